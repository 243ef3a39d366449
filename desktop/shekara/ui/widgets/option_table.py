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
    """Rows of unlike figures, which no column could sort; long notes in cells are cut."""

    def __init__(self, workspace: Workspace, name: Text, columns: Sequence[Column]) -> None:
        """Start without rows."""
        super().__init__(workspace, name, columns)
        self.setSortingEnabled(False)
        self.heads.setSectionsClickable(False)
        self.heads.most_lines = 1

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The heads were measured before they had their style.
        self.heads.headerDataChanged(Qt.Orientation.Horizontal, 0, self.heads.count() - 1)
        self.updateGeometries()

    @override
    def fit_columns(self) -> None:
        """Give the names what they need, and the options the rest in equal parts.

        No head is cut: where there is little room the names give way.
        """
        count = self.figures.columnCount()
        if not count:
            return
        heads = [self.heads.sectionSizeHint(column) for column in range(count)]
        room = self.viewport().width()
        names = max(self.sizeHintForColumn(0) + SPACE["small"], heads[0])
        names = max(min(names, room - sum(heads[1:])), heads[0])
        more = max((room - names - sum(heads[1:])) // (count - 1), 0)
        for column, width in enumerate((names, *(head + more for head in heads[1:]))):
            if self.heads.sectionSize(column) != width:
                self.heads.resizeSection(column, width)
