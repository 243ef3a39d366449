"""What comes to the stores, what they can take, what passes.

The goods of a store are summed per stream before the years come in, for nothing of a good
varies in time. Streams are the flows of trade, in million USD, and last transit, in tonnes, if
there is any. What varies in time is held in rows, shape (rows, years, draws): for each lane –
a stream through a store – the stream after rationing; then the ramp; then the part of the year
that the hub is open. Every line of the operation is a combination of these rows.
Source: METHODS 6, "Tonnes" and "Capacity".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub import goods
from shekara.analysis.hub.goods import Terms
from shekara.analysis.hub.inputs import STORES, Good, HubCase, Store
from shekara.analysis.hub.opening import grow, opening_year, ramp, turning_years, years_open
from shekara.analysis.hub.operation import Operation
from shekara.analysis.hub.quantities import Array, Quantity, dot, stacked

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import Concept

Measure = Callable[[Operation], Sequence[Quantity]]
"""What is wanted of an operation: some of its lines, or of their sums."""

NO_ROOM = 1e-300
"""Tonnes that stand for no capacity, so that κ is 1 where nothing comes."""


@dataclass(frozen=True, slots=True, eq=False)
class Holding:
    """A store, the goods it takes with their terms there, and whether it takes transit."""

    store: Store
    goods: tuple[tuple[Good, Terms], ...]
    has_transit: bool

    def streams(self, flows: int) -> tuple[int, ...]:
        """Give the numbers of the streams that it takes; they lie together."""
        first = 0 if self.goods else flows
        return tuple(range(first, flows + self.has_transit))


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Course:
    """What the years need to know of a case; draws lie on the last axis of every array.

    Streams start, (streams, draws), and grow, each by one rate, (draws,), or by rates of years,
    (T, draws or 1). Per unit of a stream the goods of a store are D tonnes and need a capacity
    K, (stores, streams, draws); stores have room, tonnes, (stores, draws). Lanes are the numbers
    of the streams that each store takes. The hub opens and fills up, (draws,).
    """

    starts: Array
    growth: tuple[Array, ...]
    stores: tuple[Store, ...]
    room_t: Array
    demand_t: Array
    need_t: Array
    lanes: tuple[tuple[int, ...], ...]
    opening: Array
    ramp_years: Array
    last_year: int

    @property
    def draws(self) -> int:
        """The number of draws."""
        return self.starts.shape[-1]

    def of(self, some: slice) -> Course:
        """Give the course of some of the draws."""
        return Course(
            starts=self.starts[:, some],
            growth=tuple(each if each.shape[-1] == 1 else each[..., some] for each in self.growth),
            stores=self.stores,
            room_t=self.room_t[..., some],
            demand_t=self.demand_t[..., some],
            need_t=self.need_t[..., some],
            lanes=self.lanes,
            opening=self.opening[some],
            ramp_years=self.ramp_years[some],
            last_year=self.last_year,
        )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Passage:
    """What a store is asked for and lets pass: K and κ, (years, draws); its rows."""

    need_t: Array
    passed: Array
    rows: Array


def holdings(case: HubCase) -> tuple[Holding, ...]:
    """Give what goods each store takes, in the order of STORES, without those for none."""
    at_hub = [(good, goods.terms(good, case.concept)) for good in case.goods]
    transit = case.transit and goods.transit_terms(case.transit, case.concept)[0]
    used = {transit, *(terms.store for _, terms in at_hub)}
    return tuple(
        Holding(store, tuple(each for each in at_hub if each[1].store == store), store == transit)
        for store in STORES
        if store in used
    )


def course(case: HubCase, held: tuple[Holding, ...], draws: int) -> Course:
    """Give what the years need to know of a case."""
    concept, transit = case.concept, case.transit
    starts = [flow.value_musd * flow.corridor_share for flow in case.flows]
    growth = [flow.growth for flow in case.flows]
    if transit is not None:
        starts.append(transit.tonnes * transit.capture)
        growth.append(transit.growth)
    demand, need = np.zeros((2, len(held), len(starts), draws))
    for store, holding in enumerate(held):
        for stream in holding.streams(len(case.flows)):
            demand[store, stream], need[store, stream] = _asked(case, holding, stream)
    return Course(
        starts=stacked(starts, draws),
        growth=tuple(np.atleast_1d(each).T for each in growth),
        stores=tuple(holding.store for holding in held),
        room_t=stacked([_room(concept, holding.store) for holding in held], draws),
        demand_t=demand,
        need_t=need,
        lanes=tuple(holding.streams(len(case.flows)) for holding in held),
        opening=stacked([opening_year(concept)], draws)[0],
        ramp_years=stacked([concept.ramp_years], draws)[0],
        last_year=case.last_year,
    )


def calendar(course: Course) -> Array:
    """Give the rows of the hub itself, (2, years, draws): ramp and part of the year open."""
    is_open = years_open(course.opening, course.last_year)
    return np.array([ramp(is_open, course.opening, course.ramp_years), is_open])


def arrivals(course: Course, filling: Array) -> Array:
    """Give the streams that come: trade or transit · ramp, (streams, years, draws)."""
    streams = np.empty((len(course.starts), *filling.shape))
    for number, growth in enumerate(course.growth):
        grow(course.starts[number], growth, out=streams[number])
    rising = turning_years(0.0, course.opening + course.ramp_years, course.last_year)
    streams[:, rising] *= filling[rising]
    return streams


def passage(course: Course, store: int, streams: Array) -> Passage:
    """Give what passes a store: κ = min(1, capacity/K), 1 where K = 0."""
    asking = slice(course.lanes[store][0], course.lanes[store][-1] + 1)
    need = np.asarray(np.einsum("ftn,fn->tn", streams[asking], course.need_t[store, asking]))
    passed = np.maximum(need, course.room_t[store])
    np.divide(course.room_t[store], passed, out=passed)
    return Passage(need_t=need, passed=passed, rows=streams[asking] * passed)


def effects(
    case: HubCase, held: tuple[Holding, ...], measure: Measure
) -> tuple[tuple[Quantity, ...], ...]:
    """Give for each thing measured what one unit of each row brings about.

    Summed with the rows they give it year by year, with the rows' present values its own.
    """
    of_rows: list[Sequence[Quantity]] = []
    for holding in held:
        per_tonne = [
            measure(goods.per_captured_tonne(good, terms, case.concept, case.economy))
            for good, terms in holding.goods
        ]
        for stream in holding.streams(len(case.flows)):
            if stream == len(case.flows) and case.transit is not None:
                tonne = goods.per_transit_tonne(case.transit, case.concept, case.economy)
                of_rows.append(measure(tonne))
                continue
            tonnes = [goods.captured_t(good, stream) for good, _ in holding.goods]
            of_rows.append([dot(tonnes, values) for values in zip(*per_tonne, strict=True)])
    of_rows.append(measure(_full_year(case.concept)))
    of_rows.append(measure(_open_year(case.concept)))
    return tuple(zip(*of_rows, strict=True))


def _asked(case: HubCase, holding: Holding, stream: int) -> tuple[Quantity, Quantity]:
    """Give tonnes D and capacity K that a unit of a stream asks of a store."""
    if stream == len(case.flows) and case.transit is not None:
        dwell = goods.transit_terms(case.transit, case.concept)[1]
        return 1.0, goods.stock_t(1.0, dwell, case.transit.peak)
    demand: Quantity = 0.0
    need: Quantity = 0.0
    for good, terms in holding.goods:
        captured, both = goods.captured_t(good, stream), 1 + good.generation
        demand = demand + captured * both
        need = need + captured * goods.stock_t(both, terms.dwell_days, good.peak)
    return demand, need


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
