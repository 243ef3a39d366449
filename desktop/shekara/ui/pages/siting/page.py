"""The page of the sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.analysis.results.siting_answer import siting_answer
from shekara.domain.parts import Parts
from shekara.domain.sites import AGREED_LAND, ENTERED, JUDGED, Criterion
from shekara.domain.siting_checks import siting_checks
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.pages.page import Page, StepState
from shekara.ui.pages.siting.changes import SiteChanges
from shekara.ui.pages.siting.judgement_form import JudgementForm
from shekara.ui.pages.siting.map_pane import MapPane
from shekara.ui.pages.siting.must_have_list import MustHaveList
from shekara.ui.pages.siting.place_form import PlaceForm
from shekara.ui.pages.siting.plans import Plans
from shekara.ui.pages.siting.site_map import Mode
from shekara.ui.pages.siting.site_rows import COLUMNS, site_rows
from shekara.ui.pages.siting.weight_form import WeightForm
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.siting import SiteResult
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_ADD = QT_TRANSLATE_NOOP("ui.siting", "Add a site")
_SITES = QT_TRANSLATE_NOOP("ui.siting", "Sites compared")
_TABS = (
    QT_TRANSLATE_NOOP("ui.siting", "Place"),
    QT_TRANSLATE_NOOP("ui.siting", "Must-haves"),
    QT_TRANSLATE_NOOP("ui.siting", "Judged"),
    QT_TRANSLATE_NOOP("ui.siting", "Weights"),
)
_LEGEND = QT_TRANSLATE_NOOP("ui", "* illustrative: rests on an assumption without a source")
_NOTE = QT_TRANSLATE_NOOP(
    "ui.siting",
    "What nobody entered is not assessed, never failed. Distances are measured in a straight "
    "line over the Earth’s surface; positions of crossings are approximate.",
)
_LEAST_HEIGHT = 470

Pane = TypeVar("Pane", bound=QWidget)

_SELECTED, _TAB, _LOWER_TAB = "siting.selected", "siting.tab", "siting.lower_tab"
_COLUMNS, _ROWS = "siting.split.columns", "siting.split.rows"


class SitingPage(Page):
    """Map and details of a site above, the sites compared and the plan below."""

    step: ClassVar[str] = "siting"
    reads: ClassVar[Parts] = Parts.PAIR | Parts.SITING | Parts.SWOT
    title: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.siting", "Siting")
    question: ClassVar[Text] = QT_TRANSLATE_NOOP("ui.siting", "Where exactly?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the panes and show the current results."""
        super().__init__(workspace, parent)
        self._kept = workspace.view_state
        self._changes = SiteChanges(workspace)
        self.add = self.set_primary_action(_ADD)
        self.map_pane = MapPane(workspace, self._changes)
        self.place = PlaceForm(workspace, self._changes)
        self.must_haves = MustHaveList(workspace, self._changes)
        self.judgements = JudgementForm(workspace, self._changes)
        self.weights = WeightForm(workspace, self._changes)
        self.table = FigureTable(workspace, _SITES, COLUMNS, kept_as="siting.table")
        self.plans = Plans(workspace)
        self._lay_out_panes()
        self._connect()
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell how far the step is: empty without a site."""
        if not evaluation.siting.sites:
            return StepState.EMPTY
        waiting = any(siting_checks(evaluation.assessment))
        return StepState.INCOMPLETE if waiting else StepState.DONE

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        return siting_answer(evaluation.siting)

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        selected = self._selected(evaluation)
        siting = evaluation.siting
        self.table.show_rows(site_rows(siting), evaluation.books.siting)
        if selected is not None and self.table.row_key != selected.site.id:
            self.table.choose_row(selected.site.id)
        self.map_pane.show_evaluation(evaluation, "" if selected is None else selected.site.id)
        self.must_haves.show_site(selected, siting, evaluation.books.siting)
        self.weights.show_result(siting, evaluation.books.siting)
        for number in (0, 2):
            self.tabs.setTabEnabled(number, selected is not None)
        if selected is not None:
            self.place.show_site(selected, is_chosen=selected is siting.chosen)
            self.judgements.show_site(selected.site)
        elif self.tabs.currentIndex() in {0, 2}:
            self.tabs.setCurrentIndex(1)
        self.plans.show_assessment(evaluation.assessment)

    @override
    def go_to(self, place: str) -> None:
        match place.split(".")[1:]:
            case ["weight", *_]:
                self._open(self.weights).go_to()
            case ["near", criterion] if criterion in set(Criterion):
                self._open(self.must_haves).go_to(Criterion(criterion))
            case [site_id, *field] if site_id.startswith("site_"):
                self._go_to_site(site_id, field[0] if field else "name")
            case [entry, *_] if self.plans.holds(entry):
                self._go_to_plan(entry)
            case _:
                self.map_pane.coordinates.setFocus()

    def select(self, site_id: str) -> None:
        """Look at a site without choosing it."""
        if site_id != self._kept.get(_SELECTED, ""):
            self._kept.keep(_SELECTED, site_id, lasting=False)
            self.refresh()
        site = self.workspace.evaluation.siting.of(site_id).site
        self.map_pane.map.look_at_site(site)

    def _go_to_site(self, site_id: str, field: str) -> None:
        if all(site.site.id != site_id for site in self.workspace.evaluation.siting.sites):
            return
        self.select(site_id)
        if field in set(JUDGED):
            self._open(self.judgements).go_to(Criterion(field))
        elif field in {AGREED_LAND, *ENTERED, "name", "position", "area", "note"}:
            self._open(self.place).go_to(field)

    def _answer_requirement(self, field: str) -> None:
        """Go to the field of the site looked at that answers one of its requirements."""
        selected = self._selected(self.workspace.evaluation)
        if selected is not None:
            self._go_to_site(selected.site.id, field)

    def _go_to_plan(self, entry: str) -> None:
        self.below.setCurrentWidget(self.plans.list_of(entry))
        self.plans.go_to(entry)

    def _open(self, pane: Pane) -> Pane:
        self.tabs.setCurrentWidget(pane)
        return pane

    def _selected(self, evaluation: Evaluation) -> SiteResult | None:
        """Give the site looked at: the one last selected, the chosen one, or the first."""
        siting, kept = evaluation.siting, self._kept.get(_SELECTED, "")
        known = {result.site.id: result for result in siting.sites}
        first = siting.sites[0] if siting.sites else None
        return known.get(kept) or siting.chosen or first

    def _place_site(self, latitude: float, longitude: float) -> None:
        """Put a site where one clicked: another one, or the selected one if it is moved."""
        selected = self._selected(self.workspace.evaluation)
        if self.map_pane.map.mode is Mode.MOVE and selected is not None:
            self._changes.move(selected.site.id, latitude, longitude)
        else:
            self._add_site(latitude, longitude)
        self.map_pane.set_mode(Mode.LOOK)

    def _add_site(self, latitude: float, longitude: float) -> None:
        added = self._changes.add(latitude, longitude)
        if added is not None:
            self.select(added)
            self._open(self.place).go_to("name")
            self.place.name.selectAll()

    def _toggle_move(self, wanted: bool) -> None:  # noqa: FBT001  (a signal's)
        self.map_pane.set_mode(Mode.MOVE if wanted else Mode.LOOK)

    def _follow_mode(self, mode: Mode) -> None:
        self.place.to_move.setChecked(mode is Mode.MOVE)

    def _connect(self) -> None:
        self.add.clicked.connect(self.map_pane.begin_adding)
        self.map_pane.mode_changed.connect(self._follow_mode)
        self.map_pane.map.picked.connect(self.select)
        self.map_pane.map.placed.connect(self._place_site)
        self.map_pane.typed.connect(self._add_site)
        self.place.move_asked.connect(self._toggle_move)
        self.table.row_chosen.connect(self.select)
        self.table.row_activated.connect(lambda key: self._go_to_site(key, "name"))
        self.must_haves.wanted.connect(self._answer_requirement)
        for pane in (self.must_haves, self.weights):
            pane.refused.connect(self.workspace.tell)
        self.tabs.currentChanged.connect(lambda number: self._kept.keep(_TAB, number))
        self.below.currentChanged.connect(lambda number: self._kept.keep(_LOWER_TAB, number))

    def _lay_out_panes(self) -> None:
        self.tabs, self.below = QTabWidget(), QTabWidget()
        panes = (self.place, self.must_haves, self.judgements, self.weights)
        for pane, words in zip(panes, _TABS, strict=True):
            self.tabs.addTab(pane, self.texts(words))
        self.tabs.setCurrentIndex(self._kept.get(_TAB, 0))
        self.below.addTab(self._table_pane(), self.texts(_SITES))
        for name, content in self.plans.lists():
            self.below.addTab(content, self.texts(name))
        self.below.setCurrentIndex(self._kept.get(_LOWER_TAB, 0))
        self.below.setMinimumHeight(170)
        self.tabs.setMinimumWidth(330)
        above = QSplitter(Qt.Orientation.Horizontal)
        above.addWidget(self.map_pane)
        above.addWidget(self.tabs)
        above.setMinimumHeight(280)
        self._divide(above, _COLUMNS, [560, 400], (1, 0))
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(above)
        whole.addWidget(self.below)
        self._divide(whole, _ROWS, [340, 215], (1, 0))
        # As high as there is room for: what does not fit scrolls within its pane.
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        whole.setMinimumHeight(_LEAST_HEIGHT)
        self.body.addWidget(whole, 1)

    def _divide(
        self, splitter: QSplitter, key: str, first: list[int], stretch: tuple[int, int]
    ) -> None:
        """Share the room out as a person left it, at first in the given proportion."""
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(SPACE["medium"])
        for pane, factor in enumerate(stretch):
            splitter.setStretchFactor(pane, factor)
        splitter.setSizes(self._kept.get(key, first))
        splitter.splitterMoved.connect(lambda: self._kept.keep(key, splitter.sizes()))

    def _table_pane(self) -> QWidget:
        pane = QWidget()
        legend = QLabel(f"{self.texts(_LEGEND)}. {self.texts(_NOTE)}", wordWrap=True)
        legend.setObjectName("legend")
        column = QVBoxLayout(pane)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["tight"])
        column.addWidget(self.table, 1)
        column.addWidget(legend)
        return pane
