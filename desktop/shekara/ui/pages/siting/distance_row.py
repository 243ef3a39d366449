"""One distance of a site: kilometres, the side it leads to, and the source it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from shekara.analysis.results.site_figures import CRITERIA
from shekara.domain.sites import Criterion, Side
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.ui.pages.siting.form_rows import Choice, label_for, words_of
from shekara.ui.texts import ILLUSTRATIVE
from shekara.ui.theme import SPACE
from shekara.ui.widgets.elided import ElidedButton
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.source_choice import choose_source, source_label

if TYPE_CHECKING:
    from shekara.domain.figures import Figure
    from shekara.domain.sites import Access, Site
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_LABEL = QT_TRANSLATE_NOOP("ui.siting", "{what}, km")
_SIDE = QT_TRANSLATE_NOOP("ui.siting", "{what}: on which side")
_SIDES = (
    (Side.HOME, QT_TRANSLATE_NOOP("ui.siting", "in Kazakhstan")),
    (Side.PARTNER, QT_TRANSLATE_NOOP("ui.siting", "at the neighbour")),
)
_SOURCE = QT_TRANSLATE_NOOP("ui.siting", "Source: {source}")
_SOURCE_OF = QT_TRANSLATE_NOOP("ui.siting", "{what}: source {source}")
_WHICH = QT_TRANSLATE_NOOP("ui.siting", "Which source gives the distance?")
_NONE = QT_TRANSLATE_NOOP("ui.siting", "No source: the distance is illustrative")
_ON_MAP = QT_TRANSLATE_NOOP("ui.siting", "On the map: {distance}. Enter a measured one if known.")
_NO_MAP = QT_TRANSLATE_NOOP(
    "ui.siting", "Not measured on the map: the place is known only roughly."
)


class DistanceRow(QWidget):
    """Shows one distance of a site and makes the edits of it."""

    refused = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        criterion: Criterion,
        changes: SiteChanges,
        parent: QWidget | None = None,
    ) -> None:
        """Lay out the fields, empty."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._criterion, self._changes = criterion, changes
        self._site_id = ""
        self.km = NumberField(workspace, may_be_empty=True)
        self.side = Choice(self._texts, _SIDES)
        self.source = ElidedButton()
        self.source.setObjectName("link")
        self.source.setAutoDefault(True)
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint = words_of("legend")
        self._lay_out()
        self.km.entered.connect(self._enter)
        self.km.refused.connect(self.refused)
        self.side.activated.connect(lambda: changes.side(self._site_id, criterion, self.side.value))
        self.source.clicked.connect(self._ask_source)

    def show_site(self, site: Site, figure: Figure | None, on_the_map: Figure | None) -> None:
        """Bring the fields up to date."""
        held = site.access(self._criterion)
        self._site_id = site.id
        is_entered = held is not None and figure is not None and self._criterion in site.entries
        self.km.show_number(
            None if held is None else held.km,
            "km_near",
            figure.id if is_entered and figure is not None else "",
        )
        self.side.show_value(Side.HOME if held is None else held.side)
        for widget in (self.side, self.source):
            widget.setEnabled(held is not None)
        self._say_source(held)
        if self._criterion is Criterion.BORDER:
            self.hint.setText(self._map_words(on_the_map))

    def _map_words(self, on_the_map: Figure | None) -> str:
        if on_the_map is None or not isinstance(on_the_map.value, float):
            return self._texts(_NO_MAP)
        return self._texts(_ON_MAP.having(distance=Quantity(on_the_map.value, "km")))

    def _say_source(self, held: Access | None) -> None:
        label = Text("", "–") if held is None else ILLUSTRATIVE
        if held is not None and held.source is not None:
            label = source_label(self._workspace, held.source)
        words = self._texts(_SOURCE.having(source=label))
        self.source.show_words(words)
        what = CRITERIA[self._criterion]
        self.source.setAccessibleName(self._texts(_SOURCE_OF.having(what=what, source=label)))

    def _enter(self, km: float | None) -> None:
        self._changes.distance(self._site_id, self._criterion, km)

    def _ask_source(self) -> None:
        picked = choose_source(self._workspace, self, _WHICH, _NONE)
        if picked is not None:
            self._changes.source(self._site_id, self._criterion, picked or None)

    def _lay_out(self) -> None:
        what = CRITERIA[self._criterion]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE["tight"], 0, 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(2)
        label = label_for(self._texts(_LABEL.having(what=what)), self.km)
        grid.addWidget(label, 0, 0, 1, 3)
        self.km.setFixedWidth(self.km.fontMetrics().averageCharWidth() * 11)
        self.side.setAccessibleName(self._texts(_SIDE.having(what=what)))
        grid.addWidget(self.km, 1, 0)
        if self._criterion is Criterion.BORDER:
            grid.addWidget(self.hint, 2, 0, 1, 3)
            grid.addWidget(self.source, 1, 1, 1, 2)
        else:
            grid.addWidget(self.side, 1, 1)
            grid.addWidget(self.source, 1, 2)
        grid.setColumnStretch(2, 1)
