"""The line by which a scenario is known: the same beside its name and in the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from shekara.ui.theme import Theme

_DASHES = ((6.0, 2.5), (1.5, 2.0), (9.0, 2.5, 1.5, 2.5), (4.0, 2.0, 1.5, 2.0, 1.5, 2.0), (3.0, 5.0))
_WIDTH, _MEAN_WIDTH = 1.6, 2.6


def scenario_pen(theme: Theme, number: int) -> QPen:
    """Give the line of a scenario by its place in the list: told apart by dash and colour."""
    pen = QPen(QColor(theme.series[number % len(theme.series)]), _WIDTH)
    pen.setDashPattern(list(_DASHES[number % len(_DASHES)]))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setCosmetic(True)
    return pen


def mean_pen(theme: Theme) -> QPen:
    """Give the line of the weighted mean: bold and whole."""
    pen = QPen(QColor(theme.ink), _MEAN_WIDTH)
    pen.setCosmetic(True)
    return pen


class Swatch(QWidget):
    """A short piece of a line, with a bar before it where the row is the chosen one."""

    def __init__(self, pen: QPen, chosen_colour: str, parent: QWidget | None = None) -> None:
        """Show a line."""
        super().__init__(parent)
        self._pen, self._colour = pen, QColor(chosen_colour)
        self._is_chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_chosen(self, chosen: bool) -> None:  # noqa: FBT001  (a state, as Qt sets states)
        """Mark the row as the chosen one, or not."""
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(34, 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(0, 2, 3, self.height() - 4, self._colour)
        painter.setPen(self._pen)
        painter.drawLine(8, self.height() // 2, self.width() - 2, self.height() // 2)
