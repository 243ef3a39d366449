"""What is invested, when it is replaced, what it is worth at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub.opening import (
    opening_year,
    part_after,
    spending,
    turning_years,
    years_open,
)
from shekara.analysis.hub.quantities import Array, Quantity, dot, lowest

if TYPE_CHECKING:
    from shekara.analysis.hub.inputs import Asset, Concept

SAME_INSTANT = 1e-9
"""Years within which a life that ends at the turn of a year ends with that year."""

Worth = Callable[[Quantity], Quantity]
"""What a million USD in year t is: a course of years, or its present value."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Investment:
    """Capital in million USD, yearly or as present values.

    Outlay on assets with overrun, replacement, residual value at T; land at its price and at
    its opportunity cost, each paid in t = 0 and, with a minus, back in T; works off site.
    """

    outlay_musd: Quantity
    replacement_musd: Quantity
    residual_musd: Quantity
    land_musd: Quantity
    land_opportunity_musd: Quantity
    off_site_musd: Quantity


@dataclass(frozen=True, slots=True, eq=False)
class Wear:
    """A straight-line charge a year, million USD, from a time on; later ones take it back."""

    since: Quantity
    charge_musd: Quantity


def investment(concept: Concept, last_year: int, worth: Worth) -> Investment:
    """Give the capital of a hub.

    An asset's life runs from opening. It is replaced, without overrun, in the year in which a
    life ends before T; what then stands is worth cost · max(0, 1 − age/life) at the end of T.
    """
    first, residual, replacement = 0.0, 0.0, worth(0.0) * 0
    for asset in concept.assets:
        first = first + _first_cost(asset, concept)
        ended = _lives_ended(asset, concept, last_year)
        residual = residual + _residual(asset, concept, last_year, ended)
        replaced = _replaced(asset, concept, last_year, ended, worth)
        replacement = replacement + asset.cost_musd * replaced
    shares = spending(concept, last_year)
    spent = np.flatnonzero(np.any(shares, axis=1)).tolist()
    by_year = dot(shares[spent], [worth(float(year)) for year in spent])
    opportunity = concept.land_opportunity_musd
    lent = worth(0.0) - worth(float(last_year))
    return Investment(
        outlay_musd=first * by_year,
        replacement_musd=replacement,
        residual_musd=residual * worth(float(last_year)),
        land_musd=concept.land_musd * lent,
        land_opportunity_musd=(concept.land_musd if opportunity is None else opportunity) * lent,
        off_site_musd=concept.off_site_musd * by_year,
    )


def wear(concept: Concept, last_year: int) -> tuple[Wear, ...]:
    """Give the depreciation of a hub's assets, straight line, as charges that begin and end.

    The first is that of all first assets from opening; what follows corrects it where a life
    ends before the end of T, by the replacement's charge or by nothing.
    """
    opening = opening_year(concept)
    first: Quantity = 0.0
    changes: list[Wear] = []
    for asset in concept.assets:
        cost, life = _first_cost(asset, concept), asset.life_years
        first = first + cost / life
        if lowest(opening + life) < last_year + 1:
            standing = (_lives_ended(asset, concept, last_year) + 1) * life
            changes.append(Wear(opening + life, (asset.cost_musd - cost) / life))
            changes.append(Wear(opening + standing, -asset.cost_musd / life))
    return (Wear(opening, first), *changes)


def depreciation(charges: tuple[Wear, ...], last_year: int) -> Array:
    """Give the depreciation of each year, million USD, (years, draws)."""
    worn = (each.charge_musd * years_open(each.since, last_year) for each in charges)
    return sum(worn, np.zeros((last_year + 1, 1)))


def wear_off(profit_musd: Array, charges: Sequence[Wear]) -> None:
    """Take charges off a profit of each year, (years, draws), in place."""
    last_year = len(profit_musd) - 1
    for each in charges:
        years = turning_years(each.since, each.since, last_year)
        profit_musd[years] -= part_after(each.since, years) * each.charge_musd
        profit_musd[years.stop :] -= each.charge_musd


def _first_cost(asset: Asset, concept: Concept) -> Quantity:
    return asset.cost_musd * (1 + concept.overrun)


def _lives_ended(asset: Asset, concept: Concept, time: float) -> Quantity:
    """Give how many lives of an asset have ended by a time, years from the start of t = 0."""
    lived = np.maximum(time - opening_year(concept), 0) + SAME_INSTANT
    return np.floor(lived / asset.life_years)


def _replaced(
    asset: Asset, concept: Concept, last_year: int, ended: Quantity, worth: Worth
) -> Quantity:
    """Give what replacements of an asset that costs a million are worth, for each life ended."""
    opening = opening_year(concept)
    total: Quantity = 0.0
    for life in range(1, int(np.max(ended)) + 1):
        year = np.ceil(opening + life * asset.life_years - SAME_INSTANT) - 1
        total = total + np.where(life <= ended, worth(np.minimum(year, last_year)), 0)
    return total


def _residual(asset: Asset, concept: Concept, last_year: int, ended: Quantity) -> Quantity:
    since = opening_year(concept) + ended * asset.life_years
    age = np.maximum(last_year + 1 - since, 0)
    standing = np.where(ended == 0, _first_cost(asset, concept), asset.cost_musd)
    return standing * np.maximum(0, 1 - age / asset.life_years)
