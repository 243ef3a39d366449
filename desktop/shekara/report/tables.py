"""Tables of the brief: figures to the right with their marks beside them, words to the left."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Paragraph, Table

from shekara.report.content import FigureTable
from shekara.report.placement import Mark, Placement, mark_of
from shekara.report.shown import Sentence, Shown
from shekara.report.tokens import Gap, Ink, Page, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shekara.report.content import Cell, Column, Row
    from shekara.report.styles import Styles
    from shekara.report.words import Words
    from shekara.text import Text

NOTHING = "–"
"""Stands where no figure belongs."""
LONG = 16
"""Tables of more rows are set tighter."""
MOST_AIR = 44.0
"""So much more than they need columns of numbers are given at most."""
LONG_MARK, SHORT_MARK = 12, 7
"""So many letters of a mark stand on one line: where there is room, and where there is not."""
LONGEST_WORD = 130.0
"""Longer words are broken, so that no column of words takes the room of the others."""
HEAD_SIZE = 7.6
_LONG_HALVES = re.compile(r"(?<=\w{4}-)(?=\w{4})")
"""Where a heading of numbers is broken: a long word with a hyphen is wider than they are."""
NO_BREAK = "\N{NO-BREAK SPACE}"
_MARK_GAP = 0.0

Command = tuple[Any, ...]


def figure_table(table: FigureTable, places: Placement, words: Words, styles: Styles) -> Table:
    """Lay out a table whose marks stand at the given places."""
    layout = _Layout(table, places, words, styles)
    return Table(
        [*layout.head(), *(layout.row(number) for number in range(len(table.rows)))],
        colWidths=layout.widths(),
        style=layout.commands(),
        repeatRows=layout.heads,
        splitInRow=1,
        hAlign="LEFT",
        spaceAfter=Gap.SMALL,
    )


class _Layout:
    """One table: every column is a column on paper, and one of numbers may have one of marks."""

    def __init__(self, table: FigureTable, places: Placement, words: Words, styles: Styles) -> None:
        self._table, self._places, self._words, self._styles = table, places, words, styles
        self._marked = [self._bears_marks(index) for index in range(len(table.columns))]
        self._groups = list(_groups(table, places))

    @property
    def heads(self) -> int:
        """Give how many rows the head has."""
        return 2 if self._groups else 1

    def head(self) -> list[list[Any]]:
        grouped = {index for group in self._groups if group.mark for index in group.columns}
        cells: list[Any] = []
        for index, column in enumerate(self._table.columns):
            marks = self._places.columns and index not in grouped
            cells.append(self._heading(column, self._places.columns[index] if marks else Mark()))
            cells += [""] * self._marked[index]
        cells += [""] if self._places.rows else []
        return [*([self._group_heads(len(cells))] if self._groups else []), cells]

    def row(self, number: int) -> list[Any]:
        row = self._table.rows[number]
        cells: list[Any] = []
        for index, (column, cell) in enumerate(zip(self._table.columns, row.cells, strict=True)):
            cells.append(self._cell(column, cell, row))
            if self._marked[index]:
                mark = mark_of(cell) if isinstance(cell, Shown) else Mark()
                cells.append(self._mark(mark))
        return [*cells, *([self._mark(self._places.rows[number])] if self._places.rows else [])]

    def widths(self) -> list[float]:
        columns = range(len(self._table.columns))
        least = [self._least_width(index) for index in columns]
        rows_mark = _widest(self._places.rows) if self._places.rows else 0.0
        marks = [self._mark_width(index, LONG_MARK) for index in columns]
        if sum(least) + sum(marks) + rows_mark > Page.COLUMN:
            marks = [self._mark_width(index, SHORT_MARK) for index in columns]
        own = _shared_out(
            Page.COLUMN - sum(marks) - rows_mark, self._table.columns, least, self._wanted()
        )
        widths: list[float] = []
        for index in columns:
            widths += [own[index], *([marks[index]] if self._marked[index] else [])]
        return [*widths, *([rows_mark] if rows_mark else [])]

    def commands(self) -> list[Command]:
        face, first = self._words.face, self.heads
        commands: list[Command] = [
            ("FONT", (0, 0), (-1, -1), face.regular, Type.SMALL, Type.SMALL_LEADING),
            ("TEXTCOLOR", (0, 0), (-1, -1), HexColor(Ink.TEXT)),
            ("VALIGN", (0, 0), (-1, first - 1), "BOTTOM"),
            ("VALIGN", (0, first), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), self._padding - 0.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), self._padding),
            ("LEFTPADDING", (0, 0), (-1, -1), Gap.SMALL),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("LEFTPADDING", (0, 0), (0, -1), 3),
            ("LINEBELOW", (0, first - 1), (-1, first - 1), 0.9, HexColor(Ink.TEXT)),
            ("LINEBELOW", (0, first), (-1, -1), 0.3, HexColor(Ink.RULE)),
        ]
        for index, position in enumerate(self._positions()):
            if self._table.columns[index].numeric:
                commands.append(("ALIGN", (position, first), (position, -1), "RIGHT"))
            if self._marked[index]:
                after = position + 1
                commands.append(("LEFTPADDING", (after, 0), (after, -1), _MARK_GAP))
        return [*commands, *self._group_lines(), *self._emphasis()]

    @property
    def _padding(self) -> float:
        return Gap.CELL if len(self._table.rows) <= LONG else Gap.TIGHT_CELL

    def _group_heads(self, count: int) -> list[Any]:
        cells: list[Any] = [""] * count
        positions = self._positions()
        for group in self._groups:
            said = self._words.markup(group.title) + self._words.mark(group.mark)
            cells[positions[group.columns[0]]] = Paragraph(said, self._styles["head_group"])
        return cells

    def _group_lines(self) -> Iterator[Command]:
        positions = self._positions()
        for group in self._groups:
            first, last = positions[group.columns[0]], positions[group.columns[-1]]
            yield ("SPAN", (first, 0), (last, 0))
            yield ("LINEBELOW", (first, 0), (last, 0), 0.4, HexColor(Ink.RULE))

    def _emphasis(self) -> Iterator[Command]:
        for number, row in enumerate(self._table.rows, self.heads):
            if row.emphasised:
                place = (0, number), (-1, number)
                yield ("BACKGROUND", *place, HexColor(Ink.ACCENT_TINT))
                yield ("FONT", *place, self._words.face.bold, Type.SMALL, Type.SMALL_LEADING)

    def _positions(self) -> list[int]:
        """Give where each column stands on paper."""
        return [index + sum(self._marked[:index]) for index in range(len(self._marked))]

    def _bears_marks(self, index: int) -> bool:
        if not self._places.cells:
            return False
        return any(
            isinstance(cell, Shown) and bool(mark_of(cell))
            for cell in (row.cells[index] for row in self._table.rows)
        )

    def _heading(self, column: Column, mark: Mark) -> Paragraph:
        said = self._words.markup(column.heading)
        lines = [_LONG_HALVES.sub("<br/>", said) if column.numeric else said]
        face = self._words.face.regular
        if column.unit:
            said = self._words.markup(column.unit)
            lines.append(f'<font name="{face}" color="{Ink.QUIET}">{said}</font>')
        if mark:
            lines.append(f'<font name="{face}">{self._words.mark(mark)}</font>')
        style = self._styles["head_number" if column.numeric else "head"]
        return Paragraph("<br/>".join(lines), style)

    def _cell(self, column: Column, cell: Cell, row: Row) -> Any:  # noqa: ANN401  (a flowable)
        if column.numeric:
            return self._said(cell)
        if cell is None:
            return ""
        style = self._styles["cell_strong" if row.emphasised else "cell"]
        said = (
            self._words.sentence(cell) if isinstance(cell, Sentence) else self._words.figure(cell)
        )
        return Paragraph(said, style)

    def _said(self, cell: Cell) -> str:
        if isinstance(cell, Shown):
            return self._words.number(cell)
        return NOTHING if cell is None else self._words.plain(cell.text)

    def _mark(self, mark: Mark) -> Paragraph | str:
        # A space of the cell's own size keeps the small mark on the line of the figure.
        style = self._styles["cell"]
        return Paragraph(NO_BREAK + self._words.mark(mark).lstrip(), style) if mark else ""

    def _least_width(self, index: int) -> float:
        """Give the width below which a column would break its words or numbers."""
        column, width = self._table.columns[index], self._words.face.width
        heading = [column.heading, *([column.unit] if column.unit else [])]
        plain = " ".join(self._words.plain(text) for text in heading)
        heads = (_LONG_HALVES.sub(" ", plain) if column.numeric else plain).split()
        widest = max((width(word, HEAD_SIZE, bold=True) for word in heads), default=0.0)
        if self._places.columns and not self._groups:
            widest = max(widest, _widest([self._places.columns[index]]))
        cells = [self._said(row.cells[index]) for row in self._table.rows]
        said = cells if column.numeric else [word for cell in cells for word in cell.split()]
        widths = [width(each, Type.SMALL, bold=True) for each in said]
        if not column.numeric:
            widths = [min(each, LONGEST_WORD) for each in widths]
        return max(widest, *widths, 0.0) + Gap.SMALL + 1

    def _wanted(self) -> list[float]:
        """Give the width at which each column of words needs no second line."""
        width = self._words.face.width
        wanted: list[float] = []
        for index, column in enumerate(self._table.columns):
            cells = [row.cells[index] for row in self._table.rows if not column.numeric]
            said = [cell for cell in cells if isinstance(cell, Sentence)]
            wanted.append(
                max(
                    (
                        width(self._words.plain(cell.text), Type.SMALL, bold=True)
                        + (_widest([Mark(cell.marks)]) if cell.marks else 0.0)
                        + 2 * Gap.SMALL
                        for cell in said
                    ),
                    default=0.0,
                )
            )
        return wanted

    def _mark_width(self, index: int, longest: int) -> float:
        if not self._marked[index]:
            return 0.0
        cells = (row.cells[index] for row in self._table.rows)
        return _widest([mark_of(cell) for cell in cells if isinstance(cell, Shown)], longest)


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading over several columns, with the mark that they share."""

    title: Text
    columns: tuple[int, ...]
    mark: Mark


def _groups(table: FigureTable, places: Placement) -> Iterator[_Group]:
    numbered = enumerate(table.columns)
    for title, several in groupby(numbered, key=lambda item: item[1].group):
        if title is not None:
            columns = tuple(index for index, _ in several)
            marks = {places.columns[index] for index in columns} if places.columns else set[Mark]()
            yield _Group(title, columns, marks.pop() if len(marks) == 1 else Mark())


def _shared_out(
    room: float, columns: Sequence[Column], least: Sequence[float], wanted: Sequence[float]
) -> list[float]:
    """Share the width out: to each what it needs, then to words, then to all alike."""
    texts = [index for index, column in enumerate(columns) if not column.numeric]
    widths = list(least)
    if sum(widths) > room:
        return [width * room / sum(widths) for width in widths]
    short = [max(wanted[index] - widths[index], 0.0) for index in texts]
    spare = room - sum(widths)
    given = min(1.0, spare / sum(short)) if sum(short) else 0.0
    for index, missing in zip(texts, short, strict=True):
        widths[index] += missing * given
    spare, parts = room - sum(widths), sum(column.share for column in columns) or 1.0
    for index, column in enumerate(columns):
        more = spare * column.share / parts
        widths[index] += more if index in texts else min(more, MOST_AIR)
    widest = max(range(len(columns)), key=lambda index: widths[index])
    widths[texts[0] if texts else widest] += room - sum(widths)
    return widths


def _widest(marks: Sequence[Mark], longest: int = LONG_MARK) -> float:
    """Give about the width of the longest of the marks, which is broken into lines beyond that."""
    lengths = [len(", ".join(map(str, mark.sources))) + 2 * mark.illustrative for mark in marks]
    return min(max(lengths, default=0), longest) * Type.MARK * 0.52 + 13


def is_short(table: FigureTable, limit: int = 14) -> bool:
    """Tell whether a table has so few rows, and so few words, that it should not be split."""
    said = sum(
        len(cell.text.source)
        for row in table.rows
        for cell in row.cells
        if isinstance(cell, Sentence)
    )
    return len(table.rows) <= limit and said < limit * 200
