"""Building the hub's base case: every concept that can be reckoned, figure by figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.assumptions import assumption_figures
from shekara.analysis.results.hub import names
from shekara.analysis.results.hub.base_case import STRESSES, base_case, start_of
from shekara.analysis.results.hub.course import (
    reached_with,
    terms_of,
    turnover_of,
    use_of,
    years_of,
)
from shekara.analysis.results.hub.entry import Entry
from shekara.analysis.results.hub.money import (
    by_scenario,
    capital_of,
    ledger_of,
    payback_of,
    rate_of_return,
    ratio_of,
    stress_of,
)
from shekara.analysis.results.hub.rates import Rates, rates_of
from shekara.analysis.results.hub.values import ConceptAppraisal, HubResult
from shekara.analysis.results.observed import number
from shekara.domain.goods import Good

if TYPE_CHECKING:
    from shekara.analysis.results.outlook import OutlookResult
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.figures import FigureBook
    from shekara.domain.hub import Hub
    from shekara.domain.scenarios import Outlook


def hub_result(  # noqa: PLR0913, PLR0917  (what the hub's economics rest on)
    book: FigureBook,
    trade: TradeResult,
    projected: OutlookResult,
    hub: Hub,
    outlook: Outlook,
    before: HubResult | None = None,
) -> HubResult:
    """Give the base case of all considered concepts.

    From `before` comes what does not depend on the weights of the scenarios.
    """
    kept = None if before is None else before.base_case
    case = base_case(hub, outlook, start_of(trade, hub), kept)
    held = None if before is None else before.assumptions
    assumed = assumption_figures(book, hub, outlook, held)
    return HubResult(
        assumptions=assumed,
        concepts=tuple(
            appraisal(Entry(book, case, each, trade, projected), rates)
            for each, rates in zip(case.concepts, rates_of(case), strict=True)
        ),
        missing=case.futures.missing,
        impossible=case.impossible,
        base_case=case,
    )


def appraisal(entry: Entry, rates: Rates) -> ConceptAppraisal:
    """Enter the figures of one concept."""
    concept, years = entry.concept, years_of(entry)
    fnpv = entry.present("fnpv", names.FNPV, concept.fnpv_musd, (years.cash_flow.id,))
    benefits = entry.present("benefits", names.BENEFITS, concept.benefits_musd, (years.benefit.id,))
    costs = entry.present("costs", names.COSTS, concept.costs_musd, (years.economic_cost.id,))
    enpv = entry.present("enpv", names.ENPV, concept.enpv_musd, (benefits.id, costs.id))
    turnover = turnover_of(entry, years.generated)
    return ConceptAppraisal(
        hub=concept.hub,
        capital=capital_of(entry, years.capital),
        fnpv=fnpv,
        firr=rate_of_return(entry, "firr", names.FIRR, rates.firr, years.cash_flow),
        gap=entry.figure(
            "gap", names.GAP, max(0.0, -number(fnpv)), "musd", "viability_gap", (fnpv.id,)
        ),
        payback=payback_of(entry, "payback", names.PAYBACK, years.cash_flow, None),
        discounted_payback=payback_of(
            entry,
            "discounted_payback",
            names.DISCOUNTED,
            years.cash_flow,
            entry.mean(concept.case.finance.discount_rate),
        ),
        enpv=enpv,
        eirr=rate_of_return(entry, "eirr", names.EIRR, rates.eirr, years.net),
        benefit_cost_ratio=ratio_of(entry, benefits, costs),
        benefits=benefits,
        costs=costs,
        ledger=ledger_of(entry, years),
        jobs=entry.at_full("jobs", names.JOBS, years.jobs),
        handled=entry.at_full("handled", names.HANDLED, years.handled),
        turnover_added=entry.at_full("turnover_added", names.ADDED, years.generated),
        turnover=turnover,
        reached=reached_with(entry, turnover),
        years=years,
        goods=tuple(terms_of(entry, number) for number in range(len(Good))),
        stores=tuple(use_of(entry, number) for number in range(len(concept.years.stores))),
        stresses=tuple(stress_of(entry, number) for number in range(len(STRESSES))),
        enpv_by_scenario=by_scenario(entry, "enpv", names.ENPV, concept.enpv_musd),
        fnpv_by_scenario=by_scenario(entry, "fnpv", names.FNPV, concept.fnpv_musd),
    )
