"""From the rows of a table to series of figures: what is taken in, what is refused and why.

The table is read by a layout that a person chose or confirmed. Nothing is guessed: a row that
cannot be understood is refused with its reason, and of two that contradict none is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from shekara.store.exchange.amounts import year
from shekara.store.exchange.entries import entries
from shekara.store.exchange.keyed import OWN_UNIT, Keyed, keyed
from shekara.store.exchange.layout import Assembled, Layout, Role, Vocabulary
from shekara.store.exchange.reading import not_asked
from shekara.store.exchange.refusals import Refusals
from shekara.store.exchange.series import Taken, objects, power_between, series_of
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from shekara.store.exchange.entries import Entries
    from shekara.store.exchange.grid import Cell, Grid

_WORDS = (Role.PLACE, Role.INDICATOR, Role.UNIT, Role.SOURCE)


def assemble(
    grid: Grid,
    layout: Layout,
    vocabulary: Vocabulary,
    progress: Callable[[int], None] = not_asked,
) -> Assembled:
    """Give the figures of a table by its layout, and what of it is refused.

    `progress` is told the percent done and may raise to cancel. Raises DocumentError where the
    table holds more figures than a document has room for.
    """
    lacking = lacking_roles(layout)
    if lacking:
        return Assembled(
            series=(), sources=(), taken=0, refused=(), refused_rows=0, unknown=(), lacking=lacking
        )
    progress(0)
    found = _Assembly(grid, layout, vocabulary, progress).assembled()
    progress(100)
    return found


def lacking_roles(layout: Layout) -> tuple[Role, ...]:
    """Give the roles that have neither a column nor a fixed value; a unit may be missing."""
    needed = [Role.PLACE, Role.INDICATOR, Role.SOURCE]
    if not layout.year_columns:
        needed += [Role.YEAR, Role.VALUE]
    return tuple(
        role
        for role in needed
        if layout.column(role) is None and (role == Role.VALUE or not layout.constant(role).strip())
    )


class _Assembly:
    """One pass through a table: `kept` tells of each row with a value whether it still counts."""

    def __init__(
        self,
        grid: Grid,
        layout: Layout,
        vocabulary: Vocabulary,
        progress: Callable[[int], None],
    ) -> None:
        self._grid, self._layout, self._vocabulary = grid, layout, vocabulary
        self._progress = progress
        self._refusals = Refusals(grid)
        self._entries: Entries = entries(grid, layout, lambda: progress(10))
        progress(30)
        self._rows: NDArray[np.intp] = np.unique(self._entries.rows)
        self._row_of_entry = np.searchsorted(self._rows, self._entries.rows)
        self._cells: list[tuple[Cell, ...]] = [grid.rows[int(row)] for row in self._rows]
        roles = _WORDS if layout.year_columns else (*_WORDS, Role.YEAR)
        self._keyed = {role: self._keyed_of(role) for role in roles}
        self._kept = np.ones(len(self._rows), dtype=bool)

    def assembled(self) -> Assembled:
        """Give what became of the table."""
        for each in self._keyed.values():
            self._kept &= ~each.left_out()
        unknown = [
            words
            for role in (Role.PLACE, Role.INDICATOR, Role.UNIT)
            for words in self._keyed[role].unknown(role, self._kept)
        ]
        self._refuse_ragged()
        for each in self._keyed.values():
            self._refuse_rows(each.refused(), each.reason)
        units = self._units()
        self._progress(60)
        taken = self._taken(units)
        series, sources = series_of(self._grid.file, taken, self._vocabulary.scales, self._refusals)
        self._progress(90)
        return Assembled(
            series=series,
            sources=sources,
            taken=sum(len(each.years) for each in series),
            refused=self._refusals.told(),
            refused_rows=self._refusals.count,
            unknown=tuple(sorted(unknown, key=lambda words: -words.rows)),
            lacking=(),
        )

    def _keyed_of(self, role: Role) -> Keyed:
        found = keyed(role, self._cells, self._layout, self._vocabulary)
        self._progress(40)
        return found

    def _refuse_ragged(self) -> None:
        """Refuse rows of a text file that are longer than the headings: their cells are shifted."""
        if not self._grid.delimiter:
            return
        used = [column for _, column in self._layout.columns]
        width = max(len(self._headings()), 1 + max((*used, *self._layout.year_columns)))
        lengths = np.array([len(row) for row in self._cells], dtype=np.intp)
        self._refuse_rows(
            lengths > width, lambda row: _RAGGED.having(cells=int(lengths[row]), headings=width)
        )

    def _refuse_rows(self, refused: NDArray[np.bool_], reason: Callable[[int], Text]) -> None:
        places = np.flatnonzero(self._kept & refused)
        self._refusals.add(self._rows[places], lambda place: reason(int(places[place])))
        self._kept &= ~refused

    def _headings(self) -> tuple[Cell, ...]:
        row = self._layout.header - 1
        return self._grid.rows[row] if 0 <= row < len(self._grid.rows) else ()

    def _units(self) -> list[str]:
        """Give the unit of each row, refusing those that cannot be turned into the evidence's."""
        judged: dict[tuple[object, ...], str | Text] = {}
        found: list[str | Text] = []
        standing = (self._keyed[role].standing().tolist() for role in _WORDS[:3])
        for key, kept in zip(zip(*standing, strict=True), self._kept.tolist(), strict=True):
            if kept and key not in judged:
                judged[key] = self._judged(*key)
            found.append(judged[key] if kept else "")
        refused = np.array([isinstance(each, Text) for each in found], dtype=bool)
        self._refuse_rows(refused, lambda row: self._told(found[row], row))
        return [each if isinstance(each, str) else "" for each in found]

    def _judged(self, place: str, indicator: str, unit: str) -> str | Text:
        """Give the unit of a row by its keys, or why it does not fit."""
        held = self._vocabulary.units.get((place, indicator))
        if held is None:
            return _NOT_HELD
        if unit == OWN_UNIT:
            return held
        return unit if power_between(unit, held, self._vocabulary.scales) is not None else _NO_UNIT

    def _told(self, reason: str | Text, row: int) -> Text:
        """Give a reason with the words of the row."""
        place, indicator, unit = (self._keyed[role].words(row) for role in _WORDS[:3])
        if reason == _NO_UNIT:
            return _NO_UNIT.having(place=place, indicator=indicator, unit=unit)
        return _NOT_HELD.having(place=place, indicator=indicator)

    def _taken(self, units: list[str]) -> Taken:
        """Give the entries that are taken as far as each can be judged alone."""
        kept = self._kept[self._row_of_entry]
        years, no_year = self._years()
        for reasons in (self._entries.reasons, no_year):
            places = np.array(sorted(reasons), dtype=np.intp)
            refused = places[kept[places]]
            self._refuse_entries(refused, [reasons[place] for place in refused.tolist()])
            kept[places] = False
        chosen = np.flatnonzero(kept)
        rows = self._row_of_entry[chosen]
        return Taken(
            rows=self._entries.rows[chosen],
            columns=self._entries.columns[chosen],
            years=years[chosen],
            values=self._entries.values[chosen],
            places=self._keyed[Role.PLACE].standing()[rows],
            indicators=self._keyed[Role.INDICATOR].standing()[rows],
            sources=self._keyed[Role.SOURCE].standing()[rows],
            units=objects(units)[rows],
        )

    def _refuse_entries(self, places: NDArray[np.intp], reasons: list[Text]) -> None:
        rows, columns = self._entries.rows[places], self._entries.columns[places]
        self._refusals.add(rows, reasons.__getitem__, columns)

    def _years(self) -> tuple[NDArray[np.intp], dict[int, Text]]:
        """Give the year of each entry, 0 and why where there is none."""
        if Role.YEAR in self._keyed:
            found = self._keyed[Role.YEAR].standing()[self._row_of_entry].tolist()
        else:
            headings = self._headings()
            of_column = {
                column: year(headings[column] if column < len(headings) else None)
                for column in self._layout.year_columns
            }
            found = [of_column[column] for column in self._entries.columns.tolist()]
        reasons = {
            place: each
            for place, each in enumerate(found)
            if isinstance(each, Text) and self._kept[self._row_of_entry[place]]
        }
        numbers = [each if isinstance(each, int) else 0 for each in found]
        return np.array(numbers, dtype=np.intp), reasons


_RAGGED = QT_TRANSLATE_NOOP(
    "import",
    "The row has {cells} cells, and there are {headings} headings. Put words with the delimiter "
    "in quotation marks.",
)
_NOT_HELD = QT_TRANSLATE_NOOP(
    "import", "“{indicator}” of “{place}” has no use here. Leave the row out."
)
_NO_UNIT = QT_TRANSLATE_NOOP(
    "import",
    "“{unit}” is not a unit of “{indicator}” of “{place}”. Choose another unit or indicator.",
)
