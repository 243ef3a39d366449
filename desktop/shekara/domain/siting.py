"""Siting: where a hub might stand, what is asked of the place, and who does what next."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.road_map import RiskOwner, RoadStep
from shekara.domain.sites import FURTHEST_KM, NEARNESS, Criterion, Site

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_SITES, MOST_ENTRIES = 50, 100
"""How many sites there may be, and how many steps or risks."""

START_WEIGHT = 0.5
"""What every criterion weighs until somebody sets the weights."""


class BorderZone(IntEnum):
    """How many km from the border a hub may stand (P5): whose definition is chosen."""

    GATT = 15
    WORLD_BANK = 30
    KAZAKHSTAN = 50


class Near(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Up to how many km a railway, a highway and a town are near.

    `illustrative` names those of the three that nobody set yet.
    """

    railway: float = 10.0
    highway: float = 10.0
    town: float = 30.0
    illustrative: tuple[str, ...] = ("railway", "highway", "town")

    def __post_init__(self) -> None:
        """Refuse thresholds that no distance could meet or miss, and unknown names."""
        for criterion in NEARNESS:
            if not 0 < self.km(criterion) <= FURTHEST_KM:
                message = f"{self.km(criterion)} km is no threshold for “near”"
                raise ValueError(message)
        if set(self.illustrative) - set(NEARNESS):
            message = f"no thresholds are called {', '.join(self.illustrative)}"
            raise ValueError(message)

    def km(self, criterion: Criterion) -> float:
        """Give the threshold of one of NEARNESS, in km."""
        thresholds = {
            Criterion.RAILWAY: self.railway,
            Criterion.HIGHWAY: self.highway,
            Criterion.TOWN: self.town,
        }
        return thresholds[criterion]


class Weight(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much a criterion counts in the score, from 0 to 1; weights need not add up."""

    criterion: Criterion
    weight: float

    def __post_init__(self) -> None:
        """Refuse a weight out of range."""
        if not 0 <= self.weight <= 1:
            message = f"the weight {self.weight} of {self.criterion} is not between 0 and 1"
            raise ValueError(message)


def equal_weights() -> tuple[Weight, ...]:
    """Give every criterion the same weight."""
    return tuple(Weight(criterion=criterion, weight=START_WEIGHT) for criterion in Criterion)


class Siting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sites, which is chosen, what is asked of them, and the road map from here.

    `illustrative_weights` says that nobody set the weights yet.
    """

    sites: tuple[Site, ...] = ()
    chosen: str | None = None
    border_zone_km: BorderZone = BorderZone.WORLD_BANK
    near: Near = Near()
    weights: tuple[Weight, ...] = equal_weights()
    illustrative_weights: bool = True
    road_map: tuple[RoadStep, ...] = ()
    risks: tuple[RiskOwner, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two of one id, too many, a choice that is no site, weights missing or twice."""
        for entries, most in (
            (self.sites, MOST_SITES),
            (self.road_map, MOST_ENTRIES),
            (self.risks, MOST_ENTRIES),
        ):
            _require_few_and_distinct(entries, most)
        if self.chosen is not None and self.chosen not in {site.id for site in self.sites}:
            message = f"the chosen site {self.chosen} is not among the sites"
            raise ValueError(message)
        if [weight.criterion for weight in self.weights] != list(Criterion):
            message = f"weights must be given, in this order, of {', '.join(Criterion)}"
            raise ValueError(message)

    @property
    def chosen_site(self) -> Site | None:
        """Give the chosen site, None when none is."""
        return next((site for site in self.sites if site.id == self.chosen), None)

    def weight(self, criterion: Criterion) -> float:
        """Give the weight of a criterion."""
        return self.weights[list(Criterion).index(criterion)].weight


def _require_few_and_distinct(entries: Sequence[Site | RoadStep | RiskOwner], most: int) -> None:
    ids = [entry.id for entry in entries]
    if len(set(ids)) < len(ids):
        message = f"two entries are called {next(i for i in ids if ids.count(i) > 1)}"
        raise ValueError(message)
    if len(ids) > most:
        message = f"{len(ids)} entries where at most {most} are kept"
        raise ValueError(message)
