"""What simulating an assessment costs: four scenarios, all concepts, with sampling.

Run with `pytest tests/benchmarks`; a test fails only when the work does, never for its time.
`us_a_draw` is processor time and shows that it grows with the draws and no faster; `peak_mb` is
the most memory the process had so far, and stays where it is once percentiles come from a
histogram.
"""

import resource
import time

import msgspec
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.hub.case import Start
from shekara.analysis.hub.outcomes import outcomes
from shekara.analysis.sampling.sampler import BATCH
from shekara.analysis.simulation.futures import Futures
from shekara.analysis.simulation.levers import Levers
from shekara.analysis.simulation.run import Simulated, Simulation
from shekara.analysis.simulation.study import bars, unsourced_share
from shekara.analysis.simulation.switching import switching
from shekara.analysis.uncertainty.running import EXACT_UP_TO
from shekara.domain.assessment import Assessment
from shekara.domain.templates import from_template
from tests.analysis.hub.cases import one_draw
from tests.analysis.hub.oracle import tell

DRAWS = (20_000, 100_000, 300_000, 1_000_000)
DRAWS_APART = 100_000
PLAIN_DRAWS = 20
START = Start(
    exports_musd=1759, imports_musd=603, base_year=2025, first_year=2027, horizon_years=25
)
MOST_GROWTH_MB = 64
"""What a histogram and the results of one batch may take beyond the draws kept exactly."""


@pytest.fixture
def assessment() -> Assessment:
    return from_template("alatau", date="2026-11-22", language="en")


@pytest.fixture
def futures(assessment: Assessment) -> Futures:
    return Futures(assessment.hub, assessment.outlook, START)


@pytest.fixture
def apart(assessment: Assessment) -> list[Futures]:
    """The futures of each scenario alone."""
    certain = [msgspec.structs.replace(each, weight=1.0) for each in assessment.outlook.scenarios]
    outlooks = [msgspec.structs.replace(assessment.outlook, scenarios=(each,)) for each in certain]
    return [Futures(assessment.hub, outlook, START) for outlook in outlooks]


def simulated(futures: Futures, draws: int) -> Simulated:
    simulation = Simulation(futures)
    for _ in range(draws // BATCH):
        simulation.add_batch()
    return simulation.known()


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.benchmark(group="simulating all concepts over 26 years, with sampling")
@pytest.mark.parametrize("draws", DRAWS)
def test_simulate(benchmark: BenchmarkFixture, futures: Futures, draws: int) -> None:
    started = time.process_time()
    known = benchmark.pedantic(simulated, (futures, draws), rounds=1)
    assert known.draws == draws
    seconds = time.process_time() - started
    benchmark.extra_info["us_a_draw"] = round(1e6 * seconds / draws, 1)
    benchmark.extra_info["peak_mb"] = round(peak_mb())
    print(f"\n{draws:>9,} draws: {benchmark.extra_info}")  # noqa: T201  (the figures are the point)


@pytest.mark.benchmark(group="four scenarios apart, no hub and three concepts, with sampling")
def test_four_scenarios_apart(benchmark: BenchmarkFixture, apart: list[Futures]) -> None:
    started = time.perf_counter(), time.process_time()
    known = benchmark.pedantic(lambda: [simulated(each, DRAWS_APART) for each in apart], rounds=1)
    wall, processor = time.perf_counter() - started[0], time.process_time() - started[1]
    assert [each.payoffs.shape for each in known] == 4 * [(4, 1)]
    benchmark.extra_info.update(
        wall_s=round(wall, 2),
        processor_s=round(processor, 2),
        peak_mb=round(peak_mb()),
        times_as_fast_as_the_plain_oracle=round(plain_seconds(apart) / processor),
    )
    print(f"\n4 × 4 × {DRAWS_APART:,} draws: {benchmark.extra_info}")  # noqa: T201  (as above)


def plain_seconds(apart: list[Futures]) -> float:
    """The time of the plain oracle, which samples nothing, scaled from a few draws to all."""
    cases = [
        each.case(concept, each.sampler.batch(0).values[:, :PLAIN_DRAWS])
        for each in apart
        for concept in each.concepts
    ]
    singles = [one_draw(case, draw) for case in cases for draw in range(PLAIN_DRAWS)]
    started = time.process_time()
    told = [tell(single).enpv for single in singles]
    seconds = time.process_time() - started
    found = np.concatenate([outcomes(case).enpv_musd for case in cases])
    assert np.allclose(told, found, rtol=1e-9)
    return seconds * DRAWS_APART / PLAIN_DRAWS


def test_memory_stops_growing_when_draws_are_no_longer_kept(futures: Futures) -> None:
    simulation = Simulation(futures)
    while simulation.batches * BATCH <= EXACT_UP_TO:
        simulation.add_batch()
    simulation.known()
    before = peak_mb()
    while simulation.batches * BATCH <= 2 * EXACT_UP_TO:
        simulation.add_batch()
    simulation.known()
    assert peak_mb() - before < MOST_GROWTH_MB


@pytest.mark.benchmark(group="what the choice hangs on")
def test_bars(benchmark: BenchmarkFixture, futures: Futures) -> None:
    concept = futures.concepts[1]
    found = benchmark.pedantic(bars, (futures, concept), rounds=3)
    assert len(found.order) == len(futures.drawn)


@pytest.mark.benchmark(group="what the choice hangs on")
def test_unsourced_share(benchmark: BenchmarkFixture, futures: Futures) -> None:
    own = futures.only(futures.concepts[1].concept)
    found = benchmark.pedantic(unsourced_share, (own, own.concepts[0]), rounds=1)
    assert 0 < found.share <= 1


@pytest.mark.benchmark(group="what the choice hangs on")
def test_switching_of_one_driver(benchmark: BenchmarkFixture, futures: Futures) -> None:
    own = futures.only(futures.concepts[1].concept)
    place = own.drawn.index("trade_capex")
    found = benchmark.pedantic(switching, (own, own.concepts[0], place), rounds=3)
    assert found.enpv.indicator > 0


@pytest.mark.benchmark(group="what the choice hangs on")
def test_one_lever(benchmark: BenchmarkFixture, futures: Futures) -> None:
    levers = Levers(futures)
    place = futures.drawn.index("margin_cut")
    judges = [lambda shifted, _unshifted: int(shifted.value_musd.mean(axis=1).argmax())]
    (found,) = benchmark.pedantic(levers.shifts, (place, judges), rounds=1)
    assert found is None or found.driver == "margin_cut"
