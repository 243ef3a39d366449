"""Decision rules under uncertainty, and how stable the choice is when weights change.

A payoff matrix has the shape (options, scenarios), more being better; weights belong to
scenarios, or to criteria where those are the columns. Options and scenarios are numbered.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import combinations, pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ROUNDING = 1e-12
_CORNERS = 3


class Rule(StrEnum):
    """The rules that stand side by side."""

    EXPECTED_VALUE = "expected_value"
    LAPLACE = "laplace"
    MAXIMIN = "maximin"
    MAXIMAX = "maximax"
    HURWICZ = "hurwicz"
    MINIMAX_REGRET = "minimax_regret"


class Choice(msgspec.Struct, frozen=True, eq=False):
    """What a rule makes of each option, shape (options,), and its choice: several when tied.

    The most is best, but for MINIMAX_REGRET the least.
    """

    rule: Rule
    scores: Array
    chosen: tuple[int, ...]


class Switch(msgspec.Struct, frozen=True):
    """An optimism at which Hurwicz turns from one option to another."""

    alpha: float
    below: int
    above: int


class WeightFlip(msgspec.Struct, frozen=True):
    """A share of one column's weight at which another option becomes best.

    The other weights keep their proportions. `distance` is the way there over the room there
    is in that direction: 1 is the edge, a share of 0 or 1.
    """

    column: int
    share: float
    distance: float
    to: int
    is_down: bool


class TernaryMap(msgspec.Struct, frozen=True, eq=False):
    """Weights of three scenarios, shape (points, 3), and the best option at each, (points,)."""

    shares: Array
    winners: NDArray[np.intp]


def expected_value(payoffs: Array, weights: Sequence[float]) -> Array:
    """Give Σ p_s · X[a, s], shape (options,), of weights taken as shares of their sum."""
    return payoffs @ _shares(weights)


def hurwicz(payoffs: Array, alpha: float) -> Array:
    """Give α·max + (1 − α)·min, shape (options,); α is optimism, from 0 to 1 (Hurwicz 1951)."""
    if not 0 <= alpha <= 1:
        message = f"an optimism of {alpha} is not between 0 and 1"
        raise ValueError(message)
    return alpha * payoffs.max(axis=1) + (1 - alpha) * payoffs.min(axis=1)


def regrets(payoffs: Array) -> Array:
    """Give what each option forgoes in each scenario against the best there (Savage 1951)."""
    return payoffs.max(axis=0) - payoffs


def expected_opportunity_loss(payoffs: Array, weights: Sequence[float]) -> Array:
    """Give the expected regret, shape (options,): least where the expected value is most."""
    return regrets(payoffs) @ _shares(weights)


def value_of_perfect_information(payoffs: Array, weights: Sequence[float]) -> float:
    """Give EVPI, what knowing the scenario beforehand would be worth: the least expected regret."""
    return float(expected_opportunity_loss(payoffs, weights).min())


def choices(payoffs: Array, weights: Sequence[float], alpha: float) -> tuple[Choice, ...]:
    """Apply every rule, in the order of Rule."""
    scores = {
        Rule.EXPECTED_VALUE: expected_value(payoffs, weights),
        Rule.LAPLACE: payoffs.mean(axis=1),
        Rule.MAXIMIN: payoffs.min(axis=1),
        Rule.MAXIMAX: payoffs.max(axis=1),
        Rule.HURWICZ: hurwicz(payoffs, alpha),
        Rule.MINIMAX_REGRET: regrets(payoffs).max(axis=1),
    }
    scale = float(np.abs(payoffs).max())
    return tuple(
        Choice(rule, of_rule, _best(-of_rule if rule is Rule.MINIMAX_REGRET else of_rule, scale))
        for rule, of_rule in scores.items()
    )


def agreeing(made: Sequence[Choice], option: int) -> int:
    """Count the rules that choose the option, alone or tied with others."""
    return sum(option in choice.chosen for choice in made)


def hurwicz_switches(payoffs: Array) -> tuple[Switch, ...]:
    """Give every optimism between 0 and 1 at which Hurwicz's choice changes, in rising order."""
    low = payoffs.min(axis=1)
    slope = payoffs.max(axis=1) - low
    crossings = {
        float((low[a] - low[b]) / (slope[b] - slope[a]))
        for a, b in combinations(range(len(payoffs)), 2)
        if slope[a] != slope[b]
    }
    edges = [0.0, *sorted(alpha for alpha in crossings if 0 < alpha < 1), 1.0]
    best = [int(np.argmax(low + (one + other) / 2 * slope)) for one, other in pairwise(edges)]
    return tuple(
        Switch(alpha, below, above)
        for alpha, (below, above) in zip(edges[1:-1], pairwise(best), strict=True)
        if below != above
    )


def weight_flips(payoffs: Array, weights: Sequence[float]) -> tuple[WeightFlip, ...]:
    """Give for each column the nearest share below and above its own at which the choice flips.

    A direction in which nothing flips, or in which there is no room, is left out.
    """
    shares = _shares(weights)
    values = payoffs @ shares
    leader = int(np.argmax(values))
    flips: list[WeightFlip] = []
    for column, share in enumerate(shares.tolist()):
        crossings = _crossings(column, share, values[leader] - values, payoffs[leader] - payoffs)
        for is_down in (True, False):
            ways = [flip for flip in crossings if flip.is_down is is_down]
            flips += sorted(ways, key=lambda flip: flip.distance)[:1]
    return tuple(flips)


def _crossings(column: int, share: float, gaps: Array, leads: Array) -> list[WeightFlip]:
    """Give where each rival overtakes the leader as one column's share changes.

    w* = (W − δ) / (ΣW − δ), δ being the leader's gap to the rival, `gaps` (options,), over its
    lead in the column alone, `leads` (options, columns): the weights are renormalised after δ
    is taken away.
    """
    found: list[WeightFlip] = []
    for rival, (gap, lead) in enumerate(zip(gaps.tolist(), leads[:, column].tolist(), strict=True)):
        room = share if lead > 0 else 1 - share
        if lead == 0 or room <= 0 or share >= 1 or gap / lead > share:
            continue
        flip_at = (share - gap / lead) / (1 - gap / lead)
        distance = abs(flip_at - share) / room
        found.append(WeightFlip(column, flip_at, distance, to=rival, is_down=lead > 0))
    return found


def ternary_map(
    payoffs: Array, weights: Sequence[float], corners: tuple[int, int, int], steps: int = 60
) -> TernaryMap:
    """Give the best option over a grid of the weights of three scenarios.

    The other scenarios keep their share, and the three divide the rest in `steps` parts: there
    are (steps + 1)(steps + 2)/2 points. Of tied options the first is best.
    """
    if len(set(corners)) != _CORNERS:
        message = f"a ternary map needs three different scenarios, not {corners}"
        raise ValueError(message)
    i, j = (part.ravel() for part in np.mgrid[: steps + 1, : steps + 1])
    inside = i + j <= steps
    parts = np.stack((i, j, steps - i - j), axis=1)[inside] / steps
    own = _shares(weights)
    every = np.tile(own, (len(parts), 1))
    every[:, list(corners)] = parts * float(own[list(corners)].sum())
    return TernaryMap(every[:, list(corners)], np.argmax(every @ payoffs.T, axis=1))


def _shares(weights: Sequence[float]) -> Array:
    """Give weights as shares of their sum."""
    values = np.asarray(weights, dtype=np.float64)
    total = float(values.sum())
    if not np.all(values >= 0) or not 0 < total < np.inf:
        message = f"weights must not be negative, nor all zero: {tuple(weights)}"
        raise ValueError(message)
    return values / total


def _best(scores: Array, scale: float) -> tuple[int, ...]:
    """Give the options that score most, those within rounding of it included."""
    return tuple(np.flatnonzero(scores >= scores.max() - _ROUNDING * scale).tolist())
