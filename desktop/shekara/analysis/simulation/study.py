"""What the choice hangs on: bars of single drivers, and the shares of the spread.

Everything is asked of one concept, the best of them. Each part is reckoned by itself, for some
take long.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.sampling.sampler import Draws
from shekara.analysis.sensitivity import (
    GroupShare,
    SobolIndices,
    group_shares,
    rank_correlation,
    sobol_steps,
    tornado,
    unsourced_group,
)
from shekara.analysis.steps import finished
from shekara.analysis.uncertainty.batches import LEAST_BATCHES

if TYPE_CHECKING:
    from shekara.analysis.simulation.futures import Futures
    from shekara.domain.hub import HubConcept

Array = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Bars:
    """A concept's value with each drawn driver alone at its low and its high in all scenarios.

    Mean of the scenarios by weight, the other drivers likely; shape (inputs,), million USD.
    `correlation` is the rank correlation of driver and value over simulated futures; `order`
    lists the drivers, widest bar first.
    """

    base: float
    at_low: Array
    at_high: Array
    correlation: Array
    order: tuple[int, ...]


def bars(futures: Futures, concept: HubConcept) -> Bars:
    """Give the tornado of a concept's value."""
    weights = np.array(futures.weights)
    assumed = [futures.assumed[driver] for driver in futures.drawn]
    model = _value_at(futures, concept)
    found = [
        tornado(
            model,
            np.array([each[scenario].low for each in assumed]),
            np.array([each[scenario].likely for each in assumed]),
            np.array([each[scenario].high for each in assumed]),
        )
        for scenario in range(len(weights))
    ]
    base = float(weights @ np.array([each.base for each in found]))
    at_low: Array = weights @ np.array([each.at_low for each in found])
    at_high: Array = weights @ np.array([each.at_high for each in found])
    ends = np.stack((at_low, at_high, np.full(at_low.shape, base)))
    draws = futures.sampler.batch(0)
    return Bars(
        base=base,
        at_low=at_low,
        at_high=at_high,
        correlation=rank_correlation(draws.values, _value_of(futures, concept)(draws)),
        order=tuple(np.argsort(-np.ptp(ends, axis=0), kind="stable").tolist()),
    )


def unsourced_share(futures: Futures, concept: HubConcept) -> GroupShare:
    """Give U, the share of the spread of a concept's value that rests on unsourced drivers."""
    *_, share = unsourced_shares(futures, concept)
    return share


def unsourced_shares(futures: Futures, concept: HubConcept) -> Iterator[GroupShare]:
    """Give U as it is known after each replicate.

    Where nothing varies and something is unsourced, nothing is known of the spread: U is 1.
    """
    weights_unsourced = futures.outlook.illustrative_weights
    if not weights_unsourced and all(map(futures.is_sourced, futures.read)):
        yield GroupShare(0.0, 0.0)
        return
    group = unsourced_group(futures.sampler, futures.unsourced, weights_unsourced=weights_unsourced)
    yield from group_shares(futures.sampler, _value_of(futures, concept), group)


def variance_shares(
    futures: Futures, concept: HubConcept, replicates: int = LEAST_BATCHES
) -> SobolIndices:
    """Give the Sobol indices of a concept's value, as if the drivers were independent.

    The scenario stands first, then the drawn drivers.
    """
    return finished(variance_steps(futures, concept, replicates))


def variance_steps(
    futures: Futures, concept: HubConcept, replicates: int = LEAST_BATCHES
) -> Generator[float, None, SobolIndices]:
    """Give the same in steps, after each the share of the work done."""
    return sobol_steps(futures.independent(), _value_of(futures, concept), replicates)


def _value_of(futures: Futures, concept: HubConcept) -> Callable[[Draws], Array]:
    return lambda draws: np.asarray(futures.worth(draws, (concept,)).value_musd[0])


def _value_at(futures: Futures, concept: HubConcept) -> Callable[[Array], Array]:
    """Give the value as a function of the drivers alone: of which scenario does not matter."""
    model = _value_of(futures, concept)
    return lambda values: model(Draws(values, np.zeros(len(values.T), dtype=np.intp)))
