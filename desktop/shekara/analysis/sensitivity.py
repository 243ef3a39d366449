"""Which inputs move the result: tornado, rank correlation, Sobol indices, shares of groups."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.sampling.hypercube import hypercube, stream
from shekara.analysis.sampling.sampler import BATCH, Draws, Sampler
from shekara.analysis.steps import finished
from shekara.analysis.uncertainty.batches import LEAST_BATCHES, BatchMeans

Array = NDArray[np.float64]

_PICK_FREEZE = 1
"""Sets the streams of this module apart from those of the batches."""


_AT_ONCE = 4
"""Inputs whose batches the model looks at together, which it does quicker."""


class Tornado(msgspec.Struct, frozen=True, eq=False):
    """The result at the likely values, and with each input alone at its low and its high.

    `at_low` and `at_high` have the shape (inputs,); `order` lists inputs, widest bar first.
    """

    base: float
    at_low: Array
    at_high: Array
    order: tuple[int, ...]


class SobolIndices(msgspec.Struct, frozen=True, eq=False):
    """Sobol indices of the scenario, at 0, and of input i, at i + 1; shape (inputs + 1,).

    First order is the share of the variance that goes when the input alone is known, total
    order the share that stays when all the others are. Half-widths are for 95 %.
    """

    first: Array
    first_half_width: Array
    total: Array
    total_half_width: Array


class GroupShare(msgspec.Struct, frozen=True):
    """Share of the variance that rests on a group (0 to 1), and its half-width for 95 %."""

    share: float
    half_width: float


def tornado(model: Callable[[Array], Array], low: Array, likely: Array, high: Array) -> Tornado:
    """Vary one input at a time, from low to high, the others staying likely.

    `model` takes values of the inputs, shape (inputs, draws), and gives results (draws,);
    it is called once, with 2·inputs + 1 draws.
    """
    inputs = len(likely)
    points = np.tile(likely[:, None], 2 * inputs + 1)
    each = np.arange(inputs)
    points[each, each], points[each, inputs + each] = low, high
    results = model(points)
    at_low, at_high = results[:inputs], results[inputs : 2 * inputs]
    order = np.argsort(-_span(at_low, at_high, float(results[-1])), kind="stable")
    return Tornado(float(results[-1]), at_low, at_high, tuple(order.tolist()))


def _span(at_low: Array, at_high: Array, base: float) -> Array:
    """Give the length of each bar, which reaches from the base even if both ends lie beyond."""
    ends = np.stack((at_low, at_high, np.full(at_low.shape, base)))
    return ends.max(axis=0) - ends.min(axis=0)


def ranks(values: Array) -> Array:
    """Give the rank of each value, 1 for the lowest; equal values share their mean rank."""
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[which]


def rank_correlation(values: Array, results: Array) -> Array:
    """Give Spearman's correlation of each input with the result, shape (inputs,).

    `values` has the shape (inputs, draws), `results` (draws,). What does not vary is
    correlated with nothing: 0.
    """
    of_results = _standardised(ranks(results))
    return np.array([float(_standardised(ranks(row)) @ of_results) for row in values])


def _standardised(values: Array) -> Array:
    """Give values of mean 0 and length 1, or all 0 where they do not vary."""
    off = values - values.mean()
    length = float(np.sqrt(off @ off))
    return off / length if length > 0 else off


def sobol(
    sampler: Sampler, model: Callable[[Draws], Array], replicates: int = LEAST_BATCHES
) -> SobolIndices:
    """Estimate the Sobol indices of independent inputs, the scenario being one of them.

    First order as Saltelli et al. (2010), table 2 (b), total order as Jansen (1999), there (f),
    on results less their mean. `model` gives results (draws,) and in each of the replicates
    looks at inputs + 3 batches, several at once. Raises ValueError when inputs are correlated:
    the variance then has no such parts.
    """
    return finished(sobol_steps(sampler, model, replicates))


def sobol_steps(
    sampler: Sampler, model: Callable[[Draws], Array], replicates: int = LEAST_BATCHES
) -> Generator[float, None, SobolIndices]:
    """Estimate as `sobol` does; the share of the work done (0 to 1) stands after each step."""
    if not sampler.is_independent:
        message = "Sobol indices need independent inputs, and these are correlated"
        raise ValueError(message)
    first, total = BatchMeans((sampler.rows,)), BatchMeans((sampler.rows,))
    for number, (one, other) in enumerate(_pairs(sampler, replicates)):
        drawn = sampler.draws(one)
        y_one, y_other = model(drawn), model(sampler.draws(other))
        variance = _variance(y_one, y_other)
        swapped = np.empty((sampler.rows, y_one.size))
        swapped[0] = model(sampler.draws(np.concatenate((other[:1], one[1:]))))
        others = sampler.draws(np.concatenate((one[:1], other[1:])))
        for start in range(0, len(sampler.inputs), _AT_ONCE):
            some = range(start, min(start + _AT_ONCE, len(sampler.inputs)))
            results = model(_swapped(drawn, others, some))
            swapped[1 + some.start : 1 + some.stop] = results.reshape(len(some), -1)
            yield (number + (1 + some.stop) / sampler.rows) / replicates
        gain = np.mean((y_other - y_other.mean()) * (swapped - y_one), axis=1)
        rest = np.mean((y_one - swapped) ** 2, axis=1) / 2
        first.add(_share(gain, variance))
        total.add(_share(rest, variance))
    return SobolIndices(first.mean, first.half_width(), total.mean, total.half_width())


def group_share(
    sampler: Sampler,
    model: Callable[[Draws], Array],
    group: NDArray[np.bool_],
    replicates: int = LEAST_BATCHES,
) -> GroupShare:
    """Estimate U = 1 − V(E[Y | the others]) / V(Y): what rests on a group, taken together.

    `group` marks the scenario, at 0, and input i, at i + 1. U is the mean variance that stays
    when all others are known (Jansen 1999 for a group); the inputs may be correlated, and the
    group is then drawn anew given the others. U is 1 for everything and 0 for nothing.
    `model` is called twice in each replicate, of BATCH draws.
    """
    *_, share = group_shares(sampler, model, group, replicates)
    return share


def group_shares(
    sampler: Sampler,
    model: Callable[[Draws], Array],
    group: NDArray[np.bool_],
    replicates: int = LEAST_BATCHES,
) -> Iterator[GroupShare]:
    """Estimate as `group_share` does, and give what is known after each replicate."""
    if np.all(group) or not np.any(group):
        yield GroupShare(float(np.all(group)), 0.0)
        return
    shares = BatchMeans(())
    for one, other in _pairs(sampler, replicates):
        swapped = np.where(group[:, None], other, one)
        y_one, y_swapped = (
            model(sampler.draws(sampler.rank_correlated(each, first=~group)))
            for each in (one, swapped)
        )
        rest = np.array(float(np.mean((y_one - y_swapped) ** 2)) / 2)
        shares.add(_share(rest, _variance(y_one, y_swapped)))
        share = min(max(float(shares.mean), 0.0), 1.0)
        yield GroupShare(share, float(shares.half_width()))


def unsourced_group(
    sampler: Sampler, unsourced: NDArray[np.bool_], *, weights_unsourced: bool
) -> NDArray[np.bool_]:
    """Mark what is unsourced for group_share: `unsourced` (inputs,), and perhaps the scenario.

    The scenario is when its weights are, or when all inputs that differ between scenarios are:
    then it moves nothing but unsourced values.
    """
    differing = np.array([len(set(each.distributions)) > 1 for each in sampler.inputs], dtype=bool)
    scenario = weights_unsourced or bool(np.all(unsourced[differing]))
    return np.concatenate(([scenario], unsourced))


def largest(indices: Array, among: NDArray[np.bool_], count: int = 3) -> tuple[int, ...]:
    """Give the places of the largest indices among those marked, largest first."""
    order = np.argsort(-indices, kind="stable")
    return tuple(order[among[order]][:count].tolist())


def _pairs(sampler: Sampler, replicates: int) -> Iterator[tuple[Array, Array]]:
    """Give two independent hypercubes for each replicate."""
    for number in range(replicates):
        generator = stream(sampler.seed, number, _PICK_FREEZE)
        one = hypercube(sampler.rows, BATCH, generator)
        yield one, hypercube(sampler.rows, BATCH, generator)


def _swapped(drawn: Draws, others: Draws, inputs: range) -> Draws:
    """Give draws once for each of some inputs, its values taken from others of the scenarios."""
    values = np.tile(drawn.values, len(inputs))
    for place, number in enumerate(inputs):
        values[number, place * BATCH : (place + 1) * BATCH] = others.values[number]
    return Draws(values, np.tile(drawn.scenario, len(inputs)))


def _variance(one: Array, other: Array) -> float:
    return float(np.var(np.concatenate((one, other))))


def _share(part: Array, variance: float) -> Array:
    """Give the share of the variance; what does not vary has no parts: 0."""
    return part / variance if variance > 0 else np.zeros_like(part)
