"""Where a site lies: geodesic distances, the nearest point of a border, the side it is on.

All distances are in km along the WGS84 ellipsoid (Karney, Algorithms for geodesics, Journal
of Geodesy 87, 2013, 43–55); places are (longitude, latitude) in degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from shekara.domain.sites import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from shekara.domain.border import Line, StateBorder

Place = tuple[float, float]

_METRES_IN_KM = 1000.0
_CANDIDATES = 4
"""How many segments, the nearest on a plane, are measured exactly."""


@lru_cache(maxsize=4096)
def geodesic_km(start: Place, end: Place) -> float:
    """Give the length of the geodesic between two places."""
    return _inverse(start, end)[0]


@dataclass(frozen=True)
class Nearest:
    """The point of a line nearest to a place, and how far it is, in km."""

    km: float
    at: Place


@lru_cache(maxsize=512)
def nearest_on(lines: tuple[Line, ...], place: Place) -> Nearest:
    """Give the point of lines nearest to a place; ValueError without any segment.

    Between its places a line runs straight in degrees, as GeoJSON defines it (RFC 7946,
    3.1.1). The nearest segments are found on a plane and then measured exactly.
    """
    starts, ends = _segments(lines)
    if not len(starts):
        message = "no line to measure a distance to"
        raise ValueError(message)
    rough = _rough_km(starts, ends, place)
    order = np.argsort(rough, kind="stable")[:_CANDIDATES]
    return min(
        (_nearest_on_segment(_place(starts[i]), _place(ends[i]), place) for i in order),
        key=lambda found: found.km,
    )


def is_within(rings: Iterable[Line], place: Place) -> bool:
    """Tell whether a place lies within closed rings, those within others being holes."""
    x, y = place
    crossed = 0
    for ring in rings:
        for (x0, y0), (x1, y1) in pairwise(ring):
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
                crossed += 1
    return crossed % 2 == 1


def side_of(border: StateBorder, place: Place) -> Side | None:
    """Tell on which side of a border a place lies; None outside its border regions."""
    if is_within(border.home, place):
        return Side.HOME
    return Side.PARTNER if is_within(border.partner, place) else None


@cache
def _wgs84() -> Any:  # noqa: ANN401  (the library has no types)
    from geographiclib.geodesic import Geodesic  # pyright: ignore[reportMissingTypeStubs]

    return Geodesic.WGS84


def _inverse(start: Place, end: Place) -> tuple[float, float]:
    """Give length in km and azimuth at the start, in radians clockwise from north."""
    wgs84 = _wgs84()
    found = wgs84.Inverse(start[1], start[0], end[1], end[0], wgs84.DISTANCE | wgs84.AZIMUTH)
    return float(found["s12"]) / _METRES_IN_KM, math.radians(float(found["azi1"]))


def _nearest_on_segment(start: Place, end: Place, place: Place) -> Nearest:
    """Find the foot on the plane of true distances and directions from the place."""
    (x0, y0), (x1, y1) = _around(place, start), _around(place, end)
    along = (x1 - x0, y1 - y0)
    square = along[0] ** 2 + along[1] ** 2
    share = 0.0 if square == 0 else -(x0 * along[0] + y0 * along[1]) / square
    share = min(max(share, 0.0), 1.0)
    at = (
        start[0] + share * (end[0] - start[0]),
        start[1] + share * (end[1] - start[1]),
    )
    return Nearest(geodesic_km(place, at), at)


def _around(place: Place, other: Place) -> Place:
    """Give km east and north of a place at which another one appears from it."""
    km, azimuth = _inverse(place, other)
    return km * math.sin(azimuth), km * math.cos(azimuth)


@lru_cache(maxsize=8)
def _segments(lines: tuple[Line, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give starts and ends of all segments, each (segments × 2) of degrees."""
    pairs: Sequence[tuple[Place, Place]] = [pair for line in lines for pair in pairwise(line)]
    joined = np.array(pairs, dtype=np.float64).reshape(-1, 2, 2)
    return joined[:, 0], joined[:, 1]


def _rough_km(
    starts: NDArray[np.float64], ends: NDArray[np.float64], place: Place
) -> NDArray[np.float64]:
    """Give the distance to each segment on a plane that touches the Earth at the place."""
    scale = np.array([111.32 * math.cos(math.radians(place[1])), 111.2])
    from_place, along = (starts - place) * scale, (ends - starts) * scale
    square = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(-(from_place * along).sum(axis=1) / square, 0.0, 1.0)
    return np.hypot(*(from_place + share[:, np.newaxis] * along).T)


def _place(degrees: NDArray[np.float64]) -> Place:
    return float(degrees[0]), float(degrees[1])
