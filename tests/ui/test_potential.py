"""The step Potential: trade and gravity, as charts and as figures."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shekara.domain.edits.pair import set_pair
from shekara.domain.regions import RegionPair
from shekara.text import verbatim
from shekara.ui.pages.page import StepState
from shekara.ui.pages.potential import PotentialPage
from shekara.ui.workspace import Workspace

KOSTANAY = RegionPair("KZ-39", "RU-CHE")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> PotentialPage:
    made = PotentialPage(workspace)
    qtbot.addWidget(made)
    made.resize(890, 690)
    made.show()
    return made


def answer(page: PotentialPage) -> str:
    said = page.texts(page.answer(page.workspace.evaluation))
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_the_answer_gives_turnover_and_growth(page: PotentialPage) -> None:
    assert answer(page).startswith("Kazakhstan and Kyrgyzstan: turnover of 2,361.9 million USD")
    assert "growth of 22.7 % a year on average since 2020" in answer(page)


def test_another_pair_shows_the_trade_with_its_country(
    page: PotentialPage, workspace: Workspace
) -> None:
    workspace.edit(verbatim("Choose"), lambda a: set_pair(a, KOSTANAY))
    assert "Russia" in answer(page)
    assert "Russia" in page.trade.chart.title
    assert [bar.name for bar in page.gravity.chart.bars if bar.is_own] == [
        page.gravity.chart.bars[1].name
    ]


def test_each_view_draws_its_lines(page: PotentialPage) -> None:
    units = []
    for row in range(page.trade.views.count()):
        page.trade.views.setCurrentIndex(row)
        view = page.trade.chart.view
        assert view is not None
        units.append({line.series.unit for line in view.lines})
    assert units == [{"musd"}, {"index"}, {"index"}, {"musd"}, {"pct"}]


def test_the_view_and_the_tab_survive_the_page(
    qtbot: QtBot, page: PotentialPage, workspace: Workspace
) -> None:
    page.trade.views.setCurrentIndex(3)
    page.gravity.tabs.setCurrentIndex(1)
    page.gravity.mass.setCurrentIndex(2)
    again = PotentialPage(workspace)
    qtbot.addWidget(again)
    assert again.trade.views.currentIndex() == 3
    assert again.gravity.tabs.currentIndex() == 1
    assert again.gravity.mass.currentIndex() == 2


def test_bars_stand_in_the_order_of_rank(page: PotentialPage) -> None:
    values = [bar.figure.value for bar in page.gravity.chart.bars]
    assert values == sorted(values, key=lambda value: -float(value or 0))
    assert page.gravity.chart.bars[-1].is_own


def test_every_cell_of_the_tables_leads_to_a_figure_of_the_results(
    qtbot: QtBot, page: PotentialPage, workspace: Workspace
) -> None:
    for table in (page.trade.table, page.gravity.table):
        table.setCurrentIndex(table.figures.index(0, 2))
        with qtbot.waitSignal(workspace.explained) as told:
            assert table.explain()
        assert told.args is not None
        assert told.args[0] in workspace.evaluation.figures


def test_the_table_of_trade_holds_every_year_the_latest_first(page: PotentialPage) -> None:
    model = page.trade.table.figures
    years = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert years == sorted(years, reverse=True)
    assert years[0] == "2025"


def test_an_index_names_its_first_year_and_says_where_it_is_not_computed(
    page: PotentialPage,
) -> None:
    model = page.trade.table.figures
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads[6] == "Index, 2020 = 100" == page.trade.views.itemText(1)
    first, before = model.row_of("2020"), model.row_of("2019")
    assert first is not None
    assert before is not None
    assert [model.index(first, c).data() for c in (6, 7)] == ["100.0", "not computed"]
    assert [model.index(before, c).data() for c in (6, 7)] == ["not computed"] * 2


def test_growth_leads_to_why(qtbot: QtBot, page: PotentialPage, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.explained) as told:
        page.trade.growth[3].click()
    assert told.args == ["trade.lead_coefficient", None]


def test_arrow_keys_tell_the_values_of_a_year(qtbot: QtBot, page: PotentialPage) -> None:
    chart = page.trade.chart
    qtbot.keyClick(chart.plot, Qt.Key.Key_Home)
    assert chart.readout.year.text() == "2015"


def test_the_step_is_done_when_growth_is_known(workspace: Workspace) -> None:
    assert PotentialPage.state_of(workspace.evaluation) is StepState.DONE
