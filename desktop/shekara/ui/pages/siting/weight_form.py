"""The weights of the criteria by which sites are scored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shekara.analysis.results.site_figures import CRITERIA
from shekara.domain.sites import Criterion
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.siting.form_rows import FormPane, label_for, words_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from shekara.analysis.results.siting import SitingResult
    from shekara.domain.figures import FigureBook
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_HOW = QT_TRANSLATE_NOOP(
    "ui.siting",
    "How much each criterion counts in the score, from 0 to 1; together they need not "
    "make 1. Short distances and high judgements score well.",
)
_WEIGHT = QT_TRANSLATE_NOOP("ui.siting", "Weight: {what}")


class WeightForm(FormPane):
    """Shows the weights; they hold for all sites. `refused` carries what was no number."""

    refused = Signal(object)

    def __init__(
        self, workspace: Workspace, changes: SiteChanges, parent: QWidget | None = None
    ) -> None:
        """Lay out a field for every criterion."""
        super().__init__(parent)
        texts = workspace.texts
        self.fields = {criterion: NumberField(workspace) for criterion in Criterion}
        self._marks = {criterion: words_of("quiet") for criterion in Criterion}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["tight"])
        grid.setColumnStretch(0, 1)
        for row, (criterion, field) in enumerate(self.fields.items()):
            what = CRITERIA[criterion]
            name = texts(_WEIGHT.having(what=what))
            field.setFixedWidth(field.fontMetrics().averageCharWidth() * 10)
            grid.addWidget(label_for(texts(what), field, name), row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(self._marks[criterion], row, 2)
            field.entered.connect(partial(changes.weigh, criterion))
            field.refused.connect(self.refused)
        hint = words_of("legend")
        hint.setText(texts(_HOW))
        self.column.addWidget(hint)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_result(self, siting: SitingResult, book: FigureBook) -> None:
        """Bring the fields up to date."""
        for criterion, figure in siting.weights.items():
            value = figure.value if isinstance(figure.value, float) else None
            self.fields[criterion].show_number(value, figure.unit, figure.id)
            self._marks[criterion].setText("*" if book.is_illustrative(figure.id) else "")

    def go_to(self) -> None:
        """Put the focus on the first weight."""
        next(iter(self.fields.values())).setFocus()
