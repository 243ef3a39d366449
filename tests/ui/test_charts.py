"""Line and bar charts: values by mouse and keys, breaks, the way to Why, data as text."""

import math

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.text import verbatim
from shekara.ui.charts.bar_chart import Bar, BarChart
from shekara.ui.charts.line_chart import Line, LineChart, LineView, _points, _steps
from shekara.ui.workspace import Workspace

TITLE = verbatim("Trade")


def series(key: str, values: tuple[float | None, ...], unit: str = "musd") -> Series:
    return Series(
        id=f"trade.{key}",
        name=verbatim(f"Trade: {key}"),
        years=tuple(range(2018, 2018 + len(values))),
        values=values,
        unit=unit,
        method="observed",
        origin=Origin.OBSERVED,
    )


VIEW = LineView(
    title=verbatim("Trade, million USD"),
    lines=(
        Line(verbatim("Exports"), series("exports", (10.0, None, 30.0, 1234.5))),
        Line(verbatim("Imports"), series("imports", (5.0, 6.0, 7.0, 8.0))),
    ),
    break_year=2020,
)


@pytest.fixture
def chart(qtbot: QtBot, workspace: Workspace) -> LineChart:
    made = LineChart(workspace, TITLE)
    qtbot.addWidget(made)
    made.resize(500, 340)
    made.show_view(VIEW)
    made.show()
    return made


def test_a_value_of_other_digits_moves_nothing_beside_it(chart: LineChart) -> None:
    value = chart.readout.values[0]
    chart.show_year(2021)
    widest = value.minimumSize()
    chart.show_year(2020)
    assert value.minimumSize() == value.maximumSize() == widest


def test_the_readout_begins_with_the_last_year(chart: LineChart) -> None:
    assert chart.year == 2021
    assert chart.readout.year.text() == "2021"
    assert [value.text() for value in chart.readout.values] == ["Exports: 1,234.5", "Imports: 8.0"]


def test_arrow_keys_choose_the_year(qtbot: QtBot, chart: LineChart) -> None:
    with qtbot.waitSignal(chart.year_chosen):
        qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    assert chart.readout.year.text() == "2019"
    assert chart.readout.values[0].text() == "Exports: no data"
    qtbot.keyClick(chart.plot, Qt.Key.Key_Home)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    assert chart.year == 2018
    qtbot.keyClick(chart.plot, Qt.Key.Key_End)
    assert chart.year == 2021


def test_the_mouse_chooses_the_year_under_it(chart: LineChart) -> None:
    box = chart.plot.box
    chart._follow_mouse(box.mapViewToScene(box.viewRect().center()))
    assert chart.year in {2019, 2020}


def test_a_value_leads_to_why(qtbot: QtBot, chart: LineChart, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.explained) as told:
        chart.readout.values[1].click()
    assert told.args == ["trade.imports", None]
    with qtbot.waitSignal(workspace.explained) as told:
        qtbot.keyClick(chart.plot, Qt.Key.Key_Return)
    assert told.args == ["trade.exports", None]


def test_a_click_asks_about_the_nearest_line(
    qtbot: QtBot, chart: LineChart, workspace: Workspace
) -> None:
    box = chart.plot.box
    chart.show_year(2021)
    top = box.mapViewToScene(box.viewRect().bottomRight())
    low = box.mapViewToScene(box.viewRect().topRight())
    for at, expected in ((top, "trade.exports"), (low, "trade.imports")):
        inside = box.sceneBoundingRect().adjusted(2, 2, -2, -2)
        at.setX(inside.right())
        at.setY(min(max(at.y(), inside.top()), inside.bottom()))
        with qtbot.waitSignal(workspace.explained) as told:
            chart._ask(at)
        assert told.args == [expected, None]


def test_lines_are_broken_where_values_are_missing_or_the_source_changes() -> None:
    years, values = _points(VIEW.lines[0].series, 2020)
    assert years == [2018, 2019, 2019.5, 2020, 2021]
    assert [math.isnan(value) for value in values] == [False, True, True, False, False]


def test_the_break_is_marked_only_where_it_lies_within_the_years(chart: LineChart) -> None:
    assert chart._break.isVisible()
    chart.show_view(LineView(title=TITLE, lines=VIEW.lines, break_year=2018))
    assert not chart._break.isVisible()


def test_an_index_does_not_begin_at_zero() -> None:
    lines = (Line(TITLE, series("index", (100.0, 103.0, 98.0), "index")),)
    assert _steps(LineView(title=TITLE, lines=lines, level=100.0, from_zero=False))[0] > 90
    assert _steps(LineView(title=TITLE, lines=lines))[0] == 0


def test_what_falls_below_zero_is_on_the_axis() -> None:
    lines = (Line(TITLE, series("balance", (-120.0, 50.0))),)
    steps = _steps(LineView(title=TITLE, lines=lines))
    assert steps[0] <= -120
    assert steps[-1] >= 50
    assert 0 in steps


def test_fewer_lines_leave_no_line_behind(chart: LineChart) -> None:
    chart.show_view(LineView(title=TITLE, lines=VIEW.lines[:1]))
    assert len(chart._curves) == 1
    assert chart.readout.values[1].isHidden()
    assert chart.title == "Trade"


def test_the_chosen_year_survives_another_view(chart: LineChart) -> None:
    chart.show_year(2019)
    chart.show_view(LineView(title=TITLE, lines=VIEW.lines[:1]))
    assert chart.year == 2019


def test_the_data_of_lines_is_given_with_full_digits(chart: LineChart) -> None:
    assert chart.csv().splitlines() == [
        "Year,Trade: exports,Trade: imports",
        "2018,10.0,5.0",
        "2019,,6.0",
        "2020,30.0,7.0",
        "2021,1234.5,8.0",
    ]


def share(key: str, value: float | None) -> Figure:
    return Figure(id=f"share.{key}", name=verbatim(key), value=value, unit="pct", method="observed")


BARS = (
    Bar(verbatim("First"), share("first", 60.0)),
    Bar(verbatim("Own"), share("own", 40.0), is_own=True),
    Bar(verbatim("Unknown"), share("unknown", None)),
)


@pytest.fixture
def bars(qtbot: QtBot, workspace: Workspace) -> BarChart:
    made = BarChart(workspace, TITLE)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_bars(BARS)
    made.show()
    return made


def test_the_own_bar_stands_out(bars: BarChart) -> None:
    assert bars._own.opts["width"] == [40.0]
    assert bars._names[1].textItem.font().bold()
    assert not bars._names[0].textItem.font().bold()


def test_a_missing_bar_says_so(bars: BarChart) -> None:
    assert bars._values[2].textItem.toPlainText() == "no data"


def test_keys_go_along_the_bars_and_ask(qtbot: QtBot, bars: BarChart, workspace: Workspace) -> None:
    book = FigureBook()
    bars.show_bars(BARS, book)
    qtbot.keyClick(bars.plot, Qt.Key.Key_Down)
    assert bars.plot.accessibleDescription().startswith("Own: 40.0")
    with qtbot.waitSignal(workspace.explained) as told:
        qtbot.keyClick(bars.plot, Qt.Key.Key_Return)
    assert told.args == ["share.own", book]
    qtbot.keyClick(bars.plot, Qt.Key.Key_End)
    assert bars.pointer.row == 2


def test_a_click_on_a_bar_asks(qtbot: QtBot, bars: BarChart, workspace: Workspace) -> None:
    box = bars.plot.box
    at = box.sceneBoundingRect().center()
    with qtbot.waitSignal(workspace.explained) as told:
        bars.pointer._ask(at)
    assert told.args == ["share.own", None]


def test_fewer_bars_leave_no_words_behind(bars: BarChart) -> None:
    bars.show_bars(BARS[:1])
    assert len(bars._names) == len(bars._values) == 1
    bars.show_bars(())
    assert bars.table() == ((), ())


def test_the_data_of_bars_is_given(bars: BarChart) -> None:
    assert bars.csv().splitlines() == ["Name,Trade", "First,60.0", "Own,40.0", "Unknown,"]
