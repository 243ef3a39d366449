"""From sections and blocks to what flows onto pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Paragraph, Spacer

from shekara.report import content, plots
from shekara.report.boxes import Boxes
from shekara.report.charts.draw import picture
from shekara.report.drawing import PictureFlowable
from shekara.report.matrix import common_mark, swot_matrix
from shekara.report.placement import Mark, placement
from shekara.report.references import methods, sources
from shekara.report.tables import figure_table, is_short
from shekara.report.tokens import Gap, Page
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.report.shown import Sentence
    from shekara.report.styles import Styles
    from shekara.report.words import Words

BULLET = "•"
_LOST = QT_TRANSLATE_NOOP(
    "brief",
    "Some characters that were typed are not in the typeface of this brief: “�” stands in their "
    "place.",
)
ROOM_FOR_A_SECTION = 0.25
"""A section that flows on begins a new page where less than this share of one is left."""


class SectionHeading(Paragraph):
    """The heading of a section, to which bookmarks and contents lead."""

    def __init__(self, markup: str, title: str, anchor: str, style: Any) -> None:  # noqa: ANN401  (a style of reportlab)
        """Keep the plain title and the anchor beside the words drawn."""
        super().__init__(markup, style)
        self.title, self.anchor = title, anchor


class Kept(list[Any]):
    """What stays together on one page, and with the headings before it."""


class Flow:
    """Lays out a brief; `pages` will tell on which page each section begins."""

    def __init__(
        self, brief: content.Brief, words: Words, styles: Styles, pages: dict[str, int]
    ) -> None:
        """Prepare to lay out a brief."""
        self._brief, self._words, self._styles, self._pages = brief, words, styles, pages
        self._boxes = Boxes(words, styles)

    def closing(self) -> list[Any]:
        """Give what follows the last section, when all words are known."""
        if not self._words.lost:
            return []
        return [Paragraph(self._words.markup(_LOST), self._styles["note"])]

    def section(self, section: content.Section) -> list[Any]:
        """Give what flows of a section, in order."""
        blocks = _together([item for block in section.blocks for item in self._block(block)])
        title = self._words.plain(section.title)
        if section is self._brief.sections[0]:
            return [SectionHeading("", title, section.anchor, self._styles["anchor"]), *blocks]
        start = (
            [CondPageBreak(Page.DEPTH * ROOM_FOR_A_SECTION), Spacer(1, Gap.LARGE)]
            if section.flows
            else [PageBreak()]
        )
        markup = self._words.markup(section.title)
        # Room is made sure of: a long table after it may begin here and be split.
        style = self._styles["section_within" if section.flows else "section"]
        heading = SectionHeading(markup, title, section.anchor, style)
        return [*start, heading, *blocks]

    def _block(self, block: content.Block) -> list[Any]:  # noqa: C901, PLR0911, PLR0912  (one case a kind)
        words, styles = self._words, self._styles
        match block:
            case content.Cover():
                return self._boxes.cover(block)
            case content.Contents():
                return [self._boxes.contents(self._listed(), self._pages)]
            case content.Callout():
                return [self._boxes.callout(block)]
            case content.KeyFigures():
                return self._boxes.key_figures(block)
            case content.Facts():
                return [self._boxes.facts(block)]
            case content.Subheading():
                return [Paragraph(words.markup(block.title), styles["subheading"])]
            case content.Paragraph():
                said = " ".join(words.sentence(sentence) for sentence in block.sentences)
                return [Paragraph(said, styles["body"])]
            case content.Bullets():
                return [self._bullet(sentence) for sentence in block.items]
            case content.Note():
                return [Paragraph(words.sentence(block.sentence), styles["note"])]
            case content.FigureTable():
                return self._table(block)
            case content.SwotMatrix():
                caption = self._caption(block.caption, common_mark(block))
                return [caption, *swot_matrix(block, words, styles)]
            case content.SourceList():
                return [*sources(block, words, styles)]
            case content.MethodList():
                return [methods(block, words, styles)]
            case (
                plots.LineChart()
                | plots.FanChart()
                | plots.BarChart()
                | plots.RangeChart()
                | plots.PositionPlot()
                | plots.BorderMap()
                | plots.SiteMap()
            ):
                return [self._chart(block)]
        assert_never(block)

    def _listed(self) -> list[content.Section]:
        """Give the sections that the table of contents lists: all but its own."""
        own = content.Contents()
        return [section for section in self._brief.sections if own not in section.blocks]

    def _bullet(self, sentence: Sentence) -> Paragraph:
        said = self._words.sentence(sentence)
        return Paragraph(said, self._styles["bullet"], bulletText=BULLET)

    def _caption(self, caption: Sentence, mark: Mark) -> Paragraph:
        said = self._words.sentence(caption) + self._words.mark(mark)
        return Paragraph(said, self._styles["caption"])

    def _table(self, table: content.FigureTable) -> list[Any]:
        places = placement(table)
        items: list[Any] = [
            self._caption(table.caption, places.caption),
            figure_table(table, places, self._words, self._styles),
        ]
        if table.note:
            items.append(Paragraph(self._words.sentence(table.note), self._styles["note"]))
        return [Kept(items)] if is_short(table) else items

    def _chart(self, chart: plots.Chart) -> Kept:
        alternative = self._words.plain(chart.alternative)
        drawn = PictureFlowable(picture(chart, self._words), alternative, self._words.face)
        caption = self._caption(chart.caption, Mark())
        return Kept([caption, drawn, Spacer(1, Gap.MEDIUM)])


def _together(items: list[Any]) -> list[Any]:
    """Keep each kept group on a page with the headings before it.

    The library would part them: it cannot measure a kept group within another.
    """
    done: list[Any] = []
    for item in items:
        if isinstance(item, Kept):
            group = list[Any](item)
            while done and _leads(done[-1]):
                group.insert(0, done.pop())
            done.append(KeepTogether(group))
        else:
            done.append(item)
    return done


def _leads(item: object) -> bool:
    """Tell whether something is a heading or caption of what follows it."""
    style: Any = item.style if isinstance(item, Paragraph) else None
    return bool(getattr(style, "keepWithNext", False))
