"""What would have to be true: the smallest shift of a driver that changes the choice."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Hashable, Sequence
from itertools import cycle
from typing import Generic, TypeVar, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.decisions import WeightFlip
from shekara.analysis.sampling.sampler import Draws, Input

Array = NDArray[np.float64]
Outcome = TypeVar("Outcome", bound=Hashable)
Answer = TypeVar("Answer")

FARTHEST = 2.0
"""Shifts are looked for up to twice the way to an end of the stated range."""

STEPS = 20
"""Grid points on each side of no shift."""

_BISECTIONS = 20

PRECISION = FARTHEST / STEPS / 2**12
"""Enough where each look costs many draws: 2.5e-5 of the way to an end of the range."""

_LOOKS = (1, -1, 1, 0)
"""A little beyond a guess, before it, beyond it; then, should guesses not help, in the middle."""

Guess = Callable[[float, float], float]
"""Where the outcome may change between two shifts, that of now at the first, not at the second."""


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
    for number in range(1, STEPS + 1):
        changed = [sign for sign in (-1, 1) if outcome(grid_point(sign * number)) != now]
        if changed:
            found = [_answered(_bisection(now, sign * number), outcome) for sign in changed]
            return min(found, key=lambda shift: shift.distance)
    return None


def middle(inner: float, outer: float) -> float:
    """Guess that the outcome changes half way."""
    return (inner + outer) / 2


def shift_near(outcome: Callable[[float], Outcome], steps: Sequence[int]) -> Shift[Outcome] | None:
    """Find the smallest shift at which the outcome changes, knowing about where to look.

    `steps` are points of the grid, negative ones downwards, at which it was seen to change on
    fewer draws. From each the first change is looked for, inwards and then outwards.
    """
    return _answered(shift_search(steps), outcome)


def shift_search(
    steps: Sequence[int], guess: Guess = middle
) -> Generator[float, Outcome, Shift[Outcome] | None]:
    """Look for a shift as `shift_near` does, asking for the outcome at one shift at a time.

    A good guess of where the outcome changes saves looks; it is never trusted.
    """
    now = yield 0.0
    found: list[Shift[Outcome]] = []
    for start in steps:
        sign, number = (1, start) if start > 0 else (-1, -start)
        while number > 1 and (yield grid_point(sign * (number - 1))) != now:
            number -= 1
        while number <= STEPS and (yield grid_point(sign * number)) == now:
            number += 1
        if number <= STEPS:
            found.append((yield from _closing(now, sign * number, guess)))
    return min(found, key=lambda shift: shift.distance) if found else None


def grid_point(step: int) -> float:
    """Give the shift at a step of the grid, from −STEPS to STEPS."""
    return step * FARTHEST / STEPS


def _bisection(now: Outcome, step: int) -> Generator[float, Outcome, Shift[Outcome]]:
    """Close in on the change between the step before, with the outcome of now, and a step."""
    inner, outer = grid_point(step - 1 if step > 0 else step + 1), grid_point(step)
    at_outer = yield outer
    for _ in range(_BISECTIONS):
        at = middle(inner, outer)
        at_middle = yield at
        if at_middle == now:
            inner = at
        else:
            outer, at_outer = at, at_middle
    return Shift(outer, at_outer)


def _closing(now: Outcome, step: int, guess: Guess) -> Generator[float, Outcome, Shift[Outcome]]:
    """Close in as `_bisection` does, but first to both sides of where the change may be."""
    inner, outer = grid_point(step - 1 if step > 0 else step + 1), grid_point(step)
    at_outer = yield outer
    aside = math.copysign(PRECISION / 3, step)
    looks = cycle(_LOOKS)
    while abs(outer - inner) > PRECISION:
        look = next(looks)
        at = guess(inner, outer) + look * aside if look else middle(inner, outer)
        low, high = sorted((inner + aside, outer - aside))
        at = min(max(at, low), high)
        at_look = yield at
        if at_look == now:
            inner = at
        else:
            outer, at_outer = at, at_look
    return Shift(outer, at_outer)


def _answered(
    questions: Generator[float, Outcome, Answer], outcome: Callable[[float], Outcome]
) -> Answer:
    """Answer every question for the outcome at a shift, and give what comes of it."""
    shift = next(questions)
    while True:
        try:
            shift = questions.send(outcome(shift))
        except StopIteration as end:
            return cast("Answer", end.value)


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
