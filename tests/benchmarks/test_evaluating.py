"""What the work on an assessment costs inside a running program.

Run with `pytest tests/benchmarks`; a test fails only when the work does, never for its time.
"""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.results.evaluation import evaluate
from shekara.analysis.results.gravity import gravity_result
from shekara.domain.assessment import Assessment
from shekara.domain.edits import outlook, swot
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence as bundled
from shekara.reference.map import map_units


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    return bundled()


@pytest.fixture(scope="module")
def sample() -> Assessment:
    return from_template("alatau", date="2026-11-21", language="en")


@pytest.mark.benchmark(group="evaluating the sample")
def test_evaluate(benchmark: BenchmarkFixture, sample: Assessment, evidence: Evidence) -> None:
    result = benchmark(evaluate, sample, evidence)
    assert result.trade.latest.value is not None


@pytest.mark.benchmark(group="evaluating the sample")
def test_evaluate_after_a_weight_of_the_swot_changed(
    benchmark: BenchmarkFixture, sample: Assessment, evidence: Evidence
) -> None:
    before = evaluate(sample, evidence)
    result = benchmark(evaluate, swot.set_weight(sample, "S1", 0.9), evidence, before)
    assert result.swot != before.swot


@pytest.mark.benchmark(group="evaluating the sample")
def test_evaluate_after_the_weight_of_a_scenario_changed(
    benchmark: BenchmarkFixture, sample: Assessment, evidence: Evidence
) -> None:
    before = evaluate(sample, evidence)
    result = benchmark(evaluate, outlook.set_weight(sample, "crisis", 0.6), evidence, before)
    assert result.outlook != before.outlook


@pytest.mark.benchmark(group="comparing pairs")
def test_compare_150_pairs(benchmark: BenchmarkFixture, evidence: Evidence) -> None:
    pairs = evidence.present_pairs()
    result = benchmark(lambda: gravity_result(FigureBook(), evidence, pairs))
    assert len(result.by_mass["grp"]) == 150


@pytest.mark.benchmark(group="loading")
def test_load_the_evidence(benchmark: BenchmarkFixture) -> None:
    assert len(benchmark(bundled.__wrapped__).regions) == 26


@pytest.mark.benchmark(group="loading")
def test_load_the_map(benchmark: BenchmarkFixture) -> None:
    assert len(benchmark(map_units.__wrapped__)) == 55
