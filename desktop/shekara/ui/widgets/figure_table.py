"""A table of figures on a page: sorted at will, copied as text, and leading to Why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.figure_table import FIGURE_ID, ROW_KEY, Column, FigureTableModel, Row
from shekara.ui.spreadsheet import tsv
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_cells import FigureCells
from shekara.ui.widgets.wrapped_heads import WrappedHeads

if TYPE_CHECKING:
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

_WHY = QT_TRANSLATE_NOOP("tables", "What this number rests on")
_COPY = QT_TRANSLATE_NOOP("tables", "Copy the selected rows")
_COPY_ALL = QT_TRANSLATE_NOOP("tables", "Copy the whole table")
_NARROWEST_FIRST = 0.25
# Rows that decide how wide a column is: more cost time, and are as wide.
_LOOKED_AT = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FigureTable(QTableView):
    """Rows of figures. Enter, F1 or a double click on a figure leads to the Why panel.

    `row_chosen` carries the key of the row that a person made the current one,
    `row_activated` that of a row whose words (no figure) were double-clicked or entered.
    With a `kept_as` the sorting survives under that key of the view state; `sorted_by` is
    the column by which rows are sorted at first, ascending.
    """

    row_chosen = Signal(str)
    row_activated = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        name: Text,
        columns: Sequence[Column],
        *,
        kept_as: str = "",
        sorted_by: int = -1,
    ) -> None:
        """Start without rows."""
        super().__init__()
        self._workspace = workspace
        self._kept_as = kept_as
        self._book: FigureBook | None = None
        self._is_following = False
        self.figures = FigureTableModel(workspace.texts, columns)
        self.figures.setParent(self)
        self.setObjectName("figure_table")
        self.setAccessibleName(workspace.texts(name))
        self._dress()
        self.setModel(self.figures)
        self.setItemDelegate(FigureCells(self.figures, self))
        self._restore_sorting(sorted_by)
        self._add_actions()
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        self.doubleClicked.connect(self._activate)

    @property
    def row_key(self) -> str | None:
        """Give the key of the current row, None when there is none."""
        return self.currentIndex().data(ROW_KEY) if self.currentIndex().isValid() else None

    def show_rows(
        self,
        rows: Sequence[Row],
        book: FigureBook | None = None,
        part: FigureBook | None = None,
    ) -> None:
        """Show other rows, with figures of a book; without one, of the results.

        `part` is a part of the results that holds the figures and what they rest on, where
        that is sooner there than the whole. The row a person stood on stays the current one
        if it is still there.
        """
        key, column = self.row_key, max(self.currentIndex().column(), 0)
        self._book = book
        known = book or part or self._workspace.evaluation.figures
        self.figures.show_rows(rows, known)
        if key is not None and self.row_key != key:
            self.choose_row(key, column)
        self.fit_columns()

    def choose_row(self, key: str, column: int | None = None) -> bool:
        """Make a row the current one without saying so; give whether it is there."""
        row = self.figures.row_of(key)
        if row is None:
            return False
        at = max(self.currentIndex().column(), 0) if column is None else column
        index = self.figures.index(row, at)
        self._is_following = True
        try:
            flags = QItemSelectionModel.SelectionFlag
            chosen = flags.ClearAndSelect | flags.Rows
            self.selectionModel().setCurrentIndex(index, chosen)
        finally:
            self._is_following = False
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def copied(self, *, everything: bool) -> str:
        """Give the selected rows, or all, with their heads as tab-separated text."""
        model = self.figures
        columns = range(model.columnCount())
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        rows = [r for r in range(model.rowCount()) if everything or r in chosen]
        role = Qt.ItemDataRole.EditRole
        heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in columns]
        cells = [[model.index(r, c).data(role) for c in columns] for r in rows]
        return tsv([heads, *cells], self._workspace.texts.language.number(0.5, 1)[1])

    def fit_columns(self) -> None:
        """Make columns as wide as their contents; what is left goes to the first.

        The first holds names: where they leave the others no room it is cut, and the tool tip
        tells the rest.
        """
        if not self.figures.columnCount():
            return
        header = self.horizontalHeader()
        widths = [
            max(self.sizeHintForColumn(c) + SPACE["small"], header.sectionSizeHint(c))
            for c in range(self.figures.columnCount())
        ]
        seen = self.viewport().width()
        least = min(widths[0], max(round(seen * _NARROWEST_FIRST), header.sectionSizeHint(0)))
        widths[0] = max(least, seen - sum(widths[1:]))
        for column, width in enumerate(widths):
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)

    def explain(self) -> bool:
        """Lead to the Why panel on the current cell; give whether there is a figure in it."""
        figure_id = self.currentIndex().data(FIGURE_ID) if self.currentIndex().isValid() else None
        if figure_id:
            self._workspace.explain(figure_id, self._book)
        return bool(figure_id)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE["small"])
        self.heads = WrappedHeads(self)
        self.setHorizontalHeader(self.heads)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)

    def _restore_sorting(self, column: int) -> None:
        order = 0
        if self._kept_as:
            kept = self._workspace.view_state.get(f"{self._kept_as}.sort", [column, order])
            if len(kept) == 2 and kept[0] < self.figures.columnCount():  # noqa: PLR2004
                column, order = int(kept[0]), int(kept[1])
        direction = Qt.SortOrder.DescendingOrder if order else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, direction)
        self.setSortingEnabled(True)
        # The head draws a mark of its own: Qt's would cover the words.
        self.horizontalHeader().setSortIndicatorShown(False)
        self.horizontalHeader().sortIndicatorChanged.connect(self._keep_sorting)

    def _keep_sorting(self, column: int, order: Qt.SortOrder) -> None:
        if self._kept_as:
            self._workspace.view_state.keep(f"{self._kept_as}.sort", [column, order.value])

    def _add_actions(self) -> None:
        texts = self._workspace.texts
        for text, act in (
            (_WHY, self.explain),
            (_COPY, lambda: self._copy(everything=False)),
            (_COPY_ALL, lambda: self._copy(everything=True)),
        ):
            action = QAction(texts(text), self)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _copy(self, *, everything: bool) -> None:
        QGuiApplication.clipboard().setText(self.copied(everything=everything))

    def _activate(self, _index: QModelIndex | None = None) -> None:
        if not self.explain() and self.row_key is not None:
            self.row_activated.emit(self.row_key)

    def _tell_row(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self.row_chosen.emit(current.data(ROW_KEY))

    @override
    def event(self, event: QEvent) -> bool:
        # A figure takes F1 for itself before the window can.
        key = event.key() if isinstance(event, QKeyEvent) else None
        asks = event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_F1
        if asks and self.currentIndex().data(FIGURE_ID):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(everything=False)
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self._activate()
        elif event.key() != Qt.Key.Key_F1 or not self.explain():
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()
