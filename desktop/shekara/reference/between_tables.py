"""What must hold between the bundled tables, and the limits of what the papers say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.comparisons import SameFigure
from shekara.analysis.reconciliation.declarations import (
    Declaration,
    Stated,
    measured,
    place,
    sources,
)
from shekara.analysis.reconciliation.findings import CheckKind
from shekara.analysis.reconciliation.formulas import Formula, just, total
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.reference.claims import statement
from shekara.reference.tables import listed, rows
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Cell, Ledger

# A year's average and its first day differ by half a year's growth; regions grow 2 % at most.
_HALF_YEAR = Decimal("0.02")
# Russian populations are known seven years later only: regions moved by less than that.
_SHIFTED_YEARS = Decimal("0.10")
# The year of what is compared with is another: only a wrong order of magnitude shows.
_MAGNITUDE = Decimal(9)

_REGIONS_SUM = QT_TRANSLATE_NOOP("audit", "the sum of the regions")
_AVERAGE = QT_TRANSLATE_NOOP("audit", "the average population of the year")
_PRODUCT = QT_TRANSLATE_NOOP("audit", "the gross domestic product")
_OUTPUT = QT_TRANSLATE_NOOP("audit", "what the country puts out")
_MEASURED = QT_TRANSLATE_NOOP("audit", "the border measured on the map")
_BOTH_SIDES = QT_TRANSLATE_NOOP("audit", "the population of the regions on both sides")


def between_tables(ledger: Ledger) -> Iterator[Declaration]:
    """Give what must hold between tables, for those the ledger has."""
    yield from _populations(ledger)
    yield from _nations(ledger)
    yield from _limits(ledger)
    yield from _copies(ledger)


def _populations(ledger: Ledger) -> Iterator[Stated]:
    """Compare P3's population of 1 January with the agency's average of the year."""
    codes = _codes_of_map_units()
    for cell in ledger.of("p3_table1_population"):
        parts = [
            ledger.where("indicators", region=code, indicator="population_avg_annual")
            for code in codes.get(dict(cell.keys)["region"], ())
        ]
        same = [part for found in parts for part in found if part.year == cell.year]
        if same and len(same) == len(parts):
            yield _stated(cell, CheckKind.TWO_SOURCES, same, _AVERAGE, tolerance=_HALF_YEAR)


def _codes_of_map_units() -> dict[str, tuple[str, ...]]:
    """Give the present regions of each polygon; a divided one has several."""
    codes: dict[str, tuple[str, ...]] = {}
    for row in rows("regions"):
        if not listed(row["members"]):
            codes[row["map_unit"]] = (*codes.get(row["map_unit"], ()), row["code"])
    return codes


def _nations(ledger: Ledger) -> Iterator[Stated]:
    """The border regions of a country together are no more than the country."""
    for nation in ledger.of("national"):
        keys = dict(nation.keys)
        regions = [
            cell
            for cell in ledger.where("indicators", territory="own", **keys)
            if cell.year == nation.year
        ]
        if regions:
            yield Stated(
                relation=Relation(
                    check=CheckKind.LIMIT,
                    where=place(nation),
                    left=just(nation.id),
                    right=(total(tuple(measured(cell, nation.unit) for cell in regions)),),
                    words=_REGIONS_SUM,
                    unit=nation.unit,
                    sources=sources(nation, *regions),
                    comparison=Comparison.AT_LEAST,
                )
            )


def _limits(ledger: Ledger) -> Iterator[Stated]:
    """Give the limits of claims, and statements about one thing."""
    claims = {cell.series: cell for cell in ledger.of("claims")}
    reported = ledger.where("reported_figures", subject="KZ")
    limits = {
        "C32": _Limit([c for c in reported if c.series == "kz_oil_output"], _OUTPUT, _MAGNITUDE),
        "C33": _Limit(list(ledger.where("national", country="KZ", indicator="gdp_usd")), _PRODUCT),
        "C37": _Limit(
            list(ledger.where("adjacency", border="KZ-RU")), _MEASURED, is_least_sum=True
        ),
    }
    for claim, limit in limits.items():
        if claim in claims and limit.cells:
            yield limit.of(claims[claim])
    people = [
        *(c for c in ledger.of("p3_table1_population") if c.series == "Total"),
        *_population_in_russia(ledger),
    ]
    if people and "C36" in claims:
        yield _stated(claims["C36"], CheckKind.CLAIM, people, _BOTH_SIDES, tolerance=_SHIFTED_YEARS)
    if claims.keys() >= {"C34", "C35"}:
        first, second = claims["C34"], claims["C35"]
        yield statement(second, just(first.id), (first,))


@dataclass(frozen=True)
class _Limit:
    """What a claim cannot be more than in any year, or less than in sum."""

    cells: list[Cell]
    words: Text
    tolerance: Decimal = Decimal(0)
    is_least_sum: bool = False

    def of(self, claim: Cell) -> Stated:
        """Give the limit of a claim."""
        parts = tuple(measured(cell, claim.unit) for cell in self.cells)
        formulas: tuple[Formula, ...] = tuple(total((part,)) for part in parts)
        return Stated(
            relation=Relation(
                check=CheckKind.LIMIT,
                where=place(claim),
                left=just(claim.id),
                right=(total(parts),) if self.is_least_sum else formulas,
                words=self.words,
                unit=claim.unit,
                sources=sources(claim, *self.cells),
                comparison=Comparison.AT_LEAST if self.is_least_sum else Comparison.AT_MOST,
                tolerance=self.tolerance,
            )
        )


def _population_in_russia(ledger: Ledger) -> Iterator[Cell]:
    """Give the earliest population of the regions in Russia, Tyumen with its districts."""
    cells = ledger.where("indicators", country="RU", indicator="population_1jan")
    first = min((cell.year or 0 for cell in cells), default=0)
    known = {
        (dict(cell.keys)["region"], dict(cell.keys)["territory"]): cell
        for cell in cells
        if cell.year == first
    }
    for (region, territory), cell in known.items():
        if territory == "own":
            yield known.get((region, "with okrugs"), cell)


def _stated(
    cell: Cell, check: CheckKind, others: list[Cell], words: Text, *, tolerance: Decimal
) -> Stated:
    return Stated(
        relation=Relation(
            check=check,
            where=place(cell),
            left=just(cell.id),
            right=(total(tuple(measured(other, cell.unit) for other in others)),),
            words=words,
            unit=cell.unit,
            sources=sources(cell, *others),
            tolerance=tolerance,
        )
    )


def _copies(ledger: Ledger) -> Iterator[SameFigure]:
    """Pair what this program keeps of a printed number with the print."""
    copies = [
        (f"indicators/{row['code']} population_1jan/{cell.year}", cell.id)
        for cell in ledger.of("p3_table1_population")
        for row in rows("regions")
        if row["map_unit"] == dict(cell.keys)["region"]
    ]
    copies += [
        (cell.id, claim.id)
        for cell in ledger.of("reported_figures")
        for claim in ledger.of("claims")
        if cell.series == "turnover_target" and dict(claim.keys)["kind"] == "target"
    ]
    yield SameFigure(copies=tuple(copies))
