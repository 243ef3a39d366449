"""What the words of a column stand for: each distinct word is looked up once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

import msgspec
import numpy as np

from shekara.domain.wording import MAX_WORDS, checked_words
from shekara.store.exchange.amounts import year
from shekara.store.exchange.grid import Flaw, words_of
from shekara.store.exchange.layout import Layout, Role, Unknown, Vocabulary, folded
from shekara.store.strict import shown
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from shekara.store.exchange.grid import Cell

Meaning: TypeAlias = str | int | Text
"""A key, the words of a source or a year; or why there is none."""

LEFT_OUT = ""
"""The meaning of words whose rows are left out."""

OWN_UNIT = "="
"""The unit of rows that name none: the one in which the evidence holds the figure."""


class Keyed:
    """What stands in each row for one role.

    `codes` point from the rows into `meanings`, and into `cells`, which are distinct.
    """

    def __init__(self, cells: Sequence[Cell], meaning: Callable[[Cell], Meaning]) -> None:
        """Number the distinct cells, and find the meaning of each."""
        import pandas as pd

        plain: NDArray[np.object_] = np.empty(len(cells), dtype=object)
        plain[:] = [cell if isinstance(cell, Flaw) else words_of(cell) for cell in cells]
        codes, distinct = pd.factorize(plain)
        self.codes: NDArray[np.intp] = np.asarray(codes, dtype=np.intp)
        self.cells = cast("list[str | Flaw]", distinct.tolist())
        self.meanings: list[Meaning] = [meaning(cell) for cell in self.cells]

    def refused(self) -> NDArray[np.bool_]:
        """Tell for each row whether there is a reason to refuse it."""
        return self._rows([isinstance(meaning, Text) for meaning in self.meanings])

    def left_out(self) -> NDArray[np.bool_]:
        """Tell for each row whether somebody said to leave it out."""
        return self._rows([meaning == LEFT_OUT for meaning in self.meanings])

    def reason(self, row: int) -> Text:
        """Give why a row is refused, or what stands there."""
        meaning = self.meanings[int(self.codes[row])]
        return meaning if isinstance(meaning, Text) else self.words(row)

    def words(self, row: int) -> Text:
        """Give what stands in a row, or what it was taken for where nothing does."""
        code = int(self.codes[row])
        return shown(words_of(self.cells[code]) or str(self.meanings[code]))

    def standing(self) -> NDArray[np.object_]:
        """Give the meaning for each row."""
        distinct = np.empty(len(self.meanings), dtype=object)
        distinct[:] = self.meanings
        return distinct[self.codes]

    def unknown(self, role: Role, counted: NDArray[np.bool_]) -> list[Unknown]:
        """Give the words that stand for nothing known, and in how many of the rows counted."""
        rows = np.bincount(self.codes[counted], minlength=len(self.cells)).tolist()
        found: dict[str, Unknown] = {}
        for at, number in enumerate(rows):
            cell, meaning = self.cells[at], self.meanings[at]
            if number and isinstance(meaning, Text) and meaning.source == _UNKNOWN[role].source:
                words = shown(words_of(cell)).source
                fold = folded(words_of(cell))
                seen = found.get(fold, Unknown(role=role, words=words, folded=fold, rows=0))
                found[fold] = msgspec.structs.replace(seen, rows=seen.rows + number)
        return list(found.values())

    def _rows(self, flags: list[bool]) -> NDArray[np.bool_]:
        return np.array(flags, dtype=bool)[self.codes]


def keyed(
    role: Role, rows: Sequence[tuple[Cell, ...]], layout: Layout, vocabulary: Vocabulary
) -> Keyed:
    """Give what stands in some rows for a role: its column, or what was said for all rows."""
    at, constant = layout.column(role), layout.constant(role)
    if at is not None:
        meaning = _meaning(role, layout, vocabulary)
        return Keyed([row[at] if 0 <= at < len(row) else None for row in rows], meaning)
    if role == Role.UNIT:
        constant = constant or OWN_UNIT
    fixed: Mapping[Role, Meaning] = {Role.YEAR: year(constant), Role.SOURCE: _source(constant)}
    return Keyed([constant] * len(rows), lambda _: fixed.get(role, constant))


def _meaning(role: Role, layout: Layout, vocabulary: Vocabulary) -> Callable[[Cell], Meaning]:
    """Give what finds the meaning of a cell in the column of a role."""
    if role == Role.SOURCE:
        return _source
    if role == Role.YEAR:
        return lambda cell: _MISSING[role] if cell in (None, "") else year(cell)
    known = vocabulary.words.get(role, {})
    named = {words: key for each, words, key in layout.names if each == role}
    blank = (layout.constant(role) or OWN_UNIT) if role == Role.UNIT else _MISSING[role]

    def meaning(cell: Cell) -> Meaning:
        if isinstance(cell, Flaw):
            return cell.reason
        words = words_of(cell)
        fold = folded(words)
        if fold in named:
            return named[fold]
        if not fold:
            return blank
        return known.get(fold) or _UNKNOWN[role].having(words=shown(words))

    return meaning


def _source(cell: Cell) -> Meaning:
    """Give the words of a source; there is no figure without one."""
    if isinstance(cell, Flaw):
        return cell.reason
    words = " ".join(words_of(cell).split())
    try:
        return checked_words(words) or _MISSING[Role.SOURCE]
    except ValueError:
        return _LONG_SOURCE.having(words=shown(words), limit=MAX_WORDS)


_MISSING = {
    Role.PLACE: QT_TRANSLATE_NOOP("import", "The row names no place. Fill it in."),
    Role.INDICATOR: QT_TRANSLATE_NOOP("import", "The row names no indicator. Fill it in."),
    Role.YEAR: QT_TRANSLATE_NOOP("import", "The row names no year. Fill it in."),
    Role.SOURCE: QT_TRANSLATE_NOOP(
        "import", "The row names no source, and no figure is taken without one. Fill it in."
    ),
}
_UNKNOWN = {
    Role.PLACE: QT_TRANSLATE_NOOP(
        "import", "“{words}” is no place that is known. Say which one is meant."
    ),
    Role.INDICATOR: QT_TRANSLATE_NOOP(
        "import", "“{words}” is no indicator that is known. Say which one is meant."
    ),
    Role.UNIT: QT_TRANSLATE_NOOP(
        "import", "“{words}” is no unit that is known. Say which one is meant."
    ),
}
_LONG_SOURCE = QT_TRANSLATE_NOOP(
    "import",
    "The source “{words}” has more than {limit} characters or some that nobody types. Shorten it.",
)
