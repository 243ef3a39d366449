"""Merged cells: words hold for the whole area, a number for its first cell alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from shekara.store.exchange.grid import Flaw, FlawKind, words_of
from shekara.store.exchange.guards import UNUSUAL, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from shekara.store.exchange.grid import Cell

MOST_MERGED = 2_000_000
"""How many cells may be filled from merged ones."""


class Area(NamedTuple):
    """A rectangle of cells, counted from 1, both ends within."""

    top: int
    left: int
    bottom: int
    right: int


def within(path: Path, areas: Iterable[Area], rows: int, columns: int) -> list[Area]:
    """Give what of the areas lies in the part of a sheet that holds something, from the top.

    Raises DocumentError where they overlap beyond all measure.
    """
    kept = sorted(
        area._replace(bottom=min(area.bottom, rows), right=min(area.right, columns))
        for area in areas
        if area.top <= rows and area.left <= columns
    )
    if sum(map(_size, kept)) > MOST_MERGED:
        raise refusal(path, UNUSUAL)
    return kept


def filled(rows: Iterable[list[Cell]], areas: Iterable[Area]) -> Iterator[list[Cell]]:
    """Give rows, all as wide as the areas need, with what merged cells hold in all of them."""
    waiting = list(areas)[::-1]
    open_areas: list[tuple[Area, Cell]] = []
    for number, row in enumerate(rows, 1):
        open_areas = [each for each in open_areas if each[0].bottom >= number]
        for area, held in open_areas:
            row[area.left - 1 : area.right] = [held] * (area.right - area.left + 1)
        while waiting and waiting[-1].top == number:
            area = waiting.pop()
            first = row[area.left - 1]
            held = _held(first)
            row[area.left : area.right] = [held] * (area.right - area.left)
            open_areas.append((area, held))
        yield row


def _size(area: Area) -> int:
    return (area.bottom - area.top + 1) * (area.right - area.left + 1)


def _held(first: Cell) -> Cell:
    """Give what the other cells of an area hold: a number was not measured twice."""
    if isinstance(first, int | float):
        return Flaw(FlawKind.COVERED, words_of(first))
    return first
