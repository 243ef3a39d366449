"""The papers' tables and claims as printed, each number one cell of the ledger.

The print is never corrected: a cell keeps the characters of the page, so that its decimals
say how it was rounded.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from decimal import Decimal

from shekara import paths
from shekara.analysis.reconciliation.tables import Cell, Hedge, Keys, decimals_of
from shekara.reference.tables import Row, rows, words
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

FOLDER = "published"

_UNITS = {
    "million USD": "musd",
    "billion USD": "busd",
    "persons": "persons",
    "million persons": "mpersons",
    "billion tonnes": "bt",
    "trillion RUB": "trub",
    "% of Russia": "pct",
    "%": "pct",
    "percentage points": "pct_points",
    "times": "times",
    "km": "km",
    "month": "month",
    "each year": "trend",
}
_HEDGES = {"about": Hedge.ABOUT, "more than": Hedge.MORE_THAN}

PARTIES = {
    "KZ": QT_TRANSLATE_NOOP("audit", "Kazakhstan"),
    "KG": QT_TRANSLATE_NOOP("audit", "Kyrgyzstan"),
    "RU": QT_TRANSLATE_NOOP("audit", "Russia"),
    "EAEU": QT_TRANSLATE_NOOP("audit", "EAEU"),
    "total": QT_TRANSLATE_NOOP("audit", "all countries"),
    "RU border regions (12)": QT_TRANSLATE_NOOP("audit", "12 border regions of Russia"),
}
_FLOWS = {
    "export": QT_TRANSLATE_NOOP("audit", "{first} – {second}, exports"),
    "import": QT_TRANSLATE_NOOP("audit", "{first} – {second}, imports"),
    "turnover": QT_TRANSLATE_NOOP("audit", "{first} – {second}, turnover"),
}
_SHARE = QT_TRANSLATE_NOOP("audit", "{flow}, share of the total")
_POPULATION = QT_TRANSLATE_NOOP("audit", "Population: {region}")
_ALL_REGIONS = QT_TRANSLATE_NOOP("audit", "all regions of the table")


def published_cells() -> Iterator[Cell]:
    """Give every printed number of the published tables and claims, each once."""
    yield from _population()
    yield from _exports_by_pair()
    for table in ("p4_table1_trade", "p5_table1_trade"):
        for row in rows(f"{FOLDER}/{table}"):
            yield from _trade(table, row)
    yield from _small_enterprises()
    yield from _commodities()
    for row in rows(f"{FOLDER}/claims"):
        yield from _claim(row)


def changed_files() -> tuple[str, ...]:
    """Give the published tables that are not, byte for byte, what the data package describes."""
    folder = paths.bundled("data")
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    hashes = {r["path"]: r["hash"] for r in package["resources"]}
    return tuple(
        path.stem
        for path in sorted((folder / FOLDER).glob("*.csv"))
        if hashes.get(f"{FOLDER}/{path.name}")
        != "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
    )


def flow_name(reporter: str, partner: str, flow: str) -> Text:
    """Name a trade flow; a party that has no name here keeps its code."""
    first, second = (PARTIES.get(party, verbatim(party)) for party in (reporter, partner))
    return _FLOWS[flow].having(first=first, second=second)


def _number(  # noqa: PLR0913 -- a cell has this many sides
    table: str,
    series: str,
    printed: str,
    row: Row,
    *,
    name: Text,
    unit: str,
    year: int | None,
    keys: Keys = (),
    hedge: Hedge = Hedge.ROUNDED,
) -> Cell:
    return Cell(
        table=table,
        series=series,
        year=year,
        printed=printed,
        value=Decimal(printed),
        decimals=decimals_of(printed),
        unit=unit,
        source=row["source"],
        name=name,
        keys=keys,
        hedge=hedge,
    )


def _population() -> Iterator[Cell]:
    names = {row["map_unit"]: words(row["short_name"]) for row in rows("regions")}
    for row in rows(f"{FOLDER}/p3_table1_population"):
        region = names.get(row["region_iso_pre_2022"], _ALL_REGIONS)
        yield _number(
            "p3_table1_population",
            row["region"],
            row["value"],
            row,
            name=_POPULATION.having(region=region),
            unit=_UNITS[row["unit"]],
            year=int(row["date"][:4]),
            keys=(("region", row["region_iso_pre_2022"] or "Total"),),
        )


def _exports_by_pair() -> Iterator[Cell]:
    names = {row["code"]: words(row["short_name"]) for row in rows("regions")}
    for row in rows(f"{FOLDER}/p3_table2_exports_by_region_pair"):
        first, second = row["kz_region_iso"], row["ru_region_iso"]
        yield _number(
            "p3_table2_exports_by_region_pair",
            f"{first}-{second} export",
            row["export_thousand_usd"],
            row,
            name=_FLOWS["export"].having(first=names[first], second=names[second]),
            unit="kusd",
            year=int(row["year"]),
            keys=(("reporter", first), ("partner", second), ("flow", "export")),
        )


def _trade(table: str, row: Row) -> Iterator[Cell]:
    reporter, partner, flow = row["reporter"], row["partner"], row["flow"]
    keys = (("reporter", reporter), ("partner", partner), ("flow", flow))
    series, name = f"{reporter}-{partner} {flow}", flow_name(reporter, partner, flow)
    year, value = int(row["year"]), (("measure", "value"),)
    unit = _UNITS[row["unit"]]
    yield _number(
        table, series, row["value"], row, name=name, unit=unit, year=year, keys=keys + value
    )
    if row.get("printed_share_percent"):
        yield _number(
            table,
            f"{series} share",
            row["printed_share_percent"],
            row,
            name=_SHARE.having(flow=name),
            unit="pct",
            year=year,
            keys=(*keys, ("measure", "share")),
        )


def _small_enterprises() -> Iterator[Cell]:
    for row in rows(f"{FOLDER}/p4_table2_small_enterprise_share"):
        yield _number(
            "p4_table2_small_enterprise_share",
            row["indicator"],
            row["value"],
            row,
            name=words(row["indicator"]),
            unit=_UNITS[row["unit"]],
            year=int(row["year"]),
            keys=(("indicator", row["indicator"]), ("measure", "value")),
        )


def _commodities() -> Iterator[Cell]:
    for row in rows(f"{FOLDER}/p5_commodity_shares"):
        yield _number(
            "p5_commodity_shares",
            row["commodity"],
            row["share_percent"],
            row,
            name=words(row["commodity"]),
            unit="pct",
            year=None,
            keys=(("commodity", row["commodity"]),),
            hedge=Hedge.UP_TO if row["upper_bound"] else Hedge.ROUNDED,
        )


def _claim(row: Row) -> Iterator[Cell]:
    """Give a claim's number, or the two of “from … to …”."""
    unit, _, hedge = row["unit"].rstrip(")").partition(" (")
    first, _, last = row["printed"].partition(" to ")
    printed = {row["from"]: first, row["to"]: last} if last else {row["to"]: first}
    for year, characters in printed.items():
        value = _value(characters)
        yield Cell(
            table="claims",
            series=row["id"],
            year=int(year) if year else None,
            printed=characters,
            value=value,
            decimals=decimals_of(characters),
            unit=_UNITS[unit],
            source=row["source"],
            name=words(row["claim"]),
            keys=(("claim", row["id"]), ("kind", row["kind"])),
            hedge=_HEDGES.get(hedge, Hedge.EXACT if unit in _IN_WORDS else Hedge.ROUNDED),
            tells_year=True,
        )


# What is printed in words cannot be off by a rounding.
_IN_WORDS = frozenset({"month", "each year"})
_MONTH = re.compile(r"(\d{4})-(\d{2})")


def _value(printed: str) -> Decimal:
    """Give a number, a month as months since the year 0, or zero for “falling”."""
    month = _MONTH.fullmatch(printed)
    if month:
        return Decimal(12 * int(month[1]) + int(month[2]))
    return Decimal(printed) if printed[:1].isdigit() else Decimal(0)
