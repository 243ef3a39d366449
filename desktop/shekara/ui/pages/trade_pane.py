"""Trade on the page Potential: the lines of the years, their figures, and their growth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shekara.analysis.results.observed import COUNTRIES
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.charts.line_chart import Line, LineChart, LineView
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.models.series import value_at
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.figure_tabs import FigureTabs

if TYPE_CHECKING:
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.figures import Figure, Series
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_SHOW = QT_TRANSLATE_NOOP("ui.potential", "&Show:")
_EXPORTS = QT_TRANSLATE_NOOP("ui.potential", "Exports")
_IMPORTS = QT_TRANSLATE_NOOP("ui.potential", "Imports")
_TURNOVER = QT_TRANSLATE_NOOP("ui.potential", "Turnover")
_BALANCE = QT_TRANSLATE_NOOP("ui.potential", "Balance")
_COVERAGE = QT_TRANSLATE_NOOP("ui.potential", "Exports against imports")
_BASE = QT_TRANSLATE_NOOP("ui.potential", "Index, {first} = 100")
_CHAIN = QT_TRANSLATE_NOOP("ui.potential", "Index, year before = 100")
_VIEWS = {
    "values": QT_TRANSLATE_NOOP("ui.potential", "Exports, imports, turnover"),
    "base": _BASE,
    "chain": _CHAIN,
    "balance": _BALANCE,
    "coverage": _COVERAGE,
}
_TITLES = {
    "values": QT_TRANSLATE_NOOP("ui.potential", "Kazakhstan and {partner}: trade, million USD"),
    "base": QT_TRANSLATE_NOOP("ui.potential", "Kazakhstan and {partner}: turnover, {first} = 100"),
    "chain": QT_TRANSLATE_NOOP(
        "ui.potential", "Kazakhstan and {partner}: turnover, year before = 100"
    ),
    "balance": QT_TRANSLATE_NOOP(
        "ui.potential", "Kazakhstan and {partner}: exports less imports, million USD"
    ),
    "coverage": QT_TRANSLATE_NOOP(
        "ui.potential", "Kazakhstan and {partner}: exports in % of imports"
    ),
}
_TABLE = QT_TRANSLATE_NOOP("ui.potential", "Trade by year")
_NOT_RECKONED = QT_TRANSLATE_NOOP("ui.potential", "not computed")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.potential", "Year")),
    Column(_EXPORTS, "musd"),
    Column(_IMPORTS, "musd"),
    Column(_TURNOVER, "musd"),
    Column(_BALANCE, "musd"),
    Column(_COVERAGE, "pct"),
    Column(_BASE, "index"),
    Column(_CHAIN, "index"),
)
_GROWTH = QT_TRANSLATE_NOOP("ui.potential", "Average growth since {first}, % a year")
_LEAD = QT_TRANSLATE_NOOP("ui.potential", "Growth of imports against exports")
_NOTE = QT_TRANSLATE_NOOP(
    "ui.potential",
    "Trade of the two countries: that of the regions is not published by year. Growth and "
    "indices begin in {first}, after the last change of source.",
)


class TradePane(QWidget):
    """Chart and figures of the trade with the neighbour of the pair."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self.workspace, self.texts = workspace, workspace.texts
        self._trade: TradeResult | None = None
        self.chart = LineChart(workspace, _TABLE)
        self.table = FigureTable(workspace, _TABLE, _COLUMNS, kept_as="potential.trade")
        self.views = self._view_choice()
        self.growth = [FigureLabel(workspace) for _figure in range(4)]
        self._growth_head = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._growth_head.setObjectName("quiet")
        self._note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._note.setObjectName("legend")
        self.tabs = FigureTabs(workspace, self.chart, self.table, kept_as="potential.trade.tab")
        self._lay_out()

    def show_trade(self, trade: TradeResult) -> None:
        """Show the results."""
        self._trade = trade
        first = trade.comparable_from
        base = _BASE.having(first=first)
        self.views.setItemText(self.views.findData("base"), self.texts(base))
        self.chart.show_view(_view(trade, str(self.views.currentData())))
        self.table.figures.show_columns([*_COLUMNS[:-2], Column(base, "index"), _COLUMNS[-1]])
        self.table.show_rows(_rows(trade))
        self._growth_head.setText(self.texts(_GROWTH.having(first=first)))
        figures = (trade.turnover_growth, trade.export_growth, trade.import_growth, trade.lead)
        for label, figure in zip(self.growth, figures, strict=True):
            label.show_figure(figure, unit=False)
        self._note.setText(self.texts(_NOTE.having(first=first)))

    def _regard(self) -> None:
        self.workspace.view_state.keep("potential.trade.view", str(self.views.currentData()))
        if self._trade is not None:
            self.chart.show_view(_view(self._trade, str(self.views.currentData())))

    def _view_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(16)
        for key, name in _VIEWS.items():
            choice.addItem(self.texts(name), key)
        kept = self.workspace.view_state.get("potential.trade.view", "values")
        choice.setCurrentIndex(max(choice.findData(kept), 0))
        choice.currentIndexChanged.connect(self._regard)
        return choice

    def _lay_out(self) -> None:
        label = QLabel(self.texts(_SHOW))
        label.setBuddy(self.views)
        controls = QHBoxLayout()
        controls.setSpacing(SPACE["small"])
        controls.addWidget(label)
        controls.addWidget(self.views, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addLayout(controls)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._growth_grid())
        column.addWidget(self._note)

    def _growth_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.addWidget(self._growth_head, 0, 0, 1, 4)
        for column, name in enumerate((_TURNOVER, _EXPORTS, _IMPORTS)):
            grid.addLayout(self._named(name, self.growth[column]), 1, column)
        grid.addLayout(self._named(_LEAD, self.growth[3]), 2, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        return grid

    def _named(self, name: Text, value: FigureLabel) -> QHBoxLayout:
        label = QLabel(self.texts(name), textFormat=Qt.TextFormat.PlainText)
        label.setObjectName("quiet")
        row = QHBoxLayout()
        row.setSpacing(SPACE["tight"])
        row.addWidget(label)
        row.addWidget(value)
        row.addStretch(1)
        return row


def _view(trade: TradeResult, key: str) -> LineView:
    lines = {
        "values": (
            (_TURNOVER, trade.turnover),
            (_EXPORTS, trade.exports),
            (_IMPORTS, trade.imports),
        ),
        "base": ((_TURNOVER, trade.base_index),),
        "chain": ((_TURNOVER, trade.chain_index),),
        "balance": ((_BALANCE, trade.balance),),
        "coverage": ((_COVERAGE, trade.coverage),),
    }[key]
    is_share = key in {"base", "chain", "coverage"}
    return LineView(
        title=_TITLES[key].having(partner=COUNTRIES[trade.partner], first=trade.comparable_from),
        lines=tuple(Line(name, series) for name, series in lines),
        break_year=trade.comparable_from,
        level=100.0 if is_share else None,
        from_zero=not is_share,
    )


def _rows(trade: TradeResult) -> list[Row]:
    """Give one row a year, the latest first."""
    columns: tuple[Series, ...] = (
        trade.exports,
        trade.imports,
        trade.turnover,
        trade.balance,
        trade.coverage,
    )
    return [
        Row(
            str(year),
            (
                verbatim(str(year)),
                *(value_at(series, year) for series in columns),
                *(_index_at(trade, index, year) for index in (trade.base_index, trade.chain_index)),
            ),
        )
        for year in reversed(trade.turnover.years)
    ]


def _index_at(trade: TradeResult, index: Series, year: int) -> Figure:
    """Give an index of a year; where there is none although the turnover is known, say so."""
    found = value_at(index, year)
    is_reckoned = found.value is not None or trade.turnover.at(year) is None
    return found if is_reckoned else replace(found, note=_NOT_RECKONED)
