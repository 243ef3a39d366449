"""Tornado, rank correlation, Sobol indices and the share of a group."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray
from scipy import stats

from shekara.analysis.sampling.distributions import FIVE_TO_95, Distribution, Shape
from shekara.analysis.sampling.sampler import Draws, Input, Sampler
from shekara.analysis.sensitivity import (
    group_share,
    largest,
    rank_correlation,
    ranks,
    sobol,
    tornado,
    unsourced_group,
)

Array = NDArray[np.float64]

STANDARD_NORMAL = Input((Distribution(-FIVE_TO_95 / 2, 0, FIVE_TO_95 / 2, Shape.NORMAL),))
ANGLE = Input((Distribution(-np.pi, 0, np.pi, Shape.UNIFORM),))
FIXED = Input((Distribution(0, 1, 2, Shape.FIXED),))


def mask(*marked: int, of: int) -> NDArray[np.bool_]:
    return np.isin(np.arange(of), marked)


def interacting(draws: Draws) -> Array:
    """Y = x₁ + x₂ + x₁x₂, whose total-order indices add up to 133 %."""
    one, two = draws.values[:2]
    return one + two + one * two


def total(draws: Draws) -> Array:
    return draws.values.sum(axis=0)


def test_the_tornado_of_a_model_by_hand() -> None:
    """2·x₀ + x₁² − 5·x₂ about (1, 2, 3)."""
    low, likely, high = np.array([0.0, -2, 3]), np.array([1.0, 2, 3]), np.array([2.0, 4, 4])
    found = tornado(lambda x: 2 * x[0] + x[1] ** 2 - 5 * x[2], low, likely, high)
    assert found.base == -9
    assert_array_equal(found.at_low, [-11, -9, -9])
    assert_array_equal(found.at_high, [-7, 3, -14])
    assert found.order == (1, 2, 0)


def test_a_bar_on_one_side_counts_from_the_base() -> None:
    """(x − 1)²: low and high give the same, and yet the input matters."""
    low, likely, high = np.array([0.0, 0.9]), np.array([1.0, 1]), np.array([2.0, 1.1])
    found = tornado(lambda x: (x[0] - 1) ** 2 + x[1], low, likely, high)
    assert found.order == (0, 1)


@given(arrays(np.float64, st.integers(2, 30), elements=st.integers(-5, 5).map(float)))
def test_ranks_agree_with_scipy_ties_included(values: Array) -> None:
    assert_array_equal(ranks(values), stats.rankdata(values))


def test_rank_correlation_agrees_with_scipy() -> None:
    generator = np.random.default_rng(5)
    values = generator.normal(size=(4, 300))
    values[3] = np.round(values[3])
    results = np.exp(values[0]) - values[1] + 3 * values[3]
    wanted = np.corrcoef(stats.rankdata(np.vstack((results, values)), axis=1))[0, 1:]
    assert_allclose(rank_correlation(values, results), wanted)


def test_what_does_not_vary_is_correlated_with_nothing() -> None:
    rising = np.arange(5.0)
    assert_array_equal(rank_correlation(np.stack((np.ones(5), rising)), rising), [0, 1])
    assert_array_equal(rank_correlation(rising[None], np.zeros(5)), [0])


def test_sobol_indices_of_ishigami() -> None:
    """Ishigami and Homma (1990): a = 7, b = 0.1; S .3139 .4424 0, S_T .5576 .4424 .2437."""

    def ishigami(draws: Draws) -> Array:
        x = draws.values
        return np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0])

    found = sobol(Sampler([ANGLE] * 3, [1], seed=1), ishigami)
    assert_allclose(found.first, [0, 0.313905, 0.442411, 0], atol=0.01)
    assert_allclose(found.total, [0, 0.557589, 0.442411, 0.243684], atol=0.01)
    assert np.all(found.first_half_width < 0.02)
    assert np.all(found.total_half_width < 0.02)


def test_sobol_indices_of_a_sum_are_its_shares_of_variance() -> None:
    """x₁ + 2·x₂ + 3·x₃: 1/14, 4/14, 9/14, first order and total."""

    def weighted(draws: Draws) -> Array:
        return np.array([1.0, 2, 3]) @ draws.values

    found = sobol(Sampler([STANDARD_NORMAL] * 3, [1], seed=2), weighted)
    wanted = np.array([0, 1, 4, 9]) / 14
    assert_allclose(found.first, wanted, atol=0.01)
    assert_allclose(found.total, wanted, atol=0.01)


def test_the_scenario_is_an_input_of_its_own() -> None:
    """Values about 0 or about 2, equally likely: the scenario has variance 1 of 1 + 1/3."""
    apart = Input((Distribution(-1, 0, 1, Shape.UNIFORM), Distribution(1, 2, 3, Shape.UNIFORM)))
    found = sobol(Sampler([apart], [0.5, 0.5], seed=3), total)
    assert_allclose(found.first, [0.75, 0.25], atol=0.01)
    assert_allclose(found.total, [0.75, 0.25], atol=0.01)


def test_what_does_not_vary_has_no_parts() -> None:
    found = sobol(Sampler([FIXED] * 2, [1]), total)
    assert_array_equal(found.first, np.zeros(3))
    assert_array_equal(found.total, np.zeros(3))
    share = group_share(Sampler([FIXED] * 2, [1]), total, mask(1, of=3))
    assert share.share == 0


def test_sobol_indices_of_correlated_inputs_are_refused() -> None:
    correlation = np.array([[1, 0.5], [0.5, 1]])
    with pytest.raises(ValueError, match="independent"):
        sobol(Sampler([STANDARD_NORMAL] * 2, [1], correlation=correlation), total)


def test_total_orders_add_up_to_133_percent_and_the_group_to_100() -> None:
    sampler = Sampler([STANDARD_NORMAL] * 2, [1], seed=4)
    indices = sobol(sampler, interacting)
    assert_allclose(indices.total[1:], [2 / 3, 2 / 3], atol=0.03)
    assert indices.total.sum() == pytest.approx(4 / 3, abs=0.05)
    group = group_share(sampler, interacting, mask(1, 2, of=3))
    assert group.share == pytest.approx(1, abs=0.02)
    one = group_share(sampler, interacting, mask(1, of=3))
    assert one.share == pytest.approx(2 / 3, abs=0.02)
    assert 0 < one.half_width < 0.02


def test_everything_unsourced_is_exactly_one_and_nothing_exactly_zero() -> None:
    sampler = Sampler([STANDARD_NORMAL] * 2, [1])
    assert group_share(sampler, interacting, mask(0, 1, 2, of=3)).share == 1
    assert group_share(sampler, interacting, mask(of=3)).share == 0


@pytest.mark.parametrize("sourced", [0, 1])
def test_a_correlated_group_is_drawn_given_the_others(sourced: int) -> None:
    """Of x₁ + x₂, normal with ρ, V(E[Y | x₁]) = (1 + ρ)² of V(Y) = 2 + 2ρ: U = (1 − ρ)/2."""
    spearman = 6 / np.pi * np.arcsin(0.6 / 2)
    correlation = np.array([[1, spearman], [spearman, 1]])
    sampler = Sampler([STANDARD_NORMAL] * 2, [1], correlation=correlation, seed=6)
    found = group_share(sampler, total, mask(2 - sourced, of=3))
    assert found.share == pytest.approx(0.2, abs=0.01)


def test_the_same_seed_gives_the_same_share() -> None:
    one, other = (
        group_share(Sampler([ANGLE] * 2, [1], seed=9), interacting, mask(1, of=3), 20)
        for _ in range(2)
    )
    assert one == other


def test_the_scenario_is_unsourced_with_its_weights_or_with_all_it_moves() -> None:
    apart = Input((Distribution(0, 1, 2), Distribution(1, 2, 3)))
    alike = Input((Distribution(0, 1, 2),) * 2)
    sampler = Sampler([apart, alike], [0.5, 0.5])

    def group(*unsourced: int, weights: bool = False) -> list[bool]:
        marked = mask(*unsourced, of=2)
        return unsourced_group(sampler, marked, weights_unsourced=weights).tolist()

    assert group(0) == [True, True, False]
    assert group(1) == [False, False, True]
    assert group(1, weights=True) == [True, False, True]
    assert all(group(0, 1))


def test_the_largest_among_those_marked_come_first() -> None:
    indices = np.array([0.1, 0.5, 0.3, 0.4, 0.2])
    assert largest(indices, mask(0, 2, 3, 4, of=5)) == (3, 2, 4)
    assert largest(indices, mask(1, of=5)) == (1,)
