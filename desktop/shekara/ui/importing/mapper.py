"""What a person says of a table: its sheet or encoding, its headings, what each column holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.ui.importing.columns import column_name
from shekara.ui.importing.role_row import LABELS, NOT_SAID, YEARS, RoleRow
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.year_box import YearBox
from shekara.usecases.importing import (
    ENCODINGS,
    DecimalMark,
    Layout,
    Role,
    years_in_headings,
)

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace
    from shekara.usecases.importing import Grid, Importable

_SHEET = QT_TRANSLATE_NOOP("ui.import", "Shee&t")
_ENCODING = QT_TRANSLATE_NOOP("ui.import", "&Encoding")
_HEADER = QT_TRANSLATE_NOOP("ui.import", "&Headings in row")
_DECIMALS = QT_TRANSLATE_NOOP("ui.import", "&Decimal mark")
_MARKS = (
    (DecimalMark.AUTO, QT_TRANSLATE_NOOP("ui.import", "As the numbers tell")),
    (DecimalMark.POINT, QT_TRANSLATE_NOOP("ui.import", "Point: 1234.5")),
    (DecimalMark.COMMA, QT_TRANSLATE_NOOP("ui.import", "Comma: 1234,5")),
)
_REPLACES = QT_TRANSLATE_NOOP("ui.import", "&Count in place of others for the same thing")
_IN_HEADINGS = QT_TRANSLATE_NOOP("ui.import", "In the headings ({first}–{last})")
_ONE_HEADING = QT_TRANSLATE_NOOP("ui.import", "In the headings ({year})")
_REMEMBERED = QT_TRANSLATE_NOOP(
    "ui.import", "Read as the last table with the same headings was. Change what differs."
)


class Mapper(QScrollArea):
    """The choices that make a layout.

    `told` says that the layout changed; `source_chosen` that another sheet or encoding of
    the file is wanted.
    """

    told = Signal()
    source_chosen = Signal()

    def __init__(self, workspace: Workspace, known: Importable) -> None:
        """Lay all choices out, with no table yet."""
        super().__init__()
        self._texts = workspace.texts
        self._grid: Grid | None = None
        self._years: dict[int, int] = {}
        self._before_years: dict[Role, str] = {}
        self.sheet = CalmChoice(self._texts, [])
        self.encoding = CalmChoice(
            self._texts, [(code, verbatim(code.upper())) for code in ENCODINGS]
        )
        self.header = YearBox(workspace.theme.ink)
        self.header.setMinimum(1)
        self.rows = {role: RoleRow(self._texts, role, known.choices.get(role, ())) for role in Role}
        self.mark = CalmChoice(self._texts, [(str(mark), words) for mark, words in _MARKS])
        self.replaces = QCheckBox(self._texts(_REPLACES))
        self.note = QLabel(self._texts(_REMEMBERED), wordWrap=True)
        self.note.setObjectName("legend")
        self._source_labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()

    def show_source(self, *, is_text: bool) -> None:
        """Offer encodings for a text file; sheets are offered when a workbook was read."""
        self._grid = None
        self.sheet.clear()
        self._show_choice(self.sheet, shown=False)
        self._show_choice(self.encoding, shown=is_text)

    def show_table(self, grid: Grid, layout: Layout, *, remembered: bool) -> None:
        """Show a table that was read, and a first layout of it."""
        self._grid = grid
        self.sheet.clear()
        for name in grid.sheets:
            self.sheet.addItem(name, name)
        self.sheet.show_value(grid.sheet)
        self.encoding.show_value(grid.encoding)
        self._show_choice(self.sheet, shown=len(grid.sheets) > 1)
        self.note.setVisible(remembered)
        self.header.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.header.setMaximum(max(len(grid.rows), 1))
        self.header.setValue(layout.header)
        self.header.blockSignals(False)  # noqa: FBT003
        self.mark.show_value(layout.decimal_mark)
        self._offer_columns(layout.header)
        self._before_years.clear()
        for row in self.rows.values():
            row.show_layout(layout)

    def show_problem(self) -> None:
        """Leave only what may help to read the file: its sheet or its encoding."""
        for row in self.rows.values():
            row.setEnabled(False)
        self._allow(allowed=False)

    def allow(self) -> None:
        """Let everything be chosen again."""
        for row in self.rows.values():
            row.setEnabled(True)
        self._allow(allowed=True)

    def layout_said(self, names: tuple[tuple[Role, str, str], ...]) -> Layout:
        """Give the layout that is chosen now, with what words stand for."""
        of_years = self.rows[Role.YEAR].said == YEARS
        columns = {role: row.column for role, row in self.rows.items()}
        return Layout(
            header=self.header.value(),
            columns=tuple((role, at) for role, at in columns.items() if at is not None),
            fixed=tuple((role, row.constant) for role, row in self.rows.items() if row.constant),
            year_columns=tuple(self._years) if of_years else (),
            decimal_mark=DecimalMark(self.mark.currentData()),
            names=names,
        )

    def _offer_columns(self, header: int) -> None:
        """Offer the columns by the headings of a row, and the years that stand among them."""
        if self._grid is None:
            return
        self._years = years_in_headings(self._grid, header)
        names = [self._texts(column_name(self._grid, header, at)) for at in range(self._grid.width)]
        for row in self.rows.values():
            row.offer(names, self._years_words())

    def _years_words(self) -> str:
        years = sorted(self._years.values())
        if not years:
            return ""
        first, last = str(years[0]), str(years[-1])
        if first == last:
            return self._texts(_ONE_HEADING.having(year=first))
        return self._texts(_IN_HEADINGS.having(first=first, last=last))

    def _tell(self, role: Role) -> None:
        """Let years in the headings go with the values below them, and leave with them."""
        told = self.rows[role]
        pair = {Role.YEAR: Role.VALUE, Role.VALUE: Role.YEAR}.get(role)
        if pair is not None:
            other = self.rows[pair]
            if told.said == YEARS and other.said != YEARS:
                self._before_years[pair] = other.said
                other.say(YEARS)
            elif told.said != YEARS and other.said == YEARS:
                other.say(self._before_years.pop(pair, NOT_SAID))
        self.told.emit()

    def _change_header(self) -> None:
        self._offer_columns(self.header.value())
        self.told.emit()

    def _connect(self) -> None:
        self.sheet.activated.connect(self.source_chosen)
        self.encoding.activated.connect(self.source_chosen)
        self.header.valueChanged.connect(self._change_header)
        for role, row in self.rows.items():
            row.told.connect(lambda role=role: self._tell(role))
        self.mark.activated.connect(self.told)

    def _allow(self, *, allowed: bool) -> None:
        for widget in (self.header, self.mark, self.replaces):
            widget.setEnabled(allowed)

    def _show_choice(self, choice: QWidget, *, shown: bool) -> None:
        choice.setVisible(shown)
        self._source_labels[choice].setVisible(shown)

    def _lay_out(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE["small"], 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["small"])
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.note, 0, 0, 1, 2)
        fields: list[tuple[Text, QWidget]] = [
            (_SHEET, self.sheet),
            (_ENCODING, self.encoding),
            (_HEADER, self.header),
            *((LABELS[role], row) for role, row in self.rows.items()),
            (_DECIMALS, self.mark),
        ]
        for number, (words, field) in enumerate(fields, 1):
            label = QLabel(self._texts(words))
            label.setBuddy(field)
            if not isinstance(field, RoleRow):
                field.setAccessibleName(self._texts(words).replace("&", ""))
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(field.sizeHint().height())
            grid.addWidget(field, number, 1)
            self._source_labels[field] = label
        grid.addWidget(self.replaces, len(fields) + 1, 0, 1, 2)
        grid.setRowStretch(len(fields) + 2, 1)
        self.note.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
