"""Series in tables: one value of a series as a figure that leads to the whole in Why."""

from __future__ import annotations

from shekara.domain.figures import Figure, Series


def value_at(series: Series, year: int) -> Figure:
    """Give the value of one year, under the id and the provenance of its series."""
    return Figure(
        id=series.id,
        name=series.name,
        value=series.at(year),
        unit=series.unit,
        method=series.method,
        origin=series.origin,
        inputs=series.inputs,
        sources=series.sources,
        year=year,
    )
