"""Assumptions in figures: what all scenarios assume of a driver, and what one does for itself.

The drivers of trade are assumed by each scenario alone; their figures are entered with the
outlook that rests on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.parts import Parts
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.hub import Hub, RankCorrelation
    from shekara.domain.scenarios import Assumption, Outlook, Scenario
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class AssumptionFigures:
    """What is assumed of one driver, in its unit."""

    assumption: Assumption
    low: Figure
    likely: Figure
    high: Figure


@dataclass(frozen=True, kw_only=True)
class AssumptionResult:
    """What is assumed of the hub's drivers, each in the order in which drivers are shown.

    `common` holds by driver for all scenarios; `own`, by scenario and driver, goes before it.
    `missing` are the drivers that at least one scenario lacks. `correlations` are the rank
    correlations in the order of the hub's own. `read` is what all this was read from.
    """

    reads: ClassVar[Parts] = Parts.HUB | Parts.OUTLOOK

    common: Mapping[str, AssumptionFigures]
    own: Mapping[str, Mapping[str, AssumptionFigures]]
    missing: tuple[str, ...]
    correlations: tuple[Figure, ...]
    read: tuple[object, ...]

    def entered_again(self, book: FigureBook) -> AssumptionResult:
        """Enter the same figures into another book."""
        for held in (self.common, *self.own.values()):
            for each in held.values():
                for figure in (each.low, each.likely, each.high):
                    book.enter(figure)
        for correlation in self.correlations:
            book.enter(correlation)
        return self

    def of(self, scenario_id: str, driver: str) -> AssumptionFigures | None:
        """Give what holds of a hub's driver in a scenario; None when nothing is assumed."""
        return self.own[scenario_id].get(driver, self.common.get(driver))


def assumption_figures(
    book: FigureBook, hub: Hub, outlook: Outlook, before: AssumptionResult | None = None
) -> AssumptionResult:
    """Enter what is assumed of the hub's drivers, and how they move together.

    The figures of `before` hold as long as nothing they were read from changed.
    """
    scenarios = tuple((each.id, each.name, each.assumptions) for each in outlook.scenarios)
    read = (hub.assumptions, hub.correlations, scenarios)
    if before is not None and before.read == read:
        return before.entered_again(book)
    common = {each.driver: common_assumption(book, each) for each in hub.assumptions}
    own = {
        scenario.id: {
            each.driver: own_assumption(book, scenario, each)
            for each in scenario.assumptions
            if each.driver not in TRADE_DRIVERS
        }
        for scenario in outlook.scenarios
    }
    missing = tuple(
        driver
        for driver in HUB_DRIVERS
        if driver not in common and any(driver not in held for held in own.values())
    )
    return AssumptionResult(
        common=common,
        own=own,
        missing=missing,
        correlations=tuple(_correlation(book, each) for each in hub.correlations),
        read=read,
    )


_COMMON = {
    "low": QT_TRANSLATE_NOOP("figures", "{driver}, low"),
    "likely": QT_TRANSLATE_NOOP("figures", "{driver}, likely"),
    "high": QT_TRANSLATE_NOOP("figures", "{driver}, high"),
}
_OWN = {
    "low": QT_TRANSLATE_NOOP("figures", "{driver}, low, scenario “{scenario}”"),
    "likely": QT_TRANSLATE_NOOP("figures", "{driver}, likely, scenario “{scenario}”"),
    "high": QT_TRANSLATE_NOOP("figures", "{driver}, high, scenario “{scenario}”"),
}


def common_assumption(book: FigureBook, assumption: Assumption) -> AssumptionFigures:
    """Enter what all scenarios assume of a driver, as `hub.<driver>.<low, likely, high>`."""
    title = DRIVERS[assumption.driver].title
    names = {role: name.having(driver=title) for role, name in _COMMON.items()}
    return _entered(book, assumption, f"hub.{assumption.driver}", names)


def own_assumption(
    book: FigureBook, scenario: Scenario, assumption: Assumption
) -> AssumptionFigures:
    """Enter what one scenario assumes, as `scenario.<id>.<driver>.<low, likely, high>`."""
    title, scenario_name = DRIVERS[assumption.driver].title, text_of(scenario.name)
    names = {role: name.having(driver=title, scenario=scenario_name) for role, name in _OWN.items()}
    return _entered(book, assumption, f"scenario.{scenario.id}.{assumption.driver}", names)


def _correlation(book: FigureBook, held: RankCorrelation) -> Figure:
    return book.enter(
        Figure(
            id=f"hub.correlation.{held.first}.{held.second}",
            name=QT_TRANSLATE_NOOP("figures", "Rank correlation of {first} and {second}").having(
                first=DRIVERS[held.first].title, second=DRIVERS[held.second].title
            ),
            value=held.coefficient,
            unit="ratio",
            method="assumed",
            origin=Origin.ILLUSTRATIVE,
            note=text_of(held.note),
        )
    )


def _entered(
    book: FigureBook, assumption: Assumption, stem: str, names: Mapping[str, Text]
) -> AssumptionFigures:
    unit, source = DRIVERS[assumption.driver].unit, assumption.source

    def figure(role: str, value: float) -> Figure:
        return book.enter(
            Figure(
                id=f"{stem}.{role}",
                name=names[role],
                value=value,
                unit=unit,
                method="assumed",
                origin=Origin.ILLUSTRATIVE if source is None else Origin.ASSUMED,
                sources=() if source is None else (source,),
                note=text_of(assumption.note),
            )
        )

    return AssumptionFigures(
        assumption=assumption,
        low=figure("low", assumption.low),
        likely=figure("likely", assumption.likely),
        high=figure("high", assumption.high),
    )
