"""Putting imported figures into the evidence, beside the bundled ones or in their place.

A figure that nothing else knows simply counts. Where a bundled one, or a table imported
before, knows the same thing, the first counts unless the table is to replace it; then the
number it replaces stays known, as that of a correction does.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

import msgspec

from shekara.analysis.reconciliation.tables import conversion
from shekara.domain.evidence import Corrected, Evidence, Observation, Source, TradeFlow
from shekara.domain.imported import traded
from shekara.text import QT_TRANSLATE_NOOP, Day, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.evidence import Indicator
    from shekara.domain.imported import ImportedFigures, ImportedSeries, ImportedTable
    from shekara.text import Text

KIND = "imported"
"""The kind of the sources of imported figures."""

HOME = "KZ"
"""Whose record of trade the evidence holds; what the partner reports is for the audit."""

LONGEST_LABEL = 60

_CURRENCIES = {"KZ": "kzt", "RU": "rub", "KG": "kgs"}
_KINDS = {
    "persons": "persons",
    "money_usd": "musd",
    "share": "pct",
    "count": "units",
    "index": "pct_previous_year",
}
_PER = {"grp_per_capita": "_per_person", "avg_monthly_wage": "_per_month"}

_LICENCE = QT_TRANSLATE_NOOP("figures", "Not stated: the figures were imported")
_NOTE = QT_TRANSLATE_NOOP("figures", "Imported from the file “{file}” on {day}.")
_NOTE_BY = QT_TRANSLATE_NOOP("figures", "Imported from the file “{file}” on {day} by {person}.")
_NOTE_UNDATED = QT_TRANSLATE_NOOP("figures", "Imported from the file “{file}”.")
_REPLACES = QT_TRANSLATE_NOOP(
    "figures", "The imported table “{file}” counts before what was known of the same thing."
)

Number = TypeVar("Number", Observation, TradeFlow)


def with_imported(evidence: Evidence, imported: ImportedFigures) -> Evidence:
    """Give the evidence with all imported tables; the same evidence where there are none.

    Series of places or indicators that the evidence does not know, or in a unit that does not
    measure them, are passed over: `strangers` names them.
    """
    if not imported.tables:
        return evidence
    observations = dict(evidence.observations)
    flows = {flow.id: flow for flow in evidence.trade}
    for table in imported.tables:
        for series in table.series:
            unit = held_unit(evidence, series.place, series.indicator)
            if unit is None or not converts(series.unit, unit):
                continue
            for flow in _flows(table, series):
                flows[flow.id] = _counting(flows.get(flow.id), flow, table)
            for found in _observations(evidence, table, series, unit):
                key = (found.place, found.indicator, found.year)
                observations[key] = _counting(observations.get(key), found, table)
    return replace(
        evidence,
        sources={**evidence.sources, **{each.id: each for each in imported_sources(imported)}},
        observations=observations,
        trade=tuple(flows.values()),
    )


def imported_sources(imported: ImportedFigures) -> Iterator[Source]:
    """Give the sources that imported tables name, as figures cite them."""
    for table in imported.tables:
        for number, citation in enumerate(table.sources):
            yield Source(
                id=table.source_id(number),
                kind=KIND,
                label=verbatim(label_of(citation)),
                citation=verbatim(citation),
                date=table.date,
                licence=_LICENCE,
                locator="",
                note=_origin(table),
            )


def strangers(evidence: Evidence, imported: ImportedFigures) -> tuple[str, ...]:
    """Name the places, indicators and units of imported series that the evidence cannot take."""
    found: list[str] = []
    for series in (each for table in imported.tables for each in table.series):
        unit = held_unit(evidence, series.place, series.indicator)
        if unit is None:
            found.append(f"{series.place} {series.indicator}")
        elif not converts(series.unit, unit):
            found.append(f"{series.place} {series.indicator} ({series.unit})")
    return tuple(dict.fromkeys(found))


def held_unit(evidence: Evidence, place: str, indicator: str) -> str | None:
    """Give the unit in which the evidence holds an indicator of a place.

    None for a place that is neither a present region nor a country of the evidence, for an
    indicator that is not known, and for what no table can tell, such as a region's trade with
    one country or the area, which the list of regions has.
    """
    country = place[:2]
    is_country = place in _CURRENCIES
    if not is_country and (place not in evidence.regions or evidence.regions[place].members):
        return None
    trade = traded(indicator)
    if trade is not None:
        return "musd" if is_country and _is_trade(place, *trade) else None
    known = evidence.indicators.get(indicator)
    if known is None or known.unit_kind == "area":
        return None
    return evidence.held_units.get((country, indicator)) or _unit(known, country)


def converts(unit: str, into: str) -> bool:
    """Tell whether values of one unit can be given in the other."""
    try:
        conversion(unit, into)
    except ValueError:
        return False
    return True


def _is_trade(reporter: str, flow: str, partner: str) -> bool:
    """Tell whether it is trade across a border that the evidence is about."""
    across = HOME in {reporter, partner} and reporter != partner and partner in _CURRENCIES
    return across and flow in {"export", "import"}


def _unit(indicator: Indicator, country: str) -> str | None:
    """Give the unit of an indicator of which no figure of the country is bundled."""
    currency = _CURRENCIES[country]
    if indicator.unit_kind == "money_local":
        per = _PER.get(indicator.code)
        return f"m{currency}" if per is None else f"{currency}{per}"
    return _KINDS.get(indicator.unit_kind)


def _observations(
    evidence: Evidence, table: ImportedTable, series: ImportedSeries, unit: str
) -> Iterator[Observation]:
    if series.indicator not in evidence.indicators:
        return
    scale = conversion(series.unit, unit)
    for year, value in zip(series.years, series.values, strict=True):
        yield Observation(
            place=series.place,
            indicator=series.indicator,
            year=year,
            value=_scaled(value, scale),
            unit=unit,
            territory="present",
            level_break=False,
            source=table.source_id(series.source),
        )


def _flows(table: ImportedTable, series: ImportedSeries) -> Iterator[TradeFlow]:
    trade = traded(series.indicator)
    if trade is None or series.place != HOME:
        return
    flow, partner = trade
    scale = conversion(series.unit, "musd")
    for year, value in zip(series.years, series.values, strict=True):
        yield TradeFlow(
            reporter=HOME,
            partner=partner,
            flow=flow,
            year=year,
            value_musd=_scaled(value, scale),
            level_break=False,
            source=table.source_id(series.source),
        )


def _scaled(value: float, scale: Decimal) -> float:
    return value if scale == 1 else float(Decimal(repr(value)) * scale)


def _counting(before: Number | None, found: Number, table: ImportedTable) -> Number:
    """Give the number that counts of two for the same thing."""
    if before is None:
        return found
    if not table.replaces or _value(before) == _value(found):
        return before
    note = Corrected(
        printed=_value(before),
        reason=_REPLACES.having(file=verbatim(table.file)),
        source=before.source,
    )
    return msgspec.structs.replace(found, corrected=note)


def _value(number: Observation | TradeFlow) -> float:
    return number.value if isinstance(number, Observation) else number.value_musd


def label_of(citation: str) -> str:
    """Give a short label of a citation, cut where it is long."""
    words = " ".join(citation.split())
    return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1].rstrip()}…"


def _origin(table: ImportedTable) -> Text:
    file, day = verbatim(table.file), Day(table.date)
    if not table.date:
        return _NOTE_UNDATED.having(file=file)
    if not table.by:
        return _NOTE.having(file=file, day=day)
    return _NOTE_BY.having(file=file, day=day, person=verbatim(table.by))
