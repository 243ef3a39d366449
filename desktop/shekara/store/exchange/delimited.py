"""Text files with a cell after each delimiter: CSV and its kin, in the encodings people use."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING

from shekara.store.exchange.grid import MOST_COLUMNS, MOST_ROWS, Flaw, FlawKind, Grid
from shekara.store.exchange.guards import (
    EMPTY,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    refusal,
)
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from shekara.store.exchange.grid import Cell

ENCODINGS = ("utf-8", "utf-16", "windows-1251", "windows-1252", "ibm866", "koi8-r")
"""What a person may say a text file is encoded in."""

DELIMITERS = (";", "\t", ",")

_UTF8_MARK, _UTF16_MARKS = codecs.BOM_UTF8, (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 50
_SAMPLE = 64 * 1024
_STEP = 1_000
_DAMAGED = 10
_MOST_LINES = 100
_END = "\N{SYMBOL FOR END OF TRANSMISSION}"


def read_delimited(path: Path, data: bytes, encoding: str, progress: Callable[[int], None]) -> Grid:
    """Give the rows of a text file; an empty `encoding` is found out.

    Raises DocumentError where the bytes are no words in it, where a quotation mark is never
    closed, and where there are too many rows or columns.
    """
    chosen = _checked_encoding(path, encoding) or _encoding(data)
    _require_words(path, data, chosen)
    with io.BytesIO(data) as file, _words(file, chosen) as words:
        delimiter = _delimiter(words.read(_SAMPLE))
    with io.BytesIO(data) as file, _words(file, chosen) as words:
        rows: list[tuple[Cell, ...]] = []
        blank = 0
        for number, row in enumerate(_records(path, words, delimiter), 1):
            if number % _STEP == 0:
                progress(100 * file.tell() // len(data))
            if not row:
                blank += 1
                continue
            _require_size(path, len(rows) + blank + 1, len(row))
            rows.extend([()] * blank)
            rows.append(row)
            blank = 0
    if not rows:
        raise refusal(path, EMPTY)
    progress(100)
    return Grid(file=path.name, rows=tuple(rows), encoding=chosen, delimiter=delimiter)


def _require_size(path: Path, rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise refusal(path, TOO_MANY_ROWS.having(limit=MOST_ROWS))
    if columns > MOST_COLUMNS:
        raise refusal(path, TOO_MANY_COLUMNS.having(limit=MOST_COLUMNS))


def _checked_encoding(path: Path, encoding: str) -> str:
    if encoding and encoding not in ENCODINGS:
        raise refusal(
            path,
            _NO_ENCODING.having(
                encoding=verbatim(encoding), known=Listed(tuple(map(verbatim, ENCODINGS)))
            ),
        )
    return encoding


def _encoding(data: bytes) -> str:
    """Give UTF-16 where a mark says so, UTF-8 where the bytes are or once were, else 1251."""
    if data.startswith(_UTF16_MARKS):
        return "utf-16"
    if data.startswith(_UTF8_MARK):
        return "utf-8"
    words = data.decode(errors="replace")
    foreign = len(words) - len(words.encode("ascii", "ignore"))
    broken = words.count("\N{REPLACEMENT CHARACTER}")
    return "utf-8" if broken * _DAMAGED <= foreign else "windows-1251"


def _require_words(path: Path, data: bytes, encoding: str) -> None:
    """Raise where a byte belongs to no letter, or to the one that no text holds."""
    try:
        words = data.decode(encoding)
    except UnicodeDecodeError as error:
        words = data[: error.start].decode(encoding, "ignore") + "\0"
    before, nothing, _ = words.partition("\0")
    if not nothing:
        return
    line = 1 + before.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    raise refusal(path, _NO_WORDS.having(line=line, encoding=verbatim(encoding)))


def _codec(encoding: str) -> str:
    return "utf-8-sig" if encoding == "utf-8" else encoding


def _words(file: io.BytesIO, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(file, encoding=_codec(encoding), newline="")


def _delimiter(sample: str) -> str:
    """Give what divides the first rows into the same number of cells, as far as anything does."""
    return max(DELIMITERS, key=lambda delimiter: _consistency(sample, delimiter))


def _consistency(sample: str, delimiter: str) -> tuple[float, int]:
    """Give the share of the rows that have the usual number of cells, and that number."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        widths = [len(row) for row in islice(reader, _LOOKED_AT) if row]
    except csv.Error:
        return 0.0, 0
    several = Counter(width for width in widths if width > 1)
    if not several:
        return 0.0, 0
    width, rows = several.most_common(1)[0]
    return rows / len(widths), width


def _records(path: Path, lines: Iterable[str], delimiter: str) -> Iterator[tuple[Cell, ...]]:
    """Give the rows one by one; raises where a quotation mark swallows those that follow."""
    reader = csv.reader(chain(lines, (_END,)), delimiter=delimiter)
    begun = before = 0
    held: tuple[Cell, ...] | None = None
    while (record := _next(path, reader, begun)) is not None:
        if held is not None:
            yield held
        begun, before = reader.line_num, begun
        if begun - before > _MOST_LINES:
            raise refusal(path, _UNCLOSED.having(line=before + 1))
        held = _cells(record)
    if held != (_END,):
        raise refusal(path, _UNCLOSED.having(line=before + 1))


def _next(path: Path, reader: Iterator[list[str]], begun: int) -> list[str] | None:
    try:
        return next(reader, None)
    except csv.Error as error:
        raise refusal(path, _UNCLOSED.having(line=begun + 1)) from error


def _cells(record: list[str]) -> tuple[Cell, ...]:
    """Give the cells of a row up to the last that holds something."""
    cells = [_cell(words.strip()) for words in record]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _cell(words: str) -> Cell:
    if words[:1] == "=" and len(words) > 1:
        return Flaw(FlawKind.FORMULA, words)
    return words or None


_NO_WORDS = QT_TRANSLATE_NOOP(
    "errors",
    "Line {line} of “{path}” holds bytes that are no letters in the encoding {encoding}. Choose "
    "another encoding, or save the file anew as CSV in UTF-8.",
)
_NO_ENCODING = QT_TRANSLATE_NOOP(
    "errors", "“{path}” cannot be read as {encoding}. Choose one of {known}."
)
_UNCLOSED = QT_TRANSLATE_NOOP(
    "errors",
    "In “{path}” a quotation mark that opens in line {line} is not closed where the cell ends. "
    "Close or remove it.",
)
