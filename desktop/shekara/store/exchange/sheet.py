"""One sheet of a workbook as a stream of rows and cells, and its merged areas."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from typing_extensions import override

from shekara.store.exchange.grid import MOST_COLUMNS, MOST_ROWS, Flaw, FlawKind
from shekara.store.exchange.guards import TOO_MANY_COLUMNS, TOO_MANY_ROWS, refusal
from shekara.store.exchange.merged import Area
from shekara.store.exchange.part import Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from shekara.store.exchange.grid import Cell

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Where a sheet ends."""

_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?")
_PLACE = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")
_ROW = re.compile(r"[0-9]{1,7}")
_WHOLE = re.compile(r"-?[0-9]{1,300}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?")
_DIGITS = "0123456789"


class Sheet(Part):
    """The rows of a sheet that hold something, each by its number."""

    def __init__(
        self, path: Path, strings: Sequence[str], dates: AbstractSet[str], *, from_1904: bool
    ) -> None:
        """Take the shared words of the workbook and the styles that make dates of numbers."""
        super().__init__(path)
        self.rows: list[list[Cell]] = []
        self.merged: list[Area] = []
        self._strings, self._dates, self._from_1904 = strings, dates, from_1904
        self._columns: dict[str, int] = {}
        self._row: list[Cell] = []
        self._number = self._column = self._spoken = 0
        self._kind = self._style = self._value = ""
        self._formula: str | None = None

    @override
    def begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note where a row or a cell begins, and listen to what is in it."""
        if tag == "c":
            self._begin_cell(attributes)
        elif tag in ("v", "f") or (tag == "t" and not self._spoken):
            self.listen()
        elif tag == "row":
            self._begin_row(attributes)
        elif tag == "rPh":
            self._spoken += 1
        elif tag == "mergeCell":
            self.merged.append(self._area(attributes.get("ref", "")))

    @override
    def end(self, tag: str) -> None:
        """Take in what was heard of a cell, or all of a row."""
        if tag == "c":
            self._end_cell()
        elif tag == "v" or (tag == "t" and not self._spoken):
            self._value += self.heard()
        elif tag == "f":
            self._formula = self.heard()
        elif tag == "row":
            self._end_row()
        elif tag == "rPh":
            self._spoken -= 1

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        """Count on, or to the number that is told: rows never go back."""
        told = attributes.get("r", str(self._number + 1))
        number = int(told) if _ROW.fullmatch(told) else 0
        if not self._number < number <= LAST_ROW:
            raise self.broken()
        self._number, self._column, self._row = number, 0, []

    def _end_row(self) -> None:
        if not self._row:
            return
        if self._number > MOST_ROWS:
            raise refusal(self.path, TOO_MANY_ROWS.having(limit=MOST_ROWS))
        self.rows += ([] for _ in range(len(self.rows), self._number - 1))
        self.rows.append(self._row)

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r")
        self._column = self._column_of(place) if place else self._column + 1
        if self._column > LAST_COLUMN:
            raise self.broken()
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._value, self._formula = "", None

    def _end_cell(self) -> None:
        cell = self._cell()
        if cell is None:
            return
        if self._column > MOST_COLUMNS:
            raise refusal(self.path, TOO_MANY_COLUMNS.having(limit=MOST_COLUMNS))
        self._row += [None] * (self._column - len(self._row))
        self._row[self._column - 1] = cell

    def _cell(self) -> Cell:
        """Give what the cell holds, as it was written; nothing is worked out."""
        words = self._value
        if self._formula is not None:
            return Flaw(FlawKind.FORMULA, f"={self._formula}")
        if not words:
            return None
        if self._kind in _FLAWED:
            return Flaw(_FLAWED[self._kind], words)
        if self._kind == "n":
            return self._number_of(words)
        if self._kind == "s":
            words = self._shared(words)
        elif self._kind == "b":
            words = "FALSE" if words == "0" else "TRUE"
        return words.strip() or None

    def _number_of(self, words: str) -> Cell:
        if not _NUMBER.fullmatch(words):
            raise self.broken()
        number = int(words) if _WHOLE.fullmatch(words) else float(words)
        return Flaw(FlawKind.DATE, self._date(number)) if self._style in self._dates else number

    def _date(self, number: float) -> str:
        """Give the day that a spreadsheet shows for a number, or the number if there is none."""
        try:
            moment = _STARTS[self._from_1904] + dt.timedelta(days=number)
            return f"{moment:%Y-%m-%d %H:%M:%S}".removesuffix(" 00:00:00")
        except (OverflowError, ValueError):
            return str(number)

    def _shared(self, words: str) -> str:
        number = int(words) if _ROW.fullmatch(words) else len(self._strings)
        if number >= len(self._strings):
            raise self.broken()
        return self._strings[number]

    def _column_of(self, place: str) -> int:
        letters = place.rstrip(_DIGITS)
        if letters not in self._columns:
            if not _PLACE.fullmatch(place):
                raise self.broken()
            self._columns[letters] = column_number(letters)
        return self._columns[letters]

    def _area(self, words: str) -> Area:
        """Give the area of words such as `B2:D2`."""
        found = _AREA.fullmatch(words)
        if not found:
            raise self.broken()
        left, top, right, bottom = found.groups()
        area = Area(int(top), column_number(left), int(bottom or top), column_number(right or left))
        if not (1 <= area.top <= area.bottom and area.left <= area.right):
            raise self.broken()
        return area


def column_number(letters: str) -> int:
    """Give the number of a column from 1: `A` is 1, `AA` is 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


_STARTS = (dt.datetime(1899, 12, 30, tzinfo=dt.UTC), dt.datetime(1904, 1, 1, tzinfo=dt.UTC))
"""The days from which spreadsheets count."""

_FLAWED = {"e": FlawKind.ERROR, "d": FlawKind.DATE}
