"""The rows of a table of figures in an order of the reader's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

if TYPE_CHECKING:
    from shekara.ui.models.figure_table import FigureTableModel
    from shekara.ui.texts import Texts

Index = QModelIndex | QPersistentModelIndex


class SortedFigures(QSortFilterProxyModel):
    """The rows of a table model by the raw values of a column; what is missing stands last."""

    def __init__(self, texts: Texts, source: FigureTableModel, parent: QObject) -> None:
        """Start in the order of the source."""
        super().__init__(parent)
        self._collator = QCollator(QLocale(texts.language.code))
        self._collator.setNumericMode(True)
        self.setSortRole(Qt.ItemDataRole.EditRole)
        self.setDynamicSortFilter(True)
        self._figures = source
        self.setSourceModel(source)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left, right = (
            self._figures.raw(index.row(), index.column()) for index in (source_left, source_right)
        )
        if left is None or right is None:
            ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
            return (left is not None) if ascending else (right is not None)
        if isinstance(left, str) or isinstance(right, str):
            return self._collator.compare(str(left), str(right)) < 0
        return bool(left < right)
