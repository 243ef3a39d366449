"""The page of the scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.checks import checks
from shekara.domain.parts import Parts
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.charts.fan_chart import FanChart
from shekara.ui.models.assumptions import AssumptionsModel
from shekara.ui.pages.page import Page, StepState
from shekara.ui.pages.scenarios.assumption_table import AssumptionTable
from shekara.ui.pages.scenarios.changes import Changes
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
_REACHED = {
    "RU": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Russia reaches {target} a year in {year} in the weighted mean "
        "of the scenarios.",
    ),
    "KG": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Kyrgyzstan reaches {target} a year in {year} in the weighted "
        "mean of the scenarios.",
    ),
}
_NOT_REACHED = {
    "RU": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Russia does not reach {target} a year by {year} in the weighted "
        "mean of the scenarios.",
    ),
    "KG": QT_TRANSLATE_NOOP(
        "ui.scenarios",
        "Trade of Kazakhstan and Kyrgyzstan does not reach {target} a year by {year} in the "
        "weighted mean of the scenarios.",
    ),
}
_NO_TARGET = QT_TRANSLATE_NOOP(
    "ui.scenarios", "No target is set: write one below to see when it is reached."
)
_ASSUMPTIONS = QT_TRANSLATE_NOOP("ui.scenarios", "Assumptions")
_YEARS = QT_TRANSLATE_NOOP("ui.scenarios", "Year by year")
_SUM = QT_TRANSLATE_NOOP("ui.scenarios", "The weights always add up to 100 %.")
_LEGEND = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")
_NOTE = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "Inner band: the middle half of the simulated paths; outer band: nine in ten. Each path "
    "draws one growth for all its years, and the drivers independently of each other. "
    "Without a hub: the hub's own addition is not part of this assessment yet.",
)

_SELECTED, _LOCKED = "scenarios.selected", "scenarios.locked"
_YEAR, _TAB, _SPLIT = "scenarios.year", "scenarios.tab", "scenarios.splitter"


class ScenariosPage(Page):
    """Weights and target beside the fan of futures, the assumptions below."""

    step: ClassVar[str] = "scenarios"
    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK
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
        model = AssumptionsModel(self.texts, workspace.evidence.sources, self._changes.assume)
        self.assumptions = AssumptionTable(workspace, model)
        self.years = YearTable(workspace)
        self.hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._lay_out_panes()
        self._connect()
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is: empty as a template without a target leaves it."""
        outlook = evaluation.assessment.outlook
        if outlook.target is None and outlook.illustrative_weights:
            return StepState.EMPTY
        waiting = any(check.part is Parts.OUTLOOK for check in checks(evaluation.assessment))
        return StepState.INCOMPLETE if waiting else StepState.DONE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        outlook, target = evaluation.outlook, evaluation.assessment.outlook.target
        if target is None or outlook.reached is None:
            return _NO_TARGET
        whole = target.turnover_musd.is_integer()
        aim = Quantity(target.turnover_musd, "musd", 0 if whole else 1)
        partner = evaluation.assessment.pair.partner
        if outlook.reached.value is None:
            return _NOT_REACHED[partner].having(target=aim, year=outlook.weighted.years[-1])
        return _REACHED[partner].having(target=aim, year=int(outlook.reached.value))

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        self.weights.show_result(evaluation.outlook, self._kept.get(_LOCKED, [""]))
        self.target.show_evaluation(evaluation)
        self.chart.show_evaluation(evaluation)
        self.values.show_year(evaluation, self.chart.year)
        self.assumptions.assumptions.show_result(evaluation.outlook)
        # Not by what is visible: the page shows its first results before it is on the screen.
        if self.tabs.currentWidget() is self.years:
            self.years.show_evaluation(evaluation)
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
        if self.tabs.currentWidget() is self.years:
            self.years.show_evaluation(self.workspace.evaluation)

    def _keep_locks(self) -> None:
        self._kept.keep(_LOCKED, sorted(self.weights.locked))

    def _unlock_all(self) -> None:
        for row in self.weights.rows.values():
            row.lock.setChecked(False)

    def _connect(self) -> None:
        self.workspace.document.replaced.connect(self._unlock_all)
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
        self.tabs.addTab(self.years, self.texts(_YEARS))
        self.tabs.setCurrentIndex(self._kept.get(_TAB, 0))
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self._split, 1)
        self.body.addWidget(self.tabs)
        words = QLabel(
            "\n".join(self.texts(text) for text in (_LEGEND, WHOSE, _NOTE)), wordWrap=True
        )
        words.setObjectName("legend")
        self.body.addWidget(words)

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
