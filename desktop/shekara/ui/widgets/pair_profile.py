"""The profile of a pair on its page: both sides, what stands between them, lists and notes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.analysis.results.observed import pair_name
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.gravity import PairGravity
    from shekara.analysis.results.profile import PairProfile, RegionProfile
    from shekara.domain.figures import Figure, FigureBook
    from shekara.domain.regions import Corridor, Crossing, Zone
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_CHOSEN = QT_TRANSLATE_NOOP("ui.pair", "the pair of this assessment")
_LOOKED_AT = QT_TRANSLATE_NOOP("ui.pair", "only looked at: not the pair of this assessment")
_BACK = QT_TRANSLATE_NOOP("ui.pair", "Back to the pair of this assessment")
_SIDES = (
    QT_TRANSLATE_NOOP("ui.pair", "Population"),
    QT_TRANSLATE_NOOP("ui.pair", "Product, million USD"),
    QT_TRANSLATE_NOOP("ui.pair", "Product per person, USD"),
    QT_TRANSLATE_NOOP("ui.pair", "Area, km²"),
)
_BETWEEN = (
    QT_TRANSLATE_NOOP("ui.pair", "Gravity by product, %"),
    QT_TRANSLATE_NOOP("ui.pair", "Rank by gravity"),
    QT_TRANSLATE_NOOP("ui.pair", "Exports 2014, million USD"),
    QT_TRANSLATE_NOOP("ui.pair", "Between the centres, km"),
    QT_TRANSLATE_NOOP("ui.pair", "Shared border, km"),
    QT_TRANSLATE_NOOP("ui.pair", "Road crossings"),
    QT_TRANSLATE_NOOP("ui.pair", "Rail crossings"),
)
_YEAR = QT_TRANSLATE_NOOP("ui.pair", "({year})")
_LISTS = QT_TRANSLATE_NOOP("ui.pair", "Crossings, zones, corridors and notes")
_CROSSINGS = QT_TRANSLATE_NOOP("ui.pair", "Crossings")
_ZONES = QT_TRANSLATE_NOOP("ui.pair", "Special and free zones")
_CORRIDORS = QT_TRANSLATE_NOOP("ui.pair", "Corridors through both regions")
_NOTES = QT_TRANSLATE_NOOP("ui.pair", "What the figures cover")
_NOTE = QT_TRANSLATE_NOOP("ui.pair", "{region}: {note}")
_NONE = QT_TRANSLATE_NOOP("ui.pair", "None is listed in the sources.")
_ROAD = QT_TRANSLATE_NOOP("ui.pair", "{name} (road)")
_RAIL = QT_TRANSLATE_NOOP("ui.pair", "{name} (rail)")
_BOTH = QT_TRANSLATE_NOOP("ui.pair", "{first} – {second}")
_IN = QT_TRANSLATE_NOOP("ui.pair", "{name}, {region}")
_PARTIAL = QT_TRANSLATE_NOOP("ui.pair", "{entry}, verified in part")


class PairProfileCard(QFrame):
    """Shows the profile of one pair. `back` is the button that returns to the chosen one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out the card without a pair."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.setObjectName("card")
        self.setStyleSheet(
            f'PairProfileCard[chosen="false"] {{ border: 2px dashed {workspace.theme.accent}; }}'
        )
        self.name = self._label("section")
        self.state = self._label("quiet")
        self.back = QPushButton(self._texts(_BACK))
        self.back.setObjectName("link")
        self.back.setFlat(True)
        self._heads = tuple(self._label("section") for _side in range(2))
        self._sides = [[_Value(workspace, has_year=True) for _side in range(2)] for _row in _SIDES]
        self._between = [_Value(workspace, has_year=False) for _row in _BETWEEN]
        self.lists = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self._lay_out()

    def show_profile(
        self,
        profile: PairProfile,
        gravity: PairGravity | None,
        book: FigureBook,
        *,
        is_chosen: bool,
    ) -> None:
        """Show a profile, whose figures stand in a book."""
        pair = pair_name(self._workspace.evidence, profile.pair)
        self.name.setText(self._texts(pair))
        self.state.setText(self._texts(_CHOSEN if is_chosen else _LOOKED_AT))
        self._restyle(is_chosen=is_chosen)
        self.back.setVisible(not is_chosen)
        self.setAccessibleName(f"{self.name.text()}: {self.state.text()}")
        for head, side in zip(self._heads, profile.sides, strict=True):
            head.setText(self._texts(side.region.short_name))
        self._show_sides(profile.sides, book)
        self._show_between(profile, gravity, book)
        self.lists.setText(self._words(profile))

    def _show_sides(self, sides: Sequence[RegionProfile], book: FigureBook) -> None:
        for column, side in enumerate(sides):
            figures = (side.population, side.product, side.product_per_person, side.area)
            for values, figure in zip(self._sides, figures, strict=True):
                values[column].show_figure(figure, book)

    def _show_between(
        self, profile: PairProfile, gravity: PairGravity | None, book: FigureBook
    ) -> None:
        figures = (
            gravity.share if gravity else None,
            gravity.rank if gravity else None,
            profile.exports_2014,
            profile.distance,
            profile.shared_border,
            profile.road_crossings,
            profile.rail_crossings,
        )
        for value, figure in zip(self._between, figures, strict=True):
            value.show_figure(figure, book)

    def _words(self, profile: PairProfile) -> str:
        notes = [
            _NOTE.having(region=side.region.short_name, note=side.region.note)
            for side in profile.sides
            if side.region.note is not None
        ]
        parts = [
            (_CROSSINGS, [_crossing(crossing) for crossing in profile.crossings]),
            (_ZONES, [self._zone(zone) for zone in profile.zones]),
            (_CORRIDORS, [_marked(corridor.name, corridor) for corridor in profile.corridors]),
        ]
        parts = [(head, entries or [_NONE]) for head, entries in parts]
        if notes:
            parts.insert(0, (_NOTES, notes))
        return "".join(self._part(head, entries) for head, entries in parts)

    def _part(self, head: Text, entries: Sequence[Text]) -> str:
        lines = "<br>".join(escape(self._texts(entry)) for entry in entries)
        below = SPACE["small"]
        return (
            f"<p style='margin:0 0 {below}px 0'><b>{escape(self._texts(head))}</b><br>{lines}</p>"
        )

    def _zone(self, zone: Zone) -> Text:
        region = self._workspace.evidence.region(zone.region).short_name
        return _marked(_IN.having(name=zone.name, region=region), zone)

    def _restyle(self, *, is_chosen: bool) -> None:
        """Draw the edge of a pair that is only looked at unlike that of the chosen one."""
        if self.property("chosen") == is_chosen:
            return
        self.setProperty("chosen", is_chosen)
        self.state.setObjectName("quiet" if is_chosen else "warning")
        for restyled in (self, self.state):
            restyled.style().unpolish(restyled)
            restyled.style().polish(restyled)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE["medium"])
        head.addWidget(self.name)
        head.addWidget(self.state, 1)
        head.addWidget(self.back)
        panes = QHBoxLayout()
        panes.setSpacing(SPACE["medium"])
        panes.addLayout(self._side_grid(), 3)
        panes.addLayout(self._between_grid(), 0)
        panes.addWidget(self._list_area(), 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["medium"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addLayout(head)
        column.addLayout(panes, 1)

    def _side_grid(self) -> QGridLayout:
        grid = _grid()
        for column, head in enumerate(self._heads, start=1):
            head.setWordWrap(True)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, column)
        for row, (name, values) in enumerate(zip(_SIDES, self._sides, strict=True), start=1):
            grid.addWidget(self._label("quiet", name), row, 0)
            for column, value in enumerate(values, start=1):
                grid.addWidget(value, row, column)
        for column, stretch in enumerate((0, 1, 1)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(len(_SIDES) + 1, 1)
        return grid

    def _between_grid(self) -> QGridLayout:
        grid = _grid()
        for row, (name, value) in enumerate(zip(_BETWEEN, self._between, strict=True)):
            grid.addWidget(self._label("quiet", name), row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(_BETWEEN), 1)
        return grid

    def _list_area(self) -> QScrollArea:
        self.lists.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.lists.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self._texts(_LISTS))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumWidth(140)
        area.setWidget(self.lists)
        return area

    def _label(self, kind: str, text: Text = verbatim("")) -> QLabel:  # noqa: B008  (a constant)
        label = QLabel(self._texts(text), textFormat=Qt.TextFormat.PlainText)
        label.setObjectName(kind)
        return label


class _Value(QWidget):
    """A figure, and in small the year it is of."""

    def __init__(self, workspace: Workspace, *, has_year: bool) -> None:
        super().__init__()
        self._has_year = has_year
        self._texts = workspace.texts
        self.figure = FigureLabel(workspace)
        self.year = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.year.setObjectName("legend")
        if not has_year:  # showing it before it has a parent would make it a window
            self.year.hide()
        self.year.setFixedWidth(self.year.fontMetrics().horizontalAdvance("(2021) "))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE["tight"])
        row.addStretch(1)
        row.addWidget(self.figure)
        row.addWidget(self.year)

    def show_figure(self, figure: Figure | None, book: FigureBook) -> None:
        self.figure.show_figure(figure, unit=False, book=book)
        known = figure.year if figure is not None and self._has_year else None
        self.year.setText("" if known is None else self._texts(_YEAR.having(year=known)))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE["small"])
    grid.setVerticalSpacing(SPACE["tight"] // 2)
    return grid


def _crossing(crossing: Crossing) -> Text:
    ends = [name for name in (crossing.name_kz, crossing.name_other) if name.source]
    name = _BOTH.having(first=ends[0], second=ends[-1]) if len(ends) > 1 else ends[0]
    return _marked((_RAIL if crossing.mode == "rail" else _ROAD).having(name=name), crossing)


def _marked(entry: Text, of: Crossing | Zone | Corridor) -> Text:
    """Give the words of an entry, saying so where its source could be verified in part only."""
    return _PARTIAL.having(entry=entry) if of.verification == "partial" else entry
