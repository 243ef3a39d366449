"""How the columns of a table are called: by letter and heading."""

from __future__ import annotations

from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.usecases.importing import Grid, headings, words_of

_NAMED = QT_TRANSLATE_NOOP("ui.import", "{letter}: {heading}")
_LETTERS = 26
_LONGEST = 60


def letter(column: int) -> str:
    """Give the letters of a column, from 0, as spreadsheets write them."""
    found, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        found = chr(ord("A") + rest) + found
    return found


def column_name(grid: Grid, header: int, column: int) -> Text:
    """Give the letter of a column, with its heading if it has one."""
    row = headings(grid, header)
    words = " ".join(words_of(row[column]).split()) if column < len(row) else ""
    if not words:
        return verbatim(letter(column))
    cut = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return _NAMED.having(letter=letter(column), heading=verbatim(cut))
