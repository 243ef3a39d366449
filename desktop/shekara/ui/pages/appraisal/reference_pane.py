"""The reference class on the page Appraisal: comparable hubs as reported, one's own beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shekara.analysis.results.reference_facts import CAUTION, CROSSINGS_CAUTION
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.passages import wrapped_label

if TYPE_CHECKING:
    from shekara.analysis.results.reference_class import ReferenceClassResult
    from shekara.domain.figures import FigureBook
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_HUBS = QT_TRANSLATE_NOOP("ui.reference", "Comparable hubs as reported, and this assessment")
_HUB_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.reference", "Hub")),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Capital cost (own: with land)"), "musd"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Area"), "ha"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Cost per hectare"), "musd_ha"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Added cargo"), "kt"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Throughput"), "t"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Years of building"), "years"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Opening planned"), "year"),
)
_REPORTED = QT_TRANSLATE_NOOP("ui.reference", "{hub} ({place})")
_OWN = QT_TRANSLATE_NOOP("ui.reference", "This assessment: {concept}")
_CROSSINGS = QT_TRANSLATE_NOOP("ui.reference", "What clearing a crossing took, by road")
_CROSSING_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.reference", "Crossings")),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Year")),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Time"), "hours"),
    Column(QT_TRANSLATE_NOOP("ui.reference", "Cost"), "usd"),
)
_SAVED = QT_TRANSLATE_NOOP("ui.reference", "Hours saved here, likely")
_MOST = QT_TRANSLATE_NOOP("ui.reference", "at most")
_RATE = QT_TRANSLATE_NOOP("ui.reference", "Costs in tenge converted at")
_NOT_ASKED = verbatim("–")


class ReferencePane(QWidget):
    """Two tables and what they say of the user's own figures."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self.workspace, self.texts = workspace, workspace.texts
        self.said = wrapped_label("quiet")
        self.hubs = FigureTable(workspace, _HUBS, _HUB_COLUMNS, kept_as="appraisal.reference")
        self.crossings = FigureTable(
            workspace, _CROSSINGS, _CROSSING_COLUMNS, kept_as="appraisal.crossings"
        )
        self.saved, self.most = FigureLabel(workspace), FigureLabel(workspace)
        self.rate = FigureLabel(workspace)
        self._lay_out()

    def show_results(self, result: ReferenceClassResult, book: FigureBook | None = None) -> None:
        """Show the reference class; without a book, its figures are in the results."""
        known = self.workspace.evaluation.figures if book is None else book
        self.said.setText("\n".join(self.texts(each.text) for each in result.comparisons))
        self.said.setVisible(bool(result.comparisons))
        self.hubs.show_rows(_hub_rows(result), known)
        self.crossings.show_rows(_crossing_rows(result), known)
        for label, figure in (
            (self.saved, result.hours_saved),
            (self.most, result.highest_hours_saved),
            (self.rate, result.rate),
        ):
            label.show_figure(figure, book=known)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.said)
        column.addWidget(self.hubs, 2)
        column.addLayout(self._named(((_RATE, self.rate),)))
        column.addWidget(wrapped_label("legend", self.texts(CAUTION)))
        column.addWidget(wrapped_label("section", self.texts(_CROSSINGS)))
        column.addWidget(self.crossings, 1)
        column.addLayout(self._named(((_SAVED, self.saved), (_MOST, self.most))))
        column.addWidget(wrapped_label("legend", self.texts(CROSSINGS_CAUTION)))
        for table, rows in ((self.hubs, 7), (self.crossings, 5)):
            line = table.verticalHeader().defaultSectionSize()
            table.setMinimumHeight(line * rows + table.horizontalHeader().sizeHint().height())

    def _named(self, pairs: tuple[tuple[Text, FigureLabel], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE["tight"])
        for name, figure in pairs:
            label = QLabel(self.texts(name))
            label.setObjectName("quiet")
            row.addWidget(label)
            row.addWidget(figure)
        row.addStretch(1)
        return row


def _hub_rows(result: ReferenceClassResult) -> list[Row]:
    reported = [
        Row(
            hub.key,
            (
                _REPORTED.having(hub=hub.name, place=hub.place),
                hub.cost,
                hub.area,
                hub.cost_per_hectare,
                hub.cargo,
                _NOT_ASKED,
                hub.build_years,
                hub.opening,
            ),
        )
        for hub in result.hubs
    ]
    own = [
        Row(
            str(each.concept),
            (
                _OWN.having(concept=each.concept.heading),
                each.cost,
                each.area,
                each.cost_per_hectare,
                _NOT_ASKED,
                each.throughput,
                each.build_years,
                _NOT_ASKED,
            ),
        )
        for each in result.own
    ]
    return [*reported, *own]


def _crossing_rows(result: ReferenceClassResult) -> list[Row]:
    return [
        Row(each.hours.id, (each.name, verbatim(str(each.year)), each.hours, each.cost))
        for each in result.crossings
    ]
