"""What the templates assume of the hub.

A value with a source names it. Everything else is illustrative: a plausible low, likely and
high to start from, until somebody knows better. Units are those of the drivers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.concepts import Concept
from shekara.domain.hub import Financing, Hub, HubConcept, LocalCurrency, RankCorrelation
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.scenarios import Assumption
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from shekara.domain.wording import Phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

_Range = tuple[float, float, float]

_EVERYWHERE: Mapping[str, _Range] = {
    "transit_growth": (0, 3, 7),
    "transit_benefit": (6, 12, 25),
    "price_fruit": (500, 800, 1200),
    "price_vegetables": (250, 400, 650),
    "price_processed": (800, 1200, 1800),
    "price_dairy": (1200, 1900, 2800),
    "price_meat": (2500, 3500, 5000),
    "price_textiles": (3000, 6000, 10000),
    "price_pharmaceuticals": (15000, 30000, 60000),
    "price_other": (500, 1000, 2000),
    "dwell_dry": (4, 8, 15),
    "dwell_chilled": (5, 10, 25),
    "dwell_frozen": (10, 20, 40),
    "dwell_yard": (0.5, 1, 2),
    "peak": (1.2, 1.6, 2.2),
    "loss": (10, 20, 40),
    "loss_avoided": (20, 40, 60),
    "offseason": (5, 15, 30),
    "premium": (40, 120, 250),
    "premium_fall": (10, 25, 50),
    "hours_saved": (0, 0.5, 2),
    "hour_value": (8, 15, 25),
    "resources_saved": (0, 10, 40),
    "payload": (12, 18, 20),
    "extra_handling": (2, 4, 8),
    "margin": (10, 18, 30),
    "margin_cut": (5, 15, 30),
    "formal_share": (20, 40, 60),
    "displaced_store": (2, 6, 15),
    "handling_charge": (8, 12, 18),
    "dry_charge": (0.25, 0.5, 0.9),
    "cold_charge": (0.8, 1.4, 2.2),
    "rent": (40, 80, 140),
    "occupancy": (50, 75, 90),
    "logistics_price": (20, 40, 80),
    "logistics_sales": (500, 2000, 5000),
    "preparation_price": (3, 6, 12),
    "preparation_sales": (5000, 20000, 50000),
    "consolidation_price": (4, 8, 15),
    "consolidation_sales": (5000, 20000, 50000),
    "redistribution_price": (3, 6, 12),
    "redistribution_sales": (10000, 30000, 80000),
    "carriage_price": (50, 150, 400),
    "carriage_sales": (100, 500, 1500),
    "processed_share": (5, 12, 25),
    "processing_fee": (20, 40, 80),
    "value_added": (60, 150, 300),
    "processed_exports": (50, 150, 400),
    "transport_equipment": (25, 35, 45),
    "transport_build_years": (1, 1.5, 2.5),
    "transport_land": (0.3, 0.5, 1),
    "transport_off_site": (0, 1, 3),
    "transport_yard_capacity": (1500, 3000, 6000),
    "transport_food_capture": (3, 8, 15),
    "transport_other_capture": (3, 8, 15),
    "transport_transit_capture": (2, 5, 12),
    "transport_generation": (0, 2, 6),
    "transport_staff": (40, 70, 110),
    "trade_equipment": (25, 35, 45),
    "trade_build_years": (1.5, 2, 3.5),
    "trade_land": (0.5, 1, 2),
    "trade_off_site": (0, 2, 5),
    "trade_yard_capacity": (1500, 3000, 6000),
    "trade_dry_capacity": (4000, 8000, 15000),
    "trade_chilled_capacity": (3000, 6000, 12000),
    "trade_frozen_capacity": (500, 1500, 3000),
    "trade_food_capture": (10, 20, 35),
    "trade_other_capture": (5, 10, 18),
    "trade_transit_capture": (3, 6, 14),
    "trade_generation": (2, 6, 12),
    "trade_staff": (120, 200, 300),
    "trade_area": (8000, 15000, 25000),
    "industrial_equipment": (30, 40, 50),
    "industrial_build_years": (2, 3, 4.5),
    "industrial_land": (1, 2, 4),
    "industrial_off_site": (1, 4, 10),
    "industrial_yard_capacity": (1500, 3000, 6000),
    "industrial_dry_capacity": (5000, 10000, 18000),
    "industrial_chilled_capacity": (4000, 8000, 15000),
    "industrial_frozen_capacity": (1000, 2500, 5000),
    "industrial_food_capture": (10, 22, 38),
    "industrial_other_capture": (6, 11, 20),
    "industrial_transit_capture": (3, 6, 14),
    "industrial_generation": (3, 8, 15),
    "industrial_staff": (250, 400, 600),
    "industrial_area": (10000, 18000, 30000),
    "delay": (0, 0.5, 2),
    "overrun": (0, 15, 40),
    "ramp": (2, 3, 5),
    "building_life": (25, 30, 40),
    "equipment_life": (8, 12, 15),
    "fixed_cost": (2, 3, 5),
    "variable_cost": (2, 3.5, 6),
    "wage": (5000, 6500, 9000),
    "investor_rate": (8, 12, 16),
    "working_capital": (5, 10, 15),
    "conversion_factor": (0.85, 0.9, 0.98),
    "shadow_wage": (0.5, 0.7, 0.9),
    "new_output": (20, 40, 60),
    "displacement": (20, 40, 70),
    "users_home": (30, 50, 70),
    "owner_home": (100, 100, 100),
    "workers_home": (70, 90, 100),
    "budgets_home": (80, 100, 100),
    "neighbours_home": (30, 50, 70),
    "carbon_cost": (0, 0, 0),
    "grant": (0, 0, 0),
    "grant_home": (100, 100, 100),
}
"""Illustrative, whichever the pair."""

_OF_PAIR: Mapping[str, Mapping[str, _Range]] = {
    "alatau": {
        "corridor_exports": (20, 35, 50),
        "corridor_imports": (25, 40, 60),
        "transit_tonnes": (150_000, 300_000, 600_000),
        "exports_fruit": (0.5, 1.5, 3),
        "exports_vegetables": (1, 3, 6),
        "exports_processed": (4, 8, 14),
        "exports_dairy": (2, 4, 7),
        "exports_meat": (0.5, 1, 3),
        "exports_textiles": (1, 2, 5),
        "exports_pharmaceuticals": (1, 2, 4),
        "imports_fruit": (3, 6, 10),
        "imports_vegetables": (3, 6, 10),
        "imports_processed": (2, 4, 7),
        "imports_dairy": (3, 6, 9),
        "imports_meat": (0.5, 1, 3),
        "imports_textiles": (8, 15, 25),
        "imports_pharmaceuticals": (0.2, 0.5, 1),
        "transport_capex": (12, 20, 32),
        "trade_capex": (35, 50, 70),
    },
    "kostanay": {
        "corridor_exports": (3, 6, 10),
        "corridor_imports": (3, 6, 10),
        "transit_tonnes": (300_000, 600_000, 1_200_000),
        "exports_fruit": (0.1, 0.3, 1),
        "exports_vegetables": (0.2, 0.5, 1.5),
        "exports_processed": (1, 3, 6),
        "exports_dairy": (0.5, 1, 2),
        "exports_meat": (0.5, 1, 2),
        "exports_textiles": (0.5, 1, 2),
        "exports_pharmaceuticals": (0.2, 0.5, 1),
        "imports_fruit": (0.3, 0.8, 2),
        "imports_vegetables": (0.5, 1, 2),
        "imports_processed": (2, 4, 7),
        "imports_dairy": (1, 2, 4),
        "imports_meat": (0.5, 1, 2),
        "imports_textiles": (2, 4, 7),
        "imports_pharmaceuticals": (1, 2, 4),
        "transport_capex": (15, 25, 40),
        "industrial_capex": (80, 110, 150),
    },
}
"""Illustrative, of the template's pair; without a template these inputs are missing."""

_SOURCED: Mapping[str, tuple[_Range, str, str]] = {
    "profit_tax": ((20, 20, 20), "kz_tax_code_2017", "note.profit_tax"),
    "social_rate": ((6, 9, 12), "adb_economic_2017", "note.social_rate"),
}
_SOURCED_OF_PAIR: Mapping[str, Mapping[str, tuple[_Range, str, str]]] = {
    "alatau": {"industrial_capex": ((60, 68, 95), "trend_az_2024_05_30", "note.alatau_capex")},
    "kostanay": {"trade_capex": ((70, 82.9, 110), "astanatimes_2023_08_08", "note.kostanay_capex")},
}

_NOTES = {"loss": "note.loss_bound", "hours_saved": "note.no_customs_border"}

_CORRELATIONS = (
    ("delay", "overrun", 0.5),
    ("corridor_exports", "corridor_imports", 0.4),
    ("food_capture", "other_capture", 0.5),
)
"""Rank correlations, illustrative; captures are correlated within each concept."""

_TENGE = LocalCurrency(code="KZT", per_usd=460.17, date="2022-12-31", source="derived_fx")
"""The average rate of 2022, recomputed from the data in a test."""

_SIMPLE_SERVICES = (Service.STORAGE, Service.LOGISTICS, Service.LOADING, Service.CARRIAGE)
"""What a complex without trading space offers."""


def hub_of_template(key: str) -> Hub:
    """Give the hub of a template, `alatau` or `kostanay`; of any other pair, what is common.

    An assessment of another pair lacks what depends on the pair, and says so.
    """
    return Hub(
        concepts=tuple(_concept(concept) for concept in Concept),
        assumptions=start_assumptions(key),
        correlations=_correlations(),
        financing=Financing(currency=_TENGE),
        baseline=Phrase("hub.baseline"),
    )


def start_assumptions(key: str, *, elsewhere: bool = False) -> tuple[Assumption, ...]:
    """Give what a template assumes, in the order of the drivers.

    `elsewhere` is for another pair than the template's: what a source says of the template's
    own hub is no more than a guess there.
    """
    ranges = {**_EVERYWHERE, **_OF_PAIR.get(key, {})}
    of_pair = _SOURCED_OF_PAIR.get(key, {})
    sourced = {**_SOURCED, **of_pair}
    if elsewhere:
        ranges |= {driver: values for driver, (values, _, _) in of_pair.items()}
        sourced = _SOURCED
    return tuple(
        _assumption(driver, *sourced[driver])
        if driver in sourced
        else _guess(driver, ranges[driver])
        for driver in HUB_DRIVERS
        if driver in sourced or driver in ranges
    )


def assumptions_of_pair(key: str) -> tuple[Assumption, ...]:
    """Give what a template assumes for its own pair alone."""
    own = {**_OF_PAIR.get(key, {}), **_SOURCED_OF_PAIR.get(key, {})}
    return tuple(each for each in start_assumptions(key) if each.driver in own)


def _concept(concept: Concept) -> HubConcept:
    simple = concept is Concept.TRANSPORT
    return HubConcept(concept=concept, services=_SIMPLE_SERVICES if simple else tuple(Service))


def _guess(driver: str, values: _Range) -> Assumption:
    return _assumption(driver, values, None, _NOTES.get(driver, "note.illustrative"))


def _assumption(driver: str, values: _Range, source: str | None, note: str) -> Assumption:
    # In a document a whole number is written as 3.0: saved again it must be the same.
    low, likely, high = map(float, values)
    return Assumption(
        driver=driver,
        low=low,
        likely=likely,
        high=high,
        shape=_shape(values),
        source=source,
        note=Phrase(note),
    )


def _shape(values: _Range) -> Shape:
    return Shape.FIXED if values[0] == values[-1] else Shape.PERT


def _correlations() -> tuple[RankCorrelation, ...]:
    pairs: list[tuple[str, str, float]] = []
    for first, second, coefficient in _CORRELATIONS:
        if first in HUB_DRIVERS:
            pairs.append((first, second, coefficient))
        else:
            pairs += [(f"{each}_{first}", f"{each}_{second}", coefficient) for each in Concept]
    return tuple(
        RankCorrelation(
            first=first, second=second, coefficient=value, note=Phrase("note.illustrative")
        )
        for first, second, value in pairs
    )
