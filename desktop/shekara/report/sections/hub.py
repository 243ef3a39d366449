"""The hub concepts: what they cost and return, to whom, and what passes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number
from shekara.domain.drivers import DRIVERS
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import Callout, Column, Note, Paragraph, Row, Section, Subheading
from shekara.report.plots import Line, LineChart
from shekara.report.sections.trade import MUSD
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.hub.values import ConceptAppraisal, HubResult
    from shekara.domain.concepts import Concept
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

TITLE = QT_TRANSLATE_NOOP("brief", "The hub concepts")
NAMED_MISSING = 6
"""How many missing inputs of a concept are named."""

_MEASURES: tuple[tuple[str, Text], ...] = (
    ("capital", QT_TRANSLATE_NOOP("brief", "Capital cost with overrun and land, million USD")),
    ("enpv", QT_TRANSLATE_NOOP("brief", "Society: net present value (ENPV), million USD")),
    ("eirr", QT_TRANSLATE_NOOP("brief", "Society: rate of return (EIRR), %")),
    ("benefit_cost_ratio", QT_TRANSLATE_NOOP("brief", "Society: benefits over costs")),
    ("fnpv", QT_TRANSLATE_NOOP("brief", "Investor: net present value (FNPV), million USD")),
    ("firr", QT_TRANSLATE_NOOP("brief", "Investor: rate of return (FIRR), %")),
    ("gap", QT_TRANSLATE_NOOP("brief", "Investor: viability gap, million USD")),
    ("payback", QT_TRANSLATE_NOOP("brief", "Investor: payback, years")),
    ("jobs", QT_TRANSLATE_NOOP("brief", "Jobs in full use")),
    ("handled", QT_TRANSLATE_NOOP("brief", "Throughput in full use, tonnes a year")),
    (
        "turnover_added",
        QT_TRANSLATE_NOOP("brief", "Turnover added in full use, million current USD a year"),
    ),
    ("reached", QT_TRANSLATE_NOOP("brief", "Year the target is reached with the hub")),
)


def hub_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the base case of the concepts, or what is missing to reckon it."""
    result = evaluation.hub
    if not result.concepts:
        return Section(TITLE, "hub", tuple(_lacking(result)))
    return Section(
        TITLE,
        "hub",
        (
            _answer(desk, result),
            *_baseline(evaluation),
            _measures(desk, result),
            Subheading(QT_TRANSLATE_NOOP("brief", "Who gains")),
            _ledger(desk, result),
            _net_benefit(desk, result),
            Subheading(QT_TRANSLATE_NOOP("brief", "When building goes worse than likely")),
            _stresses(desk, result),
            *_staying_away(desk, result),
            *_lacking(result),
        ),
    )


def _answer(desk: Desk, result: HubResult) -> Callout:
    best = max(result.concepts, key=lambda each: number(each.enpv))
    text = QT_TRANSLATE_NOOP(
        "brief",
        "At the likely values, the mean of the scenarios, the {concept} does best of the "
        "concepts: its net present value to society is {enpv}, to the investor {fnpv}.",
    )
    support = QT_TRANSLATE_NOOP(
        "brief",
        "Money is US dollars of the first year of building, {year}; the years to {last} are "
        "discounted to it. Without a hub the value is zero: all is compared with that.",
    )
    years = best.years.net.years
    return Callout(
        desk.say(
            text.having(concept=best.concept.heading),
            enpv=desk.figure(best.enpv),
            fnpv=desk.figure(best.fnpv),
        ),
        (Sentence(support.having(year=years[0], last=years[-1])),),
    )


def _baseline(evaluation: Evaluation) -> tuple[Block, ...]:
    baseline = evaluation.assessment.hub.baseline
    if is_blank(baseline):
        return ()
    text = QT_TRANSLATE_NOOP("brief", "Without a hub: {baseline}")
    return (Paragraph((Sentence(text.having(baseline=text_of(baseline))),)),)


def _columns(result: HubResult, first: Text) -> tuple[Column, ...]:
    return (
        Column(first, numeric=False, share=1.7),
        *(Column(each.concept.heading) for each in result.concepts),
    )


def _measures(desk: Desk, result: HubResult) -> Block:
    rows = [
        Row((Sentence(name), *(desk.figure(figure) if figure else None for figure in figures)))
        for key, name in _MEASURES
        if any(figures := [getattr(each, key) for each in result.concepts])
    ]
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "The concepts at their likely values"),
        _columns(result, QT_TRANSLATE_NOOP("brief", "Measure")),
        rows,
    )


def _ledger(desk: Desk, result: HubResult) -> Block:
    sides = (
        ("home", QT_TRANSLATE_NOOP("brief", "Kazakhstan")),
        ("partner", QT_TRANSLATE_NOOP("brief", "The neighbour")),
        (
            "rest_of_world",
            QT_TRANSLATE_NOOP("brief", "Transit users of other countries, beside it"),
        ),
    )
    rows = [
        Row(
            (
                Sentence(name),
                *(desk.figure(getattr(each.ledger, key)) for each in result.concepts),
            )
        )
        for key, name in sides
    ]
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Net present value by side, million USD"),
        _columns(result, QT_TRANSLATE_NOOP("brief", "Side")),
        rows,
    )


def _net_benefit(desk: Desk, result: HubResult) -> LineChart:
    lines = tuple(
        Line(each.concept.heading, desk.series(each.years.net)) for each in result.concepts
    )
    return LineChart(
        caption=desk.chart(
            QT_TRANSLATE_NOOP("brief", "Net benefit to society by year"),
            [line.shown for line in lines],
        ),
        alternative=QT_TRANSLATE_NOOP(
            "brief", "Line chart of the yearly net benefit of each concept, building years first."
        ),
        lines=lines,
        unit=MUSD,
    )


def _stresses(desk: Desk, result: HubResult) -> Block:
    first = result.concepts[0]
    rows = [
        Row(
            (
                Sentence(stress.stress.name),
                *(desk.figure(each.stresses[place].enpv) for each in result.concepts),
            )
        )
        for place, stress in enumerate(first.stresses)
    ]
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "ENPV when building goes worse than likely, million USD"),
        _columns(result, QT_TRANSLATE_NOOP("brief", "Beyond the likely values")),
        rows,
    )


def _staying_away(desk: Desk, result: HubResult) -> Iterator[Block]:
    for each in result.concepts:
        if each.goods_staying_away:
            yield Note(_charge_too_high(desk, each))


def _charge_too_high(desk: Desk, each: ConceptAppraisal) -> Sentence:
    goods = tuple(good.noun for good in each.goods_staying_away)
    text = QT_TRANSLATE_NOOP(
        "brief",
        "{concept}: at the likely charges users of these goods would pay more than they gain, "
        "and stay away: {goods}.",
    )
    shown = tuple(
        desk.figure(figure)
        for terms in each.goods
        if terms.keeps_away
        for figure in (terms.charge, terms.benefit)
    )
    return Sentence(text.having(concept=each.concept.heading, goods=Listed(goods)), shown)


def _lacking(result: HubResult) -> Iterator[Block]:
    for concept, drivers in result.missing.items():
        yield Note(Sentence(_missing(concept, drivers)))
    for concept in result.impossible:
        text = QT_TRANSLATE_NOOP(
            "brief", "{concept}: at the likely values it is not built within the years looked at."
        )
        yield Note(Sentence(text.having(concept=concept.heading)))


def _missing(concept: Concept, drivers: tuple[str, ...]) -> Text:
    names = tuple(DRIVERS[driver].name for driver in drivers[:NAMED_MISSING])
    return plural(
        "brief",
        "{concept} cannot be reckoned: %n inputs are missing, among them {names}.",
        "",
        len(drivers),
    ).having(concept=concept.heading, names=Listed(names))
