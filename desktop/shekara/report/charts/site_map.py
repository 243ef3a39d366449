"""The map of the sites: numbered marks, the border with its zone, crossings, scale."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from shekara.report.charts.geography import KM_PER_DEGREE, clipped, fitted, thinned
from shekara.report.charts.labels import Placer
from shekara.report.charts.map_parts import (
    FILLS,
    FINEST,
    HEIGHT,
    crossing_dot,
    key,
    labelled,
    land_names,
    scale_bar,
    visible_lands,
)
from shekara.report.charts.picture import (
    ASCENT,
    DESCENT,
    Area,
    Box,
    Dot,
    Label,
    Picture,
    Stroke,
    rectangle,
)
from shekara.report.tokens import Ink, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.report.charts.geography import Projection
    from shekara.report.charts.map_parts import Spot
    from shekara.report.charts.picture import Point, Shape
    from shekara.report.plots import SiteMap, SiteMark
    from shekara.report.words import Words
    from shekara.text import Text

MARGIN = 0.02
AROUND = 1.8
"""How far the map reaches around the sites, in widths of the zone."""
SITE, NUMBER = 6.0, 7.5
"""The radius of a site's mark, and the type size of the number in it."""
ROUND = 8
"""Corners of half a circle."""
COARSE = 2.0
"""Points of the border nearer to each other than this make no other zone."""


def site_map(value: SiteMap, words: Words) -> Picture:
    """Draw the map; what lies beyond the surroundings of the sites is left out."""
    explained, low = key(_marks_of(value), words)
    frame = Box(0.0, low, Page.COLUMN, HEIGHT + low)
    project = fitted(list(_surroundings(value)), frame, MARGIN)
    lands = list(visible_lands(value.lands, project, frame))
    bar, bar_box = scale_bar(project, frame, words)
    placer = Placer(frame, words.face, [bar_box])
    marks = _marks(value, project, placer, words)
    return Picture(
        Page.COLUMN,
        HEIGHT + low,
        (
            Area(rectangle(frame), Ink.ABROAD),
            *(Area(ring, FILLS[land.role]) for land, ring in lands),
            *(Area(part, Ink.ZONE) for part in _zone(value, project, frame)),
            *(Area(ring, None, Ink.QUIET, 0.35) for _, ring in lands),
            *_border(value, project, frame),
            *land_names(lands, placer, words),
            *marks,
            *bar,
            Area(rectangle(frame), None, Ink.RULE, 0.6),
            *explained,
        ),
    )


def _surroundings(value: SiteMap) -> Iterator[Point]:
    """Give places that the map must show: so far around each site."""
    for site in value.sites:
        north = AROUND * value.zone_km / KM_PER_DEGREE
        east = north / math.cos(math.radians(site.latitude))
        yield site.longitude - east, site.latitude - north
        yield site.longitude + east, site.latitude + north


def _zone(value: SiteMap, project: Projection, frame: Box) -> Iterator[tuple[Point, ...]]:
    """Give the zone as the land around each piece of the border, within the frame."""
    reach = value.zone_km * project.points_per_km
    near = Box(frame.left - reach, frame.bottom - reach, frame.right + reach, frame.top + reach)
    for line in value.border:
        for start, end in pairwise(thinned([project(place) for place in line], COARSE)):
            box = Box(*map(min, start, end), *map(max, start, end))
            part = clipped(_around(start, end, reach), frame) if box.meets(near) else ()
            if part:
                yield part


def _border(value: SiteMap, project: Projection, frame: Box) -> Iterator[Stroke]:
    """Draw the state border within the frame."""
    for line in value.border:
        for pair in pairwise(thinned([project(place) for place in line], FINEST)):
            # A piece of a line is a polygon of two corners.
            part = clipped(pair, frame)
            if part:
                yield Stroke(part, Ink.TEXT, 0.9)


def _around(start: Point, end: Point, reach: float) -> tuple[Point, ...]:
    """Give the edge of what lies within reach of a straight line, as a polygon."""
    along = math.atan2(end[1] - start[1], end[0] - start[0])
    turns = [along + math.pi * (0.5 + step / ROUND) for step in range(ROUND + 1)]
    return tuple(
        (x + reach * math.cos(turn + back), y + reach * math.sin(turn + back))
        for (x, y), back in ((start, 0.0), (end, math.pi))
        for turn in turns
    )


def _marks(value: SiteMap, project: Projection, placer: Placer, words: Words) -> list[Shape]:
    """Mark the sites with their numbers and names, and the crossings around them."""
    shown = project.visible
    crossings: list[Spot] = [
        (crossing_dot(*project((each.longitude, each.latitude)), each.mode), "", False)
        for each in value.crossings
        if shown.left < each.longitude < shown.right and shown.bottom < each.latitude < shown.top
    ]
    sites = [
        (site, _site_dot(*project((site.longitude, site.latitude)), site)) for site in value.sites
    ]
    named: list[Spot] = [(dot, words.plain(site.name), site.is_chosen) for site, dot in sites]
    placer.taken += [dot.box() for dot, _, _ in (*crossings, *named)]
    dots = [dot for dot, _, _ in crossings]
    return [*dots, *labelled(named, placer, words), *(_number(site, dot) for site, dot in sites)]


def _site_dot(x: float, y: float, site: SiteMark) -> Dot:
    return Dot(x, y, SITE, "circle", Ink.TEXT if site.is_chosen else Ink.PAPER, Ink.TEXT)


def _number(site: SiteMark, dot: Dot) -> Label:
    low = NUMBER * (ASCENT - DESCENT) / 2
    colour = Ink.PAPER if site.is_chosen else Ink.TEXT
    return Label(dot.x, dot.y - low, str(site.number), NUMBER, colour, "middle", bold=True)


def _marks_of(value: SiteMap) -> list[tuple[Dot, Text]]:
    """Give the marks that the map has, with what they stand for."""
    modes = {crossing.mode for crossing in value.crossings}
    marks = [(Dot(0, 0, 3.7, "square", Ink.ZONE, Ink.RULE), value.zone)]
    open_dot, chosen_dot = (
        Dot(0, 0, 3.7, "circle", ink, Ink.TEXT) for ink in (Ink.PAPER, Ink.TEXT)
    )
    is_chosen = {site.is_chosen for site in value.sites}
    marks += [(chosen_dot, value.chosen)] if True in is_chosen else []
    marks += [(open_dot, value.candidate)] if False in is_chosen else []
    marks += [(crossing_dot(0, 0, "road"), value.road)] if modes - {"rail"} else []
    marks += [(crossing_dot(0, 0, "rail"), value.rail)] if "rail" in modes else []
    return marks
