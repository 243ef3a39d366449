"""Financing on the page Appraisal: who pays in which year, and what the investor is left with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from shekara.ui.pages.appraisal.financing_tables import FinancingTables
from shekara.ui.pages.appraisal.financing_terms import FinancingTerms
from shekara.ui.pages.appraisal.investor_grid import InvestorGrid
from shekara.ui.theme import SPACE
from shekara.ui.widgets.passages import wrapped_label

if TYPE_CHECKING:
    from shekara.analysis.results.financing import FinancingResult
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_SPLIT = "appraisal.financing.split"


class FinancingPane(QWidget):
    """What the financing comes to at the left, what is decided about it at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self.workspace, self.texts = workspace, workspace.texts
        self.who, self.gains = wrapped_label("section"), wrapped_label("quiet")
        self.investor = InvestorGrid(workspace)
        self.tables = FinancingTables(workspace)
        self.terms = FinancingTerms(workspace)
        self.notes = wrapped_label("legend")
        self._lay_out()

    def show_results(self, result: FinancingResult, book: FigureBook | None = None) -> None:
        """Show the financing of a concept; without a book, its figures are in the results."""
        known = self.workspace.evaluation.figures if book is None else book
        self.who.setText(self.texts(result.who))
        self.gains.setText(self.texts(result.bankability))
        self.investor.show_result(result, known)
        self.terms.show_plan()
        self.tables.show_result(result, known)
        self.notes.setText("\n".join(self.texts(note) for note in result.notes))

    def _lay_out(self) -> None:
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        for widget in (self.who, self.gains, self.investor):
            column.addWidget(widget)
        column.addWidget(self.tables, 1)
        column.addWidget(self.notes)
        kept = self.workspace.view_state
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(SPACE["large"])
        panes.addWidget(results)
        panes.addWidget(self.terms)
        panes.setStretchFactor(0, 1)
        panes.setSizes(kept.get(_SPLIT, [560, 330]))
        panes.splitterMoved.connect(lambda: kept.keep(_SPLIT, panes.sizes()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)
