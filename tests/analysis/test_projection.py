"""Projected turnover: paths, their weighted mean, draws, fan and target."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy.stats import beta

from shekara.analysis import projection
from shekara.analysis.projection import Future, Rates, Spread

growth = st.floats(min_value=-50, max_value=100)
inflation = st.floats(min_value=-10, max_value=30)
rates = st.builds(Rates, growth, growth, inflation)
amounts = st.floats(min_value=1, max_value=1e5)
horizons = st.integers(min_value=0, max_value=30)

NOTHING = Spread(0.0, 0.0, 0.0)


def spreads(values: st.SearchStrategy[float]) -> st.SearchStrategy[Spread]:
    return st.lists(values, min_size=3, max_size=3).map(lambda three: Spread(*sorted(three)))


futures = st.lists(
    st.builds(
        Future,
        st.floats(min_value=0.05, max_value=1),
        spreads(growth),
        spreads(growth),
        spreads(inflation),
    ),
    min_size=1,
    max_size=4,
)


def steady(weight: float, each: Rates) -> Future:
    """A scenario without any spread."""
    exports, imports, prices = each.export_growth, each.import_growth, each.inflation
    return Future(
        weight,
        Spread(exports, exports, exports),
        Spread(imports, imports, imports),
        Spread(prices, prices, prices),
    )


def exports_only(weight: float, spread: Spread) -> Future:
    return Future(weight, spread, NOTHING, NOTHING)


def test_path_by_hand() -> None:
    """Exports 100 growing 10 %, imports 50 falling 20 %, inflation 5 %."""
    path = projection.path(100, 50, Rates(10, -20, 5), 2)
    assert_allclose(path, [150, (110 + 40) * 1.05, (121 + 32) * 1.1025])


@given(amounts, amounts, horizons)
def test_without_growth_and_inflation_turnover_stays(x: float, m: float, years: int) -> None:
    assert_array_equal(projection.path(x, m, Rates(0, 0, 0), years), np.full(years + 1, x + m))


@given(amounts, growth, inflation, horizons)
def test_real_growth_and_inflation_compose(x: float, g: float, pi: float, years: int) -> None:
    nominal = 100 * ((1 + g / 100) * (1 + pi / 100) - 1)
    real = projection.path(x, 0, Rates(g, 0, pi), years)
    assert_allclose(real, projection.path(x, 0, Rates(nominal, 0, 0), years))


@given(amounts, amounts, rates, horizons)
def test_a_path_starts_at_the_turnover_and_is_the_sum_of_both_flows(
    x: float, m: float, each: Rates, years: int
) -> None:
    path = projection.path(x, m, each, years)
    assert path.shape == (years + 1,)
    assert path[0] == x + m
    both = projection.path(x, 0, each, years) + projection.path(0, m, each, years)
    assert_allclose(path, both)


@given(
    amounts,
    st.lists(st.tuples(rates, st.floats(min_value=0.01, max_value=1)), min_size=1, max_size=5),
    horizons,
)
def test_the_weighted_path_lies_between_the_lowest_and_the_highest(
    x: float, scenarios: list[tuple[Rates, float]], years: int
) -> None:
    paths = [projection.path(x, x, each, years) for each, _ in scenarios]
    total = math.fsum(weight for _, weight in scenarios)
    mean = projection.weighted_path(paths, [weight / total for _, weight in scenarios])
    assert np.all(mean >= np.min(paths, axis=0) * (1 - 1e-12))
    assert np.all(mean <= np.max(paths, axis=0) * (1 + 1e-12))


def test_the_weighted_path_by_hand() -> None:
    mean = projection.weighted_path([np.array([1.0, 2.0]), np.array([5.0, 10.0])], [0.75, 0.25])
    assert_array_equal(mean, [2, 4])


def test_a_scenario_of_weight_zero_drops_out_of_the_weighted_path() -> None:
    one, other = np.array([1.0, 2.0]), np.array([7.0, 9.0])
    assert_array_equal(projection.weighted_path([one, other], [1, 0]), one)


def test_first_reached_is_the_first_year_at_or_above_the_target() -> None:
    assert projection.first_reached([5, 8, 10, 9, 12], 10) == 2
    assert projection.first_reached([10, 1], 10) == 0
    assert projection.first_reached([1, 2], 10) is None
    assert projection.first_reached([], 10) is None


def test_a_missing_year_reaches_nothing_and_moves_no_other() -> None:
    assert projection.first_reached([1, None, 10], 10) == 2
    assert projection.first_reached([None], 10) is None


@given(amounts, amounts, rates, horizons, st.integers(min_value=0, max_value=9))
def test_draws_without_spread_are_the_path(
    x: float, m: float, each: Rates, years: int, seed: int
) -> None:
    drawn = projection.draws(x, m, [steady(1, each)], years, count=7, seed=seed)
    assert drawn.shape == (7, years + 1)
    for row in drawn:
        assert_allclose(row, projection.path(x, m, each, years), rtol=1e-12)


@given(futures, horizons)
@settings(max_examples=30)
def test_the_fan_is_ordered_and_inside_the_extreme_paths(
    scenarios: list[Future], years: int
) -> None:
    fan = projection.fan(projection.draws(80, 20, scenarios, years, count=200, seed=3))
    assert fan.shape == (len(projection.FAN), years + 1)
    assert np.all(np.diff(fan, axis=0) >= 0)
    ends = [
        projection.path(80, 20, Rates(*(getattr(spread, end) for spread in spreads_of(s))), years)
        for s in scenarios
        for end in ("low", "high")
    ]
    assert np.all(fan >= np.min(ends, axis=0) * (1 - 1e-9))
    assert np.all(fan <= np.max(ends, axis=0) * (1 + 1e-9))


def spreads_of(future: Future) -> tuple[Spread, Spread, Spread]:
    return future.export_growth, future.import_growth, future.inflation


def test_the_fan_gives_the_percentiles_of_each_year() -> None:
    paths = np.arange(101.0).reshape(-1, 1) * np.array([1.0, 10.0])
    assert_allclose(projection.fan(paths), np.outer(projection.FAN, [1, 10]))


@given(futures, horizons, st.integers(min_value=1, max_value=41))
@settings(max_examples=30)
def test_the_fan_is_numpys_percentiles(scenarios: list[Future], years: int, count: int) -> None:
    paths = projection.draws(80, 20, scenarios, years, count=count, seed=4)
    expected = np.percentile(paths, projection.FAN, axis=0)
    assert_allclose(projection.fan(paths), expected, rtol=1e-12)


@given(futures, st.integers(min_value=0, max_value=99))
@settings(max_examples=20)
def test_the_same_seed_gives_the_same_digits(scenarios: list[Future], seed: int) -> None:
    once, again = (projection.draws(100, 50, scenarios, 10, count=50, seed=seed) for _ in range(2))
    assert_array_equal(once, again)


def test_another_seed_gives_other_digits() -> None:
    future = exports_only(1, Spread(0, 5, 10))
    one, other = (projection.draws(100, 50, [future], 1, count=50, seed=seed) for seed in (1, 2))
    assert not np.any(one[:, 1] == other[:, 1])


def test_a_scenario_of_weight_zero_is_never_drawn() -> None:
    kept, dropped = Spread(1, 2, 3), Spread(50, 60, 70)
    for weights in ((0, 1), (1, 0)):
        spread = {0: dropped, 1: kept}
        scenarios = [exports_only(weight, spread[weight]) for weight in weights]
        drawn = projection.draws(100, 0, scenarios, 1, count=1000, seed=1)[:, 1]
        assert np.all((drawn >= 101) & (drawn <= 103))


@given(
    st.lists(st.floats(min_value=0, max_value=1), min_size=1, max_size=6).filter(
        lambda weights: sum(weights) > 0.01
    ),
    st.integers(min_value=1, max_value=500),
)
def test_each_scenario_holds_its_weight_of_the_draws_to_within_one(
    weights: list[float], count: int
) -> None:
    rate = [10.0 * number for number in range(len(weights))]
    scenarios = [steady(weight, Rates(rate[number], 0, 0)) for number, weight in enumerate(weights)]
    drawn = projection.draws(100, 0, scenarios, 1, count=count, seed=0)[:, 1]
    for number, weight in enumerate(weights):
        taken = np.count_nonzero(np.isclose(drawn, 100 + rate[number]))
        assert abs(taken - count * weight / sum(weights)) <= 1 + 1e-6


def test_a_changed_weight_moves_only_the_draws_at_its_edges() -> None:
    spread = {"low": Spread(-5, 0, 5), "high": Spread(10, 12, 15)}

    def drawn(weight: float) -> np.ndarray:
        scenarios = [
            exports_only(weight, spread["low"]),
            exports_only(1 - weight, spread["high"]),
        ]
        return projection.draws(100, 0, scenarios, 1, count=1000, seed=1)[:, 1]

    assert np.count_nonzero(drawn(0.5) != drawn(0.55)) == 50


PERT = [(0.0, 2.0, 10.0), (-12.0, -5.0, 0.0), (1.5, 2.0, 3.5), (3.0, 3.0, 9.0), (3.0, 9.0, 9.0)]
COUNT = 40_000


def drawn_rates(spread: Spread) -> np.ndarray:
    """Rates as drawn, recovered from exports of 100 after one year."""
    return projection.draws(100, 0, [exports_only(1, spread)], 1, count=COUNT, seed=5)[:, 1] - 100


@pytest.mark.parametrize(("low", "likely", "high"), PERT)
def test_the_mean_of_pert_is_that_of_malcolm_et_al_1959(
    low: float, likely: float, high: float
) -> None:
    drawn = drawn_rates(Spread(low, likely, high))
    error = float(np.std(drawn)) / math.sqrt(COUNT)
    assert np.mean(drawn) == pytest.approx((low + 4 * likely + high) / 6, abs=4 * error)
    assert drawn.min() >= low - 1e-9
    assert drawn.max() <= high + 1e-9


@pytest.mark.parametrize(("low", "likely", "high"), PERT)
def test_pert_has_the_moments_of_scipys_beta(low: float, likely: float, high: float) -> None:
    width = high - low
    a, b = 1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width
    mean, variance, skew, excess = (
        float(moment) for moment in beta.stats(a, b, loc=low, scale=width, moments="mvsk")
    )
    drawn = drawn_rates(Spread(low, likely, high))
    deviation = drawn - mean
    assert np.mean(drawn) == pytest.approx(mean, abs=4 * math.sqrt(variance / COUNT))
    error = variance * math.sqrt((excess + 2) / COUNT)
    assert np.mean(deviation**2) == pytest.approx(variance, abs=4 * error)
    third = deviation**3
    error = float(np.std(third)) / math.sqrt(COUNT)
    assert np.mean(third) == pytest.approx(skew * variance**1.5, abs=4 * error)


def test_the_three_rates_are_drawn_independently() -> None:
    spread = Spread(0, 5, 10)
    future = Future(1, spread, spread, spread)
    exports, imports = (
        projection.draws(x, m, [future], 1, count=COUNT, seed=5)[:, 1]
        for x, m in ((100, 0), (0, 100))
    )
    still = projection.draws(100, 0, [exports_only(1, spread)], 1, count=COUNT, seed=5)[:, 1]
    prices = exports / still
    for one, other in ((still, imports / prices), (still, prices), (imports / prices, prices)):
        assert abs(np.corrcoef(one, other)[0, 1]) < 4 / math.sqrt(COUNT)


def test_shares_reaching_by_hand() -> None:
    """The second path reaches 10 and falls back, and has reached it all the same."""
    paths = np.array([[1.0, 5, 10], [1, 12, 8], [1, 2, 3], [10, 0, 0]])
    assert_array_equal(projection.shares_reaching(paths, 10), [25, 50, 75])


@given(futures, st.floats(min_value=50, max_value=1000))
@settings(max_examples=30)
def test_the_share_that_has_reached_the_target_never_falls(
    scenarios: list[Future], target: float
) -> None:
    paths = projection.draws(80, 20, scenarios, 12, count=100, seed=2)
    shares = projection.shares_reaching(paths, target)
    assert shares.shape == (13,)
    assert np.all(np.diff(shares) >= 0)
    assert shares[0] in {0, 100}
    assert shares[-1] <= 100
