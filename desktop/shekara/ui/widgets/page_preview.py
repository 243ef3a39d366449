"""The brief as it will be printed, kept up to date while it is looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.errors import ShekaraError
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.translation import language as language_of
from shekara.ui.later import Later
from shekara.ui.pdf_pages import PdfPages, read_pages
from shekara.ui.theme import SPACE
from shekara.ui.widgets.page_sheet import PAGE_OF
from shekara.ui.widgets.page_sheets import FIT_WIDTH, PageSheets
from shekara.usecases.brief import brief_pdf
from shekara.usecases.drawing import draw_apart

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Language
    from shekara.ui.tasks import Progress
    from shekara.ui.workspace import Workspace

COMPOSING = "preview"
_EDITED_MS = 150

_PREPARING = QT_TRANSLATE_NOOP("ui.preview", "The pages are being prepared…")
_UPDATING = QT_TRANSLATE_NOOP("ui.preview", "being updated…")
_STOPPED = QT_TRANSLATE_NOOP("ui.preview", "The pages were not brought up to date.")
_FAILED = QT_TRANSLATE_NOOP(
    "ui.preview", "The pages could not be drawn. The brief can still be exported."
)
_UPDATE = QT_TRANSLATE_NOOP("ui.preview", "Show the pages as they are now")
_SMALLER = QT_TRANSLATE_NOOP("ui.preview", "Smaller (Ctrl and the wheel, or −)")
_LARGER = QT_TRANSLATE_NOOP("ui.preview", "Larger (Ctrl and the wheel, or +)")
_FIT = QT_TRANSLATE_NOOP("ui.preview", "Fit width")
_FIT_TIP = QT_TRANSLATE_NOOP("ui.preview", "As wide as there is room (0)")
_ZOOM = QT_TRANSLATE_NOOP("ui.preview", "Zoom: {zoom}")


class PagePreview(QWidget):
    """Shows the pages of the brief of the evaluation it was last given.

    It composes only while it is visible, one brief at a time, off this thread; the old pages
    stay until the new ones are there.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._wanted: Evaluation | None = None
        self._shown: Evaluation | None = None
        self._shown_decision: DecisionResult | None = None
        self._is_composing = False
        self.sheets = PageSheets(workspace)
        self.where, self.state = QLabel(), QLabel()
        self.smaller, self.larger = self._tool("−", _SMALLER), self._tool("+", _LARGER)
        self.fit = self._tool(self._texts(_FIT), _FIT_TIP)
        self.fit.setCheckable(True)
        self.zoom = QLabel()
        self.trouble, self.again = QLabel(wordWrap=True), QPushButton(self._texts(_UPDATE))
        self._waiting = QLabel(self._texts(_PREPARING), wordWrap=True)
        self._stack = QStackedWidget()
        self._later = Later(self, _EDITED_MS, self._compose)
        self._lay_out()
        self._connect()
        self._show_zoom()

    @property
    def is_fresh(self) -> bool:
        """Tell whether the pages are those of the evaluation given last, with what is decided."""
        wanted, shown = self._wanted, self._shown
        if wanted is None or shown is None or wanted.assessment is not shown.assessment:
            return False
        return _told(self._shown_decision) == _told(self._workspace.decision)

    def show_brief(self, evaluation: Evaluation) -> None:
        """Show the brief of an evaluation as soon as it can be composed."""
        self._wanted = evaluation
        if self.isVisible() and not self.is_fresh:
            self._later.ask()
        self._show_state()

    def _compose(self) -> None:
        """Compose the brief, unless one is being composed: that one's end begins the next."""
        evaluation = self._wanted
        if evaluation is None or self.is_fresh or self._is_composing or not self.isVisible():
            return
        try:
            language = language_of(evaluation.assessment.passport.language)
        except ShekaraError as error:
            self._show_trouble(error.text)
            return
        decision = self._workspace.decision
        self._workspace.tasks.start(
            COMPOSING,
            partial(_pages, evaluation, decision, language),
            partial(self._take, evaluation, decision),
            partial(self._fail, evaluation),
        )
        self._is_composing = True
        self._show_state()

    def _take(
        self, evaluation: Evaluation, decision: DecisionResult | None, pages: PdfPages
    ) -> None:
        if not shiboken6.isValid(self):
            return
        if self._wanted is not None and evaluation.assessment is not self._wanted.assessment:
            self._compose()
            return
        self._shown, self._shown_decision = evaluation, decision
        # First the room, then the pages: they are as wide as it is.
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.show_pages(pages)
        # What was decided in the meantime asked in vain: one brief is composed at a time.
        self._compose()
        self._show_state()

    def _fail(self, evaluation: Evaluation, error: Exception) -> None:
        if shiboken6.isValid(self) and self._wanted is evaluation:
            self._show_trouble(error.text if isinstance(error, ShekaraError) else _FAILED)
        elif shiboken6.isValid(self):
            self._compose()
        if not isinstance(error, ShekaraError):
            raise error

    def _note_end(self, key: str) -> None:
        """Learn that composing ended, which nothing else tells when it was cancelled."""
        if key == COMPOSING and self._is_composing:
            self._is_composing = False
            if self.isVisible() and not self.is_fresh:
                # When it was not cancelled, the result or the failure comes next and has
                # the last word.
                self._show_trouble(_STOPPED)

    def _show_state(self) -> None:
        """Say where in the brief one is, and whether it is being brought up to date."""
        count = len(self.sheets.sheets)
        where = PAGE_OF.having(page=self.sheets.page, pages=count)
        self.where.setText(self._texts(where) if count else "")
        waits = self._is_composing or self._later.isActive()
        updating = count and waits and not self.is_fresh
        self.state.setText(self._texts(_UPDATING) if updating else "")
        if self.is_fresh or self._is_composing:
            self._show_trouble(None)

    def _show_trouble(self, text: Text | None) -> None:
        """Say why the pages are not up to date, and offer to try again; or that all is well."""
        self.trouble.setText("" if text is None else self._texts(text))
        for widget in (self.trouble, self.again):
            widget.setVisible(text is not None)
        self._waiting.setText("" if text is not None else self._texts(_PREPARING))
        if text is not None:
            self.state.setText("")

    def _show_zoom(self) -> None:
        percent = self._texts.language.quantity(Quantity(100 * self.sheets.scale, "pct", 0))
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(bool(self.sheets.sheets))
        self.zoom.setText(percent if self.sheets.sheets else "")
        self.zoom.setAccessibleName(self._texts(_ZOOM.having(zoom=percent)))
        self.fit.setChecked(self.sheets.fits_width)

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self.sheets.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.sheets.zoom_by(1))
        self.fit.clicked.connect(lambda: self.sheets.zoom_to(FIT_WIDTH))
        self.again.clicked.connect(self._compose)
        self.sheets.moved.connect(self._show_state)
        self.sheets.zoomed.connect(self._show_zoom)
        self._workspace.tasks.ended.connect(self._note_end)
        self._workspace.decider.decided.connect(self._follow_decision)
        self._workspace.decider.watch(self)

    def _follow_decision(self) -> None:
        """Compose anew when the verdict stands, and when nothing more is to come."""
        if self.isVisible() and not self.is_fresh:
            self._later.ask()
            self._show_state()

    def _lay_out(self) -> None:
        self.state.setObjectName("quiet")
        self.trouble.setObjectName("warning")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("300 %"))
        self._waiting.setObjectName("quiet")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setSpacing(SPACE["tight"])
        head.addWidget(self.where)
        head.addSpacing(SPACE["small"])
        head.addWidget(self.state, 1)
        for widget in (self.smaller, self.zoom, self.larger, self.fit):
            head.addWidget(widget)
        trouble = QHBoxLayout()
        trouble.addWidget(self.trouble, 1)
        trouble.addWidget(self.again)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addLayout(head)
        column.addLayout(trouble)
        column.addWidget(self._stack, 1)
        self._show_trouble(None)

    def _tool(self, words: str, tip: Text) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setToolTip(self._texts(tip))
        button.setAccessibleName(self._texts(tip))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Not at once: one may only be passing through.
        self._later.ask()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self._workspace.tasks.cancel(COMPOSING)


def _told(decision: DecisionResult | None) -> tuple[bool, bool]:
    """Tell how much of a decision a brief can tell: a verdict, and all that it hangs on."""
    return decision is not None, decision is not None and decision.progress >= 1


def _pages(
    evaluation: Evaluation,
    decision: DecisionResult | None,
    language: Language,
    progress: Progress,
) -> PdfPages:
    """Compose the brief and read its pages; runs off the window's thread."""
    pdf = brief_pdf(evaluation, language, progress, decision=decision, drawing=draw_apart)
    progress(95)
    return read_pages(pdf)
