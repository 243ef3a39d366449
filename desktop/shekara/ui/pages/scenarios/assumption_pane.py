"""The assumptions on the page: what to see of them, the table, and the form for one cell."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.concepts import Concept
from shekara.domain.driver import Group
from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP, plural
from shekara.ui.models.assumed import EVERYWHERE, Assumed
from shekara.ui.models.assumptions import AssumptionsModel
from shekara.ui.models.driver_rows import ALL, MISSING, ONLY, UNSOURCED, DriverRows, Wanted
from shekara.ui.pages.scenarios.assumption_form import AssumptionForm
from shekara.ui.pages.scenarios.assumption_table import AssumptionTable
from shekara.ui.theme import SPACE
from shekara.ui.widgets.driver_links import FactorsOfDriver
from shekara.ui.widgets.factor_edits import FactorEdits
from shekara.ui.widgets.source_choice import source_label

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.driver import Driver
    from shekara.ui.workspace import Workspace

_SEARCH = QT_TRANSLATE_NOOP("ui.scenarios", "Find a driver")
_WHICH = QT_TRANSLATE_NOOP("ui.scenarios", "Which drivers to show")
_ONLY = {
    ALL: QT_TRANSLATE_NOOP("ui.scenarios", "All drivers"),
    MISSING: QT_TRANSLATE_NOOP("ui.scenarios", "Only what is missing"),
    UNSOURCED: QT_TRANSLATE_NOOP("ui.scenarios", "Only without a source"),
    **{each.value: each.heading for each in Concept},
}
_UNFOLD = QT_TRANSLATE_NOOP("ui.scenarios", "Unfold all")
_FOLD = QT_TRANSLATE_NOOP("ui.scenarios", "Fold all")
_NOTHING_FOUND = QT_TRANSLATE_NOOP("ui.scenarios", "No driver is found")
_FOLDED, _ONLY_KEPT = "scenarios.folded", "scenarios.only"
_CELL = "scenarios.cell"
_ROOM_FOR_FORM = 330
"""Pixels: below this height the table has the pane for itself."""


class AssumptionPane(QWidget):
    """Shows all assumptions; `scenario_chosen` carries the id of a scenario gone to.

    `room_asked` says that somebody wants to change a cell and the form has no room.
    """

    scenario_chosen = Signal(str)
    room_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the current assessment."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._kept = workspace.view_state
        self._rows = DriverRows(self._texts)
        folded = self._kept.get(_FOLDED, [group.value for group in Group if group != Group.TRADE])
        only = self._kept.get(_ONLY_KEPT, ALL)
        self._wanted = Wanted(
            only=only if only in ONLY else ALL,
            folded=frozenset(group for group in Group if group.value in folded),
        )
        model = AssumptionsModel(self._texts, workspace.theme, partial(source_label, workspace))
        self.table = AssumptionTable(workspace, model)
        self.form = AssumptionForm(workspace)
        self.links = FactorsOfDriver(workspace, FactorEdits(workspace))
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.only = QComboBox(self)
        self.folding = QPushButton(self)
        self.count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._below = QWidget(self)
        self._lay_out()
        self._connect()

    def show_assessment(self, assessment: Assessment) -> None:
        """Bring table and form up to date; a drag of weights leaves them alone."""
        is_first = not self.table.assumptions.rows
        if self.table.assumptions.show_assessment(assessment) or is_first:
            if is_first:
                self._find()
                self._restore_cell()
            self._count()
            self.form.refresh(self._assumed)
        self._show_links()

    def go_to(self, scope: str, driver: str = "") -> None:
        """Make a cell the current one, unfolding its group; without a driver, one unsourced."""
        assumed = self._assumed
        if scope not in assumed.scopes or (driver and driver not in DRIVERS):
            return
        if not driver:
            guesses = [d for d in DRIVERS if (a := assumed.own(scope, d)) and a.is_illustrative]
            driver = (guesses or list(DRIVERS))[0]
        self._reveal(driver)
        if self.table.choose(scope, driver):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_cell(self) -> None:
        """Go to the form for the current cell."""
        if self._below.isVisible():
            self.form.focus_values()
        else:
            self.room_asked.emit()

    def show_driver(self, scope: str, driver: str) -> None:
        """Show a cell in the form, and the factors that work through its driver."""
        if (scope, driver) != self.form.place:
            self.form.leave()
        self.form.show_cell(scope, driver, self._assumed)
        self.links.setVisible(bool(driver))
        self._show_links()
        if driver:
            self._kept.keep(_CELL, f"{scope}.{driver}")
        if scope != EVERYWHERE:
            self.scenario_chosen.emit(scope)

    def _show_links(self) -> None:
        place = self.form.place
        if place is not None:
            self.links.show_driver(place[1])

    def _reveal(self, driver: str) -> None:
        """Unfold the group of a driver, and ask for all where it is not among those found."""
        wanted = self._wanted
        if DRIVERS[driver] not in self._found():
            self.search.blockSignals(True)  # noqa: FBT003  (Qt's signature)
            self.search.clear()
            self.search.blockSignals(False)  # noqa: FBT003
            self.only.setCurrentIndex(ONLY.index(ALL))
            wanted = replace(wanted, words="", only=ALL)
        self._want(replace(wanted, folded=wanted.folded - {DRIVERS[driver].group}))

    def _found(self) -> tuple[Driver, ...]:
        hub = self._workspace.document.assessment.hub
        return self._rows.found(self._wanted, self._assumed, hub)

    @property
    def _assumed(self) -> Assumed:
        known = self.table.assumptions.assumed
        return Assumed(self._workspace.document.assessment) if known is None else known

    def _find(self) -> None:
        """Look the drivers up anew; the current cell stays if it is still there."""
        place, group = self.form.place, self.table.group
        self.table.assumptions.show_drivers(self._found(), self._wanted)
        if group is not None:
            self.table.choose_group(group)
        elif place is not None:
            self.table.choose(*place)
        all_open = all(map(self._wanted.is_open, Group))
        self.folding.setText(self._texts(_FOLD if all_open else _UNFOLD))

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._kept.keep(_FOLDED, sorted(group.value for group in wanted.folded))
            self._kept.keep(_ONLY_KEPT, wanted.only)
            self._find()
            self._count()

    def _fold_all(self) -> None:
        all_open = all(map(self._wanted.is_open, Group))
        self._want(replace(self._wanted, folded=frozenset(Group if all_open else ())))

    def _restore_cell(self) -> None:
        scope, _, driver = self._kept.get(_CELL, "").rpartition(".")
        if driver in DRIVERS:
            self.table.choose(scope, driver)

    def _count(self) -> None:
        """Say how many drivers are missing, or else how many rest on no source."""
        missing, unsourced = len(self._assumed.missing), len(self._assumed.unsourced)
        if not self.table.assumptions.rows:
            text, kind = _NOTHING_FOUND, "quiet"
        elif missing:
            text, kind = plural("ui.scenarios", "%n drivers are missing", "", missing), "missing"
        else:
            text = plural("ui.scenarios", "%n of {total} drivers rest on no source", "", unsourced)
            text, kind = text.having(total=len(DRIVERS)), "quiet"
        said = self._texts(text)
        if (self.count.text(), self.count.objectName()) != (said, kind):
            self.count.setObjectName(kind)
            self.count.setText(said)
            self.count.style().polish(self.count)

    def _connect(self) -> None:
        self.table.cell_chosen.connect(self.show_driver)
        self.table.edit_asked.connect(self.edit_cell)
        self.table.folded.connect(lambda group: self._want(self._wanted.turned(group)))
        self.search.textChanged.connect(
            lambda words: self._want(replace(self._wanted, words=words.strip()))
        )
        self.only.activated.connect(
            lambda number: self._want(replace(self._wanted, only=ONLY[number]))
        )
        self.folding.clicked.connect(self._fold_all)

    def _lay_out(self) -> None:
        texts = self._texts
        self.search.setPlaceholderText(texts(_SEARCH))
        self.search.setAccessibleName(texts(_SEARCH))
        for key in ONLY:
            self.only.addItem(texts(_ONLY[key]))
        self.only.setCurrentIndex(ONLY.index(self._wanted.only))
        # Its longest entry must not decide how wide the page is.
        self.only.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.only.setMinimumContentsLength(16)
        self.only.setAccessibleName(texts(_WHICH))
        self.only.setToolTip(texts(_WHICH))
        self.folding.setObjectName("link")
        head = QHBoxLayout()
        head.setSpacing(SPACE["small"])
        head.addWidget(self.search, 2)
        head.addWidget(self.only, 1)
        head.addWidget(self.folding)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["small"], SPACE["small"], SPACE["small"], SPACE["small"])
        column.setSpacing(SPACE["small"])
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._below)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE["large"])
        below.addWidget(self.form, 2)
        below.addWidget(self._scrolled(self.links), 1)
        self.links.hide()
        self._below.hide()

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea(self._below)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        column.addStretch(1)
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(220)
        return area

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._below.setVisible(event.size().height() >= _ROOM_FOR_FORM)
