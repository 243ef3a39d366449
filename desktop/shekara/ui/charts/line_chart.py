"""Lines over years, with the values of the year under the mouse or chosen by the keyboard."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.line_ends import LineEnd, LineEnds
from shekara.ui.charts.readout import Readout
from shekara.ui.charts.scale import round_steps
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.domain.figures import Series
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_YEAR = QT_TRANSLATE_NOOP("charts", "Year")
_ANOTHER_SOURCE = QT_TRANSLATE_NOOP("charts", "another source from {year}")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "charts",
    "{first} to {last}. Left and right arrow keys choose a year, Tab goes to its values.",
)
_BREAK_WIDTH = 115
_KEYS = {
    Qt.Key.Key_Left: lambda year, _first, _last: year - 1,
    Qt.Key.Key_Right: lambda year, _first, _last: year + 1,
    Qt.Key.Key_Home: lambda _year, first, _last: first,
    Qt.Key.Key_End: lambda _year, _first, last: last,
}


@dataclass(frozen=True)
class Line:
    """A series and the short name that stands at its line."""

    name: Text
    series: Series


@dataclass(frozen=True, kw_only=True)
class LineView:
    """What a line chart shows: a title, lines of one unit, and what marks them.

    Lines are broken before `break_year`, from which the figures come from another source.
    `level` draws a horizontal line, such as 100 for an index. Unless `from_zero`, the axis
    begins near the lowest value.
    """

    title: Text
    lines: tuple[Line, ...]
    break_year: int | None = None
    level: float | None = None
    from_zero: bool = True


class LineChart(Chart):
    """Draws a LineView; `year_chosen` carries the year of the crosshair."""

    year_chosen = Signal(int)

    def __init__(self, workspace: Workspace, title: Text, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(workspace, title, parent)
        self.year = 0
        self.view: LineView | None = None
        self._years: tuple[int, ...] = ()
        self._curves: list[pg.PlotDataItem] = []
        self._level = self._ruler(0, self.theme.quiet_ink)
        self._break = self._ruler(90, self.theme.warning)
        self._cross = self._ruler(90, self.theme.quiet_ink)
        self._cross.setPen(pg.mkPen(self.theme.quiet_ink, width=1))
        self._break_words = pg.TextItem(color=self.theme.warning, anchor=(0, 0))
        self.plot.draw(self._break_words, ignore_bounds=True)
        self._ends = LineEnds(self.plot, self.theme)
        self.readout = Readout(workspace)
        self._add_readout()
        for side in ("left", "bottom"):
            self.plot.axis(side).enableAutoSIPrefix(enable=False)
            self.plot.axis(side).setStyle(hideOverlappingLabels=False)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setMinimumHeight(150)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseMoved.connect(self._follow_mouse)
        self.plot.scene().sigMouseClicked.connect(lambda event: self._ask(event.scenePos()))

    def show_view(self, view: LineView) -> None:
        """Draw other lines; the chosen year stays if they have it."""
        self.view = view
        self.retitle(view.title)
        self._years = view.lines[0].series.years
        self._draw_curves(view)
        self._scale(view)
        self._mark(view)
        self._name_ends(view)
        series = [line.series for line in view.lines]
        self.readout.show_lines([line.name for line in view.lines], series, self.theme.series)
        known = self.year in self._years
        self.show_year(self.year if known else self._years[-1])
        first, last = self._years[0], self._years[-1]
        self.describe(self.texts(_DESCRIPTION.having(first=first, last=last)))

    def show_year(self, year: int) -> None:
        """Put the crosshair on a year, or on the nearest that is drawn."""
        self.year = min(max(year, self._years[0]), self._years[-1])
        self._cross.setValue(self.year)
        self.readout.show_year(self.year)

    @override
    def table(self) -> Table:
        if self.view is None:
            return (), ()
        every = [line.series for line in self.view.lines]
        heads = [self.texts(_YEAR), *(self.texts(series.name) for series in every)]
        return heads, [[year, *(series.at(year) for series in every)] for year in self._years]

    def _draw_curves(self, view: LineView) -> None:
        while len(self._curves) > len(view.lines):
            self.plot.rub_out(self._curves.pop())
        while len(self._curves) < len(view.lines):
            self._curves.append(self._new_curve(self.theme.series[len(self._curves)]))
        for curve, line in zip(self._curves, view.lines, strict=True):
            curve.setData(*_points(line.series, view.break_year), connect="finite")

    def _new_curve(self, colour: str) -> pg.PlotDataItem:
        curve = pg.PlotDataItem(
            pen=pg.mkPen(colour, width=1.6),
            symbol="o",
            symbolSize=5,
            symbolBrush=colour,
            symbolPen=pg.mkPen(None),
            antialias=True,
        )
        self.plot.draw(curve, ignore_bounds=True)
        return curve

    def _scale(self, view: LineView) -> None:
        steps = _steps(view)
        amount, unit = self.texts.language.number, steps[1] - steps[0]
        decimals = 0 if unit >= 1 else 1
        ticks = [(step, amount(step, decimals)) for step in steps]
        self.plot.axis("left").setTicks([ticks])
        metrics = QFontMetricsF(self.font())
        widest = max(metrics.horizontalAdvance(words) for _step, words in ticks)
        self.plot.axis("left").setWidth(round(widest) + SPACE["medium"])
        every = 1 + (len(self._years) - 1) // 8
        marked = self._years[(len(self._years) - 1) % every :: every]
        self.plot.axis("bottom").setTicks([[(year, str(year)) for year in marked]])
        years = (self._years[0] - 0.3, self._years[-1] + 0.3)
        self.plot.box.setRange(xRange=years, yRange=(steps[0], steps[-1]), padding=0)

    def _mark(self, view: LineView) -> None:
        """Draw the level and the break of the series, where there are such."""
        self._level.setVisible(view.level is not None)
        self._level.setValue(view.level or 0)
        year = view.break_year
        is_seen = year is not None and self._years[0] < year <= self._years[-1]
        self._break.setVisible(is_seen)
        self._break_words.setVisible(is_seen)
        if year is not None and is_seen:
            self._break.setValue(year - 0.5)
            is_late = year > (self._years[0] + self._years[-1]) / 2
            self._break_words.setAnchor((1 if is_late else 0, 0))
            self._break_words.setText(self.texts(_ANOTHER_SOURCE.having(year=year)))
            self._break_words.setTextWidth(_BREAK_WIDTH)
            self._break_words.setPos(year - 0.5, _steps(view)[-1])

    def _name_ends(self, view: LineView) -> None:
        ends = []
        for line, colour in zip(view.lines, self.theme.series, strict=False):
            known = [value for value in line.series.values if value is not None]
            if known:
                ends.append(LineEnd(self.texts(line.name), known[-1], QColor(colour)))
        self._ends.show_ends(self._years[-1], ends)

    def _ruler(self, angle: int, colour: str) -> pg.InfiniteLine:
        pen = QPen(QColor(colour), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        ruler = pg.InfiniteLine(angle=angle, pen=pen)
        self.plot.draw(ruler, ignore_bounds=True)
        return ruler

    def _add_readout(self) -> None:
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.readout)

    def _choose(self, year: int) -> None:
        before = self.year
        self.show_year(year)
        if self.year != before:
            self.year_chosen.emit(self.year)

    def _follow_mouse(self, at: QPointF) -> None:
        box = self.plot.box
        if self._years and box.sceneBoundingRect().contains(at):
            self._choose(round(box.mapSceneToView(at).x()))

    def _ask(self, at: QPointF) -> None:
        """Lead to Why on the line nearest to a point of the scene."""
        box = self.plot.box
        if self.view is None or not box.sceneBoundingRect().contains(at):
            return
        height = box.mapSceneToView(at).y()
        near = [
            (abs(value - height), number)
            for number, line in enumerate(self.view.lines)
            if (value := line.series.at(self.year)) is not None
        ]
        if near:
            self.readout.explain(min(near)[1])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            has_focus = event.type() == QEvent.Type.FocusIn
            colour = self.theme.accent if has_focus else self.theme.quiet_ink
            self._cross.setPen(pg.mkPen(colour, width=2 if has_focus else 1))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._years:
            move = _KEYS.get(Qt.Key(event.key()))
            if move is not None:
                self._choose(move(self.year, self._years[0], self._years[-1]))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.readout.explain(0)
                return True
        return super().eventFilter(watched, event)


def _points(series: Series, break_year: int | None) -> tuple[list[float], list[float]]:
    """Give years and values, with a gap where something is missing or the source changes."""
    years: list[float] = []
    values: list[float] = []
    for year, value in zip(series.years, series.values, strict=True):
        if year == break_year:
            years.append(year - 0.5)
            values.append(math.nan)
        years.append(year)
        values.append(math.nan if value is None else value)
    return years, values


def _steps(view: LineView) -> tuple[float, ...]:
    """Give the round steps of the axis from below the lowest value to above the highest."""
    known = [v for line in view.lines for v in line.series.values if v is not None]
    known += [] if view.level is None else [view.level]
    known += [0.0] if view.from_zero or not known else []
    low, high = min(known), max(known)
    step = round_steps(high - low or 1.0)[1]
    first, last = math.floor(low / step), max(math.ceil(high / step), math.floor(low / step) + 1)
    return tuple(step * number for number in range(first, last + 1))
