"""The hub model once more: one draw, plain numbers, no numpy, year after year.

Written from the method and not from the code, to be compared with it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from shekara.analysis.hub.inputs import Asset, Benefit, Charge, Good, HubCase


@dataclass
class Told:
    """What the oracle says of a case: one number per year, or one number."""

    revenue: list[float] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)
    tax: list[float] = field(default_factory=list)
    working: list[float] = field(default_factory=list)
    cash: list[float] = field(default_factory=list)
    benefit: list[float] = field(default_factory=list)
    economic_cost: list[float] = field(default_factory=list)
    home: list[float] = field(default_factory=list)
    partner: list[float] = field(default_factory=list)
    rest: list[float] = field(default_factory=list)
    generated: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    fnpv: float = 0.0
    enpv: float = 0.0
    home_npv: float = 0.0


def number(value: object) -> float:
    """A quantity of a single draw."""
    return float(value)  # type: ignore[arg-type]


def rate(growth: object, year: int) -> float:
    """The growth into a year ≥ 1, be it one rate or one per year."""
    if isinstance(growth, float | int):
        return float(growth)
    return float(growth[year - 1])  # type: ignore[index]


def clip(value: float) -> float:
    return min(1.0, max(0.0, value))


def discounted(flows: list[float], at: object) -> float:
    return math.fsum(flow / (1 + number(at)) ** year for year, flow in enumerate(flows))


def grown(first: float, growth: object, year: int) -> float:
    for each in range(1, year + 1):
        first *= 1 + rate(growth, each)
    return first


def charged(charge: Charge, days: float, *, stored: bool) -> float:
    handling = number(charge.handling_usd_t)
    return handling + number(charge.storage_usd_t_day) * days if stored else handling


def gained(parts: Benefit, price: float, *, stored: bool) -> float:
    vehicle = number(parts.hours_saved) * number(parts.hour_value_usd)
    u = (vehicle + number(parts.resources_saved_usd)) / number(parts.payload_t)
    u -= number(parts.extra_handling_usd_t)
    cut = number(parts.margin_cut) * number(parts.margin_real_share)
    u += number(parts.margin_usd_t) * cut
    if stored:
        u += number(parts.loss_share) * number(parts.loss_avoided) * price
        kept = 1 - number(parts.premium_fall) / 2
        u += number(parts.offseason_share) * number(parts.premium_usd_t) * kept
        u += number(parts.displaced_store_usd_t)
    return u


def in_service(start: float, end: float, year: int) -> float:
    """The part of a year that lies between two times."""
    return max(0.0, min(end, year + 1) - max(start, year))


@dataclass
class AssetYears:
    """An asset year by year: spent anew, written off; and its worth at the end."""

    replaced: list[float]
    written_off: list[float]
    residual: float


def asset_years(asset: Asset, opening: float, overrun: float, last: int) -> AssetYears:
    life, cost = number(asset.life_years), number(asset.cost_musd)
    replaced, written_off = [0.0] * (last + 1), [0.0] * (last + 1)
    start, value = opening, cost * (1 + overrun)
    while True:
        end = start + life
        for year in range(last + 1):
            written_off[year] += value / life * in_service(start, end, year)
        if end > last + 1e-9:
            age = max(0.0, last + 1 - start)
            return AssetYears(replaced, written_off, value * max(0.0, 1 - age / life))
        replaced[math.ceil(end - 1e-9) - 1] += cost
        start, value = end, cost


@dataclass
class Lines:
    """One year: tonnes, then million USD."""

    handled: float = 0.0
    refused: float = 0.0
    charges: float = 0.0
    transit_charges: float = 0.0
    fees: float = 0.0
    let: float = 0.0
    revenue: float = 0.0
    bought: float = 0.0
    wages: float = 0.0
    cost: float = 0.0
    users: float = 0.0
    surplus: float = 0.0
    added: float = 0.0
    carbon: float = 0.0
    transit_surplus: float = 0.0
    generated: float = 0.0
    outlay: float = 0.0
    built: float = 0.0
    land: float = 0.0
    land_worth: float = 0.0
    off_site: float = 0.0
    tax: float = 0.0


class Oracle:
    """One draw of a case."""

    def __init__(self, case: HubCase) -> None:
        self.case = case
        self.told = Told()
        concept = case.concept
        self.opening = number(concept.build_years) + number(concept.delay_years)
        overrun = number(concept.overrun)
        self.assets = [
            asset_years(each, self.opening, overrun, case.last_year) for each in concept.assets
        ]
        self.base = sum(number(each.cost_musd) for each in concept.assets)
        self.losses = 0.0
        self.last_revenue = 0.0

    def tell(self) -> Told:
        for year in range(self.case.last_year + 1):
            self.year(year)
        told = self.told
        told.fnpv = discounted(told.cash, self.case.finance.discount_rate)
        net = [b - c for b, c in zip(told.benefit, told.economic_cost, strict=True)]
        told.enpv = discounted(net, self.case.economy.discount_rate)
        told.home_npv = discounted(told.home, self.case.economy.discount_rate)
        return told

    def ramp(self, year: int) -> tuple[float, float]:
        elapsed = year + 1 - self.opening
        opened = clip(elapsed)
        years = number(self.case.concept.ramp_years)
        u = clip(elapsed / years) if years > 0 else float(elapsed > 0)
        return opened, opened * (3 * u**2 - 2 * u**3)

    def store(self, wanted: str) -> tuple[str, bool]:
        has = getattr(self.case.concept.capacities_t, wanted) is not None
        return (wanted, True) if has else ("yard", wanted == "yard")

    def existing(self, good: Good, year: int, ramp: float) -> float:
        tonnes = 0.0
        for flow, mix in zip(self.case.flows, good.mix, strict=True):
            value = grown(number(flow.value_musd), flow.growth, year) * number(flow.corridor_share)
            tonnes += value * number(mix) * 1e6 / number(good.price_usd_t)
        return tonnes * number(good.capture) * ramp

    def days(self, dwell: object, *, stored: bool) -> float:
        return number(dwell if stored else self.case.concept.yard_dwell_days)

    def shares(self, year: int, ramp: float) -> dict[str, float]:
        """κ of each store."""
        needed: dict[str, float] = {}
        for good in self.case.goods:
            store, stored = self.store(good.store)
            tonnes = self.existing(good, year, ramp) * (1 + number(good.generation))
            stock = tonnes * self.days(good.dwell_days, stored=stored) / 365 * number(good.peak)
            needed[store] = needed.get(store, 0) + stock
        transit = self.case.transit
        if transit is not None:
            store, stored = self.store(transit.store)
            stock = self.transit_t(year, ramp) * self.days(transit.dwell_days, stored=stored) / 365
            needed[store] = needed.get(store, 0) + stock * number(transit.peak)
        room = {
            store: number(getattr(self.case.concept.capacities_t, store) or 0) for store in needed
        }
        return {
            store: 1.0 if need == 0 else min(1.0, room[store] / need)
            for store, need in needed.items()
        }

    def transit_t(self, year: int, ramp: float) -> float:
        transit = self.case.transit
        if transit is None:
            return 0.0
        return grown(number(transit.tonnes), transit.growth, year) * number(transit.capture) * ramp

    def year(self, year: int) -> None:
        opened, ramp = self.ramp(year)
        lines = self.handled(year, ramp)
        self.run(lines, opened, ramp)
        self.invest(lines, year)
        self.finance(lines, year)
        self.judge(lines)
        self.share(lines)
        self.told.rest.append(lines.transit_surplus)
        self.told.generated.append(lines.generated)
        self.told.refused.append(lines.refused)

    def handled(self, year: int, ramp: float) -> Lines:
        kappa, lines = self.shares(year, ramp), Lines()
        for good in self.case.goods:
            store, stored = self.store(good.store)
            self.handle(lines, good, self.existing(good, year, ramp), kappa[store], stored=stored)
        if self.case.transit is not None:
            store, stored = self.store(self.case.transit.store)
            asked = self.transit_t(year, ramp)
            through = asked * kappa[store]
            lines.refused += asked - through
            days = self.days(self.case.transit.dwell_days, stored=stored)
            c = charged(self.case.transit.charge, days, stored=stored)
            lines.transit_charges = through * c / 1e6
            lines.transit_surplus = through * (number(self.case.transit.benefit_usd_t) - c) / 1e6
            lines.handled += through
        return lines

    def handle(self, lines: Lines, good: Good, asked: float, kappa: float, *, stored: bool) -> None:
        old = asked * kappa
        new = old * number(good.generation)
        c = charged(good.charge, self.days(good.dwell_days, stored=stored), stored=stored)
        u = gained(good.benefit, number(good.price_usd_t), stored=stored)
        lines.handled += old + new
        lines.refused += asked * (1 + number(good.generation)) * (1 - kappa)
        lines.charges += (old + new) * c / 1e6
        lines.users += (old * u + new * (u + c) / 2) / 1e6
        lines.surplus += (old + new / 2) * (u - c) / 1e6
        lines.generated += new * number(good.price_usd_t) / 1e6
        if good.processing is not None:
            processed = (old + new) * number(good.processing.share) / 1e6
            lines.fees += processed * number(good.processing.fee_usd_t)
            lines.added += processed * number(good.processing.value_added_usd_t)
            lines.generated += processed * number(good.processing.exports_usd_t)

    def run(self, lines: Lines, opened: float, ramp: float) -> None:
        concept = self.case.concept
        if concept.rent is not None:
            area = number(concept.rent.area_m2) * number(concept.rent.occupancy)
            lines.let += area * number(concept.rent.usd_m2) * ramp / 1e6
        for service in concept.services:
            if service.is_offered:
                lines.let += number(service.price_usd) * number(service.units) * ramp / 1e6
        lines.bought = number(concept.fixed_share) * self.base * opened
        lines.bought += number(concept.variable_usd_t) * lines.handled / 1e6
        lines.wages = number(concept.staff) * number(concept.wage_usd) * opened / 1e6
        lines.revenue = lines.charges + lines.transit_charges + lines.let + lines.fees
        lines.cost = lines.bought + lines.wages

    def invest(self, lines: Lines, year: int) -> None:
        concept, is_last = self.case.concept, year == self.case.last_year
        spent = self.spent(year)
        lines.outlay = self.base * (1 + number(concept.overrun)) * spent
        lines.built = lines.outlay + sum(each.replaced[year] for each in self.assets)
        lines.built -= sum(each.residual for each in self.assets) if is_last else 0.0
        lent = float(year == 0) - float(is_last)
        lines.land = number(concept.land_musd) * lent
        opportunity = concept.land_opportunity_musd
        lines.land_worth = lines.land if opportunity is None else number(opportunity) * lent
        lines.off_site = number(concept.off_site_musd) * spent

    def finance(self, lines: Lines, year: int) -> None:
        surplus = lines.revenue - lines.cost
        lines.tax = self.tax(surplus - sum(each.written_off[year] for each in self.assets))
        share = number(self.case.finance.working_capital_share)
        working = share * (lines.revenue - self.last_revenue)
        if year == self.case.last_year:
            working -= share * lines.revenue
        self.last_revenue = lines.revenue
        self.told.revenue.append(lines.revenue)
        self.told.cost.append(lines.cost)
        self.told.tax.append(lines.tax)
        self.told.working.append(working)
        self.told.cash.append(surplus - lines.tax - working - lines.built - lines.land)

    def judge(self, lines: Lines) -> None:
        economy = self.case.economy
        factor = number(economy.conversion_factor)
        lines.carbon = number(economy.carbon_usd_t) * lines.handled / 1e6
        benefit = lines.users + number(economy.new_output_share) * lines.let
        benefit += lines.added * (1 - number(economy.displacement)) + lines.transit_charges
        cost = factor * (lines.bought + lines.built + lines.off_site)
        cost += number(economy.shadow_wage_ratio) * lines.wages
        self.told.benefit.append(benefit)
        self.told.economic_cost.append(cost + lines.land_worth + lines.carbon)

    def share(self, lines: Lines) -> None:
        economy, home = self.case.economy, self.case.home
        factor, moved = number(economy.conversion_factor), 1 - number(economy.displacement)
        owner = lines.revenue - lines.cost - lines.tax - lines.built - lines.land
        gain = lines.wages * (1 - number(economy.shadow_wage_ratio))
        budgets = lines.tax + (1 - factor) * (lines.bought + lines.built)
        budgets -= factor * lines.off_site
        neighbours = lines.added * moved - lines.fees + lines.land - lines.land_worth
        neighbours -= (1 - number(economy.new_output_share)) * lines.let + lines.carbon
        grant = number(home.grant) * lines.outlay
        parties = (
            (home.users, lines.surplus),
            (home.owner, owner + grant),
            (home.workers, gain),
            (home.budgets, budgets),
            (home.grant_giver, -grant),
            (home.neighbours, neighbours),
        )
        self.told.home.append(sum(number(part) * value for part, value in parties))
        self.told.partner.append(sum((1 - number(part)) * value for part, value in parties))

    def tax(self, profit: float) -> float:
        if profit <= 0:
            self.losses -= profit
            return 0.0
        used = min(self.losses, profit)
        self.losses -= used
        return number(self.case.finance.tax_rate) * (profit - used)

    def spent(self, year: int) -> float:
        concept = self.case.concept
        if concept.spending is not None:
            return concept.spending[year] if year < len(concept.spending) else 0.0
        build = number(concept.build_years)
        if build == 0:
            return float(year == 0)
        return clip(build - year) / build


def tell(case: HubCase) -> Told:
    """What the oracle says of a case of one draw."""
    return Oracle(case).tell()
