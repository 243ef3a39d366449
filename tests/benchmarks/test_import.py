"""What reading and assembling 100,000 rows costs, beside `pandas.read_csv` of the same rows.

All are in one group, so that the table gives each as a multiple of the fastest. Run with
`pytest tests/benchmarks`; a test fails only when the work does, never for its time.
"""

import csv
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook
from pytest_benchmark.fixture import BenchmarkFixture

from shekara.store.exchange.assembly import assemble
from shekara.store.exchange.layout import Assembled
from shekara.store.exchange.reading import read_table
from tests.store.exchange.tables import HEADINGS, LAYOUT, VOCABULARY

ROWS = 100_000
ROUNDS = 3
"""Of what takes no more than seconds; a workbook is read once."""

pytestmark = pytest.mark.benchmark(group="100,000 rows of a table")


def rows() -> list[tuple[str | float, ...]]:
    """Give rows of 500 series, with decimals."""
    return [
        (
            ("Osh", "Almaty region")[n // 200 % 2],
            "Population",
            1900 + n % 200,
            n + n % 97 / 100,
            "persons",
            f"Source {n // 400}",
        )
        for n in range(1, ROWS + 1)
    ]


@pytest.fixture(scope="module")
def text_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("import") / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *rows()])
    return path


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook that tells how large its sheet is, as those of spreadsheet programs do."""
    path = tmp_path_factory.mktemp("import") / "rows.xlsx"
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (HEADINGS, *rows()):
        sheet.append(row)
    book.save(path)
    return path


def imported(path: Path) -> Assembled:
    """Read and assemble a file."""
    return assemble(read_table(path), LAYOUT, VOCABULARY)


def test_pandas_reads_the_text_alone(benchmark: BenchmarkFixture, text_file: Path) -> None:
    assert len(benchmark.pedantic(pd.read_csv, (text_file,), rounds=ROUNDS)) == ROWS


def test_text_file_is_read(benchmark: BenchmarkFixture, text_file: Path) -> None:
    assert len(benchmark.pedantic(read_table, (text_file,), rounds=ROUNDS).rows) == ROWS + 1


def test_text_file_is_read_and_assembled(benchmark: BenchmarkFixture, text_file: Path) -> None:
    assert benchmark.pedantic(imported, (text_file,), rounds=ROUNDS).taken == ROWS


def test_workbook_is_read(benchmark: BenchmarkFixture, workbook: Path) -> None:
    assert len(benchmark.pedantic(read_table, (workbook,)).rows) == ROWS + 1


def test_workbook_is_read_and_assembled(benchmark: BenchmarkFixture, workbook: Path) -> None:
    assert benchmark.pedantic(imported, (workbook,)).taken == ROWS
