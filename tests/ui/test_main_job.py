"""The whole job, as an official does it: from the first click to the brief, and back the next day.

Everything is done with a pointer that hits what is seen under it, and with the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from shekara.domain.assessment import Assessment
from shekara.domain.swot import Factor, Quadrant
from shekara.translation import available
from shekara.ui.app import make_window
from shekara.ui.main_window import MainWindow
from shekara.ui.menus import LANGUAGES
from shekara.ui.pages.brief import BriefPage
from shekara.ui.pages.page import Page
from shekara.ui.pages.pair import PairPage
from shekara.ui.pages.potential import PotentialPage
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.pages.start import StartPage
from shekara.ui.pages.swot import SwotPage
from shekara.ui.settings import LANGUAGE, THEME, Settings
from shekara.ui.widgets.factor_card import FactorCard
from shekara.ui.widgets.weight_slider import WeightSlider
from tests.ui.conftest import Answers, leave
from tests.ui.person import (
    CONTROL,
    choose,
    click,
    double_click,
    drag,
    focused,
    paste,
    press,
    type_words,
)

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG_MS = 30_000
TITLE = "Dry port “Қорғас қақпасы” near Troitsk"
AUTHOR = "Әсел Нұрланқызы"

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support (raise|grabbing the keyboard)"
)

Start = Callable[[], MainWindow]
P = TypeVar("P", bound=Page)


@pytest.fixture
def start(qtbot: QtBot, dialogs: Answers, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on one and the same computer, in English and light at first."""
    app, folder, windows = QApplication.instance(), tmp_path / "state", list[MainWindow]()
    assert isinstance(app, QApplication)
    settings = Settings(folder / "settings.json")
    settings.set(LANGUAGE, "en")
    settings.set(THEME, "light")

    def started() -> MainWindow:
        window = make_window(app, folder)
        window.workspace.dialogs = dialogs
        qtbot.addWidget(window, before_close_func=leave)
        windows.append(window)
        with qtbot.waitActive(window):
            window.showNormal()
            window.activateWindow()
        window.resize(1366, 768)
        window.begin()
        return window

    yield started
    for window in windows:
        window.workspace.tasks.finish()
    app.setStyleSheet("")


def test_an_assessment_is_made_handed_over_and_gone_on_with_the_next_day(
    qtbot: QtBot, start: Start, dialogs: Answers, tmp_path: Path
) -> None:
    window = start()
    one_begins_with_a_template(window)
    one_takes_another_pair_on_the_map(window)
    one_judges_the_factors_and_changes_ones_mind(window)
    one_shifts_the_weight_of_a_scenario(window)
    one_asks_why_and_goes_deeper_and_back(window)
    one_exports_the_brief(qtbot, window, dialogs, tmp_path / "brief.pdf")
    the_brief_is_a_document_of_several_pages_with_its_title(tmp_path / "brief.pdf")
    one_saves_and_quits(window, dialogs, tmp_path / "Қорғас қақпасы.shekara")
    made = window.workspace.document.assessment
    window = start()
    one_goes_on_with_the_recent_file(qtbot, window)
    assert window.workspace.document.assessment == made
    assert window.workspace.document.is_saved
    one_changes_language_and_theme_and_stays_where_one_was(qtbot, window)
    assert window.workspace.document.assessment == made
    assert dialogs.asked == dialogs.problems == []


def one_begins_with_a_template(window: MainWindow) -> None:
    page = shown(window, StartPage)
    click(page.buttons["alatau"])
    assert shown(window, PairPage).selected.id == "KZ-31,KG-C"


def one_takes_another_pair_on_the_map(window: MainWindow) -> None:
    page = shown(window, PairPage)
    for area in ("KZ-KUS", "RU-CHE"):
        click(page.map.viewport(), page.map.place_of(area))
    assert now(window).pair.id == "KZ-31,KG-C"
    click(page.use)
    assert now(window).pair.id == "KZ-39,RU-CHE"
    assert not page.use.isEnabled()


def one_judges_the_factors_and_changes_ones_mind(window: MainWindow) -> None:
    go_to(window, SwotPage)
    steps = (
        one_words_a_factor_anew,
        one_drags_a_strength_to_the_threats,
        one_pastes_a_list_of_weaknesses,
        one_rates_a_factor_with_a_key,
        one_weighs_a_factor_with_a_key,
    )
    moments = [now(window)]
    for step in steps:
        step(window)
        moments.append(now(window))
    for moment in reversed(moments[:-1]):
        press(Key.Key_Z, CONTROL)
        assert now(window) is moment
    for moment in moments[1:]:
        press(Key.Key_Z, CONTROL | SHIFT)
        assert now(window) is moment


def one_words_a_factor_anew(window: MainWindow) -> None:
    double_click(card(window, "S1"), QPoint(60, 12))
    type_words("Дорога до Троицка")
    press(Key.Key_Return)
    assert factors(window, Quadrant.STRENGTHS)[0].words == "Дорога до Троицка"


def one_drags_a_strength_to_the_threats(window: MainWindow) -> None:
    words, goal = factors(window, Quadrant.STRENGTHS)[1].words, card(window, "T1")
    drag(card(window, "S2"), QPoint(10, 10), goal.mapToGlobal(goal.rect().center()))
    assert words in [factor.words for factor in factors(window, Quadrant.THREATS)]
    assert words not in [factor.words for factor in factors(window, Quadrant.STRENGTHS)]


def one_pastes_a_list_of_weaknesses(window: MainWindow) -> None:
    click(shown(window, SwotPage).board.panels[Quadrant.WEAKNESSES].add_field)
    paste("• Queues at the crossing\n• One lane for lorries\n\n• No cold store\n")
    assert [factor.words for factor in factors(window, Quadrant.WEAKNESSES)[-3:]] == [
        "Queues at the crossing",
        "One lane for lorries",
        "No cold store",
    ]


def one_rates_a_factor_with_a_key(window: MainWindow) -> None:
    # What was pasted last is what is seen.
    pasted = factors(window, Quadrant.WEAKNESSES)[-1]
    click(card(window, pasted.id), QPoint(60, 12))
    press(Key.Key_5 if pasted.intensity != 5 else Key.Key_4)
    assert factors(window, Quadrant.WEAKNESSES)[-1].intensity != pasted.intensity


def one_weighs_a_factor_with_a_key(window: MainWindow) -> None:
    slider = card(window, "W1").details.slider
    while not slider.hasFocus():
        press(Key.Key_Tab)
    press(Key.Key_End)
    assert factors(window, Quadrant.WEAKNESSES)[0].weight == 1


def one_shifts_the_weight_of_a_scenario(window: MainWindow) -> None:
    page, before = go_to(window, ScenariosPage), now(window)
    slider = page.weights.rows["crisis"].slider
    shares = (0.9, 0.2, 0.6)
    places = [QPoint(round(share * slider.width()), slider.height() // 2) for share in shares]
    drag(slider, handle(slider), *(slider.mapToGlobal(place) for place in places))
    after = now(window)
    weights = {scenario.id: scenario.weight for scenario in after.outlook.scenarios}
    assert weights["crisis"] == pytest.approx(0.6, abs=0.05)
    assert sum(weights.values()) == pytest.approx(1)
    assert sum(float(row.number.text()) for row in page.weights.rows.values()) == 100
    press(Key.Key_Z, CONTROL)
    assert now(window) is before
    press(Key.Key_Z, CONTROL | SHIFT)
    assert now(window) is after


def one_asks_why_and_goes_deeper_and_back(window: MainWindow) -> None:
    page, why = go_to(window, PotentialPage), window.panes.why
    assert not why.isVisible()
    click(page.trade.growth[0])
    assert why.isVisible()
    asked, told = why.figure_id, why.text()
    assert "Rests on" in told
    assert "=" in told or "/" in told
    while why.model.rowCount():
        click(why.inputs.viewport(), why.inputs.visualRect(why.model.index(0)).center())
    assert len(why.trail) > 1
    assert "Licence: " in why.text()
    press(Key.Key_Left, Qt.KeyboardModifier.AltModifier, times=len(why.trail) - 1)
    assert why.trail == (asked,)
    assert why.text() == told
    press(Key.Key_F1)
    assert not why.isVisible()


def one_exports_the_brief(qtbot: QtBot, window: MainWindow, dialogs: Answers, path: Path) -> None:
    page = go_to(window, BriefPage)
    click(page.options.fields["title"])
    press(Key.Key_A, CONTROL)
    type_words(TITLE)
    for name in ("place", "author"):
        press(Key.Key_Tab)
        assert page.options.fields[name].hasFocus()
    type_words(AUTHOR)
    dialogs.names.append(path)
    click(page.export)
    qtbot.waitUntil(page.strip.open.isVisible, timeout=LONG_MS)
    assert dialogs.suggested == [f"{TITLE}.pdf"]
    assert (now(window).passport.title, now(window).passport.author) == (TITLE, AUTHOR)


def the_brief_is_a_document_of_several_pages_with_its_title(path: Path) -> None:
    brief = PdfReader(path)
    cover = " ".join(brief.pages[0].extract_text().split())
    assert brief.metadata is not None
    assert brief.metadata.title == TITLE
    assert TITLE in cover
    assert AUTHOR in cover
    assert len(brief.pages) > 5


def one_saves_and_quits(window: MainWindow, dialogs: Answers, path: Path) -> None:
    assert window.isWindowModified()
    dialogs.names.append(path)
    press(Key.Key_S, CONTROL)
    assert path.exists()
    assert not window.isWindowModified()
    press(Key.Key_Q, CONTROL)
    assert not window.isVisible()


def one_goes_on_with_the_recent_file(qtbot: QtBot, window: MainWindow) -> None:
    row = shown(window, StartPage).rows[0]
    qtbot.waitUntil(row.button.isEnabled)
    click(row.button)
    assert shown(window, BriefPage).options.fields["title"].text() == TITLE


def one_changes_language_and_theme_and_stays_where_one_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    go_to(window, SwotPage)
    click(card(window, "W2"), QPoint(60, 12))
    code, menus = available()[-1], window.menus.table.menus
    choose(window, menus["view"], menus["language"], words=LANGUAGES[code])
    qtbot.waitUntil(lambda: window.workspace.texts.language.code == code)
    menus = window.menus.table.menus
    choose(window, menus["view"], menus["theme"], words=menus["theme"].actions()[-1].text())
    qtbot.waitUntil(lambda: window.workspace.theme.is_dark)
    assert shown(window, SwotPage).board.selected == "W2"
    assert card(window, "W2").details.isVisible()


def test_what_is_being_typed_is_saved_with_the_rest(
    start: Start, dialogs: Answers, tmp_path: Path
) -> None:
    window, path = start(), tmp_path / "plan.shekara"
    one_begins_with_a_template(window)
    go_to(window, SwotPage)
    double_click(card(window, "S1"), QPoint(60, 12))
    type_words("Roads")
    dialogs.names.append(path)
    press(Key.Key_S, CONTROL)
    assert b'"Roads"' in path.read_bytes()
    assert not window.isWindowModified()


@pytest.mark.parametrize("page_class", [PotentialPage, ScenariosPage, BriefPage])
def test_what_is_being_typed_is_kept_when_one_goes_to_another_step(
    start: Start, page_class: type[Page]
) -> None:
    window = start()
    one_begins_with_a_template(window)
    go_to(window, SwotPage)
    double_click(card(window, "S1"), QPoint(60, 12))
    type_words("Roads")
    go_to(window, page_class)
    assert factors(window, Quadrant.STRENGTHS)[0].words == "Roads"


def test_what_is_being_typed_survives_another_theme(qtbot: QtBot, start: Start) -> None:
    window = start()
    one_begins_with_a_template(window)
    click(go_to(window, BriefPage).options.fields["author"])
    type_words(AUTHOR)
    menus = window.menus.table.menus
    choose(window, menus["view"], menus["theme"], words="Dark")
    qtbot.waitUntil(lambda: window.workspace.theme.is_dark)
    assert shown(window, BriefPage).options.fields["author"].text() == AUTHOR
    assert now(window).passport.author == AUTHOR


def test_another_theme_leaves_the_focus_on_the_page(qtbot: QtBot, start: Start) -> None:
    window = start()
    one_begins_with_a_template(window)
    go_to(window, SwotPage)
    click(card(window, "S1"), QPoint(60, 12))
    menus = window.menus.table.menus
    choose(window, menus["view"], menus["theme"], words="Dark")
    qtbot.waitUntil(lambda: window.workspace.theme.is_dark)
    qtbot.waitUntil(lambda: shown(window, SwotPage).isAncestorOf(focused()))


def test_the_steps_are_gone_through_without_a_mouse(start: Start, dialogs: Answers) -> None:
    window = start()
    press(Key.Key_Return)
    assert shown(window, PairPage)
    press(Key.Key_5, CONTROL)
    page = shown(window, SwotPage)
    while not isinstance(QApplication.focusWidget(), FactorCard):
        press(Key.Key_Tab)
    press(Key.Key_F2)
    type_words("Roads")
    press(Key.Key_Return)
    press(Key.Key_2)
    changed = factors(window, Quadrant.STRENGTHS)[0]
    assert (changed.words, changed.intensity) == ("Roads", 2)
    press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.board.selected == "W3"
    press(Key.Key_Z, CONTROL, times=3)
    assert not window.isWindowModified()


def now(window: MainWindow) -> Assessment:
    """Give the assessment as it is."""
    return window.workspace.document.assessment


def shown(window: MainWindow, page_class: type[P]) -> P:
    """Give the page that is shown, which is that of a step."""
    page = window.panes.pages.pages[window.panes.pages.step]
    assert isinstance(page, page_class)
    return page


def go_to(window: MainWindow, page_class: type[P]) -> P:
    """Click a step in the rail and give its page."""
    click(window.panes.rail.buttons[page_class.step])
    return shown(window, page_class)


def card(window: MainWindow, factor_id: str) -> FactorCard:
    """Give the card of a factor."""
    panels = shown(window, SwotPage).board.panels
    return panels[Quadrant(factor_id[0])].cards[factor_id]


def factors(window: MainWindow, quadrant: Quadrant) -> tuple[Factor, ...]:
    """Give the factors of a quadrant in their order."""
    return now(window).swot.within(quadrant)


def handle(slider: WeightSlider) -> QPoint:
    """Give where the handle of a slider is."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center()
