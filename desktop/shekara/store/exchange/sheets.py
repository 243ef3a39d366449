"""Workbooks in XLSX: guarded, then read as a stream. No formula is ever evaluated.

The XML is read by the parser that everything else rests on, not by openpyxl: there its safe way
takes five times as long, and nobody can cancel it.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, TypeVar

from shekara.store.exchange.book import Book, Links, SheetEntry, Strings, Styles
from shekara.store.exchange.grid import Grid
from shekara.store.exchange.guards import (
    BROKEN,
    OTHER_KIND,
    UNUSUAL,
    inflated,
    refusal,
    sound_archive,
)
from shekara.store.exchange.merged import Area, filled, size, within
from shekara.store.exchange.part import Part
from shekara.store.exchange.sheet import Sheet
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from shekara.store.exchange.grid import Cell

MOST_MERGED = 2_000_000
"""How many cells may be filled from merged ones."""

_STEP = 1_000
_READ = 90

Kind = TypeVar("Kind", bound=Part)


def read_sheet(path: Path, data: bytes, sheet: str, progress: Callable[[int], None]) -> Grid:
    """Give the rows of a sheet; without a name, of the first that is shown and holds something.

    Raises DocumentError where the workbook is damaged, dangerous or too large.
    """
    book = _Workbook(path, data, progress)
    entry, found = book.sheet(sheet)
    rows: list[tuple[Cell, ...]] = []
    for row in filled(found.rows, _areas(path, found)):
        while row and row[-1] is None:
            row.pop()
        rows.append(tuple(row))
        if len(rows) % _STEP == 0:
            progress(_READ + (100 - _READ) * len(rows) // len(found.rows))
    progress(100)
    return Grid(file=path.name, rows=tuple(rows), sheet=entry.name, sheets=book.names)


def sheet_names(path: Path, data: bytes, progress: Callable[[int], None]) -> tuple[str, ...]:
    """Give the names of the sheets that can be read."""
    return _Workbook(path, data, progress).names


class _Workbook:
    """The parts of an archive, found by the relationships between them."""

    def __init__(self, path: Path, data: bytes, progress: Callable[[int], None]) -> None:
        self._path, self._data, self._progress = path, data, progress
        with sound_archive(path, data) as archive:
            self._entries = {entry.filename: entry for entry in archive.infolist()}
        if "mimetype" in self._entries:
            raise refusal(path, OTHER_KIND)
        main = self._read(Links(path, ""), "_rels/.rels").of_kind("officeDocument")
        folder, name = posixpath.split(main)
        links = self._read(Links(path, folder), f"{folder}/_rels/{name}.rels")
        self._links = links
        self._book = self._read(Book(path), main)
        self._sheets = [
            entry
            for entry in self._book.sheets
            if entry.link in links.found and links.found[entry.link].kind == "worksheet"
        ]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self._sheets)

    def sheet(self, name: str) -> tuple[SheetEntry, Sheet]:
        """Give a sheet by its name, or the first that holds something, those shown before."""
        chosen = [entry for entry in self._sheets if name in ("", entry.name)]
        if name and not chosen:
            known = Listed(tuple(map(verbatim, self.names)))
            raise refusal(self._path, _NO_SHEET.having(sheet=verbatim(name), known=known))
        strings = self._optional(Strings(self._path), "sharedStrings").found
        dates = self._optional(Styles(self._path), "styles").dates
        for entry in sorted(chosen, key=lambda entry: not entry.shown):
            sheet = Sheet(self._path, strings, dates, from_1904=self._book.counts_from_1904)
            found = self._read(sheet, self._links.found[entry.link].target)
            if found.rows:
                return entry, found
        raise refusal(self._path, _EMPTY_SHEET)

    def _optional(self, part: Kind, kind: str) -> Kind:
        target = self._links.of_kind(kind)
        return self._read(part, target) if target else part

    def _read(self, part: Kind, name: str) -> Kind:
        if name not in self._entries:
            raise refusal(self._path, BROKEN)
        part.read(self._chunks(name))
        return part

    def _chunks(self, name: str) -> Iterator[bytes]:
        entry, done = self._entries[name], 0
        for chunk in inflated(self._path, entry, self._data):
            self._progress(_READ * done // entry.file_size)
            done += len(chunk)
            yield chunk


def _areas(path: Path, sheet: Sheet) -> list[Area]:
    """Give the merged areas where something stands, unless they overlap beyond all measure."""
    areas = within(sheet.merged, len(sheet.rows), max(map(len, sheet.rows)))
    if sum(map(size, areas)) > MOST_MERGED:
        raise refusal(path, UNUSUAL)
    return areas


_NO_SHEET = QT_TRANSLATE_NOOP("errors", "“{path}” has no sheet “{sheet}”. Choose one of {known}.")
_EMPTY_SHEET = QT_TRANSLATE_NOOP(
    "errors", "There is nothing in the sheets of “{path}”. Choose a file with a table."
)
