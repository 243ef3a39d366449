"""Enter on a focused button presses it, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from typing_extensions import override

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SENT = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class EnterKey(QObject):
    """Gives the focused button of a window Space for Enter; dialogs keep their default buttons.

    It watches only buttons that have had the focus: watching all events of the program would
    cost time with each of them.
    """

    def __init__(self, app: QApplication, window: QWidget) -> None:
        """Follow the focus for as long as the window lives."""
        super().__init__(window)
        self._window = window
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton | QToolButton) and now.window() is self._window:
            now.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SENT and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if modifiers == Qt.KeyboardModifier.NoModifier:
                repeated = event.isAutoRepeat()
                space = QKeyEvent(event.type(), Qt.Key.Key_Space, modifiers, " ", repeated)
                QApplication.sendEvent(watched, space)
                return True
        return False
