"""How long the optimism, and a scenario's weight, take to the picture on the page Appraisal.

It tells milliseconds; the test fails only when an edit does not arrive.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shekara.domain.edits import outlook
from shekara.reference.evidence import evidence
from shekara.text import verbatim
from shekara.ui.appearance import Appearance
from shekara.ui.dialogs import Dialogs
from shekara.ui.document import Document
from shekara.ui.evaluation import Evaluator
from shekara.ui.pages.appraisal import AppraisalPage
from shekara.ui.tasks import Tasks
from shekara.ui.texts import Texts
from shekara.ui.view_state import ViewState
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment

STEPS = 60


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> AppraisalPage:
    texts, view_state = Texts("en"), ViewState()
    document = Document(new_assessment("alatau", language="en"), texts)
    workspace = Workspace(
        document=document,
        evaluator=Evaluator(document),
        evidence=evidence,
        texts=texts,
        theme=Appearance(qapp, "light").theme,
        tasks=Tasks(),
        dialogs=Dialogs(texts, view_state),
        view_state=view_state,
    )
    # What is measured is the deterministic part: nothing is simulated.
    workspace.decider.simulate_by(lambda _evaluation, _indices: iter(()))
    shown = AppraisalPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def timed(act: Callable[[int], object]) -> list[float]:
    """Give the processor time of each act and the painting after it, in ms, shortest first."""
    times = []
    for step in range(STEPS):
        start = process_time()
        act(step)
        QApplication.processEvents()
        times.append(1000 * (process_time() - start))
    return sorted(times)


def tell(name: str, times: list[float], record_property: Callable[[str, object], None]) -> None:
    median, most = statistics.median(times), times[int(0.95 * STEPS)]
    record_property(f"{name}_ms_median", round(median, 1))
    record_property(f"{name}_ms_95", round(most, 1))
    print(f"\n{name}: {median:.1f} ms, 95 % under {most:.1f} ms", end="")  # noqa: T201


def test_the_optimism_follows_the_slider(
    page: AppraisalPage, record_property: Callable[[str, object], None]
) -> None:
    page.open_tab("rules")
    slider = page.rules.optimism
    slider.sliderPressed.emit()
    tell("optimism", timed(lambda step: slider.setValue(20 + step)), record_property)
    assert page.workspace.document.undo_stack.count() == 1


def test_the_concepts_follow_a_weight(
    page: AppraisalPage, record_property: Callable[[str, object], None]
) -> None:
    def weigh(step: int) -> None:
        page.workspace.edit(
            verbatim("Weigh"),
            lambda a: outlook.set_weight(a, "crisis", 0.1 + step / 100),
            merge="weigh",
        )

    tell("weight", timed(weigh), record_property)
    assert page.workspace.document.undo_stack.count() == 1
