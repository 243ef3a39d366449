"""SWOT: the factors, the strategic position by two rules, and what stands in the money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.swot import Direction, Quadrant
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import (
    Callout,
    Column,
    FactorRow,
    Note,
    Paragraph,
    QuadrantPanel,
    Row,
    Section,
    SwotMatrix,
)
from shekara.report.plots import PositionPanel, PositionPlot
from shekara.report.sections.meaning import COURSES, course, is_known, stands
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.swot import FactorFigures, PositionFigures, SwotResult
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

NO_WORDS = QT_TRANSLATE_NOOP("brief", "(no words yet)")
_BY_INTENSITY = QT_TRANSLATE_NOOP("brief", "By weighted mean intensity (−4 to 4)")
_BY_WEIGHTS = QT_TRANSLATE_NOOP("brief", "By sums of weights (−1 to 1)")


_IN_MONEY = QT_TRANSLATE_NOOP(
    "brief",
    "Factors that hold {share} of the weight of weaknesses and threats work through drivers of "
    "the scenarios, so the appraisal in money takes them in; the rest is only judged.",
)
_SHARE_OF = {
    Quadrant.STRENGTHS: QT_TRANSLATE_NOOP("brief", "Of strengths it is {share}."),
    Quadrant.WEAKNESSES: QT_TRANSLATE_NOOP("brief", "Of weaknesses it is {share}."),
    Quadrant.OPPORTUNITIES: QT_TRANSLATE_NOOP("brief", "Of opportunities it is {share}."),
    Quadrant.THREATS: QT_TRANSLATE_NOOP("brief", "Of threats it is {share}."),
}
_LIST, _NOTHING = QT_TRANSLATE_NOOP("brief", "{drivers}"), verbatim("–")


def swot_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the factors, the position that follows from them, and the drivers they work through."""
    result = evaluation.swot
    return Section(
        QT_TRANSLATE_NOOP("brief", "Strengths, weaknesses, opportunities, threats"),
        "swot",
        (
            _answer(desk, result),
            *_disagreement(desk, result),
            _matrix(desk, result),
            *_position(desk, result),
            *_money(desk, result),
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


def _money(desk: Desk, result: SwotResult) -> tuple[Block, ...]:
    if result.monetised_risks.value is None:
        return ()
    known = [q for q in Quadrant if result.monetised[q].value is not None]
    shares = [
        desk.say(_SHARE_OF[quadrant], share=desk.figure(result.monetised[quadrant]))
        for quadrant in known
    ]
    said = desk.say(_IN_MONEY, share=desk.figure(result.monetised_risks))
    linked = [f for quadrant in Quadrant for f in result.factors[quadrant] if f.links]
    rows = [Row((*(Sentence(text) for text in _linked(figures)),)) for figures in linked]
    table = desk.table(
        QT_TRANSLATE_NOOP("brief", "Drivers that the factors work through"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Factor"), numeric=False, share=0.4),
            Column(QT_TRANSLATE_NOOP("brief", "Raises"), numeric=False),
            Column(QT_TRANSLATE_NOOP("brief", "Lowers"), numeric=False),
        ),
        rows,
    )
    return (Paragraph((said, *shares)), *((table,) if rows else ()))


def _linked(figures: FactorFigures) -> tuple[Text, Text, Text]:
    """Give a factor's id, and the drivers it raises and lowers."""
    raised, lowered = (
        tuple(DRIVERS[link.driver].title for link in figures.links if link.direction is way)
        for way in (Direction.UP, Direction.DOWN)
    )
    first, second = (
        _LIST.having(drivers=Listed(drivers)) if drivers else _NOTHING
        for drivers in (raised, lowered)
    )
    return verbatim(figures.factor.id), first, second


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
