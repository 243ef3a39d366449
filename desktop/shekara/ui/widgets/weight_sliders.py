"""Weights of scenarios, one row each: name, slider, number, lock, and when it gets there.

The widget shows results and tells what a person asks for; it edits nothing itself. Whole
drags, and runs of arrow keys, carry one number, so that they can become one step of undo.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.swatch import Swatch, mean_pen, scenario_pen
from shekara.ui.widgets.weight_slider import FocusWatch, LockButton, WeightSlider

if TYPE_CHECKING:
    from shekara.analysis.results.outlook import OutlookResult, ScenarioFigures
    from shekara.domain.figures import Figure
    from shekara.ui.workspace import Workspace

_SCENARIO = QT_TRANSLATE_NOOP("ui.scenarios", "Scenario")
_WEIGHT = QT_TRANSLATE_NOOP("ui.scenarios", "Weight, %")
_REACHED = QT_TRANSLATE_NOOP("ui.scenarios", "Target reached")
_NOT_REACHED = QT_TRANSLATE_NOOP("ui.scenarios", "no")
_MEAN = QT_TRANSLATE_NOOP("ui.scenarios", "Weighted mean")
_NAME_OF = QT_TRANSLATE_NOOP("ui.scenarios", "Name of the scenario “{scenario}”")
_WEIGHT_OF = QT_TRANSLATE_NOOP("ui.scenarios", "Weight of “{scenario}”, %")
_LOCK = QT_TRANSLATE_NOOP("ui.scenarios", "Hold the weight of “{scenario}” while others move")
_REMOVE = QT_TRANSLATE_NOOP("ui.scenarios", "Remove “{scenario}”")
_WIDEST_YEAR = "2088 *"


class WeightSliders(QWidget):
    """The scenarios with their weights, and the mean of them in the last row.

    `weighed` carries a scenario's id, the percent asked for and the number of the drag, 0
    for a typed number. `named`, `chosen` and `removal_asked` carry ids; `locks_changed` says
    that a lock was turned; `refused` carries the text of something typed that is no number.
    """

    weighed = Signal(str, float, int)
    named = Signal(str, str)
    chosen = Signal(str)
    removal_asked = Signal(str)
    locks_changed = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self.workspace = workspace
        self.rows: dict[str, WeightRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._table = QWidget(self)
        self._column.addWidget(self._table)

    @property
    def locked(self) -> frozenset[str]:
        """Give the ids of the scenarios whose weight is held."""
        return frozenset(key for key, row in self.rows.items() if row.lock.isChecked())

    def show_result(self, outlook: OutlookResult, locked: Collection[str]) -> None:
        """Show the scenarios of a result; rows stay as long as the scenarios do."""
        if [s.scenario.id for s in outlook.scenarios] != list(self.rows):
            self._rebuild(outlook, locked)
        for scenario in outlook.scenarios:
            self.rows[scenario.scenario.id].show_scenario(scenario)
        has_target = outlook.target is not None
        self._head.setVisible(has_target)
        self._mean.setVisible(has_target)
        if outlook.reached is not None:
            self.show_reached(self._mean, outlook.reached)

    def show_chosen(self, scenario_id: str) -> None:
        """Mark the row of a scenario as the chosen one."""
        for key, row in self.rows.items():
            row.swatch.show_chosen(key == scenario_id)

    def show_reached(self, label: FigureLabel, reached: Figure) -> None:
        """Show the year the target is reached, or briefly that it is not."""
        texts = self.workspace.texts
        label.show_figure(reached)
        if reached.value is None:
            label.setText(label.text().replace(texts.figure(reached), texts(_NOT_REACHED)))

    def _rebuild(self, outlook: OutlookResult, locked: Collection[str]) -> None:
        self._column.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget(self)
        self._column.addWidget(self._table)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["tight"])
        grid.setVerticalSpacing(SPACE["tight"])
        grid.setColumnStretch(1, 7)
        grid.setColumnStretch(2, 3)
        self._add_heads(grid)
        self.rows = {}
        for number, scenario in enumerate(outlook.scenarios):
            row = WeightRow(self, number, scenario.scenario.id)
            row.lock.setChecked(scenario.scenario.id in locked)
            row.add_to(grid, number + 1, removable=len(outlook.scenarios) > 1)
            self.rows[scenario.scenario.id] = row
        self._add_mean(grid, len(self.rows) + 1)

    def _add_heads(self, grid: QGridLayout) -> None:
        texts = self.workspace.texts
        self._head = QLabel(texts(_REACHED))
        scenario, weight = QLabel(texts(_SCENARIO)), QLabel(texts(_WEIGHT))
        heads = ((scenario, 1, 1), (weight, 2, 3), (self._head, 6, 2))
        for label, column, span in heads:
            label.setObjectName("quiet")
            grid.addWidget(label, 0, column, 1, span)

    def _add_mean(self, grid: QGridLayout, at: int) -> None:
        theme = self.workspace.theme
        self._mean = year_label(self.workspace)
        grid.addWidget(Swatch(mean_pen(theme), theme.accent, self._table), at, 0)
        grid.addWidget(QLabel(self.workspace.texts(_MEAN)), at, 1, 1, 3)
        grid.addWidget(self._mean, at, 6, 1, 2)


class WeightRow:
    """The controls of one scenario."""

    def __init__(self, owner: WeightSliders, number: int, scenario_id: str) -> None:
        """Make the controls and connect what a person does with them."""
        self._owner, self._id, self._name = owner, scenario_id, ""
        workspace = owner.workspace
        self.swatch = Swatch(scenario_pen(workspace.theme, number), workspace.theme.accent)
        self.name = QLineEdit(maxLength=MAX_WORDS)
        self.name.setMinimumWidth(112)
        self.slider = WeightSlider()
        self.number = NumberField(workspace)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("100.0") + 22)
        self.mark = QLabel()
        self.mark.setFixedWidth(self.mark.fontMetrics().horizontalAdvance("*") + 2)
        self.lock = LockButton(workspace.theme.ink, workspace.theme.quiet_ink)
        self.reached = year_label(workspace)
        self.removal = QToolButton()
        self.removal.setIcon(icon("close", workspace.theme.quiet_ink))
        self._connect()

    def add_to(self, grid: QGridLayout, at: int, *, removable: bool) -> None:
        """Put the controls into a row of a grid."""
        controls = (
            self.swatch,
            self.name,
            self.slider,
            self.number,
            self.mark,
            self.lock,
            self.reached,
            self.removal,
        )
        for column, control in enumerate(controls):
            grid.addWidget(control, at, column)
        self.removal.setEnabled(removable)

    def show_scenario(self, shown: ScenarioFigures) -> None:
        """Bring the row up to date."""
        weight = float(shown.weight.value or 0)
        self.slider.show_weight(weight)
        self.number.show_number(weight, "pct", shown.weight.id)
        book = self._owner.workspace.evaluation.book_of(shown.weight.id)
        self.mark.setText("*" if book.is_illustrative(shown.weight.id) else "")
        self.reached.setVisible(shown.reached is not None)
        if shown.reached is not None:
            self._owner.show_reached(self.reached, shown.reached)
        name = self._owner.workspace.texts(text_of(shown.scenario.name))
        if name != self._name or not self.name.accessibleName():
            self._show_name(name)

    def _show_name(self, name: str) -> None:
        texts, self._name = self._owner.workspace.texts, name
        self.name.setText(name)
        self.name.setCursorPosition(0)
        self.name.setToolTip(name)
        said = text_of(name)
        self.name.setAccessibleName(texts(_NAME_OF.having(scenario=said)))
        for control in (self.slider, self.number):
            control.setAccessibleName(texts(_WEIGHT_OF.having(scenario=said)))
        for button, text in ((self.lock, _LOCK), (self.removal, _REMOVE)):
            button.setToolTip(texts(text.having(scenario=said)))
            button.setAccessibleName(texts(text.having(scenario=said)))

    def _connect(self) -> None:
        owner, key = self._owner, self._id
        self.name.editingFinished.connect(self._take_name)
        self.slider.slid.connect(lambda value, drag: owner.weighed.emit(key, float(value), drag))
        self.number.entered.connect(lambda value: owner.weighed.emit(key, value, 0))
        self.number.refused.connect(owner.refused)
        self.lock.toggled.connect(self._take_lock)
        self.removal.clicked.connect(lambda: owner.removal_asked.emit(key))
        for control in (self.name, self.slider, self.number, self.lock):
            watch = FocusWatch(control)
            watch.entered.connect(lambda: owner.chosen.emit(key))

    def _take_name(self) -> None:
        if not self.name.isModified():
            return
        typed = self.name.text().strip()
        self.name.setText(self._name)
        if typed and typed != self._name:
            self._owner.named.emit(self._id, typed)

    def _take_lock(self, locked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.slider.setEnabled(not locked)
        self.number.setEnabled(not locked)
        self._owner.locks_changed.emit()


def year_label(workspace: Workspace) -> FigureLabel:
    """Give a label of one size for any year, so that a drag does not lay the page out anew."""
    label = FigureLabel(workspace)
    label.setFixedSize(label.fontMetrics().horizontalAdvance(_WIDEST_YEAR) + 12, 24)
    return label
