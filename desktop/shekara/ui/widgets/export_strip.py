"""How the export of the brief is getting on, and the way to the file afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.ui.icons import icon
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.ui.workspace import Workspace

_WRITING = QT_TRANSLATE_NOOP("ui.brief", "Writing {name}…")
_PROGRESS = QT_TRANSLATE_NOOP("ui.brief", "Writing the brief")
_WRITTEN = QT_TRANSLATE_NOOP("ui.brief", "Written: {name}")
_CANCEL = QT_TRANSLATE_NOOP("ui.brief", "Cancel")
_OPEN = QT_TRANSLATE_NOOP("ui.brief", "Open the file")
_FOLDER = QT_TRANSLATE_NOOP("ui.brief", "Show in folder")
_DISMISS = QT_TRANSLATE_NOOP("ui.brief", "Hide this line")
_NO_PROGRAM = QT_TRANSLATE_NOOP(
    "ui.brief",
    "The system knows no program to open “{path}” with. Open it from another program.",
)


class ExportStrip(QFrame):
    """Hidden until something is exported; `cancelled` asks to stop."""

    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the line, hidden."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._path: Path | None = None
        self.setObjectName("card")
        self.words, self.progress = ElidedLabel(), QProgressBar()
        self.cancel, self.dismiss = QPushButton(self._texts(_CANCEL)), QToolButton()
        self.open, self.folder = self._way(_OPEN), self._way(_FOLDER)
        self._lay_out()
        self.cancel.clicked.connect(self.cancelled)
        self.open.clicked.connect(self._open_file)
        self.folder.clicked.connect(self._open_folder)
        self.dismiss.clicked.connect(self.hide)
        workspace.document.changed.connect(self._put_away)
        workspace.document.replaced.connect(self._put_away)
        self.hide()

    @property
    def is_writing(self) -> bool:
        """Tell whether it shows a file that is being written."""
        return not (self.isHidden() or self.progress.isHidden())

    def show_writing(self, path: Path) -> None:
        """Show that a file is being written."""
        self._show(_WRITING, path, working=True)
        self.progress.setValue(0)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def advance(self, percent: int) -> None:
        """Show how much of it is done."""
        self.progress.setValue(percent)

    def show_written(self, path: Path) -> None:
        """Show that a file was written, and offer it."""
        had_focus = self.cancel.hasFocus()
        self._path = path
        self._show(_WRITTEN, path, working=False)
        if had_focus:
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, text: Text, path: Path, *, working: bool) -> None:
        self.words.setText(self._texts(text.having(name=verbatim(path.name))))
        self.words.setToolTip(str(path))
        for widget in (self.open, self.folder, self.dismiss):
            widget.setVisible(not working)
        for widget in (self.progress, self.cancel):
            widget.setVisible(working)
        self.show()

    def _put_away(self, *_signal: object) -> None:
        """Speak no more of a file that holds the assessment as it was before."""
        if not self.is_writing:
            self.hide()

    def _open_file(self) -> None:
        if self._path is not None:
            self._hand_over(self._path)

    def _open_folder(self) -> None:
        if self._path is not None:
            self._hand_over(self._path.parent)

    def _hand_over(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute()))):
            text = _NO_PROGRAM.having(path=verbatim(str(path)))
            self._workspace.dialogs.problem(self, text)

    def _way(self, text: Text) -> QPushButton:
        """Give a button that Enter presses as Space does; its words are in bold then."""
        button = QPushButton(self._texts(text))
        button.setAutoDefault(True)
        bold = button.font()
        bold.setWeight(QFont.Weight.DemiBold)
        room = QFontMetrics(bold).horizontalAdvance(button.text())
        button.setMinimumWidth(room + 3 * SPACE["medium"])
        return button

    def _lay_out(self) -> None:
        self.dismiss.setIcon(icon("close", self._workspace.theme.quiet_ink))
        self.dismiss.setToolTip(self._texts(_DISMISS))
        self.dismiss.setAccessibleName(self._texts(_DISMISS))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(160)
        self.progress.setAccessibleName(self._texts(_PROGRESS))
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE["medium"], SPACE["tight"], SPACE["small"], SPACE["tight"])
        line.setSpacing(SPACE["small"])
        line.addWidget(self.words, 1)
        for widget in (self.progress, self.cancel, self.open, self.folder, self.dismiss):
            line.addWidget(widget)
