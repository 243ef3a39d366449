"""What a simulation keeps of each draw: present values, and rates of return if wanted.

The same model as `model`, summed up before the years come in: year by year only what passes
the stores and what is taxed. Draws are taken in blocks, and the years of few draws at a time,
so that they stay in the cache.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.appraisal import (
    RateOfReturn,
    benefit_cost_ratio,
    irr,
    viability_gap,
)
from shekara.analysis.hub.assets import Investment, Wear, investment, wear, wear_off
from shekara.analysis.hub.capacity import (
    Course,
    calendar,
    course,
    effects,
    holdings,
    passing,
)
from shekara.analysis.hub.economics import benefit, economic_capital_cost, economic_running_cost
from shekara.analysis.hub.finance import free_cash_flow, revenue, running_cost, taxed_to_date
from shekara.analysis.hub.ledgers import (
    capital_accounts,
    operating_accounts,
    part,
    together,
    total,
)
from shekara.analysis.hub.model import evaluate
from shekara.analysis.hub.opening import grow
from shekara.analysis.hub.operation import VALUED, combined
from shekara.analysis.hub.quantities import (
    Array,
    Quantity,
    changed,
    dot,
    draw_count,
    draws_of,
    stacked,
)

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import Flow, HubCase

Trades = tuple[tuple["Flow", ...], ...]
"""Ways in which trade may develop, at least one: the flows of each."""

BLOCK = 16_000
"""Draws whose goods are summed up at a time."""

CHUNK = 2000
"""Draws, about, whose years are formed at a time: a batch, whose digits depend on no other then."""

LARGE_BLOCK = 3_000_000
"""Numbers; some 24 MB, below the 32 MB at which glibc stops to learn."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Outcomes:
    """Of each draw, shape (draws,), million USD of t = 0.

    FNPV at the investor's rate; at society's rate benefits, costs less residual value, and
    home's part of the difference; what the rest of the world has beside it.
    """

    fnpv_musd: Array
    benefits_musd: Array
    costs_musd: Array
    home_musd: Array
    rest_of_world_musd: Array

    @property
    def enpv_musd(self) -> Array:
        """ENPV, home and partner together."""
        return self.benefits_musd - self.costs_musd

    @property
    def partner_musd(self) -> Array:
        """The partner's part of the ENPV."""
        return self.enpv_musd - self.home_musd

    @property
    def viability_gap_musd(self) -> Array:
        """max(0, −FNPV)."""
        return viability_gap(self.fnpv_musd)

    @property
    def benefit_cost_ratio(self) -> Array:
        """PV(B)/PV(costs − residual); NaN where costs are not positive."""
        return benefit_cost_ratio(self.benefits_musd, self.costs_musd)


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """Financial and economic internal rate of return of each draw."""

    firr: RateOfReturn
    eirr: RateOfReturn


def outcomes(case: HubCase) -> Outcomes:
    """Give what becomes of each draw of a case; a case without draws is one draw.

    Raises ValueError when quantities have different numbers of draws.
    """
    (found,) = outcomes_of_trades(case, (case.flows,))
    return found


def outcomes_of_trades(case: HubCase, trades: Trades) -> tuple[Outcomes, ...]:
    """Give what becomes of a case when trade develops in one way or another, for each of them.

    What does not depend on trade is reckoned once. Each has as many flows as the case, whose
    own are not looked at. Raises ValueError as `outcomes` does.
    """
    whole = replace(case, flows=trades[0]), trades
    draws = draw_count(whole)
    _keep_heap()
    found = tuple(
        Outcomes(**{field.name: np.empty(draws) for field in fields(Outcomes)}) for _ in trades
    )
    for some in _slices(draws, BLOCK):
        few = whole if draws <= BLOCK else draws_of(whole, some)
        blocks = _of_block(*few, min(draws, some.stop) - some.start)
        for result, values in zip(found, blocks, strict=True):
            for field, value in zip(fields(Outcomes), values, strict=True):
                getattr(result, field.name)[some] = value
    return found


def rates(case: HubCase) -> Rates:
    """Give the rates of return of each draw; it takes several times as long as `outcomes`."""
    found: list[tuple[RateOfReturn, RateOfReturn]] = []
    for some in _slices(draw_count(case), BLOCK):
        years = evaluate(draws_of(case, some))
        found.append((irr(years.finance.free_cash_flow_musd), irr(years.economy.net_musd)))
    firr, eirr = (
        RateOfReturn(
            np.concatenate([each[side].rate for each in found]),
            np.concatenate([each[side].count for each in found]),
        )
        for side in (0, 1)
    )
    return Rates(firr, eirr)


def _keep_heap() -> None:
    """Free one large block, untouched: a quarter faster where the C library is glibc.

    It gives freed memory beyond twice the largest block freed so far back to the system, and
    would do so between any two steps of a chunk, each page to be faulted in anew.
    """
    np.empty(LARGE_BLOCK)


def _slices(draws: int, size: int) -> Iterator[slice]:
    return (slice(start, start + size) for start in range(0, draws, size))


def _chunks(draws: int) -> list[slice]:
    """Give slices of about CHUNK draws, for a small one would cost as much as a whole one."""
    return list(_slices(draws, -(-draws // max(1, round(draws / CHUNK)))))


def _of_block(case: HubCase, trades: Trades, draws: int) -> Iterator[tuple[Quantity, ...]]:
    """Give the fields of Outcomes for a block of draws, for each development of trade."""
    held, economy, terms = holdings(case), case.economy, case.finance
    per_unit = effects(case, held, VALUED)
    revenues = [revenue(each) for each in per_unit]
    surplus = [each - running_cost(row) for each, row in zip(revenues, per_unit, strict=True)]
    charges = wear(case.concept, case.last_year)
    profit = stacked((*surplus[:-1], surplus[-1] - charges[0].charge_musd), draws)
    factors = _discounting((terms.discount_rate, economy.discount_rate), case.last_year)
    for_investor, for_society = _capital(case, factors)
    factor, grant = economy.conversion_factor, case.home.grant * for_society.outlay_musd
    way = course(case, held, draws)
    ways = [way.carrying(flows) for flows in trades]
    for worth in _over_years(ways, profit, charges[1:], factors):
        taxes = terms.tax_rate * worth.taxed
        working = terms.working_capital_share * dot(revenues, worth.delayed)
        operation = combined(per_unit, worth.social, VALUED)
        accounts = together(
            operating_accounts(operation, economy), capital_accounts(for_society, taxes[1], factor)
        )
        running = economic_running_cost(operation, economy)
        yield (
            free_cash_flow(dot(surplus, worth.private), taxes[0], working, for_investor),
            benefit(operation, economy),
            running + economic_capital_cost(for_society, factor),
            total(part(accounts, case.home, grant)),
            operation.transit_surplus_musd,
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Worth:
    """What the years come to: present values of each row, (rows, draws), and of profit taxed.

    `private` and `social` are at the two rates, `delayed` of what is owed for a year as working
    capital is; `taxed` at both rates, (2, draws).
    """

    private: Array
    social: Array
    delayed: Array
    taxed: Array


def _discounting(rates_of: tuple[Quantity, Quantity], last_year: int) -> Array:
    """Give the discount factors at the investor's and society's rate, (2, years, draws or 1)."""
    growths = [1 / (1 + np.asarray(rate)) - 1 for rate in rates_of]
    factors = np.empty((2, last_year + 1, max(np.size(each) for each in growths)))
    for growth, of_rate in zip(growths, factors, strict=True):
        grow(1.0, growth, out=of_rate)
    return factors


def _capital(case: HubCase, factors: Array) -> tuple[Investment, Investment]:
    """Give the present value of the capital by discount factors (2, years, draws or 1)."""
    draws = np.arange(factors.shape[-1], dtype=np.int64)

    def worth(year: Quantity) -> Quantity:
        if not isinstance(year, np.ndarray):
            return factors[:, int(year)]
        if len(draws) == 1:
            return factors[..., 0].take(year.astype(np.int64), axis=1)
        return factors[:, year.astype(np.int64), draws]

    of_both = investment(case.concept, case.last_year, worth)
    return changed(of_both, lambda worths: worths[0]), changed(of_both, lambda worths: worths[1])


def _over_years(
    ways: Sequence[Course], profit_musd: Array, charges: tuple[Wear, ...], factors: Array
) -> Iterator[_Worth]:
    """Give what the years come to in courses that differ by their trade.

    The profit per unit of each row, (rows, draws), is the same in all of them.
    """
    way = ways[0]
    years, shape = way.last_year + 1, (len(ways), way.rows + 1)
    sums, at_end = np.empty((*shape, 2, way.draws)), np.empty((*shape, way.draws))
    chunks = _chunks(way.draws)
    buffer = np.empty((way.rows + 1) * years * chunks[0].stop)
    for some in chunks:
        few = [each.of(some) for each in ways]
        shut = int(np.clip(np.min(few[0].opening), 0, way.last_year))
        left = (way.rows + 1, years - shut, few[0].draws)
        rows = buffer[: math.prod(left)].reshape(left)
        calendar(few[0].after(shut), rows[-3:-1])
        worn = [Wear(each.since - shut, each.charge_musd) for each in draws_of(charges, some)]
        discounted = (factors if factors.shape[-1] == 1 else factors[..., some])[:, shut:]
        for number, each in enumerate(few):
            passing(each.after(shut), rows[:-1])
            taxed = np.einsum("ktn,kn->tn", rows[:-1], profit_musd[:, some], out=rows[-1])
            wear_off(taxed, worn)
            taxed_to_date(taxed, out=taxed)
            sums[number, ..., some], at_end[number, :, some] = (
                _present(discounted, rows),
                rows[:, -1],
            )
    year_lost = 1 - factors[:, min(1, way.last_year)]
    for of_way, last in zip(sums, at_end, strict=True):
        yield _worth(of_way, last * factors[:, np.newaxis, -1], year_lost)


def _present(factors: Array, rows: Array) -> Array:
    """Give Σ over the years of rows (rows, years, draws), discounted: (rows, rates, draws)."""
    if factors.shape[-1] == 1:
        # One rate after the other is faster than the product of matrices.
        return np.stack([of_rate @ rows for of_rate in factors[..., 0]], axis=1)
    return np.asarray(np.einsum("jtn,ktn->kjn", factors, rows))


def _worth(sums: Array, at_end: Array, year_lost: Array) -> _Worth:
    """Give present values from those of the rows and, last, of the profit taxed to date.

    `sums` is (rows, 2, draws). A sum that stands until the next year counts for the fall of the
    discount factor, so does profit taxed to date, of which the rise is taxed, and working
    capital but in the last year; `year_lost` is that fall as a share of the factor, (2, draws),
    `at_end` (2, rows, draws) the present value of the last year.
    """
    private, social = sums[:-1, 0], sums[:-1, 1]
    taxed = year_lost * (sums[-1] - at_end[:, -1]) + at_end[:, -1]
    return _Worth(private, social, year_lost[0] * (private - at_end[0, :-1]), taxed)
