"""A view that is zoomed and moved by wheel, drag and keys, and keeps where it looks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from shekara.ui.view_state import ViewState

STEP = 1.3
"""How much nearer one step of zooming goes."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CLOSEST = 14.0
_MARGIN = 1.04
_TREMBLE = 5
_MOVE = 60


class MapView(QGraphicsView):
    """Shows a frame of its scene as a whole, or nearer.

    `clicked` carries the point of the viewport that was clicked without dragging, `hovered`
    the point under the mouse.
    """

    clicked = Signal(QPoint)
    hovered = Signal(QPoint)

    def __init__(
        self, frame: QRectF, view_state: ViewState, kept_as: str, parent: QWidget | None = None
    ) -> None:
        """Look where one looked last, or at the whole frame."""
        super().__init__(parent)
        self._frame, self._view_state, self._kept_as = frame, view_state, kept_as
        self._pressed: QPoint | None = None
        self._is_dragging = False
        self._zoom, self._middle = self._kept_view()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 180)
        self._widen_scene()

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zoom in or out, keeping what lies under a point of the viewport where it is."""
        fixed = self.viewport().rect().center() if at is None else at
        before = self.mapToScene(fixed)
        self._zoom = min(max(self._zoom * factor, 1.0), _CLOSEST)
        self._apply_view()
        self.move_by(self.mapToScene(fixed) - before)

    def show_frame(self, frame: QRectF, kept_as: str) -> None:
        """Show another frame of the scene, as one looked at it last."""
        self._frame, self._kept_as = frame, kept_as
        self._zoom, self._middle = self._kept_view()
        self._widen_scene()
        self._apply_view()

    def show_whole(self) -> None:
        """Show the whole frame again."""
        self._zoom, self._middle = 1.0, self._frame.center()
        self._apply_view()

    def move_by(self, shift: QPointF) -> None:
        """Move what is seen by a shift of the scene."""
        self._middle -= shift
        self._apply_view()

    def look_at(self, place: QPointF) -> None:
        """Bring a place of the scene to the middle, unless it is well in view."""
        if not self.viewport().rect().adjusted(20, 20, -20, -20).contains(self.mapFromScene(place)):
            self._middle = QPointF(place)
            self._apply_view()

    def _widen_scene(self) -> None:
        """Let the scene reach as far beyond the frame as one may look."""
        room = max(self._frame.width(), self._frame.height())
        self.setSceneRect(self._frame.adjusted(-room, -room, room, room))

    def _kept_view(self) -> tuple[float, QPointF]:
        middle = self._frame.center()
        kept = self._view_state.get(self._kept_as, [1.0, middle.x(), middle.y()])
        if len(kept) != 3 or not all(math.isfinite(value) for value in kept):  # noqa: PLR2004
            return 1.0, middle
        return min(max(kept[0], 1.0), _CLOSEST), QPointF(kept[1], kept[2])

    def _apply_view(self) -> None:
        frame, seen = self._frame, self.viewport().size()
        if seen.isEmpty():
            return
        self._middle = QPointF(
            min(max(self._middle.x(), frame.left()), frame.right()),
            min(max(self._middle.y(), frame.top()), frame.bottom()),
        )
        whole = min(seen.width() / frame.width(), seen.height() / frame.height()) / _MARGIN
        scale = whole * self._zoom
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(self._middle)
        view = [self._zoom, self._middle.x(), self._middle.y()]
        self._view_state.keep(self._kept_as, view)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.move_by(QPointF(*ARROWS[key]) * (-_MOVE / self.transform().m11()))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key in {Qt.Key.Key_0, Qt.Key.Key_Home}:
            self.show_whole()
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragging = event.position().toPoint(), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            self.hovered.emit(at)
        elif self._is_dragging or (at - self._pressed).manhattanLength() > _TREMBLE:
            self._is_dragging = True
            self.move_by(self.mapToScene(at) - self.mapToScene(self._pressed))
            self._pressed = at

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and not self._is_dragging
        self._pressed, self._is_dragging = None, False
        if was_click:
            self.clicked.emit(event.position().toPoint())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() / 120
        if turned:
            self.zoom_by(STEP**turned, event.position().toPoint())
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_view()

    @override
    def sizeHint(self) -> QSize:
        return QSize(520, 320)
