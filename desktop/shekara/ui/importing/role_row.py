"""Where the words of one role stand: in a column, in the headings, or the same in all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.usecases.importing import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.texts import Texts
    from shekara.usecases.importing import Choice, Layout

NOT_SAID, FIXED, YEARS = "", "fixed", "years"
_COLUMN = "column."

LABELS = {
    Role.PLACE: QT_TRANSLATE_NOOP("ui.import", "&Region"),
    Role.INDICATOR: QT_TRANSLATE_NOOP("ui.import", "&Indicator"),
    Role.YEAR: QT_TRANSLATE_NOOP("ui.import", "&Year"),
    Role.VALUE: QT_TRANSLATE_NOOP("ui.import", "&Value"),
    Role.UNIT: QT_TRANSLATE_NOOP("ui.import", "&Unit"),
    Role.SOURCE: QT_TRANSLATE_NOOP("ui.import", "&Source"),
}
_NOT_SAID = QT_TRANSLATE_NOOP("ui.import", "Not said yet")
_OWN_UNIT = QT_TRANSLATE_NOOP("ui.import", "As Shekara keeps each indicator")
_SAME = QT_TRANSLATE_NOOP("ui.import", "The same for all rows")
_BELOW_YEARS = QT_TRANSLATE_NOOP("ui.import", "Below the years")
_CHOOSE = QT_TRANSLATE_NOOP("ui.import", "Choose…")
_SAME_NAME = QT_TRANSLATE_NOOP("ui.import", "{role}, the same for all rows")
_HINTS = {
    Role.YEAR: QT_TRANSLATE_NOOP("ui.import", "such as 2024"),
    Role.SOURCE: QT_TRANSLATE_NOOP("ui.import", "who published it, where and when"),
}
_MOST_SHOWN = 20
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RoleRow(QWidget):
    """A choice among columns, and the field for what holds in all rows; `told` on a change."""

    told = Signal()

    def __init__(self, texts: Texts, role: Role, keys: Sequence[Choice]) -> None:
        """Offer keys of the role for all rows; without any, words are typed."""
        super().__init__()
        self._texts, self.role = texts, role
        self.name = texts(LABELS[role]).replace("&", "")
        self.choice = CalmChoice(texts, [])
        self.choice.setMaxVisibleItems(_MOST_SHOWN)
        self.choice.setAccessibleName(self.name)
        self.field = self._new_field(keys)
        self.field.setAccessibleName(
            texts(_SAME_NAME.having(role=self.name)),
        )
        self._lay_out()
        self.choice.activated.connect(self._choose)

    @property
    def said(self) -> str:
        """Give what is chosen: NOT_SAID, FIXED, YEARS or a column."""
        return str(self.choice.currentData() or NOT_SAID)

    @property
    def column(self) -> int | None:
        """Give the chosen column, None for anything else."""
        said = self.said
        return int(said.removeprefix(_COLUMN)) if said.startswith(_COLUMN) else None

    @property
    def constant(self) -> str:
        """Give what holds in all rows, empty where that was not chosen or not said."""
        if self.said != FIXED or self.role is Role.VALUE:
            return ""
        if isinstance(self.field, QLineEdit):
            return self.field.text().strip()
        return str(self.field.currentData() or "")

    def offer(self, columns: Sequence[str], years: str) -> None:
        """Offer columns by their names; `years` says which stand in the headings, if any."""
        before = self.said
        self.choice.clear()
        not_said = _OWN_UNIT if self.role is Role.UNIT else _NOT_SAID
        self.choice.addItem(self._texts(not_said), NOT_SAID)
        if years and self.role is Role.YEAR:
            self.choice.addItem(years, YEARS)
        if years and self.role is Role.VALUE:
            self.choice.addItem(self._texts(_BELOW_YEARS), YEARS)
        for number, name in enumerate(columns):
            self.choice.addItem(name, f"{_COLUMN}{number}")
        if self.role is not Role.VALUE:
            self.choice.addItem(self._texts(_SAME), FIXED)
        self._show(before)

    def show_layout(self, layout: Layout) -> None:
        """Show what a layout says of the role."""
        column, constant = layout.column(self.role), layout.constant(self.role)
        if layout.year_columns and self.role in {Role.YEAR, Role.VALUE}:
            self._show(YEARS)
        elif column is not None:
            self._show(f"{_COLUMN}{column}")
        else:
            self._show(FIXED if constant else NOT_SAID)
            self._show_constant(constant)
        self._follow()

    def say(self, said: str) -> None:
        """Choose something in the name of another row, quietly."""
        self._show(said)
        self._follow()

    def _show(self, said: str) -> None:
        self.choice.show_value(said)
        self._follow()

    def _show_constant(self, constant: str) -> None:
        if isinstance(self.field, QLineEdit):
            self.field.setText(constant)
        else:
            self.field.show_value(constant)

    def _choose(self) -> None:
        self._follow()
        self.told.emit()

    def _follow(self) -> None:
        """Show the field only where it counts."""
        self.field.setVisible(self.said == FIXED)
        self.choice.setToolTip(self.choice.currentText())

    def _new_field(self, keys: Sequence[Choice]) -> QLineEdit | CalmChoice:
        if keys:
            chosen = CalmChoice(self._texts, [("", _CHOOSE), *keys])
            chosen.setMaxVisibleItems(_MOST_SHOWN)
            chosen.activated.connect(self.told)
            return chosen
        typed = QLineEdit()
        # A file dropped on the field is no words for it.
        typed.setAcceptDrops(False)
        typed.setPlaceholderText(self._texts(_HINTS.get(self.role, Text("", ""))))
        typed.textEdited.connect(self.told)
        typed.installEventFilter(self)
        return typed

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter ends typing; it does not press the button of the dialog.
        pressed = event.type() is QEvent.Type.KeyPress
        return pressed and isinstance(event, QKeyEvent) and event.key() in _ENTER

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addWidget(self.choice)
        column.addWidget(self.field)
        self.setFocusProxy(self.choice)
        self.field.hide()
