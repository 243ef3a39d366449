"""What a concept costs, returns and gives each side, as figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.appraisal import benefit_cost_ratio, discount_factors, payback
from shekara.analysis.hub.case import PERCENT
from shekara.analysis.results.hub import names
from shekara.analysis.results.hub.base_case import STRESSES, weighted
from shekara.analysis.results.hub.values import Ledger, StressFigures
from shekara.analysis.results.observed import number
from shekara.domain.wording import text_of
from shekara.text import Listed, Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.hub.entry import Array, Entry
    from shekara.analysis.results.hub.values import ConceptYearsFigures
    from shekara.domain.figures import Figure, Series
    from shekara.text import Text


def capital_of(entry: Entry, spent: Series) -> Figure:
    """Give what building costs at the likely overrun: assets and land, without renewal."""
    concept = entry.concept.case.concept
    assets = sum((np.asarray(asset.cost_musd) for asset in concept.assets), np.zeros(()))
    cost = assets * (1 + np.asarray(concept.overrun)) + concept.land_musd
    return entry.figure(
        "capital", names.CAPITAL, entry.mean(cost), "musd", "scenario_mean", (spent.id,)
    )


def rate_of_return(
    entry: Entry, key: str, name: Text, rates: tuple[float, ...], flows: Series
) -> Figure:
    """Enter the rate of return of the mean flows; none or several are said, not chosen from."""
    note = None
    if not rates:
        note = names.NO_RATE
    elif len(rates) > 1:
        several = Listed(tuple(Quantity(PERCENT * rate, "pct") for rate in rates))
        note = names.SEVERAL_RATES.having(rates=several)
    value = PERCENT * rates[0] if len(rates) == 1 else None
    return entry.figure(key, name, value, "pct", "irr", (flows.id,), note)


def payback_of(entry: Entry, key: str, name: Text, flows: Series, rate: float | None) -> Figure:
    """Enter the payback of the mean flows; with a rate, of the discounted ones."""
    values = np.array(flows.values, dtype=np.float64)
    if rate is not None:
        values *= discount_factors(rate, len(values) - 1)
    years = float(payback(values))
    method = "payback" if rate is None else "discounted_payback"
    is_known = bool(np.isfinite(years))
    return entry.figure(
        key,
        name,
        years if is_known else None,
        "years",
        method,
        (flows.id,),
        None if is_known else names.NEVER.having(years=len(values) - 1),
    )


def ratio_of(entry: Entry, benefits: Figure, costs: Figure) -> Figure:
    """Enter benefits over costs; missing where costs are not positive."""
    ratio = float(benefit_cost_ratio(np.array(number(benefits)), np.array(number(costs))))
    value = ratio if np.isfinite(ratio) else None
    inputs = (benefits.id, costs.id)
    return entry.figure("bcr", names.BCR, value, "ratio", "benefit_cost_ratio", inputs)


def ledger_of(entry: Entry, years: ConceptYearsFigures) -> Ledger:
    """Enter what each side has of the ENPV."""
    concept = entry.concept
    home = float(weighted(concept.home_musd, entry.weights))
    enpv = float(weighted(concept.enpv_musd, entry.weights))
    rest = float(weighted(concept.rest_of_world_musd, entry.weights))
    return Ledger(
        home=entry.figure("home", names.HOME, home, "musd", "side_enpv", (years.home.id,)),
        partner=entry.figure(
            "partner", names.PARTNER, enpv - home, "musd", "side_enpv", (years.partner.id,)
        ),
        rest_of_world=entry.figure("rest_of_world", names.REST, rest, "musd", "npv", entry.inputs),
    )


def stress_of(entry: Entry, place: int) -> StressFigures:
    """Enter what remains under one of STRESSES."""
    stress = STRESSES[place]
    fnpv, enpv = (weighted(each, entry.weights) for each in entry.concept.stressed[place])

    def entered(key: str, name: Text, value: float) -> Figure:
        named = names.STRESSED.having(name=name, stress=stress.name)
        return entry.figure(f"stress.{place}.{key}", named, value, "musd", "npv", entry.inputs)

    return StressFigures(
        stress=stress,
        fnpv=entered("fnpv", names.FNPV, float(fnpv)),
        enpv=entered("enpv", names.ENPV, float(enpv)),
    )


def by_scenario(entry: Entry, key: str, name: Text, values: Array) -> Mapping[str, Figure]:
    """Enter a present value in each scenario, keyed by the scenario's id."""
    found: dict[str, Figure] = {}
    for scenario, value in zip(entry.case.futures.outlook.scenarios, values.tolist(), strict=True):
        named = names.IN_SCENARIO.having(name=name, scenario=text_of(scenario.name))
        found[scenario.id] = entry.figure(
            f"{scenario.id}.{key}", named, value, "musd", "npv", entry.inputs
        )
    return found
