"""The tornado: what each driver alone does to a value, from its low end to its high end.

Names stand at the left with the SWOT factors that work through the driver; the arrow keys
choose a bar, Enter tells what it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from shekara.domain.figures import Figure
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.scale import axis_steps
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("charts", "Driver")
_AT_LOW = QT_TRANSLATE_NOOP("charts", "At its low")
_AT_HIGH = QT_TRANSLATE_NOOP("charts", "At its high")
_DESCRIPTION = QT_TRANSLATE_NOOP("charts", "{driver}: {low} at its low, {high} at its high.")
_THICK, _NAMES = 0.62, 0.46
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


@dataclass(frozen=True)
class TornadoBar:
    """One driver: its name, as it is written beside the bar, and the two ends."""

    name: Text
    words: str
    at_low: Figure
    at_high: Figure


class TornadoChart(Chart):
    """Draws bars from top to bottom in the order given; low ends hatched, high ends full."""

    def __init__(self, workspace: Workspace, title: Text, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(workspace, title, parent)
        self.bars: tuple[TornadoBar, ...] = ()
        self.row = 0
        self._base = 0.0
        self._book: FigureBook | None = None
        low, high = QColor(self.theme.series[1]), QColor(self.theme.series[0])
        self._low = self._shape(QBrush(low, Qt.BrushStyle.BDiagPattern), low)
        self._high = self._shape(QBrush(high), high)
        self._line = self._shape(QBrush(Qt.BrushStyle.NoBrush), QColor(self.theme.ink))
        self._cursor = self._new_cursor()
        self._names: list[QGraphicsSimpleTextItem] = []
        self.plot.hideAxis("left")
        self.plot.getPlotItem().getViewBox().invertY(b=True)
        self.plot.getPlotItem().getViewBox().sigResized.connect(self._place_names)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseMoved.connect(self._follow_mouse)
        self.plot.scene().sigMouseClicked.connect(lambda event: self._ask(event.scenePos()))

    def show_bars(self, bars: Sequence[TornadoBar], base: float, book: FigureBook) -> None:
        """Draw other bars around the value with every driver likely."""
        self.bars, self._base, self._book = tuple(bars), base, book
        self.row = min(self.row, max(len(bars) - 1, 0))
        ends = [_value(end) for bar in bars for end in (bar.at_low, bar.at_high)]
        low, high = min([base, *ends]), max([base, *ends])
        steps = axis_steps(low, high)
        decimals = 0 if steps[1] - steps[0] >= 1 else 1
        number = self.texts.language.number
        self.plot.getAxis("bottom").setTicks([[(step, number(step, decimals)) for step in steps]])
        self.plot.setRange(xRange=(steps[0], steps[-1]), yRange=(0, max(len(bars), 1)), padding=0)
        self._low.setPath(self._path([_value(bar.at_low) for bar in bars]))
        self._high.setPath(self._path([_value(bar.at_high) for bar in bars]))
        line = QPainterPath(QPointF(base, 0))
        line.lineTo(base, max(len(bars), 1))
        self._line.setPath(line)
        height = QFontMetricsF(self.plot.font()).height()
        self.plot.setMinimumHeight(round(len(bars) * (height + 3) + 2 * height))
        self._place_names()
        self._place_cursor()

    def explain(self, row: int) -> None:
        """Lead to the Why panel on the end of a bar that is farther from the base."""
        if 0 <= row < len(self.bars):
            bar = self.bars[row]
            ends = (bar.at_low, bar.at_high)
            farther = max(ends, key=lambda figure: abs(_value(figure) - self._base))
            self.workspace.explain(farther.id, self._book)

    @override
    def table(self) -> Table:
        heads = [self.texts(text) for text in (_NAME, _AT_LOW, _AT_HIGH)]
        return heads, [
            [self.texts(bar.name), _value(bar.at_low), _value(bar.at_high)] for bar in self.bars
        ]

    def _path(self, ends: Sequence[float]) -> QPainterPath:
        """Give rectangles from the base to the ends, one a row."""
        path = QPainterPath()
        for row, end in enumerate(ends):
            left, width = min(end, self._base), abs(end - self._base)
            path.addRect(QRectF(left, row + (1 - _THICK) / 2, width, _THICK))
        return path

    def _place_names(self) -> None:
        """Keep room at the left and write the names there, cut where they are too long."""
        while len(self._names) > len(self.bars):
            self.plot.scene().removeItem(self._names.pop())
        while len(self._names) < len(self.bars):
            item = QGraphicsSimpleTextItem()
            item.setBrush(QColor(self.theme.ink))
            self.plot.scene().addItem(item)
            self._names.append(item)
        metrics = QFontMetricsF(self.plot.font())
        most = self.plot.width() * _NAMES
        shown = [
            metrics.elidedText(bar.words, Qt.TextElideMode.ElideRight, most) for bar in self.bars
        ]
        widest = max((metrics.horizontalAdvance(words) for words in shown), default=0.0)
        self._keep_room(widest)
        view = self.plot.getPlotItem().getViewBox()
        area = view.sceneBoundingRect()
        for row, (item, words) in enumerate(zip(self._names, shown, strict=True)):
            if item.text() != words:
                item.setFont(QFont(self.plot.font()))
                item.setText(words)
            middle = view.mapViewToScene(QPointF(self._base, row + 0.5)).y()
            item.setPos(
                area.left() - metrics.horizontalAdvance(words) - SPACE["small"],
                middle - metrics.height() / 2,
            )

    def _keep_room(self, widest: float) -> None:
        layout = self.plot.getPlotItem().layout
        left, top, _right, bottom = layout.getContentsMargins()
        wanted = round(widest + 2 * SPACE["small"])
        if round(left) != wanted:
            layout.setContentsMargins(wanted, top, SPACE["large"], bottom)
            layout.activate()

    def _shape(self, brush: QBrush, colour: QColor) -> QGraphicsPathItem:
        shape = QGraphicsPathItem()
        pen = QPen(colour, 1)
        pen.setCosmetic(True)
        shape.setPen(pen)
        shape.setBrush(brush)
        self.plot.addItem(shape, ignoreBounds=True)
        return shape

    def _new_cursor(self) -> QGraphicsRectItem:
        cursor = QGraphicsRectItem()
        pen = QPen(QColor(self.theme.accent), 2)
        pen.setCosmetic(True)
        cursor.setPen(pen)
        cursor.setVisible(False)
        self.plot.addItem(cursor, ignoreBounds=True)
        return cursor

    def _place_cursor(self) -> None:
        if not self.bars:
            return
        range_ = self.plot.getPlotItem().getViewBox().viewRect()
        self._cursor.setRect(QRectF(range_.left(), self.row, range_.width(), 1))
        self.describe(self._spoken(self.bars[self.row]))

    def _spoken(self, bar: TornadoBar) -> str:
        ends = {
            key: Quantity(_value(figure), figure.unit)
            for key, figure in (("low", bar.at_low), ("high", bar.at_high))
        }
        return self.texts(_DESCRIPTION.having(driver=bar.name, **ends))

    def _row_at(self, at: QPointF) -> int | None:
        view = self.plot.getPlotItem().getViewBox()
        row = int(view.mapSceneToView(at).y())
        inside = view.sceneBoundingRect().top() <= at.y() <= view.sceneBoundingRect().bottom()
        return row if inside and 0 <= row < len(self.bars) else None

    def _follow_mouse(self, at: QPointF) -> None:
        row = self._row_at(at)
        if row is not None:
            spot = self.plot.mapToGlobal(self.plot.mapFromScene(at))
            QToolTip.showText(spot, self._spoken(self.bars[row]), self.plot)

    def _ask(self, at: QPointF) -> None:
        row = self._row_at(at)
        if row is not None:
            self.row = row
            self._place_cursor()
            self.explain(row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_names()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._cursor.setVisible(event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.bars:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.row = min(max(self.row + _STEPS[key], 0), len(self.bars) - 1)
                self._place_cursor()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.explain(self.row)
                return True
        return super().eventFilter(watched, event)


def _value(figure: Figure) -> float:
    return float(figure.value) if isinstance(figure.value, int | float) else 0.0
