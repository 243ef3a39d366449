"""The table of assumptions on the page: Enter or F2 edits a cell, F1 asks what it rests on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.models.assumptions import ASSUMPTION, AssumptionsModel, Estimate
from shekara.ui.models.figure_table import FIGURE_ID
from shekara.ui.pages.scenarios.assumption_form import AssumptionForm
from shekara.ui.spreadsheet import tsv
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("ui.scenarios", "Assumptions of the scenarios")
_EDIT = QT_TRANSLATE_NOOP("ui.scenarios", "Change…")
_WHY = {
    "low": QT_TRANSLATE_NOOP("ui.scenarios", "What the low value rests on"),
    "likely": QT_TRANSLATE_NOOP("ui.scenarios", "What the likely value rests on"),
    "high": QT_TRANSLATE_NOOP("ui.scenarios", "What the high value rests on"),
}
_COPY = QT_TRANSLATE_NOOP("tables", "Copy the whole table")
_ROLES = {
    "low": QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: low"),
    "likely": QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: likely"),
    "high": QT_TRANSLATE_NOOP("ui.scenarios", "{driver}: high"),
}
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class AssumptionTable(QTableView):
    """Shows an `AssumptionsModel`; `scenario_chosen` carries the id of the current column."""

    scenario_chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, model: AssumptionsModel, parent: QWidget | None = None
    ) -> None:
        """Show a model, which becomes the table's own."""
        super().__init__(parent)
        self._workspace = workspace
        self.assumptions = model
        model.setParent(self)
        self.setModel(model)
        self.setObjectName("assumption_table")
        self.setAccessibleName(workspace.texts(_NAME))
        self._dress()
        self.doubleClicked.connect(self.change)
        model.modelReset.connect(self._fit)
        self.selectionModel().currentChanged.connect(self._tell_scenario)

    def change(self, index: QModelIndex | None = None) -> None:
        """Open the form for a cell, without one for the current."""
        at = self.currentIndex() if index is None else index
        figures = self.assumptions.figures_at(at)
        if figures is None:
            return
        scenario_id, driver = at.data(ASSUMPTION)
        scenarios = self._workspace.document.assessment.outlook.scenarios
        name = next(s.name for s in scenarios if s.id == scenario_id)
        form = AssumptionForm(self._workspace, figures.assumption, name, self)
        form.accepted.connect(lambda: self._take(form, scenario_id, driver))
        form.finished.connect(form.deleteLater)
        form.open()

    def go_to(self, scenario_id: str, driver: str = "") -> None:
        """Make a cell the current one and give it the focus."""
        index = self.assumptions.index_of(scenario_id, driver)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus()

    def copied(self) -> str:
        """Give the table as tab-separated text: a column for each scenario's three values."""
        texts = self._workspace.texts
        rows = []
        for row in range(self.assumptions.rowCount()):
            name = self.assumptions.index(row, 0).data()
            for role, words in _ROLES.items():
                cells = [getattr(estimate, role) for estimate in self._estimates(row)]
                rows.append([texts(words.having(driver=verbatim(name))), *cells])
        columns = range(self.assumptions.columnCount())
        heads = [self.assumptions.headerData(c, Qt.Orientation.Horizontal) for c in columns]
        return tsv([heads, *rows], texts.language.number(0.5, 1)[1])

    def _estimates(self, row: int) -> list[Estimate]:
        columns = range(1, self.assumptions.columnCount())
        role = Qt.ItemDataRole.EditRole
        return [self.assumptions.index(row, column).data(role) for column in columns]

    def _take(self, form: AssumptionForm, scenario_id: str, driver: str) -> None:
        estimate = form.estimate()
        index = self.assumptions.index_of(scenario_id, driver)
        if estimate is not None and form.has_changed() and index.isValid():
            self.assumptions.setData(index, estimate)

    def _explain(self, role: str = "likely") -> bool:
        figures = self.assumptions.figures_at(self.currentIndex())
        if figures is not None:
            self._workspace.explain(getattr(figures, role).id)
        return figures is not None

    def _tell_scenario(self, current: QModelIndex) -> None:
        place = current.data(ASSUMPTION) if current.isValid() else None
        if place is not None:
            self.scenario_chosen.emit(place[0])

    def _dress(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(2 * line + SPACE["small"])
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def _fit(self) -> None:
        """Share the width out: every column what it needs, what is left to all alike."""
        header, columns = self.horizontalHeader(), self.assumptions.columnCount()
        if not columns:
            return
        needed = [self._needed(column) for column in range(columns)]
        left = max(self.viewport().width() - sum(needed), 0) // columns
        for column, width in enumerate(needed):
            header.resizeSection(column, width + left)

    def _needed(self, column: int) -> int:
        metrics, model = self.fontMetrics(), self.assumptions
        if column == 0:
            return max(metrics.averageCharWidth() * 22, self.horizontalHeader().sectionSizeHint(0))
        lines = [model.index(row, column).data().split("\n")[0] for row in range(model.rowCount())]
        return max(metrics.horizontalAdvance(line) for line in lines) + 2 * SPACE["small"]

    @override
    def sizeHint(self) -> QSize:
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(400, rows + 2 * self.frameWidth() + bar)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        # A figure takes F1 for itself before the window can.
        asks = event.type() == QEvent.Type.ShortcutOverride and self.currentIndex().data(FIGURE_ID)
        if asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _EDIT_KEYS:
            self.change()
        elif event.key() != Qt.Key.Key_F1 or not self._explain():
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.cell_actions(menu):
            menu.addAction(action)
        menu.popup(event.globalPos())

    def cell_actions(self, parent: QMenu) -> list[QAction]:
        """Give what can be done with the current cell."""
        acts: list[tuple[Text, Callable[[], object]]] = []
        if self.currentIndex().column() > 0:
            acts.append((_EDIT, self.change))
            acts += [(text, partial(self._explain, role)) for role, text in _WHY.items()]
        acts.append((_COPY, self._copy))
        return [self._action(text, act, parent) for text, act in acts]

    def _action(self, text: Text, act: Callable[[], object], parent: QMenu) -> QAction:
        action = QAction(self._workspace.texts(text), parent)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())
