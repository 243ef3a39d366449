"""Comparable hubs on the page, beside the concepts of the assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shekara.ui.pages.appraisal.reference_pane import ReferencePane
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.workspace import Workspace


class ReferenceTab(QWidget):
    """Shows the reference class; scrolls where there is little room."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the tab out without results."""
        super().__init__(parent)
        self.pane = ReferencePane(workspace)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.addWidget(area)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Bring the tables up to date."""
        self.pane.show_results(evaluation.reference_class)
