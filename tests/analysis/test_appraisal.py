"""Appraisal: hand-checked and published numbers, and what holds always."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from shekara.analysis import appraisal

TWO_RATES = np.array([-1000.0, 2300, -1320])

money = st.floats(min_value=1, max_value=1e4)
discounts = st.floats(min_value=0, max_value=0.5)
investments = st.tuples(money, st.lists(money, min_size=1, max_size=30)).map(
    lambda given: np.array([-given[0], *given[1]])
)
roots = st.floats(min_value=-0.4, max_value=1.5)


def flows_with(rates: list[float]) -> np.ndarray:
    """Flows of which exactly these are the rates of return."""
    flows = np.array([-1.0])
    for rate in rates:
        flows = np.convolve(flows, [1, -(1 + rate)])
    return flows


def test_npv_by_hand() -> None:
    assert appraisal.npv(np.array([-100.0, 60, 60]), 0.1) == pytest.approx(
        -100 + 60 / 1.1 + 60 / 1.21
    )


def test_npv_of_many_draws_at_one_rate_and_at_a_rate_each() -> None:
    flows = np.array([[-1.0, 1.1], [-1, 1.2]])
    assert_allclose(appraisal.npv(flows, 0.1), [0, 0.1 / 1.1], atol=1e-15)
    assert_allclose(appraisal.npv(flows, np.array([0.1, 0.2])), [0, 0], atol=1e-15)


def test_two_rates_are_said_to_be_two() -> None:
    """(−1000, 2300, −1320) has 10 % and 20 %."""
    assert appraisal.rates_of_return(TWO_RATES) == pytest.approx((0.1, 0.2))
    found = appraisal.irr(TWO_RATES)
    assert found.count == 2
    assert np.isnan(found.rate)


def test_none_one_and_several_rates_side_by_side() -> None:
    flows = np.array(
        [[-100.0, 10, 120], [0, 0, 0], [1, 2, 3], TWO_RATES, [-100, 50, 50], [-100, 10, 20]]
    )
    found = appraisal.irr(flows)
    assert_array_equal(found.count, [1, 0, 0, 2, 1, 1])
    assert_allclose(found.rate, [0.14658561, np.nan, np.nan, np.nan, 0, -0.5], atol=1e-8)


def test_several_changes_of_sign_may_still_mean_one_rate() -> None:
    """A replacement in between: the sign changes thrice, the rate is one."""
    flows = np.array([-100.0, 40, 40, -10, 40, 40, 40])
    found = appraisal.irr(flows)
    assert found.count == 1
    assert appraisal.npv(flows, float(found.rate)) == pytest.approx(0, abs=1e-9)


def test_flows_that_never_balance_have_no_rate() -> None:
    flows = np.array([-1.0, 1, -1])
    assert appraisal.rates_of_return(flows) == ()
    assert appraisal.irr(flows).count == 0


def test_flows_that_only_touch_zero_have_one_rate() -> None:
    """−(1 − x)² where x = 1, and −(1 − 1.5 x)², which rounding may part."""
    assert appraisal.rates_of_return(np.array([-1.0, 2, -1])) == pytest.approx((0,))
    (rate,) = appraisal.rates_of_return(np.array([-1.0, 3, -2.25]))
    assert rate == pytest.approx(0.5, abs=1e-5)


def test_a_rate_at_the_middle_of_the_search_is_counted_once() -> None:
    """The roots are 1/2 and 1/4, that is 100 % and 300 %."""
    assert appraisal.rates_of_return(flows_with([1.0, 3.0])) == pytest.approx((1, 3))


@given(st.lists(roots, min_size=1, max_size=3))
@example([0.25, 0.125, 2.7886294263936015e-12])
def test_the_rates_that_flows_were_made_of_are_found(rates: list[float]) -> None:
    distinct = sorted(rates)
    if any(b - a < 0.05 for a, b in pairwise(distinct)):
        return
    found = appraisal.rates_of_return(flows_with(rates))
    assert found == pytest.approx(distinct, abs=1e-6)
    counted = appraisal.irr(flows_with(rates))
    assert counted.count == len(rates)


@given(investments)
def test_an_investment_that_returns_has_one_rate_and_it_discounts_to_zero(
    flows: np.ndarray,
) -> None:
    found = appraisal.irr(flows)
    assert found.count == 1
    rate = float(found.rate)
    size = np.sum(np.abs(flows) * (1 + rate) ** -np.arange(len(flows), dtype=float))
    assert abs(appraisal.npv(flows, rate)) <= 1e-10 * size


@given(investments, discounts)
def test_the_sign_of_the_npv_is_that_of_the_rate_over_the_discount_rate(
    flows: np.ndarray, rate: float
) -> None:
    npv, irr = float(appraisal.npv(flows, rate)), float(appraisal.irr(flows).rate)
    if abs(irr - rate) > 1e-9:
        assert (npv > 0) == (irr > rate)


def test_draws_may_have_several_axes() -> None:
    found = appraisal.irr(np.tile([-1.0, 1.1], (2, 3, 1)))
    assert found.rate.shape == (2, 3)
    assert_allclose(found.rate, 0.1)


def test_payback_by_hand() -> None:
    flows = np.array(
        [[-1000.0, 400, 400, 400], [-1000, 500, 500, 0], [-1000, 1, 1, 1], [0, 1, 1, 1]]
    )
    assert_array_equal(appraisal.payback(flows), [2.5, 2, np.nan, 0])
    assert appraisal.payback(np.array([0.0, -100, 50, 100])) == 2.5


def test_discounted_payback_by_hand() -> None:
    """1000 at 10 % for two years of 605: 550 and 500, so nine tenths of the second."""
    flows = np.array([-1000.0, 605, 605])
    assert appraisal.discounted_payback(flows, 0.1) == pytest.approx(1.9)


@given(investments, discounts)
def test_discounting_never_shortens_the_payback(flows: np.ndarray, rate: float) -> None:
    plain, discounted = appraisal.payback(flows), appraisal.discounted_payback(flows, rate)
    assert np.isnan(discounted) or discounted >= plain - 1e-9


@given(st.floats(min_value=-1e4, max_value=1e4), discounts, st.integers(min_value=1, max_value=40))
def test_the_equivalent_annual_value_is_worth_the_present_value(
    value: float, rate: float, years: int
) -> None:
    annual = appraisal.equivalent_annual_value(np.asarray(value), rate, years)
    flows = np.concatenate([[0.0], np.full(years, annual)])
    assert appraisal.npv(flows, rate) == pytest.approx(value, abs=1e-9 * max(1, abs(value)))


def test_no_annual_value_over_no_years() -> None:
    with pytest.raises(ValueError, match="over 0 years"):
        appraisal.equivalent_annual_value(np.asarray(1.0), 0.1, 0)


def test_viability_gap() -> None:
    assert_array_equal(appraisal.viability_gap(np.array([-3.0, 2])), [3, 0])


ADB = {"base_npv": 1.0, "changed_npv": 1 - 0.2 * 13.34, "base": 1650.0, "changed": 1980.0}
"""ADB 7.11: investment 20 % higher; the NPV after it as its printed SI implies."""


def test_sensitivity_indicator_and_switching_value_of_adb() -> None:
    assert abs(appraisal.sensitivity_indicator(**ADB)) == pytest.approx(13.34, abs=0.005)
    assert appraisal.switching_value(**ADB) == pytest.approx(7.5, abs=0.05)
    assert appraisal.switching_change(**ADB) == pytest.approx(7.5, abs=0.05)


def test_a_fall_switches_with_a_negative_change() -> None:
    """A price 10 % lower takes 150 of 100: a fall of 6.7 % takes all of it."""
    assert appraisal.switching_value(100, -50, 20, 18) == pytest.approx(6.667, abs=0.0005)
    assert appraisal.switching_change(100, -50, 20, 18) == pytest.approx(-6.667, abs=0.0005)


@given(money, money, money, st.floats(min_value=0.01, max_value=0.9))
def test_the_switching_value_of_a_linear_variable_is_100_over_the_indicator(
    slope: float, fixed: float, base: float, change: float
) -> None:
    npv, changed = slope * base - fixed, slope * base * (1 - change) - fixed
    if abs(npv) < 1e-6 * slope * base:
        return
    variable = (npv, changed, base, base * (1 - change))
    indicator = appraisal.sensitivity_indicator(*variable)
    assert appraisal.switching_value(*variable) == pytest.approx(-100 / indicator, rel=1e-6)
    found = appraisal.switching_change(*variable)
    # Where the fixed part is small, it is the difference of two numbers that are not.
    near = pytest.approx(fixed, rel=1e-6, abs=1e-12 * slope * base)
    assert slope * base * (1 + found / 100) == near


@pytest.mark.parametrize("numbers", [(0, 1, 1, 2), (1, 2, 0, 1), (1, 2, 3, 3)])
def test_no_sensitivity_to_or_of_nothing(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="no sensitivity"):
        appraisal.sensitivity_indicator(*numbers)


@pytest.mark.parametrize("numbers", [(1, 1, 1, 2), (1, 2, 0, 1)])
def test_no_change_switches_what_does_not_move(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="switches"):
        appraisal.switching_change(*numbers)


def test_the_switching_point_of_a_curve_is_its_nearest_zero() -> None:
    """x² − 4 x + 3 is zero at 1 and at 3; the base of 2.6 is nearer to 3."""
    found = appraisal.switching_point(lambda x: x**2 - 4 * x + 3, 2.6, 0, 5)
    assert found is not None
    assert found.value == pytest.approx(3, rel=1e-12)
    assert found.change_percent == pytest.approx(100 * 0.4 / 2.6)


def test_a_curve_that_keeps_its_sign_has_no_switching_point() -> None:
    assert appraisal.switching_point(lambda x: x**2 + 1, 1, 0, 5) is None


def test_a_base_that_is_zero_already_needs_no_change() -> None:
    assert appraisal.switching_point(lambda x: x - 2, 2, 0, 5) == appraisal.Switch(2, 0)


@pytest.mark.parametrize("base", [0, 6])
def test_a_base_of_zero_or_outside_the_range_has_no_switching_point(base: float) -> None:
    with pytest.raises(ValueError, match="no switching change"):
        appraisal.switching_point(lambda x: x, base, 0, 5)
