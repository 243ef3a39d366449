"""Scales: from values to places on paper, with round numbers as ticks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

_ROUND = (1.0, 2.0, 5.0, 10.0)
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear or logarithmic scale from values low … high to places start … end."""

    low: float
    high: float
    start: float
    end: float
    logarithmic: bool = False

    def __call__(self, value: float) -> float:
        """Give the place of a value."""
        low, high, at = self.low, self.high, value
        if self.logarithmic:
            low, high, at = math.log(low), math.log(high), math.log(max(value, low))
        return self.start + (self.end - self.start) * (at - low) / (high - low)


def nice_step(span: float, count: int) -> float:
    """Give the step 1, 2 or 5 times a power of ten that cuts a span into at most `count`."""
    raw = span / count
    power = 10.0 ** math.floor(math.log10(raw))
    return next(n * power for n in _ROUND if n * power >= raw * (1 - _ROUNDING))


def ticks(low: float, high: float, count: int = 5) -> tuple[float, ...]:
    """Give round values that cover low … high; where both are equal, one step around them."""
    if high - low < _ROUNDING * max(1.0, abs(low), abs(high)):
        margin = abs(low) / 2 or 0.5
        low, high = low - margin, high + margin
    step = nice_step(high - low, count)
    first = math.floor(low / step + _ROUNDING)
    last = math.ceil(high / step - _ROUNDING)
    return tuple(step * number for number in range(first, last + 1))


def log_ticks(low: float, high: float) -> tuple[float, ...]:
    """Give the values 1, 2, 5 times a power of ten that cover low … high, both positive."""
    powers = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 2)
    marks = [n * 10.0**power for power in powers for n in _ROUND[:3]]
    below = [mark for mark in marks if mark <= low * (1 + _ROUNDING)]
    above = [mark for mark in marks if mark >= high * (1 - _ROUNDING) and mark > below[-1]]
    between = [mark for mark in marks if below[-1] < mark < above[0]]
    return (below[-1], *between, above[0])


def decimals(steps: tuple[float, ...]) -> int:
    """Give how many decimals ticks need to be told apart."""
    smallest = min(abs(b - a) for a, b in pairwise(steps))
    return max(0, -math.floor(math.log10(smallest) + _ROUNDING))


def year_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Give at most `most` years: all, every second, every fifth … counted from year zero."""
    for step in (1, 2, 5, 10, 20, 50, 100):
        years = tuple(year for year in range(first, last + 1) if year % step == 0)
        if len(years) <= max(most, 1) and years:
            return years
    return (first,)
