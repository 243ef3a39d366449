"""The investor's return beside society's, the gap and what public money fills of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from shekara.analysis.results.financing import FinancingResult
    from shekara.domain.figures import Figure, FigureBook
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_SIDES = (
    QT_TRANSLATE_NOOP("ui.financing", "Investor, alone"),
    QT_TRANSLATE_NOOP("ui.financing", "Investor, after support"),
    QT_TRANSLATE_NOOP("ui.financing", "Society"),
)
_PRESENT = QT_TRANSLATE_NOOP("ui.financing", "Net present value, million USD")
_RETURN = QT_TRANSLATE_NOOP("ui.financing", "Rate of return")
_FACTS = (
    QT_TRANSLATE_NOOP("ui.financing", "Gap, million USD"),
    QT_TRANSLATE_NOOP("ui.financing", "covered by grants and public share"),
    QT_TRANSLATE_NOOP("ui.financing", "left open, million USD"),
    QT_TRANSLATE_NOOP(
        "ui.financing", "Public money: grants, share and works off the site, million USD"
    ),
    QT_TRANSLATE_NOOP("ui.financing", "its present value"),
    QT_TRANSLATE_NOOP("ui.financing", "and with what is left open"),
    QT_TRANSLATE_NOOP("ui.financing", "Capital cost without land, million USD"),
    QT_TRANSLATE_NOOP("ui.financing", "in local currency"),
    QT_TRANSLATE_NOOP("ui.financing", "Lowest debt service cover"),
)
_ABREAST = 3


class InvestorGrid(QWidget):
    """Figures that lead to the Why panel."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out names and empty figures."""
        super().__init__(parent)
        self._texts = workspace.texts
        self.returns = [FigureLabel(workspace) for _ in range(2 * len(_SIDES))]
        self.facts = [FigureLabel(workspace) for _ in _FACTS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addLayout(self._return_grid())
        column.addLayout(self._fact_grid())

    def show_result(self, result: FinancingResult, book: FigureBook) -> None:
        """Show the figures of a financing."""
        investor, money, budget = result.investor, result.public_money, result.budget
        returns = (
            (investor.before, investor.after, result.enpv),
            (investor.rate_before, investor.rate_after, result.eirr),
        )
        for label, figure in zip(self.returns, (f for row in returns for f in row), strict=True):
            label.show_figure(figure, unit=figure.unit != "musd", book=book)
        facts: tuple[Figure | None, ...] = (
            investor.gap,
            investor.covered,
            investor.open_gap,
            money.total,
            money.present,
            money.with_gap,
            budget.capital.total,
            budget.capital.total_local,
            result.lowest_cover,
        )
        for label, figure in zip(self.facts, facts, strict=True):
            in_head = figure is not None and figure.unit == "musd"
            label.show_figure(figure, unit=not in_head, book=book)

    def _return_grid(self) -> QGridLayout:
        grid = self._grid()
        for column, side in enumerate(_SIDES, start=1):
            grid.addWidget(self._quiet(side), 0, column)
        for row, name in enumerate((_PRESENT, _RETURN), start=1):
            grid.addWidget(self._quiet(name), row, 0, Qt.AlignmentFlag.AlignVCenter)
            for column in range(len(_SIDES)):
                label = self.returns[(row - 1) * len(_SIDES) + column]
                grid.addWidget(label, row, column + 1, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _fact_grid(self) -> QGridLayout:
        grid = self._grid()
        for number, (name, label) in enumerate(zip(_FACTS, self.facts, strict=True)):
            row, column = divmod(number, _ABREAST)
            grid.addWidget(self._quiet(name), 2 * row, column)
            grid.addWidget(label, 2 * row + 1, column, Qt.AlignmentFlag.AlignLeft)
            grid.setColumnStretch(column, 1)
        return grid

    @staticmethod
    def _grid() -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        grid.setVerticalSpacing(0)
        return grid

    def _quiet(self, text: Text) -> QLabel:
        label = QLabel(self._texts(text), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setObjectName("legend")
        label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        return label
