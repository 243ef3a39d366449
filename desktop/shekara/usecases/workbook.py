"""Writing the hub's base case as a spreadsheet with live formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.reference.evidence import evidence
from shekara.store.failures import opening
from shekara.store.files import write_file
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Language

ZIP = b"PK\x03\x04"
"""What every XLSX file begins with."""


def write_workbook(evaluation: Evaluation, language: Language, path: Path) -> None:
    """Write the base case of all concepts; an older workbook is replaced, other files refused.

    Raises DocumentError when no concept can be reckoned, or the file cannot be written.
    """
    from shekara.report.workbook.workbook import workbook_bytes

    if not evaluation.hub.concepts:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no base case to write: inputs of every hub concept are missing. "
                "“shekara check” names them.",
            )
        )
    if path.is_file() and not _is_zip(path):
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{path}” is not a spreadsheet and will not be overwritten. Choose another name.",
            ).having(path=verbatim(str(path)))
        )
    written = workbook_bytes(evaluation.hub, evidence(), language)
    write_file(path, written, opened=None, overwrite=True)


def _is_zip(path: Path) -> bool:
    with opening(path), path.open("rb") as file:
        return file.read(len(ZIP)) == ZIP
