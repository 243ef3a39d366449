"""Who pays for a hub: by hand, and what holds of any hub and any plan."""

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from shekara.analysis.appraisal import npv
from shekara.analysis.financing import (
    averaged,
    debt_service_cover,
    financed,
    loan_factor,
    present_values,
    sources,
    total,
    uses,
)
from shekara.analysis.hub.assets import Investment
from shekara.analysis.hub.model import FinanceYears, evaluate
from shekara.domain.hub import Financing, Loan
from tests.analysis.hub.cases import any_case, worked_example

NOTHING = Financing()
SEEDS = st.integers(0, 10_000)


def own_finance() -> FinanceYears:
    """A hub of 100 with a surplus of 30, built in two years and worn out after three more."""
    zero = np.zeros(5)
    capital = Investment(
        outlay_musd=np.array([60.0, 40, 0, 0, 0]),
        replacement_musd=zero,
        residual_musd=np.array([0.0, 0, 0, 0, 5]),
        land_musd=np.array([3.0, 0, 0, 0, -3]),
        land_opportunity_musd=zero,
        off_site_musd=zero,
    )
    surplus = np.array([0.0, -4, 30, 30, 30])
    working = np.array([0.0, 0, 2, 0, -2])
    spent = np.asarray(capital.outlay_musd) + capital.land_musd - capital.residual_musd
    return FinanceYears(
        revenue_musd=np.array([0.0, 0, 50, 50, 50]),
        cost_musd=np.array([0.0, 4, 20, 20, 20]),
        depreciation_musd=zero,
        tax_musd=zero,
        working_capital_change_musd=working,
        capital=capital,
        free_cash_flow_musd=surplus - working - spent,
    )


HALF_AND_TENTH = Financing(
    public_share_pct=25,
    loans=(Loan(lender="Bank", share_pct=50, rate_pct=10, years=2),),
)


def test_who_pays_what_by_hand() -> None:
    """A grant of 10 % and a loan of 50 % leave 40 % of the cost; a quarter of it is public."""
    money = financed(own_finance(), HALF_AND_TENTH, 0.1)
    assert_allclose(money.grants_musd, [6, 4, 0, 0, 0])
    assert_allclose(money.drawn_musd, [30, 20, 0, 0, 0])
    assert_allclose(money.public_musd, [6, 4, 0, 0, 0])
    assert_allclose(money.own_musd, [18, 12, 0, 0, 0])


def test_uses_and_sources_by_hand() -> None:
    finance = own_finance()
    money = financed(finance, HALF_AND_TENTH, 0.1)
    payment = 0.1 / (1 - 1.1**-2)
    of_use, of_source = uses(finance, money), sources(finance, money)
    assert_allclose(of_use.land_musd, [3, 0, 0, 0, 0])
    assert_allclose(of_use.deficit_musd, [0, 4, 0, 0, 0])
    assert_allclose(of_use.working_capital_musd, [0, 0, 2, 0, 0])
    assert_allclose(of_use.interest_musd[:2], [0, 3])
    assert_allclose(of_use.repaid_musd[:2], [0, 30 * payment - 3])
    assert_allclose(of_source.surplus_musd, [0, 0, 30, 30, 30])
    assert_allclose(of_source.released_musd, [0, 0, 0, 0, 2 + 3 + 5])
    assert_allclose(of_source.own_musd[:2], [63 - 42, 40 + 4 + 30 * payment - 28])


def test_debt_service_cover_by_hand() -> None:
    """Before the hub earns anything there is nothing to compare, and nothing once it is free."""
    finance = own_finance()
    cover = debt_service_cover(finance, financed(finance, HALF_AND_TENTH, 0.1))
    payment = 0.1 / (1 - 1.1**-2)
    assert_allclose(cover, [np.nan, np.nan, 28 / (50 * payment), 30 / (20 * payment), np.nan])


def test_loans_are_cut_where_grants_leave_less() -> None:
    plan = Financing(
        public_share_pct=50,
        loans=(
            Loan(lender="One", share_pct=60, rate_pct=5, years=3),
            Loan(lender="Two", share_pct=20, rate_pct=5, years=3),
        ),
    )
    assert loan_factor(plan, 0.6) == pytest.approx(0.5)
    money = financed(own_finance(), plan, 0.6)
    assert_allclose(money.loans[0].drawn_musd, [18, 12, 0, 0, 0])
    assert_allclose(money.loans[1].drawn_musd, [6, 4, 0, 0, 0])
    assert_allclose(money.public_musd, 0, atol=1e-12)
    assert_allclose(money.own_musd, 0, atol=1e-12)


def test_loans_are_whole_where_they_fit_and_where_there_are_none() -> None:
    assert loan_factor(HALF_AND_TENTH, 0.5) == 1
    assert loan_factor(NOTHING, 1.0) == 1
    assert_allclose(loan_factor(HALF_AND_TENTH, np.array([0.0, 0.75])), [1, 0.5])


def test_worked_example_with_a_cheap_loan() -> None:
    """FNPV −.483143; a loan of 4 at 10 %, the investor's own rate, changes nothing."""
    finance = evaluate(worked_example()).finance
    plan = Financing(loans=(Loan(lender="", share_pct=100, rate_pct=10, years=3),))
    worth = present_values(finance, financed(finance, plan, 0.0), 0.1)
    assert_allclose(worth.before_musd, -0.483143, atol=5e-7)
    assert_allclose(worth.after_musd, -0.483143, atol=5e-7)
    gift = Financing(loans=(Loan(lender="", share_pct=100, rate_pct=0, years=3, grace_years=2),))
    worth = present_values(finance, financed(finance, gift, 0.0), 0.1)
    assert_allclose(worth.loans_musd, 4 - 4 / 1.1**3)
    assert_allclose(worth.after_musd, -0.483143 + 4 - 4 / 1.1**3, atol=5e-7)


@st.composite
def plans(draw: st.DrawFn) -> Financing:
    shares = draw(st.lists(st.floats(0, 33), max_size=3))
    loans = []
    for share in shares:
        years = draw(st.integers(1, 20))
        grace = draw(st.integers(0, years - 1))
        rate = draw(st.floats(0, 30))
        loans.append(
            Loan(lender="", share_pct=share, rate_pct=rate, years=years, grace_years=grace)
        )
    public = draw(st.none() | st.floats(0, 100))
    return Financing(public_share_pct=public, loans=tuple(loans))


grants = st.floats(0, 1) | st.lists(st.floats(0, 1), min_size=3, max_size=3).map(np.array)


def scale(finance: FinanceYears) -> float:
    """The size of the account's largest flow, by which rounding is judged."""
    return 1e-9 * (1 + float(np.max(np.abs(finance.free_cash_flow_musd))))


@given(SEEDS, plans(), grants)
def test_sources_and_uses_are_equal_in_every_year(seed: int, plan: Financing, grant: float) -> None:
    finance = evaluate(any_case(seed)).finance
    money = financed(finance, plan, grant)
    needed, given_for = uses(finance, money), sources(finance, money)
    assert_allclose(total(needed), total(given_for), atol=scale(finance))
    for lines in (needed, given_for):
        for field in fields(lines):
            assert np.all(getattr(lines, field.name) >= -scale(finance)), field.name


@given(SEEDS, plans(), grants)
def test_who_pays_adds_up_to_the_capital_cost_with_overrun(
    seed: int, plan: Financing, grant: float
) -> None:
    case = any_case(seed)
    finance = evaluate(case).finance
    money = financed(finance, plan, grant)
    paid = money.grants_musd + money.public_musd + money.drawn_musd + money.own_musd
    assert_allclose(paid, finance.capital.outlay_musd, atol=scale(finance))
    assets = sum((np.asarray(a.cost_musd) for a in case.concept.assets), np.zeros(1))
    cost = assets * (1 + case.concept.overrun)
    assert_allclose(np.sum(paid, axis=1), np.broadcast_to(cost, len(paid)), atol=scale(finance))
    for part in (money.grants_musd, money.public_musd, money.drawn_musd, money.own_musd):
        assert np.all(part >= -scale(finance))


@given(SEEDS)
def test_who_has_nothing_given_or_lent_has_the_free_cash_flow(seed: int) -> None:
    finance = evaluate(any_case(seed)).finance
    money = financed(finance, NOTHING, 0.0)
    assert_allclose(money.investor_musd, finance.free_cash_flow_musd, rtol=0, atol=0)
    assert_allclose(money.own_musd, finance.capital.outlay_musd)
    assert np.all(np.isnan(debt_service_cover(finance, money)))


@given(SEEDS, st.floats(0, 100), st.floats(0.1, 30), st.integers(1, 20))
def test_a_loan_at_the_investors_own_rate_changes_nothing(
    seed: int, share: float, rate: float, years: int
) -> None:
    finance = evaluate(any_case(seed)).finance
    loan = Loan(lender="", share_pct=share, rate_pct=rate, years=years, grace_years=years // 2)
    money = financed(finance, Financing(loans=(loan,)), 0.0)
    after = npv(money.investor_musd, rate / 100)
    assert_allclose(after, npv(finance.free_cash_flow_musd, rate / 100), atol=scale(finance))


@given(SEEDS, plans(), grants, st.floats(0, 0.3))
def test_what_is_given_and_lent_makes_the_difference(
    seed: int, plan: Financing, grant: float, rate: float
) -> None:
    finance = evaluate(any_case(seed)).finance
    worth = present_values(finance, financed(finance, plan, grant), rate)
    parts = worth.before_musd + worth.grants_musd + worth.public_musd + worth.loans_musd
    assert_allclose(parts, worth.after_musd, atol=10 * scale(finance))


@given(SEEDS, plans(), st.lists(st.floats(0.1, 1), min_size=3, max_size=3))
def test_the_mean_of_the_scenarios_is_paid_by_the_mean_of_the_payers(
    seed: int, plan: Financing, weights: list[float]
) -> None:
    shares = [weight / sum(weights) for weight in weights]
    finance = evaluate(any_case(seed)).finance
    rows = np.ones((3, 1))
    finance = FinanceYears(
        **{
            field.name: getattr(finance, field.name) * rows
            for field in fields(finance)
            if field.name != "capital"
        },
        capital=Investment(
            **{
                field.name: np.asarray(getattr(finance.capital, field.name)) * rows
                for field in fields(Investment)
            }
        ),
    )
    money = averaged(financed(finance, plan, np.array([0.0, 0.2, 0.9])), shares)
    mean = averaged(finance, shares)
    assert_allclose(total(uses(mean, money)), total(sources(mean, money)), atol=scale(finance))
    assert_allclose(mean.revenue_musd, np.array(shares) @ finance.revenue_musd)
