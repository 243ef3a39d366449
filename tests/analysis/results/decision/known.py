"""What is known of a simulation, made up for the sentences and figures that say it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from shekara.analysis.recommendation.contest import Share, Standing
from shekara.analysis.results.decision.entries import Entries
from shekara.analysis.results.decision.found import Found
from shekara.analysis.results.decision.recommendation import recommendation
from shekara.analysis.results.decision.rules import Payoffs
from shekara.analysis.results.decision.values import Recommendation
from shekara.analysis.sensitivity import GroupShare
from shekara.analysis.simulation.run import BARS, Simulated, Spread
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.domain.concepts import Concept
from shekara.text import Text
from shekara.translation import QtLanguage
from tests.analysis.simulation.small import Small, small_hub

ENGLISH = QtLanguage("en")
WEIGHTS = (0.6, 0.4)


def spread(means: Sequence[float], loss: float = 0.1) -> Spread:
    """A spread of some means; half-widths of a tenth of a million."""
    count = len(means)
    mean = np.array(means, dtype=np.float64)
    return Spread(
        mean=mean,
        mean_half_width=np.full(count, 0.1),
        percentiles=np.stack((mean - 9, mean, mean + 9), axis=1),
        loss=np.full(count, loss),
        loss_half_width=np.full(count, 0.004),
        shortfall=mean - 12,
    )


def simulated(  # noqa: PLR0913 -- a simulation has this many sides
    means: Mapping[Concept, float],
    *,
    above: float = 0.9,
    best: float = 0.7,
    admitted: Sequence[int] | None = None,
    tied: tuple[int, ...] = (),
    cheaper: int | None = None,
    home: float = 2.0,
    partner: float = 1.0,
    fnpv: float = 3.0,
) -> Simulated:
    """Twenty batches of some concepts; `above` is v of each, `best` q of the leader."""
    hub = small_hub(tuple(means))
    concepts = tuple(hub.of(concept) for concept in means)
    places = tuple(range(len(concepts))) if admitted is None else tuple(admitted)
    values = list(means.values())
    of_options = (0.0, *(values[place] for place in places))
    leader = int(np.argmax(of_options))
    others = max(len(of_options) - 1, 1)
    shares = [best if n == leader else (1 - best) / others for n in range(len(of_options))]
    standing = Standing(
        means=of_options,
        leader=leader,
        runner_up=None,
        above_zero=above if leader else 0.0,
        above_zero_half_width=0.003,
        best=best,
        best_half_width=0.004,
        tied=tied,
        cheaper=cheaper,
        shares_best=tuple(Share(share, 0.004) for share in shares),
        shares_above_zero=tuple(Share(above if n else 0.0, 0.003) for n in range(len(shares))),
    )
    count = len(concepts)
    better, worse = np.array(values) + 4, np.array(values) - 6
    payoffs = np.concatenate((np.zeros((1, 2)), np.stack((better, worse), axis=1)))
    return Simulated(
        concepts=concepts,
        admitted=places,
        draws=40_000,
        batches=20,
        is_precise=True,
        value=spread(values, 1 - above),
        fnpv=spread([fnpv] * count),
        home_mean=np.full(count, home),
        partner_mean=np.full(count, partner),
        cost_mean=np.full(count, 20.0),
        payoffs=payoffs,
        standing=standing,
        dominance=tuple((Dominance.NONE,) * count for _ in range(count)),
        edges=np.linspace(-20, 20, BARS + 1),
        shares=np.full((count, BARS), 1 / BARS),
    )


def payoffs(known: Simulated) -> Payoffs:
    """The payoffs of the options that contend, at an optimism of a half."""
    rows = [0, *(1 + place for place in known.admitted)]
    options = (None, *(each.concept for each in known.contenders))
    return Payoffs(options, known.payoffs[rows], WEIGHTS, 0.5)


def found(known: Simulated, unsourced: float | None = 0.2) -> Found:
    """What has been found out when U is known."""
    share = None if unsourced is None else GroupShare(unsourced, 0.01)
    return Found(missing={}, simulated=known, payoffs=payoffs(known), unsourced=share)


def recommended(
    known: Simulated,
    unsourced: float | None = 0.2,
    small: Small | None = None,
    **changes: object,
) -> Recommendation:
    """The recommendation from what is known."""
    setting = (small or Small()).setting
    entries = Entries(setting, draws=known.draws, seed=1)
    return recommendation(entries, replace(found(known, unsourced), **changes))


def words(text: Text) -> str:
    """A text in English, with plain spaces."""
    return ENGLISH.text(text).replace("\N{NO-BREAK SPACE}", " ")


def said(made: Recommendation) -> str:
    """The sentence in English."""
    return words(made.sentence)
