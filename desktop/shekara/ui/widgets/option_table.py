"""A table with one column an option: rows in their own order, columns of one width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.text import Text
    from shekara.ui.models.figure_table import Column
    from shekara.ui.workspace import Workspace


class OptionTable(FigureTable):
    """Rows of unlike figures, which no column could sort; long words break into lines."""

    def __init__(self, workspace: Workspace, name: Text, columns: Sequence[Column]) -> None:
        """Start without rows."""
        super().__init__(workspace, name, columns)
        self.setSortingEnabled(False)
        self.heads.setSectionsClickable(False)
        self.heads.most_lines = 1
        self.setWordWrap(True)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(rows.defaultSectionSize())
        self._heads: list[int] = []
        self._widths: dict[int, tuple[tuple[str, ...], int]] = {}
        self._rows_of: tuple[object, ...] = ()
        self.figures.modelReset.connect(self._measure_anew)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure_anew()
        # The heads were measured before they had their style.
        self.heads.headerDataChanged(Qt.Orientation.Horizontal, 0, self.heads.count() - 1)
        self.updateGeometries()

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_anew()

    @override
    def sizeHintForColumn(self, column: int) -> int:
        # A drag asks at every step: only other words are measured, the longest as it is drawn.
        words, known = self.figures.column_shown(column), self._widths.get(column)
        if known is None or known[0] != words:
            known = self._widths[column] = (words, self._width_of(column, words))
        return known[1]

    @override
    def sizeHintForRow(self, row: int) -> int:
        high, line = super().sizeHintForRow(row), self.fontMetrics().lineSpacing()
        # Rows of several lines would touch each other.
        return high if high < 2 * line else high + SPACE["tight"]

    @override
    def fit_columns(self) -> None:
        """Give the names what they need, and the options the rest in equal parts.

        No head or cell is cut: where there is little room the names give way, and their rows grow.
        """
        count = self.figures.columnCount()
        if not count:
            return
        self._heads = self._heads or [self.heads.sectionSizeHint(n) for n in range(count)]
        heads = [*self._heads]
        # What is chosen stands in words, which may be longer than the head.
        heads[1:] = [max(heads[n], self.sizeHintForColumn(n)) for n in range(1, count)]
        room = self.viewport().width()
        names = max(self.sizeHintForColumn(0) + SPACE["small"], heads[0])
        names = max(min(names, room - sum(heads[1:])), heads[0])
        more = max((room - names - sum(heads[1:])) // (count - 1), 0)
        widths = (names, *(head + more for head in heads[1:]))
        for column, width in enumerate(widths):
            if self.heads.sectionSize(column) != width:
                self.heads.resizeSection(column, width)
        self._fit_rows(widths)

    def _fit_rows(self, widths: tuple[int, ...]) -> None:
        """Make rows as high as their names: options stand in one line, however they change."""
        rows_of = (self.figures.column_shown(0), widths)
        if rows_of != self._rows_of:
            self._rows_of = rows_of
            self.resizeRowsToContents()

    def _width_of(self, column: int, words: tuple[str, ...]) -> int:
        self.ensurePolished()
        option, metrics = QStyleOptionViewItem(), QFontMetricsF(self.font())
        self.initViewItemOption(option)
        lengths = [metrics.horizontalAdvance(each) for each in words]
        longest = lengths.index(max(lengths)) if lengths else -1
        index = self.figures.index(longest, column)
        return self.itemDelegate().sizeHint(option, index).width() if lengths else 0

    def _measure_anew(self) -> None:
        self._heads.clear()
        self._widths.clear()
        self._rows_of = ()
