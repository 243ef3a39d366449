"""The preview of the brief: the real pages, drawn only while and where they are looked at."""

from collections.abc import Iterator
from threading import Event, Lock
from time import sleep

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shekara.analysis.results.decision.values import DecisionResult
from shekara.domain.edits import passport
from shekara.text import verbatim
from shekara.translation import language
from shekara.ui.document import Document
from shekara.ui.pages.brief import BriefPage
from shekara.ui.pdf_pages import MOST_PIXELS, PdfPages, picture_of, read_pages
from shekara.ui.widgets import page_preview
from shekara.ui.widgets.page_sheets import FIT_WIDTH, PageSheets
from shekara.ui.workspace import Workspace
from shekara.usecases.brief import brief_pdf
from tests.ui.decisions import told

LONG_MS = 30_000


@pytest.fixture(scope="module")
def pdf(qapp: QApplication) -> bytes:
    from shekara.usecases.documents import new_assessment
    from shekara.usecases.evaluation import evaluate

    return brief_pdf(evaluate(new_assessment("alatau", language="en")), language("en"))


@pytest.fixture
def pages(pdf: bytes) -> PdfPages:
    return read_pages(pdf)


@pytest.fixture
def sheets(qtbot: QtBot, workspace: Workspace, pages: PdfPages) -> PageSheets:
    made = PageSheets(workspace)
    qtbot.addWidget(made)
    made.resize(522, 560)
    made.show()
    qtbot.waitExposed(made)
    made.show_pages(pages)
    return made


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> BriefPage:
    made = BriefPage(workspace)
    qtbot.addWidget(made)
    made.resize(890, 690)
    made.show()
    qtbot.waitExposed(made)
    return made


def settled(sheets: PageSheets) -> bool:
    """Whether every page near the view has a picture of its present size."""
    ratio = sheets.devicePixelRatioF()
    return all(
        (drawn := sheets.sheets[number].drawn) is not None
        and drawn[1] == round(sheets.sheets[number].width() * ratio)
        for number in sheets._near()
    )


def settle(qtbot: QtBot, sheets: PageSheets) -> None:
    qtbot.waitUntil(lambda: settled(sheets), timeout=LONG_MS)


def fresh(qtbot: QtBot, page: BriefPage) -> None:
    qtbot.waitUntil(lambda: page.preview.is_fresh, timeout=LONG_MS)


def composing(qtbot: QtBot, page: BriefPage) -> None:
    qtbot.waitUntil(lambda: page.preview._is_composing, timeout=LONG_MS)


def ink(sheets: PageSheets, number: int) -> int:
    """How many colours a picture has: blank paper has one."""
    picture = sheets.sheets[number].picture
    assert picture is not None
    small = picture.scaled(60, 80)
    return len({small.pixel(x, y) for x in range(60) for y in range(80)})


def author(document: Document, words: str) -> None:
    document.edit(verbatim("Author"), lambda a: passport.set_words(a, "author", words))


def test_pages_have_a_size_and_their_words(pages: PdfPages) -> None:
    assert len(pages.leaves) > 5
    assert (round(pages.leaves[0].width), round(pages.leaves[0].height)) == (595, 842)
    assert "Alatau" in pages.leaves[0].words


def test_a_picture_has_the_size_asked_for_but_never_fills_the_memory(pdf: bytes) -> None:
    small, huge = picture_of(pdf, 0, 1.0), picture_of(pdf, 0, 40.0)
    assert (small.width(), small.height()) == (596, 842)
    assert huge.width() * huge.height() < MOST_PIXELS * 1.01


def test_the_pages_are_drawn_and_say_which_they_are(qtbot: QtBot, sheets: PageSheets) -> None:
    settle(qtbot, sheets)
    count = len(sheets.sheets)
    assert ink(sheets, 0) > 10
    assert sheets.sheets[2].accessibleName() == f"Page 3 of {count}"
    assert "Alatau" in sheets.sheets[0].accessibleDescription()
    assert sheets.accessibleDescription() == f"Page 1 of {count}"


def test_pages_fill_the_width_without_a_bar_across(qtbot: QtBot, sheets: PageSheets) -> None:
    for width in (400, 700, 522):
        sheets.resize(width, 560)
        qtbot.waitUntil(lambda width=width: abs(sheets.sheets[0].width() - width) < 60)
        assert sheets.horizontalScrollBar().maximum() == 0


def test_pictures_are_kept_near_the_view_only(qtbot: QtBot, sheets: PageSheets) -> None:
    settle(qtbot, sheets)
    bar = sheets.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: sheets.sheets[0].picture is None)
    settle(qtbot, sheets)
    assert sheets.page == len(sheets.sheets)
    assert ink(sheets, len(sheets.sheets) - 1) > 10
    assert sum(sheet.picture is not None for sheet in sheets.sheets) <= 5


def test_keys_zoom_and_the_middle_of_the_view_stays(qtbot: QtBot, sheets: PageSheets) -> None:
    bar = sheets.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, fitting = sheets.page, sheets.scale
    qtbot.keyClick(sheets, Qt.Key.Key_Plus)
    assert sheets.scale > fitting
    assert not sheets.fits_width
    assert sheets.page == before
    qtbot.keyClick(sheets, Qt.Key.Key_Minus)
    assert sheets.scale < fitting
    qtbot.keyClick(sheets, Qt.Key.Key_0)
    assert sheets.scale == fitting
    settle(qtbot, sheets)


def test_keys_go_to_the_first_and_the_last_page(qtbot: QtBot, sheets: PageSheets) -> None:
    qtbot.keyClick(sheets, Qt.Key.Key_End)
    assert sheets.page == len(sheets.sheets)
    bar = sheets.verticalScrollBar()
    qtbot.keyClick(sheets, Qt.Key.Key_PageUp)
    assert bar.value() == bar.maximum() - bar.pageStep()
    qtbot.keyClick(sheets, Qt.Key.Key_Home)
    assert sheets.page == 1


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(qtbot: QtBot, sheets: PageSheets) -> None:
    wheel(sheets, 120, Qt.KeyboardModifier.ControlModifier)
    assert sheets.scale == 0.67
    wheel(sheets, 60, Qt.KeyboardModifier.ControlModifier)
    assert sheets.scale == 0.67
    wheel(sheets, 60, Qt.KeyboardModifier.ControlModifier)
    assert sheets.scale == 0.8
    assert sheets.verticalScrollBar().value() == pytest.approx(0, abs=60)
    wheel(sheets, -120, Qt.KeyboardModifier.NoModifier)
    assert sheets.scale == 0.8


def wheel(target: QWidget, turned: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  (Qt's constructor)
    )
    QApplication.sendEvent(target.viewport(), event)  # pyright: ignore[reportAttributeAccessIssue]


def test_zoom_and_place_survive_the_pages_being_made_anew(
    qtbot: QtBot, workspace: Workspace, sheets: PageSheets, pages: PdfPages
) -> None:
    sheets.zoom_to(1.25)
    bar = sheets.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    again = PageSheets(workspace)
    qtbot.addWidget(again)
    again.resize(sheets.size())
    again.show()
    qtbot.waitExposed(again)
    again.show_pages(pages)
    assert again.scale == 1.25
    assert again.page == sheets.page
    assert again.verticalScrollBar().value() == pytest.approx(bar.value(), abs=2)
    # A page wider than the view is seen in its middle.
    across = again.horizontalScrollBar()
    assert across.value() == pytest.approx(across.maximum() / 2, abs=1)


def test_fewer_pages_leave_no_sheet_behind(sheets: PageSheets, pages: PdfPages) -> None:
    sheets.show_pages(PdfPages(pages.pdf, pages.leaves[:2]))
    assert len(sheets.sheets) == 2
    assert sheets.sheets[1].accessibleName() == "Page 2 of 2"


def test_the_preview_shows_the_real_pages(qtbot: QtBot, page: BriefPage) -> None:
    fresh(qtbot, page)
    settle(qtbot, page.preview.sheets)
    assert page.preview.where.text() == f"Page 1 of {len(page.preview.sheets.sheets)}"
    percent = round(100 * page.preview.sheets.scale)
    assert page.preview.zoom.text().replace("\N{NO-BREAK SPACE}", " ") == f"{percent} %"
    assert percent < 65
    assert page.preview.state.text() == ""
    assert not page.preview.again.isVisibleTo(page)


def test_an_edit_brings_new_pages_and_the_old_ones_stay_until_then(
    qtbot: QtBot, page: BriefPage, document: Document
) -> None:
    fresh(qtbot, page)
    settle(qtbot, page.preview.sheets)
    old = page.preview.sheets.sheets[0].picture
    author(document, "Ainur Someone")
    assert page.preview.state.text() == "being updated…"
    assert page.preview.sheets.sheets[0].picture is old
    fresh(qtbot, page)
    assert page.preview.state.text() == ""
    assert "Ainur Someone" in page.preview.sheets.sheets[0].accessibleDescription()


def test_many_edits_end_with_the_last_one(
    qtbot: QtBot, page: BriefPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh(qtbot, page)
    made: list[str] = []
    lock = Lock()

    def counted(evaluation, spoken, step, **how) -> bytes:  # noqa: ANN001, ANN003
        assert lock.acquire(blocking=False)
        made.append(evaluation.assessment.passport.author)
        pdf = brief_pdf(evaluation, spoken, step, **how)
        lock.release()
        return pdf

    monkeypatch.setattr(page_preview, "brief_pdf", counted)
    for number in range(20):
        author(document, f"Number {number}")
        qtbot.wait(20)
    fresh(qtbot, page)
    assert made[-1] == "Number 19"
    assert len(made) <= 4


def test_a_verdict_that_comes_while_pages_are_drawn_is_in_the_next_ones(
    qtbot: QtBot, workspace: Workspace, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing, decided, drawn_with = Event(), Event(), list[DecisionResult | None]()

    def decide(_evaluation: object, _indices: object) -> Iterator[DecisionResult]:
        assert drawing.wait(10)
        yield told()[-1]

    def drawn(*_of: object, decision: DecisionResult | None, **_how: object) -> bytes:
        drawn_with.append(decision)
        drawing.set()
        assert decided.wait(10)
        if decision is None:
            # Longer than the preview waits after the verdict.
            sleep(0.5)
        return pdf

    monkeypatch.setattr(page_preview, "brief_pdf", drawn)
    workspace.decider.simulate_by(decide)
    workspace.decider.decided.connect(lambda _decision: decided.set())
    page = BriefPage(workspace)
    qtbot.addWidget(page)
    page.show()
    fresh(qtbot, page)
    assert drawn_with == [None, told()[-1]]
    assert page.preview.trouble.isHidden()


def test_going_back_to_what_is_shown_needs_no_new_pages(
    qtbot: QtBot, page: BriefPage, document: Document
) -> None:
    fresh(qtbot, page)
    author(document, "Someone")
    document.undo_stack.undo()
    assert page.preview.is_fresh
    assert page.preview.state.text() == ""


def test_passing_through_composes_nothing(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    fresh(qtbot, page)
    started: list[str] = []
    workspace.tasks.started.connect(started.append)
    again = BriefPage(workspace)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitExposed(again)
    again.hide()
    qtbot.wait(300)
    assert page_preview.COMPOSING not in started


def test_a_hidden_preview_waits_until_it_is_shown(
    qtbot: QtBot, page: BriefPage, document: Document, workspace: Workspace
) -> None:
    fresh(qtbot, page)
    page.hide()
    started: list[str] = []
    workspace.tasks.started.connect(started.append)
    author(document, "Someone")
    qtbot.wait(400)
    assert "preview" not in started
    page.show()
    fresh(qtbot, page)
    assert "preview" in started


def test_hiding_stops_the_work(qtbot: QtBot, page: BriefPage, workspace: Workspace) -> None:
    composing(qtbot, page)
    ended: list[str] = []
    workspace.tasks.ended.connect(ended.append)
    page.hide()
    assert "preview" in ended
    assert not page.preview.is_fresh


def test_a_cancelled_update_says_so_and_can_be_asked_for_again(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    composing(qtbot, page)
    workspace.tasks.cancel("preview")
    assert "not brought up to date" in page.preview.trouble.text()
    assert page.preview.again.isVisibleTo(page)
    page.preview.again.click()
    assert not page.preview.again.isVisibleTo(page)
    fresh(qtbot, page)


def test_a_language_without_words_is_told_and_another_one_helps(
    qtbot: QtBot, page: BriefPage, workspace: Workspace
) -> None:
    fresh(qtbot, page)
    workspace.edit(verbatim("Speak"), lambda a: passport.set_language(a, "ky"))
    qtbot.waitUntil(lambda: "There is no language" in page.preview.trouble.text())
    workspace.edit(verbatim("Speak"), lambda a: passport.set_language(a, "ru"))
    fresh(qtbot, page)
    assert page.preview.trouble.text() == ""


def test_buttons_zoom(qtbot: QtBot, page: BriefPage) -> None:
    assert not page.preview.larger.isEnabled()
    fresh(qtbot, page)
    page.preview.larger.click()
    assert page.preview.sheets.scale == 0.67
    assert not page.preview.fit.isChecked()
    page.preview.smaller.click()
    assert page.preview.sheets.scale == 0.5
    page.preview.fit.click()
    assert page.preview.fit.isChecked()
    assert page.workspace.view_state.get("brief.zoom", 1.0) == FIT_WIDTH
