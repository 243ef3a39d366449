"""Starting the window: application, language, look, settings, uncaught errors, clean end."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shekara import __version__, paths
from shekara.domain.assessment import Assessment
from shekara.reference.evidence import evidence
from shekara.translation import ENGLISH, available
from shekara.ui.appearance import Appearance
from shekara.ui.dialogs import Dialogs
from shekara.ui.document import Document
from shekara.ui.enter_key import EnterKey
from shekara.ui.errors import UncaughtErrors
from shekara.ui.evaluation import Evaluator
from shekara.ui.main_window import MainWindow
from shekara.ui.qt_words import QtWords
from shekara.ui.recent import RecentFiles
from shekara.ui.settings import LANGUAGE, THEME, Settings
from shekara.ui.tasks import Tasks
from shekara.ui.texts import Texts
from shekara.ui.view_state import ViewState
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(file: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window, with a file if one is named, and give the exit code."""
    app = make_app(arguments)
    window = make_window(app, state_folder())
    errors = UncaughtErrors(
        lambda text, choices: window.workspace.dialogs.ask(window, text, choices), window
    )
    errors.install()
    window.painted.connect(lambda: window.begin(file))
    window.show()
    return app.exec()


def make_app(arguments: Sequence[str] = ()) -> QApplication:
    """Make the application, in the one style that our own style sheet is written for.

    It is named as an argument: asking Qt for a style loads all there is to know about styles,
    which takes as long as the window itself.
    """
    return QApplication([sys.argv[0], "-style", "Fusion", *arguments])


def make_window(app: QApplication, folder: Path | None) -> MainWindow:
    """Make the window with everything it needs; settings are kept in the folder, if any."""
    app.setApplicationName("Shekara")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("shekara")
    settings = Settings(folder / "settings.json" if folder else None)
    view_state = ViewState(folder / "view.json" if folder else None)
    appearance = Appearance(app, settings.get(THEME))
    qt_words = QtWords(app)
    texts = Texts(language_at_start(settings))
    qt_words.speak(texts.language.code)
    document = Document(_placeholder(texts.language.code), texts)
    workspace = Workspace(
        document=document,
        evaluator=Evaluator(document),
        evidence=evidence,
        texts=texts,
        theme=appearance.theme,
        tasks=Tasks(),
        dialogs=Dialogs(texts, view_state),
        view_state=view_state,
    )
    recents = RecentFiles(settings)
    window = MainWindow(workspace, settings, recents, appearance, qt_words)
    EnterKey(app, window)
    workspace.setParent(window)
    for part in (document, workspace.evaluator, texts, workspace.tasks, appearance, recents):
        part.setParent(workspace)
    return window


def language_at_start(settings: Settings) -> str:
    """Give the language that was chosen, else that of the system if it has words, else English."""
    wished = (settings.get(LANGUAGE), *(name[:2] for name in QLocale.system().uiLanguages()))
    return next((code for code in wished if code in available()), ENGLISH)


def state_folder() -> Path | None:
    """Give the user's folder for settings, None where the system names no home."""
    with contextlib.suppress(RuntimeError):
        return paths.state_folder()
    return None


def _placeholder(code: str) -> Assessment:
    """Give the value a document must have before the user has begun one; it is never shown."""
    return new_assessment("alatau", language=code)
