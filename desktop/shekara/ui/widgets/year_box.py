"""A spin box for a year."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

_BUTTON = 18
# The style sheet's border would leave the buttons half drawn: they are drawn here.
_SHEET = f"""
QSpinBox::up-button, QSpinBox::down-button {{
    subcontrol-origin: border; width: {_BUTTON}px; border: none; background: transparent;
}}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow, QSpinBox::down-arrow {{ image: none; }}
"""


class YearBox(QSpinBox):
    """Shows a year without groups of thousands; the wheel turns it only when it has the focus."""

    def __init__(self, ink: str, parent: QWidget | None = None) -> None:
        """Draw the arrows in a colour."""
        super().__init__(parent)
        self._ink = QColor(ink)
        self.setStyleSheet(_SHEET)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        x, middle = self.width() - _BUTTON / 2, self.height() / 2
        for away in (-1, 1):
            tip, base = QPointF(x, middle + away * 7), middle + away * 3
            painter.drawPolygon(QPolygonF([tip, QPointF(x - 4, base), QPointF(x + 4, base)]))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
