"""Stochastic dominance: whether one option is better whatever taste for risk one has.

Hadar and Russell (1969).
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Spread = tuple[Array, Array]
"""Values in rising order, and how often each occurs."""

_ROUNDING = 1e-12


class Dominance(IntEnum):
    """The lowest order in which one option dominates another."""

    NONE = 0
    FIRST = 1
    """Better for all who prefer more."""
    SECOND = 2
    """Better for all who prefer more and shun risk."""


def dominance(one: Spread, other: Spread) -> Dominance:
    """Give the order in which `one` dominates `other`.

    First order: nowhere more likely to fall below a value, somewhere less. Second order: the
    same of the probability added up from the lowest value on.
    """
    if np.array_equal(one[1], other[1]):
        return _value_by_value(one[0], other[0], one[1])
    values = np.union1d(one[0], other[0])
    excess = _share_up_to(values, other) - _share_up_to(values, one)
    if _is_gain(excess, 1.0):
        return Dominance.FIRST
    steps = np.diff(values)
    if _is_gain(np.cumsum(excess[:-1] * steps), float(np.sum(steps))):
        return Dominance.SECOND
    return Dominance.NONE


def _value_by_value(one: Array, other: Array, counts: Array) -> Dominance:
    """Give the same where values of the same rank occur equally often, which takes no search.

    The values are then the quantiles of the same probabilities, and lie higher where
    probabilities lie lower; so do their sums from the lowest on (Levy 1992).
    """
    gains = one - other
    scale = float(max(one[-1], other[-1]) - min(one[0], other[0]))
    if _is_gain(gains, scale):
        return Dominance.FIRST
    if _is_gain(np.cumsum(gains * counts), scale * float(np.sum(counts))):
        return Dominance.SECOND
    return Dominance.NONE


def _share_up_to(values: Array, spread: Spread) -> Array:
    """Give the share of the spread that is no more than each value."""
    below = np.concatenate(([0.0], np.cumsum(spread[1])))
    return below[np.searchsorted(spread[0], values, side="right")] / below[-1]


def _is_gain(excess: Array, scale: float) -> bool:
    """Tell whether nothing is below zero and something above, but for rounding."""
    least = _ROUNDING * scale
    return bool(np.all(excess >= -least) and np.any(excess > least))
