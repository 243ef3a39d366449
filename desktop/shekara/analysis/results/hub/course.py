"""What passes a concept year by year, in full use, and what that adds to turnover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.projection import first_reached
from shekara.analysis.results.hub import names
from shekara.analysis.results.hub.values import ConceptYearsFigures, GoodTerms, StoreUse
from shekara.analysis.results.observed import number
from shekara.domain.figures import Series
from shekara.domain.goods import Good, Store

if TYPE_CHECKING:
    from shekara.analysis.results.hub.entry import Array, Entry
    from shekara.domain.figures import Figure
    from shekara.text import Text


def years_of(entry: Entry) -> ConceptYearsFigures:
    """Enter the courses of money, jobs, tonnes and turnover."""
    years = entry.concept.years
    finance, economy, ledgers = years.finance, years.economy, years.ledgers
    capital = np.asarray(finance.capital.outlay_musd + finance.capital.replacement_musd)
    handled = np.sum([store.handled_t for store in years.stores], axis=0)
    return ConceptYearsFigures(
        capital=entry.series("capital", names.SPENT, capital),
        revenue=entry.series("revenue", names.REVENUE, finance.revenue_musd),
        cost=entry.series("cost", names.RUNNING, finance.cost_musd),
        tax=entry.series("tax", names.TAX, finance.tax_musd),
        cash_flow=entry.series("cash_flow", names.CASH_FLOW, finance.free_cash_flow_musd),
        benefit=entry.series("benefit", names.BENEFIT, economy.benefit_musd),
        economic_cost=entry.series("economic_cost", names.ECONOMIC_COST, economy.cost_musd),
        net=entry.series("net", names.NET, economy.net_musd),
        home=entry.series("home", names.HOME_YEAR, ledgers.home_musd),
        partner=entry.series("partner", names.PARTNER_YEAR, ledgers.partner_musd),
        jobs=entry.series("jobs", names.JOBS_YEAR, years.jobs, "persons"),
        handled=entry.series("handled", names.HANDLED_YEAR, handled, "t"),
        generated=entry.series("generated", names.GENERATED, years.turnover.generated_current_musd),
    )


def turnover_of(entry: Entry, generated: Series) -> Series:
    """Give the countries' turnover with the hub, in current dollars."""
    without = entry.projected.weighted
    values = [
        None if base is None else base + (generated.at(year) or 0.0)
        for year, base in zip(without.years, without.values, strict=True)
    ]
    return entry.book.enter(
        Series(
            id=f"{entry.key}.turnover",
            name=names.NAMED.having(name=names.TURNOVER, concept=entry.title),
            years=without.years,
            values=tuple(values),
            unit="musd",
            method="turnover_with_hub",
            inputs=(without.id, generated.id),
        )
    )


def reached_with(entry: Entry, turnover: Series) -> Figure | None:
    """Enter the year the target is reached with the hub; None without a target."""
    target = entry.projected.target
    if target is None:
        return None
    index = first_reached(turnover.values, number(target))
    note = names.NOT_BY.having(last=turnover.years[-1]) if index is None else None
    value = None if index is None else turnover.years[index]
    inputs = (turnover.id, target.id)
    return entry.figure("reached", names.REACHED, value, "year", "first_reached", inputs, note)


def terms_of(entry: Entry, place: int) -> GoodTerms:
    """Enter what a tonne of one good pays and gains."""
    of_good = entry.concept.years.terms[place]
    good = Good(of_good.key)
    charge, benefit = entry.mean(of_good.charge_usd_t), entry.mean(of_good.benefit_usd_t)

    def entered(key: str, name: Text, value: float) -> Figure:
        named = name.having(good=good.heading)
        return entry.figure(f"{good}.{key}", named, value, "usd_t", "hub_terms", entry.inputs)

    return GoodTerms(
        good=good,
        charge=entered("charge", names.CHARGE, charge),
        benefit=entered("benefit", names.USERS_GAIN, benefit),
        keeps_away=benefit < charge,
    )


def use_of(entry: Entry, place: int) -> StoreUse:
    """Enter what is asked of one store, and what it takes, in full use."""
    store, at = entry.concept.years.stores[place], entry.full_year

    def entered(key: str, name: Text, tonnes: Array) -> Figure:
        return entry.figure(
            f"{store.store}.{key}",
            name.having(store=names.STORES[Store(store.store)]),
            entry.mean(tonnes[:, at]),
            "t",
            "throughput",
            entry.inputs,
        )

    return StoreUse(
        store=Store(store.store),
        demand=entered("demand", names.DEMAND, store.demand_t),
        handled=entered("handled", names.TAKEN, store.handled_t),
        refused=entered("refused", names.REFUSED, store.refused_t),
    )
