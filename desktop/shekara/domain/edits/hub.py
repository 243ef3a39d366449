"""Edits of the hub: its concepts, what is assumed of it, how it is judged and paid for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.assumptions import assumed, inserted, require_driver, without
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.hub import (
    LONGEST_LIFE,
    Financing,
    Hub,
    HubConcept,
    Loan,
    LocalCurrency,
    Perspective,
    RankCorrelation,
)
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR, in_order
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from shekara.domain.template_hub import start_assumptions
from shekara.domain.templates import TEMPLATES, key_of, pair_of_template
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.concepts import Concept
    from shekara.domain.wording import Wording
    from shekara.text import Text

Setting = float | bool | Perspective | None


def set_assumption(  # noqa: PLR0913  (the three values of an estimate belong together)
    assessment: Assessment,
    driver: str,
    *,
    low: float,
    likely: float,
    high: float,
    shape: Shape = Shape.PERT,
    source: str | None = None,
    note: Wording = "",
) -> Assessment:
    """Set what all scenarios assume of a driver; without a source it is illustrative."""
    _require_common(driver)
    new = assumed(driver, low=low, likely=likely, high=high, shape=shape, source=source, note=note)
    return _with_hub(assessment, assumptions=inserted(assessment.hub.assumptions, new))


def clear_assumption(assessment: Assessment, driver: str) -> Assessment:
    """Assume nothing of a driver: what needs it cannot be computed until somebody does."""
    _require_common(driver)
    return _with_hub(assessment, assumptions=without(assessment.hub.assumptions, driver))


def fill_missing(assessment: Assessment, template: str) -> Assessment:
    """Assume what a template does of every driver of which nothing is assumed yet.

    Raises EditError for another name than those in `TEMPLATES`, or their keys.
    """
    key = key_of(template)
    if key not in map(key_of, TEMPLATES):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no template “{template}”. Choose one of {templates}."
            ).having(template=verbatim(template), templates=verbatim(", ".join(TEMPLATES)))
        )
    elsewhere = pair_of_template(key) not in {None, assessment.pair}
    start = start_assumptions(key, elsewhere=elsewhere)
    by_driver = {each.driver: each for each in (*start, *assessment.hub.assumptions)}
    filled = tuple(by_driver[driver] for driver in in_order(by_driver))
    return _with_hub(assessment, assumptions=filled)


def consider(assessment: Assessment, concept: Concept, *, is_considered: bool) -> Assessment:
    """Take a concept among the options, or leave it out."""
    return _with_concept(assessment, concept, is_considered=is_considered)


def offer(
    assessment: Assessment, concept: Concept, service: Service, *, is_offered: bool
) -> Assessment:
    """Let a concept offer a service, or not."""
    held = {*assessment.hub.of(concept).services, service}
    if not is_offered:
        held.remove(service)
    services = tuple(each for each in Service if each in held)
    return _with_concept(assessment, concept, services=services)


def set_first_year(assessment: Assessment, year: float) -> Assessment:
    """Set the first year of building."""
    if not FIRST_YEAR <= year <= LAST_YEAR or year != int(year):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The first year of building must be a year between {first} and {last}."
            ).having(first=FIRST_YEAR, last=LAST_YEAR)
        )
    return _with_hub(assessment, first_year=int(year))


def set_horizon(assessment: Assessment, years: float) -> Assessment:
    """Set how many years after the first the appraisal looks ahead."""
    if not 1 <= years <= LONGEST_LIFE or years != int(years):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The appraisal looks 1 to {longest} whole years ahead."
            ).having(longest=LONGEST_LIFE)
        )
    return _with_hub(assessment, horizon_years=int(years))


def set_baseline(assessment: Assessment, words: str) -> Assessment:
    """Say what is done without a hub."""
    return _with_hub(assessment, baseline=typed(words))


def correlate(
    assessment: Assessment, first: str, second: str, coefficient: float, note: str = ""
) -> Assessment:
    """Set the rank correlation of two drivers; 0 removes it.

    Raises EditError for a driver with itself or a coefficient that is not between −1 and 1.
    """
    require_driver(first)
    require_driver(second)
    if first == second or not -1 < coefficient < 1:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "A rank correlation is that of two different drivers, and lies between −1 and 1.",
            )
        )
    wanted = {first, second}
    rest = tuple(
        each for each in assessment.hub.correlations if {each.first, each.second} != wanted
    )
    new = RankCorrelation(
        first=first, second=second, coefficient=float(coefficient), note=typed(note)
    )
    return _with_hub(assessment, correlations=rest if coefficient == 0 else (*rest, new))


def note_correlation(assessment: Assessment, first: str, second: str, note: str) -> Assessment:
    """Say why two drivers move together; raises EditError where no correlation is set."""
    wanted, words = {first, second}, typed(note)
    correlations = tuple(
        msgspec.structs.replace(each, note=words) if {each.first, each.second} == wanted else each
        for each in assessment.hub.correlations
    )
    if not any({each.first, each.second} == wanted for each in correlations):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no rank correlation of “{first}” and “{second}” yet. Set it first.",
            ).having(first=verbatim(first), second=verbatim(second))
        )
    return _with_hub(assessment, correlations=correlations)


def set_threshold(assessment: Assessment, threshold: float) -> Assessment:
    """Set θ, the share of futures in which a hub must be better than none, .5 to 1."""
    _require_between(
        QT_TRANSLATE_NOOP("errors", "The threshold of the recommendation"), threshold, 0.5, 1
    )
    return _with_decision(assessment, threshold=float(threshold))


def set_optimism(assessment: Assessment, optimism: float) -> Assessment:
    """Set α of Hurwicz's rule, 0 to 1."""
    _require_between(QT_TRANSLATE_NOOP("errors", "The optimism"), optimism, 0, 1)
    return _with_decision(assessment, optimism=float(optimism))


def set_perspective(assessment: Assessment, perspective: Perspective) -> Assessment:
    """Say whose net benefit decides."""
    return _with_decision(assessment, perspective=perspective)


def set_ceiling(assessment: Assessment, ceiling_musd: float | None) -> Assessment:
    """Limit the public money, in million USD; None lifts the limit."""
    if ceiling_musd is not None and not 0 <= ceiling_musd < math.inf:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The ceiling of public money must be an amount in million USD."
            )
        )
    ceiling = None if ceiling_musd is None else float(ceiling_musd)
    return _with_decision(assessment, ceiling_musd=ceiling)


def set_agreement(assessment: Assessment, *, in_force: bool) -> Assessment:
    """Say whether the agreement between the two sides is in force."""
    return _with_decision(assessment, agreement_in_force=in_force)


def set_growth_reviewed(assessment: Assessment, *, reviewed: bool) -> Assessment:
    """Say whether the growth of the base years was reviewed for re-export."""
    return _with_decision(assessment, growth_reviewed=reviewed)


def set_currency(assessment: Assessment, currency: LocalCurrency | None) -> Assessment:
    """Set the local currency of the budget with its dated rate, or leave it out."""
    return _with_financing(assessment, currency=currency)


def set_public_share(assessment: Assessment, share_pct: float | None) -> Assessment:
    """Set the budgets' part of the capital cost, in percent; None is not decided."""
    if share_pct is not None:
        _require_between(QT_TRANSLATE_NOOP("errors", "The public share"), share_pct, 0, 100)
    share = None if share_pct is None else float(share_pct)
    return _with_financing(assessment, public_share_pct=share)


def set_loans(assessment: Assessment, loans: tuple[Loan, ...]) -> Assessment:
    """Set all loans; together they cover no more than the whole capital cost: EditError."""
    lent = math.fsum(loan.share_pct for loan in loans)
    if lent > 100:  # noqa: PLR2004  (percent)
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The loans cover {lent} of the capital cost. Lower one of them: together they "
                "cannot cover more than the whole.",
            ).having(lent=Quantity(lent, "pct"))
        )
    return _with_financing(assessment, loans=loans)


def set_gap_filler(assessment: Assessment, words: str) -> Assessment:
    """Say who pays what the investor lacks."""
    return _with_financing(assessment, gap_filler=typed(words))


def set_partnership(assessment: Assessment, words: str) -> Assessment:
    """Describe the public-private scheme."""
    return _with_financing(assessment, partnership=typed(words))


def _require_common(driver: str) -> None:
    require_driver(driver)
    if driver not in HUB_DRIVERS:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{driver}” is assumed by each scenario for itself. Set it in a scenario.",
            ).having(driver=verbatim(driver))
        )


def _require_between(name: Text, value: float, lowest: float, highest: float) -> None:
    if not lowest <= value <= highest:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "{name} must lie between {lowest} and {highest}, and {value} does not."
            ).having(
                name=name,
                lowest=Quantity(lowest, "ratio"),
                highest=Quantity(highest, "ratio"),
                value=Quantity(value, "ratio"),
            )
        )


def _with_concept(
    assessment: Assessment, concept: Concept, **changes: bool | tuple[Service, ...]
) -> Assessment:
    new: HubConcept = msgspec.structs.replace(assessment.hub.of(concept), **changes)
    concepts = tuple(new if each.concept is concept else each for each in assessment.hub.concepts)
    return _with_hub(assessment, concepts=concepts)


def _with_decision(assessment: Assessment, **changes: Setting) -> Assessment:
    decision = msgspec.structs.replace(assessment.hub.decision, **changes)
    return _with_hub(assessment, decision=decision)


def _with_financing(assessment: Assessment, **changes: object) -> Assessment:
    financing: Financing = msgspec.structs.replace(assessment.hub.financing, **changes)
    return _with_hub(assessment, financing=financing)


def _with_hub(assessment: Assessment, **changes: object) -> Assessment:
    hub: Hub = msgspec.structs.replace(assessment.hub, **changes)
    return msgspec.structs.replace(assessment, hub=hub)
