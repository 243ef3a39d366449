"""Intervals of decimal numbers: everything a printed number may have been before rounding.

Results always hold the exact result: where nothing can be said (a division by an interval
that holds zero) the result is `EVERYTHING`, with which every comparison agrees.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import msgspec

INFINITY = Decimal("Infinity")
ONE = Fraction(1)
MINUS_ONE = Fraction(-1)

# Decimals carry 28 digits; what differs beyond the twentieth is their rounding, not the print's.
SLACK = Decimal("1e-20")


class Interval(msgspec.Struct, frozen=True):
    """All numbers from `low` to `high`, both included."""

    low: Decimal
    high: Decimal

    @classmethod
    def of(cls, value: Decimal, half: Decimal = Decimal(0)) -> Interval:
        """Give value ± half."""
        return cls(value - half, value + half)

    @property
    def is_bounded(self) -> bool:
        """Tell whether both ends are numbers."""
        return self.low.is_finite() and self.high.is_finite()

    @property
    def middle(self) -> Decimal:
        """Give the middle of a bounded interval."""
        return (self.low + self.high) / 2

    @property
    def half(self) -> Decimal:
        """Give half the width."""
        return (self.high - self.low) / 2

    def meets(self, other: Interval) -> bool:
        """Tell whether the two have a number in common."""
        return not (self.below(other) or other.below(self))

    def below(self, other: Interval) -> bool:
        """Tell whether every number here is smaller than every number there."""
        if not (self.high.is_finite() and other.low.is_finite()):
            return False
        return other.low - self.high > SLACK * max(abs(self.high), abs(other.low))

    def hull(self, other: Interval) -> Interval:
        """Give the smallest interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def widened(self, tolerance: Decimal) -> Interval:
        """Give the interval with a relative tolerance at each end: ÷ and × (1 + tolerance)."""
        if not tolerance:
            return self
        more = 1 + tolerance
        low = self.low / more if self.low > 0 else self.low * more
        high = self.high * more if self.high > 0 else self.high / more
        return Interval(low, high)

    def plus(self, other: Interval) -> Interval:
        """Give the sum."""
        return Interval(self.low + other.low, self.high + other.high)

    def minus(self, other: Interval) -> Interval:
        """Give the difference."""
        return Interval(self.low - other.high, self.high - other.low)

    def scaled(self, factor: Decimal) -> Interval:
        """Give the product with an exact number other than zero."""
        ends = (self.low * factor, self.high * factor)
        return Interval(min(ends), max(ends))

    def times(self, other: Interval) -> Interval:
        """Give the product."""
        if not (self.is_bounded and other.is_bounded):
            return EVERYTHING
        ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(ends), max(ends))

    def power(self, exponent: Fraction) -> Interval:
        """Give the power; other than to 1, only of positive numbers and of negatives to −1."""
        # Comparing fractions costs more than the arithmetic below: most powers are these two.
        if exponent is ONE or exponent == ONE:
            return self
        if not self.is_bounded or self.low <= 0 <= self.high:
            return EVERYTHING
        if exponent is MINUS_ONE or exponent == MINUS_ONE:
            return Interval(1 / self.high, 1 / self.low)
        if self.low < 0:
            return EVERYTHING
        decimal = Decimal(exponent.numerator) / exponent.denominator
        ends = (self.low**decimal, self.high**decimal)
        return Interval(min(ends), max(ends))


EVERYTHING = Interval(-INFINITY, INFINITY)
