"""How long a weight takes from the mouse to the picture, on the page of the scenarios.

It tells milliseconds, and a ratio that means the same on every machine: to painting the
page once more, all of it, with nothing changed. The test fails only when the drag does.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import process_time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from shekara.reference.evidence import evidence
from shekara.ui.appearance import Appearance
from shekara.ui.dialogs import Dialogs
from shekara.ui.document import Document
from shekara.ui.evaluation import Evaluator
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.tasks import Tasks
from shekara.ui.texts import Texts
from shekara.ui.view_state import ViewState
from shekara.ui.widgets.weight_slider import WeightSlider
from shekara.ui.workspace import Workspace
from shekara.usecases.documents import new_assessment

STEPS = 200


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> ScenariosPage:
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
    shown = ScenariosPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def moved(slider: WeightSlider, x: int, kind: QEvent.Type) -> None:
    at = QPointF(x, slider.height() / 2)
    held = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else held
    away = QPointF(slider.mapToGlobal(QPoint(0, 0))) + at
    event = QMouseEvent(kind, at, away, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(slider, event)


def handle_x(slider: WeightSlider) -> int:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, part, slider).center().x()


def timed(act: Callable[[int], object]) -> list[float]:
    """Give the processor time of each act and the painting after it, in ms, shortest first.

    Processor time, so that what else the machine does is left out.
    """
    times = []
    for step in range(STEPS):
        start = process_time()
        act(step)
        QApplication.processEvents()
        times.append(1000 * (process_time() - start))
    return sorted(times)


def test_a_weight_follows_the_mouse_within_a_frame(
    page: ScenariosPage, record_property: Callable[[str, object], None]
) -> None:
    slider = page.weights.rows["crisis"].slider
    QApplication.processEvents()
    paint = timed(lambda _step: page.window().repaint())
    moved(slider, handle_x(slider), QEvent.Type.MouseButtonPress)
    width = slider.width()
    drag = timed(lambda step: moved(slider, (step * 7) % width, QEvent.Type.MouseMove))
    median, most = statistics.median(drag), drag[int(0.95 * STEPS)]
    record_property("drag_ms_median", round(median, 1))
    record_property("drag_ms_95", round(most, 1))
    record_property("drag_to_repaint", round(median / statistics.median(paint), 2))
    print(f"\nweight drag: {median:.1f} ms, 95 % under {most:.1f} ms; ", end="")  # noqa: T201
    print(f"{median / statistics.median(paint):.2f} × one repaint")  # noqa: T201
    assert page.workspace.document.undo_stack.count() == 1
