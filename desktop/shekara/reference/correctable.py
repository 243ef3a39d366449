"""From a printed number to the place where an assessment corrects it, and to whom it concerns."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.results.corrections import PrintedNumber
from shekara.domain.review import PRINTED
from shekara.reference.evidence import evidence
from shekara.reference.ledger import bundled_ledger
from shekara.reference.tables import rows
from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shekara.analysis.reconciliation.findings import Finding, Where
    from shekara.analysis.reconciliation.tables import Cell
    from shekara.domain.regions import RegionPair

_REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]+")
_CODE = re.compile(r"\b[A-Z]{2}\b")
_PLACES = ("reporter", "partner", "region", "country", "border")


class Correctable(msgspec.Struct, frozen=True):
    """A printed number: where it is corrected, and what one of it is in the figure's unit.

    `unit` is that of the correction; `counts` tells whether results rest on the number.
    """

    place: str
    scale: float
    unit: str
    counts: bool


@cache
def correctable(where: Where) -> Correctable | None:
    """Give the number printed at a place, None where none is."""
    cell = bundled_ledger().cells.get(f"{where.table}/{where.series}/{where.year or ''}")
    if cell is None:
        return None
    place = _place(cell)
    if place is None:
        return Correctable(f"{PRINTED}{cell.id}", 1.0, cell.unit, counts=False)
    # What is shown of pairs of regions is in millions.
    is_thousands = cell.unit == "kusd"
    unit = "musd" if is_thousands else cell.unit
    return Correctable(place, 0.001 if is_thousands else 1.0, unit, counts=True)


def printed_number(place: str) -> PrintedNumber | None:
    """Give the printed number at the place of a correction, None where none is printed."""
    cell = bundled_ledger().cells.get(place.removeprefix(PRINTED))
    if cell is None:
        return None
    return PrintedNumber(
        name=cell.name,
        value=float(cell.value),
        unit=cell.unit,
        source=cell.source,
        year=cell.year,
    )


def named(where: Where) -> Text:
    """Give what stands at a place: the number, its series, or the table."""
    ledger = bundled_ledger()
    found = ledger.cells.get(f"{where.table}/{where.series}/{where.year or ''}")
    if found is None:
        found = next((cell for cell in ledger.of(where.table) if cell.series == where.series), None)
    return ledger.title(where.table) if found is None else found.name


def _place(cell: Cell) -> str | None:
    """Give the id of the figure that shows a cell, None where no result reads it."""
    known, keys, year = evidence(), dict(cell.keys), cell.year or 0
    match cell.table:
        case "trade":
            return f"observed.trade.{keys['partner']}.{keys['flow']}.{year}"
        case "indicators" | "national":
            place = keys.get("region") or keys["country"]
            found = known.observation(place, keys["indicator"], year)
            # Of two rows for one year results read the preferred one.
            return found.id if found and found.value == float(cell.value) else None
        case "p3_table2_exports_by_region_pair":
            return f"observed.exports.{keys['reporter']},{keys['partner']}.{year}"
        case "p5_table1_trade" if cell.series == "KZ-total turnover":
            return f"observed.trade.total.turnover.{year}"
        case _:
            return None


def concerns(finding: Finding, pair: RegionPair) -> bool:
    """Tell whether a finding is about a pair: its regions, or trade with its neighbour."""
    places = [finding.where, *(repair.change.where for repair in finding.repairs)]
    codes = {code for where in places for code in _codes(where)}
    regions = {code for code in codes if "-" in code}
    if regions:
        known = evidence()
        own = {pair.kz, pair.other, *known.region(pair.kz).territory}
        return bool(regions & {*own, *known.region(pair.other).territory})
    return pair.partner in codes


def _codes(where: Where) -> Iterator[str]:
    """Give the codes of regions and countries that stand at a place, or anywhere in its year."""
    table = _keys_of(where.table)
    series = [where.series] if where.series else list(table)
    for name in series:
        for words in table.get(name, ()):
            regions = _REGION.findall(words)
            yield from regions or _CODE.findall(words)


@cache
def _keys_of(table: str) -> Mapping[str, tuple[str, ...]]:
    """Give for each series of a table the keys that name places; of claims, their series."""
    if table == "claims":
        named = rows("published/claims")
        return {row["id"]: tuple(row["series"].replace("-", " ").split()) for row in named}
    return {
        cell.series: tuple(value for key, value in cell.keys if key in _PLACES)
        for cell in bundled_ledger().of(table)
    }
