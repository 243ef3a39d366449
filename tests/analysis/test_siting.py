"""Distances, sides and the nearest point of a line, against pyproj and by hand."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pyproj
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shekara.analysis.siting import geodesic_km, is_within, nearest_on, side_of
from shekara.domain.border import StateBorder
from shekara.domain.sites import Side
from shekara.reference.borders import Borders

GEOD = pyproj.Geod(ellps="WGS84")
LONGITUDES, LATITUDES = st.floats(46, 88), st.floats(39, 57)
PLACES = st.tuples(LONGITUDES, LATITUDES)
SQUARE = ((70.0, 50.0), (71.0, 50.0), (71.0, 51.0), (70.0, 51.0), (70.0, 50.0))
HOLE = ((70.4, 50.4), (70.6, 50.4), (70.6, 50.6), (70.4, 50.6), (70.4, 50.4))


def test_a_degree_along_the_equator_karney_2013() -> None:
    # The equator is a circle of 6378.137 km.
    assert geodesic_km((0, 0), (1, 0)) == pytest.approx(math.radians(6378.137), abs=1e-9)


def test_a_quarter_of_a_meridian_is_10002_km() -> None:
    assert geodesic_km((74, 0), (74, 90)) == pytest.approx(10001.965729, abs=1e-6)


def test_a_great_circle_is_not_taken_for_a_geodesic() -> None:
    """TRAP: on a sphere of 6371 km the same degree of a meridian is 111.195 km everywhere."""
    assert geodesic_km((74, 0), (74, 1)) == pytest.approx(110.574, abs=5e-4)
    assert geodesic_km((74, 55), (74, 56)) == pytest.approx(111.333, abs=5e-4)


@given(PLACES, PLACES)
@example((70, 50), (70, 50))
def test_distances_agree_with_pyproj(start: tuple[float, float], end: tuple[float, float]) -> None:
    expected = GEOD.inv(*start, *end)[2] / 1000
    assert geodesic_km(start, end) == pytest.approx(expected, abs=1e-6)
    assert geodesic_km(end, start) == pytest.approx(expected, abs=1e-6)


def test_the_foot_stands_on_the_segment_or_at_its_end() -> None:
    line = (((70.0, 50.0), (71.0, 50.0)),)
    beside = nearest_on(line, (70.5, 50.1))
    assert beside.at == pytest.approx((70.5, 50.0), abs=1e-3)
    assert beside.km == pytest.approx(11.124, abs=2e-3)
    beyond = nearest_on(line, (72.0, 50.0))
    assert beyond.at == (71.0, 50.0)
    assert beyond.km == pytest.approx(GEOD.inv(72, 50, 71, 50)[2] / 1000)


def test_a_segment_without_length_is_a_point() -> None:
    point = (((70.0, 50.0), (70.0, 50.0)),)
    assert nearest_on(point, (70.0, 51.0)).at == (70.0, 50.0)


def test_no_line_has_no_nearest_point() -> None:
    with pytest.raises(ValueError, match="no line"):
        nearest_on((), (70.0, 50.0))


@settings(max_examples=40)
@given(
    st.sampled_from(["KG", "RU"]),
    st.integers(0, 10**6),
    st.floats(-1.5, 1.5),
    st.floats(-1.0, 1.0),
)
def test_no_point_of_a_border_is_nearer_than_the_one_found(
    partner: str, which: int, east: float, north: float
) -> None:
    lines = Borders()[partner].lines
    points = [place for line in lines for place in line]
    x, y = points[which % len(points)]
    place = (x + east, y + north)
    found = nearest_on(lines, place)
    assert found.km == pytest.approx(GEOD.inv(*place, *found.at)[2] / 1000, abs=1e-6)
    assert found.km <= _nearest_of_many(lines, place) + 0.02


def _nearest_of_many(
    lines: tuple[tuple[tuple[float, float], ...], ...], place: tuple[float, float]
) -> float:
    shares = np.linspace(0, 1, 50)[:, None]
    nearest = math.inf
    for line in lines:
        corners = np.array(line)
        for start, end in pairwise(corners):
            if np.abs(start - place).max() < 5:
                along = start + shares * (end - start)
                ones = np.ones(len(along))
                km = GEOD.inv(place[0] * ones, place[1] * ones, along[:, 0], along[:, 1])[2]
                nearest = min(nearest, float(km.min()) / 1000)
    return nearest


def test_a_place_is_within_rings_but_not_within_their_holes() -> None:
    assert is_within((SQUARE,), (70.5, 50.5))
    assert not is_within((SQUARE, HOLE), (70.5, 50.5))
    assert not is_within((SQUARE,), (71.5, 50.5))
    assert not is_within((), (70.5, 50.5))


def test_a_place_lies_on_one_side_or_outside() -> None:
    other = tuple((x + 1, y) for x, y in SQUARE)
    border = StateBorder(lines=(SQUARE[1:3],), home=(SQUARE,), partner=(other,), source="map")
    assert side_of(border, (70.5, 50.5)) is Side.HOME
    assert side_of(border, (71.5, 50.5)) is Side.PARTNER
    assert side_of(border, (75.0, 50.5)) is None


@pytest.mark.parametrize(
    ("place", "side"),
    [
        ((74.71, 43.2), Side.HOME),  # north of Korday
        ((74.59, 42.75), Side.PARTNER),  # south of Bishkek
        ((78.37, 45.01), Side.HOME),  # Taldykorgan in Zhetisu
        ((68.0, 42.0), None),  # Turkistan Region borders Uzbekistan
    ],
)
def test_known_places_lie_on_their_side_of_the_kyrgyz_border(
    place: tuple[float, float], side: Side | None
) -> None:
    assert side_of(Borders()["KG"], place) is side
