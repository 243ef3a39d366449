"""What the menus do, and the menus whose content changes: recent files, theme, language, undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shekara.text import QT_TRANSLATE_NOOP
from shekara.translation import available
from shekara.ui.actions import Actions, Option
from shekara.ui.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenuBar

    from shekara.ui.filing import Filing
    from shekara.ui.panes import Panes
    from shekara.ui.workspace import Workspace

_UNDO = QT_TRANSLATE_NOOP("ui.menu", "&Undo: {step}")
_REDO = QT_TRANSLATE_NOOP("ui.menu", "&Redo: {step}")
_NO_UNDO = QT_TRANSLATE_NOOP("ui.menu", "&Undo")
_NO_REDO = QT_TRANSLATE_NOOP("ui.menu", "&Redo")
THEMES = {
    "system": QT_TRANSLATE_NOOP("ui.menu", "As the system"),
    "light": QT_TRANSLATE_NOOP("ui.menu", "Light"),
    "dark": QT_TRANSLATE_NOOP("ui.menu", "Dark"),
}
LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша", "ky": "Кыргызча"}


class Menus(QObject):
    """Keeps the menu bar in step with file, undo stack and settings.

    The signals ask the window for what it alone can do.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    checks_wanted = Signal()
    guide_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, bar: QMenuBar, workspace: Workspace, filing: Filing, panes: Panes, theme: str
    ) -> None:
        """Fill the menu bar; `theme` is the one the user chose."""
        super().__init__(panes)
        self._workspace, self._filing, self._panes = workspace, filing, panes
        self.table = Actions(bar, workspace.texts, workspace.theme, self._handlers())
        self._fill_choices(theme)
        self.fill_recent()
        self.follow()
        panes.why_shown.connect(self.table["why"].setChecked)
        self.table["why"].setChecked(panes.is_why_shown)
        filing.recents.changed.connect(self.fill_recent)
        filing.begun.connect(self.follow)
        filing.ended.connect(self.follow)
        workspace.document.undo_stack.indexChanged.connect(self.follow)

    def follow(self, *_signal: object) -> None:
        """Name the steps that can be undone and redone, and allow what is possible now."""
        stack, texts = self._workspace.document.undo_stack, self._workspace.texts
        self.table.allow(is_open=self._filing.is_open)
        for key, named, plain, step, possible in (
            ("undo", _UNDO, _NO_UNDO, stack.undoText(), stack.canUndo()),
            ("redo", _REDO, _NO_REDO, stack.redoText(), stack.canRedo()),
        ):
            words = named.having(step=step.replace("&", "&&")) if step else plain
            self.table[key].setText(texts(words))
            self.table[key].setEnabled(possible)

    def fill_recent(self) -> None:
        """List the recent files."""
        files = [(file.path, file.path) for file in self._filing.recents.files]
        self.table.fill_plainly("recent", files, lambda path: self._filing.open_path(Path(path)))

    def _fill_choices(self, theme: str) -> None:
        texts = self._workspace.texts
        themes = [Option(key, texts(text), key == theme) for key, text in THEMES.items()]
        spoken = texts.language.code
        languages = [Option(code, LANGUAGES[code], code == spoken) for code in available()]
        self.table.fill("theme", themes, self.theme_chosen.emit)
        self.table.fill("language", languages, self.language_chosen.emit)

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        filing, panes, stack = self._filing, self._panes, self._workspace.document.undo_stack
        handlers: dict[str, Callable[[], object]] = {
            "new.alatau": lambda: filing.new("alatau"),
            "new.kostanay-chelyabinsk": lambda: filing.new("kostanay-chelyabinsk"),
            "new.blank": filing.new_blank,
            "new.sample": filing.sample,
            "open": filing.open,
            "save": filing.save,
            "save_as": filing.save_as,
            "close": filing.close,
            "quit": self.quit_wanted.emit,
            "undo": stack.undo,
            "redo": stack.redo,
            "why": lambda: panes.show_why(shown=not panes.is_why_shown),
            "checks": self.checks_wanted.emit,
            "next_part": panes.go_to_next_part,
            "guide": self.guide_wanted.emit,
            "about": self.about_wanted.emit,
        }
        for step in STEPS:
            handlers[f"step.{step.key}"] = lambda key=step.key: panes.go_to_step(key)
        return handlers
