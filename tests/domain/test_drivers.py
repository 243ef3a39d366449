"""The drivers: every input of the hub model, and what the templates assume of them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from shekara.domain.concepts import Concept
from shekara.domain.driver import Group
from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.goods import Good, Store
from shekara.domain.hub import Hub
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.hub_needs import missing, needs
from shekara.domain.scenarios import Assumption
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from shekara.domain.template_hub import hub_of_template, start_assumptions
from shekara.domain.templates import from_template
from shekara.domain.wording import Phrase
from shekara.reference.evidence import evidence
from tests.domain.english import english

KEYS = ("alatau", "kostanay")
HUBS = {key: hub_of_template(key) for key in KEYS}
ASSUMED = {f"{key}-{each.driver}": each for key in KEYS for each in HUBS[key].assumptions}


def test_trade_comes_first_and_no_key_stands_twice() -> None:
    assert list(DRIVERS) == [*TRADE_DRIVERS, *HUB_DRIVERS]
    assert len(DRIVERS) == len(TRADE_DRIVERS) + len(HUB_DRIVERS)


@pytest.mark.parametrize("key", DRIVERS)
def test_a_key_can_be_typed_as_an_address(key: str) -> None:
    assert key.isascii()
    assert key.replace("_", "").isalpha()
    assert key == key.lower()
    assert DRIVERS[key].key == key


def test_no_two_drivers_have_one_title() -> None:
    titles = [english(driver.title) for driver in DRIVERS.values()]
    assert len(set(titles)) == len(titles)


def test_the_title_of_a_concepts_driver_names_the_concept() -> None:
    assert english(DRIVERS["trade_staff"].title) == "Staff (Trade-logistics complex)"
    assert english(DRIVERS["delay"].title) == "Delay of the opening"


def test_drivers_stand_together_by_group_in_its_order() -> None:
    groups = [driver.group for driver in HUB_DRIVERS.values()]
    order = list(Group)
    assert all(order.index(a) <= order.index(b) for a, b in pairwise(groups))
    assert set(groups) == set(Group)
    assert len({group.heading.source for group in Group}) == len(Group)


def test_a_concept_without_stores_has_neither_stores_nor_trading_space() -> None:
    own = {
        concept: [key for key, driver in HUB_DRIVERS.items() if driver.concept is concept]
        for concept in Concept
    }
    assert "transport_yard_capacity" in own[Concept.TRANSPORT]
    assert len(own[Concept.TRADE]) == len(own[Concept.TRANSPORT]) + 4
    for store in (Store.DRY, Store.CHILLED, Store.FROZEN):
        assert f"transport_{store}_capacity" not in DRIVERS
        assert f"industrial_{store}_capacity" in DRIVERS


def test_every_good_has_a_price_and_all_but_the_rest_a_share_of_each_direction() -> None:
    assert all(f"price_{good}" in DRIVERS for good in Good)
    shares = {
        good for good in Good if f"exports_{good}" in DRIVERS and f"imports_{good}" in DRIVERS
    }
    assert shares == {*Good} - {Good.OTHER}


def test_goods_have_names_and_the_store_that_suits_them() -> None:
    assert len({good.heading.source for good in Good}) == len(Good)
    assert {good for good in Good if good.is_fresh} == {Good.FRUIT, Good.VEGETABLES}
    assert (Good.MEAT.store, Good.DAIRY.store) == (Store.FROZEN, Store.CHILLED)
    assert (Good.TEXTILES.store, Good.OTHER.store) == (Store.DRY, Store.YARD)
    assert {good for good in Good if good.is_farm_produce} == {
        Good.FRUIT,
        Good.VEGETABLES,
        Good.DAIRY,
        Good.MEAT,
    }


def test_services_sold_by_themselves_have_a_price_and_sales() -> None:
    for service in Service:
        assert (f"{service}_price" in DRIVERS) is service.is_sold_by_itself
        assert (f"{service}_sales" in DRIVERS) is service.is_sold_by_itself
    assert len({service.heading.source for service in Service}) == len(Service)


def test_shapes_have_names() -> None:
    assert len({shape.heading.source for shape in Shape}) == len(Shape)


@pytest.mark.parametrize("key", HUB_DRIVERS)
def test_bounds_are_finite_and_those_of_the_unit(key: str) -> None:
    found = DRIVERS[key]
    assert -100 < found.lowest < found.highest <= 1e8
    if found.unit == "pct" and found.highest == 100:
        assert found.lowest == 0
    if found.unit in {"t", "m2", "persons", "count", "musd", "usd", "usd_t"}:
        assert found.lowest >= 0


@pytest.mark.parametrize("key", KEYS)
def test_a_template_assumes_something_of_every_driver(key: str) -> None:
    assert [assumption.driver for assumption in HUBS[key].assumptions] == list(HUB_DRIVERS)


@pytest.mark.parametrize("assumption", ASSUMED.values(), ids=list(ASSUMED))
def test_a_start_value_lies_in_order_within_the_bounds(assumption: Assumption) -> None:
    driver = DRIVERS[assumption.driver]
    assert driver.lowest <= assumption.low <= assumption.likely <= assumption.high
    assert assumption.high <= driver.highest
    is_fixed = assumption.low == assumption.high
    assert assumption.shape is (Shape.FIXED if is_fixed else Shape.PERT)


@pytest.mark.parametrize("key", KEYS)
def test_a_start_value_is_illustrative_or_names_a_known_source(key: str) -> None:
    sourced = {a.driver: a.source for a in HUBS[key].assumptions if not a.is_illustrative}
    capex = {"alatau": "industrial_capex", "kostanay": "trade_capex"}[key]
    assert set(sourced) == {"profit_tax", "social_rate", capex}
    assert all(source in evidence().sources for source in sourced.values())
    guesses = [a for a in HUBS[key].assumptions if a.is_illustrative]
    special = {"loss": "note.loss_bound", "hours_saved": "note.no_customs_border"}
    for guess in guesses:
        assert guess.note == Phrase(special.get(guess.driver, "note.illustrative"))


def test_the_papers_loss_is_the_upper_bound_and_never_the_likely_value() -> None:
    for key in KEYS:
        loss = HUBS[key].assumption("loss")
        assert loss is not None
        assert loss.high == 40 > loss.likely


def test_inside_the_customs_union_nothing_may_be_saved_at_the_border() -> None:
    hours = HUBS["alatau"].assumption("hours_saved")
    assert hours is not None
    assert hours.low == 0


@pytest.mark.parametrize("key", KEYS)
def test_the_named_goods_are_less_than_the_whole_even_at_their_highest(key: str) -> None:
    for flow in ("exports", "imports"):
        named = [
            assumption.high
            for assumption in HUBS[key].assumptions
            if assumption.driver.startswith(f"{flow}_")
        ]
        assert len(named) == 7
        assert sum(named) < 100


def test_the_currency_of_the_template_is_the_latest_rate_of_the_data() -> None:
    currency = HUBS["alatau"].financing.currency
    assert currency is not None
    rates = [
        observation
        for observation in evidence().observations.values()
        if (observation.place, observation.indicator) == ("KZ", "fx_implied_lcu_per_usd")
    ]
    latest = max(rates, key=lambda observation: observation.year)
    assert (currency.code, currency.per_usd) == ("KZT", latest.value)
    assert (currency.date, currency.source) == (f"{latest.year}-12-31", latest.source)


def test_correlations_of_a_template_are_of_known_drivers_and_illustrative() -> None:
    for key in KEYS:
        pairs = HUBS[key].correlations
        assert len(pairs) == 5
        assert all(pair.note == Phrase("note.illustrative") for pair in pairs)


def test_of_another_pair_only_what_depends_on_no_pair_is_assumed() -> None:
    common = {assumption.driver for assumption in start_assumptions("blank")}
    lacking = set(HUB_DRIVERS) - common
    assert "transit_tonnes" in lacking
    assert {key for key in lacking if key.endswith("_capex")} == {
        f"{concept}_capex" for concept in Concept
    }
    assert len(lacking) == 20


def test_what_a_source_says_of_a_templates_hub_is_a_guess_elsewhere() -> None:
    here = {a.driver: a for a in start_assumptions("alatau")}
    there = {a.driver: a for a in start_assumptions("alatau", elsewhere=True)}
    assert list(there) == list(here)
    assert there["industrial_capex"].is_illustrative
    assert there["industrial_capex"].likely == here["industrial_capex"].likely
    assert there["profit_tax"] == here["profit_tax"]


def test_a_simple_complex_offers_fewer_services() -> None:
    hub = HUBS["alatau"]
    assert hub.of(Concept.TRADE).services == tuple(Service)
    assert set(hub.of(Concept.TRANSPORT).services) == {
        Service.STORAGE,
        Service.LOGISTICS,
        Service.LOADING,
        Service.CARRIAGE,
    }


@pytest.mark.parametrize("name", ["alatau", "kostanay-chelyabinsk"])
def test_links_of_a_template_are_of_its_factors_and_drivers(name: str) -> None:
    swot = from_template(name, date="", language="en").swot
    ids = {factor.id for factor in swot.factors}
    assert swot.links
    assert all(link.factor in ids and link.driver in DRIVERS for link in swot.links)


def test_a_hub_of_which_nothing_is_assumed_lacks_all_that_its_concepts_need() -> None:
    assessment = from_template("alatau", date="", language="en")
    for concept in assessment.hub.concepts:
        assert missing(assessment, concept) == ()
    needed = {driver for concept in Hub().concepts for driver in needs(concept)}
    assert needed == set(HUB_DRIVERS)
