"""What drawing 100,000 values of each of 50 inputs costs.

Run with `pytest tests/benchmarks`; a test fails only when the work does, never for its time.
"""

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.sampling.distributions import Distribution
from shekara.analysis.sampling.sampler import BATCH, Input, Sampler

INPUTS, DRAWS = 50, 100_000


def inputs(scenarios: int) -> list[Input]:
    """PERT inputs, no two distributions the same."""
    return [
        Input(tuple(Distribution(-s, (i + s / 9) / INPUTS, 2 + i) for s in range(scenarios)))
        for i in range(INPUTS)
    ]


def draw_all(sampler: Sampler) -> int:
    return sum(sampler.batch(number).scenario.size for number in range(DRAWS // BATCH))


@pytest.mark.benchmark(group="sampling 100,000 × 50")
def test_one_scenario_of_independent_inputs(benchmark: BenchmarkFixture) -> None:
    assert benchmark(draw_all, Sampler(inputs(1), [1])) == DRAWS


@pytest.mark.benchmark(group="sampling 100,000 × 50")
def test_four_scenarios_and_eight_correlated_inputs(benchmark: BenchmarkFixture) -> None:
    correlation = np.eye(INPUTS)
    correlation[:8, :8] = 0.3 + 0.7 * np.eye(8)
    sampler = Sampler(inputs(4), [0.4, 0.3, 0.2, 0.1], correlation=correlation)
    assert benchmark(draw_all, sampler) == DRAWS
