"""What nobody expected: logged, brought to the window's thread, shown once per kind."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shekara import __version__
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

    from shekara.text import Text
    from shekara.ui.dialogs import Choices

_log = logging.getLogger(__name__)

FAULT = QT_TRANSLATE_NOOP(
    "ui.errors",
    "Something went wrong inside the program. What you typed is still here: save it under "
    "another name, then start Shekara anew. Please report the fault with its details.",
)
CHOICES: Choices = (
    ("copy", QT_TRANSLATE_NOOP("ui.errors", "Copy the details")),
    ("close", QT_TRANSLATE_NOOP("ui.errors", "Go on")),
)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class UncaughtErrors(QObject):
    """Hears of every error nobody caught, on any thread; tells each kind once."""

    _caught = Signal(str, str)

    def __init__(self, ask: Callable[[Text, Choices], str], parent: QObject | None = None) -> None:
        """Tell errors by a function that asks a question and gives the key of the answer."""
        super().__init__(parent)
        self._ask = ask
        self._told: set[str] = set()
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of errors from now on, and of Qt's own messages, which go to the log."""
        sys.excepthook = self.hear
        threading.excepthook = lambda hook: self.hear(
            hook.exc_type, hook.exc_value, hook.exc_traceback
        )
        qInstallMessageHandler(log_qt)

    def hear(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and pass it on; called on the thread where it happened."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("Nobody caught this:\n%s", details)
        self._caught.emit(f"{kind.__name__} {_place(trace)}", details)

    def _tell(self, name: str, details: str) -> None:
        if name in self._told:
            return
        self._told.add(name)
        if self._ask(FAULT, CHOICES) == "copy":
            QApplication.clipboard().setText(f"Shekara {__version__}\n{details}")


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write a message of Qt to the log."""
    logging.getLogger("qt").log(_LEVELS[kind], "%s: %s", context.category or "qt", message)


def _place(trace: TracebackType | None) -> str:
    """Name the line where an error happened."""
    frames = traceback.extract_tb(trace)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
