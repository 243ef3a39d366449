"""What can be done with a factor on the board: by key, by menu, the same commands."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.swot import Factor
    from shekara.text import Text
    from shekara.ui.texts import Texts


class Command(StrEnum):
    """A command for one factor; those that move it to a quadrant are called by its letter."""

    EDIT = "edit"
    CONFIRM = "confirm"
    UP = "up"
    DOWN = "down"
    QUADRANT_BEFORE = "before"
    QUADRANT_AFTER = "after"
    TO_STRENGTHS = "S"
    TO_WEAKNESSES = "W"
    TO_OPPORTUNITIES = "O"
    TO_THREATS = "T"
    DELETE = "delete"
    PASTE = "paste"
    GO_UP = "go up"
    GO_DOWN = "go down"
    GO_LEFT = "go left"
    GO_RIGHT = "go right"
    CLOSE = "close"


_PLAIN = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYS = {
    (_PLAIN, Qt.Key.Key_F2): Command.EDIT,
    (_PLAIN, Qt.Key.Key_Return): Command.EDIT,
    (_PLAIN, Qt.Key.Key_Enter): Command.EDIT,
    (_PLAIN, Qt.Key.Key_Delete): Command.DELETE,
    (_PLAIN, Qt.Key.Key_Escape): Command.CLOSE,
    (_PLAIN, Qt.Key.Key_Up): Command.GO_UP,
    (_PLAIN, Qt.Key.Key_Down): Command.GO_DOWN,
    (_PLAIN, Qt.Key.Key_Left): Command.GO_LEFT,
    (_PLAIN, Qt.Key.Key_Right): Command.GO_RIGHT,
    (_ALT, Qt.Key.Key_Up): Command.UP,
    (_ALT, Qt.Key.Key_Down): Command.DOWN,
    (_ALT, Qt.Key.Key_Left): Command.QUADRANT_BEFORE,
    (_ALT, Qt.Key.Key_Right): Command.QUADRANT_AFTER,
}


def command_of(event: QKeyEvent) -> Command | None:
    """Give the command of a key; None when it means none."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return Command.PASTE
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((modifiers, Qt.Key(event.key())))


_Entry = tuple["Text", Command, str]

_EDIT_ENTRIES: tuple[_Entry, ...] = (
    (QT_TRANSLATE_NOOP("ui.swot", "Edit the words"), Command.EDIT, "F2"),
    (QT_TRANSLATE_NOOP("ui.swot", "Confirm weight and intensity"), Command.CONFIRM, ""),
)
_ORDER_ENTRIES: tuple[_Entry, ...] = (
    (QT_TRANSLATE_NOOP("ui.swot", "Move up"), Command.UP, "Alt+Up"),
    (QT_TRANSLATE_NOOP("ui.swot", "Move down"), Command.DOWN, "Alt+Down"),
)
_LAST_ENTRIES: tuple[_Entry, ...] = (
    (QT_TRANSLATE_NOOP("ui.swot", "Paste a list below"), Command.PASTE, "Ctrl+V"),
    (QT_TRANSLATE_NOOP("ui.swot", "Delete the factor"), Command.DELETE, "Del"),
)
KEYS_OF_A_FACTOR: tuple[tuple[Text, str], ...] = (
    *((text, keys) for text, _command, keys in _EDIT_ENTRIES + _ORDER_ENTRIES if keys),
    (QT_TRANSLATE_NOOP("ui.swot", "Move to another quadrant"), "Alt+Left; Alt+Right"),
    *((text, keys) for text, _command, keys in _LAST_ENTRIES),
)
"""What the keys do on a factor, and these keys."""

_MOVE_TO = QT_TRANSLATE_NOOP("ui.swot", "Move to {quadrant}")
_QUADRANTS = tuple(Quadrant)


def factor_menu(
    texts: Texts, factor: Factor, run: Callable[[Command], None], parent: QWidget
) -> QMenu:
    """Give the menu of a factor's commands."""
    menu = QMenu(parent)
    for entries in (_EDIT_ENTRIES, _ORDER_ENTRIES, _move_entries(factor), _LAST_ENTRIES):
        for text, command, key in entries:
            action = QAction(texts(text), menu)
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(command is not Command.CONFIRM or bool(factor.illustrative))
            action.triggered.connect(lambda _checked=False, command=command: run(command))
            menu.addAction(action)
        menu.addSeparator()
    return menu


def _move_entries(factor: Factor) -> tuple[_Entry, ...]:
    here = _QUADRANTS.index(factor.quadrant)
    count = len(_QUADRANTS)
    keys = {(here - 1) % count: "Alt+Left", (here + 1) % count: "Alt+Right"}
    return tuple(
        (_MOVE_TO.having(quadrant=quadrant.heading), Command(quadrant.value), keys.get(number, ""))
        for number, quadrant in enumerate(_QUADRANTS)
        if number != here
    )
