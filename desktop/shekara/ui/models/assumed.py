"""Who assumes what of a driver: a scenario for itself, all of them together, or nobody."""

from __future__ import annotations

from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.assessment import Assessment
    from shekara.domain.scenarios import Assumption

EVERYWHERE = ""
"""The scope of what all scenarios assume; that of one scenario is its id."""


class Holding(Enum):
    """How a scope comes by what it assumes of a driver."""

    OWN = auto()
    AS_ALL = auto()
    BY_SCENARIO = auto()
    MISSING = auto()


class Assumed:
    """What an assessment assumes, by scope and driver."""

    def __init__(self, assessment: Assessment) -> None:
        """Look all assumptions up once."""
        scenarios = assessment.outlook.scenarios
        self._own: Mapping[str, Mapping[str, Assumption]] = {
            EVERYWHERE: {a.driver: a for a in assessment.hub.assumptions},
            **{s.id: {a.driver: a for a in s.assumptions} for s in scenarios},
        }

    @property
    def scopes(self) -> tuple[str, ...]:
        """Give all scenarios together, and then each."""
        return tuple(self._own)

    def own(self, scope: str, driver: str) -> Assumption | None:
        """Give what a scope assumes for itself."""
        return self._own[scope].get(driver)

    def valid(self, scope: str, driver: str) -> Assumption | None:
        """Give what holds in a scope, its own or that of all scenarios; None for nothing."""
        return self._own[scope].get(driver) or self._own[EVERYWHERE].get(driver)

    def holding(self, scope: str, driver: str) -> Holding:
        """Tell how a scope comes by what it assumes."""
        if driver in self._own[scope]:
            return Holding.OWN
        if driver in self._own[EVERYWHERE]:
            return Holding.AS_ALL
        if scope == EVERYWHERE and driver not in self.missing:
            return Holding.BY_SCENARIO
        return Holding.MISSING

    def in_each(self, driver: str) -> tuple[Assumption | None, ...]:
        """Give what holds in each scenario."""
        return tuple(self.valid(scope, driver) for scope in self.scopes if scope != EVERYWHERE)

    @cached_property
    def missing(self) -> frozenset[str]:
        """The drivers of which a scenario is left without anything."""
        return frozenset(driver for driver in DRIVERS if None in self.in_each(driver))

    @cached_property
    def unsourced(self) -> frozenset[str]:
        """The drivers of which a scenario rests on no source, or on nothing at all."""
        return frozenset(
            driver
            for driver in DRIVERS
            if any(each is None or each.source is None for each in self.in_each(driver))
        )

    def differing(self, other: Assumed) -> frozenset[str]:
        """Give the drivers of which somebody assumes something else; both have the same scopes."""
        pairs = ((self._own[scope], other._own[scope]) for scope in self.scopes)
        return frozenset(
            driver
            for here, there in pairs
            for driver in here.keys() | there.keys()
            if here.get(driver) is not there.get(driver)
        )
