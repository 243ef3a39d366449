"""The words of a factor: shown wrapped and shortened, or typed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from shekara.domain.edits.swot import listed, one_line

_WITHOUT_A_CHOICE = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Reasons for losing the focus that are no decision about what was typed."""


class FactorWords(QWidget):
    """Shows words on at most so many lines; what does not fit ends in an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words, on two lines at most."""
        super().__init__(parent)
        self._words = ""
        self._lines = 2
        self._known: dict[int, tuple[str, ...]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, words: str, lines: int) -> None:
        """Show other words, or the same on more or fewer lines."""
        words = " ".join(words.split())
        if (words, lines) != (self._words, self._lines):
            self._words, self._lines = words, lines
            self._known.clear()
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        count = len(self._wrapped(width))
        return int(max(count, 1) * QFontMetricsF(self.font()).lineSpacing() + 0.99)

    @override
    def sizeHint(self) -> QSize:
        width = min(int(QFontMetricsF(self.font()).horizontalAdvance(self._words)) + 2, 200)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, int(QFontMetricsF(self.font()).lineSpacing() + 0.99))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetricsF(self.font())
        for number, line in enumerate(self._wrapped(self.width())):
            baseline = number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPointF(0, baseline), line)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._known.clear()
        super().changeEvent(event)

    def _wrapped(self, width: int) -> tuple[str, ...]:
        # Layouts ask for the same few widths again and again.
        if width not in self._known:
            self._known[width] = _wrapped(self._words, self.font(), width, self._lines)
        return self._known[width]


def _wrapped(words: str, font: QFont, width: int, lines: int) -> tuple[str, ...]:
    """Give words as lines of a width; the last of at most `lines` is shortened."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    wrapped: list[str] = []
    layout.beginLayout()
    for number in range(1, lines + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        if number == lines and end < len(words):
            # A little more than fits is enough to be shortened.
            rest = words[start : end + 200]
            elided = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            wrapped.append(elided)
        else:
            wrapped.append(words[start:end].rstrip())
    layout.endLayout()
    return tuple(wrapped)


class WordsEdit(QPlainTextEdit):
    """A field for words that grows with them. Enter or leaving it commits, Escape does not.

    `committed` carries the words on one line when they differ from those it was given;
    `left` says that editing ended, either way; `list_pasted` the lines of a pasted list,
    where `takes_lists`.
    """

    committed = Signal(str)
    left = Signal()
    list_pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, takes_lists: bool = False) -> None:
        """Start empty."""
        super().__init__(parent)
        self._given = ""
        self._takes_lists = takes_lists
        self._most_lines = 5
        self.setTabChangesFocus(True)
        # A file dropped on the field is meant for the window.
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def give(self, words: str) -> None:
        """Show words as they are kept; what was being typed stays if they did not change."""
        if words != self._given:
            self._given = words
            self.setPlainText(words)

    def reset(self) -> None:
        """Show what was given, without what was typed since."""
        if self.toPlainText() != self._given:
            self.setPlainText(self._given)

    def commit(self) -> None:
        """Give what was typed, if it differs from what was shown first."""
        words = one_line(self.toPlainText())
        if words == one_line(self._given):
            self.reset()
        else:
            self.committed.emit(words)

    @override
    def event(self, e: QEvent) -> bool:
        # Undo is the field's while something is typed into it, otherwise the window's.
        if isinstance(e, QKeyEvent) and e.type() is QEvent.Type.ShortcutOverride:
            steps = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if self.toPlainText() == self._given and any(e.matches(step) for step in steps):
                e.ignore()
                return True
        return super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.commit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.reset()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _WITHOUT_A_CHOICE:
            self.commit()
            self.left.emit()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = listed(source.text())
        if self._takes_lists and len(lines) > 1:
            self.list_pasted.emit(lines)
        else:
            has_details = self._takes_lists and len(source.text().splitlines()) > 1
            self.insertPlainText(lines[0] if lines and has_details else one_line(source.text()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def _height(self) -> int:
        lines = max(1, min(int(self.document().size().height()), self._most_lines))
        around = 2 * int(self.document().documentMargin()) + 6
        return int(lines * QFontMetricsF(self.font()).lineSpacing() + 0.99) + around

    def _grow(self) -> None:
        height = self._height()
        if self.height() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
