"""Workbooks made to do harm, or broken on the way: refused in words, never more."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from shekara.domain.errors import DocumentError
from shekara.store.exchange import guards, merged, survey
from shekara.store.exchange.guards import MOST_ENTRIES, inflated, sound_archive
from shekara.store.exchange.reading import read_table
from tests.store.exchange.tables import MAIN, archive, refusal, workbook, workbook_parts

CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'
DAMAGED = "“book.xlsx” is damaged or no workbook. Open it in a spreadsheet program and save it anew"
UNUSUAL = "“book.xlsx” is built as no spreadsheet program builds it"


def without(folder: Path, part: str) -> Path:
    parts = workbook_parts(CELL)
    del parts[part]
    return archive(folder / "book.xlsx", parts)


def test_a_bomb_of_one_part_is_refused_unopened(tmp_path: Path) -> None:
    parts = workbook_parts(CELL) | {"xl/bomb.xml": " " * 30 * 2**20}
    assert UNUSUAL in refusal(archive(tmp_path / "book.xlsx", parts))


def test_more_than_fits_is_refused_by_what_it_announces(tmp_path: Path) -> None:
    parts = workbook_parts(CELL) | {f"{n}.xml": " " * 2**25 for n in range(3)}
    assert "more than 64 MiB" in refusal(archive(tmp_path / "book.xlsx", parts))


def test_too_many_entries_are_refused_unlisted(tmp_path: Path) -> None:
    parts = dict.fromkeys(map(str, range(MOST_ENTRIES + 1)), "")
    assert "more than 64 MiB" in refusal(archive(tmp_path / "book.xlsx", parts))


@pytest.mark.parametrize("announced", [10, 10_000_000])
def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path, announced: int) -> None:
    path = workbook(tmp_path, CELL)
    with zipfile.ZipFile(path) as file:
        real = file.getinfo("xl/worksheets/s.xml").file_size
    data = path.read_bytes()
    assert data.count(struct.pack("<L", real)) >= 2
    path.write_bytes(data.replace(struct.pack("<L", real), struct.pack("<L", announced)))
    assert DAMAGED in refusal(path) or UNUSUAL in refusal(path)


def test_entries_that_share_bytes_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, CELL)
    with zipfile.ZipFile(path, "a") as file:
        file.filelist.append(file.getinfo("xl/worksheets/s.xml"))
        file.filelist[-1] = zipfile.ZipInfo("xl/again.xml")
        first = file.getinfo("xl/worksheets/s.xml")
        for name in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
            setattr(file.filelist[-1], name, getattr(first, name))
        file._didModify = True  # type: ignore[attr-defined]
    assert DAMAGED in refusal(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, CELL)
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("xl/workbook.xml", "x")
    assert DAMAGED in refusal(path)


def test_an_entry_beyond_the_file_or_without_its_header_is_refused(tmp_path: Path) -> None:
    data = workbook(tmp_path, CELL).read_bytes()
    with pytest.raises(DocumentError):
        sound_archive(tmp_path, data.replace(b"PK\3\4", b"PK\3\5", 1))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        entries = file.infolist()
    entries[-1].compress_size = len(data)
    with pytest.raises(DocumentError):
        guards._require_apart(tmp_path, entries, data)


def test_encrypted_entries_and_other_ways_of_packing_are_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "book.xlsx", workbook_parts(CELL), zipfile.ZIP_BZIP2)
    assert DAMAGED in refusal(path)
    data = bytearray(workbook(tmp_path, CELL).read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    assert "is protected by a password" in refusal(path)


def test_stored_entries_are_read_and_their_checksums_kept(tmp_path: Path) -> None:
    path = archive(tmp_path / "book.xlsx", workbook_parts(CELL), zipfile.ZIP_STORED)
    assert read_table(path).rows == ((1,),)
    path.write_bytes(path.read_bytes().replace(b"<v>1</v>", b"<v>2</v>"))
    assert DAMAGED in refusal(path)


def test_a_stream_that_is_broken_or_not_ended_is_refused(tmp_path: Path) -> None:
    data = workbook(tmp_path, CELL).read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        entry = file.getinfo("xl/worksheets/s.xml")
    entry.compress_size -= 5
    with pytest.raises(DocumentError):
        list(inflated(tmp_path, entry, data))
    entry.header_offset += 3
    with pytest.raises(DocumentError):
        list(inflated(tmp_path, entry, data))


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'


@pytest.mark.parametrize(
    "declaration",
    [
        BOMB,
        '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
    ],
)
@pytest.mark.parametrize(
    "part", ["xl/worksheets/s.xml", "xl/strings.xml", "xl/workbook.xml", "_rels/.rels"]
)
def test_declared_entities_are_refused_in_every_part(
    tmp_path: Path, declaration: str, part: str
) -> None:
    words = workbook_parts(CELL)[part]
    parts = workbook_parts(CELL) | {part: declaration + words.replace("<v>1", "<v>&c;")}
    assert UNUSUAL in refusal(archive(tmp_path / "book.xlsx", parts))


def test_depth_is_refused(tmp_path: Path) -> None:
    assert UNUSUAL in refusal(workbook(tmp_path, "<a>" * 100_000))


def test_a_tag_without_an_end_is_refused(tmp_path: Path) -> None:
    long = "".join(f' a{n}="{n * 7919}"' for n in range(150_000))
    assert UNUSUAL in refusal(workbook(tmp_path, f"<a{long}/>"))


def test_more_tags_in_one_place_than_any_program_writes_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey, "_MOST_TAGS", 1_000)
    rows = "<row><c><v>1</v></c></row>"
    assert len(read_table(workbook(tmp_path, rows * 2_000)).rows) == 2_000
    assert UNUSUAL in refusal(workbook(tmp_path, rows + "<x/>" * 1_000))
    assert UNUSUAL in refusal(workbook(tmp_path, rows, strings="<si/>" * 1_000))


def test_a_part_that_is_no_xml_is_let_be(tmp_path: Path) -> None:
    parts = workbook_parts(CELL) | {"xl/picture.png": "no <xml> at all"}
    assert read_table(archive(tmp_path / "book.xlsx", parts)).rows == ((1,),)


def test_many_empty_tags_cost_no_room(tmp_path: Path) -> None:
    data = "<c/>" * 10_000 + "<x/>" * 200_000
    path = archive(tmp_path / "book.xlsx", workbook_parts(f"<row>{data}</row>"), zipfile.ZIP_STORED)
    assert "There is nothing in the sheets" in refusal(path)


@pytest.mark.parametrize(
    "data",
    [
        '<row r="0"/>',
        '<row r="x"/>',
        '<row r="1048577"/>',
        '<row r="99999999999999999999"/>',
        '<row r="²"/>',
        '<row r="2"/><row r="1"/>',
        '<row><c r="1"/></row>',
        '<row><c r="AAAA1"/></row>',
        '<row><c r="ZZZ1"/></row>',
        "<row>" + "<c/>" * 16_385 + "</row>",
        '<row><c t="s"><v>0</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        "<row><c><v>NaN</v></c></row>",
        "<row><c><v>1.2.3</v></c></row>",
        "<row><c></row>",
        '<row><c t="d"><v>no day</v></c></row>',
        '<row><c r="A1"><f t="shared" si="0">"</f></c><c><f t="shared" si="0"/></c></row>',
        '<cols><col min="x"/></cols><row><c><v>1</v></c></row>',
        "<row>&c;</row>",
    ],
)
def test_what_no_program_writes_in_a_sheet_is_refused(tmp_path: Path, data: str) -> None:
    assert DAMAGED in refusal(workbook(tmp_path, data))


@pytest.mark.parametrize("area", ["", "A1:", "1:2", "B2:A1", "A0:A2", "A3:A2", "Ä1:B2", "A1:B2:C3"])
def test_merged_areas_that_are_none_are_refused(tmp_path: Path, area: str) -> None:
    assert DAMAGED in refusal(workbook(tmp_path, CELL, f'<mergeCell ref="{area}"/>'))


def test_merged_areas_that_overlap_without_end_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merged, "MOST_MERGED", 100)
    path = workbook(tmp_path, CELL, '<mergeCell ref="A1:XFD1048576"/>' * 101)
    assert UNUSUAL in refusal(path)


def test_a_merged_area_as_large_as_a_sheet_costs_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path, CELL, '<mergeCell ref="A1:XFD1048576"/><mergeCell ref="C1:D2"/>')
    assert read_table(path).rows == ((1,),)


def test_rows_and_columns_beyond_the_limits_are_refused_only_with_content(tmp_path: Path) -> None:
    far = '<row r="1048576"><c r="A1048576" s="1"/></row>'
    assert read_table(workbook(tmp_path, CELL + far)).rows == ((1,),)
    rows = '<row r="200001"><c r="A200001"><v>1</v></c></row>'
    assert "more than 200000 rows" in refusal(workbook(tmp_path, rows))
    columns = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"/></row>'
    assert read_table(workbook(tmp_path, columns)).rows == ((1,),)
    columns = '<row r="1"><c r="GS1"><v>1</v></c></row>'
    assert "more than 200 columns" in refusal(workbook(tmp_path, columns))


@pytest.mark.parametrize(
    "part",
    ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/strings.xml"],
)
def test_a_missing_part_is_told_as_damage(tmp_path: Path, part: str) -> None:
    assert DAMAGED in refusal(without(tmp_path, part))


def test_a_sheet_whose_part_is_missing_holds_nothing(tmp_path: Path) -> None:
    told = refusal(without(tmp_path, "xl/worksheets/s.xml"))
    assert "There is nothing in the sheets" in told


def test_an_encoding_that_nobody_knows_is_told_as_damage(tmp_path: Path) -> None:
    words = workbook_parts(CELL)["xl/worksheets/s.xml"]
    for name in ("no-such", "utf-7", "utf-32"):
        declared = f'<?xml version="1.0" encoding="{name}"?>{words}'
        parts = workbook_parts(CELL) | {"xl/worksheets/s.xml": declared}
        assert DAMAGED in refusal(archive(tmp_path / "book.xlsx", parts))


def test_a_sheet_of_another_kind_is_passed_over(tmp_path: Path) -> None:
    parts = workbook_parts(CELL)
    parts["xl/worksheets/s.xml"] = f'<dialogsheet xmlns="{MAIN}"/>'
    path = archive(tmp_path / "book.xlsx", parts)
    assert "There is nothing in the sheets" in refusal(path)


def test_an_archive_of_another_program_is_refused(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.csv", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    )
    assert "not of a kind that can be imported" in refusal(path)


def whole_book(folder: Path) -> bytes:
    book = Workbook()
    for number in range(200):
        book.worksheets[0].append([f"Region {number}", number * 1.7])
    book.save(folder / "book.xlsx")
    return (folder / "book.xlsx").read_bytes()


def assert_read_or_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with contextlib.suppress(DocumentError):
        read_table(path)


def test_a_workbook_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    data = whole_book(tmp_path)
    for end in range(2, len(data), 97):
        (tmp_path / "book.xlsx").write_bytes(data[:end])
        assert "book.xlsx" in refusal(tmp_path / "book.xlsx")


def test_a_workbook_with_flipped_bytes_is_read_or_refused(tmp_path: Path) -> None:
    data = whole_book(tmp_path)
    for at in range(0, len(data), 61):
        for flip in (0xFF, 0x01):
            changed = bytearray(data)
            changed[at] ^= flip
            assert_read_or_refused(tmp_path / "book.xlsx", bytes(changed))


def test_a_workbook_with_other_letters_in_its_parts_is_read_or_refused(tmp_path: Path) -> None:
    shared = '<c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><f>A1</f></c>'
    data = CELL.replace("</row>", f"{shared}</row>")
    parts = workbook_parts(data, '<mergeCell ref="A2:B3"/>', "<si><t>word</t></si>")
    for name, words in parts.items():
        for at in range(0, len(words), 11):
            for letter in "<0z":
                changed = words[:at] + letter + words[at + 1 :]
                path = archive(tmp_path / "book.xlsx", parts | {name: changed})
                with contextlib.suppress(DocumentError):
                    read_table(path)


def test_names_of_the_main_parts_are_not_assumed(tmp_path: Path) -> None:
    parts = workbook_parts(CELL)
    parts["book/main.xml"] = parts.pop("xl/workbook.xml")
    links = parts.pop("xl/_rels/workbook.xml.rels")
    parts["book/_rels/main.xml.rels"] = links.replace("worksheets/", "../xl/worksheets/")
    types = "[Content_Types].xml"
    parts[types] = parts[types].replace("/xl/workbook", "/book/main")
    assert read_table(archive(tmp_path / "book.xlsx", parts)).rows == ((1,),)
