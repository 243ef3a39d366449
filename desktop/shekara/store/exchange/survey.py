"""One look through the XML of a workbook, before a library builds anything of it.

Tells where cells hold something and which are merged, and refuses what makes a reader run out
of memory or time: declared entities, depth, endless tags, rows and columns beyond those that a
spreadsheet has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from shekara.store.exchange.guards import BROKEN, STRICT, UNUSUAL, refusal
from shekara.store.exchange.merged import Area

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Where a sheet ends."""

_DEEPEST = 64
_MOST_TAGS = 1_000_000
"""In one row, or in a part without rows."""
_LONGEST_TAG = 16
"""In chunks."""

_DIGITS, _LONGEST_NUMBER = "0123456789", 7
_BETWEEN = "}"
"""What stands between namespace and name: what the library has, for names to fail alike."""
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main" + _BETWEEN
_STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main" + _BETWEEN
_ROW_TAG, _CELL_TAG, _MERGE_TAG = f"{_MAIN}row", f"{_MAIN}c", f"{_MAIN}mergeCell"
_CONTENT = frozenset({f"{_MAIN}v", f"{_MAIN}is", f"{_MAIN}f"})


class Survey:
    """What stands where in one sheet; of another part of a workbook, nothing."""

    def __init__(self, path: Path) -> None:
        """Begin with nothing seen."""
        from openpyxl.utils.cell import column_index_from_string, range_boundaries

        self.last_row = 0
        self.last_column = 0
        self.merged: list[Area] = []
        self._path = path
        self._column_number, self._boundaries = column_index_from_string, range_boundaries
        self._row = self._column = 0
        self._depth = self._tags = 0

    def look_through(self, chunks: Iterable[bytes]) -> None:
        """Take in one part of the archive, to its end even where it is no XML.

        Raises DocumentError for what no spreadsheet program writes.
        """
        parser = expat.ParserCreate(namespace_separator=_BETWEEN)
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse
        sound, waited = True, 0
        for chunk in chunks:
            waited = 0 if b">" in chunk else waited + 1
            if sound and waited > _LONGEST_TAG:
                self._refuse()
            sound = sound and self._parsed(parser, chunk)
        if sound:
            self._parsed(parser, b"", last=True)

    @staticmethod
    def _parsed(parser: expat.XMLParserType, chunk: bytes, *, last: bool = False) -> bool:
        """Tell whether it is XML so far; the library uses this parser and stops where it does."""
        try:
            parser.Parse(chunk, last)
        except (expat.ExpatError, LookupError, ValueError):  # an encoding that nobody knows
            return False
        return True

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        self._tags += 1
        if self._depth > _DEEPEST or self._tags > _MOST_TAGS:
            self._refuse()
        if tag == _CELL_TAG:
            self._begin_cell(attributes)
        elif tag in _CONTENT:
            self.last_row = self._row
            self.last_column = max(self.last_column, self._column)
        elif tag == _ROW_TAG:
            self._begin_row(attributes)
        elif tag == _MERGE_TAG:
            self.merged.append(self._area(attributes.get("ref", "")))
        elif tag.startswith(_STRICT_MAIN):
            raise refusal(self._path, STRICT)

    def _end(self, _tag: str) -> None:
        self._depth -= 1

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        """Count on, or to the number that is told: rows that go back would be lost in silence."""
        told = attributes.get("r", str(self._row + 1))
        number = int(told) if told.isdecimal() and len(told) <= _LONGEST_NUMBER else 0
        if not self._row < number <= LAST_ROW:
            raise refusal(self._path, BROKEN)
        self._row, self._column, self._tags = number, 0, 0

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r")
        try:
            self._column = self._column_number(place.rstrip(_DIGITS)) if place else self._column + 1
        except ValueError as error:
            raise refusal(self._path, BROKEN) from error
        if self._column > LAST_COLUMN:
            raise refusal(self._path, BROKEN)

    def _area(self, words: str) -> Area:
        """Give the area of words such as `B2:D2`."""
        try:
            left, top, right, bottom = self._boundaries(words)
        except ValueError as error:
            raise refusal(self._path, BROKEN) from error
        if not (left and top and right and bottom and left <= right and top <= bottom):
            raise refusal(self._path, BROKEN)
        return Area(top, left, bottom, right)

    def _refuse(self, *_: object) -> None:
        raise refusal(self._path, UNUSUAL)
