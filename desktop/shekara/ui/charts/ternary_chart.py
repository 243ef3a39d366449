"""The ternary map: which option is best over the weights of three scenarios.

Each corner gives one scenario all that the three weigh together, the dot stands where they
weigh now. Options are told apart by pattern, colour and their names.
"""

from __future__ import annotations

import math
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity
from shekara.ui.charts.chart import Chart, Table
from shekara.ui.widgets.option_marks import SHORT, option_brush

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shekara.analysis.results.decision.values import RulesResult
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import FigureBook
    from shekara.domain.scenarios import Scenario
    from shekara.ui.workspace import Workspace

    Parts = tuple[float, ...]
    Point = tuple[Parts, int]
    Areas = Mapping[Concept | None, list[list[Parts]]]

_TITLE = QT_TRANSLATE_NOOP("charts", "Best option over the weights of three scenarios")
_WEIGHT = QT_TRANSLATE_NOOP("charts", "{scenario}, %")
_BEST = QT_TRANSLATE_NOOP("charts", "Best option")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "charts", "Best somewhere on the map: {options}. Now the weights are {weights}."
)
_OFF_THE_MAP = QT_TRANSLATE_NOOP("charts", "Not on the map, weight unchanged: {scenarios}.")
_SHARE_OF = QT_TRANSLATE_NOOP("charts", "{scenario} {weight}")
_HEIGHT = math.sqrt(3) / 2
_CORNERS = (QPointF(0.5, _HEIGHT), QPointF(0.0, 0.0), QPointF(1.0, 0.0))
_LEAST_LABELLED = 0.03


class TernaryChart(Chart):
    """Draws the map of a result."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make an empty map."""
        super().__init__(workspace, _TITLE, parent)
        self._rules: RulesResult | None = None
        self._points: list[Point] = []
        self._book: FigureBook | None = None
        self._areas: list[QGraphicsPathItem] = []
        self._triangle = self._shape(QPen(Qt.PenStyle.NoPen))
        self._triangle.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self._edge = self._shape(_pen(self.theme.ink, 1.4))
        self._dot = self._shape(_pen(self.theme.ink, 2.0))
        self._dot.setBrush(QColor(self.theme.raised))
        self._words: list[tuple[QGraphicsSimpleTextItem, QPointF, float, float]] = []
        self.plot.axis("left").hide()
        self.plot.axis("bottom").hide()
        self.plot.box.setAspectLocked()
        self.plot.setAntialiasing(True)
        self.plot.setMinimumSize(220, 170)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.installEventFilter(self)
        view = self.plot.box
        view.sigResized.connect(self._place_words)
        view.sigRangeChanged.connect(self._place_words)
        self.plot.scene().sigMouseClicked.connect(lambda _event: self.explain())
        self.plot.box.setRange(xRange=(-0.12, 1.12), yRange=(-0.12, _HEIGHT + 0.12), padding=0)
        for shape in (self._triangle, self._edge):
            shape.setPath(_polygon(_CORNERS))

    def show_rules(self, rules: RulesResult, book: FigureBook) -> None:
        """Draw the map of other results."""
        self._rules, self._book = rules, book
        self._points = _points(rules)
        for area in self._areas:
            self.plot.scene().removeItem(area)
        options = {rules.options[number]: self._own(number) for number in self._winners()}
        self._areas = [self._area(option, cells) for option, cells in options.items()]
        weights = [scenario.weight for scenario in rules.ternary_scenarios]
        total = sum(weights) or 1.0
        self._dot.setPath(_circle(_place([weight / total for weight in weights])))
        self._write(rules, options)
        self._describe(rules, options)
        others = [each for each in rules.scenarios if each not in rules.ternary_scenarios]
        self.annotate(_OFF_THE_MAP.having(scenarios=_weighed(others)) if others else None)

    def explain(self) -> None:
        """Lead to what knowing the scenario beforehand would be worth, and what it rests on."""
        if self._rules is not None:
            self.workspace.explain(self._rules.perfect_information.id, self._book)

    @override
    def table(self) -> Table:
        if self._rules is None or self._rules.ternary is None:
            return (), ()
        found = self._rules.ternary
        heads = [
            self.texts(_WEIGHT.having(scenario=text_of(scenario.name)))
            for scenario in self._rules.ternary_scenarios
        ]
        names = [self.texts(SHORT[option]) for option in self._rules.options]
        rows = [
            [*(100 * share for share in shares), names[winner]]
            for shares, winner in zip(found.shares.tolist(), found.winners.tolist(), strict=True)
        ]
        return [*heads, self.texts(_BEST)], rows

    def _winners(self) -> list[int]:
        """Give the options that are best somewhere, by their numbers."""
        return sorted({winner for _parts, winner in self._points})

    def _own(self, number: int) -> list[list[Parts]]:
        """Give where an option is best: row by row of the grid, run by run without a gap."""
        rows = groupby(self._points, key=lambda point: round(point[0][0], 9))
        runs = [
            (winner, [parts for parts, _ in run])
            for _, row in rows
            for winner, run in groupby(row, key=lambda point: point[1])
        ]
        return [cells for winner, cells in runs if winner == number]

    def _area(self, option: Concept | None, runs: list[list[Parts]]) -> QGraphicsPathItem:
        """Give the area in which an option is best."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        # So many steps from corner to corner have (n + 1)(n + 2)/2 points.
        step = 2 / (math.sqrt(8 * len(self._points) + 1) - 3)
        for run in runs:
            path.addPolygon(_band(run, step))
        # The triangle holds the area, so that its rim is cut off.
        area = QGraphicsPathItem(path, self._triangle)
        area.setPen(QPen(Qt.PenStyle.NoPen))
        area.setBrush(option_brush(self.theme, option))
        return area

    def _write(self, rules: RulesResult, options: Areas) -> None:
        """Write the names of the corners and of the areas."""
        for item, *_ in self._words:
            self.plot.scene().removeItem(item)
        self._words = []
        anchors = ((0.5, 1.1), (0.0, -0.15), (1.0, -0.15))
        corners = zip(rules.ternary_scenarios, _CORNERS, anchors, strict=False)
        for scenario, corner, anchor in corners:
            self._say(self.texts(text_of(scenario.name)), corner, anchor)
        for option, runs in options.items():
            own = [parts for run in runs for parts in run]
            if len(own) > _LEAST_LABELLED * len(self._points):
                self._say(self.texts(SHORT[option]), _place(_middle(own)), (0.5, 0.5), ground=True)
        self._place_words()

    def _say(
        self,
        words: str,
        at: QPointF,
        anchor: tuple[float, float],
        *,
        ground: bool = False,
    ) -> None:
        item = QGraphicsSimpleTextItem(words)
        item.setBrush(QColor(self.theme.ink))
        item.setFont(self.plot.font())
        if ground:
            # Words that lie on a pattern need a ground of their own.
            below = QGraphicsRectItem(item.boundingRect().adjusted(-3, -1, 3, 1), item)
            below.setBrush(QColor(self.theme.raised))
            below.setPen(QPen(Qt.PenStyle.NoPen))
            below.setFlag(QGraphicsItem.GraphicsItemFlag.ItemStacksBehindParent)
        item.setZValue(5)
        self.plot.scene().addItem(item)
        self._words.append((item, at, *anchor))

    def _place_words(self) -> None:
        view = self.plot.box
        room = self.plot.viewport().rect()
        for item, at, across, down in self._words:
            spot, size = view.mapViewToScene(at), item.boundingRect()
            x = spot.x() - across * size.width()
            x = min(max(x, 2.0), max(room.width() - size.width() - 2.0, 2.0))
            item.setPos(x, spot.y() - down * size.height())

    def _describe(self, rules: RulesResult, best: Areas) -> None:
        options = Listed(tuple(SHORT[option] for option in best))
        weights = _weighed(rules.ternary_scenarios)
        said = self.texts(_DESCRIPTION.having(options=options, weights=weights))
        self.describe(said)
        self.plot.setToolTip(said)

    def _shape(self, pen: QPen) -> QGraphicsPathItem:
        shape = QGraphicsPathItem()
        shape.setPen(pen)
        self.plot.draw(shape, ignore_bounds=True)
        return shape

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            has_focus = event.type() == QEvent.Type.FocusIn
            self._edge.setPen(
                _pen(self.theme.accent if has_focus else self.theme.ink, 3 if has_focus else 1.4)
            )
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.KeyPress and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.explain()
            return True
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 260)


def _weighed(scenarios: Iterable[Scenario]) -> Listed:
    """Name scenarios with their weights."""
    return Listed(
        tuple(
            _SHARE_OF.having(
                scenario=text_of(scenario.name), weight=Quantity(100 * scenario.weight, "pct")
            )
            for scenario in scenarios
        )
    )


def _points(rules: RulesResult) -> list[Point]:
    """Give the parts of the three and the number of the best option at each point of the grid."""
    if rules.ternary is None:
        return []
    shares, winners = rules.ternary.shares.tolist(), rules.ternary.winners.tolist()
    total = sum(shares[0]) or 1.0
    return [
        (tuple(share / total for share in of), winner)
        for of, winner in zip(shares, winners, strict=True)
    ]


def _band(cells: Sequence[tuple[float, ...]], step: float) -> QPolygonF:
    """Give the band that a run of grid points stands for: half a step to each side."""
    half = step / 2
    first, last = cells[0], cells[-1]
    low, high = min(first[1], last[1]) - half, max(first[1], last[1]) + half
    below, above = first[0] - half, first[0] + half
    corners = ((below, low), (below, high), (above, high), (above, low))
    return QPolygonF([_place((a, b, 1 - a - b)) for a, b in corners])


def _place(parts: Sequence[float]) -> QPointF:
    """Give the point of the triangle that stands for three parts adding up to 1."""
    x = sum(part * corner.x() for part, corner in zip(parts, _CORNERS, strict=True))
    y = sum(part * corner.y() for part, corner in zip(parts, _CORNERS, strict=True))
    return QPointF(x, y)


def _middle(points: Sequence[Sequence[float]]) -> list[float]:
    return [sum(part) / len(points) for part in zip(*points, strict=True)]


def _polygon(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(list(points)))
    path.closeSubpath()
    return path


def _circle(at: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(at, 0.018, 0.018)
    return path


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    return pen
