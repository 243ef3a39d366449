"""Regions, pairs of regions across the border, and what stands between them."""

from __future__ import annotations

import msgspec

from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim


class Region(msgspec.Struct, frozen=True, kw_only=True):
    """A first-level region of Kazakhstan, Russia or Kyrgyzstan.

    `members` are the present regions of a territory that has been divided since; figures
    of such a territory are the sums of its members'. Coordinates are those of the
    administrative centre, WGS84 degrees. `map_unit` names its polygon on the map. `note`
    says what its figures cover, where that is not plain.
    """

    code: str
    country: str
    name: Text
    short_name: Text
    centre: Text
    note: Text | None
    latitude: float
    longitude: float
    area_km2: float | None
    area_source: str
    members: tuple[str, ...]
    map_unit: str
    source: str

    @property
    def territory(self) -> tuple[str, ...]:
        """Give the codes of the present regions it consists of: its members, or itself."""
        return self.members or (self.code,)


class RegionPair(msgspec.Struct, frozen=True, order=True, forbid_unknown_fields=True):
    """A region of Kazakhstan and one of a neighbour, by their codes."""

    kz: str
    other: str

    @property
    def id(self) -> str:
        """Give the pair as it is typed and stored: `KZ-31,KG-C`."""
        return f"{self.kz},{self.other}"

    @property
    def partner(self) -> str:
        """Give the neighbour's country code, `RU` or `KG`."""
        return self.other.split("-")[0]

    @classmethod
    def parse(cls, text: str) -> RegionPair:
        """Read `KZ-31,KG-C`; raises EditError unless it is two codes with a comma."""
        codes = tuple(code.strip() for code in text.split(","))
        if len(codes) != 2 or not all(codes):  # noqa: PLR2004  (a pair is two)
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{text}” is not a pair of regions. Write two codes with a comma, "
                    "such as KZ-31,KG-C; “shekara pairs” lists them.",
                ).having(text=verbatim(text))
            )
        return cls(*codes)


class Adjacency(msgspec.Struct, frozen=True):
    """The common border of a pair, in km of the generalised line of the map."""

    pair: RegionPair
    shared_border_km: float
    touches_at_point: bool
    source: str


class Distance(msgspec.Struct, frozen=True):
    """The geodesic distance between the administrative centres of a pair, in km."""

    pair: RegionPair
    km: float
    source: str


class Crossing(msgspec.Struct, frozen=True, kw_only=True):
    """A border crossing between two regions; coordinates are indicative, if known.

    `other_region` is empty where the opposite post is not known. `position_source` names
    where the coordinates are from, empty without any.
    """

    id: str
    name_kz: Text
    name_other: Text
    kz_region: str
    other_region: str
    mode: str
    status: str
    latitude: float | None
    longitude: float | None
    position_source: str
    verification: str
    source: str


class Zone(msgspec.Struct, frozen=True, kw_only=True):
    """A special economic, free economic or industrial zone of a region."""

    id: str
    name: Text
    region: str
    type: str
    year: int | None
    area_ha: float | None
    verification: str
    source: str


class Corridor(msgspec.Struct, frozen=True, kw_only=True):
    """A transport corridor and the border regions it runs through."""

    id: str
    name: Text
    mode: str
    regions: tuple[str, ...]
    verification: str
    source: str
