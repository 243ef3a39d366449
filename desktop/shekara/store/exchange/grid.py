"""A table as it stands in a file: rows of cells, before anybody says what they mean."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

MOST_ROWS = 200_000
MOST_COLUMNS = 200
"""More than these nobody reads as a table of figures."""


class FlawKind(StrEnum):
    """Why a cell of a spreadsheet holds nothing that can be taken in."""

    FORMULA = "formula"
    ERROR = "error"
    DATE = "date"
    COVERED = "covered"


class Flaw(msgspec.Struct, frozen=True):
    """A cell that holds neither words nor a number, with what a spreadsheet shows there."""

    kind: FlawKind
    words: str

    @property
    def reason(self) -> Text:
        """Give why nothing is taken from the cell, and what to do."""
        return _REASONS[self.kind].having(cell=verbatim(self.words))


Cell: TypeAlias = str | float | int | Flaw | None


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of a text file, or of one sheet of a workbook.

    `file` is the name without folders. `sheet` and `sheets` are empty for a text file,
    `encoding` and `delimiter` for a workbook. Rows end with their last cell that holds
    something, so they differ in length; the first is row 1 of the file.
    """

    file: str
    rows: tuple[tuple[Cell, ...], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""

    @property
    def width(self) -> int:
        """Count the cells of the longest row."""
        return max(map(len, self.rows), default=0)


def words_of(cell: Cell) -> str:
    """Give a cell as words: a whole number without decimals, an empty cell as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Flaw):
        return cell.words
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    return str(cell)


_EXACT = 1e15

_REASONS = {
    FlawKind.FORMULA: QT_TRANSLATE_NOOP(
        "import", "“{cell}” is a formula. Put its value in its place."
    ),
    FlawKind.ERROR: QT_TRANSLATE_NOOP(
        "import", "“{cell}” is an error of the spreadsheet. Put a value in its place."
    ),
    FlawKind.DATE: QT_TRANSLATE_NOOP(
        "import", "“{cell}” is a date. Show the cell as text or number and type it anew."
    ),
    FlawKind.COVERED: QT_TRANSLATE_NOOP(
        "import",
        "The cell is merged with another that holds “{cell}”. Divide them and fill in each.",
    ),
}
