"""The assumptions on the page of the scenarios: the table, what is seen of it, and the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from shekara.domain.driver import Driver, Group
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.scenarios import Assumption
from shekara.domain.shapes import Shape
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.models.assumed import Assumed
from shekara.ui.pages.scenarios import ScenariosPage
from shekara.ui.pages.scenarios.assumption_form import AssumptionForm
from shekara.ui.pages.scenarios.assumption_pane import AssumptionPane
from shekara.ui.pages.scenarios.assumption_table import AssumptionTable
from shekara.ui.workspace import Workspace
from tests.ui.conftest import Answers

OTHER = QT_TRANSLATE_NOOP("undo", "Set the target")
Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> ScenariosPage:
    shown = ScenariosPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1190, 690)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def pane(page: ScenariosPage) -> AssumptionPane:
    """The pane with room for the form."""
    page.table_only.click()
    QTest.qWait(1)
    return page.assumptions


@pytest.fixture
def table(pane: AssumptionPane) -> AssumptionTable:
    return pane.table


@pytest.fixture
def form(pane: AssumptionPane) -> AssumptionForm:
    return pane.form


def common(workspace: Workspace, driver: str) -> Assumption | None:
    return workspace.document.assessment.hub.assumption(driver)


def own(workspace: Workspace, scenario: str, driver: str) -> Assumption | None:
    return Assumed(workspace.document.assessment).own(scenario, driver)


def drivers(table: AssumptionTable) -> list[str]:
    return [row.key for row in table.assumptions.rows if isinstance(row, Driver)]


def shown(table: AssumptionTable, scope: str, driver: str) -> str:
    return table.assumptions.index_of(scope, driver).data()


def fill(form: AssumptionForm, *values: str) -> None:
    """Type values as a person would, and press Enter."""
    for field, words in zip(form.values.fields, values, strict=True):
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Key.Key_Delete)
        QTest.keyClicks(field, words)
    QTest.keyClick(form.values.fields[-1], Key.Key_Return)


def typed(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def explained(workspace: Workspace) -> list[str]:
    asked: list[str] = []
    workspace.explained.connect(lambda figure_id, *_: asked.append(figure_id))
    return asked


def undo_text(workspace: Workspace) -> str:
    return workspace.document.undo_stack.undoText()


def test_at_first_the_trade_is_unfolded_and_the_rest_is_seen_by_group(
    table: AssumptionTable,
) -> None:
    rows = table.assumptions.rows
    assert [row for row in rows if isinstance(row, Group)] == list(Group)
    assert set(drivers(table)) == {k for k, d in DRIVERS.items() if d.group is Group.TRADE}
    assert table.assumptions.index(0, 0).data() == "Trade: 5"


def test_every_driver_has_a_row_and_every_scenario_a_column(pane: AssumptionPane) -> None:
    pane.folding.click()
    assert drivers(pane.table) == list(DRIVERS)
    model = pane.table.assumptions
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads[:3] == ["Driver: low / likely / high", "Unit", "All scenarios"]
    assert heads[3:] == ["Baseline", "Growth", "Stagnation", "Crisis and sanctions"]
    pane.folding.click()
    assert drivers(pane.table) == []


def test_cells_tell_values_marks_and_where_a_value_stands(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.folding.click()
    workspace.edit(OTHER, lambda a: hub.set_assumption(a, "wage", low=1, likely=2, high=30))
    workspace.edit(
        OTHER, lambda a: hub.set_assumption(a, "rent", low=1, likely=2, high=3, source="p5")
    )
    workspace.edit(
        OTHER,
        lambda a: hub.set_assumption(a, "peak", low=1, likely=2, high=3, shape=Shape.FIXED),
    )
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "delay"))
    table = pane.table
    assert shown(table, "", "wage") == "1 / 2 / 30 *"
    assert shown(table, "", "rent") == "1 / 2 / 3 †"
    assert shown(table, "", "peak") == "2.00 *"
    assert shown(table, "crisis", "wage") == "as in all"
    assert shown(table, "", "inflation") == "each its own"
    assert shown(table, "", "delay") == shown(table, "crisis", "delay") == "missing"


def test_what_is_missing_is_counted_and_can_be_asked_for(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    assert pane.count.text().endswith("of 133 drivers rest on no source")
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "delay"))
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "ramp"))
    assert pane.count.text() == "2 drivers are missing"
    assert pane.count.objectName() == "missing"
    pane.only.activated.emit(1)
    pane.folding.click()
    assert drivers(pane.table) == ["delay", "ramp"]
    assert pane.table.assumptions.index(0, 0).data() == "Building and running: 2, missing: 2"


def test_only_drivers_without_a_source_or_those_of_a_concept_can_be_asked_for(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    workspace.edit(
        OTHER, lambda a: hub.set_assumption(a, "rent", low=1, likely=2, high=3, source="p5")
    )
    pane.folding.click()
    pane.only.activated.emit(2)
    assert "rent" not in drivers(pane.table)
    assert "wage" in drivers(pane.table)
    pane.only.activated.emit(3)
    asked = drivers(pane.table)
    assert "transport_capex" in asked
    assert "trade_capex" not in asked
    assert "processed_share" not in asked


def test_a_search_finds_names_groups_and_unfolds_what_it_finds(pane: AssumptionPane) -> None:
    QTest.keyClicks(pane.search, "Charge dry")
    assert drivers(pane.table) == ["dry_charge"]
    pane.search.setText("wholly unknown")
    assert drivers(pane.table) == []
    assert pane.count.text() == "No driver is found"
    pane.search.clear()
    assert "dry_charge" not in drivers(pane.table)


def test_groups_fold_by_key_and_by_mouse_and_stay_folded(
    workspace: Workspace, pane: AssumptionPane, qtbot: QtBot
) -> None:
    table = pane.table
    table.choose_group(Group.STORAGE)
    QTest.keyClick(table, Key.Key_Left)
    assert "peak" not in drivers(table)
    QTest.keyClick(table, Key.Key_Right)
    QTest.keyClick(table, Key.Key_Right)
    assert "peak" in drivers(table)
    assert table.group is None or table.group is Group.STORAGE
    table.choose_group(Group.TRADE)
    place = table.visualRect(table.currentIndex()).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "inflation" not in drivers(table)
    again = ScenariosPage(workspace)
    qtbot.addWidget(again)
    assert drivers(again.assumptions.table) == drivers(table)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert table.assumptions.index(0, 0).data(spoken) == "Trade: 5, folded"


def test_the_model_is_sound_through_edits_filters_and_undo(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    model = pane.table.assumptions
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
    pane.folding.click()
    workspace.edit(OTHER, lambda a: outlook.remove_scenario(a, "growth"))
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "delay"))
    pane.only.activated.emit(1)
    pane.search.setText("opening")
    workspace.document.undo_stack.undo()
    workspace.document.undo_stack.undo()
    assert model.columnCount() == 7
    assert drivers(pane.table) == ["delay"]


def test_a_change_of_weights_leaves_the_table_alone(page: ScenariosPage) -> None:
    model = page.assumptions.table.assumptions
    told: list[object] = []
    for signal in (model.dataChanged, model.modelReset, model.headerDataChanged):
        signal.connect(lambda *_: told.append(1))
    page.workspace.edit(OTHER, lambda a: outlook.set_weight(a, "crisis", 0.5))
    assert not told
    page.workspace.edit(OTHER, lambda a: outlook.set_name(a, "crisis", "Storm"))
    assert told
    assert model.headerData(6, Qt.Orientation.Horizontal) == "Storm"


def test_enter_makes_room_for_the_form_and_goes_there(page: ScenariosPage) -> None:
    page.go_to("scenario.crisis.inflation")
    assert not page.assumptions.form.isVisible()
    QTest.keyClick(page.assumptions.table, Key.Key_Return)
    QTest.qWait(1)
    assert page.assumptions.form.isVisible()
    assert not page.weights.isVisible()
    assert page.focusWidget() is page.assumptions.form.values.fields[0]
    page.table_only.click()
    assert page.weights.isVisible()


def test_values_are_typed_with_comma_or_point_and_set_by_enter(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("crisis", "inflation")
    fill(pane.form, "1,5", "2.5", "7")
    held = own(workspace, "crisis", "inflation")
    assert held is not None
    assert (held.low, held.likely, held.high) == (1.5, 2.5, 7)
    expected = "Set Inflation of the US dollar, scenario “Crisis and sanctions”"
    assert undo_text(workspace) == expected
    workspace.document.undo_stack.undo()
    assert pane.form.values.fields[2].text() == "6"


def test_leaving_the_fields_sets_the_values_of_all_scenarios(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("", "wage")
    low, likely, _high = pane.form.values.fields
    typed(low, "4000")
    likely.setFocus()
    assert workspace.document.undo_stack.count() == 0
    pane.form.shape.setFocus()
    held = common(workspace, "wage")
    assert held is not None
    assert held.low == 4000
    assert undo_text(workspace) == "Set Wage of a year, all scenarios"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (("3", "2", "4"), "The likely value must not be below the low one."),
        (("1", "4", "3"), "The high value must not be below the likely one."),
        (("1", "2", "300"), "Choose a number between −10 % a year and 30 % a year."),
        (("1", "", "3"), "Write a number such as 12.5 or 12,5."),
    ],
)
def test_values_that_cannot_be_are_refused_at_the_field(
    workspace: Workspace, pane: AssumptionPane, values: tuple[str, str, str], sentence: str
) -> None:
    pane.go_to("crisis", "inflation")
    fill(pane.form, *values)
    assert pane.form.state.text().replace("\xa0", " ") == sentence
    assert workspace.document.undo_stack.count() == 0
    described = [field.accessibleDescription() for field in pane.form.values.fields]
    assert sum(map(bool, described)) == 1
    QTest.keyClick(pane.form.values.fields[0], Key.Key_Escape)
    assert pane.form.values.fields[1].text() == "3"


def test_unusable_values_left_behind_are_dropped_and_told(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    heard: list[str] = []
    workspace.told.connect(lambda text: heard.append(workspace.texts(text)))
    pane.go_to("crisis", "inflation")
    typed(pane.form.values.fields[0], "5")
    pane.go_to("crisis", "export_growth")
    assert heard == ["The likely value must not be below the low one."]
    assert pane.form.values.fields[0].text() == "−12"
    pane.go_to("crisis", "inflation")
    assert pane.form.values.fields[0].text() == "2"


def test_a_scenario_gets_a_value_of_its_own_and_gives_it_up(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("crisis", "wage")
    form = pane.form
    assert not form.values.fields[0].isEnabled()
    assert form.state.text() == "The scenario assumes here what all of them do."
    form.adopt.click()
    assert own(workspace, "crisis", "wage") is not None
    assert form.values.fields[0].hasFocus()
    fill(form, "3000", "4000", "5000")
    assert shown(pane.table, "crisis", "wage") == "3,000 / 4,000 / 5,000 *"
    form.release.click()
    assert own(workspace, "crisis", "wage") is None
    assert undo_text(workspace) == "Let scenario “Crisis and sanctions” be as all: Wage of a year"
    workspace.document.undo_stack.undo()
    assert own(workspace, "crisis", "wage") is not None


def test_growth_is_each_scenarios_own_and_cannot_be_given_up(pane: AssumptionPane) -> None:
    pane.go_to("", "inflation")
    assert pane.form.state.text().startswith("Each scenario assumes its own value")
    assert not pane.form.values.fields[0].isEnabled()
    pane.go_to("crisis", "inflation")
    assert not pane.form.release.isVisible()
    assert not pane.form.adopt.isVisible()


def test_nothing_may_be_assumed_and_a_missing_value_typed_in(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("", "wage")
    pane.form.forget.click()
    assert common(workspace, "wage") is None
    assert [field.text() for field in pane.form.values.fields] == ["", "", ""]
    assert pane.form.state.text().startswith("Nothing is assumed yet")
    fill(pane.form, "1", "2", "3")
    held = common(workspace, "wage")
    assert held is not None
    assert held.is_illustrative
    assert not pane.form.state.text()


def test_shape_source_and_note_are_set_at_once(
    workspace: Workspace, pane: AssumptionPane, dialogs: Answers
) -> None:
    pane.go_to("", "wage")
    form = pane.form
    form.shape.setCurrentIndex(form.shape.findData("triangular"))
    form.shape.activated.emit(form.shape.currentIndex())
    dialogs.choices.append("p5_table1")
    form.source.click()
    form.note.setFocus()
    form.note.setPlainText("as in the paper")
    QTest.keyClick(form.note, Key.Key_Return)
    held = common(workspace, "wage")
    assert held is not None
    assert (held.shape, held.source, held.note) == (
        Shape.TRIANGULAR,
        "p5_table1",
        "as in the paper",
    )
    assert workspace.document.undo_stack.count() == 3
    assert form.source.text() == "Kuanshaliev, Table 1"
    dialogs.choices.append("")
    form.source.click()
    assert form.source.text() == "No source: the values are illustrative"


def test_a_source_of_ones_own_is_named_where_a_source_is_asked_for(
    workspace: Workspace, pane: AssumptionPane, dialogs: Answers
) -> None:
    document = workspace.document
    pane.go_to("", "wage")
    dialogs.named.append("Mistyped")
    pane.form.source.click()
    dialogs.named.append("Survey of wages, Konaev 2026")
    pane.form.source.click()
    held = common(workspace, "wage")
    assert held is not None
    assert held.source == "own.2"
    assert not held.is_illustrative
    assert pane.form.source.text() == "Survey of wages, Konaev 2026"
    dialogs.named.append("Something else")
    pane.form.source.click()
    assert [each.citation for each in document.assessment.sources] == [
        "Survey of wages, Konaev 2026",
        "Something else",
    ]
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.assessment.sources == ()
    assert pane.form.source.text() == "No source: the values are illustrative"


def test_a_source_not_picked_changes_nothing(
    workspace: Workspace, pane: AssumptionPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.dialogs, "pick_or_name", lambda *_: None)
    pane.go_to("", "wage")
    pane.form.source.click()
    assert workspace.document.undo_stack.count() == 0


def test_a_value_that_holds_always_needs_no_low_and_high(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("", "wage")
    form = pane.form
    form.shape.setCurrentIndex(form.shape.findData("fixed"))
    form.shape.activated.emit(form.shape.currentIndex())
    low, likely, high = form.values.fields
    assert [field.isEnabled() for field in (low, likely, high)] == [False, True, False]
    typed(likely, "7777")
    QTest.keyClick(likely, Key.Key_Return)
    held = common(workspace, "wage")
    assert held is not None
    assert held.low == held.likely == held.high == 7777


def test_a_shape_that_does_not_suit_is_refused(workspace: Workspace, pane: AssumptionPane) -> None:
    pane.go_to("", "hours_saved")
    form = pane.form
    form.shape.setCurrentIndex(form.shape.findData("lognormal"))
    form.shape.activated.emit(form.shape.currentIndex())
    assert workspace.document.undo_stack.count() == 0
    assert form.shape.currentData() == "pert"


def test_f1_asks_what_a_value_rests_on_in_the_table_and_in_the_form(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    asked = explained(workspace)
    pane.go_to("", "wage")
    QTest.keyClick(pane.table, Key.Key_F1)
    QTest.keyClick(pane.form.values.fields[2], Key.Key_F1)
    pane.go_to("crisis", "inflation")
    QTest.keyClick(pane.table, Key.Key_F1)
    expected = ["hub.wage.likely", "hub.wage.high", "scenario.crisis.inflation.likely"]
    assert asked == expected
    assert all(figure_id in workspace.evaluation.figures for figure_id in asked)


def test_the_menu_of_a_cell_offers_what_can_be_done(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    menu = QMenu(pane)
    pane.go_to("", "wage")
    words = [action.text() for action in pane.table.cell_actions(menu)]
    assert words[0] == "Change…"
    assert words[1:4] == [f"What the {role} value rests on" for role in ("low", "likely", "high")]
    pane.go_to("crisis", "wage")
    assert len(pane.table.cell_actions(menu)) == 2
    pane.table.choose_group(Group.TRADE)
    (copy,) = pane.table.cell_actions(menu)
    assert copy.text() == "Copy the whole table"


def test_the_table_is_copied_with_full_digits_and_sources(pane: AssumptionPane) -> None:
    pane.search.setText("inflation")
    head, row = pane.table.copied().splitlines()
    heads, cells = head.split("\t"), row.split("\t")
    assert heads[:4] == ["Group", "Driver", "Unit", "All scenarios: low"]
    assert len(heads) == len(cells) == 3 + 4 * 5
    assert cells[:7] == ["Trade", "Inflation of the US dollar", "% a year", "", "", "", ""]
    assert cells[7:11] == ["1.5", "2.0", "3.5", "Federal Reserve, 2012"]


def test_a_cell_says_all_there_is_to_say(workspace: Workspace, pane: AssumptionPane) -> None:
    workspace.edit(
        OTHER,
        lambda a: hub.set_assumption(
            a, "wage", low=1, likely=2, high=3, source="p5_table1", note="as told"
        ),
    )
    pane.go_to("", "wage")
    spoken = Qt.ItemDataRole.AccessibleTextRole

    def said(scope: str, driver: str) -> str:
        return pane.table.assumptions.index_of(scope, driver).data(spoken).replace("\xa0", " ")

    assert said("", "wage") == (
        "Wage of a year: All scenarios; low 1 USD, likely 2 USD, high 3 USD; "
        "PERT: most around the likely value; Kuanshaliev, Table 1; as told"
    )
    assert said("crisis", "wage").startswith(
        "Wage of a year: Crisis and sanctions; as in all scenarios; low 1 USD"
    )
    workspace.edit(OTHER, lambda a: hub.clear_assumption(a, "wage"))
    assert said("", "wage").endswith("missing: nothing is assumed")


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        ("hub.delay", ("", "delay")),
        ("hub.delay.high", ("", "delay")),
        ("scenario.crisis.wage", ("crisis", "wage")),
        ("scenario.crisis", ("crisis", "export_growth")),
        ("scenario.baseline", ("baseline", "export_growth")),
    ],
)
def test_a_place_is_found_whatever_is_folded_or_searched(
    page: ScenariosPage, place: str, cell: tuple[str, str]
) -> None:
    page.assumptions.search.setText("processing")
    page.go_to(place)
    assert page.assumptions.form.place == cell
    table = page.assumptions.table
    assert table.currentIndex() == table.assumptions.index_of(*cell)
    assert page.focusWidget() is table


@pytest.mark.parametrize("place", ["hub.no_such", "scenario.nobody.wage", "scenario.crisis.what"])
def test_a_place_that_is_none_changes_nothing(page: ScenariosPage, place: str) -> None:
    page.go_to(place)
    assert page.assumptions.form.place is None


def test_the_cell_survives_a_page_made_anew(
    workspace: Workspace, pane: AssumptionPane, qtbot: QtBot
) -> None:
    pane.go_to("crisis", "delay")
    again = ScenariosPage(workspace)
    qtbot.addWidget(again)
    assert again.assumptions.form.place == ("crisis", "delay")


def test_a_cell_of_a_removed_scenario_is_left(workspace: Workspace, pane: AssumptionPane) -> None:
    pane.go_to("crisis", "delay")
    workspace.edit(OTHER, lambda a: outlook.remove_scenario(a, "crisis"))
    assert pane.form.place is None
    assert pane.form.state.text() == "Choose a driver to see what is assumed of it."


def test_what_was_typed_for_all_holds_at_once_in_the_scenario_gone_to(
    workspace: Workspace, pane: AssumptionPane
) -> None:
    pane.go_to("", "wage")
    typed(pane.form.values.fields[0], "4321")
    pane.table.choose("crisis", "wage")
    held = common(workspace, "wage")
    assert held is not None
    assert held.low == 4321
    assert pane.form.values.fields[0].text() == "4,321"


def test_names_stay_in_sight_while_columns_are_scrolled(
    page: ScenariosPage, pane: AssumptionPane
) -> None:
    table = pane.table
    assert not table.names.isVisible()
    page.resize(890, 690)
    QTest.qWait(1)
    pane.go_to("crisis", "inflation")
    assert table.horizontalScrollBar().value() > 0
    assert table.names.isVisible()
    row = table.currentIndex().row()
    seen = table.names.visualRect(table.assumptions.index(row, 0))
    assert seen.top() == table.visualRect(table.currentIndex()).top()
    assert table.names.width() == table.columnWidth(0)
    QTest.mouseClick(table.names.viewport(), Qt.MouseButton.LeftButton, pos=seen.center())
    assert pane.form.place == ("", "inflation")
    group = table.names.visualRect(table.assumptions.index(0, 0)).center()
    QTest.mouseClick(table.names.viewport(), Qt.MouseButton.LeftButton, pos=group)
    assert "inflation" not in drivers(table)


def test_a_cell_is_not_left_behind_the_names(page: ScenariosPage, pane: AssumptionPane) -> None:
    page.resize(890, 690)
    QTest.qWait(1)
    table = pane.table
    pane.go_to("crisis", "inflation")
    for _ in range(4):
        QTest.keyClick(table, Key.Key_Left)
        assert table.visualRect(table.currentIndex()).left() >= table.columnWidth(0) - 1
    assert pane.form.place == ("", "inflation")
