"""The pins of the sites on the map, each with its name, and the cross where one is put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.theme import Theme

_SIZE = 7.0
_LONGEST_NAME = 180
_ARM = 12


@dataclass(frozen=True, kw_only=True)
class Pin:
    """A site on the screen: its point and name, and how it is marked."""

    at: QPointF
    name: str
    is_chosen: bool
    is_selected: bool
    is_rough: bool


def paint_pins(painter: QPainter, theme: Theme, pins: Sequence[Pin], screen: QRectF) -> None:
    """Paint the names, that of the selected site first, and all pins above them."""
    taken: list[QRectF] = []
    for pin in sorted(pins, key=lambda pin: not pin.is_selected):
        _paint_name(painter, theme, pin, screen, taken)
    for pin in pins:
        _paint_pin(painter, theme, pin)


def paint_cross(painter: QPainter, theme: Theme, at: QPointF) -> None:
    """Paint the cross where Enter puts a site."""
    painter.setPen(QPen(QColor(theme.ink), 1.5))
    painter.drawLine(at - QPointF(_ARM, 0), at + QPointF(_ARM, 0))
    painter.drawLine(at - QPointF(0, _ARM), at + QPointF(0, _ARM))


def _paint_pin(painter: QPainter, theme: Theme, pin: Pin) -> None:
    accent, plate = QColor(theme.accent), QColor(theme.raised)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pin.is_rough:
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DotLine))
        painter.drawEllipse(pin.at, _SIZE + 5, _SIZE + 5)
    if pin.is_selected:
        painter.setPen(QPen(QColor(theme.ink), 1.5))
        painter.drawEllipse(pin.at, _SIZE + 2, _SIZE + 2)
    painter.setPen(QPen(plate if pin.is_chosen else accent, 2))
    painter.setBrush(accent if pin.is_chosen else plate)
    painter.drawEllipse(pin.at, _SIZE, _SIZE)


def _paint_name(
    painter: QPainter, theme: Theme, pin: Pin, screen: QRectF, taken: list[QRectF]
) -> None:
    """Paint a name beside, above or below its pin, where no other name is."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(pin.name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
    room = QRectF(metrics.boundingRect(shown)).adjusted(-4, -2, 4, 2)
    aside, away = room.width() / 2 + _SIZE + 6, room.height() / 2 + _SIZE + 5
    for shift in ((aside, 0), (-aside, 0), (0, -away), (0, away), (aside, -away)):
        room.moveCenter(pin.at + QPointF(*shift))
        if screen.contains(room) and not any(room.intersects(other) for other in taken):
            break
    taken.append(QRectF(room))
    painter.setPen(QColor(theme.line))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(room, 3, 3)
    painter.setPen(QColor(theme.ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
