"""A veil over what is out of date: still legible, and plainly not the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from shekara.ui.theme import Theme

_ALPHA = 130


class Veil(QWidget):
    """Lies over a widget without taking its mouse or keys."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        """Lie over a widget, unseen at first."""
        super().__init__(over)
        self._over = over
        self._colour = QColor(theme.ground)
        self._colour.setAlpha(_ALPHA)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        over.installEventFilter(self)

    def draw(self, *, drawn: bool) -> None:
        """Draw the veil, or take it away."""
        self.setVisible(drawn)
        self._cover()

    def _cover(self) -> None:
        if not self.isHidden():
            self.setGeometry(self._over.rect())
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)
