"""All findings of the audit: a table that is narrowed at will, and the card of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.evidence.finding_card import FindingCard
from shekara.ui.pages.evidence.rows import FINDING_COLUMNS, SEVERITIES, finding_rows
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.results.findings import FindingFigures
    from shekara.text import Text
    from shekara.ui.pages.evidence.changes import EvidenceChanges
    from shekara.ui.workspace import Workspace
    from shekara.usecases.review import Review

_FINDINGS = QT_TRANSLATE_NOOP("ui.evidence", "What does not add up")
_TABLE = QT_TRANSLATE_NOOP("ui.evidence", "Printed &in")
_EVERY_TABLE = QT_TRANSLATE_NOOP("ui.evidence", "all tables and texts")
_SEVERITY = QT_TRANSLATE_NOOP("ui.evidence", "&Says")
_EVERYTHING = QT_TRANSLATE_NOOP("ui.evidence", "everything")
_OWN = QT_TRANSLATE_NOOP("ui.evidence", "&this pair only")
_OPEN = QT_TRANSLATE_NOOP("ui.evidence", "&open only")
_NONE = QT_TRANSLATE_NOOP(
    "ui.evidence", "Nothing here with this choice. Show more by the fields above."
)
_CHECKING = QT_TRANSLATE_NOOP("ui.evidence", "The printed numbers are being checked…")

_SELECTED, _KEPT_TABLE, _KEPT_SEVERITY = (
    "evidence.finding",
    "evidence.findings.table",
    "evidence.findings.severity",
)
_KEPT_OWN, _KEPT_OPEN = "evidence.findings.own", "evidence.findings.open"
_SPLIT = "evidence.findings.split"
_LIST_HEIGHT, _CARD_HEIGHT, _LEAST_CARD = 190, 310, 200


class FindingsPane(QWidget):
    """Shows findings; `concerns` tells whether one is about the chosen pair."""

    def __init__(
        self,
        workspace: Workspace,
        changes: EvidenceChanges,
        concerns: Callable[[FindingFigures], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Start while the audit is still being made."""
        super().__init__(parent)
        self._workspace, self._texts, self._kept = workspace, workspace.texts, workspace.view_state
        self._concerns = concerns
        self._review: Review | None = None
        self.table = FigureTable(workspace, _FINDINGS, FINDING_COLUMNS, kept_as="evidence.findings")
        # There is room beside each other for all the words; below they cost rows.
        self.table.heads.most_lines = 1
        self.card = FindingCard(workspace, changes)
        self.card.told.connect(workspace.tell)
        texts = self._texts
        self.tables = CalmChoice(texts, [("", _EVERY_TABLE)])
        self.severity = CalmChoice(
            texts, [("", _EVERYTHING), *((str(key), words) for key, words in SEVERITIES.items())]
        )
        self.own, self.open = QCheckBox(texts(_OWN)), QCheckBox(texts(_OPEN))
        self.empty = QLabel(texts(_CHECKING), wordWrap=True)
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.severity.show_value(self._kept.get(_KEPT_SEVERITY, ""))
        self.own.setChecked(self._kept.get(_KEPT_OWN, default=False))
        self.open.setChecked(self._kept.get(_KEPT_OPEN, default=False))
        self._connect()

    def show_review(self, review: Review, titles: dict[str, Text]) -> None:
        """Show findings as they are judged now."""
        self._review, self._titles = review, titles
        self._offer_tables()
        self._show()

    def show_failure(self, text: Text) -> None:
        """Say that the audit could not be made."""
        self.empty.setText(self._texts(text))

    def go_to(self, finding_id: str) -> None:
        """Bring a finding into view, whatever the table was narrowed to."""
        self.tables.show_value("")
        self.severity.show_value("")
        self.own.setChecked(False)
        self.open.setChecked(False)
        self._kept.keep(_SELECTED, finding_id, lasting=False)
        self._show()
        self.card.focus_verdict()

    def _offer_tables(self) -> None:
        """Offer the tables that have findings, once they are known."""
        if self.tables.count() > 1 or self._review is None:
            return
        found = dict.fromkeys(each.finding.where.table for each in self._review.findings)
        for table in found:
            self.tables.addItem(self._texts(self._titles[table]), table)
        self.tables.show_value(self._kept.get(_KEPT_TABLE, ""))

    def _shown(self) -> list[FindingFigures]:
        if self._review is None:
            return []
        table, severity = self.tables.currentData(), self.severity.currentData()
        return [
            each
            for each in self._review.findings
            if table in {"", each.finding.where.table}
            and severity in {"", str(each.finding.severity)}
            and not (self.open.isChecked() and each.judgement is not None)
            and not (self.own.isChecked() and not self._concerns(each))
        ]

    def _show(self) -> None:
        if self._review is None:
            return
        shown = {each.finding.id: each for each in self._shown()}
        self.table.show_rows(finding_rows(shown.values(), self._titles), self._review.figures)
        self.empty.setText(self._texts(_NONE))
        self._stack.setCurrentIndex(0 if shown else 1)
        selected = self._kept.get(_SELECTED, "")
        if shown:
            found = shown.get(selected) or next(iter(shown.values()))
            self.table.choose_row(found.finding.id)
            self.card.show_finding(found, self._review.figures)

    def _select(self, finding_id: str) -> None:
        self._kept.keep(_SELECTED, finding_id, lasting=False)
        found = next((each for each in self._shown() if each.finding.id == finding_id), None)
        if found is not None and self._review is not None:
            self.card.show_finding(found, self._review.figures)

    def _narrow(self) -> None:
        self._kept.keep(_KEPT_TABLE, self.tables.currentData())
        self._kept.keep(_KEPT_SEVERITY, self.severity.currentData())
        self._kept.keep(_KEPT_OWN, self.own.isChecked())
        self._kept.keep(_KEPT_OPEN, self.open.isChecked())
        self._show()

    def _connect(self) -> None:
        self.tables.activated.connect(self._narrow)
        self.severity.activated.connect(self._narrow)
        self.own.toggled.connect(self._narrow)
        self.open.toggled.connect(self._narrow)
        self.table.row_chosen.connect(self._select)
        self.table.row_activated.connect(lambda _key: self.card.focus_verdict())

    def _lay_out(self) -> None:
        whole = QWidget()
        self._stack = QStackedLayout(whole)
        self._stack.addWidget(self._findings())
        self._stack.addWidget(self.empty)
        self._stack.setCurrentIndex(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addLayout(self._choices())
        column.addWidget(whole, 1)

    def _choices(self) -> QHBoxLayout:
        choices = QHBoxLayout()
        choices.setSpacing(SPACE["small"])
        for words, field in ((_TABLE, self.tables), (_SEVERITY, self.severity)):
            label = QLabel(self._texts(words))
            label.setBuddy(field)
            field.setAccessibleName(self._texts(words).replace("&", ""))
            choices.addWidget(label)
            choices.addWidget(field, 1)
        choices.addWidget(self.own)
        choices.addWidget(self.open)
        return choices

    def _findings(self) -> QSplitter:
        """Give the table above the card, the room shared as a person left it."""
        self.card.setMinimumHeight(_LEAST_CARD)
        self.table.setMinimumHeight(110)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE["medium"])
        split.addWidget(self.table)
        split.addWidget(self.card)
        split.setSizes(self._kept.get(_SPLIT, [_LIST_HEIGHT, _CARD_HEIGHT]))
        split.splitterMoved.connect(lambda: self._kept.keep(_SPLIT, split.sizes()))
        return split
