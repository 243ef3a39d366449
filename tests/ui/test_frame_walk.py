"""A long random walk through edits, undos and pages neither fails nor eats memory."""

from __future__ import annotations

import gc
import os
import random
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shekara.domain.edits import pair
from shekara.text import verbatim
from shekara.ui.main_window import MainWindow
from shekara.ui.steps import STEPS
from tests.domain.random_edits import Edit, any_edit

STEPS_OF_WALK = int(os.environ.get("SHEKARA_WALK", "500"))
"""`SHEKARA_WALK=10000` walks as far as the release asks for."""

WARM_UP = 1000
"""Steps after which everything that is remembered once has been met."""

MOST_GROWTH_MB = 10


def edit_of_any_part(chance: random.Random, window: MainWindow) -> Edit:
    """Give an edit, good or bad."""
    if chance.random() < 0.1:
        other = chance.choice(window.workspace.evidence.adjacent_pairs())
        return lambda a: pair.set_pair(a, other)
    return any_edit(chance, window.workspace.document.assessment)


def any_step(chance: random.Random, window: MainWindow) -> None:
    """Edit, undo, redo, or go to another page."""
    stack = window.workspace.document.undo_stack
    what = chance.random()
    if what < 0.5:
        key = chance.choice((None, ("drag", chance.randint(0, 3))))
        window.workspace.edit(verbatim("Edit"), edit_of_any_part(chance, window), merge=key)
    elif what < 0.75:
        (stack.undo if chance.random() < 0.7 else stack.redo)()
    elif what < 0.9:
        window.panes.go_to_step(chance.choice(STEPS).key)
    else:
        entries = list(window.workspace.evaluation.figures)
        window.workspace.explain(chance.choice(entries).id)


def walk(chance: random.Random, window: MainWindow, steps: int) -> None:
    """Take some steps, with the window painting between them."""
    for number in range(steps):
        any_step(chance, window)
        if number % 10 == 0:
            QTest.qWait(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def memory_mb() -> float:
    """Give the memory this process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    if not sys.platform.startswith("linux"):
        return 0.0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def begin_anew(window: MainWindow) -> None:
    """Open the template again, so that memory is compared with the same things open."""
    window.filing.is_open = False
    window.filing.new("alatau")
    window.workspace.document.undo_stack.setUndoLimit(100)
    for step in STEPS:
        window.panes.show_step(step.key)
    QTest.qWait(100)
    # What is still simulated in the background would be counted as well.
    window.workspace.tasks.finish()
    gc.collect()


@pytest.mark.parametrize("seed", [20261121])
def test_a_long_walk_neither_fails_nor_eats_memory(
    qtbot: QtBot, window: MainWindow, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  (nothing secret)
    begin_anew(window)
    walk(chance, window, WARM_UP)
    begin_anew(window)
    begun = memory_mb()
    walk(chance, window, STEPS_OF_WALK)
    assert_undo_is_the_identity(window)
    begin_anew(window)
    assert memory_mb() - begun < MOST_GROWTH_MB


def assert_undo_is_the_identity(window: MainWindow) -> None:
    """Go all the way back and forth again, and arrive at the same object."""
    stack, document = window.workspace.document.undo_stack, window.workspace.document
    while stack.canRedo():
        stack.redo()
    last = document.assessment
    while stack.canUndo():
        stack.undo()
    while stack.canRedo():
        stack.redo()
    assert document.assessment is last
