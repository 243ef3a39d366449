"""From degrees to paper: the projection of a small map, and cutting polygons at its frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.report.charts.picture import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from shekara.report.charts.picture import Point

CORNERS = 60
KM_PER_DEGREE = 111.195
"""Of a great circle on a sphere of 6,371 km."""


@dataclass(frozen=True, slots=True)
class Projection:
    """Equirectangular, true to scale along the middle parallel."""

    longitude: float
    latitude: float
    points_per_degree: float
    frame: Box

    def __call__(self, place: Point) -> Point:
        """Give the place on paper of (longitude, latitude)."""
        middle_x = (self.frame.left + self.frame.right) / 2
        middle_y = (self.frame.bottom + self.frame.top) / 2
        shrink = math.cos(math.radians(self.latitude))
        return (
            middle_x + (place[0] - self.longitude) * shrink * self.points_per_degree,
            middle_y + (place[1] - self.latitude) * self.points_per_degree,
        )

    @property
    def points_per_km(self) -> float:
        """Give the scale of the map."""
        return self.points_per_degree / KM_PER_DEGREE

    @property
    def visible(self) -> Box:
        """Give what the frame shows, in degrees."""
        shrink = math.cos(math.radians(self.latitude))
        across = (self.frame.right - self.frame.left) / 2 / self.points_per_degree / shrink
        upright = (self.frame.top - self.frame.bottom) / 2 / self.points_per_degree
        return Box(
            self.longitude - across,
            self.latitude - upright,
            self.longitude + across,
            self.latitude + upright,
        )


def fitted(places: Sequence[Point], frame: Box, margin: float) -> Projection:
    """Give the projection that shows all places in a frame, with a margin as a share of it."""
    west, south, east, north = bounds(places)
    latitude = (south + north) / 2
    shrink = math.cos(math.radians(latitude))
    room = 1 - 2 * margin
    scale = min(
        (frame.right - frame.left) * room / max((east - west) * shrink, 1e-6),
        (frame.top - frame.bottom) * room / max(north - south, 1e-6),
    )
    return Projection((west + east) / 2, latitude, scale, frame)


def bounds(places: Iterable[Point]) -> Box:
    """Give the rectangle around places."""
    listed = list(places)
    xs, ys = [x for x, _ in listed], [y for _, y in listed]
    return Box(min(xs), min(ys), max(xs), max(ys))


def thinned(ring: Sequence[Point], distance: float) -> list[Point]:
    """Give a line without the points that lie nearer than a distance to the one before."""
    kept = list(ring[:1])
    for point in ring[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= distance:
            kept.append(point)
    return kept


def clipped(ring: Sequence[Point], frame: Box) -> tuple[Point, ...]:
    """Give the part of a polygon within a frame (Sutherland and Hodgman 1974)."""
    points = list(ring)
    for axis, edge, keep_greater in (
        (0, frame.left, True),
        (0, frame.right, False),
        (1, frame.bottom, True),
        (1, frame.top, False),
    ):
        points = _cut(points, axis, edge, _keeper(axis, edge, greater=keep_greater))
    return tuple(points)


def _keeper(axis: int, edge: float, *, greater: bool) -> Callable[[Point], bool]:
    return lambda point: point[axis] >= edge if greater else point[axis] <= edge


def _cut(
    points: list[Point], axis: int, edge: float, keeps: Callable[[Point], bool]
) -> list[Point]:
    kept: list[Point] = []
    for before, point in zip([*points[-1:], *points[:-1]], points, strict=True):
        if keeps(point) != keeps(before):
            kept.append(_crossing(before, point, axis, edge))
        if keeps(point):
            kept.append(point)
    return kept


def _crossing(a: Point, b: Point, axis: int, edge: float) -> Point:
    share = (edge - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (edge, other) if axis == 0 else (other, edge)


def contains(ring: Sequence[Point], point: Point) -> bool:
    """Tell whether a point lies in a polygon."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside


def clearance(ring: Sequence[Point], point: Point) -> float:
    """Give the distance of a point from the edge of a polygon."""
    x, y = point
    nearest = math.inf
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        along = ((x - ax) * dx + (y - ay) * dy) / length if length else 0.0
        along = min(max(along, 0.0), 1.0)
        nearest = min(nearest, math.hypot(ax + along * dx - x, ay + along * dy - y))
    return nearest


def roomy_places(ring: Sequence[Point], count: int = 7) -> list[Point]:
    """Give places within a polygon, those farthest from its edge first.

    Every so many corners of the edge are enough to tell.
    """
    ring = ring[:: max(1, len(ring) // CORNERS)]
    box = bounds(ring)
    xs = [box.left + (box.right - box.left) * (i + 0.5) / count for i in range(count)]
    ys = [box.bottom + (box.top - box.bottom) * (i + 0.5) / count for i in range(count)]
    inside = [(x, y) for x in xs for y in ys if contains(ring, (x, y))]
    return sorted(inside, key=lambda point: -clearance(ring, point))
