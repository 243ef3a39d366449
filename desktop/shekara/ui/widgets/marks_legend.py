"""What the asterisk beside a figure means, said where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from shekara.ui.texts import Texts

_LEGEND = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")


class MarksLegend(QLabel):
    """Explains the asterisk; hidden where no figure has one."""

    def __init__(self, texts: Texts) -> None:
        """Start hidden."""
        super().__init__(texts(_LEGEND))
        self.setObjectName("legend")
        self.hide()

    def explain(self, pane: QWidget) -> None:
        """Show the legend if an asterisk stands on a pane, even in a tab of it that is behind."""
        labels = (each for each in pane.findChildren(FigureLabel) if each.isVisibleTo(pane))
        tables = (each.figures for each in pane.findChildren(FigureTable))
        self.setVisible(any(each.is_marked for each in (*labels, *tables)))
