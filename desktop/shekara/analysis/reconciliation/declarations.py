"""Declarations: what must hold within a table or between tables, said once for all its cells.

A declaration names keys, not rows: “along `flow`, turnover is export + import” holds for
every reporter, partner and year that has all three. Each turns into relations.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

import msgspec

from shekara.analysis.reconciliation.findings import CheckKind, Where
from shekara.analysis.reconciliation.formulas import Formula, just, quotient, total
from shekara.analysis.reconciliation.recipes import HUNDRED
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.analysis.reconciliation.tables import Cell, conversion
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Ledger

PLUS, MINUS = Decimal(1), Decimal(-1)

_SHARE = QT_TRANSLATE_NOOP("audit", "the part divided by the whole")
_WHOLE = QT_TRANSLATE_NOOP("audit", "the whole")


class Declaration(Protocol):
    """Something that must hold, wherever its cells are."""

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each place where the ledger has all cells it needs."""
        ...


def place(cell: Cell) -> Where:
    """Give where a cell stands."""
    return Where(cell.table, cell.series, cell.year)


def measured(cell: Cell, unit: str) -> tuple[str, Decimal]:
    """Give a cell as part of a sum in the unit."""
    return cell.id, conversion(cell.unit, unit)


def sources(*cells: Cell) -> tuple[str, ...]:
    """Give the sources of cells, each once."""
    return tuple(dict.fromkeys(cell.source for cell in cells))


def _values(ledger: Ledger, table: str, along: str) -> Iterator[dict[str, Cell]]:
    """Give the rows of the values alone: shares and indices beside them do not add up."""
    for row in ledger.rows(table, along):
        measures = {dict(cell.keys).get("measure", "value") for cell in row.values()}
        if measures == {"value"}:
            yield row


class Sum(msgspec.Struct, frozen=True, kw_only=True):
    """Along a key, one member is the sum of others: turnover, balance, a total.

    `parts` give a member and +1 or −1; without them the whole is the sum of all others.
    """

    table: str
    along: str
    whole: str
    words: Text
    parts: tuple[tuple[str, Decimal], ...] = ()

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each row that has the whole and every part."""
        for row in _values(ledger, self.table, self.along):
            whole = row.get(self.whole)
            signs = dict(self.parts) or {key: PLUS for key in row if key != self.whole}
            if whole is None or not signs or not signs.keys() <= row.keys():
                continue
            parts = tuple(
                (row[key].id, sign * conversion(row[key].unit, whole.unit))
                for key, sign in signs.items()
            )
            yield Relation(
                check=CheckKind.IDENTITY,
                where=place(whole),
                left=just(whole.id),
                right=(total(parts),),
                words=self.words,
                unit=whole.unit,
                sources=sources(whole, *(row[key] for key in signs)),
                family=f"{whole.table}/{whole.series}/{self.along}",
            )


class Quotient(msgspec.Struct, frozen=True, kw_only=True):
    """Along a key, one member is `scale` times another over a third: a rate, coverage, per head.

    `years_later` is how much later the figure below the line is, where only such a one exists;
    the tolerance then says how far it may be from that of the year.
    """

    table: str
    along: str
    result: str
    above: str
    below: str
    words: Text
    scale: Decimal = Decimal(1)
    years_later: int = 0
    tolerance: Decimal = Decimal(0)

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each row that has all three."""
        rows = list(ledger.rows(self.table, self.along))
        below = {
            _others(row[self.below], self.along, self.years_later): row[self.below]
            for row in rows
            if self.below in row
        }
        for row in rows:
            result, above = row.get(self.result), row.get(self.above)
            if result is None or above is None:
                continue
            divisor = below.get(_others(result, self.along))
            if divisor is None:
                continue
            formula = quotient(((above.id, PLUS),), ((divisor.id, PLUS),), self.scale)
            yield Relation(
                check=CheckKind.DERIVED,
                where=place(result),
                left=just(result.id),
                right=(formula,),
                words=self.words,
                unit=result.unit,
                sources=sources(result, above, divisor),
                tolerance=self.tolerance,
            )


def _others(cell: Cell, along: str, years_later: int = 0) -> tuple[object, ...]:
    keys = sorted((key, value) for key, value in cell.keys if key != along)
    return (None if cell.year is None else cell.year - years_later, *keys)


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """A printed share is 100 · part / whole; both stand beside it under another measure."""

    table: str
    along: str
    whole: str

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each printed share whose part and whole are printed."""
        values = {
            (cell.year, frozenset(cell.keys)): cell
            for cell in ledger.where(self.table, measure="value")
        }
        for printed in ledger.where(self.table, measure="share"):
            keys = {**dict(printed.keys), "measure": "value"}
            part = values.get((printed.year, frozenset(keys.items())))
            keys[self.along] = self.whole
            whole = values.get((printed.year, frozenset(keys.items())))
            if part is None or whole is None or part == whole:
                continue
            unit = whole.unit
            yield Relation(
                check=CheckKind.SHARE,
                where=place(printed),
                left=just(printed.id),
                right=(quotient((measured(part, unit),), (measured(whole, unit),), HUNDRED),),
                words=_SHARE,
                unit=printed.unit,
                sources=sources(printed, part, whole),
            )


class PartOf(msgspec.Struct, frozen=True, kw_only=True):
    """Along a key, one member is part of another and cannot be larger."""

    table: str
    along: str
    part: str
    whole: str
    only: tuple[str, ...] = ()

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each row that has both; `only` limits it to some indicators."""
        for row in _values(ledger, self.table, self.along):
            part, whole = row.get(self.part), row.get(self.whole)
            if part is None or whole is None:
                continue
            if self.only and dict(part.keys).get("indicator") not in self.only:
                continue
            yield Relation(
                check=CheckKind.LIMIT,
                where=place(part),
                left=just(part.id),
                right=(total((measured(whole, part.unit),)),),
                words=_WHOLE,
                unit=part.unit,
                sources=sources(part, whole),
                comparison=Comparison.AT_MOST,
                detail=self.whole,
            )


class SharesOfOne(msgspec.Struct, frozen=True, kw_only=True):
    """Shares of one whole come to 100 % at most."""

    table: str
    series: str
    words: Text

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for the table."""
        cells = ledger.of(self.table)
        if cells:
            yield Relation(
                check=CheckKind.LIMIT,
                where=Where(self.table, self.series, cells[0].year),
                left=total(tuple((cell.id, PLUS) for cell in cells)),
                right=(Formula(constant=HUNDRED),),
                words=self.words,
                unit="pct",
                sources=sources(*cells),
                comparison=Comparison.AT_MOST,
            )


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """A relation between named cells that is declared as it is, such as a claim of a text."""

    relation: Relation

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give the relation if all its cells are there."""
        if all(cell in ledger for cell in self.relation.cells):
            yield self.relation
