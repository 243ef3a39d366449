"""Arbitrary imported figures."""

from __future__ import annotations

from hypothesis import strategies as st

from shekara.domain.imported import (
    FIRST_YEAR,
    LAST_YEAR,
    ImportedFigures,
    ImportedSeries,
    ImportedTable,
)
from tests.arbitrary.words import DAYS, WORDS

_CODES = st.from_regex(r"[A-Za-z][A-Za-z0-9._-]{0,20}", fullmatch=True)
_VALUES = st.floats(min_value=0, exclude_min=True, max_value=1e15)
_NAMES = WORDS.map(lambda words: words.strip() or "Table")


@st.composite
def _series(draw: st.DrawFn, sources: int) -> ImportedSeries:
    years = draw(st.sets(st.integers(FIRST_YEAR, LAST_YEAR), min_size=1, max_size=4))
    return ImportedSeries(
        place=draw(_CODES),
        indicator=draw(_CODES),
        unit=draw(_CODES),
        source=draw(st.integers(0, sources - 1)),
        years=tuple(sorted(years)),
        values=tuple(draw(_VALUES) for _ in years),
    )


@st.composite
def _tables(draw: st.DrawFn, number: int) -> ImportedTable:
    sources = tuple(draw(st.lists(_NAMES, min_size=1, max_size=2)))
    series = st.lists(
        _series(len(sources)),
        min_size=1,
        max_size=3,
        unique_by=lambda each: (each.place, each.indicator, each.source),
    )
    return ImportedTable(
        id=str(number),
        file=draw(_NAMES),
        sheet=draw(WORDS),
        sources=sources,
        series=tuple(draw(series)),
        date=draw(DAYS),
        by=draw(WORDS),
        replaces=draw(st.booleans()),
    )


@st.composite
def imported_figures(draw: st.DrawFn) -> ImportedFigures:
    """Up to two imported tables of up to three series."""
    count = draw(st.integers(0, 2))
    return ImportedFigures(tables=tuple(draw(_tables(number)) for number in range(1, count + 1)))
