"""What the papers claim in their text, as relations to the tables they took it from.

`claims.csv` says of each claim its kind, series and years; a kind is a calculation, a series
is looked up in the tables of the same paper first, then in the bundled ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from shekara.analysis.reconciliation import recipes
from shekara.analysis.reconciliation.declarations import Stated, measured, place
from shekara.analysis.reconciliation.findings import CheckKind
from shekara.analysis.reconciliation.formulas import Formula, just, total
from shekara.analysis.reconciliation.patterns import Trend
from shekara.analysis.reconciliation.recipes import Parts
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.analysis.reconciliation.tables import Cell, Ledger, conversion
from shekara.reference.published import FOLDER
from shekara.reference.tables import Row, rows
from shekara.text import QT_TRANSLATE_NOOP, Text

_PAIR = re.compile(r"(?P<reporter>\S+)-(?P<partner>\S+) (?P<flow>export|import|turnover)")
_OWN = re.compile(r"(?P<reporter>.+) (?P<flow>export|import|turnover)")
_SHARE = re.compile(r"(?P<partner>\S+) share of (?P<reporter>\S+) (?P<flow>\S+)")

_FROM_TABLE = QT_TRANSLATE_NOOP("audit", "the same calculation from the table")
_FROM_CLAIMS = QT_TRANSLATE_NOOP("audit", "the same calculation from the other statements")
_STATED = QT_TRANSLATE_NOOP("audit", "another statement")

# A claim whose table names no series is compared with the one that measures the same.
_MEASURES_THE_SAME = {"C27": "RU border regions turnover / RU turnover"}


@dataclass(frozen=True)
class Claim:
    """A row of claims.csv with its cell, and the ledger in which its series are looked up."""

    row: Row
    cell: Cell
    ledger: Ledger

    @property
    def years(self) -> tuple[int, int] | None:
        """Give the first and last year, None when none is printed."""
        if not self.row["from"] or not self.row["to"]:
            return None
        return int(self.row["from"]), int(self.row["to"])

    def at(self, series: str, year: int) -> Parts:
        """Give the cells that are a series in a year; LookupError when nothing is printed."""
        for table in self._tables():
            keys = _keys(self.ledger, table, series)
            found = self._flow(table, keys, year) if keys else ()
            if not found and f"{table}/{series}/{year}" in self.ledger:
                found = (self.ledger[f"{table}/{series}/{year}"],)
            if found:
                return tuple(measured(cell, self.unit(found[0])) for cell in found)
        message = f"nothing printed of {series} in {year}"
        raise LookupError(message)

    def unit(self, found: Cell) -> str:
        """Give the unit to calculate in: the claim's where it is money or people too."""
        try:
            conversion(found.unit, self.cell.unit)
        except ValueError:
            # A ratio of sums in one paper's units; the first paper table's unit serves both.
            return "musd" if found.unit in {"kusd", "busd"} else found.unit
        return self.cell.unit

    def _tables(self) -> tuple[str, ...]:
        own = self.row["paper"].lower()
        tables = self.ledger.tables
        named = re.match(r"(p\d_table\d)", self.row["series"])
        if named:
            return tuple(table for table in tables if table.startswith(named[1]))
        papers = [t for t in tables if re.match(r"p\d_table\d_trade", t)]
        return (*(t for t in papers if t.startswith(own)), "trade", *papers)

    def _flow(self, table: str, keys: dict[str, str], year: int) -> tuple[Cell, ...]:
        flows = {
            dict(cell.keys)["flow"]: cell
            for cell in self.ledger.where(
                table, reporter=keys["reporter"], partner=keys["partner"], measure="value"
            )
            if cell.year == year
        }
        if keys["flow"] in flows:
            return (flows[keys["flow"]],)
        if keys["flow"] == "turnover" and flows.keys() >= {"export", "import"}:
            return (flows["export"], flows["import"])
        return ()


def _keys(ledger: Ledger, table: str, series: str) -> dict[str, str] | None:
    """Give the keys a series names; without a partner that is all countries, or the only one."""
    pair = _PAIR.fullmatch(series)
    if pair:
        return pair.groupdict()
    own = _OWN.fullmatch(series)
    if own is None:
        return None
    cells = ledger.of(table)
    reporters = {dict(cell.keys).get("reporter", "") for cell in cells}
    named = [r for r in reporters if r == own["reporter"] or r.startswith(own["reporter"] + " (")]
    if len(named) != 1:
        return None
    partners = {dict(c.keys)["partner"] for c in cells if dict(c.keys)["reporter"] == named[0]}
    partner = "total" if "total" in partners else min(partners, default="")
    if partner != "total" and len(partners) > 1:
        return None
    return {"reporter": named[0], "partner": partner, "flow": own["flow"]}


def claim_declarations(ledger: Ledger) -> Iterator[Stated]:
    """Give the relation of every claim whose numbers are printed somewhere."""
    claims = [
        Claim(row, cell, ledger) for row in rows(f"{FOLDER}/claims") for cell in _of(row, ledger)
    ]
    for claim in claims:
        formulas = _formulas(claim)
        if formulas:
            yield Stated(relation=_relation(claim, formulas))
    yield from _statements(claims)


def claim_trends(ledger: Ledger) -> Iterator[Trend]:
    """Give what the papers say of the direction of a series."""
    for row in rows(f"{FOLDER}/claims"):
        if row["kind"] == "direction":
            prefix, _, series = row["series"].partition(" ")
            table = next(c.table for c in ledger.cells.values() if c.table.startswith(prefix))
            claim = _of(row, ledger)[0].id
            years = int(row["from"]), int(row["to"])
            yield Trend(claim=claim, table=table, series=series, first=years[0], last=years[1])


def _of(row: Row, ledger: Ledger) -> tuple[Cell, ...]:
    return ledger.where("claims", claim=row["id"])


def _formulas(claim: Claim) -> tuple[Formula, ...]:
    """Give what the claim should be: several where it names no year, none if nothing is known."""
    calculate = _KINDS.get(claim.row["kind"])
    if calculate is None:
        return ()
    try:
        return calculate(claim)
    except LookupError:
        return ()


def _relation(claim: Claim, formulas: tuple[Formula, ...]) -> Relation:
    cells = {cell for formula in formulas for cell in formula.cells}
    kind = claim.row["kind"]
    is_points = kind == "difference of shares"
    return Relation(
        check=CheckKind.CLAIM,
        where=place(claim.cell),
        left=just(claim.cell.id),
        right=formulas,
        words=_FROM_CLAIMS if kind == "index of indices" else _FROM_TABLE,
        unit="pct_points" if is_points else claim.cell.unit,
        sources=tuple(
            dict.fromkeys(
                (claim.cell.source, *sorted({claim.ledger[cell].source for cell in cells}))
            )
        ),
        rival=_growth_of_share(claim) if is_points else None,
    )


def _ends(claim: Claim) -> tuple[Parts, Parts]:
    first, last = claim.years or (0, 0)
    return claim.at(claim.row["series"], first), claim.at(claim.row["series"], last)


def _average(claim: Claim) -> tuple[Formula, ...]:
    first, last = claim.years or (0, 0)
    return (recipes.average_growth(*_ends(claim), last - first),)


def _of_claims(claim: Claim) -> tuple[Formula, ...]:
    above, below = (
        claim.ledger.where("claims", claim=name)[0] for name in claim.row["series"].split("/")
    )
    return (recipes.share(((above.id, Decimal(1)),), ((below.id, Decimal(1)),)),)


def _shares(claim: Claim, year: int) -> tuple[Parts, Parts]:
    named = _SHARE.fullmatch(claim.row["series"])
    if named is None:
        raise LookupError(claim.row["series"])
    reporter, flow = named["reporter"], named["flow"].removesuffix("s")
    part = claim.at(f"{reporter}-{named['partner']} {flow}", year)
    return part, claim.at(f"{reporter}-total {flow}", year)


def _change_of_share(claim: Claim) -> tuple[Formula, ...]:
    first, last = claim.years or (0, 0)
    return (recipes.change_of_share(_shares(claim, first), _shares(claim, last)),)


def _growth_of_share(claim: Claim) -> Formula:
    first, last = claim.years or (0, 0)
    return recipes.growth_of_share(_shares(claim, first), _shares(claim, last))


def _share(claim: Claim) -> tuple[Formula, ...]:
    series = claim.row["series"] or _MEASURES_THE_SAME.get(claim.row["id"], "")
    part, _, whole = series.partition(" / ")
    if not whole:
        return ()
    if claim.years:
        first, last = claim.years
        joined = [(claim.at(part, y), claim.at(whole, y)) for y in range(first, last + 1)]
        return (recipes.share(_joined(p for p, _ in joined), _joined(w for _, w in joined)),)
    return tuple(recipes.share(x, y) for x, y in _known(claim, part, whole))


def _mean(claim: Claim) -> tuple[Formula, ...]:
    """Give the mean; where no year is printed, each year known."""
    return tuple(total(x) for (x,) in _known(claim, claim.row["series"]))


def _known(claim: Claim, *series: str) -> Iterator[tuple[Parts, ...]]:
    years = {cell.year for cell in claim.ledger.cells.values() if cell.year is not None}
    for year in sorted(years):
        try:
            yield tuple(claim.at(name, year) for name in series)
        except LookupError:
            continue


def _sum(claim: Claim) -> tuple[Formula, ...]:
    first, last = claim.years or (0, 0)
    parts = [
        measured(cell, claim.cell.unit)
        for cell in claim.ledger.of(claim.row["series"])
        if dict(cell.keys).get("region") != "Total" and cell.year == first
    ]
    if parts:
        return (total(tuple(parts)),)
    years = range(first, last + 1)
    return (total(_joined(claim.at(claim.row["series"], year) for year in years)),)


def _level(claim: Claim) -> tuple[Formula, ...]:
    if claim.years is None or not claim.row["series"]:
        return ()
    return (total(claim.at(claim.row["series"], claim.years[0])),)


def _from_to(claim: Claim) -> tuple[Formula, ...]:
    series = claim.row["series"].partition(" ")[2]
    return (total(claim.at(series, claim.cell.year or 0)),)


def _joined(values: Iterator[Parts]) -> Parts:
    return tuple(part for value in values for part in value)


_KINDS: dict[str, Callable[[Claim], tuple[Formula, ...]]] = {
    "index": lambda claim: (recipes.index(*_ends(claim)),),
    "growth": lambda claim: (recipes.growth(*_ends(claim)),),
    "difference": lambda claim: (recipes.difference(*_ends(claim)),),
    "ratio": lambda claim: (recipes.fall(*_ends(claim)),),
    "compound annual growth": _average,
    "index of indices": _of_claims,
    "difference of shares": _change_of_share,
    "share": _share,
    "mean": _mean,
    "sum": _sum,
    "level": _level,
    "from-to": _from_to,
}


def _statements(claims: list[Claim]) -> Iterator[Stated]:
    """Compare what two statements say of one growth: an index is a growth and 100."""
    indices = {(c.row["series"], c.years): c for c in claims if c.row["kind"] == "index"}
    for claim in claims:
        other = indices.get((claim.row["series"], claim.years))
        if claim.row["kind"] == "growth" and other is not None:
            formula = Formula(just(other.cell.id).products, -recipes.HUNDRED)
            yield statement(claim.cell, formula, (other.cell,))


def statement(
    cell: Cell,
    formula: Formula,
    others: tuple[Cell, ...],
    comparison: Comparison = Comparison.EQUAL,
    words: Text = _STATED,
) -> Stated:
    """Declare that a statement agrees with another."""
    return Stated(
        relation=Relation(
            check=CheckKind.STATEMENTS,
            where=place(cell),
            left=just(cell.id),
            right=(formula,),
            words=words,
            unit=cell.unit,
            sources=tuple(dict.fromkeys((cell.source, *(other.source for other in others)))),
            comparison=comparison,
        )
    )
