"""A sheet that is written row by row, whose formulas name their rows.

A constant stands in one cell; a course of years has a cell for every year. Whoever writes a
formula asks the sheet where a row stands, so nothing is counted by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl.worksheet.worksheet import Worksheet

LABEL, VALUE, FIRST_YEAR = 1, 2, 3
"""Columns: the label, the constant, and t = 0."""

NUMBER, WHOLE, RATE = "#,##0.000", "0", "0.00%"
"""How numbers are shown."""

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a text must not begin with, or a spreadsheet would take it for a formula."""


def plain(words: str) -> str:
    """Give a text that no spreadsheet takes for a formula."""
    return f"'{words}" if words.startswith(RISKY) else words


@dataclass(frozen=True)
class Year:
    """One year of a sheet, and where each row stands in it."""

    grid: Grid
    t: int

    def __call__(self, key: str) -> str:
        """Give the cell of a row in this year."""
        return f"{get_column_letter(FIRST_YEAR + self.t)}{self.grid.row(key)}"

    def before(self, key: str) -> str:
        """Give the cell of a row in the year before; nothing before the first."""
        if self.t == 0:
            return "0"
        return f"{get_column_letter(FIRST_YEAR + self.t - 1)}{self.grid.row(key)}"

    def over(self, first: str, last: str) -> str:
        """Give the cells of several rows in this year."""
        return f"{self(first)}:{self(last)}"


class Grid:
    """A sheet for the years t = 0 … last_year."""

    def __init__(self, sheet: Worksheet, last_year: int) -> None:
        """Start above the first row."""
        self.sheet, self.last_year = sheet, last_year
        self._rows: dict[str, int] = {}
        self._next = 1
        sheet.column_dimensions["A"].width = 60
        sheet.column_dimensions["B"].width = 16
        sheet.freeze_panes = "C2"

    def heading(self, words: str) -> None:
        """Write a heading."""
        self.sheet.cell(self._next, LABEL, plain(words)).font = Font(bold=True)
        self._next += 1

    def constant(self, key: str, label: str, formula: str, shown: str = NUMBER) -> None:
        """Write a constant under a key."""
        self._label(key, label)
        self.sheet.cell(self._next, VALUE, f"={formula}").number_format = shown
        self._next += 1

    def course(
        self, key: str, label: str, formula: Callable[[Year], str], shown: str = NUMBER
    ) -> None:
        """Write a course of years under a key, from the formula of each year."""
        self._label(key, label)
        for t in range(self.last_year + 1):
            cell = self.sheet.cell(self._next, FIRST_YEAR + t, f"={formula(Year(self, t))}")
            cell.number_format = shown
        self._next += 1

    def row(self, key: str) -> int:
        """Give the number of a row; KeyError for a key that was not written yet."""
        return self._rows[key]

    def __call__(self, key: str) -> str:
        """Give the cell of a constant."""
        return f"${get_column_letter(VALUE)}${self._rows[key]}"

    def constants(self, first: str, last: str) -> str:
        """Give the cells of constants that stand below each other."""
        return f"{self(first)}:{self(last)}"

    def years(self, key: str) -> str:
        """Give all cells of a course."""
        first, last = (get_column_letter(FIRST_YEAR + t) for t in (0, self.last_year))
        return f"${first}${self._rows[key]}:${last}${self._rows[key]}"

    def outside(self, cells: str) -> str:
        """Give cells of this sheet as another sheet names them."""
        return f"'{self.sheet.title}'!{cells}"

    def _label(self, key: str, label: str) -> None:
        self._rows[key] = self._next
        self.sheet.cell(self._next, LABEL, plain(label))
