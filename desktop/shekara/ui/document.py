"""The document of the window: the current assessment, its file, and the way back.

Every change is an edit: a pure function applied to the current assessment. Undo puts the
value from before back, the identical object. Knows no pages.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.text import Text
    from shekara.ui.texts import Texts
    from shekara.usecases.documents import Opened

Edit = Callable[["Assessment"], "Assessment"]

_MERGEABLE = 1


class Document(QObject):
    """One assessment at a time, with its undo stack.

    `changed` carries the parts that differ after an edit, an undo or a redo; `replaced` says
    that another assessment was opened; `refused` carries the text of an edit that could not
    be made; `renamed` says that the file or its saved state changed.
    """

    changed = Signal(Parts)
    replaced = Signal()
    refused = Signal(object)
    renamed = Signal()

    def __init__(self, assessment: Assessment, texts: Texts, parent: QObject | None = None) -> None:
        """Start with an assessment that has no file yet."""
        super().__init__(parent)
        self._assessment = assessment
        self._texts = texts
        self._opened: Opened | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._tell_saved_state)
        texts.switched.connect(self._reword)

    @property
    def assessment(self) -> Assessment:
        """Give the current assessment."""
        return self._assessment

    @property
    def opened(self) -> Opened | None:
        """Give the file it was read from or saved to last; None for a new one."""
        return self._opened

    @property
    def is_saved(self) -> bool:
        """Tell whether the file holds exactly what is shown."""
        return self._opened is not None and self.undo_stack.isClean()

    @property
    def has_unsaved_edits(self) -> bool:
        """Tell whether closing now would lose an edit."""
        return not self.undo_stack.isClean()

    def edit(self, text: Text, edit: Edit, merge: Hashable | None = None) -> bool:
        """Make an edit that can be undone under `text`; give whether anything changed.

        Edits in a row with the same `merge` key become one step, as a drag should.
        """
        before = self._assessment
        try:
            after = edit(before)
        except EditError as error:
            self.refused.emit(error.text)
            return False
        if after == before:
            return False
        step = _Swap(self, text, before, after, merge)
        step.setText(self._texts(text))
        self.undo_stack.push(step)
        return True

    def open(self, assessment: Assessment, opened: Opened | None) -> None:
        """Show another assessment; the way back ends here."""
        self.undo_stack.clear()
        self._opened = opened
        self._assessment = assessment
        self.replaced.emit()
        self.renamed.emit()

    def saved(self, opened: Opened) -> None:
        """Note that the current assessment is what the file holds."""
        self._opened = opened
        self.undo_stack.setClean()
        self.renamed.emit()

    def _reword(self) -> None:
        """Say the steps of the way back in the language of the window."""
        for number in range(self.undo_stack.count()):
            step = self.undo_stack.command(number)
            if isinstance(step, _Swap):
                step.setText(self._texts(step.said))

    def swap(self, assessment: Assessment) -> None:
        """Put a value in the place of the current one; only the undo stack calls this."""
        parts = changed_parts(self._assessment, assessment)
        self._assessment = assessment
        self.changed.emit(parts)

    def _tell_saved_state(self, _clean: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.renamed.emit()


class _Swap(QUndoCommand):
    """Swaps the value before an edit with the one after it."""

    def __init__(
        self,
        document: Document,
        said: Text,
        before: Assessment,
        after: Assessment,
        merge: Hashable | None,
    ) -> None:
        super().__init__()
        self._document, self.said = document, said
        self._before, self.after, self.merge = before, after, merge

    @override
    def redo(self) -> None:
        self._document.swap(self.after)

    @override
    def undo(self) -> None:
        self._document.swap(self._before)

    @override
    def id(self) -> int:
        return -1 if self.merge is None else _MERGEABLE

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Swap) or other.merge != self.merge:
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True
