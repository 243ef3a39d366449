"""The figures that another one rests on: name above, value below, one row each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from shekara.domain.figures import Figure, Series
from shekara.ui.texts import ILLUSTRATIVE, Texts
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
FIGURE_ID = int(Qt.ItemDataRole.UserRole)
VALUE = FIGURE_ID + 1
_WRAP = int(Qt.TextFlag.TextWordWrap)


def shown_value(texts: Texts, book: FigureBook, entry: Figure | Series) -> str:
    """Give a figure's value with its year, or the last one of a series, and its mark."""
    mark = " *" if book.is_illustrative(entry.id) else ""
    if isinstance(entry, Figure):
        year = f" ({entry.year})" if entry.year else ""
        return f"{texts.figure(entry)}{mark}{year}"
    if not entry.years:
        return texts.amount(None, entry.unit)
    return f"{texts.amount(entry.values[-1], entry.unit)}{mark} ({entry.years[-1]})"


@dataclass(frozen=True)
class _Row:
    """A figure as it is shown: worded when its results come, for they may be gone later."""

    figure_id: str
    name: str
    value: str
    spoken: str


class InputModel(QAbstractListModel):
    """Figures and series by their ids."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._texts = texts
        self._rows: tuple[_Row, ...] = ()

    def show_entries(self, ids: Sequence[str], book: FigureBook) -> None:
        """Show other figures of a book; the same with other values keep the current row."""
        rows = tuple(self._row(book[figure_id], book) for figure_id in ids)
        same = [row.figure_id for row in rows] == [row.figure_id for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        by_role = {
            int(Qt.ItemDataRole.DisplayRole): row.name,
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
            FIGURE_ID: row.figure_id,
            VALUE: row.value,
        }
        return by_role.get(int(role))

    def _row(self, entry: Figure | Series, book: FigureBook) -> _Row:
        name, value = self._texts(entry.name), shown_value(self._texts, book, entry)
        spoken = f"{name}: {value.replace(' *', '')}"
        if book.is_illustrative(entry.id):
            spoken += f", {self._texts(ILLUSTRATIVE)}"
        return _Row(entry.id, name, value, spoken)


class InputList(QListView):
    """Shows all its rows at their full height; whoever holds it scrolls."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setItemDelegate(_NameAndValue(workspace, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def fit(self) -> None:
        """Become as high as all rows together."""
        self.scheduleDelayedItemsLayout()
        rows = self.model().rowCount() if self.model() else 0
        height = sum(
            self.sizeHintForIndex(self.model().index(row, 0)).height() for row in range(rows)
        )
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class _NameAndValue(QStyledItemDelegate):
    """Draws a figure's name, wrapped, and its value below it."""

    def __init__(self, workspace: Workspace, view: QListView) -> None:
        super().__init__(view)
        self._view, self._theme = view, workspace.theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # Its many enums take long to load: the first paint of the window need not wait for them.
        from PySide6.QtWidgets import QStyle

        blank = QStyleOptionViewItem(option)
        blank.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, self._view)
        room = self._room(option.rect)
        name, value = str(index.data()), str(index.data(VALUE))
        painter.save()
        painter.setPen(self._theme.quiet_ink)
        above = painter.drawText(room, _WRAP, name)
        painter.setPen(self._theme.ink)
        painter.setFont(self._bold())
        painter.drawText(room.adjusted(0, above.height(), 0, 0), _WRAP, value)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        room = self._room(QRect(0, 0, width, 10_000))
        name = QFontMetrics(self._view.font()).boundingRect(room, _WRAP, str(index.data()))
        value = QFontMetrics(self._bold()).boundingRect(room, _WRAP, str(index.data(VALUE)))
        return QSize(width, name.height() + value.height() + 2 * SPACE["tight"] + 2)

    def _bold(self) -> QFont:
        font = QFont(self._view.font())
        font.setBold(True)
        return font

    @staticmethod
    def _room(rect: QRect) -> QRect:
        return rect.adjusted(SPACE["small"], SPACE["tight"], -SPACE["small"], -SPACE["tight"])
