"""Declarations that compare: two sources for one number, mirror statistics, columns of growth."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.declarations import measured, place, sources
from shekara.analysis.reconciliation.findings import CheckKind
from shekara.analysis.reconciliation.formulas import Formula, just, total
from shekara.analysis.reconciliation.recipes import average_growth, growth, index
from shekara.analysis.reconciliation.relations import Relation
from shekara.analysis.reconciliation.tables import Cell
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.analysis.reconciliation.tables import Ledger

FLOWS = ("reporter", "partner", "flow")
_SEEN_BY_THE_OTHER = {"export": "import", "import": "export", "turnover": "turnover"}

_OTHER_SOURCE = QT_TRANSLATE_NOOP("audit", "the other source")
_PARTNER = QT_TRANSLATE_NOOP("audit", "the trade partner’s figure")


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Trade flows of one table against those of another, for the same year.

    As `mirror`, a flow is compared with what the partner reported of it. Where the other
    table has no turnover, it is its exports and imports.
    """

    first: str
    second: str
    mirror: bool = False
    tolerance: Decimal = Decimal(0)

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each flow that both tables have."""
        known = {_flow(cell): cell for cell in ledger.of(self.second) if _is_flow(cell)}
        for cell in ledger.of(self.first):
            if not _is_flow(cell):
                continue
            others = self._others(cell, known)
            if others:
                yield Relation(
                    check=CheckKind.MIRROR if self.mirror else CheckKind.TWO_SOURCES,
                    where=place(cell),
                    left=just(cell.id),
                    right=(total(tuple(measured(other, cell.unit) for other in others)),),
                    words=_PARTNER if self.mirror else _OTHER_SOURCE,
                    unit=cell.unit,
                    sources=sources(cell, *others),
                    tolerance=self.tolerance,
                    family=f"{cell.table}/{cell.year}/{self.second}",
                    detail=self.second,
                )

    def _others(
        self, cell: Cell, known: dict[tuple[int | None, str, str, str], Cell]
    ) -> tuple[Cell, ...]:
        year, reporter, partner, flow = _flow(cell)
        if self.mirror:
            reporter, partner, flow = partner, reporter, _SEEN_BY_THE_OTHER[flow]
        same = known.get((year, reporter, partner, flow))
        if same is not None:
            return (same,)
        parts = [known.get((year, reporter, partner, part)) for part in ("export", "import")]
        both = tuple(part for part in parts if part is not None)
        return both if flow == "turnover" and len(both) == len(parts) else ()


def _is_flow(cell: Cell) -> bool:
    keys = dict(cell.keys)
    return keys.keys() >= set(FLOWS) and keys.get("measure", "value") == "value"


def _flow(cell: Cell) -> tuple[int | None, str, str, str]:
    keys = dict(cell.keys)
    reporter, partner, flow = (keys.get(key, "") for key in FLOWS)
    return cell.year, reporter, partner, flow


class SameNumber(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of several tables that have the same keys and year: each against the one before.

    The tables of `known` come before all others and are not compared among themselves. Neither
    of two sources is better known than the other: each may be the wrong one.
    """

    known: tuple[str, ...]
    others: tuple[str, ...]

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each number that was told before, in units that convert."""
        told: dict[tuple[int | None, frozenset[tuple[str, str]]], Cell] = {}
        for table in self.known:
            told |= {(cell.year, frozenset(cell.keys)): cell for cell in ledger.of(table)}
        for table in self.others:
            for cell in ledger.of(table):
                key = cell.year, frozenset(cell.keys)
                before, told[key] = told.get(key), cell
                if before is not None:
                    yield Relation(
                        check=CheckKind.TWO_SOURCES,
                        where=place(cell),
                        left=just(cell.id),
                        right=(total((measured(before, cell.unit),)),),
                        words=_OTHER_SOURCE,
                        unit=cell.unit,
                        sources=sources(cell, before),
                        detail=before.table,
                        either=True,
                    )


class SameFigure(msgspec.Struct, frozen=True, kw_only=True):
    """Our own copies of a printed number, and the print: they agree to the last digit.

    `copies` give the place of a copy and of the print.
    """

    copies: tuple[tuple[str, str], ...]

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each copy whose print is there."""
        for copy, printed in self.copies:
            if copy in ledger and printed in ledger:
                held, original = ledger[copy], ledger[printed]
                yield Relation(
                    check=CheckKind.TRANSCRIPTION,
                    where=place(held),
                    left=just(copy),
                    right=(total((measured(original, held.unit),)),),
                    words=_PRINT,
                    unit=held.unit,
                    sources=sources(held, original),
                )


_PRINT = QT_TRANSLATE_NOOP("audit", "the printed table")

_GROWTH: dict[str, Callable[[Cell, Cell], Formula]] = {
    "chain_index": lambda before, now: index(*_both(before, now)),
    "chain_growth": lambda before, now: growth(*_both(before, now)),
    "base_index": lambda first, now: index(*_both(first, now)),
    "average_growth": lambda first, now: average_growth(
        *_both(first, now), (now.year or 0) - (first.year or 0)
    ),
}

_GROWTH_WORDS = {
    "chain_index": QT_TRANSLATE_NOOP("audit", "the index to the year before"),
    "chain_growth": QT_TRANSLATE_NOOP("audit", "the growth on the year before"),
    "base_index": QT_TRANSLATE_NOOP("audit", "the index to the first year"),
    "average_growth": QT_TRANSLATE_NOOP("audit", "the average annual growth"),
}


class Dynamics(msgspec.Struct, frozen=True, kw_only=True):
    """Printed indices and growth, each to the year before or the first year of its values.

    They stand beside the values under another `measure`: chain_index, chain_growth,
    base_index or average_growth.
    """

    table: str

    def relations(self, ledger: Ledger) -> Iterator[Relation]:
        """Give one relation for each printed index or growth whose values are printed."""
        values: dict[frozenset[tuple[str, str]], dict[int, Cell]] = {}
        for cell in ledger.where(self.table, measure="value"):
            if cell.year is not None:
                values.setdefault(_without_measure(cell), {})[cell.year] = cell
        for printed in ledger.of(self.table):
            measure = dict(printed.keys).get("measure", "")
            own = values.get(_without_measure(printed), {})
            now = own.get(printed.year or 0)
            if measure not in _GROWTH or now is None or now.year is None:
                continue
            base = own.get(now.year - 1 if measure.startswith("chain") else min(own))
            if base is not None and base is not now:
                yield _growth(printed, measure, base, now)


def _growth(printed: Cell, measure: str, base: Cell, now: Cell) -> Relation:
    return Relation(
        check=CheckKind.DERIVED,
        where=place(printed),
        left=just(printed.id),
        right=(_GROWTH[measure](base, now),),
        words=_GROWTH_WORDS[measure],
        unit=printed.unit,
        sources=sources(printed, now),
    )


def _both(first: Cell, now: Cell) -> tuple[tuple[tuple[str, Decimal]], tuple[tuple[str, Decimal]]]:
    return ((first.id, Decimal(1)),), (measured(now, first.unit),)


def _without_measure(cell: Cell) -> frozenset[tuple[str, str]]:
    return frozenset((key, value) for key, value in cell.keys if key != "measure")


def name_of(cell: Cell) -> Text:
    """Give the name of a cell with its year, as a sentence mentions it."""
    if cell.year is None or cell.tells_year:
        return cell.name
    return QT_TRANSLATE_NOOP("audit", "{name}, {year}").having(name=cell.name, year=cell.year)
