"""The page of the scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.parts import Parts
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.fan_chart import FanChart
from shekara.ui.models.assumed import EVERYWHERE
from shekara.ui.pages.page import Page, StepState
from shekara.ui.pages.scenarios.answer import answer, state_of
from shekara.ui.pages.scenarios.assumption_pane import AssumptionPane
from shekara.ui.pages.scenarios.changes import Changes
from shekara.ui.pages.scenarios.correlation_pane import CorrelationPane
from shekara.ui.pages.scenarios.target_fields import WHOSE, TargetFields
from shekara.ui.pages.scenarios.year_values import YearTable, YearValues
from shekara.ui.theme import SPACE
from shekara.ui.widgets.weight_sliders import WeightSliders

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("ui.scenarios", "Add scenario")
_ADD_TIP = QT_TRANSLATE_NOOP("ui.scenarios", "Adds a copy of “{scenario}” that weighs nothing yet")
_ASSUMPTIONS = QT_TRANSLATE_NOOP("ui.scenarios", "Assumptions")
_CORRELATIONS = QT_TRANSLATE_NOOP("ui.scenarios", "Rank correlations")
_YEARS = QT_TRANSLATE_NOOP("ui.scenarios", "Year by year")
_HIDE = QT_TRANSLATE_NOOP("ui.scenarios", "Hide weights and chart")
_SHOW = QT_TRANSLATE_NOOP("ui.scenarios", "Show weights and chart")
_SOURCED = QT_TRANSLATE_NOOP("ui.scenarios", "† rests on a source: F1 tells which")
_SUM = QT_TRANSLATE_NOOP(
    "ui.scenarios", "The weights add up to 100 %: whoever sets one judges all of them."
)
_LEGEND = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")
_NOTE = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "Inner band: the middle half of the simulated paths; outer band: nine in ten. Each path "
    "draws one growth for all its years, exports and imports independently of each other.",
)

_SELECTED, _LOCKED = "scenarios.selected", "scenarios.locked"
_YEAR, _TAB, _SPLIT = "scenarios.year", "scenarios.tab", "scenarios.splitter"
_ONLY_TABLE = "scenarios.table_only"


class ScenariosPage(Page):
    """Weights and target beside the fan of futures, the assumptions below."""

    step: ClassVar[str] = "scenarios"
    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.SWOT | Parts.REVIEW
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.scenarios", "Scenarios")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.scenarios", "Which futures, and how likely?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the panes and show the current results."""
        super().__init__(workspace, parent)
        self._kept = workspace.view_state
        self._changes = Changes(workspace, self)
        self.add = self.set_primary_action(_ADD)
        self.weights = WeightSliders(workspace)
        self.target = TargetFields(workspace)
        self.chart = FanChart(workspace)
        self.values = YearValues(workspace)
        self.assumptions = AssumptionPane(workspace)
        self.correlations = CorrelationPane(workspace)
        self.years = YearTable(workspace)
        self.hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out_panes()
        self._connect()
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is: empty as a template without a target leaves it."""
        return state_of(evaluation)

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        return answer(evaluation)

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        self.weights.show_result(evaluation.outlook, self._kept_locks())
        self.target.show_evaluation(evaluation)
        self.chart.show_evaluation(evaluation)
        self.values.show_year(evaluation, self.chart.year)
        self.assumptions.show_assessment(evaluation.assessment)
        self._show_tab_results(evaluation)
        self._say(_SUM)
        self._show_selected(self._selected(evaluation))

    @override
    def go_to(self, place: str) -> None:
        match place.split("."):
            case ["target", *_]:
                self.target.target.setFocus()
            case ["outlook", *_]:
                self.target.last_year.setFocus()
            case ["scenario", key, "weight"] if key in self.weights.rows:
                self.weights.rows[key].slider.setFocus()
            case ["scenario", key, "name"] if key in self.weights.rows:
                self.weights.rows[key].name.setFocus()
            case ["scenario", key, *driver]:
                self.tabs.setCurrentWidget(self.assumptions)
                self.assumptions.go_to(key, driver[0] if driver else "")
            case ["hub", "correlation", *_]:
                self.tabs.setCurrentWidget(self.correlations)
                self.correlations.table.setFocus()
            case ["hub", driver, *_]:
                self.tabs.setCurrentWidget(self.assumptions)
                self.table_only.setChecked(True)
                self.assumptions.go_to(EVERYWHERE, driver)

    def _make_room(self) -> None:
        """Let the assumptions have the page for themselves, and go on to the form."""
        if not self.table_only.isChecked():
            self.table_only.setChecked(True)
            QTimer.singleShot(0, self, self.assumptions.edit_cell)

    def _show_only_table(self, only: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._kept.keep(_ONLY_TABLE, only)
        self.table_only.setText(self.texts(_SHOW if only else _HIDE))
        self._split.setVisible(not only)
        self._words.setVisible(not only)

    def _add_scenario(self) -> None:
        added = self._changes.copy(self._selected(self.workspace.evaluation))
        self._show_selected(added)
        name = self.weights.rows[added].name
        name.setFocus()
        name.selectAll()

    def _weigh(self, scenario_id: str, percent: float, drag: int) -> None:
        self._changes.weigh(scenario_id, percent, drag, self.weights.locked)

    def _refuse(self, text: Text) -> None:
        """Say why something was not done, and show what holds instead."""
        self._show_weights()
        self._say(text, "warning")
        self.workspace.tell(text)

    def _say_refused(self, text: Text) -> None:
        if self.isVisible():
            self._say(text, "warning")

    def _show_weights(self) -> None:
        self.weights.show_result(self.workspace.evaluation.outlook, self.weights.locked)

    def _say(self, text: Text, kind: str = "quiet") -> None:
        said = self.texts(text)
        if (self.hint.text(), self.hint.objectName()) != (said, kind):
            self.hint.setObjectName(kind)
            self.hint.setText(said)
            self.hint.style().polish(self.hint)

    def _selected(self, evaluation: Evaluation) -> str:
        ids = [s.id for s in evaluation.assessment.outlook.scenarios]
        kept = self._kept.get(_SELECTED, "")
        return kept if kept in ids else ids[0]

    def _show_selected(self, scenario_id: str) -> None:
        self._kept.keep(_SELECTED, scenario_id)
        self.weights.show_chosen(scenario_id)
        scenarios = self.workspace.document.assessment.outlook.scenarios
        name = next(text_of(s.name) for s in scenarios if s.id == scenario_id)
        self.add.setToolTip(self.texts(_ADD_TIP.having(scenario=name)))

    def _show_year(self, year: int) -> None:
        self._kept.keep(_YEAR, year)
        self.values.show_year(self.workspace.evaluation, year)

    def _show_tab(self, number: int) -> None:
        self._kept.keep(_TAB, number)
        self._show_tab_results(self.workspace.evaluation)

    def _show_tab_results(self, evaluation: Evaluation) -> None:
        # Not by what is visible: the page shows its first results before it is on the screen.
        if self.tabs.currentWidget() is self.years:
            self.years.show_evaluation(evaluation)
        elif self.tabs.currentWidget() is self.correlations:
            self.correlations.show_evaluation(evaluation)

    def _keep_locks(self) -> None:
        """Keep the locks for the file, until the program ends; they are no part of it."""
        scenarios = self.workspace.document.assessment.outlook.scenarios
        if set(self.weights.rows) == {scenario.id for scenario in scenarios}:
            self._kept.keep(self._locks_key(), sorted(self.weights.locked), lasting=False)

    def _kept_locks(self) -> list[str]:
        return self._kept.get(self._locks_key(), [""])

    def _locks_key(self) -> str:
        opened = self.workspace.document.opened
        return f"{_LOCKED}.{opened.path if opened else ''}"

    def _lock_as_kept(self) -> None:
        """Lock what was locked when the file was left; what has no file begins unlocked."""
        kept = self._kept_locks() if self.workspace.document.opened else []
        for key, row in self.weights.rows.items():
            row.lock.setChecked(key in kept)
        # Those of scenarios that are not shown yet are kept as well.
        self._kept.keep(self._locks_key(), kept, lasting=False)

    def _connect(self) -> None:
        self.workspace.document.replaced.connect(self._lock_as_kept)
        self.workspace.document.renamed.connect(self._keep_locks)
        self.add.clicked.connect(self._add_scenario)
        self._changes.refused.connect(self._refuse)
        self.weights.weighed.connect(self._weigh)
        self.weights.named.connect(self._changes.name)
        self.weights.removal_asked.connect(self._changes.remove)
        self.weights.chosen.connect(self._show_selected)
        self.workspace.document.refused.connect(self._say_refused)
        self.weights.locks_changed.connect(self._keep_locks)
        self.weights.refused.connect(self._refuse)
        self.target.target_entered.connect(self._changes.aim)
        self.target.last_year_entered.connect(self._changes.end)
        self.target.refused.connect(self._refuse)
        self.assumptions.scenario_chosen.connect(self._show_selected)
        self.assumptions.room_asked.connect(self._make_room)
        self.table_only.toggled.connect(self._show_only_table)
        self.chart.year_chosen.connect(self._show_year)
        self.tabs.currentChanged.connect(self._show_tab)
        self._split.splitterMoved.connect(lambda: self._kept.keep(_SPLIT, self._split.sizes()))

    def _lay_out_panes(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(SPACE["medium"])
        self._split.addWidget(self._column(self.weights, self.hint, self.target, None))
        self._split.addWidget(self._column(self.chart, self.values))
        self._split.setStretchFactor(1, 1)
        self._split.setSizes(self._kept.get(_SPLIT, [440, 560]))
        self.chart.year = self._kept.get(_YEAR, 9999)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.assumptions, self.texts(_ASSUMPTIONS))
        self.tabs.addTab(self.correlations, self.texts(_CORRELATIONS))
        self.tabs.addTab(self.years, self.texts(_YEARS))
        self.tabs.setCurrentIndex(self._kept.get(_TAB, 0))
        self.tabs.setCornerWidget(self._corner())
        self.body.addWidget(self._split, 1)
        self.body.addWidget(self.tabs, 1)
        marks = QLabel("   ".join(self.texts(text) for text in (_LEGEND, _SOURCED)), wordWrap=True)
        self._words = QLabel(" ".join(self.texts(text) for text in (WHOSE, _NOTE)), wordWrap=True)
        legend = QVBoxLayout()
        legend.setSpacing(0)
        for label in (marks, self._words):
            label.setObjectName("legend")
            legend.addWidget(label)
        self.body.addLayout(legend)
        self._show_only_table(self.table_only.isChecked())

    def _corner(self) -> QPushButton:
        """Give the button beside the tabs that lets them have the page for themselves."""
        self.table_only = QPushButton()
        self.table_only.setObjectName("link")
        self.table_only.setCheckable(True)
        self.table_only.setChecked(self._kept.get(_ONLY_TABLE, default=False))
        return self.table_only

    def _column(self, *content: QWidget | None) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        for widget in content:
            if widget is None:
                column.addStretch(1)
            else:
                column.addWidget(widget)
        return holder
