"""Workbooks in XLSX: guarded, looked through, read row by row. No formula is ever evaluated."""

from __future__ import annotations

import datetime as dt
import io
import struct
import warnings
import zipfile
import zlib
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from shekara.store.exchange.grid import MOST_COLUMNS, MOST_ROWS, Flaw, FlawKind, Grid
from shekara.store.exchange.guards import (
    BROKEN,
    OTHER_KIND,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    UNUSUAL,
    inflated,
    refusal,
    sound_archive,
)
from shekara.store.exchange.merged import filled, size, within
from shekara.store.exchange.survey import Area, Survey
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    from shekara.store.exchange.grid import Cell

MOST_MERGED = 2_000_000
"""How many cells may be filled from merged ones."""

_STEP = 1_000
_LOOKED_THROUGH = 30
_UNREADABLE = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What a library raises over a workbook that no spreadsheet program wrote."""


def read_sheet(path: Path, data: bytes, sheet: str, progress: Callable[[int], None]) -> Grid:
    """Give the rows of a sheet; without a name, of the first that is shown and holds something.

    Raises DocumentError where the workbook is damaged, dangerous or too large.
    """
    surveys = _surveyed(path, data, progress)
    with closing(_opened(path, data)) as book:
        sheets = _sheets_of(book)
        chosen = _chosen(path, sheets, sheet, surveys)
        seen = surveys[_part(chosen)]
        _require_size(path, seen)
        rows: list[tuple[Cell, ...]] = []
        for row in filled(_rows(path, chosen, seen), _areas(path, seen)):
            rows.append(_trimmed(row))
            if len(rows) % _STEP == 0:
                progress(_LOOKED_THROUGH + (100 - _LOOKED_THROUGH) * len(rows) // seen.last_row)
    progress(100)
    names = tuple(each.title for each in sheets)
    return Grid(file=path.name, rows=tuple(rows), sheet=chosen.title, sheets=names)


def sheet_names(path: Path, data: bytes, progress: Callable[[int], None]) -> tuple[str, ...]:
    """Give the names of the sheets that can be read."""
    _surveyed(path, data, progress)
    with closing(_opened(path, data)) as book:
        return tuple(each.title for each in _sheets_of(book))


def _surveyed(path: Path, data: bytes, progress: Callable[[int], None]) -> dict[str, Survey]:
    """Look through all parts of the workbook; raises where one is not what it announces."""
    surveys: dict[str, Survey] = {}
    with sound_archive(path, data) as archive:
        entries = archive.infolist()
        if "mimetype" in archive.namelist():
            raise refusal(path, OTHER_KIND)
        total = 1 + sum(entry.file_size for entry in entries)
        done = 0

        def counted(chunks: Iterable[bytes]) -> Iterator[bytes]:
            nonlocal done
            for chunk in chunks:
                done += len(chunk)
                yield chunk
                progress(_LOOKED_THROUGH * done // total)

        for entry in entries:
            survey = surveys[entry.filename] = Survey(path)
            survey.look_through(counted(inflated(path, entry, data)))
    return surveys


def _opened(path: Path, data: bytes) -> Workbook:
    import openpyxl

    if not openpyxl.DEFUSEDXML:
        message = "openpyxl found no defusedxml"
        raise ImportError(message)
    warnings.filterwarnings("ignore", module=r"openpyxl\.")
    with _guarded(path):
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)


@contextmanager
def _guarded(path: Path) -> Generator[None]:
    """Turn whatever a library says of a broken workbook into a sentence."""
    try:
        yield
    except _UNREADABLE as error:
        raise refusal(path, BROKEN) from error


def _sheets_of(book: Workbook) -> list[ReadOnlyWorksheet]:
    return [each for each in book.worksheets if hasattr(each, "_worksheet_path")]


def _part(sheet: ReadOnlyWorksheet) -> str:
    """Give the entry of the archive that holds a sheet."""
    return sheet._worksheet_path  # noqa: SLF001  (nothing public tells it)


def _chosen(
    path: Path, sheets: list[ReadOnlyWorksheet], name: str, surveys: dict[str, Survey]
) -> ReadOnlyWorksheet:
    if name:
        found = next((each for each in sheets if each.title == name), None)
        if found is None:
            known = Listed(tuple(verbatim(each.title) for each in sheets))
            raise refusal(path, _NO_SHEET.having(sheet=verbatim(name), known=known))
        sheets = [found]
    holding = [each for each in sheets if surveys[_part(each)].last_row]
    if not holding:
        raise refusal(path, _EMPTY_SHEET)
    return next((each for each in holding if each.sheet_state == "visible"), holding[0])


def _require_size(path: Path, seen: Survey) -> None:
    if seen.last_row > MOST_ROWS:
        raise refusal(path, TOO_MANY_ROWS.having(limit=MOST_ROWS))
    if seen.last_column > MOST_COLUMNS:
        raise refusal(path, TOO_MANY_COLUMNS.having(limit=MOST_COLUMNS))


def _areas(path: Path, seen: Survey) -> list[Area]:
    areas = within(seen.merged, seen.last_row, seen.last_column)
    if sum(map(size, areas)) > MOST_MERGED:
        raise refusal(path, UNUSUAL)
    return areas


def _rows(path: Path, sheet: ReadOnlyWorksheet, seen: Survey) -> Iterator[list[Cell]]:
    rows = sheet.iter_rows(max_row=seen.last_row, max_col=seen.last_column)
    for _ in range(seen.last_row):
        with _guarded(path):
            row = [_cell(cell.value, cell.data_type) for cell in next(rows)]
        yield row


def _cell(value: object, kind: str) -> Cell:
    """Give what a cell holds, as it was written; nothing is worked out."""
    if kind == "n" and isinstance(value, int | float):
        return value
    if value is None:
        return None
    if kind == "f":
        return Flaw(FlawKind.FORMULA, str(getattr(value, "text", value) or "="))
    if kind == "e":
        return Flaw(FlawKind.ERROR, str(value))
    if kind == "b":
        return "TRUE" if value else "FALSE"
    if isinstance(value, _MOMENTS):
        return Flaw(FlawKind.DATE, str(value).removesuffix(" 00:00:00"))
    return str(value).strip() or None


def _trimmed(row: list[Cell]) -> tuple[Cell, ...]:
    """Give the cells of a row up to the last that holds something."""
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


_MOMENTS = (dt.date, dt.time, dt.timedelta)

_NO_SHEET = QT_TRANSLATE_NOOP("errors", "“{path}” has no sheet “{sheet}”. Choose one of {known}.")
_EMPTY_SHEET = QT_TRANSLATE_NOOP(
    "errors", "There is nothing in the sheets of “{path}”. Choose a file with a table."
)
