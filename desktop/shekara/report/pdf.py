"""The brief as a PDF file: pages with header and footer, bookmarks, contents, metadata.

The same brief, language and fonts give the same bytes.
"""
# The stubs of reportlab leave parts of these calls untyped.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from shekara.report.charts.labels import shortened
from shekara.report.flow import Flow, SectionHeading
from shekara.report.fonts import typeface
from shekara.report.late import LateCanvas
from shekara.report.placement import Mark
from shekara.report.styles import styles
from shekara.report.tokens import Ink, Page, Type
from shekara.report.words import Words
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.report.content import Brief, Meta
    from shekara.report.fonts import Fonts
    from shekara.text import Language

Step = Callable[[int], None]
"""Is told the percentage done, often; what it raises ends the drawing."""

_LAID_OUT = 40
"""The percentage done when all words are known, and only the pages are left to be drawn."""
_DRAWN = 90

_PAGE = QT_TRANSLATE_NOOP("brief", "Page {page} of {pages}")
_ILLUSTRATIVE = QT_TRANSLATE_NOOP("brief", "illustrative: rests on an assumption without a source")
_SOURCE = QT_TRANSLATE_NOOP("brief", "number in the list of sources")


def render(
    brief: Brief, language: Language, fonts: Fonts, step: Step = lambda _percent: None
) -> bytes:
    """Give the brief as a PDF file in one language.

    What a person typed is shown, never taken for markup; letters that the fonts lack are
    replaced by a sign that says so.
    """
    step(0)
    face = typeface(fonts)
    words, file = Words(language, face), BytesIO()
    document = _Document(file, brief.meta, words)
    flow, story = Flow(brief, words, styles(face), document.pages), list[Any]()
    for number, section in enumerate(brief.sections):
        step(_LAID_OUT * number // len(brief.sections))
        story += flow.section(section)
    story += flow.closing()
    document.setProgressCallBack(_told(step))
    document.build(story, canvasmaker=LateCanvas)
    return file.getvalue()


class _Document(BaseDocTemplate):
    """The pages of one brief; `pages` tells on which of them each section begins."""

    def __init__(self, file: BytesIO, meta: Meta, words: Words) -> None:
        self._words, self._meta = words, meta
        self.pages: dict[str, int] = {}
        self._title = words.plain(meta.title)
        super().__init__(
            file,
            pagesize=(Page.WIDTH, Page.HEIGHT),
            title=self._title,
            author=words.printable(meta.author),
            subject=words.plain(meta.subject),
            keywords=[words.plain(keyword) for keyword in meta.keywords],
            creator=f"Shekara {meta.version}",
            producer=f"Shekara {meta.version}",
            lang=meta.language,
            invariant=1,
            initialFontName=words.face.regular,
        )
        frame = Frame(
            Page.LEFT,
            Page.BOTTOM,
            Page.COLUMN,
            Page.DEPTH,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate("brief", [frame], onPage=self._furnish))

    def afterFlowable(self, flowable: object) -> None:  # noqa: N802  (reportlab calls it so)
        """Note where a section begins, and bookmark it."""
        if isinstance(flowable, SectionHeading):
            canvas: Any = self.canv
            canvas.bookmarkPage(flowable.anchor)
            canvas.addOutlineEntry(flowable.title, flowable.anchor, level=0)
            self.pages[flowable.anchor] = self.page

    def _furnish(self, canvas: Any, _document: object) -> None:  # noqa: ANN401  (a canvas of reportlab)
        """Draw header and footer."""
        if self.page == 1:
            if self._meta.made_on:
                canvas.date(self._meta.made_on)
            canvas.showOutline()
            canvas.setViewerPreference("DisplayDocTitle", "true")
        else:
            self._header(canvas)
        self._footer(canvas)

    def _header(self, canvas: Any) -> None:  # noqa: ANN401  (a canvas of reportlab)
        y = Page.HEIGHT - Page.TOP + 20
        title = shortened(self._title, Page.COLUMN - 60, self._words.face, Type.SMALL)
        _say(canvas, Page.LEFT, y, title, self._words.face.regular)
        canvas.setFont(self._words.face.bold, Type.SMALL)
        canvas.drawRightString(Page.WIDTH - Page.RIGHT, y, "Shekara")
        _rule(canvas, y - 6)

    def _footer(self, canvas: Any) -> None:  # noqa: ANN401  (a canvas of reportlab)
        y = Page.BOTTOM - 26
        _rule(canvas, y + 12)
        here = self.page
        canvas.leave(
            f"number-of-{here}",
            (Page.WIDTH - Page.RIGHT, y),
            (self._words.face.regular, Type.SMALL, Ink.QUIET),
            lambda: self._words.plain(_PAGE.having(page=here, pages=self.page)),
        )
        key = Paragraph(self._key(), styles(self._words.face)["key"])
        _, height = key.wrapOn(canvas, Page.COLUMN - 80, 40)
        key.drawOn(canvas, Page.LEFT, y + Type.SMALL_LEADING - 3.6 - height)

    def _key(self) -> str:
        """Explain the marks, on every page."""
        raised, said = self._words.mark(Mark(illustrative=True)), self._words.markup
        return f"{raised} {said(_ILLUSTRATIVE)} &nbsp;&nbsp; [1] {said(_SOURCE)}"


def _told(step: Step) -> Callable[[str, int], None]:
    """Give what the library is to call with each thing it drew, and how many there are."""
    many = most = 1

    def progressed(kind: str, value: int) -> None:
        nonlocal many, most
        if kind == "SIZE_EST":
            many = max(value, 1)
        elif kind == "PROGRESS":
            # What is split to fit its page counts as undone again: the percentage only rises.
            most = max(most, min(value, many))
            step(_LAID_OUT + (_DRAWN - _LAID_OUT) * most // many)

    return progressed


def _say(canvas: Any, x: float, y: float, words: str, font: str) -> None:  # noqa: ANN401  (a canvas)
    canvas.setFillColor(HexColor(Ink.QUIET))
    canvas.setFont(font, Type.SMALL)
    canvas.drawString(x, y, words)


def _rule(canvas: Any, y: float) -> None:  # noqa: ANN401  (a canvas of reportlab)
    canvas.setStrokeColor(HexColor(Ink.RULE))
    canvas.setLineWidth(0.5)
    canvas.line(Page.LEFT, y, Page.WIDTH - Page.RIGHT, y)
