"""What has been found out about a decision so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.sampling.sampler import BATCH
from shekara.analysis.uncertainty.batches import LEAST_BATCHES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.analysis.results.decision.flips import Flips
    from shekara.analysis.results.decision.rules import Payoffs
    from shekara.analysis.results.decision.sensitivity import Study
    from shekara.analysis.sensitivity import GroupShare
    from shekara.analysis.simulation.run import Simulated
    from shekara.domain.concepts import Concept

LEAST_DRAWS = LEAST_BATCHES * BATCH
"""So many draws are needed at least to tell how exact a share is."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What has been found out so far.

    `missing` are the inputs that concepts lack; `impossible` the concepts that may not be built
    within the years looked at. `study` and `unsourced` are of the best concept. `is_over` says
    that no more is drawn.
    """

    missing: Mapping[Concept, tuple[str, ...]]
    impossible: Sequence[Concept] = ()
    simulated: Simulated | None = None
    payoffs: Payoffs | None = None
    unsourced: GroupShare | None = None
    study: Study | None = None
    flips: Flips | None = None
    is_over: bool = False


@dataclass(frozen=True)
class Money:
    """Means of a concept's present values, million USD: of both sides, and of the investor."""

    home_musd: float
    partner_musd: float
    fnpv_musd: float


def money_of(simulated: Simulated, place: int) -> Money:
    """Give the means of one of the concepts simulated."""
    means = simulated.home_mean, simulated.partner_mean, simulated.fnpv.mean
    home, partner, fnpv = (float(each[place]) for each in means)
    return Money(home, partner, fnpv)


def best_concept(simulated: Simulated) -> int:
    """Give the place of the concept of largest mean, of those that may be recommended if any."""
    places = simulated.admitted or range(len(simulated.concepts))
    return max(places, key=lambda place: float(simulated.value.mean[place]))
