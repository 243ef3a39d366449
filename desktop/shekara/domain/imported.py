"""Figures that people brought themselves, from tables of their own, with their sources.

A table is kept as it was read: its values in its own units. What they mean beside the bundled
figures is decided where the evidence is put together.
"""

from __future__ import annotations

import math
import re

import msgspec

from shekara.domain.days import require_day
from shekara.domain.review import LARGEST
from shekara.domain.wording import require_words

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""The years that a figure may be of."""

MOST_FIGURES = 100_000
MOST_SERIES = 5_000
"""More than these no document has room for."""

MOST_LETTERS = 200_000
"""Nor for longer citations, all of them together."""

_ID = re.compile(r"[1-9][0-9]{0,5}")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,79}")


class ImportedSeries(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One indicator of one place by one source, over its years.

    `place` is the code of a region or a country, `indicator` one of the evidence or one of
    trade (`trade_code`), `unit` that of the values, `source` the place of the citation in the
    table's list. Values are above 0: what is not known has no year.
    """

    place: str
    indicator: str
    unit: str
    source: int
    years: tuple[int, ...]
    values: tuple[float, ...]

    def __post_init__(self) -> None:
        """Refuse what is no code, years out of order and values that nobody could have measured."""
        for code in (self.place, self.indicator, self.unit):
            if not _CODE.fullmatch(code):
                message = f"“{code[:80]}” is not the code of a place, an indicator or a unit"
                raise ValueError(message)
        years = self.years
        if not years or len(years) != len(self.values) or list(years) != sorted({*years}):
            message = f"{self.place} {self.indicator}: a value for each year, years rising"
            raise ValueError(message)
        if years[0] < FIRST_YEAR or years[-1] > LAST_YEAR:
            message = f"{self.place} {self.indicator}: years from {FIRST_YEAR} to {LAST_YEAR}"
            raise ValueError(message)
        if not all(math.isfinite(value) and 0 < value <= LARGEST for value in self.values):
            message = f"{self.place} {self.indicator}: values above 0"
            raise ValueError(message)


class ImportedTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was taken from one file.

    `file` is its name without folders, `sheet` that of the sheet, empty for a text file;
    `date` the ISO day of the import. Where `replaces`, its figures count in place of bundled
    ones for the same thing; else they count where nothing else is known.
    """

    id: str
    file: str
    sources: tuple[str, ...]
    series: tuple[ImportedSeries, ...]
    sheet: str = ""
    date: str = ""
    by: str = ""
    replaces: bool = False

    def __post_init__(self) -> None:
        """Refuse a table without a name, source or figure, and a thing told twice."""
        require_words(self.file, self.sheet, self.by, *self.sources)
        require_day(self.date)
        if not _ID.fullmatch(self.id) or not self.file.strip():
            message = f"“{self.id}” of “{self.file[:80]}” is not an imported table"
            raise ValueError(message)
        if not all(citation.strip() for citation in self.sources):
            message = f"{self.file}: a source without words"
            raise ValueError(message)
        if not all(0 <= each.source < len(self.sources) for each in self.series):
            message = f"{self.file}: a series whose source is not in the list"
            raise ValueError(message)
        told = {(each.place, each.indicator, each.source) for each in self.series}
        if not self.series or len(told) < len(self.series):
            message = f"{self.file}: {len(self.series)} series of {len(told)} things"
            raise ValueError(message)

    @property
    def figures(self) -> int:
        """Count its figures."""
        return sum(len(each.years) for each in self.series)

    @property
    def letters(self) -> int:
        """Count the letters of its citations."""
        return sum(map(len, self.sources))

    def source_id(self, number: int) -> str:
        """Give the id under which figures cite one of its sources."""
        return f"imported.{self.id}.{number + 1}"


class ImportedFigures(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All imported tables, in the order in which they were imported."""

    tables: tuple[ImportedTable, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two tables of one id, and more figures than a document has room for."""
        ids = {table.id for table in self.tables}
        if len(ids) < len(self.tables):
            message = f"{len(self.tables)} imported tables with {len(ids)} ids"
            raise ValueError(message)
        if self.figures > MOST_FIGURES or self.series > MOST_SERIES:
            message = f"{self.figures} imported figures in {self.series} series"
            raise ValueError(message)

    @property
    def figures(self) -> int:
        """Count the figures of all tables."""
        return sum(table.figures for table in self.tables)

    @property
    def series(self) -> int:
        """Count the series of all tables."""
        return sum(len(table.series) for table in self.tables)


def trade_code(flow: str, partner: str) -> str:
    """Give the indicator of a country's trade with a partner, such as `trade.export.RU`."""
    return f"trade.{flow}.{partner}"


def traded(indicator: str) -> tuple[str, str] | None:
    """Give flow and partner of an indicator of trade; None for any other indicator."""
    kind, _, rest = indicator.partition(".")
    flow, _, partner = rest.partition(".")
    return (flow, partner) if kind == "trade" and flow and partner else None
