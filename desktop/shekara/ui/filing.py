"""The file of the document: new, open, save, save as, close, and what can stand in the way.

Asks before anything a person typed could be lost. Knows no pages.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from shekara.domain.errors import ShekaraError
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.usecases import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtWidgets import QWidget

    from shekara.domain.assessment import Assessment
    from shekara.domain.regions import RegionPair
    from shekara.ui.recent import RecentFiles
    from shekara.ui.workspace import Workspace

_SAVE = QT_TRANSLATE_NOOP("ui.files", "Save")
_DISCARD = QT_TRANSLATE_NOOP("ui.files", "Discard the changes")
_CANCEL = QT_TRANSLATE_NOOP("ui.files", "Cancel")
_COPY = QT_TRANSLATE_NOOP("ui.files", "Save a copy…")
_OVERWRITE = QT_TRANSLATE_NOOP("ui.files", "Overwrite it")
_READ = QT_TRANSLATE_NOOP("ui.files", "Open to read")
_ANYWAY = QT_TRANSLATE_NOOP("ui.files", "Open anyway")

LEAVE = QT_TRANSLATE_NOOP(
    "ui.files", "“{name}” has changes that are not saved. Save them before it is closed?"
)
CHANGED = QT_TRANSLATE_NOOP(
    "ui.files",
    "Somebody else changed “{path}” since it was opened here. Save your version as a copy, "
    "or overwrite theirs?",
)
LOCKED = QT_TRANSLATE_NOOP(
    "ui.files",
    "“{path}” is open in another window: {user}, computer {host}. You can read it here and "
    "save under another name. Open it anyway only if you know that the other window is gone.",
)
LEAVE_CHOICES = (("save", _SAVE), ("discard", _DISCARD), ("cancel", _CANCEL))
CHANGED_CHOICES = (("copy", _COPY), ("overwrite", _OVERWRITE), ("cancel", _CANCEL))
LOCKED_CHOICES = (("read", _READ), ("anyway", _ANYWAY), ("cancel", _CANCEL))
WHICH_PAIR = QT_TRANSLATE_NOOP("ui.files", "Which two regions does the hub stand between?")
_PAIR = QT_TRANSLATE_NOOP("ui.files", "{first} – {second}")
_SAVED = QT_TRANSLATE_NOOP("ui.files", "Saved {path}")
_OPENED = QT_TRANSLATE_NOOP("ui.files", "Opened {path}")


@contextmanager
def _waiting() -> Generator[None]:
    """Show that the window waits for the disk."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


class Filing(QObject):
    """Opens and saves the assessment of the window.

    `begun` says that another assessment is shown, `ended` that none is any more.
    """

    begun = Signal()
    ended = Signal()

    def __init__(self, workspace: Workspace, recents: RecentFiles, window: QWidget) -> None:
        """Ask through the dialogs of the workspace, in front of the window."""
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.recents = recents
        self._lock: documents.Lock | None = None
        self.is_open = False
        self.is_read_only = False
        workspace.to_do.learned.connect(self._note_recent)

    @property
    def path(self) -> Path | None:
        """Give the file of the assessment, None for one that was never saved."""
        opened = self._workspace.document.opened
        return opened.path if opened and self.is_open else None

    @property
    def name(self) -> str:
        """Give what the assessment is called: its file's name, or its title."""
        if self.path:
            return self.path.name
        title = self._workspace.document.assessment.passport.title
        return self._workspace.texts(text_of(title))

    def new(self, template: str, pair: str | None = None) -> bool:
        """Begin with a template; False when the user would rather stay."""
        language = self._workspace.texts.language.code
        return self._begin_with(
            lambda: documents.new_assessment(template, language=language, pair=pair)
        )

    def new_blank(self) -> bool:
        """Ask for a pair of regions and begin with nothing but it."""
        pairs = self._workspace.evidence.adjacent_pairs()
        options = sorted(((pair.id, self.pair_name(pair)) for pair in pairs), key=itemgetter(1))
        chosen = self._workspace.dialogs.pick(self._window, WHICH_PAIR, options)
        return chosen is not None and self.new("blank", chosen)

    def sample(self) -> bool:
        """Begin with an example to look around in."""
        language = self._workspace.texts.language
        return self._begin_with(lambda: documents.sample_assessment(language))

    def open(self) -> bool:
        """Ask for a file and open it."""
        path = self._workspace.dialogs.open_name(self._window)
        return path is not None and self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file; False when it could not be opened or the user would rather stay."""
        if not self.may_leave():
            return False
        try:
            opened = documents.open_assessment(path)
        except ShekaraError as error:
            self._problem(error.text)
            return False
        goes_on, lock = self._locked(path)
        if not goes_on:
            return False
        self._let_go(lock)
        self.is_read_only = lock is None
        self._workspace.document.open(opened.assessment, opened)
        self._tell(_OPENED, path)
        self._begin()
        self._note_recent()
        return True

    def save(self) -> bool:
        """Save to the file the assessment came from, or ask for a name."""
        self._commit_typing()
        document = self._workspace.document
        opened = document.opened
        if opened is None or self.is_read_only:
            return self.save_as()
        try:
            return self._saved(lambda: documents.save_again(opened, document.assessment))
        except documents.ChangedOnDiskError:
            return self._save_despite(opened.path)

    def save_as(self) -> bool:
        """Ask for a name and save under it."""
        self._commit_typing()
        document = self._workspace.document
        suggested = self.path.stem if self.path else self.name
        path = self._workspace.dialogs.save_name(self._window, suggested, "shekara")
        if path is None:
            return False
        try:
            lock = self._lock if self._is_ours(path) else documents.lock_document(path)
        except ShekaraError as error:
            self._problem(error.text)
            return False
        if not self._saved(lambda: documents.save_over(path, document.assessment)):
            if lock is not None and lock is not self._lock:
                lock.release()
            return False
        self._let_go(lock)
        self.is_read_only = False
        document.renamed.emit()
        return True

    def close(self) -> bool:
        """Put the assessment away; False when the user would rather stay."""
        if not self.may_leave():
            return False
        self._let_go()
        self.is_open = self.is_read_only = False
        self._workspace.document.undo_stack.clear()
        self.ended.emit()
        return True

    def may_leave(self) -> bool:
        """Tell whether nothing would be lost, asking what to do with unsaved changes."""
        self._commit_typing()
        if not self.is_open or not self._workspace.document.has_unsaved_edits:
            return True
        answer = self._workspace.dialogs.ask(
            self._window,
            LEAVE.having(name=verbatim(self.name)),
            LEAVE_CHOICES,
        )
        return self.save() if answer == "save" else answer == "discard"

    def _save_despite(self, path: Path) -> bool:
        """Save although somebody else wrote the file: as a copy, over it, or not at all."""
        answer = self._workspace.dialogs.ask(
            self._window,
            CHANGED.having(path=verbatim(str(path))),
            CHANGED_CHOICES,
        )
        if answer == "copy":
            return self.save_as()
        assessment = self._workspace.document.assessment
        return answer == "overwrite" and self._saved(lambda: documents.save_over(path, assessment))

    def _saved(self, save: Callable[[], documents.Opened]) -> bool:
        """Save, note it and tell it; a failure is told. Raises ChangedOnDiskError."""
        try:
            with _waiting():
                opened = save()
        except documents.ChangedOnDiskError:
            raise
        except ShekaraError as error:
            self._problem(error.text)
            return False
        self._workspace.document.saved(opened)
        self._note_recent()
        self._tell(_SAVED, opened.path)
        return True

    def _locked(self, path: Path) -> tuple[bool, documents.Lock | None]:
        """Lock a file, or ask what to do if another window has it.

        Gives whether to open it, and the lock; none for a file that is only to be read.
        """
        if self._is_ours(path):
            return True, self._lock
        try:
            return True, documents.lock_document(path)
        except documents.LockedError as error:
            holder = error.holder
        answer = self._workspace.dialogs.ask(
            self._window,
            LOCKED.having(
                path=verbatim(str(path)),
                user=verbatim(holder.user if holder else "?"),
                host=verbatim(holder.host if holder else "?"),
            ),
            LOCKED_CHOICES,
        )
        if answer == "anyway":
            return True, documents.lock_document(path, anyway=True)
        return answer == "read", None

    def _is_ours(self, path: Path) -> bool:
        return self.path is not None and os.path.realpath(path) == os.path.realpath(self.path)

    def _begin_with(self, make: Callable[[], Assessment]) -> bool:
        if not self.may_leave():
            return False
        made = make()
        self._let_go()
        self._workspace.document.open(made, None)
        self._begin()
        return True

    def pair_name(self, pair: RegionPair) -> str:
        """Give the names of a pair's regions."""
        region = self._workspace.evidence.region
        names = region(pair.kz).short_name, region(pair.other).short_name
        return self._workspace.texts(_PAIR.having(first=names[0], second=names[1]))

    def _note_recent(self) -> None:
        """Put the file at the top of the list, with what is still to do in it by now."""
        document = self._workspace.document
        if self.path and not document.has_unsaved_edits:
            points = len(self._workspace.to_do.checks)
            self.recents.note(self.path, document.assessment, points)

    def _begin(self) -> None:
        self.is_open = True
        self.begun.emit()

    def _let_go(self, lock: documents.Lock | None = None) -> None:
        """Release the lock of the file before, and hold another one."""
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock = lock
        self.is_read_only = False

    @staticmethod
    def _commit_typing() -> None:
        """Have the field that is being typed into hand over what it holds."""
        field = QApplication.focusWidget()
        if field is not None:
            field.clearFocus()
            if shiboken6.isValid(field):
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _problem(self, text: Text) -> None:
        self._workspace.dialogs.problem(self._window, text)

    def _tell(self, text: Text, path: Path) -> None:
        self._workspace.tell(text.having(path=verbatim(str(path))))
