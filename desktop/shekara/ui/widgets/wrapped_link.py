"""A link whose words run over as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from typing_extensions import override

_ACROSS, _ALONG = 4, 3
"""Pixels around the words, at the sides and above and below."""


class WrappedLink(QPushButton):
    """A button that looks like a link; it wraps its words, which Qt's own does not."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Show words."""
        super().__init__(words, parent)
        self.setObjectName("link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - 2 * _ACROSS, 1), 10_000)
        words = self.fontMetrics().boundingRect(room, int(_WRAPPED), self.text())
        return max(words.height(), self.fontMetrics().height()) + 2 * _ALONG

    @override
    def sizeHint(self) -> QSize:
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _ACROSS, 240)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(70, self.fontMetrics().height() + 2 * _ALONG)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setPen(self.palette().buttonText().color())
        room = self.rect().adjusted(_ACROSS, _ALONG, -_ACROSS, -_ALONG)
        painter.drawText(room, int(_WRAPPED), self.text())
        painter.end()


_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
