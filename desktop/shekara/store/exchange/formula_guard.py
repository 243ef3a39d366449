"""Cells on their way to a spreadsheet: none of them is run as a formula there."""

from __future__ import annotations

_FORMULA_SIGNS = frozenset("=+-@\t\r")


def guarded(cell: str | float | None) -> str | float:
    """Give a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if cell is None:
        return ""
    if isinstance(cell, str) and cell[:1] in _FORMULA_SIGNS:
        return f"'{cell}"
    return cell
