"""A table of figures: raw values for sorting, formatted ones to see, words to hear.

Copying gives tab-separated text; FIGURE_ID leads from any cell to the Why panel. What is
missing stands last, in whatever order the rows are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from typing_extensions import override

from shekara.domain.figures import Figure
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.translation import NO_BREAK
from shekara.ui.texts import ILLUSTRATIVE

if TYPE_CHECKING:
    from shekara.domain.figures import FigureBook
    from shekara.ui.texts import Texts

FIGURE_ID = int(Qt.ItemDataRole.UserRole)
ROW_KEY = FIGURE_ID + 1

_MARK = f"{NO_BREAK}*"
_NO_DATA = QT_TRANSLATE_NOOP("words", "no data")
_QUIET = QPalette.ColorRole.PlaceholderText
_SAID_BY_THE_HEAD = frozenset({"rank", "count", "year", "code", "index", "gravity"})

Cell = Figure | Text | None
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """The head of a column; with a unit its cells are numbers, shown without it."""

    head: Text
    unit: str = ""


@dataclass(frozen=True)
class Row:
    """One row: what identifies it, and its cells; None is a missing figure."""

    key: str
    cells: tuple[Cell, ...]


class FigureTableModel(QAbstractTableModel):
    """Rows of texts and figures, read only, in an order of the reader's choice.

    It sorts them itself: through a proxy Qt would ask for every cell many times over.
    """

    def __init__(self, texts: Texts, columns: Sequence[Column]) -> None:
        """Start with no rows."""
        super().__init__()
        self._texts = texts
        self._columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._book: FigureBook | None = None
        self._sorted_by, self._order = -1, Qt.SortOrder.AscendingOrder
        self._collator = QCollator(QLocale(texts.language.code))
        self._collator.setNumericMode(True)
        self._worded: dict[int, str] = {}
        self._read = self._readers()

    def show_rows(self, rows: Sequence[Row], book: FigureBook) -> None:
        """Show other rows; rows with the same keys only change their cells and their order."""
        self._given, self._book = tuple(rows), book
        before, self._worded = self._worded, {}
        if sorted(row.key for row in rows) != sorted(row.key for row in self._rows):
            self.beginResetModel()
            self._rows = self._in_order()
            self.endResetModel()
        elif self._rows:
            cells = {row.key: row.cells for row in self._rows}
            self._arrange()
            self._tell_changes(cells, before)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other heads over the same columns."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the raw values of a column; by none below zero, in the order given."""
        self._sorted_by, self._order = column, order
        self._arrange()

    @property
    def is_marked(self) -> bool:
        """Tell whether an asterisk stands in any cell."""
        cells = (cell for row in self._rows for cell in row.cells)
        return any(isinstance(cell, Figure) and self._is_illustrative(cell) for cell in cells)

    def row_of(self, key: str) -> int | None:
        """Give the number of the row with a key."""
        return next((i for i, row in enumerate(self._rows) if row.key == key), None)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            head = self._texts(column.head)
            said = column.unit and column.unit not in _SAID_BY_THE_HEAD
            unit = self._texts(UNITS[column.unit].heading) if said else ""
            return f"{head}, {unit}" if unit else head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._alignment(column)) | Qt.TextFlag.TextWordWrap.value
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        cell = row.cells[index.column()]
        read = self._read.get(role)
        return None if read is None else read(row, column, cell)

    def raw(self, row: int, column: int) -> float | str | None:
        """Give the raw value of a cell, by which rows are sorted; None when it is missing."""
        return self._raw(self._rows[row].cells[column])

    def cell_shown(self, row: int, column: int) -> tuple[str, Qt.AlignmentFlag, QColor | None]:
        """Give all that painting a cell needs: its words, their side, and a colour of their own."""
        cell = self._rows[row].cells[column]
        return self._shown(cell), self._alignment(self._columns[column]), self._colour(cell)

    def column_shown(self, column: int) -> tuple[str, ...]:
        """Give the words of a column from top to bottom."""
        return tuple(self._shown(row.cells[column]) for row in self._rows)

    def _tell_changes(self, before: dict[str, tuple[Cell, ...]], worded: dict[int, str]) -> None:
        """Tell the block of cells that look otherwise than before: only that is painted again."""
        changed = [
            (place, column)
            for place, row in enumerate(self._rows)
            for column, cells in enumerate(zip(before[row.key], row.cells, strict=True))
            if self._looks_otherwise(*cells, worded)
        ]
        if changed:
            places, columns = zip(*changed, strict=True)
            first, last = (min(places), min(columns)), (max(places), max(columns))
            self.dataChanged.emit(self.index(*first), self.index(*last))

    def _looks_otherwise(self, before: Cell, now: Cell, worded: dict[int, str]) -> bool:
        """Tell whether a cell is painted otherwise; what nobody saw yet is compared by value."""
        words = worded.get(id(before))
        if words is None:
            return before != now
        return words != self._shown(now) or _is_known(before) != _is_known(now)

    def _arrange(self) -> None:
        """Bring the rows, and what is selected or current among them, into order."""
        before, ordered = self._rows, self._in_order()
        places = {row.key: place for place, row in enumerate(ordered)}
        if all(places[row.key] == place for place, row in enumerate(before)):
            self._rows = ordered
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        moved = [self.index(places[before[at.row()].key], at.column()) for at in held]
        self._rows = ordered
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _in_order(self) -> tuple[Row, ...]:
        if self._sorted_by < 0:
            return self._given
        held = [(self._raw(row.cells[self._sorted_by]), row) for row in self._given]
        known = [(raw, row) for raw, row in held if raw is not None]
        if any(isinstance(raw, str) for raw, _row in known):
            by_words = cmp_to_key(self._collator.compare)
            known.sort(key=lambda pair: by_words(str(pair[0])), reverse=self._is_descending)
        else:
            known.sort(key=lambda pair: pair[0], reverse=self._is_descending)
        return (*(row for _raw, row in known), *(row for raw, row in held if raw is None))

    @property
    def _is_descending(self) -> bool:
        return self._order is Qt.SortOrder.DescendingOrder

    def _readers(self) -> dict[int, Callable[[Row, Column, Cell], Any]]:
        """Give how each role reads a cell, by the bare number: painting asks a thousand times."""
        role = Qt.ItemDataRole
        return {
            ROW_KEY: lambda row, _column, _cell: row.key,
            FIGURE_ID: lambda _row, _column, cell: cell.id if isinstance(cell, Figure) else None,
            int(role.EditRole): lambda _row, _column, cell: self._raw(cell),
            int(role.DisplayRole): lambda _row, _column, cell: self._shown(cell),
            int(role.AccessibleTextRole): lambda _row, column, cell: self._spoken(cell, column),
            int(role.ToolTipRole): lambda _row, column, cell: self._spoken(cell, column),
            int(role.TextAlignmentRole): lambda _row, column, _cell: int(self._alignment(column)),
            int(role.ForegroundRole): lambda _row, _column, cell: self._colour(cell),
        }

    def _raw(self, cell: Cell) -> float | str | None:
        return cell.value if isinstance(cell, Figure) else cell and self._words(cell)

    def _shown(self, cell: Cell) -> str:
        """Give the words of a cell, worded once: painting asks for them again and again."""
        found = self._worded.get(id(cell))
        if found is None:
            found = self._worded[id(cell)] = self._word(cell)
        return found

    def _word(self, cell: Cell) -> str:
        if not isinstance(cell, Figure):
            return self._words(cell)
        mark = _MARK if self._is_illustrative(cell) else ""
        return f"{self._texts.figure(cell, unit=False)}{mark}"

    def _spoken(self, cell: Cell, column: Column) -> str:
        if not isinstance(cell, Figure):
            head = f"{self._texts(column.head)}: " if cell is None else ""
            return f"{head}{self._words(cell)}"
        mark = f", {self._texts(ILLUSTRATIVE)}" if self._is_illustrative(cell) else ""
        return f"{self._texts(cell.name)}: {self._texts.figure(cell)}{mark}"

    def _words(self, cell: Text | None) -> str:
        return self._texts(_NO_DATA if cell is None else cell)

    def _colour(self, cell: Cell) -> QColor | None:
        """Give the quiet colour to what is missing, so that what is known stands out."""
        return None if _is_known(cell) else QGuiApplication.palette().color(_QUIET)

    def _is_illustrative(self, figure: Figure) -> bool:
        return self._book is not None and self._book.is_illustrative(figure.id)

    @staticmethod
    def _alignment(column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.unit else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def _is_known(cell: Cell) -> bool:
    return cell is not None and getattr(cell, "value", True) is not None
