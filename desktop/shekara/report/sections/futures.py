"""The decision under uncertainty: spreads, what moves them, rules, and what would flip it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.domain.concepts import NO_HUB
from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import text_of
from shekara.report.content import Bullets, Callout, Column, Note, Row, Section, Subheading
from shekara.report.plots import Range, RangeChart
from shekara.report.sections.trade import MUSD
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shekara.analysis.results.decision.values import (
        DecisionResult,
        DriverBar,
        FlipsResult,
        FuturesResult,
        Recommendation,
        RulesResult,
        SensitivityResult,
    )
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.report.content import Block, Cell
    from shekara.report.desk import Desk
    from shekara.text import Text

TITLE = QT_TRANSLATE_NOOP("brief", "How sure the decision is")

BARS, FLIPS = 12, 8
"""How many drivers the brief shows, and how many flips."""

_SIMULATING = QT_TRANSLATE_NOOP(
    "brief", "Futures were still being simulated when this brief was made: digits may change."
)
_LOOKING = QT_TRANSLATE_NOOP(
    "brief",
    "Only {done} of {all} drivers had been looked at when this brief was made: something nearer "
    "may be missing.",
)
NOT_SIMULATED = QT_TRANSLATE_NOOP(
    "brief",
    "No futures were simulated for this brief, so it makes no recommendation for or against a hub.",
)


def futures_section(desk: Desk, decision: DecisionResult | None) -> Section:
    """Give everything that the simulation says, or that there was none."""
    if decision is None:
        return Section(TITLE, "futures", (Note(Sentence(NOT_SIMULATED)),))
    blocks: list[Block] = [recommended(desk, decision.recommendation)]
    if decision.problem is not None:
        blocks.append(Note(Sentence(decision.problem)))
    if decision.futures is not None:
        blocks += _futures(desk, decision.futures)
    if decision.sensitivity is not None:
        blocks += _drivers(desk, decision.sensitivity)
    if decision.flips is not None:
        blocks += _flips(decision.flips, unfinished(decision))
    if decision.rules is not None:
        blocks += _rules(desk, decision.rules)
    return Section(TITLE, "futures", tuple(blocks))


def recommended(desk: Desk, found: Recommendation) -> Callout:
    """Give the recommendation with its conditions, a warning unless it is to build."""
    figures = (found.best, found.better_than_none, found.unsourced)
    shown = tuple(desk.figure(figure) for figure in figures if figure is not None)
    said = (*found.conditions, *found.reasons, *found.left_out)
    more = () if found.find_out_sentence is None else (found.find_out_sentence,)
    return Callout(
        Sentence(found.sentence, shown),
        tuple(Sentence(each) for each in (*said, *more)),
        warning=not found.verdict.is_build,
    )


def _futures(desk: Desk, result: FuturesResult) -> Iterator[Block]:
    yield _spreads(desk, result)
    yield _ranges(desk, result)
    sentences = [_dominance(*each) for each in result.dominance if each[2] is not Dominance.NONE]
    if sentences:
        yield Bullets(tuple(sentences))


def _spreads(desk: Desk, result: FuturesResult) -> Block:
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Concept"), numeric=False, share=1.6),
        Column(QT_TRANSLATE_NOOP("brief", "Mean"), unit=MUSD),
        Column(QT_TRANSLATE_NOOP("brief", "5 % are below"), unit=MUSD),
        Column(QT_TRANSLATE_NOOP("brief", "Median"), unit=MUSD),
        Column(QT_TRANSLATE_NOOP("brief", "5 % are above"), unit=MUSD),
        Column(
            QT_TRANSLATE_NOOP("brief", "Below zero"),
            unit=QT_TRANSLATE_NOOP("brief", "% of futures"),
        ),
        Column(QT_TRANSLATE_NOOP("brief", "Worst twentieth"), unit=MUSD),
    )
    rows = [
        Row(
            (
                Sentence(each.concept.heading),
                *(
                    desk.figure(getattr(each.value, key))
                    for key in ("mean", "p5", "p50", "p95", "loss", "shortfall")
                ),
            )
        )
        for each in result.concepts
    ]
    note = desk.say(
        QT_TRANSLATE_NOOP(
            "brief", "Net present value to society over {draws} simulated futures; no hub is zero."
        ),
        draws=desk.figure(result.draws),
    )
    caption = QT_TRANSLATE_NOOP("brief", "The concepts over simulated futures")
    return desk.table(caption, columns, rows, note)


def _ranges(desk: Desk, result: FuturesResult) -> RangeChart:
    ranges = tuple(
        Range(
            each.concept.heading,
            desk.figure(each.value.p5),
            desk.figure(each.value.p95),
            desk.figure(each.value.p50),
        )
        for each in result.concepts
    )
    return RangeChart(
        caption=desk.chart(
            QT_TRANSLATE_NOOP(
                "brief", "Nine of ten simulated futures of each concept; the diamond is the median"
            ),
            [each.first for each in ranges],
        ),
        alternative=QT_TRANSLATE_NOOP(
            "brief", "Ranges of net present value; the table above holds the figures."
        ),
        unit=MUSD,
        ranges=ranges,
        line=0.0,
        line_label=NO_HUB,
    )


def _dominance(one: Concept, other: Concept, order: Dominance) -> Sentence:
    text = (
        QT_TRANSLATE_NOOP("brief", "{one} is at least as good as {other} at every level of chance.")
        if order is Dominance.FIRST
        else QT_TRANSLATE_NOOP(
            "brief", "Whoever shuns risk prefers {one} to {other}, however strongly."
        )
    )
    return Sentence(text.having(one=one.heading, other=other.heading))


def _drivers(desk: Desk, result: SensitivityResult) -> Iterator[Block]:
    yield Subheading(QT_TRANSLATE_NOOP("brief", "What moves the result"))
    shown = result.bars[:BARS]
    ranges = tuple(
        Range(_named(bar), desk.figure(bar.at_low), desk.figure(bar.at_high)) for bar in shown
    )
    caption = QT_TRANSLATE_NOOP(
        "brief",
        "{concept}: net present value to society with one driver at its low and high, the others "
        "likely; SWOT factors in brackets",
    )
    yield RangeChart(
        caption=desk.chart(
            caption.having(concept=result.concept.heading), [each.first for each in ranges]
        ),
        alternative=QT_TRANSLATE_NOOP(
            "brief", "Bars of the drivers that move the result most, the widest first."
        ),
        unit=MUSD,
        ranges=ranges,
        line=number(result.base),
        line_label=QT_TRANSLATE_NOOP("brief", "all likely"),
    )
    if result.unsourced is not None:
        text = QT_TRANSLATE_NOOP(
            "brief", "{share} of the spread of this concept rests on assumptions without a source."
        )
        yield Note(desk.say(text, share=desk.figure(result.unsourced)))
    switching = [bar for bar in shown if bar.enpv is not None]
    if switching:
        yield _switching(desk, switching)


def _named(bar: DriverBar) -> Text:
    title = DRIVERS[bar.driver].name
    if not bar.links:
        return title
    factors = Listed(
        tuple(verbatim(each) for each in dict.fromkeys(link.factor for link in bar.links))
    )
    return QT_TRANSLATE_NOOP("brief", "{driver} ({factors})").having(driver=title, factors=factors)


def _switching(desk: Desk, bars: Sequence[DriverBar]) -> Block:
    rows = [
        Row(
            (
                Sentence(DRIVERS[bar.driver].title),
                Sentence(UNITS[found.at.unit].heading),
                *(_known(desk, each) for each in (found.indicator, found.at, found.change)),
            )
        )
        for bar in bars
        if (found := bar.enpv) is not None
    ]
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Driver"), numeric=False, share=2.2),
        Column(QT_TRANSLATE_NOOP("brief", "Unit"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Sensitivity")),
        Column(QT_TRANSLATE_NOOP("brief", "ENPV is zero at")),
        Column(QT_TRANSLATE_NOOP("brief", "Change of the likely value"), unit=_PERCENT),
    )
    note = Sentence(
        QT_TRANSLATE_NOOP(
            "brief",
            "Sensitivity: percent by which the ENPV changes when the driver changes by one "
            "percent. A value is missing where nothing within sense makes the ENPV zero.",
        )
    )
    caption = QT_TRANSLATE_NOOP("brief", "Switching values")
    return desk.table(caption, columns, rows, note)


def _known(desk: Desk, figure: Figure) -> Cell:
    return None if figure.value is None else desk.figure(figure)


_PERCENT = QT_TRANSLATE_NOOP("units", "%")


def _flips(result: FlipsResult, caution: tuple[Block, ...]) -> Iterator[Block]:
    yield Subheading(QT_TRANSLATE_NOOP("brief", "What would have to be true"))
    yield from caution
    if result.choice:
        yield Bullets(tuple(Sentence(each.sentence) for each in result.choice[:FLIPS]))
    if result.nothing is not None:
        yield Note(Sentence(result.nothing))
    if result.verdict:
        yield Subheading(
            QT_TRANSLATE_NOOP("brief", "What would have to be true for another verdict")
        )
        yield Bullets(tuple(Sentence(each.sentence) for each in result.verdict[:FLIPS]))


def unfinished(decision: DecisionResult) -> tuple[Block, ...]:
    """Say that the brief was made before what it tells was known; nothing where it was not."""
    if decision.progress >= 1:
        return ()
    flips = decision.flips
    if flips is None:
        return (Note(Sentence(_SIMULATING)),)
    if flips.looked_at == flips.levers:
        # What is reckoned still, the brief does not tell.
        return ()
    return (Note(Sentence(_LOOKING.having(done=flips.looked_at, all=flips.levers))),)


def _rules(desk: Desk, result: RulesResult) -> Iterator[Block]:
    yield Subheading(QT_TRANSLATE_NOOP("brief", "Whether the rules agree"))
    yield _payoffs(desk, result)
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Rule"), numeric=False, share=2.0),
        Column(QT_TRANSLATE_NOOP("brief", "Chooses"), numeric=False, share=2.0),
    )
    rows = [Row((Sentence(each.name), Sentence(_chosen(each.chosen)))) for each in result.rules]
    caption = QT_TRANSLATE_NOOP("brief", "What each decision rule chooses")
    note = desk.say(
        QT_TRANSLATE_NOOP(
            "brief", "Knowing the scenario beforehand would be worth {worth} at most."
        ),
        worth=desk.figure(result.perfect_information),
    )
    yield desk.table(caption, columns, rows, note)
    yield Note(Sentence(result.agreement))
    if result.weight_flips:
        yield Bullets(tuple(Sentence(each.sentence) for each in result.weight_flips))


def _payoffs(desk: Desk, result: RulesResult) -> Block:
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Option"), numeric=False, share=1.6),
        *(Column(text_of(scenario.name), unit=MUSD) for scenario in result.scenarios),
    )
    rows = [
        Row((Sentence(_option(option)), *(desk.figure(figure) for figure in figures)))
        for option, figures in zip(result.options, result.payoffs, strict=True)
    ]
    caption = QT_TRANSLATE_NOOP("brief", "Mean value of each option in each scenario")
    return desk.table(caption, columns, rows)


def _option(option: Concept | None) -> Text:
    return NO_HUB if option is None else option.heading


def _chosen(options: Sequence[Concept | None]) -> Text:
    names = Listed(tuple(_option(each) for each in options))
    return QT_TRANSLATE_NOOP("brief", "{options}").having(options=names)
