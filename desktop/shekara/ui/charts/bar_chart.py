"""Bars with their names above them: a ranking, in which one's own stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shekara.domain.figures import Figure
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.row_pointer import RowPointer, Rows
from shekara.ui.theme import TYPE

if TYPE_CHECKING:
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("charts", "Name")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "charts", "Up and down arrow keys choose a bar, Enter tells what it rests on."
)
_TOP, _THICK = 0.68, 0.22


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
        self._book: FigureBook | None = None
        self._names: list[pg.TextItem] = []
        self._values: list[pg.TextItem] = []
        self._font = QFont(self.font())
        self._font.setPointSizeF(self._font.pointSizeF() * TYPE["small"])
        self._other = self._new_bars(_faded(self.theme.quiet_ink))
        self._own = self._new_bars(QColor(self.theme.accent))
        for side in ("left", "bottom"):
            self.plot.axis(side).hide()
        rows = Rows(lambda: len(self.bars), self._frame, self._tip, self._told, self.explain)
        self.pointer = RowPointer(self, rows)
        self.describe(self.texts(_DESCRIPTION))

    def show_bars(self, bars: Sequence[Bar], book: FigureBook | None = None) -> None:
        """Draw other bars, whose figures stand in a book; without one, in the results."""
        self.bars, self._book = tuple(bars), book
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
        self.plot.box.setRange(xRange=(0, longest), yRange=(0, max(len(bars), 1)), padding=0)
        self.pointer.place()

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
                self.plot.rub_out(texts.pop())
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
        self.plot.draw(text, ignore_bounds=True)
        return text

    def _new_bars(self, colour: QColor) -> pg.BarGraphItem:
        bars = pg.BarGraphItem(x0=[], y=[], width=[], height=_THICK, brush=colour, pen=None)
        self.plot.draw(bars, ignore_bounds=True)
        return bars

    def _frame(self, row: int) -> QRectF:
        longest = max((_length(bar) for bar in self.bars), default=0.0) or 1.0
        return QRectF(0, row + 0.02, longest, 0.96)

    def _tip(self, row: int) -> str:
        bar = self.bars[row]
        return f"{self.texts(bar.figure.name)}: {self._amount(bar)}"

    def _told(self, row: int) -> str:
        bar = self.bars[row]
        return f"{self.texts(bar.name)}: {self._amount(bar)}"


def _length(bar: Bar) -> float:
    return bar.figure.value if isinstance(bar.figure.value, int | float) else 0.0


def _faded(colour: str) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(150)
    return faded
