"""The desk at which the brief is composed: it numbers sources, tables and charts.

Every figure passes through here on its way into the brief, so each has its marks, and the
annex knows which sources and methods the brief rests on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.methods import METHODS
from shekara.report.content import Column, FigureTable, Row, SourceEntry
from shekara.report.shown import Marks, Sentence, Shown
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import Figure, FigureBook, Series
    from shekara.domain.methods import Method
    from shekara.text import Text, Value

_TABLE = QT_TRANSLATE_NOOP("brief", "Table {number}. {caption}")
_CHART = QT_TRANSLATE_NOOP("brief", "Figure {number}. {caption}")


class Desk:
    """Numbers what one brief cites, in the order in which it is first cited."""

    def __init__(self, book: FigureBook, evidence: Evidence) -> None:
        """Begin a brief on the figures of one evaluation."""
        self.evidence = evidence
        self._book = book
        self._numbers: dict[str, int] = {}
        self._methods: set[str] = set()
        self._known: dict[str, tuple[Marks, bool]] = {}
        self._tables = self._charts = 0

    def figure(self, figure: Figure) -> Shown:
        """Show a single figure."""
        return Shown(figure, *self._provenance(figure.id))

    def series(self, series: Series) -> Shown:
        """Show a whole series."""
        return Shown(series, *self._provenance(series.id))

    def at(self, series: Series, year: int) -> Shown:
        """Show one year of a series."""
        return Shown(series, *self._provenance(series.id), year)

    def cite(self, *sources: str) -> Marks:
        """Give the marks of sources, numbering those that are new."""
        for source in sources:
            self._numbers.setdefault(source, len(self._numbers) + 1)
        return tuple(sorted({self._numbers[source] for source in sources}))

    def say(self, text: Text, *, cited: Marks = (), **figures: Shown) -> Sentence:
        """Make a sentence, its places filled with figures."""
        filled: dict[str, Value] = {place: shown.quantity for place, shown in figures.items()}
        return Sentence(text.having(**filled), tuple(figures.values()), cited)

    def chart(self, caption: Text, shown: Sequence[Shown] = (), cited: Marks = ()) -> Sentence:
        """Make the caption of the next chart, which names the sources of what it draws."""
        self._charts += 1
        text = _CHART.having(number=self._charts, caption=caption)
        return Sentence(text, tuple(shown), cited)

    def heading(self, caption: Text) -> Sentence:
        """Make the caption of the next table."""
        self._tables += 1
        return Sentence(_TABLE.having(number=self._tables, caption=caption))

    def table(
        self,
        caption: Text,
        columns: Sequence[Column],
        rows: Sequence[Row],
        note: Sentence | None = None,
    ) -> FigureTable:
        """Make the next table."""
        return FigureTable(self.heading(caption), tuple(columns), tuple(rows), note)

    def cited(self) -> tuple[SourceEntry, ...]:
        """Give all sources cited so far, under their marks."""
        return tuple(
            SourceEntry(mark, source, self.evidence.sources.get(source))
            for source, mark in self._numbers.items()
        )

    def methods(self) -> tuple[Method, ...]:
        """Give the methods behind all figures shown so far, in the order of the list."""
        return tuple(method for key, method in METHODS.items() if key in self._methods)

    def _provenance(self, figure_id: str) -> tuple[Marks, bool]:
        if figure_id not in self._known:
            behind = self._book.behind(figure_id)
            self._methods.update(entry.method for entry in behind)
            self._known[figure_id] = (
                self.cite(*self._book.sources_of(figure_id)),
                self._book.is_illustrative(figure_id),
            )
        return self._known[figure_id]
