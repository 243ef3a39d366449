"""Bars with their names above them: a ranking, in which one's own stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QToolTip, QWidget
from typing_extensions import override

from shekara.domain.figures import Figure
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.theme import TYPE

if TYPE_CHECKING:
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("charts", "Name")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "charts", "Up and down arrow keys choose a bar, Enter tells what it rests on."
)
_TOP, _THICK = 0.68, 0.22
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


@dataclass(frozen=True)
class Bar:
    """One bar: its name, its figure, and whether it is the reader's own."""

    name: Text
    figure: Figure
    is_own: bool = False


class BarChart(Chart):
    """Draws bars from top to bottom in the order given."""

    def __init__(self, workspace: Workspace, title: Text, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(workspace, title, parent)
        self.bars: tuple[Bar, ...] = ()
        self.row = 0
        self._book: FigureBook | None = None
        self._names: list[pg.TextItem] = []
        self._values: list[pg.TextItem] = []
        self._font = QFont(self.font())
        self._font.setPointSizeF(self._font.pointSizeF() * TYPE["small"])
        self._other = self._new_bars(_faded(self.theme.quiet_ink))
        self._own = self._new_bars(QColor(self.theme.accent))
        self._cursor = self._new_cursor()
        for side in ("left", "bottom"):
            self.plot.hideAxis(side)
        self.plot.getPlotItem().getViewBox().invertY(b=True)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseMoved.connect(self._follow_mouse)
        self.plot.scene().sigMouseClicked.connect(lambda event: self._ask(event.scenePos()))
        self.describe(self.texts(_DESCRIPTION))

    def show_bars(self, bars: Sequence[Bar], book: FigureBook | None = None) -> None:
        """Draw other bars, whose figures stand in a book; without one, in the results."""
        self.bars, self._book = tuple(bars), book
        self.row = min(self.row, max(len(bars) - 1, 0))
        lengths = [_length(bar) for bar in bars]
        longest = max(lengths, default=0.0) or 1.0
        for item, own in ((self._other, False), (self._own, True)):
            rows = [row for row, bar in enumerate(bars) if bar.is_own is own]
            item.setOpts(
                x0=0,
                width=[lengths[row] for row in rows],
                y=[row + _TOP + _THICK / 2 for row in rows],
                height=_THICK,
            )
        self._write(longest)
        self.plot.setMinimumHeight(len(bars) * (QFontMetrics(self._font).height() + 4))
        self.plot.setRange(xRange=(0, longest), yRange=(0, max(len(bars), 1)), padding=0)
        self._place_cursor()

    def explain(self, row: int) -> None:
        """Lead to the Why panel on a bar."""
        if 0 <= row < len(self.bars):
            self.workspace.explain(self.bars[row].figure.id, self._book)

    @override
    def table(self) -> Table:
        if not self.bars:
            return (), ()
        heads = [self.texts(_NAME), self.title]
        return heads, [[self.texts(bar.name), bar.figure.value] for bar in self.bars]

    def _write(self, longest: float) -> None:
        """Write names at the left and values at the right, above the bars."""
        for texts, x, anchor in ((self._names, 0.0, (0, 1)), (self._values, longest, (1, 1))):
            while len(texts) > len(self.bars):
                self.plot.removeItem(texts.pop())
            while len(texts) < len(self.bars):
                texts.append(self._new_text(anchor))
            for row, text in enumerate(texts):
                text.setPos(x, row + _TOP)
        for bar, name, value in zip(self.bars, self._names, self._values, strict=True):
            font = QFont(self._font)
            font.setBold(bar.is_own)
            for item, words in ((name, self.texts(bar.name)), (value, self._amount(bar))):
                item.setFont(font)
                item.setText(words, self.theme.ink)

    def _amount(self, bar: Bar) -> str:
        return self.texts.figure(bar.figure)

    def _new_text(self, anchor: tuple[float, float]) -> pg.TextItem:
        text = pg.TextItem(anchor=anchor)
        text.textItem.document().setDocumentMargin(1)
        self.plot.addItem(text, ignoreBounds=True)
        return text

    def _new_bars(self, colour: QColor) -> pg.BarGraphItem:
        bars = pg.BarGraphItem(x0=[], y=[], width=[], height=_THICK, brush=colour, pen=None)
        self.plot.addItem(bars, ignoreBounds=True)
        return bars

    def _new_cursor(self) -> QGraphicsRectItem:
        cursor = QGraphicsRectItem()
        pen = QPen(QColor(self.theme.accent), 2)
        pen.setCosmetic(True)
        cursor.setPen(pen)
        cursor.setVisible(False)
        self.plot.addItem(cursor, ignoreBounds=True)
        return cursor

    def _place_cursor(self) -> None:
        longest = max((_length(bar) for bar in self.bars), default=0.0) or 1.0
        self._cursor.setRect(QRectF(0, self.row + 0.02, longest, 0.96))
        if self.bars:
            bar = self.bars[self.row]
            self.describe(f"{self.texts(bar.name)}: {self._amount(bar)}")

    def _row_at(self, at: QPointF) -> int | None:
        box = self.plot.getPlotItem().getViewBox()
        if not box.sceneBoundingRect().contains(at):
            return None
        row = int(box.mapSceneToView(at).y())
        return row if 0 <= row < len(self.bars) else None

    def _follow_mouse(self, at: QPointF) -> None:
        row = self._row_at(at)
        words = "" if row is None else self.texts(self.bars[row].figure.name)
        spot = self.plot.mapToGlobal(self.plot.mapFromScene(at))
        if row is not None:
            QToolTip.showText(spot, f"{words}: {self._amount(self.bars[row])}", self.plot)

    def _ask(self, at: QPointF) -> None:
        row = self._row_at(at)
        if row is not None:
            self.row = row
            self._place_cursor()
            self.explain(row)

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


def _length(bar: Bar) -> float:
    return bar.figure.value if isinstance(bar.figure.value, int | float) else 0.0


def _faded(colour: str) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(150)
    return faded
