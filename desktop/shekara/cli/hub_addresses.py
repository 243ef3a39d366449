"""Addresses of the hub, and the edits that `shekara set` makes there.

`hub.first_year`, `hub.threshold`, `hub.trade.considered`, `hub.trade.storage`, `hub.delay`,
`hub.correlation.delay.overrun` …
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from shekara.cli.assumption_addresses import AssumptionPlace
from shekara.cli.financing_addresses import set_currency_place, set_loan_place
from shekara.cli.typed import nothing_at
from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub
from shekara.domain.hub import Perspective
from shekara.domain.services import Service

if TYPE_CHECKING:
    from shekara.cli.typed import Typed
    from shekara.domain.evidence import Evidence

_NUMBERS: Mapping[str, Callable[[Assessment, float], Assessment]] = {
    "first_year": hub.set_first_year,
    "horizon": hub.set_horizon,
    "threshold": hub.set_threshold,
    "optimism": hub.set_optimism,
}
_NUMBERS_OR_NOTHING: Mapping[str, Callable[[Assessment, float | None], Assessment]] = {
    "ceiling": hub.set_ceiling,
    "public_share": hub.set_public_share,
}
_WORDS: Mapping[str, Callable[[Assessment, str], Assessment]] = {
    "baseline": hub.set_baseline,
    "gap_filler": hub.set_gap_filler,
    "partnership": hub.set_partnership,
    "fill": hub.fill_missing,
}


def set_in_hub(  # noqa: PLR0911  (one for each kind of address)
    assessment: Assessment, place: list[str], typed: Typed, evidence: Evidence
) -> Assessment:
    """Give the assessment with something of the hub set; `place` is what follows `hub`.

    Raises EditError or EvidenceError, naming the address or the value that does not fit.
    """
    match place:
        case [driver] if driver in DRIVERS:
            return AssumptionPlace(assessment, driver).change("", typed, evidence)
        case [driver, field] if driver in DRIVERS:
            return AssumptionPlace(assessment, driver).change(field, typed, evidence)
        case ["correlation", first, second, *field]:
            return _correlation(assessment, (first, second, *field), typed)
        case ["currency", *field]:
            return set_currency_place(assessment, field, typed, evidence)
        case ["loan", *field]:
            return set_loan_place(assessment, field, typed, evidence)
        case [concept, what] if concept in set(Concept):
            return _concept(assessment, Concept(concept), what, typed)
        case [field]:
            return _field(assessment, field, typed)
        case _:
            raise nothing_at(typed.address)


def _concept(assessment: Assessment, concept: Concept, what: str, typed: Typed) -> Assessment:
    if what == "considered":
        return hub.consider(assessment, concept, is_considered=typed.yes())
    if what in set(Service):
        return hub.offer(assessment, concept, Service(what), is_offered=typed.yes())
    raise nothing_at(typed.address)


def _field(assessment: Assessment, field: str, typed: Typed) -> Assessment:
    if field in _NUMBERS:
        return _NUMBERS[field](assessment, typed.number())
    if field in _NUMBERS_OR_NOTHING:
        value = None if typed.is_nothing else typed.number()
        return _NUMBERS_OR_NOTHING[field](assessment, value)
    if field in _WORDS:
        return _WORDS[field](assessment, typed.words)
    match field:
        case "perspective":
            return hub.set_perspective(assessment, typed.choice(Perspective))
        case "agreement":
            return hub.set_agreement(assessment, in_force=typed.yes())
        case "growth_reviewed":
            return hub.set_growth_reviewed(assessment, reviewed=typed.yes())
        case _:
            raise nothing_at(typed.address)


def _correlation(assessment: Assessment, place: tuple[str, ...], typed: Typed) -> Assessment:
    """Set the rank correlation of two drivers, 0 or nothing to remove it, or its note."""
    match place:
        case (first, second):
            coefficient = 0.0 if typed.is_nothing else typed.number()
            return hub.correlate(assessment, first, second, coefficient)
        case (first, second, "note"):
            return hub.note_correlation(assessment, first, second, typed.words)
        case _:
            raise nothing_at(typed.address)
