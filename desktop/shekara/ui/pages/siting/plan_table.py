"""A list of what is to be done on the page: typed in place, added, moved and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.figure_table import ROW_KEY
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.pages.siting.plan_model import PlanModel, PlanRow
    from shekara.ui.texts import Texts

_EARLIER = QT_TRANSLATE_NOOP("ui.siting", "Earlier")
_LATER = QT_TRANSLATE_NOOP("ui.siting", "Later")
_REMOVE = QT_TRANSLATE_NOOP("ui.siting", "Remove")
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanList(QWidget):
    """A `PlanModel` with its buttons.

    `add_asked` wants another entry, `removal_asked` carries the id of the current one,
    `move_asked` that id and its new place, `given_up` the id of a new one left by Escape.
    """

    add_asked = Signal()
    given_up = Signal(str)
    removal_asked = Signal(str)
    move_asked = Signal(str, int)

    def __init__(  # noqa: PLR0913  (its words)
        self,
        texts: Texts,
        model: PlanModel,
        name: Text,
        add: Text,
        empty: Text,
        *,
        ordered: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model, which becomes the list's own; `ordered` entries can be moved."""
        super().__init__(parent)
        self.plan = model
        self._new = ""
        model.setParent(self)
        self.table = PlanTable(model, texts(name))
        self.add = QPushButton(texts(add))
        self.earlier, self.later, self.remove = (
            QPushButton(texts(words)) for words in (_EARLIER, _LATER, _REMOVE)
        )
        self.empty = QLabel(texts(empty), wordWrap=True)
        self.empty.setObjectName("quiet")
        self._lay_out(ordered=ordered)
        self.add.clicked.connect(self.add_asked)
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.table.key))
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.table.typed.connect(self._end)
        model.modelReset.connect(self._offer)

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other rows; the entry that was current stays so if it is still there."""
        key, column = self.table.key, max(self.table.currentIndex().column(), 0)
        self.plan.show_rows(rows)
        at = self.plan.index_of(key)
        if at.isValid() and self.table.key != key:
            self.table.setCurrentIndex(at.siblingAtColumn(column))
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._offer()

    def write(self, key: str, field: str = "") -> None:
        """Let a new entry be typed at once."""
        index = self.plan.index_of(key, field)
        if index.isValid():
            self.go_to(key)
            self.table.setCurrentIndex(index)
            self.table.edit(index)
            self._new = key

    def go_to(self, key: str) -> None:
        """Put the focus on an entry, or on the way to add one."""
        index = self.plan.index_of(key)
        if not index.isValid():
            self.add.setFocus()
            return
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.setFocus()

    def _move(self, by: int) -> None:
        self.move_asked.emit(self.table.key, self.table.currentIndex().row() + by)

    def _end(self, dropped: bool) -> None:  # noqa: FBT001  (a signal's)
        new, self._new = self._new, ""
        if new and dropped:
            # When the table has put the editor away.
            QTimer.singleShot(0, self, lambda: self.given_up.emit(new))

    def _offer(self) -> None:
        row, last = self.table.currentIndex().row(), self.plan.rowCount() - 1
        self.remove.setEnabled(row >= 0)
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < last)

    def _lay_out(self, *, ordered: bool) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE["small"])
        buttons.addWidget(self.add)
        for button in (self.earlier, self.later, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addLayout(buttons)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        for button in (self.earlier, self.later):
            button.setVisible(ordered)


class PlanTable(QTableView):
    """The cells of a list; Enter, F2 or typing edits the current one.

    `typed` says that a cell was, and whether what was typed was dropped.
    """

    typed = Signal(bool)

    def __init__(self, model: PlanModel, name: str) -> None:
        """Show a model."""
        super().__init__()
        self.setModel(model)
        self.setObjectName("plan_table")
        self.setAccessibleName(name)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE["medium"])
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    @property
    def key(self) -> str:
        """Give the id of the current entry, empty without one."""
        return str(self.currentIndex().data(ROW_KEY) or "")

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 120)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in _EDIT_KEYS and self.currentIndex().isValid() and not is_editing:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.typed.emit(hint is QAbstractItemDelegate.EndEditHint.RevertModelCache)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words most of the width, who and when the rest."""
        super().resizeEvent(event)
        width = self.viewport().width()
        shares = (0.55, 0.27, 0.18)
        for column, share in enumerate(shares):
            self.horizontalHeader().resizeSection(column, int(width * share))
