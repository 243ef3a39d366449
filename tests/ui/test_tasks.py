"""Work off the window's thread: keyed, latest wins, cancellable."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator
from contextlib import suppress
from threading import Event, current_thread

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from shekara.ui.tasks import Cancelled, Progress, Tasks

NEVER = 5.0


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """Tasks that are finished after the test."""
    made = Tasks()
    yield made
    made.finish()


def ignore(_error: Exception) -> None:
    """Take no notice."""


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[str] = []

    def take(worker: str) -> None:
        threads.extend((worker, current_thread().name))

    with qtbot.waitSignal(tasks.ended):
        tasks.start("key", lambda _progress: current_thread().name, take, ignore)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] != threads[1] == "MainThread"


def test_the_latest_work_under_a_key_wins(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[str] = []
    released = Event()

    def slow(_progress: Progress) -> str:
        released.wait(NEVER)
        return "old"

    tasks.start("key", slow, results.append, ignore)
    tasks.start("key", lambda _progress: "new", results.append, ignore)
    released.set()
    qtbot.waitUntil(lambda: bool(results))
    tasks.finish()
    assert results == ["new"]


def test_a_failure_is_handed_on(qtbot: QtBot, tasks: Tasks) -> None:
    failures: list[Exception] = []

    def fail(_progress: Progress) -> None:
        raise ValueError("broken")

    tasks.start("key", fail, lambda _result: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "broken"


def test_cancelled_work_stops_at_its_next_step_and_gives_no_result(
    qtbot: QtBot, tasks: Tasks
) -> None:
    begun, stopped, results = Event(), Event(), list[object]()

    def endless(progress: Progress) -> None:
        try:
            while True:
                begun.set()
                progress(50)
        finally:
            stopped.set()

    tasks.start("key", endless, results.append, ignore)
    assert begun.wait(NEVER)
    with qtbot.waitSignal(tasks.ended):
        tasks.cancel("key")
    assert stopped.wait(NEVER)
    assert results == []


def test_progress_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[str, int]] = []
    tasks.progressed.connect(lambda key, percent: told.append((key, percent)))
    with qtbot.waitSignal(tasks.ended):
        tasks.start("key", lambda progress: progress(40), lambda _result: None, ignore)
    qtbot.waitUntil(lambda: told == [("key", 40)])


def test_parts_of_a_result_arrive_before_the_whole(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[object] = []

    def work(progress: Progress) -> str:
        for part in ("first", "second"):
            progress.give(part)
        return "whole"

    tasks.start("key", work, taken.append, ignore, taken.append)
    qtbot.waitUntil(lambda: len(taken) == 3)
    assert taken == ["first", "second", "whole"]


def test_parts_of_cancelled_work_are_not_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[object] = []
    released = Event()

    def work(progress: Progress) -> None:
        progress.give("part")
        released.wait(NEVER)
        progress.give("never")

    tasks.start("key", work, taken.append, ignore, taken.append)
    qtbot.waitUntil(lambda: taken == ["part"])
    tasks.cancel("key")
    released.set()
    tasks.finish()
    assert taken == ["part"]


def test_parts_that_nobody_takes_are_lost(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[object] = []
    tasks.start("key", lambda progress: progress.give("part"), taken.append, ignore)
    qtbot.waitUntil(lambda: taken == [None])


def test_the_same_progress_is_told_once(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[int] = []
    tasks.progressed.connect(lambda _key, percent: told.append(percent))

    def work(progress: Progress) -> None:
        for percent in (10, 10, 10, 20):
            progress(percent)

    results: list[object] = []
    tasks.start("key", work, results.append, ignore)
    qtbot.waitUntil(lambda: bool(results))
    assert told == [10, 20]


def test_the_window_gets_its_turn_sooner_while_a_thread_works(qtbot: QtBot, tasks: Tasks) -> None:
    usual, seen = sys.getswitchinterval(), list[float]()
    tasks.start("key", lambda _progress: sys.getswitchinterval(), seen.append, ignore)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] < usual == sys.getswitchinterval()


def test_no_garbage_is_collected_while_a_thread_works(qtbot: QtBot) -> None:
    tasks = Tasks()
    seen: list[bool] = []
    tasks.start("a", lambda _progress: gc.isenabled(), seen.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert gc.isenabled()
    tasks.finish()


class Ring:
    """Refers to itself: only a collection frees it."""

    def __init__(self) -> None:
        """Close the ring."""
        self.itself = self


def test_what_work_left_behind_is_freed_when_it_ends_though_other_work_goes_on(
    qtbot: QtBot, tasks: Tasks
) -> None:
    may_end, seen, left = Event(), list[object](), list[weakref.ref[Ring]]()
    tasks.start("long", lambda _progress: may_end.wait(NEVER), seen.append, ignore)
    tasks.start("short", lambda _progress: left.append(weakref.ref(Ring())), seen.append, ignore)
    qtbot.waitUntil(lambda: bool(seen))
    assert not gc.isenabled()
    assert left[0]() is None
    may_end.set()
    qtbot.waitUntil(lambda: len(seen) == 2)


def test_work_stands_still_while_the_window_goes_first(qtbot: QtBot, tasks: Tasks) -> None:
    way, begun, passed = Event(), Event(), Event()
    progress = Progress(lambda _percent: None, way=way)

    def work(_progress: Progress) -> None:
        begun.set()
        with suppress(Cancelled):
            progress(50)
        passed.set()

    tasks.start("key", work, lambda _result: None, ignore)
    assert begun.wait(NEVER)
    assert not passed.is_set()
    way.set()
    assert passed.wait(NEVER)
    qtbot.waitUntil(lambda: not tasks._threads)


def test_nobody_stands_still_for_ever() -> None:
    told: list[int] = []
    Progress(told.append, way=Event())(50)
    assert told == [50]


def test_cancelled_work_does_not_wait_for_the_window() -> None:
    asked: list[float | None] = []

    class Way(Event):
        @override
        def wait(self, timeout: float | None = None) -> bool:
            asked.append(timeout)
            return False

    progress = Progress(lambda _percent: None, way=Way())
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.stand_still()
    assert asked == []


def test_work_started_while_the_window_goes_first_begins_after_it(
    qtbot: QtBot, tasks: Tasks
) -> None:
    free: list[bool] = []
    tasks.let_window_go_first()
    tasks.start("key", lambda _progress: tasks._way.is_set(), free.append, ignore)
    qtbot.waitUntil(lambda: bool(free))
    assert free == [True]


def test_what_arrives_while_the_window_goes_first_is_taken_after_it_in_order(
    qtbot: QtBot, tasks: Tasks
) -> None:
    taken: list[object] = []
    released, given = Event(), Event()

    def work(progress: Progress) -> str:
        progress.give("part")
        given.set()
        released.wait(NEVER)
        return "whole"

    tasks.start("key", work, taken.append, ignore, taken.append)
    assert given.wait(NEVER)
    tasks.let_window_go_first()
    tasks._moment.stop()
    released.set()
    qtbot.waitUntil(lambda: not tasks._threads)
    assert taken == []
    tasks._free_way()
    assert taken == ["part", "whole"]


def test_what_was_cancelled_meanwhile_is_not_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[object] = []
    begun, released = Event(), Event()

    def work(_progress: Progress) -> str:
        begun.set()
        released.wait(NEVER)
        return "whole"

    tasks.start("key", work, taken.append, ignore)
    assert begun.wait(NEVER)
    tasks.let_window_go_first()
    tasks._moment.stop()
    released.set()
    qtbot.waitUntil(lambda: not tasks._threads)
    tasks.cancel("key")
    tasks._free_way()
    assert taken == []
