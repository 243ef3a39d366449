"""The status line: what is saved, what was done last, what is missing, what is illustrative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from shekara.domain.check import Severity
from shekara.domain.figures import Origin
from shekara.text import QT_TRANSLATE_NOOP, Text, plural
from shekara.ui.icons import icon
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedLabel
from shekara.ui.widgets.verdict_button import VerdictButton

if TYPE_CHECKING:
    from shekara.domain.check import Check
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

HEIGHT = 30
SHOWN_MS = 8000
SLOW_MS = 500
"""Work that takes longer than this shows its progress."""

_SAVED = QT_TRANSLATE_NOOP("ui.status", "Saved")
_UNSAVED = QT_TRANSLATE_NOOP("ui.status", "Changes not saved")
_NEW = QT_TRANSLATE_NOOP("ui.status", "Not saved yet")
_READ_ONLY = QT_TRANSLATE_NOOP("ui.status", "Open to read; save under another name")
_LAST = QT_TRANSLATE_NOOP("ui.status", "Last: {step}")
_NOTHING_MISSING = QT_TRANSLATE_NOOP("ui.status", "Nothing is missing")
_SHOW_LIST = QT_TRANSLATE_NOOP("ui.status", "Show what is still to do (F8)")
_COVERAGE = QT_TRANSLATE_NOOP("ui.status", "{count} of {total} inputs illustrative")
_COVERAGE_TIP = QT_TRANSLATE_NOOP(
    "ui.status",
    "Weights, ratings and assumptions that nobody judged and no source supports. Results "
    "that rest on them are marked with an asterisk.",
)
_CANCEL = QT_TRANSLATE_NOOP("ui.status", "Cancel the calculation")
_CANCELLED = QT_TRANSLATE_NOOP("ui.status", "Cancelled; nothing was changed")
_WORKING = QT_TRANSLATE_NOOP("ui.status", "Calculating")


class StatusLine(QWidget):
    """One line at the foot of the window; `list_wanted` asks for the check list."""

    list_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the line, empty."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(max(HEIGHT, self.fontMetrics().height() + 2 * SPACE["small"]))
        self._saved, self._last = QLabel(self), ElidedLabel(self)
        self._message = ElidedLabel(self)
        self._message.setObjectName("message")
        self.missing, self.coverage = self._button("list"), self._button("warning")
        self.verdict = VerdictButton(workspace, self)
        self._progress, self._cancel = QProgressBar(self), self._button("close")
        self._silence = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._silence.timeout.connect(self._fall_silent)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self._show_progress(shown=True))
        self._working: list[str] = []
        self._lay_out()
        self._connect()

    @property
    def is_working(self) -> bool:
        """Tell whether something is calculated in the background."""
        return bool(self._working)

    def show_document(self, *, is_open: bool, is_read_only: bool) -> None:
        """Show whether the assessment is saved, and what was done last."""
        document = self._workspace.document
        text = _NEW if document.opened is None else _SAVED if document.is_saved else _UNSAVED
        text = _READ_ONLY if is_read_only else text
        self._saved.setText(self._texts(text) if is_open else "")
        step = document.undo_stack.undoText() if is_open else ""
        self._last.setText(self._texts(_LAST.having(step=step)) if step else "")
        for button in (self.missing, self.coverage):
            button.setVisible(is_open and bool(button.text()))
        self.verdict.show_document(is_open=is_open)

    def show_checks(self, found: tuple[Check, ...]) -> None:
        """Show how much is missing or doubtful."""
        missing = sum(check.severity is Severity.MISSING for check in found)
        doubtful = len(found) - missing
        words = [
            self._texts(plural("ui.status", "%n missing", "", missing)) if missing else "",
            self._texts(plural("ui.status", "%n to be judged", "", doubtful)) if doubtful else "",
        ]
        said = ", ".join(filter(None, words)) or self._texts(_NOTHING_MISSING)
        _show_words(self.missing, said)

    def show_coverage(self, book: FigureBook) -> None:
        """Show how many of the inputs that people decide rest on nothing yet."""
        count, total = illustrative_inputs(book)
        said = self._texts(_COVERAGE.having(count=count, total=total))
        _show_words(self.coverage, said)

    def tell(self, text: Text) -> None:
        """Show a message for a while, and have a screen reader say it."""
        self._say(text, self._workspace.theme.ink)

    def refuse(self, text: Text) -> None:
        """Show why something was not done."""
        self._say(text, self._workspace.theme.missing)

    def _say(self, text: Text, colour: str) -> None:
        # It takes long to load: the first paint, which says nothing, need not wait for it.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        said = self._texts(text)
        self._message.setStyleSheet(f"color: {colour};")
        self._message.setText(said)
        self._silence.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, said))

    def _fall_silent(self, *_signal: object) -> None:
        self._message.setText("")

    def _button(self, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture, self._workspace.theme.quiet_ink))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        for button, tip in ((self.missing, _SHOW_LIST), (self.coverage, _COVERAGE_TIP)):
            button.setToolTip(self._texts(tip))
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._cancel.setToolTip(self._texts(_CANCEL))
        self._cancel.setAccessibleName(self._texts(_CANCEL))
        self._progress.setAccessibleName(self._texts(_WORKING))
        self._progress.setMaximumWidth(120)
        self._progress.setTextVisible(False)
        self._last.setObjectName("quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE["medium"], 0, SPACE["small"], 0)
        line.setSpacing(SPACE["medium"])
        line.addWidget(self._saved)
        line.addWidget(self._last, 2)
        line.addWidget(self._message, 3)
        line.addWidget(self.verdict)
        for widget in (self._progress, self._cancel, self.missing, self.coverage):
            line.addWidget(widget)
        self._last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._show_progress(shown=False)

    def _connect(self) -> None:
        workspace, tasks = self._workspace, self._workspace.tasks
        workspace.told.connect(self.tell)
        workspace.document.refused.connect(self.refuse)
        # What was told was of the assessment before.
        workspace.document.changed.connect(self._fall_silent)
        workspace.document.replaced.connect(self._fall_silent)
        tasks.started.connect(self._start)
        tasks.progressed.connect(self._advance)
        tasks.ended.connect(self._end)
        self._cancel.clicked.connect(self._cancel_work)
        self.missing.clicked.connect(self.list_wanted)
        self.coverage.clicked.connect(self.list_wanted)

    def _start(self, key: str) -> None:
        self._working.append(key)
        self._progress.setRange(0, 0)
        self._slow.start()

    def _advance(self, key: str, percent: int) -> None:
        if self._working and key == self._working[-1]:
            self._progress.setRange(0, 100)
            self._progress.setValue(percent)

    def _end(self, key: str) -> None:
        if key in self._working:
            self._working.remove(key)
        if not self._working:
            self._slow.stop()
            self._show_progress(shown=False)

    def _cancel_work(self) -> None:
        """Cancel everything; the pages learn it from the tasks, the person from this line."""
        for key in tuple(self._working):
            self._workspace.tasks.cancel(key)
        self.tell(_CANCELLED)

    def _show_progress(self, *, shown: bool) -> None:
        self._progress.setVisible(shown)
        self._cancel.setVisible(shown)


def _show_words(button: QToolButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
    button.show()


def illustrative_inputs(book: FigureBook) -> tuple[int, int]:
    """Count the inputs that people decide: those nobody judged yet or sourced, and all."""
    decided = (Origin.ILLUSTRATIVE, Origin.JUDGED, Origin.ASSUMED)
    counted = [entry.origin for entry in book if entry.origin in decided]
    return counted.count(Origin.ILLUSTRATIVE), len(counted)
