"""The map of the pair as a value: lands, centres, crossings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from shekara.analysis.results.observed import COUNTRIES
from shekara.report.plots import BorderMap, Centre, CrossingMark, Land, Ring
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.profile import PairProfile
    from shekara.domain.evidence import Evidence
    from shekara.report.desk import Desk
    from shekara.report.plots import Role
    from shekara.text import Text

MAP_SOURCES = ("natural_earth", "geonames", "derived_crossing_position")
"""Where lands, centres and the places of crossings are from."""

ROAD_CROSSING = QT_TRANSLATE_NOOP("brief", "road crossing")
RAIL_CROSSING = QT_TRANSLATE_NOOP("brief", "rail crossing")


class MapUnit(Protocol):
    """A polygon of the map: its code and its closed rings of degrees."""

    @property
    def code(self) -> str:
        """Give the code by which regions name their polygon."""
        ...

    @property
    def rings(self) -> tuple[Ring, ...]:
        """Give the rings, (longitude, latitude)."""
        ...


def border_map(desk: Desk, profile: PairProfile, map_units: Sequence[MapUnit]) -> BorderMap:
    """Give the pair among its neighbours."""
    first, second = (side.region for side in profile.sides)
    caption = QT_TRANSLATE_NOOP(
        "brief",
        "{first} ({home}) and {second} ({neighbour}): centres and crossings. Positions are "
        "indicative.",
    ).having(
        first=first.short_name,
        home=COUNTRIES[first.country],
        second=second.short_name,
        neighbour=COUNTRIES[second.country],
    )
    return BorderMap(
        caption=desk.chart(caption, cited=desk.cite(*MAP_SOURCES)),
        alternative=QT_TRANSLATE_NOOP(
            "brief",
            "Map of the two regions and their neighbours with the administrative centres and "
            "the crossings whose place is known; the table of crossings lists all of them.",
        ),
        lands=lands_of(desk.evidence, profile, map_units),
        centres=tuple(
            Centre(side.region.centre, side.region.longitude, side.region.latitude)
            for side in profile.sides
        ),
        crossings=crossings_of(profile),
        road=ROAD_CROSSING,
        rail=RAIL_CROSSING,
        centre=QT_TRANSLATE_NOOP("brief", "administrative centre"),
    )


def crossings_of(profile: PairProfile) -> tuple[CrossingMark, ...]:
    """Give the crossings whose place is known, as the table of crossings numbers them."""
    return tuple(
        CrossingMark(number, crossing.mode, crossing.longitude, crossing.latitude)
        for number, crossing in enumerate(profile.crossings, 1)
        if crossing.longitude is not None and crossing.latitude is not None
    )


def lands_of(
    evidence: Evidence, profile: PairProfile, map_units: Sequence[MapUnit]
) -> tuple[Land, ...]:
    """Give the lands of a map, the regions of the pair named in full."""
    home, other = (side.region for side in profile.sides)
    roles: dict[str, Role] = {home.map_unit: "home", other.map_unit: "other"}
    names = _names(evidence) | {r.map_unit: (r.name, r.short_name) for r in (home, other)}
    return tuple(
        Land(roles.get(unit.code, "context"), unit.rings, names.get(unit.code, ()))
        for unit in map_units
    )


def _names(evidence: Evidence) -> dict[str, tuple[Text, ...]]:
    """Give the short names of the regions by polygon; of a divided one, the whole's."""
    regions = sorted(evidence.regions.values(), key=lambda region: bool(region.members))
    return {region.map_unit: (region.short_name,) for region in regions}
