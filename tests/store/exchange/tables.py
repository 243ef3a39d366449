"""Tables and a vocabulary to read them with: `from tests.store.exchange.tables import ...`."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from shekara.domain.errors import DocumentError
from shekara.store.exchange.grid import Cell, Grid
from shekara.store.exchange.layout import Layout, Role, Vocabulary
from shekara.store.exchange.reading import read_table
from tests.domain.english import english

HEADINGS = ("place", "indicator", "year", "value", "unit", "source")
LAYOUT = Layout(columns=tuple((role, at) for at, role in enumerate(Role)))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"

PLACES = {"almaty region": "KZ-19", "алматинская область": "KZ-19", "osh": "KG-O"}
INDICATORS = {"population": "population", "exports to russia": "trade.export.RU"}
HELD = {"population": "persons", "trade.export.RU": "musd"}

VOCABULARY = Vocabulary(
    words={
        Role.PLACE: PLACES,
        Role.INDICATOR: INDICATORS,
        Role.UNIT: {
            "persons": "persons",
            "thousand persons": "kpersons",
            "million usd": "musd",
            "usd": "usd",
            "km": "km",
        },
    },
    headings={role.value: role for role in Role} | {"регион": Role.PLACE, "год": Role.YEAR},
    units={(place, what): HELD[what] for place in set(PLACES.values()) for what in HELD},
    scales={
        "persons": ("persons", 0),
        "kpersons": ("persons", 3),
        "musd": ("usd", 6),
        "usd": ("usd", 0),
    },
)


def grid(*rows: Sequence[Cell], delimiter: str = "") -> Grid:
    """Give a grid of rows below the usual headings."""
    return Grid(file="table.csv", rows=(HEADINGS, *map(tuple, rows)), delimiter=delimiter)


def row(  # noqa: PLR0913, PLR0917  (one for each column)
    value: Cell,
    year: Cell = 2021,
    place: Cell = "Osh",
    indicator: Cell = "Population",
    unit: Cell = "persons",
    source: Cell = "Census",
) -> tuple[Cell, ...]:
    """Give a row under the usual headings."""
    return (place, indicator, year, value, unit, source)


def refusal(path: Path, *, sheet: str = "", encoding: str = "") -> str:
    """Give the sentence with which a file is refused."""
    with pytest.raises(DocumentError) as caught:
        read_table(path, sheet=sheet, encoding=encoding)
    return english(caught.value.text)


def csv_bytes(rows: Iterable[Iterable[object]], delimiter: str = ",") -> bytes:
    """Give rows as a text file."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue().encode()


def workbook_parts(data: str, after: str = "", strings: str = "") -> dict[str, str]:
    """Give the parts of a workbook whose sheet holds this XML."""
    kinds = {"workbook": "sheet.main", "strings": "sharedStrings", "worksheets/s": "worksheet"}
    overrides = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{SPREADSHEET}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}">{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/s.xml"/>'
        f'<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="/xl/strings.xml"/>'
        "</Relationships>",
        "xl/strings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/worksheets/s.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>'
        f"{after}</worksheet>",
    }


def archive(path: Path, parts: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write an archive of these parts."""
    with zipfile.ZipFile(path, "w", method) as file:
        for name, words in parts.items():
            file.writestr(name, words)
    return path


def workbook(folder: Path, data: str, after: str = "", strings: str = "") -> Path:
    """Write a workbook whose sheet holds this XML."""
    return archive(folder / "book.xlsx", workbook_parts(data, after, strings))
