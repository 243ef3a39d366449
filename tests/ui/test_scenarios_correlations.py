"""Rank correlations on the page of the scenarios: set, changed, refused, removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shekara.domain.edits import hub
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.models.figure_table import FIGURE_ID
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.pages.scenarios.correlation_pane import CorrelationPane
from shekara.ui.workspace import Workspace
from tests.ui.conftest import Answers

OTHER = QT_TRANSLATE_NOOP("undo", "Set the target")


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot) -> CorrelationPane:
    page = ScenariosPage(workspace)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitExposed(page)
    page.go_to("hub.correlation")
    return page.correlations


def held(workspace: Workspace) -> dict[tuple[str, str], float]:
    correlations = workspace.document.assessment.hub.correlations
    return {(each.first, each.second): each.coefficient for each in correlations}


def choose(pane: CorrelationPane, dialogs: Answers, first: str, second: str) -> None:
    dialogs.choices += [first, second]
    for button in pane.choosers:
        button.click()


def enter(pane: CorrelationPane, words: str) -> None:
    pane.coefficient.setFocus()
    pane.coefficient.selectAll()
    QTest.keyClicks(pane.coefficient, words)
    QTest.keyClick(pane.coefficient, Qt.Key.Key_Return)


def test_two_drivers_and_a_coefficient_make_a_correlation(
    workspace: Workspace, pane: CorrelationPane, dialogs: Answers
) -> None:
    before = held(workspace)
    choose(pane, dialogs, "wage", "rent")
    enter(pane, "-0,4")
    assert held(workspace) == {**before, ("wage", "rent"): -0.4}
    undo = workspace.document.undo_stack.undoText()
    assert undo == "Set the rank correlation of Wage of a year and Rent of trading space"
    rows = pane.table.figures.rowCount()
    workspace.document.undo_stack.undo()
    assert held(workspace) == before
    assert pane.table.figures.rowCount() == rows - 1


def test_a_row_is_taken_into_the_fields_changed_and_removed(
    workspace: Workspace, pane: CorrelationPane
) -> None:
    (first, second), _value = next(iter(held(workspace).items()))
    assert not pane.remove.isEnabled()
    assert not pane.coefficient.text()
    at = pane.table.figures.index(0, 0)
    place = pane.table.visualRect(at).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.coefficient.text()
    enter(pane, "0.25")
    changed = held(workspace)
    assert changed[first, second] == 0.25
    pane.remove.click()
    assert (first, second) not in held(workspace)
    assert not pane.remove.isEnabled()


def test_zero_removes_a_correlation(workspace: Workspace, pane: CorrelationPane) -> None:
    count = len(held(workspace))
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    taken = pane.table.row_key
    enter(pane, "0")
    assert len(held(workspace)) == count - 1
    assert taken not in [" ".join(pair) for pair in held(workspace)]


def test_drivers_already_correlated_bring_their_coefficient(
    workspace: Workspace, pane: CorrelationPane, dialogs: Answers
) -> None:
    (first, second), value = next(iter(held(workspace).items()))
    choose(pane, dialogs, second, first)
    assert pane.coefficient.number() == value
    assert pane.remove.isEnabled()


def test_what_contradicts_the_others_is_refused_with_what_would_do(
    workspace: Workspace, pane: CorrelationPane, dialogs: Answers
) -> None:
    workspace.edit(OTHER, lambda a: hub.correlate(a, "wage", "rent", 0.9))
    before = held(workspace)
    heard: list[str] = []
    workspace.told.connect(lambda text: heard.append(workspace.texts(text)))
    choose(pane, dialogs, "rent", "peak")
    enter(pane, "0.8")
    assert held(workspace) == before
    assert pane.complaint.text() == (
        "That contradicts the other rank correlations. As they are, these two can have "
        "anything from −0.40 to 0.40."
    )
    assert pane.complaint.objectName() == "missing"
    assert heard == [pane.complaint.text()]
    enter(pane, "0.4")
    assert held(workspace)["rent", "peak"] == 0.4
    assert pane.complaint.objectName() == "quiet"


def test_correlations_that_contradict_already_leave_no_room(
    workspace: Workspace, pane: CorrelationPane, dialogs: Answers
) -> None:
    for first, second, value in (
        ("wage", "rent", 0.9),
        ("rent", "peak", 0.9),
        ("wage", "peak", -0.9),
    ):
        workspace.edit(OTHER, lambda a, f=first, s=second, v=value: hub.correlate(a, f, s, v))
    choose(pane, dialogs, "payload", "margin")
    enter(pane, "0.1")
    assert "contradict each other already" in pane.complaint.text()


@pytest.mark.parametrize("words", ["", "1.5"])
def test_what_no_correlation_could_be_is_refused(
    workspace: Workspace, pane: CorrelationPane, dialogs: Answers, words: str
) -> None:
    choose(pane, dialogs, "wage", "rent")
    enter(pane, words)
    pane.set.click()
    reason = "lies between −1 and 1" if words else "Choose two drivers and write a number"
    assert reason in pane.complaint.text()
    assert workspace.document.undo_stack.count() == 0


def test_a_coefficient_without_drivers_is_refused(
    workspace: Workspace, pane: CorrelationPane
) -> None:
    enter(pane, "0.5")
    pane.set.click()
    assert "Choose two drivers" in pane.complaint.text()
    assert workspace.document.undo_stack.count() == 0


def test_a_word_is_no_coefficient(pane: CorrelationPane) -> None:
    enter(pane, "much")
    assert "“much” is not a number" in pane.complaint.text()


def test_a_driver_not_picked_leaves_the_choice(
    workspace: Workspace, pane: CorrelationPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.dialogs, "pick", lambda *_: None)
    pane.choosers[0].click()
    assert pane.choosers[0].text() == "Choose a driver…"


def test_a_coefficient_leads_to_what_it_rests_on(
    workspace: Workspace, pane: CorrelationPane
) -> None:
    ids = [pane.table.figures.index(row, 2).data(FIGURE_ID) for row in range(len(held(workspace)))]
    assert ids == [f"hub.correlation.{first}.{second}" for first, second in held(workspace)]
    assert all(figure_id in workspace.evaluation.figures for figure_id in ids)
