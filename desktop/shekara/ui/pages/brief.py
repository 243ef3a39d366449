"""The step Brief: what is handed over, seen as it will be printed, and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.domain.check import Severity
from shekara.domain.checks import checks
from shekara.domain.errors import ShekaraError
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Text, plural, verbatim
from shekara.translation import language as language_of
from shekara.ui.pages.page import Page, StepState
from shekara.ui.theme import SPACE
from shekara.ui.widgets.brief_options import BriefOptions
from shekara.ui.widgets.export_strip import ExportStrip
from shekara.ui.widgets.missing_list import MissingList
from shekara.ui.widgets.page_preview import PagePreview
from shekara.usecases.brief import write_brief
from shekara.usecases.drawing import draw_apart

if TYPE_CHECKING:
    from pathlib import Path

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.check import Check
    from shekara.ui.workspace import Workspace

EXPORTING = "export"

_EXPORT = QT_TRANSLATE_NOOP("ui.brief", "Export PDF…")
_BRIEF = QT_TRANSLATE_NOOP("ui.brief", "Brief")
_WROTE = QT_TRANSLATE_NOOP("ui.brief", "The brief was written: {path}")
_READY = QT_TRANSLATE_NOOP("ui.brief", "Nothing is missing in the brief.")
_SPLIT = "brief.split"
_WORDS = ("title", "place", "author", "organisation")
_LEFT_WIDTH = 300


class BriefPage(Page):
    """What do we hand over? Options at the left, the pages at the right."""

    step = "brief"
    title = QT_TRANSLATE_NOOP("ui.brief", "Brief")
    question = QT_TRANSLATE_NOOP("ui.brief", "What do we hand over?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out both panes."""
        super().__init__(workspace, parent)
        self.export = self.set_primary_action(_EXPORT)
        self.export.setAutoDefault(True)
        self.strip = ExportStrip(workspace)
        self.options, self.missing = BriefOptions(workspace), MissingList(workspace)
        self.preview = PagePreview(workspace)
        self._lay_out_panes()
        self.export.clicked.connect(self._export)
        self.strip.cancelled.connect(lambda: workspace.tasks.cancel(EXPORTING))
        workspace.tasks.progressed.connect(self._advance)
        workspace.tasks.ended.connect(self._note_end)
        workspace.to_do.learned.connect(self._count_again)
        self.refresh()

    @classmethod
    @override
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell whether the brief would have gaps."""
        passport = evaluation.assessment.passport
        if all(is_blank(getattr(passport, name)) for name in _WORDS):
            return StepState.EMPTY
        return StepState.INCOMPLETE if _count(checks(evaluation.assessment))[0] else StepState.DONE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        missing, doubtful = _count(self.workspace.to_do.checks)
        if missing:
            return plural(
                "ui.brief",
                "%n things are missing in the brief.",
                "",
                missing,
            )
        if doubtful:
            return plural(
                "ui.brief",
                "Nothing is missing, %n things are to be judged.",
                "",
                doubtful,
            )
        return _READY

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        self.options.show_passport(evaluation.assessment.passport)
        self.missing.refresh()
        self.preview.show_brief(evaluation)

    def _count_again(self) -> None:
        """Count what is to do anew, now that the findings of the audit are known."""
        self._answer.setText(self.texts(self.answer(self.workspace.evaluation)))
        self.missing.refresh()

    @override
    def go_to(self, place: str) -> None:
        self.options.go_to(place.removeprefix("passport."))

    def _export(self) -> None:
        """Ask for a name and write the brief there."""
        self.options.commit()
        evaluation = self.workspace.evaluation
        passport = evaluation.assessment.passport
        try:
            language = language_of(passport.language)
        except ShekaraError as error:
            self.workspace.dialogs.problem(self, error.text)
            return
        name = language.text(text_of(passport.title)) or self.texts(_BRIEF)
        path = self.workspace.dialogs.save_name(self, name, "pdf")
        if path is None:
            return
        decision = self.workspace.decision
        self.workspace.tasks.start(
            EXPORTING,
            lambda progress: write_brief(
                evaluation, language, path, progress, decision=decision, drawing=draw_apart
            ),
            lambda _nothing: self._tell_written(path),
            self._tell_failed,
        )
        self.export.setEnabled(False)
        self.strip.show_writing(path)

    def _tell_written(self, path: Path) -> None:
        # The page may have been made anew meanwhile; the status line is still there.
        self.workspace.tell(_WROTE.having(path=verbatim(str(path))))
        if shiboken6.isValid(self):
            self.strip.show_written(path)

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, ShekaraError):
            raise error
        if shiboken6.isValid(self):
            self._settle()
            self.workspace.dialogs.problem(self, error.text)
        else:
            self.workspace.tell(error.text)

    def _advance(self, key: str, percent: int) -> None:
        if key == EXPORTING:
            self.strip.advance(percent)

    def _note_end(self, key: str) -> None:
        """Allow the next export. Whether this one was cancelled shows when nothing follows."""
        if key == EXPORTING:
            self.export.setEnabled(True)
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Put the strip away, if nothing was written."""
        if self.strip.is_writing:
            had_focus = self.strip.cancel.hasFocus()
            self.strip.hide()
            if had_focus:
                self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_panes(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self.options)
        column.addWidget(self.missing, 1)
        self._panes = panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(SPACE["large"])
        panes.addWidget(left)
        panes.addWidget(self.preview)
        panes.setStretchFactor(1, 1)
        # As high as the window leaves: the pages scroll in their own room.
        panes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        panes.setMinimumHeight(panes.minimumSizeHint().height())
        panes.setSizes(self.workspace.view_state.get(_SPLIT, [_LEFT_WIDTH, 3 * _LEFT_WIDTH]))
        panes.splitterMoved.connect(lambda: self.workspace.view_state.keep(_SPLIT, panes.sizes()))
        self.body.addWidget(self.strip)
        self.body.addWidget(panes, 1)


def _count(found: tuple[Check, ...]) -> tuple[int, int]:
    """Count the missing and the doubtful things."""
    missing = sum(check.severity is Severity.MISSING for check in found)
    return missing, len(found) - missing
