"""The model against the oracle, and its identities, on arbitrary cases."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis import appraisal
from shekara.analysis.hub.inputs import Capacities, Charge, HubCase, Transit
from shekara.analysis.hub.ledgers import Accounts
from shekara.analysis.hub.model import HubYears, evaluate, without_hub
from shekara.analysis.hub.operation import lines
from shekara.analysis.hub.outcomes import outcomes, rates
from tests.analysis.hub.cases import any_case, one_draw, worked_example
from tests.analysis.hub.oracle import tell

DRAWS = 3
cases = st.integers(min_value=0, max_value=2**32 - 1).map(lambda seed: any_case(seed, DRAWS))


def assert_close(found: object, expected: object) -> None:
    """To 1e-9, of a million USD or of the number."""
    assert_allclose(np.asarray(found), np.asarray(expected), rtol=1e-9, atol=1e-9)


def roomy(case: HubCase) -> HubCase:
    """A case whose stores are never full."""
    room = Capacities(dry=1e12, chilled=1e12, frozen=1e12, yard=1e12)
    return replace(case, concept=replace(case.concept, capacities_t=room))


def with_goods(case: HubCase, **changes: object) -> HubCase:
    return replace(case, goods=tuple(replace(good, **changes) for good in case.goods))


@given(cases)
@settings(deadline=None)
def test_every_draw_is_what_the_oracle_says(case: HubCase) -> None:
    years, result = evaluate(case), outcomes(case)
    finance, economy, ledgers = years.finance, years.economy, years.ledgers
    refused = sum((store.refused_t for store in years.stores), np.zeros_like(years.jobs))
    for draw in range(len(result.fnpv_musd)):
        told = tell(one_draw(case, draw))
        assert_close(finance.revenue_musd[draw], told.revenue)
        assert_close(finance.cost_musd[draw], told.cost)
        assert_close(finance.tax_musd[draw], told.tax)
        assert_close(finance.working_capital_change_musd[draw], told.working)
        assert_close(finance.free_cash_flow_musd[draw], told.cash)
        assert_close(economy.benefit_musd[draw], told.benefit)
        assert_close(economy.cost_musd[draw], told.economic_cost)
        assert_close(ledgers.home_musd[draw], told.home)
        assert_close(ledgers.partner_musd[draw], told.partner)
        assert_close(ledgers.rest_of_world_musd[draw], told.rest)
        assert_close(years.turnover.generated_musd[draw], told.generated)
        assert_allclose(refused[draw], told.refused, rtol=1e-9, atol=1e-6)
        assert_close(result.fnpv_musd[draw], told.fnpv)
        assert_close(result.enpv_musd[draw], told.enpv)
        assert_close(result.home_musd[draw], told.home_npv)


@given(cases)
@settings(deadline=None)
def test_the_outcomes_are_the_present_values_of_the_years(case: HubCase) -> None:
    years, result, rate = evaluate(case), outcomes(case), case.economy.discount_rate
    for found, flows, at in (
        (result.fnpv_musd, years.finance.free_cash_flow_musd, case.finance.discount_rate),
        (result.benefits_musd, years.economy.benefit_musd, rate),
        (result.costs_musd, years.economy.cost_musd, rate),
        (result.home_musd, years.ledgers.home_musd, rate),
        (result.partner_musd, years.ledgers.partner_musd, rate),
        (result.rest_of_world_musd, years.ledgers.rest_of_world_musd, rate),
    ):
        assert_close(found, appraisal.npv(flows, at))


@given(cases)
@settings(deadline=None)
def test_home_and_partner_add_up_to_the_net_benefit(case: HubCase) -> None:
    years = evaluate(case)
    both = years.ledgers.home_musd + years.ledgers.partner_musd
    assert_allclose(both, years.economy.net_musd, rtol=1e-12, atol=1e-9)
    parts = [years.ledgers.home, years.ledgers.partner]
    assert_allclose(sum(map(accounts_total, parts)), both, rtol=1e-12, atol=1e-9)


def accounts_total(accounts: Accounts) -> np.ndarray:
    owned = np.asarray(accounts.users_musd + accounts.owner_musd + accounts.workers_musd)
    return owned + accounts.budgets_musd + accounts.neighbours_musd


@given(cases)
@settings(deadline=None)
def test_without_capture_nothing_is_handled_and_turnover_is_the_baseline(case: HubCase) -> None:
    still = None if case.transit is None else replace(case.transit, tonnes=0.0)
    case = replace(with_goods(case, capture=0.0), transit=still)
    years = evaluate(case)
    assert all(not store.handled_t.any() for store in years.stores)
    assert_array_equal(years.turnover.with_current_musd, years.turnover.without_current_musd)
    assert_array_equal(years.turnover.generated_musd, 0)
    let = np.asarray(years.operation.rent_musd + years.operation.services_musd)
    share = np.reshape(case.economy.new_output_share, (-1, 1))
    rent = appraisal.npv(share * let, case.economy.discount_rate)
    result = outcomes(case)
    assert_close(result.enpv_musd, rent - result.costs_musd)


@given(cases)
@settings(deadline=None)
def test_without_a_hub_everything_is_zero(case: HubCase) -> None:
    result, years = outcomes(without_hub(case)), evaluate(without_hub(case))
    for found in (result.fnpv_musd, result.enpv_musd, result.home_musd, result.partner_musd):
        assert_array_equal(found, 0)
    for line in lines(years.operation):
        assert_array_equal(line, 0)
    assert_array_equal(years.finance.free_cash_flow_musd, 0)
    assert_array_equal(years.economy.net_musd, 0)
    assert years.stores == ()
    assert_array_equal(years.turnover.generated_musd, 0)


@given(cases)
@settings(deadline=None)
def test_without_generation_and_processing_turnover_is_the_baseline(case: HubCase) -> None:
    years = evaluate(with_goods(case, generation=0.0, processing=None))
    assert_array_equal(years.turnover.generated_musd, 0)


@given(cases)
@settings(deadline=None)
def test_at_a_charge_that_takes_all_benefit_generated_tonnes_are_worth_their_charges(
    case: HubCase,
) -> None:
    held = {terms.key: terms for terms in evaluate(case).terms}
    goods = tuple(
        replace(good, charge=Charge(handling_usd_t=held[good.key].benefit_usd_t))
        for good in case.goods
    )
    years = evaluate(replace(case, goods=goods))
    new = np.asarray(years.operation.generated_benefit_musd)
    both = np.asarray(years.operation.existing_benefit_musd) + new
    assert_close(both, years.operation.charges_musd)
    assert_allclose(years.operation.user_surplus_musd, 0, atol=1e-9)
    assert not any(terms.keeps_away.any() for terms in years.terms)


@given(cases)
@settings(deadline=None)
def test_below_capacity_twice_the_capture_is_twice_the_tonnes(case: HubCase) -> None:
    case = roomy(replace(case, transit=None))
    goods = tuple(replace(good, capture=2 * good.capture) for good in case.goods)
    once, twice = handled(evaluate(case)), handled(evaluate(replace(case, goods=goods)))
    assert_allclose(twice, 2 * once, rtol=1e-12)


def handled(years: HubYears) -> np.ndarray:
    return sum((store.handled_t for store in years.stores), np.zeros_like(years.jobs))


@given(cases)
@settings(deadline=None)
def test_no_store_holds_more_than_its_capacity_or_hands_out_more_than_came(case: HubCase) -> None:
    for store in evaluate(case).stores:
        room = getattr(case.concept.capacities_t, store.store)
        held = store.passed * store.need_t
        assert np.all(held <= np.reshape(0 if room is None else room, (-1, 1)) * (1 + 1e-12) + 1e-9)
        assert np.all((store.passed >= 0) & (store.passed <= 1))
        assert np.all(store.passed[store.need_t == 0] == 1)
        assert_allclose(store.handled_t + store.refused_t, store.demand_t, rtol=1e-12)


@given(cases)
@settings(deadline=None)
def test_discounting_at_the_rate_of_return_gives_zero(case: HubCase) -> None:
    years, found = evaluate(case), rates(case)
    for flows, returns in (
        (years.finance.free_cash_flow_musd, found.firr),
        (years.economy.net_musd, found.eirr),
    ):
        for flow, rate, count in zip(flows, returns.rate, returns.count, strict=True):
            if count == 1 and rate > -0.5:
                size = np.sum(np.abs(flow) * (1 + rate) ** -np.arange(len(flow)))
                assert abs(appraisal.npv(flow, rate)) <= 1e-9 * size


@given(cases)
@settings(deadline=None)
def test_tax_takes_no_more_than_the_rate_of_what_was_earned(case: HubCase) -> None:
    finance = evaluate(case).finance
    profit = finance.revenue_musd - finance.cost_musd - finance.depreciation_musd
    earned = np.maximum(profit, 0)
    assert np.all(finance.tax_musd >= 0)
    most = np.reshape(case.finance.tax_rate, (-1, 1)) * earned
    assert np.all(finance.tax_musd <= most + 1e-9)


@given(cases)
@settings(deadline=None)
def test_working_capital_is_all_released(case: HubCase) -> None:
    change = evaluate(case).finance.working_capital_change_musd
    assert_allclose(np.sum(change, axis=1), 0, atol=1e-9)


@given(cases)
@settings(deadline=None)
def test_a_grant_moves_money_between_sides_and_makes_none(case: HubCase) -> None:
    generous = replace(case, home=replace(case.home, grant=0.4, owner=0.0, grant_giver=1.0))
    before, after = outcomes(case), outcomes(generous)
    assert_close(after.enpv_musd, before.enpv_musd)
    assert_close(after.home_musd + after.partner_musd, after.enpv_musd)


@given(cases, st.floats(min_value=0, max_value=1))
@settings(deadline=None)
def test_overrun_multiplies_the_outlay_and_not_the_operation(case: HubCase, more: float) -> None:
    plain = replace(case, concept=replace(case.concept, overrun=0.0))
    dear = replace(case, concept=replace(case.concept, overrun=more))
    cheap, costly = evaluate(plain).finance, evaluate(dear).finance
    outlays = np.asarray(cheap.capital.outlay_musd), np.asarray(costly.capital.outlay_musd)
    assert_allclose(outlays[1], outlays[0] * (1 + more), rtol=1e-12)
    assert_array_equal(costly.cost_musd, cheap.cost_musd)
    assert_array_equal(costly.capital.replacement_musd, cheap.capital.replacement_musd)


@given(cases)
@settings(deadline=None)
def test_delay_moves_the_opening_and_not_the_outlay(case: HubCase) -> None:
    prompt = replace(case, concept=replace(case.concept, delay_years=0.0))
    late = replace(case, concept=replace(case.concept, delay_years=1.0))
    early, later = evaluate(prompt), evaluate(late)
    outlays = early.finance.capital.outlay_musd, later.finance.capital.outlay_musd
    assert_close(*outlays)
    assert_allclose(later.years_open[:, 1:], early.years_open[:, :-1], atol=1e-12)


def test_one_value_for_all_draws_is_the_same_as_that_value_in_each() -> None:
    drawn = worked_example(capture=np.ones(4), loss_avoided=np.full(4, 0.5))
    once, each = outcomes(worked_example()), outcomes(drawn)
    assert_allclose(each.enpv_musd, np.repeat(once.enpv_musd, 4), rtol=1e-14)
    assert evaluate(drawn).jobs.shape == (4, 5)


def test_transit_is_no_part_of_the_turnover_and_its_gain_goes_to_the_rest_of_the_world() -> None:
    transit = Transit(
        tonnes=10_000,
        capture=0.5,
        store="dry",
        dwell_days=0.0,
        charge=Charge(handling_usd_t=4),
        benefit_usd_t=10,
    )
    years = evaluate(replace(worked_example(), transit=transit))
    base = evaluate(worked_example())
    assert_array_equal(years.turnover.generated_musd, base.turnover.generated_musd)
    assert_close(years.ledgers.rest_of_world_musd[0], np.array([0, 0.5, 1, 1, 1]) * 0.03)
    extra = years.economy.benefit_musd - base.economy.benefit_musd
    assert_allclose(extra[0], np.array([0, 0.5, 1, 1, 1]) * 0.02, atol=1e-12)


def test_transit_alone_has_a_store_of_its_own() -> None:
    transit = Transit(
        tonnes=3650, capture=1, dwell_days=2, charge=Charge(handling_usd_t=4), benefit_usd_t=10
    )
    case = replace(worked_example(), goods=(), transit=transit)
    (yard,) = evaluate(case).stores
    assert yard.store == "yard"
    # The concept has no yard.
    assert_close(yard.refused_t[0], [0, 1825, 3650, 3650, 3650])
    assert_close(yard.need_t[0, 2], 20)


def test_inflation_raises_current_dollars_alone() -> None:
    case = worked_example()
    case = replace(case, economy=replace(case.economy, inflation=0.02))
    turnover = evaluate(case).turnover
    assert_close(turnover.without_musd[0], 230)
    assert_close(turnover.with_current_musd[0, 2], 231.28 * 1.02**2)


def test_jobs_begin_at_opening() -> None:
    case = worked_example()
    late = replace(case, concept=replace(case.concept, delay_years=0.25))
    assert_close(evaluate(late).jobs[0], [0, 15, 20, 20, 20])


def test_quantities_of_different_lengths_are_refused() -> None:
    case = worked_example(capture=np.ones(3), loss_avoided=np.ones(4))
    with pytest.raises(ValueError, match=r"different numbers of draws: \[3, 4\]"):
        outcomes(case)
    with pytest.raises(ValueError, match="different numbers of draws"):
        evaluate(case)
