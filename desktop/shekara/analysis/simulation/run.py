"""The simulation: futures drawn batch by batch, and what is known after each of them.

Every future is looked at in every scenario, which costs little more than looking at it in one:
all its draws but those of trade are the same there. So payoffs of scenarios are compared on
common draws, and weights count what is known rather than choose what is looked at.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.recommendation.contest import Contest, Standing
from shekara.analysis.uncertainty.batch_values import BatchValues
from shekara.analysis.uncertainty.batches import PRECISION, BatchMeans
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.analysis.uncertainty.histogram import shares_between
from shekara.analysis.uncertainty.running import RunningStatistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.simulation.futures import Futures
    from shekara.domain.hub import HubConcept

Array = NDArray[np.float64]

MOST_BATCHES = 250
"""Where a simulation ends whose precision is not reached: half a million draws."""

BARS = 48
"""Bars of the histogram of each concept's value."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Spread:
    """How one quantity of the concepts is spread; arrays lead with concepts, million USD.

    Percentiles are the 5th, 50th and 95th; `loss` is the share of draws below zero, `shortfall`
    the mean of the worst twentieth. Half-widths are for 95 %, infinite below 20 batches.
    """

    mean: Array
    mean_half_width: Array
    percentiles: Array
    loss: Array
    loss_half_width: Array
    shortfall: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Simulated:
    """What is known after some batches.

    `payoffs` are mean values, (1 + concepts, scenarios), the first row no hub's; `standing` is
    None below 20 batches. `dominance` tells for each pair of concepts how the first dominates
    the second. `edges` and `shares` are histograms of the values, (BARS + 1,) and (concepts,
    BARS). `admitted` are the places of the concepts that contend with no hub.
    """

    concepts: tuple[HubConcept, ...]
    admitted: tuple[int, ...]
    draws: int
    batches: int
    is_precise: bool
    value: Spread
    fnpv: Spread
    home_mean: Array
    partner_mean: Array
    cost_mean: Array
    payoffs: Array
    standing: Standing | None
    dominance: tuple[tuple[Dominance, ...], ...]
    edges: Array
    shares: Array

    @property
    def contenders(self) -> tuple[HubConcept, ...]:
        """The concepts that contend with no hub, in the order of the standing's options."""
        return tuple(self.concepts[place] for place in self.admitted)


class Simulation:
    """Draws batch after batch of the futures of an assessment; keeps what it has learned.

    `admitted` are the places, among the futures' concepts, of those that may be recommended:
    they alone contend with no hub. It is done after `most` batches, if not before; more can be
    added.
    """

    def __init__(
        self, futures: Futures, admitted: Sequence[int] | None = None, most: int | None = None
    ) -> None:
        """Start with no draws; raises ValueError when no concept can be reckoned."""
        if not futures.concepts:
            message = "there is no concept to simulate"
            raise ValueError(message)
        count, scenarios = len(futures.concepts), len(futures.weights)
        self.futures = futures
        self.admitted = tuple(range(count)) if admitted is None else tuple(admitted)
        self.most = MOST_BATCHES if most is None else most
        self.batches = 0
        self._value, self._fnpv = RunningStatistics(count), RunningStatistics(count)
        self._contest = Contest(1 + len(self.admitted))
        self._weights = np.array(futures.weights) / math.fsum(futures.weights)
        self._means = BatchMeans((3, count))
        self._payoffs = BatchMeans((count, scenarios))

    @property
    def is_done(self) -> bool:
        """Tell whether the probabilities are known well enough, or the draws are at an end."""
        return self._value.is_precise(PRECISION) or self.batches >= self.most

    def add_batch(self) -> None:
        """Draw one more batch."""
        draws = self.futures.sampler.everywhere((self.batches,))
        worth, scenario = self.futures.worth_everywhere(draws), draws.drawn.scenario
        self.batches += 1

        def batch(of: Array) -> BatchValues:
            return BatchValues(of, self._weights, scenario)

        value = batch(worth.value_musd)
        self._value.add(value)
        self._fnpv.add(batch(worth.fnpv_musd))
        self._payoffs.add(value.payoffs())
        none = np.zeros((len(self._weights), 1, scenario.size))
        contenders = worth.value_musd[:, list(self.admitted)]
        self._contest.add(batch(np.concatenate((none, contenders), axis=1)))
        accounts = worth.home_musd, worth.enpv_musd - worth.home_musd, worth.cost_musd
        self._means.add(np.array([value.mean(each) for each in accounts]))

    def known(self) -> Simulated:
        """Give what is known by now; there must have been a batch."""
        concepts = self.futures.concepts
        home, partner, cost = self._means.mean
        edges, shares = self._histogram()
        return Simulated(
            concepts=concepts,
            admitted=self.admitted,
            draws=self._value.draws,
            batches=self.batches,
            is_precise=self._value.is_precise(PRECISION),
            value=_spread(self._value),
            fnpv=_spread(self._fnpv),
            home_mean=home,
            partner_mean=partner,
            cost_mean=cost,
            payoffs=np.concatenate((np.zeros((1, len(self._weights))), self._payoffs.mean)),
            standing=self._standing(cost),
            dominance=tuple(
                tuple(self._dominance(one, other) for other in range(len(concepts)))
                for one in range(len(concepts))
            ),
            edges=edges,
            shares=shares,
        )

    def _standing(self, cost: Array) -> Standing | None:
        if not self._contest.is_settled:
            return None
        return self._contest.standing([0.0, *np.maximum(cost[list(self.admitted)], 0).tolist()])

    def _dominance(self, one: int, other: int) -> Dominance:
        return Dominance.NONE if one == other else self._value.dominance(one, other)

    def _histogram(self) -> tuple[Array, Array]:
        spreads = [self._value.spread(option) for option in range(len(self.futures.concepts))]
        low = min(float(values[counts > 0][0]) for values, counts in spreads)
        high = max(float(values[counts > 0][-1]) for values, counts in spreads)
        edges = np.linspace(low, max(high, low + 1e-9), BARS + 1)
        shares = [shares_between(values, counts, edges) for values, counts in spreads]
        return edges, np.array(shares)


def _spread(of: RunningStatistics) -> Spread:
    return Spread(
        mean=of.mean,
        mean_half_width=of.mean_half_width,
        percentiles=of.percentiles(),
        loss=of.loss_probability,
        loss_half_width=of.loss_half_width,
        shortfall=of.expected_shortfall(),
    )
