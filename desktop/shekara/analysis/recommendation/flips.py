"""What would have to be true: the smallest shift of a driver that changes the choice."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.decisions import WeightFlip
from shekara.analysis.sampling.sampler import Draws, Input

Array = NDArray[np.float64]
Outcome = TypeVar("Outcome", bound=Hashable)

FARTHEST = 2.0
"""Shifts are looked for up to twice the way to an end of the stated range."""

_STEPS = 20
_BISECTIONS = 20


class Lever(msgspec.Struct, frozen=True, eq=False):
    """What moves one input in all scenarios: the way to its ends, and where sense ends.

    `down` is likely − low and `up` is high − likely, each of shape (scenarios,).
    """

    place: int
    down: Array
    up: Array
    lowest: float
    highest: float


class Shift(msgspec.Struct, Generic[Outcome], frozen=True):
    """The smallest shift z at which the outcome is another; its size is the distance."""

    z: float
    outcome: Outcome

    @property
    def distance(self) -> float:
        """|z|: 1 is the edge of the stated range."""
        return abs(self.z)

    @property
    def is_outside_range(self) -> bool:
        """Tell whether the stated range does not reach so far."""
        return self.distance > 1

    def value(self, low: float, likely: float, high: float) -> float:
        """Give what a value that is likely comes to when so shifted."""
        return likely + self.z * (high - likely if self.z > 0 else likely - low)


class DriverFlip(msgspec.Struct, frozen=True):
    """One input, numbered, and the smallest shift at which the leader is another."""

    place: int
    shift: Shift[int]

    @property
    def distance(self) -> float:
        """The shift's distance."""
        return self.shift.distance


def lever_of(inputs: Sequence[Input], place: int) -> Lever:
    """Give the lever of one input."""
    distributions = inputs[place].distributions
    return Lever(
        place,
        down=np.array([each.likely - each.low for each in distributions]),
        up=np.array([each.high - each.likely for each in distributions]),
        lowest=inputs[place].lowest,
        highest=inputs[place].highest,
    )


def shifted(draws: Draws, lever: Lever, z: float) -> Draws:
    """Give the draws with x → clip(x + z·(high − likely)), or z·(likely − low) for z < 0.

    The range is that of each draw's scenario; all other inputs keep their values.
    """
    width = (lever.up if z > 0 else lever.down)[draws.scenario]
    values = draws.values.copy()
    values[lever.place] = np.clip(values[lever.place] + z * width, lever.lowest, lever.highest)
    return Draws(values, draws.scenario)


def leader_when_shifted(
    model: Callable[[Draws], Array], batches: Sequence[Draws], lever: Lever
) -> Callable[[float], int]:
    """Give the option of largest mean value as a function of the shift z.

    `model` gives values of shape (options, draws); of equal options the first leads.
    """

    def leader(z: float) -> int:
        totals = [model(shifted(batch, lever, z)).sum(axis=1) for batch in batches]
        return int(np.argmax(np.sum(totals, axis=0)))

    return leader


def smallest_shift(outcome: Callable[[float], Outcome]) -> Shift[Outcome] | None:
    """Find the smallest |z| ≤ 2 at which the outcome is not that at 0; None if there is none.

    Looks outwards on a grid of 41 points, both ways at once, and bisects where the outcome
    first changes: to 1e-7. What changes and changes back between two points is not seen.
    """
    now = outcome(0.0)
    step = FARTHEST / _STEPS
    for number in range(1, _STEPS + 1):
        changed = [sign for sign in (-1, 1) if outcome(sign * number * step) != now]
        if changed:
            inner, outer = (number - 1) * step, number * step
            found = [_bisected(outcome, now, sign * inner, sign * outer) for sign in changed]
            return min(found, key=lambda shift: shift.distance)
    return None


def _bisected(
    outcome: Callable[[float], Outcome], now: Outcome, inner: float, outer: float
) -> Shift[Outcome]:
    """Close in on the change between a shift with the outcome of now and one with another."""
    at_outer = outcome(outer)
    for _ in range(_BISECTIONS):
        middle = (inner + outer) / 2
        at_middle = outcome(middle)
        if at_middle == now:
            inner = middle
        else:
            outer, at_outer = middle, at_middle
    return Shift(outer, at_outer)


def driver_flips(
    model: Callable[[Draws], Array], batches: Sequence[Draws], levers: Sequence[Lever]
) -> tuple[DriverFlip, ...]:
    """Give the flips of all levers that change the leader, nearest first."""
    shifts = [
        (lever.place, smallest_shift(leader_when_shifted(model, batches, lever)))
        for lever in levers
        if np.any(lever.down) or np.any(lever.up)
    ]
    return tuple(
        sorted(
            (DriverFlip(place, shift) for place, shift in shifts if shift is not None),
            key=lambda flip: flip.distance,
        )
    )


def ranked(
    drivers: Sequence[DriverFlip], weights: Sequence[WeightFlip]
) -> tuple[DriverFlip | WeightFlip, ...]:
    """Give flips of drivers and of scenario weights together, nearest first."""
    return tuple(sorted((*drivers, *weights), key=lambda flip: flip.distance))
