"""Means over batches, and how far they may be off.

Draws inside a Latin hypercube are not independent; batches are. So the half-width of a mean
comes from the spread of the batch means.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

LEAST_BATCHES = 20
"""Below so many batches no half-width is given."""

PRECISION = 0.01
"""The half-width of a probability at which a simulation may stop."""

CONFIDENCE = 0.95

_EXPANSION = (
    (4, (1, 1)),
    (96, (3, 16, 5)),
    (384, (-15, 17, 19, 3)),
    (92160, (-945, -1920, 1482, 776, 79)),
)
"""Denominators, and coefficients of z, z³, z⁵ …, of Abramowitz and Stegun 26.7.5."""


def student_quantile(degrees: int, confidence: float = CONFIDENCE) -> float:
    """Give t such that Student's t with `degrees` of freedom is within ±t with `confidence`.

    Abramowitz and Stegun (1964) 26.7.5: with 19 degrees or more, and 95 %, to 1e-6.
    """
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    terms = (
        math.fsum(factor * z ** (2 * power + 1) for power, factor in enumerate(factors))
        / (denominator * degrees**order)
        for order, (denominator, factors) in enumerate(_EXPANSION, start=1)
    )
    return z + math.fsum(terms)


class BatchMeans:
    """The running mean of arrays of one shape, one array per batch, and its half-width.

    Welford (1962): holds no batch.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        """Start with no batch."""
        self.batches = 0
        self.mean: Array = np.zeros(shape)
        self._squares: Array = np.zeros(shape)

    def add(self, means: Array) -> None:
        """Take the means of one more batch."""
        self.batches += 1
        off = means - self.mean
        self.mean = self.mean + off / self.batches
        self._squares = self._squares + off * (means - self.mean)

    def half_width(self) -> Array:
        """Give t·s/√B for a confidence of 95 %; infinite below LEAST_BATCHES batches."""
        if self.batches < LEAST_BATCHES:
            return np.full(self.mean.shape, math.inf)
        degrees = self.batches - 1
        return student_quantile(degrees) * np.sqrt(self._squares / degrees / self.batches)
