"""Reading workbooks: what cells hold, merged areas, sheets, and progress."""

from __future__ import annotations

import datetime as dt
import warnings
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from openpyxl.utils.datetime import MAC_EPOCH

from shekara.store.exchange.grid import Flaw, FlawKind, words_of
from shekara.store.exchange.guards import CHUNK
from shekara.store.exchange.reading import read_table, sheets_of
from tests.store.exchange.tables import MAIN, archive, refusal, workbook, workbook_parts

MOMENT = dt.datetime.fromisoformat("2020-01-05T06:30:00")


def saved(folder: Path, book: Workbook) -> Path:
    path = folder / "book.xlsx"
    book.save(path)
    return path


def test_cells_hold_words_numbers_and_flaws(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Ош", 1.5, 7, True, False, None, "  "])
    sheet.append(["=1+1", "#REF!", dt.date(2020, 1, 5), MOMENT, "x "])
    sheet.append([CellRichText("so ", TextBlock(InlineFont(b=True), "bold"))])
    assert read_table(saved(tmp_path, book)).rows == (
        ("Ош", 1.5, 7, "TRUE", "FALSE"),
        (
            Flaw(FlawKind.FORMULA, "=1+1"),
            Flaw(FlawKind.ERROR, "#REF!"),
            Flaw(FlawKind.DATE, "2020-01-05"),
            Flaw(FlawKind.DATE, "2020-01-05 06:30:00"),
            "x",
        ),
        ("so bold",),
    )


def test_formats_of_a_workbook_tell_dates_from_numbers(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for at, code in enumerate(("DD.MM.YYYY", "0.00", "#,##0 [$₸-43F]", 'yyyy"г."'), 1):
        sheet.cell(1, at, 44197).number_format = code
    day = Flaw(FlawKind.DATE, "2021-01-01")
    assert read_table(saved(tmp_path, book)).rows == ((day, 44197, 44197, day),)


def test_a_date_that_no_calendar_has_is_an_error_told_without_a_warning(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].cell(1, 1, 1e12).number_format = "DD.MM.YYYY"
    path = saved(tmp_path, book)
    filters = list(warnings.filters)
    assert read_table(path).rows[0][0] == Flaw(FlawKind.ERROR, "#VALUE!")
    assert warnings.filters == filters


def test_days_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = MAC_EPOCH
    book.worksheets[0].append([dt.date(2020, 1, 5)])
    assert read_table(saved(tmp_path, book)).rows == ((Flaw(FlawKind.DATE, "2020-01-05"),),)


def test_merged_words_fill_their_area_and_a_number_only_its_first_cell(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["B1"], sheet["B3"], sheet["D4"] = "Osh", 5, "=1", "end"
    for area in ("A1:A3", "B1:C2", "B3:C3", "D1:D2", "F1:G9"):
        sheet.merge_cells(area)
    covered, formula = Flaw(FlawKind.COVERED, "5"), Flaw(FlawKind.FORMULA, "=1")
    assert read_table(saved(tmp_path, book)).rows == (
        ("Osh", 5, covered),
        ("Osh", covered, covered),
        ("Osh", formula, formula),
        (None, None, None, "end"),
    )


def test_merged_words_reach_beyond_the_cells_of_short_rows(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>'
        '<row r="4"><c r="C4"><v>1</v></c></row>',
        '<mergeCells><mergeCell ref="A2:C3"/><mergeCell ref="C4"/></mergeCells>',
    )
    assert read_table(path).rows == ((), ("x", "x", "x"), ("x", "x", "x"), (None, None, 1))


def test_hidden_rows_are_read_like_others(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["a"])
    sheet.append(["b"])
    sheet.row_dimensions[2].hidden = True
    assert read_table(saved(tmp_path, book)).rows == (("a",), ("b",))


def test_the_first_sheet_that_is_shown_and_holds_something_is_read(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Hidden").append(["hidden"])
    book["Hidden"].sheet_state = "hidden"
    book.create_sheet("Да").append(["yes"])
    book.create_chartsheet("Chart").add_chart(BarChart())
    path = saved(tmp_path, book)
    grid = read_table(path)
    assert (grid.sheet, grid.rows, grid.encoding) == ("Да", (("yes",),), "")
    assert grid.sheets == sheets_of(path) == ("Sheet", "Hidden", "Да")
    assert read_table(path, sheet="Hidden").rows == (("hidden",),)
    assert "“book.xlsx” has no sheet “No”. Choose one of Sheet, Hidden" in refusal(path, sheet="No")
    assert "There is nothing in the sheets" in refusal(path, sheet="Sheet")


def test_rows_and_cells_without_places_are_counted_on(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r='B3'><v>3</v></c></row>",
    )
    assert read_table(path).rows == ((1, None, 2), (), (None, 3))


def test_shared_words_leave_out_how_they_are_spoken(tmp_path: Path) -> None:
    shared = (
        "<si><r><t>Tō</t></r><r><t>kyō</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si><si><t/></si>"
    )
    spoken = '<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>no</t></rPh></is></c>'
    data = f'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>{spoken}<c t="str"><v>b</v></c></row>'
    assert read_table(workbook(tmp_path, data, strings=shared)).rows == (("Tōkyō", None, "a", "b"),)


def test_formulas_are_told_as_they_are_written(tmp_path: Path) -> None:
    formulas = (
        "<f>1+1</f><v>2</v>",
        "<f/>",
        '<f t="array" ref="B1:B2">A1:A2</f>',
        '<f t="dataTable" ref="C1" dt2D="0" dtr="0" r1="A1"/>',
        '<f t="shared" si="0" ref="E1:F1">$A1</f>',
        '<f t="shared" si="0"/>',
    )
    cells = "".join(f'<c r="{"ABCDEF"[at]}1">{each}</c>' for at, each in enumerate(formulas))
    told = ("=1+1", "=", "=A1:A2", "=", "=$A1", "=$A1")
    expected = tuple(Flaw(FlawKind.FORMULA, each) for each in told)
    assert read_table(workbook(tmp_path, f"<row>{cells}</row>")).rows == (expected,)


def test_the_strict_form_of_workbooks_is_refused_with_what_to_do(tmp_path: Path) -> None:
    parts = workbook_parts("<row><c><v>1.5</v></c></row>")
    strict = {
        name: words.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        for name, words in parts.items()
    }
    told = refusal(archive(tmp_path / "book.xlsx", strict))
    assert "“book.xlsx” is saved as “Strict Open XML”" in told
    assert "Save it as an ordinary XLSX workbook or as CSV" in told


def test_without_the_safe_reader_of_xml_no_workbook_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)
    with pytest.raises(ImportError, match="defusedxml"):
        read_table(workbook(tmp_path, "<row><c><v>1</v></c></row>"))


def test_a_cell_is_told_in_words() -> None:
    cells = (None, "a", 5, 5.0, 5.5, 1e22, Flaw(FlawKind.ERROR, "#N/A"))
    assert [*map(words_of, cells)] == ["", "a", "5", "5", "5.5", "1e+22", "#N/A"]


class Cancelled(Exception):  # noqa: N818 -- it names what happened
    """Somebody asked to stop."""


def test_progress_rises_to_the_end_and_may_cancel_at_any_step(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>{n / 7}</v></c></row>'
        for n in range(1, 20_001)
    )
    path = workbook(tmp_path, rows)
    told: list[int] = []
    grid = read_table(path, progress=told.append)
    assert len(grid.rows) == 20_000
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(told) > 20 + len(rows) // CHUNK

    for limit in (10, 50):

        def cancel(percent: int, limit: int = limit) -> None:
            if percent > limit:
                raise Cancelled

        with pytest.raises(Cancelled):
            read_table(path, progress=cancel)
    path.unlink()
