"""The bytes of a table from elsewhere, kept from doing harm before anything reads them.

A workbook is a ZIP archive: it is inflated here once, counting, because `zipfile` believes
the sizes that an archive announces.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from shekara.domain.errors import DocumentError
from shekara.store.failures import opening
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from zlib import _Decompress as _Inflater  # pyright: ignore[reportPrivateUsage]  (no other)

MEGABYTE = 2**20
MOST_TEXT = 25 * MEGABYTE
MOST_INFLATED = 64 * MEGABYTE
MOST_ENTRIES = 1_000
MOST_RATIO = 400
"""Deflate reaches 1,032; rows that are all alike reach 100."""
CHUNK = 64 * 1024

_LISTED = b"PK\x01\x02"
_LOCAL = struct.Struct("<4s22xHH")
_LOCKED = 1
_SMALL = MEGABYTE


def contents(path: Path, limit: int) -> bytes:
    """Give the bytes of a regular file of at most `limit` bytes; raises DocumentError."""
    with opening(path):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    if not data:
        raise refusal(path, EMPTY)
    if len(data) > limit:
        raise refusal(path, TOO_LARGE.having(limit=limit // MEGABYTE))
    return data


def refusal(path: Path, text: Text) -> DocumentError:
    """Give the error for a table that cannot be read, in a sentence with a place `path`."""
    return DocumentError(text.having(path=verbatim(path.name)))


def sound_archive(path: Path, data: bytes) -> zipfile.ZipFile:
    """Give an archive whose entries are few, plain, apart from each other and not too large.

    What is announced is checked here; `inflated` checks what is really in an entry.
    """
    if data.count(_LISTED) > MOST_ENTRIES:
        raise refusal(path, TOO_LARGE.having(limit=MOST_INFLATED // MEGABYTE))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, OSError) as error:
        raise refusal(path, BROKEN) from error
    entries = archive.infolist()
    for entry in entries:
        _require_plain(path, entry)
    _require_room(path, entries)
    _require_apart(path, entries, data)
    return archive


def inflated(path: Path, entry: zipfile.ZipInfo, data: bytes) -> Iterator[bytes]:
    """Inflate an entry in chunks of at most 64 KiB; raises where it is not what it announces."""
    size, check = 0, 0
    for chunk in _chunks(path, entry, data):
        size += len(chunk)
        if size > entry.file_size:
            raise refusal(path, BROKEN)
        check = zlib.crc32(chunk, check)
        yield chunk
    if size != entry.file_size or check != entry.CRC:
        raise refusal(path, BROKEN)


def _require_plain(path: Path, entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & _LOCKED:
        raise refusal(path, PROTECTED)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise refusal(path, BROKEN)


def _require_room(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    total = sum(entry.file_size for entry in entries)
    if total > MOST_INFLATED:
        raise refusal(path, TOO_LARGE.having(limit=MOST_INFLATED // MEGABYTE))
    if total > _SMALL and total > MOST_RATIO * sum(entry.compress_size for entry in entries):
        raise refusal(path, UNUSUAL)


def _require_apart(path: Path, entries: list[zipfile.ZipInfo], data: bytes) -> None:
    """Raise where two entries share bytes or a name, or one goes beyond the file."""
    if len({entry.filename for entry in entries}) < len(entries):
        raise refusal(path, BROKEN)
    ends = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < ends:
            raise refusal(path, BROKEN)
        ends = _start(path, entry, data) + entry.compress_size
    if ends > len(data):
        raise refusal(path, BROKEN)


def _start(path: Path, entry: zipfile.ZipInfo, data: bytes) -> int:
    """Give where the bytes of an entry begin, behind its own header."""
    head = data[entry.header_offset : entry.header_offset + _LOCAL.size]
    if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
        raise refusal(path, BROKEN)
    name, extra = _LOCAL.unpack(head)[1:]
    return entry.header_offset + _LOCAL.size + name + extra


def _chunks(path: Path, entry: zipfile.ZipInfo, data: bytes) -> Iterator[bytes]:
    start = _start(path, entry, data)
    raw = memoryview(data)[start : start + entry.compress_size]
    slices = (raw[at : at + CHUNK] for at in range(0, len(raw), CHUNK))
    if entry.compress_type == zipfile.ZIP_STORED:
        yield from map(bytes, slices)
        return
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for each in slices:
            yield from _pieces(stream, each)
    except zlib.error as error:
        raise refusal(path, BROKEN) from error
    if not stream.eof:
        raise refusal(path, BROKEN)


def _pieces(stream: _Inflater, raw: bytes | memoryview) -> Iterator[bytes]:
    """Give what some bytes inflate to, never much at once."""
    while piece := stream.decompress(raw, CHUNK):
        yield piece
        raw = stream.unconsumed_tail


EMPTY = QT_TRANSLATE_NOOP(
    "errors", "“{path}” is empty. Choose a file with a row of headings and rows below it."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” holds more than {limit} MiB. Save the table you need in a file of its own.",
)
UNUSUAL = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is built as no spreadsheet program builds it, so it is not opened. Save the "
    "table anew as XLSX or CSV.",
)
BROKEN = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is damaged or no workbook. Open it in a spreadsheet program and save it anew as "
    "XLSX or CSV.",
)
PROTECTED = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is protected by a password. Save it without one, as XLSX or CSV.",
)
OLD_KIND = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is protected by a password or of an old kind. Save it as XLSX or CSV, without a "
    "password.",
)
STRICT = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is saved as “Strict Open XML”, which cannot be imported. Save it as an ordinary "
    "XLSX workbook or as CSV.",
)
OTHER_KIND = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” is not of a kind that can be imported. Save the table as XLSX or CSV.",
)
TOO_MANY_ROWS = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” holds more than {limit} rows. Save the rows you need in a file of their own.",
)
TOO_MANY_COLUMNS = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” holds more than {limit} columns. Save the columns you need in a file of their own.",
)
