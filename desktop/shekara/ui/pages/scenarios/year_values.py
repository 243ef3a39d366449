"""The values of one year under the chart, and those of all years as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from shekara.domain.figures import Figure, Series
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.models.figure_table import Column, Row
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.workspace import Workspace

_YEAR = QT_TRANSLATE_NOOP("ui.scenarios", "Year")
_MEAN = QT_TRANSLATE_NOOP("ui.scenarios", "Mean")
_LOW = QT_TRANSLATE_NOOP("ui.scenarios", "5 % below")
_MEDIAN = QT_TRANSLATE_NOOP("ui.scenarios", "Half below")
_HIGH = QT_TRANSLATE_NOOP("ui.scenarios", "95 % below")
_CHANCE = QT_TRANSLATE_NOOP("ui.scenarios", "Chance of target")
_OBSERVED = QT_TRANSLATE_NOOP("ui.scenarios", "Observed")
_TABLE = QT_TRANSLATE_NOOP("ui.scenarios", "Turnover and chance by year")

_SEEN = 6
_WIDEST = "100,000.0 *"

_HEADS = (_MEAN, _LOW, _MEDIAN, _HIGH, _CHANCE)
_UNITS = ("musd", "musd", "musd", "musd", "pct")
_CHANCE_AT = _HEADS.index(_CHANCE)
# Under the chart there is room for four: the median stands in the table.
_UNDER_CHART = (0, 1, 3, _CHANCE_AT)


def at_year(series: Series | None, year: int) -> Figure | None:
    """Give the value of a series in a year as a figure; None where it has none."""
    value = None if series is None else series.at(year)
    if series is None or value is None:
        return None
    return Figure(
        id=series.id,
        name=series.name,
        value=value,
        unit=series.unit,
        method=series.method,
        origin=series.origin,
        year=year,
    )


def _shown(evaluation: Evaluation) -> tuple[Series | None, ...]:
    outlook = evaluation.outlook
    fan = outlook.fan
    return outlook.weighted, fan[0], fan[len(fan) // 2], fan[-1], outlook.chance


class YearValues(QWidget):
    """The figures of the year at the crosshair."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out heads and figures."""
        super().__init__(parent)
        self._texts = workspace.texts
        self._heads = [QLabel(self._texts(_HEADS[at])) for at in _UNDER_CHART]
        self.figures = [FigureLabel(workspace) for _ in _UNDER_CHART]
        self.year = QLabel()
        self.year.setObjectName("section")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(0)
        grid.addWidget(self.year, 0, 0, 2, 1)
        for column, (head, figure) in enumerate(zip(self._heads, self.figures, strict=True), 1):
            head.setObjectName("legend")
            head.setWordWrap(True)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(head, 0, column)
            # Of one size whatever it says: a drag must not lay the page out at every step.
            figure.setFixedSize(figure.fontMetrics().horizontalAdvance(_WIDEST) + 12, 24)
            grid.addWidget(figure, 1, column)
        grid.setColumnStretch(len(_UNDER_CHART) + 1, 1)

    def show_year(self, evaluation: Evaluation, year: int) -> None:
        """Show the figures of a year; before the projection the observed turnover."""
        self.year.setText(str(year))
        past = year < evaluation.outlook.base_year
        every = _shown(evaluation)
        shown = [evaluation.trade.turnover] if past else [every[at] for at in _UNDER_CHART]
        self._heads[0].setText(self._texts(_OBSERVED if past else _MEAN))
        for number, (head, label) in enumerate(zip(self._heads, self.figures, strict=True)):
            series = shown[number] if number < len(shown) else None
            head.setVisible(series is not None)
            label.setVisible(series is not None)
            if series is not None:
                label.show_figure(at_year(series, year), unit=series.unit == "pct")


class YearTable(FigureTable):
    """The outlook year by year, in the order of the years."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without rows."""
        columns = [Column(_YEAR), *(Column(h, u) for h, u in zip(_HEADS, _UNITS, strict=True))]
        super().__init__(workspace, _TABLE, columns, kept_as="scenarios.years")
        self.heads.most_lines = 2

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the years of an evaluation's outlook."""
        shown = _shown(evaluation)
        self.setColumnHidden(_CHANCE_AT + 1, shown[_CHANCE_AT] is None)
        rows = [
            Row(str(year), (verbatim(str(year)), *(at_year(series, year) for series in shown)))
            for year in evaluation.outlook.weighted.years
        ]
        self.show_rows(rows, evaluation.figures)

    @override
    def fit_columns(self) -> None:
        """Share what is left among all columns: years are short, and stand near their values."""
        super().fit_columns()
        header = self.horizontalHeader()
        shown = [c for c in range(len(_HEADS) + 1) if not self.isColumnHidden(c)]
        least = {c: max(self.sizeHintForColumn(c), header.sectionSizeHint(c)) for c in shown}
        spare = max(self.viewport().width() - sum(least.values()), 0) // len(shown)
        for column, width in least.items():
            header.resizeSection(column, width + spare)

    @override
    def sizeHint(self) -> QSize:
        rows = _SEEN * self.verticalHeader().defaultSectionSize()
        heads = self.horizontalHeader().sizeHint().height()
        return QSize(400, heads + rows + 2 * self.frameWidth())
