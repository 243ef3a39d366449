"""Reading a table from a file of any kind that can be imported: the one way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.store.exchange import delimited, sheets
from shekara.store.exchange.guards import (
    BROKEN,
    MEGABYTE,
    MOST_INFLATED,
    MOST_TEXT,
    OLD_KIND,
    OTHER_KIND,
    TOO_LARGE,
    contents,
    refusal,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from shekara.store.exchange.grid import Grid

SUFFIXES = (".csv", ".txt", ".tsv", ".xlsx")
"""The kinds that can be chosen."""

_WORKBOOKS = frozenset({".xlsx", ".xlsm"})
_TEXTS = frozenset({".csv", ".txt", ".tsv", ""})
_ARCHIVE, _COMPOUND = b"PK", b"\xd0\xcf\x11\xe0"


def not_asked(_percent: int) -> None:
    """Stand for nobody who waits for progress."""


def read_table(
    path: Path,
    *,
    sheet: str = "",
    encoding: str = "",
    progress: Callable[[int], None] = not_asked,
) -> Grid:
    """Give what stands in a file, row by row.

    `sheet` names one of a workbook's, else the first that is shown and holds something;
    `encoding` is one of `delimited.ENCODINGS` for a text file, else it is found out.
    `progress` is told the percent done and may raise to cancel. Raises DocumentError, naming
    the file and what to do, when it cannot be read.
    """
    data = contents(path, MOST_INFLATED)
    if _is_workbook(path, data):
        return sheets.read_sheet(path, data, sheet, progress)
    if len(data) > MOST_TEXT:
        raise refusal(path, TOO_LARGE.having(limit=MOST_TEXT // MEGABYTE))
    return delimited.read_delimited(path, data, encoding, progress)


def sheets_of(path: Path, *, progress: Callable[[int], None] = not_asked) -> tuple[str, ...]:
    """Give the names of a workbook's sheets; of a text file, none."""
    data = contents(path, MOST_INFLATED)
    return sheets.sheet_names(path, data, progress) if _is_workbook(path, data) else ()


def _is_workbook(path: Path, data: bytes) -> bool:
    """Tell a workbook from a text file, by what is in it; raises for every other kind."""
    suffix = path.suffix.lower()
    if data.startswith(_COMPOUND):
        raise refusal(path, OLD_KIND)
    if suffix not in _WORKBOOKS | _TEXTS:
        raise refusal(path, OTHER_KIND)
    if data.startswith(_ARCHIVE):
        return True
    if suffix in _WORKBOOKS:
        raise refusal(path, BROKEN)
    return False
