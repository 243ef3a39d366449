"""The rail at the left: the steps of the work, each with its state, and the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.pages.page import StepState
from shekara.ui.steps import START, STEPS
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QIcon, QKeyEvent

    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme

WIDTH = 148
_RAIL = QT_TRANSLATE_NOOP("ui.rail", "Steps of the work")
_WORDS = {
    StepState.EMPTY: QT_TRANSLATE_NOOP("ui.rail", "{step}: nothing done yet"),
    StepState.INCOMPLETE: QT_TRANSLATE_NOOP("ui.rail", "{step}: begun, something is still open"),
    StepState.DONE: QT_TRANSLATE_NOOP("ui.rail", "{step}: done"),
}
_WHY = QT_TRANSLATE_NOOP("ui.rail", "Why? (F1)")
_BEGIN_FIRST = QT_TRANSLATE_NOOP("ui.rail", "Choose a template or open a file first")


class Rail(QWidget):
    """The list of steps; `chosen` carries the key of the one clicked.

    Below them the way to the Why panel; `why_wanted` asks to show or hide it.
    """

    chosen = Signal(str)
    why_wanted = Signal()

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        """Show all steps, their states not known yet."""
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(texts(_RAIL))
        self.setMinimumWidth(WIDTH)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["small"], SPACE["large"], SPACE["small"], SPACE["small"])
        column.setSpacing(SPACE["tight"])
        self.buttons: dict[str, QToolButton] = {}
        for number, step in enumerate(STEPS, start=1):
            button = self._button(step.key, texts(step.title), number)
            self.buttons[step.key] = button
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        self.why = self._plain_button("why", texts(_WHY))
        self.why.setCheckable(True)
        self.why.clicked.connect(self.why_wanted)
        column.addWidget(self.why)

    def show_step(self, key: str) -> None:
        """Mark the step that is shown; a focus among the steps comes along."""
        self.buttons[key].setChecked(True)
        if any(button.hasFocus() for button in self.buttons.values()):
            self.buttons[key].setFocus()

    def show_states(self, states: Mapping[str, StepState]) -> None:
        """Show how far each step is."""
        for step in STEPS[1:]:
            if step.key in states:
                self._show_state(step.key, states[step.key])

    def allow_steps(self, *, allowed: bool) -> None:
        """Let the steps be visited only while there is an assessment."""
        for key, button in self.buttons.items():
            button.setEnabled(key == START or allowed)
            if key != START and not allowed:
                self._show_state(key, StepState.EMPTY)
                button.setToolTip(self._texts(_BEGIN_FIRST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrow keys, choose with Enter as with Space."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if isinstance(focused, QToolButton):
                focused.click()
            return
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() not in moves:
            super().keyPressEvent(event)
            return
        ways = [button for button in self.buttons.values() if button.isEnabled()]
        here = next((i for i, button in enumerate(ways) if button is focused), 0)
        ways[(here + moves[Qt.Key(event.key())]) % len(ways)].setFocus()

    def _button(self, key: str, title: str, number: int) -> QToolButton:
        button = self._plain_button("start" if key == START else StepState.EMPTY, title)
        button.setToolTip(f"{title} (Ctrl+{number})")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(key))
        return button

    def _plain_button(self, picture: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setIcon(self._icon(picture))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _show_state(self, key: str, state: StepState) -> None:
        button = self.buttons[key]
        said = self._texts(_WORDS[state].having(step=button.text()))
        button.setIcon(self._icon(state))
        button.setAccessibleName(said)
        button.setToolTip(f"{said} (Ctrl+{list(self.buttons).index(key) + 1})")

    def _icon(self, name: str) -> QIcon:
        return icon(name, self._theme.accent)
