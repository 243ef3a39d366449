"""How sensitive the present values at likely values are to a driver, and where they turn zero.

A driver that differs between scenarios is changed by the same factor in all of them; its value
is the mean by weight.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.appraisal import sensitivity_indicator, switching_point
from shekara.analysis.sampling.sampler import Draws
from shekara.domain.drivers import DRIVERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.simulation.futures import Futures, Worth
    from shekara.domain.hub import HubConcept

Array = NDArray[np.float64]

CHANGE = 0.1
"""The change of a driver, as a share of it, to which the present value is sensitive."""

FARTHEST = 10
"""A zero is looked for so many times the likely value around it, within the bounds of sense."""


@dataclass(frozen=True, slots=True)
class Switching:
    """Of one present value and one driver: |SI|, and the driver's value where it turns zero.

    `change_percent` is the way there in percent of the likely value. NaN where there is none:
    the likely value or the present value is zero, or nothing within sense turns it.
    """

    indicator: float
    at: float
    change_percent: float


@dataclass(frozen=True, slots=True)
class DriverSwitching:
    """What a driver does to the ENPV and to the FNPV of a concept."""

    enpv: Switching
    fnpv: Switching


def switching(futures: Futures, concept: HubConcept, place: int) -> DriverSwitching:
    """Give how sensitive a concept's present values are to one of the drawn drivers."""
    driver = _Driver(futures, concept, place)
    return DriverSwitching(
        driver.switching(lambda worth: worth.enpv_musd[0]),
        driver.switching(lambda worth: worth.fnpv_musd[0]),
    )


class _Driver:
    """A driver that is moved by itself, the others likely."""

    def __init__(self, futures: Futures, concept: HubConcept, place: int) -> None:
        self.futures, self.concept, self.place = futures, concept, place
        self.weights = np.array(futures.weights)
        self.likely = futures.likely_draws()
        self.of_it = self.likely.values[place]
        self.base = float(self.weights @ self.of_it)
        bounds = DRIVERS[futures.drawn[place]]
        reach = FARTHEST * abs(self.base)
        self.low = max(bounds.lowest, self.base - reach)
        self.high = min(bounds.highest, self.base + reach)
        self.lowest, self.highest = bounds.lowest, bounds.highest
        self._known: dict[bytes, Worth] = {}

    def switching(self, of: Callable[[Worth], Array]) -> Switching:
        if self.base == 0:
            return Switching(math.nan, math.nan, math.nan)
        found = None
        for low, high in self._ranges():
            try:
                found = switching_point(lambda at: self._response(at, of), self.base, low, high)
                break
            except ValueError:
                # The model cannot take all of the range: it is looked for among what is assumed.
                continue
        at, change = (math.nan, math.nan) if found is None else (found.value, found.change_percent)
        return Switching(self._indicator(of), at, change)

    def _ranges(self) -> tuple[tuple[float, float], ...]:
        assumed = self.futures.assumed[self.futures.drawn[self.place]]
        low = float(self.weights @ np.array([each.low for each in assumed]))
        high = float(self.weights @ np.array([each.high for each in assumed]))
        return (self.low, self.high), (min(low, self.base), max(high, self.base))

    def _indicator(self, of: Callable[[Worth], Array]) -> float:
        """Give |SI| for a tenth more of the driver, or a tenth less where more is out of bounds."""
        more = self.of_it * (1 + CHANGE)
        within = bool(np.all((more >= self.lowest) & (more <= self.highest)))
        changed = self.base * (1 + CHANGE if within else 1 - CHANGE)
        base_npv, changed_npv = self._response(np.array([self.base, changed]), of).tolist()
        if base_npv == 0:
            return math.nan
        return abs(sensitivity_indicator(base_npv, changed_npv, self.base, changed))

    def _response(self, at: Array, of: Callable[[Worth], Array]) -> Array:
        """Give the mean of the scenarios with the driver at some values, shape of the values."""
        # Both present values are looked at along the same way.
        key = at.tobytes()
        if key not in self._known:
            self._known[key] = self._worth(at)
        return of(self._known[key]).reshape(at.size, len(self.weights)) @ self.weights

    def _worth(self, at: Array) -> Worth:
        """Give what the concept is worth in all scenarios, the driver at each of some values."""
        values = np.tile(self.likely.values, at.size)
        moved = np.outer(at / self.base, self.of_it).ravel()
        values[self.place] = np.clip(moved, self.lowest, self.highest)
        draws = Draws(values, np.tile(self.likely.scenario, at.size))
        return self.futures.worth(draws, (self.concept,))
