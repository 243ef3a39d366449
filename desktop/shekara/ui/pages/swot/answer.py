"""The answer of the step SWOT in one sentence, and how far the step is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.stance import stance
from shekara.domain.checks import checks
from shekara.domain.parts import Parts
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural
from shekara.ui.pages.page import StepState

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text

_NOTHING_YET = QT_TRANSLATE_NOOP(
    "ui.swot",
    "Nothing stands here yet: type what speaks for and against the hub into the four quadrants",
)
_EMPTY = QT_TRANSLATE_NOOP(
    "ui.swot", "There is no position yet: no factor stands under {quadrants}"
)
_WEIGHTLESS = QT_TRANSLATE_NOOP(
    "ui.swot", "There is no position yet: no factor carries a weight under {quadrants}"
)


def answer(evaluation: Evaluation) -> Text:
    """Say where the hub stands, or what is missing before that can be said."""
    swot = evaluation.assessment.swot
    if not swot.factors:
        return _NOTHING_YET
    empty = tuple(quadrant for quadrant in Quadrant if not swot.within(quadrant))
    if empty:
        return _EMPTY.having(quadrants=_names(empty))
    stands = stance(evaluation.swot.position)
    if stands is None:
        means = evaluation.swot.intensity
        return _WEIGHTLESS.having(
            quadrants=_names(tuple(q for q in Quadrant if means[q].value is None))
        )
    unjudged = sum(bool(factor.illustrative) for factor in swot.factors)
    if not unjudged:
        return stands
    return plural(
        "ui.swot",
        "{position} Illustrative: %n factors are still to be judged.",
        "",
        unjudged,
    ).having(position=stands)


def state_of(evaluation: Evaluation) -> StepState:
    """Tell how far the step is: done when no check finds anything in it."""
    if not evaluation.assessment.swot.factors:
        return StepState.EMPTY
    open_ones = any(check.part is Parts.SWOT for check in checks(evaluation.assessment))
    return StepState.INCOMPLETE if open_ones else StepState.DONE


def _names(quadrants: tuple[Quadrant, ...]) -> Listed:
    return Listed(tuple(quadrant.heading for quadrant in quadrants))
