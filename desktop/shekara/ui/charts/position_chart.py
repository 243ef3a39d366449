"""The strategic position: where the hub stands between the four quadrants, by two rules."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from shekara.domain.swot import HIGHEST_INTENSITY, LOWEST_INTENSITY, Quadrant
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.theme import TYPE

if TYPE_CHECKING:
    from shekara.analysis.results.swot import PositionFigures, SwotResult
    from shekara.domain.figures import Figure
    from shekara.ui.workspace import Workspace

REACH = HIGHEST_INTENSITY - LOWEST_INTENSITY
"""The axes run from −REACH to REACH; sums of weights, −1 to 1, are drawn REACH times as large."""

_TITLE = QT_TRANSLATE_NOOP("ui.swot", "Strategic position")
_ACROSS = QT_TRANSLATE_NOOP("ui.swot", "← weaknesses | strengths →")
_UP = QT_TRANSLATE_NOOP("ui.swot", "← threats | opportunities →")
BY_INTENSITY = QT_TRANSLATE_NOOP("ui.swot", "By intensity")
BY_WEIGHTS = QT_TRANSLATE_NOOP("ui.swot", "By sums of weights")
INTERNAL = QT_TRANSLATE_NOOP("ui.swot", "Internal")
EXTERNAL = QT_TRANSLATE_NOOP("ui.swot", "External")
_RULE = QT_TRANSLATE_NOOP("ui.swot", "Rule")
_COURSES = {
    "SO": QT_TRANSLATE_NOOP("ui.swot", "Expand"),
    "WO": QT_TRANSLATE_NOOP("ui.swot", "Overcome"),
    "ST": QT_TRANSLATE_NOOP("ui.swot", "Defend"),
    "WT": QT_TRANSLATE_NOOP("ui.swot", "Retreat"),
}
INTENSITY_MARK, WEIGHTS_MARK = "o", "d"


class PositionChart(Chart):
    """Draws the position by intensity as a full dot, that by sums of weights as a ring."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a position."""
        super().__init__(workspace, _TITLE, parent)
        self._result: SwotResult | None = None
        self._by_weights = self._points(WEIGHTS_MARK, filled=False)
        self._by_intensity = self._points(INTENSITY_MARK, filled=True)
        self._draw_axes()
        self._corners: list[tuple[pg.TextItem, float]] = []
        for code, name in _COURSES.items():
            self._write_corner(code, self.texts(name))
        self.plot.setMinimumSize(200, 190)
        # A plot fills what is left; by itself it would ask for 640 × 480.
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def show_result(self, result: SwotResult) -> None:
        """Draw both positions; one that is not known is left out."""
        self._result = result
        _place(self._by_intensity, result.position, 1)
        _place(self._by_weights, result.weight_sum_position, REACH)
        both = ((BY_INTENSITY, result.position), (BY_WEIGHTS, result.weight_sum_position))
        self.describe(
            "; ".join(
                f"{self.texts(rule)}: {self._spoken(at.x)}, {self._spoken(at.y)}"
                for rule, at in both
            )
        )

    @override
    def table(self) -> Table:
        heads = [self.texts(text) for text in (_RULE, INTERNAL, EXTERNAL)]
        if self._result is None:
            return heads, []
        rows = (
            (BY_INTENSITY, self._result.position),
            (BY_WEIGHTS, self._result.weight_sum_position),
        )
        return heads, [(self.texts(rule), at.x.value, at.y.value) for rule, at in rows]

    def _spoken(self, figure: Figure) -> str:
        return f"{self.texts(figure.name)}: {self.texts.figure(figure)}"

    def _points(self, symbol: str, *, filled: bool) -> pg.ScatterPlotItem:
        colour = self.theme.accent
        points = pg.ScatterPlotItem(
            symbol=symbol,
            size=13 if filled else 14,
            pen=pg.mkPen(colour if filled else self.theme.ink, width=2),
            brush=pg.mkBrush(colour) if filled else pg.mkBrush(self.theme.raised),
        )
        points.setZValue(20 if filled else 19)
        points.setCursor(Qt.CursorShape.PointingHandCursor)
        points.sigClicked.connect(lambda: self._explain(by_intensity=filled))
        self.plot.draw(points)
        return points

    def _explain(self, *, by_intensity: bool) -> None:
        if self._result is not None:
            result = self._result
            at = result.position if by_intensity else result.weight_sum_position
            self.workspace.explain(at.quadrant.id)

    def _draw_axes(self) -> None:
        self.plot.box.setRange(
            xRange=(-REACH, REACH), yRange=(-REACH, REACH), padding=0.04, disableAutoRange=True
        )
        pen = pg.mkPen(self.theme.quiet_ink, width=1)
        for angle in (0, 90):
            self.plot.draw(pg.InfiniteLine(0, angle=angle, pen=pen))
        ticks = [
            (value, self.texts.language.number(value, 0))
            for value in range(-REACH, REACH + 1, REACH // 2)
        ]
        for side, text in (("bottom", _ACROSS), ("left", _UP)):
            axis = self.plot.axis(side)
            axis.setTicks([ticks])
            axis.enableAutoSIPrefix(False)  # noqa: FBT003  (pyqtgraph's signature)
            axis.setLabel(self.texts(text), color=self.theme.quiet_ink)

    def _write_corner(self, code: str, name: str) -> None:
        right, top = code[0] == "S", code[1] == "O"
        label = pg.TextItem(anchor=(int(right), int(not top)))
        sides = "<br>".join(escape(self.texts(Quadrant(letter).heading)) for letter in code)
        label.setHtml(
            f'<div align="{"right" if right else "left"}" style="color: {self.theme.quiet_ink}">'
            f'<b style="color: {self.theme.ink}">{escape(name)}</b><br>'
            f'<span style="font-size: {TYPE["small"] * self.font().pointSizeF():.1f}pt">'
            f"{sides}</span></div>"
        )
        self._corners.append((label, label.textItem.boundingRect().width()))
        label.setPos(REACH if right else -REACH, REACH if top else -REACH)
        self.plot.draw(label)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        half = self.plot.width() / 2 - 40
        for label, natural in self._corners:
            label.setTextWidth(max(min(natural, half), 1))

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 220)


def _place(points: pg.ScatterPlotItem, position: PositionFigures, scale: float) -> None:
    x, y = position.x.value, position.y.value
    if isinstance(x, int | float) and isinstance(y, int | float):
        points.setData([x * scale], [y * scale])
    else:
        points.clear()
