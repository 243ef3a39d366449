"""The page of the evidence."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, plural
from shekara.ui.pages.evidence.base_years_pane import BaseYearsPane
from shekara.ui.pages.evidence.changes import EvidenceChanges
from shekara.ui.pages.evidence.findings_pane import FindingsPane
from shekara.ui.pages.evidence.own_pane import OwnPane
from shekara.ui.pages.evidence.sides_pane import SidesPane
from shekara.ui.pages.evidence.sources_pane import SourcesPane
from shekara.ui.pages.page import Page, StepState
from shekara.ui.widgets.filling_tabs import FillingTabs

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.audit import Audit
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.findings import FindingFigures
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_JUDGE = QT_TRANSLATE_NOOP("ui.evidence", "Judge the next finding")
_JUDGE_TIP = QT_TRANSLATE_NOOP(
    "ui.evidence", "Goes to the first open finding, and first to those about this pair"
)
_CHECKING = QT_TRANSLATE_NOOP("ui.evidence", "The printed numbers are being checked…")
_FAILED = QT_TRANSLATE_NOOP(
    "ui.evidence",
    "The audit failed. What is known of the regions stands in the other tabs; open the page again "
    "to try once more.",
)
_ANSWER = QT_TRANSLATE_NOOP("ui.evidence", "{findings}; {corrected}; {years}.")
_TABS = (
    ("findings", QT_TRANSLATE_NOOP("ui.evidence", "What does not add up")),
    ("sides", QT_TRANSLATE_NOOP("ui.evidence", "Both regions")),
    ("sources", QT_TRANSLATE_NOOP("ui.evidence", "Two sources")),
    ("base_years", QT_TRANSLATE_NOOP("ui.evidence", "Base years")),
    ("own", QT_TRANSLATE_NOOP("ui.evidence", "Own figures")),
)
_LEGEND = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")
_TAB = "evidence.tab"
_LEAST_HEIGHT = 420

_log = logging.getLogger(__name__)


class EvidencePage(Page):
    """What does not add up, both regions, sources compared, base years, figures of one's own."""

    step: ClassVar[str] = "evidence"
    reads: ClassVar[Parts] = Parts.PAIR | Parts.REVIEW | Parts.FINDINGS
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.evidence", "Evidence")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.evidence", "Does the evidence add up?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the panes, show what is known at once, and have the audit made."""
        super().__init__(workspace, parent)
        self._kept = workspace.view_state
        self._audit: Audit | None = None
        self._audited = workspace.document.assessment.imported
        self._failed = False
        self._wanted = ""
        self._changes = EvidenceChanges(workspace)
        self.findings = FindingsPane(workspace, self._changes, self._concerns)
        self.sides = SidesPane(workspace, self._changes)
        self.sources = SourcesPane(workspace)
        self.base_years = BaseYearsPane(workspace, self._changes)
        self.own = OwnPane(workspace)
        self.judge = self.set_primary_action(_JUDGE)
        self.judge.setToolTip(self.texts(_JUDGE_TIP))
        self.judge.setEnabled(False)
        self.judge.clicked.connect(self._judge_next)
        self._lay_out_tabs()
        self.refresh()
        self._begin_audit()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is: done when every base year asked about was answered.

        What the audit finds concerns the print more than the results, so it does not hold the
        step up.
        """
        review = evaluation.assessment.review
        if not (review.corrections or review.judgements or review.base_years):
            return StepState.EMPTY
        answered = evaluation.trade.base.is_answered
        return StepState.DONE if answered else StepState.INCOMPLETE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        if self._audit is None:
            return _FAILED if self._failed else _CHECKING
        review = evaluation.assessment.review
        judged = {each.finding for each in review.judgements}
        waiting = sum(each.id not in judged for each in self._audit.findings)
        base = evaluation.trade.base
        asked = sum(question.answer is None for question in base.questions)
        return _ANSWER.having(
            findings=plural("ui.evidence", "%n findings are open", "", waiting),
            corrected=plural(
                "ui.evidence", "%n numbers are corrected", "", len(review.corrections)
            ),
            years=plural("ui.evidence", "%n base years are not answered", "", asked),
        )

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        from shekara.usecases.review import reviewed

        self._review = reviewed(self._audit, evaluation.assessment, evaluation.evidence)
        self._sources = evaluation.evidence.sources
        self._base = evaluation.trade.base
        self.judge.setEnabled(self._review.open > 0)
        self._show_tab()
        if evaluation.assessment.imported is not self._audited:
            self._begin_audit()

    @override
    def go_to(self, place: str) -> None:
        kind, _, rest = place.partition(".")
        if kind == "finding":
            self._open("findings")
            self._wanted = rest
            if self._audit is not None:
                self.findings.go_to(rest)
        elif kind == "base_year":
            self._open("base_years")
            self.base_years.go_to(place)
        elif kind == "observed":
            self._open("sides")
            self.sides.go_to(place)
        elif kind == "imported":
            self._open("own")
            self.own.go_to(rest.partition(".")[0])

    def _show_tab(self) -> None:
        """Bring the tab that is seen up to date; the others follow when they are opened."""
        from shekara.usecases.review import table_titles

        seen = self.tabs.currentWidget()
        # There the page has another first thing to do.
        self.judge.setVisible(seen is not self.own)
        if seen is self.sides:
            self.sides.show_review(self._review, self._sources)
        elif seen is self.base_years:
            self.base_years.show_base_years(self._base)
        elif seen is self.own:
            self.own.show_imported(self.workspace.document.assessment.imported)
        elif seen is self.findings and self._audit is not None:
            imported = self.workspace.document.assessment.imported
            self.findings.show_review(self._review, table_titles(self._audit, imported))

    def _judge_next(self) -> None:
        waiting = [each for each in self._review.findings if each.judgement is None]
        if waiting:
            found = next(filter(self._concerns, waiting), waiting[0])
            self._open("findings")
            self.findings.go_to(found.finding.id)

    def _concerns(self, found: FindingFigures) -> bool:
        from shekara.usecases.review import concerns

        return concerns(found.finding, self.workspace.document.assessment)

    def _begin_audit(self) -> None:
        """Audit the evidence, with what is imported now; what comes of it is shown."""
        from shekara.usecases.review import audited_evidence

        imported = self._audited = self.workspace.document.assessment.imported
        self.workspace.tasks.start(
            "audit", lambda _progress: audited_evidence(imported), self._take, self._fail
        )

    def _take(self, found: tuple[Audit, tuple[object, object]]) -> None:
        self._audit, (timelines, book) = found
        pair = self.workspace.document.assessment.pair
        own = frozenset((pair.kz, pair.other, pair.partner))
        self.sources.show_timelines(timelines, book, own)  # pyright: ignore[reportArgumentType]
        self.refresh()
        if self._wanted:
            self.findings.go_to(self._wanted)
        # So that what just came is painted once, in its place.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _fail(self, error: Exception) -> None:
        _log.error("The audit failed", exc_info=error)
        self._failed = True
        self.findings.show_failure(_FAILED)
        self.refresh()

    def _turn(self, number: int) -> None:
        self._kept.keep(_TAB, _TABS[number][0])
        self._show_tab()
        self._show_legend()

    def _show_legend(self) -> None:
        """Explain the asterisk, but where only printed numbers stand, which have none."""
        printed = self.tabs.currentWidget() in {self.findings, self.own}
        self._legend.setVisible(not printed)

    def _open(self, key: str) -> None:
        self.tabs.setCurrentIndex([name for name, _title in _TABS].index(key))

    def _lay_out_tabs(self) -> None:
        self.tabs = FillingTabs(_LEAST_HEIGHT)
        panes = (self.findings, self.sides, self.sources, self.base_years, self.own)
        for pane, (_key, title) in zip(panes, _TABS, strict=True):
            self.tabs.addTab(pane, self.texts(title))
        keys = [key for key, _title in _TABS]
        kept = self._kept.get(_TAB, keys[0])
        self.tabs.setCurrentIndex(keys.index(kept) if kept in keys else 0)
        self.tabs.currentChanged.connect(self._turn)
        self.body.addWidget(self.tabs, 1)
        self._legend = QLabel(self.texts(_LEGEND))
        self._legend.setObjectName("legend")
        self._show_legend()
        self.body.addWidget(self._legend)
