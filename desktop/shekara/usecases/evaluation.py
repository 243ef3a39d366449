"""Evaluating an assessment with the bundled evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.figures import FigureBook
from shekara.reference.evidence import evidence

if TYPE_CHECKING:
    from shekara.analysis.results.corrections import PrintedNumber
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.gravity import GravityResult
    from shekara.domain.assessment import Assessment


def evaluate(assessment: Assessment, before: Evaluation | None = None) -> Evaluation:
    """Evaluate an assessment; the same assessment gives the same digits.

    With the results of the assessment before, only what a change concerns is calculated.
    """
    from shekara.analysis.results.evaluation import evaluate as evaluated

    def printed(place: str) -> PrintedNumber | None:
        """Give a printed number that no result reads; the tables are read when first asked for."""
        from shekara.usecases.audit import printed_numbers

        return printed_numbers(assessment.imported).number(place)

    return evaluated(assessment, evidence(), before, printed)


def compare_pairs(*, every: bool) -> tuple[GravityResult, FigureBook]:
    """Compare the adjacent pairs, or every pair of present regions, by gravitation."""
    from shekara.analysis.results.gravity import gravity_result

    known, book = evidence(), FigureBook()
    pairs = known.present_pairs() if every else known.adjacent_pairs()
    return gravity_result(book, known, pairs), book
