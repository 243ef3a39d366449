"""The edits of factors as the board makes them, each under the text of its undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import swot
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.assessment import Assessment
    from shekara.domain.swot import Direction
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("undo", "Add a factor: {quadrant}")
_WORDS = QT_TRANSLATE_NOOP("undo", "Change the words of {factor}")
_NOTE = QT_TRANSLATE_NOOP("undo", "Change the note of {factor}")
_WEIGHT = QT_TRANSLATE_NOOP("undo", "Set the weight of {factor}")
_INTENSITY = QT_TRANSLATE_NOOP("undo", "Set the intensity of {factor}")
_CONFIRM = QT_TRANSLATE_NOOP("undo", "Confirm weight and intensity of {factor}")
_MOVE = QT_TRANSLATE_NOOP("undo", "Move {factor}")
_MOVE_TO = QT_TRANSLATE_NOOP("undo", "Move {factor} to {quadrant}")
_DELETE = QT_TRANSLATE_NOOP("undo", "Delete {factor}")
_LINK = QT_TRANSLATE_NOOP("undo", "Link {factor} to “{driver}”")
_UNLINK = QT_TRANSLATE_NOOP("undo", "Remove the link of {factor} to “{driver}”")


class FactorEdits:
    """Asks the workspace for edits of factors; each gives whether anything changed."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the workspace's document."""
        self._workspace = workspace

    def add(self, quadrant: Quadrant, words: str) -> bool:
        """Add one factor."""
        return self._workspace.edit(
            _ADD.having(quadrant=quadrant.heading), lambda a: swot.add_factor(a, quadrant, words)
        )

    def add_list(self, quadrant: Quadrant, lines: Sequence[str]) -> bool:
        """Add a factor for each line, in one step."""
        text = plural("undo", "Add %n factors: {quadrant}", "", len(lines))
        return self._workspace.edit(
            text.having(quadrant=quadrant.heading), lambda a: swot.add_factors(a, quadrant, lines)
        )

    def word(self, factor_id: str, words: str) -> bool:
        """Word a factor anew."""
        return self._workspace.edit(
            _WORDS.having(factor=verbatim(factor_id)),
            lambda a: swot.set_words(a, factor_id, words),
        )

    def note(self, factor_id: str, note: str) -> bool:
        """Write down what a factor rests on."""
        return self._workspace.edit(
            _NOTE.having(factor=verbatim(factor_id)), lambda a: swot.set_note(a, factor_id, note)
        )

    def weigh(self, factor_id: str, weight: float, drag: object) -> bool:
        """Set a weight; edits of one drag are one step."""
        return self._workspace.edit(
            _WEIGHT.having(factor=verbatim(factor_id)),
            lambda a: swot.set_weight(a, factor_id, weight),
            merge=("weight", factor_id, drag),
        )

    def rate(self, factor_id: str, intensity: int, drag: object) -> bool:
        """Set an intensity; edits of one drag are one step."""
        return self._workspace.edit(
            _INTENSITY.having(factor=verbatim(factor_id)),
            lambda a: swot.set_intensity(a, factor_id, intensity),
            merge=("intensity", factor_id, drag),
        )

    def confirm(self, factor_id: str) -> bool:
        """Take weight and intensity as they are for judged."""

        def confirmed(assessment: Assessment) -> Assessment:
            factor = swot.find(assessment.swot, factor_id)
            weighed = swot.set_weight(assessment, factor_id, factor.weight)
            return swot.set_intensity(weighed, factor_id, factor.intensity)

        return self._workspace.edit(_CONFIRM.having(factor=verbatim(factor_id)), confirmed)

    def move(self, factor_id: str, quadrant: Quadrant, position: int) -> str:
        """Move a factor to a place in a quadrant; give the id it has then."""
        before = self._workspace.document.assessment.swot
        stays = swot.find(before, factor_id).quadrant is quadrant
        text = _MOVE if stays else _MOVE_TO.having(quadrant=quadrant.heading)
        self._workspace.edit(
            text.having(factor=verbatim(factor_id)),
            lambda a: swot.move_factor(a, factor_id, quadrant, position),
        )
        return factor_id if stays else swot.free_id(before, quadrant)

    def link(self, factor_id: str, driver: str, direction: Direction) -> bool:
        """Say that a factor works through a driver, and which way it moves it."""
        return self._workspace.edit(
            _LINK.having(factor=verbatim(factor_id), driver=DRIVERS[driver].title),
            lambda a: swot.link_driver(a, factor_id, driver, direction),
        )

    def unlink(self, factor_id: str, driver: str) -> bool:
        """Undo the link of a factor and a driver."""
        return self._workspace.edit(
            _UNLINK.having(factor=verbatim(factor_id), driver=DRIVERS[driver].title),
            lambda a: swot.unlink_driver(a, factor_id, driver),
        )

    def delete(self, factor_id: str) -> bool:
        """Remove a factor."""
        return self._workspace.edit(
            _DELETE.having(factor=verbatim(factor_id)), lambda a: swot.remove_factor(a, factor_id)
        )
