"""What a strategic position means, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.swot import LEVEL
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.swot import PositionFigures
    from shekara.domain.figures import Figure
    from shekara.text import Text

NO_DATA = QT_TRANSLATE_NOOP("brief", "no data")

_UNKNOWN = QT_TRANSLATE_NOOP(
    "brief",
    "The strategic position cannot be told: each quadrant needs at least one factor that "
    "carries a weight.",
)
_STANDS = {
    (1, 1): QT_TRANSLATE_NOOP(
        "brief", "Strengths outweigh weaknesses, and opportunities outweigh threats."
    ),
    (-1, 1): QT_TRANSLATE_NOOP(
        "brief", "Weaknesses outweigh strengths, while opportunities outweigh threats."
    ),
    (1, -1): QT_TRANSLATE_NOOP(
        "brief", "Strengths outweigh weaknesses, while threats outweigh opportunities."
    ),
    (-1, -1): QT_TRANSLATE_NOOP(
        "brief", "Weaknesses outweigh strengths, and threats outweigh opportunities."
    ),
    (0, 1): QT_TRANSLATE_NOOP(
        "brief", "Strengths and weaknesses are level; opportunities outweigh threats."
    ),
    (0, -1): QT_TRANSLATE_NOOP(
        "brief", "Strengths and weaknesses are level; threats outweigh opportunities."
    ),
    (1, 0): QT_TRANSLATE_NOOP(
        "brief", "Strengths outweigh weaknesses; opportunities and threats are level."
    ),
    (-1, 0): QT_TRANSLATE_NOOP(
        "brief", "Weaknesses outweigh strengths; opportunities and threats are level."
    ),
    (0, 0): QT_TRANSLATE_NOOP(
        "brief",
        "Strengths and weaknesses are level, and so are opportunities and threats.",
    ),
}
COURSES = {
    "SO": QT_TRANSLATE_NOOP("brief", "Use the strengths to take the opportunities."),
    "WO": QT_TRANSLATE_NOOP("brief", "Overcome the weaknesses to take the opportunities."),
    "ST": QT_TRANSLATE_NOOP("brief", "Use the strengths to meet the threats."),
    "WT": QT_TRANSLATE_NOOP("brief", "Reduce the weaknesses and avoid the threats."),
}
"""The course that each quadrant of the position suggests."""

_NO_COURSE = QT_TRANSLATE_NOOP("brief", "The position suggests no course of its own.")


def stands(position: PositionFigures) -> Text:
    """Say where a position stands."""
    x, y = _sign(position.x), _sign(position.y)
    return _UNKNOWN if x is None or y is None else _STANDS[x, y]


def course(position: PositionFigures) -> Text:
    """Say which course a position suggests."""
    return COURSES.get(str(position.quadrant.value), _NO_COURSE)


def is_known(position: PositionFigures) -> bool:
    """Tell whether both axes of a position could be computed."""
    return position.x.value is not None and position.y.value is not None


def _sign(figure: Figure) -> int | None:
    if not isinstance(figure.value, int | float):
        return None
    if abs(figure.value) < LEVEL:
        return 0
    return 1 if figure.value > 0 else -1
