"""The step Pair: the border on a map and in a table, and the profile of the pair looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.analysis.results.observed import COUNTRIES, number, pair_name
from shekara.domain.edits.pair import set_pair
from shekara.domain.parts import Parts
from shekara.domain.regions import RegionPair
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.models.pairs import (
    COLUMNS,
    RANK_COLUMN,
    PairPicking,
    area_names,
    areas_of,
    pair_rows,
)
from shekara.ui.pages.page import Page, StepState
from shekara.ui.theme import SPACE
from shekara.ui.widgets.border_map import BorderMap
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.map_key import MapKey, crossing_signs
from shekara.ui.widgets.mass_choice import MassChoice
from shekara.ui.widgets.pair_profile import PairProfileCard
from shekara.usecases.border import BorderSurvey, every_pair, map_units, survey

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_RANKED = QT_TRANSLATE_NOOP(
    "ui.pair", "{pair}: place {rank} of {total} by gravity; exports in {year}: {exports}"
)
_RANKED_ONLY = QT_TRANSLATE_NOOP(
    "ui.pair", "{pair}: place {rank} of {total} by gravity; no figure of its exports is known"
)
_UNRANKED = QT_TRANSLATE_NOOP(
    "ui.pair", "{pair}: its gravity cannot be computed, because figures are missing"
)
_USE = QT_TRANSLATE_NOOP("ui.pair", "Use this pair")
_USE_NAMED = QT_TRANSLATE_NOOP("ui.pair", "Use this pair: {pair}")
_PICK_FIRST = QT_TRANSLATE_NOOP("ui.pair", "First pick another pair on the map or in the table.")
_CHOOSE = QT_TRANSLATE_NOOP("undo", "Choose the pair {pair}")
_PAIRS = QT_TRANSLATE_NOOP("ui.pair", "Pairs of regions")
_EVERY = QT_TRANSLATE_NOOP("ui.pair", "&All pairs, not only neighbours")
_HINT = QT_TRANSLATE_NOOP("ui.pair", "Pick a region, then its neighbour.")
_LINES = QT_TRANSLATE_NOOP("ui.pair", "Lines: {source}.")
_MARK = QT_TRANSLATE_NOOP(
    "ui.pair", "✓ the pair of this assessment. Exports: Kazakhstan to the neighbour."
)
_PROFILE_HEIGHT = 236


class PairPage(Page):
    """Which pair of regions? Map and table select each other; one button decides."""

    step = "pair"
    reads = Parts.PAIR
    title = QT_TRANSLATE_NOOP("ui.pair", "Pair")
    question = QT_TRANSLATE_NOOP("ui.pair", "Which pair of regions?")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out map, table and profile."""
        super().__init__(workspace, parent)
        self._chosen: RegionPair = workspace.document.assessment.pair
        self._picking = PairPicking(workspace.evidence)
        self._selected = self._kept_selection()
        self.use = self.set_primary_action(_USE)
        self.use.clicked.connect(self._use_selected)
        self.map = BorderMap(workspace, map_units(), area_names(workspace.evidence), COUNTRIES)
        self.map.picked.connect(self._pick)
        self.table = FigureTable(
            workspace, _PAIRS, COLUMNS, kept_as="pair.table", sorted_by=RANK_COLUMN
        )
        self.table.row_chosen.connect(lambda key: self.select(RegionPair.parse(key)))
        self.table.row_activated.connect(lambda _key: self._use_selected())
        self.mass = MassChoice(workspace, kept_as="pair.mass")
        self.mass.currentIndexChanged.connect(self._show_pairs)
        self.every = self._every_choice()
        self.profile = PairProfileCard(workspace)
        self.profile.back.clicked.connect(lambda: self.select(self._chosen))
        self.body.addWidget(self._panes(), 1)
        self.refresh()

    @classmethod
    def state_of(cls, evaluation: Evaluation) -> StepState:
        """Tell whether the pair is known well enough to be compared."""
        rank = evaluation.gravity.of(evaluation.assessment.pair).rank
        return StepState.INCOMPLETE if rank.value is None else StepState.DONE

    @property
    def selected(self) -> RegionPair:
        """Give the pair looked at, which need not be the chosen one."""
        return self._selected

    @override
    def answer(self, evaluation: Evaluation) -> Text:
        pair = evaluation.assessment.pair
        rank, exports = evaluation.gravity.of(pair).rank, evaluation.profile.exports_2014
        named = pair_name(self.workspace.evidence, pair)
        if rank.value is None:
            return _UNRANKED.having(pair=named)
        words = (_RANKED_ONLY if exports is None else _RANKED).having(
            pair=named,
            rank=Quantity(number(rank), "rank"),
            total=len(evaluation.gravity.pairs),
        )
        if exports is None:
            return words
        return words.having(year=exports.year or 0, exports=Quantity(number(exports), exports.unit))

    @override
    def show_results(self, evaluation: Evaluation) -> None:
        pair = evaluation.assessment.pair
        if pair != self._chosen:
            self._chosen = self._selected = pair
        self._show_pairs()

    @override
    def go_to(self, place: str) -> None:
        self.table.setFocus()

    def select(self, pair: RegionPair) -> None:
        """Look at a pair without choosing it."""
        if pair != self._selected:
            self._selected = pair
            # Only looked at: after a restart the pair of the assessment is shown.
            self.workspace.view_state.keep(
                "pair.selected", [self._chosen.id, pair.id], lasting=False
            )
            self._show_selected()

    def _use_selected(self) -> None:
        pair = self._selected
        named = pair_name(self.workspace.evidence, pair)
        self.workspace.edit(_CHOOSE.having(pair=named), lambda a: set_pair(a, pair))

    def _pick(self, area: str) -> None:
        pair = self._picking.pick(area, self._survey(), self._selected)
        if pair is not None:
            self.select(pair)

    def _survey(self) -> BorderSurvey:
        """Give the pairs compared: the adjacent and the own one, or all there are."""
        evaluation = self.workspace.evaluation
        pairs = every_pair(self._chosen) if self.every.isChecked() else evaluation.gravity.pairs
        return survey(pairs, evaluation.evidence)

    def _show_pairs(self) -> None:
        compared, mass = self._survey(), self.mass.mass
        if self._selected not in compared.profiles:
            self._selected = self._chosen
        rows = pair_rows(self.workspace.evidence, compared, mass, self._chosen)
        self.table.show_rows(rows, compared.figures)
        self._show_selected()

    def _show_selected(self) -> None:
        compared, pair = self._survey(), self._selected
        is_chosen = pair == self._chosen
        self.profile.show_profile(
            compared.profiles[pair],
            compared.gravity.of(pair),
            compared.figures,
            is_chosen=is_chosen,
        )
        if self.table.row_key != pair.id:
            self.table.choose_row(pair.id)
        chosen, selected = (areas_of(self.workspace.evidence, p) for p in (self._chosen, pair))
        self.map.show_pairs(chosen, frozenset() if is_chosen else selected)
        self._offer(pair, is_chosen=is_chosen)

    def _offer(self, pair: RegionPair, *, is_chosen: bool) -> None:
        named = pair_name(self.workspace.evidence, pair)
        self.use.setEnabled(not is_chosen)
        self.use.setAccessibleName(self.texts(_USE_NAMED.having(pair=named)))
        self.use.setToolTip(self.texts(_PICK_FIRST) if is_chosen else self.use.accessibleName())

    def _kept_selection(self) -> RegionPair:
        """Give the pair last looked at beside the present one."""
        kept = self.workspace.view_state.get("pair.selected", [""])
        known = kept[0] == self._chosen.id and len(kept) > 1
        return RegionPair.parse(kept[1]) if known else self._chosen

    def _every_choice(self) -> QCheckBox:
        choice = QCheckBox(self.texts(_EVERY))
        choice.setChecked(self.workspace.view_state.get("pair.every", False))
        choice.toggled.connect(self._regard)
        return choice

    def _regard(self) -> None:
        self.workspace.view_state.keep("pair.every", self.every.isChecked())
        self._show_pairs()

    def _panes(self) -> QSplitter:
        above = QSplitter(Qt.Orientation.Horizontal)
        above.addWidget(self._with_legend(self.map, self._map_key()))
        above.addWidget(self._table_pane())
        self._divide(above, "pair.split.columns", [380, 620], (1, 1))
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(above)
        whole.addWidget(self.profile)
        self._divide(whole, "pair.split.rows", [340, _PROFILE_HEIGHT], (1, 0))
        return whole

    def _divide(
        self, splitter: QSplitter, key: str, first: list[int], stretch: tuple[int, int]
    ) -> None:
        """Share the room out as a person left it, at first in the given proportion."""
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(SPACE["medium"])
        for pane, factor in enumerate(stretch):
            splitter.setStretchFactor(pane, factor)
        splitter.setSizes(self.workspace.view_state.get(key, first))
        splitter.splitterMoved.connect(
            lambda: self.workspace.view_state.keep(key, splitter.sizes())
        )

    def _table_pane(self) -> QWidget:
        controls = QHBoxLayout()
        controls.setSpacing(SPACE["small"])
        controls.addWidget(self.mass.label)
        controls.addWidget(self.mass, 1)
        controls.addWidget(self.every)
        legend = QLabel(self.texts(_MARK), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        legend.setObjectName("legend")
        pane = self._with_legend(self.table, legend)
        layout = pane.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(0, controls)
        return pane

    def _map_key(self) -> MapKey:
        lines = _LINES.having(source=self.workspace.evidence.source("natural_earth").label)
        key = MapKey(self.texts)
        signs = crossing_signs(self.workspace.theme)
        key.show_key(signs, before=self.texts(_HINT), after=self.texts(lines))
        return key

    def _with_legend(self, content: QWidget, legend: QWidget) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addWidget(content, 1)
        column.addWidget(legend)
        return pane
