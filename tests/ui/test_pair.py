"""The step Pair: map and table select each other, one button chooses."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shekara.domain.regions import RegionPair
from shekara.ui.models.pairs import PairPicking
from shekara.ui.pages.page import StepState
from shekara.ui.pages.pair import PairPage
from shekara.ui.workspace import Workspace
from shekara.usecases.border import every_pair, survey

ALATAU = RegionPair("KZ-31", "KG-C")
KOSTANAY = RegionPair("KZ-39", "RU-CHE")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> PairPage:
    made = PairPage(workspace)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    return made


def answer(page: PairPage) -> str:
    return page.texts(page.answer(page.workspace.evaluation))


def test_the_answer_says_the_place_among_all_pairs(page: PairPage) -> None:
    assert (
        answer(page)
        == "Zhambyl – Chuy: place 22 of 22 by gravity; no figure of its exports is known"
    )
    page.select(KOSTANAY)
    page.use.click()
    assert answer(page) == (
        "Kostanay – Chelyabinsk: place 2 of 22 by gravity; exports in 2014: 743.9 million USD"
    ).replace("743.9 million", "743.9\N{NO-BREAK SPACE}million")


def test_there_is_nothing_to_use_before_another_pair_is_picked(page: PairPage) -> None:
    assert not page.use.isEnabled()
    page.select(KOSTANAY)
    assert page.use.isEnabled()
    page.select(ALATAU)
    assert not page.use.isEnabled()


def test_picking_changes_nothing_until_the_pair_is_used(
    page: PairPage, workspace: Workspace
) -> None:
    page.select(KOSTANAY)
    assert workspace.document.assessment.pair == ALATAU
    page.use.click()
    assert workspace.document.assessment.pair == KOSTANAY
    assert workspace.document.undo_stack.undoText() == "Choose the pair Kostanay – Chelyabinsk"


def test_undo_brings_the_pair_back_and_shows_it(page: PairPage, workspace: Workspace) -> None:
    before = workspace.document.assessment
    page.select(KOSTANAY)
    page.use.click()
    workspace.document.undo_stack.undo()
    assert workspace.document.assessment is before
    assert page.selected == ALATAU
    assert page.table.row_key == ALATAU.id


def test_the_table_holds_the_adjacent_pairs_and_all_on_request(page: PairPage) -> None:
    assert page.table.figures.rowCount() == 22
    page.every.click()
    assert page.table.figures.rowCount() == 150
    page.every.click()
    assert page.table.figures.rowCount() == 22


def test_a_row_selects_on_the_map_and_an_area_selects_in_the_table(
    qtbot: QtBot, page: PairPage
) -> None:
    page.table.choose_row(ALATAU.id, column=0)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.selected.id == page.table.row_key != ALATAU.id
    for area in ("KZ-KUS", "RU-CHE"):
        view = page.map.viewport()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=page.map.place_of(area))
    assert page.selected == KOSTANAY
    assert page.table.row_key == KOSTANAY.id


def test_the_profile_says_whether_the_pair_is_chosen(page: PairPage) -> None:
    assert page.profile.state.text() == "the pair of this assessment"
    page.select(KOSTANAY)
    assert "not the pair" in page.profile.state.text()
    page.profile.back.click()
    assert page.selected == ALATAU


def test_notes_crossings_and_zones_are_listed(page: PairPage) -> None:
    words = page.profile.lists.text()
    assert "The city of Bishkek" in words
    assert "Korday – Ak-Zhol (road)" in words
    assert "Kamyshanovka" not in words


def test_why_works_for_a_pair_that_is_not_chosen(
    qtbot: QtBot, page: PairPage, workspace: Workspace
) -> None:
    page.select(KOSTANAY)
    with qtbot.waitSignal(workspace.explained) as told:
        page.profile._between[5].figure.click()
    figure_id, book = told.args or ("", workspace.evaluation.figures)
    assert figure_id not in workspace.evaluation.figures
    assert page.texts(book[figure_id].name) == "Road crossings"
    assert book.sources_of(figure_id)


def test_another_mass_gives_other_shares_and_keeps_the_pair(page: PairPage) -> None:
    before = page.table.figures.index(0, 1).data(Qt.ItemDataRole.EditRole)
    page.mass.setCurrentIndex(1)
    assert page.table.figures.index(0, 1).data(Qt.ItemDataRole.EditRole) != before
    assert page.table.row_key == ALATAU.id


def test_the_pair_looked_at_survives_the_page(
    qtbot: QtBot, page: PairPage, workspace: Workspace
) -> None:
    page.select(KOSTANAY)
    page.every.click()
    again = PairPage(workspace)
    qtbot.addWidget(again)
    assert again.selected == KOSTANAY
    assert again.every.isChecked()


def test_a_pair_that_is_not_compared_is_not_looked_at(page: PairPage) -> None:
    page.every.click()
    page.select(RegionPair("KZ-23", "RU-OMS"))
    page.every.click()
    assert page.selected == ALATAU


def test_an_own_pair_without_border_is_compared_all_the_same(
    page: PairPage, workspace: Workspace
) -> None:
    page.every.click()
    far = RegionPair("KZ-23", "RU-OMS")
    page.select(far)
    page.use.click()
    page.every.click()
    assert workspace.document.assessment.pair == far
    assert page.table.figures.rowCount() == 23
    assert page.table.row_key == far.id


def test_picking_one_region_again_goes_through_its_pairs(workspace: Workspace) -> None:
    picking, selected, seen = PairPicking(workspace.evidence), ALATAU, []
    compared = survey(workspace.evidence.adjacent_pairs(), workspace.evidence)
    for _ in range(3):
        found = picking.pick("KZ-KUS", compared, selected)
        assert found is not None
        selected = found
        seen.append(found.other)
    assert seen == ["RU-CHE", "RU-ORE", "RU-KGN"]
    assert picking.pick("KZ-KUS", compared, selected) == KOSTANAY


def test_the_undivided_polygon_stands_for_all_its_regions(workspace: Workspace) -> None:
    picking = PairPicking(workspace.evidence)
    adjacent, present = workspace.evidence.adjacent_pairs(), every_pair(ALATAU)
    found = picking.pick("KZ-VOS", survey(adjacent, workspace.evidence), ALATAU)
    assert found is not None
    assert found.kz == "KZ-63+KZ-10"
    found = picking.pick("KZ-VOS", survey(present, workspace.evidence), ALATAU)
    assert found is not None
    assert found.kz in {"KZ-63", "KZ-10"}


def test_an_area_without_pairs_means_nothing(workspace: Workspace) -> None:
    assert (
        PairPicking(workspace.evidence).pick(
            "KZ-AKM", survey((ALATAU,), workspace.evidence), ALATAU
        )
        is None
    )


def test_the_step_is_done_when_the_pair_can_be_compared(workspace: Workspace) -> None:
    assert PairPage.state_of(workspace.evaluation) is StepState.DONE


def test_every_control_has_a_name(page: PairPage) -> None:
    for widget in (page.map, page.table, page.use, page.profile):
        assert widget.accessibleName()
