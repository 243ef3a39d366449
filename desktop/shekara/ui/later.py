"""Doing something once, a moment after it was last asked for many times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Later(QTimer):
    """Calls a function once, some milliseconds after the first of many requests."""

    def __init__(self, parent: QObject, milliseconds: int, action: Callable[[], None]) -> None:
        """Wait for requests."""
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(action)

    def ask(self, *_signal: object) -> None:
        """Ask for the action; it is done for all requests until then at once."""
        if not self.isActive():
            self.start()
