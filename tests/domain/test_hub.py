"""What a hub, its concepts, rules and financing refuse to be."""

from __future__ import annotations

import msgspec
import pytest

from shekara.domain.concepts import NO_HUB, Component, Concept
from shekara.domain.hub import (
    CURRENCIES,
    LONGEST_LIFE,
    Decision,
    Financing,
    Hub,
    HubConcept,
    Loan,
    LocalCurrency,
    RankCorrelation,
)
from shekara.domain.scenarios import Assumption
from shekara.domain.services import Service

LOAN = Loan(lender="EDB", share_pct=40, rate_pct=5, years=15, grace_years=3)
CURRENCY = LocalCurrency(code="KZT", per_usd=460.17, date="2022-12-31")
DELAY = Assumption(driver="delay", low=0, likely=1, high=2)
PEAK = Assumption(driver="peak", low=1, likely=1, high=2)


def test_each_concept_holds_the_components_of_the_one_before_and_one_more() -> None:
    assert [len(concept.components) for concept in Concept] == [1, 2, 3]
    assert Concept.TRADE.components == (Component.TRANSPORT, Component.TRADE)


def test_concepts_and_the_option_of_no_hub_have_names() -> None:
    names = [concept.heading.source for concept in Concept]
    assert len({*names, NO_HUB.source}) == 4


def test_five_services_are_sold_by_themselves() -> None:
    by_other_means = [each for each in Service if not each.is_sold_by_itself]
    assert by_other_means == [Service.STORAGE, Service.TRADING_SPACE, Service.LOADING]


def test_a_hub_starts_with_all_concepts_considered_and_nothing_assumed() -> None:
    hub = Hub()
    assert [each.concept for each in hub.concepts] == list(Concept)
    assert all(each.is_considered for each in hub.concepts)
    assert (hub.assumptions, hub.correlations) == ((), ())


def test_a_hub_knows_its_concepts_and_assumptions() -> None:
    hub = Hub(assumptions=(PEAK, DELAY))
    assert hub.of(Concept.TRADE).concept is Concept.TRADE
    assert hub.assumption("delay") is DELAY
    assert hub.assumption("ramp") is None


@pytest.mark.parametrize(
    "services",
    [(Service.LOADING, Service.STORAGE), (Service.STORAGE, Service.STORAGE)],
    ids=["out of order", "twice"],
)
def test_services_stand_in_order_each_once(services: tuple[Service, ...]) -> None:
    with pytest.raises(ValueError, match="the services of trade are not in order"):
        HubConcept(concept=Concept.TRADE, services=services)


def test_a_hub_has_each_concept_once_in_order() -> None:
    concepts = Hub().concepts
    for wrong in ((), concepts[:2], concepts[::-1], (*concepts, concepts[0])):
        with pytest.raises(ValueError, match="each concept must stand once, in order"):
            Hub(concepts=wrong)


@pytest.mark.parametrize("year", [1999, 2101])
def test_building_begins_in_this_century(year: int) -> None:
    with pytest.raises(ValueError, match="is not between 2000 and 2100"):
        Hub(first_year=year)


@pytest.mark.parametrize("years", [0, LONGEST_LIFE + 1])
def test_an_appraisal_looks_ahead_for_a_lifetime_at_most(years: int) -> None:
    with pytest.raises(ValueError, match="years ahead are not between 1 and 60"):
        Hub(horizon_years=years)


def test_assumptions_of_a_hub_stand_in_order_each_once() -> None:
    for wrong in ((DELAY, PEAK), (DELAY, DELAY)):
        with pytest.raises(ValueError, match="not in order, each once"):
            Hub(assumptions=wrong)


def test_what_each_scenario_assumes_for_itself_is_not_assumed_for_all() -> None:
    inflation = Assumption(driver="inflation", low=1, likely=2, high=3)
    with pytest.raises(ValueError, match="not in order, each once"):
        Hub(assumptions=(inflation, DELAY))


def correlated(first: str, second: str, coefficient: float = 0.5) -> RankCorrelation:
    return RankCorrelation(first=first, second=second, coefficient=coefficient)


def test_a_driver_has_no_correlation_with_itself() -> None:
    with pytest.raises(ValueError, match="no rank correlation of delay with itself"):
        correlated("delay", "delay")


@pytest.mark.parametrize("coefficient", [-1, 1, 1.5, float("nan")])
def test_a_correlation_lies_between_minus_one_and_one(coefficient: float) -> None:
    with pytest.raises(ValueError, match="is not between -1 and 1"):
        correlated("delay", "overrun", coefficient)


def test_two_drivers_have_one_correlation_whichever_comes_first() -> None:
    both = (correlated("delay", "overrun"), correlated("overrun", "delay", 0.1))
    with pytest.raises(ValueError, match=r"two rank correlations of \[\['delay', 'overrun'\]\]"):
        Hub(correlations=both)


def test_a_correlation_of_an_unknown_driver_is_refused() -> None:
    with pytest.raises(ValueError, match=r"there is no driver \['rain'\]"):
        Hub(correlations=(correlated("delay", "rain"),))
    Hub(correlations=(correlated("export_growth", "delay"),))


@pytest.mark.parametrize("threshold", [0.49, 1.01, float("nan")])
def test_a_threshold_is_at_least_a_half(threshold: float) -> None:
    with pytest.raises(ValueError, match=r"is not between 0\.5 and 1"):
        Decision(threshold=threshold)


@pytest.mark.parametrize("optimism", [-0.01, 1.01, float("nan")])
def test_an_optimism_lies_between_zero_and_one(optimism: float) -> None:
    with pytest.raises(ValueError, match=r"the optimism .* is not between 0 and 1"):
        Decision(optimism=optimism)


@pytest.mark.parametrize("ceiling", [-1, float("inf"), float("nan")])
def test_a_ceiling_is_an_amount_of_money(ceiling: float) -> None:
    with pytest.raises(ValueError, match="is not an amount of money"):
        Decision(ceiling_musd=ceiling)
    assert Decision(ceiling_musd=0).ceiling_musd == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"share_pct": -1},
        {"share_pct": 101},
        {"rate_pct": -21},
        {"rate_pct": 101},
        {"years": 61},
        {"grace_years": -1},
        {"grace_years": 15},
        {"lender": "\x00"},
    ],
)
def test_a_loan_refuses_terms_that_no_lender_offers(changes: dict[str, float | str]) -> None:
    with pytest.raises(ValueError, match=r"loan|characters"):
        msgspec.structs.replace(LOAN, **changes)


def test_a_currency_is_one_of_the_three_of_the_region() -> None:
    assert CURRENCIES == ("KZT", "KGS", "RUB")
    with pytest.raises(ValueError, match="“EUR” is not one of KZT, KGS, RUB"):
        msgspec.structs.replace(CURRENCY, code="EUR")


@pytest.mark.parametrize("rate", [0, -1, float("inf"), float("nan")])
def test_a_rate_of_a_currency_is_a_positive_number(rate: float) -> None:
    with pytest.raises(ValueError, match="is not a positive number"):
        msgspec.structs.replace(CURRENCY, per_usd=rate)


@pytest.mark.parametrize("date", ["", "2026-02-30", "20260331"])
def test_a_rate_has_its_day(date: str) -> None:
    with pytest.raises(ValueError, match=r"date|isoformat|day"):
        msgspec.structs.replace(CURRENCY, date=date)


@pytest.mark.parametrize("share", [-1, 100.1, float("nan")])
def test_a_public_share_is_a_percentage(share: float) -> None:
    with pytest.raises(ValueError, match="is not between 0 and 100"):
        Financing(public_share_pct=share)


def test_loans_cover_no_more_than_the_whole_capital_cost() -> None:
    with pytest.raises(ValueError, match="the loans cover 120"):
        Financing(loans=(LOAN, LOAN, LOAN))
    Financing(loans=(LOAN, LOAN))
