"""Distributions given by low, likely and high, as quantile functions of arrays.

low and high are the ends of the triangular, PERT and uniform distribution. The normal and the
lognormal have no ends: there they are as far apart as the 5th and 95th percentile.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import assert_never

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.domain.shapes import Shape

Array = NDArray[np.float64]

PERT_WEIGHT = 4
"""How much heavier the likely value weighs than each end (Malcolm et al. 1959)."""

PERT_ACCURACY = 1e-6
"""How far a PERT quantile is from the exact one at most, as a share of high − low.

For probabilities from 1e-7 to 1 − 1e-7; beyond them it is 2e-4.
"""

FIVE_TO_95 = 3.289707253902945
"""Standard deviations between the 5th and the 95th percentile of a normal distribution."""

_CELLS = 4096
_NODES = 4096
_TERMS = 46

# Wichura (1988), algorithm AS 241, PPND16: the highest power first.
_CENTRE = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
     13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
    (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
     5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0),
)  # fmt: skip
_TAIL = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
     1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
     4.63033784615654529590, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
     1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
     2.05319162663775882187, 1.0),
)  # fmt: skip
_FAR_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
     2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
     5.46378491116411436990, 6.65790464350110377720),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
     7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
     5.99832206555887937690e-1, 1.0),
)  # fmt: skip


class Distribution(msgspec.Struct, frozen=True):
    """Low ≤ likely ≤ high and the shape between them.

    FIXED is always likely; UNIFORM leaves likely out. NORMAL has the mean `likely`, LOGNORMAL
    the median `likely`; high − low, or the ratio high / low, is that of the 95th to the 5th
    percentile.
    """

    low: float
    likely: float
    high: float
    shape: Shape = Shape.PERT

    def __post_init__(self) -> None:
        """Refuse values that are infinite or out of order, and a lognormal one from below 0."""
        values = (self.low, self.likely, self.high)
        if not all(map(math.isfinite, values)) or not self.low <= self.likely <= self.high:
            message = f"low, likely and high are not in order: {values}"
            raise ValueError(message)
        if self.shape is Shape.LOGNORMAL and self.low <= 0:
            message = f"a lognormal distribution lies above zero, and its low is {self.low}"
            raise ValueError(message)


def quantile(distribution: Distribution, probability: Array) -> Array:
    """Give the values that are not exceeded with the given probabilities (0 to 1), same shape."""
    low, likely, high = distribution.low, distribution.likely, distribution.high
    match distribution.shape:
        case Shape.FIXED:
            return np.full(probability.shape, likely)
        case Shape.UNIFORM:
            return low + (high - low) * probability
        case Shape.TRIANGULAR:
            return _triangular(low, likely, high, probability)
        case Shape.PERT:
            return _pert(distribution, probability)
        case Shape.NORMAL:
            return likely + (high - low) / FIVE_TO_95 * normal_quantile(probability)
        case Shape.LOGNORMAL:
            return likely * (high / low) ** (normal_quantile(probability) / FIVE_TO_95)
        case _:
            assert_never(distribution.shape)


def normal_quantile(probability: Array) -> Array:
    """Give the standard normal quantiles, to a relative 1e-15; ∓∞ at 0 and 1.

    Wichura (1988), algorithm AS 241, PPND16.
    """
    offset = probability - 0.5
    values = offset * _ratio(_CENTRE, 0.180625 - offset * offset)
    tail = np.abs(offset) > 0.425  # noqa: PLR2004  (where AS 241 changes its approximation)
    values[tail] = np.copysign(_tail_quantile(probability[tail]), offset[tail])
    return values


def _tail_quantile(probability: Array) -> Array:
    with np.errstate(divide="ignore", invalid="ignore"):
        distance = np.sqrt(-np.log(np.minimum(probability, 1 - probability)))
        near, far = _ratio(_TAIL, distance - 1.6), _ratio(_FAR_TAIL, distance - 5)
    values = np.where(distance <= 5, near, far)  # noqa: PLR2004  (as above)
    return np.where(np.isinf(distance), np.inf, values)


def _ratio(coefficients: tuple[tuple[float, ...], tuple[float, ...]], at: Array) -> Array:
    above, below = (_polynomial(powers, at) for powers in coefficients)
    return above / below


def _polynomial(coefficients: tuple[float, ...], at: Array) -> Array:
    """Give the polynomial with the highest power's coefficient first, by Horner's rule."""
    values = np.full(at.shape, coefficients[0])
    for coefficient in coefficients[1:]:
        values *= at
        values += coefficient
    return values


def _triangular(low: float, likely: float, high: float, probability: Array) -> Array:
    width = high - low
    rising = low + np.sqrt(probability * (width * (likely - low)))
    falling = high - np.sqrt((1 - probability) * (width * (high - likely)))
    return np.where(probability * width < likely - low, rising, falling)


def is_wide_pert(distribution: Distribution) -> bool:
    """Tell whether it is a PERT distribution, the usual one, and wider than nothing."""
    return distribution.shape is Shape.PERT and distribution.low < distribution.high


class PertQuantiles:
    """The quantiles of several PERT distributions that are wider than nothing, found together."""

    def __init__(self, distributions: Sequence[Distribution]) -> None:
        """Find the tables of all distributions, which those of the same form share."""
        low, likely, high = (
            np.array([[getattr(each, name)] for each in distributions])
            for name in ("low", "likely", "high")
        )
        self._low, self._width = low, high - low
        modes = ((likely - low) / self._width).ravel().tolist()
        self._tables = [_pert_table(mode) for mode in modes]
        self._first = np.arange(len(modes))[:, np.newaxis] * (_CELLS + 1)

    def at(self, probability: Array) -> Array:
        """Give the quantiles at probabilities, shape (distributions, draws).

        Probabilities of the shape (draws,) are those of all distributions.
        """
        rest = _spread_out(probability, 1 - probability)
        cell = rest.astype(np.intp)
        rest -= cell
        cell = cell + self._first
        # Put one behind the other anew each time, which is soon done and keeps no room.
        table = np.concatenate(self._tables)
        values = table.take(cell)
        cell += 1
        # At the very end there is no next value, and nothing of a step to go.
        rest = rest * (table.take(cell, mode="clip") - values)
        rest += values
        rest *= self._width
        rest += self._low
        return rest


def _pert(distribution: Distribution, probability: Array) -> Array:
    if distribution.low == distribution.high:
        return np.full(probability.shape, distribution.likely)
    return PertQuantiles([distribution]).at(probability.reshape(1, -1)).reshape(probability.shape)


def _spread_out(probability: Array, complement: Array) -> Array:
    """Give the place of probabilities p in the table, from 0 to _CELLS, with 1 − p given too.

    The fourth roots spread out both ends, where the steepest PERT quantile grows as p^(1/5).
    """
    place = np.sqrt(np.sqrt(probability))
    place -= np.sqrt(np.sqrt(complement))
    place += 1
    place *= _CELLS / 2
    return place


@lru_cache(maxsize=64)
def _pert_table(mode: float) -> Array:
    """Tabulate the quantiles of Beta(1 + 4·mode, 5 − 4·mode), shape (cells + 1,).

    They are read off at equal places from nodes x = sin²θ at equal steps of θ. Those used last
    are kept: what follows a slider asks for the same few over and over.
    """
    nodes = np.sin(np.linspace(0, math.pi / 4, _NODES // 2 + 1)) ** 2
    alpha = 1 + PERT_WEIGHT * mode
    below, above = _lower_beta(alpha, nodes), _lower_beta(PERT_WEIGHT + 2 - alpha, nodes)
    places = np.concatenate((_spread_out(below, 1 - below), _spread_out(1 - above, above)[-2::-1]))
    return np.interp(np.arange(_CELLS + 1), places, np.concatenate((nodes, 1 - nodes[-2::-1])))


def _lower_beta(alpha: float, at: Array) -> Array:
    """Give the distribution function of Beta(α, β), β = 6 − α, at values of at most ½.

    x^α / B(α, β) · Σ (1 − β)_k / k! · x^k / (α + k) (Abramowitz and Stegun 26.5.4 with 15.1.1).
    """
    beta = PERT_WEIGHT + 2 - alpha
    coefficients, rising = [1 / alpha], 1.0
    for k in range(1, _TERMS):
        rising *= (k - beta) / k
        coefficients.append(rising / (alpha + k))
    scale = math.gamma(PERT_WEIGHT + 2) / (math.gamma(alpha) * math.gamma(beta))
    return scale * at**alpha * _polynomial(tuple(reversed(coefficients)), at)
