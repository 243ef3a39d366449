"""What stands around the choices and tables of an import: question, answer, progress, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.text import Text
    from shekara.ui.texts import Texts

_TITLE = QT_TRANSLATE_NOOP("ui.import", "Import a table")
_QUESTION = QT_TRANSLATE_NOOP("ui.import", "What do the columns hold?")
_TAKE = QT_TRANSLATE_NOOP("ui.import", "Im&port")
_ANOTHER = QT_TRANSLATE_NOOP("ui.import", "Choose &another file…")
_CANCEL = QT_TRANSLATE_NOOP("ui.import", "Cancel")
_PROGRESS = QT_TRANSLATE_NOOP("ui.import", "Progress of the work")
_SIZE = (1240, 680)
_MAPPER_WIDTH = 400


class Frame:
    """Lays a dialog out around its two panes, and says how the work is getting on."""

    def __init__(self, dialog: QDialog, texts: Texts, mapper: QWidget, tables: QWidget) -> None:
        """Fill a dialog."""
        self._dialog, self._texts = dialog, texts
        self.file = ElidedLabel()
        self.file.setObjectName("quiet")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.answer = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.problem = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.progress = QProgressBar()
        self.another = QPushButton(texts(_ANOTHER))
        self.cancel = QPushButton(texts(_CANCEL))
        self.take = QPushButton(texts(_TAKE))
        self._mapper, self._tables = mapper, tables
        self._right = QStackedWidget()
        self._lay_out()

    def show_file(self, path: Path) -> None:
        """Name the file, and offer nothing before it is read."""
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self._mapper.setVisible(False)
        self._right.setVisible(False)

    def show_table(self) -> None:
        """Show both panes."""
        self._mapper.setVisible(True)
        self._right.setVisible(True)
        self._right.setCurrentIndex(0)

    def show_problem(self, text: Text, reason: Text, *, may_help: bool) -> None:
        """Tell why the file cannot be read, in place of its tables; choices may help or not."""
        self.show_answer(text, may_take=False)
        self.problem.setText(self._texts(reason))
        self._mapper.setVisible(may_help)
        self._right.setVisible(True)
        self._right.setCurrentIndex(1)
        self.another.setFocus()

    def show_working(self, text: Text) -> None:
        """Say what is being done; the progress begins anew."""
        self._say(text, "answer")
        self.forbid()
        self.progress.setValue(0)
        self.progress.setVisible(True)

    def forbid(self) -> None:
        """Take nothing in before it is known what."""
        self.take.setEnabled(False)

    def advance(self, percent: int) -> None:
        """Show how much is done."""
        self.progress.setValue(percent)

    def show_answer(self, text: Text, *, may_take: bool, warns: bool = False) -> None:
        """Say how far the table is understood; the work is over."""
        self.progress.setVisible(False)
        self._say(text, "missing" if warns else "answer")
        self.take.setEnabled(may_take)

    def _say(self, text: Text, name: str) -> None:
        self.answer.setText(self._texts(text))
        self.answer.setAccessibleName(self.answer.text())
        if self.answer.objectName() != name:
            self.answer.setObjectName(name)
            self.answer.style().unpolish(self.answer)
            self.answer.style().polish(self.answer)

    def _lay_out(self) -> None:
        dialog, texts = self._dialog, self._texts
        dialog.setWindowTitle(texts(_TITLE))
        dialog.setAccessibleName(texts(_QUESTION))
        room = dialog.screen().availableSize()
        dialog.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))
        question = QLabel(texts(_QUESTION))
        question.setObjectName("question")
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(SPACE["medium"])
        self._right.addWidget(self._tables)
        self._right.addWidget(self._problem_pane())
        panes.addWidget(self._mapper)
        panes.addWidget(self._right)
        panes.setSizes([_MAPPER_WIDTH, _SIZE[0] - _MAPPER_WIDTH])
        panes.setStretchFactor(1, 1)
        column = QVBoxLayout(dialog)
        edge = SPACE["large"]
        column.setContentsMargins(edge, SPACE["medium"], edge, SPACE["medium"])
        column.setSpacing(SPACE["tight"])
        for widget in (self.file, question, self.answer):
            column.addWidget(widget)
        column.addSpacing(SPACE["tight"])
        column.addWidget(panes, 1)
        column.addStretch(0)
        column.addLayout(self._buttons())

    def _problem_pane(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, SPACE["tight"], 0, 0)
        self.problem.setObjectName("missing")
        column.addWidget(self.problem)
        column.addStretch(1)
        return pane

    def _buttons(self) -> QHBoxLayout:
        self.take.setObjectName("primary")
        self.take.setDefault(True)
        self.take.setEnabled(False)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(220)
        self.progress.setAccessibleName(self._texts(_PROGRESS))
        self.progress.setVisible(False)
        line = QHBoxLayout()
        line.setContentsMargins(0, SPACE["small"], 0, 0)
        line.setSpacing(SPACE["small"])
        line.addWidget(self.another)
        line.addWidget(self.progress)
        line.addStretch(1)
        line.addWidget(self.take)
        line.addWidget(self.cancel)
        return line
