"""The menus as a table: every action of the window with its words, keys and picture.

What an action does is given by the window under the action's key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from shekara.text import Text
    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme


@dataclass(frozen=True)
class Entry:
    """An action or a menu of actions. `key` says what it does, an empty one separates.

    `needs_open` actions work only while there is an assessment.
    """

    key: str = ""
    text: Text | None = None
    keys: str = ""
    picture: str = ""
    needs_open: bool = False
    checkable: bool = False
    entries: tuple[Entry, ...] | None = None


@dataclass(frozen=True)
class Option:
    """One of several that exclude each other, such as a theme; `words` are shown as they are."""

    key: str
    words: str
    chosen: bool


_LINE = Entry()
_STEPS = tuple(
    Entry(f"step.{step.key}", step.title, f"Ctrl+{number}", needs_open=number > 1)
    for number, step in enumerate(STEPS, start=1)
)
MENUS = (
    Entry(
        "file",
        QT_TRANSLATE_NOOP("ui.menu", "&File"),
        entries=(
            Entry(
                "new",
                QT_TRANSLATE_NOOP("ui.menu", "&New from a template"),
                picture="new",
                entries=(
                    Entry("new.alatau", QT_TRANSLATE_NOOP("ui.menu", "&Alatau: Zhambyl and Chuy")),
                    Entry(
                        "new.kostanay-chelyabinsk",
                        QT_TRANSLATE_NOOP("ui.menu", "&Kostanay and Chelyabinsk"),
                    ),
                    Entry("new.blank", QT_TRANSLATE_NOOP("ui.menu", "Any &pair of regions…")),
                    _LINE,
                    Entry("new.sample", QT_TRANSLATE_NOOP("ui.menu", "&Example to look around in")),
                ),
            ),
            Entry("open", QT_TRANSLATE_NOOP("ui.menu", "&Open…"), "Ctrl+O", "open"),
            Entry("recent", QT_TRANSLATE_NOOP("ui.menu", "&Recent files"), entries=()),
            _LINE,
            Entry("save", QT_TRANSLATE_NOOP("ui.menu", "&Save"), "Ctrl+S", "save", needs_open=True),
            Entry(
                "save_as",
                QT_TRANSLATE_NOOP("ui.menu", "Save &as…"),
                "Ctrl+Shift+S",
                needs_open=True,
            ),
            _LINE,
            Entry("close", QT_TRANSLATE_NOOP("ui.menu", "&Close"), "Ctrl+W", needs_open=True),
            Entry("quit", QT_TRANSLATE_NOOP("ui.menu", "&Quit Shekara"), "Ctrl+Q"),
        ),
    ),
    Entry(
        "edit",
        QT_TRANSLATE_NOOP("ui.menu", "&Edit"),
        entries=(
            Entry("undo", QT_TRANSLATE_NOOP("ui.menu", "&Undo"), "Ctrl+Z", "undo"),
            Entry("redo", QT_TRANSLATE_NOOP("ui.menu", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo"),
        ),
    ),
    Entry(
        "view",
        QT_TRANSLATE_NOOP("ui.menu", "&View"),
        entries=(
            *_STEPS,
            _LINE,
            Entry(
                "why",
                QT_TRANSLATE_NOOP("ui.menu", "&Why this number?"),
                "F1",
                "why",
                checkable=True,
            ),
            Entry(
                "checks",
                QT_TRANSLATE_NOOP("ui.menu", "What is &still to do"),
                "F8",
                "list",
                needs_open=True,
            ),
            Entry("next_part", QT_TRANSLATE_NOOP("ui.menu", "Next &part of the window"), "F6"),
            _LINE,
            Entry("theme", QT_TRANSLATE_NOOP("ui.menu", "&Theme"), entries=()),
            Entry("language", QT_TRANSLATE_NOOP("ui.menu", "&Language"), entries=()),
        ),
    ),
    Entry(
        "help",
        QT_TRANSLATE_NOOP("ui.menu", "&Help"),
        entries=(
            Entry("guide", QT_TRANSLATE_NOOP("ui.menu", "&Guide and keys"), "Shift+F1"),
            Entry(
                "about",
                QT_TRANSLATE_NOOP("ui.menu", "&About Shekara, its data and licences"),
            ),
        ),
    ),
)


class Actions:
    """The menus of a window, made from the table."""

    def __init__(
        self,
        bar: QMenuBar,
        texts: Texts,
        theme: Theme,
        handlers: Mapping[str, Callable[[], object]],
    ) -> None:
        """Fill a menu bar; each action calls the handler of its key."""
        self._texts, self._theme, self._handlers = texts, theme, handlers
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._needing: list[QAction] = []
        self._pictures: dict[QAction | QMenu, str] = {}
        bar.clear()
        # Clearing leaves the menus of before alive, and with them all that they call.
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()
        for entry in MENUS:
            self._add_menu(bar, bar, entry)

    def __getitem__(self, key: str) -> QAction:
        """Give the action of a key."""
        return self.actions[key]

    def allow(self, *, is_open: bool) -> None:
        """Let actions on an assessment work only while there is one."""
        for action in self._needing:
            action.setEnabled(is_open)

    def fill(self, menu: str, options: Iterable[Option], choose: Callable[[str], object]) -> None:
        """Fill a menu with options that exclude each other."""
        holder = self.menus[menu]
        holder.clear()
        group = QActionGroup(holder)
        for option in options:
            action = QAction(option.words.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setChecked(option.chosen)
            action.triggered.connect(lambda _on=False, key=option.key: choose(key))
            holder.addAction(action)
        holder.setEnabled(not holder.isEmpty())

    def fill_plainly(
        self, menu: str, options: Iterable[tuple[str, str]], choose: Callable[[str], object]
    ) -> None:
        """Fill a menu with keys and words that are chosen and then forgotten."""
        holder = self.menus[menu]
        holder.clear()
        for key, words in options:
            action = QAction(words.replace("&", "&&"), holder)
            action.triggered.connect(lambda _on=False, key=key: choose(key))
            holder.addAction(action)
        holder.setEnabled(not holder.isEmpty())

    def _add_menu(self, into: QMenuBar | QMenu, parent: QWidget, entry: Entry) -> None:
        menu = QMenu(self._words(entry), parent)
        if entry.picture:
            self._pictures[menu] = entry.picture
        self.menus[entry.key] = menu
        menu.aboutToShow.connect(self._draw)
        into.addMenu(menu)
        for part in entry.entries or ():
            if part.entries is not None:
                self._add_menu(menu, menu, part)
            elif part.key:
                menu.addAction(self._action(menu, part))
            else:
                menu.addSeparator()

    def _draw(self) -> None:
        """Draw the pictures, which can wait until a menu is opened."""
        for pictured, picture in self._pictures.items():
            pictured.setIcon(icon(picture, self._theme.quiet_ink))
        self._pictures.clear()

    def _action(self, parent: QWidget, entry: Entry) -> QAction:
        action = QAction(self._words(entry), parent)
        action.setObjectName(entry.key)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if entry.keys:
            action.setShortcuts(QKeySequence.listFromString(entry.keys))
        if entry.picture:
            self._pictures[action] = entry.picture
        action.setCheckable(entry.checkable)
        action.triggered.connect(lambda _on=False: self._handlers[entry.key]())
        if entry.needs_open:
            self._needing.append(action)
        self.actions[entry.key] = action
        return action

    def _words(self, entry: Entry) -> str:
        return self._texts(entry.text) if entry.text else ""
