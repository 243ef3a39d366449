"""Dropping a document or a table anywhere in the window, also over fields that take text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from typing_extensions import override

from shekara.ui.dialogs import TABLE_SUFFIXES
from shekara.usecases.documents import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

_KINDS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class Drops(QObject):
    """Takes files dropped on the fields it watches; `dropped` carries the path of a document.

    `table_dropped` carries that of a table, which is taken only while `takes_tables`.

    Fields would take the name of the file as text. Everything else lets a drop fall through
    to the window, so that no event of it need pass through Python.
    """

    dropped = Signal(str)
    table_dropped = Signal(str)
    takes_tables = False

    def watch(self, part: QWidget) -> None:
        """Take drops on the fields in a part of the window."""
        from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit

        for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
            for field in part.findChildren(kind):
                takes = field.viewport() if isinstance(field, QAbstractScrollArea) else field
                takes.installEventFilter(self)

    def take(self, event: QDropEvent) -> bool:
        """Accept a document or table that is dragged or dropped; tell whether it is one."""
        path = file_in(event.mimeData())
        if path is None:
            return False
        is_document = path.suffix.lower() == SUFFIX
        if not is_document and not self.takes_tables:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            (self.dropped if is_document else self.table_dropped).emit(str(path))
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _KINDS and isinstance(event, QDropEvent) and self.take(event)


def file_in(data: QMimeData) -> Path | None:
    """Give the document or table that is dragged, if it is one and no other file."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in {SUFFIX, *TABLE_SUFFIXES} else None
