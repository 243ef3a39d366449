"""The answer of the step SWOT in one sentence, and how far the step is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.swot import LEVEL
from shekara.domain.checks import checks
from shekara.domain.parts import Parts
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural
from shekara.ui.pages.page import StepState

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.swot import PositionFigures
    from shekara.domain.figures import Figure
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
_STANDS = {
    (1, 1): QT_TRANSLATE_NOOP(
        "ui.swot", "Strengths outweigh weaknesses, and opportunities outweigh threats"
    ),
    (-1, 1): QT_TRANSLATE_NOOP(
        "ui.swot", "Opportunities outweigh threats, but weaknesses outweigh strengths"
    ),
    (1, -1): QT_TRANSLATE_NOOP(
        "ui.swot", "Strengths outweigh weaknesses, but threats outweigh opportunities"
    ),
    (-1, -1): QT_TRANSLATE_NOOP(
        "ui.swot", "Weaknesses outweigh strengths, and threats outweigh opportunities"
    ),
    (0, 1): QT_TRANSLATE_NOOP(
        "ui.swot", "Opportunities outweigh threats; strengths and weaknesses are level"
    ),
    (0, -1): QT_TRANSLATE_NOOP(
        "ui.swot", "Threats outweigh opportunities; strengths and weaknesses are level"
    ),
    (1, 0): QT_TRANSLATE_NOOP(
        "ui.swot", "Strengths outweigh weaknesses; opportunities and threats are level"
    ),
    (-1, 0): QT_TRANSLATE_NOOP(
        "ui.swot", "Weaknesses outweigh strengths; opportunities and threats are level"
    ),
    (0, 0): QT_TRANSLATE_NOOP(
        "ui.swot", "Strengths and weaknesses are level, and so are opportunities and threats"
    ),
}


def answer(evaluation: Evaluation) -> Text:
    """Say where the hub stands, or what is missing before that can be said."""
    swot = evaluation.assessment.swot
    if not swot.factors:
        return _NOTHING_YET
    empty = tuple(quadrant for quadrant in Quadrant if not swot.within(quadrant))
    if empty:
        return _EMPTY.having(quadrants=_names(empty))
    stands = position_words(evaluation.swot.position)
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
        "{position} (illustrative: %n factors are still to be judged)",
        "",
        unjudged,
    ).having(position=stands)


def position_words(position: PositionFigures) -> Text | None:
    """Say what a position means, without the full stop; None when it cannot be told."""
    x, y = _sign(position.x), _sign(position.y)
    return None if x is None or y is None else _STANDS[x, y]


def state_of(evaluation: Evaluation) -> StepState:
    """Tell how far the step is: done when no check finds anything in it."""
    if not evaluation.assessment.swot.factors:
        return StepState.EMPTY
    open_ones = any(check.part is Parts.SWOT for check in checks(evaluation.assessment))
    return StepState.INCOMPLETE if open_ones else StepState.DONE


def _names(quadrants: tuple[Quadrant, ...]) -> Listed:
    return Listed(tuple(quadrant.heading for quadrant in quadrants))


def _sign(figure: Figure) -> int | None:
    if not isinstance(figure.value, int | float):
        return None
    if abs(figure.value) < LEVEL:
        return 0
    return 1 if figure.value > 0 else -1
