"""Candidate sites of a hub: points, and what is known of each.

Whatever nobody entered is unknown, and unknown is never held against a site. What was
entered for one place is to be confirmed after the site has moved to another.
"""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from shekara.domain.wording import Wording, require_words

LOWEST_SCORE, HIGHEST_SCORE = 1, 5
FURTHEST_KM = 1000.0
"""The longest distance anybody may enter, in km: beyond it nothing is near."""

LARGEST_HA = 100_000.0

LATITUDES, LONGITUDES = (38.0, 58.0), (44.0, 90.0)
"""Degrees between which the borders of Kazakhstan with its two neighbours run, and 200 km
around them: no site of a border hub lies outside."""

MOST_DIGITS = 9
"""How long the number in an id may be."""


class Agreement(StrEnum):
    """Whether free land for the hub is agreed with the partner country."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Side(StrEnum):
    """A side of the border, seen from Kazakhstan."""

    HOME = "home"
    PARTNER = "partner"


class Criterion(StrEnum):
    """What sites are scored by: distances, where less is better, and judgements from 1 to 5."""

    BORDER = "border"
    ROAD_CROSSING = "road_crossing"
    RAIL_CROSSING = "rail_crossing"
    RAILWAY = "railway"
    HIGHWAY = "highway"
    TOWN = "town"
    ENVIRONMENT = "environment"
    LAND = "land"
    EXPANSION_HOME = "expansion_home"
    EXPANSION_PARTNER = "expansion_partner"
    CARBON = "carbon"


ENTERED = (Criterion.BORDER, Criterion.RAILWAY, Criterion.HIGHWAY, Criterion.TOWN)
"""Distances people may enter; that to the border is measured on the map until they do."""

NEARNESS = (Criterion.RAILWAY, Criterion.HIGHWAY, Criterion.TOWN)
"""Distances that are a requirement: each has a threshold below which it is near."""

JUDGED = (
    Criterion.ENVIRONMENT,
    Criterion.LAND,
    Criterion.EXPANSION_HOME,
    Criterion.EXPANSION_PARTNER,
    Criterion.CARBON,
)
"""What is judged from 1 to 5, where 5 is best for the hub and its surroundings."""

AGREED_LAND = "land_agreed"
"""The name of the agreement on land among the entries of a site."""


class Access(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A distance somebody entered, in km: to what lies on which side, and by which source.

    Without a source it is illustrative. `note` says how it was measured.
    """

    km: float
    side: Side = Side.HOME
    source: str | None = None
    note: Wording = ""

    def __post_init__(self) -> None:
        """Refuse unusable words and a distance that cannot be one."""
        require_words(self.note)
        if not 0 <= self.km <= FURTHEST_KM:
            message = f"a distance of {self.km} km is not between 0 and {FURTHEST_KM:g}"
            raise ValueError(message)


class Judged(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A judgement from 1 (bad) to 5 (good), None while nobody judged, and why."""

    score: int | None = None
    note: Wording = ""

    def __post_init__(self) -> None:
        """Refuse unusable words and a score out of range."""
        require_words(self.note)
        if self.score is not None and not LOWEST_SCORE <= self.score <= HIGHEST_SCORE:
            message = f"the judgement {self.score} is not between 1 and 5"
            raise ValueError(message)


class Site(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place where the hub might stand: a point in WGS84 degrees and what is known of it.

    A position is `indicative` until somebody sets it: a template's may be tens of kilometres
    off. `border` is a measured distance to the border that stands for the map's. `unconfirmed`
    names the entries that were made before the site moved to where it is now.
    """

    id: str
    name: Wording
    latitude: float
    longitude: float
    indicative: bool = False
    position_source: str | None = None
    land_agreed: Agreement = Agreement.UNKNOWN
    area_ha: float | None = None
    border: Access | None = None
    railway: Access | None = None
    highway: Access | None = None
    town: Access | None = None
    environment: Judged = Judged()
    land: Judged = Judged()
    expansion_home: Judged = Judged()
    expansion_partner: Judged = Judged()
    carbon: Judged = Judged()
    note: Wording = ""
    unconfirmed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an unusable id or words, a point far from any border, a senseless area."""
        require_id(self.id, "site")
        require_words(self.name, self.note)
        if not is_near_the_borders(self.latitude, self.longitude):
            message = f"{self.latitude}, {self.longitude} is far from the borders of Kazakhstan"
            raise ValueError(message)
        if self.area_ha is not None and not 0 < self.area_ha <= LARGEST_HA:
            message = f"an area of {self.area_ha} ha is not between 0 and {LARGEST_HA:g}"
            raise ValueError(message)
        strange = set(self.unconfirmed) - set(self.entries)
        if strange or len(set(self.unconfirmed)) < len(self.unconfirmed):
            message = f"{self.id}: nothing to confirm among {', '.join(self.unconfirmed)}"
            raise ValueError(message)

    def access(self, criterion: Criterion) -> Access | None:
        """Give the distance somebody entered, one of ENTERED; None where nobody did."""
        accesses = {
            Criterion.BORDER: self.border,
            Criterion.RAILWAY: self.railway,
            Criterion.HIGHWAY: self.highway,
            Criterion.TOWN: self.town,
        }
        return accesses[criterion]

    def judged(self, criterion: Criterion) -> Judged:
        """Give the judgement of one of JUDGED."""
        judgements = {
            Criterion.ENVIRONMENT: self.environment,
            Criterion.LAND: self.land,
            Criterion.EXPANSION_HOME: self.expansion_home,
            Criterion.EXPANSION_PARTNER: self.expansion_partner,
            Criterion.CARBON: self.carbon,
        }
        return judgements[criterion]

    @property
    def entries(self) -> tuple[str, ...]:
        """Name what was entered about the place itself, and would not hold of another."""
        agreed = (AGREED_LAND,) if self.land_agreed is not Agreement.UNKNOWN else ()
        distances = tuple(str(c) for c in ENTERED if self.access(c) is not None)
        judgements = tuple(str(c) for c in JUDGED if self.judged(c).score is not None)
        return (*agreed, *distances, *judgements)


def require_id(entry_id: str, kind: str) -> None:
    """Raise ValueError unless an id is its kind and a number, such as `site_1`."""
    number = entry_id.removeprefix(f"{kind}_")
    whole = number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS
    if number == entry_id or not whole:
        message = f"“{entry_id}” is not an id such as {kind}_1"
        raise ValueError(message)


def is_near_the_borders(latitude: float, longitude: float) -> bool:
    """Tell whether a point lies within LATITUDES and LONGITUDES."""
    (south, north), (west, east) = LATITUDES, LONGITUDES
    return (
        math.isfinite(latitude)
        and math.isfinite(longitude)
        and south <= latitude <= north
        and west <= longitude <= east
    )
