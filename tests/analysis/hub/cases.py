"""Cases of the hub model: the worked example, reckoned by hand, and arbitrary ones."""

from __future__ import annotations

import numpy as np

from shekara.analysis.hub.inputs import (
    STORES,
    Asset,
    Benefit,
    Capacities,
    Charge,
    Concept,
    Economy,
    Finance,
    Flow,
    Good,
    HomeShares,
    HubCase,
    Processing,
    Rent,
    Service,
    Store,
    Transit,
)
from shekara.analysis.hub.quantities import Quantity, changed


def worked_example(*, capture: Quantity = 1.0, loss_avoided: Quantity = 0.5) -> HubCase:
    """The worked example by hand; `capture` multiplies that of both goods."""
    total = 80 + 150
    return HubCase(
        flows=(Flow(value_musd=total),),
        goods=(
            Good(
                key="fruit",
                store="chilled",
                mix=(80 / total,),
                price_usd_t=800,
                capture=0.2 * capture,
                generation=0.1,
                dwell_days=7.3,
                peak=1.5,
                charge=Charge(handling_usd_t=22.7, storage_usd_t_day=1),
                benefit=Benefit(
                    loss_share=0.1,
                    loss_avoided=loss_avoided,
                    offseason_share=0.25,
                    premium_usd_t=80,
                    premium_fall=0.25,
                    hours_saved=2,
                    hour_value_usd=10,
                    payload_t=20,
                    margin_usd_t=10,
                    margin_cut=0.3,
                    margin_real_share=0.5,
                ),
            ),
            Good(
                key="textiles",
                store="dry",
                mix=(150 / total,),
                price_usd_t=5000,
                capture=0.4 * capture,
                dwell_days=3.65,
                charge=Charge(handling_usd_t=18.54, storage_usd_t_day=0.4),
                benefit=Benefit(
                    hours_saved=2,
                    hour_value_usd=10,
                    payload_t=20,
                    margin_usd_t=80,
                    margin_cut=0.5,
                    margin_real_share=0.6,
                ),
            ),
        ),
        concept=Concept(
            assets=(Asset(cost_musd=4, life_years=20),),
            ramp_years=2,
            capacities_t=Capacities(chilled=528, dry=200),
            fixed_share=0.025,
            variable_usd_t=3,
            staff=20,
            wage_usd=6000,
            rent=Rent(area_m2=1000, usd_m2=120),
        ),
        finance=Finance(discount_rate=0.1, tax_rate=0.2, working_capital_share=0.1),
        economy=Economy(
            discount_rate=0.09,
            conversion_factor=0.9,
            shadow_wage_ratio=0.7,
            new_output_share=0.5,
            displacement=0.0,
        ),
        home=HomeShares(users=0.6, owner=1, workers=1, budgets=1, neighbours=1),
        last_year=4,
    )


def _spread(generator: np.random.Generator, low: float, high: float, draws: int) -> Quantity:
    """One value, or as often one per draw."""
    if generator.random() < 0.5:
        return float(generator.uniform(low, high))
    return generator.uniform(low, high, draws)


class Anything:
    """Arbitrary parts of a case from a seed, each quantity one value or one per draw."""

    def __init__(self, seed: int, draws: int) -> None:
        self.generator = np.random.default_rng(seed)
        self.draws = draws
        self.last_year = int(self.generator.integers(0, 31))

    def any(self, low: float, high: float) -> Quantity:
        return _spread(self.generator, low, high, self.draws)

    def chance(self, share: float) -> bool:
        return bool(self.generator.random() < share)

    def store(self) -> Store:
        return STORES[int(self.generator.integers(len(STORES)))]

    def growth(self) -> Quantity:
        if self.chance(0.3):
            leading = self.draws if self.chance(0.5) else 1
            return self.generator.uniform(-0.1, 0.15, (leading, self.last_year))
        return self.any(-0.1, 0.15)

    def charge(self) -> Charge:
        return Charge(handling_usd_t=self.any(0, 40), storage_usd_t_day=self.any(0, 2))

    def benefit(self) -> Benefit:
        return Benefit(
            loss_share=self.any(0, 0.4),
            loss_avoided=self.any(0, 1),
            offseason_share=self.any(0, 0.5),
            premium_usd_t=self.any(0, 200),
            premium_fall=self.any(0, 1),
            hours_saved=self.any(0, 20),
            hour_value_usd=self.any(0, 30),
            resources_saved_usd=self.any(-50, 200),
            payload_t=self.any(5, 25),
            extra_handling_usd_t=self.any(0, 20),
            margin_usd_t=self.any(0, 200),
            margin_cut=self.any(0, 1),
            margin_real_share=self.any(0, 1),
            displaced_store_usd_t=self.any(0, 20),
        )

    def good(self, number: int, goods: int, flows: int) -> Good:
        processing = Processing(
            share=self.any(0, 1),
            fee_usd_t=self.any(0, 50),
            value_added_usd_t=self.any(0, 300),
            exports_usd_t=self.any(0, 500),
        )
        return Good(
            key=f"good {number}",
            store=self.store(),
            mix=tuple(self.any(0, 1 / goods) for _ in range(flows)),
            price_usd_t=self.any(200, 8000),
            capture=0.0 if self.chance(0.1) else self.any(0, 0.6),
            generation=self.any(0, 0.3),
            dwell_days=self.any(0, 60),
            peak=self.any(1, 3),
            charge=self.charge(),
            benefit=self.benefit(),
            processing=processing if self.chance(0.4) else None,
        )

    def transit(self) -> Transit:
        return Transit(
            tonnes=self.any(0, 200_000),
            growth=self.growth(),
            capture=self.any(0, 0.5),
            store=self.store(),
            dwell_days=self.any(0, 5),
            peak=self.any(1, 2),
            charge=self.charge(),
            benefit_usd_t=self.any(0, 60),
        )

    def capacities(self) -> Capacities:
        some = [None if self.chance(0.35) else self.any(0, 4000) for _ in STORES]
        return Capacities(**dict(zip(STORES, some, strict=True)))

    def service(self, number: int) -> Service:
        return Service(
            key=f"service {number}",
            price_usd=self.any(0, 100),
            units=self.any(0, 5000),
            is_offered=self.chance(0.7),
        )

    def concept(self) -> Concept:
        is_entered = self.chance(0.3)
        spent = self.generator.dirichlet(np.ones(min(3, self.last_year + 1)))
        return Concept(
            assets=tuple(
                Asset(cost_musd=self.any(0, 40), life_years=self.any(0.7, 40))
                for _ in range(int(self.generator.integers(0, 4)))
            ),
            build_years=self.any(0, min(4, self.last_year + 1)),
            delay_years=0.0 if self.chance(0.3) else self.any(0, 3),
            overrun=self.any(-0.1, 0.6),
            spending=tuple(float(share) for share in spent) if is_entered else None,
            ramp_years=0.0 if self.chance(0.1) else self.any(0, 6),
            land_musd=self.any(0, 3),
            land_opportunity_musd=None if self.chance(0.5) else self.any(0, 3),
            off_site_musd=self.any(0, 5),
            capacities_t=self.capacities(),
            yard_dwell_days=self.any(0.1, 3),
            fixed_share=self.any(0, 0.05),
            variable_usd_t=self.any(0, 10),
            staff=self.any(0, 300),
            wage_usd=self.any(1000, 15_000),
            rent=Rent(area_m2=self.any(0, 20_000), usd_m2=self.any(0, 200), occupancy=0.8)
            if self.chance(0.6)
            else None,
            services=tuple(self.service(number) for number in range(3)),
        )

    def home(self) -> HomeShares:
        return HomeShares(
            users=self.any(0, 1),
            owner=self.any(0, 1),
            workers=self.any(0, 1),
            budgets=self.any(0, 1),
            neighbours=self.any(0, 1),
            grant=self.any(0, 0.5),
            grant_giver=self.any(0, 1),
        )

    def case(self) -> HubCase:
        goods = int(self.generator.integers(0, 6))
        flows = int(self.generator.integers(1, 4))
        return HubCase(
            flows=tuple(
                Flow(
                    value_musd=self.any(10, 3000),
                    growth=self.growth(),
                    corridor_share=self.any(0, 1),
                )
                for _ in range(flows)
            ),
            goods=tuple(self.good(number, goods, flows) for number in range(goods)),
            transit=self.transit() if self.chance(0.6) else None,
            concept=self.concept(),
            finance=Finance(
                discount_rate=self.any(0.01, 0.2),
                tax_rate=self.any(0, 0.4),
                working_capital_share=self.any(0, 0.3),
            ),
            economy=Economy(
                discount_rate=self.any(0.01, 0.15),
                conversion_factor=self.any(0.7, 1.1),
                shadow_wage_ratio=self.any(0.5, 1),
                new_output_share=self.any(0, 1),
                displacement=self.any(0, 1),
                carbon_usd_t=self.any(0, 5),
                inflation=self.any(0, 0.05),
            ),
            home=self.home(),
            last_year=self.last_year,
        )


def any_case(seed: int, draws: int = 3) -> HubCase:
    """An arbitrary case, the same for the same seed."""
    return Anything(seed, draws).case()


def one_draw(case: HubCase, draw: int) -> HubCase:
    """A case with the values of one draw alone."""
    return changed(case, lambda array: array[draw if len(array) > 1 else 0])


GOODS: tuple[tuple[str, Store, float, float, float], ...] = (
    ("fruit", "chilled", 0.08, 800, 12),
    ("vegetables", "chilled", 0.07, 500, 15),
    ("processed", "dry", 0.05, 1500, 20),
    ("dairy", "chilled", 0.06, 2500, 8),
    ("meat", "frozen", 0.05, 3500, 20),
    ("textiles", "dry", 0.15, 5000, 10),
    ("pharmaceuticals", "dry", 0.04, 30_000, 10),
    ("other", "yard", 0.3, 1200, 2),
)


def simulated_case(draws: int, seed: int = 1) -> HubCase:
    """A trade-logistics complex with eight goods, transit and its drivers drawn, 26 years."""
    generator = np.random.default_rng(seed)

    def drawn(low: float, high: float) -> Quantity:
        return generator.uniform(low, high, draws)

    capture, avoided, premium = drawn(0.5, 1.5), drawn(0.1, 0.6), drawn(20, 120)
    hours, resources = drawn(0, 12), drawn(0, 60)
    return HubCase(
        flows=(
            Flow(value_musd=700, growth=drawn(0, 0.08), corridor_share=drawn(0.3, 0.6)),
            Flow(value_musd=450, growth=drawn(0, 0.08), corridor_share=drawn(0.3, 0.6)),
        ),
        goods=tuple(
            Good(
                key=key,
                store=store,
                mix=(share, share / 2),
                price_usd_t=price,
                capture=0.2 * capture,
                generation=0.05,
                dwell_days=dwell,
                peak=1.5,
                charge=Charge(handling_usd_t=12, storage_usd_t_day=0.6),
                benefit=Benefit(
                    loss_share=0.1,
                    loss_avoided=avoided,
                    offseason_share=0.2,
                    premium_usd_t=premium,
                    premium_fall=0.25,
                    hours_saved=hours,
                    hour_value_usd=15,
                    resources_saved_usd=resources,
                    payload_t=20,
                    extra_handling_usd_t=2,
                    margin_usd_t=40,
                    margin_cut=0.3,
                    margin_real_share=0.5,
                ),
            )
            for key, store, share, price, dwell in GOODS
        ),
        transit=Transit(
            tonnes=200_000,
            growth=drawn(0, 0.05),
            capture=drawn(0.05, 0.2),
            dwell_days=1,
            charge=Charge(handling_usd_t=6),
            benefit_usd_t=10,
        ),
        concept=Concept(
            assets=(
                Asset(cost_musd=drawn(25, 45), life_years=40),
                Asset(cost_musd=8, life_years=12),
            ),
            build_years=2,
            delay_years=drawn(0, 2),
            overrun=drawn(0, 0.5),
            ramp_years=4,
            capacities_t=Capacities(dry=900, chilled=2500, frozen=500, yard=3000),
            fixed_share=0.025,
            variable_usd_t=drawn(2, 5),
            staff=180,
            wage_usd=drawn(5000, 9000),
            rent=Rent(area_m2=12_000, usd_m2=drawn(60, 140), occupancy=0.8),
            services=(Service(key="customs brokers", price_usd=40, units=9000),),
        ),
        finance=Finance(discount_rate=0.1, tax_rate=0.2, working_capital_share=0.1),
        economy=Economy(
            discount_rate=0.09,
            conversion_factor=0.9,
            shadow_wage_ratio=0.8,
            new_output_share=0.5,
            displacement=0.3,
        ),
        home=HomeShares(users=0.5, owner=1, workers=1, budgets=1, neighbours=1),
        last_year=25,
    )
