"""What stands upon the map: crossings, names of regions and countries, at a constant size."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from shekara.ui.theme import SPACE, TYPE
from shekara.ui.widgets.map_shapes import projected

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shekara.domain.regions import Crossing
    from shekara.ui.theme import Theme

ROAD, RAIL, NAMES = "road", "rail", "names"
_SIZE = 8.0
_REACH = 8.0
# Of countries, where none of their border regions lies.
_COUNTRY_PLACES = {"KZ": (66.5, 48.2), "RU": (61.0, 57.6), "KG": (75.0, 41.2)}


@dataclass(frozen=True)
class Name:
    """A name at its place on the map; the more important is placed first.

    One that `may_move` stands above or below where its own place is taken.
    """

    text: str
    at: QPointF
    is_country: bool = False
    may_move: bool = False


@dataclass
class MapMarks:
    """Paints the marks of the layers that are on, and finds the crossing under a point.

    `posts` are names of crossings by their ids, which stand beside those that are shown.
    `first` are the texts of names that must not be left out; they stand on a plate.
    """

    theme: Theme
    crossings: Sequence[Crossing]
    names: Sequence[Name]
    posts: Mapping[str, str] = field(default_factory=dict[str, str])
    layers: set[str] = field(default_factory=lambda: {ROAD, RAIL, NAMES})
    first: frozenset[str] = frozenset()

    def paint(
        self,
        painter: QPainter,
        to_screen: QTransform,
        screen: QRectF,
        font: QFont,
        *,
        taken: Iterable[QRectF] = (),
    ) -> None:
        """Paint crossings, and the names that find room where nothing is `taken`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * TYPE["small"])
        placed = self._placed(to_screen)
        rooms = [*taken, *(_around(at) for _crossing, at in placed)]
        for crossing, at in placed:
            self._paint_crossing(painter, crossing, at)
        if NAMES in self.layers:
            self._paint_names(painter, to_screen, screen, small, rooms)
            self._paint_posts(painter, placed, screen, small, rooms)

    def crossing_at(self, point: QPointF, to_screen: QTransform) -> Crossing | None:
        """Give the crossing nearest to a point of the screen, None when none is near."""
        placed = [
            (abs(at.x() - point.x()) + abs(at.y() - point.y()), crossing)
            for crossing, at in self._placed(to_screen)
        ]
        distance, nearest = min(placed, key=lambda found: found[0], default=(_REACH + 1, None))
        return nearest if distance <= _REACH else None

    def _placed(self, to_screen: QTransform) -> list[tuple[Crossing, QPointF]]:
        """Give the points of the crossings shown; a rail post stands beside a road post."""
        aside = QPointF(_SIZE * 0.8, 0)
        return [
            (crossing, to_screen.map(at) + (aside if crossing.mode == RAIL else QPointF()))
            for crossing, at in self._places
            if crossing.mode in self.layers
        ]

    @cached_property
    def _places(self) -> list[tuple[Crossing, QPointF]]:
        """Give the crossings whose place is known, with that place on the map."""
        return [
            (crossing, projected(crossing.longitude, crossing.latitude))
            for crossing in self.crossings
            if crossing.longitude is not None and crossing.latitude is not None
        ]

    def _paint_crossing(self, painter: QPainter, crossing: Crossing, at: QPointF) -> None:
        painter.setPen(QPen(QColor(self.theme.raised), 1.5))
        painter.setBrush(QColor(crossing_colour(self.theme, crossing.mode)))
        draw = painter.drawRect if crossing.mode == RAIL else painter.drawEllipse
        draw(_around(at))

    def _paint_names(
        self,
        painter: QPainter,
        to_screen: QTransform,
        screen: QRectF,
        font: QFont,
        taken: list[QRectF],
    ) -> None:
        for name in sorted(self.names, key=lambda name: name.text not in self.first):
            used = _spaced(font) if name.is_country else font
            room = QFontMetricsF(used).boundingRect(name.text).adjusted(-3, -1, 3, 1)
            room.moveCenter(to_screen.map(name.at))
            free = self._free(name, room, screen, taken)
            if free is not None:
                taken.append(free)
                self._paint_name(painter, name, free, used)

    def _paint_posts(
        self,
        painter: QPainter,
        placed: Iterable[tuple[Crossing, QPointF]],
        screen: QRectF,
        font: QFont,
        taken: list[QRectF],
    ) -> None:
        """Write names beside crossings; a name that stands there already is not written twice."""
        metrics, written = QFontMetricsF(font), set[str]()
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink))
        for crossing, at in placed:
            words = self.posts.get(crossing.id, "")
            if not words or words in written:
                continue
            room = metrics.boundingRect(words).adjusted(-2, -1, 2, 1)
            aside, away = room.width() / 2 + _SIZE, room.height() / 2 + _SIZE / 2
            room.moveCenter(at)
            shifts = ((aside, 0), (-aside, 0), (0, -away), (0, away))
            free = free_room(room, shifts, screen, taken)
            if free is not None:
                taken.append(free)
                written.add(words)
                painter.drawText(free, Qt.AlignmentFlag.AlignCenter, words)

    def _free(
        self, name: Name, room: QRectF, screen: QRectF, taken: Sequence[QRectF]
    ) -> QRectF | None:
        """Give where a name has room; what must be seen may lie on top, too."""
        height, must = room.height(), name.text in self.first
        may_move = must or name.may_move
        shifts = (0, height, -height, 1.7 * height, -1.7 * height) if may_move else (0,)
        free = free_room(room, ((0, shift) for shift in shifts), screen, taken)
        return free or (room if must and screen.intersects(room) else None)

    def _paint_name(self, painter: QPainter, name: Name, room: QRectF, font: QFont) -> None:
        if name.text in self.first:
            painter.setPen(QColor(self.theme.line))
            painter.setBrush(QColor(self.theme.raised))
            painter.drawRoundedRect(room, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.quiet_ink if name.is_country else self.theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name.text)


def free_room(
    room: QRectF,
    shifts: Iterable[tuple[float, float]],
    screen: QRectF,
    taken: Sequence[QRectF],
) -> QRectF | None:
    """Give a room moved by the first shift that keeps it on the screen and off what is taken."""
    for shift in shifts:
        moved = room.translated(*shift)
        if screen.contains(moved) and not any(moved.intersects(other) for other in taken):
            return moved
    return None


def crossing_colour(theme: Theme, mode: str) -> str:
    """Give the colour of road or rail crossings."""
    return theme.threats if mode == RAIL else theme.weaknesses


def country_names(texts: Iterable[tuple[str, str]]) -> list[Name]:
    """Give the names of countries, by their codes, at their places."""
    return [
        Name(words.upper(), projected(*_COUNTRY_PLACES[code]), is_country=True, may_move=True)
        for code, words in texts
    ]


def _spaced(font: QFont) -> QFont:
    spaced = QFont(font)
    spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACE["tight"] / 2)
    return spaced


def _around(at: QPointF) -> QRectF:
    return QRectF(at.x() - _SIZE / 2, at.y() - _SIZE / 2, _SIZE, _SIZE)
