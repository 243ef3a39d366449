"""Writing the brief."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from shekara import __version__, paths
from shekara.reference.map import map_units
from shekara.store.files import write_file
from shekara.text import QT_TRANSLATE_NOOP
from shekara.usecases.drawing import draw
from shekara.usecases.replacing import require_kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Language
    from shekara.usecases.drawing import Draw

PDF = b"%PDF-"

_NO_BRIEF = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is not a PDF file and will not be overwritten. Choose another name for the brief.",
)


def brief_pdf(
    evaluation: Evaluation,
    language: Language,
    step: Callable[[int], None] = lambda _percent: None,
    *,
    decision: DecisionResult | None = None,
    drawing: Draw = draw,
) -> bytes:
    """Give the brief of an evaluation as a PDF file; the same input gives the same bytes.

    `decision` is what the simulation says of the same assessment; without it the brief makes no
    recommendation. `step` is told the percentage done after each thing drawn. What it raises
    ends the work. `drawing` draws the pages.
    """
    from shekara.report.compose import compose
    from shekara.usecases.review import told_findings

    brief = compose(
        evaluation,
        evaluation.evidence,
        map_units(),
        language.code,
        made_on=evaluation.assessment.passport.date,
        version=__version__,
        checksum=data_checksum(),
        decision=decision,
        findings=told_findings(evaluation.assessment),
    )
    return drawing(brief, language, step)


def write_brief(  # noqa: PLR0913  (all that a brief is made of)
    evaluation: Evaluation,
    language: Language,
    path: Path,
    step: Callable[[int], None] = lambda _percent: None,
    *,
    decision: DecisionResult | None = None,
    drawing: Draw = draw,
) -> None:
    """Write the brief to a file; an older brief is replaced, any other file is refused.

    `step` is told the percentage done. What it raises ends the writing; the file is then as it
    was.
    """
    step(0)
    require_replaceable(path)
    pdf = brief_pdf(evaluation, language, step, decision=decision, drawing=drawing)
    step(95)
    write_file(path, pdf, opened=None, overwrite=True)


def require_replaceable(path: Path) -> None:
    """Raise DocumentError when the path is that of a file that is no brief."""
    require_kind(path, PDF, _NO_BRIEF)


def data_checksum() -> str:
    """Give the checksum of the bundled data: SHA-256 over the checksums of its files."""
    package = json.loads((paths.bundled("data") / "datapackage.json").read_text(encoding="utf-8"))
    hashes = sorted(resource["hash"] for resource in package["resources"])
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()
