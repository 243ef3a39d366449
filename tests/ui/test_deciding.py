"""The simulation follows the document while somebody looks."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.evaluation import Evaluation
from shekara.domain.edits import hub
from shekara.text import verbatim
from shekara.ui.deciding import DECIDING, Decider
from shekara.ui.workspace import Workspace
from tests.ui.decisions import let_tell, small_assessment, told

EDIT = verbatim("Edit")


@pytest.fixture(autouse=True)
def simulated() -> None:
    """Simulate before the test: while a test waits, other threads hardly work."""
    _alive.clear()
    told()


@pytest.fixture
def decider(workspace: Workspace) -> Decider:
    return let_tell(workspace)


_alive: list[QLabel] = []


def seen(qtbot: QtBot, decider: Decider) -> QLabel:
    """Give something in sight that watches; it lives as long as what it watches."""
    label = QLabel("Somebody looks")
    _alive.append(label)
    qtbot.addWidget(label)
    decider.watch(label)
    label.show()
    qtbot.waitExposed(label)
    return label


def test_nothing_is_simulated_while_nobody_looks(
    qtbot: QtBot, workspace: Workspace, decider: Decider
) -> None:
    started: list[str] = []
    workspace.tasks.started.connect(started.append)
    workspace.edit(EDIT, lambda a: hub.set_threshold(a, 0.7))
    qtbot.wait(50)
    assert not decider.is_running
    assert started == []


def test_whoever_looks_is_told_all_there_is_to_know(qtbot: QtBot, decider: Decider) -> None:
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    assert decider.latest is told()[-1]


def test_an_edit_makes_the_result_out_of_date_until_it_is_made_anew(
    qtbot: QtBot, workspace: Workspace, decider: Decider
) -> None:
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    with qtbot.waitSignal(decider.outdated):
        workspace.edit(EDIT, lambda a: hub.set_threshold(a, 0.7))
    assert decider.latest is told()[-1]
    assert not decider.is_current
    assert decider.is_running
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)


def test_what_is_only_judged_otherwise_is_judged_at_once(
    qtbot: QtBot, workspace: Workspace, decider: Decider, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    monkeypatch.setattr("shekara.ui.deciding.PAUSE_MS", 600_000)
    workspace.edit(EDIT, lambda a: hub.set_optimism(a, 0.7))
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)


def test_another_threshold_reckons_no_futures_anew(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.document.open(small_assessment(), None)
    decider = Decider(workspace.document, workspace.evaluator, workspace.tasks)
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=120_000)
    results: list[DecisionResult] = []
    decider.decided.connect(results.append)
    workspace.edit(EDIT, lambda a: hub.set_threshold(a, 0.7))
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    assert all(each.recommendation.is_final for each in results)


def test_undoing_the_edit_makes_the_result_current_again(
    qtbot: QtBot, workspace: Workspace, decider: Decider
) -> None:
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    workspace.edit(EDIT, lambda a: hub.set_threshold(a, 0.7))
    workspace.document.undo_stack.undo()
    assert decider.is_current


def test_another_assessment_forgets_the_result(
    qtbot: QtBot, workspace: Workspace, decider: Decider
) -> None:
    label = seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    label.hide()
    workspace.document.open(workspace.document.assessment, None)
    assert decider.latest is None
    assert not decider.is_running


def test_looking_away_stops_the_simulation(qtbot: QtBot, workspace: Workspace) -> None:
    released = Event()
    decider = Decider(workspace.document, workspace.evaluator, workspace.tasks, slow(released))
    label = seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.latest is not None, timeout=60_000)
    label.hide()
    assert not decider.is_running
    released.set()


def test_somebody_who_cancels_can_go_on(qtbot: QtBot, workspace: Workspace) -> None:
    released = Event()
    decider = Decider(workspace.document, workspace.evaluator, workspace.tasks, slow(released))
    seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.latest is not None, timeout=60_000)
    with qtbot.waitSignal(decider.ended):
        workspace.tasks.cancel(DECIDING)
    assert not decider.is_running
    released.set()
    decider.resume()
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)


def test_less_is_never_shown_after_more(qtbot: QtBot, workspace: Workspace) -> None:
    released = Event()
    decider = Decider(workspace.document, workspace.evaluator, workspace.tasks, slow(released))
    label = seen(qtbot, decider)
    released.set()
    qtbot.waitUntil(lambda: decider.is_complete, timeout=60_000)
    shown = decider.latest
    label.hide()
    decider.ask_for_indices()
    assert decider.latest is shown


def test_a_failure_is_kept_and_told(qtbot: QtBot, workspace: Workspace) -> None:
    def fail(_evaluation: Evaluation, _indices: bool) -> Iterator[DecisionResult]:  # noqa: FBT001
        yield told()[0]
        message = "no numbers"
        raise ArithmeticError(message)

    decider = Decider(workspace.document, workspace.evaluator, workspace.tasks, fail)
    with qtbot.waitSignal(decider.ended, timeout=60_000):
        seen(qtbot, decider)
    qtbot.waitUntil(lambda: decider.failure is not None)
    assert isinstance(decider.failure, ArithmeticError)


def slow(released: Event):  # noqa: ANN201  (what a simulation is, held up after its first result)
    """Give a simulation that waits after its first result."""

    def tell(_evaluation: Evaluation, _indices: bool) -> Iterator[DecisionResult]:  # noqa: FBT001
        yield told()[0]
        released.wait(30)
        yield from told()[1:]

    return tell
