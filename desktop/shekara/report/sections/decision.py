"""The decision note: the whole brief on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number, pair_name
from shekara.domain.checks import Severity, checks
from shekara.domain.figures import Origin
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import (
    Block,
    Bullets,
    Callout,
    Cover,
    Fact,
    KeyFigure,
    KeyFigures,
    Section,
    Subheading,
)
from shekara.report.sections.futures import NOT_SIMULATED, recommended, unfinished
from shekara.report.sections.meaning import is_known, stands
from shekara.report.sections.target import scenario_table, target_sentence
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Day, Text, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.decision.values import DecisionResult, FlipsResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.swot import SwotResult
    from shekara.domain.assessment import Passport
    from shekara.domain.figures import Figure
    from shekara.report.desk import Desk

SHOWN_CHECKS = 5
"""How many of the missing things the decision note lists; the rest stand further behind."""

SHOWN_FLIPS = 3
"""How many of the things that would change the recommendation the note names."""

NOT_GIVEN = QT_TRANSLATE_NOOP("brief", "not given")
UNTITLED = QT_TRANSLATE_NOOP("brief", "Assessment without a title")
_DAY = QT_TRANSLATE_NOOP("brief", "{day}")


def decision_note(
    desk: Desk, evaluation: Evaluation, decision: DecisionResult | None = None
) -> Section:
    """Give the note: recommendation, what would change it, position, target, what is missing."""
    return Section(
        QT_TRANSLATE_NOOP("brief", "Decision note"),
        "decision",
        (
            cover(desk, evaluation),
            *_recommendation(desk, decision),
            _answer(desk, evaluation),
            KeyFigures(_key_figures(desk, evaluation)),
            *(() if decision else (scenario_table(desk, evaluation.outlook),)),
            Subheading(QT_TRANSLATE_NOOP("brief", "What this rests on, and what is missing")),
            Bullets(_rests_on(evaluation, in_short=decision is not None)),
        ),
    )


def cover(desk: Desk, evaluation: Evaluation) -> Cover:
    """Give the head of the note."""
    passport = evaluation.assessment.passport
    return Cover(
        QT_TRANSLATE_NOOP("brief", "Decision note"),
        title(passport),
        Text("", "") if is_blank(passport.place) else text_of(passport.place),
        (
            Fact(
                QT_TRANSLATE_NOOP("brief", "Pair of regions"),
                pair_name(desk.evidence, evaluation.assessment.pair),
            ),
            *passport_facts(passport),
        ),
    )


def title(passport: Passport) -> Text:
    """Give the title of the assessment, or words that say it has none."""
    return UNTITLED if is_blank(passport.title) else text_of(passport.title)


def passport_facts(passport: Passport) -> tuple[Fact, ...]:
    """Give author, organisation and date, or words that say what is not given."""
    return (
        Fact(QT_TRANSLATE_NOOP("brief", "Author"), _or_not_given(passport.author)),
        Fact(QT_TRANSLATE_NOOP("brief", "Organisation"), _or_not_given(passport.organisation)),
        Fact(
            QT_TRANSLATE_NOOP("brief", "Date"),
            _DAY.having(day=Day(passport.date)) if passport.date else NOT_GIVEN,
        ),
    )


def _or_not_given(words: str) -> Text:
    return verbatim(words) if words.strip() else NOT_GIVEN


def _answer(desk: Desk, evaluation: Evaluation) -> Block:
    position = evaluation.swot.position
    return Callout(
        target_sentence(desk, evaluation),
        (
            Sentence(stands(position), (desk.figure(position.quadrant),)),
            *_doubt(desk, evaluation.swot),
            *_gap(desk, evaluation),
        ),
    )


def _doubt(desk: Desk, swot: SwotResult) -> tuple[Sentence, ...]:
    other = swot.weight_sum_position
    if not (is_known(swot.position) and is_known(other) and swot.rules_disagree):
        return ()
    text = QT_TRANSLATE_NOOP(
        "brief",
        "By intensity, that is; a second rule, by sums of weights, says otherwise: {stands}",
    )
    return (Sentence(text.having(stands=stands(other)), (desk.figure(other.quadrant),)),)


def _gap(desk: Desk, evaluation: Evaluation) -> tuple[Sentence, ...]:
    gap, latest = evaluation.outlook.gap, evaluation.trade.latest
    if gap is None or latest.year is None:
        return ()
    if not number(gap):
        text = QT_TRANSLATE_NOOP("brief", "In {year} turnover was {turnover}: the target is met.")
        return (desk.say(text.having(year=latest.year), turnover=desk.figure(latest)),)
    return (
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief", "In {year} turnover was {turnover}; {gap} are missing to the target."
            ).having(year=latest.year),
            turnover=desk.figure(latest),
            gap=desk.figure(gap),
        ),
    )


def _key_figures(desk: Desk, evaluation: Evaluation) -> tuple[KeyFigure, ...]:
    trade, outlook = evaluation.trade, evaluation.outlook
    latest = _key(
        desk,
        QT_TRANSLATE_NOOP("brief", "Turnover of the two countries, {year}").having(
            year=trade.latest_year
        ),
        trade.latest,
    )
    if outlook.gap is None or outlook.reached is None or outlook.chance is None:
        return (latest, *_without_target(desk, evaluation))
    last = outlook.chance.years[-1]
    return (
        latest,
        _key(desk, QT_TRANSLATE_NOOP("brief", "Missing to the target"), outlook.gap),
        _key(
            desk,
            QT_TRANSLATE_NOOP("brief", "Target reached, mean of the scenarios"),
            outlook.reached,
        ),
        KeyFigure(
            QT_TRANSLATE_NOOP("brief", "Chance of reaching it by {last}").having(last=last),
            desk.at(outlook.chance, last),
        ),
    )


def _without_target(desk: Desk, evaluation: Evaluation) -> tuple[KeyFigure, ...]:
    outlook = evaluation.outlook
    last = outlook.weighted.years[-1]
    own = evaluation.gravity.of(evaluation.assessment.pair)
    return (
        _key(
            desk,
            QT_TRANSLATE_NOOP("brief", "Average change since {first}").having(
                first=evaluation.trade.comparable_from
            ),
            evaluation.trade.turnover_growth,
        ),
        _key(
            desk,
            QT_TRANSLATE_NOOP("brief", "Rank by gravitation of {count} pairs").having(
                count=len(evaluation.gravity.pairs)
            ),
            own.rank,
        ),
        KeyFigure(
            QT_TRANSLATE_NOOP("brief", "Turnover {last}, mean of the scenarios").having(last=last),
            desk.at(outlook.weighted, last),
        ),
    )


def _key(desk: Desk, label: Text, figure: Figure) -> KeyFigure:
    return KeyFigure(label, desk.figure(figure), figure.note if figure.value is None else None)


def _rests_on(evaluation: Evaluation, *, in_short: bool) -> tuple[Sentence, ...]:
    """Give what the note rests on; in short where a recommendation needs the page."""
    if in_short:
        return (*_foundations(evaluation)[:1], *_missing(evaluation, 0))
    return (*_foundations(evaluation), *_missing(evaluation, SHOWN_CHECKS))


def _foundations(evaluation: Evaluation) -> tuple[Sentence, ...]:
    chosen = [f for f in evaluation.figures if f.origin in _CHOSEN]
    unsourced = [f for f in chosen if f.origin is Origin.ILLUSTRATIVE]
    said: list[Text] = []
    if unsourced:
        said.append(
            plural(
                "brief",
                "%n of {total} judgements and assumptions are illustrative: they rest on no "
                "source and nobody has judged them yet.",
                "",
                len(unsourced),
            ).having(total=len(chosen))
        )
        said.extend(
            text
            for figure_id, text in (
                (evaluation.swot.position.quadrant.id, _POSITION_RESTS),
                (evaluation.outlook.weighted.id, _OUTLOOK_RESTS),
            )
            if evaluation.figures.is_illustrative(figure_id)
        )
    elif chosen:
        said.append(_ALL_SOURCED)
    return tuple(Sentence(text) for text in said)


_CHOSEN = (Origin.JUDGED, Origin.ASSUMED, Origin.ILLUSTRATIVE)
_POSITION_RESTS = QT_TRANSLATE_NOOP(
    "brief", "The strategic position rests on illustrative judgements: another rating may move it."
)
_OUTLOOK_RESTS = QT_TRANSLATE_NOOP(
    "brief",
    "Projected turnover rests on illustrative growth rates or scenario weights: other values may "
    "move every year named here.",
)
_ALL_SOURCED = QT_TRANSLATE_NOOP(
    "brief", "Every assumption has a source, and every judgement was made by the authors."
)


def _missing(evaluation: Evaluation, shown: int) -> tuple[Sentence, ...]:
    missing = [c for c in checks(evaluation.assessment) if c.severity is Severity.MISSING]
    said = [check.text for check in missing[:shown]]
    if rest := missing[shown:]:
        said.append(
            plural(
                "brief",
                "%n more things are missing: see “What is missing or doubtful”.",
                "",
                len(rest),
            )
            if said
            else plural(
                "brief",
                "%n things are missing: see “What is missing or doubtful”.",
                "",
                len(rest),
            )
        )
    return tuple(Sentence(text) for text in said)


def _recommendation(desk: Desk, decision: DecisionResult | None) -> Iterator[Block]:
    """Give the recommendation and what would change it, or say that there is none."""
    if decision is None:
        yield Callout(Sentence(NOT_SIMULATED), warning=True)
        return
    yield recommended(desk, decision.recommendation)
    flips = decision.flips
    said = [] if flips is None else _nearest(flips)
    if said:
        yield Subheading(QT_TRANSLATE_NOOP("brief", "What would make another option best"))
        yield Bullets(tuple(Sentence(each) for each in said))
    yield from unfinished(decision)


def _nearest(flips: FlipsResult) -> list[Text]:
    """Say the nearest changes of choice or verdict, of every driver one; or that none is near."""
    near = sorted((*flips.choice, *flips.verdict), key=lambda each: number(each.distance))
    of_drivers = {each.driver: each.short for each in reversed(near)}
    nearest = [of_drivers[driver] for driver in dict.fromkeys(each.driver for each in near)]
    return nearest[:SHOWN_FLIPS] or ([] if flips.nothing is None else [flips.nothing])
