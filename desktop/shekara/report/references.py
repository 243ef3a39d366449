"""The list of sources and the list of methods."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import Paragraph, Table

from shekara.report.tokens import Gap, Ink, Page
from shekara.report.words import source_anchor
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from shekara.domain.evidence import Source
    from shekara.report.content import MethodEntry, MethodList, SourceEntry, SourceList
    from shekara.report.styles import Styles
    from shekara.report.words import Words

METHOD_NAMES = 0.44
"""The share of the width for the names of methods."""

_UNLISTED = QT_TRANSLATE_NOOP("brief", "{source}: not in the list of sources that ships.")
_DATED = QT_TRANSLATE_NOOP("brief", "Date: {date}.")
_LICENSED = QT_TRANSLATE_NOOP("brief", "Licence: {licence}.")
NO_FORMULA = "–"


def sources(block: SourceList, words: Words, styles: Styles) -> list[Paragraph]:
    """Lay out the sources, each where the marks lead."""
    return [_source(entry, words, styles) for entry in block.entries]


def _source(entry: SourceEntry, words: Words, styles: Styles) -> Paragraph:
    anchor = f'<a name="{source_anchor(entry.mark)}"/>'
    said = (
        words.markup(_UNLISTED.having(source=verbatim(entry.id)))
        if entry.source is None
        else _described(entry.source, words)
    )
    return Paragraph(anchor + said, styles["source"], bulletText=f"[{entry.mark}]")


def _described(source: Source, words: Words) -> str:
    quiet: list[Text] = []
    if source.date:
        quiet.append(_DATED.having(date=verbatim(source.date)))
    quiet.append(_LICENSED.having(licence=source.licence))
    parts = [words.markup(source.citation) + "."]
    details = " ".join(words.markup(text) for text in quiet)
    parts.append(f'<font color="{Ink.QUIET}">{details}</font>')
    if source.locator:
        parts.append(_located(source.locator, words))
    return " ".join(parts)


def _located(locator: str, words: Words) -> str:
    shown = escape(words.printable(locator), quote=False)
    if not locator.startswith(("http://", "https://")):
        return f'<font color="{Ink.QUIET}">{shown}</font>'
    return f'<a href="{escape(locator)}" color="{Ink.ACCENT}">{shown}</a>'


def methods(block: MethodList, words: Words, styles: Styles) -> Table:
    """Lay out the methods with their formulas."""
    rows = [
        [Paragraph(words.sentence(entry.name), styles["cell"]), _formula(entry, words, styles)]
        for entry in block.entries
    ]
    return Table(
        rows,
        colWidths=[Page.COLUMN * METHOD_NAMES, Page.COLUMN * (1 - METHOD_NAMES)],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), words.face.regular),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), Gap.CELL - 0.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), Gap.CELL),
            ("LINEBELOW", (0, 0), (-1, -1), 0.3, HexColor(Ink.RULE)),
        ],
        splitInRow=1,
    )


def _formula(entry: MethodEntry, words: Words, styles: Styles) -> Paragraph:
    """Write a formula, and below it what its letters stand for."""
    if not entry.formula:
        return Paragraph(NO_FORMULA, styles["label"])
    said = escape(words.printable(entry.formula), quote=False)
    if entry.letters is not None:
        said += f'<br/><font color="{Ink.QUIET}">{words.markup(entry.letters)}</font>'
    return Paragraph(said, styles["cell"])
