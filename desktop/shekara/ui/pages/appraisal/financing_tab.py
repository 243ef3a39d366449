"""The financing of one concept, and the choice of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from shekara.analysis.results.observed import number
from shekara.domain.concepts import Concept
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.appraisal.financing_pane import FinancingPane
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.workspace import Workspace

_CONCEPT = QT_TRANSLATE_NOOP("ui.appraisal", "&Concept:")
_LEAST_LINES = 42
_KEPT = "appraisal.financing.concept"


class FinancingTab(QWidget):
    """Shows the financing pane for a concept; of the leading one until another is chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the tab out without results."""
        super().__init__(parent)
        self._workspace = workspace
        self._evaluation: Evaluation | None = None
        self.concept = CalmChoice(workspace.texts, ())
        self.concept.setSizeAdjustPolicy(CalmChoice.SizeAdjustPolicy.AdjustToContents)
        self.pane = FinancingPane(workspace)
        self._offered: tuple[Concept, ...] = ()
        self._lay_out()
        self.concept.activated.connect(self._choose)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Bring the choice and the pane up to date."""
        self._evaluation = evaluation
        self._offer(each.concept for each in evaluation.hub.concepts)
        if self._offered:
            self.pane.show_results(evaluation.financing[self._chosen()])
        self.pane.setVisible(bool(self._offered))

    def _chosen(self) -> Concept:
        """Give the concept looked at: the one last chosen, else the best as far as is known."""
        kept = self._workspace.view_state.get(_KEPT, "")
        wished = [Concept(kept)] if kept in set(Concept) else []
        wished += self._best()
        chosen = next((each for each in wished if each in self._offered), self._offered[0])
        self.concept.show_value(str(chosen))
        return chosen

    def _best(self) -> list[Concept]:
        """Give the best concept of the simulation, then that of the base case, where known."""
        latest = self._workspace.decider.latest
        simulated = None if latest is None else latest.recommendation.concept
        concepts = () if self._evaluation is None else self._evaluation.hub.concepts
        by_value = sorted(concepts, key=lambda each: number(each.enpv), reverse=True)
        return [*filter(None, (simulated,)), *(each.concept for each in by_value)]

    def _offer(self, concepts: Iterable[Concept]) -> None:
        wanted = tuple(concepts)
        if wanted != self._offered:
            self._offered = wanted
            self.concept.clear()
            for concept in wanted:
                self.concept.addItem(self._workspace.texts(concept.heading), str(concept))

    def _choose(self) -> None:
        self._workspace.view_state.keep(_KEPT, str(self.concept.currentData()))
        if self._evaluation is not None:
            self.show_evaluation(self._evaluation)

    def _lay_out(self) -> None:
        words = self._workspace.texts(_CONCEPT)
        label = QLabel(words)
        label.setBuddy(self.concept)
        self.concept.setAccessibleName(words.replace("&", ""))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.concept)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Its words are wrapped where it is narrow, and need the room of some lines more.
        self.pane.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        area.setWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addLayout(row)
        column.addWidget(area, 1)
