"""The index of gravitation between regions (P1), a declared family.

G_ij = k · M_i^a · M_j^b / d_ij^c, or with exponential deterrence k · M_i^a · M_j^b · e^(−βd).
Masses and distances are positive, in any one unit: shares and ranks depend on neither k nor,
with power deterrence, the unit of distance.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence


class Law(msgspec.Struct, frozen=True, kw_only=True):
    """The exponents of the index: `a` and `b` of the masses, `c` of distance, factor `k`.

    With `beta` given, deterrence is e^(−βd) and `c` is not used.
    """

    a: float = 1.0
    b: float = 1.0
    c: float = 2.0
    k: float = 1.0
    beta: float | None = None


NEWTON = Law()
"""The usual index: masses to the first power, distance squared."""


def index(mass_i: float, mass_j: float, distance: float, law: Law = NEWTON) -> float:
    """Give G_ij; raises ValueError unless masses and distance are positive numbers."""
    if not all(value > 0 for value in (mass_i, mass_j, distance)):
        message = f"no gravitation of masses {mass_i} and {mass_j} at distance {distance}"
        raise ValueError(message)
    attraction = law.k * mass_i**law.a * mass_j**law.b
    if law.beta is not None:
        return attraction * math.exp(-law.beta * distance)
    return attraction / distance**law.c


def shares(indices: Sequence[float | None]) -> tuple[float | None, ...]:
    """Give g_ij = G_ij / ΣG in percent; missing ones stay missing and out of the sum.

    Where all indices are zero, which a strong deterrence over a long way comes to, no pair
    has a share.
    """
    total = math.fsum(value for value in indices if value is not None)
    return tuple(None if value is None or total == 0 else 100 * value / total for value in indices)


def ranks(values: Sequence[float | None]) -> tuple[int | None, ...]:
    """Give each value's rank, 1 for the largest; equal values share the better rank."""
    known = [value for value in values if value is not None]
    return tuple(
        None if value is None else 1 + sum(other > value for other in known) for value in values
    )


def breaking_point(larger: float, smaller: float, distance: float) -> float:
    """Give Converse's breaking point: its distance from the smaller centre.

    d / (1 + √(P_large / P_small)), in the unit of distance (Converse 1949). Raises
    ValueError unless all are positive numbers.
    """
    if not all(value > 0 for value in (larger, smaller, distance)):
        message = "a breaking point needs positive masses and a positive distance"
        raise ValueError(message)
    return distance / (1 + math.sqrt(max(larger, smaller) / min(larger, smaller)))
