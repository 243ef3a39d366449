"""The map of the sites with what belongs to it: coordinates to type, and the border zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.coordinates import parse_coordinates
from shekara.domain.errors import EditError
from shekara.domain.siting import BorderZone
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.pages.siting.form_rows import label_for, words_of
from shekara.ui.pages.siting.site_map import Mode, SiteMap
from shekara.ui.theme import SPACE
from shekara.ui.widgets.map_key import MapKey, Sign, crossing_signs

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_COORDINATES = QT_TRANSLATE_NOOP("ui.siting", "&New site at")
_EXAMPLE = QT_TRANSLATE_NOOP("ui.siting", "43.05, 74.70 or 43°03′N 74°42′E")
_ZONE = QT_TRANSLATE_NOOP("ui.siting", "Border zone")
_ZONES = {
    BorderZone.GATT: QT_TRANSLATE_NOOP("ui.siting", "15 km: as GATT and the WTO define it"),
    BorderZone.WORLD_BANK: QT_TRANSLATE_NOOP("ui.siting", "30 km: as the World Bank defines it"),
    BorderZone.KAZAKHSTAN: QT_TRANSLATE_NOOP(
        "ui.siting", "50 km: as the Territorial Development Plan of Kazakhstan defines it"
    ),
}
_CHOSEN = QT_TRANSLATE_NOOP("ui.siting", "chosen site")
_OTHER = QT_TRANSLATE_NOOP("ui.siting", "other site")
_ROUGH = QT_TRANSLATE_NOOP("ui.siting", "place known only roughly")
_BAND = QT_TRANSLATE_NOOP("ui.siting", "The band is the border zone. Map: {source}.")
_HINTS = {
    Mode.ADD: QT_TRANSLATE_NOOP(
        "ui.siting", "Click where the new site is, or press Enter for the middle of the map."
    ),
    Mode.MOVE: QT_TRANSLATE_NOOP(
        "ui.siting", "Click where the site belongs, or press Enter for the middle of the map."
    ),
}


class MapPane(QWidget):
    """Map, field and switch. `typed` carries latitude and longitude of a new site."""

    typed = Signal(float, float)
    mode_changed = Signal(object)

    def __init__(
        self, workspace: Workspace, changes: SiteChanges, parent: QWidget | None = None
    ) -> None:
        """Lay out the parts."""
        super().__init__(parent)
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self.map = SiteMap(workspace)
        self.coordinates = QLineEdit()
        self.coordinates.setPlaceholderText(self._texts(_EXAMPLE))
        self.coordinates.setAcceptDrops(False)
        self.coordinates.returnPressed.connect(self._take)
        self.zones = {zone: self._zone_button(zone) for zone in BorderZone}
        self._group = QButtonGroup(self)
        for button in self.zones.values():
            self._group.addButton(button)
        self.hint, self.complaint = MapKey(self._texts), words_of("warning")
        self.complaint.hide()
        self._lay_out()
        self.map.mode_left.connect(lambda: self.set_mode(Mode.LOOK))
        self.set_mode(Mode.LOOK)

    def show_evaluation(self, evaluation: Evaluation, selected: str) -> None:
        """Bring map and switch up to date."""
        siting = evaluation.assessment.siting
        self.zones[siting.border_zone_km].setChecked(True)
        self.map.show_siting(siting, selected, evaluation.assessment.pair)

    def begin_adding(self) -> None:
        """Let the next click on the map add a site; coordinates may be typed as well."""
        self.set_mode(Mode.ADD)
        self.map.setFocus()

    def set_mode(self, mode: Mode) -> None:
        """Say what a click on the map does, and do that."""
        self.map.set_mode(mode)
        if mode is Mode.LOOK:
            self._show_key()
        else:
            self.hint.show_key((), before=self._texts(_HINTS[mode]))
        self.mode_changed.emit(mode)

    def _show_key(self) -> None:
        """Tell what the signs mean."""
        theme = self._workspace.theme
        shapes = (("●", _CHOSEN), ("○", _OTHER), ("◌", _ROUGH))
        sites = [Sign(shape, theme.accent, meaning) for shape, meaning in shapes]
        band = _BAND.having(source=self._workspace.evidence.source("natural_earth").label)
        self.hint.show_key([*sites, *crossing_signs(theme)], after=self._texts(band))

    def _take(self) -> None:
        try:
            place = parse_coordinates(self.coordinates.text())
        except EditError as error:
            self._complain(error.text)
            return
        self.complaint.hide()
        self.coordinates.clear()
        self.typed.emit(*place)

    def _complain(self, text: Text) -> None:
        words = self._texts(text)
        self.complaint.setText(words)
        self.complaint.show()
        self.coordinates.setAccessibleDescription(words)
        self.coordinates.selectAll()

    def _zone_button(self, zone: BorderZone) -> QToolButton:
        button = QToolButton()
        button.setText(self._texts.amount(int(zone), "km"))
        button.setCheckable(True)
        words = self._texts(_ZONES[zone])
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._changes.zone(int(zone)))
        return button

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(SPACE["tight"])
        above.addWidget(self._short(label_for(self._texts(_COORDINATES), self.coordinates)))
        above.addWidget(self.coordinates, 1)
        below.addWidget(self._short(QLabel(self._texts(_ZONE))))
        for button in self.zones.values():
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        column.addLayout(above)
        column.addWidget(self.complaint)
        column.addWidget(self.map, 1)
        column.addLayout(below)
        column.addWidget(self.hint)

    @staticmethod
    def _short(label: QLabel) -> QLabel:
        label.setWordWrap(False)
        return label
