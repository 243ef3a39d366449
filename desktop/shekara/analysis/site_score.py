"""The score of sites: distances and judgements on one scale, weighted.

The order of the work is to invert what is better when small, then to scale each criterion
by its best site, then to weigh. Scaling before inverting would give distances values above
one and so more than their weight.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SHORTEST_KM = 1.0
"""A distance below 1 km counts as 1 km: no position is known better, and none divides by 0."""

FEWEST = 2
"""A score compares: a criterion counts where it is known of two sites at least."""


@dataclass(frozen=True)
class Scores:
    """What each site scores, from 0 to 1, NaN where nothing can be compared.

    `coverage` is the share of the weights behind the score; `lowest` and `highest` are the
    scores with everything unknown at its worst and at its best. `compared` says which
    criteria count.
    """

    score: NDArray[np.float64]
    coverage: NDArray[np.float64]
    lowest: NDArray[np.float64]
    highest: NDArray[np.float64]
    scaled: NDArray[np.float64]
    compared: NDArray[np.bool_]


def scores(values: NDArray[np.float64], costs: Sequence[bool], weights: Sequence[float]) -> Scores:
    """Score sites by values (sites × criteria), NaN where unknown.

    `costs` says which criteria are better when small. A criterion that is known of fewer than
    FEWEST sites separates none and counts for nobody. What a site lacks lowers its coverage,
    not its score. All sites equal in a criterion get its full weight.
    """
    known = ~np.isnan(values)
    compared = known.sum(axis=0) >= FEWEST
    counts = known & compared
    scaled = np.where(counts, scaled_by_best(inverted(values, costs)), np.nan)
    weighing = np.asarray(weights, dtype=np.float64)
    total = weighing.sum()
    held = (counts * weighing).sum(axis=1)
    points = (np.where(counts, scaled, 0.0) * weighing).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        score, coverage, lowest = points / held, held / total, points / total
    highest = lowest + (1 - coverage)
    return Scores(score, coverage, lowest, highest, scaled, compared)


def inverted(values: NDArray[np.float64], costs: Sequence[bool]) -> NDArray[np.float64]:
    """Give the values with every cost inverted, 1 / x, so that more is better everywhere."""
    return np.where(costs, 1.0 / np.maximum(values, SHORTEST_KM), values)


def scaled_by_best(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give each criterion as a share of its best site's value; NaN stays."""
    best = np.fmax.reduce(values, axis=0, initial=-np.inf)
    return values / np.where(best > 0, best, 1.0)


def ranks(score: NDArray[np.float64]) -> tuple[int | None, ...]:
    """Give the rank of each score, the highest first; equal scores share the better rank."""
    return tuple(None if np.isnan(own) else 1 + int((score > own + 1e-12).sum()) for own in score)
