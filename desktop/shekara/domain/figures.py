"""Figures: every number a person sees, with where it comes from.

A figure either rests on a source (an observation), on other figures (a calculation), on
a judgement written down in the assessment, or is an assumption without a source, which is
then called illustrative. `FigureBook` keeps all figures of one evaluation and answers
"what does this number rest on?" for the Why panel, the JSON output and the brief alike.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import msgspec

from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator


class Origin(StrEnum):
    """What a figure rests on directly."""

    OBSERVED = "observed"
    CALCULATED = "calculated"
    JUDGED = "judged"
    ASSUMED = "assumed"
    ILLUSTRATIVE = "illustrative"


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One number: its id, name, value and unit, and what it rests on.

    `value` is None when it is missing, and a short code (such as a position's `SO`) when
    the unit is `code`. `inputs` are ids of other figures, `sources` ids of sources.
    """

    id: str
    name: Text
    value: float | str | None
    unit: str
    method: str
    origin: Origin = Origin.CALCULATED
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    year: int | None = None
    note: Text | None = None


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of one kind over years, with one provenance for the whole.

    `years` and `values` have the same length; a missing value is None.
    """

    id: str
    name: Text
    years: tuple[int, ...]
    values: tuple[float | None, ...]
    unit: str
    method: str
    origin: Origin = Origin.CALCULATED
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    note: Text | None = None

    def __post_init__(self) -> None:
        """Refuse years and values of different length."""
        if len(self.years) != len(self.values):
            message = f"{self.id}: {len(self.years)} years, {len(self.values)} values"
            raise ValueError(message)

    def at(self, year: int) -> float | None:
        """Give the value of one year, None when it is missing."""
        return dict(zip(self.years, self.values, strict=True)).get(year)


Entry = TypeVar("Entry", bound=Figure | Series)


class FigureBook:
    """All figures of one evaluation, by id, in the order they were entered."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: dict[str, Figure | Series] = {}
        self._illustrative: dict[str, bool] = {}

    @classmethod
    def joining(cls, *books: FigureBook) -> FigureBook:
        """Give a book of all figures of several, in the order of the books."""
        joined = cls()
        for book in books:
            entries = {entry.id: entry for entry in book}
            for shared in joined._entries.keys() & entries.keys():
                joined.enter(entries[shared])
            joined._entries |= entries
        return joined

    def enter(self, entry: Entry) -> Entry:
        """Keep a figure and give it back; the same id with another content is an error."""
        known = self._entries.setdefault(entry.id, entry)
        if known != entry:
            message = f"two different figures are called {entry.id}"
            raise ValueError(message)
        return entry

    def __getitem__(self, figure_id: str) -> Figure | Series:
        """Give the figure of that id; KeyError when there is none."""
        return self._entries[figure_id]

    def __contains__(self, figure_id: str) -> bool:
        """Tell whether a figure of that id was entered."""
        return figure_id in self._entries

    def __iter__(self) -> Iterator[Figure | Series]:
        """Go through all figures in the order they were entered."""
        return iter(self._entries.values())

    def __len__(self) -> int:
        """Count the figures."""
        return len(self._entries)

    def behind(self, figure_id: str) -> tuple[Figure | Series, ...]:
        """Give the figure and everything it rests on, nearest first, each once."""
        found: dict[str, Figure | Series] = {}
        waiting = [figure_id]
        while waiting:
            current = waiting.pop(0)
            if current not in found:
                found[current] = self[current]
                waiting.extend(found[current].inputs)
        return tuple(found.values())

    def sources_of(self, figure_id: str) -> tuple[str, ...]:
        """Give the ids of all sources the figure rests on, directly or through others."""
        named = (source for entry in self.behind(figure_id) for source in entry.sources)
        return tuple(dict.fromkeys(named))

    def is_illustrative(self, figure_id: str) -> bool:
        """Tell whether an assumption without a source stands anywhere behind the figure."""
        known = self._illustrative.get(figure_id)
        if known is None:
            entry = self[figure_id]
            known = entry.origin is Origin.ILLUSTRATIVE or any(
                self.is_illustrative(name) for name in entry.inputs
            )
            self._illustrative[figure_id] = known
        return known
