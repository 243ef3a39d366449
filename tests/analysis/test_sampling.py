"""Latin hypercubes, rank correlation, and the sampler over scenarios."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray
from scipy.stats import rankdata

from shekara.analysis.sampling.distributions import Distribution, quantile
from shekara.analysis.sampling.hypercube import (
    checked_correlation,
    correlated,
    hypercube,
    of_scores,
    stream,
)
from shekara.analysis.sampling.sampler import BATCH, TOGETHER, Input, Sampler
from shekara.domain.shapes import Shape

TARGET = np.array([[1, 0.6, -0.3], [0.6, 1, 0.2], [-0.3, 0.2, 1]])

seeds = st.integers(min_value=0, max_value=2**40)


def spearman(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Correlations of the ranks of rows, by scipy."""
    return np.corrcoef(rankdata(values, axis=1))


def same(shape: Shape = Shape.PERT, scenarios: int = 1) -> Input:
    return Input((Distribution(0, 0.3, 1, shape),) * scenarios)


def split(*ranges: tuple[float, float]) -> Input:
    return Input(tuple(Distribution(a, (a + b) / 2, b, Shape.UNIFORM) for a, b in ranges))


@given(st.integers(1, 6), st.integers(2, 300), seeds)
@settings(max_examples=40)
def test_every_stratum_of_every_row_holds_one_draw(rows: int, draws: int, seed: int) -> None:
    uniforms = hypercube(rows, draws, stream(seed))
    assert uniforms.min() > 0
    assert uniforms.max() < 1
    for row in uniforms:
        assert_array_equal(np.sort((row * draws).astype(int)), np.arange(draws))


def test_rows_of_a_hypercube_are_unrelated() -> None:
    assert np.abs(np.corrcoef(hypercube(4, 20000, stream(1))) - np.eye(4)).max() < 0.03


def test_ranks_are_correlated_as_asked_for() -> None:
    values = hypercube(3, BATCH, stream(4))
    assert_allclose(spearman(correlated(values, TARGET)), TARGET, atol=0.01)


@given(seeds)
@settings(max_examples=20)
def test_correlating_moves_values_within_their_row_and_leaves_the_first(seed: int) -> None:
    values = hypercube(3, 200, stream(seed))
    moved = correlated(values, TARGET)
    assert_array_equal(np.sort(moved, axis=1), np.sort(values, axis=1))
    assert_array_equal(moved[0], values[0])


def test_a_row_depends_on_none_after_it() -> None:
    values, others = hypercube(3, BATCH, stream(1)), hypercube(3, BATCH, stream(2))
    mixed = np.stack((values[0], values[1], others[2]))
    assert_array_equal(correlated(values, TARGET)[:2], correlated(mixed, TARGET)[:2])


def test_scores_of_full_correlation_are_fully_correlated() -> None:
    assert_allclose(of_scores(np.array([[1, -1], [-1, 1]])), [[1, -1], [-1, 1]])


@pytest.mark.parametrize(
    ("matrix", "message"),
    [
        ([[1, 0.5]], "square"),
        ([1.0], "square"),
        ([[1, 0.5], [0.4, 1]], "symmetric"),
        ([[1, np.nan], [np.nan, 1]], "symmetric"),
        ([[1, 0.5], [0.5, 0.9]], "with itself"),
        ([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]], "not positive definite"),
        ([[1, 1], [1, 1]], "not positive definite"),
    ],
)
def test_impossible_correlations_are_refused(matrix: list[list[float]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        checked_correlation(np.array(matrix))


def test_a_batch_is_the_same_whichever_were_asked_for_before() -> None:
    inputs = [same(), same(Shape.NORMAL), same(Shape.TRIANGULAR)]
    one, other = (Sampler(inputs, [1], correlation=TARGET, seed=7) for _ in range(2))
    for number in range(3):
        one.batch(number)
    assert_array_equal(one.batch(3).values, other.batch(3).values)
    assert_array_equal(one.batch(3).scenario, other.batch(3).scenario)


def test_a_sampler_put_away_draws_the_same_again() -> None:
    sampler = Sampler([same(), same()], [1.0], seed=3)
    before = sampler.batch(0).values
    for _ in range(2):
        sampler.put_away()
    assert_array_equal(sampler.batch(0).values, before)


def test_batches_and_seeds_differ() -> None:
    inputs = [same()]
    sampler = Sampler(inputs, [1], seed=1)
    assert not np.array_equal(sampler.batch(0).values, sampler.batch(1).values)
    assert not np.array_equal(sampler.batch(0).values, Sampler(inputs, [1], seed=2).batch(0).values)


def test_batches_together_are_the_batches_one_after_another() -> None:
    shapes = [Distribution(1, 2 + place / 30, 5, shape) for place, shape in enumerate(Shape)]
    usual = [Distribution(0, place / 20, 1) for place in range(TOGETHER + 3)]
    one_value = Distribution(4, 4, 4)
    inputs = [Input((each, each)) for each in (*shapes, *usual, one_value)]
    sampler = Sampler([*inputs, Input((usual[0], usual[1]))], [0.3, 0.7], seed=3)
    together, alone = sampler.batches(range(5, 8)), [sampler.batch(n) for n in range(5, 8)]
    assert_array_equal(together.values, np.concatenate([each.values for each in alone], axis=1))
    assert_array_equal(together.scenario, np.concatenate([each.scenario for each in alone]))
    uniforms = np.random.default_rng(1).random((sampler.rows, 7))
    for each, at, found in zip(inputs, uniforms[1:], sampler.draws(uniforms).values, strict=False):
        assert_array_equal(found, quantile(each.distributions[0], at))


def test_every_batch_holds_each_scenario_by_its_weight() -> None:
    sampler = Sampler([split((0, 1), (1, 2), (2, 3))], [3, 5, 2], seed=5)
    for number in range(4):
        batch = sampler.batch(number)
        assert_array_equal(np.bincount(batch.scenario), [600, 1000, 400])
        assert_array_equal(np.floor(batch.values[0]).astype(int), batch.scenario)


def test_a_scenario_of_weight_zero_is_never_drawn() -> None:
    batch = Sampler([split((0, 1), (1, 2), (2, 3))], [0, 1, 0]).batch(0)
    assert set(batch.scenario.tolist()) == {1}


def test_draws_need_not_stand_in_the_order_of_scenarios() -> None:
    sampler = Sampler([split((0, 1), (1, 2))], [1, 1])
    drawn = sampler.draws(np.array([[0.9, 0.1, 0.6], [0.25, 0.5, 0.75]]))
    assert_array_equal(drawn.scenario, [1, 0, 1])
    assert_allclose(drawn.values, [[1.25, 0.5, 1.75]])


def test_everywhere_the_draws_are_those_of_the_batches_and_of_each_scenario_alone() -> None:
    mixed = Input(
        (Distribution(1, 2, 4), Distribution(2, 2, 2), Distribution(0, 1, 2, Shape.NORMAL))
    )
    wide = Input(tuple(Distribution(0, place, 10) for place in (1, 5, 9)))
    inputs = [same(scenarios=3), msgspec.structs.replace(mixed, lowest=0.5), wide]
    sampler = Sampler(inputs, [0.2, 0, 0.8], correlation=TARGET, seed=4)
    everywhere, batches = sampler.everywhere(range(2, 4)), sampler.batches(range(2, 4))
    assert_array_equal(everywhere.drawn.values, batches.values)
    assert_array_equal(everywhere.drawn.scenario, batches.scenario)
    assert everywhere.places == (1, 2)
    assert everywhere.own[:, 0].min() == 0.5
    for number in range(3):
        alike = [Input((each.distributions[number],), each.lowest) for each in inputs]
        alone = Sampler(alike, [1], correlation=TARGET, seed=4).batches(range(2, 4))
        found = everywhere.in_scenario(number)
        assert_array_equal(found.values, alone.values)
        assert set(found.scenario.tolist()) == {number}
        drawn_there = batches.scenario == number
        assert_array_equal(found.values[:, drawn_there], batches.values[:, drawn_there])


def test_the_scenario_is_independent_of_the_inputs() -> None:
    sampler = Sampler([same(scenarios=2)] * 3, [0.5, 0.5], correlation=TARGET, seed=3)
    batches = [sampler.batch(number) for number in range(20)]
    scenario = np.concatenate([batch.scenario for batch in batches])
    values = np.concatenate([batch.values for batch in batches], axis=1)
    for row in values:
        assert abs(float(np.corrcoef(scenario, row)[0, 1])) < 0.02


def test_inputs_of_a_batch_are_rank_correlated() -> None:
    sampler = Sampler([same(), same(Shape.NORMAL), same()], [1], correlation=TARGET)
    assert not sampler.is_independent
    for number in range(3):
        found = spearman(sampler.batch(number).values)
        assert_allclose(found, TARGET, atol=0.01)


def test_an_identity_leaves_inputs_independent() -> None:
    sampler = Sampler([same(), same()], [1], correlation=np.eye(2), seed=2)
    assert sampler.is_independent
    assert_array_equal(
        sampler.batch(0).values, Sampler([same(), same()], [1], seed=2).batch(0).values
    )


def test_values_beyond_the_bounds_of_sense_are_set_there() -> None:
    normal = Distribution(0, 1, 2, Shape.NORMAL)
    drawn = Sampler([Input((normal,), lowest=0, highest=1.5), Input((normal,), 0)], [1]).batch(0)
    assert drawn.values.min() == 0
    assert drawn.values[0].max() == 1.5
    assert drawn.values[1].max() > 1.5


def test_the_mean_of_many_batches_is_that_of_the_mixture() -> None:
    sampler = Sampler([split((0, 1), (4, 6))], [0.75, 0.25])
    means = [sampler.batch(number).values.mean() for number in range(10)]
    assert np.mean(means) == pytest.approx(0.75 * 0.5 + 0.25 * 5, abs=1e-3)


def test_a_missing_distribution_is_refused() -> None:
    with pytest.raises(ValueError, match="each of the 2 scenarios"):
        Sampler([same()], [0.5, 0.5])


@pytest.mark.parametrize("weights", [[-1, 2], [0, 0], [np.nan, 1], [np.inf, 1]])
def test_unusable_weights_are_refused(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weights of scenarios"):
        Sampler([same(scenarios=2)], weights)


def test_correlations_of_other_inputs_are_refused() -> None:
    with pytest.raises(ValueError, match="one per pair"):
        Sampler([same()], [1], correlation=TARGET)
