"""The parts of a row of weights: the slider, the lock, and knowing that the row was entered."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QToolButton, QWidget
from typing_extensions import override

_drags = count(1)


class WeightSlider(QSlider):
    """A slider of whole percents that tells a drag, or a run of keys, by its number.

    It leaves the wheel to the page, so that scrolling past it changes nothing.
    """

    slid = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at nothing."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setPageStep(5)
        self.setMinimumWidth(64)
        self._drag = 0
        self._is_showing = False
        self.sliderPressed.connect(self._begin)
        self.valueChanged.connect(self._tell)

    def show_weight(self, percent: float) -> None:
        """Show a weight without telling that it was moved."""
        self._is_showing = True
        self.setValue(round(percent))
        self._is_showing = False

    def _begin(self) -> None:
        self._drag = next(_drags)

    def _tell(self, value: int) -> None:
        if self._is_showing:
            return
        # Assistive technology moves the handle without mouse, keys or focus.
        if not self._drag:
            self._begin()
        self.slid.emit(value, self._drag)

    @override
    def focusInEvent(self, ev: QFocusEvent) -> None:
        self._begin()
        super().focusInEvent(ev)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class LockButton(QToolButton):
    """A padlock, open or closed."""

    def __init__(self, closed: str, opened: str, parent: QWidget | None = None) -> None:
        """Start open."""
        super().__init__(parent)
        self._closed, self._opened = QColor(closed), QColor(opened)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(26, 24)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        locked = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self.rect().center()) + QPointF(0.5, 2.5))
        colour = self._closed if locked else self._opened
        painter.setPen(QPen(colour, 1.6))
        painter.drawArc(QRectF(-3 if locked else 1, -8, 6, 8), 0, 180 * 16)
        if locked:
            painter.fillRect(QRectF(-5, -4, 10, 8), colour)
        else:
            painter.drawRect(QRectF(-5, -4, 10, 7))


class FocusWatch(QObject):
    """Tells when the focus enters a control."""

    entered = Signal()

    def __init__(self, control: QWidget) -> None:
        """Watch a control as long as it lives."""
        super().__init__(control)
        control.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False
