"""The step Brief: cover, what is missing, and the export."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from shekara.domain.assessment import Assessment
from shekara.domain.check import Severity
from shekara.domain.checks import checks
from shekara.domain.edits import passport, road_map, siting
from shekara.domain.sites import NEARNESS, Agreement
from shekara.domain.wording import Phrase
from shekara.text import verbatim
from shekara.ui.document import Document
from shekara.ui.pages.brief import BriefPage
from shekara.ui.pages.page import StepState
from shekara.ui.widgets.brief_options import iso_date
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment
from tests.ui.conftest import Answers

LONG_MS = 30_000


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> BriefPage:
    """Not shown: a page that nobody looks at composes nothing."""
    made = BriefPage(workspace)
    qtbot.addWidget(made)
    made.resize(890, 690)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    asked: list[Path] = []

    def open_url(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def enter(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.selectAll()
    field.insert(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def said(page: BriefPage) -> str:
    return page.texts(page.answer(page.workspace.evaluation))


def written(qtbot: QtBot, page: BriefPage) -> Callable[[], None]:
    def check() -> None:
        assert page.strip.open.isVisibleTo(page)

    return check


def complete(workspace: Workspace) -> None:
    for field in ("author", "organisation"):
        workspace.edit(
            verbatim("Fill"), lambda a, field=field: passport.set_words(a, field, "Someone")
        )
    workspace.edit(verbatim("Settle"), settled)


def settled(assessment: Assessment) -> Assessment:
    """Know everything of the chosen site, who does the next step and who answers for a risk."""
    (site,) = assessment.siting.sites
    known = siting.move_site(assessment, site.id, 42.97, 74.88)
    known = siting.set_land_agreed(known, site.id, Agreement.YES)
    for criterion in NEARNESS:
        known = siting.set_distance(known, site.id, criterion, 5.0)
    stepped = road_map.set_operator(road_map.add_step(known, "Agree the land"), "step_1", "Akimat")
    stepped = road_map.set_step_date(stepped, "step_1", "2027-03-31")
    return road_map.set_owner(road_map.add_risk(stepped, "T1"), "risk_1", "Ministry")


def missing(workspace: Workspace) -> int:
    found = checks(workspace.document.assessment)
    return sum(check.severity is Severity.MISSING for check in found)


def test_the_answer_counts_what_is_missing_or_to_be_judged(
    page: BriefPage, workspace: Workspace
) -> None:
    assert missing(workspace) > 2
    assert said(page).startswith(f"{missing(workspace)} things are missing in the brief.")
    complete(workspace)
    assert missing(workspace) == 0
    assert said(page).startswith("Nothing is missing, ")


def test_the_state_follows_the_checks(page: BriefPage, workspace: Workspace) -> None:
    assert BriefPage.state_of(workspace.evaluation) is StepState.INCOMPLETE
    complete(workspace)
    assert BriefPage.state_of(workspace.evaluation) is StepState.DONE
    for field in ("title", "place", "author", "organisation"):
        workspace.edit(verbatim("Clear"), lambda a, field=field: passport.set_words(a, field, ""))
    assert BriefPage.state_of(workspace.evaluation) is StepState.EMPTY


@pytest.mark.parametrize("name", ["title", "place", "author", "organisation"])
def test_a_field_is_kept_on_enter_as_one_step_that_can_be_undone(
    qtbot: QtBot, page: BriefPage, document: Document, name: str
) -> None:
    before = document.assessment
    enter(qtbot, page.options.fields[name], "Words")
    assert getattr(document.assessment.passport, name) == "Words"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.assessment is before
    assert page.options.fields[name].text() != "Words"


def test_leaving_a_template_title_as_it_is_keeps_it_the_templates(
    qtbot: QtBot, page: BriefPage, document: Document
) -> None:
    field = page.options.fields["title"]
    enter(qtbot, field, field.text())
    assert isinstance(document.assessment.passport.title, Phrase)
    assert document.undo_stack.count() == 0


def test_escape_gives_the_words_back(qtbot: QtBot, page: BriefPage, document: Document) -> None:
    field = page.options.fields["author"]
    qtbot.keyClicks(field, "Someone")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert document.undo_stack.count() == 0


@pytest.mark.parametrize("typed", ["2026-03-31", "31.3.2026", "31.03.2026", " 2026-3-31 "])
def test_a_date_may_be_typed_day_first(
    qtbot: QtBot, page: BriefPage, document: Document, typed: str
) -> None:
    enter(qtbot, page.options.fields["date"], typed)
    assert document.assessment.passport.date == "2026-03-31"
    assert page.options.fields["date"].text() == "2026-03-31"
    assert page.options.fields["date"].toolTip() == "31 March 2026"


def test_the_date_may_be_empty(qtbot: QtBot, page: BriefPage, document: Document) -> None:
    enter(qtbot, page.options.fields["date"], "")
    assert document.assessment.passport.date == ""


@pytest.mark.parametrize("typed", ["tomorrow", "31.2.2026", "2026-13-01", "1.1.26"])
def test_what_is_no_date_is_refused_with_words_and_the_old_one_stays(
    qtbot: QtBot, page: BriefPage, document: Document, typed: str
) -> None:
    with qtbot.waitSignal(document.refused) as told:
        enter(qtbot, page.options.fields["date"], typed)
    assert told.args
    assert iso_date(typed) in page.texts(told.args[0])
    assert page.options.fields["date"].text() == "2026-11-21"


def test_the_language_of_the_brief_is_an_edit(page: BriefPage, document: Document) -> None:
    choice = page.options.language
    assert [choice.itemText(row) for row in range(choice.count())][:2] == ["English", "Русский"]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert document.assessment.passport.language == "ru"
    assert document.undo_stack.undoText() == "Set the language of the brief: Русский"
    document.undo_stack.undo()
    assert choice.currentData() == "en"


def test_every_field_has_a_name_and_a_label_that_leads_to_it(page: BriefPage) -> None:
    for field in (page.options.language, *page.options.fields.values(), page.missing.list):
        assert field.accessibleName()
        assert any(label.buddy() is field for label in page.findChildren(QLabel))


def test_a_place_of_a_check_gets_the_focus(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.go_to("passport.organisation")
    assert page.focusWidget() is page.options.fields["organisation"]
    page.go_to("passport.language")
    assert page.focusWidget() is page.options.language


def test_what_is_missing_leads_to_its_place(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    QAbstractItemModelTester(
        page.missing.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page
    )
    with qtbot.waitSignal(workspace.visited) as told:
        page.missing.list.activated.emit(page.missing.model.index(0))
    assert told.args == ["brief", "passport.author"]
    with qtbot.waitSignal(workspace.visited) as told:
        page.missing.list.clicked.emit(page.missing.model.index(2))
    assert told.args is not None
    assert told.args[0] == "swot"


def test_the_list_loses_what_was_filled_in(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    rows = page.missing.model.rowCount()
    enter(qtbot, page.options.fields["author"], "Someone")
    assert page.missing.model.rowCount() == rows - 1


def test_the_brief_is_written_where_the_user_says_and_can_be_opened(
    qtbot: QtBot, page: BriefPage, dialogs: Answers, tmp_path: Path, opened: list[Path]
) -> None:
    path = tmp_path / "brief.pdf"
    dialogs.names = [path]
    page.export.click()
    assert not page.export.isEnabled()
    assert page.strip.cancel.isVisibleTo(page)
    qtbot.waitUntil(written(qtbot, page), timeout=LONG_MS)
    assert path.read_bytes().startswith(b"%PDF-")
    assert dialogs.suggested == ["Industrial trade and logistics complex “Alatau”.pdf"]
    assert page.export.isEnabled()
    page.strip.open.click()
    page.strip.folder.click()
    assert opened == [path, tmp_path]
    page.strip.dismiss.click()
    assert not page.strip.isVisibleTo(page)


def test_a_written_brief_is_spoken_of_until_the_assessment_changes(
    page: BriefPage, document: Document, tmp_path: Path
) -> None:
    page.strip.show_written(tmp_path / "brief.pdf")
    assert page.strip.isVisibleTo(page)
    document.edit(verbatim("Edit"), lambda a: passport.set_words(a, "author", "Someone"))
    assert not page.strip.isVisibleTo(page)


def test_what_is_being_typed_goes_into_the_export(
    qtbot: QtBot, page: BriefPage, document: Document, dialogs: Answers
) -> None:
    dialogs.names = [None]
    qtbot.keyClicks(page.options.fields["author"], "Someone")
    page.export.click()
    assert document.assessment.passport.author == "Someone"
    assert not page.strip.isVisibleTo(page)


def test_a_cancelled_export_writes_nothing(
    qtbot: QtBot, page: BriefPage, workspace: Workspace, dialogs: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    dialogs.names = [path]
    page.export.click()
    page.strip.cancel.click()
    qtbot.waitUntil(lambda: not page.strip.isVisibleTo(page))
    assert page.export.isEnabled()
    workspace.tasks.finish()
    assert not path.exists()


def test_a_file_that_is_no_brief_is_left_alone_and_the_problem_told(
    qtbot: QtBot, page: BriefPage, dialogs: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "notes.pdf"
    path.write_text("notes")
    dialogs.names = [path]
    page.export.click()
    qtbot.waitUntil(lambda: bool(dialogs.problems), timeout=LONG_MS)
    assert "will not be overwritten" in page.texts(dialogs.problems[0])
    assert path.read_text() == "notes"
    assert page.export.isEnabled()
    assert not page.strip.isVisibleTo(page)


def test_a_language_without_words_is_a_problem_told(
    page: BriefPage, workspace: Workspace, dialogs: Answers
) -> None:
    workspace.edit(verbatim("Speak"), lambda a: passport.set_language(a, "ky"))
    assert page.options.language.currentIndex() == -1
    page.export.click()
    assert "There is no language “ky”" in page.texts(dialogs.problems[0])


def test_an_export_outlives_its_page(
    qtbot: QtBot, workspace: Workspace, dialogs: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    dialogs.names = [path]
    page = BriefPage(workspace)
    page.export.click()
    shiboken6.delete(page)
    with qtbot.waitSignal(workspace.told, timeout=LONG_MS):
        pass
    assert path.exists()


def test_another_assessment_shows_its_own_cover(page: BriefPage, document: Document) -> None:
    document.open(new_assessment("kostanay-chelyabinsk", language="ru"), None)
    assert page.options.language.currentData() == "ru"
    assert "Alatau" not in page.options.fields["title"].text()


def test_importing_the_page_brings_no_library_for_pdf() -> None:
    code = (
        "import sys, shekara.ui.pages.brief as b; "
        "print(sorted({'reportlab', 'pypdfium2', 'numpy', 'pyqtgraph'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
