"""Links between factors and drivers: on the card of a factor, and beside a driver."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook, swot
from shekara.domain.swot import Direction, Quadrant
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.pages.swot import SwotPage
from shekara.ui.widgets.factor_card import FactorCard
from shekara.ui.widgets.link_rows import LinkRows
from shekara.ui.workspace import Workspace
from tests.ui.conftest import Answers

OTHER = QT_TRANSLATE_NOOP("undo", "Set the target")
WAY, WORDS, GONE = range(3)
EVERYTHING = "100.0\xa0% *"


@pytest.fixture
def swot_page(workspace: Workspace, qtbot: QtBot) -> SwotPage:
    shown = SwotPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def scenarios_page(workspace: Workspace, qtbot: QtBot) -> ScenariosPage:
    shown = ScenariosPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def card(page: SwotPage, factor_id: str) -> FactorCard:
    found = page.board.focus_factor(factor_id)
    assert found is not None
    return found


def links(workspace: Workspace, factor_id: str) -> dict[str, Direction]:
    held = workspace.document.assessment.swot.drivers_of(factor_id)
    return {link.driver: link.direction for link in held}


def button(rows: LinkRows, key: str, part: int) -> QAbstractButton:
    """Give the button of a row: which way, the words, or the cross."""
    stops = rows.tab_stops()[1:]
    shown = [stops[number : number + 3] for number in range(0, len(stops), 3)]
    keys = [row.key for row in rows.shown]
    found = shown[keys.index(key)][part]
    assert isinstance(found, QAbstractButton)
    return found


def test_a_card_counts_its_drivers_and_says_so(swot_page: SwotPage, workspace: Workspace) -> None:
    count = len(links(workspace, "W2"))
    shown = swot_page.board.panels[Quadrant.WEAKNESSES].cards["W2"]
    words = [label.text() for label in shown.findChildren(QLabel)]
    assert f"drivers {count}" in words
    assert f". Works through {count} drivers" in shown.accessibleName()
    workspace.edit(OTHER, lambda a: swot.link_driver(a, "W2", "wage", Direction.UP))
    assert f". Works through {count + 1} drivers" in shown.accessibleName()
    for driver in (*links(workspace, "W2"),):
        workspace.edit(OTHER, lambda a, d=driver: swot.unlink_driver(a, "W2", d))
    assert "Works through" not in shown.accessibleName()


def test_a_driver_is_added_on_the_card(
    swot_page: SwotPage, workspace: Workspace, dialogs: Answers
) -> None:
    rows = card(swot_page, "S1").details.links
    assert rows.shown == ()
    dialogs.choices.append("wage")
    rows.add.click()
    assert links(workspace, "S1") == {"wage": Direction.UP}
    assert workspace.document.undo_stack.undoText() == "Link S1 to “Wage of a year”"
    assert button(rows, "wage", WAY).text() == "raises"
    workspace.document.undo_stack.undo()
    assert rows.shown == ()


def test_a_driver_not_picked_is_not_linked(
    swot_page: SwotPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.dialogs, "pick", lambda *_: None)
    card(swot_page, "S1").details.links.add.click()
    assert links(workspace, "S1") == {}


def test_a_link_is_turned_round_in_its_place_and_keeps_the_focus(
    swot_page: SwotPage, workspace: Workspace
) -> None:
    rows = card(swot_page, "T2").details.links
    before = [row.key for row in rows.shown]
    way = button(rows, before[0], WAY)
    assert way.text() == "lowers"
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Space)
    assert links(workspace, "T2")[before[0]] is Direction.UP
    assert [row.key for row in rows.shown] == before
    turned = button(rows, before[0], WAY)
    assert turned.text() == "raises"
    assert turned.hasFocus()
    assert before == sorted(before, key=list(DRIVERS).index)


def test_a_link_is_removed_and_the_focus_goes_to_adding(
    swot_page: SwotPage, workspace: Workspace
) -> None:
    rows = card(swot_page, "W1").details.links
    gone = button(rows, "delay", GONE)
    gone.setFocus()
    gone.click()
    assert links(workspace, "W1") == {}
    assert rows.add.hasFocus()
    assert workspace.document.undo_stack.undoText().startswith("Remove the link of W1 to “Delay")


@pytest.mark.parametrize(
    ("factor_id", "driver", "place"),
    [("W1", "delay", "hub.delay"), ("S6", "export_growth", "scenario.baseline.export_growth")],
)
def test_a_driver_on_the_card_leads_to_its_assumption(
    swot_page: SwotPage, workspace: Workspace, factor_id: str, driver: str, place: str
) -> None:
    visited: list[tuple[str, str]] = []
    workspace.visited.connect(lambda step, at: visited.append((step, at)))
    button(card(swot_page, factor_id).details.links, driver, WORDS).click()
    assert visited == [("scenarios", place)]


def test_the_links_of_a_card_are_a_place(swot_page: SwotPage) -> None:
    swot_page.go_to("swot.W1.links")
    assert card(swot_page, "W1").details.links.add.isVisible()


def test_the_share_in_money_follows_the_links(swot_page: SwotPage, workspace: Workspace) -> None:
    assert swot_page.position.risks_in_money.text() == EVERYTHING
    workspace.edit(OTHER, lambda a: swot.unlink_driver(a, "W1", "delay"))
    shown = swot_page.position.in_money
    assert shown[Quadrant.THREATS].text() == EVERYTHING
    assert shown[Quadrant.WEAKNESSES].text() != EVERYTHING
    assert swot_page.position.risks_in_money.text() != EVERYTHING


def test_beside_a_driver_stand_the_factors_that_work_through_it(
    scenarios_page: ScenariosPage, workspace: Workspace, dialogs: Answers
) -> None:
    scenarios_page.go_to("hub.delay")
    rows = scenarios_page.assumptions.links
    assert [(row.key, row.direction) for row in rows.shown] == [
        ("W1", Direction.UP),
        ("T2", Direction.UP),
    ]
    assert rows.shown[0].words.startswith("W1 ")
    button(rows, "T2", WAY).click()
    assert links(workspace, "T2")["delay"] is Direction.DOWN
    dialogs.choices.append("S1")
    rows.add.click()
    assert links(workspace, "S1") == {"delay": Direction.UP}
    button(rows, "S1", GONE).click()
    assert links(workspace, "S1") == {}


def test_a_factor_beside_a_driver_leads_to_its_card(
    scenarios_page: ScenariosPage, workspace: Workspace
) -> None:
    visited: list[tuple[str, str]] = []
    workspace.visited.connect(lambda step, at: visited.append((step, at)))
    scenarios_page.go_to("hub.delay")
    button(scenarios_page.assumptions.links, "W1", WORDS).click()
    assert visited == [("swot", "swot.W1")]


def test_without_factors_none_can_be_added(
    scenarios_page: ScenariosPage, workspace: Workspace
) -> None:
    scenarios_page.go_to("hub.wage")
    rows = scenarios_page.assumptions.links
    assert rows.add.isEnabled()
    for factor in workspace.document.assessment.swot.factors:
        workspace.edit(OTHER, lambda a, f=factor.id: swot.remove_factor(a, f))
    assert not rows.add.isEnabled()


def test_an_edit_of_assumptions_leaves_the_links_alone(
    scenarios_page: ScenariosPage, workspace: Workspace
) -> None:
    scenarios_page.go_to("hub.delay")
    rows = scenarios_page.assumptions.links
    before = rows.tab_stops()
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "wage"))
    workspace.edit(OTHER, lambda a: outlook.set_weight(a, "crisis", 0.5))
    assert rows.tab_stops() == before
