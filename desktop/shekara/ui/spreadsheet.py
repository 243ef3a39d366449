"""Tables on their way to a spreadsheet: no cell of them is run as a formula there."""

from __future__ import annotations

from collections.abc import Iterable

from shekara.store.exchange.formula_guard import guarded

__all__ = ["guarded", "tsv"]


def tsv(rows: Iterable[Iterable[str | float | None]], decimal_mark: str) -> str:
    """Give rows as tab-separated text, numbers in full digits as the reader's language writes.

    No groups of thousands: spreadsheets do not agree on them.
    """
    return "".join("\t".join(_cell(cell, decimal_mark) for cell in row) + "\n" for row in rows)


def _cell(cell: str | float | None, decimal_mark: str) -> str:
    if isinstance(cell, int | float):
        return repr(cell).replace(".", decimal_mark)
    return str(guarded(" ".join(cell.split()) if cell else None))
