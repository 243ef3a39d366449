"""The hub model year by year: tonnes, finance, economy, ledgers, turnover.

What is given has the shape (draws, years), and a case without drawn quantities is one draw;
inside, years lead, so that all draws of a year lie together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from shekara.analysis.hub.assets import Investment, depreciation, investment, wear
from shekara.analysis.hub.capacity import (
    Course,
    Passage,
    arrivals,
    calendar,
    course,
    effects,
    holdings,
    passage,
)
from shekara.analysis.hub.economics import benefit, economic_capital_cost, economic_running_cost
from shekara.analysis.hub.finance import (
    free_cash_flow,
    revenue,
    running_cost,
    tax,
    working_capital_change,
)
from shekara.analysis.hub.goods import Terms, terms
from shekara.analysis.hub.inputs import Concept
from shekara.analysis.hub.ledgers import (
    Accounts,
    capital_accounts,
    operating_accounts,
    part,
    partner_shares,
    together,
    total,
)
from shekara.analysis.hub.opening import grow, in_year
from shekara.analysis.hub.operation import LINES, Operation, combined, handled_t, lines
from shekara.analysis.hub.quantities import Array, changed, dot, draw_count

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import HubCase, Store

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class StoreYears:
    """What one store is asked for and takes: D, K and κ, H = κ·D, and D − H, refused."""

    store: Store
    demand_t: Array
    need_t: Array
    passed: Array
    handled_t: Array
    refused_t: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class FinanceYears:
    """The investor's account: R, C, tax, change of working capital, capital, free cash flow."""

    revenue_musd: Array
    cost_musd: Array
    depreciation_musd: Array
    tax_musd: Array
    working_capital_change_musd: Array
    capital: Investment
    free_cash_flow_musd: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class EconomyYears:
    """Society's account: B, costs at economic prices less residual value, and their difference."""

    benefit_musd: Array
    cost_musd: Array
    net_musd: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class LedgerYears:
    """The three ledgers. Home and partner add up to society's net benefit, year by year."""

    home: Accounts
    home_musd: Array
    partner: Accounts
    partner_musd: Array
    rest_of_world_musd: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class TurnoverYears:
    """Trade of both countries without the hub, and what the hub adds, in constant and current USD.

    Current dollars are constant ones times (1 + π)^t.
    """

    without_musd: Array
    generated_musd: Array
    without_current_musd: Array
    generated_current_musd: Array

    @property
    def with_current_musd(self) -> Array:
        """Turnover with the hub, in current dollars, to be held against the target."""
        return self.without_current_musd + self.generated_current_musd


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class HubYears:
    """Everything of a case year by year.

    `years_open` is φ; `jobs` are staff while open; `terms` hold charge and benefit of each good
    and whether u < c; `stores` are those in use.
    """

    years_open: Array
    jobs: Array
    terms: tuple[Terms, ...]
    stores: tuple[StoreYears, ...]
    operation: Operation
    finance: FinanceYears
    economy: EconomyYears
    ledgers: LedgerYears
    turnover: TurnoverYears


def evaluate(case: HubCase) -> HubYears:
    """Give all yearly figures of a case; memory grows with draws · years.

    Raises ValueError when quantities have different numbers of draws.
    """
    draws, held = draw_count(case), holdings(case)
    way = course(case, held, draws)
    timing = calendar(way)
    streams = arrivals(way, timing[0])
    passages = tuple(passage(way, store, streams) for store in range(len(way.stores)))
    rows = np.concatenate([*(each.rows for each in passages), timing])
    per_unit = effects(case, held)
    of_lines = lines(combined(per_unit, rows))
    operation = Operation(
        **{
            line: np.broadcast_to(values, rows.shape[1:])
            for line, values in zip(LINES, of_lines, strict=True)
        }
    )
    finance = _finance(case, operation)

    def turned(value: T) -> T:
        shape = (case.last_year + 1, draws)
        return changed(value, lambda array: np.broadcast_to(array, shape).T)

    return HubYears(
        years_open=turned(timing[1]),
        jobs=turned(timing[1] * case.concept.staff),
        terms=tuple(terms(good, case.concept) for good in case.goods),
        stores=turned(_stores(way, per_unit, streams, passages)),
        operation=turned(operation),
        finance=turned(finance),
        economy=turned(_economy(case, operation, finance.capital)),
        ledgers=turned(_ledgers(case, operation, finance)),
        turnover=turned(_turnover(case, operation)),
    )


def without_hub(case: HubCase) -> HubCase:
    """Give the same case with no hub: what is not built takes nothing, costs and earns nothing."""
    return replace(case, goods=(), transit=None, concept=Concept())


def _stores(
    way: Course, per_unit: tuple[Operation, ...], streams: Array, passages: tuple[Passage, ...]
) -> tuple[StoreYears, ...]:
    found: list[StoreYears] = []
    of_lanes = iter(per_unit)
    for store, lanes, each in zip(way.stores, way.lanes, passages, strict=True):
        tonnes = [handled_t(next(of_lanes)) for _ in lanes]
        asked = dot(tonnes, streams[list(lanes)]) + np.zeros_like(each.passed)
        found.append(
            StoreYears(
                store=store,
                demand_t=asked,
                need_t=each.need_t,
                passed=each.passed,
                handled_t=each.passed * asked,
                refused_t=(1 - each.passed) * asked,
            )
        )
    return tuple(found)


def _finance(case: HubCase, operation: Operation) -> FinanceYears:
    concept, last_year = case.concept, case.last_year
    revenues, costs = np.asarray(revenue(operation)), np.asarray(running_cost(operation))
    worn = depreciation(wear(concept, last_year), last_year)
    taxes = tax(revenues - costs - worn, case.finance.tax_rate)
    working = working_capital_change(revenues, case.finance.working_capital_share)
    capital = investment(concept, last_year, lambda year: in_year(year, last_year))
    cash = free_cash_flow(revenues - costs, taxes, working, capital)
    return FinanceYears(
        revenue_musd=revenues,
        cost_musd=costs,
        depreciation_musd=worn,
        tax_musd=taxes,
        working_capital_change_musd=working,
        capital=capital,
        free_cash_flow_musd=np.asarray(cash),
    )


def _economy(case: HubCase, operation: Operation, capital: Investment) -> EconomyYears:
    gains = np.asarray(benefit(operation, case.economy))
    running = economic_running_cost(operation, case.economy)
    costs = running + economic_capital_cost(capital, case.economy.conversion_factor)
    return EconomyYears(benefit_musd=gains, cost_musd=np.asarray(costs), net_musd=gains - costs)


def _ledgers(case: HubCase, operation: Operation, finance: FinanceYears) -> LedgerYears:
    factor, grant = case.economy.conversion_factor, case.home.grant * finance.capital.outlay_musd
    of_capital = capital_accounts(finance.capital, finance.tax_musd, factor)
    accounts = together(operating_accounts(operation, case.economy), of_capital)
    home = part(accounts, case.home, grant)
    partner = part(accounts, partner_shares(case.home), grant)
    return LedgerYears(
        home=home,
        home_musd=np.asarray(total(home)),
        partner=partner,
        partner_musd=np.asarray(total(partner)),
        rest_of_world_musd=np.asarray(operation.transit_surplus_musd),
    )


def _turnover(case: HubCase, operation: Operation) -> TurnoverYears:
    empty = np.empty((case.last_year + 1, draw_count(case)))
    prices = grow(1.0, case.economy.inflation, empty)
    without = np.zeros_like(empty)
    for flow in case.flows:
        without += grow(flow.value_musd, np.asarray(flow.growth).T, np.empty_like(empty))
    generated = np.asarray(operation.generated_turnover_musd)
    return TurnoverYears(
        without_musd=without,
        generated_musd=generated,
        without_current_musd=without * prices,
        generated_current_musd=generated * prices,
    )
