"""What a strategic position means, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.stance import stance
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.swot import PositionFigures
    from shekara.text import Text

NO_DATA = QT_TRANSLATE_NOOP("brief", "no data")

_UNKNOWN = QT_TRANSLATE_NOOP(
    "brief",
    "The strategic position cannot be told: each quadrant needs at least one factor that "
    "carries a weight.",
)
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
    return stance(position) or _UNKNOWN


def course(position: PositionFigures) -> Text:
    """Say which course a position suggests."""
    return COURSES.get(str(position.quadrant.value), _NO_COURSE)


def is_known(position: PositionFigures) -> bool:
    """Tell whether both axes of a position could be computed."""
    return position.x.value is not None and position.y.value is not None
