"""A field for a number: comma or point, kept on Enter or when it is left, F1 asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_WHY = QT_TRANSLATE_NOOP("ui", "What this number rests on")
_NO_NUMBER = QT_TRANSLATE_NOOP("ui.field", "“{typed}” is not a number. Write 12.5 or 12,5.")


class NumberField(QLineEdit):
    """Shows a number and takes another one.

    `entered` carries what was typed, a number, or None where the field may be and was
    emptied; `refused` carries a text when it is no number. Then, and on Escape, the field
    shows the number from before again. A field that `keeps` what is typed leaves it there for
    a button to take, and emits neither.
    """

    entered = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        *,
        may_be_empty: bool = False,
        keeps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self._workspace = workspace
        self._may_be_empty, self._keeps = may_be_empty, keeps
        self._figure_id = self._shown = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._take)

    def show_number(self, value: float | None, unit: str, figure_id: str = "") -> None:
        """Show a number as its unit is written, or nothing; what is being typed stays."""
        self._figure_id = figure_id
        texts = self._workspace.texts
        self._shown = "" if value is None else texts.amount(value, unit, unit=False)
        is_typed = self.isModified() and (self._keeps or self.hasFocus())
        if not is_typed and self.text() != self._shown:
            self.setText(self._shown)

    def number(self) -> float | None:
        """Give the number that stands in the field now, None when it is none."""
        return self._workspace.texts.language.parse(self.text())

    def restore(self) -> None:
        """Show the number from before again."""
        self.setText(self._shown)

    def _take(self) -> None:
        if self._keeps or not self.isModified():
            return
        typed, value = self.text().strip(), self.number()
        # What holds is shown until the change is made; perhaps it never is.
        self.restore()
        if value is not None or (not typed and self._may_be_empty):
            self.entered.emit(value)
        elif typed:
            self.refused.emit(_NO_NUMBER.having(typed=verbatim(typed)))

    def _explain(self) -> bool:
        if self._figure_id:
            self._workspace.explain(self._figure_id)
        return bool(self._figure_id)

    @override
    def event(self, event: QEvent) -> bool:
        # A figure takes F1 for itself before the window can.
        asks = event.type() == QEvent.Type.ShortcutOverride and self._figure_id
        if asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and self._explain():
            return
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if self._figure_id:
            why = QAction(self._workspace.texts(_WHY), menu)
            why.triggered.connect(self._explain)
            menu.insertAction(menu.actions()[0], why)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
