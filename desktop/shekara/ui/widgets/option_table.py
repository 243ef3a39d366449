"""A table with one column an option: rows in their own order, columns of one width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
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

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The heads were measured before they had their style.
        self.heads.headerDataChanged(Qt.Orientation.Horizontal, 0, self.heads.count() - 1)
        self.updateGeometries()

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
        heads = [self.heads.sectionSizeHint(column) for column in range(count)]
        # What is chosen stands in words, which may be longer than the head.
        heads[1:] = [max(heads[n], self.sizeHintForColumn(n)) for n in range(1, count)]
        room = self.viewport().width()
        names = max(self.sizeHintForColumn(0) + SPACE["small"], heads[0])
        names = max(min(names, room - sum(heads[1:])), heads[0])
        more = max((room - names - sum(heads[1:])) // (count - 1), 0)
        for column, width in enumerate((names, *(head + more for head in heads[1:]))):
            if self.heads.sectionSize(column) != width:
                self.heads.resizeSection(column, width)
        self.resizeRowsToContents()
