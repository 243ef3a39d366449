"""An empty table to be filled in, as a spreadsheet and as text, with what may stand in it."""

from __future__ import annotations

import codecs
import csv
import io
from itertools import zip_longest
from typing import TYPE_CHECKING

from shekara.store.exchange.formula_guard import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.worksheet.worksheet import Worksheet

_NARROWEST, _WIDEST = 14, 60


def template_xlsx(
    headings: Sequence[str],
    notes: Sequence[Sequence[str]],
    *,
    example: Sequence[str] = (),
    sheet: str = "1",
    notes_sheet: str = "2",
) -> bytes:
    """Give a workbook with a row of headings, an example below, and a sheet with rows of notes.

    The first row of the notes is shown as their headings.
    """
    from openpyxl import Workbook

    book = Workbook()
    first = book.worksheets[0]
    first.title = sheet
    _fill(first, [headings, *([example] if example else [])])
    _fill(book.create_sheet(notes_sheet), notes)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def template_csv(
    headings: Sequence[str], delimiter: str = ";", *, example: Sequence[str] = ()
) -> bytes:
    """Give a text file with a row of headings and an example, in UTF-8 with its mark."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    for row in (headings, example) if example else (headings,):
        writer.writerow([guarded(words) for words in row])
    return codecs.BOM_UTF8 + file.getvalue().encode()


def _fill(sheet: Worksheet, rows: Iterable[Sequence[str]]) -> None:
    """Write rows of words; the first stays in sight and is bold, columns are as wide as words."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    kept = list(rows)
    for row in kept:
        sheet.append([guarded(words) for words in row])
    for cell in next(sheet.iter_rows(max_row=1)):
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for number, column in enumerate(zip_longest(*kept, fillvalue=""), 1):
        longest = max(len(words) for words in column)
        width = min(max(longest + 2, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(number)].width = width
