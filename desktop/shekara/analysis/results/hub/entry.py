"""How the figures of one concept are entered: their ids, names, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.results.hub import names
from shekara.analysis.results.hub.base_case import weighted
from shekara.analysis.simulation.futures import needed
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.figures import Figure, Series

if TYPE_CHECKING:
    from shekara.analysis.results.hub.base_case import BaseCase, ConceptYears
    from shekara.analysis.results.outlook import OutlookResult
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.figures import FigureBook
    from shekara.text import Text

Array = NDArray[np.float64]


class Entry:
    """Enters the figures of one concept, all called `hub.<concept>.…`."""

    def __init__(
        self,
        book: FigureBook,
        case: BaseCase,
        concept: ConceptYears,
        trade: TradeResult,
        projected: OutlookResult,
    ) -> None:
        self.book, self.case, self.concept, self.projected = book, case, concept, projected
        self.key = f"hub.{concept.hub.concept}"
        self.title = concept.hub.concept.heading
        self.weights = np.array(case.futures.weights)
        start = case.futures.start
        self.years = tuple(range(start.first_year, start.first_year + start.horizon_years + 1))
        self.inputs = (
            trade.base.exports.id,
            trade.base.imports.id,
            *(each.weight.id for each in projected.scenarios),
            *self._driver_ids(),
        )

    def _driver_ids(self) -> tuple[str, ...]:
        """Give the ids of the likely values that the concept's case reads."""
        read = needed(self.concept.hub)
        own = {
            scenario.id: {each.driver for each in scenario.assumptions}.union(TRADE_DRIVERS)
            for scenario in self.case.futures.outlook.scenarios
        }
        stems = {
            f"scenario.{key}.{driver}" if driver in held else f"hub.{driver}": None
            for driver in self.case.futures.assumed
            if driver in read
            for key, held in own.items()
        }
        return tuple(f"{stem}.likely" for stem in stems)

    def figure(  # noqa: PLR0913, PLR0917  (a figure has that many properties)
        self,
        key: str,
        name: Text,
        value: float | None,
        unit: str,
        method: str,
        inputs: tuple[str, ...],
        note: Text | None = None,
    ) -> Figure:
        """Enter a figure under the concept's name."""
        return self.book.enter(
            Figure(
                id=f"{self.key}.{key}",
                name=names.NAMED.having(name=name, concept=self.title),
                value=value,
                unit=unit,
                method=method,
                inputs=inputs,
                note=note,
            )
        )

    def present(self, key: str, name: Text, of_scenarios: Array, inputs: tuple[str, ...]) -> Figure:
        """Enter a present value, mean of the scenarios by weight."""
        return self.figure(
            key, name, float(weighted(of_scenarios, self.weights)), "musd", "npv", inputs
        )

    def series(self, key: str, name: Text, values: Array, unit: str = "musd") -> Series:
        """Enter the mean of the scenarios of a course of years, shape (scenarios, years)."""
        return self.book.enter(
            Series(
                id=f"{self.key}.years.{key}",
                name=names.NAMED.having(name=name, concept=self.title),
                years=self.years,
                values=tuple(weighted(values, self.weights).tolist()),
                unit=unit,
                method="hub_year",
                inputs=self.inputs,
            )
        )

    def mean(self, quantity: float | Array) -> float:
        """Give the mean of the scenarios of a quantity, one value or one per scenario."""
        if np.ndim(quantity) == 0:
            return float(quantity)
        return float(weighted(np.asarray(quantity), self.weights))

    @property
    def full_year(self) -> int:
        """The first year in which the hub is full at the likely values of every scenario."""
        concept = self.concept.case.concept
        opening = np.asarray(concept.build_years) + concept.delay_years + concept.ramp_years
        return min(int(np.ceil(np.max(opening))), len(self.years) - 1)

    def at_full(self, key: str, name: Text, course: Series) -> Figure:
        """Enter the value of a course in the first year of full use."""
        year = self.years[self.full_year]
        return self.book.enter(
            Figure(
                id=f"{self.key}.{key}",
                name=names.NAMED.having(name=name, concept=self.title),
                value=course.at(year),
                unit=course.unit,
                method="scenario_mean",
                inputs=(course.id,),
                year=year,
                note=names.FULL,
            )
        )
