"""The dialogs themselves: their buttons, names of files, picking one of many."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from shekara.text import Text, verbatim
from shekara.ui.dialogs import Dialogs, question_box, usable_name
from shekara.ui.filing import LEAVE_CHOICES
from shekara.ui.texts import Texts
from shekara.ui.view_state import ViewState
from shekara.ui.widgets.picker import Named, Picker

QUESTION = verbatim("Which one?")
OPTIONS = [("a", "Atyrau – Astrakhan"), ("k", "Kostanay – Chelyabinsk"), ("z", "Zhambyl – Chuy")]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window for the dialogs to stand before."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def real(texts: Texts) -> Iterator[Dialogs]:
    """The real dialogs, Qt's own where the system has its own."""
    name = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(name)
    yield Dialogs(texts, ViewState())
    QApplication.setAttribute(name, False)  # noqa: FBT003  (Qt's signature)


def answer(press: Qt.Key) -> None:
    """Press a key in the dialog that opens next."""

    def key() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        target = dialog.focusWidget() or dialog
        from PySide6.QtTest import QTest

        QTest.keyClick(target, press)

    QTimer.singleShot(50, key)


def test_enter_gives_the_first_answer_and_escape_the_last(
    qtbot: QtBot, parent: QWidget, real: Dialogs
) -> None:
    answer(Qt.Key.Key_Return)
    assert real.ask(parent, QUESTION, LEAVE_CHOICES) == "save"
    answer(Qt.Key.Key_Escape)
    assert real.ask(parent, QUESTION, LEAVE_CHOICES) == "cancel"


def test_a_problem_is_told_until_it_is_closed(qtbot: QtBot, parent: QWidget, real: Dialogs) -> None:
    answer(Qt.Key.Key_Escape)
    real.problem(parent, QUESTION)


def test_what_a_document_says_is_shown_as_it_is(parent: QWidget, texts: Texts) -> None:
    box = question_box(parent, texts, verbatim("<b>bold</b> & more"), [("close", QUESTION)])
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert isinstance(box, QMessageBox)


def test_a_picker_narrows_its_options(qtbot: QtBot, parent: QWidget, texts: Texts) -> None:
    picker = Picker(parent, texts, QUESTION, OPTIONS)
    assert picker.picked == "a"
    picker.field.setText("chu")
    assert picker.picked == "z"
    assert picker.nothing.isHidden()
    picker.field.setText("nowhere")
    assert picker.picked is None
    assert not picker.nothing.isHidden()
    picker.field.clear()
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Up)
    assert picker.picked == "k"


def test_what_is_none_of_the_options_is_named(qtbot: QtBot, parent: QWidget, texts: Texts) -> None:
    picker = Picker(parent, texts, QUESTION, OPTIONS, Text("test", "Another: {words}"))
    assert picker.list.model().rowCount() == len(OPTIONS)
    picker.field.setText("chu")
    assert picker.picked == "z"
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.picked == Named("chu")
    picker.field.setText(" nowhere ")
    assert picker.picked == Named("nowhere")
    assert picker.list.currentIndex().data() == "Another: nowhere"


def test_picking_gives_a_key_or_nothing(qtbot: QtBot, parent: QWidget, real: Dialogs) -> None:
    answer(Qt.Key.Key_Return)
    assert real.pick(parent, QUESTION, OPTIONS) == "a"
    answer(Qt.Key.Key_Escape)
    assert real.pick(parent, QUESTION, OPTIONS) is None


def test_a_name_to_save_under_gets_its_suffix_and_the_folder_is_remembered(
    qtbot: QtBot, parent: QWidget, real: Dialogs, tmp_path: Path
) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        assert field.text() == "Title “A B”.pdf"
        field.setText(str(tmp_path / "plan"))
        dialog.accept()

    QTimer.singleShot(50, choose)
    assert real.save_name(parent, "Title: “A/B”", "pdf") == tmp_path / "plan.pdf"
    assert real._folder() == str(tmp_path)
    answer(Qt.Key.Key_Escape)
    assert real.save_name(parent, "Title", "pdf") is None


def test_a_folder_that_is_gone_is_not_offered(texts: Texts) -> None:
    state = ViewState()
    state.keep("dialogs.folder", "/nowhere/at/all")
    assert Path(Dialogs(texts, state)._folder()).is_dir()


def test_bytes_are_written_and_a_failure_is_told(
    parent: QWidget, real: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert real.write(parent, tmp_path / "a.csv", b"a")
    assert (tmp_path / "a.csv").read_bytes() == b"a"
    told: list[object] = []
    monkeypatch.setattr(Dialogs, "problem", lambda _self, _parent, text: told.append(text))
    assert not real.write(parent, tmp_path / "missing" / "a.csv", b"a")
    assert len(told) == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Хаб «Алатау»", "Хаб «Алатау»"),
        ('a/b\\c:d*e?"f"<g>|h', "a b c d e f g h"),
        ("...", "Shekara"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_title_becomes_a_usable_name(title: str, name: str) -> None:
    assert usable_name(title) == name
