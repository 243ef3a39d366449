"""How it is judged: whose benefit, how sure, which years, and what each concept offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.concepts import Concept
from shekara.domain.hub import LONGEST_LIFE, Perspective
from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR
from shekara.domain.services import Service
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.option_marks import SHORT
from shekara.ui.widgets.year_box import YearBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

_PERSPECTIVE = QT_TRANSLATE_NOOP("ui.appraisal", "Whose net benefit &decides")
_SIDES = {
    Perspective.BOTH: QT_TRANSLATE_NOOP("ui.appraisal", "Both countries together"),
    Perspective.HOME: QT_TRANSLATE_NOOP("ui.appraisal", "Kazakhstan alone"),
}
_THRESHOLD = QT_TRANSLATE_NOOP(
    "ui.appraisal", "A hub must be better than none in so many &futures, %"
)
_CEILING = QT_TRANSLATE_NOOP("ui.appraisal", "Public money at &most, million USD")
_NO_CEILING = QT_TRANSLATE_NOOP("ui.appraisal", "no limit")
_FIRST_YEAR = QT_TRANSLATE_NOOP("ui.appraisal", "First &year of building")
_HORIZON = QT_TRANSLATE_NOOP("ui.appraisal", "Years looked at &after it")
_AGREEMENT = QT_TRANSLATE_NOOP("ui.appraisal", "The &agreement between the two sides is in force")
_REVIEWED = QT_TRANSLATE_NOOP(
    "ui.appraisal", "The growth of the base years was &reviewed for re-export"
)
_SERVICES = QT_TRANSLATE_NOOP("ui.appraisal", "Services each concept offers")
_OFFERS = QT_TRANSLATE_NOOP("ui.appraisal", "{concept}: {service}")
_PERCENT = 100


class TermsPane(QWidget):
    """The settings of the decision. `refused` carries a text about what was typed."""

    refused = Signal(object)

    def __init__(
        self, workspace: Workspace, changes: AppraisalChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the fields out."""
        super().__init__(parent)
        self._texts, self._changes = workspace.texts, changes
        self._is_showing = False
        self.perspective = CalmChoice(self._texts, ((str(k), v) for k, v in _SIDES.items()))
        self.threshold = NumberField(workspace)
        self.ceiling = NumberField(workspace, may_be_empty=True)
        self.ceiling.setPlaceholderText(self._texts(_NO_CEILING))
        self.first_year, self.horizon = (YearBox(workspace.theme.quiet_ink) for _ in range(2))
        self.first_year.setRange(FIRST_YEAR, LAST_YEAR)
        self.horizon.setRange(1, LONGEST_LIFE)
        self.agreement = QCheckBox(self._texts(_AGREEMENT))
        self.reviewed = QCheckBox(self._texts(_REVIEWED))
        self.services = {
            (concept, service): QCheckBox() for concept in Concept for service in Service
        }
        self._lay_out()
        self._connect()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the settings as they are."""
        hub, decision = evaluation.assessment.hub, evaluation.assessment.hub.decision
        self._is_showing = True
        self.perspective.show_value(str(decision.perspective))
        self.threshold.show_number(_PERCENT * decision.threshold, "pct")
        self.ceiling.show_number(decision.ceiling_musd, "musd")
        self.first_year.setValue(hub.first_year)
        self.horizon.setValue(hub.horizon_years)
        self.agreement.setChecked(decision.agreement_in_force)
        self.reviewed.setChecked(decision.growth_reviewed)
        for (concept, service), box in self.services.items():
            box.setChecked(service in hub.of(concept).services)
        self._is_showing = False

    def go_to(self, field: str) -> None:
        """Put the focus on a field by its name in the assessment."""
        fields = {
            "perspective": self.perspective,
            "threshold": self.threshold,
            "ceiling": self.ceiling,
            "agreement": self.agreement,
            "growth_reviewed": self.reviewed,
            "first_year": self.first_year,
            "horizon": self.horizon,
        }
        if field in fields:
            fields[field].setFocus()

    def _connect(self) -> None:
        changes, asked = self._changes, self._asked
        self.perspective.currentIndexChanged.connect(
            lambda _at: asked(lambda: changes.take_side(self._chosen_side()))
        )
        self.threshold.entered.connect(changes.demand)
        self.ceiling.entered.connect(changes.limit)
        for field in (self.threshold, self.ceiling):
            field.refused.connect(self.refused)
        for box, change in (
            (self.first_year, changes.begin_in),
            (self.horizon, changes.look_ahead),
        ):
            box.valueChanged.connect(lambda value, c=change: asked(lambda: c(value)))
        for tick, change in ((self.agreement, changes.agree), (self.reviewed, changes.review)):
            tick.toggled.connect(lambda on, c=change: asked(lambda: c(on)))
        for (concept, service), tick in self.services.items():
            change = partial(changes.offer, concept, service)
            tick.toggled.connect(lambda on, c=change: asked(lambda: c(on)))

    def _chosen_side(self) -> Perspective:
        return Perspective(self.perspective.currentData())

    def _asked(self, change: Callable[[], object]) -> None:
        """Make a change that a person asked for, not one that is only shown."""
        if not self._is_showing:
            change()

    def _lay_out(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(*(SPACE["small"],) * 4)
        row.setSpacing(SPACE["page"])
        row.addLayout(self._fields(), 5)
        row.addLayout(self._offers(), 6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["small"])
        grid.setColumnStretch(0, 1)
        named = (
            (_PERSPECTIVE, self.perspective),
            (_THRESHOLD, self.threshold),
            (_CEILING, self.ceiling),
            (_FIRST_YEAR, self.first_year),
            (_HORIZON, self.horizon),
        )
        for number, (words, field) in enumerate(named):
            label = QLabel(self._texts(words), wordWrap=True)
            label.setBuddy(field)
            field.setAccessibleName(self._texts(words).replace("&", ""))
            if field is not self.perspective:
                field.setFixedWidth(112)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        for number, tick in enumerate((self.agreement, self.reviewed), start=len(named)):
            grid.addWidget(tick, number, 0, 1, 2)
        grid.setRowStretch(len(named) + 2, 1)
        return grid

    def _offers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        grid.setVerticalSpacing(SPACE["medium"])
        grid.setColumnStretch(0, 1)
        head = QLabel(self._texts(_SERVICES), wordWrap=True)
        head.setObjectName("section")
        grid.addWidget(head, 0, 0)
        centre = Qt.AlignmentFlag.AlignCenter
        for column, concept in enumerate(Concept, start=1):
            name = QLabel(self._texts(SHORT[concept]))
            name.setObjectName("quiet")
            name.setToolTip(self._texts(concept.heading))
            grid.addWidget(name, 0, column, centre)
        for row, service in enumerate(Service, start=1):
            grid.addWidget(QLabel(self._texts(service.heading), wordWrap=True), row, 0)
            for column, concept in enumerate(Concept, start=1):
                box = self.services[concept, service]
                name = _OFFERS.having(concept=concept.heading, service=service.heading)
                box.setAccessibleName(self._texts(name))
                box.setToolTip(self._texts(name))
                grid.addWidget(box, row, column, centre)
        grid.setRowStretch(len(Service) + 1, 1)
        return grid
