"""The map of the sites as a value: where they stand, the border with its zone, crossings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number
from shekara.analysis.results.site_reasons import site_name
from shekara.report.plots import SiteMap, SiteMark
from shekara.report.sections.border_map import (
    MAP_SOURCES,
    RAIL_CROSSING,
    ROAD_CROSSING,
    crossings_of,
    lands_of,
)
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.report.desk import Desk
    from shekara.report.sections.border_map import MapUnit


def site_map(desk: Desk, evaluation: Evaluation, map_units: Sequence[MapUnit]) -> SiteMap:
    """Give the sites, numbered as in the tables; there must be one."""
    siting, profile = evaluation.siting, evaluation.profile
    zone = desk.figure(siting.zone)
    border = desk.evidence.borders[siting.pair.partner]
    caption = QT_TRANSLATE_NOOP(
        "brief",
        "The sites and the border zone, {zone} wide on both sides. Positions are indicative.",
    ).having(zone=zone.quantity)
    return SiteMap(
        caption=desk.chart(caption, (zone,), desk.cite(*MAP_SOURCES, border.source)),
        alternative=QT_TRANSLATE_NOOP(
            "brief",
            "Map of the sites, numbered as in the tables, with the border, its zone and the "
            "crossings near them; the table of distances says how far each site lies from them.",
        ),
        lands=lands_of(desk.evidence, profile, map_units),
        border=border.lines,
        zone_km=number(siting.zone),
        sites=tuple(
            SiteMark(
                place,
                site_name(each.site),
                each.site.longitude,
                each.site.latitude,
                is_chosen=each is siting.chosen,
            )
            for place, each in enumerate(siting.sites, 1)
        ),
        crossings=crossings_of(profile),
        zone=QT_TRANSLATE_NOOP("brief", "border zone"),
        candidate=QT_TRANSLATE_NOOP("brief", "site"),
        chosen=QT_TRANSLATE_NOOP("brief", "chosen site"),
        road=ROAD_CROSSING,
        rail=RAIL_CROSSING,
    )
