"""From drivers to a case of the hub model: units of people to those of the formulas.

Drivers are percent, days and dollars as people write them; the model reckons in fractions.
A service that a concept does not offer is neither charged nor sold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub import inputs
from shekara.analysis.hub.quantities import Quantity
from shekara.domain.concepts import Component
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.goods import Good, Store
from shekara.domain.services import Service

if TYPE_CHECKING:
    from shekara.domain.hub import HubConcept

PERCENT = 100

FLOW_DRIVERS = frozenset((*TRADE_DRIVERS, "corridor_exports", "corridor_imports"))
"""What the flows of trade read. Of all outcomes of a case these enter its flows alone."""

Values = Mapping[str, Quantity]
"""One quantity per driver, in the driver's unit: a number, or one number per draw."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """Where the model starts: the latest trade of both directions, and the years.

    Exports and imports are those of the country in million USD of `base_year`; building
    begins in `first_year`, and the appraisal ends `horizon_years` later.
    """

    exports_musd: float
    imports_musd: float
    base_year: int
    first_year: int
    horizon_years: int


def case_of(values: Values, hub: HubConcept, start: Start) -> inputs.HubCase:
    """Give the case of one concept; KeyError for a driver without a value.

    Raises ValueError for values that the model cannot take, such as building without end.
    """
    return Cases(values, start).of(hub)


def flows_of(values: Values, start: Start) -> tuple[inputs.Flow, ...]:
    """Give exports and imports of t = 0, in dollars of that year; they read FLOW_DRIVERS alone."""
    years = start.first_year - start.base_year
    inflation = 1 + values["inflation"] / PERCENT
    flows = (
        (start.exports_musd, "export_growth", "corridor_exports"),
        (start.imports_musd, "import_growth", "corridor_imports"),
    )
    return tuple(
        inputs.Flow(
            value_musd=musd * ((1 + values[growth] / PERCENT) * inflation) ** years,
            growth=values[growth] / PERCENT,
            corridor_share=values[corridor] / PERCENT,
        )
        for musd, growth, corridor in flows
    )


class Cases:
    """The cases of concepts at the same values; what they have in common is made once."""

    def __init__(self, values: Values, start: Start) -> None:
        """Read nothing yet."""
        self._common = _Common(values, start)

    def of(self, hub: HubConcept) -> inputs.HubCase:
        """Give the case of one concept; errors as for `case_of`."""
        common, made = self._common, _Case(self._common, hub)
        return inputs.HubCase(
            flows=common.flows,
            goods=tuple(made.good(good) for good in Good),
            transit=made.transit(),
            concept=made.concept(),
            finance=common.finance,
            economy=made.economy(),
            home=common.home,
            last_year=common.start.horizon_years,
        )


class _Common:
    """The values of all drivers, and what is the same for every concept."""

    def __init__(self, values: Values, start: Start) -> None:
        self.values, self.start = values, start
        self._shares: dict[str, Quantity] = {}

    def number(self, driver: str) -> Quantity:
        return self.values[driver]

    def share(self, driver: str) -> Quantity:
        found = self._shares.get(driver)
        if found is None:
            found = self._shares[driver] = self.values[driver] / PERCENT
        return found

    @cached_property
    def flows(self) -> tuple[inputs.Flow, ...]:
        return flows_of(self.values, self.start)

    @cached_property
    def mixes(self) -> Mapping[Good, tuple[Quantity, Quantity]]:
        """The share of each good in both flows."""
        exports, imports = self._mix("exports"), self._mix("imports")
        return {good: (exports[good], imports[good]) for good in Good}

    def _mix(self, flow: str) -> Mapping[Good, Quantity]:
        """Give the goods' shares of a flow; the named goods are never more than the whole."""
        named = {each: self.share(f"{flow}_{each}") for each in Good if each is not Good.OTHER}
        total = sum(named.values())
        whole = np.maximum(total, 1)
        return {
            **{good: share / whole for good, share in named.items()},
            Good.OTHER: 1 - total / whole,
        }

    @cached_property
    def finance(self) -> inputs.Finance:
        return inputs.Finance(
            discount_rate=self.share("investor_rate"),
            tax_rate=self.share("profit_tax"),
            working_capital_share=self.share("working_capital"),
        )

    @cached_property
    def home(self) -> inputs.HomeShares:
        return inputs.HomeShares(
            users=self.share("users_home"),
            owner=self.share("owner_home"),
            workers=self.share("workers_home"),
            budgets=self.share("budgets_home"),
            neighbours=self.share("neighbours_home"),
            grant=self.share("grant"),
            grant_giver=self.share("grant_home"),
        )


class _Case:
    """One concept with the values of all drivers."""

    def __init__(self, common: _Common, hub: HubConcept) -> None:
        self.common, self.hub = common, hub
        self.number, self.share = common.number, common.share
        self.has_stores = Component.TRADE in hub.concept.components
        self.processes = Component.INDUSTRY in hub.concept.components

    def own(self, driver: str) -> Quantity:
        return self.common.values[f"{self.hub.concept}_{driver}"]

    def own_share(self, driver: str) -> Quantity:
        return self.own(driver) / PERCENT

    def offers(self, service: Service) -> bool:
        return service in self.hub.services

    def store(self, good: Good) -> Store:
        """Give the store that takes a good: a concept without stores carries it through the yard.

        Nothing is then stored, so nothing needs to be known of storing.
        """
        return good.store if self.has_stores else Store.YARD

    def good(self, good: Good) -> inputs.Good:
        is_food = good not in {Good.TEXTILES, Good.PHARMACEUTICALS, Good.OTHER}
        return inputs.Good(
            key=good.value,
            store=good.store.value,
            mix=self.common.mixes[good],
            price_usd_t=self.number(f"price_{good}"),
            capture=self.own_share("food_capture" if is_food else "other_capture"),
            generation=self.own_share("generation"),
            dwell_days=self.number(f"dwell_{self.store(good)}"),
            peak=self.number("peak"),
            charge=self.charge(self.store(good)),
            benefit=self.benefit(good),
            processing=self.processing(good),
        )

    def charge(self, store: Store) -> inputs.Charge:
        storage: Quantity = 0.0
        if store is not Store.YARD and self.offers(Service.STORAGE):
            storage = self.number("dry_charge" if store is Store.DRY else "cold_charge")
        handling = self.number("handling_charge") if self.offers(Service.LOADING) else 0.0
        return inputs.Charge(handling_usd_t=handling, storage_usd_t_day=storage)

    def benefit(self, good: Good) -> inputs.Benefit:
        stored = self.store(good) is not Store.YARD
        fresh = stored and good.is_fresh
        return inputs.Benefit(
            loss_share=self.share("loss") if fresh else 0.0,
            loss_avoided=self.share("loss_avoided") if fresh else 0.0,
            offseason_share=self.share("offseason") if fresh else 0.0,
            premium_usd_t=self.number("premium") if fresh else 0.0,
            premium_fall=self.share("premium_fall") if fresh else 0.0,
            hours_saved=self.number("hours_saved"),
            hour_value_usd=self.number("hour_value"),
            resources_saved_usd=self.number("resources_saved"),
            payload_t=self.number("payload"),
            extra_handling_usd_t=self.number("extra_handling"),
            margin_usd_t=self.share("margin") * self.number(f"price_{good}"),
            margin_cut=self.share("margin_cut"),
            margin_real_share=self.share("formal_share"),
            displaced_store_usd_t=self.number("displaced_store") if stored else 0.0,
        )

    def processing(self, good: Good) -> inputs.Processing | None:
        if not (good.is_farm_produce and self.processes):
            return None
        return inputs.Processing(
            share=self.share("processed_share"),
            fee_usd_t=self.number("processing_fee"),
            value_added_usd_t=self.number("value_added"),
            exports_usd_t=self.number("processed_exports"),
        )

    def transit(self) -> inputs.Transit:
        return inputs.Transit(
            tonnes=self.number("transit_tonnes"),
            growth=self.share("transit_growth"),
            capture=self.own_share("transit_capture"),
            dwell_days=self.number("dwell_yard"),
            peak=self.number("peak"),
            charge=self.charge(Store.YARD),
            benefit_usd_t=self.number("transit_benefit"),
        )

    def concept(self) -> inputs.Concept:
        capex, equipment = self.own("capex"), self.own_share("equipment")
        return inputs.Concept(
            assets=(
                inputs.Asset(
                    cost_musd=capex * (1 - equipment), life_years=self.number("building_life")
                ),
                inputs.Asset(cost_musd=capex * equipment, life_years=self.number("equipment_life")),
            ),
            build_years=self.own("build_years"),
            delay_years=self.number("delay"),
            overrun=self.share("overrun"),
            ramp_years=self.number("ramp"),
            land_musd=self.own("land"),
            off_site_musd=self.own("off_site"),
            capacities_t=self.capacities(),
            yard_dwell_days=self.number("dwell_yard"),
            fixed_share=self.share("fixed_cost"),
            variable_usd_t=self.number("variable_cost"),
            staff=self.own("staff"),
            wage_usd=self.number("wage"),
            rent=self.rent(),
            services=tuple(self.service(each) for each in Service if each.is_sold_by_itself),
        )

    def capacities(self) -> inputs.Capacities:
        if not self.has_stores:
            return inputs.Capacities(yard=self.own("yard_capacity"))
        return inputs.Capacities(**{store.value: self.own(f"{store}_capacity") for store in Store})

    def rent(self) -> inputs.Rent | None:
        if not self.has_stores or not self.offers(Service.TRADING_SPACE):
            return None
        return inputs.Rent(
            area_m2=self.own("area"),
            usd_m2=self.number("rent"),
            occupancy=self.share("occupancy"),
        )

    def service(self, service: Service) -> inputs.Service:
        offered = self.offers(service)
        return inputs.Service(
            key=service.value,
            price_usd=self.number(f"{service}_price") if offered else 0.0,
            units=self.number(f"{service}_sales") if offered else 0.0,
            is_offered=offered,
        )

    def economy(self) -> inputs.Economy:
        return inputs.Economy(
            discount_rate=self.share("social_rate"),
            conversion_factor=self.number("conversion_factor"),
            shadow_wage_ratio=self.number("shadow_wage"),
            new_output_share=self.share("new_output"),
            displacement=self.share("displacement") if self.processes else 0.0,
            carbon_usd_t=self.number("carbon_cost"),
            inflation=self.share("inflation"),
        )
