"""Imported figures made for tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shekara.domain.imported import ImportedFigures, ImportedSeries, ImportedTable


def series(
    place: str, indicator: str, unit: str, values: Mapping[int, float], source: int = 0
) -> ImportedSeries:
    """Give a series by its values of years."""
    return ImportedSeries(
        place=place,
        indicator=indicator,
        unit=unit,
        source=source,
        years=tuple(values),
        values=tuple(values.values()),
    )


def table(*several: ImportedSeries, **sides: Any) -> ImportedTable:  # noqa: ANN401
    """Give a table of series, all of one source unless told otherwise."""
    return ImportedTable(
        **{
            "id": "1",
            "file": "own.csv",
            "sources": ("Akimat of Zhambyl, letter",),
            "series": several,
            **sides,
        }
    )


def imported(*several: ImportedSeries, **sides: Any) -> ImportedFigures:  # noqa: ANN401
    """Give one table as all that is imported."""
    return ImportedFigures(tables=(table(*several, **sides),))
