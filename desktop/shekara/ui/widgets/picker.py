"""A dialog to pick one of many: a field that narrows a list, or names something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.texts import Texts

_NARROW = QT_TRANSLATE_NOOP("ui.dialogs", "Type to search")
_NARROW_OR_NAME = QT_TRANSLATE_NOOP("ui.dialogs", "Type to search, or to name another")
_NOTHING = QT_TRANSLATE_NOOP("ui.dialogs", "Nothing in the list contains this.")
_CHOOSE = QT_TRANSLATE_NOOP("ui.dialogs", "Choose")
_CANCEL = QT_TRANSLATE_NOOP("ui.dialogs", "Cancel")


@dataclass(frozen=True)
class Named:
    """What is none of the options, in words typed."""

    words: str


class Picker(QDialog):
    """Lists options; what is typed leaves those that contain it.

    With `naming`, a text with a place for `{words}`, what is typed may also be picked itself: it
    stands last.
    """

    def __init__(
        self,
        parent: QWidget,
        texts: Texts,
        question: Text,
        options: Sequence[tuple[str, str]],
        naming: Text | None = None,
    ) -> None:
        """Ask a question with options, each a key and its words."""
        super().__init__(parent)
        self._texts, self._naming = texts, naming
        self._keys = [key for key, _words in options]
        self._words = [words for _key, words in options]
        self.setWindowTitle("Shekara")
        self.setAccessibleName(texts(question))
        self.resize(440, 480)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._model = QStringListModel(self._words, self)
        self._proxy.setSourceModel(self._model)
        self.field = QLineEdit(self)
        hint = texts(_NARROW if naming is None else _NARROW_OR_NAME)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setClearButtonEnabled(True)
        self.list = QListView(self)
        self.list.setModel(self._proxy)
        self.list.setAccessibleName(texts(question))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._choose = QPushButton(texts(_CHOOSE), self)
        self._choose.setObjectName("primary")
        self._choose.setDefault(True)
        self._lay_out(texts(question), texts(_CANCEL))
        self.field.textChanged.connect(self._narrow)
        self.list.doubleClicked.connect(self.accept)
        self._choose.clicked.connect(self.accept)
        self._narrow("")

    @property
    def picked(self) -> str | Named | None:
        """Give the key of the option that is chosen now, or what was named."""
        row = self._proxy.mapToSource(self.list.currentIndex()).row()
        if row == len(self._keys):
            return Named(self._typed)
        return self._keys[row] if row >= 0 else None

    @property
    def _typed(self) -> str:
        return self.field.text().strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move through the list while something is typed."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentIndex().row() + step
            self._go_to(min(max(row, 0), self._proxy.rowCount() - 1))
            return
        super().keyPressEvent(event)

    def _narrow(self, typed: str) -> None:
        if self._naming is not None:
            # It holds what was typed, so it is always left.
            words = self._naming.having(words=verbatim(self._typed))
            named = [self._texts(words)] if self._typed else []
            self._model.setStringList([*self._words, *named])
        self._proxy.setFilterFixedString(typed.strip())
        self._go_to(0)
        self._choose.setEnabled(self._proxy.rowCount() > 0)
        self.nothing.setVisible(self._proxy.rowCount() == 0)

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self._proxy.index(row, 0))

    def _lay_out(self, question: str, cancel: str) -> None:
        words = QLabel(question, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setObjectName("section")
        words.setBuddy(self.field)
        self.nothing = QLabel(self._texts(_NOTHING), self)
        self.nothing.setObjectName("quiet")
        box = QDialogButtonBox(self)
        box.addButton(self._choose, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE["medium"])
        for widget in (words, self.field, self.list, self.nothing, box):
            column.addWidget(widget)
