"""A recent file on the start page: what it is, where, how far, and the way to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QToolButton, QWidget

from shekara.domain.errors import ShekaraError
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, plural, verbatim
from shekara.ui.icons import icon
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from shekara.ui.recent import RecentFile
    from shekara.ui.workspace import Workspace

_OPEN = QT_TRANSLATE_NOOP("ui.start", "Open: {title}, {file}")
_FORGET = QT_TRANSLATE_NOOP("ui.start", "Take off this list: {title}")
_PAIR = QT_TRANSLATE_NOOP("ui.start", "{first} – {second}")
_COMPLETE = QT_TRANSLATE_NOOP("ui.start", "nothing left to do")
_MISSING = QT_TRANSLATE_NOOP("ui.start", "The file is not there any more: {path}")
_UNTITLED = QT_TRANSLATE_NOOP("ui.start", "Without a title")


class RecentRow(QFrame):
    """One recent file; `opened` and `forgotten` carry its path."""

    opened = Signal(str)
    forgotten = Signal(str)

    def __init__(
        self, workspace: Workspace, file: RecentFile, parent: QWidget | None = None
    ) -> None:
        """Show what is remembered of the file, as if it were there."""
        super().__init__(parent)
        self.file = file
        self._texts, self._theme = workspace.texts, workspace.theme
        self.setObjectName("card")
        title = self._texts(text_of(file.title)) or self._texts(_UNTITLED)
        self.button = QPushButton(self)
        self.button.setObjectName("link")
        self.button.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 380))
        said = _OPEN.having(title=verbatim(title), file=verbatim(Path(file.path).name))
        self.button.setAccessibleName(self._texts(said))
        self.button.setToolTip(file.path)
        self._details = ElidedLabel(self)
        self._details.setObjectName("quiet")
        self._details.setText(self._described(workspace))
        forget = QToolButton(self)
        forget.setIcon(icon("close", self._theme.quiet_ink))
        forget.setToolTip(self._texts(_FORGET.having(title=verbatim(title))))
        forget.setAccessibleName(forget.toolTip())
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE["small"], SPACE["tight"], SPACE["small"], SPACE["tight"])
        grid.setVerticalSpacing(0)
        grid.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._details, 1, 0)
        grid.addWidget(forget, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        self.button.clicked.connect(lambda: self.opened.emit(file.path))
        forget.clicked.connect(lambda: self.forgotten.emit(file.path))

    def show_found(self, *, found: bool) -> None:
        """Show whether the file is still there."""
        self.button.setEnabled(found)
        if not found:
            gone = _MISSING.having(path=verbatim(self.file.path))
            self._details.setText(self._texts(gone))
            self._details.setObjectName("warning")
            self._details.style().polish(self._details)

    def _described(self, workspace: Workspace) -> str:
        parts = [Path(self.file.path).name, self._pair(workspace)]
        if self.file.date:
            parts.append(self._texts.language.date(self.file.date))
        points = self.file.open_points
        left = plural("ui.start", "%n things to do", "", points) if points else _COMPLETE
        parts.append(self._texts(left))
        return "  ·  ".join(part for part in parts if part)

    def _pair(self, workspace: Workspace) -> str:
        evidence = workspace.evidence
        try:
            pair = evidence.pair(self.file.pair)
        except ShekaraError:
            return ""
        names = evidence.region(pair.kz).short_name, evidence.region(pair.other).short_name
        return self._texts(_PAIR.having(first=names[0], second=names[1]))
