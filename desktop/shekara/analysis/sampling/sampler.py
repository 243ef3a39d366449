"""The sampler: batches of draws of all inputs, the scenario among them.

Row 0 of the uniform numbers behind a batch picks the scenario by weight, row i + 1 places
input i within its distribution in that scenario. All options are evaluated on these draws.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.sampling.distributions import Distribution, PertQuantiles, quantile
from shekara.analysis.sampling.hypercube import checked_correlation, correlated, hypercube, stream
from shekara.domain.shapes import Shape

Array = NDArray[np.float64]

BATCH = 2000
"""Draws in one Latin hypercube."""

TOGETHER = 8
"""Inputs whose values are found at a time: few enough to stay in the cache."""


class Input(msgspec.Struct, frozen=True):
    """One uncertain input: its distribution in each scenario, and the bounds of sense.

    Values drawn beyond lowest or highest, which only the normal shapes have, are set there.
    """

    distributions: tuple[Distribution, ...]
    lowest: float = -math.inf
    highest: float = math.inf


class Draws(msgspec.Struct, frozen=True, eq=False):
    """Values of the inputs, shape (inputs, draws), and the scenario of each draw, (draws,)."""

    values: Array
    scenario: NDArray[np.intp]

    def of(self, some: slice) -> Draws:
        """Give some of the draws."""
        return Draws(self.values[:, some], self.scenario[some])


class Sampler:
    """Draws inputs in numbered batches, each a Latin hypercube with rank correlation of its own.

    `weights` are those of the scenarios, not negative; they need not add up to 1.
    `correlation` (inputs, inputs) holds Spearman's rank correlations within each scenario;
    without it inputs are independent. The scenario is independent of all inputs.
    """

    def __init__(
        self,
        inputs: Sequence[Input],
        weights: Sequence[float],
        *,
        correlation: Array | None = None,
        seed: int = 0,
    ) -> None:
        """Raise ValueError for unusable weights or correlations, or a distribution missing."""
        if any(len(each.distributions) != len(weights) for each in inputs):
            message = f"every input needs a distribution for each of the {len(weights)} scenarios"
            raise ValueError(message)
        self.inputs = tuple(inputs)
        self.seed = seed
        self.correlation = self._with_scenario(correlation)
        self._edges = _edges(weights)
        off_diagonal = self.correlation - np.eye(self.rows)
        self._correlated = np.flatnonzero(np.any(off_diagonal != 0, axis=1))
        self._lowest = np.array([[each.lowest] for each in self.inputs]).reshape(-1, 1)
        self._highest = np.array([[each.highest] for each in self.inputs]).reshape(-1, 1)

    @property
    def rows(self) -> int:
        """How many uniform numbers a draw takes: the scenario's and one for each input."""
        return len(self.inputs) + 1

    @property
    def is_independent(self) -> bool:
        """Tell whether no inputs are correlated."""
        return self._correlated.size == 0

    def batch(self, number: int) -> Draws:
        """Give batch 0, 1, 2 …: BATCH draws, the same whichever batches were asked for before.

        Draws stand in the order of their scenarios, so that only whole batches are a sample.
        """
        return self.batches(range(number, number + 1))

    def batches(self, numbers: Sequence[int]) -> Draws:
        """Give some batches one after another, each as `batch` gives it."""
        drawn = _empty(len(self.inputs), len(numbers) * BATCH)
        for place, number in enumerate(numbers):
            uniforms = hypercube(self.rows, BATCH, stream(self.seed, number))
            uniforms[0].sort()
            some = slice(place * BATCH, (place + 1) * BATCH)
            self._draw(self.rank_correlated(uniforms), drawn.of(some))
        return drawn

    def put_away(self) -> None:
        """Give back the room that tables take; they are made anew when draws are asked for."""
        self.__dict__.pop("_together", None)

    def rank_correlated(self, uniforms: Array, first: NDArray[np.bool_] | None = None) -> Array:
        """Reorder independent uniforms (rows, draws) to the rank correlations asked for.

        Rows marked by `first` (rows,) come first: they depend on none of the others.
        """
        order = self._correlated
        if order.size == 0:
            return uniforms
        if first is not None:
            order = order[np.argsort(~first[order], kind="stable")]
        reordered = uniforms.copy()
        reordered[order] = correlated(uniforms[order], self.correlation[np.ix_(order, order)])
        return reordered

    def draws(self, uniforms: Array) -> Draws:
        """Give the inputs at uniform numbers within (0, 1), shape (rows, draws)."""
        drawn = _empty(len(self.inputs), uniforms.shape[1])
        self._draw(uniforms, drawn)
        return drawn

    def _draw(self, uniforms: Array, out: Draws) -> None:
        """Fill draws with what stands at uniform numbers."""
        out.scenario[:] = np.searchsorted(self._edges, uniforms[0, :], side="right")
        for places, quantiles in self._together:
            out.values[places] = quantiles.at(uniforms[places + 1])
        columns = _columns(out.scenario, len(self._edges))
        for place in self._by_themselves:
            of_it = self.inputs[place].distributions
            at, row = uniforms[place + 1], out.values[place]
            for distribution, chosen in zip(of_it, columns, strict=True):
                row[chosen] = quantile(distribution, at[chosen])
        np.clip(out.values, self._lowest, self._highest, out=out.values)

    @cached_property
    def _together(self) -> list[tuple[NDArray[np.intp], PertQuantiles]]:
        """Some inputs at a time that are alike in all scenarios, and their quantiles."""
        alike = [place for place in range(len(self.inputs)) if place not in self._by_themselves]
        groups = [alike[first : first + TOGETHER] for first in range(0, len(alike), TOGETHER)]
        return [(np.array(group), PertQuantiles(self._first(group))) for group in groups]

    @cached_property
    def _by_themselves(self) -> list[int]:
        """The inputs that differ between scenarios or are not of the usual shape."""
        return [place for place, each in enumerate(self.inputs) if not _is_usual(each)]

    def _first(self, places: Sequence[int]) -> list[Distribution]:
        return [self.inputs[place].distributions[0] for place in places]

    def _with_scenario(self, correlation: Array | None) -> Array:
        """Give the rank correlations of all rows, the scenario's first."""
        whole = np.eye(self.rows)
        if correlation is None:
            return whole
        if np.shape(correlation) != (len(self.inputs), len(self.inputs)):
            message = f"rank correlations of shape {np.shape(correlation)} are not one per pair"
            raise ValueError(message)
        whole[1:, 1:] = checked_correlation(correlation)
        return whole


def _is_usual(of: Input) -> bool:
    first = of.distributions[0]
    return first.shape is Shape.PERT and first.low < first.high and len(set(of.distributions)) == 1


def _empty(inputs: int, draws: int) -> Draws:
    return Draws(np.empty((inputs, draws)), np.empty(draws, dtype=np.intp))


def _columns(
    scenario: NDArray[np.intp], count: int
) -> Sequence[slice] | Sequence[NDArray[np.intp]]:
    """Give the columns of each scenario: slices, which are fast, where they lie in order."""
    if np.all(scenario[1:] >= scenario[:-1]):
        ends = np.searchsorted(scenario, np.arange(count + 1))
        return [slice(int(first), int(last)) for first, last in pairwise(ends)]
    return [np.flatnonzero(scenario == number) for number in range(count)]


def _edges(weights: Sequence[float]) -> Array:
    """Give the upper end of each scenario on the way from 0 to 1."""
    total = math.fsum(weights)
    if not all(weight >= 0 for weight in weights) or not 0 < total < math.inf:
        message = f"weights of scenarios must not be negative, nor all zero: {tuple(weights)}"
        raise ValueError(message)
    edges: Array = np.cumsum(np.asarray(weights, dtype=np.float64))
    return edges / edges[-1]
