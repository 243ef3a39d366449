"""The one door for dialogs: names of files, questions, problems.

Pages reach dialogs through the workspace, so a test answers them by a stand-in with the
same methods. What a dialog needs of Qt is loaded when it is opened: it takes long, and the
first paint of the window need not wait for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from shekara.domain.errors import ShekaraError
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

    from shekara.ui.texts import Texts
    from shekara.ui.view_state import ViewState
    from shekara.ui.widgets.picker import Named
    from shekara.ui.workspace import Workspace

Choices = Sequence[tuple[str, Text]]
"""Keys and words of buttons: the first is what Enter does, the last what Escape does."""

KINDS = {
    "shekara": QT_TRANSLATE_NOOP("ui.dialogs", "Shekara assessment"),
    "pdf": QT_TRANSLATE_NOOP("ui.dialogs", "PDF document"),
    "svg": QT_TRANSLATE_NOOP("ui.dialogs", "SVG drawing"),
    "png": QT_TRANSLATE_NOOP("ui.dialogs", "PNG picture"),
    "csv": QT_TRANSLATE_NOOP("ui.dialogs", "CSV table"),
    "txt": QT_TRANSLATE_NOOP("ui.dialogs", "Plain text"),
    "xlsx": QT_TRANSLATE_NOOP("ui.dialogs", "XLSX workbook"),
    "table": QT_TRANSLATE_NOOP("ui.dialogs", "Tables to import"),
}
TABLE_SUFFIXES = (".csv", ".txt", ".tsv", ".xlsx")
"""The kinds of files that hold tables to import."""
_OPEN = QT_TRANSLATE_NOOP("ui.dialogs", "Open an assessment")
_OPEN_TABLE = QT_TRANSLATE_NOOP("ui.dialogs", "Choose a table to import")
_SAVE = QT_TRANSLATE_NOOP("ui.dialogs", "Save as")
_CLOSE = QT_TRANSLATE_NOOP("ui.dialogs", "Close")
_FOLDER = "dialogs.folder"
# What no file system of a user's stick takes in a name.
_UNUSABLE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 80


class Dialogs:
    """Asks the user, in the language of the window, and remembers the folder used last."""

    def __init__(self, texts: Texts, view_state: ViewState) -> None:
        """Speak the window's language."""
        self._texts = texts
        self._view_state = view_state

    def open_name(self, parent: QWidget, kind: str = "shekara") -> Path | None:
        """Ask for a file to open; None when the user thinks better of it."""
        from PySide6.QtWidgets import QFileDialog

        title = self._texts(_OPEN_TABLE if kind == "table" else _OPEN)
        name, _filter = QFileDialog.getOpenFileName(
            parent, title, self._folder(), self._filter(kind)
        )
        return self._chosen(name)

    def save_name(self, parent: QWidget, suggested: str, kind: str) -> Path | None:
        """Ask for a name to save under, with the kind's suffix; None when there is none.

        The user has agreed already if a file of that name exists.
        """
        from PySide6.QtWidgets import QFileDialog

        start = str(Path(self._folder()) / usable_name(suggested))
        dialog = QFileDialog(parent, self._texts(_SAVE), f"{start}.{kind}", self._filter(kind))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        accepted = dialog.exec() and dialog.selectedFiles()
        name = dialog.selectedFiles()[0] if accepted else ""
        dialog.deleteLater()
        return self._chosen(name)

    def write(self, parent: QWidget, path: Path, data: bytes) -> bool:
        """Write bytes to a file; a failure is told, and False given."""
        from shekara.usecases.exports import export

        try:
            export(path, data)
        except ShekaraError as error:
            self.problem(parent, error.text)
            return False
        return True

    def ask(self, parent: QWidget, text: Text, choices: Choices) -> str:
        """Ask a question and give the key of the answer; Escape gives the last one."""
        box = question_box(parent, self._texts, text, choices)
        box.exec()
        clicked = box.clickedButton()
        answer = clicked.objectName() if clicked is not None else choices[-1][0]
        box.deleteLater()
        return answer

    def pick(
        self, parent: QWidget, question: Text, options: Sequence[tuple[str, str]]
    ) -> str | None:
        """Ask to pick one of many by its words and give its key; None when none is picked."""
        picked = self._picked(parent, question, options)
        return picked if isinstance(picked, str) else None

    def pick_or_name(
        self, parent: QWidget, question: Text, options: Sequence[tuple[str, str]], naming: Text
    ) -> str | Named | None:
        """Ask the same, where something that is none of them can be named in words."""
        return self._picked(parent, question, options, naming)

    def _picked(
        self,
        parent: QWidget,
        question: Text,
        options: Sequence[tuple[str, str]],
        naming: Text | None = None,
    ) -> str | Named | None:
        from shekara.ui.widgets.picker import Picker

        picker = Picker(parent, self._texts, question, options, naming)
        accepted = picker.exec()
        picker.deleteLater()
        return picker.picked if accepted else None

    def import_table(self, workspace: Workspace, parent: QWidget, path: Path) -> None:
        """Open the import of a table; it goes on while this returns."""
        from shekara.ui.importing.dialog import open_import

        open_import(workspace, parent, path)

    def problem(self, parent: QWidget, text: Text) -> None:
        """Tell that something could not be done; the sentence says what to do."""
        from PySide6.QtWidgets import QMessageBox

        box = question_box(parent, self._texts, text, [("close", _CLOSE)])
        box.setIcon(QMessageBox.Icon.Warning)
        box.exec()
        box.deleteLater()

    def _folder(self) -> str:
        """Give the folder used last, else that of the user's documents, else their own."""
        from PySide6.QtCore import QStandardPaths

        places = QStandardPaths.StandardLocation
        kept = self._view_state.get(_FOLDER, "")
        documents, home = map(
            QStandardPaths.writableLocation, (places.DocumentsLocation, places.HomeLocation)
        )
        return next((name for name in (kept, documents) if name and Path(name).is_dir()), home)

    def _filter(self, kind: str) -> str:
        suffixes = TABLE_SUFFIXES if kind == "table" else (f".{kind}",)
        return f"{self._texts(KINDS[kind])} ({' '.join(f'*{suffix}' for suffix in suffixes)})"

    def _chosen(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        self._view_state.keep(_FOLDER, str(path.parent))
        return path


def question_box(parent: QWidget, texts: Texts, text: Text, choices: Choices) -> QMessageBox:
    """Give a box that asks a question; its buttons are called by the keys of the choices."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle("Shekara")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(texts(text))
    box.setAccessibleName(texts(text))
    for number, (key, words) in enumerate(choices):
        last = number == len(choices) - 1
        role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.AcceptRole
        button = box.addButton(texts(words), role)
        button.setObjectName(key)
        if number == 0:
            box.setDefaultButton(button)
        if last:
            box.setEscapeButton(button)
    return box


def usable_name(title: str) -> str:
    """Give a file name from a title: what no disk takes is left out, and it is not long."""
    words = " ".join(_UNUSABLE.sub(" ", title).split())
    return words.strip(" .")[:_LONGEST_NAME].strip() or "Shekara"
