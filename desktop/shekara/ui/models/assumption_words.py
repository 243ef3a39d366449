"""The words of an assumption: short in a cell, whole when spoken or pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.shapes import Shape
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.models.assumed import Holding
from shekara.ui.texts import ILLUSTRATIVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.domain.driver import Driver
    from shekara.domain.scenarios import Assumption
    from shekara.text import Text
    from shekara.ui.texts import Texts

SOURCED_MARK = "†"

_HELD_ELSEWHERE = {
    Holding.AS_ALL: QT_TRANSLATE_NOOP("ui.scenarios", "as in all"),
    Holding.BY_SCENARIO: QT_TRANSLATE_NOOP("ui.scenarios", "each its own"),
    Holding.MISSING: QT_TRANSLATE_NOOP("ui.scenarios", "missing"),
}
_SPOKEN_ELSEWHERE = {
    Holding.AS_ALL: QT_TRANSLATE_NOOP("ui.scenarios", "as in all scenarios"),
    Holding.BY_SCENARIO: QT_TRANSLATE_NOOP("ui.scenarios", "each scenario assumes its own"),
    Holding.MISSING: QT_TRANSLATE_NOOP("ui.scenarios", "missing: nothing is assumed"),
}
_PLACE = QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: {scenario}")
_VALUES = QT_TRANSLATE_NOOP("ui.scenarios", "low {low}, likely {likely}, high {high}")
_ALWAYS = QT_TRANSLATE_NOOP("ui.scenarios", "always {likely}")


class AssumptionWords:
    """Says assumptions in the language of the window."""

    def __init__(self, texts: Texts, source_label: Callable[[str], Text]) -> None:
        """Know what a source is called by its id."""
        self._texts, self._label = texts, source_label
        self._elsewhere = {holding: texts(text) for holding, text in _HELD_ELSEWHERE.items()}
        self._numbers: dict[Assumption, str] = {}

    def shown(self, holding: Holding, held: Assumption | None) -> str:
        """Give the words of a cell: its values with their mark, or where they stand."""
        if held is None:
            return self._elsewhere[holding]
        if held not in self._numbers:
            self._numbers[held] = self._written(held)
        return self._numbers[held]

    def _written(self, held: Assumption) -> str:
        values = (held.low, held.likely, held.high)
        if held.shape is Shape.FIXED:
            values = (held.likely,)
        unit = DRIVERS[held.driver].unit
        numbers = " / ".join(self._texts.amount(value, unit, unit=False) for value in values)
        return f"{numbers} {'*' if held.is_illustrative else SOURCED_MARK}"

    def spoken(
        self, driver: Driver, scenario: Text, holding: Holding, held: Assumption | None
    ) -> str:
        """Give all there is to say of a cell: place, values, shape, source and note."""
        place = self._texts(_PLACE.having(driver=driver.title, scenario=scenario))
        parts = [place]
        if holding in _SPOKEN_ELSEWHERE:
            parts.append(self._texts(_SPOKEN_ELSEWHERE[holding]))
        if held is not None:
            parts += [self._values(held), self._texts(held.shape.heading)]
            parts += [self.source(held.source), self._texts(text_of(held.note))]
        return "; ".join(part for part in parts if part)

    def source(self, source_id: str | None) -> str:
        """Give what a source is called, or that there is none."""
        if source_id is None:
            return self._texts(ILLUSTRATIVE)
        return self._texts(self._label(source_id))

    def _values(self, held: Assumption) -> str:
        unit = DRIVERS[held.driver].unit
        if held.shape is Shape.FIXED:
            return self._texts(_ALWAYS.having(likely=Quantity(held.likely, unit)))
        low, likely, high = (Quantity(v, unit) for v in (held.low, held.likely, held.high))
        return self._texts(_VALUES.having(low=low, likely=likely, high=high))
