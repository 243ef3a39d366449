"""Both regions side by side, and a strip in which any of their numbers is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shekara.analysis.results.observed import number
from shekara.domain.figures import Figure
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.evidence.finding_card import NEEDS_REASON
from shekara.ui.pages.evidence.rows import side_columns, side_rows, source_marks
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.both_sides import IndicatorRow, Known
    from shekara.domain.evidence import Observation, Source, TradeFlow
    from shekara.domain.figures import FigureBook
    from shekara.text import Text
    from shekara.ui.pages.evidence.changes import EvidenceChanges
    from shekara.ui.workspace import Workspace
    from shekara.usecases.review import Review

_SIDES = QT_TRANSLATE_NOOP("ui.evidence", "Both regions side by side")
_SIDE = QT_TRANSLATE_NOOP("ui.evidence", "Re&gion")
_YEAR = QT_TRANSLATE_NOOP("ui.evidence", "&Year")
_PRINTED = QT_TRANSLATE_NOOP("ui.evidence", "Printed")
_COUNTS = QT_TRANSLATE_NOOP("ui.evidence", "&Counts as")
_REASON = QT_TRANSLATE_NOOP("ui.evidence", "&Reason")
_CORRECT = QT_TRANSLATE_NOOP("ui.evidence", "Correct")
_WITHDRAW = QT_TRANSLATE_NOOP("ui.evidence", "Let the print count")
_NO_VALUE = QT_TRANSLATE_NOOP("ui.evidence", "Type the value that is right, such as 12.5.")
_SAME_VALUE = QT_TRANSLATE_NOOP(
    "ui.evidence", "This value counts already. Type the one that is right."
)
_NOTE = QT_TRANSLATE_NOOP(
    "ui.evidence",
    "The latest figure of each source. A correction counts in every result; the print stays "
    "beside it.",
)
_ROW = "evidence.sides.row"


class SidesPane(QWidget):
    """The indicators of both regions; the row one stands on is corrected below."""

    def __init__(
        self, workspace: Workspace, changes: EvidenceChanges, parent: QWidget | None = None
    ) -> None:
        """Lay out the table of the pair and the strip below it."""
        super().__init__(parent)
        self._workspace, self._texts, self._kept = workspace, workspace.texts, workspace.view_state
        self._changes = changes
        self._rows: dict[str, IndicatorRow] = {}
        self._book: FigureBook | None = None
        self._offered = ""
        self._names = self._region_names()
        self.table = self._new_table()
        self.sources = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sources.setObjectName("legend")
        self.name = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.name.setObjectName("section")
        self.side, self.year = CalmChoice(self._texts, []), CalmChoice(self._texts, [])
        self.printed = FigureLabel(workspace)
        self.value, self.reason = NumberField(workspace, keeps=True), QLineEdit()
        self.correct = QPushButton(self._texts(_CORRECT))
        self.withdraw = QPushButton(self._texts(_WITHDRAW))
        self._lay_out()
        self.side.activated.connect(self._offer_years)
        self.year.activated.connect(self._show_number)
        self.correct.clicked.connect(self._correct)
        self.withdraw.clicked.connect(self._withdraw)
        self.reason.returnPressed.connect(self._correct)

    def show_review(self, review: Review, sources: Mapping[str, Source]) -> None:
        """Show the regions of the chosen pair with what counts now."""
        self._rows = {row.key: row for row in review.rows}
        self._book = review.figures
        names = self._region_names()
        if names != self._names:
            self._names = names
            self._replace_table()
        units = {code: unit.heading for code, unit in UNITS.items()}
        marks = source_marks(review.rows)
        self.table.show_rows(side_rows(review.rows, units, marks), review.figures)
        named = (f"[{mark}] {self._texts(sources[key].label)}" for key, mark in marks.items())
        self.sources.setText("   ".join(named))
        key = self._kept.get(_ROW, "")
        chosen = key if key in self._rows else next(iter(self._rows), "")
        if chosen:
            self.table.choose_row(chosen)
            self._offer(chosen)

    def go_to(self, place: str) -> None:
        """Bring the number at a place into view, ready to be corrected."""
        for row in self._rows.values():
            for place_of_side, side in enumerate(row.sides):
                for each in () if side is None else side.observations:
                    if each.id == place:
                        self._choose(row.key)
                        self.table.choose_row(row.key)
                        self.side.setCurrentIndex(self.side.findData(place_of_side))
                        self._offer_years()
                        self.year.setCurrentIndex(self.year.findData(each.year))
                        self._show_number()
                        self.value.setFocus()

    def _region_names(self) -> tuple[Text, Text]:
        evidence = self._workspace.evidence
        pair = self._workspace.document.assessment.pair
        return evidence.region(pair.kz).short_name, evidence.region(pair.other).short_name

    def _new_table(self) -> FigureTable:
        table = FigureTable(
            self._workspace, _SIDES, side_columns(*self._names), kept_as="evidence.sides"
        )
        table.setMinimumHeight(150)
        table.row_chosen.connect(self._choose)
        table.row_activated.connect(lambda _key: self.value.setFocus())
        return table

    def _replace_table(self) -> None:
        """Put the names of other regions at the heads."""
        before, self.table = self.table, self._new_table()
        self._column.replaceWidget(before, self.table)
        before.deleteLater()

    def _choose(self, key: str) -> None:
        self._kept.keep(_ROW, key, lasting=False)
        self._offer(key)

    def _offer(self, key: str) -> None:
        """Offer the sides on which an indicator is known."""
        row = self._rows[key]
        self.name.setText(self._texts(row.name))
        before = self.side.currentData()
        self.side.clear()
        for place, side in enumerate(row.sides):
            if side is not None:
                self.side.addItem(self._texts(self._names[place]), place)
        self.side.setCurrentIndex(max(self.side.findData(before), 0))
        self._row = row
        self._offer_years()

    def _offer_years(self) -> None:
        """Offer the years known of the side, the latest first."""
        known, before = self._known(), self.year.currentData()
        self.year.clear()
        for each in reversed(known.observations):
            self.year.addItem(str(each.year), each.year)
        self.year.setCurrentIndex(max(self.year.findData(before), 0))
        self._show_number()

    def _known(self) -> Known:
        known = self._row.sides[self.side.currentData()]
        if known is None:
            message = "only sides of which something is known are offered"
            raise LookupError(message)
        return known

    def _observation(self) -> Observation | TradeFlow:
        year = self.year.currentData()
        return next(each for each in self._known().observations if each.year == year)

    def _show_number(self) -> None:
        observation, book = self._observation(), self._book
        if book is None:
            return
        if observation.id != self._offered:
            self._offered = observation.id
            self._forget_typed()
        is_corrected = observation.corrected is not None
        printed = f"{observation.id}.printed" if is_corrected else observation.id
        figure = book[printed]
        counts = book[observation.id]
        if isinstance(counts, Figure) and isinstance(figure, Figure):
            self.printed.show_figure(figure, book=book)
            self.value.show_number(number(counts), counts.unit)
        self.withdraw.setEnabled(is_corrected)
        reason = observation.corrected.reason if observation.corrected is not None else None
        if not self.reason.isModified():
            self.reason.setText("" if reason is None else self._texts(reason))
            self.reason.setCursorPosition(0)

    def _forget_typed(self) -> None:
        """Let what was typed for one number not stand for another."""
        for field in (self.value, self.reason):
            field.setModified(False)

    def _correct(self) -> None:
        value, observation = self.value.number(), self._observation()
        if value is None or not self.value.isModified():
            self._workspace.tell(_NO_VALUE if value is None else _SAME_VALUE)
            self.value.setFocus()
        elif not self.reason.text().strip():
            self._workspace.tell(NEEDS_REASON)
            self.reason.setFocus()
        elif self._changes.correct(observation.id, self._row.name, value, self.reason.text()):
            self._forget_typed()

    def _withdraw(self) -> None:
        self._forget_typed()
        self._changes.withdraw(self._observation().id, self._row.name)

    def _lay_out(self) -> None:
        strip = QGridLayout()
        strip.setHorizontalSpacing(SPACE["small"])
        strip.addWidget(self.name, 0, 0, 1, 6)
        fields = ((_SIDE, self.side), (_YEAR, self.year), (_PRINTED, self.printed))
        for column, (words, field) in enumerate(fields):
            self._label(strip, words, field, (1, 2 * column))
        self._label(strip, _COUNTS, self.value, (2, 0))
        self._label(strip, _REASON, self.reason, (2, 2), 3)
        for column in (1, 3, 5):
            strip.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.correct)
        buttons.addWidget(self.withdraw)
        strip.addLayout(buttons, 3, 0, 1, 6)
        note = QLabel(self._texts(_NOTE), wordWrap=True)
        note.setObjectName("legend")
        for button in (self.correct, self.withdraw):
            button.setAutoDefault(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(SPACE["small"],) * 4)
        self._column.setSpacing(SPACE["small"])
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.sources)
        self._column.addLayout(strip)
        self._column.addWidget(note)

    def _label(
        self, grid: QGridLayout, words: Text, field: QWidget, at: tuple[int, int], span: int = 1
    ) -> None:
        label = QLabel(self._texts(words))
        if field is not self.printed:
            label.setBuddy(field)
            field.setAccessibleName(self._texts(words).replace("&", ""))
        grid.addWidget(label, *at)
        grid.addWidget(field, at[0], at[1] + 1, 1, span)
