"""Tables of words in the dialog: rows to be read and copied, nothing to be changed.

A cell holds words, or a number with the words it is shown in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex


class Number(NamedTuple):
    """A number of a table, and how the language writes it."""

    value: float
    words: str


Cell = str | Number


@dataclass(frozen=True)
class Head:
    """The head of a column; `stands_out` where its cells are taken from the file."""

    words: str
    is_number: bool = False
    stands_out: bool = False


@dataclass(frozen=True)
class Line:
    """A row: how it is called at its side, and its cells, of which the last may be missing."""

    name: str
    cells: tuple[Cell, ...]
    is_quiet: bool = False
    is_heading: bool = False


class WordsModel(QAbstractTableModel):
    """Rows of words, read only."""

    def __init__(self, quiet: str, marked: str) -> None:
        """Start empty; the colours are of quiet words and of the ground of what stands out."""
        super().__init__()
        self._quiet, self._marked = QColor(quiet), QColor(marked)
        self._bold = QFont()
        self._bold.setBold(True)
        self._heads: tuple[Head, ...] = ()
        self._lines: tuple[Line, ...] = ()
        role = Qt.ItemDataRole
        self._read: dict[int, Callable[[Line, int], Any]] = {
            int(role.DisplayRole): _shown,
            int(role.ToolTipRole): _shown,
            int(role.AccessibleTextRole): self._spoken,
            int(role.EditRole): _raw,
            int(role.TextAlignmentRole): self._alignment,
            int(role.ForegroundRole): self._colour,
            int(role.BackgroundRole): self._ground,
            int(role.FontRole): lambda line, _column: self._bold if line.is_heading else None,
        }

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line]) -> None:
        """Show other columns and rows; where they are the same nothing happens."""
        if (tuple(heads), tuple(lines)) == (self._heads, self._lines):
            return
        self.beginResetModel()
        self._heads, self._lines = tuple(heads), tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if not 0 <= section < len(self._heads if across else self._lines):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._heads[section].words if across else self._lines[section].name
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return int(self._alignment(None, section)) | Qt.TextFlag.TextWordWrap.value
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        read = self._read.get(int(role)) if index.isValid() else None
        return None if read is None else read(self._lines[index.row()], index.column())

    def _spoken(self, line: Line, column: int) -> str:
        head = self._heads[column].words.replace("\n", ", ")
        return f"{head}: {_shown(line, column)}"

    def _alignment(self, _line: Line | None, column: int) -> int:
        is_number = self._heads[column].is_number
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _colour(self, line: Line, _column: int) -> QColor | None:
        return self._quiet if line.is_quiet else None

    def _ground(self, line: Line, column: int) -> QColor | None:
        stands_out = self._heads[column].stands_out and not line.is_quiet
        return self._marked if stands_out else None


def _raw(line: Line, column: int) -> float | str:
    cell = line.cells[column] if column < len(line.cells) else ""
    return cell.value if isinstance(cell, Number) else cell


def _shown(line: Line, column: int) -> str:
    cell = line.cells[column] if column < len(line.cells) else ""
    return cell.words if isinstance(cell, Number) else cell
