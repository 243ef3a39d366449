"""The start page: templates, recent files, news."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shekara.domain.checks import checks
from shekara.ui.main_window import MainWindow
from shekara.ui.pages.start import StartPage
from shekara.ui.recent import KEPT, RECENT, RecentFiles
from shekara.ui.settings import Settings
from shekara.usecases.documents import new_assessment
from shekara.usecases.review import open_finding_checks
from tests.ui.conftest import Answers


@pytest.fixture
def start(window: MainWindow) -> StartPage:
    """The start page of the window."""
    page = window.panes.show_step("start")
    assert isinstance(page, StartPage)
    return page


def save(window: MainWindow, dialogs: Answers, path: Path) -> None:
    """Begin an assessment and save it."""
    window.filing.new("alatau")
    dialogs.names.append(path)
    window.filing.save()


def test_the_first_template_has_the_focus_and_enter_begins_with_it(
    qtbot: QtBot, window: MainWindow, start: StartPage
) -> None:
    button = start.buttons["alatau"]
    assert button.objectName() == "primary"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert window.filing.is_open
    assert window.panes.pages.step == "pair"


def test_another_template_is_begun_with_its_button(window: MainWindow, start: StartPage) -> None:
    start.buttons["kostanay-chelyabinsk"].click()
    assert window.workspace.document.assessment.pair.id == "KZ-39,RU-CHE"


def test_a_blank_one_asks_for_a_pair(
    window: MainWindow, start: StartPage, dialogs: Answers
) -> None:
    dialogs.choices.append("KZ-27,RU-SAM")
    start.buttons["blank"].click()
    assert window.workspace.document.assessment.pair.id == "KZ-27,RU-SAM"


def test_an_open_assessment_is_named_and_gone_on_with(window: MainWindow, start: StartPage) -> None:
    assert not start._go_on.isVisible()
    window.filing.new("alatau")
    window.panes.show_step("start")
    assert "Open now: Industrial trade" in start._answer.text()
    assert start.buttons["alatau"].objectName() == ""
    start._go_on.click()
    assert window.panes.pages.step == "pair"


def test_a_saved_file_stands_among_the_recent_ones(
    qtbot: QtBot, window: MainWindow, start: StartPage, dialogs: Answers, tmp_path: Path
) -> None:
    save(window, dialogs, tmp_path / "plan.shekara")
    assessment = window.workspace.document.assessment
    # The findings of the audit come in later, and count.
    points = len(checks(assessment)) + len(list(open_finding_checks(assessment)))
    recents = window.filing.recents
    qtbot.waitUntil(lambda: recents.files[0].open_points == points, timeout=20_000)
    window.filing.close()
    assert [row.file.path for row in start.rows] == [str(tmp_path / "plan.shekara")]
    told = "\n".join(label.text() for label in start.rows[0].findChildren(QLabel))
    assert "plan.shekara  ·  Zhambyl – Chuy  ·  " in told
    assert f"{points} things to do" in told
    start.rows[0].button.click()
    assert window.filing.path == tmp_path / "plan.shekara"


def test_a_missing_file_is_shown_as_missing_and_can_be_forgotten(
    qtbot: QtBot, window: MainWindow, start: StartPage, dialogs: Answers, tmp_path: Path
) -> None:
    save(window, dialogs, tmp_path / "plan.shekara")
    window.filing.close()
    (tmp_path / "plan.shekara").unlink()
    start._show_recent()
    qtbot.waitUntil(lambda: not start.rows[0].button.isEnabled())
    told = "\n".join(label.text() for label in start.rows[0].findChildren(QLabel))
    assert "The file is not there any more" in told
    start.rows[0].forgotten.emit(start.rows[0].file.path)
    assert start.rows == []
    assert start._no_recent.isVisibleTo(start)


def test_the_list_is_short_and_the_last_file_comes_first(tmp_path: Path) -> None:
    recents = RecentFiles(Settings(tmp_path / "settings.json"))
    made = new_assessment("alatau", language="en")
    for number in range(KEPT + 3):
        recents.note(tmp_path / f"{number}.shekara", made, number)
    recents.note(tmp_path / "5.shekara", made, 7)
    again = RecentFiles(Settings(tmp_path / "settings.json"))
    assert len(again.files) == KEPT
    assert again.files[0].path == str(tmp_path / "5.shekara")
    assert again.files[0].open_points == 7
    assert len({file.path for file in again.files}) == KEPT


def test_a_list_that_cannot_be_read_is_empty(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"recent": [{"path": 3}]}', encoding="utf-8")
    assert Settings(file).get(RECENT) == ()
