"""The page of the scenarios: weights, assumptions, target."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from shekara.domain.edits import hub, outlook
from shekara.domain.edits.pair import set_pair
from shekara.domain.regions import RegionPair
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.pages.page import StepState
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.widgets.weight_slider import WeightSlider
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment, save_new
from tests.ui.paints import Paints

LEFT = Qt.MouseButton.LeftButton
OTHER = QT_TRANSLATE_NOOP("undo", "Set the target")


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> ScenariosPage:
    shown = ScenariosPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def weights(page: ScenariosPage) -> dict[str, float]:
    scenarios = page.workspace.document.assessment.outlook.scenarios
    return {scenario.id: round(scenario.weight, 9) for scenario in scenarios}


def handle(slider: WeightSlider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center()


def drag(slider: WeightSlider, *to: float) -> None:
    """Drag the handle to shares of the slider's width, one after the other."""
    QTest.mousePress(slider, LEFT, pos=handle(slider))
    for share in to:
        QTest.mouseMove(slider, QPoint(round(share * slider.width()), handle(slider).y()))
    QTest.mouseRelease(slider, LEFT, pos=handle(slider))


def typed(field: QLineEdit, words: str) -> None:
    """Replace what stands in a field and press Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def told(workspace: Workspace) -> list[str]:
    heard: list[str] = []
    workspace.told.connect(lambda text: heard.append(workspace.texts(text)))
    return heard


def explained(workspace: Workspace) -> list[str]:
    asked: list[str] = []
    workspace.explained.connect(lambda figure_id, *_: asked.append(figure_id))
    return asked


def edited(page: ScenariosPage, edit: Callable, text: Text = OTHER) -> None:
    page.workspace.edit(text, edit)


def test_a_drag_to_the_end_and_back_restores_the_proportions(page: ScenariosPage) -> None:
    slider = page.weights.rows["crisis"].slider
    drag(slider, 0.5, 1.0, 0.3)
    after = weights(page)
    assert after["growth"] / after["baseline"] == pytest.approx(0.5)
    assert after["stagnation"] / after["baseline"] == pytest.approx(0.625)
    assert sum(after.values()) == pytest.approx(1)


def test_a_drag_is_one_step_and_undo_gives_the_identical_assessment(page: ScenariosPage) -> None:
    before = page.workspace.document.assessment
    drag(page.weights.rows["crisis"].slider, 0.2, 0.4, 0.8, 0.6)
    stack = page.workspace.document.undo_stack
    assert stack.count() == 1
    assert stack.undoText() == "Set the weight of “Crisis and sanctions”"
    stack.undo()
    assert page.workspace.document.assessment is before


def test_two_drags_are_two_steps(page: ScenariosPage) -> None:
    drag(page.weights.rows["crisis"].slider, 0.5)
    drag(page.weights.rows["crisis"].slider, 0.9)
    assert page.workspace.document.undo_stack.count() == 2


def test_the_other_sliders_follow_while_one_is_dragged(page: ScenariosPage) -> None:
    slider = page.weights.rows["baseline"].slider
    QTest.mousePress(slider, LEFT, pos=handle(slider))
    QTest.mouseMove(slider, QPoint(slider.width(), handle(slider).y()))
    assert page.weights.rows["growth"].slider.value() == 0
    assert page.weights.rows["growth"].number.text() == "0.0"
    QTest.mouseRelease(slider, LEFT)


def test_a_run_of_arrow_keys_is_one_step(page: ScenariosPage) -> None:
    slider = page.weights.rows["growth"].slider
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert weights(page)["growth"] == 0.23
    assert page.workspace.document.undo_stack.count() == 1


def test_arrow_keys_after_an_undo_do_not_bring_the_undone_back(page: ScenariosPage) -> None:
    edited(page, lambda a: outlook.set_target(a, 5000))
    slider = page.weights.rows["growth"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    page.workspace.document.undo_stack.undo()
    page.workspace.document.undo_stack.undo()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    target = page.workspace.document.assessment.outlook.target
    assert target is not None
    assert target.turnover_musd == 3000


def test_a_locked_weight_stays_while_another_is_dragged(page: ScenariosPage) -> None:
    page.weights.rows["baseline"].lock.click()
    drag(page.weights.rows["crisis"].slider, 0.3)
    assert weights(page)["baseline"] == 0.4
    assert not page.weights.rows["baseline"].slider.isEnabled()


def test_a_drag_stops_where_locked_weights_begin_and_says_so(page: ScenariosPage) -> None:
    heard = told(page.workspace)
    page.weights.rows["baseline"].lock.click()
    drag(page.weights.rows["crisis"].slider, 1.0)
    assert weights(page)["crisis"] == pytest.approx(0.6)
    assert page.weights.rows["crisis"].slider.value() == 60
    assert "at most: locked scenarios hold the rest" in heard[-1]
    assert page.hint.text() == heard[-1]


def test_a_move_while_all_others_are_locked_is_refused_with_the_reason(
    page: ScenariosPage,
) -> None:
    heard = told(page.workspace)
    for key in ("baseline", "growth", "stagnation"):
        page.weights.rows[key].lock.click()
    drag(page.weights.rows["crisis"].slider, 0.9)
    assert weights(page)["crisis"] == 0.15
    assert page.weights.rows["crisis"].slider.value() == 15
    assert "all other scenarios are locked" in heard[-1]


def test_the_only_scenario_cannot_be_weighed_or_removed(page: ScenariosPage) -> None:
    heard = told(page.workspace)
    for key in ("growth", "stagnation", "crisis"):
        page.weights.rows[key].removal.click()
    only = page.weights.rows["baseline"]
    assert not only.removal.isEnabled()
    typed(only.number, "30")
    assert "one scenario only" in heard[-1]
    assert only.number.text() == "100.0"


def test_a_lock_survives_a_page_made_anew_and_is_not_an_edit(
    page: ScenariosPage, qtbot: QtBot
) -> None:
    page.weights.rows["growth"].lock.click()
    assert page.workspace.document.undo_stack.count() == 0
    again = ScenariosPage(page.workspace)
    qtbot.addWidget(again)
    assert again.weights.locked == {"growth"}
    assert not again.weights.rows["growth"].slider.isEnabled()


def test_locks_come_back_when_a_file_is_opened_again_before_the_program_ends(
    page: ScenariosPage, tmp_path: Path
) -> None:
    document = page.workspace.document
    page.weights.rows["growth"].lock.click()
    saved = save_new(tmp_path / "locked.shekara", document.assessment)
    document.saved(saved)
    document.open(new_assessment("kostanay-chelyabinsk", language="en"), None)
    assert not page.weights.locked
    document.open(saved.assessment, saved)
    assert page.weights.locked == {"growth"}


def test_locks_do_not_outlive_the_assessment(page: ScenariosPage) -> None:
    page.weights.rows["growth"].lock.click()
    page.workspace.document.open(page.workspace.document.assessment, None)
    assert not page.weights.locked


@pytest.mark.parametrize("words", ["12.5", "12,5"])
def test_a_weight_is_typed_with_comma_or_point(page: ScenariosPage, words: str) -> None:
    typed(page.weights.rows["crisis"].number, words)
    assert weights(page)["crisis"] == 0.125
    assert page.weights.rows["crisis"].number.text() == "12.5"


@pytest.mark.parametrize(
    ("words", "reason"), [("much", "“much” is not a number"), ("120", "between 0 and 100")]
)
def test_a_weight_that_is_none_is_refused_and_the_old_one_shown(
    page: ScenariosPage, words: str, reason: str
) -> None:
    heard = told(page.workspace)
    typed(page.weights.rows["crisis"].number, words)
    assert reason in heard[-1]
    assert page.weights.rows["crisis"].number.text() == "15.0"
    assert page.workspace.document.undo_stack.count() == 0


def test_weights_of_a_template_are_marked_until_they_are_judged(page: ScenariosPage) -> None:
    assert page.weights.rows["growth"].mark.text() == "*"
    assert "whoever sets one judges all of them" in page.hint.text()
    typed(page.weights.rows["crisis"].number, "20")
    assert not page.weights.rows["growth"].mark.text()


def test_f1_on_a_weight_asks_what_it_rests_on(page: ScenariosPage) -> None:
    asked = explained(page.workspace)
    QTest.keyClick(page.weights.rows["crisis"].number, Qt.Key.Key_F1)
    assert asked == ["scenario.crisis.weight"]


def test_add_copies_the_chosen_scenario_and_waits_for_its_name(page: ScenariosPage) -> None:
    page.weights.rows["crisis"].slider.setFocus()
    QTest.mouseClick(page.add, LEFT)
    added = page.workspace.document.assessment.outlook.scenarios[-1]
    crisis = page.workspace.document.assessment.outlook.scenarios[-2]
    assert added.assumptions == crisis.assumptions
    name = page.weights.rows[added.id].name
    assert name.hasFocus()
    assert name.selectedText() == "Crisis and sanctions, copy"
    QTest.keyClicks(name, "Drought")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page.workspace.document.assessment.outlook.scenarios[-1].name == "Drought"


def test_a_scenario_without_a_name_keeps_the_one_it_had(page: ScenariosPage) -> None:
    name = page.weights.rows["growth"].name
    typed(name, " ")
    assert name.text() == "Growth"
    assert page.workspace.document.undo_stack.count() == 0


def test_a_removed_scenario_comes_back_with_undo(page: ScenariosPage) -> None:
    before = weights(page)
    page.weights.rows["growth"].removal.click()
    assert "growth" not in page.weights.rows
    page.workspace.document.undo_stack.undo()
    assert weights(page) == before
    assert list(page.weights.rows) == list(before)


def test_the_answer_names_the_target_and_the_year(page: ScenariosPage) -> None:
    both = "Trade of Kazakhstan and Kyrgyzstan"
    assert f"{both} reaches 3,000 million USD a year in" in answered(page)
    typed(page.target.target, "90000")
    assert f"{both} does not reach 90,000 million USD a year by 2035" in answered(page)


def test_the_chart_and_the_target_say_that_they_are_those_of_the_countries(
    page: ScenariosPage,
) -> None:
    assert page.chart.title.startswith("Turnover of Kazakhstan with Kyrgyzstan")
    assert "those of the two countries" in page.target.target.toolTip()
    page.workspace.edit(OTHER, lambda a: set_pair(a, RegionPair("KZ-39", "RU-CHE")))
    page.refresh()
    assert page.chart.heading.text().startswith("Turnover of Kazakhstan with Russia")
    assert "Trade of Kazakhstan and Russia" in answered(page)


def test_a_page_made_with_the_years_in_front_shows_them_at_once(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.view_state.keep("scenarios.tab", 2)
    made = ScenariosPage(workspace)
    qtbot.addWidget(made)
    assert made.years.figures.rowCount() == len(workspace.evaluation.outlook.weighted.years)


def test_six_years_are_seen_and_no_column_is_left_behind(page: ScenariosPage) -> None:
    page.tabs.setCurrentWidget(page.years)
    QTest.qWait(1)
    table = page.years
    assert table.rowAt(table.viewport().height() - 1) >= 5
    widths = [table.columnWidth(column) for column in range(6)]
    assert sum(widths) <= table.viewport().width()
    assert widths[0] < table.viewport().width() / 6


def test_without_a_target_everything_about_it_is_absent(page: ScenariosPage) -> None:
    typed(page.target.target, "")
    assert page.workspace.document.assessment.outlook.target is None
    assert "No target is set" in answered(page)
    assert not page.weights.rows["growth"].reached.isVisible()
    assert not page.target.gap.isVisible()
    assert page.target.target.isVisible()
    assert page.target.target.placeholderText() == "none set"


def test_a_target_that_is_no_turnover_is_refused(page: ScenariosPage) -> None:
    typed(page.target.target, "-5")
    target = page.workspace.document.assessment.outlook.target
    assert target is not None
    assert target.turnover_musd == 3000
    assert page.target.target.text() == "3,000.0"
    assert "must be a turnover above zero" in page.hint.text()


def test_the_last_year_moves_the_end_of_the_projection(page: ScenariosPage) -> None:
    page.target.last_year.setValue(2040)
    assert page.workspace.evaluation.outlook.weighted.years[-1] == 2040
    assert page.chart.table()[1][-1][0] == 2040


def test_arrow_keys_move_the_year_whose_values_are_shown(page: ScenariosPage) -> None:
    assert page.values.year.text() == "2035"
    QTest.keyClick(page.chart.plot, Qt.Key.Key_Left)
    assert page.values.year.text() == "2034"
    QTest.keyClick(page.chart.plot, Qt.Key.Key_Home)
    assert page.values.year.text() == str(page.workspace.evaluation.trade.comparable_from)
    asked = explained(page.workspace)
    page.values.figures[0].click()
    assert asked == ["trade.turnover"]


def test_a_value_of_a_year_leads_to_its_series(page: ScenariosPage) -> None:
    asked = explained(page.workspace)
    for figure in page.values.figures:
        figure.click()
    expected = ["weighted", "fan.5", "fan.95", "chance"]
    assert asked == [f"outlook.{key}" for key in expected]


@pytest.mark.parametrize(
    ("place", "focused"),
    [
        ("target.turnover", lambda page: page.target.target),
        ("outlook.last_year", lambda page: page.target.last_year),
        ("scenario.baseline.weight", lambda page: page.weights.rows["baseline"].slider),
        ("scenario.crisis", lambda page: page.assumptions.table),
        ("hub.wage", lambda page: page.assumptions.table),
        ("hub.correlation.delay.overrun", lambda page: page.correlations.table),
    ],
)
def test_a_place_is_given_the_focus(
    page: ScenariosPage, place: str, focused: Callable[[ScenariosPage], object]
) -> None:
    page.go_to(place)
    assert page.focusWidget() is focused(page)


def test_the_table_by_year_follows_a_drag(page: ScenariosPage) -> None:
    page.tabs.setCurrentWidget(page.years)
    before = page.years.copied(everything=True)
    drag(page.weights.rows["crisis"].slider, 0.9)
    after = page.years.copied(everything=True)
    assert before.splitlines()[0] == after.splitlines()[0]
    assert before != after


def test_the_state_goes_from_empty_to_incomplete_to_done(page: ScenariosPage) -> None:
    def state() -> StepState:
        return ScenariosPage.state_of(page.workspace.evaluation)

    assert state() is StepState.INCOMPLETE
    edited(page, lambda a: outlook.set_target(a, None))
    assert state() is StepState.EMPTY
    edited(page, lambda a: outlook.set_target(a, 3000))
    edited(page, lambda a: outlook.set_weight(a, "crisis", 0.2))
    for scenario in page.workspace.document.assessment.outlook.scenarios:
        for held in scenario.assumptions:
            edited(
                page,
                lambda a, s=scenario.id, d=held.driver: outlook.set_assumption(
                    a, s, d, low=1, likely=2, high=3, source="p5"
                ),
            )
    assert state() is StepState.DONE
    edited(page, lambda a: hub.clear_assumption(a, "wage"))
    assert state() is StepState.INCOMPLETE


def test_another_pair_redraws_the_chart(page: ScenariosPage) -> None:
    before = page.chart.csv()
    edited(page, lambda a: set_pair(a, RegionPair("KZ-39", "RU-CHE")))
    assert page.chart.csv() != before


def answered(page: ScenariosPage) -> str:
    answer = page.answer(page.workspace.evaluation)
    return page.texts(answer).replace("\xa0", " ")


def test_a_weight_paints_the_chart_and_not_the_year_that_stays(
    qtbot: QtBot, page: ScenariosPage
) -> None:
    chart, year = page.chart.plot.viewport(), page.target.last_year

    def year_painted_by(weight: float) -> int:
        paints = Paints(chart, year)
        page.workspace.edit(OTHER, lambda a: outlook.set_weight(a, "crisis", weight))
        qtbot.waitUntil(lambda: paints.of(chart) > 0)
        return paints.of(year)

    # What the page still owes to its first showing may fall upon any one of the edits.
    assert 0 in {year_painted_by(weight) for weight in (0.4, 0.5, 0.6)}
