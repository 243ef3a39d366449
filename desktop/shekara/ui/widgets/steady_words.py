"""A sentence that changes while one looks on, and moves nothing below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class SteadyWords(QLabel):
    """Room for so many lines, and, as long as its width stays, for the most it needed so far.

    Of one line it is like any other label.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self._lines = lines
        self._highest: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    @override
    def heightForWidth(self, width: int) -> int:
        if self._lines == 1 or not self.text():
            return super().heightForWidth(width)
        least = self._lines * self.fontMetrics().lineSpacing()
        wanted = max(super().heightForWidth(width), least, self._highest.get(width, 0))
        self._highest[width] = wanted
        return wanted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._highest.clear()
