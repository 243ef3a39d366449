"""What would have to be true: for each driver, the smallest shift that changes the outcome.

What an outcome is says a judge: the option of largest mean value, or the verdict on it. The
whole way of a lever is looked at on few draws, by straight lines between the points reckoned;
near where the outcome changes there, the place is found on whole batches. Both times it is judged
by what the shift changes on common draws. What was reckoned is kept: other judges cost little.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.recommendation.flips import (
    PRECISION,
    STEPS,
    Lever,
    Shift,
    grid_point,
    lever_of,
    middle,
    shift_search,
    shifted,
)
from shekara.analysis.sampling.hypercube import hypercube, stream
from shekara.analysis.sampling.sampler import BATCH, Draws
from shekara.analysis.simulation.futures import needed
from shekara.analysis.steps import finished

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shekara.analysis.simulation.futures import Futures, Worth

Array = NDArray[np.float64]

FEW = 200
"""Draws of the small hypercube on which the whole way of a lever is looked at."""

STRIDE = 4
"""Steps of the grid from one point to the next at which few draws are reckoned."""

_FEW = 2
"""Sets the stream of the small hypercube apart from those of the batches."""

WHOLE = 2
"""Batches on which the place of a flip is found."""


@dataclass(frozen=True, slots=True, eq=False)
class MeanWorth:
    """What the concepts are worth on the mean of some draws.

    The rows of `table` (6, concepts) are the properties, in their order; one array, since a
    search keeps thousands of these. Money is in million USD.
    """

    table: Array

    @property
    def value_musd(self) -> Array:
        """Give what decides: ENPV, or the home side's part of it; shape (concepts,)."""
        return self.table[0]

    @property
    def enpv_musd(self) -> Array:
        """Give the net present values to both economies, shape (concepts,)."""
        return self.table[1]

    @property
    def home_musd(self) -> Array:
        """Give the home side's part of them, shape (concepts,)."""
        return self.table[2]

    @property
    def fnpv_musd(self) -> Array:
        """Give the net present values to the operator, shape (concepts,)."""
        return self.table[3]

    @property
    def cost_musd(self) -> Array:
        """Give the present values of what the economies pay, shape (concepts,)."""
        return self.table[4]

    @property
    def above_zero(self) -> Array:
        """Give the shares of the draws, 0 to 1, in which what decides is positive."""
        return self.table[5]


Judge = Callable[[MeanWorth, MeanWorth], Hashable]
"""What gives the outcome of a shift from what the concepts are worth with and without it, on the
same draws; equal outcomes are no flip."""


class DriverShift(msgspec.Struct, frozen=True):
    """A driver, and the smallest shift of it at which the outcome is another.

    `outcomes` are those of all judges at this shift.
    """

    driver: str
    shift: Shift[Hashable]
    outcomes: tuple[Hashable, ...]

    @property
    def distance(self) -> float:
        """The shift's distance: 1 is the edge of the stated range."""
        return self.shift.distance


class _Sample:
    """Some batches of draws, made anew when asked for after they were put away.

    `worth` is what the concepts are worth in them unshifted. One batch is looked at after the
    other: what a concept is worth takes much room while it is reckoned.
    """

    def __init__(self, draw: Callable[[], list[Draws]], futures: Futures) -> None:
        self._draw = draw
        self.worth = _mean([futures.worth(each) for each in self.batches])

    @cached_property
    def batches(self) -> list[Draws]:
        return self._draw()

    @property
    def together(self) -> int:
        """Give how many shifts of a batch make one of the usual size."""
        return max(BATCH // self.batches[0].scenario.size, 1)

    def put_away(self) -> None:
        self.__dict__.pop("batches", None)


@dataclass
class _Way:
    """What the concepts are worth along the way of a lever, as far as it was reckoned.

    `few` is by every STRIDE-th step of the grid, on few draws; `whole` by shifts, on whole batches.
    """

    few: list[MeanWorth] = field(default_factory=list["MeanWorth"])
    whole: dict[float, MeanWorth] = field(default_factory=dict[float, "MeanWorth"])


class Levers:
    """The levers of all drawn drivers."""

    def __init__(self, futures: Futures) -> None:
        """Draw what the levers are pulled on."""
        self.futures = futures
        sampler = futures.sampler
        few = hypercube(sampler.rows, FEW, stream(sampler.seed, 0, _FEW))
        self._few = _Sample(lambda: [sampler.draws(sampler.rank_correlated(few))], futures)
        self._whole = _Sample(lambda: [sampler.batch(n) for n in range(WHOLE)], futures)
        self._ways: dict[int, _Way] = {}

    def put_away(self) -> None:
        """Give back the room that draws take; they are made anew when a lever is pulled."""
        self._few.put_away()
        self._whole.put_away()

    def shifts(self, place: int, judges: Sequence[Judge]) -> tuple[DriverShift | None, ...]:
        """Give for each judge the smallest shift of a drawn driver that it judges otherwise."""
        return finished(self.search(place, judges))

    def search(
        self, place: int, judges: Sequence[Judge]
    ) -> Generator[float, None, tuple[DriverShift | None, ...]]:
        """Look for the same in steps, after each some share of the work done."""
        lever = lever_of(self.futures.sampler.inputs, place)
        if not (np.any(lever.down) or np.any(lever.up)):
            return (None,) * len(judges)
        way = self._ways.setdefault(place, _Way(whole={0.0: self._whole.worth}))
        if not way.few:
            points = range(-STEPS, STEPS + 1, STRIDE)
            way.few = self._pulled(lever, self._few, [grid_point(point) for point in points])
            yield 0.5
        along = list(_along(way.few))
        found: list[DriverShift | None] = []
        for judge in judges:
            steps = _changes([judge(each, self._few.worth) for each in along])
            found.append((yield from self._shift(lever, judge, judges, steps, way.whole)))
            yield 0.5 + 0.5 * len(found) / len(judges)
        return tuple(found)

    def _shift(
        self,
        lever: Lever,
        judge: Judge,
        judges: Sequence[Judge],
        steps: Sequence[int],
        pulled: dict[float, MeanWorth],
    ) -> Generator[float, None, DriverShift | None]:
        """Find the shift on whole batches, from where few draws first show another outcome.

        `pulled` keeps what the concepts are worth at the shifts looked at.
        """
        if not steps:
            return None
        search: Generator[float, Hashable, Shift[Hashable] | None] = shift_search(
            steps, lambda inner, outer: self._guess(judge, pulled, inner, outer)
        )
        try:
            z = next(search)
            while True:
                if z not in pulled:
                    yield 0.5
                    (pulled[z],) = self._pulled(lever, self._whole, [z])
                z = search.send(judge(pulled[z], self._whole.worth))
        except StopIteration as end:
            shift = cast("Shift[Hashable] | None", end.value)
        if shift is None:
            return None
        at = pulled[shift.z]
        outcomes = tuple(each(at, self._whole.worth) for each in judges)
        return DriverShift(self.futures.drawn[lever.place], shift, outcomes)

    def _guess(
        self, judge: Judge, pulled: Mapping[float, MeanWorth], inner: float, outer: float
    ) -> float:
        """Guess where the outcome changes between two shifts: as if worth ran straight there."""
        unshifted, ends = self._whole.worth, (pulled[inner], pulled[outer])
        now, low, high = judge(unshifted, unshifted), 0.0, 1.0
        while (high - low) * abs(outer - inner) > PRECISION / 4:
            share = middle(low, high)
            if judge(_between(*ends, share), unshifted) == now:
                low = share
            else:
                high = share
        return inner + middle(low, high) * (outer - inner)

    def _pulled(self, lever: Lever, on: _Sample, shifts: Sequence[float]) -> list[MeanWorth]:
        """Give what the concepts are worth at each shift; only what the lever moves is reckoned."""
        every, driver = self.futures.concepts, self.futures.drawn[lever.place]
        places = [place for place, each in enumerate(every) if driver in needed(each)]
        moved = [every[place] for place in places]
        found = list[MeanWorth]()
        for first in range(0, len(shifts), on.together):
            some = shifts[first : first + on.together]
            worths = [
                self.futures.worth(_joined([shifted(batch, lever, z) for z in some]), moved)
                for batch in on.batches
            ]
            found += [
                _replaced(on.worth, places, _mean(worths, number, len(some)))
                for number in range(len(some))
            ]
        return found


def _along(points: Sequence[MeanWorth]) -> Iterator[MeanWorth]:
    """Give what the concepts are worth at each step of the grid, straight between the points."""
    for one, other in pairwise(points):
        yield from (_between(one, other, step / STRIDE) for step in range(STRIDE))
    yield points[-1]


def _changes(outcomes: Sequence[Hashable]) -> list[int]:
    """Give the nearest step down and up at which the outcome is not that without a shift."""
    nearest = (
        next((n for n in range(sign, sign * STEPS + sign, sign) if _at(outcomes, n)), None)
        for sign in (-1, 1)
    )
    return [step for step in nearest if step is not None]


def _at(outcomes: Sequence[Hashable], step: int) -> bool:
    return outcomes[STEPS + step] != outcomes[STEPS]


def _joined(draws: Sequence[Draws]) -> Draws:
    if len(draws) == 1:
        return draws[0]
    return Draws(
        np.concatenate([each.values for each in draws], axis=1),
        np.concatenate([each.scenario for each in draws]),
    )


def _mean(worths: Sequence[Worth], number: int = 0, parts: int = 1) -> MeanWorth:
    """Give the mean over all draws, or over one of the equal parts of each batch."""
    kinds = [
        np.concatenate([np.split(kind, parts, axis=1)[number] for kind in same], axis=1)
        for same in zip(*map(_kinds, worths), strict=True)
    ]
    means = [kind.mean(axis=1) for kind in kinds]
    return MeanWorth(np.stack([*means, np.mean(kinds[0] > 0, axis=1)]))


def _kinds(worth: Worth) -> tuple[Array, ...]:
    return worth.value_musd, worth.enpv_musd, worth.home_musd, worth.fnpv_musd, worth.cost_musd


def _between(one: MeanWorth, other: MeanWorth, share: float) -> MeanWorth:
    """Give what is a share of the way from one worth to another."""
    return MeanWorth(one.table + share * (other.table - one.table))


def _replaced(worth: MeanWorth, places: Sequence[int], new: MeanWorth) -> MeanWorth:
    """Give a worth with what some concepts are worth taken from another."""
    table = worth.table.copy()
    table[:, list(places)] = new.table
    return MeanWorth(table)
