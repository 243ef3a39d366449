"""What is still to do in the current assessment, open findings of the audit among it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shekara.domain.checks import checks

if TYPE_CHECKING:
    from shekara.domain.check import Check
    from shekara.domain.imported import ImportedFigures
    from shekara.ui.document import Document
    from shekara.ui.tasks import Tasks

AUDITING = "audit for the list"
"""The key of the work."""

_log = logging.getLogger(__name__)


class ToDo(QObject):
    """Gives the checks as the command line does; the evidence is audited in the background.

    `learned` says that the audit is made, and with it which findings are open.
    """

    learned = Signal()

    def __init__(self, document: Document, tasks: Tasks, parent: QObject | None = None) -> None:
        """Follow a document; nothing is audited before somebody asks."""
        super().__init__(parent)
        self._document, self._tasks = document, tasks
        self._audited: ImportedFigures | None = None
        self._asked: ImportedFigures | None = None

    @property
    def checks(self) -> tuple[Check, ...]:
        """Everything missing or doubtful, and last the open findings, as far as they are known."""
        assessment = self._document.assessment
        found = checks(assessment)
        if assessment.imported is not self._audited:
            return found
        from shekara.usecases.review import open_finding_checks

        return (*found, *open_finding_checks(assessment))

    def audit(self) -> None:
        """Have the evidence audited, with what is imported now, unless it is."""
        imported = self._document.assessment.imported
        if self._asked is imported:
            return
        self._asked = imported
        self._tasks.start(
            AUDITING,
            lambda _progress: _audited(imported),
            lambda _audit: self._take(imported),
            self._fail,
        )

    def _take(self, imported: ImportedFigures) -> None:
        self._audited = imported
        self.learned.emit()

    def _fail(self, error: Exception) -> None:
        # The page of the evidence says so to whoever looks there.
        _log.error("The audit failed", exc_info=error)


def _audited(imported: ImportedFigures) -> object:
    from shekara.usecases.audit import audit_evidence

    return audit_evidence(imported)
