"""Comparable hubs on the page Appraisal."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from shekara.ui.models.figure_table import FIGURE_ID
from shekara.ui.pages.appraisal.reference_pane import ReferencePane
from shekara.ui.workspace import Workspace
from tests.ui.looks import clipped, nameless, not_reached


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> ReferencePane:
    made = ReferencePane(workspace)
    qtbot.addWidget(made)
    made.resize(890, 760)
    made.show_results(workspace.evaluation.reference_class)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def cells(pane: ReferencePane, row: int) -> list[str]:
    model = pane.hubs.figures
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_reported_hubs_and_own_concepts_stand_in_one_table(pane: ReferencePane) -> None:
    assert cells(pane, 0)[0] == "Complex Alatau (Kazakhstan – Kyrgyzstan)"
    assert cells(pane, 1)[1:6] == ["82.9", "157", "0.53", "310.5", "–"]
    assert cells(pane, 2)[3] == "not comparable"
    assert cells(pane, 4)[0] == "This assessment: Trade-logistics complex"
    assert cells(pane, 4)[6:] == ["2.0\N{NO-BREAK SPACE}*", "–"]
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(pane.hubs.figures, mode, pane.hubs)


def test_what_nobody_reported_is_no_data(pane: ReferencePane) -> None:
    assert cells(pane, 0)[2:5] == ["no data"] * 3
    assert cells(pane, 0)[6] == "no data"


def test_crossings_stand_beside_the_hours_saved(pane: ReferencePane) -> None:
    model = pane.crossings.figures
    assert model.rowCount() == 4
    assert model.index(0, 2).data(FIGURE_ID) == "reported.carec_clearing_hours_2021"
    assert pane.saved.text().split() == ["0.5", "h", "*"]
    assert pane.most.text().split() == ["2.0", "h", "*"]


def test_what_the_comparison_says_stands_above(pane: ReferencePane) -> None:
    assert "Trade-logistics complex: 58.5" in pane.said.text()
    assert "proves nothing" in pane.said.text()


def test_the_rate_of_conversion_leads_to_the_why_panel(qtbot: QtBot, pane: ReferencePane) -> None:
    with qtbot.waitSignal(pane.workspace.explained) as asked:
        pane.rate.click()
    assert asked.args is not None
    assert asked.args[0] == "observed.KZ.fx_implied_lcu_per_usd.2022"


def test_everything_has_a_name_fits_and_is_reached_by_keyboard(pane: ReferencePane) -> None:
    assert nameless(pane) == []
    assert clipped(pane) == []
    assert not_reached(pane) == []
