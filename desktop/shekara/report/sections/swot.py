"""SWOT: the matrix of factors, the strategic position by two rules, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.swot import Quadrant
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import (
    Callout,
    FactorRow,
    Note,
    Paragraph,
    QuadrantPanel,
    Section,
    SwotMatrix,
)
from shekara.report.plots import PositionPanel, PositionPlot
from shekara.report.sections.meaning import COURSES, course, is_known, stands
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.swot import PositionFigures, SwotResult
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

NO_WORDS = QT_TRANSLATE_NOOP("brief", "(no words yet)")
_BY_INTENSITY = QT_TRANSLATE_NOOP("brief", "By weighted mean intensity (−4 to 4)")
_BY_WEIGHTS = QT_TRANSLATE_NOOP("brief", "By sums of weights (−1 to 1)")


def swot_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the factors and the position that follows from them."""
    result = evaluation.swot
    return Section(
        QT_TRANSLATE_NOOP("brief", "Strengths, weaknesses, opportunities, threats"),
        "swot",
        (
            _answer(desk, result),
            *_disagreement(desk, result),
            _matrix(desk, result),
            *_position(desk, result),
        ),
    )


def _answer(desk: Desk, result: SwotResult) -> Callout:
    shown = desk.figure(result.position.quadrant)
    if not is_known(result.position):
        return Callout(Sentence(stands(result.position)))
    return Callout(
        Sentence(stands(result.position), (shown,)),
        (
            Sentence(course(result.position), (shown,)),
            desk.say(
                QT_TRANSLATE_NOOP(
                    "brief",
                    "By weighted mean intensity the internal axis stands at {x}, the external "
                    "axis at {y}; each can lie between −4 and 4.",
                ),
                x=desk.figure(result.position.x),
                y=desk.figure(result.position.y),
            ),
        ),
    )


def _disagreement(desk: Desk, result: SwotResult) -> tuple[Block, ...]:
    both = is_known(result.position) and is_known(result.weight_sum_position)
    if not (both and result.rules_disagree):
        return ()
    return (
        Callout(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief", "The two rules disagree: take neither position for granted."
                )
            ),
            (
                Sentence(
                    QT_TRANSLATE_NOOP("brief", "By sums of weights: {stands}").having(
                        stands=stands(result.weight_sum_position)
                    ),
                    (desk.figure(result.weight_sum_position.quadrant),),
                ),
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "brief",
                        "Sums grow with the number of factors listed, means do not. Where the "
                        "lists differ in length, the rule by intensity is the safer one.",
                    )
                ),
            ),
            warning=True,
        ),
    )


def _matrix(desk: Desk, result: SwotResult) -> SwotMatrix:
    first, second, third, fourth = (_panel(desk, result, quadrant) for quadrant in Quadrant)
    return SwotMatrix(
        desk.heading(
            QT_TRANSLATE_NOOP("brief", "Factors with weight (0 to 1) and intensity (1 to 5)")
        ),
        (first, second, third, fourth),
    )


def _panel(desk: Desk, result: SwotResult, quadrant: Quadrant) -> QuadrantPanel:
    return QuadrantPanel(
        quadrant,
        quadrant.heading,
        tuple(
            FactorRow(
                f.factor.id,
                NO_WORDS if is_blank(f.factor.words) else text_of(f.factor.words),
                desk.figure(f.weight),
                desk.figure(f.intensity),
            )
            for f in result.factors[quadrant]
        ),
        QT_TRANSLATE_NOOP("brief", "No factor yet."),
    )


def _position(desk: Desk, result: SwotResult) -> tuple[Block, ...]:
    rules = (
        (_BY_INTENSITY, result.position),
        (_BY_WEIGHTS, result.weight_sum_position),
    )
    known = [(title, position) for title, position in rules if is_known(position)]
    if not known:
        return (
            Paragraph((Sentence(QT_TRANSLATE_NOOP("brief", "There is no position to draw yet.")),)),
        )
    panels = tuple(_panel_of(desk, title, position) for title, position in known)
    return (
        PositionPlot(
            caption=desk.chart(
                QT_TRANSLATE_NOOP("brief", "The strategic position"),
                [shown for panel in panels for shown in (panel.x, panel.y)],
            ),
            alternative=QT_TRANSLATE_NOOP(
                "brief",
                "Position of the hub on two axes, weaknesses to strengths and threats to "
                "opportunities, with its two coordinates and what it suggests.",
            ),
            panels=panels,
        ),
        Note(Sentence(_courses_note())),
    )


def _panel_of(desk: Desk, title: Text, position: PositionFigures) -> PositionPanel:
    return PositionPanel(
        title,
        desk.figure(position.x),
        desk.figure(position.y),
        desk.figure(position.quadrant),
        course(position),
    )


def _courses_note() -> Text:
    """Say what each quadrant of the plot stands for."""
    return QT_TRANSLATE_NOOP(
        "brief",
        "The four quadrants: strengths and opportunities – {so} Weaknesses and opportunities – "
        "{wo} Strengths and threats – {st} Weaknesses and threats – {wt}",
    ).having(so=COURSES["SO"], wo=COURSES["WO"], st=COURSES["ST"], wt=COURSES["WT"])
