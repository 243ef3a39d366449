"""The sampler: batches of draws of all inputs, the scenario among them.

Row 0 of the uniform numbers behind a batch picks the scenario by weight, row i + 1 places
input i within its distribution in that scenario. All options are evaluated on these draws.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.sampling.distributions import (
    Distribution,
    PertQuantiles,
    is_wide_pert,
    quantile,
)
from shekara.analysis.sampling.hypercube import checked_correlation, correlated, hypercube, stream

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


class Everywhere(msgspec.Struct, frozen=True, eq=False):
    """Draws, and what each of them would be in every scenario.

    `places` are the inputs that differ between scenarios, `own` their values in each, shape
    (scenarios, places, draws); all others are what they are in `drawn`.
    """

    drawn: Draws
    places: tuple[int, ...]
    own: Array

    def in_scenario(self, number: int) -> Draws:
        """Give all draws as they are in one scenario."""
        values = self.drawn.values.copy()
        values[list(self.places)] = self.own[number]
        return Draws(values, np.full(self.drawn.scenario.size, number, dtype=np.intp))


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
        for some, uniforms in self._uniforms(numbers):
            self._draw(uniforms, drawn.of(some))
        return drawn

    def everywhere(self, numbers: Sequence[int]) -> Everywhere:
        """Give the same batches, and what their draws would be in every scenario."""
        drawn = _empty(len(self.inputs), len(numbers) * BATCH)
        own = [self._draw(uniforms, drawn.of(some)) for some, uniforms in self._uniforms(numbers)]
        return Everywhere(drawn, self._differing, np.concatenate(own, axis=-1))

    def _uniforms(self, numbers: Sequence[int]) -> Iterator[tuple[slice, Array]]:
        """Give, one batch after another, its draws' place among all and their uniforms."""
        for place, number in enumerate(numbers):
            uniforms = hypercube(self.rows, BATCH, stream(self.seed, number))
            uniforms[0].sort()
            yield slice(place * BATCH, (place + 1) * BATCH), self.rank_correlated(uniforms)

    def put_away(self) -> None:
        """Give back the room that tables take; they are made anew when draws are asked for."""
        for tables in ("_together", "_in_each"):
            self.__dict__.pop(tables, None)

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

    def _draw(self, uniforms: Array, out: Draws) -> Array:
        """Fill draws with what stands at uniform numbers.

        Gives the values of the inputs that differ between scenarios in each of them.
        """
        out.scenario[:] = np.searchsorted(self._edges, uniforms[0, :], side="right")
        for places, quantiles in self._together:
            out.values[places] = quantiles.at(uniforms[places + 1])
        for place in self._by_themselves:
            out.values[place] = quantile(self.inputs[place].distributions[0], uniforms[place + 1])
        own = np.empty((len(self._edges), len(self._differing), out.scenario.size))
        for row, (place, in_each) in enumerate(zip(self._differing, self._in_each, strict=True)):
            own[:, row] = in_each(uniforms[place + 1])
            out.values[place] = np.take_along_axis(own[:, row], out.scenario[np.newaxis], 0)[0]
        np.clip(out.values, self._lowest, self._highest, out=out.values)
        differing = list(self._differing)
        return np.clip(own, self._lowest[differing], self._highest[differing], out=own)

    @cached_property
    def _differing(self) -> tuple[int, ...]:
        """The inputs that differ between scenarios."""
        return tuple(
            place for place, each in enumerate(self.inputs) if len(set(each.distributions)) > 1
        )

    @cached_property
    def _in_each(self) -> list[Callable[[Array], Array]]:
        """The quantiles of the inputs that differ: (draws,) to (scenarios, draws)."""
        return [_quantiles(self.inputs[place].distributions) for place in self._differing]

    @cached_property
    def _together(self) -> list[tuple[NDArray[np.intp], PertQuantiles]]:
        """Some inputs at a time that are alike in all scenarios, and their quantiles."""
        alone = {*self._by_themselves, *self._differing}
        alike = [place for place in range(len(self.inputs)) if place not in alone]
        groups = [alike[first : first + TOGETHER] for first in range(0, len(alike), TOGETHER)]
        return [(np.array(group), PertQuantiles(self._first(group))) for group in groups]

    @cached_property
    def _by_themselves(self) -> list[int]:
        """The inputs that are alike in all scenarios and not of the usual shape."""
        return [
            place
            for place, each in enumerate(self.inputs)
            if place not in self._differing and not is_wide_pert(each.distributions[0])
        ]

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


def _quantiles(of: Sequence[Distribution]) -> Callable[[Array], Array]:
    """Give what turns probabilities into the values of several distributions."""
    if all(map(is_wide_pert, of)):
        return PertQuantiles(of).at
    return lambda probability: np.stack([quantile(each, probability) for each in of])


def _empty(inputs: int, draws: int) -> Draws:
    return Draws(np.empty((inputs, draws)), np.empty(draws, dtype=np.intp))


def _edges(weights: Sequence[float]) -> Array:
    """Give the upper end of each scenario on the way from 0 to 1."""
    total = math.fsum(weights)
    if not all(weight >= 0 for weight in weights) or not 0 < total < math.inf:
        message = f"weights of scenarios must not be negative, nor all zero: {tuple(weights)}"
        raise ValueError(message)
    edges: Array = np.cumsum(np.asarray(weights, dtype=np.float64))
    return edges / edges[-1]
