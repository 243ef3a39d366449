"""The tornado: what each driver alone does to a value, from its low end to its high end.

Names stand at the left with the SWOT factors that work through the driver; the arrow keys
choose a bar, Enter tells what it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsSimpleTextItem,
    QWidget,
)
from typing_extensions import override

from shekara.domain.figures import Figure
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.row_pointer import RowPointer, Rows
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
        self._base = 0.0
        self._book: FigureBook | None = None
        low, high = QColor(self.theme.series[1]), QColor(self.theme.series[0])
        self._low = self._shape(QBrush(low, Qt.BrushStyle.BDiagPattern), low)
        self._high = self._shape(QBrush(high), high)
        self._line = self._shape(QBrush(Qt.BrushStyle.NoBrush), QColor(self.theme.ink))
        self._names: list[QGraphicsSimpleTextItem] = []
        self.plot.axis("left").hide()
        # With many drivers the chart scrolls: the numbers are seen from its first row on.
        self.plot.add_axis_above()
        self._dress_axis(self.plot.axis("top"))
        self.plot.box.sigResized.connect(self._place_names)
        count, told = (lambda: len(self.bars)), self._spoken
        rows = Rows(count, self._frame, told, told, self.explain, named_beside=True)
        self.pointer = RowPointer(self, rows)

    def show_bars(self, bars: Sequence[TornadoBar], base: float, book: FigureBook) -> None:
        """Draw other bars around the value with every driver likely."""
        self.bars, self._base, self._book = tuple(bars), base, book
        ends = [_value(end) for bar in bars for end in (bar.at_low, bar.at_high)]
        low, high = min([base, *ends]), max([base, *ends])
        steps = axis_steps(low, high)
        decimals = 0 if steps[1] - steps[0] >= 1 else 1
        number = self.texts.language.number
        for side in ("top", "bottom"):
            self.plot.axis(side).setTicks([[(step, number(step, decimals)) for step in steps]])
        self.plot.box.setRange(
            xRange=(steps[0], steps[-1]), yRange=(0, max(len(bars), 1)), padding=0
        )
        self._low.setPath(self._path([_value(bar.at_low) for bar in bars]))
        self._high.setPath(self._path([_value(bar.at_high) for bar in bars]))
        line = QPainterPath(QPointF(base, 0))
        line.lineTo(base, max(len(bars), 1))
        self._line.setPath(line)
        height = QFontMetricsF(self.plot.font()).height()
        self.plot.setMinimumHeight(round(len(bars) * (height + 3) + 4 * height))
        self._place_names()
        self.pointer.place()

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
        view = self.plot.box
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
        layout = self.plot.grid
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
        self.plot.draw(shape, ignore_bounds=True)
        return shape

    def _frame(self, row: int) -> QRectF:
        shown = self.plot.box.viewRect()
        return QRectF(shown.left(), row, shown.width(), 1)

    def _spoken(self, row: int) -> str:
        bar = self.bars[row]
        ends = {
            key: Quantity(_value(figure), figure.unit)
            for key, figure in (("low", bar.at_low), ("high", bar.at_high))
        }
        return self.texts(_DESCRIPTION.having(driver=bar.name, **ends))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_names()


def _value(figure: Figure) -> float:
    return float(figure.value) if isinstance(figure.value, int | float) else 0.0
