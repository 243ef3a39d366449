"""The sentences of the recommendation: verdicts, reasons, conditions, what to find out first."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from shekara.analysis.recommendation.conditions import (
    AgreementNotInForce,
    Condition,
    GapUnfunded,
    GrowthNotReviewed,
    RulesDissent,
    Side,
    SideLoses,
    SiteNotAssessed,
    UsersStayAway,
)
from shekara.analysis.recommendation.verdict import Verdict
from shekara.domain.drivers import DRIVERS
from shekara.domain.goods import Good
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, plural

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.domain.concepts import Concept
    from shekara.text import Text

MOST_NAMED = 5
"""So many missing inputs are named at most."""

HEADINGS: Mapping[Verdict, Text] = {
    Verdict.NOT_ASSESSABLE: QT_TRANSLATE_NOOP("decision", "Not assessable"),
    Verdict.DO_NOT_BUILD: QT_TRANSLATE_NOOP("decision", "Do not build"),
    Verdict.NOT_ENOUGH_EVIDENCE: QT_TRANSLATE_NOOP("decision", "Not enough evidence"),
    Verdict.PREPARE: QT_TRANSLATE_NOOP("decision", "Prepare, do not commit"),
    Verdict.BUILD_ON_CONDITIONS: QT_TRANSLATE_NOOP("decision", "Build on conditions"),
    Verdict.BUILD: QT_TRANSLATE_NOOP("decision", "Build"),
}
"""The six verdicts as a person reads them."""

RECKONING = QT_TRANSLATE_NOOP("decision", "Still calculating")
NO_RECOMMENDATION = QT_TRANSLATE_NOOP("decision", "No recommendation")

NOTHING_CONSIDERED = QT_TRANSLATE_NOOP(
    "decision", "Not assessable: no hub concept is considered. Consider at least one."
)
NEVER_BUILT = QT_TRANSLATE_NOOP(
    "decision",
    "Not assessable: building may take longer than the years looked at. Shorten it, or look "
    "further ahead.",
)
NO_CORRELATIONS = QT_TRANSLATE_NOOP(
    "decision",
    "The rank correlations contradict each other: futures are drawn without them. Change one of "
    "them.",
)
BY_TOTAL_EFFECT = QT_TRANSLATE_NOOP(
    "decision", "Find out first (they explain most of the spread): {drivers}."
)
BY_BARS = QT_TRANSLATE_NOOP(
    "decision", "Find out first (each of them alone moves the value most): {drivers}."
)

_NAMED = QT_TRANSLATE_NOOP("decision", "“{driver}”")
_AT = QT_TRANSLATE_NOOP("decision", "{concept} at {site}")
_NOWHERE = QT_TRANSLATE_NOOP("decision", "{concept} (no site chosen yet)")

FOR_A_HUB = QT_TRANSLATE_NOOP(
    "decision",
    "{verdict}: {hub}. It is the best of {options} options in {best} (±{half_width}) of simulated "
    "futures and better than not building in {better}; {unsourced} of the spread rests on "
    "unsourced assumptions.",
)
WITHOUT_VERDICT = QT_TRANSLATE_NOOP(
    "decision",
    "No recommendation. Leading: {hub}. It is the best of {options} options in {best} "
    "(±{half_width}) of simulated futures and better than not building in {better}; {unsourced} "
    "of the spread rests on unsourced assumptions.",
)
AND_FIND_OUT = QT_TRANSLATE_NOOP("decision", "{sentence} {find_out}")
FOR_NO_HUB = QT_TRANSLATE_NOOP(
    "decision",
    "Do not build: building nothing is the best of {options} options in {best} (±{half_width}) of "
    "simulated futures. By mean value the best concept would be: {hub}. It is better than not "
    "building in {better}; {unsourced} of the spread of its value rests on unsourced assumptions.",
)
FOR_NO_HUB_TIED = QT_TRANSLATE_NOOP(
    "decision",
    "Do not build: the best concept is on average worth only as much as building nothing, as far "
    "as can be told, and building nothing wins ties. That is the best of {options} options in "
    "{best} (±{half_width}) of simulated futures. By mean value the best concept would be: {hub}. "
    "It is better than not building in {better}; {unsourced} of the spread of its value rests on "
    "unsourced assumptions.",
)
NOTHING_ADMITTED = QT_TRANSLATE_NOOP(
    "decision",
    "Do not build: none of the concepts considered may be recommended. The most valuable of them "
    "is: {hub}. It is better than not building in {better} of simulated futures; {unsourced} of "
    "the spread of its value rests on unsourced assumptions.",
)
NOTHING_ADMITTED_HERE = QT_TRANSLATE_NOOP(
    "decision",
    "Do not build: no hub can be built at this site. Not met: {failed}. The most valuable concept "
    "is: {hub}. It is better than not building in {better} of simulated futures; {unsourced} of "
    "the spread of its value rests on unsourced assumptions.",
)
TIED = QT_TRANSLATE_NOOP(
    "decision",
    "As good as it, as far as can be told: {others}. The cheaper of the two best: {cheaper}.",
)
HUB_LEADS = QT_TRANSLATE_NOOP(
    "decision", "Still calculating; after {draws} simulated futures this leads: {hub}."
)
NO_HUB_LEADS = QT_TRANSLATE_NOOP(
    "decision", "Still calculating; after {draws} simulated futures building nothing leads."
)
TOO_FEW = QT_TRANSLATE_NOOP(
    "decision",
    "No recommendation: {draws} simulated futures are too few. Simulate at least {least}.",
)
DOUBTFUL = QT_TRANSLATE_NOOP(
    "decision",
    "It is worth {mean} on average, but is better than not building in only {better} of "
    "simulated futures; at least {threshold} is asked for.",
)
UNFOUNDED = QT_TRANSLATE_NOOP(
    "decision",
    "More than half of the spread rests on assumptions without a source: {unsourced}.",
)
_SITE_FAILS = QT_TRANSLATE_NOOP(
    "decision", "{concept}: left out, because the site fails a requirement: {failed}."
)
_TOO_DEAR = QT_TRANSLATE_NOOP(
    "decision",
    "{concept}: left out, because it takes {money} of public money, and the ceiling is {ceiling}.",
)
_IMPOSSIBLE = QT_TRANSLATE_NOOP(
    "decision",
    "{concept}: left out, because building may take longer than the years looked at. Shorten it, "
    "or look further ahead.",
)
_SIDES = {
    Side.HOME: QT_TRANSLATE_NOOP(
        "decision", "Kazakhstan loses: its part of the economic value is {amount} on average."
    ),
    Side.PARTNER: QT_TRANSLATE_NOOP(
        "decision", "The neighbour loses: its part of the economic value is {amount} on average."
    ),
}
_SITE = QT_TRANSLATE_NOOP("decision", "The site must be assessed: not all requirements are known.")
_GAP = QT_TRANSLATE_NOOP(
    "decision", "The investor lacks {gap} on average: somebody must pay this gap."
)
_AGREEMENT = QT_TRANSLATE_NOOP("decision", "The agreement of the two sides must come into force.")
_USERS = QT_TRANSLATE_NOOP(
    "decision",
    "Users of these goods would pay the hub more than they gain, and stay away: {goods}.",
)
_RULES = QT_TRANSLATE_NOOP("decision", "Decision rules that choose it: only {count} of {rules}.")
_GROWTH = QT_TRANSLATE_NOOP(
    "decision",
    "It must be checked whether the growth of the base years is re-export, which may not last.",
)


def hub_at(concept: Concept, site: Text | None) -> Text:
    """Name a concept and its site."""
    if site is None:
        return _NOWHERE.having(concept=concept.noun)
    return _AT.having(concept=concept.noun, site=site)


def condition_sentence(condition: Condition) -> Text:  # noqa: PLR0911  (one for each)
    """Say what would have to be so, or who would have to agree, before a hub is built."""
    match condition:
        case SiteNotAssessed():
            return _SITE
        case SideLoses(side, mean):
            return _SIDES[side].having(amount=Quantity(mean, "musd"))
        case GapUnfunded(gap):
            return _GAP.having(gap=Quantity(gap, "musd"))
        case AgreementNotInForce():
            return _AGREEMENT
        case UsersStayAway(goods):
            return _USERS.having(goods=Listed(tuple(Good(good).noun for good in goods)))
        case RulesDissent(count, rules):
            return _RULES.having(count=count, rules=rules)
        case GrowthNotReviewed():
            return _GROWTH
        case _:
            assert_never(condition)


def missing_sentence(drivers: Sequence[str]) -> Text:
    """Say that nothing can be assessed for want of inputs, naming five at most."""
    names = _named(drivers)
    if len(drivers) > MOST_NAMED:
        return plural(
            "decision",
            "Not assessable, because %n inputs are missing, among them: {drivers}.",
            "",
            len(drivers),
        ).having(drivers=names)
    return plural(
        "decision", "Not assessable, because %n inputs are missing: {drivers}.", "", len(drivers)
    ).having(drivers=names)


def incomplete_sentence(concept: Concept, drivers: Sequence[str]) -> Text:
    """Say that one concept is left out for want of inputs, naming five at most."""
    places = {"concept": concept.heading, "drivers": _named(drivers)}
    if len(drivers) > MOST_NAMED:
        return plural(
            "decision",
            "{concept}: left out, because %n inputs are missing, among them: {drivers}.",
            "",
            len(drivers),
        ).having(**places)
    return plural(
        "decision",
        "{concept}: left out, because %n inputs are missing: {drivers}.",
        "",
        len(drivers),
    ).having(**places)


def site_fails(concept: Concept, failed: Sequence[Text]) -> Text:
    """Say that the site fails a concept, and in what."""
    return _SITE_FAILS.having(concept=concept.heading, failed=Listed(tuple(failed)))


def too_dear(concept: Concept, money_musd: float, ceiling_musd: float) -> Text:
    """Say that a concept takes more public money than there may be."""
    return _TOO_DEAR.having(
        concept=concept.heading,
        money=Quantity(money_musd, "musd"),
        ceiling=Quantity(ceiling_musd, "musd"),
    )


def impossible(concept: Concept) -> Text:
    """Say that a concept may not be built within the years looked at."""
    return _IMPOSSIBLE.having(concept=concept.heading)


def listed(drivers: Sequence[str]) -> Listed:
    """Name drivers one after the other."""
    return Listed(tuple(_NAMED.having(driver=DRIVERS[driver].title) for driver in drivers))


def _named(drivers: Sequence[str]) -> Listed:
    return listed(drivers[:MOST_NAMED])
