"""The verdict with its conditions, and what would have to be true for another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.appraisal.flip_row import FlipRow
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.decision.values import (
        DecisionResult,
        DriverFlipResult,
        Recommendation,
        WeightFlipResult,
    )
    from shekara.text import Text
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

    Flip = DriverFlipResult | WeightFlipResult

_CONDITIONS = QT_TRANSLATE_NOOP("ui.appraisal", "Conditions still open")
_REASONS = QT_TRANSLATE_NOOP("ui.appraisal", "Why the verdict is no better")
_LEFT_OUT = QT_TRANSLATE_NOOP("ui.appraisal", "Left out")
_FIND_OUT = QT_TRANSLATE_NOOP("ui.appraisal", "Find out first")
_CHOICE = QT_TRANSLATE_NOOP(
    "ui.appraisal", "What would have to be true for another option to be best"
)
_VERDICT = QT_TRANSLATE_NOOP("ui.appraisal", "What would have to be true for another verdict")
_NO_OTHER = QT_TRANSLATE_NOOP(
    "ui.appraisal", "No single driver turns the verdict within twice its stated range."
)
_LOOKING = QT_TRANSLATE_NOOP("ui.appraisal", "Looking: {done} of {all} drivers.")
_NOT_LOOKED_FOR = QT_TRANSLATE_NOOP(
    "ui.appraisal", "There is nothing to look for: no concept may be recommended."
)
_WAITING = QT_TRANSLATE_NOOP("ui.appraisal", "This is looked for once the futures are simulated.")
_HOW = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "One thing changes in all scenarios, everything else stays. Nearest first; a distance of 1 is "
    "the end of the stated range, and grey is beyond it. “Try it” makes it so; undo takes it back.",
)
_DISTANCE = QT_TRANSLATE_NOOP("ui.appraisal", "Distance")
_SPLIT = "appraisal.verdict"


class VerdictPane(QWidget):
    """What the recommendation depends on at the left, the turning points at the right.

    `emptied` says that the turning points go, and the focus that is among them.
    """

    emptied = Signal()

    def __init__(
        self, workspace: Workspace, changes: AppraisalChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the pane out without results."""
        super().__init__(parent)
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self.lists = {
            text: _Sentences(self._texts(text)) for text in (_CONDITIONS, _REASONS, _LEFT_OUT)
        }
        self._find_out = _words("section")
        self.drivers: list[QPushButton] = []
        self.choice = _Flips(workspace, changes, _CHOICE)
        self.verdict = _Flips(workspace, changes, _VERDICT)
        self._looking = _words("quiet")
        self._lay_out()

    def show_decision(self, result: DecisionResult) -> None:
        """Bring both sides up to date."""
        recommendation = result.recommendation
        for text, sentences in (
            (_CONDITIONS, recommendation.conditions),
            (_REASONS, recommendation.reasons),
            (_LEFT_OUT, recommendation.left_out),
        ):
            self.lists[text].show_sentences([self._texts(each) for each in sentences])
        self._show_find_out(recommendation)
        self._show_flips(result)

    def _show_find_out(self, recommendation: Recommendation) -> None:
        wanted = recommendation.find_out
        sentence = recommendation.find_out_sentence
        self._find_out.setText(self._texts(_FIND_OUT if sentence is None else sentence))
        self._find_out.setVisible(bool(wanted))
        while len(self.drivers) < len(wanted):
            self.drivers.append(self._new_driver())
        for number, button in enumerate(self.drivers):
            button.setVisible(number < len(wanted))
        for button, driver in zip(self.drivers, wanted, strict=False):
            button.setText(self._texts(DRIVERS[driver].name))
            button.setToolTip(self._texts(DRIVERS[driver].title))
            button.setAccessibleName(self._texts(DRIVERS[driver].title))
            button.setProperty("driver", driver)

    def _new_driver(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("link")
        button.setFlat(True)
        button.setAutoDefault(True)
        button.clicked.connect(
            lambda: self._workspace.visit("scenarios", f"hub.{button.property('driver')}")
        )
        self._left.insertWidget(self._left.count() - 1, button)
        return button

    def _show_flips(self, result: DecisionResult) -> None:
        flips, rules = result.flips, result.rules
        if flips is None and self._has_focus_among_flips():
            self.emptied.emit()
        for part in (self.choice, self.verdict):
            part.setVisible(flips is not None)
        is_over = flips is not None and flips.looked_at >= flips.levers
        self._looking.setVisible(not is_over)
        if flips is None:
            is_final = result.recommendation.is_final and result.progress >= 1
            self._looking.setText(self._texts(_NOT_LOOKED_FOR if is_final else _WAITING))
            return
        told = _LOOKING.having(done=flips.looked_at, all=flips.levers)
        self._looking.setText(self._texts(told))
        weights: Sequence[WeightFlipResult] = () if rules is None else rules.weight_flips
        of_choice = sorted([*flips.choice, *weights], key=_distance)
        nothing = flips.nothing if is_over else None
        self.choice.show_flips(of_choice, result, None if of_choice else nothing)
        self.verdict.show_flips(flips.verdict, result, _NO_OTHER if is_over else None)

    def _has_focus_among_flips(self) -> bool:
        focused = QApplication.focusWidget()
        parts = (self.choice, self.verdict)
        return focused is not None and any(part.isAncestorOf(focused) for part in parts)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        self._left, other = QVBoxLayout(left), QVBoxLayout(right)
        for part in self.lists.values():
            self._left.addWidget(part)
        self._left.addWidget(self._find_out)
        self._left.addStretch(1)
        how = _words("legend", self._texts(_HOW))
        for widget in (how, self._looking, self.choice, self.verdict):
            other.addWidget(widget)
        other.addStretch(1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE["medium"])
        for content in (left, right):
            self.split.addWidget(_scrolling(content))
        kept = self._workspace.view_state
        self.split.setSizes(kept.get(_SPLIT, [400, 680]))
        self.split.splitterMoved.connect(lambda: kept.keep(_SPLIT, self.split.sizes()))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.addWidget(self.split)


class _Sentences(QWidget):
    """A head and sentences below it; nothing at all without sentences."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self.words = _words()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE["small"])
        column.setSpacing(SPACE["tight"])
        column.addWidget(_words("section", head))
        column.addWidget(self.words)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        self.words.setText("\n".join(f"• {sentence}" for sentence in sentences))
        self.setVisible(bool(sentences))


class _Flips(QWidget):
    """A head and a row for each turning point, nearest first."""

    def __init__(self, workspace: Workspace, changes: AppraisalChanges, head: Text) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self.rows: list[FlipRow] = []
        self._nothing = _words("quiet")
        self.distance = QLabel(workspace.texts(_DISTANCE))
        self.distance.setObjectName("quiet")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, SPACE["small"])
        self._grid.setSpacing(SPACE["small"])
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(_words("section", workspace.texts(head)), 0, 0)
        self._grid.addWidget(self.distance, 0, 1, 1, 2)
        self._grid.addWidget(self._nothing, 1, 0)

    def show_flips(
        self, flips: Sequence[Flip], result: DecisionResult, nothing: Text | None
    ) -> None:
        """Show the turning points; `nothing` is what is said where there is none."""
        while len(self.rows) < len(flips):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.show(shown=number < len(flips))
        self.distance.setVisible(bool(flips))
        for row, flip in zip(self.rows, flips, strict=False):
            row.show_flip(flip, result.figures)
        is_said = not flips and nothing is not None
        self._nothing.setVisible(is_said)
        if is_said and nothing is not None:
            self._nothing.setText(self._workspace.texts(nothing))

    def _add_row(self) -> None:
        row = FlipRow(self._workspace, self._changes)
        self.rows.append(row)
        for column, part in enumerate(row.parts):
            self._grid.addWidget(part, len(self.rows) + 1, column, Qt.AlignmentFlag.AlignTop)


def _distance(flip: Flip) -> float:
    return float(flip.distance.value or 0.0)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def _words(name: str = "", said: str = "") -> QLabel:
    label = QLabel(said, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setObjectName(name)
    return label
