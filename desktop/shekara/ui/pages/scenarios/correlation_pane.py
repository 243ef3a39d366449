"""Rank correlations between drivers: a list, two choosers and a coefficient."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub
from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.models.figure_table import ROW_KEY, Column, Row
from shekara.ui.pages.scenarios.assumption_changes import AssumptionChanges
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.wrapped_link import WrappedLink

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.hub import RankCorrelation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_TABLE = QT_TRANSLATE_NOOP("ui.scenarios", "Rank correlations between drivers")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.scenarios", "Driver")),
    Column(QT_TRANSLATE_NOOP("ui.scenarios", "moves with")),
    Column(QT_TRANSLATE_NOOP("ui.scenarios", "Coefficient"), "index"),
)
_MEANING = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "Near 1 both are high or low together, near −1 one is high where the other is low; at 0, "
    "and wherever nothing is set, they have nothing to do with each other.",
)
_NAMES = (
    QT_TRANSLATE_NOOP("ui.scenarios", "&First driver"),
    QT_TRANSLATE_NOOP("ui.scenarios", "&Second driver"),
)
_CHOOSE = QT_TRANSLATE_NOOP("ui.scenarios", "Choose a driver…")
_WHICH = QT_TRANSLATE_NOOP("ui.scenarios", "Which driver moves together with another?")
_COEFFICIENT = QT_TRANSLATE_NOOP("ui.scenarios", "&Rank correlation, −1 to 1")
_SET = QT_TRANSLATE_NOOP("ui.scenarios", "Set")
_REMOVE = QT_TRANSLATE_NOOP("ui.scenarios", "Remove")
_OPTION = QT_TRANSLATE_NOOP("ui.links", "{group}: {driver}")
_INCOMPLETE = QT_TRANSLATE_NOOP(
    "ui.scenarios", "Choose two drivers and write a number between −1 and 1."
)
_CONTRADICTS = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "That contradicts the other rank correlations. As they are, these two can have anything "
    "from {lowest} to {highest}.",
)
_NO_ROOM = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "The other rank correlations contradict each other already: change one of them first.",
)


class CorrelationTable(FigureTable):
    """The rank correlations, one row each; both names share what the coefficient leaves."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without rows."""
        super().__init__(workspace, _TABLE, _COLUMNS, kept_as="scenarios.correlations")
        self.heads.most_lines = 1

    @override
    def fit_columns(self) -> None:
        header, last = self.horizontalHeader(), len(_COLUMNS) - 1
        least = max(self.sizeHintForColumn(last), header.sectionSizeHint(last)) + SPACE["small"]
        room = max(self.viewport().width() - least, 0)
        for column, width in ((last, least), (0, room // 2), (1, room - room // 2)):
            header.resizeSection(column, width)


class CorrelationPane(QWidget):
    """Shows and changes how drivers move together; what cannot hold together is refused."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a choice."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._changes = AssumptionChanges(workspace)
        self._chosen: list[str] = ["", ""]
        self.table = CorrelationTable(workspace)
        self.choosers = tuple(WrappedLink("", self) for _ in _NAMES)
        self.coefficient = NumberField(workspace)
        self.set = QPushButton(self._texts(_SET), self)
        self.remove = QPushButton(self._texts(_REMOVE), self)
        self.complaint = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._lay_out()
        self._connect()
        self._choose(["", ""], None)
        self._say(_MEANING, "quiet")

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the rank correlations of an evaluation."""
        held = evaluation.assessment.hub.correlations
        figures = evaluation.hub.assumptions.correlations
        rows = [
            Row(_key(each), (DRIVERS[each.first].title, DRIVERS[each.second].title, figure))
            for each, figure in zip(held, figures, strict=True)
        ]
        self.table.show_rows(rows, evaluation.figures)
        self.remove.setEnabled(self._held() is not None)

    def apply(self) -> None:
        """Set what is chosen, unless it contradicts what is set already."""
        (first, second), value = self._chosen, self.coefficient.number()
        found = _INCOMPLETE if not first or not second or value is None else None
        if found is None and value is not None:
            found = self._complaint(first, second, value)
        self._say(found or _MEANING, "quiet" if found is None else "missing")
        if found is None and value is not None:
            self._changes.correlate(first, second, value)
        elif found is not None:
            self._workspace.tell(found)

    def _complaint(self, first: str, second: str, value: float) -> Text | None:
        from shekara.analysis.sampling.contradiction import contradict, room

        assessment = self._workspace.document.assessment
        try:
            after = hub.correlate(assessment, first, second, value).hub.correlations
        except EditError as error:
            return error.text
        if not value or not contradict(after):
            return None
        bounds = room(assessment.hub.correlations, first, second)
        if bounds is None:
            return _NO_ROOM
        lowest, highest = (Quantity(bound, "ratio") for bound in bounds)
        return _CONTRADICTS.having(lowest=lowest, highest=highest)

    def _held(self) -> RankCorrelation | None:
        """Give the rank correlation of the two drivers chosen."""
        held = self._workspace.document.assessment.hub.correlations
        chosen = set(self._chosen)
        return next((each for each in held if {each.first, each.second} == chosen), None)

    def _take_row(self, key: str | None) -> None:
        """Choose the drivers of a row."""
        held = self._workspace.document.assessment.hub.correlations
        for each in held:
            if _key(each) == key:
                self._choose([each.first, each.second], each.coefficient)
                self._say(_MEANING, "quiet")

    def _follow_row(self, current: QModelIndex, before: QModelIndex) -> None:
        # The first row becomes the current one when the list is merely given the focus.
        if before.isValid() and current.isValid():
            self._take_row(current.data(ROW_KEY))

    def _remove(self) -> None:
        held = self._held()
        if held is not None:
            self._changes.correlate(held.first, held.second, 0)

    def _ask(self, number: int) -> None:
        options = [
            (d.key, self._texts(_OPTION.having(group=d.group.heading, driver=d.title)))
            for d in DRIVERS.values()
            if d.key != self._chosen[1 - number]
        ]
        picked = self._workspace.dialogs.pick(self, _WHICH, options)
        if picked is not None:
            chosen = list(self._chosen)
            chosen[number] = picked
            self._choose(chosen, self.coefficient.number())
            held = self._held()
            if held is not None:
                self._choose(chosen, held.coefficient)

    def _choose(self, drivers: list[str], value: float | None) -> None:
        self._chosen = drivers
        for name, button, driver in zip(_NAMES, self.choosers, drivers, strict=True):
            words = self._texts(DRIVERS[driver].title if driver else _CHOOSE)
            button.setText(words)
            said = self._texts(name).replace("&", "")
            button.setAccessibleName(f"{said}: {words}")
        self.coefficient.show_number(value, "ratio")
        self.remove.setEnabled(self._held() is not None)

    def _say(self, text: Text, kind: str) -> None:
        self.complaint.setText(self._texts(text))
        if self.complaint.objectName() != kind:
            self.complaint.setObjectName(kind)
            self.complaint.style().polish(self.complaint)

    def _connect(self) -> None:
        for number, button in enumerate(self.choosers):
            button.clicked.connect(partial(self._ask, number))
        self.coefficient.entered.connect(self._enter)
        self.coefficient.refused.connect(lambda text: self._say(text, "missing"))
        self.set.clicked.connect(self.apply)
        self.remove.clicked.connect(self._remove)
        self.table.selectionModel().currentRowChanged.connect(self._follow_row)
        self.table.clicked.connect(lambda index: self._take_row(index.data(ROW_KEY)))
        self.table.row_activated.connect(self._take_row)

    def _enter(self, value: float) -> None:
        """Keep a typed number in the field; it is set with both drivers chosen."""
        self.coefficient.show_number(value, "ratio")
        if all(self._chosen):
            self.apply()

    def _lay_out(self) -> None:
        texts = self._texts
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["small"], SPACE["small"], SPACE["small"], SPACE["small"])
        column.setSpacing(SPACE["small"])
        # The tabs are as tall as the assumptions want them: this list takes what that is.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.setMinimumHeight(90)
        column.addWidget(self.table, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        grid.setVerticalSpacing(SPACE["tight"])
        fields = (*zip(_NAMES, self.choosers, strict=True), (_COEFFICIENT, self.coefficient))
        for number, (text, field) in enumerate(fields):
            label = QLabel(texts(text), self)
            label.setBuddy(field)
            grid.addWidget(label, 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, 0 if field is self.coefficient else 1)
        self.coefficient.setAccessibleName(texts(_COEFFICIENT).replace("&", ""))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE["small"])
        for button in (self.set, self.remove):
            buttons.addWidget(button)
        grid.addLayout(buttons, 1, len(fields))
        column.addLayout(grid)
        column.addWidget(self.complaint)


def _key(held: RankCorrelation) -> str:
    return f"{held.first} {held.second}"
