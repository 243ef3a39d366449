"""Running statistics of the options' values, batch by batch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.uncertainty.batch_values import BatchValues
from shekara.analysis.uncertainty.batches import PRECISION, BatchMeans
from shekara.analysis.uncertainty.dominance import Dominance, dominance
from shekara.analysis.uncertainty.histogram import Histogram, lower_tail_mean

Array = NDArray[np.float64]

EXACT_UP_TO = 200_000
"""Draws up to which percentiles are exact."""

PERCENTILES = (5.0, 50.0, 95.0)
SHORTFALL_LEVEL = 0.05


class RunningStatistics:
    """Statistics of the values of options, in the unit of the values.

    Means and probabilities are over all scenarios by weight; percentiles, shortfall and
    dominance are those of the futures in the scenarios drawn. Up to `exact_up_to` draws these
    are kept; above, a histogram common to all options stands for them, and they are known to its
    bin width.
    """

    def __init__(self, options: int, exact_up_to: int = EXACT_UP_TO) -> None:
        """Start with no draws."""
        self.options = options
        self.draws = 0
        self._exact_up_to = exact_up_to
        self._means = BatchMeans((2, options))
        self._kept: list[Array] = []
        self._ordered: Array | None = None
        self._histogram: Histogram | None = None

    def add(self, batch: BatchValues) -> None:
        """Take one more batch of as many draws as those before.

        Raises ValueError for one of another shape.
        """
        values = batch.drawn
        draws = values.shape[1] if self.draws == 0 else self.draws // self._means.batches
        if values.shape != (self.options, draws):
            message = f"a batch of shape {values.shape} among those of {(self.options, draws)}"
            raise ValueError(message)
        self.draws += draws
        self._means.add(np.stack((batch.means, batch.mean(batch.in_each < 0))))
        self._keep(values)

    def _keep(self, values: Array) -> None:
        if self._histogram is not None:
            self._histogram.add(values)
            return
        self._kept.append(np.array(values, dtype=np.float64))
        self._ordered = None
        if self.draws > self._exact_up_to:
            self._histogram = Histogram(np.concatenate(self._kept, axis=1))
            self._kept = []

    @property
    def batches(self) -> int:
        """How many batches were taken."""
        return self._means.batches

    @property
    def mean(self) -> Array:
        """Mean of each option, shape (options,)."""
        return self._means.mean[0]

    @property
    def mean_half_width(self) -> Array:
        """How far each mean may be off, with a confidence of 95 %; infinite below 20 batches."""
        return self._means.half_width()[0]

    @property
    def loss_probability(self) -> Array:
        """P(Y < 0) of each option, shape (options,)."""
        return self._means.mean[1]

    @property
    def loss_half_width(self) -> Array:
        """How far each P(Y < 0) may be off, as mean_half_width."""
        return self._means.half_width()[1]

    @property
    def bin_width(self) -> float | None:
        """How far percentiles may be off; None while they are exact."""
        return None if self._histogram is None else self._histogram.width

    def is_precise(self, precision: float = PRECISION) -> bool:
        """Tell whether P(Y < 0) of every option is known to ± precision: time to stop."""
        return bool(np.all(self.loss_half_width <= precision))

    def percentiles(self, levels: tuple[float, ...] = PERCENTILES) -> Array:
        """Give percentiles (0 to 100) of each option, shape (options, levels)."""
        if self._histogram is not None:
            return self._histogram.percentiles(np.array(levels))
        return np.asarray(np.percentile(self._in_order(), levels, axis=1).T, dtype=np.float64)

    def expected_shortfall(self, level: float = SHORTFALL_LEVEL) -> Array:
        """Give the mean of the worst `level` of each option's values, shape (options,).

        It is a value like the others: a loss is negative.
        """
        if self._histogram is not None:
            return self._histogram.lower_tail_means(level)
        spreads = (self.spread(option) for option in range(self.options))
        return np.array([lower_tail_mean(values, counts, level) for values, counts in spreads])

    def dominance(self, one: int, other: int) -> Dominance:
        """Give how the first option dominates the other, on these draws."""
        return dominance(self.spread(one), self.spread(other))

    def spread(self, option: int) -> tuple[Array, Array]:
        """Give the option's values in rising order, and how many draws have each.

        The values of a histogram are the middles of its bins.
        """
        if self._histogram is not None:
            return self._histogram.middles, self._histogram.counts[option]
        return self._in_order()[option], np.ones(self.draws)

    def _in_order(self) -> Array:
        """Give the values kept, each option's in rising order; much is read off them at once."""
        if self._ordered is None:
            self._ordered = np.sort(np.concatenate(self._kept, axis=1), axis=1)
        return self._ordered
