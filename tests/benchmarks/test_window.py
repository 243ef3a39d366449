"""What the window costs: its start, opening, going from page to page, and its memory.

Times are told in milliseconds and as ratios within one run, which mean the same on every
machine; the tests fail for what a machine does not change: imports and memory. How a drag
is followed is told by `test_window_scenarios.py`.
"""

from __future__ import annotations

import random
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from time import perf_counter, thread_time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.evaluation import Evaluation
from shekara.ui.app import make_window
from shekara.ui.main_window import MainWindow
from shekara.ui.steps import START, STEPS
from shekara.usecases.decision import decide
from tests.benchmarks.started import started
from tests.benchmarks.window_process import let_run
from tests.ui.conftest import leave
from tests.ui.test_frame_walk import MOST_GROWTH_MB, begin_anew, memory_mb, walk

STARTS = 7
OPENINGS = 10
SWITCHES = 200
PATIENCE_MS = 120_000
BETWEEN_MS = 100
WALK = 10_000
MOST_MEMORY_MB = 200

Tell = Callable[[str, object], None]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window at 1366 × 768 with nothing open, everything imported."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = make_window(app, None)
    made.speak("en")
    made.dress("light")
    qtbot.addWidget(made, before_close_func=leave)
    with qtbot.waitExposed(made):
        made.showNormal()
    made.resize(1366, 768)
    made.begin()
    qtbot.wait(200)
    yield made
    made.workspace.tasks.finish()
    app.setStyleSheet("")


@pytest.fixture
def tell(
    record_property: Callable[[str, object], None], request: pytest.FixtureRequest
) -> Iterator[Tell]:
    """Notes a figure in the report and, with `-s` or `-rP`, on the screen."""
    told: list[str] = []

    def note(name: str, value: object) -> None:
        record_property(name, value)
        told.append(f"{name} {value}")

    yield note
    print(f"\n{request.node.name}: {', '.join(told)}")  # noqa: T201  (figures are its result)


def test_from_the_start_of_the_process_to_the_first_paint(
    benchmark: BenchmarkFixture, tmp_path: Path, tell: Tell
) -> None:
    empty: list[float] = []
    own: list[float] = []

    def start_empty() -> None:
        empty.append(started("empty", tmp_path)["seconds"])

    def start_shekara() -> None:
        found = started("first", tmp_path)
        assert found["heavy"] == []
        own.append(found["seconds"])

    benchmark.pedantic(start_shekara, setup=start_empty, rounds=STARTS, warmup_rounds=1)
    of_empty, of_own = (statistics.median(times[1:]) for times in (empty, own))
    tell("empty_ms", round(1000 * of_empty))
    tell("shekara_ms", round(1000 * of_own))
    tell("shekara_to_empty", round(of_own / of_empty, 2))


@pytest.mark.parametrize("step", ["pair", "potential", "swot", "scenarios"])
@pytest.mark.benchmark(group="sample opened to its first page painted", timer=thread_time)
def test_from_opening_to_all_plots_of_a_page(
    benchmark: BenchmarkFixture, window: MainWindow, tell: Tell, step: str
) -> None:
    def put_away() -> None:
        window.filing.close()
        window.panes.pages.forget_pages()
        window.panes.show_step(START)
        settle()

    def open_sample() -> None:
        window.filing.sample()
        window.panes.show_step(step)
        settle()

    benchmark.pedantic(open_sample, setup=put_away, rounds=OPENINGS, warmup_rounds=1)
    median = statistics.median(benchmark.stats.stats.data)  # type: ignore[union-attr]
    tell("opened_ms", round(1000 * median))
    tell("opened_to_repaint", round(median / repaint_s(window), 1))


@pytest.mark.parametrize("simulation", ["at work", "under way", "done"])
@pytest.mark.benchmark(timer=thread_time)
def test_from_one_page_to_another(
    benchmark: BenchmarkFixture, qtbot: QtBot, window: MainWindow, tell: Tell, simulation: str
) -> None:
    """One switch after the other, or, where it is under way, each in the midst of its work."""
    window.filing.sample()
    for step in STEPS:
        window.panes.show_step(step.key)
        settle()
    if simulation == "done":
        rest(qtbot, window)
    is_under_way = simulation == "under way"
    if is_under_way:
        simulate_for_ever(window)
    chance = random.Random(20261121)  # noqa: S311  (nothing secret)
    waited: dict[str, list[float]] = {step.key: [] for step in STEPS}
    way = [chance.choice(STEPS).key]
    while len(way) <= SWITCHES:
        way.append(chance.choice([step.key for step in STEPS if step.key != way[-1]]))
    coming = iter([there for _here, there in pairwise(way)])

    def switch() -> None:
        step, begun = next(coming), perf_counter()
        window.panes.go_to_step(step)
        settle()
        waited[step].append(perf_counter() - begun)

    setup = (lambda: let_run(BETWEEN_MS)) if is_under_way else None
    benchmark.pedantic(switch, setup=setup, rounds=SWITCHES)
    worked = benchmark.stats.stats.data  # type: ignore[union-attr]
    tell("switch_ms_median", round(1000 * statistics.median(worked), 1))
    tell("switch_ms_95", ms_95(worked))
    tell("switch_to_repaint", round(statistics.median(worked) / repaint_s(window), 1))
    for step, times in waited.items():
        tell(f"wall_ms_95_{step}", ms_95(times))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_memory_with_the_sample_on_every_page(tmp_path: Path, tell: Tell) -> None:
    tell("empty_mb", round(started("empty", tmp_path)["memory"]))
    found = started("pages", tmp_path)
    for step, megabytes in found.items():
        tell(f"{step}_mb", round(megabytes))
    del found["working"]
    assert max(found.values()) < MOST_MEMORY_MB


def test_ten_thousand_steps_keep_the_memory(window: MainWindow, tell: Tell) -> None:
    chance = random.Random(20261121)  # noqa: S311  (nothing secret)
    begin_anew(window)
    walk(chance, window, WALK // 5)
    begin_anew(window)
    before, begun = memory_mb(), thread_time()
    walk(chance, window, WALK)
    tell("step_ms", round(1000 * (thread_time() - begun) / WALK, 2))
    tell("growth_before_opening_anew_mb", round(memory_mb() - before, 1))
    begin_anew(window)
    grown = memory_mb() - before
    tell("growth_mb", round(grown, 1))
    assert grown < MOST_GROWTH_MB


def settle() -> None:
    """Let the window lay out and paint everything that waits for it."""
    for _ in range(3):
        let_run(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def simulate_for_ever(window: MainWindow) -> None:
    """Have futures simulated whatever page is shown, from the start again at each end."""

    def decided(evaluation: Evaluation, _indices: bool) -> Iterator[DecisionResult]:  # noqa: FBT001
        while True:
            yield from decide(evaluation)

    window.workspace.decider.simulate_by(decided)
    window.workspace.decider.watch(window)


def rest(qtbot: QtBot, window: MainWindow) -> None:
    """Let what is done behind come to its end: the futures, and the preview of the brief."""
    window.panes.show_step("brief")
    qtbot.waitUntil(lambda: window.workspace.decider.is_complete, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.panes.status.is_working, timeout=PATIENCE_MS)


def repaint_s(window: MainWindow) -> float:
    """Give the seconds of painting the whole window once more, with nothing changed."""
    times = []
    for _ in range(20):
        begun = thread_time()
        window.repaint()
        times.append(thread_time() - begun)
    return statistics.median(times)


def ms_95(times: Sequence[float]) -> float:
    """Give the milliseconds below which 95 of 100 times lie."""
    return round(1000 * sorted(times)[int(0.95 * len(times))], 1)
