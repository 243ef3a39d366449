"""The fan chart: its scale, the names at its lines, what it gives to a spreadsheet."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from shekara.domain.edits import outlook
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.charts.fan_chart import FanChart
from shekara.ui.charts.line_ends import moved_apart
from shekara.ui.charts.scale import round_steps
from shekara.ui.workspace import Workspace

TARGET = QT_TRANSLATE_NOOP("undo", "Set the target")


@pytest.fixture
def chart(workspace: Workspace, qtbot: QtBot) -> FanChart:
    shown = FanChart(workspace)
    qtbot.addWidget(shown)
    shown.resize(600, 360)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_evaluation(workspace.evaluation)
    return shown


@pytest.mark.parametrize(
    ("highest", "steps"),
    [
        (12009.8, (0, 2500, 5000, 7500, 10000, 12500)),
        (1.0, (0, 0.2, 0.4, 0.6, 0.8, 1.0)),
        (0.0, (0, 1)),
    ],
)
def test_steps_are_round_and_reach_the_highest(highest: float, steps: tuple[float, ...]) -> None:
    assert round_steps(highest) == pytest.approx(steps)


@given(st.floats(1e-6, 1e12))
def test_few_steps_cover_any_value_without_much_air(highest: float) -> None:
    steps = round_steps(highest)
    *_, below, top = steps
    assert len(steps) <= 7
    assert below < highest <= top * (1 + 1e-9)


@given(st.lists(st.floats(-50, 550), min_size=1, max_size=20))
def test_names_stand_apart_in_their_order_and_in_bounds(wanted: list[float]) -> None:
    at = moved_apart(wanted, 15, 0, 400)
    gap = min(15, 400 / len(wanted))
    assert all(gap / 2 - 1e-6 <= place <= 400 - gap / 2 + 1e-6 for place in at)
    in_order = [at[i] for i in sorted(range(len(wanted)), key=lambda i: wanted[i])]
    assert all(after - before >= gap - 1e-6 for before, after in pairwise(in_order))


def test_names_with_room_stand_where_they_belong() -> None:
    assert moved_apart([30, 10, 200], 15, 0, 400) == [30, 10, 200]
    assert moved_apart([], 15, 0, 400) == []


def test_every_line_is_named_once_at_its_end(chart: FanChart) -> None:
    names = [text.text() for text, _ in chart._ends._items]
    expected = ["Baseline", "Growth", "Stagnation", "Crisis and sanctions"]
    assert names == [*expected, "Weighted mean", "Target"]


def test_without_a_target_there_is_no_line_for_it(chart: FanChart, workspace: Workspace) -> None:
    workspace.edit(TARGET, lambda a: outlook.set_target(a, None))
    chart.show_evaluation(workspace.evaluation)
    assert not chart._target.isVisible()
    assert "Target" not in [text.text() for text, _ in chart._ends._items]
    assert not any("target" in head for head in chart.table()[0])


def test_lines_come_and_go_with_the_scenarios(chart: FanChart, workspace: Workspace) -> None:
    workspace.edit(TARGET, lambda a: outlook.copy_scenario(a, "crisis", "Drought"))
    chart.show_evaluation(workspace.evaluation)
    assert len(chart._paths) == 5
    workspace.document.undo_stack.undo()
    chart.show_evaluation(workspace.evaluation)
    assert len(chart._paths) == 4


def test_the_mouse_chooses_the_nearest_year(chart: FanChart, qtbot: QtBot) -> None:
    view = chart.plot.box
    with qtbot.waitSignal(chart.year_chosen) as chosen:
        chart._follow_mouse(view.mapViewToScene(QPointF(2027.4, 1000)))
    assert chosen.args == [2027]
    chart._follow_mouse(QPointF(-5, -5))
    assert chart.year == 2027


def test_the_data_has_a_row_for_every_year_and_what_is_missing_is_empty(chart: FanChart) -> None:
    heads, rows = chart.table()
    assert heads[0] == "Year"
    assert [row[0] for row in rows] == list(range(2020, 2036))
    assert rows[0][2] is None
    assert rows[-1][1] is None
    assert len({len(heads), *(len(row) for row in rows)}) == 1


def test_the_chart_is_a_picture_and_a_drawing(chart: FanChart) -> None:
    assert chart.image().width() == 2 * chart.plot.width()
    assert b"<svg" in chart.svg()


def test_another_height_leaves_the_years_of_the_axis_alone(
    chart: FanChart, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked: list[object] = []
    monkeypatch.setattr(chart.plot.axis("bottom"), "setTicks", marked.append)
    steps = chart._steps
    workspace.edit(TARGET, lambda a: outlook.set_target(a, 90_000.0))
    chart.show_evaluation(workspace.evaluation)
    assert chart._steps != steps
    assert marked == []
    workspace.edit(TARGET, lambda a: outlook.set_last_year(a, 2040))
    chart.show_evaluation(workspace.evaluation)
    assert len(marked) == 1
