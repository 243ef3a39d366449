"""The Why panel: from a number down to its sources."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shekara.analysis.results.observed import observed
from shekara.domain.edits import imported, swot
from shekara.domain.figures import FigureBook, Origin
from shekara.domain.regions import RegionPair
from shekara.text import verbatim
from shekara.ui.widgets.why_panel import WhyPanel
from shekara.ui.workspace import Workspace
from shekara.usecases.border import every_pair, survey
from shekara.usecases.documents import new_assessment
from tests.analysis.results.importing import series, table

RANK = "gravity.grp.rank.KZ-31,KG-C"
EXPORTS = "observed.trade.KG.export"


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> WhyPanel:
    """A panel that is shown."""
    made = WhyPanel(workspace)
    qtbot.addWidget(made)
    made.resize(300, 690)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words(panel: WhyPanel) -> str:
    """Give everything the panel shows outside its list."""
    labels = panel.findChildren(QLabel)
    told = "\n".join(label.text() for label in labels if not label.isHidden())
    return told.replace("\N{NO-BREAK SPACE}", " ")


def test_an_empty_panel_says_what_to_do(panel: WhyPanel) -> None:
    assert "Click any number" in words(panel)
    assert panel.model.rowCount() == 0


def test_a_figure_is_told_with_value_method_and_formula(panel: WhyPanel) -> None:
    panel.explain("gravity.grp.index.KZ-31,KG-C")
    assert "Index of gravitation by gross regional product" in words(panel)
    assert "GRP(i)·GRP(j) / d²" in words(panel)
    assert panel.model.rowCount() == 3


def test_an_observed_series_is_told_with_years_source_and_licence(panel: WhyPanel) -> None:
    panel.explain(EXPORTS)
    shown = words(panel)
    assert "1,759.3 million USD (2025)" in shown
    assert "2015: 517.7 million USD" in shown
    assert "World Bank, World Integrated Trade Solution" in shown
    assert "Licence: UN Comtrade by World Bank WITS" in shown


def test_an_input_leads_deeper_and_back_leads_up(panel: WhyPanel) -> None:
    panel.explain(RANK)
    first = panel.model.index(0)
    panel.inputs.activated.emit(first)
    assert panel.trail[0] == RANK
    assert len(panel.trail) == 2
    panel.back()
    assert panel.trail == (RANK,)
    panel.back()
    assert panel.trail == (RANK,)


def test_every_figure_can_be_explained(panel: WhyPanel, workspace: Workspace) -> None:
    for entry in workspace.evaluation.figures:
        panel.explain(entry.id)
        assert workspace.texts(entry.name) in panel.text()


def test_an_illustrative_figure_says_so_with_its_reason(panel: WhyPanel) -> None:
    panel.explain("swot.S1.weight")
    assert "nobody judged this value" in words(panel)
    panel.explain("swot.S1.share")
    assert "rests on an assumption without a source" in words(panel)


def test_the_explanation_follows_an_edit(
    qtbot: QtBot, panel: WhyPanel, workspace: Workspace
) -> None:
    panel.explain("swot.S1.weight")
    workspace.edit(verbatim("Set"), lambda a: swot.set_weight(a, "S1", 0.123))
    qtbot.waitUntil(lambda: "0.12" in words(panel))
    assert "nobody judged" not in words(panel)


def test_a_figure_that_is_gone_is_forgotten(
    qtbot: QtBot, panel: WhyPanel, workspace: Workspace
) -> None:
    panel.explain("swot.S1.weight")
    workspace.edit(verbatim("Remove"), lambda a: swot.remove_factor(a, "S1"))
    qtbot.waitUntil(lambda: panel.figure_id == "")
    assert "Click any number" in words(panel)


def test_an_imported_figure_whose_table_is_put_away_is_forgotten(
    qtbot: QtBot, panel: WhyPanel, workspace: Workspace
) -> None:
    unemployed = series("KZ-31", "unemployment_rate", "pct", {2024: 4.8})
    workspace.edit(verbatim("Import"), lambda a: imported.add_table(a, table(unemployed)))
    book, known = FigureBook(), workspace.evaluation.evidence
    found = observed(book, known, "KZ-31", "unemployment_rate", 2024)
    assert found is not None
    panel.explain(found.id, book)
    assert "Akimat of Zhambyl" in words(panel)
    workspace.document.undo_stack.undo()
    qtbot.waitUntil(lambda: "Akimat of Zhambyl" not in words(panel))


def test_another_assessment_begins_with_an_empty_panel(
    panel: WhyPanel, workspace: Workspace
) -> None:
    panel.explain(RANK)
    workspace.document.open(new_assessment("blank", language="en", pair="KZ-39,RU-CHE"), None)
    assert panel.figure_id == ""


def test_the_explanation_can_be_copied(panel: WhyPanel) -> None:
    panel.explain("gravity.grp.index.KZ-31,KG-C")
    panel._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Rests on" in copied
    assert "- Distance between Taraz and Bishkek: " in copied
    assert "\N{ZERO WIDTH SPACE}" not in copied


def test_inputs_are_spoken_with_their_values(panel: WhyPanel) -> None:
    panel.explain("swot.S1.share")
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Weight of factor S1: 0.60, illustrative"


def test_the_list_shows_all_its_rows(panel: WhyPanel) -> None:
    panel.explain(RANK)
    rows = range(panel.model.rowCount())
    heights = [panel.inputs.sizeHintForIndex(panel.model.index(row)).height() for row in rows]
    assert panel.inputs.height() >= sum(heights)


def test_a_figure_of_another_book_is_explained_from_that_book(
    panel: WhyPanel, workspace: Workspace
) -> None:
    other = RegionPair("KZ-39", "RU-CHE")
    looked_at = survey(every_pair(workspace.document.assessment.pair), workspace.evidence)
    crossings = looked_at.profiles[other].road_crossings
    assert crossings.id not in workspace.evaluation.figures
    panel.explain(crossings.id, looked_at.figures)
    assert workspace.texts(crossings.name) in words(panel)
    assert workspace.texts(crossings.name) in panel.text()
    rank = looked_at.gravity.of(other).rank
    panel.explain(rank.id, looked_at.figures)
    panel.inputs.activated.emit(panel.model.index(0))
    assert len(panel.trail) == 2
    panel.resume(panel.trail, panel.own_book)
    assert panel.trail[0] == rank.id
    assert len(panel.trail) == 2


def test_a_figure_of_the_results_follows_one_of_another_book(
    panel: WhyPanel, workspace: Workspace
) -> None:
    looked_at = survey(every_pair(workspace.document.assessment.pair), workspace.evidence)
    panel.explain(RANK, looked_at.figures)
    panel.explain("swot.S1.weight")
    assert panel.figure_id == "swot.S1.weight"


def test_the_way_leads_down_to_the_assumption_and_on_to_where_it_is_entered(
    qtbot: QtBot, panel: WhyPanel, workspace: Workspace
) -> None:
    x = workspace.evaluation.swot.position.x.id
    panel.explain(x)
    assert panel.way.text() == "Go down to the assumption"
    panel.way.click()
    assert workspace.evaluation.figures[panel.figure_id].origin is Origin.ILLUSTRATIVE
    assert panel.trail[0] == x
    assert len(panel.trail) > 2
    assert panel.way.text() == "Go to where it is entered"
    with qtbot.waitSignal(workspace.visited) as told:
        panel.way.click()
    assert told.args == ["swot", panel.figure_id]


def test_an_observed_figure_offers_no_way(panel: WhyPanel) -> None:
    panel.explain(EXPORTS)
    assert panel.way.isHidden()
    panel.forget()
    assert panel.way.isHidden()


def test_the_model_behaves(panel: WhyPanel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(panel.model, mode, panel)
    panel.explain(RANK)
    panel.explain("swot.S1.share")
    panel.forget()
    assert tester.model() is panel.model
