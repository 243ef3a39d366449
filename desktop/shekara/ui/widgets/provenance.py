"""What is told about a figure, as passages of text: value, method, assumption, sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.domain.figures import Figure, Origin, Series
from shekara.domain.methods import METHODS
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.widgets.input_list import shown_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.evidence import Source
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_OWN_ASSUMPTION = QT_TRANSLATE_NOOP(
    "ui.why",
    "* Illustrative: nobody judged this value and no source supports it. Put your own in its "
    "place.",
)
_BEHIND = QT_TRANSLATE_NOOP(
    "ui.why",
    "* Illustrative: rests on an assumption without a source. Look for the asterisk among "
    "the numbers below.",
)
_METHOD = QT_TRANSLATE_NOOP("ui.why", "How it was obtained")
_METHOD_SOURCE = QT_TRANSLATE_NOOP("ui.why", "Method: {source}")
_VALUES = QT_TRANSLATE_NOOP("ui.why", "Values")
_NOTE = QT_TRANSLATE_NOOP("ui.why", "Note")
_SOURCES = QT_TRANSLATE_NOOP("ui.why", "Sources")
_SOURCES_BEHIND = QT_TRANSLATE_NOOP("ui.why", "Sources of the numbers behind it")
_DATE = QT_TRANSLATE_NOOP("ui.why", "Date: {date}")
_LICENCE = QT_TRANSLATE_NOOP("ui.why", "Licence: {licence}")
_LOCATOR = QT_TRANSLATE_NOOP("ui.why", "Where: {locator}")
_INPUTS = QT_TRANSLATE_NOOP("ui.why", "Rests on")
_FEW = 40
# A slash with what stands before it, or as much of a long word as fits a line.
_LONG = re.compile(r"[^/]{0,20}/|[^/]{20}")


@dataclass(frozen=True)
class Passage:
    """Some words, and the style they are shown in."""

    style: str
    words: str


def passages(
    workspace: Workspace, book: FigureBook, figure_id: str
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Give what stands before the list of a figure's inputs, and what stands after it."""
    entry = book[figure_id]
    return tuple(_before(workspace, book, entry)), tuple(_after(workspace, book, entry))


def plain(workspace: Workspace, book: FigureBook, figure_id: str) -> str:
    """Give the whole explanation as plain text, to be copied."""
    texts = workspace.texts
    before, after = passages(workspace, book, figure_id)
    inputs = [book[known] for known in book[figure_id].inputs]
    lines = [passage.words for passage in before]
    if inputs:
        lines.append(texts(_INPUTS))
    lines += [f"- {texts(entry.name)}: {shown_value(texts, book, entry)}" for entry in inputs]
    whole = "\n".join([*lines, *(passage.words for passage in after)])
    return whole.replace("\N{ZERO WIDTH SPACE}", "")


def way_to_assumption(book: FigureBook, figure_id: str) -> list[str]:
    """Give the ids of the figures from below a figure down to the nearest assumption.

    Of a figure that rests on none the list is empty, as of an assumption itself.
    """
    ways = {figure_id: list[str]()}
    waiting = [figure_id]
    while waiting:
        here = waiting.pop(0)
        if book[here].origin is Origin.ILLUSTRATIVE:
            return ways[here]
        for name in book[here].inputs:
            if name not in ways:
                ways[name] = [*ways[here], name]
                waiting.append(name)
    return []


def _before(workspace: Workspace, book: FigureBook, entry: Figure | Series) -> Iterator[Passage]:
    texts = workspace.texts
    yield Passage("why_name", texts(entry.name))
    yield Passage("why_value", shown_value(texts, book, entry))
    if entry.origin is Origin.ILLUSTRATIVE:
        yield Passage("badge", texts(_OWN_ASSUMPTION))
    elif book.is_illustrative(entry.id):
        yield Passage("badge", texts(_BEHIND))
    method = METHODS[entry.method]
    yield Passage("section", texts(_METHOD))
    yield Passage("body", texts(method.name))
    if method.formula:
        yield Passage("formula", method.formula)
    if method.letters is not None:
        yield Passage("quiet", texts(method.letters))
    if method.source:
        label = workspace.evidence.source(method.source).label
        yield Passage("quiet", texts(_METHOD_SOURCE.having(source=label)))
    if entry.note is not None:
        yield Passage("section", texts(_NOTE))
        yield Passage("body", texts(entry.note))


def _after(workspace: Workspace, book: FigureBook, entry: Figure | Series) -> Iterator[Passage]:
    texts = workspace.texts
    if isinstance(entry, Series) and entry.years:
        yield Passage("section", texts(_VALUES))
        values = zip(entry.years[-_FEW:], entry.values[-_FEW:], strict=True)
        lines = [f"{year}: {texts.amount(value, entry.unit)}" for year, value in values]
        yield Passage("body", "\n".join(lines))
    if entry.sources:
        yield Passage("section", texts(_SOURCES))
    for source_id in entry.sources:
        yield from _source(workspace, workspace.evaluation.evidence.source(source_id))
    if not entry.sources:
        yield from _sources_behind(workspace, book.sources_of(entry.id))


def _sources_behind(workspace: Workspace, found: tuple[str, ...]) -> Iterator[Passage]:
    """Name the sources of all numbers further down, each in a line."""
    if not found:
        return
    yield Passage("section", workspace.texts(_SOURCES_BEHIND))
    sources = [workspace.evaluation.evidence.source(source_id) for source_id in found]
    texts = workspace.texts
    lines = [", ".join(filter(None, (texts(s.label), s.date, texts(s.licence)))) for s in sources]
    yield Passage("quiet", "\n".join(f"• {line}" for line in lines))


def _source(workspace: Workspace, source: Source) -> Iterator[Passage]:
    texts = workspace.texts
    yield Passage("body", texts(source.citation))
    details = [_LICENCE.having(licence=source.licence)]
    if source.date:
        details.insert(0, _DATE.having(date=verbatim(source.date)))
    if source.locator:
        details.append(_LOCATOR.having(locator=verbatim(_breakable(source.locator))))
    if source.note is not None:
        details.append(source.note)
    yield Passage("quiet", "\n".join(texts(text) for text in details))


def _breakable(address: str) -> str:
    """Let a long address be wrapped after its slashes and within long words."""
    return _LONG.sub("\\g<0>\N{ZERO WIDTH SPACE}", address)
