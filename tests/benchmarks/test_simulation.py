"""What simulating an assessment costs: every draw in four scenarios, all concepts, with sampling.

Run with `pytest tests/benchmarks`; a test fails only when the work does, never for its time.
`us_a_draw` is processor time and shows that it grows with the draws and no faster; `peak_mb` is
the most memory the process had so far, and stays where it is once percentiles come from a
histogram.
"""

import resource
import time

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.analysis.hub.case import Start
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
SCENARIOS = 4
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
    assert known.payoffs.shape == (4, SCENARIOS)
    seconds = time.process_time() - started
    benchmark.extra_info["us_a_draw"] = round(1e6 * seconds / draws, 1)
    benchmark.extra_info["peak_mb"] = round(peak_mb())
    print(f"\n{draws:>9,} draws: {benchmark.extra_info}")  # noqa: T201  (the figures are the point)


def test_the_plain_oracle_takes_longer(futures: Futures) -> None:
    """Four scenarios × three concepts, for no hub costs nothing; neither samples."""
    draws = futures.sampler.everywhere(range(4))
    started = time.process_time()
    futures.worth_everywhere(draws)
    of_model = (time.process_time() - started) / draws.drawn.scenario.size
    of_oracle = plain_seconds(futures) / PLAIN_DRAWS
    print(f"\nthe plain oracle takes {of_oracle / of_model:.0f} times as long")  # noqa: T201
    assert of_oracle > of_model


def plain_seconds(futures: Futures) -> float:
    """The time of the plain oracle for a few draws of all concepts in all scenarios."""
    draws = futures.sampler.everywhere((0,))
    cases = [
        futures.case(concept, draws.in_scenario(scenario).values[:, :PLAIN_DRAWS])
        for scenario in range(SCENARIOS)
        for concept in futures.concepts
    ]
    singles = [one_draw(case, draw) for case in cases for draw in range(PLAIN_DRAWS)]
    started = time.process_time()
    told = [tell(single).enpv for single in singles]
    seconds = time.process_time() - started
    found = futures.worth_everywhere(draws).enpv_musd[..., :PLAIN_DRAWS]
    assert np.allclose(told, found.ravel(), rtol=1e-9)
    return seconds


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
    judges = [lambda shifted, _unshifted: int(shifted.value_musd.argmax())]
    (found,) = benchmark.pedantic(levers.shifts, (place, judges), rounds=1)
    assert found is None or found.driver == "margin_cut"
