"""The words of the brief in one language, in letters that its typeface can print."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from shekara.domain.units import UNITS
from shekara.report.fonts import UNPRINTABLE
from shekara.report.placement import Mark, mark_of
from shekara.report.tokens import Ink, Type
from shekara.text import Quantity

if TYPE_CHECKING:
    from shekara.report.fonts import Typeface
    from shekara.report.shown import Marks, Sentence, Shown
    from shekara.text import Language, Text

_UNGROUPED = ("year", "code")
RUN = 3
"""So many marks in a row, and more, are written as a range."""
UNBROKEN = 3
"""So many marks stay together on a line."""


class Words:
    """Turns texts and figures into printable words, and into marked-up ones for paragraphs."""

    def __init__(self, language: Language, face: Typeface) -> None:
        """Speak a language in the letters of a typeface."""
        self.face = face
        self.language = language
        self.lost = False
        """Whether something a person typed could not be printed so far."""

    def plain(self, text: Text) -> str:
        """Give a text as printable words."""
        return self.printable(self.language.text(text))

    def printable(self, words: str) -> str:
        """Give words with what the typeface lacks replaced, and remember that it was."""
        printed = self.face.printable(words)
        self.lost = self.lost or (UNPRINTABLE in printed and UNPRINTABLE not in words)
        return printed

    def number(self, shown: Shown) -> str:
        """Give a figure as a bare number; a missing one in the words that explain it."""
        if shown.value is None:
            note = shown.entry.note
            return self.plain(note) if note else self.quantity(shown.quantity)
        if shown.unit in _UNGROUPED:
            return self.quantity(shown.quantity)
        return self.printable(self.language.number(shown.value, UNITS[shown.unit].decimals))

    def quantity(self, quantity: Quantity) -> str:
        """Give a number with its unit."""
        return self.printable(self.language.quantity(quantity))

    def tick(self, value: float, decimals: int) -> str:
        """Give a number on an axis."""
        return self.printable(self.language.number(value, decimals))

    def markup(self, text: Text) -> str:
        """Give a text for a paragraph, nothing in it taken for markup."""
        return escape(self.plain(text), quote=False)

    def sentence(self, sentence: Sentence) -> str:
        """Give a sentence for a paragraph, with its marks at the end."""
        return self.markup(sentence.text) + self.mark(Mark(sentence.marks, sentence.illustrative))

    def figure(self, shown: Shown) -> str:
        """Give a figure for a paragraph as a bare number, without its mark."""
        return escape(self.number(shown), quote=False)

    def mark_of(self, shown: Shown) -> str:
        """Give the mark of a figure for a paragraph."""
        return self.mark(mark_of(shown))

    def mark(self, mark: Mark) -> str:
        """Give a mark for a paragraph: the raised i, and links to the list of sources."""
        raised = (
            f'<super size="{Type.MARK}" rise="2.6"><font name="{self.face.bold_italic}" '
            f'color="{Ink.ILLUSTRATIVE}">i</font></super>'
            if mark.illustrative
            else ""
        )
        return raised + (self._links(mark.sources) if mark.sources else "")

    def _links(self, marks: Marks) -> str:
        runs = _runs(marks)
        comma = ",\N{NO-BREAK SPACE}" if len(runs) <= UNBROKEN else ", "
        linked = comma.join(self._link(first, last) for first, last in runs)
        # The no-break space keeps the bracket with the figure before it.
        return f'\N{NO-BREAK SPACE}<font size="{Type.MARK}" color="{Ink.QUIET}">[{linked}]</font>'

    def _link(self, first: int, last: int) -> str:
        words = str(first) if first == last else f"{first}–{last}"
        return f'<a href="#{source_anchor(first)}">{words}</a>'


def source_anchor(mark: int) -> str:
    """Give the anchor of a source in the list of sources."""
    return f"source-{mark}"


def _runs(marks: Marks) -> list[tuple[int, int]]:
    """Give marks as first and last of each run; short runs are given one by one."""
    runs: list[tuple[int, int]] = []
    for mark in marks:
        if runs and runs[-1][1] == mark - 1:
            runs[-1] = (runs[-1][0], mark)
        else:
            runs.append((mark, mark))
    return [
        run
        for first, last in runs
        for run in (
            [(first, last)]
            if last - first + 1 >= RUN
            else [(mark, mark) for mark in range(first, last + 1)]
        )
    ]
