"""How the value of each concept is spread over simulated futures, on one axis with its zero.

The arrow keys go from concept to concept, Enter leads to the median of the chosen one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.charts.scale import axis_steps, round_steps
from shekara.ui.theme import SPACE
from shekara.ui.widgets.option_marks import SHORT, concept_colour, concept_pen
from shekara.ui.widgets.swatch import Swatch

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import ConceptFutures, FuturesResult
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP(
    "charts", "Net present value in simulated futures, million USD; height: % of futures"
)
_FROM = QT_TRANSLATE_NOOP("charts", "From, million USD")
_TO = QT_TRANSLATE_NOOP("charts", "To, million USD")
_SHARE = QT_TRANSLATE_NOOP("charts", "{concept}, % of futures")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "charts",
    "{concept}: half of the futures lie below {median}, nine in ten between {low} and {high}.",
)
_KEY = QT_TRANSLATE_NOOP(
    "charts", "Thin upright lines: the medians, each in its concept’s colour. Thick: zero, no hub."
)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_FILLED = 44
_HEAD_ROOM = 1.08


class SpreadChart(Chart):
    """Draws the spread of every concept as an outline of bars."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make an empty chart."""
        super().__init__(workspace, _TITLE, parent)
        self.concepts: tuple[ConceptFutures, ...] = ()
        self._edges: list[float] = []
        self._book: FigureBook | None = None
        self.chosen = 0
        self._shapes: list[QGraphicsPathItem] = []
        self._medians: list[QGraphicsPathItem] = []
        self._zero = self._line(_pen(self.theme.ink, 2.0))
        self.annotate(_KEY)
        self._legend = QHBoxLayout()
        self._add_legend()
        self._named: list[tuple[Concept, Swatch, QLabel]] = []
        self.plot.setAntialiasing(True)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setMinimumSize(260, 150)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.plot.installEventFilter(self)
        self.plot.scene().sigMouseClicked.connect(lambda event: self._ask(event.scenePos()))

    def show_futures(self, result: FuturesResult, book: FigureBook) -> None:
        """Draw other spreads."""
        self.concepts, self._book = result.concepts, book
        self._edges = result.edges.tolist()
        self.chosen = min(self.chosen, len(result.concepts) - 1)
        self._draw()
        self._name_concepts()
        self._describe()

    def explain(self) -> None:
        """Lead to the median of the chosen concept."""
        if self.concepts:
            self.workspace.explain(self.concepts[self.chosen].value.p50.id, self._book)

    @override
    def table(self) -> Table:
        if not self.concepts:
            return (), ()
        concepts, edges = self.concepts, self._edges
        heads = [self.texts(_FROM), self.texts(_TO)]
        heads += [self.texts(_SHARE.having(concept=each.concept.heading)) for each in concepts]
        columns = [(100 * each.bars).tolist() for each in concepts]
        return heads, [list(row) for row in zip(edges[:-1], edges[1:], *columns, strict=True)]

    def _draw(self) -> None:
        concepts, edges = self.concepts, self._edges
        for items in (self._shapes, self._medians):
            while len(items) > len(concepts):
                self.plot.rub_out(items.pop())
            while len(items) < len(concepts):
                items.append(self._line(_pen(self.theme.ink)))
        highest = max(float(each.bars.max()) for each in concepts) or 1.0
        for number, each in enumerate(concepts):
            self._draw_concept(number, each, edges, highest)
        low, high = min(edges[0], 0.0), max(edges[-1], 0.0)
        self._zero.setPath(_path([(0.0, 0.0), (0.0, highest * _HEAD_ROOM)]))
        steps = axis_steps(low, high)
        decimals = 0 if steps[1] - steps[0] >= 1 else 1
        number = self.texts.language.number
        self.plot.axis("bottom").setTicks([[(step, number(step, decimals)) for step in steps]])
        heights = round_steps(100 * highest, 4)
        ticks = [(height / 100, number(height, int(heights[1] < 1))) for height in heights]
        self.plot.axis("left").setTicks([ticks])
        self.plot.box.setRange(xRange=(low, high), yRange=(0, highest * _HEAD_ROOM), padding=0.01)

    def _draw_concept(
        self, number: int, each: ConceptFutures, edges: list[float], highest: float
    ) -> None:
        shape, median = self._shapes[number], self._medians[number]
        shape.setPath(_path(_outline(edges, each.bars.tolist())))
        shape.setPen(self._pen_of(number))
        colour = concept_colour(self.theme, each.concept)
        colour.setAlpha(_FILLED)
        shape.setBrush(colour)
        middle = float(each.value.p50.value or 0.0)
        median.setPen(_pen(concept_colour(self.theme, each.concept).name(), 1.0))
        median.setPath(_path([(middle, 0.0), (middle, highest)]))

    def _pen_of(self, number: int) -> QPen:
        pen = concept_pen(self.theme, self.concepts[number].concept)
        if number == self.chosen and self.plot.hasFocus():
            pen.setWidthF(2 * pen.widthF())
        return pen

    def _describe(self) -> None:
        each = self.concepts[self.chosen]
        figures = {"median": each.value.p50, "low": each.value.p5, "high": each.value.p95}
        values = {
            key: Quantity(float(figure.value or 0.0), figure.unit)
            for key, figure in figures.items()
        }
        self.describe(self.texts(_DESCRIPTION.having(concept=each.concept.heading, **values)))

    def _name_concepts(self) -> None:
        wanted = [each.concept for each in self.concepts]
        if wanted == [concept for concept, _, _ in self._named]:
            return
        for _, swatch, label in self._named:
            for widget in (swatch, label):
                self._legend.removeWidget(widget)
                widget.deleteLater()
        self._named = [
            (
                concept,
                Swatch(concept_pen(self.theme, concept), self.theme.accent),
                QLabel(self.texts(SHORT[concept])),
            )
            for concept in wanted
        ]
        for place, (_, swatch, label) in enumerate(self._named):
            self._legend.insertWidget(2 * place, swatch)
            self._legend.insertWidget(2 * place + 1, label)

    def _add_legend(self) -> None:
        self._legend.setSpacing(SPACE["tight"])
        self._legend.addStretch(1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(1, self._legend)

    def _line(self, pen: QPen) -> QGraphicsPathItem:
        line = QGraphicsPathItem()
        line.setPen(pen)
        self.plot.draw(line, ignore_bounds=True)
        return line

    def _choose(self, number: int) -> None:
        if self.concepts:
            self.chosen = min(max(number, 0), len(self.concepts) - 1)
            self._mark()
            self._describe()

    def _mark(self) -> None:
        for number, shape in enumerate(self._shapes):
            shape.setPen(self._pen_of(number))

    def _ask(self, at: QPointF) -> None:
        """Lead to Why on the concept whose outline is highest there."""
        view = self.plot.box
        if not view.sceneBoundingRect().contains(at):
            return
        place = view.mapSceneToView(at)
        inside = [n for n, shape in enumerate(self._shapes) if shape.path().contains(place)]
        if inside:
            self._choose(inside[-1])
            self.explain()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._mark()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._choose(self.chosen + _STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.explain()
                return True
        return super().eventFilter(watched, event)


def _pen(colour: str, width: float = 1.0) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen


def _path(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return path


def _outline(edges: list[float], heights: list[float]) -> list[tuple[float, float]]:
    """Give the outline of bars side by side, from zero to zero."""
    points = [(edges[0], 0.0)]
    for left, right, height in zip(edges[:-1], edges[1:], heights, strict=True):
        points += [(left, height), (right, height)]
    return [*points, (edges[-1], 0.0)]
