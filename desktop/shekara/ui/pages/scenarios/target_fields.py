"""The fields of the target and of the last projected year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.year_box import YearBox

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.workspace import Workspace

_TARGET = QT_TRANSLATE_NOOP("ui.scenarios", "&Target, million USD a year")
_NO_TARGET = QT_TRANSLATE_NOOP("ui.scenarios", "none set")
_LAST_YEAR = QT_TRANSLATE_NOOP("ui.scenarios", "&Last projected year")
_GAP = QT_TRANSLATE_NOOP("ui.scenarios", "Still missing in {year}, million USD")
WHOSE = QT_TRANSLATE_NOOP(
    "ui.scenarios",
    "Turnover and target are those of the two countries, not of the pair or of a hub.",
)


class TargetFields(QWidget):
    """Shows and asks for the target, which may be empty, and the last year.

    `target_entered` carries a turnover or None, `last_year_entered` a year; `refused` the
    text of something typed that is no number.
    """

    target_entered = Signal(object)
    last_year_entered = Signal(int)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the fields."""
        super().__init__(parent)
        self._texts = workspace.texts
        self.target = NumberField(workspace, may_be_empty=True)
        self.target.setPlaceholderText(self._texts(_NO_TARGET))
        self.target.entered.connect(self.target_entered)
        self.target.refused.connect(self.refused)
        self.last_year = YearBox(workspace.theme.quiet_ink)
        self.last_year.setRange(FIRST_YEAR, LAST_YEAR)
        self.last_year.valueChanged.connect(self._take_year)
        self._gap_name = QLabel(wordWrap=True)
        self._gap_name.setObjectName("quiet")
        self.gap = FigureLabel(workspace)
        self._is_showing = False
        self._lay_out()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Bring the fields up to date."""
        outlook = evaluation.outlook
        target = evaluation.assessment.outlook.target
        figure_id = "" if outlook.target is None else outlook.target.id
        self.target.show_number(None if target is None else target.turnover_musd, "musd", figure_id)
        self._is_showing = True
        if self.last_year.minimum() != outlook.base_year + 1:
            self.last_year.setMinimum(outlook.base_year + 1)
        # A box is painted again even if it is given the year it shows.
        if self.last_year.value() != evaluation.assessment.outlook.last_year:
            self.last_year.setValue(evaluation.assessment.outlook.last_year)
        self._is_showing = False
        for widget in (self._gap_name, self.gap):
            widget.setVisible(outlook.gap is not None)
        if outlook.gap is not None:
            year = outlook.gap.year or outlook.base_year
            self._gap_name.setText(self._texts(_GAP.having(year=year)))
            self.gap.show_figure(outlook.gap, unit=False)

    def _take_year(self, year: int) -> None:
        if not self._is_showing:
            self.last_year_entered.emit(year)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["tight"])
        grid.setColumnStretch(0, 1)
        for row, (text, field) in enumerate(((_TARGET, self.target), (_LAST_YEAR, self.last_year))):
            label = QLabel(self._texts(text), wordWrap=True)
            label.setBuddy(field)
            field.setAccessibleName(self._texts(text).replace("&", ""))
            field.setFixedWidth(112)
            if field is self.target:
                for widget in (label, field):
                    widget.setToolTip(self._texts(WHOSE))
                    widget.setWhatsThis(self._texts(WHOSE))
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._gap_name, 2, 0)
        grid.addWidget(self.gap, 2, 1, Qt.AlignmentFlag.AlignRight)
