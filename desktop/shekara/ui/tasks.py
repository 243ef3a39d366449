"""Work that takes longer than a frame, off the window's thread: keyed, latest wins."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from typing_extensions import override

from shekara.ui.heap import give_back, keep_little

_USUAL_TURN_S = sys.getswitchinterval()
_TURN_S = 0.0005
"""How long a thread may keep the window waiting each time that both want to work."""

_MOMENT_MS = 40
"""How long threads stand still after the window asked for the right of way."""

_LONGEST_REST_S = 0.25
"""How long a thread stands still before a step at most, however often the window asks."""

_log = logging.getLogger(__name__)

Report = Callable[[int], None]
Work = Callable[["Progress"], Any]
OnResult = Callable[[Any], None]
OnError = Callable[[Exception], None]


class Cancelled(Exception):  # noqa: N818  (it is a way out, not an error)
    """The work was cancelled or newer work under the same key was started."""


class Progress:
    """How work tells how far it is, and learns that it is no longer wanted."""

    def __init__(
        self, report: Report, hand: OnResult | None = None, way: Event | None = None
    ) -> None:
        """Report percentages, and hand parts on, by functions that any thread may call.

        While the `way` is not free, no step begins.
        """
        self._report, self._hand, self._way = report, hand, way
        self._told = -1
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def stand_still(self) -> None:
        """Let the window go first, for a while; raises Cancelled when the rest is not wanted."""
        if self._way is not None and not self._stop.is_set():
            self._way.wait(_LONGEST_REST_S)
        if self._stop.is_set():
            raise Cancelled

    def __call__(self, percent: int) -> None:
        """Tell how much is done; raises Cancelled when the rest is not wanted."""
        self.stand_still()
        if percent != self._told:
            self._told = percent
            self._report(percent)

    def give(self, part: object) -> None:
        """Hand over what is known by now, while the work goes on; Cancelled as when called."""
        self.stand_still()
        if self._hand is not None:
            self._hand(part)


class _Signals(QObject):
    progressed = Signal(str, int)
    given = Signal(str, object, object)
    done = Signal(str, object, object)
    failed = Signal(str, object, object)


class _Run(QRunnable):
    def __init__(self, key: str, work: Work, progress: Progress, signals: _Signals) -> None:
        super().__init__()
        self._key, self._work, self._progress, self._signals = key, work, progress, signals

    @override
    def run(self) -> None:
        try:
            self._progress.stand_still()
            result = self._work(self._progress)
        except Cancelled:
            self._signals.failed.emit(self._key, self._progress, None)
        except Exception as error:  # noqa: BLE001  (the task runner hands every failure on)
            self._signals.failed.emit(self._key, self._progress, error)
        else:
            self._signals.done.emit(self._key, self._progress, result)


class Tasks(QObject):
    """Runs work in the background; results come back on the window's thread.

    `started` and `ended` carry the key, `progressed` the key and a percentage.
    """

    started = Signal(str)
    progressed = Signal(str, int)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Use a pool of threads of its own, so that closing can wait for it."""
        super().__init__(parent)
        keep_little()
        self._pool = QThreadPool(self)
        self._running: dict[str, tuple[Progress, OnResult, OnError]] = {}
        self._part_takers: dict[str, OnResult] = {}
        self._threads = 0
        self._way, self._waiting = Event(), list[Callable[[], None]]()
        self._way.set()
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._moment.timeout.connect(self._free_way)
        self._signals = _Signals(self)
        self._signals.progressed.connect(self.progressed)
        self._signals.given.connect(self._give)
        self._signals.done.connect(self._done)
        self._signals.failed.connect(self._failed)

    def start(
        self,
        key: str,
        work: Work,
        on_result: OnResult,
        on_error: OnError,
        on_part: OnResult | None = None,
    ) -> None:
        """Start work under a key; what ran under the same key is cancelled and forgotten.

        Parts that the work gives while it goes on come to `on_part`.
        """
        self.cancel(key)
        progress = Progress(
            lambda percent: self._signals.progressed.emit(key, percent),
            lambda part: self._signals.given.emit(key, progress, part),
            self._way,
        )
        self._running[key] = (progress, on_result, on_error)
        if on_part is not None:
            self._part_takers[key] = on_part
        self.started.emit(key)
        self._threads += 1
        self._give_way()
        self._pool.start(_Run(key, work, progress, self._signals))

    def cancel(self, key: str) -> None:
        """Cancel what runs under a key; its result is never delivered."""
        if key in self._running:
            self._part_takers.pop(key, None)
            self._running.pop(key)[0].cancel()
            self.ended.emit(key)

    def let_window_go_first(self) -> None:
        """Have threads stand still at their next step, and what they give wait, for a moment.

        In it the window shows another page. Work that is started meanwhile begins after it.
        """
        self._way.clear()
        self._moment.start()

    def finish(self) -> None:
        """Cancel everything and wait until no thread works any more."""
        for key in tuple(self._running):
            self.cancel(key)
        self._moment.stop()
        self._free_way()
        self._pool.waitForDone()
        self._threads = 0
        self._give_way()

    def _free_way(self) -> None:
        self._way.set()
        waiting, self._waiting = self._waiting, []
        for deliver in waiting:
            deliver()

    def _give(self, key: str, progress: Progress, part: object) -> None:
        self._deliver(lambda: self._hand_part(key, progress, part))

    def _deliver(self, deliver: Callable[[], None]) -> None:
        """Deliver at once, or after the moment in which the window goes first."""
        if self._way.is_set():
            deliver()
        else:
            self._waiting.append(deliver)

    def _hand_part(self, key: str, progress: Progress, part: object) -> None:
        held, take = self._running.get(key), self._part_takers.get(key)
        if held is not None and held[0] is progress and take is not None:
            take(part)

    def _done(self, key: str, progress: Progress, result: object) -> None:
        self._thread_ended()
        self._deliver(lambda: self._hand_result(key, progress, result))

    def _hand_result(self, key: str, progress: Progress, result: object) -> None:
        callbacks = self._take(key, progress)
        if callbacks:
            callbacks[0](result)

    def _failed(self, key: str, progress: Progress, error: Exception | None) -> None:
        self._thread_ended()
        self._deliver(lambda: self._hand_failure(key, progress, error))

    def _hand_failure(self, key: str, progress: Progress, error: Exception | None) -> None:
        callbacks = self._take(key, progress)
        if callbacks and error is not None:
            _log.info("Background work failed: %s", key, exc_info=error)
            callbacks[1](error)

    def _thread_ended(self) -> None:
        """Free what the work left behind: while others go on nothing is collected by itself.

        It is among the youngest, which are soon looked through.
        """
        gc.collect(0)
        give_back()
        self._threads = max(self._threads - 1, 0)
        self._give_way()

    def _give_way(self) -> None:
        """Keep the window alive and quick while threads work; called on its own thread.

        Collecting garbage in a thread would destroy widgets there, which crashes. And for
        every event the window would wait for its turn as long as programs without a window
        can afford.
        """
        if self._threads:
            gc.disable()
            sys.setswitchinterval(_TURN_S)
        else:
            gc.enable()
            sys.setswitchinterval(_USUAL_TURN_S)

    def _take(self, key: str, progress: Progress) -> tuple[OnResult, OnError] | None:
        """Give the callbacks of work that is still the latest under its key."""
        held = self._running.get(key)
        if held is None or held[0] is not progress:
            return None
        del self._running[key]
        self._part_takers.pop(key, None)
        self.ended.emit(key)
        return held[1], held[2]
