"""The requirements of the selected site: how each stands and why, and what counts as near."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from shekara.analysis.must_haves import ASKED_BY, MustHave, State
from shekara.analysis.results.site_reasons import MUST_HAVES, STATES
from shekara.analysis.results.siting import NEAR_ONES
from shekara.domain.concepts import Component, Concept
from shekara.domain.sites import AGREED_LAND, Criterion
from shekara.text import QT_TRANSLATE_NOOP, Listed
from shekara.ui.pages.siting.form_rows import FormPane, label_for, words_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from shekara.analysis.results.siting import SiteResult, SitingResult
    from shekara.domain.figures import FigureBook
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_ROW = QT_TRANSLATE_NOOP("ui.siting", "{what}: {state}")
_ASKED = QT_TRANSLATE_NOOP("ui.siting", "Needed where the hub has {components}")
_COMPONENTS = {
    Component.TRANSPORT: QT_TRANSLATE_NOOP("ui.siting", "transport"),
    Component.TRADE: QT_TRANSLATE_NOOP("ui.siting", "trade"),
    Component.INDUSTRY: QT_TRANSLATE_NOOP("ui.siting", "industry"),
}
_EVERY = QT_TRANSLATE_NOOP("ui.siting", "Needed by every hub")
_NEAR = QT_TRANSLATE_NOOP("ui.siting", "Near means up to, km")
_NEAR_OF = QT_TRANSLATE_NOOP("ui.siting", "{what}: near means up to, km")
_CONCEPT = QT_TRANSLATE_NOOP("ui.siting", "{concept}: {state}")
_ENTER = QT_TRANSLATE_NOOP("ui.siting", "Enter it under “Place”")
_ENTER_OF = QT_TRANSLATE_NOOP("ui.siting", "{what}: enter it under “Place”")
_CRITERIA = {must_have: criterion for criterion, must_have in NEAR_ONES.items()}
_OBJECTS = {State.MET: "section", State.FAILED: "missing", State.NOT_ASSESSED: "warning"}
_SIGNS = {State.MET: "✓", State.FAILED: "✗", State.NOT_ASSESSED: "?"}


_FIELDS = {
    MustHave.LAND: AGREED_LAND,
    MustHave.BORDER_ZONE: str(Criterion.BORDER),
    **{must_have: str(criterion) for must_have, criterion in _CRITERIA.items()},
}


class MustHaveList(FormPane):
    """Shows how each requirement stands. `refused` carries a text about what was typed.

    `wanted` carries the field of the site, as the assessment calls it, that answers one.
    """

    refused = Signal(object)
    wanted = Signal(str)

    def __init__(
        self, workspace: Workspace, changes: SiteChanges, parent: QWidget | None = None
    ) -> None:
        """Lay out a block for each requirement."""
        super().__init__(parent)
        self._texts, self._changes = workspace.texts, changes
        self.states = {item: words_of("section") for item in MustHave}
        self.reasons = {item: words_of(selectable=True) for item in MustHave}
        self.ways = {item: self._way(item) for item in MustHave}
        self.near = {criterion: NumberField(workspace) for criterion in NEAR_ONES}
        self._marks = {criterion: words_of("quiet") for criterion in NEAR_ONES}
        self.concepts = {concept: words_of("quiet") for concept in Concept}
        for item in MustHave:
            self._add(item)
        self.column.addSpacing(SPACE["small"])
        for label in self.concepts.values():
            self.column.addWidget(label)
        self.column.addStretch(1)

    def show_site(self, result: SiteResult | None, siting: SitingResult, book: FigureBook) -> None:
        """Bring the list up to date; without a site only what is asked can be changed."""
        for item in MustHave:
            state = None if result is None else result.requirements[item].state
            self._show_state(item, state)
            reason = None if result is None else result.requirements[item].reason
            self.reasons[item].setText("" if reason is None else self._texts(reason))
            for widget in (self.reasons[item], self.ways[item]):
                widget.setVisible(reason is not None)
        for criterion, figure in siting.near.items():
            value = figure.value if isinstance(figure.value, float) else None
            self.near[criterion].show_number(value, figure.unit, figure.id)
            self._marks[criterion].setText("*" if book.is_illustrative(figure.id) else "")
        for concept, label in self.concepts.items():
            label.setVisible(result is not None)
            if result is not None:
                state = STATES[result.state(concept)]
                label.setText(self._texts(_CONCEPT.having(concept=concept.heading, state=state)))

    def go_to(self, criterion: Criterion) -> None:
        """Put the focus on what counts as near."""
        self.ensureWidgetVisible(self.near[criterion])
        self.near[criterion].setFocus()

    def _show_state(self, item: MustHave, state: State | None) -> None:
        label, what = self.states[item], MUST_HAVES[item]
        if state is None:
            label.setText(self._texts(what))
            return
        words = self._texts(_ROW.having(what=what, state=STATES[state]))
        label.setText(f"{_SIGNS[state]} {words}")
        if label.objectName() != _OBJECTS[state]:
            label.setObjectName(_OBJECTS[state])
            label.style().polish(label)

    def _add(self, item: MustHave) -> None:
        asked = words_of("legend")
        asked.setText(self._asked(item))
        self.column.addSpacing(SPACE["tight"])
        self.column.addWidget(self.states[item])
        self.column.addWidget(self.reasons[item])
        self.column.addWidget(asked)
        self.column.addWidget(self.ways[item], 0, Qt.AlignmentFlag.AlignLeft)
        criterion = _CRITERIA.get(item)
        if criterion is not None:
            self.column.addLayout(self._threshold(item, criterion))

    def _way(self, item: MustHave) -> QPushButton:
        """Give the way to where a requirement is answered."""
        button = QPushButton(self._texts(_ENTER))
        button.setObjectName("link")
        button.setFlat(True)
        button.setAutoDefault(True)
        button.setAccessibleName(self._texts(_ENTER_OF.having(what=MUST_HAVES[item])))
        button.clicked.connect(lambda: self.wanted.emit(_FIELDS[item]))
        return button

    def _asked(self, item: MustHave) -> str:
        if len(ASKED_BY[item]) == len(Component):
            return self._texts(_EVERY)
        names = Listed(tuple(_COMPONENTS[component] for component in ASKED_BY[item]))
        return self._texts(_ASKED.having(components=names))

    def _threshold(self, item: MustHave, criterion: Criterion) -> QHBoxLayout:
        field = self.near[criterion]
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * 11)
        name = self._texts(_NEAR_OF.having(what=MUST_HAVES[item]))
        label: QLabel = label_for(self._texts(_NEAR), field, name)
        label.setObjectName("quiet")
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(field)
        row.addWidget(self._marks[criterion])
        row.addStretch(1)
        field.entered.connect(partial(self._changes.near, criterion))
        field.refused.connect(self.refused)
        return row
