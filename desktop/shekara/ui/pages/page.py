"""What all pages have in common: a question, the answer in one line, one primary action.

A page is made anew when language or look change; what a person arranged on it is kept in
the view state. It changes nothing itself: it asks the workspace for edits and repaints
when results change.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from shekara.domain.parts import Parts
from shekara.ui.theme import SPACE
from shekara.ui.widgets.steady_words import SteadyWords

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace


class StepState(StrEnum):
    """How far a step of the work is."""

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    DONE = "done"


class Page(QWidget):
    """One step of the work. Subclasses name their step, question and content.

    `reads` are the parts of the assessment whose change makes the page repaint. The answer has
    room for so many lines, so that it moves nothing while it is being found.
    """

    step: ClassVar[str]
    reads: ClassVar[Parts] = Parts.ALL
    title: ClassVar[Text]
    question: ClassVar[Text]
    answer_lines: ClassVar[int] = 1

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the head; subclasses add their content to `body` and then call `refresh`."""
        super().__init__(parent)
        self.workspace = workspace
        self.texts = workspace.texts
        self.theme = workspace.theme
        self.setObjectName(f"page_{self.step}")
        self.setAccessibleName(self.texts(self.question))
        self._resting = self._stale = False
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE["medium"])
        self._answer = SteadyWords(self.answer_lines)
        self._answer.setObjectName("answer")
        self._lay_out()
        workspace.evaluator.evaluated.connect(self._follow)
        workspace.document.replaced.connect(self._follow)

    def rest(self, *, resting: bool) -> None:
        """Let the page wait with repainting while another is shown, and catch up afterwards."""
        self._resting = resting
        if self._stale and not resting:
            self.refresh()

    def refresh(self) -> None:
        """Show the current results."""
        self._stale = False
        evaluation = self.workspace.evaluation
        self._answer.setText(self.texts(self.answer(evaluation)))
        self.show_results(evaluation)

    def answer(self, evaluation: Evaluation) -> Text:
        """Give the page's answer in one sentence."""
        raise NotImplementedError

    def show_results(self, evaluation: Evaluation) -> None:
        """Bring the content up to date."""
        raise NotImplementedError

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell from checks and results how far this step is."""
        raise NotImplementedError

    def go_to(self, place: str) -> None:
        """Bring a place of this step, as checks address it, into view and focus."""

    def set_primary_action(self, text: Text, button: QPushButton | None = None) -> QPushButton:
        """Put the page's one primary action beside the question and give its button."""
        action = button or QPushButton()
        action.setText(self.texts(text))
        action.setObjectName("primary")
        self.head.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        return action

    def _follow(self, parts: Parts = Parts.ALL) -> None:
        if not parts & self.reads:
            return
        self._stale = True
        if not self._resting:
            self.refresh()

    def _lay_out(self) -> None:
        heading = QLabel(self.texts(self.question), textFormat=Qt.TextFormat.PlainText)
        heading.setObjectName("question")
        heading.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE["tight"])
        words.addWidget(heading)
        words.addWidget(self._answer)
        self.head.addLayout(words, 1)
        column = QVBoxLayout(self)
        edge = SPACE["page"]
        column.setContentsMargins(edge, edge, edge, SPACE["medium"])
        column.setSpacing(SPACE["medium"])
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
