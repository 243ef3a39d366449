"""A table of words in the dialog: walked through by keyboard, copied as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.importing.words_model import WordsModel
from shekara.ui.spreadsheet import tsv
from shekara.ui.theme import SPACE
from shekara.ui.widgets.wrapped_heads import WrappedHeads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.importing.words_model import Head, Line
    from shekara.ui.workspace import Workspace

_COPY = QT_TRANSLATE_NOOP("tables", "Copy the selected rows")
_COPY_ALL = QT_TRANSLATE_NOOP("tables", "Copy the whole table")
_WIDEST, _NARROWEST = 260, 48
_LOOKED_AT = 30


class WordsTable(QTableView):
    """Rows of words.

    `fills` is the column that takes the room left over, -1 for none; columns are as wide as
    their words up to `widest`.
    """

    def __init__(
        self, workspace: Workspace, name: Text, *, fills: int = -1, widest: int = _WIDEST
    ) -> None:
        """Start without rows."""
        super().__init__()
        self._texts, self._fills, self._widest = workspace.texts, fills, widest
        theme = workspace.theme
        self.words = WordsModel(theme.quiet_ink, theme.accent_ground)
        self.words.setParent(self)
        self.setModel(self.words)
        self.setAccessibleName(workspace.texts(name))
        self._dress()
        for text, everything in ((_COPY, False), (_COPY_ALL, True)):
            action = QAction(workspace.texts(text), self)
            action.triggered.connect(lambda _=False, every=everything: self._copy(everything=every))
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_lines(self, heads: Sequence[Head], lines: Sequence[Line]) -> None:
        """Show rows under heads; their names stand at the side if they have any."""
        self.verticalHeader().setVisible(any(line.name for line in lines))
        self.words.show_lines(heads, lines)
        self.fit_columns()

    def copied(self, *, everything: bool = False) -> str:
        """Give the selected rows, or all, with their heads as tab-separated text."""
        model = self.words
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        rows = [row for row in range(model.rowCount()) if everything or row in chosen]
        columns = range(model.columnCount())
        heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
        role = Qt.ItemDataRole.EditRole
        cells = [[model.index(row, column).data(role) for column in columns] for row in rows]
        return tsv([heads, *cells], self._texts.language.number(0.5, 1)[1])

    def fit_columns(self) -> None:
        """Make columns as wide as their words, up to a limit; one takes what is left."""
        columns = range(self.words.columnCount())
        header = self.horizontalHeader()
        needed = [header.sectionSizeHint(column) for column in columns]
        wanted = [self.sizeHintForColumn(column) + SPACE["small"] for column in columns]
        widths = [
            max(min(words, self._widest), head, _NARROWEST)
            for words, head in zip(wanted, needed, strict=True)
        ]
        if 0 <= self._fills < len(widths):
            others = sum(widths) - widths[self._fills]
            widths[self._fills] = max(widths[self._fills], self.viewport().width() - others)
        for column, width in zip(columns, widths, strict=True):
            header.resizeSection(column, width)

    def _copy(self, *, everything: bool) -> None:
        QGuiApplication.clipboard().setText(self.copied(everything=everything))

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalHeader(WrappedHeads(self))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self.fontMetrics().height() + SPACE["small"])
        side.setSectionsClickable(False)
        self.setCornerButtonEnabled(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(everything=False)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()
