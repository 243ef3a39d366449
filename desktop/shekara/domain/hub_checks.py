"""What the hub still lacks: a concept to consider, inputs, and sources of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from shekara.domain.check import Check, Severity
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.hub_needs import missing, needs
from shekara.domain.parts import Parts
from shekara.domain.template_hub import assumptions_of_pair as of_pair
from shekara.domain.templates import TEMPLATES, key_of, pair_of_template
from shekara.text import QT_TRANSLATE_NOOP, Day, plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.assessment import Assessment
    from shekara.domain.hub import HubConcept

_FRESH = dt.timedelta(days=366)


def hub_checks(assessment: Assessment) -> Iterator[Check]:
    """Give what is missing or doubtful about the hub; of concepts that are left out, nothing."""
    considered = [each for each in assessment.hub.concepts if each.is_considered]
    if not considered:
        yield Check(
            place=f"hub.{assessment.hub.concepts[0].concept}.considered",
            part=Parts.HUB,
            severity=Severity.MISSING,
            text=QT_TRANSLATE_NOOP("checks", "No concept of a hub is considered. Choose some."),
        )
    for concept in considered:
        yield from _missing_inputs(assessment, concept)
    yield from _inputs_of_another_pair(assessment)
    yield from _illustrative_inputs(assessment, considered)
    yield from _old_rate(assessment)
    yield from _unsourced_loans(assessment)


def _inputs_of_another_pair(assessment: Assessment) -> Iterator[Check]:
    """Doubt what templates assume for their own pair where another is assessed."""
    of_pairs = [(pair_of_template(key_of(name)), key_of(name)) for name in TEMPLATES]
    own = {each for pair, key in of_pairs if pair == assessment.pair for each in of_pair(key)}
    foreign = {each for pair, key in of_pairs if pair != assessment.pair for each in of_pair(key)}
    held = [each for each in assessment.hub.assumptions if each in foreign - own]
    if held:
        yield Check(
            place=f"hub.{held[0].driver}",
            part=Parts.HUB,
            severity=Severity.DOUBTFUL,
            text=plural(
                "checks",
                "%n inputs of the hub are those of a template for another pair. Check each.",
                "",
                len(held),
            ),
        )


def _missing_inputs(assessment: Assessment, concept: HubConcept) -> Iterator[Check]:
    lacking = missing(assessment, concept)
    if lacking:
        yield Check(
            place=f"hub.{lacking[0]}",
            part=Parts.HUB,
            severity=Severity.MISSING,
            text=plural(
                "checks",
                "“{concept}” cannot be appraised: %n of its {total} inputs are missing.",
                "",
                len(lacking),
            ).having(concept=concept.concept.heading, total=len(needs(concept))),
        )


def _illustrative_inputs(assessment: Assessment, considered: list[HubConcept]) -> Iterator[Check]:
    """Count the drivers of which something is assumed that has no source."""
    needed = {driver for concept in considered for driver in needs(concept)}
    assumptions = [
        assumption
        for held in (assessment.hub, *assessment.outlook.scenarios)
        for assumption in held.assumptions
        if assumption.driver in needed
    ]
    guessed = {assumption.driver for assumption in assumptions if assumption.is_illustrative}
    if guessed:
        first = next(driver for driver in HUB_DRIVERS if driver in guessed)
        yield Check(
            place=f"hub.{first}",
            part=Parts.HUB,
            severity=Severity.DOUBTFUL,
            text=plural(
                "checks",
                "%n of the {total} inputs of the appraisal rest on no source.",
                "",
                len(guessed),
            ).having(total=len({assumption.driver for assumption in assumptions})),
        )


def _old_rate(assessment: Assessment) -> Iterator[Check]:
    """Doubt a rate of exchange of long before the day of the assessment."""
    currency, day = assessment.hub.financing.currency, assessment.passport.date
    if currency is None or not day:
        return
    age = dt.date.fromisoformat(day) - dt.date.fromisoformat(currency.date)
    if age > _FRESH:
        yield Check(
            place="hub.currency",
            part=Parts.HUB,
            severity=Severity.DOUBTFUL,
            text=QT_TRANSLATE_NOOP(
                "checks",
                "The rate of exchange of the budget is of {day}, more than a year before the "
                "date of the assessment. Renew it.",
            ).having(day=Day(currency.date)),
        )


def _unsourced_loans(assessment: Assessment) -> Iterator[Check]:
    """Count the loans of which nobody said what their terms rest on."""
    loans = enumerate(assessment.hub.financing.loans, start=1)
    unsourced = [number for number, loan in loans if loan.source is None]
    if unsourced:
        yield Check(
            place=f"hub.loan.{unsourced[0]}.source",
            part=Parts.HUB,
            severity=Severity.DOUBTFUL,
            text=plural("checks", "The terms of %n loans rest on no source.", "", len(unsourced)),
        )
