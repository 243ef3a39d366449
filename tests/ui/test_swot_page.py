"""The page of the step SWOT: its answer, its state, its places, the position."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shekara.domain.assessment import Assessment
from shekara.domain.edits import swot
from shekara.domain.swot import Factor, Quadrant, Swot
from shekara.ui.pages.page import StepState
from shekara.ui.pages.swot import SwotPage
from shekara.ui.widgets.factor_words import WordsEdit
from shekara.ui.workspace import Workspace

Rated = dict[str, tuple[float, int]]


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> SwotPage:
    """The page of the alatau template on the screen."""
    made = SwotPage(workspace)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def with_factors(workspace: Workspace, rated: Rated, *, judged: bool = True) -> None:
    """Give the document factors of these weights and intensities."""
    factors = tuple(
        Factor(
            id=factor_id,
            words=f"Factor {factor_id}",
            weight=weight,
            intensity=intensity,
            illustrative=() if judged else ("weight",),
        )
        for factor_id, (weight, intensity) in rated.items()
    )

    def replaced(assessment: Assessment) -> Assessment:
        ordered = Swot(factors=swot.in_quadrant_order(factors))
        return msgspec.structs.replace(assessment, swot=ordered)

    workspace.document.swap(replaced(workspace.document.assessment))


def said(page: SwotPage) -> str:
    label = page.findChild(QLabel, "answer")
    assert isinstance(label, QLabel)
    return label.text()


def words(page: SwotPage) -> str:
    labels = page.position.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_templates_answer_says_that_it_is_illustrative(page: SwotPage) -> None:
    assert said(page) == (
        "Weaknesses outweigh strengths, and threats outweigh opportunities. "
        "Illustrative: 18 factors are still to be judged."
    )


def test_a_judged_position_is_a_plain_sentence(workspace: Workspace, page: SwotPage) -> None:
    with_factors(workspace, {"S1": (0.5, 3), "W1": (0.5, 3), "O1": (0.5, 4), "T1": (0.5, 2)})
    assert said(page) == "Strengths and weaknesses are level; opportunities outweigh threats."
    assert "An axis is level" in words(page)
    assert "*" not in words(page)


@pytest.mark.parametrize(
    ("rated", "answer", "state"),
    [
        ({}, "Nothing stands here yet", StepState.EMPTY),
        (
            {"S1": (0.5, 3), "O1": (0.5, 3)},
            "no factor stands under Weaknesses and Threats",
            StepState.INCOMPLETE,
        ),
        (
            {"S1": (0.5, 3), "W1": (0.5, 3), "O1": (0.5, 3), "T1": (0.0, 3)},
            "no factor carries a weight under Threats",
            StepState.DONE,
        ),
    ],
)
def test_without_a_position_the_answer_says_what_is_missing(
    workspace: Workspace, page: SwotPage, rated: Rated, answer: str, state: StepState
) -> None:
    with_factors(workspace, rated)
    assert answer in said(page)
    assert SwotPage.state_of(workspace.evaluation) is state
    assert "The position appears as soon as" in words(page)


def test_the_step_is_incomplete_while_factors_are_unjudged(
    workspace: Workspace, page: SwotPage
) -> None:
    assert SwotPage.state_of(workspace.evaluation) is StepState.INCOMPLETE
    with_factors(workspace, {"S1": (0.5, 3), "W1": (0.5, 2), "O1": (0.5, 4), "T1": (0.5, 2)})
    assert SwotPage.state_of(workspace.evaluation) is StepState.DONE


def test_the_rules_are_said_to_disagree_only_when_they_do(
    workspace: Workspace, page: SwotPage
) -> None:
    assert "The two rules disagree" in words(page)
    with_factors(workspace, {"S1": (0.9, 5), "W1": (0.1, 2), "O1": (0.9, 4), "T1": (0.1, 2)})
    assert "The two rules disagree" not in words(page)
    assert "Expand: use the strengths" in words(page)


def test_add_factor_goes_to_the_quadrant_used_last(workspace: Workspace, page: SwotPage) -> None:
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert focused() is page.board.panels[Quadrant.STRENGTHS].add_field
    page.go_to("swot.T1")
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert focused() is page.board.panels[Quadrant.THREATS].add_field


def test_the_places_of_checks_are_found(workspace: Workspace, page: SwotPage) -> None:
    panels = page.board.panels
    page.go_to("swot.O")
    assert focused() is panels[Quadrant.OPPORTUNITIES].add_field
    page.go_to("swot.O7")
    seen = panels[Quadrant.OPPORTUNITIES].cards["O7"]
    assert focused() is seen
    assert not seen.visibleRegion().isEmpty()
    page.go_to("swot.O7.weight")
    assert focused() is seen.details.slider
    page.go_to("swot.O7.words")
    assert isinstance(focused(), WordsEdit)
    page.go_to("swot.O99")


def test_a_figure_leads_to_why(workspace: Workspace, page: SwotPage, qtbot: QtBot) -> None:
    across, *_others = page.position.figures
    with qtbot.waitSignal(workspace.explained) as asked:
        QTest.mouseClick(across, Qt.MouseButton.LeftButton)
    assert asked.args is not None
    assert asked.args[0] == "swot.intensity_position.x"
    assert across.text().endswith("*")


def test_the_chart_gives_its_data_and_says_what_it_shows(page: SwotPage) -> None:
    rows = page.position.chart.csv().splitlines()
    assert rows[0] == "Rule,Internal,External"
    assert rows[1].startswith("By intensity,-0.3")
    assert "By sums of weights" in page.position.chart.plot.accessibleDescription()


def test_the_selection_survives_a_page_that_is_made_anew(
    workspace: Workspace, page: SwotPage, qtbot: QtBot
) -> None:
    page.go_to("swot.W2")
    again = SwotPage(workspace)
    qtbot.addWidget(again)
    assert again.board.selected == "W2"
    assert again.board.panels[Quadrant.WEAKNESSES].cards["W2"].details.isVisibleTo(again)


def test_a_drag_of_a_weight_keeps_every_card(workspace: Workspace, page: SwotPage) -> None:
    page.go_to("swot.S2")
    cards = [card for panel in page.board.panels.values() for card in panel.cards.values()]
    slider = page.board.panels[Quadrant.STRENGTHS].cards["S2"].details.slider
    before = page.position.figures[0].text()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, slider.height() // 2))
    QTest.mouseMove(slider, QPoint(slider.width() // 3, slider.height() // 2))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    after = [card for panel in page.board.panels.values() for card in panel.cards.values()]
    assert after == cards
    assert page.position.figures[0].text() != before


@pytest.mark.parametrize("width", [890, 1190])
def test_nothing_is_wider_than_the_page(page: SwotPage, width: int) -> None:
    page.resize(width, 690)
    page.go_to("swot.S2")
    QApplication.processEvents()
    assert page.width() == width
    assert page.minimumSizeHint().height() <= 690
    for panel in page.board.panels.values():
        assert panel.area.horizontalScrollBar().maximum() == 0
