"""The row of a chart of bars that mouse and arrow keys point at: told, framed, explained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QToolTip
from typing_extensions import override

if TYPE_CHECKING:
    from shekara.ui.charts.chart import Chart

_STEPS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -1000,
    Qt.Key.Key_End: 1000,
}


@dataclass(frozen=True)
class Rows:
    """What a chart knows of its rows: how many, where, and what is said of each.

    `named_beside` says that names stand left of the plot, and pointing at them counts.
    """

    count: Callable[[], int]
    frame: Callable[[int], QRectF]
    tip: Callable[[int], str]
    description: Callable[[int], str]
    explain: Callable[[int], None]
    named_beside: bool = False


class RowPointer(QObject):
    """Points at one row of a chart, row n lying from n to n + 1 on its upright axis."""

    def __init__(self, chart: Chart, rows: Rows) -> None:
        """Follow mouse and keys on the chart's plot; its rows run downwards from now on."""
        super().__init__(chart)
        self._chart, self._plot, self._rows = chart, chart.plot, rows
        self.row = 0
        self._frame = self._new_frame()
        self._plot.box.invertY(b=True)
        self._plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plot.installEventFilter(self)
        self._plot.scene().sigMouseMoved.connect(self._follow_mouse)
        self._plot.scene().sigMouseClicked.connect(lambda event: self._ask(event.scenePos()))

    def place(self) -> None:
        """Frame the row and describe it, after the rows changed."""
        self.row = min(self.row, max(self._rows.count() - 1, 0))
        self._frame.setRect(self._rows.frame(self.row))
        if self._rows.count():
            self._chart.describe(self._rows.description(self.row))

    def _new_frame(self) -> QGraphicsRectItem:
        frame = QGraphicsRectItem()
        pen = QPen(QColor(self._chart.theme.accent), 2)
        pen.setCosmetic(True)
        frame.setPen(pen)
        frame.setVisible(False)
        self._plot.draw(frame, ignore_bounds=True)
        return frame

    def _row_at(self, at: QPointF) -> int | None:
        box = self._plot.box
        area = box.sceneBoundingRect()
        beside = self._rows.named_beside and area.top() <= at.y() <= area.bottom()
        if not (beside or area.contains(at)):
            return None
        row = int(box.mapSceneToView(at).y())
        return row if 0 <= row < self._rows.count() else None

    def _follow_mouse(self, at: QPointF) -> None:
        row = self._row_at(at)
        if row is not None:
            spot = self._plot.mapToGlobal(self._plot.mapFromScene(at))
            QToolTip.showText(spot, self._rows.tip(row), self._plot)

    def _ask(self, at: QPointF) -> None:
        row = self._row_at(at)
        if row is not None:
            self.row = row
            self.place()
            self._rows.explain(row)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._frame.setVisible(event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        """Do what a key asks; False for a key that means nothing here."""
        if self._rows.count() and key in _STEPS:
            self.row += _STEPS[key]
            self.row = max(self.row, 0)
            self.place()
            return True
        if self._rows.count() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._rows.explain(self.row)
            return True
        return False
