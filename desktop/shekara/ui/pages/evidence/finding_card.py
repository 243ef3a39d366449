"""One finding: what it says, its numbers, the values that would repair it, and the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.analysis.results.findings import KINDS
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.evidence.repair_row import RepairRow
from shekara.ui.pages.evidence.rows import SEVERITIES, state_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from shekara.analysis.results.findings import FindingFigures, RepairFigure
    from shekara.domain.figures import Figure, FigureBook
    from shekara.text import Text
    from shekara.ui.pages.evidence.changes import EvidenceChanges
    from shekara.ui.workspace import Workspace

_PRINTED = QT_TRANSLATE_NOOP("ui.evidence", "Printed")
_RECOMPUTED = QT_TRANSLATE_NOOP("ui.evidence", "Recomputed")
_DIFFERENCE = QT_TRANSLATE_NOOP("ui.evidence", "Difference")
_REPAIRS = QT_TRANSLATE_NOOP("ui.evidence", "What would repair it")
_NO_REPAIR = QT_TRANSLATE_NOOP(
    "ui.evidence", "No single value would repair it. Agree, or reject it with a reason."
)
_AGREE = QT_TRANSLATE_NOOP("ui.evidence", "Agree")
_OWN = QT_TRANSLATE_NOOP("ui.evidence", "Another &value")
_CORRECT = QT_TRANSLATE_NOOP("ui.evidence", "Correct")
_REASON = QT_TRANSLATE_NOOP("ui.evidence", "&Reason")
_REASON_HINT = QT_TRANSLATE_NOOP("ui.evidence", "needed to correct or to reject")
_REJECT = QT_TRANSLATE_NOOP("ui.evidence", "Reject: the print is right")
_REOPEN = QT_TRANSLATE_NOOP("ui.evidence", "Leave it open")
_STATE = QT_TRANSLATE_NOOP("ui.evidence", "{kind} · {severity} · {state}")
_BECAUSE = QT_TRANSLATE_NOOP("ui.evidence", "{kind} · {severity} · {state}: {reason}")
_UNREAD = QT_TRANSLATE_NOOP(
    "ui.evidence", "No result rests on this number: a correction is listed in the brief."
)
_NO_VALUE = QT_TRANSLATE_NOOP("ui.evidence", "Type the value that is right, such as 12.5.")


class FindingCard(QFrame):
    """Shows one finding and takes the verdict on it; `told` asks for words to be said.

    What is long scrolls within the card, so that the verdict is always in sight.
    """

    told = Signal(object)

    def __init__(
        self, workspace: Workspace, changes: EvidenceChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the card out without a finding."""
        super().__init__(parent)
        self.setObjectName("card")
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self._found: FindingFigures | None = None
        self._book: FigureBook | None = None
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.state.setObjectName("section")
        self.sentence = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.numbers = {name: FigureLabel(workspace) for name in ("printed", "recomputed", "off")}
        self._heads: dict[str, QLabel] = {}
        self.repairs_head = QLabel(self._texts(_REPAIRS))
        self.repairs_head.setObjectName("section")
        self.unread = QLabel(self._texts(_UNREAD), wordWrap=True)
        self.unread.setObjectName("legend")
        self.rows: list[RepairRow] = []
        self._repairs = QVBoxLayout()
        self._repairs.setSpacing(SPACE["tight"])
        self.value, self.reason = QLineEdit(), QLineEdit()
        self.agree = self._button(_AGREE, self._agree)
        self.correct = self._button(_CORRECT, self._correct)
        self.reject = self._button(_REJECT, self._reject)
        self.reopen = self._button(_REOPEN, self._reopen)
        self._lay_out()

    def show_finding(self, found: FindingFigures, book: FigureBook) -> None:
        """Show another finding, or how the same one is judged now."""
        before = None if self._found is None else self._found.finding.id
        self._found, self._book = found, book
        self._show_state(found)
        self.sentence.setText(self._texts(found.finding.sentence))
        shown = {
            "printed": found.printed,
            "recomputed": found.recomputed,
            "off": found.difference,
        }
        for name, figure in shown.items():
            self._show_number(name, figure)
        self._show_repairs(found)
        self._own_label.setVisible(found.at is not None)
        for widget in (self.value, self.correct):
            widget.setVisible(found.at is not None)
        self.unread.setVisible(found.at is not None and not found.at.counts)
        self.reopen.setVisible(found.judgement is not None)
        if found.finding.id != before:
            self.value.clear()
            self.reason.clear()

    def focus_verdict(self) -> None:
        """Go to the first thing that can be done."""
        first = self.rows[0].take if self.rows and self.rows[0].isVisibleTo(self) else self.agree
        first.setFocus()

    def _show_state(self, found: FindingFigures) -> None:
        severity, state = SEVERITIES[found.finding.severity], state_of(found.judgement)
        reason = "" if found.judgement is None else found.judgement.reason
        said = {"kind": KINDS[found.finding.check], "severity": severity, "state": state}
        words = _STATE.having(**said)
        if not is_blank(reason):
            words = _BECAUSE.having(**said, reason=text_of(reason))
        self.state.setText(self._texts(words))

    def _show_number(self, name: str, figure: Figure | None) -> None:
        # What a check only asks about has nothing to compare with.
        for widget in (self.numbers[name], self._heads[name]):
            widget.setVisible(figure is not None)
        if figure is not None:
            self.numbers[name].show_figure(figure, book=self._book)

    def _show_repairs(self, found: FindingFigures) -> None:
        while len(self.rows) < len(found.repairs):
            row = RepairRow(self._workspace)
            row.taken.connect(self._accept)
            self.rows.append(row)
            self._repairs.addWidget(row)
        for row in self.rows[len(found.repairs) :]:
            row.hide()
        if self._book is not None:
            for row, repair in zip(self.rows, found.repairs, strict=False):
                row.show_repair(repair, self._book, is_taken=_is_taken(found, repair))
                row.show()
        self.repairs_head.setText(self._texts(_REPAIRS if found.repairs else _NO_REPAIR))
        self.agree.setVisible(not found.repairs)

    def _accept(self, repair: RepairFigure, whole: bool) -> None:  # noqa: FBT001  (a signal)
        if self._found is not None:
            self._changes.accept(self._found, repair, self.reason.text(), whole=whole)

    def _agree(self) -> None:
        if self._found is not None:
            self._changes.accept(self._found, reason=self.reason.text())

    def _correct(self) -> None:
        value = self._texts.language.parse(self.value.text())
        if value is None:
            self.told.emit(_NO_VALUE)
            self.value.setFocus()
        elif self._found is not None and self._has_reason():
            self._changes.correct_finding(self._found, value, self.reason.text())

    def _reject(self) -> None:
        if self._found is not None and self._has_reason():
            self._changes.reject(self._found, self.reason.text())

    def _reopen(self) -> None:
        if self._found is not None:
            self._changes.reopen(self._found)

    def _has_reason(self) -> bool:
        """Tell whether a reason was typed; without one, ask for it."""
        if self.reason.text().strip():
            return True
        self.told.emit(NEEDS_REASON)
        self.reason.setFocus()
        return False

    def _button(self, words: Text, act: object) -> QPushButton:
        button = QPushButton(self._texts(words))
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["medium"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.state)
        column.addWidget(self._told(), 1)
        column.addLayout(self._own_verdict())

    def _told(self) -> QScrollArea:
        """Lay out what is found and what would repair it."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, SPACE["small"], 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.sentence)
        column.addLayout(self._numbers())
        column.addWidget(self.repairs_head)
        column.addLayout(self._repairs)
        column.addWidget(self.unread)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(told)
        return area

    def _numbers(self) -> QGridLayout:
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(SPACE["medium"])
        numbers.setVerticalSpacing(0)
        heads = (("printed", _PRINTED), ("recomputed", _RECOMPUTED), ("off", _DIFFERENCE))
        for column, (name, words) in enumerate(heads):
            head = QLabel(self._texts(words))
            head.setObjectName("quiet")
            self._heads[name] = head
            numbers.addWidget(head, 0, 2 * column)
            numbers.addWidget(self.numbers[name], 0, 2 * column + 1)
        numbers.setColumnStretch(2 * len(heads), 1)
        return numbers

    def _own_verdict(self) -> QGridLayout:
        self._own_label, why = QLabel(self._texts(_OWN)), QLabel(self._texts(_REASON))
        self._own_label.setBuddy(self.value)
        why.setBuddy(self.reason)
        self.value.setAccessibleName(self._texts(_OWN).replace("&", ""))
        self.reason.setAccessibleName(self._texts(_REASON).replace("&", ""))
        self.reason.setPlaceholderText(self._texts(_REASON_HINT))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.value.setMaximumWidth(_VALUE_WIDTH)
        self.value.returnPressed.connect(self._correct)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.addWidget(why, 0, 0)
        grid.addWidget(self.reason, 0, 1, 1, 5)
        grid.addWidget(self._own_label, 1, 0)
        grid.addWidget(self.value, 1, 1)
        grid.addWidget(self.correct, 1, 2)
        grid.addWidget(self.agree, 1, 3)
        grid.addWidget(self.reject, 1, 4)
        grid.addWidget(self.reopen, 1, 5)
        grid.setColumnStretch(1, 1)
        return grid


def _is_taken(found: FindingFigures, repair: RepairFigure) -> bool:
    """Tell whether it is what the finding is corrected by."""
    held = found.correction
    if held is None or repair.at is None:
        return False
    return (held.of, held.value) == (repair.at.place, repair.value)


_VALUE_WIDTH = 140
NEEDS_REASON = QT_TRANSLATE_NOOP(
    "ui.evidence", "Say why first: a correction or a rejected finding needs a reason."
)
