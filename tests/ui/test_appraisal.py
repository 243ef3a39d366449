"""The page of the appraisal: concepts, simulation, rules, turning points, settings."""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shekara.analysis.results.decision.values import WeightFlipResult
from shekara.domain.concepts import Concept
from shekara.domain.edits import financing, hub, outlook
from shekara.domain.hub import Perspective
from shekara.domain.scenarios import Scenario
from shekara.domain.services import Service
from shekara.text import verbatim
from shekara.ui.main_window import MainWindow
from shekara.ui.pages.appraisal import AppraisalPage
from shekara.ui.pages.appraisal.changes import AppraisalChanges
from shekara.ui.pages.appraisal.concept_rows import VIEWS
from shekara.ui.pages.page import StepState
from shekara.ui.steps import step_of
from shekara.ui.workspace import Workspace
from tests.ui import looks
from tests.ui.decisions import let_tell, small_assessment, told
from tests.ui.paints import Paints

EDIT = verbatim("Edit")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> AppraisalPage:
    told()
    let_tell(workspace)
    made = AppraisalPage(workspace)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def decided(qtbot: QtBot, page: AppraisalPage) -> AppraisalPage:
    """The page once everything is known."""
    decider = page.workspace.decider
    with qtbot.waitSignal(decider.decided, check_params_cb=lambda r: r.progress >= 1):
        pass
    return page


def cells(model: QAbstractItemModel) -> dict[str, list[str]]:
    """Give the words of a table's rows by those of its first column."""
    role = Qt.ItemDataRole.DisplayRole
    return {
        model.index(row, 0).data(role): [
            model.index(row, column).data(role) for column in range(1, model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def test_financing_opens_on_the_best_concept(page: AppraisalPage) -> None:
    page.workspace.edit(
        EDIT, lambda a: hub.set_assumption(a, "trade_capex", low=1.0, likely=1.0, high=1.0)
    )
    concepts = page.workspace.evaluation.hub.concepts
    assert concepts[0].concept is Concept.TRANSPORT
    page.open_tab("financing")
    assert page.financing.concept.currentData() == str(Concept.TRADE)


def test_the_tabs_keep_their_place_while_the_verdict_is_being_found(
    qtbot: QtBot, page: AppraisalPage
) -> None:
    page.resize(1180, 700)
    page.show()
    qtbot.waitExposed(page)
    places: set[int] = set()
    for sentence in ("Still calculating.", "Do not build. " * 25, "Still calculating."):
        page._answer.setText(sentence)
        page._state.setVisible(sentence.startswith("Still"))
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        places.add(page.tabs.y())
    assert len(places) == 1


def test_the_answer_is_the_sentence_of_the_recommendation(decided: AppraisalPage) -> None:
    recommendation = told()[-1].recommendation
    answer = decided.answer(decided.workspace.evaluation)
    assert answer == recommendation.sentence


def test_before_the_first_future_the_base_case_stands(page: AppraisalPage) -> None:
    enpv = cells(page.concepts.table.model())["Society’s net present value (ENPV), million USD"]
    appraised = page.workspace.evaluation.hub.of(Concept.TRADE)
    assert appraised is not None
    assert enpv[1].startswith(page.texts.figure(appraised.enpv, unit=False))


def test_a_concept_that_is_left_out_says_so_and_can_be_taken_in(page: AppraisalPage) -> None:
    assert cells(page.concepts.table.model())["State"] == ["", "", "not considered"]
    page.concepts.considered[Concept.INDUSTRIAL].click()
    assert "State" not in cells(page.concepts.table.model())
    page.workspace.document.undo_stack.undo()
    assert not page.concepts.considered[Concept.INDUSTRIAL].isChecked()


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_of_the_table_leads_to_why(page: AppraisalPage, view: str) -> None:
    explained: list[str] = []
    page.workspace.explained.connect(lambda figure_id, _book: explained.append(figure_id))
    page.concepts.table_view.show_value(view)
    table = page.concepts.table
    last = table.model().index(table.model().rowCount() - 1, 1)
    table.setCurrentIndex(last)
    assert table.explain()
    assert explained[0] in page.workspace.evaluation.figures


def test_the_tables_are_sound_models(decided: AppraisalPage) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    for pane in (decided.concepts, decided.futures, decided.drivers, decided.rules):
        QAbstractItemModelTester(pane.table.figures, mode, pane)


def test_every_number_of_the_simulation_leads_to_why(decided: AppraisalPage) -> None:
    explained: list[tuple[str, object]] = []
    decided.workspace.explained.connect(lambda *told_of: explained.append(told_of))
    for key, pane in (
        ("futures", decided.futures),
        ("drivers", decided.drivers),
        ("rules", decided.rules),
    ):
        decided.open_tab(key)
        pane.table.setCurrentIndex(pane.table.model().index(1, 2))
        assert pane.table.explain()
    decided.futures.chart.explain()
    decided.drivers.chart.explain(0)
    decided.rules.map.explain()
    assert len(explained) == 6
    for figure_id, book in explained:
        assert book is told()[-1].figures
        assert figure_id in told()[-1].figures


def test_an_edit_veils_what_the_simulation_says_until_it_is_made_anew(
    qtbot: QtBot, decided: AppraisalPage
) -> None:
    decided.open_tab("futures")
    decided.workspace.edit(EDIT, lambda a: hub.set_threshold(a, 0.7))
    assert decided.veils[0].isVisible()
    qtbot.waitUntil(lambda: decided.workspace.decider.is_complete, timeout=20_000)
    qtbot.waitUntil(lambda: not decided.veils[0].isVisible())


def test_a_drag_of_the_optimism_is_one_step(decided: AppraisalPage) -> None:
    decided.open_tab("rules")
    slider = decided.rules.optimism
    slider.sliderPressed.emit()
    for percent in (55, 60, 70):
        slider.setValue(percent)
    assert decided.workspace.document.assessment.hub.decision.optimism == 0.7
    assert decided.workspace.document.undo_stack.count() == 1


def test_a_turning_point_can_be_shown_and_taken_back(decided: AppraisalPage) -> None:
    decided.open_tab("verdict")
    before = decided.workspace.document.assessment
    shown = [row for row in decided.verdict.choice.rows if row.show_it.isVisible()]
    assert shown
    shown[0].show_it.click()
    assert decided.workspace.document.assessment != before
    decided.workspace.document.undo_stack.undo()
    assert decided.workspace.document.assessment is before


def test_turning_points_stand_nearest_first(decided: AppraisalPage) -> None:
    decided.open_tab("verdict")
    rows = [row for row in decided.verdict.choice.rows if row.show_it.isVisible()]
    shown = [row.distance.text().strip(" *") for row in rows]
    distances = [decided.texts.language.parse(words) or 0.0 for words in shown]
    assert distances == sorted(distances)


def test_the_asterisk_is_explained_just_where_one_stands(decided: AppraisalPage) -> None:
    explained = {}
    for key in ("concepts", "rules", "verdict", "financing", "reference", "terms"):
        decided.open_tab(key)
        explained[key] = decided.legend.isVisible()
    assert not explained.pop("terms")
    assert all(explained.values())


def test_distances_have_a_head_where_there_are_any(decided: AppraisalPage) -> None:
    decided.open_tab("verdict")
    for part in (decided.verdict.choice, decided.verdict.verdict):
        has_any = any(row.show_it.isVisible() for row in part.rows)
        assert part.distance.isVisible() == has_any


def crisis_of(workspace: Workspace) -> Scenario:
    return next(s for s in workspace.document.assessment.outlook.scenarios if s.id == "crisis")


@pytest.mark.parametrize(("at", "shown"), [(35.0, 0.36), (99.5, 1.0), (5.0, 0.045)])
def test_a_turning_point_of_a_weight_is_shown_a_little_beyond_the_tie(
    workspace: Workspace, at: float, shown: float
) -> None:
    crisis = crisis_of(workspace)
    assert crisis.weight == 0.15
    flip = SimpleNamespace(scenario=crisis, at=SimpleNamespace(value=at))
    AppraisalChanges(workspace).show_weight(cast("WeightFlipResult", flip))
    weight = crisis_of(workspace).weight
    assert weight == pytest.approx(shown)


def test_the_map_of_weights_tells_what_is_not_on_it(decided: AppraisalPage) -> None:
    decided.open_tab("rules")
    shown = decided.rules.map.note
    assert shown.isVisible()
    assert shown.text() == "Not on the map, weight unchanged: Crisis and sanctions 15.0\u00a0%."


def test_the_settings_are_edits(page: AppraisalPage) -> None:
    page.open_tab("terms")
    terms, document = page.terms, page.workspace.document
    terms.perspective.show_value(str(Perspective.HOME))
    terms.threshold.entered.emit(75.0)
    terms.ceiling.entered.emit(12.0)
    terms.first_year.setValue(2030)
    terms.horizon.setValue(20)
    terms.agreement.click()
    terms.reviewed.click()
    terms.services[Concept.TRADE, Service.CARRIAGE].click()
    decision = document.assessment.hub.decision
    assert (decision.perspective, decision.threshold, decision.ceiling_musd) == (
        Perspective.HOME,
        0.75,
        12.0,
    )
    assert decision.agreement_in_force
    assert decision.growth_reviewed
    assert (document.assessment.hub.first_year, document.assessment.hub.horizon_years) == (2030, 20)
    assert Service.CARRIAGE not in document.assessment.hub.of(Concept.TRADE).services
    assert document.undo_stack.count() == 8


def test_where_inputs_are_missing_the_page_names_them_and_can_fill_them(
    qtbot: QtBot, page: AppraisalPage
) -> None:
    page.workspace.edit(EDIT, lambda a: hub.clear_assumption(a, "peak"))
    assert page.missing.isVisible()
    assert "Stock of the busiest days" in page.missing.words.text()
    assert AppraisalPage.state_of(page.workspace.evaluation) is StepState.EMPTY
    visited: list[tuple[str, str]] = []
    page.workspace.visited.connect(lambda *where: visited.append(where))
    page.change.click()
    assert visited == [("scenarios", "hub.peak")]
    page.missing.fill.click()
    assert not page.missing.isVisible()
    assert AppraisalPage.state_of(page.workspace.evaluation) is StepState.DONE


def test_without_a_concept_the_page_says_where_to_choose(page: AppraisalPage) -> None:
    for concept in (Concept.TRANSPORT, Concept.TRADE):
        page.concepts.considered[concept].click()
    assert "choose one above" in page.concepts.note.text()
    assert AppraisalPage.state_of(page.workspace.evaluation) is StepState.EMPTY


def test_the_focus_stays_on_the_page_when_the_turning_points_go(decided: AppraisalPage) -> None:
    decided.open_tab("verdict")
    row = decided.verdict.choice.rows[0]
    row.show_it.setFocus()
    assert row.show_it.hasFocus()
    decided.verdict.show_decision(replace(told()[-1], flips=None))
    assert decided.tabs.tabBar().hasFocus()


def test_what_an_edit_makes_old_is_being_recomputed_at_once(decided: AppraisalPage) -> None:
    said = list[str]()
    decided._decider.outdated.connect(lambda: said.append(decided._state.text()))
    decided.workspace.edit(EDIT, lambda a: outlook.set_weight(a, "crisis", 0.4))
    assert said
    assert all(words.startswith("Being recomputed") for words in said)


def test_checks_of_the_financing_lead_to_its_tab(page: AppraisalPage) -> None:
    page.workspace.edit(EDIT, lambda a: financing.add_loan(a, "A bank"))
    terms = page.financing.pane.terms
    for place in ("hub.loan.1.source", "hub.currency", "hub.loan.2.source"):
        assert step_of(place) == "appraisal"
        page.open_tab("concepts")
        page.go_to(place)
        is_loan = place == "hub.loan.1.source"
        assert (terms.loans.rows[0].source if is_loan else terms.change_rate).hasFocus()


def test_checks_of_concepts_are_answered_here(page: AppraisalPage) -> None:
    assert step_of("hub.transport.considered") == "appraisal"
    assert step_of("hub.transport_capital") == "scenarios"
    page.open_tab("terms")
    page.go_to("hub.trade.considered")
    assert page.concepts.considered[Concept.TRADE].hasFocus()
    page.go_to("appraisal.ceiling")
    assert page.terms.ceiling.hasFocus()


def test_the_tab_in_front_survives_a_new_page(qtbot: QtBot, page: AppraisalPage) -> None:
    page.open_tab("rules")
    again = AppraisalPage(page.workspace)
    qtbot.addWidget(again)
    assert again.tabs.currentWidget() is again.rules


@pytest.mark.parametrize("width", [1190, 890])
@pytest.mark.parametrize("tab", ["concepts", "futures", "drivers", "rules", "verdict", "terms"])
def test_nothing_is_nameless_or_clipped(
    qtbot: QtBot, decided: AppraisalPage, width: int, tab: str
) -> None:
    decided.resize(width, 690)
    decided.open_tab(tab)
    # Wrapped words in rows of rows find their height in some turns of the event loop.
    qtbot.waitUntil(lambda: looks.clipped(decided) == [])
    assert looks.nameless(decided) == []
    assert looks.outside(decided) == []


def test_the_status_line_leads_to_the_verdict(qtbot: QtBot, window: MainWindow) -> None:
    told()
    let_tell_window(window)
    window.panes.show_step("appraisal")
    button = window.panes.status.verdict
    qtbot.waitUntil(button.isVisible, timeout=20_000)
    heading = window.workspace.texts(told()[-1].recommendation.heading)
    assert re.fullmatch(rf"{heading} · best in \d+.% \(±0\.\d\) · 100.% unsourced", button.text())
    window.panes.show_step("pair")
    button.click()
    assert window.panes.pages.step == "appraisal"
    window.filing.is_open = False
    window.filing.close()
    assert button.isHidden()


def let_tell_window(window: MainWindow) -> None:
    """Open the small assessment in the window, with a simulation that takes no time."""
    window.filing.new("alatau")
    decider = window.workspace.decider
    decider.simulate_by(lambda _evaluation, _indices: iter(told()))
    window.workspace.document.open(small_assessment(), None)


def test_an_edit_paints_the_table_and_no_tabs(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.decider.simulate_by(lambda _evaluation, _indices: iter(()))
    page = AppraisalPage(workspace)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitExposed(page)
    table, tabs = page.concepts.table.viewport(), page.tabs.tabBar()

    def tabs_painted_by(weight: float) -> int:
        paints = Paints(table, tabs)
        workspace.edit(EDIT, lambda a: outlook.set_weight(a, "crisis", weight))
        qtbot.waitUntil(lambda: paints.of(table) > 0)
        return paints.of(tabs)

    # What the page still owes to its first showing may fall upon any one of the edits.
    assert 0 in {tabs_painted_by(weight) for weight in (0.4, 0.5, 0.6)}
