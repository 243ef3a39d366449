"""The step Siting: sites on the map and by coordinates, what they must have, the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from shekara.analysis.must_haves import MustHave
from shekara.domain.edits import road_map
from shekara.domain.edits import siting as edits
from shekara.domain.sites import Access, Agreement, Criterion, Side, Site
from shekara.domain.siting import BorderZone, Siting
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.page import StepState
from shekara.ui.pages.siting import SitingPage
from shekara.ui.pages.siting.site_map import Mode, SiteMap
from shekara.ui.widgets.map_shapes import place_at, projected
from shekara.ui.workspace import Workspace
from tests.ui.conftest import Answers

SOMETHING = QT_TRANSLATE_NOOP("undo", "Add a site")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SitingPage:
    made = SitingPage(workspace)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    return made


def siting(page: SitingPage) -> Siting:
    return page.workspace.document.assessment.siting


def site(page: SitingPage, number: int = 0) -> Site:
    return siting(page).sites[number]


def answer(page: SitingPage) -> str:
    return page.texts(page.answer(page.workspace.evaluation))


def type_into(qtbot: QtBot, field: object, words: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, words)  # type: ignore[arg-type]
    qtbot.keyClick(field, Qt.Key.Key_Return)  # type: ignore[arg-type]


def empty(page: SitingPage) -> None:
    page.workspace.edit(SOMETHING, lambda a: edits.remove_site(a, "site_1"))


def test_a_template_says_that_nothing_is_assessed(page: SitingPage) -> None:
    assert answer(page) == (
        "Karasu and Ak-Tilek checkpoints: nothing fails so far, but 5 of 5 things a hub must "
        "have are not assessed."
    )
    assert SitingPage.state_of(page.workspace.evaluation) is StepState.INCOMPLETE


def test_without_a_site_the_page_says_so_and_its_details_rest(page: SitingPage) -> None:
    empty(page)
    assert answer(page).startswith("No site is entered yet")
    assert SitingPage.state_of(page.workspace.evaluation) is StepState.EMPTY
    assert not page.tabs.isTabEnabled(0)
    assert page.tabs.currentIndex() == 1


def test_typed_coordinates_add_a_site_that_can_be_named_at_once(
    qtbot: QtBot, page: SitingPage
) -> None:
    type_into(qtbot, page.map_pane.coordinates, "43,05; 74,70")
    added = site(page, 1)
    assert (added.latitude, added.longitude, added.name) == (43.05, 74.7, "Site 2")
    assert page.map_pane.coordinates.text() == ""
    assert page.table.row_key == "site_2"
    assert page.place.name.selectedText() == "Site 2"


def test_coordinates_that_fit_nowhere_are_refused_beside_the_field(
    qtbot: QtBot, page: SitingPage
) -> None:
    type_into(qtbot, page.map_pane.coordinates, "74.70, 43.05")
    assert "Perhaps the order is swapped" in page.map_pane.complaint.text()
    assert page.map_pane.complaint.isVisible()
    assert page.map_pane.coordinates.text() == "74.70, 43.05"
    assert len(siting(page).sites) == 1


def test_a_click_on_the_map_adds_a_site_only_after_it_was_asked_for(
    qtbot: QtBot, page: SitingPage
) -> None:
    viewport, free = page.map_pane.map.viewport(), QPoint(60, 40)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=free)
    assert len(siting(page).sites) == 1
    page.add.click()
    assert page.map_pane.map.mode is Mode.ADD
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=free)
    longitude, latitude = place_at(page.map_pane.map.mapToScene(free))
    added = site(page, 1)
    assert (added.latitude, added.longitude) == pytest.approx((latitude, longitude), abs=1e-4)
    assert page.map_pane.map.mode is Mode.LOOK


def test_crossings_are_named_on_the_map_and_under_the_pointer(
    page: SitingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    site_map, told = page.map_pane.map, list[str]()
    named = site_map.grab().toImage()
    assert site_map.marks.posts["kzkg_r01"] == "Korday"
    site_map.marks.posts = {}
    assert site_map.grab().toImage() != named
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _in: told.append(words))
    korday = next(c for c in page.workspace.evidence.crossings if c.id == "kzkg_r01")
    at = site_map.mapFromScene(projected(korday.longitude or 0, korday.latitude or 0))
    for pos in (at, at + QPoint(0, 60)):
        event = QHelpEvent(QEvent.Type.ToolTip, pos, site_map.viewport().mapToGlobal(pos))
        QApplication.sendEvent(site_map.viewport(), event)
    assert told == ["Korday – Ak-Zhol: road crossing, place approximate", ""]


def test_enter_puts_a_site_in_the_middle_of_the_map_and_escape_leaves_it(
    qtbot: QtBot, page: SitingPage
) -> None:
    page.add.click()
    qtbot.keyClick(page.map_pane.map, Qt.Key.Key_Escape)
    assert page.map_pane.map.mode is Mode.LOOK
    qtbot.keyClick(page.map_pane.map, Qt.Key.Key_Return)
    assert len(siting(page).sites) == 1
    page.add.click()
    qtbot.keyClick(page.map_pane.map, Qt.Key.Key_Return)
    middle = page.map_pane.map.viewport().rect().center()
    _longitude, latitude = place_at(page.map_pane.map.mapToScene(middle))
    assert site(page, 1).latitude == pytest.approx(latitude, abs=1e-4)


def test_a_click_on_a_pin_selects_its_site(qtbot: QtBot, page: SitingPage) -> None:
    page.workspace.edit(SOMETHING, lambda a: edits.add_site(a, "Merke", 42.87, 73.18))
    pin = page.map_pane.map.point_of(site(page, 1))
    qtbot.mouseClick(page.map_pane.map.viewport(), Qt.MouseButton.LeftButton, pos=pin)
    assert page.table.row_key == "site_2"
    assert page.place.name.text() == "Merke"
    assert siting(page).chosen == "site_1"


def test_a_site_is_moved_by_a_click_once_that_was_asked_for(qtbot: QtBot, page: SitingPage) -> None:
    page.place.to_move.click()
    assert page.map_pane.map.mode is Mode.MOVE
    to = QPoint(80, 60)
    qtbot.mouseClick(page.map_pane.map.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert page.map_pane.map.site_at(to) is not None
    assert not site(page).indicative
    assert not page.place.to_move.isChecked()
    page.workspace.document.undo_stack.undo()
    assert site(page).indicative


def test_coordinates_typed_again_make_the_place_exact(qtbot: QtBot, page: SitingPage) -> None:
    assert "known only roughly" in page.place.lies.text()
    type_into(qtbot, page.place.position, "42.9600, 74.8800")
    assert site(page).latitude == 42.96
    assert page.place.lies.text().startswith("On the map it lies on the side of")
    type_into(qtbot, page.place.position, "somewhere")
    assert "is not a pair of coordinates" in page.place.complaint.text()
    assert site(page).latitude == 42.96


def test_a_distance_is_typed_with_its_side_and_source(
    qtbot: QtBot, page: SitingPage, dialogs: Answers
) -> None:
    row = page.place.distances[Criterion.RAILWAY]
    assert not row.source.isEnabled()
    type_into(qtbot, row.km, "12,5")
    assert site(page).railway == Access(km=12.5)
    row.side.show_value(Side.PARTNER)
    row.side.activated.emit(row.side.currentIndex())
    dialogs.choices.append("geonames")
    row.source.click()
    assert site(page).railway == Access(km=12.5, side=Side.PARTNER, source="geonames")
    assert row.source.text() == "Source: GeoNames"
    assert page.workspace.document.undo_stack.undoText() == (
        "Name the source of Nearest railway, “Karasu and Ak-Tilek checkpoints”"
    )


def test_a_far_railway_fails_and_the_list_says_why(qtbot: QtBot, page: SitingPage) -> None:
    type_into(qtbot, page.place.distances[Criterion.RAILWAY].km, "25")
    assert (
        answer(page)
        == "Karasu and Ak-Tilek checkpoints: no hub can be built here. Not met: Railway."
    )
    states = {item.value: label.text() for item, label in page.must_haves.states.items()}
    assert states["railway"] == "✗ Railway: failed"
    assert states["town"] == "? Population centre: not assessed"
    page.tabs.setCurrentWidget(page.must_haves)
    type_into(qtbot, page.must_haves.near[Criterion.RAILWAY], "30")
    assert page.must_haves.states[next(iter(page.must_haves.states))].text().startswith("?")
    assert "nothing fails so far" in answer(page)


@pytest.mark.parametrize("item", MustHave)
def test_a_requirement_leads_to_the_field_that_answers_it(page: SitingPage, item: MustHave) -> None:
    page.tabs.setCurrentWidget(page.must_haves)
    page.must_haves.ways[item].click()
    assert page.tabs.currentWidget() is page.place
    fields = {
        MustHave.LAND: page.place.land,
        MustHave.BORDER_ZONE: page.place.distances[Criterion.BORDER].km,
        MustHave.RAILWAY: page.place.distances[Criterion.RAILWAY].km,
        MustHave.HIGHWAY: page.place.distances[Criterion.HIGHWAY].km,
        MustHave.TOWN: page.place.distances[Criterion.TOWN].km,
    }
    assert fields[item].hasFocus()


def test_land_is_agreed_by_choice(page: SitingPage) -> None:
    page.place.land.show_value(Agreement.NO)
    page.place.land.activated.emit(page.place.land.currentIndex())
    assert site(page).land_agreed is Agreement.NO
    assert "Agreed free land" in answer(page)


def test_the_border_zone_is_switched_and_drawn(page: SitingPage) -> None:
    shown = page.map_pane.map
    page.map_pane.zones[BorderZone.GATT].click()
    assert siting(page).border_zone_km is BorderZone.GATT
    narrow, seen = shown._band.boundingRect(), shown.grab().toImage()
    page.map_pane.zones[BorderZone.KAZAKHSTAN].click()
    assert shown._band.boundingRect().height() - narrow.height() == pytest.approx(70, rel=0.05)
    assert shown.grab().toImage() != seen


def test_a_moved_site_asks_for_confirmation(qtbot: QtBot, page: SitingPage) -> None:
    type_into(qtbot, page.place.distances[Criterion.TOWN].km, "8")
    type_into(qtbot, page.place.position, "42.9500, 74.9000")
    assert page.place.confirm.isVisible()
    assert site(page).unconfirmed == ("town",)
    page.place.confirm.click()
    assert site(page).unconfirmed == ()
    assert not page.place.confirm.isVisible()


def test_judgements_and_weights_are_entered(qtbot: QtBot, page: SitingPage) -> None:
    page.tabs.setCurrentWidget(page.judgements)
    scores = page.judgements.scores[Criterion.ENVIRONMENT]
    scores.show_value(4)
    scores.activated.emit(scores.currentIndex())
    type_into(qtbot, page.judgements.notes[Criterion.ENVIRONMENT], "irrigated land")
    assert site(page).environment.score == 4
    assert site(page).environment.note == "irrigated land"
    page.tabs.setCurrentWidget(page.weights)
    type_into(qtbot, page.weights.fields[Criterion.TOWN], "0.8")
    assert siting(page).weight(Criterion.TOWN) == 0.8
    assert not siting(page).illustrative_weights


def test_a_site_is_chosen_and_removed(page: SitingPage) -> None:
    page.workspace.edit(SOMETHING, lambda a: edits.add_site(a, "Merke", 42.87, 73.18))
    page.select("site_2")
    assert not page.place.choose.text().startswith("This is")
    page.place.choose.click()
    assert siting(page).chosen == "site_2"
    page.place.remove.click()
    assert siting(page).chosen is None
    assert answer(page) == "Sites are entered, but none of them is chosen yet."


def test_a_step_is_added_typed_and_undone(qtbot: QtBot, page: SitingPage) -> None:
    steps = page.plans.steps
    page.below.setCurrentWidget(steps)
    QAbstractItemModelTester(steps.plan, QAbstractItemModelTester.FailureReportingMode.Fatal, steps)
    assert steps.empty.isVisible()
    steps.add.click()
    plan = steps.plan
    assert plan.setData(plan.index(0, 0), "Agree on the land")
    assert plan.setData(plan.index(0, 1), "Akimat {x}")
    assert plan.setData(plan.index(0, 2), "31.3.2027")
    step = siting(page).road_map[0]
    assert (step.words, step.operator, step.date) == (
        "Agree on the land",
        "Akimat {x}",
        "2027-03-31",
    )
    assert plan.index(0, 2).data() == "31 March 2027"
    assert not plan.setData(plan.index(0, 2), "soon")
    page.workspace.document.undo_stack.undo()
    assert siting(page).road_map[0].date == ""


def test_a_new_step_left_by_escape_was_never_there(qtbot: QtBot, page: SitingPage) -> None:
    steps, way_back = page.plans.steps, page.workspace.document.undo_stack
    page.below.setCurrentWidget(steps)
    steps.add.click()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: siting(page).road_map == ())
    assert way_back.count() == 0
    steps.add.click()
    typing = QApplication.focusWidget()
    qtbot.keyClicks(typing, "Agree on the land")
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: siting(page).road_map[0].words == "Agree on the land")
    steps.table.edit(steps.plan.index(0, 1))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert [step.words for step in siting(page).road_map] == ["Agree on the land"]


def test_steps_are_moved_and_removed(page: SitingPage) -> None:
    for words in ("a", "b"):
        page.workspace.edit(SOMETHING, lambda a, words=words: road_map.add_step(a, words))
    page.below.setCurrentWidget(page.plans.steps)
    page.plans.steps.go_to("step_1")
    page.plans.steps.later.click()
    assert [step.words for step in siting(page).road_map] == ["b", "a"]
    assert page.plans.steps.table.key == "step_1"
    page.plans.steps.remove.click()
    assert [step.words for step in siting(page).road_map] == ["b"]


def test_a_risk_is_a_factor_of_the_swot_or_own_words(page: SitingPage, dialogs: Answers) -> None:
    risks = page.plans.risks
    page.below.setCurrentWidget(risks)
    dialogs.choices += ["T1", ""]
    risks.add.click()
    assert risks.plan.index(0, 0).data().startswith("T1: ")
    risks.add.click()
    assert [risk.factor for risk in siting(page).risks] == ["T1", ""]
    assert risks.plan.setData(risks.plan.index(1, 1), "Ministry")
    assert siting(page).risks[1].owner == "Ministry"


@pytest.mark.parametrize(
    ("place", "focused"),
    [
        ("siting.add", lambda page: page.map_pane.coordinates),
        ("siting.site_1.position", lambda page: page.place.position),
        ("siting.site_1.land_agreed", lambda page: page.place.land),
        ("siting.site_1.highway", lambda page: page.place.distances[Criterion.HIGHWAY].km),
        ("siting.site_1.carbon", lambda page: page.judgements.scores[Criterion.CARBON]),
        ("siting.near.town", lambda page: page.must_haves.near[Criterion.TOWN]),
        ("siting.weight", lambda page: page.weights.fields[Criterion.BORDER]),
        ("siting.road_map", lambda page: page.plans.steps.add),
        ("siting.risks", lambda page: page.plans.risks.add),
    ],
)
def test_checks_lead_to_their_places(
    qtbot: QtBot, page: SitingPage, place: str, focused: object
) -> None:
    page.activateWindow()
    page.go_to(place)
    wanted = focused(page)  # type: ignore[operator]
    qtbot.waitUntil(wanted.hasFocus)


def test_what_was_arranged_survives_another_page(qtbot: QtBot, page: SitingPage) -> None:
    page.workspace.edit(SOMETHING, lambda a: edits.add_site(a, "Merke", 42.87, 73.18))
    page.select("site_2")
    page.tabs.setCurrentIndex(3)
    page.map_pane.map.zoom_by(2.0)
    again = SitingPage(page.workspace)
    qtbot.addWidget(again)
    again.resize(1190, 690)
    again.show()
    assert again.table.row_key == "site_2"
    assert again.tabs.currentIndex() == 3
    assert again.map_pane.map.transform().m11() == pytest.approx(
        page.map_pane.map.transform().m11(), rel=0.05
    )


def test_a_place_is_projected_and_found_again() -> None:
    for place in ((46.8, 49.4), (61.937, 53.935), (87.3, 49.1)):
        assert place_at(projected(*place)) == pytest.approx(place, abs=1e-9)


def test_the_ground_of_the_map_outlasts_another_page(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, draw = list[int](), SiteMap.drawBackground

    def counted(view: SiteMap, painter: QPainter, rect: QRectF) -> None:
        drawn.append(1)
        draw(view, painter, rect)

    monkeypatch.setattr(SiteMap, "drawBackground", counted)
    page = SitingPage(workspace)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitExposed(page)
    shown = page.map_pane.map
    seen, count = shown.grab().toImage(), len(drawn)
    page.hide()
    page.show()
    assert shown.grab().toImage() == seen
    assert len(drawn) == count > 0
    for zone in (BorderZone.GATT, BorderZone.KAZAKHSTAN):
        page.map_pane.zones[zone].click()
        shown.grab()
    assert len(drawn) > count
