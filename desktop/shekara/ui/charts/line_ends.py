"""Names at the right ends of lines, moved apart where they would stand on each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsSimpleTextItem

if TYPE_CHECKING:
    from shekara.ui.charts.plot import Plot
    from shekara.ui.theme import Theme

_LEADER, _GAP, _WIDEST = 14.0, 4.0, 0.3


@dataclass(frozen=True)
class LineEnd:
    """The name of a line, the value it ends at, and how it is written."""

    name: str
    value: float
    colour: QColor
    bold: bool = False


class LineEnds:
    """Keeps room at the right of a plot and writes the names of its lines there."""

    def __init__(self, plot: Plot, theme: Theme) -> None:
        """Follow the size of a plot."""
        self._plot = plot
        self._view = plot.box
        self._leader = QPen(QColor(theme.line), 1)
        self._x = 0.0
        self._ends: tuple[LineEnd, ...] = ()
        self._written: tuple[object, ...] = ()
        self._items: list[tuple[QGraphicsSimpleTextItem, QGraphicsLineItem]] = []
        self._view.sigResized.connect(self._place)

    def show_ends(self, x: float, ends: Sequence[LineEnd]) -> None:
        """Write names at the ends of lines that all end at `x`."""
        self._x, self._ends = x, tuple(ends)
        self._place()

    def _place(self) -> None:
        while len(self._items) > len(self._ends):
            for item in self._items.pop():
                self._plot.scene().removeItem(item)
        while len(self._items) < len(self._ends):
            self._items.append(self._new_item())
        looks = self._plot.width(), *((end.name, end.colour, end.bold) for end in self._ends)
        if looks != self._written:
            # Not while lines only move: names are measured slowly.
            self._keep_room(self._write())
            self._written = looks
        wanted = [self._view.mapViewToScene(QPointF(self._x, e.value)) for e in self._ends]
        area = self._view.sceneBoundingRect()
        height = QFontMetricsF(self._plot.font()).height()
        at = moved_apart([p.y() for p in wanted], height - 1, area.top(), area.bottom())
        for (text, leader), point, y in zip(self._items, wanted, at, strict=True):
            text.setPos(area.right() + _LEADER + _GAP, y - height / 2)
            leader.setLine(QLineF(area.right() + 1, point.y(), area.right() + _LEADER, y))

    def _new_item(self) -> tuple[QGraphicsSimpleTextItem, QGraphicsLineItem]:
        text, leader = QGraphicsSimpleTextItem(), QGraphicsLineItem()
        leader.setPen(self._leader)
        for item in (text, leader):
            self._plot.scene().addItem(item)
        return text, leader

    def _write(self) -> float:
        """Write the names, shortened where they are long; give the width of the widest."""
        room, widest = self._plot.width() * _WIDEST, 0.0
        for (text, _), end in zip(self._items, self._ends, strict=True):
            font = QFont(self._plot.font())
            font.setBold(end.bold)
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(end.name, Qt.TextElideMode.ElideRight, room)
            if (text.text(), text.font()) != (shown, font):
                text.setFont(font)
                text.setText(shown)
            text.setBrush(end.colour)
            widest = max(widest, metrics.horizontalAdvance(shown))
        return widest

    def _keep_room(self, widest: float) -> None:
        # The stubs do not know that it gives four numbers.
        layout: Any = self._plot.grid
        left, top, right, bottom = layout.getContentsMargins()
        wanted = round(widest + _LEADER + 2 * _GAP)
        if round(right) != wanted or not top:
            layout.setContentsMargins(left, 8, wanted, bottom)
            layout.activate()


def moved_apart(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Give places near the wanted ones, in their order, at least `gap` apart and in bounds.

    More than fit between the bounds stand closer, at equal distances.
    """
    if not wanted:
        return []
    gap = min(gap, (high - low) / len(wanted))
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    places = [0.0] * len(wanted)
    least = low + gap / 2
    for i in order:
        places[i] = max(wanted[i], least)
        least = places[i] + gap
    most = high - gap / 2
    for i in reversed(order):
        places[i] = min(places[i], most)
        most = places[i] - gap
    return places
