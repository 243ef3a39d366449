"""The tabs of the dialog: the file, what is taken in, what is refused, words not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.importing import preview
from shekara.ui.importing.unknown_words import UnknownWords
from shekara.ui.importing.words_table import WordsTable
from shekara.ui.widgets.filling_tabs import FillingTabs

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.ui.workspace import Workspace
    from shekara.usecases.importing import Assembled, Grid, Importable, Layout

_FILE = QT_TRANSLATE_NOOP("ui.import", "In the file")
_TAKEN = QT_TRANSLATE_NOOP("ui.import", "Taken in")
_REFUSED = QT_TRANSLATE_NOOP("ui.import", "Refused")
_UNKNOWN = QT_TRANSLATE_NOOP("ui.import", "Unknown words")
_COUNTED = QT_TRANSLATE_NOOP("ui.import", "{tab} ({number})")
_LEAST_HEIGHT, _WIDEST_REASON = 240, 460


class Tables(FillingTabs):
    """Shows a table from all sides; only the tab in front is kept up to date."""

    def __init__(self, workspace: Workspace, known: Importable) -> None:
        """Start without a table."""
        super().__init__(_LEAST_HEIGHT)
        self._texts, self._known = workspace.texts, known
        self._shown: tuple[Grid, Layout] | None = None
        self._assembled: Assembled | None = None
        self.file = WordsTable(workspace, _FILE)
        self.taken = WordsTable(workspace, _TAKEN, fills=5)
        self.refused = WordsTable(workspace, _REFUSED, fills=2, widest=_WIDEST_REASON)
        self.unknown = UnknownWords(workspace.texts, known)
        for pane, name in self._named():
            self.addTab(pane, self._texts(name))
        self.tabBar().setAccessibleName(self._texts(_FILE))
        self.currentChanged.connect(self._show)

    def show_table(self, grid: Grid, layout: Layout) -> None:
        """Show what stands in the file, by a layout."""
        self._shown = (grid, layout)
        self._show()

    def show_assembled(self, assembled: Assembled) -> None:
        """Show what became of the table."""
        self._assembled = assembled
        self.unknown.show_words(assembled.unknown)
        counts = (None, assembled.taken, assembled.refused_rows, len(assembled.unknown))
        for number, ((_pane, name), count) in enumerate(zip(self._named(), counts, strict=True)):
            words = self._texts(name)
            if count:
                shown = self._texts.language.number(count, 0)
                words = self._texts(_COUNTED.having(tab=name, number=shown))
            self.setTabText(number, words)
        self._show()

    def turn_to_work(self) -> None:
        """Bring in front what needs a person most."""
        held = self._assembled
        if held is None or held.lacking:
            self.setCurrentWidget(self.file)
        elif held.unknown:
            self.setCurrentWidget(self.unknown)
        else:
            self.setCurrentWidget(self.refused if held.refused_rows else self.taken)

    def _named(self) -> tuple[tuple[WordsTable | UnknownWords, Text], ...]:
        return (
            (self.file, _FILE),
            (self.taken, _TAKEN),
            (self.refused, _REFUSED),
            (self.unknown, _UNKNOWN),
        )

    def _show(self, *_signal: object) -> None:
        """Fill the tab in front; the others follow when they are opened."""
        seen, texts, held = self.currentWidget(), self._texts, self._assembled
        if seen is self.file and self._shown is not None:
            grid, layout = self._shown
            self.file.show_lines(
                preview.file_heads(grid, layout, texts), preview.file_lines(grid, layout, texts)
            )
        elif seen is self.taken and held is not None:
            lines = preview.taken_lines(held, self._known, texts)
            self.taken.show_lines(preview.taken_heads(texts), lines)
        elif seen is self.refused and held is not None:
            self.refused.show_lines(
                preview.refused_heads(texts), preview.refused_lines(held, texts)
            )
