"""The table of assumptions on the page: Enter or F2 edits a cell, F1 asks what it rests on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from shekara.domain.driver import Driver, Group
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.models.assumptions import COMMON, NAME, UNIT, AssumptionsModel
from shekara.ui.models.figure_table import FIGURE_ID
from shekara.ui.pages.scenarios.fixed_names import FixedNames
from shekara.ui.spreadsheet import tsv
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.domain.scenarios import Assumption
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
_GROUP = QT_TRANSLATE_NOOP("ui.scenarios", "Group")
_ROLES = (
    QT_TRANSLATE_NOOP("ui.scenarios", "{scenario}: low"),
    QT_TRANSLATE_NOOP("ui.scenarios", "{scenario}: likely"),
    QT_TRANSLATE_NOOP("ui.scenarios", "{scenario}: high"),
    QT_TRANSLATE_NOOP("ui.scenarios", "{scenario}: source"),
)
Index = QModelIndex | QPersistentModelIndex

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_TURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_INTO_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
_NARROWEST_NAME = 26
_WIDEST_UNIT = 16
"""Widths in characters."""


class AssumptionTable(QTableView):
    """Shows an `AssumptionsModel`.

    `cell_chosen` carries scope and driver of the current cell, both empty on a group;
    `edit_asked` says that somebody wants to change it; `folded` carries a group.
    """

    cell_chosen = Signal(str, str)
    edit_asked = Signal()
    folded = Signal(object)

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
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._arrange)
        model.dataChanged.connect(self._widen)
        self.selectionModel().currentChanged.connect(self._tell_cell)
        self.names = FixedNames(self)
        self.names.clicked.connect(self._fold_clicked)
        self.names.doubleClicked.connect(self._open)

    @property
    def group(self) -> Group | None:
        """Give the group of the current row, if it is the row of one."""
        row = self.currentIndex().row()
        at = self.assumptions.rows[row] if row >= 0 else None
        return at if isinstance(at, Group) else None

    def choose(self, scope: str, driver: str) -> bool:
        """Make a cell the current one; give whether it is seen."""
        index = self.assumptions.index_of(scope, driver)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def copied(self) -> str:
        """Give the drivers shown as tab-separated text; of each scope what it assumes itself."""
        texts, model = self._workspace.texts, self.assumptions
        scopes = range(COMMON, model.columnCount())
        heads = [texts(_GROUP), *(texts(model.head(column)) for column in (NAME, UNIT))]
        heads += [texts(role.having(scenario=model.head(c))) for c in scopes for role in _ROLES]
        rows = [self._row(row, driver) for row, driver in self._drivers()]
        return tsv([heads, *rows], texts.language.number(0.5, 1)[1])

    def _row(self, row: int, driver: Driver) -> list[str | float | None]:
        texts, model = self._workspace.texts, self.assumptions
        words = driver.group.heading, driver.title, UNITS[driver.unit].heading
        cells: list[str | float | None] = [texts(word) for word in words]
        for column in range(COMMON, model.columnCount()):
            held: Assumption | None = model.index(row, column).data(Qt.ItemDataRole.EditRole)
            if held is None:
                cells += [None] * len(_ROLES)
            else:
                cells += [held.low, held.likely, held.high, model.words.source(held.source)]
        return cells

    def _drivers(self) -> list[tuple[int, Driver]]:
        rows = enumerate(self.assumptions.rows)
        return [(number, row) for number, row in rows if isinstance(row, Driver)]

    def choose_group(self, group: Group) -> None:
        """Make the row of a group the current one, if it is there."""
        if group in self.assumptions.rows:
            row = self.assumptions.rows.index(group)
            self.setCurrentIndex(self.assumptions.index(row, NAME))

    def _open(self) -> None:
        if self.currentIndex().isValid() and self.group is None:
            self.edit_asked.emit()

    def _turns(self, group: Group, key: int) -> bool:
        """Tell whether a key folds or unfolds a group: left only folds, right only unfolds."""
        turning = Qt.Key.Key_Left if self.assumptions.is_open(group) else Qt.Key.Key_Right
        return key in {*_TURN_KEYS, turning}

    def _explain(self, role: str = "likely") -> bool:
        figure_id = self.currentIndex().data(FIGURE_ID)
        if figure_id:
            self._workspace.explain(f"{figure_id.rsplit('.', 1)[0]}.{role}")
        return bool(figure_id)

    def _tell_cell(self, current: QModelIndex) -> None:
        row = self.assumptions.rows[current.row()] if current.isValid() else None
        if not isinstance(row, Driver):
            self.cell_chosen.emit("", "")
        else:
            self.cell_chosen.emit(self.assumptions.scope_at(current.column()), row.key)

    def _dress(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE["small"])
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def _arrange(self) -> None:
        """Let the words of groups run across all columns, and fit these."""
        self.clearSpans()
        columns = self.assumptions.columnCount()
        for row, held in enumerate(self.assumptions.rows):
            if isinstance(held, Group) and columns:
                self.setSpan(row, NAME, 1, columns)
        self._fit()

    def _widen(self, changed: QModelIndex) -> None:
        """Fit the columns anew where a cell that changed has no room."""
        room = self.columnWidth(changed.column()) - 2 * SPACE["small"]
        if changed.column() >= COMMON and self._width(changed.data()) > room:
            self._fit()

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _fit(self) -> None:
        """Make columns as wide as what they hold; what is left goes to the names."""
        columns = self.assumptions.columnCount()
        if not columns:
            return
        widths = [self._needed(column) for column in range(columns)]
        widths[NAME] = max(widths[NAME], self.viewport().width() - sum(widths[1:]))
        for column, width in enumerate(widths):
            if self.horizontalHeader().sectionSize(column) != width:
                self.horizontalHeader().resizeSection(column, width)

    def _needed(self, column: int) -> int:
        metrics, model = self.fontMetrics(), self.assumptions
        if column == NAME:
            return metrics.averageCharWidth() * _NARROWEST_NAME
        head = self.horizontalHeader().sectionSizeHint(column)
        widest = model.widest(column, self._width)
        if column == UNIT:
            widest = min(widest, metrics.averageCharWidth() * _WIDEST_UNIT)
        return max(head, widest + 2 * SPACE["small"])

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 130)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 110)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.scrollTo(self.currentIndex())

    @override
    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _INTO_SIGHT) -> None:
        """Bring a cell into sight, and not below the names that lie over the first column."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(NAME) - self.columnViewportPosition(index.column())
        bar = self.horizontalScrollBar()
        if index.column() > NAME and bar.value() > 0 and hidden > 0:
            bar.setValue(bar.value() - hidden)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._fold_clicked()

    def _fold_clicked(self) -> None:
        if self.group is not None:
            self.folded.emit(self.group)

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
        elif self.group is not None and self._turns(self.group, event.key()):
            self.folded.emit(self.group)
        elif event.key() in _EDIT_KEYS:
            self._open()
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
        if self.currentIndex().isValid() and self.group is None:
            acts.append((_EDIT, self._open))
        if self.currentIndex().data(FIGURE_ID):
            acts += [(text, partial(self._explain, role)) for role, text in _WHY.items()]
        acts.append((_COPY, self._copy))
        return [self._action(text, act, parent) for text, act in acts]

    def _action(self, text: Text, act: Callable[[], object], parent: QMenu) -> QAction:
        action = QAction(self._workspace.texts(text), parent)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())
