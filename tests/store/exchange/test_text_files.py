"""Reading text files: delimiters, encodings, and what is refused."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.domain.errors import DocumentError
from shekara.store.exchange import delimited, reading
from shekara.store.exchange.delimited import read_delimited
from shekara.store.exchange.grid import MOST_COLUMNS, MOST_ROWS, Flaw, FlawKind
from shekara.store.exchange.reading import read_table, sheets_of
from tests.store.exchange.tables import csv_bytes, refusal

CYRILLIC = "Регион;Год;Значение\nОш;2021;1,5\n"
ROWS = (("Регион", "Год", "Значение"), ("Ош", "2021", "1,5"))


def written(folder: Path, data: bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("codec", "mark", "told"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", codecs.BOM_UTF8, "utf-8"),
        ("utf-16", b"", "utf-16"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16"),
        ("windows-1251", b"", "windows-1251"),
    ],
)
def test_the_encoding_is_found_out(tmp_path: Path, codec: str, mark: bytes, told: str) -> None:
    grid = read_table(written(tmp_path, mark + CYRILLIC.encode(codec)))
    assert (grid.encoding, grid.delimiter, grid.rows) == (told, ";", ROWS)
    assert (grid.file, grid.sheet, grid.sheets, grid.width) == ("table.csv", "", (), 3)


def test_an_encoding_can_be_forced(tmp_path: Path) -> None:
    path = written(tmp_path, CYRILLIC.encode("ibm866"))
    assert read_table(path).rows != ROWS
    assert read_table(path, encoding="ibm866").rows == ROWS


def test_an_encoding_that_nobody_offers_is_refused(tmp_path: Path) -> None:
    told = refusal(written(tmp_path, b"a"), encoding="rot13")
    assert "“table.csv” cannot be read as rot13. Choose one of utf-8, utf-16" in told


@pytest.mark.parametrize(
    ("data", "encoding", "line"),
    [
        (b"a;b\r\n1;\0\n", "", 2),
        ("a;b\n1;2\n".encode("utf-16-le"), "", 1),
        (("Регион\n" * 20).encode() + b"\xff\n", "", 21),
        (codecs.BOM_UTF8 + b"a\rb\r\xff", "", 3),
        (b"a\nb\n\x98", "", 3),
        (CYRILLIC.encode("windows-1251"), "utf-8", 1),
        (codecs.BOM_UTF16_LE + b"a\0\n\0b", "", 2),
    ],
)
def test_bytes_that_are_no_letters_are_told_by_their_line(
    tmp_path: Path, data: bytes, encoding: str, line: int
) -> None:
    told = refusal(written(tmp_path, data), encoding=encoding)
    assert f"Line {line} of “table.csv” holds bytes that are no letters" in told


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b;c\n1;2;3,5\n", ";"),
        ("year;a;b;c\n2021;1,5;2,5;3,5\n", ";"),
        ("a,b\n1,2\n", ","),
        ('a,b\n"1;2",3\n', ","),
        ("a\tb\tc\n1,5\t2,5\t3,5\n", "\t"),
        ("title\n\na,b,c\n1,2,3\n", ","),
        ("a\nb\n", ";"),
        ("x" * 140_000 + "\n", ";"),
    ],
)
def test_the_delimiter_is_what_divides_most_rows_alike(text: str, delimiter: str) -> None:
    assert delimited._delimiter(text) == delimiter


def test_quoted_cells_hold_line_breaks_delimiters_and_quotes(tmp_path: Path) -> None:
    rows = [["a", "b"], ["one\ntwo", 'say "x", y'], ["1", "2"]]
    grid = read_table(written(tmp_path, csv_bytes(rows)))
    assert grid.rows == (("a", "b"), ("one\ntwo", 'say "x", y'), ("1", "2"))


def test_blank_rows_keep_the_numbers_of_those_below(tmp_path: Path) -> None:
    grid = read_table(written(tmp_path, b"a;b\n\n;;\n  ;1;\n\n"))
    assert grid.rows == (("a", "b"), (), (), (None, "1"))


def test_a_row_may_be_longer_than_the_headings(tmp_path: Path) -> None:
    assert read_table(written(tmp_path, b"a;b\n1;2;3;4\n")).width == 4


def test_a_formula_is_a_flaw_and_never_run(tmp_path: Path) -> None:
    grid = read_table(written(tmp_path, b"a;b\n=cmd|' /C calc'!A0;=\n"))
    assert grid.rows[1] == (Flaw(FlawKind.FORMULA, "=cmd|' /C calc'!A0"), "=")


@pytest.mark.parametrize(
    "text",
    [
        'a;b\n"1;2\n' + "3;4\n" * 5,
        'a;b\n"1;2\n' + "3;4\n" * 500 + '"',
        'a;b\n"1;' + "x" * 200_000,
        'a;b\n"1;2',
    ],
)
def test_a_quotation_mark_that_is_not_closed_is_told_by_its_line(tmp_path: Path, text: str) -> None:
    told = refusal(written(tmp_path, text.encode()))
    assert "“table.csv” a quotation mark that opens in line 2 is not closed" in told


@pytest.mark.parametrize("data", [b"", b"\n\n", b";;;\n", codecs.BOM_UTF8])
def test_a_file_without_a_cell_is_called_empty(tmp_path: Path, data: bytes) -> None:
    assert "“table.csv” is empty" in refusal(written(tmp_path, data))


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    assert "200000 rows" in refusal(written(tmp_path, b"1\n" * (MOST_ROWS + 1)))
    assert "200000 rows" in refusal(written(tmp_path, b"1\n" + b"\n" * MOST_ROWS + b"2\n"))


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    assert "200 columns" in refusal(written(tmp_path, b"1;" * (MOST_COLUMNS + 1)))


def test_too_large_a_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_TEXT", 2**20)
    assert "more than 1 MiB" in refusal(written(tmp_path, b"1;2\n" * 2**19))
    monkeypatch.setattr(reading, "MOST_INFLATED", 2**20)
    assert "more than 1 MiB" in refusal(written(tmp_path, b"PK" * 2**20, "a.xlsx"))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "by a password or of an old kind"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "by a password or of an old kind"),
        ("a.xls", b"<html>", "not of a kind that can be imported"),
        ("a.pdf", b"%PDF-1.7", "not of a kind that can be imported"),
        ("a.ods", b"PK\3\4", "not of a kind that can be imported"),
        ("a.xlsx", b"a;b", "is damaged or no workbook"),
    ],
)
def test_other_kinds_are_refused_with_what_to_do(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    sentence = refusal(written(tmp_path, data, name))
    assert name in sentence
    assert told in sentence
    assert "XLSX or CSV" in sentence


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)
    assert "There is no file" in refusal(tmp_path / "none.csv")
    os.mkfifo(tmp_path / "pipe.csv")
    assert os.strerror(errno.EINVAL) in refusal(tmp_path / "pipe.csv")


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "denied")

    path = written(tmp_path, b"a")
    monkeypatch.setattr(Path, "open", denied)
    assert "You may not read" in refusal(path)


def test_a_text_file_has_no_sheets(tmp_path: Path) -> None:
    assert sheets_of(written(tmp_path, b"a;b\n")) == ()


class Cancelled(Exception):  # noqa: N818 -- it names what happened
    """Somebody asked to stop."""


def test_progress_rises_to_the_end_and_may_cancel(tmp_path: Path) -> None:
    path = written(tmp_path, csv_bytes([["Osh", n, n / 3, "Census"] for n in range(100_000)]))
    told: list[int] = []
    grid = read_table(path, progress=told.append)
    assert len(grid.rows) == 100_000
    assert told == sorted(told)
    assert told[-1] == 100
    assert len(told) > 90

    def cancel(percent: int) -> None:
        if percent > 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, progress=cancel)
    path.unlink()


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    with contextlib.suppress(DocumentError):
        assert read_delimited(Path("table.csv"), data, "", lambda _: None).rows[-1]
