"""The page of the appraisal."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from shekara.domain.concepts import Concept
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.deciding import READS
from shekara.ui.pages.appraisal.changes import AppraisalChanges
from shekara.ui.pages.appraisal.concepts_pane import ConceptsPane
from shekara.ui.pages.appraisal.drivers_pane import DriversPane
from shekara.ui.pages.appraisal.financing_tab import FinancingTab
from shekara.ui.pages.appraisal.futures_pane import FuturesPane
from shekara.ui.pages.appraisal.missing_inputs import MissingInputs
from shekara.ui.pages.appraisal.reference_tab import ReferenceTab
from shekara.ui.pages.appraisal.rules_pane import RulesPane
from shekara.ui.pages.appraisal.terms_pane import TermsPane
from shekara.ui.pages.appraisal.verdict_pane import VerdictPane
from shekara.ui.pages.page import Page, StepState
from shekara.ui.widgets.filling_tabs import FillingTabs
from shekara.ui.widgets.marks_legend import MarksLegend
from shekara.ui.widgets.veil import Veil

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_CHANGE = QT_TRANSLATE_NOOP("ui.appraisal", "Change an assumption")
_CHANGE_TIP = QT_TRANSLATE_NOOP(
    "ui.appraisal", "Goes to what is missing, or to the unsourced driver that matters most"
)
_NO_CONCEPT = QT_TRANSLATE_NOOP(
    "ui.appraisal", "No concept is considered, so there is nothing to compare with no hub."
)
_INPUTS_MISSING = QT_TRANSLATE_NOOP(
    "ui.appraisal", "No concept can be appraised yet: inputs are missing."
)
_RECKONING = QT_TRANSLATE_NOOP(
    "ui.appraisal", "The base case stands below; futures are being simulated for the verdict."
)
_FAILED = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "The simulation failed; the base case below is not concerned. Change an assumption to try "
    "again.",
)
_OUT_OF_DATE = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "Being recomputed. What is veiled, and the sentence above, are from before the last change.",
)
_STOPPED = QT_TRANSLATE_NOOP(
    "ui.appraisal",
    "Cancelled. What is veiled, and the sentence above, are from before the last change.",
)
_TABS: tuple[tuple[str, Text], ...] = (
    ("concepts", QT_TRANSLATE_NOOP("ui.appraisal", "Concepts")),
    ("futures", QT_TRANSLATE_NOOP("ui.appraisal", "Uncertainty")),
    ("drivers", QT_TRANSLATE_NOOP("ui.appraisal", "What moves it")),
    ("rules", QT_TRANSLATE_NOOP("ui.appraisal", "Rules")),
    ("verdict", QT_TRANSLATE_NOOP("ui.appraisal", "Turning points")),
    ("financing", QT_TRANSLATE_NOOP("ui.appraisal", "Financing")),
    ("reference", QT_TRANSLATE_NOOP("ui.appraisal", "Comparable hubs")),
    ("terms", QT_TRANSLATE_NOOP("ui.appraisal", "How it is judged")),
)
_TAB = "appraisal.tab"
_LEAST_HEIGHT = 400


class AppraisalPage(Page):
    """The concepts of a hub and no hub, and what speaks for which of them."""

    step: ClassVar[str] = "appraisal"
    reads: ClassVar[Parts] = READS
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.appraisal", "Appraisal")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP(
        "ui.appraisal", "Should a hub be built, and which?"
    )

    # What is said while futures are simulated takes one line, the verdict up to three.
    answer_lines: ClassVar[int] = 3

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the panes and show the current results."""
        super().__init__(workspace, parent)
        self._decider = workspace.decider
        changes = AppraisalChanges(workspace)
        self.change = self.set_primary_action(_CHANGE)
        self.change.setToolTip(self.texts(_CHANGE_TIP))
        self.missing = MissingInputs(workspace, changes)
        self.concepts = ConceptsPane(workspace, changes)
        self.futures = FuturesPane(workspace)
        self.drivers = DriversPane(workspace)
        self.rules = RulesPane(workspace, changes)
        self.verdict = VerdictPane(workspace, changes)
        self.verdict.emptied.connect(lambda: self.tabs.tabBar().setFocus())
        self.financing, self.reference = FinancingTab(workspace), ReferenceTab(workspace)
        self.terms = TermsPane(workspace, changes)
        self._reckoned = (
            self.concepts,
            self.rules,
            self.financing,
            self.reference,
            self.terms,
        )
        self._simulated = (self.futures, self.drivers, self.rules, self.verdict)
        self.veils = [Veil(self.theme, pane) for pane in self._simulated]
        self._unshown, self._untold = set(self._reckoned), set(self._simulated)
        self._state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._state.setObjectName("warning")
        self._lay_out_panes()
        self._connect()
        self.refresh()
        self._decider.watch(self)

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is: empty while no concept can be reckoned."""
        if not evaluation.hub.concepts:
            return StepState.EMPTY
        hub = evaluation.hub
        return StepState.INCOMPLETE if hub.missing or hub.impossible else StepState.DONE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        hub = evaluation.assessment.hub
        if not any(each.is_considered for each in hub.concepts):
            return _NO_CONCEPT
        if not evaluation.hub.concepts:
            return _INPUTS_MISSING if evaluation.hub.missing else _NO_CONCEPT
        latest = self._decider.latest
        if self._decider.failure is not None:
            return _FAILED
        return _RECKONING if latest is None else latest.recommendation.sentence

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        has_any = bool(evaluation.hub.concepts)
        self.missing.show_evaluation(evaluation)
        for place, (key, _words) in enumerate(_TABS):
            enabled = has_any or key in {"concepts", "reference", "terms"}
            # Qt paints all tabs again, even if nothing changes.
            if self.tabs.isTabEnabled(place) != enabled:
                self.tabs.setTabEnabled(place, enabled)
        self._unshown = {*self._reckoned, *self._unshown}
        self._show_tab()
        self._show_state()

    @override
    def go_to(self, place: str) -> None:
        match place.split("."):
            case ["hub", concept, *_] if concept in set(Concept):
                self.open_tab("concepts")
                self.concepts.go_to(Concept(concept))
            case ["hub", "currency" | "loan", *field]:
                self.open_tab("financing")
                self.financing.pane.terms.go_to(field)
            case ["appraisal", field, *_]:
                self.open_tab("terms")
                self.terms.go_to(field)

    def open_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex([known for known, _words in _TABS].index(key))

    def _show_decision(self) -> None:
        """Show what is known by now of the simulation."""
        self._untold = set(self._simulated)
        self._answer.setText(self.texts(self.answer(self.workspace.evaluation)))
        self._show_tab()
        self._show_state()

    def _show_tab(self) -> None:
        """Bring the tab in front up to date; the others wait until they are looked at."""
        seen, latest = self.tabs.currentWidget(), self._decider.latest
        for reckoned in self._reckoned:
            if reckoned is seen and reckoned in self._unshown:
                self._unshown.discard(reckoned)
                reckoned.show_evaluation(self.workspace.evaluation)
        for simulated in self._simulated:
            if simulated is seen and simulated in self._untold and latest is not None:
                self._untold.discard(simulated)
                simulated.show_decision(latest)
        self.legend.explain(seen)

    def _show_state(self) -> None:
        """Say whether what is shown of the simulation is out of date, and veil it."""
        decider = self._decider
        is_old = decider.latest is not None and not decider.is_current
        self._state.setText(self.texts(_OUT_OF_DATE if decider.is_running else _STOPPED))
        self._state.setVisible(is_old)
        for veil in self.veils:
            veil.draw(drawn=is_old)
        self.futures.show_state(decider)
        self.drivers.show_state(decider)

    def _follow_end(self) -> None:
        self._answer.setText(self.texts(self.answer(self.workspace.evaluation)))
        self._show_state()

    def _change_assumption(self) -> None:
        """Go to what is missing, else to the driver to find out about first."""
        latest = self._decider.latest
        wanted = () if latest is None else latest.recommendation.find_out
        first = self.missing.first or next(iter(wanted), "")
        self.workspace.visit("scenarios", f"hub.{first}" if first else "scenario")

    def _connect(self) -> None:
        self.change.clicked.connect(self._change_assumption)
        self.terms.refused.connect(self.workspace.tell)
        self._decider.decided.connect(self._show_decision)
        self._decider.outdated.connect(self._show_state)
        self._decider.ended.connect(self._follow_end)
        self.tabs.currentChanged.connect(self._keep_tab)

    def _keep_tab(self, place: int) -> None:
        self.workspace.view_state.keep(_TAB, _TABS[place][0])
        self._show_tab()

    def _lay_out_panes(self) -> None:
        self.tabs = FillingTabs(_LEAST_HEIGHT)
        panes = (
            self.concepts,
            self.futures,
            self.drivers,
            self.rules,
            self.verdict,
            self.financing,
            self.reference,
            self.terms,
        )
        for pane, (_key, words) in zip(panes, _TABS, strict=True):
            self.tabs.addTab(pane, self.texts(words))
        keys = [key for key, _words in _TABS]
        kept = self.workspace.view_state.get(_TAB, keys[0])
        self.tabs.setCurrentIndex(keys.index(kept) if kept in keys else 0)
        self.legend = MarksLegend(self.texts)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.tabs, 1)
        # Below the tabs, so that they keep their place when it comes and goes.
        foot = QHBoxLayout()
        foot.addWidget(self.legend)
        foot.addWidget(self._state, 1)
        self.body.addLayout(foot)
