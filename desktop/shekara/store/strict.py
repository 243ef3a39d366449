"""Strict reading of JSON: what a careless reader lets through is refused, with its place.

Knows nothing of assessments. A place is written as `$.assessment.swot.factors[0]`.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from itertools import accumulate
from typing import TypeAlias, cast

from shekara.domain.errors import DocumentError
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"
Members: TypeAlias = dict[str, Json]

MAX_BYTES = 8 * 2**20
MAX_DEPTH = 32
MAX_DIGITS = 300
MAX_SHOWN = 120

_MEGABYTE = 2**20
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))

FOREIGN = QT_TRANSLATE_NOOP(
    "errors", "The file is not a Shekara document. Choose a file that Shekara saved."
)


class _Refused:
    """Stands for a value that JSON allows and a document does not."""

    def __init__(self, text: Text) -> None:
        self.text = text


def strict_json(data: bytes) -> Json:
    """Give what the bytes hold; raises DocumentError for anything but clean JSON.

    Refused are more than 8 MiB, other encodings than UTF-8 (a byte order mark is let
    pass), deep nesting, keys that stand twice, numbers that are none or too large, and
    halves of characters.
    """
    _refuse_size(data)
    words = _decoded(data)
    _refuse_depth(data)
    try:
        tree = cast(
            "Json",
            json.loads(
                words,
                object_pairs_hook=_object,
                parse_constant=_constant,
                parse_float=_real,
                parse_int=_whole,
            ),
        )
    except json.JSONDecodeError as error:
        raise DocumentError(_damaged(error)) from error
    _refuse_marked(tree, "$")
    return tree


def below(place: str, key: str | int) -> str:
    """Give the place of a member of an object, or of an item of a list."""
    if isinstance(key, int):
        return f"{place}[{key}]"
    return f"{place}.{key}" if key.isidentifier() else f"{place}[{json.dumps(key)}]"


def shown(words: str) -> Text:
    """Give words of a file as they may be shown: no control characters, not endless."""
    clean = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in words[: MAX_SHOWN + 1])
    return verbatim(clean if len(clean) <= MAX_SHOWN else f"{clean[:MAX_SHOWN]}…")


def _refuse_size(data: bytes) -> None:
    if not data.strip():
        raise DocumentError(
            QT_TRANSLATE_NOOP("errors", "The file is empty. Open an earlier copy of it.")
        )
    if len(data) > MAX_BYTES:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file is larger than {limit} MiB, so it is not a Shekara document. "
                "Choose another one.",
            ).having(limit=MAX_BYTES // _MEGABYTE)
        )


def _decoded(data: bytes) -> str:
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if not data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
            raise DocumentError(FOREIGN) from error
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file is damaged: byte {place} does not belong to any letter. "
                "Open an earlier copy of it.",
            ).having(place=error.start)
        ) from error
    if not words.lstrip().startswith("{"):
        raise DocumentError(FOREIGN)
    return words


def _refuse_depth(data: bytes) -> None:
    brackets = _STRING.sub(b"", data).translate(None, _NO_BRACKETS)
    depths = accumulate(1 if bracket in b"[{" else -1 for bracket in brackets)
    if max(depths, default=0) > MAX_DEPTH:
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file nests its contents deeper than {limit} levels, so it is not a "
                "Shekara document. Choose another one.",
            ).having(limit=MAX_DEPTH)
        )


def _damaged(error: json.JSONDecodeError) -> Text:
    return QT_TRANSLATE_NOOP(
        "errors",
        "The file is damaged or cut off at line {line}, column {column} ({detail}). "
        "Open an earlier copy of it.",
    ).having(line=error.lineno, column=error.colno, detail=verbatim(error.msg))


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json] | _Refused:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
    return _Refused(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{key}” stands twice at {place} in the file. Remove one of the two, or open an "
            "earlier copy.",
        ).having(key=shown(twice))
    )


def _constant(word: str) -> _Refused:
    return _Refused(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{word}” at {place} in the file is not a number. Write a number there, or open "
            "an earlier copy.",
        ).having(word=verbatim(word))
    )


def _real(digits: str) -> float | _Refused:
    number = float(digits)
    return number if math.isfinite(number) else _too_large(digits)


def _whole(digits: str) -> int | _Refused:
    return int(digits) if len(digits) <= MAX_DIGITS else _too_large(digits)


def _too_large(digits: str) -> _Refused:
    return _Refused(
        QT_TRANSLATE_NOOP(
            "errors",
            "The number {number} at {place} in the file is too large. Write a smaller one, "
            "or open an earlier copy.",
        ).having(number=shown(digits))
    )


def _refuse_marked(tree: Json | _Refused, place: str) -> None:
    """Raise DocumentError at the first value that does not belong into a document."""
    if isinstance(tree, _Refused):
        raise DocumentError(tree.text.having(place=shown(place)))
    if isinstance(tree, dict):
        for key, item in tree.items():
            _refuse_marked(key, place)
            _refuse_marked(item, below(place, key))
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            _refuse_marked(item, below(place, number))
    elif isinstance(tree, str) and not _is_whole(tree):
        raise DocumentError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The words at {place} in the file hold half a character. Type them anew, or "
                "open an earlier copy.",
            ).having(place=shown(place))
        )


def _is_whole(words: str) -> bool:
    """Tell whether no half of a surrogate pair stands alone."""
    return words.isascii() or not any("\ud800" <= c <= "\udfff" for c in words)
