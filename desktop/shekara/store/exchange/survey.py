"""One look through the XML of a workbook, before a library builds anything of it.

Tells where cells hold something and which are merged, and refuses what makes a reader run out
of memory or time: declared entities, depth, endless tags, rows and columns beyond those that a
spreadsheet has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from shekara.store.exchange.guards import BROKEN, UNUSUAL, refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Where a sheet ends."""

_DEEPEST = 64
_MOST_TAGS = 1_000_000
_LONGEST_TAG = 16
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?")
_COLUMN = re.compile(r"[A-Z]{1,3}")
_ROW = re.compile(r"[0-9]{1,7}")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROW_TAG, _CELL_TAG, _MERGE_TAG = f"{_MAIN} row", f"{_MAIN} c", f"{_MAIN} mergeCell"
_CONTENT = frozenset({f"{_MAIN} v", f"{_MAIN} is", f"{_MAIN} f"})
_DIGITS = "0123456789"


class Area(NamedTuple):
    """A rectangle of cells, counted from 1, both ends within."""

    top: int
    left: int
    bottom: int
    right: int


class Survey:
    """What stands where in one sheet; of another part of a workbook, nothing."""

    def __init__(self, path: Path) -> None:
        """Begin with nothing seen."""
        self.last_row = 0
        self.last_column = 0
        self.merged: list[Area] = []
        self._path = path
        self._columns: dict[str, int] = {}
        self._row = self._column = self._cells = 0
        self._depth = self._tags = 0

    def look_through(self, chunks: Iterable[bytes]) -> None:
        """Take in one part of the archive, to its end even where it is no XML.

        Raises DocumentError for what no spreadsheet program writes.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse
        sound, waited = True, 0
        for chunk in chunks:
            waited = 0 if b">" in chunk else waited + 1
            if sound and waited > _LONGEST_TAG:
                raise refusal(self._path, UNUSUAL)
            if sound:
                sound = self._parsed(parser, chunk)

    @staticmethod
    def _parsed(parser: expat.XMLParserType, chunk: bytes) -> bool:
        """Tell whether it is XML so far; whoever reads it later stops at the same place."""
        try:
            parser.Parse(chunk, False)  # noqa: FBT003  (expat takes no keywords)
        except expat.ExpatError:
            return False
        return True

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        self._tags += 1
        if self._depth > _DEEPEST or self._tags > _MOST_TAGS:
            raise refusal(self._path, UNUSUAL)
        if tag == _CELL_TAG:
            self._begin_cell(attributes)
        elif tag in _CONTENT:
            self.last_row = self._row
            self.last_column = max(self.last_column, self._column)
        elif tag == _ROW_TAG:
            self._begin_row(attributes)
        elif tag == _MERGE_TAG:
            self.merged.append(self._area(attributes.get("ref", "")))

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        """Count on, or to the number that is told: rows that go back would be lost in silence."""
        told = attributes.get("r", str(self._row + 1))
        number = int(told) if _ROW.fullmatch(told) else 0
        if not self._row < number <= LAST_ROW:
            raise refusal(self._path, BROKEN)
        self._row, self._column, self._cells, self._tags = number, 0, 0, 0

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r")
        self._column = self._column_of(place.rstrip(_DIGITS)) if place else self._column + 1
        self._cells += 1
        if max(self._cells, self._column) > LAST_COLUMN:
            raise refusal(self._path, BROKEN)

    def _column_of(self, letters: str) -> int:
        number = self._columns.get(letters)
        if number is None:
            if not _COLUMN.fullmatch(letters):
                raise refusal(self._path, BROKEN)
            number = self._columns[letters] = column_number(letters)
        return number

    def _area(self, words: str) -> Area:
        """Give the area of words such as `B2:D2`."""
        found = _AREA.fullmatch(words)
        if not found:
            raise refusal(self._path, BROKEN)
        left, top, right, bottom = found.groups()
        area = Area(int(top), column_number(left), int(bottom or top), column_number(right or left))
        if not (1 <= area.top <= area.bottom and area.left <= area.right):
            raise refusal(self._path, BROKEN)
        return area

    def _refuse(self, *_: object) -> None:
        raise refusal(self._path, UNUSUAL)


def column_number(letters: str) -> int:
    """Give the number of a column from 1: `A` is 1, `AA` is 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
