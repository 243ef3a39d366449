"""From the polygons of the map to shapes on the screen, in kilometres north and east.

The projection is Albers' conic, true to area (Snyder, Map Projections – A Working Manual,
1987, equations 14-1 to 14-6, sphere), with the standard parallels near the border.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

if TYPE_CHECKING:
    from shekara.usecases.border import MapUnit

_RADIUS_KM = 6371.0
_MERIDIAN, _PARALLEL = math.radians(66), math.radians(49)
_SOUTH, _NORTH = math.radians(43), math.radians(55)
_CONE = (math.sin(_SOUTH) + math.sin(_NORTH)) / 2
_CONSTANT = math.cos(_SOUTH) ** 2 + 2 * _CONE * math.sin(_SOUTH)
# Countries whose outline tells where one is; the rest of Russia would only cost time.
_WHOLE = frozenset({"KZ", "KG"})
_PARALLELS = 12

Place = tuple[float, float]
Segment = tuple[Place, Place]


def projected(longitude: float, latitude: float) -> QPointF:
    """Give the point of a place in kilometres, south counted downwards as screens do."""
    around = _CONE * (math.radians(longitude) - _MERIDIAN)
    radius = _radius(math.radians(latitude))
    return QPointF(radius * math.sin(around), radius * math.cos(around) - _radius(_PARALLEL))


def place_at(point: QPointF) -> Place:
    """Give longitude and latitude of a point in kilometres: `projected` the other way round."""
    south = point.y() + _radius(_PARALLEL)
    radius, around = math.hypot(point.x(), south), math.atan2(point.x(), south)
    sine = (_CONSTANT - (radius * _CONE / _RADIUS_KM) ** 2) / (2 * _CONE)
    latitude = math.asin(min(max(sine, -1.0), 1.0))
    return math.degrees(_MERIDIAN + around / _CONE), math.degrees(latitude)


def _radius(latitude: float) -> float:
    return _RADIUS_KM * math.sqrt(_CONSTANT - 2 * _CONE * math.sin(latitude)) / _CONE


@dataclass(frozen=True)
class MapShapes:
    """The areas by their unit, the lines around border regions, each once, and state borders.

    `middles` are points well inside the border regions, where their names stand.
    """

    areas: dict[str, QPainterPath]
    middles: dict[str, QPointF]
    inner_borders: QPainterPath
    state_borders: QPainterPath
    frame: QRectF


@lru_cache(maxsize=1)
def map_shapes(units: tuple[MapUnit, ...]) -> MapShapes:
    """Give the shapes of the map; `frame` is what holds them all."""
    seen = [(unit, unit.rings) for unit in units if unit.is_target or unit.country in _WHOLE]
    areas = {unit.code: _area(rings) for unit, rings in seen}
    countries: dict[Segment, set[str]] = {}
    near: set[Segment] = set()
    for unit, rings in seen:
        for segment in (segment for ring in rings for segment in _segments(ring)):
            countries.setdefault(segment, set()).add(unit.country)
            if unit.is_target:
                near.add(segment)
    every = [ring for _unit, rings in seen for ring in rings]
    targets = [(unit, rings) for unit, rings in seen if unit.is_target]
    between = {segment for segment, held in countries.items() if len(held) > 1}
    return MapShapes(
        areas=areas,
        middles={unit.code: projected(*_middle(max(rings, key=len))) for unit, rings in targets},
        inner_borders=_lines(every, near - between),
        state_borders=_lines(every, between),
        frame=_frame(areas.values()),
    )


def _frame(areas: Iterable[QPainterPath]) -> QRectF:
    frame = QRectF()
    for area in areas:
        frame = frame.united(area.boundingRect())
    return frame


def _area(rings: Sequence[Sequence[Place]]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(QPolygonF([projected(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def _middle(ring: Sequence[Place]) -> Place:
    """Give the middle of the widest stretch of a parallel within a ring."""
    latitudes = [y for _x, y in ring]
    south, north = min(latitudes), max(latitudes)
    stretches = []
    for step in range(1, _PARALLELS):
        latitude = south + (north - south) * step / _PARALLELS
        cuts = sorted(_cuts(ring, latitude))
        stretches += [
            (e - w, (w + e) / 2, latitude) for w, e in zip(cuts[::2], cuts[1::2], strict=False)
        ]
    _width, longitude, latitude = max(stretches)
    return longitude, latitude


def _cuts(ring: Sequence[Place], latitude: float) -> list[float]:
    """Give the longitudes at which a ring crosses a parallel."""
    return [
        x + (latitude - y) / (next_y - y) * (next_x - x)
        for (x, y), (next_x, next_y) in pairwise(ring)
        if (y < latitude) != (next_y < latitude)
    ]


def _segments(ring: Sequence[Place]) -> list[Segment]:
    return [(start, end) if start < end else (end, start) for start, end in pairwise(ring)]


def _lines(rings: Iterable[Sequence[Place]], wanted: set[Segment]) -> QPainterPath:
    """Join wanted segments along the rings, each once: neighbours share theirs."""
    path = QPainterPath()
    waiting = set(wanted)
    for ring in rings:
        is_drawing = False
        for segment, start, end in zip(_segments(ring), ring, ring[1:], strict=False):
            if segment not in waiting:
                is_drawing = False
                continue
            waiting.remove(segment)
            if not is_drawing:
                path.moveTo(projected(*start))
            path.lineTo(projected(*end))
            is_drawing = True
    return path
