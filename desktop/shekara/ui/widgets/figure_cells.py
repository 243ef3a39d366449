"""How the cells of a table of figures are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from shekara.ui.models.figure_table import FigureTableModel

_WORDS = QStyleOptionViewItem.ViewItemFeature.HasDisplay


class FigureCells(QStyledItemDelegate):
    """Draws as Qt does, but reads a cell in one step, where Qt asks seven times by roles."""

    def __init__(self, figures: FigureTableModel, parent: QObject) -> None:
        """Draw the cells of a model."""
        super().__init__(parent)
        self._figures = figures

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words, side, colour = self._figures.cell_shown(index.row(), index.column())
        option.index = cast("QModelIndex", index)
        option.text = words
        option.displayAlignment = side
        option.features |= _WORDS
        if colour is not None:
            option.palette.setColor(QPalette.ColorRole.Text, colour)
