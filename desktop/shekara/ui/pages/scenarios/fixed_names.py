"""The names of a table's rows, kept in sight while its columns are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView
from typing_extensions import override


class FixedNames(QTableView):
    """Lies over the first column of a table, with its model and its selection.

    It is no stop of the keyboard and nothing to a screen reader: the table below is both.
    """

    def __init__(self, table: QTableView) -> None:
        """Follow a table, which becomes the parent."""
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The rules of the application draw a frame around every table that stands alone.
        self.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(table.selectionMode())
        self.setWordWrap(False)
        self.setVerticalScrollMode(table.verticalScrollMode())
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalHeader().sectionResized.connect(self.fit)
        bar = table.horizontalScrollBar()
        bar.valueChanged.connect(self.fit)
        bar.rangeChanged.connect(self.fit)
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Lie over the first column as it is now; without sideways scrolling there is no need."""
        table, header = self._table, self.horizontalHeader()
        needed = table.horizontalScrollBar().value() > 0
        self.setVisible(needed)
        if not needed:
            return
        for column in range(1, self.model().columnCount()):
            self.setColumnHidden(column, True)  # noqa: FBT003  (Qt's signature)
        width = table.columnWidth(0)
        header.resizeSection(0, width)
        header.setFixedHeight(table.horizontalHeader().height())
        seen = table.viewport().geometry()
        top = seen.top() - table.horizontalHeader().height()
        self.setGeometry(QRect(seen.left(), top, width, seen.bottom() + 1 - top))
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
