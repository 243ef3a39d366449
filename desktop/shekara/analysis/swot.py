"""SWOT with direct weights: shares, and the two strategic positions.

A quadrant is a sequence of (weight, intensity) pairs; weights are not negative and need not
add up, intensities run from 1 to 5.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec

Rated = Sequence[tuple[float, float]]
Quadrants = Mapping[str, Rated]

NO_POSITION = "none"
LEVEL = 1e-12
"""Below this an axis is level: what remains is the rounding of the computer."""


class Position(msgspec.Struct, frozen=True):
    """A strategic position: internal axis x, external axis y, and its quadrant.

    `quadrant` is SO, WO, ST or WT, and `none` when an axis is zero or cannot be computed.
    """

    x: float | None
    y: float | None
    quadrant: str


def shares(weights: Sequence[float]) -> tuple[float, ...]:
    """Give each weight as a share of their sum; all zero when nothing weighs anything."""
    total = math.fsum(weights)
    return tuple(weight / total if total > 0 else 0.0 for weight in weights)


def mean_intensity(factors: Rated) -> float | None:
    """Give Σ w·i / Σ w over a quadrant; None when it is empty or nothing weighs anything."""
    total = math.fsum(weight for weight, _ in factors)
    if total <= 0:
        return None
    return math.fsum(weight * intensity for weight, intensity in factors) / total


def intensity_position(quadrants: Quadrants) -> Position:
    """Give x = ī_S − ī_W and y = ī_O − ī_T, ī being the weighted mean intensity of a quadrant."""
    means = {letter: mean_intensity(quadrants[letter]) for letter in "SWOT"}
    return _position(_difference(means["S"], means["W"]), _difference(means["O"], means["T"]))


def weight_sum_position(quadrants: Quadrants) -> Position:
    """Give x = ΣS − ΣW and y = ΣO − ΣT of the weights as shares of their total.

    It depends on how many factors stand in each list: the caller must say so.
    """
    sums = {letter: math.fsum(weight for weight, _ in quadrants[letter]) for letter in "SWOT"}
    total = math.fsum(sums.values())
    if total <= 0:
        return Position(None, None, NO_POSITION)
    part = {letter: weight / total for letter, weight in sums.items()}
    return _position(part["S"] - part["W"], part["O"] - part["T"])


def monetised_share(weights: Sequence[float], linked: Sequence[bool]) -> float | None:
    """Give the part of the summed weight that linked factors hold, 0 to 1.

    None where nothing weighs anything.
    """
    total = math.fsum(weights)
    if total <= 0:
        return None
    return math.fsum(w for w, is_linked in zip(weights, linked, strict=True) if is_linked) / total


def _difference(plus: float | None, minus: float | None) -> float | None:
    return None if plus is None or minus is None else plus - minus


def _position(x: float | None, y: float | None) -> Position:
    if x is None or y is None or abs(x) < LEVEL or abs(y) < LEVEL:
        return Position(x, y, NO_POSITION)
    return Position(x, y, ("S" if x > 0 else "W") + ("O" if y > 0 else "T"))
