"""The board: strengths and weaknesses above opportunities and threats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from shekara.domain.swot import Quadrant
from shekara.ui.theme import SPACE
from shekara.ui.widgets.factor_commands import Command
from shekara.ui.widgets.factor_drag import FactorDrag
from shekara.ui.widgets.factor_edits import FactorEdits
from shekara.ui.widgets.swot_quadrant import QuadrantPanel

if TYPE_CHECKING:
    from shekara.analysis.results.swot import SwotResult
    from shekara.ui.widgets.factor_card import FactorCard
    from shekara.ui.workspace import Workspace

_SELECTED = "swot.selected"
_QUADRANT = "swot.quadrant"
_SCROLLS = "swot.scrolls"
_BESIDE = {
    (Command.GO_RIGHT, "S"): "W",
    (Command.GO_LEFT, "W"): "S",
    (Command.GO_RIGHT, "O"): "T",
    (Command.GO_LEFT, "T"): "O",
}


class SwotBoard(QWidget):
    """Shows all factors, one of them selected, and carries out what is done with them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._workspace, self._view_state = workspace, workspace.view_state
        self._edits = FactorEdits(workspace)
        self._selected = self._view_state.get(_SELECTED, "")
        self.panels = {
            quadrant: QuadrantPanel(workspace, self._edits, quadrant, self) for quadrant in Quadrant
        }
        self._drag = FactorDrag(self, tuple(self.panels.values()), workspace.theme, self._move_to)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE["small"])
        for number, panel in enumerate(self.panels.values()):
            grid.addWidget(panel, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
            grid.setRowStretch(number // 2, 1)
            panel.card_made.connect(self._follow_card)
            panel.added.connect(self._show)
            panel.entered.connect(lambda letter: self._view_state.keep(_QUADRANT, letter))
            panel.area.verticalScrollBar().valueChanged.connect(self._keep_scrolls)
        self._scrolls = self._view_state.get(_SCROLLS, [0, 0, 0, 0])
        QTimer.singleShot(0, self, self._restore_scrolls)

    @property
    def selected(self) -> str:
        """Give the id of the selected factor; empty when there is none."""
        return self._selected

    def show_result(self, result: SwotResult) -> None:
        """Show the factors; those that stay are brought up to date in place."""
        before = self._ids()
        for quadrant, panel in self.panels.items():
            panel.show_factors(result.factors[quadrant], result.intensity[quadrant])
        if self._ids() != before:
            known = any(self._selected in panel.cards for panel in self.panels.values())
            self.select(self._selected if known else "")

    def select(self, factor_id: str) -> None:
        """Expand the card of a factor, or none."""
        self._selected = factor_id
        self._view_state.keep(_SELECTED, factor_id)
        if factor_id:
            self._view_state.keep(_QUADRANT, factor_id[0])
        for panel in self.panels.values():
            panel.select(factor_id)

    def focus_factor(self, factor_id: str) -> FactorCard | None:
        """Select a factor, bring its card into view and focus it; None when there is none."""
        for panel in self.panels.values():
            if factor_id in panel.cards:
                panel.cards[factor_id].setFocus(Qt.FocusReason.OtherFocusReason)
                if self._selected != factor_id:
                    self.select(factor_id)
                self._reveal()
                QTimer.singleShot(0, self, self._reveal)
                return panel.cards[factor_id]
        return None

    def focus_adding(self, quadrant: Quadrant | None = None) -> None:
        """Go to the field that adds a factor, by default in the quadrant used last."""
        if quadrant is None:
            kept = self._view_state.get(_QUADRANT, "S")
            quadrant = Quadrant(kept) if kept in set(Quadrant) else Quadrant.STRENGTHS
        self.panels[quadrant].add_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ids(self) -> list[str]:
        return [card_id for panel in self.panels.values() for card_id in panel.cards]

    def _reveal(self) -> None:
        for panel in self.panels.values():
            panel.reveal(self._selected)

    def _follow_card(self, card: FactorCard) -> None:
        card.picked.connect(self._pick)
        card.commanded.connect(self._act)
        card.dragged.connect(self._drag.follow)
        card.dropped.connect(self._drag.drop)
        card.drag_ended.connect(self._drag.stop)

    def _pick(self, factor_id: str) -> None:
        if factor_id != self._selected:
            self._show(factor_id)

    def _show(self, factor_id: str) -> None:
        """Select a factor and bring its card into view, wherever the focus is."""
        self.select(factor_id)
        self._reveal()
        QTimer.singleShot(0, self, self._reveal)

    def _act(self, factor_id: str, name: str) -> None:
        command = Command(name)
        quadrant = Quadrant(factor_id[0])
        ids = list(self.panels[quadrant].cards)
        place = ids.index(factor_id)
        ways = {Command.UP: -1, Command.DOWN: 1}
        steps = {Command.GO_UP: -1, Command.GO_DOWN: 1}
        turns = {Command.QUADRANT_BEFORE: -1, Command.QUADRANT_AFTER: 1}
        if command in ways:
            self._move_to(factor_id, quadrant, max(place + ways[command], 0))
        elif command in steps:
            self.focus_factor(ids[min(max(place + steps[command], 0), len(ids) - 1)])
        elif command in turns:
            order = list(Quadrant)
            target = order[(order.index(quadrant) + turns[command]) % len(order)]
            self._move_to_end(factor_id, target)
        elif (command, quadrant.value) in _BESIDE:
            self._go_beside(Quadrant(_BESIDE[command, quadrant.value]), place)
        elif command.value in set(Quadrant):
            self._move_to_end(factor_id, Quadrant(command.value))
        else:
            self._act_here(factor_id, command)

    def _act_here(self, factor_id: str, command: Command) -> None:
        if command is Command.DELETE:
            self._delete(factor_id)
        elif command is Command.PASTE:
            self.panels[Quadrant(factor_id[0])].paste(QGuiApplication.clipboard().text())
        elif command is Command.CLOSE:
            self.select("")

    def _go_beside(self, quadrant: Quadrant, place: int) -> None:
        ids = list(self.panels[quadrant].cards)
        if ids:
            self.focus_factor(ids[min(place, len(ids) - 1)])
        else:
            self.focus_adding(quadrant)

    def _move_to_end(self, factor_id: str, quadrant: Quadrant) -> None:
        self._move_to(factor_id, quadrant, len(self.panels[quadrant].cards))

    def _move_to(self, factor_id: str, quadrant: Quadrant, place: int) -> None:
        self.focus_factor(self._edits.move(factor_id, quadrant, place))

    def _delete(self, factor_id: str) -> None:
        quadrant = Quadrant(factor_id[0])
        place = list(self.panels[quadrant].cards).index(factor_id)
        if self._edits.delete(factor_id):
            self._go_beside(quadrant, place)

    def _keep_scrolls(self) -> None:
        bars = [panel.area.verticalScrollBar().value() for panel in self.panels.values()]
        self._view_state.keep(_SCROLLS, bars)

    def _restore_scrolls(self) -> None:
        for panel, value in zip(self.panels.values(), self._scrolls, strict=False):
            panel.area.verticalScrollBar().setValue(value)
