"""Three fields for low, likely and high: handed over together when they are left, or by Enter."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.workspace import Workspace

_NAMES = (
    QT_TRANSLATE_NOOP("ui.scenarios", "Lo&w"),
    QT_TRANSLATE_NOOP("ui.scenarios", "Likel&y"),
    QT_TRANSLATE_NOOP("ui.scenarios", "Hi&gh"),
)
_ROLES = ("low", "likely", "high")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EstimateFields(QWidget):
    """Shows three numbers in full and takes others: `left` says that typing has ended."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._workspace = workspace
        self._shown = ("", "", "")
        self.fields = tuple(_Field(workspace, self) for _ in _NAMES)
        self.unit = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.unit.setObjectName("quiet")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["tight"])
        for column, (text, field) in enumerate(zip(_NAMES, self.fields, strict=True)):
            words = QLabel(workspace.texts(text), self)
            words.setBuddy(field)
            field.setAccessibleName(words.text().replace("&", ""))
            grid.addWidget(words, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.unit, 1, len(_NAMES))

    @property
    def has_changed(self) -> bool:
        """Tell whether anything else stands in the fields than what was shown."""
        return tuple(field.text() for field in self.fields) != self._shown

    def show_values(self, values: Sequence[float] | None, unit: str, stem: str) -> None:
        """Show values with the unit, None for none; `stem` begins the ids of their figures.

        What is being typed stays, unless other values came.
        """
        language = self._workspace.texts.language
        shown = ("", "", "")
        if values is not None:
            low, likely, high = (language.number(v, decimals(v)) for v in values)
            shown = (low, likely, high)
        if shown != self._shown:
            self._shown = shown
            self.restore()
        self.unit.setText(unit)
        for role, field in zip(_ROLES, self.fields, strict=True):
            field.figure_id = f"{stem}.{role}" if stem else ""

    def values(self) -> tuple[float | None, ...]:
        """Give the numbers that stand in the fields, None for what is none."""
        parse = self._workspace.texts.language.parse
        return tuple(parse(field.text()) for field in self.fields)

    def restore(self) -> None:
        """Show the values from before again."""
        for words, field in zip(self._shown, self.fields, strict=True):
            field.setText(words)
            field.setAccessibleDescription("")

    def complain(self, number: int, words: str) -> None:
        """Tell a listener what is wrong with a field."""
        for at, field in enumerate(self.fields):
            field.setAccessibleDescription(words if at == number else "")


class _Field(QLineEdit):
    """One of the numbers; F1 asks what it rests on, Escape restores all three."""

    def __init__(self, workspace: Workspace, owner: EstimateFields) -> None:
        super().__init__(owner)
        self._workspace, self._owner = workspace, owner
        self.figure_id = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(64)
        # A file dropped on the field is meant for the window.
        self.setAcceptDrops(False)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_F1 and self.figure_id:
                event.accept()
                return True
            # Undo is the field's while something is typed into it, otherwise the window's.
            steps = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if not self.isModified() and any(event.matches(step) for step in steps):
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and self.figure_id:
            self._workspace.explain(self.figure_id)
        elif event.key() == Qt.Key.Key_Escape and self._owner.has_changed:
            self._owner.restore()
        elif event.key() in _ENTER:
            self._owner.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if QApplication.focusWidget() not in self._owner.fields:
            self._owner.left.emit()


def decimals(value: float) -> int:
    """Count the decimals a number needs to be read again as the same one."""
    return max(-int(Decimal(repr(float(value))).normalize().as_tuple().exponent), 0)
