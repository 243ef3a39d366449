"""Addresses of what is assumed of a driver, by all scenarios or by one for itself.

`hub.delay`, `hub.delay.source`, `scenario.crisis.delay`, `scenario.crisis.delay.shape` …
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.cli.typed import known_source, nothing_at
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.errors import EditError
from shekara.domain.shapes import Shape
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.cli.typed import Typed
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence
    from shekara.domain.scenarios import Assumption
    from shekara.domain.wording import Wording


@dataclass(frozen=True)
class AssumptionPlace:
    """Where something is assumed of a driver: in a scenario, or of the hub in all of them."""

    assessment: Assessment
    driver: str
    scenario: str | None = None

    def change(self, field: str, typed: Typed, evidence: Evidence) -> Assessment:
        """Change the values (field “”), source, shape or note of the assumption, or clear it."""
        match field:
            case "" if typed.is_nothing:
                return self._clear()
            case "":
                return self._values(typed.range())
            case "source":
                # A template's note says where its own values come from.
                held = self._known()
                note = held.note if isinstance(held.note, str) else ""
                return self._again(held, held.shape, known_source(typed, evidence), note)
            case "shape":
                held = self._known()
                return self._again(held, typed.choice(Shape), held.source, held.note)
            case "note":
                held = self._known()
                return self._again(held, held.shape, held.source, typed.words)
            case _:
                raise nothing_at(typed.address)

    def _held(self) -> Assumption | None:
        holder = self.assessment.hub
        if self.scenario is not None:
            holder = outlook.find(self.assessment.outlook, self.scenario)
        return next((each for each in holder.assumptions if each.driver == self.driver), None)

    def _known(self) -> Assumption:
        held = self._held()
        if held is None:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Nothing is assumed of “{driver}” there yet. Set low, likely and high first.",
                ).having(driver=DRIVERS[self.driver].title)
            )
        return held

    def _values(self, values: tuple[float, float, float]) -> Assessment:
        """Set new values; the source of the old ones is not theirs."""
        low, likely, high = values
        held = self._held()
        shape = Shape.PERT if held is None or held.shape is Shape.FIXED else held.shape
        return self._set(low, likely, high, Shape.FIXED if low == high else shape)

    def _again(
        self, held: Assumption, shape: Shape, source: str | None, note: Wording
    ) -> Assessment:
        """Set the same values with another shape, source or note."""
        return self._set(held.low, held.likely, held.high, shape, source, note)

    def _set(  # noqa: PLR0913, PLR0917  (the parts of an assumption, in their order)
        self,
        low: float,
        likely: float,
        high: float,
        shape: Shape,
        source: str | None = None,
        note: Wording = "",
    ) -> Assessment:
        if self.scenario is None:
            return hub.set_assumption(
                self.assessment,
                self.driver,
                low=low,
                likely=likely,
                high=high,
                shape=shape,
                source=source,
                note=note,
            )
        return outlook.set_assumption(
            self.assessment,
            self.scenario,
            self.driver,
            low=low,
            likely=likely,
            high=high,
            shape=shape,
            source=source,
            note=note,
        )

    def _clear(self) -> Assessment:
        if self.scenario is None:
            return hub.clear_assumption(self.assessment, self.driver)
        return outlook.clear_assumption(self.assessment, self.scenario, self.driver)
