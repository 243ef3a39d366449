"""Writing the hub's base case as a spreadsheet with live formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.store.files import write_file
from shekara.text import QT_TRANSLATE_NOOP
from shekara.usecases.replacing import require_kind

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Language

ZIP = b"PK\x03\x04"
"""What every XLSX file begins with."""

_NO_WORKBOOK = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is not a spreadsheet and will not be overwritten. Choose another name.",
)


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
    require_kind(path, ZIP, _NO_WORKBOOK)
    written = workbook_bytes(evaluation.hub, evaluation.evidence, language)
    write_file(path, written, opened=None, overwrite=True)
