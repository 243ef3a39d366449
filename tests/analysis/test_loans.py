"""Loans: published payments, another implementation, and what holds always."""

import numpy as np
import numpy_financial
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from shekara.analysis.appraisal import npv
from shekara.analysis.loans import annuity, is_called_early, loan_years, owed_of_one
from shekara.domain.hub import Loan

rates = st.one_of(st.just(0.0), st.floats(-0.2, 0.5))
drawn = st.lists(st.floats(0, 100), min_size=1, max_size=30).map(np.array)


@st.composite
def loans(draw: st.DrawFn) -> Loan:
    years = draw(st.integers(1, 40))
    return Loan(
        lender="",
        share_pct=100,
        rate_pct=100 * draw(rates),
        years=years,
        grace_years=draw(st.integers(0, years - 1)),
    )


def test_payment_published_by_microsoft() -> None:
    """The example of PMT in the reference of Excel: 10,000 at 8 % a year, ten monthly payments."""
    assert annuity(0.08 / 12, 10) * 10_000 == pytest.approx(1_037.03, abs=0.005)


def test_schedule_published_by_numpy_financial() -> None:
    """The example of ipmt: 2,500 at 8.24 %, twelve monthly payments; what is left is printed."""
    printed = [2299.42, 2097.46, 1894.11, 1689.37, 1483.22, 1275.66]
    printed += [1066.67, 856.25, 644.38, 431.05, 216.26, 0]
    assert_allclose(2500 * owed_of_one(0.0824 / 12, 12, 0)[1:], printed, atol=0.005)


@given(rates.filter(lambda rate: abs(rate) > 1e-6), st.integers(1, 40))
def test_annuity_agrees_with_numpy_financial(rate: float, payments: int) -> None:
    """Nearer to a rate of zero its digits are lost."""
    assert_allclose(annuity(rate, payments), -numpy_financial.pmt(rate, payments, 1), rtol=1e-6)


@given(st.floats(0.001, 0.5), st.integers(1, 30))
def test_interest_and_principal_agree_with_numpy_financial(rate: float, years: int) -> None:
    given_loan = Loan(lender="", share_pct=100, rate_pct=100 * rate, years=years)
    found = loan_years(np.array([1.0, *np.zeros(years)]), given_loan)
    each = np.arange(1, years + 1)
    interest = -np.asarray(numpy_financial.ipmt(rate, each, years, 1), dtype=np.float64)
    principal = -np.asarray(numpy_financial.ppmt(rate, each, years, 1), dtype=np.float64)
    assert_allclose(found.interest_musd[1:], interest, rtol=1e-7, atol=1e-12)
    assert_allclose(found.repaid_musd[1:], principal, rtol=1e-7, atol=1e-12)


def test_grace_and_two_draws_by_hand() -> None:
    """60 and 40 at 10 %: interest alone for a year, then each sum in two payments of A = .57619."""
    loan = Loan(lender="", share_pct=50, rate_pct=10, years=3, grace_years=1)
    found = loan_years(np.array([60.0, 40, 0, 0, 0, 0]), loan)
    first = 60 * 1.1 - 60 * annuity(0.1, 2)
    second = 40 * 1.1 - 40 * annuity(0.1, 2)
    assert_allclose(found.owed_musd, [60, 100, first + 40, second, 0, 0], atol=1e-12)
    assert_allclose(found.interest_musd, 0.1 * np.array([0, 60, 100, first + 40, second, 0]))
    assert_allclose(
        found.service_musd[2:5], [60 * 0.5761905 + 4, 57.61905, 40 * 0.5761905], rtol=1e-6
    )


def test_what_is_owed_in_the_last_year_is_repaid_then() -> None:
    loan = Loan(lender="", share_pct=50, rate_pct=10, years=20, grace_years=19)
    found = loan_years(np.array([10.0, 0, 0]), loan)
    assert_allclose(found.service_musd, [0, 1, 11])
    assert is_called_early(found.drawn_musd, loan)


def test_a_loan_that_ends_in_time_is_not_called() -> None:
    loan = Loan(lender="", share_pct=50, rate_pct=10, years=2)
    assert not is_called_early(np.array([10.0, 0, 0]), loan)
    assert is_called_early(np.array([[10.0, 0, 0], [0, 10, 0]]), loan)
    assert not is_called_early(np.zeros(3), loan)


@given(drawn, loans())
def test_at_its_own_rate_a_loan_is_worth_nothing(sums: np.ndarray, loan: Loan) -> None:
    worth = npv(loan_years(sums, loan).net_musd, loan.rate_pct / 100)
    factors = (1 + loan.rate_pct / 100) ** -np.arange(float(len(sums)))
    assert abs(worth) <= 1e-9 * (1 + np.sum(sums) * np.max(factors))


@given(drawn, loans())
def test_all_that_is_drawn_is_repaid(sums: np.ndarray, loan: Loan) -> None:
    found = loan_years(sums, loan)
    assert_allclose(np.sum(found.repaid_musd), np.sum(sums), rtol=1e-9, atol=1e-9)
    assert found.owed_musd[-1] == 0
    assert np.all(found.owed_musd >= -1e-9)
    assert_allclose(found.service_musd, found.drawn_musd - found.net_musd, atol=1e-9)


@given(st.lists(st.lists(st.floats(0, 9), min_size=4, max_size=4), min_size=1, max_size=5), loans())
def test_scenarios_do_not_mix(sums: list[list[float]], loan: Loan) -> None:
    together = loan_years(np.array(sums), loan)
    for row, each in enumerate(sums):
        alone = loan_years(np.array(each), loan)
        assert_allclose(together.service_musd[row], alone.service_musd, atol=1e-12)


@given(loans())
def test_after_the_grace_every_payment_is_the_same(loan: Loan) -> None:
    sums = np.zeros(loan.years + 1)
    sums[0] = 1
    paid = loan_years(sums, loan).service_musd
    assert_allclose(paid[1 : loan.grace_years + 1], loan.rate_pct / 100, atol=1e-12)
    after = paid[loan.grace_years + 1 :]
    assert_allclose(after, after[0], rtol=1e-6, atol=1e-9)


def test_annuities_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="no annuity of 0 payments"):
        annuity(0.1, 0)
    with pytest.raises(ValueError, match="at a rate of -1"):
        annuity(-1, 3)
