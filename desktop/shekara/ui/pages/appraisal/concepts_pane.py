"""The concepts side by side in their base case, and their years."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from shekara.domain.concepts import Concept
from shekara.domain.figures import FigureBook
from shekara.text import QT_TRANSLATE_NOOP, Listed
from shekara.ui.charts.line_chart import Line, LineChart, LineView
from shekara.ui.pages.appraisal.concept_rows import COLUMNS, VIEWS, concept_rows
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.option_marks import SHORT
from shekara.ui.widgets.option_table import OptionTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.hub.values import ConceptYearsFigures
    from shekara.domain.figures import Series
    from shekara.text import Text
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

_CONSIDERED = QT_TRANSLATE_NOOP("ui.appraisal", "Considered:")
_SHOW_TABLE = QT_TRANSLATE_NOOP("ui.appraisal", "&Table:")
_SHOW_CHART = QT_TRANSLATE_NOOP("ui.appraisal", "C&hart:")
_NAME = QT_TRANSLATE_NOOP("ui.appraisal", "Concepts compared")
_CHARTS: Mapping[str, tuple[Text, Callable[[ConceptYearsFigures], Series]]] = {
    "net": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Society’s net benefit by year, million USD"),
        lambda years: years.net,
    ),
    "cash_flow": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Investor’s free cash flow by year, million USD"),
        lambda years: years.cash_flow,
    ),
    "benefit": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Benefit by year, million USD"),
        lambda years: years.benefit,
    ),
    "economic_cost": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Cost at economic prices by year, million USD"),
        lambda years: years.economic_cost,
    ),
    "revenue": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Revenue by year, million USD"),
        lambda years: years.revenue,
    ),
    "home": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Net benefit of Kazakhstan by year, million USD"),
        lambda years: years.home,
    ),
    "partner": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Net benefit of the neighbour by year, million USD"),
        lambda years: years.partner,
    ),
    "handled": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Throughput by year, tonnes"),
        lambda years: years.handled,
    ),
    "generated": (
        QT_TRANSLATE_NOOP("ui.appraisal", "Turnover added by year, million current USD"),
        lambda years: years.generated,
    ),
    "jobs": (QT_TRANSLATE_NOOP("ui.appraisal", "Jobs by year"), lambda years: years.jobs),
}
_STAY_AWAY = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "{concept}: users of these goods would pay more than they gain, and stay away: {goods}.",
)
_ALL_COME = QT_TRANSLATE_NOOP(
    "ui.appraisal", "Users of every good gain more than the hub charges them."
)
_NONE = QT_TRANSLATE_NOOP("ui.appraisal", "No concept is considered: choose one above.")
_TABLE, _CHART = "appraisal.concepts.table", "appraisal.concepts.chart"
_SPLIT = "appraisal.concepts"


class ConceptsPane(QWidget):
    """Table and chart of the concepts; which are considered is chosen here."""

    def __init__(
        self, workspace: Workspace, changes: AppraisalChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self._evaluation: Evaluation | None = None
        self.considered = {concept: self._box(concept) for concept in Concept}
        self.table = OptionTable(workspace, _NAME, COLUMNS)
        self.chart = LineChart(workspace, _CHARTS["net"][0])
        self.table_view = CalmChoice(workspace.texts, VIEWS.items())
        self.chart_view = CalmChoice(
            workspace.texts, ((key, title) for key, (title, _read) in _CHARTS.items())
        )
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("legend")
        self._lay_out()
        self._connect()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Bring table, chart and notes up to date."""
        self._evaluation = evaluation
        hub = evaluation.assessment.hub
        for concept, box in self.considered.items():
            box.blockSignals(True)  # noqa: FBT003  (Qt's signature)
            box.setChecked(hub.of(concept).is_considered)
            box.blockSignals(False)  # noqa: FBT003
        self._show_table()
        self._show_chart()
        self.note.setText("\n".join(self._texts(text) for text in _notes(evaluation)))

    def go_to(self, concept: Concept) -> None:
        """Put the focus on whether a concept is considered."""
        self.considered[concept].setFocus()

    def _show_table(self) -> None:
        if self._evaluation is not None:
            of, view = self._evaluation, str(self.table_view.currentData())
            # Without the financing, for which a slider would have to wait.
            part = FigureBook.joining(of.books.pair, of.books.outlook, of.of_hub.book)
            self.table.show_rows(concept_rows(of, view), part=part)

    def _show_chart(self) -> None:
        if self._evaluation is None:
            return
        title, read = _CHARTS[str(self.chart_view.currentData())]
        lines = tuple(
            Line(SHORT[each.concept], read(each.years)) for each in self._evaluation.hub.concepts
        )
        self.chart.setVisible(bool(lines))
        if lines:
            self.chart.show_view(LineView(title=title, lines=lines, level=0))

    def _box(self, concept: Concept) -> QCheckBox:
        box = QCheckBox(self._texts(SHORT[concept]))
        name = self._texts(concept.heading)
        box.setToolTip(name)
        box.setAccessibleName(f"{self._texts(_CONSIDERED)} {name}")
        box.toggled.connect(partial(self._changes.consider, concept))
        return box

    def _connect(self) -> None:
        kept = self._workspace.view_state
        for choice, key, first, show in (
            (self.table_view, _TABLE, "results", self._show_table),
            (self.chart_view, _CHART, "net", self._show_chart),
        ):
            choice.show_value(kept.get(key, first))
            choice.currentIndexChanged.connect(partial(self._choose, choice, key, show))

    def _choose(self, choice: CalmChoice, key: str, show: Callable[[], None], _number: int) -> None:
        self._workspace.view_state.keep(key, str(choice.currentData()))
        show()

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(SPACE["medium"])
        boxes.addWidget(QLabel(self._texts(_CONSIDERED)))
        for box in self.considered.values():
            boxes.addWidget(box)
        boxes.addStretch(1)
        left = _column(self._choice(_SHOW_TABLE, self.table_view), self.table)
        right = _column(self._choice(_SHOW_CHART, self.chart_view), self.chart)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE["medium"])
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setSizes(self._workspace.view_state.get(_SPLIT, [600, 500]))
        self.split.splitterMoved.connect(
            lambda: self._workspace.view_state.keep(_SPLIT, self.split.sizes())
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["tight"])
        column.addLayout(boxes)
        column.addWidget(self.split, 1)
        column.addWidget(self.note)

    def _choice(self, words: Text, choice: CalmChoice) -> QHBoxLayout:
        label = QLabel(self._texts(words))
        label.setBuddy(choice)
        choice.setAccessibleName(self._texts(words).replace("&", ""))
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        row.addWidget(label)
        row.addWidget(choice, 1)
        return row


def _column(*content: QWidget | QHBoxLayout) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE["small"])
    for part in content:
        if isinstance(part, QWidget):
            column.addWidget(part, 1)
        else:
            column.addLayout(part)
    column.addStretch(0)
    return holder


def _notes(evaluation: Evaluation) -> list[Text]:
    """Say at which concepts users of a good would stay away."""
    concepts = evaluation.hub.concepts
    if not any(each.is_considered for each in evaluation.assessment.hub.concepts):
        return [_NONE]
    found = [
        _STAY_AWAY.having(
            concept=each.concept.heading,
            goods=Listed(tuple(good.noun for good in each.goods_staying_away)),
        )
        for each in concepts
        if each.goods_staying_away
    ]
    return found or ([_ALL_COME] if concepts else [])
