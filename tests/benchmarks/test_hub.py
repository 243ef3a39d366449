"""What simulating the hub costs: one scenario and one concept, sampling excluded.

Run with `pytest tests/benchmarks`; a test fails only when the work does, never for its time.
The plain oracle takes 500 draws: 200 times its time compares with 100,000 draws.
"""

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.hub.model import evaluate
from shekara.analysis.hub.outcomes import outcomes, rates
from tests.analysis.hub.cases import one_draw, simulated_case, worked_example
from tests.analysis.hub.oracle import tell

DRAWS = (2_000, 25_000, 100_000, 200_000)
PLAIN_DRAWS = 500


@pytest.mark.benchmark(group="simulating a hub over 26 years")
@pytest.mark.parametrize("draws", DRAWS)
def test_outcomes(benchmark: BenchmarkFixture, draws: int) -> None:
    result = benchmark.pedantic(outcomes, (simulated_case(draws),), rounds=7, warmup_rounds=1)
    assert result.enpv_musd.shape == (draws,)


@pytest.mark.benchmark(group="simulating a hub over 26 years")
def test_outcomes_in_plain_python_of_500_draws(benchmark: BenchmarkFixture) -> None:
    case = simulated_case(PLAIN_DRAWS)
    singles = [one_draw(case, draw) for draw in range(PLAIN_DRAWS)]
    told = benchmark.pedantic(lambda: [tell(single) for single in singles], rounds=1)
    assert np.allclose([each.enpv for each in told], outcomes(case).enpv_musd, rtol=1e-9)


@pytest.mark.benchmark(group="rates of return over 26 years")
def test_rates_of_10_000_draws(benchmark: BenchmarkFixture) -> None:
    found = benchmark.pedantic(rates, (simulated_case(10_000),), rounds=3, warmup_rounds=1)
    assert found.eirr.rate.shape == (10_000,)


@pytest.mark.benchmark(group="a base case")
def test_evaluate_a_base_case(benchmark: BenchmarkFixture) -> None:
    assert benchmark(evaluate, worked_example()).jobs.shape == (1, 5)


@pytest.mark.benchmark(group="a base case")
def test_outcomes_of_a_base_case(benchmark: BenchmarkFixture) -> None:
    assert benchmark(outcomes, worked_example()).enpv_musd.shape == (1,)
