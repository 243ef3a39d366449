"""From drivers, as people write them, to a case of the hub model."""

from __future__ import annotations

import numpy as np
import pytest

from shekara.analysis.hub.case import Start, Values, case_of
from shekara.analysis.hub.inputs import HubCase
from shekara.analysis.hub.outcomes import outcomes
from shekara.analysis.hub.quantities import Quantity
from shekara.domain.concepts import Concept
from shekara.domain.goods import Good
from shekara.domain.hub import HubConcept
from shekara.domain.hub_needs import needs
from shekara.domain.services import Service
from shekara.domain.template_hub import start_assumptions

TRADE = {"export_growth": 10.0, "import_growth": 5.0, "inflation": 2.0}
LIKELY: dict[str, Quantity] = {
    **TRADE,
    **{assumption.driver: assumption.likely for assumption in start_assumptions("alatau")},
}
START = Start(
    exports_musd=1000, imports_musd=500, base_year=2025, first_year=2027, horizon_years=25
)
CONCEPTS = {concept: HubConcept(concept=concept) for concept in Concept}


def case(concept: Concept = Concept.INDUSTRIAL, **changes: Quantity) -> HubCase:
    return case_of({**LIKELY, **changes}, CONCEPTS[concept], START)


def without(concept: Concept, *services: Service) -> HubCase:
    offered = tuple(service for service in Service if service not in services)
    return case_of(LIKELY, HubConcept(concept=concept, services=offered), START)


def good(found: HubCase, key: Good) -> int:
    return [each.key for each in found.goods].index(key)


def test_percent_become_fractions_and_amounts_stay() -> None:
    found = case()
    assert found.finance.discount_rate == 0.12
    assert found.finance.tax_rate == 0.2
    assert found.economy.discount_rate == 0.09
    assert found.economy.conversion_factor == 0.9
    assert found.economy.inflation == 0.02
    assert found.home.users == 0.5
    assert found.concept.overrun == 0.15
    assert found.concept.build_years == 3
    assert found.concept.staff == 400
    fruit = found.goods[good(found, Good.FRUIT)]
    assert (fruit.capture, fruit.generation, fruit.price_usd_t) == (0.22, 0.08, 800)
    assert (fruit.benefit.loss_share, fruit.benefit.premium_usd_t) == (0.2, 120)


def test_trade_grows_and_gets_dearer_from_its_latest_year_to_the_first_of_building() -> None:
    exports, imports = case().flows
    assert exports.value_musd == pytest.approx(1000 * (1.1 * 1.02) ** 2)
    assert imports.value_musd == pytest.approx(500 * (1.05 * 1.02) ** 2)
    assert (exports.growth, imports.growth) == (0.1, 0.05)
    assert (exports.corridor_share, imports.corridor_share) == (0.35, 0.4)


def test_building_in_the_latest_year_starts_from_its_trade_as_it_is() -> None:
    start = Start(
        exports_musd=1000, imports_musd=500, base_year=2025, first_year=2025, horizon_years=25
    )
    exports, imports = case_of(LIKELY, CONCEPTS[Concept.TRADE], start).flows
    assert (exports.value_musd, imports.value_musd) == (1000, 500)


@pytest.mark.parametrize("flow", [0, 1])
def test_shares_of_goods_are_the_whole_of_each_direction(flow: int) -> None:
    shares = [each.mix[flow] for each in case().goods]
    assert sum(np.asarray(share) for share in shares) == pytest.approx(1, abs=1e-12)


def test_what_no_group_names_is_the_rest() -> None:
    found = case()
    rest = found.goods[good(found, Good.OTHER)].mix[0]
    assert rest == pytest.approx(1 - 0.01 * (1.5 + 3 + 8 + 4 + 1 + 2 + 2))


def test_named_goods_that_are_more_than_the_whole_are_scaled_down_draw_by_draw() -> None:
    draws = np.array([10.0, 100.0])
    found = case(exports_fruit=draws, exports_textiles=100 - draws / 2)
    total = sum((np.asarray(each.mix[0]) for each in found.goods), np.zeros(2))
    assert total == pytest.approx(np.ones(2), abs=1e-12)
    rest = found.goods[good(found, Good.OTHER)].mix[0]
    assert rest == pytest.approx(np.zeros(2), abs=1e-12)
    fruit = found.goods[good(found, Good.FRUIT)].mix[0]
    assert fruit == pytest.approx(np.array([0.1 / 1.23, 1 / 1.68]), abs=1e-9)


def test_food_and_other_goods_are_captured_apart() -> None:
    found = case(Concept.TRADE)
    captures = {each.key: each.capture for each in found.goods}
    assert {key for key, capture in captures.items() if capture == 0.2} == {
        *("fruit", "vegetables", "processed", "dairy", "meat")
    }
    assert all(captures[key] == 0.1 for key in ("textiles", "pharmaceuticals", "other"))


def test_a_transport_complex_has_a_yard_and_neither_stores_nor_rent_nor_processing() -> None:
    found = case(Concept.TRANSPORT)
    capacities = found.concept.capacities_t
    assert (capacities.dry, capacities.chilled, capacities.frozen) == (None, None, None)
    assert capacities.yard == 3000
    assert found.concept.rent is None
    for each in found.goods:
        assert each.processing is None
        assert each.charge.storage_usd_t_day == 0
        assert each.dwell_days == 1
        assert (each.benefit.loss_share, each.benefit.displaced_store_usd_t) == (0, 0)


def test_a_complex_with_stores_stores_each_good_in_its_own() -> None:
    found = case(Concept.TRADE)
    days = {each.key: each.dwell_days for each in found.goods}
    assert (days["fruit"], days["textiles"], days["meat"], days["other"]) == (10, 8, 20, 1)
    charges = {each.key: each.charge.storage_usd_t_day for each in found.goods}
    assert (charges["fruit"], charges["textiles"], charges["other"]) == (1.4, 0.5, 0)
    assert found.concept.rent is not None
    assert found.concept.rent.occupancy == 0.75


def test_only_an_industrial_complex_processes_and_only_farm_produce() -> None:
    assert all(each.processing is None for each in case(Concept.TRADE).goods)
    processed = {each.key for each in case().goods if each.processing is not None}
    assert processed == {"fruit", "vegetables", "dairy", "meat"}
    assert case().economy.displacement == 0.4


def test_only_fresh_goods_spoil_and_sell_dearer_out_of_season() -> None:
    fresh = {each.key for each in case().goods if each.benefit.offseason_share}
    assert fresh == {"fruit", "vegetables"}


def test_the_intermediaries_margin_is_a_share_of_the_price() -> None:
    found = case()
    fruit = found.goods[good(found, Good.FRUIT)].benefit
    assert fruit.margin_usd_t == pytest.approx(0.18 * 800)
    assert (fruit.margin_cut, fruit.margin_real_share) == (0.15, 0.4)


def test_the_capital_cost_is_divided_between_buildings_and_equipment() -> None:
    buildings, equipment = case().concept.assets
    assert buildings.cost_musd == pytest.approx(68 * 0.6)
    assert equipment.cost_musd == pytest.approx(68 * 0.4)
    assert (buildings.life_years, equipment.life_years) == (30, 12)


@pytest.mark.parametrize("service", [each for each in Service if each.is_sold_by_itself])
def test_a_service_that_is_switched_off_is_not_sold(service: Service) -> None:
    sold = {each.key: each for each in case().concept.services}
    assert sold[service].is_offered
    assert sold[service].price_usd == LIKELY[f"{service}_price"]
    left = {each.key: each for each in without(Concept.TRADE, service).concept.services}
    assert not left[service].is_offered
    assert (left[service].price_usd, left[service].units) == (0, 0)


def test_storage_loading_and_rent_that_are_switched_off_are_not_charged() -> None:
    found = without(Concept.TRADE, Service.STORAGE, Service.LOADING, Service.TRADING_SPACE)
    assert all(each.charge.storage_usd_t_day == 0 for each in found.goods)
    assert all(each.charge.handling_usd_t == 0 for each in found.goods)
    assert found.transit is not None
    assert found.transit.charge.handling_usd_t == 0
    assert found.concept.rent is None


def test_transit_goes_through_the_yard() -> None:
    transit = case().transit
    assert transit is not None
    assert (transit.store, transit.tonnes, transit.dwell_days) == ("yard", 300_000, 1)
    assert (transit.growth, transit.capture) == (0.03, 0.06)
    assert (transit.charge.handling_usd_t, transit.charge.storage_usd_t_day) == (12, 0)


class Watched(dict[str, Quantity]):
    """Values that remember which of them were asked for."""

    def __init__(self, values: Values) -> None:
        super().__init__(values)
        self.asked: set[str] = set()

    def __getitem__(self, driver: str) -> Quantity:
        self.asked.add(driver)
        return super().__getitem__(driver)


OFFERED = (
    tuple(Service),
    (),
    (Service.STORAGE,),
    (Service.TRADING_SPACE, Service.LOADING),
    (Service.LOGISTICS, Service.CARRIAGE),
)


@pytest.mark.parametrize("services", OFFERED, ids=["all", "none", "storage", "space", "sold"])
@pytest.mark.parametrize("concept", list(Concept))
def test_a_case_asks_for_exactly_what_its_concept_is_said_to_need(
    concept: Concept, services: tuple[Service, ...]
) -> None:
    offering = HubConcept(concept=concept, services=services)
    values = Watched(LIKELY)
    case_of(values, offering, START)
    assert values.asked - set(TRADE) == set(needs(offering))
    assert set(TRADE) <= values.asked


@pytest.mark.parametrize("driver", ["export_growth", "trade_capex", "price_fruit", "grant"])
def test_a_missing_driver_is_a_key_error_that_names_it(driver: str) -> None:
    values = {key: value for key, value in LIKELY.items() if key != driver}
    with pytest.raises(KeyError, match=driver):
        case_of(values, CONCEPTS[Concept.TRADE], START)


def test_building_without_end_is_refused() -> None:
    short = Start(
        exports_musd=1000, imports_musd=500, base_year=2025, first_year=2027, horizon_years=1
    )
    with pytest.raises(ValueError, match="the hub is not built by the last year"):
        case_of(LIKELY, CONCEPTS[Concept.INDUSTRIAL], short)


def test_one_case_of_many_draws_is_as_many_cases() -> None:
    growth, peak = np.array([0.0, 10.0]), np.array([1.0, 2.0])
    together = outcomes(case(export_growth=growth, peak=peak))
    for number in range(2):
        alone = outcomes(case(export_growth=float(growth[number]), peak=float(peak[number])))
        assert together.fnpv_musd[number] == pytest.approx(float(alone.fnpv_musd.squeeze()))
        assert together.home_musd[number] == pytest.approx(float(alone.home_musd.squeeze()))
