"""Figures of one's own: the tables that were imported, and the way to import another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.importing.changes import ImportChanges
from shekara.ui.pages.evidence.own_rows import OWN_COLUMNS, own_figures, own_rows
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from shekara.domain.imported import ImportedFigures, ImportedTable
    from shekara.ui.workspace import Workspace

_WHAT = QT_TRANSLATE_NOOP(
    "ui.evidence",
    "A table needs region, indicator, year, value, unit and source: each in a column, or said "
    "once for all rows. Years may stand in the headings.",
)
_EMPTY = QT_TRANSLATE_NOOP("ui.evidence", "No table is imported yet.")
_IMPORT = QT_TRANSLATE_NOOP("ui.evidence", "&Import a table…")
_SAVE = QT_TRANSLATE_NOOP("ui.evidence", "Save an em&pty table…")
_KINDS = (
    ("xlsx", QT_TRANSLATE_NOOP("ui.evidence", "As a &workbook (XLSX)…")),
    ("csv", QT_TRANSLATE_NOOP("ui.evidence", "As &text (CSV)…")),
)
_SUGGESTED = QT_TRANSLATE_NOOP("ui.evidence", "Figures to import")
_SAVED = QT_TRANSLATE_NOOP("ui.evidence", "The empty table was saved: {path}")
_TABLES = QT_TRANSLATE_NOOP("ui.evidence", "Imported tables")
_REPLACES = QT_TRANSLATE_NOOP(
    "ui.evidence", "These figures &count in place of others for the same thing"
)
_REMOVE = QT_TRANSLATE_NOOP("ui.evidence", "&Remove")
_SOURCES = QT_TRANSLATE_NOOP("ui.evidence", "Sources of the table")
_MOST_LINES = 5
_ROW = "evidence.own.row"


class OwnPane(QWidget):
    """The list of imported tables; of the chosen one, whether it counts first, and its sources."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay the pane out without tables."""
        super().__init__(parent)
        self._workspace, self._texts, self._kept = workspace, workspace.texts, workspace.view_state
        self._changes = ImportChanges(workspace)
        self._tables: dict[str, ImportedTable] = {}
        self.take = QPushButton(self._texts(_IMPORT))
        self.save = QPushButton(self._texts(_SAVE))
        self.table = FigureTable(workspace, _TABLES, OWN_COLUMNS, kept_as="evidence.own")
        self.empty = QLabel(self._texts(_EMPTY))
        self.name = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sources = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.replaces = QCheckBox(self._texts(_REPLACES))
        self.remove = QPushButton(self._texts(_REMOVE))
        self.card = QFrame()
        self._lay_out()
        self._connect()

    def show_imported(self, imported: ImportedFigures) -> None:
        """Show the imported tables as they are now."""
        self._tables = {table.id: table for table in imported.tables}
        book = own_figures(imported)
        self.table.show_rows(own_rows(imported, book, self._texts), book)
        kept = self._kept.get(_ROW, "")
        chosen = kept if kept in self._tables else next(iter(self._tables), "")
        for widget in (self.table, self.card):
            widget.setVisible(bool(chosen))
        self.empty.setVisible(not chosen)
        if chosen:
            self.table.choose_row(chosen)
            self._show(chosen)

    def go_to(self, table_id: str) -> None:
        """Choose a table, and put the focus on it; on the way to import without one."""
        if table_id in self._tables:
            self._choose(table_id)
            self.table.choose_row(table_id)
            self.table.setFocus()
        else:
            self.take.setFocus()

    def _choose(self, table_id: str) -> None:
        self._kept.keep(_ROW, table_id, lasting=False)
        self._show(table_id)

    def _show(self, table_id: str) -> None:
        table = self._tables[table_id]
        self._chosen = table
        self.name.setText(table.file)
        self.sources.setText("\n".join(table.sources))
        lines = min(len(table.sources), _MOST_LINES)
        self._area.setFixedHeight(lines * self.sources.fontMetrics().lineSpacing() + SPACE["tight"])
        self.replaces.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.replaces.setChecked(table.replaces)
        self.replaces.blockSignals(False)  # noqa: FBT003

    def _import(self) -> None:
        dialogs = self._workspace.dialogs
        path = dialogs.open_name(self, "table")
        if path is not None:
            dialogs.import_table(self._workspace, self.window(), path)

    def _save_empty(self, kind: str) -> None:
        from shekara.translation import available, language
        from shekara.usecases.importing import empty_table, importable

        dialogs, spoken = self._workspace.dialogs, self._texts.language
        path = dialogs.save_name(self, self._texts(_SUGGESTED), kind)
        if path is not None:
            known = importable([spoken, *map(language, available())])
            if dialogs.write(self, path, empty_table(kind, known, spoken)):
                self._workspace.tell(_SAVED.having(path=verbatim(str(path))))

    def _set_replaces(self, replaces: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._changes.set_replaces(self._chosen, replaces=replaces)

    def _remove(self) -> None:
        """Remove the chosen table; the next one stays in reach of the keyboard."""
        had_focus = self.remove.hasFocus()
        self._changes.remove(self._chosen)
        if had_focus:
            (self.remove if self._tables else self.take).setFocus()

    def _connect(self) -> None:
        self.take.clicked.connect(self._import)
        self.table.row_chosen.connect(self._choose)
        self.table.row_activated.connect(lambda _key: self.replaces.setFocus())
        self.replaces.toggled.connect(self._set_replaces)
        self.remove.clicked.connect(self._remove)
        menu = QMenu(self.save)
        for kind, words in _KINDS:
            action = menu.addAction(self._texts(words))
            action.triggered.connect(lambda _=False, kind=kind: self._save_empty(kind))
        self.save.setMenu(menu)

    def _lay_out(self) -> None:
        self.take.setObjectName("primary")
        what = QLabel(self._texts(_WHAT), wordWrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE["small"])
        buttons.addWidget(self.take)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        self.empty.setObjectName("quiet")
        self.name.setObjectName("section")
        self.card.setObjectName("card")
        self.table.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addWidget(what)
        column.addLayout(buttons)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(self._filled_card())
        column.addStretch(0)

    def _filled_card(self) -> QFrame:
        """Lay out what is told of the chosen table: many sources scroll in their own room."""
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self._texts(_SOURCES))
        self.sources.setObjectName("quiet")
        self.sources.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        area.setWidget(self.sources)
        line = QHBoxLayout()
        line.addWidget(self.replaces)
        line.addStretch(1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["tight"])
        column.addWidget(self.name)
        column.addWidget(area)
        column.addLayout(line)
        return self.card
