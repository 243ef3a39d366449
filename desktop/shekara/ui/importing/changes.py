"""The edits of imported tables, each under its undo text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.edits import imported as edits
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.imported import ImportedTable
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("undo", "Import figures from “{file}”")
_REMOVE = QT_TRANSLATE_NOOP("undo", "Remove the imported table “{file}”")
_BEFORE = QT_TRANSLATE_NOOP("undo", "Let the figures of “{file}” count in place of others")
_BESIDE = QT_TRANSLATE_NOOP("undo", "Let the figures of “{file}” count beside others")


class ImportChanges:
    """Takes tables in and puts them away."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace

    def add(self, table: ImportedTable) -> str:
        """Take a table in and give its id, empty where there is no room for it."""
        done = self._workspace.edit(
            _ADD.having(file=verbatim(table.file)), lambda a: edits.add_table(a, table)
        )
        return self._workspace.document.assessment.imported.tables[-1].id if done else ""

    def remove(self, table: ImportedTable) -> bool:
        """Put a table away, with the corrections of its numbers."""
        from shekara.usecases.importing import without_table

        return self._workspace.edit(
            _REMOVE.having(file=verbatim(table.file)), lambda a: without_table(a, table.id)
        )

    def set_replaces(self, table: ImportedTable, *, replaces: bool) -> bool:
        """Let the figures of a table count in place of others, or beside them."""
        text = _BEFORE if replaces else _BESIDE
        return self._workspace.edit(
            text.having(file=verbatim(table.file)),
            lambda a: edits.set_replaces(a, table.id, replaces=replaces),
        )
