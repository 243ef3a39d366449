"""Whether rank correlations of drivers can hold together, and what room each leaves another."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.sampling.hypercube import checked_correlation, of_scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from shekara.domain.hub import RankCorrelation

_STEPS = 100
"""Bounds are given in hundredths."""


def contradict(correlations: Sequence[RankCorrelation]) -> bool:
    """Tell whether no inputs could be so correlated: the matrix is not positive definite."""
    if not correlations:
        return False
    names = _names(correlations)
    try:
        checked_correlation(_matrix(correlations, names))
    except ValueError:
        return True
    return False


def room(
    correlations: Sequence[RankCorrelation], first: str, second: str
) -> tuple[float, float] | None:
    """Give the least and greatest coefficient of two drivers that the others leave, in hundredths.

    A correlation of the two themselves is left out of account. None when the others already
    contradict each other, whatever these two do, or leave less than a hundredth.
    """
    rest = [each for each in correlations if {each.first, each.second} != {first, second}]
    others = [each for each in rest if not {each.first, each.second} & {first, second}]
    if contradict(others):
        return None
    names = [first, second, *(name for name in _names(rest) if name not in {first, second})]
    scores = of_scores(_matrix(rest, names))
    # The determinant is a square in the correlation x of the two: positive between its roots.
    inverse = np.linalg.inv(scores[2:, 2:])
    one, other = scores[0, 2:], scores[1, 2:]
    middle = float(one @ inverse @ other)
    left, right = 1 - float(one @ inverse @ one), 1 - float(other @ inverse @ other)
    if left <= 0 or right <= 0:
        return None
    width = math.sqrt(left * right)
    lowest = math.ceil(_rank(middle - width) * _STEPS + 1e-6) / _STEPS
    highest = math.floor(_rank(middle + width) * _STEPS - 1e-6) / _STEPS
    return (lowest, highest) if lowest <= highest else None


def _rank(score: float) -> float:
    """Give the rank correlation of normal scores so correlated (Pearson 1907)."""
    return 6 / math.pi * math.asin(min(max(score, -1.0), 1.0) / 2)


def _names(correlations: Sequence[RankCorrelation]) -> list[str]:
    both = (name for each in correlations for name in (each.first, each.second))
    return list(dict.fromkeys(both))


def _matrix(correlations: Sequence[RankCorrelation], names: Sequence[str]) -> NDArray[np.float64]:
    place = {name: number for number, name in enumerate(names)}
    matrix = np.eye(len(names))
    for each in correlations:
        one, other = place[each.first], place[each.second]
        matrix[one, other] = matrix[other, one] = each.coefficient
    return matrix
