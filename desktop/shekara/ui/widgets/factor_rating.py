"""Weight and intensity of a factor: set by mouse and keyboard, or shown small."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget
from typing_extensions import override

from shekara.domain.swot import HIGHEST_INTENSITY, LOWEST_INTENSITY
from shekara.ui.theme import Theme

STEPS = 20
"""Steps of a weight between 0 and 1."""

_ARROWS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class _Rating(QSlider):
    """A slider that says which drag a value belongs to, and leaves the wheel to the page.

    `rated` carries the value and the drag, an object that is new for every press of a
    button or key.
    """

    rated = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._drag = object()
        self.valueChanged.connect(lambda value: self.rated.emit(value, self._drag))

    def show_value(self, value: int) -> None:
        """Show a value that is already kept."""
        if value != self.value():
            blocked = self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
            self.setValue(value)
            self.blockSignals(blocked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        if event.key() in _ARROWS and not event.isAutoRepeat():
            self._drag = object()
        super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WeightSlider(_Rating):
    """A weight between 0 and 1 in steps of 0.05; a click goes where it points."""

    weighed = Signal(float, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start at 0."""
        super().__init__(parent)
        self.setRange(0, STEPS)
        self.setPageStep(STEPS // 5)
        self.setMinimumWidth(70)
        self.rated.connect(lambda value, drag: self.weighed.emit(value / STEPS, drag))

    def show_weight(self, weight: float) -> None:
        """Show a weight that is already kept."""
        self.show_value(round(weight * STEPS))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = object()
            handle = self._handle()
            if not handle.contains(event.position()):
                self.setValue(self._value_at(event.position().x(), handle.width()))
        super().mousePressEvent(event)

    def _handle(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider,
                option,
                QStyle.SubControl.SC_SliderHandle,
                self,
            )
        )

    def _value_at(self, x: float, handle: float) -> int:
        along = int(x - handle / 2)
        return QStyle.sliderValueFromPosition(0, STEPS, along, int(self.width() - handle))


class IntensityDots(_Rating):
    """An intensity from 1 to 5 as filled dots, set by mouse, arrows and the keys 1 to 5.

    Choosing the value shown says `rated` too: it is then judged, no longer illustrative.
    """

    def __init__(self, theme: Theme, colour: str, parent: QWidget | None = None) -> None:
        """Start at 1."""
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.setRange(LOWEST_INTENSITY, HIGHEST_INTENSITY)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(HIGHEST_INTENSITY * self._step() + 4, self._step() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = intensity_of(event)
        if chosen is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._choose(chosen, new=True)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._at(event), new=True)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._at(event) != self.value():
            self._choose(self._at(event), new=False)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._step()
        for number in range(HIGHEST_INTENSITY):
            centre = QPointF(2 + step * (number + 0.5), self.height() / 2)
            draw_dot(painter, centre, step * 0.32, self._colour, filled=number < self.value())
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _step(self) -> int:
        return max(17, self.fontMetrics().height() + 1)

    def _at(self, event: QMouseEvent) -> int:
        number = int((event.position().x() - 2) // self._step()) + 1
        return min(max(number, LOWEST_INTENSITY), HIGHEST_INTENSITY)

    def _choose(self, value: int, *, new: bool) -> None:
        if new:
            self._drag = object()
        if value == self.value():
            self.rated.emit(value, self._drag)
        else:
            self.setValue(value)


class FactorMeter(QWidget):
    """Intensity as dots above weight as a bar, small, to compare factors at a glance."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self._weight, self._intensity, self._illustrative = 0.0, 0, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(66, 18)

    def show_rating(self, weight: float, intensity: int, *, illustrative: bool) -> None:
        """Show a weight from 0 to 1 and an intensity from 1 to 5."""
        self._weight, self._intensity, self._illustrative = weight, intensity, illustrative
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(HIGHEST_INTENSITY):
            centre = QPointF(5.5 + 11 * number, 6)
            draw_dot(painter, centre, 3.6, self._colour, filled=number < self._intensity)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(2, 13, 51, 4)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(QRectF(2, 13, 51 * self._weight, 4), 2, 2)
        if self._illustrative:
            painter.setPen(QColor(self._theme.quiet_ink))
            painter.drawText(QRectF(56, 0, 10, 18), Qt.AlignmentFlag.AlignCenter, "*")
        painter.end()


def draw_dot(
    painter: QPainter, centre: QPointF, radius: float, colour: str, *, filled: bool
) -> None:
    """Draw one dot, filled or as a ring."""
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)


def intensity_of(event: QKeyEvent) -> int | None:
    """Give the intensity that a key means; None for other keys."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    digit = event.key() - Qt.Key.Key_0
    return digit if plain and LOWEST_INTENSITY <= digit <= HIGHEST_INTENSITY else None
