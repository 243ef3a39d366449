"""Quantiles of the distributions, against scipy and by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy import special, stats

from shekara.analysis.sampling.distributions import (
    PERT_ACCURACY,
    Distribution,
    normal_quantile,
    quantile,
)
from shekara.domain.shapes import Shape

ALL = np.concatenate(
    [np.linspace(0, 1, 20001), np.geomspace(1e-30, 0.1, 3000), 1 - np.geomspace(1e-16, 0.1, 999)]
)
INNER = ALL[(ALL >= 1e-7) & (ALL <= 1 - 1e-7)]

values = st.floats(min_value=-1e6, max_value=1e6)
spreads = st.lists(values, min_size=3, max_size=3).map(sorted)
bounded = st.sampled_from([Shape.FIXED, Shape.UNIFORM, Shape.TRIANGULAR, Shape.PERT])


@pytest.mark.parametrize("mode", [0, 1e-9, 0.001, 0.1, 0.25, 1 / 3, 0.5, 0.77, 0.9, 0.999, 1])
def test_pert_is_the_beta_distribution_to_the_stated_accuracy(mode: float) -> None:
    """scipy.special.betaincinv(α, β, p), α = 1 + 4·mode, β = 6 − α."""
    distribution = Distribution(0, mode, 1, Shape.PERT)
    exact = special.betaincinv(1 + 4 * mode, 5 - 4 * mode, INNER)
    assert np.abs(quantile(distribution, INNER) - exact).max() < PERT_ACCURACY
    exact = special.betaincinv(1 + 4 * mode, 5 - 4 * mode, ALL)
    assert np.abs(quantile(distribution, ALL) - exact).max() < 2e-4


def test_pert_scales_with_its_range() -> None:
    exact = stats.beta.ppf(INNER, 1 + 4 * 0.75, 5 - 4 * 0.75, loc=0.6, scale=0.8)
    found = quantile(Distribution(0.6, 1.2, 1.4), INNER)
    assert_allclose(found, exact, atol=PERT_ACCURACY * 0.8)


def test_triangular_and_uniform_agree_with_scipy() -> None:
    exact = stats.triang.ppf(ALL, 0.25, loc=2, scale=4)
    assert_allclose(quantile(Distribution(2, 3, 6, Shape.TRIANGULAR), ALL), exact, rtol=1e-7)
    exact = stats.uniform.ppf(ALL, loc=2, scale=4)
    assert_allclose(quantile(Distribution(2, 3, 6, Shape.UNIFORM), ALL), exact)


def test_the_normal_quantile_agrees_with_scipy_into_the_tails() -> None:
    inside = ALL[(ALL > 0) & (ALL < 1)]
    assert_allclose(normal_quantile(inside), special.ndtri(inside), rtol=2e-15, atol=1e-15)
    assert_array_equal(normal_quantile(np.array([0, 0.5, 1])), [-np.inf, 0, np.inf])


def test_normal_and_lognormal_reach_low_and_high_at_the_5th_and_95th_percentile() -> None:
    at = np.array([0.05, 0.5, 0.95])
    assert_allclose(quantile(Distribution(1, 3, 5, Shape.NORMAL), at), [1, 3, 5])
    assert_allclose(quantile(Distribution(1, 4, 16, Shape.LOGNORMAL), at), [1, 4, 16])


def test_an_uneven_normal_keeps_its_mean_and_its_width() -> None:
    at = np.array([0.05, 0.5, 0.95])
    assert_allclose(quantile(Distribution(1, 4, 5, Shape.NORMAL), at), [2, 4, 6])
    assert_allclose(quantile(Distribution(1, 8, 16, Shape.LOGNORMAL), at), [2, 8, 32])


@given(spreads, bounded)
def test_quantiles_rise_from_low_to_high(spread: list[float], shape: Shape) -> None:
    low, likely, high = spread
    found = quantile(Distribution(low, likely, high, shape), np.linspace(0, 1, 501))
    rounding = 1e-9 * (1 + abs(low) + abs(high))
    assert np.all(np.diff(found) >= -rounding)
    assert low - rounding <= found[0]
    assert found[-1] <= high + rounding


@given(spreads)
def test_a_fixed_distribution_is_its_likely_value(spread: list[float]) -> None:
    low, likely, high = spread
    fixed = Distribution(low, likely, high, Shape.FIXED)
    assert_array_equal(quantile(fixed, np.array([0, 0.3, 1])), np.full(3, likely))


@pytest.mark.parametrize("shape", [shape for shape in Shape if shape is not Shape.LOGNORMAL])
def test_without_a_range_every_shape_is_one_value(shape: Shape) -> None:
    found = quantile(Distribution(7, 7, 7, shape), np.array([0.01, 0.5, 0.99]))
    assert_allclose(found, [7, 7, 7])


@pytest.mark.parametrize("bad", [(2, 1, 3), (1, 3, 2), (1, 2, np.inf), (np.nan, 1, 2)])
def test_values_out_of_order_are_refused(bad: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="not in order"):
        Distribution(*bad)


def test_a_lognormal_from_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        Distribution(0, 1, 2, Shape.LOGNORMAL)
