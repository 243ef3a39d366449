"""Where the marks of a table's figures stand: once for all, by column, by row, or each.

Marks that many figures share are said once, at the widest place that is true for all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shekara.report.content import FigureTable
from shekara.report.shown import Marks, Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands beside a figure: numbers of sources, and whether it is illustrative."""

    sources: Marks = ()
    illustrative: bool = False

    def __bool__(self) -> bool:
        """Tell whether there is anything to write."""
        return bool(self.sources) or self.illustrative


@dataclass(frozen=True, slots=True)
class Placement:
    """The marks at the caption, at the head of each column, and at the end of each row.

    Where `cells` holds, each figure bears its own instead.
    """

    caption: Mark = Mark()
    columns: tuple[Mark, ...] = ()
    rows: tuple[Mark, ...] = ()
    cells: bool = field(default=False)


def placement(table: FigureTable) -> Placement:
    """Give the widest places at which all marks of the table can truly stand."""
    everything = _common(table.numbers())
    if everything is not None:
        return Placement(caption=everything)
    columns = [
        _common(_numbers(cells)) for cells in zip(*(r.cells for r in table.rows), strict=True)
    ]
    known = tuple(mark for mark in columns if mark is not None)
    if len(known) == len(columns):
        return Placement(columns=known)
    rows = [_common(_numbers(row.cells)) for row in table.rows]
    known = tuple(mark for mark in rows if mark is not None)
    if len(known) == len(rows) and _several_in_a_row(table):
        return Placement(rows=known)
    return Placement(cells=True)


def mark_of(shown: Shown) -> Mark:
    """Give the mark of one figure."""
    return Mark(shown.marks, shown.illustrative)


def _several_in_a_row(table: FigureTable) -> bool:
    return any(len(list(_numbers(row.cells))) > 1 for row in table.rows)


def _numbers(cells: Sequence[object]) -> Iterable[Shown]:
    return (cell for cell in cells if isinstance(cell, Shown))


def _common(numbers: Iterable[Shown]) -> Mark | None:
    """Give the mark that all figures share, an empty one if there are none, else None."""
    found = {mark_of(shown) for shown in numbers}
    if not found:
        return Mark()
    return found.pop() if len(found) == 1 else None
