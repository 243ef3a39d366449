"""Checks: what an assessment still lacks, each with its place and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.check import Check, Severity
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.hub_checks import hub_checks
from shekara.domain.parts import Parts
from shekara.domain.siting_checks import siting_checks
from shekara.domain.swot import Quadrant
from shekara.domain.templates import fits_pair, partner_of_target
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Text, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.assessment import Assessment


def checks(assessment: Assessment) -> tuple[Check, ...]:
    """Give everything that is missing or doubtful, in the order of the user's work."""
    return (
        *_passport(assessment),
        *_words_of_another_pair(assessment),
        *_place_of_another_site(assessment),
        *_swot(assessment),
        *_target_of_another_pair(assessment),
        *_outlook(assessment),
        *hub_checks(assessment),
        *siting_checks(assessment),
    )


def _words_of_another_pair(assessment: Assessment) -> Iterator[Check]:
    """Doubt words that a template wrote for another pair than the one chosen since."""
    written = (
        ("passport.title", Parts.PASSPORT, assessment.passport.title, _TITLE_OF_ANOTHER),
        ("passport.place", Parts.PASSPORT, assessment.passport.place, _PLACE_OF_ANOTHER),
        *(
            (f"swot.{factor.id}", Parts.SWOT, factor.words, _FACTORS_OF_ANOTHER)
            for factor in assessment.swot.factors
        ),
    )
    doubted: set[Text] = set()
    for place, part, wording, text in written:
        if fits_pair(wording, assessment.pair) or text in doubted:
            continue
        doubted.add(text)
        yield Check(place=place, part=part, severity=Severity.DOUBTFUL, text=text)


def _place_of_another_site(assessment: Assessment) -> Iterator[Check]:
    """Doubt the place that a template names where a site of one's own is chosen."""
    chosen, place = assessment.siting.chosen_site, assessment.passport.place
    if chosen is not None and isinstance(chosen.name, str) and not isinstance(place, str):
        yield Check(
            place="passport.place",
            part=Parts.PASSPORT,
            severity=Severity.DOUBTFUL,
            text=QT_TRANSLATE_NOOP(
                "checks", "The place is that of the template, but another site is chosen. Name it."
            ),
        )


def _target_of_another_pair(assessment: Assessment) -> Iterator[Check]:
    """Doubt a target that a template set for the trade with another neighbour."""
    target = assessment.outlook.target
    if target and partner_of_target(target) not in {None, assessment.pair.partner}:
        yield Check(
            place="target.turnover",
            part=Parts.OUTLOOK,
            severity=Severity.DOUBTFUL,
            text=_TARGET_OF_ANOTHER,
        )


_TARGET_OF_ANOTHER = QT_TRANSLATE_NOOP(
    "checks", "The target is that of a template for trade with another country. Set your own."
)
_TITLE_OF_ANOTHER = QT_TRANSLATE_NOOP("checks", "The title is that of a template for another pair.")
_PLACE_OF_ANOTHER = QT_TRANSLATE_NOOP("checks", "The place is that of a template for another pair.")
_FACTORS_OF_ANOTHER = QT_TRANSLATE_NOOP(
    "checks", "Factors of a template for another pair are still in the SWOT. Check each of them."
)


def _passport(assessment: Assessment) -> Iterator[Check]:
    questions = (
        ("title", QT_TRANSLATE_NOOP("checks", "The assessment has no title.")),
        ("place", QT_TRANSLATE_NOOP("checks", "The place of the hub is not named.")),
        ("author", QT_TRANSLATE_NOOP("checks", "The author is not named.")),
        ("organisation", QT_TRANSLATE_NOOP("checks", "The organisation is not named.")),
        ("date", QT_TRANSLATE_NOOP("checks", "The assessment has no date.")),
    )
    for field, text in questions:
        if is_blank(getattr(assessment.passport, field)):
            yield Check(
                place=f"passport.{field}",
                part=Parts.PASSPORT,
                severity=Severity.MISSING,
                text=text,
            )


def _swot(assessment: Assessment) -> Iterator[Check]:
    for quadrant in Quadrant:
        if not assessment.swot.within(quadrant):
            yield Check(
                place=f"swot.{quadrant}",
                part=Parts.SWOT,
                severity=Severity.MISSING,
                text=QT_TRANSLATE_NOOP("checks", "No factor stands under “{quadrant}”.").having(
                    quadrant=quadrant.heading
                ),
            )
    for factor in assessment.swot.factors:
        if is_blank(factor.words):
            yield Check(
                place=f"swot.{factor.id}.words",
                part=Parts.SWOT,
                severity=Severity.MISSING,
                text=QT_TRANSLATE_NOOP("checks", "Factor {factor} has no words.").having(
                    factor=verbatim(factor.id)
                ),
            )
    yield from _unjudged(assessment)


def _unjudged(assessment: Assessment) -> Iterator[Check]:
    unjudged = [factor for factor in assessment.swot.factors if factor.illustrative]
    if unjudged:
        yield Check(
            place=f"swot.{unjudged[0].id}",
            part=Parts.SWOT,
            severity=Severity.DOUBTFUL,
            text=plural(
                "checks",
                "%n factors still have an illustrative weight or intensity. Judge them.",
                "",
                len(unjudged),
            ),
        )


def _outlook(assessment: Assessment) -> Iterator[Check]:
    if assessment.outlook.target is None:
        yield Check(
            place="target.turnover",
            part=Parts.OUTLOOK,
            severity=Severity.MISSING,
            text=QT_TRANSLATE_NOOP("checks", "No target for the turnover is set."),
        )
    if assessment.outlook.illustrative_weights:
        yield Check(
            place=f"scenario.{assessment.outlook.scenarios[0].id}.weight",
            part=Parts.OUTLOOK,
            severity=Severity.DOUBTFUL,
            text=QT_TRANSLATE_NOOP(
                "checks", "The weights of the scenarios are illustrative. Judge them."
            ),
        )
    for scenario in assessment.outlook.scenarios:
        guesses = [
            a.driver
            for a in scenario.assumptions
            if a.is_illustrative and a.driver in TRADE_DRIVERS
        ]
        if guesses:
            yield Check(
                place=f"scenario.{scenario.id}",
                part=Parts.OUTLOOK,
                severity=Severity.DOUBTFUL,
                text=plural(
                    "checks",
                    "Scenario “{scenario}”: %n of {total} assumptions rest on no source.",
                    "",
                    len(guesses),
                ).having(scenario=text_of(scenario.name), total=len(TRADE_DRIVERS)),
            )
