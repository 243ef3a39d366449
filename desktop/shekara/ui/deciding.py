"""Keeping the simulation in step with the document, off the window's thread.

It runs while somebody looks at what it gives, a moment after the last edit and never during a
drag; at once, and in a drag too, where only the judging of known futures changed. What was found
last stays until something newer is known of the assessment as it is now.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from shekara.analysis.results.decision.learned import Learned, are_futures_alike
from shekara.domain.parts import Parts, changed_parts
from shekara.ui.later import Later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.assessment import Assessment
    from shekara.ui.document import Document
    from shekara.ui.evaluation import Evaluator
    from shekara.ui.tasks import Progress, Tasks

    Decide = Callable[[Evaluation, bool], Iterator[DecisionResult]]

DECIDING = "decide"
"""The key of the work."""

PAUSE_MS = 300
"""How long nobody edits before the simulation begins."""

GLANCE_PAUSE_MS = 1500
"""The same while only the status line is looked at."""

_TELL_MS = 80

READS = Parts.ALL & ~Parts.FINDINGS
"""What a decision rests on: all but judgements of findings. The passport names the place."""


class Decider(QObject):
    """Simulates the futures of the current assessment while it is watched.

    `decided` carries a result whenever more is known, `outdated` says that the result is that
    of an assessment from before, `ended` that the simulation stands still: done, cancelled or
    failed.
    """

    decided = Signal(object)
    outdated = Signal()
    ended = Signal()

    def __init__(
        self,
        document: Document,
        evaluator: Evaluator,
        tasks: Tasks,
        decide: Decide | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Follow a document; nothing is simulated before somebody looks."""
        super().__init__(parent)
        self._document, self._evaluator, self._tasks = document, evaluator, tasks
        self._decide = decide or partial(_decide, Learned())
        self._watchers: set[int] = set()
        self._running_for: Assessment | None = None
        self._was_stopped = False
        self.latest: DecisionResult | None = None
        self.made_for: Assessment | None = None
        self.failure: Exception | None = None
        self.wants_indices = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._telling = Later(self, _TELL_MS, self._tell)
        document.changed.connect(self._follow)
        document.replaced.connect(self._forget)
        tasks.ended.connect(self._note_end)

    @property
    def is_current(self) -> bool:
        """Tell whether the latest result is of the assessment as it is now."""
        return self.made_for is not None and not self._differs(self.made_for)

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that is wanted is known of the assessment as it is now."""
        latest = self.latest if self.is_current else None
        if latest is None or latest.progress < 1:
            return False
        bars = latest.sensitivity.bars if latest.sensitivity is not None else ()
        return not self.wants_indices or not bars or bars[0].total is not None

    @property
    def is_running(self) -> bool:
        """Tell whether futures are simulated, or will be in a moment."""
        return self._running_for is not None or self._pause.isActive()

    def simulate_by(self, decide: Decide) -> None:
        """Have futures simulated by something else from now on."""
        self._decide = decide

    def watch(self, widget: QWidget) -> None:
        """Keep the result up to date while a widget is seen."""
        key = shiboken6.getCppPointer(widget)[0]
        widget.installEventFilter(self)
        # At the end of the program this may be gone before the widget.
        widget.destroyed.connect(lambda: shiboken6.isValid(self) and self._look(key, seen=False))
        self._look(key, seen=widget.isVisible())

    def resume(self) -> None:
        """Go on after somebody cancelled."""
        self._was_stopped = False
        self._begin()

    def ask_for_indices(self) -> None:
        """Have the Sobol indices reckoned as well, until the next edit."""
        self.wants_indices = True
        self.resume()

    def _look(self, key: int, *, seen: bool) -> None:
        if seen:
            self._watchers.add(key)
            if not self.is_complete and self._running_for is None and not self._was_stopped:
                self._pause.start(0)
        elif key in self._watchers:
            self._watchers.remove(key)
            if not self._watchers:
                self._stop()

    def _follow(self, parts: Parts) -> None:
        if not parts & READS:
            return
        self._was_stopped = self.wants_indices = False
        self._stop()
        if self._watchers:
            self._pause.start(0 if self._is_soon_judged else PAUSE_MS)
        elif self.latest is not None:
            self._pause.start(0 if self._is_soon_judged else GLANCE_PAUSE_MS)
        # Whoever hears it sees that the next result is on its way.
        if self.latest is not None and not self.is_current:
            self.outdated.emit()

    @property
    def _is_soon_judged(self) -> bool:
        """Whether the futures known are judged otherwise, and none need be simulated."""
        made_for = self.made_for
        return made_for is not None and are_futures_alike(made_for, self._document.assessment)

    def _forget(self) -> None:
        self._stop()
        self.latest = self.made_for = self.failure = None
        self._was_stopped = self.wants_indices = False
        if self._watchers:
            self._pause.start(PAUSE_MS)
        self.outdated.emit()

    def _begin(self) -> None:
        is_dragged = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if is_dragged and not self._is_soon_judged:
            self._pause.start(PAUSE_MS)
            return
        if self.is_complete:
            return
        self._stop()
        evaluation = self._evaluator.current
        # On the window's thread, where it is kept for everybody.
        _ = evaluation.figures
        decide, with_indices = self._decide, self.wants_indices
        only_verdict = not self._watchers
        self.failure = None
        self._tasks.start(
            DECIDING,
            lambda progress: _worked(
                decide(evaluation, with_indices), progress, only_verdict=only_verdict
            ),
            self._take_last,
            self._fail,
            self._take,
        )
        self._running_for = evaluation.assessment

    def _stop(self) -> None:
        self._pause.stop()
        if self._running_for is not None:
            self._running_for = None
            self._tasks.cancel(DECIDING)

    def _take(self, result: DecisionResult) -> None:
        """Keep a result, unless more was known of the same assessment before."""
        known = self.latest if self.is_current else None
        if self._running_for is None or (known and known.progress > result.progress):
            return
        self.latest, self.made_for = result, self._running_for
        # Most steps learn nothing that is shown, and only get on.
        if known is None or result.figures is not known.figures:
            self._telling.ask()

    def _take_last(self, result: DecisionResult | None) -> None:
        # The task has just ended, by itself; its parts came before.
        self._was_stopped = False
        self._telling.stop()
        if result is not None and self.latest is result:
            self._tell()

    def _fail(self, error: Exception) -> None:
        self.failure = error
        self.ended.emit()

    def _tell(self) -> None:
        if self.latest is not None:
            self.decided.emit(self.latest)

    def _note_end(self, key: str) -> None:
        """Note that the work ended by itself, or was cancelled by somebody else."""
        if key == DECIDING and self._running_for is not None:
            self._running_for = None
            self._was_stopped = not self.is_complete
            self.ended.emit()

    def _differs(self, assessment: Assessment) -> bool:
        return bool(changed_parts(assessment, self._document.assessment) & READS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            key = shiboken6.getCppPointer(watched)[0]
            self._look(key, seen=event.type() == QEvent.Type.Show)
        return False


def _worked(
    results: Iterator[DecisionResult], progress: Progress, *, only_verdict: bool
) -> DecisionResult | None:
    """Go through the results as they grow; for a glance only until the verdict stands."""
    result = None
    for result in results:
        progress.give(result)
        progress(round(100 * result.progress))
        if only_verdict and is_decided(result):
            break
        # The window may have its turn.
        time.sleep(0)
    return result


def is_decided(result: DecisionResult) -> bool:
    """Tell whether the verdict of a result stands, and what it rests on is known."""
    recommendation = result.recommendation
    return recommendation.is_final


def _decide(
    learned: Learned,
    evaluation: Evaluation,
    with_indices: bool,  # noqa: FBT001
) -> Iterator[DecisionResult]:
    from shekara.usecases.decision import decide

    return decide(evaluation, with_indices=with_indices, learned=learned)
