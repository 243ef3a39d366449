"""The step Potential: the trade there is to serve, and the pull between the regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget
from typing_extensions import override

from shekara.analysis.results.observed import COUNTRIES, number
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.pages.gravity_pane import GravityPane
from shekara.ui.pages.page import Page, StepState
from shekara.ui.pages.trade_pane import TradePane
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_GREW = QT_TRANSLATE_NOOP(
    "ui.potential",
    "Kazakhstan and {partner}: turnover of {turnover} in {year}; growth of {growth} on average "
    "since {first}",
)
_LATEST = QT_TRANSLATE_NOOP(
    "ui.potential",
    "Kazakhstan and {partner}: turnover of {turnover} in {year}; its growth cannot be computed",
)
_SPLIT = "potential.split"


class PotentialPage(Page):
    """How much trade is there to serve? Trade at the left, gravity at the right."""

    step = "potential"
    reads = Parts.PAIR
    title = QT_TRANSLATE_NOOP("ui.potential", "Potential")
    question = QT_TRANSLATE_NOOP("ui.potential", "How much trade is there to serve?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out both panes."""
        super().__init__(workspace, parent)
        self.trade, self.gravity = TradePane(workspace), GravityPane(workspace)
        self._panes = panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        # As high as the window leaves: charts shrink before the page scrolls.
        panes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        panes.setHandleWidth(SPACE["large"])
        panes.addWidget(self.trade)
        panes.addWidget(self.gravity)
        panes.setStretchFactor(0, 1)
        panes.setStretchFactor(1, 1)
        panes.setSizes(workspace.view_state.get(_SPLIT, [560, 440]))
        panes.splitterMoved.connect(lambda: workspace.view_state.keep(_SPLIT, panes.sizes()))
        self.body.addWidget(panes, 1)
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell whether the trade and its growth are known."""
        trade = evaluation.trade
        if trade.latest.value is None:
            return StepState.EMPTY
        known = trade.turnover_growth.value is not None
        return StepState.DONE if known else StepState.INCOMPLETE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        trade = evaluation.trade
        growth = trade.turnover_growth
        words = (_LATEST if growth.value is None else _GREW).having(
            partner=COUNTRIES[trade.partner],
            turnover=Quantity(number(trade.latest), trade.latest.unit),
            year=trade.latest_year,
        )
        if growth.value is None:
            return words
        return words.having(
            growth=Quantity(number(growth), growth.unit), first=trade.comparable_from
        )

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        self.trade.show_trade(evaluation.trade)
        self.gravity.show_gravity(evaluation)
        self._panes.setMinimumHeight(self._panes.minimumSizeHint().height())

    @override
    def go_to(self, place: str) -> None:
        self.trade.views.setFocus()
