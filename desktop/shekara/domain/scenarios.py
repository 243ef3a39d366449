"""Scenarios: how likely each future is held to be, and what it assumes of each driver."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.shapes import Shape
from shekara.domain.wording import Wording, require_words

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHT_TOLERANCE = 1e-9
FIRST_YEAR, LAST_YEAR = 2000, 2100


class Assumption(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is assumed of one driver: low ≤ likely ≤ high, in the driver's unit.

    `shape` says how values are spread between. `source` is the id of a source; an assumption
    without one is illustrative. `note` says how the values were come by.
    """

    driver: str
    low: float
    likely: float
    high: float
    shape: Shape = Shape.PERT
    source: str | None = None
    note: Wording = ""

    def __post_init__(self) -> None:
        """Refuse an unknown driver, values out of order or out of the driver's bounds."""
        require_words(self.note)
        if self.driver not in DRIVERS:
            message = f"there is no driver “{self.driver}”"
            raise ValueError(message)
        if not self.low <= self.likely <= self.high:
            message = (
                f"{self.driver}: low {self.low}, likely {self.likely} and high {self.high} "
                "are not in order"
            )
            raise ValueError(message)
        driver = DRIVERS[self.driver]
        if self.low < driver.lowest or self.high > driver.highest:
            message = (
                f"{self.driver}: values must lie between {driver.lowest:g} and {driver.highest:g}"
            )
            raise ValueError(message)
        if self.shape is Shape.LOGNORMAL and self.low <= 0:
            message = f"{self.driver}: a lognormal distribution lies above zero"
            raise ValueError(message)

    @property
    def is_illustrative(self) -> bool:
        """Tell whether the assumption has no source."""
        return self.source is None


class Scenario(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One future: its weight (0 to 1) and what it assumes of the drivers.

    Each scenario assumes the growth of trade and inflation for itself; of any other driver it
    assumes what is common to all scenarios, unless it has an assumption of its own.
    """

    id: str
    name: Wording
    weight: float
    assumptions: tuple[Assumption, ...]

    def __post_init__(self) -> None:
        """Refuse an unusable id, a weight out of range, and drivers missing or given twice."""
        require_words(self.name)
        if not (self.id.isascii() and self.id.replace("_", "").isalnum()):
            message = f"“{self.id}” cannot be the id of a scenario: use letters, digits and _"
            raise ValueError(message)
        if not 0 <= self.weight <= 1:
            message = f"the weight {self.weight} of scenario {self.id} is not between 0 and 1"
            raise ValueError(message)
        drivers = [assumption.driver for assumption in self.assumptions]
        if drivers != in_order(drivers) or drivers[: len(TRADE_DRIVERS)] != list(TRADE_DRIVERS):
            message = (
                f"scenario {self.id} must assume {', '.join(TRADE_DRIVERS)}, then any others in "
                "the order of the drivers, each once"
            )
            raise ValueError(message)

    def assumption(self, driver: str) -> Assumption:
        """Give what the scenario assumes of a driver for itself; KeyError when nothing."""
        return {assumption.driver: assumption for assumption in self.assumptions}[driver]


def in_order(drivers: Iterable[str]) -> list[str]:
    """Give the drivers in the order in which they are shown, each once."""
    wanted = set(drivers)
    return [driver for driver in DRIVERS if driver in wanted]


class Target(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A yearly turnover to be reached, in million current USD, with its source if it has one."""

    turnover_musd: float
    source: str | None = None

    def __post_init__(self) -> None:
        """Refuse a target that is not a positive number."""
        if not 0 < self.turnover_musd < math.inf:
            message = f"the target of {self.turnover_musd} million USD is not a positive number"
            raise ValueError(message)


class Outlook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The scenarios, whose weights add up to 1, the last projected year, and the target.

    `illustrative_weights` says that nobody judged the weights yet: they are a template's.
    """

    scenarios: tuple[Scenario, ...]
    last_year: int
    target: Target | None = None
    illustrative_weights: bool = False

    def __post_init__(self) -> None:
        """Refuse no scenario, two of one id, weights that do not add up, a senseless year."""
        ids = [scenario.id for scenario in self.scenarios]
        if not ids or len(set(ids)) < len(ids):
            message = "there must be scenarios, each with an id of its own"
            raise ValueError(message)
        total = math.fsum(scenario.weight for scenario in self.scenarios)
        if abs(total - 1) > WEIGHT_TOLERANCE:
            message = f"the weights of the scenarios add up to {total:g}, not to 1"
            raise ValueError(message)
        if not FIRST_YEAR <= self.last_year <= LAST_YEAR:
            message = f"the last year {self.last_year} is not between {FIRST_YEAR} and {LAST_YEAR}"
            raise ValueError(message)
