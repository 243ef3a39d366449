"""Histograms that widen their bins instead of growing, and what is read off sorted values."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

BINS = 8192


class Histogram:
    """Counts of each option's values in BINS bins of one width, the same for all options.

    A value outside the bins doubles their width, as often as it takes to hold it.
    """

    def __init__(self, values: Array) -> None:
        """Start with values (options, draws): the bins span them."""
        self.low = float(values.min())
        self.width = (float(values.max()) - self.low) / (BINS - 1) or 1.0
        self.counts = np.zeros((len(values), BINS))
        self.least, self.most = values.min(axis=1), values.max(axis=1)
        self.add(values)

    @property
    def middles(self) -> Array:
        """The middle of each bin, shape (BINS,)."""
        return self.low + self.width * (np.arange(BINS, dtype=np.float64) + 0.5)

    def add(self, values: Array) -> None:
        """Count values (options, draws)."""
        self.least = np.minimum(self.least, values.min(axis=1))
        self.most = np.maximum(self.most, values.max(axis=1))
        while self.least.min() < self.low:
            self.low -= BINS * self.width
            self._widen(above=False)
        while self.most.max() >= self.low + BINS * self.width:
            self._widen(above=True)
        bins = np.minimum(((values - self.low) / self.width).astype(np.intp), BINS - 1)
        for counts, of_option in zip(self.counts, bins, strict=True):
            np.add(counts, np.bincount(of_option, minlength=BINS), out=counts)

    def _widen(self, *, above: bool) -> None:
        """Join bins by two; the new ones lie above or below."""
        joined = self.counts[:, ::2] + self.counts[:, 1::2]
        empty = np.zeros_like(joined)
        self.counts = np.concatenate((joined, empty) if above else (empty, joined), axis=1)
        self.width *= 2

    def percentiles(self, levels: Array) -> Array:
        """Give percentiles (0 to 100), shape (options, levels), to one bin width."""
        edges = self.low + self.width * np.arange(BINS + 1, dtype=np.float64)
        found = np.empty((len(self.counts), len(levels)))
        for row, counts in zip(found, self.counts, strict=True):
            filled = np.flatnonzero(counts)
            inside = slice(int(filled[0]), int(filled[-1]) + 2)
            below = np.concatenate(([0.0], np.cumsum(counts)))
            row[:] = np.interp(levels / 100 * below[-1], below[inside], edges[inside])
        return np.clip(found, self.least[:, None], self.most[:, None])

    def lower_tail_means(self, level: float) -> Array:
        """Give lower_tail_mean of each option, shape (options,), to half a bin width."""
        found = [lower_tail_mean(self.middles, counts, level) for counts in self.counts]
        return np.clip(np.array(found), self.least, self.most)


def shares_between(values: Array, counts: Array, edges: Array) -> Array:
    """Give the share of values in rising order, each counted, between each edge and the next.

    The last edge belongs to the values below it, every other one to those above.
    """
    below = np.concatenate(([0.0], np.cumsum(counts)))
    places = np.searchsorted(values, edges)
    places[-1] = np.searchsorted(values, edges[-1], side="right")
    return np.diff(below[places]) / below[-1]


def lower_tail_mean(values: Array, counts: Array, level: float) -> float:
    """Give the mean of the lowest `level` (0 to 1] of values in rising order, each counted.

    The value at the edge counts with the part of it that lies below (Acerbi and Tasche 2002).
    """
    wanted = level * float(counts.sum())
    before = np.cumsum(counts) - counts
    lowest = slice(int(np.searchsorted(before, wanted)))
    taken = np.minimum(wanted - before[lowest], counts[lowest])
    return float(taken @ values[lowest] / wanted)
