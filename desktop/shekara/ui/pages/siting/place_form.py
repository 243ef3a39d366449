"""What is known of the selected site: its name, place and land, and what lies near it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from shekara.analysis.results.site_reasons import SIDES
from shekara.domain.coordinates import parse_coordinates
from shekara.domain.errors import EditError
from shekara.domain.sites import ENTERED, Agreement, Side
from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.pages.siting.distance_row import DistanceRow
from shekara.ui.pages.siting.form_rows import Choice, FormPane, label_for, words_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.number_field import NumberField
from shekara.ui.widgets.word_field import WordField

if TYPE_CHECKING:
    from shekara.analysis.results.siting import SiteResult
    from shekara.ui.pages.siting.changes import SiteChanges
    from shekara.ui.workspace import Workspace

_NAME = QT_TRANSLATE_NOOP("ui.siting", "Name")
_POSITION = QT_TRANSLATE_NOOP("ui.siting", "Latitude, longitude")
_LAND = QT_TRANSLATE_NOOP("ui.siting", "Free land agreed with the partner country")
_AREA = QT_TRANSLATE_NOOP("ui.siting", "Free land, ha")
_NOTE = QT_TRANSLATE_NOOP("ui.siting", "Note")
_AGREEMENTS = (
    (Agreement.UNKNOWN, QT_TRANSLATE_NOOP("ui.siting", "not known")),
    (Agreement.YES, QT_TRANSLATE_NOOP("ui.siting", "agreed")),
    (Agreement.NO, QT_TRANSLATE_NOOP("ui.siting", "not agreed")),
)
_CHOOSE = QT_TRANSLATE_NOOP("ui.siting", "Choose this site")
_CHOSEN = QT_TRANSLATE_NOOP("ui.siting", "This is the chosen site")
_MOVE = QT_TRANSLATE_NOOP("ui.siting", "Move on the map")
_REMOVE = QT_TRANSLATE_NOOP("ui.siting", "Remove the site")
_CONFIRM = QT_TRANSLATE_NOOP("ui.siting", "It still holds")
_ROUGH = QT_TRANSLATE_NOOP(
    "ui.siting",
    "This place is known only roughly. Set it exactly: write the coordinates again, or move it "
    "on the map.",
)
_MOVED = QT_TRANSLATE_NOOP(
    "ui.siting",
    "The site was moved. What was entered before counts as not assessed until you confirm it "
    "or enter it again.",
)
_SIDES = {
    **SIDES,
    None: QT_TRANSLATE_NOOP("ui.siting", "outside the border regions of the map"),
}
_LIES = QT_TRANSLATE_NOOP("ui.siting", "On the map it lies {side}.")


class PlaceForm(FormPane):
    """Shows a site; its fields make the edits. `move_asked` wants it moved on the map."""

    move_asked = Signal(bool)

    def __init__(
        self, workspace: Workspace, changes: SiteChanges, parent: QWidget | None = None
    ) -> None:
        """Lay the fields out, empty."""
        super().__init__(parent)
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self._site_id = ""
        self.name, self.position, self.note = (WordField() for _ in range(3))
        for field in (self.name, self.note):
            field.setMaxLength(MAX_WORDS)
        self.land = Choice(self._texts, _AGREEMENTS)
        self.area = NumberField(workspace, may_be_empty=True)
        self.distances = {
            criterion: DistanceRow(workspace, criterion, changes) for criterion in ENTERED
        }
        self.choose, self.to_move, self.remove, self.confirm = (
            QPushButton(self._texts(text)) for text in (_CHOOSE, _MOVE, _REMOVE, _CONFIRM)
        )
        self.to_move.setCheckable(True)
        self.complaint, self.moved = words_of("warning"), words_of("warning")
        self.lies = words_of("quiet")
        self._lay_out()
        self._connect()

    def show_site(self, result: SiteResult, *, is_chosen: bool) -> None:
        """Bring the fields up to date with a site."""
        site = result.site
        if site.id != self._site_id:
            self._site_id = site.id
            self.complaint.setText("")
        self.name.show_words(self._texts(text_of(site.name)))
        self.position.show_words(self._coordinates(site.latitude, site.longitude))
        self.note.show_words(self._texts(text_of(site.note)))
        self.land.show_value(site.land_agreed)
        self.area.show_number(site.area_ha, "ha", "" if result.area is None else result.area.id)
        for criterion, row in self.distances.items():
            row.show_site(site, result.distances.get(criterion), result.on_the_map)
        self.choose.setEnabled(not is_chosen)
        self.choose.setText(self._texts(_CHOSEN if is_chosen else _CHOOSE))
        self.lies.setText(self._texts(_ROUGH if site.indicative else self._side(result.side)))
        self.lies.setObjectName("warning" if site.indicative else "quiet")
        self.lies.style().polish(self.lies)
        self.moved.setText(self._texts(_MOVED) if site.unconfirmed else "")
        for widget in (self.moved, self.confirm):
            widget.setVisible(bool(site.unconfirmed))
        self.complaint.setVisible(bool(self.complaint.text()))

    def go_to(self, field: str) -> None:
        """Put the focus on a field, called as in the assessment."""
        fields = {
            "name": self.name,
            "position": self.position,
            "land_agreed": self.land,
            "area": self.area,
            "note": self.note,
            **{str(criterion): row.km for criterion, row in self.distances.items()},
        }
        self.ensureWidgetVisible(fields.get(field, self.name))
        fields.get(field, self.name).setFocus()

    def _side(self, side: Side | None) -> Text:
        return _LIES.having(side=_SIDES[side])

    def _coordinates(self, latitude: float, longitude: float) -> str:
        number = self._texts.language.number
        mark = "; " if "," in number(0.5, 1) else ", "
        return mark.join(number(value, _decimals(value)) for value in (latitude, longitude))

    def _position_entered(self, words: str) -> None:
        try:
            place = parse_coordinates(words)
        except EditError as error:
            self._complain(error.text)
            return
        self.complaint.setText("")
        self.complaint.hide()
        self._changes.move(self._site_id, *place)

    def _complain(self, text: Text) -> None:
        self.complaint.setText(self._texts(text))
        self.complaint.show()
        self._workspace.tell(text)

    def _connect(self) -> None:
        self.name.entered.connect(lambda words: self._changes.name(self._site_id, words))
        self.note.entered.connect(lambda words: self._changes.note(self._site_id, words))
        self.position.entered.connect(self._position_entered)
        self.land.activated.connect(lambda: self._changes.agree(self._site_id, self.land.value))
        self.area.entered.connect(lambda value: self._changes.area(self._site_id, value))
        self.area.refused.connect(self._complain)
        for row in self.distances.values():
            row.refused.connect(self._complain)
        self.choose.clicked.connect(lambda: self._changes.choose(self._site_id))
        self.remove.clicked.connect(lambda: self._changes.remove(self._site_id))
        self.confirm.clicked.connect(lambda: self._changes.confirm(self._site_id))
        self.to_move.toggled.connect(self.move_asked)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["tight"])
        grid.setColumnStretch(1, 1)
        rows = (
            (_POSITION, self.position),
            (_LAND, self.land),
            (_AREA, self.area),
        )
        for number, (text, field) in enumerate(rows):
            grid.addWidget(label_for(self._texts(text), field), number, 0)
            grid.addWidget(field, number, 1)
        self.column.addWidget(self.choose)
        self.column.addLayout(self._row(self.to_move, self.remove))
        self.column.addWidget(label_for(self._texts(_NAME), self.name))
        self.column.addWidget(self.name)
        self.column.addLayout(grid)
        for widget in (self.complaint, self.lies, self.moved, self.confirm):
            self.column.addWidget(widget)
        for row in self.distances.values():
            self.column.addWidget(row)
        self.column.addWidget(label_for(self._texts(_NOTE), self.note))
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row


def _decimals(value: float) -> int:
    """Count the decimals of a degree that are worth showing: four, or as many as are kept."""
    return next((digits for digits in range(4, 6) if round(value, digits) == value), 6)
