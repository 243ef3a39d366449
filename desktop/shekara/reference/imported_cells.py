"""Imported figures as printed numbers for the audit, and what must hold between them and others.

Each source of an imported table is a table of its own, called by the id of the source: two
sources may tell the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.comparisons import Compared, SameNumber
from shekara.analysis.reconciliation.declarations import Declaration, PartOf
from shekara.analysis.reconciliation.patterns import Jumps, Pattern, Repeated
from shekara.analysis.reconciliation.tables import Cell, Keys, decimals_of
from shekara.analysis.results.imported import converts, held_unit
from shekara.analysis.results.observed import COUNTRIES
from shekara.domain.imported import traded
from shekara.reference.declarations import FREIGHT, PARTS_OF_INDICATORS
from shekara.reference.published import flow_name
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.evidence import Evidence
    from shekara.domain.imported import ImportedFigures, ImportedSeries, ImportedTable
    from shekara.text import Text

_OF_PLACE = QT_TRANSLATE_NOOP("audit", "{place}, {indicator}")
_BUNDLED = ("indicators", "national", "trade")
_MOST_TRADING = 50


def imported_cells(imported: ImportedFigures, evidence: Evidence) -> Iterator[Cell]:
    """Give every imported number that the evidence can take."""
    for table in imported.tables:
        for series in table.series:
            unit = held_unit(evidence, series.place, series.indicator)
            if unit is not None and converts(series.unit, unit):
                yield from _cells(table, series, evidence)


def imported_declarations(imported: ImportedFigures) -> tuple[Declaration, ...]:
    """Give what must hold of imported figures: with bundled ones, each other, in themselves."""
    tables = tables_of(imported)
    trading = [*_trading(imported)]
    return (
        SameNumber(known=_BUNDLED, others=tables),
        *(
            Compared(first=table, second=other, mirror=True, tolerance=FREIGHT)
            for number, table in enumerate(trading)
            for other in ("trade", *trading[: number + 1])
        ),
        *(
            PartOf(table=table, along="indicator", part=part, whole=whole)
            for table in tables
            for part, whole in PARTS_OF_INDICATORS
        ),
    )


def imported_patterns(imported: ImportedFigures) -> tuple[Pattern, ...]:
    """Give the patterns looked for in imported figures."""
    return tuple(
        pattern
        for table in tables_of(imported)
        for pattern in (Repeated(table), Jumps(table, along="region"))
    )


def tables_of(imported: ImportedFigures) -> tuple[str, ...]:
    """Give the tables of the audit, one for each source of each imported table."""
    return tuple(
        table.source_id(number) for table in imported.tables for number in range(len(table.sources))
    )


def _trading(imported: ImportedFigures) -> Iterator[str]:
    """Give the tables that tell of trade: the first of them, for each is held against each."""
    found = (
        table.source_id(series.source)
        for table in imported.tables
        for series in table.series
        if traded(series.indicator) is not None
    )
    yield from islice(dict.fromkeys(found), _MOST_TRADING)


def _cells(table: ImportedTable, series: ImportedSeries, evidence: Evidence) -> Iterator[Cell]:
    name, keys = _described(series, evidence)
    source = table.source_id(series.source)
    for year, value in zip(series.years, series.values, strict=True):
        printed = _printed(value)
        yield Cell(
            table=source,
            series=f"{series.place} {series.indicator}",
            year=year,
            printed=printed,
            value=Decimal(printed),
            decimals=decimals_of(printed),
            unit=series.unit,
            source=source,
            name=name,
            keys=keys,
        )


def _printed(value: float) -> str:
    """Give the digits of a value: as few as tell it from all others, without an exponent."""
    return format(Decimal(repr(value)).normalize(), "f")


def _described(series: ImportedSeries, evidence: Evidence) -> tuple[Text, Keys]:
    """Give the name of a series, and its keys as those of bundled tables are."""
    place, indicator = series.place, series.indicator
    trade = traded(indicator)
    if trade is not None:
        flow, partner = trade
        keys = (("reporter", place), ("partner", partner), ("flow", flow), ("measure", "value"))
        return flow_name(place, partner, flow), keys
    measured = evidence.indicators[indicator].name
    if place in COUNTRIES:
        named = _OF_PLACE.having(place=COUNTRIES[place], indicator=measured)
        return named, (("country", place), ("indicator", indicator))
    named = _OF_PLACE.having(place=evidence.region(place).short_name, indicator=measured)
    return named, (
        ("region", place),
        ("country", place[:2]),
        ("indicator", indicator),
        ("territory", "own"),
    )
