"""The figures of a table as they stand there: a row, a year, a number or why there is none."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from shekara.domain.errors import DocumentError
from shekara.store.exchange.amounts import amount, decided_mark
from shekara.store.exchange.layout import DecimalMark, Layout, Role
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from shekara.store.exchange.grid import Cell, Grid

MOST_ENTRIES = 400_000
"""More cells with a value are not looked at: a document has room for a quarter of them."""

STEP = 10_000


class Entries(NamedTuple):
    """Cells with a value, row by row: place of the row in the grid, column, number.

    Where there is no number it is NaN, and `reasons` tell why by the place of the entry.
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    values: NDArray[np.float64]
    reasons: dict[int, Text]


def value_columns(layout: Layout) -> tuple[int, ...]:
    """Give the columns in which values stand."""
    one = layout.column(Role.VALUE)
    return layout.year_columns or (() if one is None else (one,))


def entries(grid: Grid, layout: Layout, progress: Callable[[], None]) -> Entries:
    """Give the values below the headings; what the table says is not known is passed over.

    Raises DocumentError where there are more than can be looked at.
    """
    mark = _mark(grid, layout, progress)
    amount_of_words = cache(partial(amount, mark=mark))
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    reasons: dict[int, Text] = {}
    for row, column, cell in _cells(grid, layout, progress):
        found = amount_of_words(cell) if isinstance(cell, str) else amount(cell, mark)
        if found is None:
            continue
        if len(rows) == MOST_ENTRIES:
            raise DocumentError(_TOO_MANY.having(path=verbatim(grid.file), limit=MOST_ENTRIES))
        if isinstance(found, Text):
            reasons[len(rows)] = found
        rows.append(row)
        columns.append(column)
        values.append(np.nan if isinstance(found, Text) else found)
    return Entries(np.array(rows, np.intp), np.array(columns, np.intp), np.array(values), reasons)


def _mark(grid: Grid, layout: Layout, progress: Callable[[], None]) -> DecimalMark:
    """Give the decimal mark of the table: what was said, else what its numbers agree on."""
    if layout.decimal_mark != DecimalMark.AUTO:
        return layout.decimal_mark
    cells = (cell for _, _, cell in _cells(grid, layout, progress) if isinstance(cell, str))
    return decided_mark(dict.fromkeys(cells))


def _cells(
    grid: Grid, layout: Layout, progress: Callable[[], None]
) -> Iterator[tuple[int, int, Cell]]:
    """Give the cells with a value, each with its row and column."""
    columns = value_columns(layout)
    for row in range(max(layout.header, 0), len(grid.rows)):
        if row % STEP == 0:
            progress()
        cells = grid.rows[row]
        for column in columns:
            if 0 <= column < len(cells) and cells[column] is not None:
                yield row, column, cells[column]


_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” holds more than {limit} values. Save the rows you need in a file of their own.",
)
