"""What comes to the stores, what they can take, what passes.

The goods of a store are summed per stream before the years come in, for nothing of a good
varies in time. Streams are the flows of trade, in million USD, and last transit, in tonnes, if
there is any. What varies in time is held in rows, shape (rows, years, draws): for each lane –
a stream through a store – the stream after rationing; then the ramp; then the part of the year
that the hub is open. Every line of the operation is a combination of these rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub import goods
from shekara.analysis.hub.goods import Terms
from shekara.analysis.hub.inputs import STORES, Good, HubCase, Store
from shekara.analysis.hub.opening import grow, opening_year, ramp, turning_years, years_open
from shekara.analysis.hub.operation import LINES, Operation, combined
from shekara.analysis.hub.quantities import Array, Quantity, dot, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.hub.inputs import Concept, Flow

NO_ROOM = 1e-300
"""Tonnes that stand for no capacity, so that κ is 1 where nothing comes."""


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A good, its terms in the store that takes it, tonnes captured per million USD of a flow."""

    good: Good
    terms: Terms
    captured_t: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Holding:
    """A store, the goods it takes, and whether it takes transit."""

    store: Store
    goods: tuple[Held, ...]
    has_transit: bool

    def streams(self, flows: int) -> tuple[int, ...]:
        """Give the numbers of the streams that it takes; they lie together."""
        first = 0 if self.goods else flows
        return tuple(range(first, flows + self.has_transit))


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Course:
    """What the years need to know of a case; draws lie on the last axis of every array.

    Streams start, (streams, draws), and grow, each by one rate, (draws,), or by rates of years,
    (T, draws or 1). Per unit of a stream the goods of a store need a capacity K, (stores,
    streams, draws); stores have room, tonnes, (stores, draws). Lanes are the numbers of the
    streams that each store takes. The hub opens and fills up, (draws,). The first years may be
    left out, while it is shut in all draws: the rows begin after them.
    """

    starts: Array
    growth: tuple[Array, ...]
    stores: tuple[Store, ...]
    room_t: Array
    need_t: Array
    lanes: tuple[tuple[int, ...], ...]
    opening: Array
    ramp_years: Array
    last_year: int
    shut: int = 0

    @property
    def draws(self) -> int:
        """The number of draws."""
        return self.starts.shape[-1]

    @property
    def rows(self) -> int:
        """The number of rows: one for each lane, the ramp, the part of the year open."""
        return sum(map(len, self.lanes)) + 2

    def after(self, years: int) -> Course:
        """Give the course without some first years, in which nothing is open."""
        return replace(self, shut=years)

    def carrying(self, flows: Sequence[Flow]) -> Course:
        """Give the course with other flows of trade, as many as before."""
        starts, growth = _trade(flows)
        return replace(
            self,
            starts=np.concatenate((stacked(starts, self.draws), self.starts[len(flows) :])),
            growth=(*growth, *self.growth[len(flows) :]),
        )

    def of(self, some: slice) -> Course:
        """Give the course of some of the draws."""
        return Course(
            starts=self.starts[:, some],
            growth=tuple(each if each.shape[-1] == 1 else each[..., some] for each in self.growth),
            stores=self.stores,
            room_t=self.room_t[..., some],
            need_t=self.need_t[..., some],
            lanes=self.lanes,
            opening=self.opening[some],
            ramp_years=self.ramp_years[some],
            last_year=self.last_year,
            shut=self.shut,
        )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Passage:
    """What a store is asked for and lets pass: K and κ, (years, draws); its rows."""

    need_t: Array
    passed: Array
    rows: Array


def holdings(case: HubCase) -> tuple[Holding, ...]:
    """Give what goods each store takes, in the order of STORES, without those for none."""
    at_hub = [
        Held(good, goods.terms(good, case.concept), goods.captured_t(good)) for good in case.goods
    ]
    transit = case.transit and goods.transit_terms(case.transit, case.concept)[0]
    used = {transit, *(each.terms.store for each in at_hub)}
    return tuple(
        Holding(
            store, tuple(each for each in at_hub if each.terms.store == store), store == transit
        )
        for store in STORES
        if store in used
    )


def course(case: HubCase, held: tuple[Holding, ...], draws: int) -> Course:
    """Give what the years need to know of a case."""
    concept, transit = case.concept, case.transit
    starts, growth = _trade(case.flows)
    if transit is not None:
        starts.append(transit.tonnes * transit.capture)
        growth.append(_rate(transit.growth))
    need = np.zeros((len(held), len(starts), draws))
    for of_store, holding in zip(need, held, strict=True):
        _need(case, holding, out=of_store)
    return Course(
        starts=stacked(starts, draws),
        growth=tuple(growth),
        stores=tuple(holding.store for holding in held),
        room_t=stacked([_room(concept, holding.store) for holding in held], draws),
        need_t=need,
        lanes=tuple(holding.streams(len(case.flows)) for holding in held),
        opening=stacked([opening_year(concept)], draws)[0],
        ramp_years=stacked([concept.ramp_years], draws)[0],
        last_year=case.last_year,
    )


def _trade(flows: Sequence[Flow]) -> tuple[list[Quantity], list[Array]]:
    """Give where the flows through the corridor start, and how they grow."""
    return (
        [flow.value_musd * flow.corridor_share for flow in flows],
        [_rate(flow.growth) for flow in flows],
    )


def _rate(growth: Quantity) -> Array:
    return np.atleast_1d(growth).T


def calendar(course: Course, out: Array | None = None) -> Array:
    """Give the rows of the hub itself, (2, years, draws): ramp and part of the year open."""
    last_year, opening = course.last_year - course.shut, course.opening - course.shut
    timing = np.empty((2, last_year + 1, course.draws)) if out is None else out
    is_open = years_open(opening, last_year, timing[1])
    ramp(is_open, opening, course.ramp_years, timing[0])
    return timing


def arrivals(course: Course, filling: Array) -> Array:
    """Give the streams that come: trade or transit · ramp, (streams, years, draws)."""
    grown = np.empty((len(course.starts), course.last_year + 1, course.draws))
    for number, growth in enumerate(course.growth):
        grow(course.starts[number], growth, out=grown[number])
    streams, last_year = grown[:, course.shut :], course.last_year - course.shut
    filled = course.opening - course.shut + course.ramp_years
    rising = turning_years(0.0, filled, last_year)
    streams[:, rising] *= filling[rising]
    return streams


def passing(course: Course, rows: Array) -> None:
    """Fill the rows, (rows, years, draws), with what passes all stores; the last two are known.

    They hold the calendar, which is the same however trade develops.
    """
    streams, done = arrivals(course, rows[-2]), 0
    passed = np.empty(rows.shape[1:])
    for store, lanes in enumerate(course.lanes):
        asking = _asked(course, store, streams, out=passed)
        _ration(passed, course.room_t[store])
        np.multiply(asking, passed, out=rows[done : done + len(lanes)])
        done += len(lanes)


def passage(course: Course, store: int, streams: Array) -> Passage:
    """Give what passes a store: κ = min(1, capacity/K), 1 where K = 0."""
    need = np.empty(streams.shape[1:])
    asking = _asked(course, store, streams, out=need)
    passed = need.copy()
    _ration(passed, course.room_t[store])
    return Passage(need_t=need, passed=passed, rows=asking * passed)


def _asked(course: Course, store: int, streams: Array, out: Array) -> Array:
    """Give the streams that a store takes; `out` gets the capacity K they need of it."""
    lanes = course.lanes[store]
    asking = slice(lanes[0], lanes[-1] + 1)
    np.einsum("ftn,fn->tn", streams[asking], course.need_t[store, asking], out=out)
    return streams[asking]


def _ration(need_t: Array, room_t: Array) -> None:
    """Turn the capacity needed into the part κ of the streams that passes."""
    np.maximum(need_t, room_t, out=need_t)
    np.divide(room_t, need_t, out=need_t)


def effects(
    case: HubCase, held: tuple[Holding, ...], wanted: Sequence[str] = LINES
) -> tuple[Operation, ...]:
    """Give for each row what one unit of it brings about, in the lines wanted.

    Combined with the rows they are the operation year by year, with the rows' present values
    its own.
    """
    of_rows: list[Operation] = []
    for holding in held:
        per_tonne = [
            goods.per_captured_tonne(each.good, each.terms, case.concept, case.economy)
            for each in holding.goods
        ]
        for stream in holding.streams(len(case.flows)):
            if stream == len(case.flows) and case.transit is not None:
                tonne = goods.per_transit_tonne(case.transit, case.concept, case.economy)
                of_rows.append(tonne)
                continue
            tonnes = [each.captured_t[stream] for each in holding.goods]
            of_rows.append(combined(per_tonne, tonnes, wanted))
    return (*of_rows, _full_year(case.concept), _open_year(case.concept))


def _need(case: HubCase, holding: Holding, out: Array) -> None:
    """Fill in the capacity K that a unit of each stream needs in a store, (streams, draws)."""
    stocks = [
        goods.stock_t(1 + each.good.generation, each.terms.dwell_days, each.good.peak)
        for each in holding.goods
    ]
    for stream in range(len(case.flows)):
        out[stream] = dot([each.captured_t[stream] for each in holding.goods], stocks)
    if holding.has_transit and case.transit is not None:
        dwell = goods.transit_terms(case.transit, case.concept)[1]
        out[-1] = goods.stock_t(1.0, dwell, case.transit.peak)


def _room(concept: Concept, store: Store) -> Quantity:
    capacity: Quantity | None = getattr(concept.capacities_t, store)
    return NO_ROOM if capacity is None else np.maximum(capacity, NO_ROOM)


def _full_year(concept: Concept) -> Operation:
    """Give what a year of full ramp brings about: rent and services."""
    rent = concept.rent
    let = 0.0 if rent is None else rent.area_m2 * rent.usd_m2 * rent.occupancy
    sold: Quantity = 0.0
    for service in concept.services:
        if service.is_offered:
            sold = sold + service.price_usd * service.units
    return Operation(rent_musd=let / goods.MILLION, services_musd=sold / goods.MILLION)


def _open_year(concept: Concept) -> Operation:
    """Give what a year open brings about: fixed cost and wages."""
    cost: Quantity = 0.0
    for asset in concept.assets:
        cost = cost + asset.cost_musd
    wages = concept.staff * concept.wage_usd / goods.MILLION
    return Operation(fixed_musd=cost * concept.fixed_share, wages_musd=wages)
