"""The charts of the appraisal: spread, tornado, ternary map."""

from __future__ import annotations

import csv
import io
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shekara.text import verbatim
from shekara.ui.charts.chart import Chart
from shekara.ui.charts.scale import axis_steps
from shekara.ui.charts.spread_chart import SpreadChart
from shekara.ui.charts.ternary_chart import TernaryChart
from shekara.ui.charts.tornado_chart import TornadoBar, TornadoChart
from shekara.ui.workspace import Workspace
from tests.ui.decisions import let_tell, told

Shown = TypeVar("Shown", bound=Chart)


@pytest.fixture
def spread(qtbot: QtBot, workspace: Workspace) -> SpreadChart:
    let_tell(workspace)
    chart = shown(qtbot, SpreadChart(workspace))
    futures = told()[-1].futures
    assert futures is not None
    chart.show_futures(futures, told()[-1].figures)
    return chart


@pytest.fixture
def tornado(qtbot: QtBot, workspace: Workspace) -> TornadoChart:
    let_tell(workspace)
    chart = shown(qtbot, TornadoChart(workspace, verbatim("Tornado")))
    sensitivity = told()[-1].sensitivity
    assert sensitivity is not None
    bars = [
        TornadoBar(verbatim(bar.driver), bar.driver, bar.at_low, bar.at_high)
        for bar in sensitivity.bars
    ]
    chart.show_bars(bars, float(sensitivity.base.value or 0), told()[-1].figures)
    return chart


@pytest.fixture
def ternary(qtbot: QtBot, workspace: Workspace) -> TernaryChart:
    let_tell(workspace)
    chart = shown(qtbot, TernaryChart(workspace))
    rules = told()[-1].rules
    assert rules is not None
    chart.show_rules(rules, told()[-1].figures)
    return chart


def shown(qtbot: QtBot, chart: Shown) -> Shown:
    qtbot.addWidget(chart)
    chart.resize(500, 400)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def rows(chart: Chart) -> list[list[str]]:
    return list(csv.reader(io.StringIO(chart.csv())))


def explained(chart: Chart) -> list[str]:
    found: list[str] = []
    chart.workspace.explained.connect(lambda figure_id, _book: found.append(figure_id))
    return found


def test_the_spreads_add_up_to_all_futures(spread: SpreadChart) -> None:
    table = rows(spread)[1:]
    for column in (2, 3):
        assert sum(float(row[column]) for row in table) == pytest.approx(100)


def test_the_keys_choose_a_concept_and_enter_asks_why(qtbot: QtBot, spread: SpreadChart) -> None:
    asked = explained(spread)
    qtbot.keyClick(spread.plot, Qt.Key.Key_Right)
    qtbot.keyClick(spread.plot, Qt.Key.Key_Right)
    qtbot.keyClick(spread.plot, Qt.Key.Key_Return)
    assert asked == [spread.concepts[1].value.p50.id]
    assert "Trade" in spread.plot.accessibleDescription()


def test_the_tornado_has_numbers_above_its_first_row_and_below_its_last(
    tornado: TornadoChart,
) -> None:
    above, below = tornado.plot.axis("top"), tornado.plot.axis("bottom")
    assert above.isVisible()
    assert above.height() > tornado.fontMetrics().height()
    assert above.geometry().bottom() <= tornado.plot.box.geometry().top() + 1
    assert above._tickLevels == below._tickLevels
    assert len(above._tickLevels[0]) > 2


def test_the_tornado_is_widest_first_and_led_by_keys(qtbot: QtBot, tornado: TornadoChart) -> None:
    table = rows(tornado)[1:]
    widths = [abs(float(low) - float(high)) for _name, low, high in table]
    assert widths[0] == max(widths)
    asked = explained(tornado)
    qtbot.keyClick(tornado.plot, Qt.Key.Key_Down)
    qtbot.keyClick(tornado.plot, Qt.Key.Key_Return)
    assert asked[0] in {tornado.bars[1].at_low.id, tornado.bars[1].at_high.id}


def test_the_map_tells_the_best_option_at_every_point(ternary: TernaryChart) -> None:
    heads, *table = rows(ternary)
    assert heads[-1] == "Best option"
    assert len(table) == 61 * 62 / 2
    assert {row[-1] for row in table} <= {"No hub", "Transport", "Trade"}
    assert "No hub" in ternary.plot.accessibleDescription()


def test_the_map_leads_to_what_knowing_would_be_worth(qtbot: QtBot, ternary: TernaryChart) -> None:
    asked = explained(ternary)
    qtbot.keyClick(ternary.plot, Qt.Key.Key_Return)
    assert asked == ["decision.perfect_information"]


@pytest.mark.parametrize("name", ["spread", "tornado", "ternary"])
def test_each_can_be_saved_as_a_picture(name: str, request: pytest.FixtureRequest) -> None:
    chart = request.getfixturevalue(name)
    assert b"<svg" in chart.svg()
    assert not chart.image().isNull()


def test_steps_of_an_axis_are_round_and_hold_both_ends() -> None:
    assert axis_steps(-37, 112) == (-50, 0, 50, 100, 150)
    assert axis_steps(0, 0)[0] == 0
