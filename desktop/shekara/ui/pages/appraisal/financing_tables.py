"""The tables of a financing: budget in both currencies, uses, sources and debt by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.models.series import value_at
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.financing import FinancingResult
    from shekara.analysis.results.financing_book import Line
    from shekara.domain.figures import FigureBook, Series
    from shekara.ui.workspace import Workspace

_YEAR = QT_TRANSLATE_NOOP("ui.financing", "Year")
_ALL_YEARS = QT_TRANSLATE_NOOP("ui.financing", "All years")
_TITLES = {
    "budget": QT_TRANSLATE_NOOP("ui.financing", "Budget"),
    "uses": QT_TRANSLATE_NOOP("ui.financing", "Uses"),
    "sources": QT_TRANSLATE_NOOP("ui.financing", "Sources"),
    "debt": QT_TRANSLATE_NOOP("ui.financing", "Debt"),
}
_DEBT_COLUMNS = ("service", "owed", "cover", "investor_flow")
_NAMES = {
    "budget": QT_TRANSLATE_NOOP("ui.financing", "Yearly budget and who pays it, million USD"),
    "local": QT_TRANSLATE_NOOP("ui.financing", "Yearly budget in local currency"),
    "uses": QT_TRANSLATE_NOOP("ui.financing", "What money is needed for by year, million USD"),
    "sources": QT_TRANSLATE_NOOP("ui.financing", "Where the money comes from by year, million USD"),
    "debt": QT_TRANSLATE_NOOP("ui.financing", "Debt and the investor’s flow by year"),
}
_HEADS = {
    "budget.capital": QT_TRANSLATE_NOOP("ui.financing", "Capital cost without land"),
    "budget.grants": QT_TRANSLATE_NOOP("ui.financing", "Grants"),
    "budget.public": QT_TRANSLATE_NOOP("ui.financing", "Public share"),
    "budget.loans": QT_TRANSLATE_NOOP("ui.financing", "Loans"),
    "budget.own": QT_TRANSLATE_NOOP("ui.financing", "Investor"),
    "budget.off_site": QT_TRANSLATE_NOOP("ui.financing", "Works off the site"),
    "use.capital": QT_TRANSLATE_NOOP("ui.financing", "Capital cost"),
    "use.land": QT_TRANSLATE_NOOP("ui.financing", "Land"),
    "use.replacement": QT_TRANSLATE_NOOP("ui.financing", "Renewal"),
    "use.working_capital": QT_TRANSLATE_NOOP("ui.financing", "Working capital"),
    "use.deficit": QT_TRANSLATE_NOOP("ui.financing", "Deficit"),
    "use.interest": QT_TRANSLATE_NOOP("ui.financing", "Interest"),
    "use.repaid": QT_TRANSLATE_NOOP("ui.financing", "Repayment"),
    "use.paid_out": QT_TRANSLATE_NOOP("ui.financing", "Paid out to the investor"),
    "source.grants": QT_TRANSLATE_NOOP("ui.financing", "Grants"),
    "source.public": QT_TRANSLATE_NOOP("ui.financing", "Public share"),
    "source.loans": QT_TRANSLATE_NOOP("ui.financing", "Loans"),
    "source.surplus": QT_TRANSLATE_NOOP("ui.financing", "Surplus after tax"),
    "source.released": QT_TRANSLATE_NOOP("ui.financing", "Given back"),
    "source.own": QT_TRANSLATE_NOOP("ui.financing", "Investor’s own money"),
    "turnover": QT_TRANSLATE_NOOP("ui.financing", "Together"),
    "service": QT_TRANSLATE_NOOP("ui.financing", "Debt service"),
    "owed": QT_TRANSLATE_NOOP("ui.financing", "Debt, end of year"),
    "cover": QT_TRANSLATE_NOOP("ui.financing", "Debt service cover"),
    "investor_flow": QT_TRANSLATE_NOOP("ui.financing", "Left to the investor"),
}
_CURRENCIES = {
    "mkzt": QT_TRANSLATE_NOOP("ui.financing", "Budget, tenge"),
    "mkgs": QT_TRANSLATE_NOOP("ui.financing", "Budget, som"),
    "mrub": QT_TRANSLATE_NOOP("ui.financing", "Budget, roubles"),
}
_TABLES = QT_TRANSLATE_NOOP("ui.financing", "Tables of the financing")
_TAB = "appraisal.financing.tab"
_LEAST_HEIGHT = 170


class FinancingTables(QTabWidget):
    """One table a tab. Only that in front is filled: the others are when they come to it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without tables."""
        super().__init__(parent)
        self._workspace = workspace
        self.tables: dict[str, FigureTable] = {}
        self._unit = ""
        self._result: FinancingResult | None = None
        self._book: FigureBook | None = None
        self.setDocumentMode(True)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(workspace.texts(_TABLES))
        # The page alone decides how wide the tabs are, not the longest head of a table.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.currentChanged.connect(self._turn)

    def show_result(self, result: FinancingResult, book: FigureBook) -> None:
        """Show the years of a financing, with figures of a book."""
        self._result, self._book = result, book
        local = result.budget.capital.local
        unit = "" if local is None else local.unit
        if not self.tables or unit != self._unit:
            self._unit = unit
            self._rebuild()
        self._fill()

    def _rebuild(self) -> None:
        """Make all tables anew: the currency is another one."""
        blocker = QSignalBlocker(self)
        self.clear()
        for table in self.tables.values():
            table.deleteLater()
        titles = dict(_TITLES)
        if self._unit:
            titles["local"] = _CURRENCIES[self._unit]
        self.tables = {key: self._table(key) for key in _NAMES if key in titles}
        for key, table in self.tables.items():
            self.addTab(table, self._workspace.texts(titles[key]))
        kept = self.tables.get(self._workspace.view_state.get(_TAB, "budget"))
        if kept is not None:
            self.setCurrentWidget(kept)
        blocker.unblock()

    def _table(self, key: str) -> FigureTable:
        columns = [Column(_HEADS[name], unit) for name, unit in _columns(key, self._unit)]
        return FigureTable(self._workspace, _NAMES[key], [Column(_YEAR), *columns])

    def _turn(self) -> None:
        self._workspace.view_state.keep(_TAB, self.key)
        self._fill()

    @property
    def key(self) -> str:
        """Give which table is in front."""
        return next((k for k, t in self.tables.items() if t is self.currentWidget()), "")

    def _fill(self) -> None:
        if self._result is not None and self.key:
            self.tables[self.key].show_rows(_rows(self.key, self._result), self._book)


def _columns(key: str, local_unit: str) -> list[tuple[str, str]]:
    """Give the names and units of a table's columns."""
    if key == "debt":
        return [(name, "ratio" if name == "cover" else "musd") for name in _DEBT_COLUMNS]
    side = {"budget": "budget.", "local": "budget.", "uses": "use.", "sources": "source."}[key]
    names = [name for name in _HEADS if name.startswith(side)]
    together = [] if side == "budget." else ["turnover"]
    return [(name, local_unit if key == "local" else "musd") for name in (*names, *together)]


def _rows(key: str, result: FinancingResult) -> list[Row]:
    """Give a row a year, and one for all of them."""
    if key == "debt":
        debt = (result.service.usd, result.owed.usd, result.cover, result.investor_flow.usd)
        return [_row(year, debt) for year in result.years]
    of = result.budget
    if key == "uses":
        return _lines((*result.uses, result.turnover), result.years, is_local=False)
    if key == "sources":
        return _lines((*result.sources, result.turnover), result.years, is_local=False)
    spent = [y for y in result.years if of.capital.usd.at(y) or of.off_site.usd.at(y)]
    return _lines((of.capital, *of.payers, of.off_site), spent, is_local=key == "local")


def _lines(lines: Sequence[Line], years: Sequence[int], *, is_local: bool) -> list[Row]:
    series = [line.local if is_local and line.local is not None else line.usd for line in lines]
    totals = [line.total_local if is_local else line.total for line in lines]
    return [*(_row(year, series) for year in years), Row("all", (_ALL_YEARS, *totals))]


def _row(year: int, series: Sequence[Series]) -> Row:
    return Row(str(year), (verbatim(str(year)), *(value_at(each, year) for each in series)))
