"""The page of the step SWOT: the board of factors, and the position that follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from typing_extensions import override

from shekara.domain.parts import Parts
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.page import Page, StepState
from shekara.ui.pages.swot.answer import answer, state_of
from shekara.ui.widgets.swot_board import SwotBoard

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("ui.swot", "Add factor")
_ILLUSTRATIVE = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")
_METER = QT_TRANSLATE_NOOP(
    "ui.swot", "Dots: intensity, 1 to 5. Bar: weight, 0 to 1. Select a factor to judge it."
)
_SPLITTER = "swot.splitter"


class SwotPage(Page):
    """Asks what speaks for and against the hub."""

    step: ClassVar[str] = "swot"
    reads: ClassVar[Parts] = Parts.SWOT
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.swot", "SWOT")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.swot", "What speaks for and against the hub?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the current factors."""
        # The plot's library is heavy: whoever only asks for the step's state does without.
        from shekara.ui.pages.swot.position import PositionPanel

        super().__init__(workspace, parent)
        self.add_button = self.set_primary_action(_ADD)
        self.board = SwotBoard(workspace)
        self.position = PositionPanel(workspace)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.board)
        self._splitter.addWidget(self.position)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._splitter.setSizes(workspace.view_state.get(_SPLITTER, [780, 350]))
        self._splitter.splitterMoved.connect(self._keep_splitter)
        self._legend = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._legend.setObjectName("legend")
        self.body.addWidget(self._splitter, 1)
        self.body.addWidget(self._legend)
        self.add_button.clicked.connect(self._add_factor)
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is."""
        return state_of(evaluation)

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        return answer(evaluation)

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        self.board.show_result(evaluation.swot)
        self.position.show_result(evaluation.swot)
        factors = evaluation.assessment.swot.factors
        illustrative = any(factor.illustrative for factor in factors)
        lines = (_METER, _ILLUSTRATIVE) if illustrative else (_METER,)
        self._legend.setText("   ".join(self.texts(line) for line in lines))

    @override
    def go_to(self, place: str) -> None:
        _step, name, part = (*place.split("."), "", "")[:3]
        if name in set(Quadrant):
            self.board.focus_adding(Quadrant(name))
            return
        card = self.board.focus_factor(name)
        if card is not None:
            card.focus_part(part)

    def _add_factor(self) -> None:
        self.board.focus_adding()

    def _keep_splitter(self) -> None:
        self.workspace.view_state.keep(_SPLITTER, self._splitter.sizes())
