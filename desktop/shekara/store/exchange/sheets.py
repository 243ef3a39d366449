"""Workbooks in XLSX: guarded, looked through, read row by row. No formula is ever evaluated."""

from __future__ import annotations

import datetime as dt
import io
import warnings
from contextlib import closing, contextmanager
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from shekara.store.exchange.grid import MOST_COLUMNS, MOST_ROWS, Flaw, FlawKind, Grid
from shekara.store.exchange.guards import (
    BROKEN,
    OTHER_KIND,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    inflated,
    refusal,
    sound_archive,
)
from shekara.store.exchange.merged import filled, within
from shekara.store.exchange.survey import Survey
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from shekara.store.exchange.grid import Cell

_STEP = 1_000
_LOOKED_THROUGH = 30
_MOMENTS = (dt.date, dt.time, dt.timedelta)

_part: Callable[[Worksheet], str] = attrgetter("_worksheet_path")
"""Gives the entry of the archive that holds a sheet: nothing public of the library tells it."""


def read_sheet(path: Path, data: bytes, sheet: str, progress: Callable[[int], None]) -> Grid:
    """Give the rows of a sheet; without a name, of the first that is shown and holds something.

    Raises DocumentError where the workbook is damaged, dangerous or too large.
    """
    surveys = _surveyed(path, data, progress)
    with closing(_opened(path, data)) as book:
        chosen = _chosen(path, book.worksheets, sheet, surveys)
        seen = surveys[_part(chosen)]
        _require_size(path, seen)
        rows: list[tuple[Cell, ...]] = []
        areas = within(path, seen.merged, seen.last_row, seen.last_column)
        for row in filled(_rows(path, chosen, seen), areas):
            rows.append(_trimmed(row))
            if len(rows) % _STEP == 0:
                progress(_LOOKED_THROUGH + (100 - _LOOKED_THROUGH) * len(rows) // seen.last_row)
        names = tuple(each.title for each in book.worksheets)
    progress(100)
    return Grid(file=path.name, rows=tuple(rows), sheet=chosen.title, sheets=names)


def sheet_names(path: Path, data: bytes, progress: Callable[[int], None]) -> tuple[str, ...]:
    """Give the names of the sheets that can be read."""
    _surveyed(path, data, progress)
    with closing(_opened(path, data)) as book:
        return tuple(each.title for each in book.worksheets)


def _surveyed(path: Path, data: bytes, progress: Callable[[int], None]) -> dict[str, Survey]:
    """Look through all parts of the workbook; raises where one is not what it announces."""
    surveys: dict[str, Survey] = {}
    with sound_archive(path, data) as archive:
        entries = archive.infolist()
    if any(entry.filename == "mimetype" for entry in entries):
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
        message = "openpyxl finds no defusedxml, and without it no workbook is opened"
        raise ImportError(message)
    with _guarded(path):
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)


@contextmanager
def _guarded(path: Path) -> Generator[None]:
    """Turn whatever a library sets off over hostile bytes into one sentence, without a warning."""
    with warnings.catch_warnings(action="ignore"):
        try:
            yield
        except Exception as error:
            raise refusal(path, BROKEN) from error


def _chosen(
    path: Path, sheets: Sequence[Worksheet], name: str, surveys: dict[str, Survey]
) -> Worksheet:
    chosen = [each for each in sheets if name in ("", each.title)]
    if name and not chosen:
        known = Listed(tuple(verbatim(each.title) for each in sheets))
        raise refusal(path, _NO_SHEET.having(sheet=verbatim(name), known=known))
    holding = [each for each in chosen if surveys[_part(each)].last_row]
    if not holding:
        raise refusal(path, _EMPTY_SHEET)
    return next((each for each in holding if each.sheet_state == "visible"), holding[0])


def _require_size(path: Path, seen: Survey) -> None:
    if seen.last_row > MOST_ROWS:
        raise refusal(path, TOO_MANY_ROWS.having(limit=MOST_ROWS))
    if seen.last_column > MOST_COLUMNS:
        raise refusal(path, TOO_MANY_COLUMNS.having(limit=MOST_COLUMNS))


def _rows(path: Path, sheet: Worksheet, seen: Survey) -> Iterator[list[Cell]]:
    """Give the rows of a sheet, all as wide as the longest."""
    rows = sheet.iter_rows(max_row=seen.last_row, max_col=seen.last_column)
    for _ in range(0, seen.last_row, _STEP):
        with _guarded(path):
            step = [
                [_cell(each.value, each.data_type) for each in row] for row in islice(rows, _STEP)
            ]
        yield from step


def _cell(value: object, kind: str) -> Cell:
    """Give what a cell holds, as it was written; nothing is worked out."""
    if kind == "n" and isinstance(value, int | float):
        return value
    if value is None:
        return None
    if kind == "f":
        return Flaw(FlawKind.FORMULA, _formula(value))
    if kind == "e":
        return Flaw(FlawKind.ERROR, str(value))
    if isinstance(value, _MOMENTS):
        return Flaw(FlawKind.DATE, str(value).removesuffix(" 00:00:00"))
    words = str(value).upper() if kind == "b" else str(value).strip()
    return words or None


def _formula(value: object) -> str:
    """Give a formula; of several cells it has words within, of a table of data none."""
    words = value if isinstance(value, str) else getattr(value, "text", None)
    return str(words or "=")


def _trimmed(row: list[Cell]) -> tuple[Cell, ...]:
    """Give the cells of a row up to the last that holds something."""
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


_NO_SHEET = QT_TRANSLATE_NOOP("errors", "“{path}” has no sheet “{sheet}”. Choose one of {known}.")
_EMPTY_SHEET = QT_TRANSLATE_NOOP(
    "errors", "There is nothing in the sheets of “{path}”. Choose a file with a table."
)
