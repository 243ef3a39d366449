"""Gravity on the page Potential: how strongly each pair is drawn together, one's own marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shekara.analysis.results.observed import number, pair_name
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.bar_chart import Bar, BarChart
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.figure_tabs import FigureTabs
from shekara.ui.widgets.mass_choice import MassChoice

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.gravity import PairGravity
    from shekara.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("ui.potential", "Share of the gravity of all pairs compared")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.potential", "Pair")),
    Column(QT_TRANSLATE_NOOP("ui.potential", "Index of gravitation"), "gravity"),
    Column(QT_TRANSLATE_NOOP("ui.potential", "Share"), "pct"),
    Column(QT_TRANSLATE_NOOP("ui.potential", "Rank"), "rank"),
)
_NOTE = QT_TRANSLATE_NOOP(
    "ui.potential",
    "The mass of both sides, divided by the square of the distance between their centres. It "
    "says how much the places could draw each other, not how much they trade.",
)


class GravityPane(QWidget):
    """Chart and figures of the pairs compared."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self.workspace, self.texts = workspace, workspace.texts
        self._evaluation: Evaluation | None = None
        self.chart = BarChart(workspace, _TITLE)
        self.table = FigureTable(workspace, _TITLE, _COLUMNS, kept_as="potential.gravity")
        self.mass = MassChoice(workspace, kept_as="potential.mass")
        self.mass.currentIndexChanged.connect(self._regard)
        self.tabs = FigureTabs(workspace, self.chart, self.table, kept_as="potential.gravity.tab")
        self._lay_out()

    def show_gravity(self, evaluation: Evaluation) -> None:
        """Show the results, the largest share first."""
        self._evaluation = evaluation
        own, known = evaluation.assessment.pair, self.workspace.evidence
        found = evaluation.gravity.by_mass[self.mass.mass]
        ranked = sorted(found, key=_place)
        self.chart.show_bars(
            [Bar(pair_name(known, row.pair), row.share, row.pair == own) for row in ranked]
        )
        self.table.show_rows(
            [
                Row(row.pair.id, (pair_name(known, row.pair), row.index, row.share, row.rank))
                for row in ranked
            ]
        )
        self.table.choose_row(own.id)

    def _regard(self) -> None:
        if self._evaluation is not None:
            self.show_gravity(self._evaluation)

    def _lay_out(self) -> None:
        note = QLabel(self.texts(_NOTE), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        note.setObjectName("legend")
        controls = QHBoxLayout()
        controls.setSpacing(SPACE["small"])
        controls.addWidget(self.mass.label)
        controls.addWidget(self.mass, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addLayout(controls)
        column.addWidget(self.tabs, 1)
        column.addWidget(note)


def _place(row: PairGravity) -> float:
    """Give where a pair stands; one without a rank comes last."""
    return float("inf") if row.rank.value is None else number(row.rank)
