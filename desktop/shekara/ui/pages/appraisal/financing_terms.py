"""What is decided about the financing: rate of exchange, public share, loans, who fills the gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from shekara.domain.edits import hub
from shekara.domain.edits.financing import NEW_LOAN, set_loan_source, with_terms
from shekara.domain.hub import LONGEST_LIFE
from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP, Day, Quantity
from shekara.ui.pages.appraisal.rate_form import RateForm
from shekara.ui.theme import SPACE
from shekara.ui.widgets.loan_rows import LoanRows
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.source_choice import choose_source
from shekara.ui.widgets.word_field import WordField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.hub import Financing, Loan
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_RATE = QT_TRANSLATE_NOOP("ui.financing", "{rate}, {day}")
_NO_RATE = QT_TRANSLATE_NOOP("ui.financing", "US dollars only")
_ILLUSTRATIVE_RATE = QT_TRANSLATE_NOOP("ui.financing", "{rate}, {day}, without a source *")
_CHANGE_RATE = QT_TRANSLATE_NOOP("ui.financing", "Change the &rate…")
_RATE_HEAD = QT_TRANSLATE_NOOP("ui.financing", "Rate of exchange of the budget")
_SHARE = QT_TRANSLATE_NOOP("ui.financing", "&Public share of what grants and loans leave, %")
_UNDECIDED = QT_TRANSLATE_NOOP("ui.financing", "not decided")
_LOANS = QT_TRANSLATE_NOOP("ui.financing", "Loans, in % of the capital cost, at real interest")
_FILLER = QT_TRANSLATE_NOOP("ui.financing", "Who fills the &gap")
_SCHEME = QT_TRANSLATE_NOOP("ui.financing", "Public-private &scheme")
_GRANT = QT_TRANSLATE_NOOP("ui.financing", "Grants are an assumption of the step Scenarios.")
_BAD_SHARE = QT_TRANSLATE_NOOP("ui.financing", "A loan’s share lies between 0 and 100 %.")
_BAD_RATE = QT_TRANSLATE_NOOP("ui.financing", "A loan’s real interest lies between −20 and 100 %.")
_BAD_YEARS = QT_TRANSLATE_NOOP(
    "ui.financing",
    "A loan runs 1 to {longest} whole years, and its years of grace are fewer than those.",
)
_WHICH_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "What do the terms of the loan rest on?")
_NO_SOURCE = QT_TRANSLATE_NOOP("ui.financing", "No source: the terms are illustrative")
_UNITS = {"KZT": "kzt_per_usd", "KGS": "kgs_per_usd", "RUB": "rub_per_usd"}

_SET_RATE = QT_TRANSLATE_NOOP("undo", "Set the rate of exchange")
_SET_SHARE = QT_TRANSLATE_NOOP("undo", "Set the public share")
_ADD_LOAN = QT_TRANSLATE_NOOP("undo", "Add a loan")
_CHANGE_LOAN = QT_TRANSLATE_NOOP("undo", "Change loan {number}")
_SET_SOURCE = QT_TRANSLATE_NOOP("undo", "Set the source of loan {number}")
_REMOVE_LOAN = QT_TRANSLATE_NOOP("undo", "Remove loan {number}")
_SET_FILLER = QT_TRANSLATE_NOOP("undo", "Say who fills the gap")
_SET_SCHEME = QT_TRANSLATE_NOOP("undo", "Describe the public-private scheme")


class FinancingTerms(QWidget):
    """Shows what is decided and makes the edits of it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the fields."""
        super().__init__(parent)
        self.workspace, self.texts = workspace, workspace.texts
        self.rate = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.change_rate = QPushButton(self.texts(_CHANGE_RATE))
        self.share = NumberField(workspace, may_be_empty=True)
        self.share.setPlaceholderText(self.texts(_UNDECIDED))
        self.loans = LoanRows(workspace)
        self.filler, self.scheme = WordField(), WordField()
        self.hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.hint.setObjectName("warning")
        self._lay_out()
        self._connect()

    @property
    def plan(self) -> Financing:
        """Give what is decided now."""
        return self.workspace.document.assessment.hub.financing

    def show_plan(self) -> None:
        """Bring the fields up to date."""
        plan = self.plan
        self.rate.setText(self.texts(self._rate_words()))
        self.share.show_number(plan.public_share_pct, "pct", "financing.public_share")
        self.loans.show_loans(plan.loans)
        self.filler.show_words(self.texts(text_of(plan.gap_filler)))
        self.scheme.show_words(self.texts(text_of(plan.partnership)))
        self._say(None)

    def go_to(self, field: Sequence[str]) -> None:
        """Lead to the source of a loan, else to the rate; `field` is what follows in an address."""
        match field:
            case [number, *_] if number.isdecimal() and 0 < int(number) <= len(self.loans.rows):
                self.loans.rows[int(number) - 1].source.setFocus()
            case _:
                self.change_rate.setFocus()

    def ask_for_rate(self) -> RateForm:
        """Open the form of the rate of exchange."""
        form = RateForm(self.workspace, self.plan.currency, self)
        form.accepted.connect(lambda: self._set_rate(form))
        form.finished.connect(form.deleteLater)
        form.open()
        return form

    def _rate_words(self) -> Text:
        held = self.plan.currency
        if held is None:
            return _NO_RATE
        words = _RATE if held.source is not None else _ILLUSTRATIVE_RATE
        return words.having(rate=Quantity(held.per_usd, _UNITS[held.code]), day=Day(held.date))

    def _set_rate(self, form: RateForm) -> None:
        currency = form.currency()
        self.workspace.edit(_SET_RATE, lambda a: hub.set_currency(a, currency))

    def _set_share(self, share: float | None) -> None:
        self.workspace.edit(_SET_SHARE, lambda a: hub.set_public_share(a, share))

    def _add_loan(self) -> None:
        self.workspace.edit(_ADD_LOAN, lambda a: hub.set_loans(a, (*self.plan.loans, NEW_LOAN)))
        self.loans.rows[-1].lender.setFocus()

    def _remove_loan(self, number: int) -> None:
        loans = tuple(loan for place, loan in enumerate(self.plan.loans) if place != number)
        text = _REMOVE_LOAN.having(number=number + 1)
        self.workspace.edit(text, lambda a: hub.set_loans(a, loans))

    def _change_loan(self, number: int, name: str, value: str | float) -> None:
        before = self.plan.loans[number]
        complaint = _complaint(before, name, value)
        if complaint is not None:
            self._refuse(complaint)
            return
        is_whole = name in {"years", "grace_years"}
        new = with_terms(before, **{name: int(value) if is_whole else value})
        loans = (*self.plan.loans[:number], new, *self.plan.loans[number + 1 :])
        text = _CHANGE_LOAN.having(number=number + 1)
        self.workspace.edit(text, lambda a: hub.set_loans(a, loans))

    def _ask_source(self, number: int) -> None:
        """Let a person pick what the terms of a loan rest on, or nothing."""
        picked = choose_source(self.workspace, self, _WHICH_SOURCE, _NO_SOURCE)
        if picked is not None:
            self.workspace.edit(
                _SET_SOURCE.having(number=number + 1),
                lambda a: set_loan_source(a, number + 1, picked or None),
            )

    def _refuse(self, text: Text) -> None:
        """Say why something was not done, and show what holds instead."""
        self.show_plan()
        self._say(text)
        self.workspace.tell(text)

    def _say(self, text: Text | None) -> None:
        self.hint.setText("" if text is None else self.texts(text))
        self.hint.setVisible(text is not None)

    def _connect(self) -> None:
        self.change_rate.clicked.connect(self.ask_for_rate)
        self.share.entered.connect(self._set_share)
        self.share.refused.connect(self._refuse)
        self.loans.changed.connect(self._change_loan)
        self.loans.removal_asked.connect(self._remove_loan)
        self.loans.source_asked.connect(self._ask_source)
        self.loans.addition_asked.connect(self._add_loan)
        self.loans.refused.connect(self._refuse)
        self.filler.entered.connect(
            lambda words: self.workspace.edit(_SET_FILLER, lambda a: hub.set_gap_filler(a, words))
        )
        self.scheme.entered.connect(
            lambda words: self.workspace.edit(_SET_SCHEME, lambda a: hub.set_partnership(a, words))
        )
        self.workspace.document.refused.connect(self._say_refused)

    def _say_refused(self, text: Text) -> None:
        if self.isVisible():
            self._say(text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self._heading(_RATE_HEAD))
        column.addWidget(self.rate)
        column.addWidget(self.change_rate, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._share_row())
        column.addWidget(self._heading(_LOANS))
        column.addWidget(self.loans)
        column.addWidget(self.hint)
        self.hint.hide()
        for text, field in ((_FILLER, self.filler), (_SCHEME, self.scheme)):
            field.setMaxLength(MAX_WORDS)
            column.addWidget(self._label(text, field))
            column.addWidget(field)
        quiet = self._heading(_GRANT)
        quiet.setObjectName("legend")
        column.addWidget(quiet)
        column.addStretch(1)

    def _share_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        self.share.setFixedWidth(112)
        grid.addWidget(self._label(_SHARE, self.share), 0, 0)
        grid.addWidget(self.share, 0, 1)
        return grid

    def _heading(self, text: Text) -> QLabel:
        label = QLabel(self.texts(text), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setObjectName("quiet")
        return label

    def _label(self, text: Text, field: QWidget) -> QLabel:
        words = self.texts(text)
        label = QLabel(words, wordWrap=True)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        return label


def _complaint(before: Loan, name: str, value: str | float) -> Text | None:
    """Give what is wrong with a loan's new value, None when nothing is."""
    if isinstance(value, str):
        return None
    if name == "share_pct":
        return None if 0 <= value <= 100 else _BAD_SHARE  # noqa: PLR2004  (percent)
    if name == "rate_pct":
        return None if -20 <= value <= 100 else _BAD_RATE  # noqa: PLR2004  (percent)
    years = value if name == "years" else before.years
    grace = value if name == "grace_years" else before.grace_years
    holds = 0 <= grace < years <= LONGEST_LIFE and value == int(value)
    return None if holds else _BAD_YEARS.having(longest=LONGEST_LIFE)
