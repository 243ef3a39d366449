"""What the siting still lacks: a site, what is known of it, and who does what next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.check import Check, Severity
from shekara.domain.parts import Parts
from shekara.domain.sites import NEARNESS, Agreement
from shekara.domain.templates import fits_pair
from shekara.domain.wording import is_blank
from shekara.text import QT_TRANSLATE_NOOP, Text, plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.assessment import Assessment
    from shekara.domain.road_map import RoadStep
    from shekara.domain.sites import Site
    from shekara.domain.siting import Siting


_OF_ANOTHER_PAIR = QT_TRANSLATE_NOOP(
    "checks", "The chosen site is that of a template for another pair. Choose one on this border."
)


def siting_checks(assessment: Assessment) -> Iterator[Check]:
    """Give what is missing or doubtful about the siting, in the order of its page."""
    siting = assessment.siting
    if not siting.sites:
        yield _missing("add", QT_TRANSLATE_NOOP("checks", "No site for the hub is entered."))
    elif siting.chosen_site is None:
        yield _missing("chosen", QT_TRANSLATE_NOOP("checks", "None of the sites is chosen."))
    else:
        if not fits_pair(siting.chosen_site.name, assessment.pair):
            yield _doubtful(f"{siting.chosen_site.id}.name", _OF_ANOTHER_PAIR)
        yield from _site(siting.chosen_site)
        yield from _requirements(siting)
    yield from _road_map(siting)
    yield from _risks(assessment)


def _site(site: Site) -> Iterator[Check]:
    if is_blank(site.name):
        yield _missing(
            f"{site.id}.name", QT_TRANSLATE_NOOP("checks", "The chosen site has no name.")
        )
    if site.indicative:
        yield _missing(
            f"{site.id}.position",
            QT_TRANSLATE_NOOP(
                "checks", "The position of the chosen site is known only roughly. Set it exactly."
            ),
        )
    if site.land_agreed is Agreement.UNKNOWN:
        yield _missing(
            f"{site.id}.land_agreed",
            QT_TRANSLATE_NOOP(
                "checks",
                "It is not said whether free land at the chosen site is agreed with the "
                "partner country.",
            ),
        )
    unknown = [criterion for criterion in NEARNESS if site.access(criterion) is None]
    if unknown:
        text = plural(
            "checks",
            "%n of the distances from the chosen site to railway, highway and population "
            "centre are not entered.",
            "",
            len(unknown),
        )
        yield _missing(f"{site.id}.{unknown[0]}", text)
    if site.unconfirmed:
        text = plural(
            "checks",
            "%n entries about the chosen site were made before it moved. Confirm or change them.",
            "",
            len(site.unconfirmed),
        )
        yield _doubtful(f"{site.id}.{site.unconfirmed[0]}", text)


def _requirements(siting: Siting) -> Iterator[Check]:
    if siting.near.illustrative:
        yield _doubtful(
            f"near.{siting.near.illustrative[0]}",
            QT_TRANSLATE_NOOP(
                "checks", "What counts as near to a site is illustrative. Set the distances."
            ),
        )
    if siting.illustrative_weights and len(siting.sites) > 1:
        yield _doubtful(
            "weight",
            QT_TRANSLATE_NOOP(
                "checks", "The weights by which sites are scored are illustrative. Judge them."
            ),
        )


def _road_map(siting: Siting) -> Iterator[Check]:
    if not siting.road_map:
        yield _missing("road_map", QT_TRANSLATE_NOOP("checks", "The road map has no step yet."))
    lacking = [step for step in siting.road_map if _lacks(step)]
    if lacking:
        text = plural(
            "checks",
            "%n steps of the road map lack words, an operator or a date.",
            "",
            len(lacking),
        )
        yield _missing(lacking[0].id, text)


def _risks(assessment: Assessment) -> Iterator[Check]:
    risks = assessment.siting.risks
    if not risks:
        yield _missing(
            "risks", QT_TRANSLATE_NOOP("checks", "Nobody is named to answer for a risk.")
        )
    unowned = [risk for risk in risks if not risk.owner]
    if unowned:
        text = plural("checks", "%n risks have no owner.", "", len(unowned))
        yield _missing(unowned[0].id, text)


def _lacks(step: RoadStep) -> bool:
    return is_blank(step.words) or not (step.operator and step.date)


def _missing(place: str, text: Text) -> Check:
    return _check(place, Severity.MISSING, text)


def _doubtful(place: str, text: Text) -> Check:
    return _check(place, Severity.DOUBTFUL, text)


def _check(place: str, severity: Severity, text: Text) -> Check:
    return Check(place=f"siting.{place}", part=Parts.SITING, severity=severity, text=text)
