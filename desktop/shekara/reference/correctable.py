"""From a printed number to the place where an assessment corrects it, and to whom it concerns."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.tables import conversion
from shekara.analysis.results.corrections import PrintedNumber
from shekara.domain.evidence import Observation, TradeFlow
from shekara.domain.review import PRINTED
from shekara.reference.evidence import evidence
from shekara.reference.ledger import bundled_ledger
from shekara.reference.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shekara.analysis.reconciliation.findings import Finding, Where
    from shekara.analysis.reconciliation.tables import Cell, Ledger
    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import RegionPair
    from shekara.text import Text

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


class PrintedNumbers:
    """All numbers of a ledger, beside the evidence that results rest on before corrections."""

    def __init__(self, ledger: Ledger, known: Evidence) -> None:
        """Look numbers up in the ledger, and what counts in the evidence."""
        self.ledger, self.known = ledger, known
        self._correctable: dict[Where, Correctable | None] = {}

    def correctable(self, where: Where) -> Correctable | None:
        """Give the number printed at a place, None where none is."""
        if where not in self._correctable:
            cell = self.ledger.cells.get(_id(where))
            self._correctable[where] = None if cell is None else self._of(cell)
        return self._correctable[where]

    def number(self, place: str) -> PrintedNumber | None:
        """Give the printed number at the place of a correction, None where none is printed."""
        cell = self.ledger.cells.get(place.removeprefix(PRINTED))
        if cell is None:
            return None
        return PrintedNumber(
            name=cell.name,
            value=float(cell.value),
            unit=cell.unit,
            source=cell.source,
            year=cell.year,
        )

    def named(self, where: Where) -> Text:
        """Give what stands at a place: the number, its series, or the table."""
        ledger = self.ledger
        found = ledger.cells.get(_id(where))
        if found is None:
            of_table = ledger.of(where.table)
            found = next((cell for cell in of_table if cell.series == where.series), None)
        return ledger.title(where.table) if found is None else found.name

    def concerns(self, finding: Finding, pair: RegionPair) -> bool:
        """Tell whether a finding is about a pair: its regions, or trade with its neighbour."""
        places = [finding.where, *(repair.change.where for repair in finding.repairs)]
        codes = {code for where in places for code in self._codes(where)}
        regions = {code for code in codes if "-" in code}
        if regions:
            own = {pair.kz, pair.other, *self.known.region(pair.kz).territory}
            return bool(regions & {*own, *self.known.region(pair.other).territory})
        return pair.partner in codes

    def _of(self, cell: Cell) -> Correctable:
        place = self._place(cell)
        if place is None:
            return Correctable(f"{PRINTED}{cell.id}", 1.0, cell.unit, counts=False)
        unit = self._unit(place, cell)
        return Correctable(place, float(conversion(cell.unit, unit)), unit, counts=True)

    def _unit(self, place: str, cell: Cell) -> str:
        """Give the unit in which the figure of a cell is shown."""
        counting = self._counting.get(place)
        if isinstance(counting, Observation):
            return counting.unit
        # What is shown of trade between countries and pairs of regions is in millions.
        return "musd" if cell.unit in {"kusd", "usd", "busd"} else cell.unit

    def _place(self, cell: Cell) -> str | None:
        """Give the id of the figure that shows a cell, None where no result reads it."""
        keys, year = dict(cell.keys), cell.year or 0
        if cell.table == "p3_table2_exports_by_region_pair":
            return f"observed.exports.{keys['reporter']},{keys['partner']}.{year}"
        if cell.table == "p5_table1_trade" and cell.series == "KZ-total turnover":
            return f"observed.trade.total.turnover.{year}"
        place = _figure(keys, year)
        counting = None if place is None else self._counting.get(place)
        if place is None or counting is None or counting.source != cell.source:
            return None
        # Of two rows for one year results read the preferred one.
        is_it = isinstance(counting, TradeFlow) or _is(counting, cell)
        return place if is_it else None

    @cached_property
    def _counting(self) -> Mapping[str, Observation | TradeFlow]:
        observed = {each.id: each for each in self.known.observations.values()}
        return {**observed, **{each.id: each for each in self.known.trade}}

    def _codes(self, where: Where) -> Iterator[str]:
        """Give the codes of regions and countries at a place, or anywhere in its year."""
        table = self._keys_of(where.table)
        series = [where.series] if where.series else list(table)
        for name in series:
            for words in table.get(name, ()):
                regions = _REGION.findall(words)
                yield from regions or _CODE.findall(words)

    def _keys_of(self, table: str) -> Mapping[str, tuple[str, ...]]:
        """Give for each series of a table the keys that name places; of claims, their series."""
        return _claimed() if table == "claims" else self._keys.get(table, {})

    @cached_property
    def _keys(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for cell in self.ledger.cells.values():
            named = tuple(value for key, value in cell.keys if key in _PLACES)
            found.setdefault(cell.table, {})[cell.series] = named
        return found


def _id(where: Where) -> str:
    return f"{where.table}/{where.series}/{where.year or ''}"


def _figure(keys: Mapping[str, str], year: int) -> str | None:
    """Give the id that a number with these keys has as a figure."""
    if keys.get("reporter") == "KZ" and "flow" in keys:
        return f"observed.trade.{keys['partner']}.{keys['flow']}.{year}"
    place = keys.get("region") or keys.get("country")
    if place is None or "indicator" not in keys:
        return None
    return f"observed.{place}.{keys['indicator']}.{year}"


def _is(observation: Observation, cell: Cell) -> bool:
    """Tell whether an observation is the number of a cell."""
    return observation.value == float(cell.value * conversion(cell.unit, observation.unit))


@cache
def _claimed() -> Mapping[str, tuple[str, ...]]:
    named = rows("published/claims")
    return {row["id"]: tuple(row["series"].replace("-", " ").split()) for row in named}


@cache
def bundled_numbers() -> PrintedNumbers:
    """Give the bundled printed numbers, beside the bundled evidence."""
    return PrintedNumbers(bundled_ledger(), evidence())
