"""The loans of a financing: lender, share, interest, years, grace, and below them the source."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.texts import ILLUSTRATIVE
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedButton
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.source_choice import source_label
from shekara.ui.widgets.word_field import WordField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.hub import Loan
    from shekara.ui.workspace import Workspace

_HEADS = (
    QT_TRANSLATE_NOOP("ui.financing", "Lender"),
    QT_TRANSLATE_NOOP("ui.financing", "Share, %"),
    QT_TRANSLATE_NOOP("ui.financing", "Rate, %"),
    QT_TRANSLATE_NOOP("ui.financing", "Years"),
    QT_TRANSLATE_NOOP("ui.financing", "Grace"),
)
_NAMES = {
    "lender": QT_TRANSLATE_NOOP("ui.financing", "Loan {number}: lender"),
    "share_pct": QT_TRANSLATE_NOOP("ui.financing", "Loan {number}: part of the capital cost, %"),
    "rate_pct": QT_TRANSLATE_NOOP("ui.financing", "Loan {number}: real interest, % a year"),
    "years": QT_TRANSLATE_NOOP("ui.financing", "Loan {number}: years to the last payment"),
    "grace_years": QT_TRANSLATE_NOOP("ui.financing", "Loan {number}: years of grace"),
}
_UNITS = {"share_pct": "pct", "rate_pct": "pct", "years": "count", "grace_years": "count"}
_FIGURES = {
    "share_pct": "share",
    "rate_pct": "rate",
    "years": "years",
    "grace_years": "grace",
}
_REMOVE = QT_TRANSLATE_NOOP("ui.financing", "Remove loan {number}")
_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "Source of loan {number}: {source}")
_ADD = QT_TRANSLATE_NOOP("ui.financing", "Add a &loan")
_WIDEST = "100.0"


class LoanRows(QWidget):
    """Shows loans and tells what a person asks for; it edits nothing itself.

    `changed` carries the number of a loan (the first is 0), a field of it and its new value;
    `removal_asked` and `source_asked` a number; `refused` the text of something typed that is
    no number.
    """

    changed = Signal(int, str, object)
    removal_asked = Signal(int)
    source_asked = Signal(int)
    addition_asked = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without loans."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.rows: list[LoanRow] = []
        self._heads = [QLabel(self._texts(head)) for head in _HEADS]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE["tight"])
        self._grid.setVerticalSpacing(SPACE["tight"])
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate(self._heads):
            head.setObjectName("legend")
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(head, 0, column, side)
        self.add = QPushButton(self._texts(_ADD))
        self.add.clicked.connect(self.addition_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addLayout(self._grid)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_loans(self, loans: Sequence[Loan]) -> None:
        """Show loans; rows stay as long as their number does."""
        while len(self.rows) > len(loans):
            self._drop(self.rows.pop())
        while len(self.rows) < len(loans):
            self._append()
        for row, loan in zip(self.rows, loans, strict=True):
            row.show_loan(loan)
        for head in self._heads:
            head.setVisible(bool(loans))

    def _append(self) -> None:
        number = len(self.rows)
        row = LoanRow(self._workspace, number, self)
        self.rows.append(row)
        at = 1 + 2 * number
        for column, field in enumerate(row.in_line):
            self._grid.addWidget(field, at, column)
        self._grid.addWidget(row.source, at + 1, 0, 1, len(row.in_line))
        for field in row.fields:
            field.show()
        row.lender.entered.connect(partial(self.changed.emit, number, "lender"))
        for name, field in row.numbers.items():
            field.entered.connect(partial(self.changed.emit, number, name))
            field.refused.connect(self.refused)
        row.remove.clicked.connect(lambda: self.removal_asked.emit(number))
        row.source.clicked.connect(lambda: self.source_asked.emit(number))
        before = self.rows[-2].source if number else None
        for field in row.fields:
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field
        QWidget.setTabOrder(row.source, self.add)

    def _drop(self, row: LoanRow) -> None:
        had_focus = any(field.hasFocus() for field in row.fields)
        for field in row.fields:
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        if had_focus:
            self.add.setFocus()


class LoanRow:
    """The fields of one loan."""

    def __init__(self, workspace: Workspace, number: int, parent: QWidget) -> None:
        """Make the fields; whoever asked for them lays them out."""
        self._workspace, self._texts, self._number = workspace, workspace.texts, number
        self.lender = WordField(parent)
        self.lender.setMaxLength(MAX_WORDS)
        self.lender.setMinimumWidth(64)
        self.numbers = {name: NumberField(workspace, parent=parent) for name in _UNITS}
        self.remove = QToolButton(parent)
        self.remove.setIcon(icon("close", workspace.theme.quiet_ink))
        self.source = ElidedButton(parent)
        self.source.setObjectName("link")
        self.source.setAutoDefault(True)
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = self._texts(_REMOVE.having(number=number + 1))
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)
        for name, field in (("lender", self.lender), *self.numbers.items()):
            called = self._texts(_NAMES[name].having(number=number + 1))
            field.setAccessibleName(called)
            field.setToolTip(called)
        for field in self.numbers.values():
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(_WIDEST) + 18)

    @property
    def in_line(self) -> tuple[QWidget, ...]:
        """Give what stands side by side, from left to right."""
        return (self.lender, *self.numbers.values(), self.remove)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Give everything of the loan."""
        return (*self.in_line, self.source)

    def show_loan(self, loan: Loan) -> None:
        """Show the terms of a loan."""
        self.lender.show_words(self._texts(text_of(loan.lender)))
        for name, field in self.numbers.items():
            figure = f"financing.loan.{self._number + 1}.{_FIGURES[name]}"
            field.show_number(float(getattr(loan, name)), _UNITS[name], figure)
        source = ILLUSTRATIVE
        if loan.source is not None:
            source = source_label(self._workspace, loan.source)
        words = self._texts(_SOURCE.having(number=self._number + 1, source=source))
        self.source.show_words(words)
        self.source.setAccessibleName(words)
