"""Judges of a shift: which option has the largest mean then, and what the verdict is.

What a shift changes is known on few draws; it is added to what the simulation knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shekara.analysis.recommendation.conditions import open_conditions
from shekara.analysis.recommendation.contest import NO_HUB, TIE_SHARE, Standing
from shekara.analysis.recommendation.verdict import Verdict, verdict
from shekara.analysis.results.decision.found import Money
from shekara.analysis.results.decision.recommendation import circumstances

if TYPE_CHECKING:
    from shekara.analysis.recommendation.conditions import Circumstances
    from shekara.analysis.results.decision.rules import Payoffs
    from shekara.analysis.results.decision.setting import Setting
    from shekara.analysis.simulation.levers import MeanWorth
    from shekara.analysis.simulation.run import Simulated

Array = NDArray[np.float64]


@dataclass(frozen=True)
class ChoiceJudge:
    """Gives the option of largest mean: 0 is no hub, then the contenders in their order."""

    simulated: Simulated

    def __call__(self, shifted: MeanWorth, unshifted: MeanWorth) -> int:
        """Judge a shift."""
        return int(np.argmax(_means(self.simulated, shifted, unshifted)))


@dataclass(frozen=True)
class VerdictJudge:
    """Gives the verdict; the share of unsourced spread and what is not money stay as they are."""

    setting: Setting
    simulated: Simulated
    standing: Standing
    payoffs: Payoffs
    unsourced: float

    def __call__(self, shifted: MeanWorth, unshifted: MeanWorth) -> Verdict:
        """Judge a shift."""
        means = _means(self.simulated, shifted, unshifted)
        leader = int(np.argmax(means))
        if leader == NO_HUB or means[leader] <= self._least(leader, shifted, unshifted):
            return Verdict.DO_NOT_BUILD
        standing = Standing(
            means=tuple(map(float, means)),
            leader=leader,
            runner_up=None,
            above_zero=self._above_zero(leader, shifted, unshifted),
            above_zero_half_width=0.0,
            best=0.0,
            best_half_width=0.0,
        )
        conditions = open_conditions(self._circumstances(leader, shifted, unshifted))
        return verdict(standing, self.unsourced, conditions, self.setting.hub.decision.threshold)

    def _place(self, leader: int) -> int:
        return self.simulated.admitted[leader - 1]

    def _least(self, leader: int, shifted: MeanWorth, unshifted: MeanWorth) -> float:
        """Give the mean up to which a concept is tied with no hub, which wins ties."""
        place = self._place(leader)
        cost = _moved(self.simulated.cost_mean, shifted.cost_musd, unshifted.cost_musd)[place]
        half_width = float(self.simulated.value.mean_half_width[place])
        return max(half_width, TIE_SHARE * max(float(cost), 0.0))

    def _above_zero(self, leader: int, shifted: MeanWorth, unshifted: MeanWorth) -> float:
        place = self._place(leader)
        share = self.standing.shares_above_zero[leader].share
        moved = share + float(shifted.above_zero[place] - unshifted.above_zero[place])
        return min(max(moved, 0.0), 1.0)

    def _circumstances(
        self, leader: int, shifted: MeanWorth, unshifted: MeanWorth
    ) -> Circumstances:
        place, simulated = self._place(leader), self.simulated
        concept = simulated.concepts[place].concept
        money = Money(
            home_musd=_moved(simulated.home_mean, shifted.home_musd, unshifted.home_musd)[place],
            partner_musd=_moved(
                simulated.partner_mean,
                shifted.enpv_musd - shifted.home_musd,
                unshifted.enpv_musd - unshifted.home_musd,
            )[place],
            fnpv_musd=_moved(simulated.fnpv.mean, shifted.fnpv_musd, unshifted.fnpv_musd)[place],
        )
        return circumstances(
            self.setting,
            concept,
            money=money,
            rules_agreeing=self.payoffs.agreeing_with(concept),
            rules=len(self.payoffs.choices),
        )


def _means(simulated: Simulated, shifted: MeanWorth, unshifted: MeanWorth) -> Array:
    """Give the mean values of no hub and of the contenders when shifted, shape (options,)."""
    means = _moved(simulated.value.mean, shifted.value_musd, unshifted.value_musd)
    return np.concatenate((np.zeros(1), means[list(simulated.admitted)]))


def _moved(mean: Array, shifted: Array, unshifted: Array) -> Array:
    return mean + shifted - unshifted
