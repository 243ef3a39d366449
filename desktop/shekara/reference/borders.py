"""The borders of Kazakhstan with its neighbours, cut out of the polygons of the map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from typing_extensions import override

from shekara.domain.border import StateBorder
from shekara.reference.map import map_units

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.domain.border import Line
    from shekara.reference.map import MapUnit

_HOME, _PARTNERS = "KZ", ("RU", "KG")
_SOURCE = "natural_earth"

_Segment = tuple[tuple[float, float], tuple[float, float]]


class Borders(Mapping[str, StateBorder]):
    """The border with each neighbour by its country code, cut out when first asked for."""

    @override
    def __getitem__(self, partner: str) -> StateBorder:
        if partner not in _PARTNERS:
            raise KeyError(partner)
        return _border_with(partner)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(_PARTNERS)

    @override
    def __len__(self) -> int:
        return len(_PARTNERS)


@cache
def _border_with(partner: str) -> StateBorder:
    """Give the border with a neighbour: the segments that its polygons share with ours."""
    home, other = _of(_HOME), _of(partner)
    theirs = {_undirected(segment) for ring in _rings(other) for segment in pairwise(ring)}
    lines = [line for ring in _rings(home) for line in _runs(ring, theirs)]
    return StateBorder(
        lines=tuple(lines),
        home=tuple(_rings(unit for unit in home if unit.is_target)),
        partner=tuple(_rings(unit for unit in other if unit.is_target)),
        source=_SOURCE,
    )


def _of(country: str) -> list[MapUnit]:
    return [unit for unit in map_units() if unit.country == country]


def _rings(units: Iterable[MapUnit]) -> Iterator[Line]:
    for unit in units:
        yield from unit.rings


def _runs(ring: Line, wanted: set[_Segment]) -> Iterator[Line]:
    """Give the stretches of a ring whose segments are all wanted."""
    run: list[tuple[float, float]] = []
    for segment in pairwise(ring):
        if _undirected(segment) in wanted:
            run = run or [segment[0]]
            run.append(segment[1])
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _undirected(segment: _Segment) -> _Segment:
    start, end = segment
    return (start, end) if start < end else (end, start)
