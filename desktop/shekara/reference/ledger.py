"""The bundled tables as one ledger: published tables and claims, statistics, reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from shekara.analysis.reconciliation.tables import Cell, Hedge, Keys, Ledger, decimals_of
from shekara.reference.published import PARTIES, flow_name, published_cells
from shekara.reference.tables import Row, rows, words
from shekara.text import QT_TRANSLATE_NOOP, Text

# Single figures of reports that are trade flows: the partner's record of them.
_REPORTED_FLOWS = {"kg_exports_to_kz": ("KG", "KZ", "export")}

_OF_PLACE = QT_TRANSLATE_NOOP("audit", "{place}, {indicator}")
_BORDER = QT_TRANSLATE_NOOP("audit", "shared border on the map: {first} – {second}")
_WITH_OKRUGS = QT_TRANSLATE_NOOP("audit", "{place} with its autonomous districts, {indicator}")


@cache
def bundled_ledger() -> Ledger:
    """Give all printed numbers that the audit looks at, read once."""
    cells = tuple(bundled_cells())
    return Ledger(cells, titles(cells))


def titles(cells: Iterable[Cell]) -> dict[str, Text]:
    """Give what tables are called: the label of the source of their first cell."""
    labels = {row["id"]: words(row["label"]) for row in rows("sources")}
    sources: dict[str, str] = {}
    for cell in cells:
        sources.setdefault(cell.table, cell.source)
    return {table: labels[source] for table, source in sources.items() if source in labels}


def bundled_cells() -> Iterator[Cell]:
    """Give every printed number of the data package that the audit looks at."""
    yield from published_cells()
    for row in rows("trade"):
        yield _trade(row)
    yield from _indicators()
    for row in rows("reported_figures"):
        yield _reported(row)
    yield from _borders()


def _cell(  # noqa: PLR0913 -- a cell has this many sides
    row: Row, table: str, series: str, printed: str, *, name: Text, keys: Keys
) -> Cell:
    return Cell(
        table=table,
        series=series,
        year=int(row["year"]) if row.get("year") else None,
        printed=printed,
        value=Decimal(printed),
        decimals=decimals_of(printed),
        unit=row.get("unit", ""),
        source=row["source"],
        name=name,
        keys=keys,
        hedge=_HEDGES[row.get("qualifier", "exact")],
        after_break=bool(row.get("level_break")),
    )


# What a report gives exactly is still rounded to the digits it prints.
_HEDGES = {
    "exact": Hedge.ROUNDED,
    "about": Hedge.ABOUT,
    "up_to": Hedge.UP_TO,
    "more_than": Hedge.MORE_THAN,
}


def _trade(row: Row) -> Cell:
    reporter, partner, flow = row["reporter"], row["partner"], row["flow"]
    return _cell(
        {**row, "unit": "musd"},
        "trade",
        f"{reporter}-{partner} {flow}",
        row["value_musd"],
        name=flow_name(reporter, partner, flow),
        keys=(
            ("reporter", reporter),
            ("partner", partner),
            ("flow", flow),
            ("measure", "value"),
        ),
    )


def _indicators() -> Iterator[Cell]:
    """Give the figures of regions and countries.

    The key `territory` tells Tyumen with its districts apart; where a region was divided, the
    rows before are marked by their break and stay one series.
    """
    indicators = {row["code"]: words(row["name"]) for row in rows("indicator_types")}
    places = {row["code"]: words(row["short_name"]) for row in rows("regions")}
    for row in rows("indicators"):
        place, indicator = row["region"], row["indicator"]
        okrugs = row["territory"] == "includes_okrugs"
        yield _cell(
            row,
            "indicators",
            f"{place} {indicator}{' with okrugs' if okrugs else ''}",
            row["value"],
            name=(_WITH_OKRUGS if okrugs else _OF_PLACE).having(
                place=places[place], indicator=indicators[indicator]
            ),
            keys=(
                ("region", place),
                ("country", place[:2]),
                ("indicator", indicator),
                ("territory", "with okrugs" if okrugs else "own"),
            ),
        )
    for row in rows("national"):
        country, indicator = row["country"], row["indicator"]
        yield _cell(
            row,
            "national",
            f"{country} {indicator}",
            row["value"],
            name=_OF_PLACE.having(place=PARTIES[country], indicator=indicators[indicator]),
            keys=(("country", country), ("indicator", indicator)),
        )


def _reported(row: Row) -> Cell:
    series = row["id"].removesuffix(f"_{row['year']}") if row["year"] else row["id"]
    flow = _REPORTED_FLOWS.get(series)
    keys: Keys = (("subject", row["subject"]),)
    if flow is not None:
        reporter, partner, kind = flow
        keys = (("reporter", reporter), ("partner", partner), ("flow", kind))
    return _cell(row, "reported_figures", series, row["value"], name=words(row["name"]), keys=keys)


def _borders() -> Iterator[Cell]:
    places = {row["code"]: words(row["short_name"]) for row in rows("regions")}
    for row in rows("adjacency"):
        first, second = row["kz_region"], row["other_region"]
        yield _cell(
            {**row, "unit": "km"},
            "adjacency",
            f"{first}-{second}",
            row["shared_border_km"],
            name=_BORDER.having(first=places[first], second=places[second]),
            keys=(("border", f"KZ-{second[:2]}"),),
        )
