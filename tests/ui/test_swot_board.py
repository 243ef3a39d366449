"""The board of factors: adding, wording, judging, moving and deleting by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shekara.domain.edits import swot
from shekara.domain.swot import Factor, Quadrant
from shekara.domain.wording import MAX_WORDS
from shekara.text import Text
from shekara.ui.widgets.factor_card import FactorCard
from shekara.ui.widgets.factor_words import WordsEdit
from shekara.ui.widgets.swot_board import SwotBoard
from shekara.ui.workspace import Workspace

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def board(workspace: Workspace, qtbot: QtBot) -> Iterator[SwotBoard]:
    """The board of the alatau template on the screen, following the document."""
    made = SwotBoard(workspace)
    qtbot.addWidget(made)
    workspace.evaluator.evaluated.connect(
        lambda _parts: made.show_result(workspace.evaluation.swot)
    )
    made.show_result(workspace.evaluation.swot)
    made.resize(780, 560)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    workspace.evaluator.evaluated.disconnect()


def ids(workspace: Workspace, letter: str) -> str:
    factors = workspace.document.assessment.swot.within(Quadrant(letter))
    return " ".join(factor.id for factor in factors)


def factor(workspace: Workspace, factor_id: str) -> Factor:
    return swot.find(workspace.document.assessment.swot, factor_id)


def card(board: SwotBoard, factor_id: str) -> FactorCard:
    found = board.focus_factor(factor_id)
    assert found is not None
    QApplication.processEvents()
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def drag(start: FactorCard, end: QPoint) -> None:
    """Press on a card, move in three steps, release."""
    handle = QPoint(10, 10)
    QTest.mousePress(start, LEFT, pos=handle)
    goal = start.mapFromGlobal(end)
    for step in (1, 2, 3):
        QTest.mouseMove(start, handle + (goal - handle) * step / 3)
    QTest.mouseRelease(start, LEFT, pos=goal)


def test_every_factor_has_a_card_in_its_quadrant(workspace: Workspace, board: SwotBoard) -> None:
    for quadrant, panel in board.panels.items():
        assert " ".join(panel.cards) == ids(workspace, quadrant.value)


def test_a_card_says_words_weight_and_intensity_to_who_cannot_see_it(board: SwotBoard) -> None:
    spoken = card(board, "T2").accessibleName()
    assert spoken.startswith("T2: A political crisis")
    assert "Weight 0.80, intensity 4\N{NO-BREAK SPACE}of 5, illustrative" in spoken


def test_typing_into_the_field_and_enter_adds_factors_one_after_another(
    workspace: Workspace, board: SwotBoard
) -> None:
    board.focus_adding(Quadrant.THREATS)
    field = focused()
    for words in ("Drought", "Queues"):
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Key.Key_Return)
    assert ids(workspace, "T") == "T1 T2 T3 T4"
    assert factor(workspace, "T4").words == "Queues"
    assert focused() is field
    assert workspace.document.undo_stack.undoText() == "Add a factor: Threats"


def test_escape_in_the_field_adds_nothing(workspace: Workspace, board: SwotBoard) -> None:
    board.focus_adding(Quadrant.THREATS)
    QTest.keyClicks(focused(), "Drought")
    QTest.keyClick(focused(), Key.Key_Escape)
    assert ids(workspace, "T") == "T1 T2"
    assert not workspace.document.has_unsaved_edits


def test_leaving_the_field_adds_what_was_typed(workspace: Workspace, board: SwotBoard) -> None:
    board.focus_adding(Quadrant.THREATS)
    QTest.keyClicks(focused(), "Drought")
    card(board, "S1")
    assert factor(workspace, "T3").words == "Drought"


def test_a_list_pasted_into_the_field_adds_its_lines_in_one_step(
    workspace: Workspace, board: SwotBoard
) -> None:
    QGuiApplication.clipboard().setText("1. Drought\n\n2) Queues\n• Taxes\n")
    board.focus_adding(Quadrant.WEAKNESSES)
    QTest.keyClick(focused(), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert ids(workspace, "W") == "W1 W2 W3 W4 W5"
    assert factor(workspace, "W4").words == "Queues"
    workspace.document.undo_stack.undo()
    assert ids(workspace, "W") == "W1 W2"


def test_one_line_pasted_into_the_field_waits_for_enter(
    workspace: Workspace, board: SwotBoard
) -> None:
    QGuiApplication.clipboard().setText("Dro\tught\n")
    board.focus_adding(Quadrant.WEAKNESSES)
    QTest.keyClick(focused(), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert ids(workspace, "W") == "W1 W2"
    QTest.keyClick(focused(), Key.Key_Return)
    assert factor(workspace, "W3").words == "Dro ught"


def test_a_list_pasted_on_a_card_goes_to_its_quadrant(
    workspace: Workspace, board: SwotBoard
) -> None:
    QGuiApplication.clipboard().setText("- Drought\n- Queues")
    QTest.keyClick(card(board, "O2"), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert ids(workspace, "O").endswith("O7 O8 O9")


def test_too_long_a_line_is_refused_with_a_sentence_and_nothing_is_added(
    workspace: Workspace, board: SwotBoard
) -> None:
    refused: list[Text] = []
    workspace.document.refused.connect(refused.append)
    board.panels[Quadrant.WEAKNESSES].paste("Drought\n" + "x" * (MAX_WORDS + 1))
    assert ids(workspace, "W") == "W1 W2"
    assert "longer than {limit} characters" in refused[0].source


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_words_are_typed_in_place_and_enter_keeps_them(
    workspace: Workspace, board: SwotBoard, key: Qt.Key
) -> None:
    edited = card(board, "S1")
    QTest.keyClick(edited, key)
    QTest.keyClicks(focused(), "Roads")
    QTest.keyClick(focused(), Key.Key_Return)
    assert factor(workspace, "S1").words == "Roads"
    assert focused() is edited
    assert edited.accessibleName().startswith("S1: Roads.")


def test_tab_leads_from_the_words_to_the_judgements_of_the_same_factor(board: SwotBoard) -> None:
    edited = card(board, "S1")
    edited.setFocus()
    QTest.keyClick(edited, Key.Key_F2)
    QTest.keyClick(focused(), Key.Key_Tab)
    assert edited.isAncestorOf(focused())
    assert focused() is not edited


def test_a_double_click_edits_the_words_and_leaving_keeps_them(
    workspace: Workspace, board: SwotBoard
) -> None:
    QTest.mouseDClick(card(board, "S1"), LEFT, pos=QPoint(60, 12))
    assert isinstance(focused(), WordsEdit)
    QTest.keyClicks(focused(), "Roads")
    card(board, "T1")
    assert factor(workspace, "S1").words == "Roads"


def test_escape_leaves_the_words_as_they_were(workspace: Workspace, board: SwotBoard) -> None:
    before = workspace.document.assessment
    edited = card(board, "S1")
    QTest.keyClick(edited, Key.Key_F2)
    QTest.keyClicks(focused(), "Roads")
    QTest.keyClick(focused(), Key.Key_Escape)
    assert workspace.document.assessment is before
    assert focused() is edited


def test_words_that_are_not_changed_stay_the_templates(
    workspace: Workspace, board: SwotBoard
) -> None:
    before = workspace.document.assessment
    QTest.keyClick(card(board, "S1"), Key.Key_F2)
    QTest.keyClick(focused(), Key.Key_Return)
    assert workspace.document.assessment is before


def test_refused_words_stay_in_the_field(workspace: Workspace, board: SwotBoard) -> None:
    QTest.keyClick(card(board, "S1"), Key.Key_F2)
    editor = focused()
    assert isinstance(editor, WordsEdit)
    editor.setPlainText("x" * (MAX_WORDS + 1))
    QTest.keyClick(editor, Key.Key_Return)
    assert editor.isVisible()
    assert len(editor.toPlainText()) == MAX_WORDS + 1


def test_a_drag_of_the_weight_is_one_step(workspace: Workspace, board: SwotBoard) -> None:
    slider = card(board, "S1").details.slider
    start = workspace.document.assessment
    QTest.mousePress(slider, LEFT, pos=QPoint(slider.width() // 2, slider.height() // 2))
    for part in (0.6, 0.7, 0.8, 0.95):
        QTest.mouseMove(slider, QPoint(int(slider.width() * part), slider.height() // 2))
    QTest.mouseRelease(slider, LEFT)
    assert factor(workspace, "S1").weight > 0.8
    assert workspace.document.undo_stack.count() == 1
    workspace.document.undo_stack.undo()
    assert workspace.document.assessment is start
    assert slider.value() == 12


def test_two_presses_of_a_key_on_the_weight_are_two_steps(
    workspace: Workspace, board: SwotBoard
) -> None:
    details = card(board, "S1").details
    QTest.keyClick(details.slider, Key.Key_Right)
    QTest.keyClick(details.slider, Key.Key_Right)
    assert factor(workspace, "S1").weight == 0.7
    assert workspace.document.undo_stack.count() == 2
    assert details.weight.text() == "0.70"
    assert details.share.text().endswith("% *")


@pytest.mark.parametrize("where", ["card", "dots"])
def test_the_keys_one_to_five_set_the_intensity(
    workspace: Workspace, board: SwotBoard, where: str
) -> None:
    rated = card(board, "S1")
    QTest.keyClick(rated if where == "card" else rated.details.dots, Key.Key_2)
    assert factor(workspace, "S1").intensity == 2
    assert factor(workspace, "S1").illustrative == ("weight",)


def test_a_click_on_a_dot_sets_the_intensity_even_to_the_same(
    workspace: Workspace, board: SwotBoard
) -> None:
    dots = card(board, "S1").details.dots
    fourth = QPoint(int(dots.width() * 0.7), dots.height() // 2)
    QTest.mouseClick(dots, LEFT, pos=fourth)
    assert factor(workspace, "S1").intensity == 4
    assert factor(workspace, "S1").illustrative == ("weight",)


def test_both_values_can_be_confirmed_as_they_stand(workspace: Workspace, board: SwotBoard) -> None:
    details = card(board, "S1").details
    QTest.mouseClick(details.confirm, LEFT)
    assert factor(workspace, "S1").illustrative == ()
    assert not details.confirm.isVisible()
    assert details.weight.text() == "0.60"


def test_a_note_is_kept_when_its_field_is_left(workspace: Workspace, board: SwotBoard) -> None:
    note = card(board, "S1").details.note
    note.setFocus()
    note.selectAll()
    QTest.keyClicks(note, "Interview 4")
    card(board, "T1")
    assert factor(workspace, "S1").note == "Interview 4"


def test_arrows_go_from_card_to_card(board: SwotBoard) -> None:
    at = card(board, "S2")
    for key, wanted in (
        (Key.Key_Down, "S3"),
        (Key.Key_Up, "S2"),
        (Key.Key_Right, "W2"),
        (Key.Key_Left, "S2"),
    ):
        QTest.keyClick(at, key)
        assert board.selected == wanted
        at = card(board, wanted)


def test_alt_and_up_or_down_reorders_within_the_quadrant(
    workspace: Workspace, board: SwotBoard
) -> None:
    QTest.keyClick(card(board, "S2"), Key.Key_Up, ALT)
    assert ids(workspace, "S").startswith("S2 S1 S3")
    QTest.keyClick(card(board, "S2"), Key.Key_Up, ALT)
    assert workspace.document.undo_stack.count() == 1
    QTest.keyClick(card(board, "S2"), Key.Key_Down, ALT)
    assert ids(workspace, "S").startswith("S1 S2 S3")
    assert list(board.panels[Quadrant.STRENGTHS].cards)[:2] == ["S1", "S2"]


def test_alt_and_right_or_left_moves_to_the_neighbouring_quadrant(
    workspace: Workspace, board: SwotBoard
) -> None:
    QTest.keyClick(card(board, "S2"), Key.Key_Right, ALT)
    assert ids(workspace, "W") == "W1 W2 W3"
    assert board.selected == "W3"
    QTest.keyClick(focused(), Key.Key_Left, ALT)
    assert ids(workspace, "W") == "W1 W2"
    assert board.selected == "S8"


def test_delete_removes_the_factor_and_goes_to_the_next(
    workspace: Workspace, board: SwotBoard
) -> None:
    QTest.keyClick(card(board, "W1"), Key.Key_Delete)
    assert ids(workspace, "W") == "W2"
    assert focused() is board.panels[Quadrant.WEAKNESSES].cards["W2"]
    QTest.keyClick(focused(), Key.Key_Delete)
    assert focused() is board.panels[Quadrant.WEAKNESSES].add_field
    workspace.document.undo_stack.undo()
    workspace.document.undo_stack.undo()
    assert list(board.panels[Quadrant.WEAKNESSES].cards) == ["W1", "W2"]


def test_a_card_is_dragged_to_another_quadrant(workspace: Workspace, board: SwotBoard) -> None:
    words = factor(workspace, "S1").words
    target = board.panels[Quadrant.WEAKNESSES].cards["W1"]
    drag(card(board, "S1"), target.mapToGlobal(QPoint(40, target.height() - 2)))
    assert ids(workspace, "W") == "W1 W3 W2"
    assert factor(workspace, "W3").words == words
    assert board.selected == "W3"


def test_a_card_is_dragged_to_another_place_in_its_quadrant(
    workspace: Workspace, board: SwotBoard
) -> None:
    target = board.panels[Quadrant.WEAKNESSES].cards["W2"]
    drag(
        board.panels[Quadrant.WEAKNESSES].cards["W1"],
        target.mapToGlobal(QPoint(40, target.height() - 2)),
    )
    assert ids(workspace, "W") == "W2 W1"


def test_a_card_dropped_beside_the_board_stays(workspace: Workspace, board: SwotBoard) -> None:
    drag(card(board, "S1"), board.mapToGlobal(QPoint(-50, -50)))
    assert not workspace.document.has_unsaved_edits


def test_escape_gives_a_drag_up(workspace: Workspace, board: SwotBoard) -> None:
    dragged = card(board, "S1")
    QTest.mousePress(dragged, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(dragged, QPoint(400, 40))
    assert board.panels[Quadrant.WEAKNESSES].is_drop_shown
    QTest.keyClick(dragged, Key.Key_Escape)
    assert not board.panels[Quadrant.WEAKNESSES].is_drop_shown
    QTest.mouseRelease(dragged, LEFT, pos=QPoint(400, 40))
    assert not workspace.document.has_unsaved_edits


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_the_menu_offers_what_the_keys_do(workspace: Workspace, board: SwotBoard) -> None:
    shown = card(board, "W1")
    QTest.mouseClick(shown.tab_stops()[1], LEFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in offered] == [
        "Edit the words",
        "Confirm weight and intensity",
        "Move up",
        "Move down",
        "Move to Strengths",
        "Move to Opportunities",
        "Move to Threats",
        "Paste a list below",
        "Delete the factor",
    ]
    offered[6].trigger()
    menu.close()
    assert ids(workspace, "T") == "T1 T2 T3"


def test_tab_goes_through_the_controls_of_the_selected_card(board: SwotBoard) -> None:
    at = card(board, "S1")
    visited = []
    for _ in at.tab_stops():
        QTest.keyClick(focused(), Key.Key_Tab)
        visited.append(focused())
    assert visited == [*at.tab_stops()[1:], board.panels[Quadrant.STRENGTHS].add_field]


def test_undo_while_a_factor_is_worded_loses_only_what_was_typed(
    workspace: Workspace, board: SwotBoard
) -> None:
    board.panels[Quadrant.THREATS].paste("Drought")
    QTest.keyClick(card(board, "T3"), Key.Key_F2)
    QTest.keyClicks(focused(), "Flood")
    refused: list[Text] = []
    workspace.document.refused.connect(refused.append)
    workspace.document.undo_stack.undo()
    QApplication.processEvents()
    assert ids(workspace, "T") == "T1 T2"
    assert not refused


@pytest.mark.parametrize("letter", ["S", "W", "O", "T"])
def test_a_factor_just_typed_is_selected_and_wholly_seen(
    board: SwotBoard, workspace: Workspace, letter: str
) -> None:
    panel = board.panels[Quadrant(letter)]
    panel.add_field.setFocus()
    QTest.keyClicks(panel.add_field, "A long factor that takes more than a single line of its card")
    QTest.keyClick(panel.add_field, Key.Key_Return)
    QTest.qWait(1)
    added = ids(workspace, letter).split()[-1]
    assert board.selected == added
    assert panel.add_field.hasFocus()
    made, view = panel.cards[added], panel.area.viewport()
    top = made.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + made.height() <= view.height() or top == 0


def test_arrows_on_the_menu_button_go_to_the_next_card_and_change_no_weight(
    board: SwotBoard, workspace: Workspace
) -> None:
    before = workspace.document.assessment.swot
    more = card(board, "S1").tab_stops()[1]
    more.setFocus()
    QTest.keyClick(more, Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Down)
    assert board.selected == "S3"
    assert workspace.document.assessment.swot == before
