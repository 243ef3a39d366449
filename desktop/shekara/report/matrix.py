"""The SWOT matrix: two quadrants side by side, a factor a row, so that it can be split."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Paragraph, Table

from shekara.report.placement import Mark
from shekara.report.tokens import QUADRANTS, Gap, Ink, Page, Type
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.report.content import FactorRow, QuadrantPanel, SwotMatrix
    from shekara.report.shown import Shown
    from shekara.report.styles import Styles
    from shekara.report.words import Words

GUTTER = 10.0
HEAD_SIZE = 7.2
_IDS, _LEAST_NUMBERS = 24.0, 34.0
_HALF = (Page.COLUMN - GUTTER) / 2
_COLUMNS = 4
_SECOND = _COLUMNS + 1
"""The column in which the second quadrant begins."""

_HEAD_WEIGHT = QT_TRANSLATE_NOOP("brief", "weight")
_HEAD_INTENSITY = QT_TRANSLATE_NOOP("brief", "intensity")


def common_mark(matrix: SwotMatrix) -> Mark:
    """Give the mark at the caption: illustrative where all judgements are."""
    judged = [s for p in matrix.panels for row in p.rows for s in (row.weight, row.intensity)]
    return Mark(illustrative=bool(judged) and all(shown.illustrative for shown in judged))


def swot_matrix(matrix: SwotMatrix, words: Words, styles: Styles) -> list[Table]:
    """Lay out the matrix as two tables, one below the other."""
    layout = _Layout(words, styles, said_at_caption=bool(common_mark(matrix)))
    first, second, third, fourth = matrix.panels
    return [layout.table(first, second), layout.table(third, fourth)]


class _Layout:
    """Lays out two quadrants side by side."""

    def __init__(self, words: Words, styles: Styles, *, said_at_caption: bool) -> None:
        self._words, self._styles = words, styles
        self._said_at_caption = said_at_caption

    def table(self, left: QuadrantPanel, right: QuadrantPanel) -> Table:
        rows = zip_longest(self._rows(left), self._rows(right), fillvalue=["", "", "", ""])
        return Table(
            [
                [*self._head(left), "", *self._head(right)],
                *([*first, "", *second] for first, second in rows),
            ],
            colWidths=[*self._widths(), GUTTER, *self._widths()],
            style=self._commands(left, right),
            repeatRows=1,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=Gap.MEDIUM,
        )

    def _widths(self) -> list[float]:
        width = self._words.face.width
        heads = [self._words.plain(text) for text in (_HEAD_WEIGHT, _HEAD_INTENSITY)]
        numbers = [max(_LEAST_NUMBERS, width(head, HEAD_SIZE) + 8) for head in heads]
        return [_IDS, _HALF - _IDS - sum(numbers), *numbers]

    def _head(self, panel: QuadrantPanel) -> list[Any]:
        title = Paragraph(self._words.markup(panel.title), self._styles["panel"])
        return [title, "", self._words.plain(_HEAD_WEIGHT), self._words.plain(_HEAD_INTENSITY)]

    def _rows(self, panel: QuadrantPanel) -> list[list[Any]]:
        if not panel.rows:
            empty = Paragraph(self._words.markup(panel.empty), self._styles["label"])
            return [["", empty, "", ""]]
        return [self._row(row) for row in panel.rows]

    def _row(self, row: FactorRow) -> list[Any]:
        return [
            self._words.printable(row.id),
            Paragraph(self._words.markup(row.words), self._styles["cell"]),
            self._judged(row.weight),
            self._judged(row.intensity),
        ]

    def _judged(self, shown: Shown) -> Any:  # noqa: ANN401  (a flowable or a string)
        if self._said_at_caption or not shown.illustrative:
            return self._words.number(shown)
        marked = self._words.figure(shown) + self._words.mark(Mark(illustrative=True))
        return Paragraph(marked, self._styles["number"])

    def _commands(self, left: QuadrantPanel, right: QuadrantPanel) -> list[tuple[Any, ...]]:
        face = self._words.face
        commands: list[tuple[Any, ...]] = [
            ("FONT", (0, 0), (-1, -1), face.regular, Type.SMALL, Type.SMALL_LEADING),
            ("TEXTCOLOR", (0, 0), (-1, -1), HexColor(Ink.TEXT)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), Gap.TIGHT_CELL),
            ("BOTTOMPADDING", (0, 0), (-1, -1), Gap.TIGHT_CELL),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ]
        for start, panel in ((0, left), (_SECOND, right)):
            ink, end = QUADRANTS[panel.quadrant], start + _COLUMNS - 1
            commands += [
                ("SPAN", (start, 0), (start + 1, 0)),
                ("BACKGROUND", (start, 0), (end, 0), HexColor(ink.strong)),
                ("BACKGROUND", (start, 1), (end, -1), HexColor(ink.tint)),
                ("FONT", (start + 2, 0), (end, 0), face.regular, HEAD_SIZE, 12),
                ("TEXTCOLOR", (start + 2, 0), (end, 0), HexColor(Ink.PAPER)),
                ("ALIGN", (start + 2, 0), (end, -1), "RIGHT"),
                ("FONT", (start, 1), (start, -1), face.bold, Type.SMALL, Type.SMALL_LEADING),
                ("TEXTCOLOR", (start, 1), (start, -1), HexColor(ink.strong)),
                ("LINEBELOW", (start, 1), (end, len(panel.rows)), 0.5, HexColor(Ink.PAPER)),
            ]
        return commands
