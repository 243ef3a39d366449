"""The one window: it puts its parts together and keeps them in step with the document."""

from __future__ import annotations

import linecache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.drops import Drops
from shekara.ui.filing import Filing
from shekara.ui.later import Later
from shekara.ui.menus import Menus
from shekara.ui.panes import Panes, focus_first
from shekara.ui.settings import LANGUAGE, THEME
from shekara.ui.steps import START, STEPS

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from shekara.ui.appearance import Appearance
    from shekara.ui.qt_words import QtWords
    from shekara.ui.recent import RecentFiles
    from shekara.ui.settings import Settings
    from shekara.ui.theme import Choice
    from shekara.ui.widgets.check_list import CheckList
    from shekara.ui.workspace import Workspace

SIZE = (1280, 700)
# On a smaller screen the window fills it from the start.
_ROOMY = (1600, 900)
_MOMENT_MS = 60
_GEOMETRY = "window.geometry"

_NAMED = QT_TRANSLATE_NOOP("ui.window", "{name}[*] – Shekara")
_TO_READ = QT_TRANSLATE_NOOP("ui.window", "{name}[*] (only to read) – Shekara")


class MainWindow(QMainWindow):
    """Rail, pages, Why panel and status line under a menu bar.

    The parts are made anew when language or theme change. `painted` says, once, that the
    first paint is over.
    """

    painted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        recents: RecentFiles,
        appearance: Appearance,
        qt_words: QtWords,
    ) -> None:
        """Show the start page; nothing is calculated before `begin`."""
        super().__init__()
        self.workspace, self._settings = workspace, settings
        self._appearance, self._qt_words = appearance, qt_words
        self.filing = Filing(workspace, recents, self)
        self._drops = Drops(self)
        self.setAcceptDrops(True)
        self._checks: CheckList | None = None
        self._is_warm = self._was_painted = False
        self.setObjectName("window")
        self._later = Later(self, _MOMENT_MS, self.show_states)
        self._build()
        focus_first(self.panes.show_step(START))
        self._restore()
        self._connect()

    def begin(self, file: Path | None = None) -> None:
        """Open a file, and import what the pages need while the user looks at the first one."""
        if file is not None:
            self.filing.open_path(file)
        waiting = [step.page_class for step in STEPS]

        def warm() -> None:
            if waiting:
                waiting.pop(0)()
                QTimer.singleShot(0, self, warm)
                return
            self._is_warm = True
            # PySide6 reads sources of modules while they are imported, and nobody does later.
            linecache.clearcache()
            self.show_states()

        QTimer.singleShot(0, self, warm)

    def show_states(self) -> None:
        """Show how far each step is, what is missing, and how much is illustrative."""
        if not (self.filing.is_open and self._is_warm):
            return
        evaluation = self.workspace.evaluation
        self.panes.rail.show_states(
            {step.key: step.page_class().state_of(evaluation) for step in STEPS}
        )
        self.workspace.to_do.audit()
        self.panes.status.show_checks(self.workspace.to_do.checks)
        self.panes.status.show_coverage(evaluation.figures)

    def show_checks(self) -> CheckList:
        """Show what is still to do, and give the list."""
        if self._checks is None:
            from shekara.ui.widgets.check_list import CheckList

            self._checks = CheckList(self.workspace, self)
            self._checks.gone.connect(self.panes.visit)
            # The list stays, and the keys are the window's again.
            self._checks.gone.connect(lambda *_where: self.activateWindow())
        self._checks.show()
        self._checks.activateWindow()
        return self._checks

    def speak(self, code: str) -> None:
        """Speak another language from now on."""
        self._settings.set(LANGUAGE, code)
        self._qt_words.speak(code)
        self.workspace.texts.switch(code)

    def dress(self, choice: str) -> None:
        """Show another theme from now on."""
        self._settings.set(THEME, cast("Choice", choice))
        self._appearance.choose(cast("Choice", choice))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.take(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.take(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.close():
            event.ignore()
            return
        self.panes.keep()
        view_state = self.workspace.view_state
        view_state.keep(_GEOMETRY, self.saveGeometry().toBase64().toStdString())
        view_state.write()
        self.workspace.tasks.finish()
        event.accept()

    def _build(self) -> None:
        workspace = self.workspace
        self.panes = Panes(workspace, self.filing, self._settings, self._drops)
        self.setCentralWidget(self.panes)
        self.menus = Menus(
            self.menuBar(), workspace, self.filing, self.panes, self._appearance.choice
        )
        # Both throw away the menu that is being clicked: after the click.
        self.menus.language_chosen.connect(
            lambda code: QTimer.singleShot(0, self, lambda: self.speak(code))
        )
        self.menus.theme_chosen.connect(
            lambda choice: QTimer.singleShot(0, self, lambda: self.dress(choice))
        )
        self.menus.checks_wanted.connect(self.show_checks)
        self.menus.guide_wanted.connect(self._show_guide)
        self.menus.about_wanted.connect(self._show_about)
        self.menus.quit_wanted.connect(self.close)
        self.panes.status.list_wanted.connect(self.show_checks)
        self._follow_file()

    def _show_guide(self) -> None:
        from shekara.ui.guide import guide_dialog

        guide_dialog(self.workspace.texts, self).exec()

    def _show_about(self) -> None:
        from shekara.ui.about import about_dialog

        about_dialog(self.workspace, self).exec()

    def _connect(self) -> None:
        document = self.workspace.document
        self.workspace.evaluator.evaluated.connect(self._later.ask)
        document.replaced.connect(self._later.ask)
        document.renamed.connect(self._follow_file)
        document.undo_stack.indexChanged.connect(self._follow_file)
        self.workspace.to_do.learned.connect(self._later.ask)
        self.workspace.texts.switched.connect(self._rebuild)
        self._appearance.changed.connect(self._redress)
        self.filing.begun.connect(self._begin_work)
        self.filing.ended.connect(self._end_work)
        self._drops.dropped.connect(lambda path: self.filing.open_path(Path(path)))
        self._drops.table_dropped.connect(self._import)

    def _import(self, path: str) -> None:
        """Import a table that was dropped, once whoever dragged it is let go."""
        dialogs = self.workspace.dialogs
        QTimer.singleShot(0, self, lambda: dialogs.import_table(self.workspace, self, Path(path)))

    def _redress(self) -> None:
        self.workspace.theme = self._appearance.theme
        self._rebuild()

    def _rebuild(self) -> None:
        """Make all parts anew, and show in them what was shown."""
        step, explained = self.panes.pages.step, self.panes.explained
        on_rail = self.panes.rail.isAncestorOf(QApplication.focusWidget() or self)
        self.panes.keep()
        if self._checks is not None:
            self._checks.close()
            self._checks.deleteLater()
            self._checks = None
        # Setting another central widget deletes this one, its pages and its menus.
        self._build()
        self.panes.resume(step, explained)
        if on_rail:
            self.panes.rail.buttons[step].setFocus()
        else:
            # The parts are shown with the next turn of the event loop.
            pages = self.panes.pages
            QTimer.singleShot(0, pages, lambda: focus_first(pages))
        self.show_states()

    def _begin_work(self) -> None:
        """Show the assessment that was opened where one would go on with it."""
        self._follow_file()
        self.panes.go_to_step(self.panes.step_to_resume())
        self._later.ask()

    def _end_work(self) -> None:
        self._follow_file()
        self.panes.show_step(START)
        self.panes.forget()
        if self._checks is not None:
            self._checks.close()

    def _follow_file(self, *_signal: object) -> None:
        """Name the file in the title and show whether it is saved."""
        filing, document = self.filing, self.workspace.document
        text = _TO_READ if filing.is_read_only else _NAMED
        named = self.workspace.texts(text.having(name=verbatim(filing.name)))
        self.setWindowTitle(named if filing.is_open else "Shekara")
        self.setWindowModified(filing.is_open and document.has_unsaved_edits)
        self._drops.takes_tables = filing.is_open
        self.panes.rail.allow_steps(allowed=filing.is_open)
        self.panes.status.show_document(is_open=filing.is_open, is_read_only=filing.is_read_only)

    def _restore(self) -> None:
        """Stand where the window stood last; at first fill a small screen."""
        self.resize(*SIZE)
        kept = self.workspace.view_state.get(_GEOMETRY, "")
        room = self.screen().availableSize()
        if not kept and (room.width() < _ROOMY[0] or room.height() < _ROOMY[1]):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
