"""The border between two states as the map draws it."""

from __future__ import annotations

from dataclasses import dataclass

Line = tuple[tuple[float, float], ...]
"""Places along a line, (longitude, latitude) in WGS84 degrees."""

MAP_ACCURACY_KM = 5.0
"""How far the map's line may lie from the surveyed border: half a millimetre on a map of
1:10,000,000, the scale it was drawn for."""


@dataclass(frozen=True, kw_only=True)
class StateBorder:
    """The common border of Kazakhstan and a neighbour, and the lands on both sides of it.

    `lines` are its stretches; `home` and `partner` the closed rings of the border regions of
    Kazakhstan and of the neighbour.
    """

    lines: tuple[Line, ...]
    home: tuple[Line, ...]
    partner: tuple[Line, ...]
    source: str
