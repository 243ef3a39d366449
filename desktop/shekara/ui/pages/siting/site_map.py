"""The map of the sites: the pair, the border with its zone, crossings, and a pin per site."""

from __future__ import annotations

from enum import Enum
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QGraphicsScene, QGraphicsView, QToolTip, QWidget
from typing_extensions import override

from shekara.analysis.results.site_reasons import site_name
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.siting.site_pins import Pin, name_rooms, paint_cross, paint_pins
from shekara.ui.widgets.crossing_words import crossing_name, crossing_words
from shekara.ui.widgets.map_controls import MapControls
from shekara.ui.widgets.map_marks import MapMarks, Name
from shekara.ui.widgets.map_shapes import map_shapes, place_at, projected
from shekara.ui.widgets.map_view import MapView
from shekara.usecases.border import map_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.regions import RegionPair
    from shekara.domain.sites import Site
    from shekara.domain.siting import Siting
    from shekara.ui.workspace import Workspace

_MAP = QT_TRANSLATE_NOOP("ui.siting", "Map of the sites")
_HOW = QT_TRANSLATE_NOOP(
    "ui.siting",
    "Arrow keys move the map, plus and minus zoom. While a site is added or moved, Enter puts "
    "it where the cross is.",
)
_LAYERS = "siting.map.layers"
_REACH = 11.0
_AROUND = 60.0
_PLACING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Mode(Enum):
    """What a click beside the pins does."""

    LOOK = "look"
    ADD = "add"
    MOVE = "move"


class SiteMap(MapView):
    """Shows the sites. `picked` carries the id of the site clicked.

    What lies below the pins is drawn as the background, which Qt keeps until one looks
    elsewhere: filling the band of the zone takes longer than all the rest of the page.

    `placed` carries latitude and longitude clicked or entered while a site is added or moved,
    `mode_left` says that Escape was pressed meanwhile.
    """

    picked = Signal(str)
    placed = Signal(float, float)
    mode_left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Look at the pair of the assessment."""
        self._shapes = map_shapes(map_units())
        self._pair = workspace.document.assessment.pair
        frame = self._frame_of(workspace, self._pair)
        super().__init__(frame, workspace.view_state, _kept_as(self._pair), parent)
        self.workspace, self.theme = workspace, workspace.theme
        self.mode = Mode.LOOK
        self._sites: Sequence[Site] = ()
        self._chosen = self._selected = ""
        self._zone: tuple[str, int] = ("", 0)
        self._scene = QGraphicsScene(self)
        self._band = QPainterPath()
        self._ratio = 0.0
        self._dress()
        self.marks = self._marks()
        self.controls = MapControls(workspace.texts, self.marks.layers, self)
        self.controls.zoomed.connect(self.zoom_by)
        self.controls.whole_asked.connect(self.show_whole)
        self.controls.layer_toggled.connect(self._toggle_layer)
        self.clicked.connect(self._click)

    def show_siting(self, siting: Siting, selected: str, pair: RegionPair) -> None:
        """Show the sites, one of them selected, and the border zone."""
        self._sites, self._selected = siting.sites, selected
        self._chosen = siting.chosen or ""
        if pair != self._pair:
            self._look_at_pair(pair)
        zone = (pair.partner, int(siting.border_zone_km))
        if zone != self._zone:
            self._zone = zone
            self._band = self._band_path(*zone)
            self.resetCachedContent()
        self.viewport().update()

    def set_mode(self, mode: Mode) -> None:
        """Let a click look, add a site, or move the selected one."""
        self.mode = mode
        look = mode is Mode.LOOK
        cursor = Qt.CursorShape.OpenHandCursor if look else Qt.CursorShape.CrossCursor
        self.setCursor(cursor)
        self.viewport().setCursor(cursor)
        self.viewport().update()

    def point_of(self, site: Site) -> QPoint:
        """Give the point of the viewport at which a site stands."""
        return self.mapFromScene(projected(site.longitude, site.latitude))

    def look_at_site(self, site: Site) -> None:
        """Bring a site into view."""
        self.look_at(projected(site.longitude, site.latitude))

    def site_at(self, point: QPoint) -> Site | None:
        """Give the site whose pin is nearest to a point of the viewport, None without one."""
        near = [
            ((self.point_of(site) - point).manhattanLength(), number)
            for number, site in enumerate(self._sites)
        ]
        distance, number = min(near, default=(_REACH + 1, 0))
        return self._sites[number] if distance <= _REACH else None

    def _pin(self, site: Site) -> Pin:
        return Pin(
            at=QPointF(self.point_of(site)),
            name=self.workspace.texts(site_name(site)),
            is_chosen=site.id == self._chosen,
            is_selected=site.id == self._selected,
            is_rough=site.indicative,
        )

    def _frame_of(self, workspace: Workspace, pair: RegionPair) -> QRectF:
        """Give what holds the common border of a pair and its surroundings, else both regions."""
        codes = [workspace.evidence.region(code).map_unit for code in (pair.kz, pair.other)]
        rings = {unit.code: unit.rings for unit in map_units()}
        first, second = ({place for ring in rings[code] for place in ring} for code in codes)
        common = QPolygonF([projected(*place) for place in first & second])
        if common.size() > 1:
            return common.boundingRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        areas = (self._shapes.areas[code].boundingRect() for code in codes)
        return reduce(QRectF.united, areas)

    def _look_at_pair(self, pair: RegionPair) -> None:
        self._pair = pair
        self.resetCachedContent()
        self.show_frame(self._frame_of(self.workspace, pair), _kept_as(pair))

    def _dress(self) -> None:
        texts = self.workspace.texts
        self.setScene(self._scene)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setObjectName("site_map")
        self.setAccessibleName(texts(_MAP))
        self.setAccessibleDescription(texts(_HOW))

    def _marks(self) -> MapMarks:
        evidence, texts = self.workspace.evidence, self.workspace.texts
        existing = [c for c in evidence.crossings if c.status != "planned"]
        centres = [
            Name(texts(region.centre), projected(region.longitude, region.latitude), may_move=True)
            for region in evidence.regions.values()
            if not region.members
        ]
        posts = {crossing.id: crossing_name(texts, crossing) for crossing in existing}
        marks = MapMarks(self.theme, existing, centres, posts)
        kept = self.workspace.view_state.get(_LAYERS, sorted(marks.layers))
        marks.layers = set(kept)
        return marks

    def _band_path(self, partner: str, zone_km: int) -> QPainterPath:
        """Give the land within the zone: the projection is in kilometres, true to area."""
        path = QPainterPath()
        for line in self.workspace.evidence.borders[partner].lines:
            path.moveTo(projected(*line[0]))
            for place in line[1:]:
                path.lineTo(projected(*place))
        stroker = QPainterPathStroker()
        stroker.setWidth(2.0 * zone_km)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        band = stroker.createStroke(path)
        band.setFillRule(Qt.FillRule.WindingFill)
        return band

    def _toggle_layer(self, layer: str, shown: bool) -> None:  # noqa: FBT001  (a signal's)
        (self.marks.layers.add if shown else self.marks.layers.discard)(layer)
        self.workspace.view_state.keep(_LAYERS, sorted(self.marks.layers))
        self.viewport().update()

    def _click(self, point: QPoint) -> None:
        site = self.site_at(point)
        if site is not None and self.mode is not Mode.MOVE:
            self.picked.emit(site.id)
        elif self.mode is not Mode.LOOK:
            self._place(point)

    def _place(self, point: QPoint) -> None:
        longitude, latitude = place_at(self.mapToScene(point))
        self.placed.emit(round(latitude, 4), round(longitude, 4))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PLACING and self.mode is not Mode.LOOK:
            self._place(self.viewport().rect().center())
        elif event.key() == Qt.Key.Key_Escape and self.mode is not Mode.LOOK:
            self.mode_left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            crossing = self.marks.crossing_at(QPointF(event.pos()), self.viewportTransform())
            words = crossing_words(self.workspace.texts, crossing) if crossing else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.controls.place(self.size())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # That of a graphics view throws away the background, whatever it shows.
        QAbstractScrollArea.showEvent(self, event)
        if self._ratio != self.devicePixelRatioF():
            self._ratio = self.devicePixelRatioF()
            self.resetCachedContent()

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(self.theme.ground))
        region = self.workspace.evidence.region
        own = {region(code).map_unit for code in (self._pair.kz, self._pair.other)}
        for code, area in self._shapes.areas.items():
            is_own = code in own
            painter.fillPath(area, QColor(self.theme.land if is_own else self.theme.far_land))
        band = QColor(self.theme.accent)
        band.setAlphaF(0.22)
        painter.fillPath(self._band, band)
        for lines, colour, width in (
            (self._shapes.inner_borders, self.theme.border, 1.0),
            (self._shapes.state_borders, self.theme.ink, 1.5),
        ):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            painter.strokePath(lines, pen)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        screen = QRectF(self.viewport().rect())
        pins = [self._pin(site) for site in self._sites]
        rooms = name_rooms(QFontMetricsF(painter.font()), pins, screen)
        taken = [*rooms, *(pin.room() for pin in pins)]
        self.marks.paint(painter, self.viewportTransform(), screen, self.font(), taken=taken)
        paint_pins(painter, self.theme, pins, rooms)
        if self.mode is not Mode.LOOK and self.hasFocus():
            paint_cross(painter, self.theme, screen.center())
        painter.restore()


def _kept_as(pair: RegionPair) -> str:
    return f"siting.map.{pair.id}"
