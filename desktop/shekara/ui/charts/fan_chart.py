"""The fan of futures: past turnover, the spread of simulated paths, scenarios, the target.

The year under the mouse, or chosen by the arrow keys, is told by `year_chosen`; its values
stand beside the chart, not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsPolygonItem, QSizePolicy, QWidget
from typing_extensions import override

from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.line_ends import LineEnd, LineEnds
from shekara.ui.charts.scale import round_steps
from shekara.ui.widgets.option_marks import SHORT
from shekara.ui.widgets.swatch import mean_pen, scenario_pen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.hub.values import ConceptAppraisal
    from shekara.analysis.results.outlook import OutlookResult
    from shekara.domain.figures import Series
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_TITLES = {
    "RU": QT_TRANSLATE_NOOP("ui.scenarios", "Turnover of Kazakhstan with Russia, million USD"),
    "KG": QT_TRANSLATE_NOOP("ui.scenarios", "Turnover of Kazakhstan with Kyrgyzstan, million USD"),
}
_YEAR = QT_TRANSLATE_NOOP("ui.scenarios", "Year")
_MEAN = QT_TRANSLATE_NOOP("ui.scenarios", "Weighted mean")
_TARGET = QT_TRANSLATE_NOOP("ui.scenarios", "Target")
_WITH_HUB = QT_TRANSLATE_NOOP("charts", "With the hub: {concept}")
_HUB_PAUSE_MS = 200

_OUTER, _INNER = 0.18, 0.4
"""How much of the accent stands in a band, the rest being ground: what lets nothing shine
through is painted faster."""

_MARKED = 7
_KEYS = {
    Qt.Key.Key_Left: lambda year, _first, _last: year - 1,
    Qt.Key.Key_Right: lambda year, _first, _last: year + 1,
    Qt.Key.Key_Home: lambda _year, first, _last: first,
    Qt.Key.Key_End: lambda _year, _first, last: last,
}


class FanChart(Chart):
    """Draws the outlook of an evaluation."""

    year_chosen = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the lines and areas that every outlook has; scenarios come with the results."""
        partner = workspace.document.assessment.pair.partner
        super().__init__(workspace, _TITLES[partner], parent)
        self._partner = partner
        self.year = 0
        self._years = (0, 0)
        self._steps: tuple[float, ...] = ()
        self._evaluation: Evaluation | None = None
        self._bands = tuple(self._band(share) for share in (_OUTER, _INNER))
        self._cross = self._line(_thin(self.theme.quiet_ink))
        self._target = self._line(_dotted(self.theme.missing))
        self._past = self._line(mean_pen(self.theme))
        self._paths: list[QGraphicsPathItem] = []
        self._mean = self._line(mean_pen(self.theme))
        self._with_hub = self._line(_dashed(self.theme.accent))
        self._best: ConceptAppraisal | None = None
        # The hub takes longer than a frame to reckon: it follows when the drag rests.
        self._hub_later = QTimer(self, singleShot=True, interval=_HUB_PAUSE_MS)
        self._hub_later.timeout.connect(self._show_hub)
        self._ends = LineEnds(self.plot, self.theme)
        self.plot.setAntialiasing(True)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setMinimumSize(280, 190)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseMoved.connect(self._follow_mouse)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Draw the outlook of an evaluation."""
        self._evaluation = evaluation
        if evaluation.assessment.pair.partner != self._partner:
            self._partner = evaluation.assessment.pair.partner
            self.retitle(_TITLES[self._partner])
        outlook = evaluation.outlook
        past = self._past_points(evaluation)
        self._past.setPath(_path(past))
        self._mean.setPath(_path(_points(outlook.weighted)))
        self._draw_paths(outlook)
        for depth, band in enumerate(self._bands):
            band.setPolygon(_area(outlook.fan[depth], outlook.fan[-1 - depth]))
        self._scale(past, outlook)
        self._draw_target(outlook)
        self._best = None
        self._with_hub.hide()
        self._hub_later.start()
        self._label(outlook)
        self.show_year(self.year)

    def _show_hub(self) -> None:
        """Draw the turnover with the concept of largest ENPV, if one can be reckoned."""
        if self._evaluation is None or not self._evaluation.hub.concepts:
            return
        self._best = max(
            self._evaluation.hub.concepts, key=lambda each: float(each.enpv.value or 0.0)
        )
        self._with_hub.setPath(_path(_points(self._best.turnover)))
        self._with_hub.show()
        self._label(self._evaluation.outlook)

    def show_year(self, year: int) -> None:
        """Draw the crosshair at a year, or at the nearest that is drawn."""
        first, last = self._years
        self.year = min(max(year, first), last)
        top = self._steps[-1] if self._steps else 1
        self._cross.setPath(_path([(self.year, 0), (self.year, top)]))

    @override
    def table(self) -> Table:
        if self._evaluation is None:
            return (), ()
        outlook, trade = self._evaluation.outlook, self._evaluation.trade
        every = [trade.turnover, *self._scenarios(outlook), outlook.weighted, *outlook.fan]
        if outlook.chance is not None:
            every.append(outlook.chance)
        if self._best is not None:
            every.append(self._best.turnover)
        heads = [self.texts(_YEAR), *(self.texts(series.name) for series in every)]
        years = range(self._years[0], self._years[1] + 1)
        return heads, [[year, *(series.at(year) for series in every)] for year in years]

    def _scenarios(self, outlook: OutlookResult) -> list[Series]:
        return [scenario.path for scenario in outlook.scenarios]

    def _past_points(self, evaluation: Evaluation) -> list[tuple[int, float]]:
        turnover, start = evaluation.trade.turnover, evaluation.trade.comparable_from
        return [(year, value) for year, value in _points(turnover) if year >= start]

    def _draw_paths(self, outlook: OutlookResult) -> None:
        while len(self._paths) > len(outlook.scenarios):
            self.plot.rub_out(self._paths.pop())
        while len(self._paths) < len(outlook.scenarios):
            self._paths.append(self._line(scenario_pen(self.theme, len(self._paths))))
        for curve, series in zip(self._paths, self._scenarios(outlook), strict=True):
            curve.setPath(_path(_points(series)))

    def _draw_target(self, outlook: OutlookResult) -> None:
        self._target.setVisible(outlook.target is not None)
        if outlook.target is not None:
            value = float(outlook.target.value or 0)
            self._target.setPath(_path([(year, value) for year in self._years]))

    def _scale(self, past: Sequence[tuple[int, float]], outlook: OutlookResult) -> None:
        """Fit the axes; their steps are round, so a drag moves them seldom."""
        target = [] if outlook.target is None else [float(outlook.target.value or 0)]
        drawn = [*self._scenarios(outlook), outlook.weighted, outlook.fan[-1]]
        highest = max(*(v for _, v in past), *target, *(max(_known(s)) for s in drawn))
        years = (past[0][0], outlook.weighted.years[-1])
        steps = round_steps(highest)
        if (years, steps) == (self._years, self._steps):
            return
        amount = self.texts.language.number
        self.plot.axis("left").setTicks([[(step, amount(step, 0)) for step in steps]])
        if years != self._years:
            marked = range(years[0], years[1] + 1)[:: 1 + (years[1] - years[0]) // _MARKED]
            self.plot.axis("bottom").setTicks([[(year, str(year)) for year in marked]])
        self._years, self._steps = years, steps
        self.plot.box.setRange(xRange=years, yRange=(0, steps[-1]), padding=0)

    def _label(self, outlook: OutlookResult) -> None:
        ends = [
            self._end(text_of(s.scenario.name), s.path, scenario_pen(self.theme, number).color())
            for number, s in enumerate(outlook.scenarios)
        ]
        ink = QColor(self.theme.ink)
        ends.append(self._end(_MEAN, outlook.weighted, ink, bold=True))
        if self._best is not None:
            name = _WITH_HUB.having(concept=SHORT[self._best.concept])
            ends.append(self._end(name, self._best.turnover, QColor(self.theme.accent)))
        if outlook.target is not None:
            value = float(outlook.target.value or 0)
            colour = QColor(self.theme.missing)
            ends.append(LineEnd(self.texts(_TARGET), value, colour))
        self._ends.show_ends(self._years[1], ends)

    def _end(self, name: Text, series: Series, colour: QColor, *, bold: bool = False) -> LineEnd:
        return LineEnd(self.texts(name), series.values[-1] or 0.0, colour, bold)

    def _line(self, pen: QPen) -> QGraphicsPathItem:
        """Add a line; Qt's own item paints in a fraction of the time of pyqtgraph's curve."""
        line = QGraphicsPathItem()
        line.setPen(pen)
        self.plot.draw(line, ignore_bounds=True)
        return line

    def _band(self, share: float) -> QGraphicsPolygonItem:
        band = QGraphicsPolygonItem()
        band.setPen(QPen(Qt.PenStyle.NoPen))
        band.setBrush(_mixed(QColor(self.theme.accent), QColor(self.theme.raised), share))
        self.plot.draw(band, ignore_bounds=True)
        return band

    def _choose(self, year: int) -> None:
        before = self.year
        self.show_year(year)
        if self.year != before:
            self.year_chosen.emit(self.year)

    def _follow_mouse(self, at: QPointF) -> None:
        view = self.plot.box
        if view.sceneBoundingRect().contains(at):
            self._choose(round(view.mapSceneToView(at).x()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            focused = event.type() == QEvent.Type.FocusIn
            pen = _thin(self.theme.accent, 2) if focused else _thin(self.theme.quiet_ink)
            self._cross.setPen(pen)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            move = _KEYS.get(Qt.Key(event.key()))
            if move is not None:
                self._choose(move(self.year, *self._years))
                return True
        return super().eventFilter(watched, event)


def _thin(colour: str, width: int = 1) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen


def _dotted(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1.4)
    pen.setDashPattern([1.0, 2.5])
    pen.setCosmetic(True)
    return pen


def _dashed(colour: str) -> QPen:
    pen = QPen(QColor(colour), 2.0, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    return pen


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        share * colour.redF() + (1 - share) * ground.redF(),
        share * colour.greenF() + (1 - share) * ground.greenF(),
        share * colour.blueF() + (1 - share) * ground.blueF(),
    )


def _known(series: Series) -> Iterable[float]:
    return [value for value in series.values if value is not None] or [0.0]


def _points(series: Series) -> list[tuple[int, float]]:
    pairs = zip(series.years, series.values, strict=True)
    return [(year, value) for year, value in pairs if value is not None]


def _path(points: Sequence[tuple[int, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return path


def _area(lower: Series, upper: Series) -> QPolygonF:
    """Give the area between two series of the same years."""
    around = [*_points(lower), *reversed(_points(upper))]
    return QPolygonF([QPointF(x, y) for x, y in around])
