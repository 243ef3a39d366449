"""Blocks set apart: the head of the note, the answer, key figures, facts, the contents."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Paragraph, Spacer, Table

from shekara.report.charts.labels import shortened
from shekara.report.late import LatePageNumber
from shekara.report.placement import Mark
from shekara.report.tokens import Gap, Ink, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.report.content import Callout, Cover, Facts, KeyFigure, KeyFigures, Section
    from shekara.report.styles import Styles
    from shekara.report.words import Words
    from shekara.text import Text

TITLE_LINES, PLACE_LINES, FACT_LINES = 2.6, 1.7, 2.6
"""So many lines the words on the cover may fill; the passport has them in full."""
FACT_LABELS, PAGE_NUMBERS = 118.0, 40.0

_Commands = tuple[tuple[Any, ...], ...]
_PLAIN: _Commands = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), Gap.CELL),
    ("BOTTOMPADDING", (0, 0), (-1, -1), Gap.CELL),
)
_RULED: _Commands = (*_PLAIN, ("LINEBELOW", (0, 0), (-1, -1), 0.3, HexColor(Ink.RULE)))


class Boxes:
    """Lays out blocks that stand apart from the running text."""

    def __init__(self, words: Words, styles: Styles) -> None:
        """Prepare to lay out in one language."""
        self._words, self._styles = words, styles
        # A cell without a font of its own would name Helvetica, which is not in the file.
        self._font = ("FONTNAME", (0, 0), (-1, -1), words.face.regular)

    def cover(self, cover: Cover) -> list[Any]:
        """Lay out the head of the decision note."""
        count = max(len(cover.facts), 1)
        facts = Table(
            [
                [self._paragraph(self._words.markup(f.label), "label") for f in cover.facts],
                [
                    self._short(f.words, "cell", Page.COLUMN / count, FACT_LINES)
                    for f in cover.facts
                ],
            ],
            colWidths=[Page.COLUMN / count] * count,
            style=[
                self._font,
                *_PLAIN,
                ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
                ("TOPPADDING", (0, 1), (-1, 1), 0),
            ],
        )
        return [
            self._paragraph(self._words.markup(cover.kind), "kind"),
            self._short(cover.title, "title", Page.COLUMN, TITLE_LINES),
            Spacer(1, Gap.SMALL),
            self._short(cover.place, "place", Page.COLUMN, PLACE_LINES),
            Spacer(1, Gap.LARGE),
            facts,
            Spacer(1, Gap.MEDIUM),
        ]

    def callout(self, block: Callout) -> Table:
        """Lay out an answer with what supports it."""
        lines = [self._paragraph(self._words.sentence(block.answer), "answer")]
        lines += [self._paragraph(self._words.sentence(s), "support") for s in block.support]
        bar = Ink.WARNING if block.warning else Ink.ACCENT
        tint = Ink.WARNING_TINT if block.warning else Ink.ACCENT_TINT
        return Table(
            [[line] for line in lines],
            colWidths=[Page.COLUMN],
            style=[
                self._font,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(tint)),
                ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(bar)),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                ("TOPPADDING", (0, 0), (-1, 0), 8),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
            ],
            spaceBefore=Gap.SMALL,
            spaceAfter=Gap.MEDIUM,
        )

    def facts(self, block: Facts) -> Table:
        """Lay out labelled facts in full."""
        return Table(
            [
                [
                    self._paragraph(self._words.markup(fact.label), "label"),
                    self._paragraph(self._words.markup(fact.words), "cell"),
                ]
                for fact in block.items
            ],
            colWidths=[FACT_LABELS, Page.COLUMN - FACT_LABELS],
            style=[self._font, *_RULED],
            splitInRow=1,
            spaceAfter=Gap.SMALL,
        )

    def key_figures(self, block: KeyFigures) -> list[Any]:
        """Lay out key figures side by side."""
        count = max(len(block.items), 1)
        figures = Table(
            [
                [self._paragraph(self._words.markup(i.label), "key_label") for i in block.items],
                [self._key_number(item) for item in block.items],
                [self._key_unit(item) for item in block.items],
            ],
            colWidths=[Page.COLUMN / count] * count,
            style=[
                self._font,
                *_PLAIN,
                ("LINEABOVE", (0, 0), (-1, 0), 0.9, HexColor(Ink.ACCENT)),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, 0), 5),
                ("TOPPADDING", (0, 1), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, 1), 1),
            ],
        )
        return [figures, Spacer(1, Gap.SMALL)]

    def contents(self, sections: Sequence[Section], pages: dict[str, int]) -> Table:
        """Lay out the table of contents; its lines lead to the sections.

        The page numbers are looked up in `pages` when all pages are drawn.
        """
        style = self._styles["contents"]
        look = (self._words.face.regular, float(style.fontSize), Ink.TEXT)

        def linked(section: Section) -> Paragraph:
            words = self._words.markup(section.title)
            return Paragraph(f'<a href="#{section.anchor}">{words}</a>', style)

        return Table(
            [
                [
                    linked(section),
                    LatePageNumber(section.anchor, look, float(style.leading), pages),
                ]
                for section in sections
            ],
            colWidths=[Page.COLUMN - PAGE_NUMBERS, PAGE_NUMBERS],
            style=[self._font, *_RULED],
        )

    def _key_number(self, item: KeyFigure) -> Paragraph:
        """Lay out the number large."""
        raised = self._words.mark(Mark(illustrative=item.shown.illustrative))
        if item.words is not None:
            return self._paragraph(self._words.markup(item.words) + raised, "key_words")
        return self._paragraph(self._words.figure(item.shown) + raised, "key_number")

    def _key_unit(self, item: KeyFigure) -> Paragraph:
        """Lay out what stands around the number, and its mark, small below it."""
        words, unit = self._words, ""
        if item.words is None:
            before, _, after = words.quantity(item.shown.quantity).partition(
                words.number(item.shown)
            )
            unit = escape(f"{before}{after}".strip(), quote=False)
        said = " ".join(filter(None, (unit, words.mark(Mark(item.shown.marks)).lstrip())))
        return self._paragraph(said, "key_unit")

    def _paragraph(self, markup: str, style: str) -> Paragraph:
        return Paragraph(markup, self._styles[style])

    def _short(self, text: Text, style: str, width: float, lines: float) -> Paragraph:
        size = float(self._styles[style].fontSize)
        said = shortened(self._words.plain(text), width * lines, self._words.face, size, bold=True)
        return self._paragraph(escape(said, quote=False), style)
