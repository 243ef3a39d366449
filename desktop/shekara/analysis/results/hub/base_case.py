"""The base case of every concept: its years at the likely values, scenario by scenario.

It depends on everything but the weights of the scenarios, which only enter the means. So it is
kept as long as nothing else changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.appraisal import npv
from shekara.analysis.hub.case import PERCENT, Start
from shekara.analysis.hub.model import HubYears, evaluate
from shekara.analysis.hub.outcomes import outcomes
from shekara.analysis.results.observed import number
from shekara.analysis.simulation.futures import Futures
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import HubCase
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.concepts import Concept
    from shekara.domain.hub import Hub, HubConcept
    from shekara.domain.scenarios import Outlook

Array = NDArray[np.float64]


class Stress(msgspec.Struct, frozen=True):
    """What goes worse: years of delay and percent of overrun, on top of what is likely."""

    name: Text
    delay_years: float = 0.0
    overrun_pct: float = 0.0


STRESSES = (
    Stress(QT_TRANSLATE_NOOP("figures", "opening a year later"), delay_years=1),
    Stress(QT_TRANSLATE_NOOP("figures", "opening two years later"), delay_years=2),
    Stress(QT_TRANSLATE_NOOP("figures", "overrun 25 percentage points higher"), overrun_pct=25),
    Stress(QT_TRANSLATE_NOOP("figures", "overrun 50 percentage points higher"), overrun_pct=50),
    Stress(
        QT_TRANSLATE_NOOP(
            "figures", "opening two years later and overrun 50 percentage points higher"
        ),
        delay_years=2,
        overrun_pct=50,
    ),
)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class ConceptYears:
    """A concept's years, shape (scenarios, years), and its present values, (scenarios,).

    `stressed` holds FNPV and ENPV under each of STRESSES, shape (stresses, 2, scenarios).
    """

    hub: HubConcept
    case: HubCase
    years: HubYears
    fnpv_musd: Array
    benefits_musd: Array
    costs_musd: Array
    home_musd: Array
    rest_of_world_musd: Array
    stressed: Array

    @property
    def enpv_musd(self) -> Array:
        """ENPV in each scenario."""
        return self.benefits_musd - self.costs_musd


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class BaseCase:
    """The concepts that can be reckoned, and what the others lack.

    `problem` names concepts whose likely values the model cannot take, such as one that is not
    built by the last year.
    """

    futures: Futures
    concepts: tuple[ConceptYears, ...]
    impossible: tuple[Concept, ...]


def start_of(trade: TradeResult, hub: Hub) -> Start:
    """Give where the hub model starts: the trade of the base year, and the years of the hub."""
    return Start(
        exports_musd=number(trade.base.exports),
        imports_musd=number(trade.base.imports),
        base_year=trade.latest_year,
        first_year=hub.first_year,
        horizon_years=hub.horizon_years,
    )


def base_case(hub: Hub, outlook: Outlook, start: Start, before: BaseCase | None) -> BaseCase:
    """Give the base case; that of before, with other weights, when nothing else changed."""
    futures = Futures(hub, outlook, start)
    if before is not None and _is_same(futures, before.futures):
        kept, impossible = before.concepts, before.impossible
        return BaseCase(futures=futures, concepts=kept, impossible=impossible)
    found: list[ConceptYears] = []
    failed: list[Concept] = []
    for each in futures.concepts:
        try:
            found.append(_years(futures, each))
        except ValueError:
            failed.append(each.concept)
    return BaseCase(futures=futures, concepts=tuple(found), impossible=tuple(failed))


def _is_same(one: Futures, other: Futures) -> bool:
    same = one.start == other.start and one.concepts == other.concepts
    return same and one.assumed == other.assumed


def _years(futures: Futures, hub: HubConcept) -> ConceptYears:
    draws = futures.likely_draws()
    case = futures.case(hub, draws.values)
    years = evaluate(case)
    social = case.economy.discount_rate
    return ConceptYears(
        hub=hub,
        case=case,
        years=years,
        fnpv_musd=npv(years.finance.free_cash_flow_musd, case.finance.discount_rate),
        benefits_musd=npv(years.economy.benefit_musd, social),
        costs_musd=npv(years.economy.cost_musd, social),
        home_musd=npv(years.ledgers.home_musd, social),
        rest_of_world_musd=npv(years.ledgers.rest_of_world_musd, social),
        stressed=_stressed(futures, hub),
    )


def _stressed(futures: Futures, hub: HubConcept) -> Array:
    """Give FNPV and ENPV under each stress, all stresses and scenarios at once."""
    likely = futures.likely_draws().values
    scenarios, count = likely.shape[1], len(STRESSES)
    case = futures.case(hub, np.tile(likely, count))
    delay = np.repeat([stress.delay_years for stress in STRESSES], scenarios)
    overrun = np.repeat([stress.overrun_pct / PERCENT for stress in STRESSES], scenarios)
    concept = replace(
        case.concept,
        delay_years=case.concept.delay_years + delay,
        overrun=case.concept.overrun + overrun,
    )
    found = outcomes(replace(case, concept=concept))
    shape = (count, scenarios)
    return np.stack((found.fnpv_musd.reshape(shape), found.enpv_musd.reshape(shape)), axis=1)


def weighted(values: Array, weights: Array) -> Array:
    """Give the mean over scenarios, on the first axis, by weight."""
    return np.asarray(weights @ values)
