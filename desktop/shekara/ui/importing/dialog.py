"""The dialog of an import: a person says what the columns of a table hold, and takes it in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from shekara.domain.errors import ShekaraError
from shekara.text import Text, plural, verbatim
from shekara.translation import available, language
from shekara.ui.importing.answer import ASSEMBLING, FAILED, NOT_READ, READING, answer
from shekara.ui.importing.changes import ImportChanges
from shekara.ui.importing.frame import Frame
from shekara.ui.importing.mapper import Mapper
from shekara.ui.importing.memory import LayoutMemory
from shekara.ui.importing.tables import Tables
from shekara.ui.later import Later
from shekara.usecases.importing import (
    assemble,
    first_layout,
    importable,
    imported_table,
    read,
)

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.ui.tasks import Progress
    from shekara.ui.workspace import Workspace
    from shekara.usecases.importing import Assembled, Grid, Layout

READ, ASSEMBLE = "import.read", "import.assemble"
_GATHERED_MS = 150
_WORKBOOKS = frozenset({".xlsx", ".xlsm"})

_log = logging.getLogger(__name__)


class ImportDialog(QDialog):
    """Reads a file at once; what it holds is shown as it will be taken in."""

    def __init__(self, workspace: Workspace, parent: QWidget, path: Path) -> None:
        """Begin to read a file."""
        super().__init__(parent)
        self._workspace, self._texts, self._path = workspace, workspace.texts, path
        self._changes = ImportChanges(workspace)
        self._memory = LayoutMemory(workspace.view_state)
        self._known = importable([self._texts.language, *map(language, available())])
        self._grid: Grid | None = None
        self._layout: Layout | None = None
        self._assembled: Assembled | None = None
        self._is_new = True
        self.mapper = Mapper(workspace, self._known)
        self.tables = Tables(workspace, self._known)
        self.frame = Frame(self, self._texts, self.mapper, self.tables)
        self._later = Later(self, _GATHERED_MS, self._assemble)
        self._connect()
        self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read a file in place of the one before."""
        self._path, self._grid, self._assembled = path, None, None
        self._is_new = True
        self.frame.show_file(path)
        self.mapper.show_source(is_text=self._is_text)
        self._read()

    @property
    def _is_text(self) -> bool:
        return self._path.suffix.lower() not in _WORKBOOKS

    @override
    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def _read(self, sheet: str = "", encoding: str = "") -> None:
        """Read the file behind, by a sheet or encoding if one is given."""
        self._stop()
        self._assembled, path = None, self._path
        self.frame.show_working(READING)

        def work(progress: Progress) -> Grid:
            return read(path, sheet=sheet, encoding=encoding, progress=progress)

        self._workspace.tasks.start(READ, work, self._take_table, self._fail_to_read)

    def _read_otherwise(self) -> None:
        sheet = str(self.mapper.sheet.currentData() or "")
        encoding = str(self.mapper.encoding.currentData()) if self._is_text else ""
        self._is_new = True
        self._read(sheet, encoding)

    def _take_table(self, grid: Grid) -> None:
        remembered = self._memory.layout_of(grid)
        layout = remembered or first_layout(grid, self._known)
        self._grid = grid
        self.frame.show_table()
        self.mapper.allow()
        self.mapper.show_table(grid, layout, remembered=remembered is not None)
        self.tables.unknown.begin(layout.names)
        self._assemble()

    def _fail_to_read(self, error: Exception) -> None:
        self._grid = None
        self.mapper.show_problem()
        may_help = self._is_text or self.mapper.sheet.count() > 1
        self.frame.show_problem(NOT_READ, _said(error), may_help=may_help)

    def _assemble(self) -> None:
        """Put the figures together behind, by what is said now."""
        grid, known = self._grid, self._known
        if grid is None:
            return
        layout = self._layout = self.mapper.layout_said(self.tables.unknown.names)
        self.tables.show_table(grid, layout)
        self._assembled = None
        self.frame.show_working(ASSEMBLING)

        def work(progress: Progress) -> Assembled:
            return assemble(grid, layout, known, progress)

        self._workspace.tasks.start(ASSEMBLE, work, self._take, self._fail_to_assemble)

    def _take(self, assembled: Assembled) -> None:
        if self._layout is None:
            return
        self._assembled = assembled
        self.tables.show_assembled(assembled)
        self.frame.show_answer(answer(assembled, self._layout), may_take=assembled.taken > 0)
        if self._is_new:
            self._is_new = False
            self.tables.turn_to_work()
            self._focus_first(assembled)

    def _fail_to_assemble(self, error: Exception) -> None:
        self.frame.show_answer(_said(error), may_take=False, warns=True)

    def _focus_first(self, assembled: Assembled) -> None:
        """Put the focus on what is to be done first."""
        lacking = next(iter(assembled.lacking), None)
        row = None if lacking is None else self.mapper.rows[lacking].choice
        row = row or self.tables.unknown.first
        (row or (self.frame.take if assembled.taken else self.mapper.header)).setFocus()

    def _change(self) -> None:
        """Follow a changed mapping, a moment after the last of several changes."""
        self._workspace.tasks.cancel(ASSEMBLE)
        self._assembled = None
        self.frame.forbid()
        self._later.ask()

    def _choose_file(self) -> None:
        path = self._workspace.dialogs.open_name(self, "table")
        if path is not None:
            self.open_file(path)

    def _import(self) -> None:
        if self._grid is None or self._assembled is None or self._layout is None:
            return
        table = imported_table(
            self._grid,
            self._assembled,
            by=self._workspace.document.assessment.passport.author,
            replaces=self.mapper.replaces.isChecked(),
        )
        table_id = self._changes.add(table)
        if not table_id:
            return
        self._memory.keep(self._grid, self._layout)
        self.accept()
        said = plural("ui.import", "%n figures were taken in from “{file}”.", "", table.figures)
        self._workspace.visit("evidence", f"imported.{table_id}")
        self._workspace.tell(said.having(file=verbatim(table.file)))

    def _refuse(self, text: Text) -> None:
        self.frame.show_answer(text, may_take=True, warns=True)

    def _advance(self, key: str, percent: int) -> None:
        if key in {READ, ASSEMBLE}:
            self.frame.advance(percent)

    def _stop(self) -> None:
        self._later.stop()
        for key in (READ, ASSEMBLE):
            self._workspace.tasks.cancel(key)

    def _connect(self) -> None:
        self.mapper.told.connect(self._change)
        self.mapper.source_chosen.connect(self._read_otherwise)
        self.tables.unknown.told.connect(self._change)
        self.frame.take.clicked.connect(self._import)
        self.frame.another.clicked.connect(self._choose_file)
        self.frame.cancel.clicked.connect(self.reject)
        self._workspace.tasks.progressed.connect(self._advance)
        self._workspace.document.refused.connect(self._refuse)


def _said(error: Exception) -> Text:
    """Give what an error says to a person; what nobody foresaw is logged."""
    if isinstance(error, ShekaraError):
        return error.text
    _log.error("The import failed", exc_info=error)
    return FAILED


def open_import(workspace: Workspace, parent: QWidget, path: Path) -> ImportDialog:
    """Open the dialog on a file; the window behind waits for it, and lives on."""
    dialog = ImportDialog(workspace, parent, path)
    # Not before its signals came to an end.
    dialog.finished.connect(lambda: QTimer.singleShot(0, dialog, dialog.deleteLater))
    dialog.open()
    return dialog
