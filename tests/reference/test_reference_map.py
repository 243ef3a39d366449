"""The polygons as the window and the brief get them."""

from shekara.reference.evidence import evidence
from shekara.reference.map import map_units


def test_polygons_are_read_once_and_kept() -> None:
    assert map_units() is map_units()


def test_there_are_24_border_units_and_31_neighbours() -> None:
    units = map_units()
    assert len({unit.code for unit in units}) == len(units) == 55
    assert sum(unit.is_target for unit in units) == 24
    assert {unit.country for unit in units if unit.is_target} == {"KZ", "RU", "KG"}


def test_every_region_has_its_polygon() -> None:
    targets = {unit.code: unit for unit in map_units() if unit.is_target}
    regions = evidence().regions.values()
    assert {region.map_unit for region in regions} == set(targets)
    assert all(targets[region.map_unit].country == region.country for region in regions)


def test_rings_are_closed() -> None:
    for unit in map_units():
        assert unit.rings
        assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in unit.rings)


def test_points_are_longitude_and_latitude_of_the_border_lands() -> None:
    points = [p for unit in map_units() if unit.is_target for ring in unit.rings for p in ring]
    assert all(41 < longitude < 90 and 40 < latitude < 61 for longitude, latitude in points)


def test_centres_lie_within_the_bounds_of_their_polygons() -> None:
    units = {unit.code: unit for unit in map_units()}
    for region in evidence().regions.values():
        points = [point for ring in units[region.map_unit].rings for point in ring]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        assert min(xs) < region.longitude < max(xs)
        assert min(ys) < region.latitude < max(ys)
