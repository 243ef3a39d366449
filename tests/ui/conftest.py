"""A window's workspace without the window, for tests of pages and widgets."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shekara.reference.evidence import evidence
from shekara.text import Text
from shekara.ui.app import make_window
from shekara.ui.dialogs import Choices, Dialogs
from shekara.ui.document import Document
from shekara.ui.evaluation import Evaluator
from shekara.ui.main_window import MainWindow
from shekara.ui.tasks import Tasks
from shekara.ui.texts import Texts
from shekara.ui.theme import LIGHT
from shekara.ui.view_state import ViewState
from shekara.ui.widgets.picker import Named
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment

TODAY = dt.date(2026, 11, 21)


class Answers(Dialogs):
    """Stands in for the dialogs: gives prepared answers and remembers what was asked."""

    def __init__(self) -> None:
        self.names: list[Path | None] = []
        self.choices: list[str] = []
        self.named: list[str] = []
        self.suggested: list[str] = []
        self.asked: list[Text] = []
        self.problems: list[Text] = []

    def open_name(self, parent: QWidget, kind: str = "shekara") -> Path | None:
        return self.names.pop(0)

    def save_name(self, parent: QWidget, suggested: str, kind: str) -> Path | None:
        self.suggested.append(f"{suggested}.{kind}")
        return self.names.pop(0)

    def write(self, parent: QWidget, path: Path, data: bytes) -> bool:
        path.write_bytes(data)
        return True

    def ask(self, parent: QWidget, text: Text, choices: Choices) -> str:
        self.asked.append(text)
        return self.choices.pop(0)

    def pick(
        self, parent: QWidget, question: Text, options: Sequence[tuple[str, str]]
    ) -> str | None:
        self.asked.append(question)
        return self.choices.pop(0)

    def pick_or_name(
        self, parent: QWidget, question: Text, options: Sequence[tuple[str, str]], naming: Text
    ) -> str | Named | None:
        self.asked.append(question)
        return Named(self.named.pop(0)) if self.named else self.choices.pop(0)

    def problem(self, parent: QWidget, text: Text) -> None:
        self.problems.append(text)


@pytest.fixture
def texts(qapp: QApplication) -> Texts:
    """English."""
    return Texts("en")


@pytest.fixture
def document(texts: Texts) -> Document:
    """The alatau template, not saved yet."""
    return Document(new_assessment("alatau", language="en", today=TODAY), texts)


@pytest.fixture
def dialogs() -> Answers:
    """Dialogs that answer what the test put into `names` and `choices`."""
    return Answers()


@pytest.fixture
def workspace(texts: Texts, document: Document, dialogs: Answers) -> Iterator[Workspace]:
    """The alatau template in English, light."""
    tasks = Tasks()
    yield Workspace(
        document=document,
        evaluator=Evaluator(document),
        evidence=evidence,
        texts=texts,
        theme=LIGHT,
        tasks=tasks,
        dialogs=dialogs,
        view_state=ViewState(),
    )
    tasks.finish()


@pytest.fixture
def window(qtbot: QtBot, dialogs: Answers) -> Iterator[MainWindow]:
    """The whole window at 1366 × 768 in English, light, with nothing open yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = make_window(app, None)
    window.workspace.dialogs = dialogs
    window.speak("en")
    window.dress("light")
    qtbot.addWidget(window, before_close_func=leave)
    with qtbot.waitActive(window):
        window.showNormal()
        window.activateWindow()
    window.resize(1366, 768)
    window.begin()
    yield window
    window.workspace.tasks.finish()
    app.setStyleSheet("")


def leave(window: QWidget) -> None:
    """Let the window close without asking what to do with changes."""
    assert isinstance(window, MainWindow)
    window.filing.is_open = False
