"""The bundled map: light, valid, and without gaps between neighbours."""

import csv
import json
from collections import Counter
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from pyproj import Geod
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

DATA = Path(__file__).resolve().parents[2] / "data"
MAP = DATA / "map.geojson"
EARTH = Geod(ellps="WGS84")
# Areas of the polygons before simplification, km² on WGS84.
AREAS_KM2 = {
    "KG-C": 19669,
    "KG-T": 11542,
    "KG-Y": 42444,
    "KZ-AKT": 301698,
    "KZ-ALA": 221873,
    "KZ-ATY": 112423,
    "KZ-KUS": 200804,
    "KZ-PAV": 124097,
    "KZ-SEV": 98588,
    "KZ-VOS": 279875,
    "KZ-ZAP": 153898,
    "KZ-ZHA": 140875,
    "RU-AL": 92934,
    "RU-ALT": 171594,
    "RU-AST": 46090,
    "RU-CHE": 88573,
    "RU-KGN": 72164,
    "RU-NVS": 177923,
    "RU-OMS": 141496,
    "RU-ORE": 125108,
    "RU-SAM": 53292,
    "RU-SAR": 102087,
    "RU-TYU": 159799,
    "RU-VGG": 113148,
}
# Land of Uzbekistan and Tajikistan inside the Kyrgyz Republic.
ENCLAVES = 3

Point = tuple[float, float]


@pytest.fixture(scope="module")
def features() -> list[dict[str, dict[str, str]]]:
    return json.loads(MAP.read_text(encoding="utf-8"))["features"]


@pytest.fixture(scope="module")
def units(features: list[dict[str, dict[str, str]]]) -> dict[str, BaseGeometry]:
    return {feature["properties"]["map_unit"]: shape(feature["geometry"]) for feature in features}


def polygons(geometry: BaseGeometry) -> list[Polygon]:
    """The polygons that make up a unit or a union of units."""
    if isinstance(geometry, MultiPolygon):
        return list(geometry.geoms)
    return [geometry] if isinstance(geometry, Polygon) else []


def edges(geometry: BaseGeometry) -> set[frozenset[Point]]:
    """Every straight piece of a unit's outline, without direction."""
    rings = [ring for part in polygons(geometry) for ring in (part.exterior, *part.interiors)]
    return {frozenset(pair) for ring in rings for pair in pairwise(map(point, ring.coords))}


def point(coordinates: tuple[float, ...]) -> Point:
    """The first two coordinates of a vertex."""
    return coordinates[0], coordinates[1]


def test_the_map_is_light() -> None:
    assert MAP.stat().st_size < 300_000


def test_units_carry_a_code_a_role_and_a_country_only(
    features: list[dict[str, dict[str, str]]],
) -> None:
    properties = [feature["properties"] for feature in features]

    assert {tuple(sorted(each)) for each in properties} == {("country", "map_unit", "role")}
    assert Counter(each["role"] for each in properties) == {"target": 24, "context": 31}
    assert {each["country"] for each in properties} == {"KZ", "RU", "KG"}


def test_every_region_lies_in_a_target_unit(features: list[dict[str, dict[str, str]]]) -> None:
    roles = {each["properties"]["map_unit"]: each["properties"]["role"] for each in features}
    with (DATA / "regions.csv").open(encoding="utf-8", newline="") as table:
        held = {row["map_unit"] for row in csv.DictReader(table)}

    assert held == {unit for unit, role in roles.items() if role == "target"}


def test_polygons_are_valid_and_coordinates_rounded(units: dict[str, BaseGeometry]) -> None:
    assert all(unit.is_valid and polygons(unit) for unit in units.values())
    for unit in units.values():
        for edge in edges(unit):
            assert all(round(number, 3) == number for vertex in edge for number in vertex)


def test_neighbours_meet_edge_by_edge(units: dict[str, BaseGeometry]) -> None:
    outlines = {code: edges(unit) for code, unit in units.items()}
    for one, other in combinations(units, 2):
        shared = units[one].boundary.intersection(units[other].boundary)
        along = sum(
            ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
            for a, b in map(tuple, outlines[one] & outlines[other])
        )
        assert along == pytest.approx(shared.length, abs=1e-9), (one, other)


def test_units_neither_overlap_nor_leave_gaps(units: dict[str, BaseGeometry]) -> None:
    whole = unary_union(list(units.values()))
    holes = [hole for part in polygons(whole) for hole in part.interiors]

    assert sum(unit.area for unit in units.values()) == pytest.approx(whole.area, abs=1e-9)
    assert len(holes) == ENCLAVES


def test_simplifying_kept_the_areas(units: dict[str, BaseGeometry]) -> None:
    for code, before in AREAS_KM2.items():
        after = abs(EARTH.geometry_area_perimeter(units[code])[0]) / 1e6
        assert after == pytest.approx(before, rel=0.01), code
