"""The position beside the board: the plot, its figures, what it suggests, what to doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.position_chart import (
    BY_INTENSITY,
    BY_WEIGHTS,
    EXTERNAL,
    INTERNAL,
    REACH,
    PositionChart,
)
from shekara.ui.theme import SPACE
from shekara.ui.widgets.steady_figure import SteadyFigure

if TYPE_CHECKING:
    from shekara.analysis.results.swot import PositionFigures, SwotResult
    from shekara.text import Text
    from shekara.ui.theme import Theme
    from shekara.ui.workspace import Workspace

_COURSES = {
    "SO": QT_TRANSLATE_NOOP("ui.swot", "Expand: use the strengths to take the opportunities."),
    "WO": QT_TRANSLATE_NOOP("ui.swot", "Overcome: mend the weaknesses to take the opportunities."),
    "ST": QT_TRANSLATE_NOOP("ui.swot", "Defend: use the strengths against the threats."),
    "WT": QT_TRANSLATE_NOOP("ui.swot", "Retreat: reduce the weaknesses and avoid the threats."),
}
_NO_COURSE = QT_TRANSLATE_NOOP(
    "ui.swot", "An axis is level, so the position suggests no course of its own."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "ui.swot",
    "The position appears as soon as each quadrant holds a factor that carries weight.",
)
_IN_MONEY = QT_TRANSLATE_NOOP(
    "ui.swot", "Share of the weight of weaknesses and threats that the appraisal in money takes in"
)
_DISAGREE = QT_TRANSLATE_NOOP(
    "ui.swot", "The two rules disagree: take neither position for granted."
)
_ON_LENGTH = QT_TRANSLATE_NOOP(
    "ui.swot",
    "Sums of weights grow with the length of a list, means of intensity do not. Sums, −1 to 1, "
    "are drawn {times} times as large.",
)


_RISKS = (Quadrant.WEAKNESSES, Quadrant.THREATS)

_NARROWEST = 285
"""Pixels: as wide as two figures that are missing, beside the name of their rule."""


class PositionPanel(QWidget):
    """Shows the position by both rules."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a position."""
        super().__init__(parent)
        self._texts = workspace.texts
        self.chart = PositionChart(workspace, self)
        self.figures = [SteadyFigure(workspace, self) for _ in range(4)]
        self.risks_in_money = SteadyFigure(workspace, self)
        self.in_money = {quadrant: SteadyFigure(workspace, self) for quadrant in _RISKS}
        self._course = _words("section", self)
        self._warning = _words("warning", self)
        self._on_length = _words("legend", self)
        self._on_length.setText(self._texts(_ON_LENGTH.having(times=REACH)))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addWidget(self.chart, 1)
        column.addLayout(self._table(workspace.theme))
        for label in (self._course, self._warning, self._on_length):
            column.addWidget(label)
        column.addLayout(self._money())

    def show_result(self, result: SwotResult) -> None:
        """Show the positions of a result."""
        self.chart.show_result(result)
        by_intensity, by_weights = result.position, result.weight_sum_position
        shown = (by_intensity.x, by_intensity.y, by_weights.x, by_weights.y)
        for label, figure in zip(self.figures, shown, strict=True):
            label.show_figure(figure)
        self.risks_in_money.show_figure(result.monetised_risks)
        for quadrant, label in self.in_money.items():
            label.show_figure(result.monetised[quadrant])
        self._course.setText(self._texts(_course(by_intensity)))
        both = _is_known(by_intensity) and _is_known(by_weights)
        self._warning.setVisible(both and result.rules_disagree)
        self._warning.setText(self._texts(_DISAGREE))

    @override
    def minimumSizeHint(self) -> QSize:
        # A splitter does not ask how tall wrapped words are.
        return QSize(
            _NARROWEST, self._column.totalMinimumHeightForWidth(max(self.width(), _NARROWEST))
        )

    def _table(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["tight"])
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, head in ((2, INTERNAL), (3, EXTERNAL)):
            grid.addWidget(self._plain(head, "legend"), 0, column, right)
        for row, (rule, filled) in enumerate(((BY_INTENSITY, True), (BY_WEIGHTS, False)), 1):
            grid.addWidget(_Mark(theme, filled=filled, parent=self), row, 0)
            name = self._plain(rule, "legend")
            name.setWordWrap(True)
            grid.addWidget(name, row, 1)
            for column in (2, 3):
                grid.addWidget(self.figures[2 * row + column - 4], row, column, right)
        return grid

    def _money(self) -> QGridLayout:
        """Lay out how much of what speaks against the hub is in the money: all, and of each."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["tight"])
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        name = self._plain(_IN_MONEY, "legend")
        name.setWordWrap(True)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.risks_in_money, 0, 1, Qt.AlignmentFlag.AlignRight)
        for row, (quadrant, figure) in enumerate(self.in_money.items(), 1):
            grid.addWidget(self._plain(quadrant.heading, "legend"), row, 0)
            grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _plain(self, text: Text, name: str) -> QLabel:
        label = QLabel(self._texts(text), self, textFormat=Qt.TextFormat.PlainText)
        label.setObjectName(name)
        return label


class _Mark(QWidget):
    """The mark of a rule as it is drawn in the plot: a full dot or an open diamond."""

    def __init__(self, theme: Theme, *, filled: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._filled = theme, filled
        self.setFixedSize(16, 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(QColor(theme.accent if self._filled else theme.ink), 2))
        if self._filled:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(8, 8), 5, 5)
        else:
            corners = ((8.0, 2.0), (13.0, 8.0), (8.0, 14.0), (3.0, 8.0))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.end()


def _words(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setObjectName(name)
    return label


def _is_known(position: PositionFigures) -> bool:
    return position.x.value is not None and position.y.value is not None


def _course(position: PositionFigures) -> Text:
    if not _is_known(position):
        return _UNKNOWN
    return _COURSES.get(str(position.quadrant.value), _NO_COURSE)
