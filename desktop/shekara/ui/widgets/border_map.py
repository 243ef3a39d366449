"""The map of the border: regions to choose from, by mouse and by keyboard.

It knows areas of the map by their codes, not pairs: the page decides what a picked area means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsScene,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.widgets.crossing_words import crossing_words
from shekara.ui.widgets.map_controls import MapControls
from shekara.ui.widgets.map_marks import MapMarks, Name, country_names
from shekara.ui.widgets.map_shapes import map_shapes
from shekara.ui.widgets.map_view import ARROWS, MapView

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace
    from shekara.usecases.border import MapUnit

_MAP = QT_TRANSLATE_NOOP("ui.map", "Map of the border")
_HOW = QT_TRANSLATE_NOOP(
    "ui.map",
    "Arrow keys go from region to region, Enter picks one; plus and minus zoom, "
    "Shift and an arrow key move the map.",
)

_PICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CODE = 0
# In pixels: what is narrower is easily missed, and how near a click beside it still means it.
_SMALL, _CLOSE = 24, 4


class BorderMap(MapView):
    """Areas, borders and crossings. `picked` carries the code of the area clicked or entered."""

    picked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        units: Sequence[MapUnit],
        names: Mapping[str, Text],
        countries: Mapping[str, Text],
        parent: QWidget | None = None,
    ) -> None:
        """Show the areas of the map; `names` are those of the areas that can be picked."""
        self._shapes = map_shapes(tuple(units))
        super().__init__(self._shapes.frame, workspace.view_state, "pair.map.view", parent)
        self.workspace, self.theme = workspace, workspace.theme
        self._names = {code: workspace.texts(name) for code, name in names.items()}
        self._chosen: frozenset[str] = frozenset()
        self._selected: frozenset[str] = frozenset()
        self._hovered = self._at_key = ""
        self._scene = QGraphicsScene(self)
        self._areas = {code: self._area(code, path) for code, path in self._shapes.areas.items()}
        self._outline = self._line(QPainterPath(), self.theme.accent, 2)
        self._key_line = self._line(QPainterPath(), self.theme.ink, 2)
        self._outline.setZValue(3)
        self._key_line.setZValue(4)
        self._line(self._shapes.inner_borders, self.theme.border, 1).setZValue(1)
        self._line(self._shapes.state_borders, self.theme.quiet_ink, 1).setZValue(2)
        self.marks = self._marks(workspace, countries)
        self._dress()
        self.controls = self._new_controls()
        self.clicked.connect(self._pick_at)
        self.hovered.connect(lambda point: self._hover(self._code_at(point)))

    def show_pairs(self, chosen: Iterable[str], selected: Iterable[str]) -> None:
        """Show the areas of the chosen pair, and of the one that is only looked at."""
        self._chosen, self._selected = frozenset(chosen), frozenset(selected)
        outline = QPainterPath()
        for code in self._selected:
            outline.addPath(self._shapes.areas[code])
        self._outline.setPath(outline)
        self._paint_areas()
        self.marks.first = frozenset(self._names[c] for c in self._chosen | self._selected)
        self.viewport().update()

    def area_name(self, code: str) -> str:
        """Give the name of an area that can be picked, or nothing."""
        return self._names.get(code, "")

    def place_of(self, code: str) -> QPoint:
        """Give the point of the viewport well inside an area."""
        return self.mapFromScene(self._shapes.middles[code])

    def show_layer(self, layer: str, *, shown: bool) -> None:
        """Show or hide a layer of the marks."""
        (self.marks.layers.add if shown else self.marks.layers.discard)(layer)
        self.workspace.view_state.keep("pair.map.layers", sorted(self.marks.layers))
        self.viewport().update()

    def _area(self, code: str, path: QPainterPath) -> QGraphicsPathItem:
        item = QGraphicsPathItem(path)
        item.setPen(QPen(Qt.PenStyle.NoPen))
        item.setData(_CODE, code)
        self._scene.addItem(item)
        return item

    def _line(self, path: QPainterPath, colour: str, width: int) -> QGraphicsPathItem:
        item = QGraphicsPathItem(path)
        pen = QPen(QColor(colour), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        item.setPen(pen)
        self._scene.addItem(item)
        return item

    def _marks(self, workspace: Workspace, countries: Mapping[str, Text]) -> MapMarks:
        existing = [c for c in workspace.evidence.crossings if c.status != "planned"]
        regions = [Name(self._names[code], at) for code, at in self._shapes.middles.items()]
        lands = country_names((code, workspace.texts(name)) for code, name in countries.items())
        marks = MapMarks(self.theme, existing, [*lands, *regions])
        marks.layers = set(workspace.view_state.get("pair.map.layers", sorted(marks.layers)))
        return marks

    def _dress(self) -> None:
        self.setScene(self._scene)
        self.setObjectName("border_map")
        self.setAccessibleName(self.workspace.texts(_MAP))
        self.setAccessibleDescription(self.workspace.texts(_HOW))
        self.setBackgroundBrush(QColor(self.theme.ground))

    def _new_controls(self) -> MapControls:
        controls = MapControls(self.workspace.texts, self.marks.layers, self)
        controls.zoomed.connect(self.zoom_by)
        controls.whole_asked.connect(self.show_whole)
        controls.layer_toggled.connect(lambda layer, shown: self.show_layer(layer, shown=shown))
        return controls

    def _paint_areas(self) -> None:
        for code, item in self._areas.items():
            item.setBrush(QBrush(QColor(self._colour(code))))

    def _colour(self, code: str) -> str:
        if code in self._chosen:
            return self.theme.accent
        if code == self._hovered and code in self._names:
            return self.theme.border
        if code in self._selected:
            return self.theme.accent_ground
        return self.theme.land if code in self._names else self.theme.far_land

    def _code_at(self, point: QPoint) -> str:
        """Give the code of the area at a point of the viewport that can be picked.

        It is the one under the point, unless a small one, which is hard to hit, is close by.
        """
        under = self._code_under(point)
        if under and self._is_small(under):
            return under
        around = QRect(point - QPoint(_CLOSE, _CLOSE), point + QPoint(_CLOSE, _CLOSE))
        seen = self.mapToScene(around).boundingRect()
        near = [
            code
            for code in self._names
            if self._is_small(code)
            and self._shapes.areas[code].boundingRect().intersects(seen)
            and self._shapes.areas[code].intersects(seen)
        ]
        if not near:
            return under
        at = self.mapToScene(point)
        return min(near, key=lambda code: (self._shapes.middles[code] - at).manhattanLength())

    def _is_small(self, code: str) -> bool:
        """Tell whether an area is so narrow on the screen that it is easily missed."""
        bounds = self._shapes.areas[code].boundingRect()
        return min(bounds.width(), bounds.height()) * self.transform().m11() < _SMALL

    def _code_under(self, point: QPoint) -> str:
        at = self.mapToScene(point)
        for item in self._scene.items(at):
            code = item.data(_CODE)
            if code is not None:
                return code if code in self._names else ""
        return ""

    def _hover(self, code: str) -> None:
        if code == self._hovered:
            return
        before, self._hovered = self._hovered, code
        for touched in (before, code):
            if touched:
                self._areas[touched].setBrush(QBrush(QColor(self._colour(touched))))
        self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.OpenHandCursor)

    def _go(self, code: str) -> None:
        """Put the key cursor on an area, in view, and say its name."""
        self._at_key = code
        self._key_line.setPath(self._shapes.areas[code] if code else QPainterPath())
        if code:
            self.setAccessibleDescription(self._names[code])
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )
            self.look_at(self._shapes.middles[code])

    def _next(self, direction: tuple[int, int]) -> str:
        """Give the nearest area in a direction, the same one where there is none."""
        here = self._shapes.middles[self._at_key]
        found: list[tuple[float, str]] = []
        for code, at in self._shapes.middles.items():
            along = (at.x() - here.x()) * direction[0] + (at.y() - here.y()) * direction[1]
            aside = (at.x() - here.x()) * direction[1] - (at.y() - here.y()) * direction[0]
            if code != self._at_key and along > abs(aside) / 2:
                found.append((along + 2 * abs(aside), code))
        return min(found)[1] if found else self._at_key

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in ARROWS and not shifted:
            self._go(self._next(ARROWS[key]) if self._at_key else self._first())
        elif key in _PICKING and self._at_key:
            self.picked.emit(self._at_key)
        else:
            super().keyPressEvent(event)

    def _pick_at(self, point: QPoint) -> None:
        code = self._code_at(point)
        if code:
            self._at_key = code
            self.picked.emit(code)

    def _first(self) -> str:
        held = sorted(self._selected or self._chosen) or sorted(self._names)
        return held[0]

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._go(self._at_key or self._first())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._key_line.setPath(QPainterPath())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        """Tell what is under the pointer: a crossing, or a region."""
        crossing = self.marks.crossing_at(QPointF(event.pos()), self.viewportTransform())
        texts = self.workspace.texts
        words = crossing_words(texts, crossing) if crossing else self.area_name(self._hovered)
        QToolTip.showText(event.globalPos(), words, self.viewport())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.controls.place(self.size())

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        screen = QRectF(self.viewport().rect())
        self.marks.paint(painter, self.viewportTransform(), screen, self.font())
        painter.restore()
