"""The contest of the options on common draws: who leads, how often each is best, what is a tie."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.uncertainty.batch_values import BatchValues
from shekara.analysis.uncertainty.batches import LEAST_BATCHES, BatchMeans

Array = NDArray[np.float64]

NO_HUB = 0
"""The option of building nothing."""

TIE_SHARE = 0.02
"""Two means closer than this share of the leader's present cost are tied."""


class Share(msgspec.Struct, frozen=True):
    """A share of draws, 0 to 1, and its half-width for 95 %."""

    share: float
    half_width: float


class Standing(msgspec.Struct, frozen=True):
    """How the admissible options stand, numbered as in the contest.

    `means` are mean values. Of the leader, a*: `above_zero` (v) is the share of draws in which
    its value is positive, `best` (q) that in which it is best, ties shared, both with
    half-widths for 95 %. `tied` are the options tied with it, itself left out, `cheaper` the
    one of leader and runner-up with the lower present cost, where they are tied. `shares_best`
    and `shares_above_zero` are the same shares of every option.
    """

    means: tuple[float, ...]
    leader: int
    runner_up: int | None
    above_zero: float
    above_zero_half_width: float
    best: float
    best_half_width: float
    tied: tuple[int, ...] = ()
    cheaper: int | None = None
    shares_best: tuple[Share, ...] = ()
    shares_above_zero: tuple[Share, ...] = ()

    @property
    def is_no_hub(self) -> bool:
        """Tell whether no hub leads or is tied with the leader: no hub wins ties."""
        return self.leader == NO_HUB or NO_HUB in self.tied


class Contest:
    """Takes the values of all admissible options batch by batch, and keeps none of them."""

    def __init__(self, options: int) -> None:
        """Start with no draws; the first of the options is no hub."""
        self._shares = BatchMeans((3, options))
        self._leads = BatchMeans((options, options))

    def add(self, batch: BatchValues) -> None:
        """Take one more batch of the values of all options, on common draws."""
        values, means = batch.in_each, batch.means
        best = values == values.max(axis=1, keepdims=True)
        shares_of_best = batch.mean(best / best.sum(axis=1, keepdims=True))
        self._shares.add(np.stack((means, batch.mean(values > 0), shares_of_best)))
        self._leads.add(means[:, None] - means)

    @property
    def is_settled(self) -> bool:
        """Tell whether there are enough batches for half-widths, and so for a standing."""
        return self._shares.batches >= LEAST_BATCHES

    def standing(self, present_costs: Sequence[float]) -> Standing:
        """Give the standing; `present_costs` are those of the options, not negative.

        Options are tied when their means differ by no more than the half-width of the paired
        difference or 2 % of the leader's present cost. Raises ValueError below 20 batches.
        """
        if not self.is_settled:
            message = f"no standing of {self._shares.batches} batches: {LEAST_BATCHES} are needed"
            raise ValueError(message)
        means, above_zero, best = self._shares.mean
        _, above_zero_off, best_off = self._shares.half_width()
        order = np.argsort(-means, kind="stable").tolist()
        leader: int = order[0]
        tied = self._tied(leader, present_costs[leader])
        runner_up = order[1] if len(order) > 1 else None
        return Standing(
            means=tuple(means.tolist()),
            leader=leader,
            runner_up=runner_up,
            above_zero=float(above_zero[leader]),
            above_zero_half_width=float(above_zero_off[leader]),
            best=float(best[leader]),
            best_half_width=float(best_off[leader]),
            tied=tied,
            cheaper=min(leader, runner_up, key=present_costs.__getitem__)
            if runner_up in tied
            else None,
            shares_best=_with_half_widths(best, best_off),
            shares_above_zero=_with_half_widths(above_zero, above_zero_off),
        )

    def _tied(self, leader: int, present_cost: float) -> tuple[int, ...]:
        """Give the options tied with the leader, itself left out."""
        leads = self._leads.mean[leader]
        nearest = np.maximum(self._leads.half_width()[leader], TIE_SHARE * present_cost)
        return tuple(
            option for option in np.flatnonzero(leads <= nearest).tolist() if option != leader
        )


def _with_half_widths(shares: Array, half_widths: Array) -> tuple[Share, ...]:
    return tuple(map(Share, shares.tolist(), half_widths.tolist()))
