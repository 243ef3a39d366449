"""The pins of the sites on the map, each with its name, and the cross where one is put."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from shekara.ui.widgets.map_marks import free_room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.theme import Theme

_SIZE, _ROUGH_SIZE = 7.0, 12.0
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

    def room(self) -> QRectF:
        """Give what the pin covers with its rings."""
        half = QPointF(_ROUGH_SIZE, _ROUGH_SIZE)
        return QRectF(self.at - half, self.at + half)


def name_rooms(metrics: QFontMetricsF, pins: Sequence[Pin], screen: QRectF) -> list[QRectF]:
    """Give where each pin's name stands; that of the selected site chooses first."""
    rooms = [QRectF() for _pin in pins]
    for number in sorted(range(len(pins)), key=lambda number: not pins[number].is_selected):
        rooms[number] = _name_room(metrics, pins[number], screen, rooms)
    return rooms


def paint_pins(
    painter: QPainter, theme: Theme, pins: Sequence[Pin], rooms: Sequence[QRectF]
) -> None:
    """Paint the names in their rooms, and all pins above them."""
    metrics = QFontMetricsF(painter.font())
    for pin, room in zip(pins, rooms, strict=True):
        painter.setPen(QColor(theme.line))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(room, 3, 3)
        painter.setPen(QColor(theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _shown(metrics, pin))
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
        painter.drawEllipse(pin.at, _ROUGH_SIZE, _ROUGH_SIZE)
    if pin.is_selected:
        painter.setPen(QPen(QColor(theme.ink), 1.5))
        painter.drawEllipse(pin.at, _SIZE + 2, _SIZE + 2)
    painter.setPen(QPen(plate if pin.is_chosen else accent, 2))
    painter.setBrush(accent if pin.is_chosen else plate)
    painter.drawEllipse(pin.at, _SIZE, _SIZE)


def _name_room(metrics: QFontMetricsF, pin: Pin, screen: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Give room beside, above or below a pin, where no other name is."""
    room = metrics.boundingRect(_shown(metrics, pin)).adjusted(-4, -2, 4, 2)
    aside, away = room.width() / 2 + _SIZE + 6, room.height() / 2 + _SIZE + 5
    room.moveCenter(pin.at)
    shifts = ((aside, 0), (-aside, 0), (0, -away), (0, away), (aside, -away))
    return free_room(room, shifts, screen, taken) or room.translated(*shifts[-1])


def _shown(metrics: QFontMetricsF, pin: Pin) -> str:
    return metrics.elidedText(pin.name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
