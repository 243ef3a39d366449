"""Dragging a card over the board: a label at the cursor, a line where the card would go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from shekara.domain.swot import Quadrant
    from shekara.ui.theme import Theme
    from shekara.ui.widgets.swot_quadrant import QuadrantPanel

Move = Callable[[str, "Quadrant", int], None]

_EDGE, _STEP, _PAUSE_MS = 24, 8, 30


class FactorDrag(QObject):
    """Follows one drag at a time; near the edge of a list it scrolls."""

    def __init__(
        self, board: QWidget, panels: Sequence[QuadrantPanel], theme: Theme, move: Move
    ) -> None:
        """Drag among the panels of a board; `move` is asked for what a drop means."""
        super().__init__(board)
        self._board, self._panels, self._move = board, panels, move
        self._factor_id = ""
        self._point = QPoint()
        self._label = QLabel(board, textFormat=Qt.TextFormat.PlainText)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.setStyleSheet(
            f"background: {theme.accent}; color: {theme.on_accent}; "
            "border-radius: 4px; padding: 3px 8px;"
        )
        self._label.hide()
        self._scrolling = QTimer(self, interval=_PAUSE_MS)
        self._scrolling.timeout.connect(self._scroll)

    def follow(self, factor_id: str, point: QPoint) -> None:
        """Show where the factor would go if it were dropped at a point of the screen."""
        self._factor_id, self._point = factor_id, point
        target = self._panel_at(point)
        for panel in self._panels:
            place = panel.place_at(point, factor_id) if panel is target else None
            panel.show_drop(place, factor_id)
        self._label.setText(self._shown(factor_id))
        self._label.adjustSize()
        place = self._board.mapFromGlobal(point) + QPoint(12, 8)
        room = self._board.size() - self._label.size()
        self._label.move(min(place.x(), room.width()), min(place.y(), room.height()))
        self._label.raise_()
        self._label.show()
        if not self._scrolling.isActive():
            self._scrolling.start()

    def drop(self, factor_id: str, point: QPoint) -> None:
        """Move the factor to where it was dropped; outside the board nothing happens."""
        target = self._panel_at(point)
        self.stop()
        if target is not None:
            self._move(factor_id, target.quadrant, target.place_at(point, factor_id))

    def stop(self) -> None:
        """End the drag without moving anything."""
        self._scrolling.stop()
        self._label.hide()
        for panel in self._panels:
            panel.show_drop(None)

    def _panel_at(self, point: QPoint) -> QuadrantPanel | None:
        return next(
            (panel for panel in self._panels if panel.rect().contains(panel.mapFromGlobal(point))),
            None,
        )

    def _shown(self, factor_id: str) -> str:
        cards = [panel.cards[factor_id] for panel in self._panels if factor_id in panel.cards]
        words = cards[0].toolTip() if cards else ""
        metrics = self._label.fontMetrics()
        return metrics.elidedText(f"{factor_id}  {words}", Qt.TextElideMode.ElideRight, 260)

    def _scroll(self) -> None:
        panel = self._panel_at(self._point)
        if panel is None:
            return
        view = panel.area.viewport()
        inside = QRect(view.mapToGlobal(QPoint()), view.size())
        bar = panel.area.verticalScrollBar()
        before = bar.value()
        if self._point.y() < inside.top() + _EDGE:
            bar.setValue(before - _STEP)
        elif self._point.y() > inside.bottom() - _EDGE:
            bar.setValue(before + _STEP)
        if bar.value() != before:
            self.follow(self._factor_id, self._point)
