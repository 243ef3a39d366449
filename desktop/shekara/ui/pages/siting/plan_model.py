"""Lists of what is to be done: steps of the road map, or risks; setting a cell edits.

Each row is an entry with an id, under ROW_KEY; each cell a field of it in words. A date is
shown as the language writes it and typed as 2026-03-31 or 31.3.2026.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.figure_table import ROW_KEY
from shekara.ui.widgets.brief_options import iso_date

if TYPE_CHECKING:
    from shekara.ui.texts import Texts

Index = QModelIndex | QPersistentModelIndex

_SPOKEN = QT_TRANSLATE_NOOP("ui.siting", "{head}: {words}")
_EMPTY = QT_TRANSLATE_NOOP("ui.siting", "empty")
DATE = "date"


@dataclass(frozen=True)
class PlanField:
    """A column: the field of the entries it shows, and its head."""

    key: str
    head: Text


@dataclass(frozen=True)
class PlanRow:
    """A row: the id of its entry, and the words of its fields by their keys."""

    key: str
    words: dict[str, str]


SetField = Callable[[str, str, str], bool]


class PlanModel(QAbstractTableModel):
    """Rows of words that can be typed anew; `set_field` makes the edit."""

    def __init__(self, texts: Texts, fields: Sequence[PlanField], set_field: SetField) -> None:
        """Start without rows."""
        super().__init__()
        self._texts, self._fields, self._set_field = texts, tuple(fields), set_field
        self._rows: tuple[PlanRow, ...] = ()

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other rows; the same entries in the same order only change their words."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        self._rows = tuple(rows)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def index_of(self, key: str, field: str = "") -> QModelIndex:
        """Give the cell of an entry and a field, of its first field without one."""
        row = next((i for i, held in enumerate(self._rows) if held.key == key), None)
        column = next((i for i, held in enumerate(self._fields) if held.key == field), 0)
        return QModelIndex() if row is None else self.index(row, column)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._fields)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._fields):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._texts(self._fields[section].head)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self._fields[index.column()]
        words = row.words[field.key]
        shown = self._texts.language.date(words) if field.key == DATE and words else words
        by_role = {
            ROW_KEY: row.key,
            int(Qt.ItemDataRole.EditRole): words,
            int(Qt.ItemDataRole.DisplayRole): shown,
            int(Qt.ItemDataRole.ToolTipRole): shown,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken(field, shown),
        }
        return by_role.get(int(role))

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, field = self._rows[index.row()], self._fields[index.column()]
        words = str(value).strip()
        typed = iso_date(words) if field.key == DATE else words
        return typed != row.words[field.key] and self._set_field(row.key, field.key, typed)

    def _spoken(self, field: PlanField, shown: str) -> str:
        words = Text("", shown.replace("{", "(").replace("}", ")")) if shown else _EMPTY
        return self._texts(_SPOKEN.having(head=field.head, words=words))
