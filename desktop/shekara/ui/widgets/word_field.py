"""A field for a few words, kept on Enter or when it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override


class WordField(QLineEdit):
    """Shows words and takes others: `entered` carries them.

    What was there before is shown until the change is made, and again on Escape.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._shown = ""
        # A file dropped on the field is meant for the window.
        self.setAcceptDrops(False)
        self.editingFinished.connect(self.commit)

    def show_words(self, words: str) -> None:
        """Show words as they are kept; what is being typed stays unless they changed."""
        changed, self._shown = words != self._shown, words
        if changed or not self.isModified():
            self._restore()

    def commit(self) -> None:
        """Hand over what was typed, if it differs from what was shown."""
        typed = self.text().strip()
        if self.isModified():
            self._restore()
            if typed != self._shown.strip():
                self.entered.emit(typed)

    def _restore(self) -> None:
        """Show the words from their beginning, with nothing left to undo inside the field."""
        if self.text() != self._shown or self.isModified():
            self.setText(self._shown)
            self.setCursorPosition(0)
        self.setToolTip(self._shown)

    @override
    def event(self, event: QEvent) -> bool:
        # Undo is the field's while something is typed into it, otherwise the window's.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            steps = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if not self.isModified() and any(event.matches(step) for step in steps):
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._restore()
            return
        super().keyPressEvent(event)
