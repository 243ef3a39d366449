"""The decision rules side by side, and how far the choice hangs on the scenarios' weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, verbatim
from shekara.ui.charts.ternary_chart import TernaryChart
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.option_marks import OPTIONS, SHORT
from shekara.ui.widgets.option_table import OptionTable
from shekara.ui.widgets.weight_slider import WeightSlider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.decision.values import DecisionResult, RulesResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.figures import Figure
    from shekara.domain.scenarios import Scenario
    from shekara.text import Text
    from shekara.ui.models.figure_table import Cell
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("ui.appraisal", "Options by scenario and by rule")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Mean value, million USD")),
    *(Column(SHORT[option], "count") for option in OPTIONS),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Chosen")),
)
_SCENARIO = QT_TRANSLATE_NOOP("ui.appraisal", "{scenario} ({weight})")
_TIED = QT_TRANSLATE_NOOP("ui.appraisal", "tied: {options}")
_LEFT_OUT = QT_TRANSLATE_NOOP("ui.appraisal", "left out")
_EVPI = QT_TRANSLATE_NOOP("ui.appraisal", "Knowing the scenario beforehand would be worth:")
_OPTIMISM = QT_TRANSLATE_NOOP("ui.appraisal", "&Optimism of Hurwicz’s rule:")
_STABLE = QT_TRANSLATE_NOOP(
    "ui.appraisal", "No weight of a single scenario changes the choice of the expected value."
)
_WEIGHTS = QT_TRANSLATE_NOOP("ui.appraisal", "How far the choice hangs on the weights")
_NO_MAP = QT_TRANSLATE_NOOP(
    "ui.appraisal", "A map of the best option takes three scenarios with some weight."
)
_NOTHING = verbatim("")
_SPLIT = "appraisal.rules"
_PERCENT = 100


class RulesPane(QWidget):
    """Payoffs and rules at the left, the weights of the scenarios at the right."""

    def __init__(
        self, workspace: Workspace, changes: AppraisalChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.table = OptionTable(workspace, _NAME, _COLUMNS)
        self.optimism = WeightSlider()
        self.optimism.slid.connect(changes.hope)
        self.optimism_percent = QLabel()
        self.worth = FigureLabel(workspace)
        self.map = TernaryChart(workspace)
        self.agreement, self.switches = _words("section"), _words("quiet")
        self.stability, self._no_map = _words(), _words("quiet")
        self._no_map.setText(self._texts(_NO_MAP))
        self._lay_out()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the optimism as it is set."""
        optimism = _PERCENT * evaluation.assessment.hub.decision.optimism
        self.optimism.show_weight(optimism)
        shown = self._texts.amount(optimism, "pct")
        self.optimism_percent.setText(shown)

    def show_decision(self, result: DecisionResult) -> None:
        """Bring table, map and sentences up to date."""
        rules = result.rules
        if rules is None:
            return
        book = result.figures
        self.table.show_rows([*_scenario_rows(rules), *_rule_rows(rules)], book)
        self.worth.show_figure(rules.perfect_information, book=book)
        self.agreement.setText(self._texts(rules.agreement))
        switches = [self._texts(switch.sentence) for switch in rules.optimism_switches]
        self.switches.setText("\n".join(switches))
        self.switches.setVisible(bool(switches))
        flips = [self._texts(flip.sentence) for flip in rules.weight_flips]
        self.stability.setText("\n".join(flips) or self._texts(_STABLE))
        self.map.setVisible(rules.ternary is not None)
        self._no_map.setVisible(rules.ternary is None)
        if rules.ternary is not None:
            self.map.show_rules(rules, book)

    def _lay_out(self) -> None:
        label = QLabel(self._texts(_OPTIMISM))
        label.setBuddy(self.optimism)
        self.optimism.setAccessibleName(self._texts(_OPTIMISM).replace("&", ""))
        width = self.fontMetrics().horizontalAdvance(self._texts.amount(100.0, "pct"))
        self.optimism_percent.setFixedWidth(width)
        self.optimism_percent.setAlignment(Qt.AlignmentFlag.AlignRight)
        worth = QLabel(self._texts(_EVPI), wordWrap=True)
        head = QLabel(self._texts(_WEIGHTS))
        head.setObjectName("section")
        left = _column(
            self.table,
            self.agreement,
            _row(label, self.optimism, self.optimism_percent),
            self.switches,
            _row(worth, self.worth),
        )
        right = _column(self.map, self._no_map, head, self.stability)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE["medium"])
        self.split.addWidget(left)
        self.split.addWidget(right)
        kept = self._workspace.view_state
        self.split.setSizes(kept.get(_SPLIT, [620, 430]))
        self.split.splitterMoved.connect(lambda: kept.keep(_SPLIT, self.split.sizes()))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.addWidget(self.split)


def _scenario_rows(rules: RulesResult) -> Iterator[Row]:
    for place, scenario in enumerate(rules.scenarios):
        figures = [row[place] for row in rules.payoffs]
        cells = (_named(scenario), *_by_option(rules, figures), _NOTHING)
        yield Row(f"scenario.{scenario.id}", cells)


def _named(scenario: Scenario) -> Text:
    """Give the name of a scenario and its weight."""
    weight = Quantity(_PERCENT * scenario.weight, "pct")
    return _SCENARIO.having(scenario=text_of(scenario.name), weight=weight)


def _rule_rows(rules: RulesResult) -> Iterator[Row]:
    for rule in rules.rules:
        names = tuple(SHORT[option] for option in rule.chosen)
        chosen = names[0] if len(names) == 1 else _TIED.having(options=Listed(names))
        yield Row(f"rule.{rule.rule}", (rule.name, *_by_option(rules, rule.scores), chosen))


def _by_option(rules: RulesResult, figures: list[Figure] | tuple[Figure, ...]) -> list[Cell]:
    """Give the cells of all options; one that does not contend says so."""
    of = dict(zip(rules.options, figures, strict=True))
    return [of.get(option, _LEFT_OUT) for option in OPTIONS]


def _words(name: str = "") -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setObjectName(name)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE["small"])
    for widget in widgets:
        stretches = isinstance(widget, WeightSlider) or (
            isinstance(widget, QLabel) and widget.wordWrap()
        )
        row.addWidget(widget, int(stretches))
    return row


def _column(*content: QWidget | QHBoxLayout) -> QWidget:
    """Put things below each other; the first takes the room there is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE["small"])
    for place, part in enumerate(content):
        if isinstance(part, QWidget):
            column.addWidget(part, int(place == 0))
        else:
            column.addLayout(part)
    return holder
