"""The window: steps, menus, language, look, view state, status line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from shekara.domain.check import Severity
from shekara.domain.checks import checks
from shekara.domain.edits import passport, swot
from shekara.domain.regions import RegionPair
from shekara.text import verbatim
from shekara.translation import available
from shekara.ui.app import language_at_start
from shekara.ui.errors import FAULT, UncaughtErrors
from shekara.ui.main_window import MainWindow
from shekara.ui.pages.page import StepState
from shekara.ui.pages.pair import PairPage
from shekara.ui.settings import LANGUAGE, THEME, WHY_OPEN, Settings
from shekara.ui.status import illustrative_inputs
from shekara.ui.steps import STEPS, step_of
from shekara.ui.view_state import ViewState
from shekara.ui.widgets.check_list import CheckModel
from shekara.ui.widgets.figure_label import FigureLabel
from shekara.usecases.border import survey
from shekara.usecases.review import open_finding_checks
from tests.ui.conftest import Answers
from tests.ui.paints import Paints

russian = pytest.mark.skipif("ru" not in available(), reason="needs a second language")
NO_KEYS = Qt.KeyboardModifier.NoModifier
AUTHOR = verbatim("Name the author")


class Watch(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and not isinstance(watched, QMainWindow):
            self.seen.append(f"{type(watched).__name__}#{watched.objectName()}")
        return False


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with the alatau template, its states shown."""
    window.filing.new("alatau")
    qtbot.waitUntil(lambda: window.panes.status.missing.text() != "")
    return window


def name_author(window: MainWindow, name: str = "Әсел") -> None:
    """Make an edit."""
    window.workspace.edit(AUTHOR, lambda a: passport.set_words(a, "author", name))


def test_the_window_begins_with_the_start_page_and_nothing_open(window: MainWindow) -> None:
    assert window.panes.pages.step == "start"
    enabled = [key for key, button in window.panes.rail.buttons.items() if button.isEnabled()]
    assert enabled == ["start"]
    assert not window.menus.table["save"].isEnabled()


def test_a_new_assessment_leads_to_the_first_step(begun: MainWindow) -> None:
    assert begun.panes.pages.step == "pair"
    assert begun.windowTitle() == "Industrial trade and logistics complex “Alatau”[*] – Shekara"


def test_every_step_has_a_page_of_its_name(begun: MainWindow) -> None:
    for step in STEPS:
        page = begun.panes.show_step(step.key)
        assert page.step == step.key
        assert begun.workspace.texts(page.title) == begun.workspace.texts(step.title)


def test_the_rail_shows_how_far_each_step_is(begun: MainWindow) -> None:
    evaluation = begun.workspace.evaluation
    (swot,) = (step for step in STEPS if step.key == "swot")
    assert swot.page_class().state_of(evaluation) is StepState.INCOMPLETE
    assert begun.panes.rail.buttons["swot"].accessibleName() == (
        "SWOT: begun, something is still open"
    )


def test_keys_lead_to_the_steps(qtbot: QtBot, begun: MainWindow) -> None:
    for number, step in enumerate(STEPS, start=1):
        qtbot.keyClick(begun, str(number), Qt.KeyboardModifier.ControlModifier)
        assert begun.panes.pages.step == step.key


def test_the_rail_is_walked_with_arrows_and_enter(qtbot: QtBot, begun: MainWindow) -> None:
    rail = begun.panes.rail
    rail.buttons["start"].setFocus()
    qtbot.keyClick(rail.buttons["start"], Qt.Key.Key_Down)
    assert rail.buttons["pair"].hasFocus()
    qtbot.keyClick(rail.buttons["pair"], Qt.Key.Key_Down)
    qtbot.keyClick(rail.buttons["evidence"], Qt.Key.Key_Return)
    assert begun.panes.pages.step == "evidence"


def test_a_key_that_leads_to_a_step_takes_the_focus_in_the_rail_along(
    qtbot: QtBot, begun: MainWindow
) -> None:
    rail = begun.panes.rail
    rail.buttons["start"].setFocus()
    begun.panes.go_to_step("swot")
    assert rail.buttons["swot"].hasFocus()


def test_pages_rest_while_another_is_shown_and_catch_up(begun: MainWindow) -> None:
    page = begun.panes.show_step("swot")
    begun.panes.show_step("pair")
    shown: list[float] = []
    page.show_results = lambda evaluation: shown.append(  # type: ignore[method-assign]
        evaluation.assessment.swot.factors[0].weight
    )
    begun.workspace.edit(verbatim("Set"), lambda a: swot.set_weight(a, "S1", 0.25))
    assert shown == []
    begun.panes.show_step("swot")
    assert shown == [0.25]


def test_undo_and_redo_name_their_step(begun: MainWindow) -> None:
    undo, redo = begun.menus.table["undo"], begun.menus.table["redo"]
    assert not undo.isEnabled()
    name_author(begun)
    assert undo.text() == "&Undo: Name the author"
    undo.trigger()
    assert redo.text() == "&Redo: Name the author"
    assert not undo.isEnabled()


def test_the_status_line_tells_saved_state_last_step_and_what_is_missing(
    qtbot: QtBot, begun: MainWindow
) -> None:
    status = begun.panes.status
    assert status._saved.text() == "Not saved yet"
    assert status.missing.text().startswith("7 missing, ")
    name_author(begun)
    assert status._last.text() == "Last: Name the author"
    qtbot.waitUntil(lambda: status.missing.text().startswith("6 missing, "))


def test_the_status_line_counts_illustrative_inputs(begun: MainWindow) -> None:
    count, total = illustrative_inputs(begun.workspace.evaluation.figures)
    assert 0 < count < total
    assert begun.panes.status.coverage.text() == f"{count} of {total} inputs illustrative"


def test_an_edit_that_is_refused_is_told(begun: MainWindow) -> None:
    begun.workspace.edit(verbatim("Set"), lambda a: swot.set_weight(a, "S1", 7.0))
    assert "must lie between 0 and 1" in begun.panes.status._message.text()


def test_what_was_told_goes_with_the_next_edit(begun: MainWindow) -> None:
    begun.workspace.tell(verbatim("The file was written"))
    assert begun.panes.status._message.text() == "The file was written"
    name_author(begun)
    assert begun.panes.status._message.text() == ""


def test_what_an_edit_tells_itself_stays(begun: MainWindow) -> None:
    name_author(begun)
    begun.workspace.tell(verbatim("It is so now"))
    assert begun.panes.status._message.text() == "It is so now"
    begun.workspace.document.undo_stack.undo()
    assert begun.panes.status._message.text() == ""


def test_the_check_list_leads_to_the_place(
    begun: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun.show_checks()
    checks = begun._checks
    assert checks is not None
    gone: list[str] = []
    page = begun.panes.show_step("swot")
    monkeypatch.setattr(page, "go_to", gone.append)
    row = next(
        row for row in range(checks.model.rowCount()) if checks.model.check(row).place == "swot.S1"
    )
    checks.list.activated.emit(checks.model.index(row))
    assert begun.panes.pages.step == "swot"
    assert gone == ["swot.S1"]


def test_the_check_list_holds_what_the_command_line_finds_and_leads_to_the_finding(
    qtbot: QtBot, begun: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = begun.workspace.document.assessment
    findings = tuple(open_finding_checks(assessment))
    assert findings
    listed = begun.show_checks()
    expected = (*checks(assessment), *findings)
    qtbot.waitUntil(lambda: listed.model.rowCount() == len(expected))
    assert [listed.model.check(row) for row in range(len(expected))] == list(expected)
    doubtful = sum(check.severity is Severity.DOUBTFUL for check in expected)
    qtbot.waitUntil(lambda: f"{doubtful} to be judged" in begun.panes.status.missing.text())
    gone: list[str] = []
    page = begun.panes.show_step("evidence")
    monkeypatch.setattr(page, "go_to", gone.append)
    listed.list.activated.emit(listed.model.index(len(expected) - 1))
    assert begun.panes.pages.step == "evidence"
    assert gone == [findings[-1].place]


def test_the_check_list_follows_the_assessment(begun: MainWindow) -> None:
    begun.show_checks()
    assert begun._checks is not None
    before = begun._checks.model.rowCount()
    name_author(begun)
    assert begun._checks.model.rowCount() == before - 1


def test_the_model_of_checks_behaves(begun: MainWindow) -> None:
    model = CheckModel(begun.workspace)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode, begun)
    name_author(begun)
    model.refresh()
    assert tester.model() is model


def test_every_check_has_a_step_with_a_page() -> None:
    places = ("passport.title", "swot.S", "swot.S1.words", "target.turnover", "scenario.crisis")
    assert [step_of(place) for place in places] == [
        "brief",
        "swot",
        "swot",
        "scenarios",
        "scenarios",
    ]


def test_a_number_that_is_asked_about_opens_the_why_panel(begun: MainWindow) -> None:
    assert begun.panes.why.isHidden()
    begun.workspace.explain("swot.S1.weight")
    assert begun.panes.why.isVisible()
    assert begun.panes.why.figure_id == "swot.S1.weight"
    assert begun.menus.table["why"].isChecked()


def test_f1_on_a_number_opens_the_why_panel_on_it(qtbot: QtBot, begun: MainWindow) -> None:
    page = begun.panes.show_step("swot")
    labels = page.findChildren(FigureLabel)
    label = next(each for each in labels if each.isVisible() and each.isEnabled())
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_F1)
    assert begun.panes.why.isVisible()
    assert begun.panes.why.figure_id == label._figure_id


def test_escape_closes_the_why_panel_where_the_focus_is_in_it(
    qtbot: QtBot, begun: MainWindow
) -> None:
    begun.activateWindow()
    begun.workspace.explain("swot.S1.weight")
    close = begun.panes.why._close
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    qtbot.keyClick(close, Qt.Key.Key_Escape)
    assert begun.panes.why.isHidden()
    assert not begun.menus.table["why"].isChecked()


def test_a_number_of_a_pair_that_is_only_looked_at_is_explained(begun: MainWindow) -> None:
    page = begun.panes.show_step("pair")
    assert isinstance(page, PairPage)
    other = RegionPair("KZ-39", "RU-CHE")
    page.select(other)
    evaluation = begun.workspace.evaluation
    compared = survey(evaluation.gravity.pairs, evaluation.evidence)
    crossings = compared.profiles[other].road_crossings
    labels = page.profile.findChildren(FigureLabel)
    next(label for label in labels if "Road crossings" in label.accessibleName()).click()
    assert begun.panes.why.figure_id == crossings.id
    assert crossings.id not in begun.workspace.evaluation.figures
    assert "Road crossings" in begun.panes.why.text()
    begun.dress("dark")
    assert begun.panes.why.figure_id == crossings.id


def test_the_why_panel_is_shown_and_hidden_by_its_key(qtbot: QtBot, begun: MainWindow) -> None:
    qtbot.keyClick(begun, Qt.Key.Key_F1)
    assert begun.panes.why.isVisible()
    qtbot.keyClick(begun, Qt.Key.Key_F1)
    assert begun.panes.why.isHidden()


def test_the_next_part_of_the_window_gets_the_focus(qtbot: QtBot, begun: MainWindow) -> None:
    panes = begun.panes
    panes.rail.buttons["pair"].setFocus()
    for part in (panes.pages, panes.status, panes.rail):
        qtbot.keyClick(begun, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert part.isAncestorOf(focused)


def test_menus_made_anew_many_times_show_their_pictures(begun: MainWindow) -> None:
    for theme in ("dark", "light") * 5:
        begun.dress(theme)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    begun.dress("dark")
    menus = begun.menus.table.menus
    menus["file"].aboutToShow.emit()
    assert not begun.menus.table["open"].icon().isNull()
    assert not menus["new"].icon().isNull()


@russian
def test_another_language_words_everything_anew_and_keeps_the_place(begun: MainWindow) -> None:
    begun.panes.show_step("swot")
    begun.workspace.explain("swot.S1.weight")
    name_author(begun)
    begun.speak("ru")
    assert begun.panes.pages.step == "swot"
    assert begun.panes.why.figure_id == "swot.S1.weight"
    assert begun.workspace.texts.language.code == "ru"
    assert begun.menus.table["undo"].isEnabled()
    begun.speak("en")
    assert begun.menus.table["undo"].text() == "&Undo: Name the author"


def test_another_theme_makes_the_parts_anew_and_keeps_the_place(begun: MainWindow) -> None:
    begun.panes.show_step("scenarios")
    before = begun.panes
    begun.dress("dark")
    assert begun.panes is not before
    assert begun.panes.pages.step == "scenarios"
    assert begun.workspace.theme.is_dark


def test_the_menus_of_another_theme_are_not_kept(begun: MainWindow) -> None:
    def menus() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return len(begun.menuBar().findChildren(QMenu))

    begun.dress("dark")
    once = menus()
    for theme in ("light", "dark", "light"):
        begun.dress(theme)
    assert menus() == once


def test_a_part_never_flashes_as_a_window_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    window.filing.new("alatau")
    for step in STEPS:
        window.panes.show_step(step.key)
    # Not longer: a filter in Python over all objects must not see those being destroyed.
    app.removeEventFilter(watch)
    assert watch.seen == []


def test_a_document_is_opened_by_dropping_it_anywhere(
    begun: MainWindow, dialogs: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "Қорғас қақпасы.shekara"
    dialogs.names.append(path)
    begun.filing.save()
    begun.filing.close()
    begun.filing.new("blank", "KZ-39,RU-CHE")
    field = next(iter(begun.panes.show_step("swot").findChildren(QLineEdit)), begun)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS)
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(field, QDropEvent(QPointF(5, 5), *how))
    assert begun.filing.path == path


def test_settings_and_view_state_survive_a_restart_and_nonsense(tmp_path: Path) -> None:
    file = tmp_path / "state" / "settings.json"
    settings = Settings(file)
    settings.set(THEME, "dark")
    settings.set(LANGUAGE, "en")
    again = Settings(file)
    assert (again.get(THEME), again.get(LANGUAGE)) == ("dark", "en")
    assert language_at_start(again) == "en"
    file.write_text('{"theme": "pink", "why_open": 3, "language": 7}', encoding="utf-8")
    spoilt = Settings(file)
    assert (spoilt.get(THEME), spoilt.get(WHY_OPEN)) == ("system", False)
    file.write_text("[", encoding="utf-8")
    assert Settings(file).get(THEME) == "system"
    state = ViewState(tmp_path / "view.json")
    state.keep("pair.scroll", 40)
    state.write()
    assert ViewState(tmp_path / "view.json").get("pair.scroll", 0) == 40


@pytest.mark.logs_warnings
def test_an_error_nobody_caught_is_told_once_per_kind(qtbot: QtBot) -> None:
    asked: list[object] = []

    def ask(text: object, _choices: object) -> str:
        asked.append(text)
        return "close"

    errors = UncaughtErrors(ask)
    for _ in range(3):
        try:
            [].pop()
        except IndexError as error:
            errors.hear(type(error), error, error.__traceback__)
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [FAULT]


@pytest.mark.logs_warnings
def test_the_details_of_an_error_can_be_copied(qtbot: QtBot) -> None:
    errors = UncaughtErrors(lambda _text, _choices: "copy")
    try:
        [].pop()
    except IndexError as error:
        errors.hear(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: "pop from empty list" in QApplication.clipboard().text())


@pytest.mark.parametrize("step", ["scenarios", "appraisal", "siting"])
def test_a_page_shown_again_is_painted_once(qtbot: QtBot, begun: MainWindow, step: str) -> None:
    begun.workspace.decider.simulate_by(lambda _evaluation, _indices: iter(()))

    def times_painted() -> int:
        begun.panes.go_to_step("pair")
        qtbot.wait(50)
        paints = Paints(begun)
        begun.panes.go_to_step(step)
        qtbot.wait(50)
        return paints.of(begun)

    # The first showing, and what the page still owes to it, may take more.
    assert 1 in [times_painted() for _ in range(4)][1:]


def test_a_check_is_worded_once(begun: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    model, asked = CheckModel(begun.workspace), list[str]()

    def counted(place: str) -> str:
        asked.append(place)
        return step_of(place)

    monkeypatch.setattr("shekara.ui.widgets.check_list.step_of", counted)
    index = model.index(0)
    words = index.data()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(words)
    index.data(Qt.ItemDataRole.ToolTipRole)
    assert set(asked) == {model.check(0).place}
    count = len(asked)
    assert index.data() == words
    assert len(asked) == count


def test_the_window_goes_first_while_it_shows_another_page(
    begun: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    tasks, pages = begun.workspace.tasks, begun.panes.pages
    monkeypatch.setattr(tasks, "let_window_go_first", lambda: asked.append(pages.step))
    begun.panes.go_to_step("swot")
    assert asked == ["pair"]
