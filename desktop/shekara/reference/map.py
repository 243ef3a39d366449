"""The polygons of the border regions and their neighbours."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from shekara import paths

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class MapUnit:
    """One polygon of the map: its code, country, whether it is a border region, its rings.

    Rings are closed, (longitude, latitude) in WGS84 degrees; neighbours share their points.
    """

    code: str
    country: str
    is_target: bool
    rings: tuple[Ring, ...]


@cache
def map_units() -> tuple[MapUnit, ...]:
    """Give all polygons of the map."""
    text = (paths.bundled("data") / "map.geojson").read_text(encoding="utf-8")
    return tuple(_unit(feature) for feature in json.loads(text)["features"])


def _unit(feature: dict[str, Any]) -> MapUnit:
    properties, geometry = feature["properties"], feature["geometry"]
    shape = geometry["coordinates"]
    polygons = [shape] if geometry["type"] == "Polygon" else shape
    return MapUnit(
        code=str(properties["map_unit"]),
        country=str(properties["country"]),
        is_target=properties["role"] == "target",
        rings=tuple(
            tuple((float(x), float(y)) for x, y in ring) for polygon in polygons for ring in polygon
        ),
    )
