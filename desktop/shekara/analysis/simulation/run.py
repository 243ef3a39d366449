"""The simulation: futures drawn batch by batch, and what is known after each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.recommendation.contest import Contest, Standing
from shekara.analysis.uncertainty.batches import PRECISION
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.analysis.uncertainty.histogram import shares_between
from shekara.analysis.uncertainty.running import RunningStatistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.simulation.futures import Futures, Worth
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
        self._sums = np.zeros((3, count))
        self._payoffs = np.zeros((count, scenarios))
        self._counts = np.zeros(scenarios)

    @property
    def is_done(self) -> bool:
        """Tell whether the probabilities are known well enough, or the draws are at an end."""
        return self._value.is_precise(PRECISION) or self.batches >= self.most

    def add_batch(self) -> None:
        """Draw one more batch."""
        draws = self.futures.sampler.batch(self.batches)
        worth, scenario = self.futures.worth(draws), draws.scenario
        self.batches += 1
        self._value.add(worth.value_musd)
        self._fnpv.add(worth.fnpv_musd)
        none = np.zeros((1, scenario.size))
        self._contest.add(np.concatenate((none, worth.value_musd[list(self.admitted)])))
        self._take(worth, scenario)

    def _take(self, worth: Worth, scenario: NDArray[np.intp]) -> None:
        """Add to the sums over all draws and over those of each scenario."""
        partner = worth.enpv_musd - worth.home_musd
        self._sums += np.array([worth.home_musd.sum(1), partner.sum(1), worth.cost_musd.sum(1)])
        for number in range(len(self._counts)):
            of_it = scenario == number
            self._counts[number] += np.count_nonzero(of_it)
            self._payoffs[:, number] += worth.value_musd[:, of_it].sum(axis=1)

    def known(self) -> Simulated:
        """Give what is known by now; there must have been a batch."""
        concepts = self.futures.concepts
        home, partner, cost = self._sums / self._value.draws
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
            payoffs=self._mean_payoffs(),
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

    def _mean_payoffs(self) -> Array:
        """Give the mean value in each scenario; one of no weight is drawn at its likely values."""
        futures, missing = self.futures, self._counts == 0
        with np.errstate(invalid="ignore"):
            means = self._payoffs / self._counts
        if np.any(missing):
            means[:, missing] = futures.worth(futures.likely_draws()).value_musd[:, missing]
        return np.concatenate((np.zeros((1, len(self._counts))), means))

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
