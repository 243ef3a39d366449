"""Means over batches, running statistics, dominance."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray
from scipy import stats

from shekara.analysis.uncertainty.batch_values import BatchValues
from shekara.analysis.uncertainty.batches import LEAST_BATCHES, BatchMeans, student_quantile
from shekara.analysis.uncertainty.dominance import Dominance, dominance
from shekara.analysis.uncertainty.histogram import BINS, Histogram, lower_tail_mean, shares_between
from shekara.analysis.uncertainty.running import RunningStatistics
from tests.analysis.batches import in_one_scenario

Array = NDArray[np.float64]

amounts = st.integers(min_value=-1000, max_value=1000).map(float)
samples = arrays(np.float64, st.integers(2, 40), elements=amounts)
batches = arrays(np.float64, st.tuples(st.integers(1, 5), st.just(2), st.just(7)), elements=amounts)


def spread(*values: float) -> tuple[Array, Array]:
    return np.sort(np.array(values, dtype=np.float64)), np.ones(len(values))


def filled(values: Array, exact_up_to: int = 10**9, batch: int = 100) -> RunningStatistics:
    """Statistics of values (options, draws), taken in batches."""
    running = RunningStatistics(len(values), exact_up_to)
    for first in range(0, values.shape[1], batch):
        running.add(in_one_scenario(values[:, first : first + batch]))
    return running


@pytest.mark.parametrize("degrees", [19, 20, 24, 29, 49, 99, 999, 4999])
def test_student_quantiles_agree_with_scipy(degrees: int) -> None:
    assert student_quantile(degrees) == pytest.approx(stats.t.ppf(0.975, degrees), abs=1e-6)
    assert student_quantile(degrees, 0.9) == pytest.approx(stats.t.ppf(0.95, degrees), abs=1e-6)


@given(arrays(np.float64, (LEAST_BATCHES + 5, 3), elements=amounts))
def test_the_half_width_is_that_of_a_mean_of_independent_batches(means: Array) -> None:
    running = BatchMeans((3,))
    for each in means:
        running.add(each)
    error = stats.sem(means, axis=0)
    assert_allclose(running.mean, means.mean(axis=0), atol=1e-9)
    wanted = stats.t.ppf(0.975, len(means) - 1) * error
    assert_allclose(running.half_width(), wanted, rtol=1e-5, atol=1e-9)


def test_below_twenty_batches_the_half_width_is_infinite() -> None:
    running = BatchMeans(())
    for _ in range(LEAST_BATCHES - 1):
        running.add(np.array(1.0))
    assert running.half_width() == math.inf
    running.add(np.array(1.0))
    assert running.half_width() == 0


@given(batches)
def test_running_statistics_are_those_of_all_draws(values: Array) -> None:
    running = RunningStatistics(2)
    for batch in values:
        running.add(in_one_scenario(batch))
    together = np.concatenate(list(values), axis=1)
    assert running.draws == together.shape[1]
    assert running.batches == len(values)
    assert running.bin_width is None
    assert_allclose(running.mean, together.mean(axis=1), atol=1e-9)
    assert_allclose(running.loss_probability, np.mean(together < 0, axis=1))
    wanted = np.percentile(together, [5, 50, 95], axis=1).T
    assert_array_equal(running.percentiles(), wanted)


def test_a_simulation_stops_when_the_chance_of_a_loss_is_known_to_a_hundredth() -> None:
    generator = np.random.default_rng(1)
    running = RunningStatistics(2)
    assert not running.is_precise()
    while not running.is_precise():
        assert running.batches < 1000
        running.add(in_one_scenario(generator.normal([[0.3], [0.0]], 1, (2, 200))))
    assert running.batches > LEAST_BATCHES
    assert np.all(running.loss_half_width <= 0.01)
    assert_allclose(running.loss_probability, stats.norm.cdf([-0.3, 0]), atol=0.02)
    assert np.all(running.mean_half_width < 0.05)


def test_expected_shortfall_by_hand() -> None:
    """The lowest 5 % of forty draws are two; of ten draws, half of the lowest."""
    running = filled(np.arange(40.0)[None, ::-1], batch=20)
    assert_allclose(running.expected_shortfall(), [0.5])
    assert_allclose(filled(np.arange(10.0)[None] - 4).expected_shortfall(0.05), [-4])
    assert lower_tail_mean(np.array([1.0, 2, 3]), np.array([1.0, 1, 2]), 0.75) == 2
    assert lower_tail_mean(np.array([1.0, 2, 3]), np.ones(3), 0.5) == pytest.approx(2 / 1.5)


@given(samples, st.integers(1, 9))
def test_shares_between_edges_are_those_of_a_plain_histogram(values: Array, bars: int) -> None:
    ordered = np.sort(values)
    edges = np.linspace(ordered[0], ordered[-1] + 1e-9, bars + 1)
    plain = np.histogram(values, edges)[0]
    assert_allclose(shares_between(ordered, np.ones(len(values)), edges), plain / len(values))


def test_a_histogram_takes_over_and_is_right_to_its_bin_width() -> None:
    generator = np.random.default_rng(3)
    values = np.stack((generator.normal(5, 20, 9000), generator.lognormal(0, 2, 9000)))
    exact, binned = filled(values), filled(values, exact_up_to=2000)
    width = binned.bin_width
    assert width is not None
    assert exact.bin_width is None
    assert_array_equal(binned.mean, exact.mean)
    assert np.abs(binned.percentiles() - exact.percentiles()).max() <= width
    assert np.abs(binned.expected_shortfall() - exact.expected_shortfall()).max() <= width


def test_draws_beyond_the_exact_ones_take_no_more_memory() -> None:
    running = RunningStatistics(1, exact_up_to=100)
    for number in range(50):
        running.add(in_one_scenario(np.full((1, 10), float(number))))
    values, counts = running.spread(0)
    assert values.shape == counts.shape == (BINS,)
    assert counts.sum() == running.draws == 500
    assert not running._kept


@given(st.lists(st.floats(min_value=-1e6, max_value=1e6), min_size=1, max_size=20))
def test_bins_widen_until_they_hold_every_value(values: list[float]) -> None:
    histogram = Histogram(np.array([[0.0, 1.0]]))
    for value in values:
        histogram.add(np.array([[value]]))
    drawn = np.array([0, 1, *values])
    assert histogram.counts.sum() == len(drawn)
    assert np.all(np.diff(histogram.middles) > 0)
    at = np.array([0.0, 100.0])
    assert_allclose(histogram.percentiles(at), [[drawn.min(), drawn.max()]], atol=1e-9)
    mean = float(histogram.counts[0] @ histogram.middles) / len(drawn)
    assert mean == pytest.approx(drawn.mean(), abs=histogram.width)


def test_an_option_that_does_not_vary_stays_exact_in_bins() -> None:
    """No hub is worth zero, whatever the bins of the others are."""
    values = np.stack((np.zeros(400), np.linspace(-7, 50, 400)))
    running = filled(values, exact_up_to=100)
    assert_array_equal(running.percentiles()[0], [0, 0, 0])
    assert running.expected_shortfall()[0] == 0


def test_a_histogram_of_one_value_has_a_width() -> None:
    assert Histogram(np.full((1, 3), 4.0)).width == 1


def test_batches_of_another_size_are_refused() -> None:
    running = filled(np.zeros((2, 30)), batch=10)
    with pytest.raises(ValueError, match="a batch of shape"):
        running.add(in_one_scenario(np.zeros((2, 11))))
    with pytest.raises(ValueError, match="a batch of shape"):
        running.add(in_one_scenario(np.zeros((3, 10))))


def test_means_weigh_all_scenarios_and_the_drawn_are_picked() -> None:
    in_each = np.array([[[1.0, -2, 3]], [[10.0, 20, -30]]])
    batch = BatchValues(in_each, np.array([0.25, 0.75]), np.array([1, 0, 1]))
    assert_array_equal(batch.drawn, [[10, -2, -30]])
    assert_allclose(batch.payoffs(), [[2 / 3, 0]])
    assert_allclose(batch.means, [0.25 * 2 / 3])
    assert_allclose(batch.mean(in_each < 0), [1 / 3])


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_values_that_are_no_numbers_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="not a finite number"):
        in_one_scenario(np.array([[1.0, bad]]))


def test_dominance_of_the_published_examples() -> None:
    """B dominates A first order, D dominates C second order only."""
    a, b = spread(10, 20, 30, 40), spread(12, 22, 33, 41)
    c, d = spread(10, 20, 30, 40), spread(16, 20, 28, 36)
    assert dominance(b, a) is Dominance.FIRST
    assert dominance(a, b) is Dominance.NONE
    assert dominance(d, c) is Dominance.SECOND
    assert dominance(c, d) is Dominance.NONE


@given(samples)
def test_nothing_dominates_itself(values: Array) -> None:
    assert dominance(spread(*values), spread(*values)) is Dominance.NONE


@given(samples, st.integers(1, 100))
def test_more_in_every_future_dominates_first_order(values: Array, more: int) -> None:
    assert dominance(spread(*(values + more)), spread(*values)) is Dominance.FIRST
    assert dominance(spread(*values), spread(*(values + more))) is Dominance.NONE


@given(samples, samples)
def test_dominance_agrees_with_its_definition(one: Array, other: Array) -> None:
    """Hadar and Russell: compare F(z) and E max(0, z − Y) at every value z."""
    at = np.union1d(one, other)
    first = [np.mean(each <= at[:, None], axis=1) for each in (other, one)]
    second = [np.mean(np.maximum(0, at[:, None] - each), axis=1) for each in (other, one)]
    wanted = Dominance.NONE
    for order, (worse, better) in ((Dominance.SECOND, second), (Dominance.FIRST, first)):
        if np.all(worse >= better - 1e-9) and np.any(worse > better + 1e-9):
            wanted = order
    assert dominance(spread(*one), spread(*other)) is wanted


@given(
    st.integers(2, 30).flatmap(lambda n: st.tuples(*[arrays(np.float64, n, elements=amounts)] * 2))
)
def test_dominance_of_equally_many_draws_is_that_of_other_numbers_of_them(
    both: tuple[Array, Array],
) -> None:
    one, other = both
    twice = np.repeat(other, 2)
    assert dominance(spread(*one), spread(*other)) is dominance(spread(*one), spread(*twice))


@given(st.floats(min_value=0.5, max_value=20))
@settings(max_examples=20)
def test_a_narrower_spread_about_the_same_mean_dominates_second_order(wide: float) -> None:
    base = np.linspace(-10, 10, 300)
    exact = filled(np.stack((base, base * (1 + wide))))
    binned = filled(np.stack((base + 0.1, base * (1 + wide))), exact_up_to=100)
    for running in (exact, binned):
        assert running.dominance(0, 1) is Dominance.SECOND
        assert running.dominance(1, 0) is Dominance.NONE
