"""What simulated futures say of the concepts: spreads, chances of loss, dominance."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from shekara.analysis.uncertainty.dominance import Dominance
from shekara.domain.concepts import Concept
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.charts.spread_chart import SpreadChart
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.option_marks import SHORT
from shekara.ui.widgets.option_table import OptionTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.results.decision.values import (
        ConceptFutures,
        DecisionResult,
        FuturesResult,
    )
    from shekara.domain.figures import Figure
    from shekara.text import Text
    from shekara.ui.deciding import Decider
    from shekara.ui.models.figure_table import Cell
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("ui.appraisal", "Concepts over simulated futures")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Simulated futures")),
    *(Column(SHORT[concept], "count") for concept in Concept),
)
_WITH_UNIT = QT_TRANSLATE_NOOP("ui.appraisal", "{name}, {unit}")
_ROWS: tuple[tuple[str, str, Text], ...] = (
    ("best", "pct", QT_TRANSLATE_NOOP("ui.appraisal", "Best of all options")),
    ("value.mean", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "Value: mean")),
    ("value.p5", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "Value: one in twenty below")),
    ("value.p50", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "Value: half below")),
    ("value.p95", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "Value: one in twenty above")),
    ("value.loss", "pct", QT_TRANSLATE_NOOP("ui.appraisal", "Value below zero")),
    (
        "value.shortfall",
        "musd",
        QT_TRANSLATE_NOOP("ui.appraisal", "Value: mean of the worst twentieth"),
    ),
    ("home", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "ENPV of Kazakhstan: mean")),
    ("partner", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "ENPV of the neighbour: mean")),
    ("fnpv.mean", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: mean")),
    ("fnpv.p5", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: one in twenty below")),
    ("fnpv.p50", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: half below")),
    ("fnpv.p95", "musd", QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: one in twenty above")),
    ("fnpv.loss", "pct", QT_TRANSLATE_NOOP("ui.appraisal", "FNPV below zero")),
    (
        "fnpv.shortfall",
        "musd",
        QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: mean of the worst twentieth"),
    ),
)
"""Where each figure stands in the futures of a concept, its unit and its name."""

_VALUE_IS = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "The value is the net present value of the side or sides whose benefit decides.",
)
_DRAWN = QT_TRANSLATE_NOOP("ui.appraisal", "Simulated futures:")
_GOING_ON = QT_TRANSLATE_NOOP("ui.appraisal", "More are being simulated.")
_PRECISE = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "Shares below zero: with a confidence of 95 % not off by more than one percentage point.",
)
_AT_AN_END = QT_TRANSLATE_NOOP(
    "ui.appraisal", "Shares below zero may be off by more than one percentage point."
)
_STOPPED = QT_TRANSLATE_NOOP("ui.appraisal", "Cancelled before they were enough.")
_GO_ON = QT_TRANSLATE_NOOP("ui.appraisal", "Go on simulating")
_DOMINANCE = {
    Dominance.FIRST: QT_TRANSLATE_NOOP(
        "ui.appraisal", "{one} dominates {other}: better whatever is thought of risk (first order)."
    ),
    Dominance.SECOND: QT_TRANSLATE_NOOP(
        "ui.appraisal", "{one} dominates {other}: better for all who shun risk (second order)."
    ),
}
_NO_DOMINANCE = QT_TRANSLATE_NOOP(
    "ui.appraisal", "No concept dominates another: which is better depends on the taste for risk."
)
_SPLIT = "appraisal.futures"
_NOTHING = verbatim("")


class FuturesPane(QWidget):
    """Chart and table of the spreads, and how many futures they rest on."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.chart = SpreadChart(workspace)
        self.table = OptionTable(workspace, _NAME, _COLUMNS)
        self.draws = FigureLabel(workspace)
        self.go_on = QPushButton(self._texts(_GO_ON))
        self.go_on.clicked.connect(workspace.decider.resume)
        self._state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("legend")
        self._lay_out()

    def show_decision(self, result: DecisionResult) -> None:
        """Bring chart, table and words up to date."""
        futures = result.futures
        if futures is None:
            return
        self.chart.show_futures(futures, result.figures)
        of = {each.concept: each for each in futures.concepts}
        rows = []
        for key, unit, name in _ROWS:
            read: Callable[[ConceptFutures], Figure | None] = attrgetter(key)
            head = _WITH_UNIT.having(name=name, unit=UNITS[unit].heading)
            cells: list[Cell] = [read(of[c]) if c in of else _NOTHING for c in Concept]
            rows.append(Row(key, (head, *cells)))
        self.table.show_rows(rows, result.figures)
        self.draws.show_figure(futures.draws, book=result.figures)
        self.note.setText("\n".join(self._texts(text) for text in _dominance(futures)))
        self.show_state(self._workspace.decider)

    def show_state(self, decider: Decider) -> None:
        """Say whether futures are still simulated, and whether there are enough."""
        latest = decider.latest
        if latest is None or latest.futures is None:
            return
        is_stopped = not (decider.is_running or decider.is_complete)
        if is_stopped and not latest.recommendation.is_final:
            text = _STOPPED
        elif latest.futures.is_precise:
            text = _PRECISE
        else:
            text = _AT_AN_END if latest.recommendation.is_final else _GOING_ON
        self._state.setText(self._texts(text))
        self.go_on.setVisible(is_stopped)

    def _lay_out(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE["medium"])
        self.split.addWidget(self.chart)
        self.split.addWidget(self.table)
        kept = self._workspace.view_state
        self.split.setSizes(kept.get(_SPLIT, [500, 560]))
        self.split.splitterMoved.connect(lambda: kept.keep(_SPLIT, self.split.sizes()))
        row = QHBoxLayout()
        row.setSpacing(SPACE["tight"])
        row.addWidget(QLabel(self._texts(_DRAWN)))
        row.addWidget(self.draws)
        row.addWidget(self._state, 1)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["tight"])
        column.addWidget(self.split, 1)
        column.addLayout(row)
        column.addWidget(self.note)


def _dominance(futures: FuturesResult) -> list[Text]:
    found = [
        _DOMINANCE[order].having(one=one.heading, other=other.heading)
        for one, other, order in futures.dominance
        if order in _DOMINANCE
    ]
    enough = len(futures.concepts) > 1
    return [_VALUE_IS, *(found or ([_NO_DOMINANCE] if enough else []))]
