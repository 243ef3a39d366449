"""Tables on their way to a spreadsheet: no cell of them is run as a formula there."""

from __future__ import annotations

from collections.abc import Iterable

_FORMULA_SIGNS = frozenset("=+-@\t\r")


def guarded(cell: str | float | None) -> str | float:
    """Give a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if cell is None:
        return ""
    if isinstance(cell, str) and cell[:1] in _FORMULA_SIGNS:
        return f"'{cell}"
    return cell


def tsv(rows: Iterable[Iterable[str | float | None]], decimal_mark: str) -> str:
    """Give rows as tab-separated text, numbers in full digits as the reader's language writes.

    No groups of thousands: spreadsheets do not agree on them.
    """
    return "".join("\t".join(_cell(cell, decimal_mark) for cell in row) + "\n" for row in rows)


def _cell(cell: str | float | None, decimal_mark: str) -> str:
    if isinstance(cell, int | float):
        return repr(cell).replace(".", decimal_mark)
    return str(guarded(" ".join(cell.split()) if cell else None))
