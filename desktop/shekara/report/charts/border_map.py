"""The map of a pair: both regions tinted among their neighbours, centres, crossings, scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.report.charts.geography import fitted
from shekara.report.charts.labels import Placer
from shekara.report.charts.map_parts import (
    FILLS,
    HEIGHT,
    crossing_dot,
    key,
    labelled,
    land_names,
    scale_bar,
    visible_lands,
)
from shekara.report.charts.picture import Area, Box, Dot, Picture, rectangle
from shekara.report.tokens import Ink, Page

if TYPE_CHECKING:
    from shekara.report.charts.geography import Projection
    from shekara.report.charts.map_parts import Spot
    from shekara.report.charts.picture import Shape
    from shekara.report.plots import BorderMap
    from shekara.report.words import Words
    from shekara.text import Text

MARGIN = 0.06


def border_map(value: BorderMap, words: Words) -> Picture:
    """Draw the map; a label without room for it is left out, save those of the pair."""
    explained, low = key(_marks_of(value), words)
    frame = Box(0.0, low, Page.COLUMN, HEIGHT + low)
    pair = [land for land in value.lands if land.role != "context"]
    places = [point for land in pair for ring in land.rings for point in ring]
    places += [(centre.longitude, centre.latitude) for centre in value.centres]
    project = fitted(places, frame, MARGIN)
    lands = list(visible_lands(value.lands, project, frame))
    bar, bar_box = scale_bar(project, frame, words)
    placer = Placer(frame, words.face, [bar_box])
    marks = _marks(value, project, placer, words)
    return Picture(
        Page.COLUMN,
        HEIGHT + low,
        (
            Area(rectangle(frame), Ink.ABROAD),
            *(Area(ring, FILLS[land.role], Ink.QUIET, 0.35) for land, ring in lands),
            *land_names(lands, placer, words),
            *marks,
            *bar,
            Area(rectangle(frame), None, Ink.RULE, 0.6),
            *explained,
        ),
    )


def _marks(value: BorderMap, project: Projection, placer: Placer, words: Words) -> list[Shape]:
    """Mark centres and crossings, and put their names and numbers beside them."""
    spots: list[Spot] = []
    for centre in value.centres:
        x, y = project((centre.longitude, centre.latitude))
        spots.append(
            (Dot(x, y, 2.6, "circle", Ink.PAPER, Ink.TEXT), words.plain(centre.name), False)
        )
    for crossing in value.crossings:
        x, y = project((crossing.longitude, crossing.latitude))
        spots.append((crossing_dot(x, y, crossing.mode), str(crossing.number), True))
    return labelled(spots, placer, words)


def _marks_of(value: BorderMap) -> list[tuple[Dot, Text]]:
    """Give the marks that the map has, with what they stand for."""
    modes = {crossing.mode for crossing in value.crossings}
    marks = [(Dot(0, 0, 2.6, "circle", Ink.PAPER, Ink.TEXT), value.centre)]
    marks += [(crossing_dot(0, 0, "road"), value.road)] if modes - {"rail"} else []
    marks += [(crossing_dot(0, 0, "rail"), value.rail)] if "rail" in modes else []
    return marks
