"""Whether the trade of the base years held re-export: one question for each flow and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.review import Growth
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.evidence.finding_card import NEEDS_REASON
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from shekara.analysis.results.base_years import BaseYearQuestion, BaseYears
    from shekara.text import Text
    from shekara.ui.pages.evidence.changes import EvidenceChanges
    from shekara.ui.workspace import Workspace

_WHAT = QT_TRANSLATE_NOOP(
    "ui.evidence",
    "Growth that is re-export through third countries may not last. Nothing is assumed: say for "
    "each year whether the trade was ordinary, or what it would have been without re-export. Of "
    "the years answered, the latest sets the share of ordinary trade from which projection and hub "
    "start.",
)
_STARTS = QT_TRANSLATE_NOOP("ui.evidence", "The projection starts from")
_TRADED = QT_TRANSLATE_NOOP("ui.evidence", "{flow}, {year}")
_GROWTH = QT_TRANSLATE_NOOP("ui.evidence", "growth on the year before")
_NORMAL = QT_TRANSLATE_NOOP("ui.evidence", "Without re-export, million USD")
_REASON = QT_TRANSLATE_NOOP("ui.evidence", "Reason")
_ORDINARY = QT_TRANSLATE_NOOP("ui.evidence", "It was ordinary trade")
_HELD = QT_TRANSLATE_NOOP("ui.evidence", "Take this value")
_FORGET = QT_TRANSLATE_NOOP("ui.evidence", "Leave it open")
_STATES = {
    None: QT_TRANSLATE_NOOP("ui.evidence", "not answered"),
    Growth.NORMAL: QT_TRANSLATE_NOOP("ui.evidence", "ordinary trade"),
    Growth.RE_EXPORT: QT_TRANSLATE_NOOP("ui.evidence", "held re-export"),
}
_NO_VALUE = QT_TRANSLATE_NOOP(
    "ui.evidence", "Type what the trade would have been without re-export, in million USD."
)
_FIELD_WIDTH = 110


class QuestionRow(QFrame):
    """One question with its answer; `told` asks for words to be said."""

    told = Signal(object)

    def __init__(
        self, workspace: Workspace, changes: EvidenceChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the question out."""
        super().__init__(parent)
        self.setObjectName("card")
        self._texts, self._changes = workspace.texts, changes
        self._question: BaseYearQuestion | None = None
        self.name, self.state = QLabel(), QLabel()
        self.name.setObjectName("section")
        self.state.setObjectName("quiet")
        self.traded, self.growth = FigureLabel(workspace), FigureLabel(workspace)
        self.normal, self.reason = NumberField(workspace, keeps=True), QLineEdit()
        self.ordinary = self._button(_ORDINARY, self._answer_ordinary)
        self.held = self._button(_HELD, self._answer_held)
        self.forget = self._button(_FORGET, self._forget)
        self.reason.returnPressed.connect(self._answer_held)
        self._lay_out()

    def show_question(self, question: BaseYearQuestion) -> None:
        """Show a question and its answer."""
        self._question = question
        named = _TRADED.having(flow=question.traded.name, year=str(question.year))
        self.name.setText(self._texts(named))
        answer = question.answer
        self.state.setText(self._texts(_STATES[None if answer is None else answer.growth]))
        self.traded.show_figure(question.traded)
        self.growth.show_figure(question.growth)
        normal = None if answer is None else answer.normal_musd
        self.normal.show_number(normal, "musd", "" if normal is None else question.id)
        if not self.reason.isModified():
            self.reason.setText("" if answer is None else self._texts(text_of(answer.reason)))
        self.forget.setEnabled(answer is not None)
        for field, words in ((self.normal, _NORMAL), (self.reason, _REASON)):
            field.setAccessibleName(f"{self._texts(words)}: {self.name.text()}")

    def _answer_ordinary(self) -> None:
        if self._question is not None:
            self._taken(self._changes.answer(self._question, None, self.reason.text()))

    def _answer_held(self) -> None:
        value = self.normal.number()
        if value is None:
            self.told.emit(_NO_VALUE)
            self.normal.setFocus()
        elif not self.reason.text().strip():
            self.told.emit(NEEDS_REASON)
            self.reason.setFocus()
        elif self._question is not None:
            self._taken(self._changes.answer(self._question, value, self.reason.text()))

    def _forget(self) -> None:
        if self._question is not None:
            self._taken(self._changes.forget(self._question))

    def _taken(self, is_taken: bool) -> None:  # noqa: FBT001  (what an edit gives)
        """Show what holds now, once what was typed was taken."""
        if is_taken and self._question is not None:
            for field in (self.normal, self.reason):
                field.setModified(False)
            self.show_question(self._question)

    def _button(self, words: Text, act: object) -> QPushButton:
        button = QPushButton(self._texts(words))
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*(SPACE["small"],) * 4)
        grid.setHorizontalSpacing(SPACE["small"])
        head = QHBoxLayout()
        growth = QLabel(self._texts(_GROWTH))
        growth.setObjectName("quiet")
        for widget in (self.name, self.traded, growth, self.growth):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.state)
        grid.addLayout(head, 0, 0, 1, 4)
        normal, reason = QLabel(self._texts(_NORMAL)), QLabel(self._texts(_REASON))
        normal.setBuddy(self.normal)
        reason.setBuddy(self.reason)
        self.normal.setMaximumWidth(_FIELD_WIDTH)
        for column, widget in enumerate((normal, self.normal, reason, self.reason)):
            grid.addWidget(widget, 1, column)
        grid.setColumnStretch(3, 1)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE["small"])
        answers.addStretch(1)
        for button in (self.held, self.ordinary, self.forget):
            answers.addWidget(button)
        grid.addLayout(answers, 2, 0, 1, 4)


class BaseYearsPane(QScrollArea):
    """All questions about the base years, and what the projection starts from."""

    def __init__(
        self, workspace: Workspace, changes: EvidenceChanges, parent: QWidget | None = None
    ) -> None:
        """Start without questions."""
        super().__init__(parent)
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: dict[str, QuestionRow] = {}
        self.starts = [FigureLabel(workspace), FigureLabel(workspace)]
        self._names = [QLabel(), QLabel()]
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*(SPACE["small"],) * 4)
        self._column.setSpacing(SPACE["small"])
        what = QLabel(self._texts(_WHAT), wordWrap=True)
        self._column.addWidget(what)
        self._column.addLayout(self._start_line())
        self._questions = QVBoxLayout()
        self._questions.setSpacing(SPACE["small"])
        self._column.addLayout(self._questions)
        self._column.addStretch(1)
        self.setWidget(content)

    def show_base_years(self, base: BaseYears) -> None:
        """Show the questions as they are answered now."""
        if [question.id for question in base.questions] != list(self.rows):
            self._make_rows(base)
        for question in base.questions:
            self.rows[question.id].show_question(question)
        for figure, name, label in zip(
            (base.exports, base.imports), self._names, self.starts, strict=True
        ):
            name.setText(self._texts(figure.name))
            label.show_figure(figure)

    def go_to(self, place: str) -> None:
        """Go to the question at a place, the first unanswered one where there is none."""
        row = self.rows.get(place) or next(iter(self.rows.values()), None)
        if row is not None:
            self.ensureWidgetVisible(row)
            row.ordinary.setFocus()

    def _make_rows(self, base: BaseYears) -> None:
        for row in self.rows.values():
            self._questions.removeWidget(row)
            row.deleteLater()
        self.rows = {}
        for question in base.questions:
            row = QuestionRow(self._workspace, self._changes)
            row.told.connect(self._workspace.tell)
            self._questions.addWidget(row)
            self.rows[question.id] = row

    def _start_line(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        head = QLabel(self._texts(_STARTS))
        head.setObjectName("section")
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (name, figure) in enumerate(zip(self._names, self.starts, strict=True), start=1):
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1)
        grid.setColumnStretch(2, 1)
        return grid
