"""What a simulation keeps of each draw: present values, and rates of return if wanted.

The same model as `model`, summed up before the years come in: year by year only what passes
the stores and what is taxed. Draws are taken in blocks, and the years of few draws at a time,
so that they stay in the cache.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.appraisal import (
    RateOfReturn,
    benefit_cost_ratio,
    discount_factors,
    irr,
    viability_gap,
)
from shekara.analysis.hub.assets import Investment, Wear, investment, wear, wear_off
from shekara.analysis.hub.capacity import (
    Course,
    arrivals,
    calendar,
    course,
    effects,
    holdings,
    passage,
)
from shekara.analysis.hub.economics import benefit, economic_capital_cost, economic_running_cost
from shekara.analysis.hub.finance import free_cash_flow, revenue, running_cost, taxed_to_date
from shekara.analysis.hub.ledgers import capital_accounts, operating_accounts, part, total
from shekara.analysis.hub.model import evaluate
from shekara.analysis.hub.operation import Operation
from shekara.analysis.hub.quantities import (
    Array,
    Quantity,
    dot,
    draw_count,
    draws_of,
    stacked,
)

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import HubCase

BLOCK = 16384
"""Draws whose goods are summed up at a time."""

CHUNK = 1024
"""Draws whose years are formed at a time."""

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
    draws = draw_count(case)
    _keep_heap()
    result = Outcomes(**{field.name: np.empty(draws) for field in fields(Outcomes)})
    for some in _slices(draws, BLOCK):
        values = _of_block(draws_of(case, some), min(draws, some.stop) - some.start)
        for field, value in zip(fields(Outcomes), values, strict=True):
            getattr(result, field.name)[some] = value
    return result


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


def _of_block(case: HubCase, draws: int) -> tuple[Quantity, ...]:
    """Give the fields of Outcomes for a block of draws."""
    held, economy, terms = holdings(case), case.economy, case.finance
    surplus, revenues, *social = effects(case, held, lambda line: _measured(line, case))
    charges = wear(case.concept, case.last_year)
    profit = stacked((*surplus[:-1], surplus[-1] - charges[0].charge_musd), draws)
    rates_of = (terms.discount_rate, economy.discount_rate)
    worth = _over_years(course(case, held, draws), profit, charges[1:], _weights(case))
    for_investor, for_society = (_at(rate, case) for rate in rates_of)
    taxes = terms.tax_rate * worth.taxed
    working = terms.working_capital_share * dot(revenues, worth.delayed)
    gains, running, home, rest = (dot(line, worth.social) for line in social)
    factor = economy.conversion_factor
    accounts = capital_accounts(for_society, taxes[1], factor)
    grant = case.home.grant * for_society.outlay_musd
    return (
        free_cash_flow(dot(surplus, worth.private), taxes[0], working, for_investor),
        gains,
        running + economic_capital_cost(for_society, factor),
        home + total(part(accounts, case.home, grant)),
        rest,
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


def _at(rate: Quantity, case: HubCase) -> Investment:
    """Give the present value of the capital at a rate."""
    factors = discount_factors(rate, case.last_year)
    draws = (np.arange(len(factors)),) if factors.ndim > 1 else ()

    def worth(year: Quantity) -> Quantity:
        return factors[(*draws, np.asarray(year, dtype=np.int64))]

    return investment(case.concept, case.last_year, worth)


def _measured(operation: Operation, case: HubCase) -> tuple[Quantity, ...]:
    accounts = operating_accounts(operation, case.economy)
    revenues = revenue(operation)
    return (
        revenues - running_cost(operation),
        revenues,
        benefit(operation, case.economy),
        economic_running_cost(operation, case.economy),
        total(part(accounts, case.home)),
        operation.transit_surplus_musd,
    )


def _over_years(
    way: Course, profit_musd: Array, charges: tuple[Wear, ...], weights: tuple[Array, Array]
) -> _Worth:
    """Give what the years come to, with the profit per unit of each row, (rows, draws)."""
    worth, taxed = np.empty((3, *profit_musd.shape)), np.empty((2, way.draws))
    for some in _slices(way.draws, CHUNK):
        few, per_unit = way.of(some), profit_musd[:, some]
        of_rows, of_taxed = (each if each.shape[-1] == 1 else each[..., some] for each in weights)
        timing = calendar(few)
        profit = np.asarray(np.einsum("ktn,kn->tn", timing, per_unit[-2:]))
        wear_off(profit, draws_of(charges, some))
        worth[:, -2:, some] = _present(of_rows, timing)
        streams, done = arrivals(few, timing[0]), 0
        for store in range(len(few.stores)):
            rows = passage(few, store, streams).rows
            lanes = slice(done, done + len(rows))
            profit += np.einsum("ktn,kn->tn", rows, per_unit[lanes])
            worth[:, lanes, some] = _present(of_rows, rows)
            done = lanes.stop
        taxed[:, some] = _present(of_taxed, taxed_to_date(profit)[np.newaxis])[:, 0]
    return _Worth(worth[0], worth[1], worth[2], taxed)


def _weights(case: HubCase) -> tuple[Array, Array]:
    """Give what a year counts for rows and for profit taxed to date: (kinds, years, draws or 1).

    A sum that stands until the next year counts for the fall of the discount factor: so does
    profit taxed to date, of which the rise is taxed, and working capital but in the last year.
    """
    private, social = (
        _column(discount_factors(rate, case.last_year))
        for rate in (case.finance.discount_rate, case.economy.discount_rate)
    )
    falls = [-np.diff(factors, axis=0, append=0) for factors in (private, social)]
    delayed = falls[0].copy()
    delayed[-1] = 0
    rows = np.array(np.broadcast_arrays(private, social, delayed))
    return rows, np.array(np.broadcast_arrays(*falls))


def _column(factors: Array) -> Array:
    return np.reshape(factors, (-1, factors.shape[-1])).T


def _present(weights: Array, rows: Array) -> Array:
    """Give Σ over the years of rows (rows, years, draws), by weight: (kinds, rows, draws)."""
    if weights.shape[-1] == 1:
        return (weights[..., 0] @ rows).transpose(1, 0, 2)
    return np.asarray(np.einsum("jtn,ktn->jkn", weights, rows))
