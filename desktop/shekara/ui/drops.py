"""Dropping a document anywhere in the window, also over fields that take text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from typing_extensions import override

from shekara.usecases.documents import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

_KINDS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class Drops(QObject):
    """Takes documents dropped on the fields it watches; `dropped` carries the path.

    Fields would take the name of the file as text. Everything else lets a drop fall through
    to the window, so that no event of it need pass through Python.
    """

    dropped = Signal(str)

    def watch(self, part: QWidget) -> None:
        """Take drops on the fields in a part of the window."""
        from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit

        for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
            for field in part.findChildren(kind):
                takes = field.viewport() if isinstance(field, QAbstractScrollArea) else field
                takes.installEventFilter(self)

    def take(self, event: QDropEvent) -> bool:
        """Accept a document that is dragged or dropped; tell whether it is one."""
        path = document_in(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(str(path))
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _KINDS and isinstance(event, QDropEvent) and self.take(event)


def document_in(data: QMimeData) -> Path | None:
    """Give the document that is dragged, if it is one and no other file."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == SUFFIX else None
