"""Scenarios in figures: assumptions, projected turnover, the fan, and the target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from shekara.analysis import projection
from shekara.analysis.results.assumptions import own_assumption
from shekara.analysis.results.observed import number
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.domain.parts import Parts
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from shekara.analysis.results.assumptions import AssumptionFigures
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.scenarios import Outlook, Scenario
    from shekara.text import Text

DRAWS, SEED = 4000, 1


@dataclass(frozen=True, kw_only=True)
class ScenarioFigures:
    """A scenario with its weight, assumptions, likely path and year of the target."""

    scenario: Scenario
    weight: Figure
    assumptions: tuple[AssumptionFigures, ...]
    path: Series
    reached: Figure | None


@dataclass(frozen=True, kw_only=True)
class OutlookResult:
    """Projected turnover without a hub, in million current dollars.

    `fan` holds one series per percentile of `projection.FAN`, lowest first. Everything about
    the target is None when there is none.
    """

    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK | Parts.REVIEW

    base_year: int
    scenarios: tuple[ScenarioFigures, ...]
    weighted: Series
    fan: tuple[Series, ...]
    target: Figure | None
    reached: Figure | None
    gap: Figure | None
    chance: Series | None


def outlook_result(book: FigureBook, trade: TradeResult, outlook: Outlook) -> OutlookResult:
    """Give the outlook from the latest year of trade to the last year asked for."""
    start = _Start(book, trade, outlook)
    target = _target(book, outlook)
    scenarios = tuple(_scenario(start, scenario, target) for scenario in outlook.scenarios)
    weighted = _weighted(start, scenarios)
    paths = start.draws()
    inputs = start.all_inputs(scenarios)
    return OutlookResult(
        base_year=start.year,
        scenarios=scenarios,
        weighted=weighted,
        fan=_fan(start, paths, inputs),
        target=target,
        reached=None
        if target is None
        else start.reached("outlook.reached", weighted, target, _WEIGHTED),
        gap=None if target is None else _gap(book, trade, target),
        chance=None if target is None else _chance(start, paths, target, inputs),
    )


_WEIGHTED = QT_TRANSLATE_NOOP("figures", "mean of the scenarios")


class _Start:
    """Where the projection starts: exports and imports of the base year, and the years ahead."""

    def __init__(self, book: FigureBook, trade: TradeResult, outlook: Outlook) -> None:
        self.book, self.outlook = book, outlook
        self.exports, self.imports = trade.base.exports, trade.base.imports
        self.year = trade.latest_year
        self.count = max(outlook.last_year - self.year, 0)
        self.years = tuple(range(self.year, self.year + self.count + 1))

    @property
    def inputs(self) -> tuple[str, str]:
        return self.exports.id, self.imports.id

    def all_inputs(self, scenarios: Sequence[ScenarioFigures]) -> tuple[str, ...]:
        assumed = (
            figure.id
            for scenario in scenarios
            for a in scenario.assumptions
            for figure in (a.low, a.likely, a.high)
        )
        return (*self.inputs, *(scenario.weight.id for scenario in scenarios), *assumed)

    def path(self, rates: projection.Rates) -> NDArray[np.float64]:
        return projection.path(number(self.exports), number(self.imports), rates, self.count)

    def draws(self) -> NDArray[np.float64]:
        return projection.draws(
            number(self.exports),
            number(self.imports),
            [_future(scenario) for scenario in self.outlook.scenarios],
            self.count,
            count=DRAWS,
            seed=SEED,
        )

    def series(
        self, key: str, name: Text, values: Sequence[float], method: str, inputs: tuple[str, ...]
    ) -> Series:
        return self.book.enter(
            Series(
                id=f"outlook.{key}",
                name=name,
                years=self.years,
                values=tuple(float(value) for value in values),
                unit="pct" if method == "chance" else "musd",
                method=method,
                inputs=inputs,
            )
        )

    def reached(self, figure_id: str, path: Series, target: Figure, name: Text) -> Figure:
        index = projection.first_reached(path.values, number(target))
        return self.book.enter(
            Figure(
                id=figure_id,
                name=QT_TRANSLATE_NOOP("figures", "Year the target is reached: {path}").having(
                    path=name
                ),
                value=None if index is None else path.years[index],
                unit="year",
                method="first_reached",
                inputs=(path.id, target.id),
                note=QT_TRANSLATE_NOOP("figures", "not by {last}").having(last=path.years[-1])
                if index is None
                else None,
            )
        )


def _scenario(start: _Start, scenario: Scenario, target: Figure | None) -> ScenarioFigures:
    name = text_of(scenario.name)
    weight = start.book.enter(
        Figure(
            id=f"scenario.{scenario.id}.weight",
            name=QT_TRANSLATE_NOOP("figures", "Weight of scenario “{scenario}”").having(
                scenario=name
            ),
            value=100 * scenario.weight,
            unit="pct",
            method="judged",
            origin=Origin.ILLUSTRATIVE if start.outlook.illustrative_weights else Origin.JUDGED,
        )
    )
    assumptions = tuple(
        own_assumption(start.book, scenario, scenario.assumption(driver))
        for driver in TRADE_DRIVERS
    )
    likely = {a.assumption.driver: a for a in assumptions}
    path = start.series(
        f"path.{scenario.id}",
        QT_TRANSLATE_NOOP("figures", "Turnover, scenario “{scenario}”").having(scenario=name),
        start.path(
            projection.Rates(**{driver: a.assumption.likely for driver, a in likely.items()})
        ).tolist(),
        "projection",
        (*start.inputs, *(a.likely.id for a in assumptions)),
    )
    return ScenarioFigures(
        scenario=scenario,
        weight=weight,
        assumptions=assumptions,
        path=path,
        reached=None
        if target is None
        else start.reached(f"outlook.reached.{scenario.id}", path, target, name),
    )


def _weighted(start: _Start, scenarios: Sequence[ScenarioFigures]) -> Series:
    paths = [np.array(scenario.path.values, dtype=np.float64) for scenario in scenarios]
    weights = [scenario.scenario.weight for scenario in scenarios]
    return start.series(
        "weighted",
        QT_TRANSLATE_NOOP("figures", "Turnover, mean of the scenarios by weight"),
        projection.weighted_path(paths, weights).tolist(),
        "weighted_projection",
        tuple(i for s in scenarios for i in (s.weight.id, s.path.id)),
    )


def _fan(start: _Start, paths: NDArray[np.float64], inputs: tuple[str, ...]) -> tuple[Series, ...]:
    return tuple(
        start.series(
            f"fan.{percentile}",
            QT_TRANSLATE_NOOP(
                "figures", "Turnover, {percentile} % of simulated paths below"
            ).having(percentile=percentile),
            values.tolist(),
            "fan",
            inputs,
        )
        for percentile, values in zip(projection.FAN, projection.fan(paths), strict=True)
    )


def _chance(
    start: _Start, paths: NDArray[np.float64], target: Figure, inputs: tuple[str, ...]
) -> Series:
    return start.series(
        "chance",
        QT_TRANSLATE_NOOP("figures", "Share of simulated paths that have reached the target"),
        projection.shares_reaching(paths, number(target)).tolist(),
        "chance",
        (*inputs, target.id),
    )


def _target(book: FigureBook, outlook: Outlook) -> Figure | None:
    target = outlook.target
    if target is None:
        return None
    return book.enter(
        Figure(
            id="outlook.target",
            name=QT_TRANSLATE_NOOP("figures", "Target for the yearly turnover"),
            value=target.turnover_musd,
            unit="musd",
            method="judged" if target.source is None else "observed",
            origin=Origin.JUDGED if target.source is None else Origin.OBSERVED,
            sources=() if target.source is None else (target.source,),
        )
    )


def _gap(book: FigureBook, trade: TradeResult, target: Figure) -> Figure:
    return book.enter(
        Figure(
            id="outlook.gap",
            name=QT_TRANSLATE_NOOP("figures", "Missing to the target"),
            value=max(number(target) - number(trade.latest), 0.0),
            unit="musd",
            method="gap",
            inputs=(target.id, trade.latest.id),
            year=trade.latest_year,
        )
    )


def _future(scenario: Scenario) -> projection.Future:
    assumed = (scenario.assumption(driver) for driver in TRADE_DRIVERS)
    spreads = {a.driver: projection.Spread(a.low, a.likely, a.high) for a in assumed}
    return projection.Future(scenario.weight, **spreads)
