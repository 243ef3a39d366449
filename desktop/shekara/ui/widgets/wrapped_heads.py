"""Heads of columns that break between words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygon
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

_MARK_HEIGHT = 6
_BROKEN = Qt.TextFlag.TextWordWrap.value


class WrappedHeads(QHeaderView):
    """Column heads that break between words, so that a long head makes no wide column.

    A head takes `most_lines` at most: its column grows wider instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.most_lines = 4
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        line = super().sectionSizeFromContents(logicalIndex)
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        long = metrics.horizontalAdvance(words)
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
        width = min(long, max(longest, long // 3 + metrics.averageCharWidth()))
        broken = self._broken(metrics, width, words)
        highest = self.most_lines * metrics.lineSpacing()
        while broken.height() > highest and width < long:
            width += metrics.averageCharWidth()
            broken = self._broken(metrics, width, words)
        height = broken.height() - metrics.height() + _MARK_HEIGHT
        return line + QSize(broken.width() + 2 - long, height)

    @staticmethod
    def _broken(metrics: QFontMetrics, width: int, words: str) -> QRect:
        room = QRect(0, 0, width, metrics.height() * len(words.split() or [""]))
        return metrics.boundingRect(room, _BROKEN, words)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex != self.sortIndicatorSection():
            return
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        foot, tip = (_MARK_HEIGHT + 1, 3) if up else (3, _MARK_HEIGHT + 1)
        middle, top = rect.right() - 2 * _MARK_HEIGHT, rect.top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawPolygon(
            QPolygon(
                [
                    QPoint(middle - _MARK_HEIGHT, top + foot),
                    QPoint(middle + _MARK_HEIGHT, top + foot),
                    QPoint(middle, top + tip),
                ]
            )
        )
