"""The published tables as cells: every printed number once, character for character."""

import csv
import hashlib
import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from shekara import paths
from shekara.analysis.reconciliation.tables import Cell, Hedge
from shekara.domain.units import UNITS
from shekara.reference.ledger import bundled_ledger
from shekara.reference.published import changed_files, published_cells
from shekara.reference.tables import rows

PUBLISHED = Path(__file__).resolve().parents[2] / "data" / "published"

# The columns of each table that hold printed numbers, read here without the program.
PRINTED = {
    "claims": ("printed",),
    "p3_table1_population": ("value",),
    "p3_table2_exports_by_region_pair": ("export_thousand_usd",),
    "p4_table1_trade": ("value",),
    "p4_table2_small_enterprise_share": ("value",),
    "p5_commodity_shares": ("share_percent",),
    "p5_table1_trade": ("value", "printed_share_percent"),
}


@pytest.fixture(scope="module")
def cells() -> tuple[Cell, ...]:
    return tuple(published_cells())


@pytest.mark.parametrize("table", PRINTED)
def test_every_printed_number_is_one_cell_unchanged(table: str, cells: tuple[Cell, ...]) -> None:
    with (PUBLISHED / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        printed = [row[column] for row in csv.DictReader(file) for column in PRINTED[table]]
    # A claim “from … to …” prints two numbers.
    expected = Counter(number for entry in printed for number in entry.split(" to "))
    assert Counter(cell.printed for cell in cells if cell.table == table) == expected


def test_no_table_of_numbers_is_left_out() -> None:
    assert {path.stem for path in PUBLISHED.glob("*.csv")} == {*PRINTED, "legal_instruments"}


def test_every_place_is_printed_once(cells: tuple[Cell, ...]) -> None:
    assert len({cell.id for cell in cells}) == len(cells)
    assert bundled_ledger().twice == []


def test_values_are_those_of_their_print(cells: tuple[Cell, ...]) -> None:
    for cell in cells:
        if cell.unit not in {"month", "trend"}:
            assert f"{cell.value:f}" == cell.printed
            assert cell.decimals == len(cell.printed.partition(".")[2])


def test_what_is_said_about_a_number_is_kept(cells: tuple[Cell, ...]) -> None:
    hedges = {cell.series: cell.hedge for cell in cells if cell.table == "claims"}
    assert [hedges[c] for c in ("C24", "C28", "C01", "C34", "C42")] == [
        Hedge.ABOUT,
        Hedge.MORE_THAN,
        Hedge.ROUNDED,
        Hedge.EXACT,
        Hedge.EXACT,
    ]
    shares = {cell.series: cell.hedge for cell in cells if cell.table == "p5_commodity_shares"}
    assert shares["vegetables"] is Hedge.UP_TO
    assert shares["fruit"] is Hedge.ROUNDED


def test_a_month_is_a_number_of_months(cells: tuple[Cell, ...]) -> None:
    months = {cell.series: cell.value for cell in cells if cell.unit == "month"}
    assert months["C35"] - months["C34"] == 1


def test_every_cell_has_a_source_and_a_unit_that_can_be_shown() -> None:
    sources = {row["id"] for row in rows("sources")}
    for cell in bundled_ledger().cells.values():
        assert cell.source in sources
    shown = {c.unit for c in published_cells()} - {"month", "trend"}
    assert shown <= set(UNITS)
    assert {c.unit for c in bundled_ledger().of("indicators")} <= set(UNITS)
    assert {c.unit for c in bundled_ledger().of("national")} <= set(UNITS)


def test_the_bundled_rows_are_all_in_the_ledger() -> None:
    ledger = bundled_ledger()
    for table in ("trade", "indicators", "national", "reported_figures", "adjacency"):
        assert len(ledger.of(table)) == len(list(rows(table)))


def test_the_published_files_are_as_the_data_package_describes_them() -> None:
    assert changed_files() == ()


def test_a_silent_change_of_a_published_file_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    shutil.copytree(PUBLISHED.parent, data)
    table = data / "published" / "p5_table1_trade.csv"
    table.write_text(table.read_text("utf-8").replace(",541,", ",453.9,", 1), "utf-8")
    monkeypatch.setattr(paths, "bundled", lambda name: tmp_path / name)
    assert changed_files() == ("p5_table1_trade",)
    described = json.loads((data / "datapackage.json").read_text("utf-8"))
    hashes = {r["path"]: r["hash"] for r in described["resources"]}
    now = "sha256:" + hashlib.sha256(table.read_bytes()).hexdigest()
    assert hashes["published/p5_table1_trade.csv"] != now
