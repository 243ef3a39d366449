"""What moves the value of the leading concept: tornado, correlations, switching values, Sobol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.charts.tornado_chart import TornadoBar, TornadoChart
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.figure_tabs import FigureTabs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.decision.values import (
        DecisionResult,
        DriverBar,
        SensitivityResult,
    )
    from shekara.domain.figures import Figure
    from shekara.text import Text
    from shekara.ui.deciding import Decider
    from shekara.ui.workspace import Workspace

SHOWN = 16
"""Bars of the chart; the table holds all drivers."""

_TITLE = QT_TRANSLATE_NOOP(
    "ui.appraisal", "{concept}: value with one driver at its low or high, million USD"
)
_ANY_TITLE = QT_TRANSLATE_NOOP("ui.appraisal", "What each driver alone does to the value")
_NAME = QT_TRANSLATE_NOOP("ui.appraisal", "Drivers by what they move")
_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Driver")),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "SWOT")),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Value at its low"), "musd"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Value at its high"), "musd"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Rank correlation"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "ENPV: sensitivity |SI|"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "ENPV: zero at"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "ENPV: change to zero"), "pct"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: sensitivity |SI|"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: zero at"), "index"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "FNPV: change to zero"), "pct"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Sobol: alone"), "pct"),
    Column(QT_TRANSLATE_NOOP("ui.appraisal", "Sobol: in all"), "pct"),
)
_WITH_UNIT = QT_TRANSLATE_NOOP("ui.appraisal", "{name}, {unit}")
_BASE = QT_TRANSLATE_NOOP("ui.appraisal", "With every driver likely:")
_UNSOURCED = QT_TRANSLATE_NOOP("ui.appraisal", "Rests on unsourced assumptions:")
_SOBOL = QT_TRANSLATE_NOOP("ui.appraisal", "Divide up the spread (Sobol)")
_SOBOL_TIP = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "Reckons what share of the spread each driver causes, alone and with others. Takes a while.",
)
_LEGEND = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "Hatched: driver at its low; full: at its high. In brackets: SWOT factors that work through "
    "the driver.",
)
_WAIT = QT_TRANSLATE_NOOP("ui.appraisal", "The drivers are looked at after the futures.")
_OF_DRIVER = QT_TRANSLATE_NOOP("ui.appraisal", "{driver} ({factors})")


class DriversPane(QWidget):
    """The drivers of the leading concept, widest bar first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.chart = TornadoChart(workspace, _ANY_TITLE)
        self.table = FigureTable(workspace, _NAME, _COLUMNS, kept_as="appraisal.drivers")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.chart)
        self.tabs = FigureTabs(workspace, area, self.table, kept_as="appraisal.drivers.tab")
        self.base, self.unsourced = FigureLabel(workspace), FigureLabel(workspace)
        self.divide = QPushButton(self._texts(_SOBOL))
        self.divide.setToolTip(self._texts(_SOBOL_TIP))
        self.divide.clicked.connect(workspace.decider.ask_for_indices)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("legend")
        self._wait = QLabel(self._texts(_WAIT), wordWrap=True)
        self._wait.setObjectName("quiet")
        self._lay_out()
        self._show_known(known=False)

    def show_decision(self, result: DecisionResult) -> None:
        """Bring chart, table and words up to date."""
        sensitivity = result.sensitivity
        self._show_known(known=sensitivity is not None)
        if sensitivity is None:
            return
        book = result.figures
        self.chart.retitle(_TITLE.having(concept=sensitivity.concept.heading))
        shown = [self._bar(bar) for bar in sensitivity.bars[:SHOWN]]
        base = sensitivity.base.value
        self.chart.show_bars(shown, float(base) if isinstance(base, float) else 0.0, book)
        self.table.show_rows(_rows(sensitivity), book)
        self.base.show_figure(sensitivity.base, book=book)
        self.unsourced.show_figure(sensitivity.unsourced, book=book)
        said = [_LEGEND, *([] if sensitivity.indices_note is None else [sensitivity.indices_note])]
        self.note.setText("\n".join(self._texts(text) for text in said))
        self.show_state(self._workspace.decider)

    def show_state(self, decider: Decider) -> None:
        """Offer the Sobol indices where they are not known and not being reckoned."""
        latest = decider.latest
        sensitivity = None if latest is None else latest.sensitivity
        known = sensitivity is not None and any(bar.total is not None for bar in sensitivity.bars)
        self.divide.setVisible(not known)
        self.divide.setEnabled(sensitivity is not None and not decider.wants_indices)

    def _show_known(self, *, known: bool) -> None:
        self.tabs.setVisible(known)
        self._wait.setVisible(not known)

    def _bar(self, bar: DriverBar) -> TornadoBar:
        # The title of the chart names the concept.
        name = DRIVERS[bar.driver].name
        mark = "" if bar.is_sourced else " *"
        factors = ", ".join(link.factor for link in bar.links)
        text = name
        if factors:
            text = _OF_DRIVER.having(driver=name, factors=verbatim(factors))
        return TornadoBar(text, f"{self._texts(text)}{mark}", bar.at_low, bar.at_high)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE["tight"])
        for words, figure in ((_BASE, self.base), (_UNSOURCED, self.unsourced)):
            row.addWidget(QLabel(self._texts(words)))
            row.addWidget(figure)
            row.addSpacing(SPACE["medium"])
        row.addStretch(1)
        row.addWidget(self.divide)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["tight"])
        column.addLayout(row)
        column.addWidget(self._wait, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.note)


def _rows(sensitivity: SensitivityResult) -> Sequence[Row]:
    return [Row(bar.driver, _cells(bar)) for bar in sensitivity.bars]


def _cells(bar: DriverBar) -> tuple[Figure | Text | None, ...]:
    factors = verbatim(", ".join(link.factor for link in bar.links))
    switching: list[Figure | None] = []
    for figures in (bar.enpv, bar.fnpv):
        is_known = figures is not None
        switching += [figures.indicator, figures.at, figures.change] if is_known else [None] * 3
    driver = DRIVERS[bar.driver]
    return (
        _WITH_UNIT.having(name=driver.name, unit=UNITS[driver.unit].heading),
        factors,
        bar.at_low,
        bar.at_high,
        bar.correlation,
        *switching,
        bar.first,
        bar.total,
    )
