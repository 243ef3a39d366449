"""Empty tables to be filled in: they can be read again, and no cell of them is run."""

from __future__ import annotations

import io
from pathlib import Path

from openpyxl import load_workbook

from shekara.store.exchange.formula_guard import guarded
from shekara.store.exchange.reading import read_table, sheets_of
from shekara.store.exchange.template import template_csv, template_xlsx
from tests.store.exchange.tables import HEADINGS

NOTES = (("Places", "Units"), ("Ош", "=cmd", "x" * 99), ("@a",))


def test_the_spreadsheet_has_headings_and_a_sheet_of_notes(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_xlsx(HEADINGS, NOTES, sheet="Данные", notes_sheet="Слова"))
    assert read_table(path).rows == (HEADINGS,)
    assert sheets_of(path) == ("Данные", "Слова")
    notes = read_table(path, sheet="Слова").rows
    assert notes == (("Places", "Units"), ("Ош", "'=cmd", "x" * 99), ("'@a",))


def test_headings_are_bold_in_sight_and_columns_wide_enough() -> None:
    book = load_workbook(io.BytesIO(template_xlsx(("a", "h" * 30), NOTES)))
    first, second = book.worksheets
    assert first["A1"].font.bold
    assert first.freeze_panes == "A2"
    assert [first.column_dimensions[at].width for at in "AB"] == [14, 32]
    assert second.column_dimensions["C"].width == 60


def test_an_example_stands_below_the_headings(tmp_path: Path) -> None:
    example = ("Example", "=1+1")
    for name, contents in (
        ("t.xlsx", template_xlsx(HEADINGS, NOTES, example=example)),
        ("t.csv", template_csv(HEADINGS, example=example)),
    ):
        path = tmp_path / name
        path.write_bytes(contents)
        assert read_table(path).rows == (HEADINGS, ("Example", "'=1+1"))


def test_notes_may_be_missing() -> None:
    book = load_workbook(io.BytesIO(template_xlsx(HEADINGS, ())))
    assert book.worksheets[1]["A1"].value is None


def test_the_text_file_opens_in_spreadsheets_and_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "template.csv"
    path.write_bytes(template_csv((*HEADINGS, "=1+1", "Год; год")))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read_table(path).rows == ((*HEADINGS, "'=1+1", "Год; год"),)


def test_cells_that_a_spreadsheet_would_run_are_guarded() -> None:
    assert [guarded(f"{sign}a") for sign in "=+-@\t\r"] == [f"'{sign}a" for sign in "=+-@\t\r"]
    assert [guarded(cell) for cell in (None, -1.5, 7, "a-b", "")] == ["", -1.5, 7, "a-b", ""]
