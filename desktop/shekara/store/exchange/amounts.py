"""Numbers and years as people write them in tables.

A number is never guessed: one that could be read in two ways is refused until the decimal mark
is known, and one with more digits than a spreadsheet keeps is not taken.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from shekara.domain.imported import FIRST_YEAR, LAST_YEAR
from shekara.domain.review import LARGEST
from shekara.store.exchange.grid import Cell, Flaw, words_of
from shekara.store.exchange.layout import DecimalMark
from shekara.store.strict import shown
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

DIGITS = 15
"""How many digits of a number every spreadsheet keeps."""

_SPACES = " \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}'’"
_SIGNS = "-+\N{MINUS SIGN}\N{EN DASH}"
_NOT_KNOWN = re.compile(
    r"|[-\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}…*x\u0445:]|\.{2,3}|[-\N{EN DASH}]{2,3}"
    r"|n/?a|n\.a\.|nan|null|none|#n/a|no data"
    r"|н[./]?\s?д\.?|нет данных|нет свед(?:ений|\.)|деректер жоқ|м/ж|маалымат жок",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"(?<=[0-9])\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+⁾?|\s[0-9*]{1,2}\))\Z")
_NUMBER = re.compile(
    rf"(?P<sign>[{_SIGNS}]?)(?P<body>[0-9.,{_SPACES}]*[0-9][.,]?)(?P<power>[eE][-+]?[0-9]{{1,3}})?"
)
_YEAR = re.compile(
    r"(?P<year>[0-9]{4})(?:[.,]0{1,6})?\s?"
    r"(?:г\.?|год[ау]?|ж\.?|жыл[ыд]?|-?(?:ж|жылы?)\.?|y\.?|year)?\s?[*¹²³]?",
    re.IGNORECASE,
)
_GROUPED = {
    mark: re.compile(
        rf"(?P<whole>[0-9]+|[1-9][0-9]{{0,2}}(?P<by>[{_SPACES}{other}])[0-9]{{3}}"
        rf"(?:(?P=by)[0-9]{{3}})*)?(?:{re.escape(point)}(?P<rest>[0-9]*))?"
    )
    for mark, point, other in ((DecimalMark.POINT, ".", ","), (DecimalMark.COMMA, ",", "."))
}

Amount: TypeAlias = float | Text | None
"""A number, or why there is none; None where the table says that it is not known."""


class _Number(NamedTuple):
    """The parts of a written number, its decimals divided from the rest."""

    negative: bool
    whole: str
    rest: str
    power: str

    @property
    def digits(self) -> int:
        """Count the digits that carry its value."""
        return len((self.whole + self.rest).strip("0"))

    @property
    def value(self) -> float:
        """Give the nearest number that a computer holds."""
        size = float(f"{self.whole or '0'}.{self.rest or '0'}{self.power}")
        return -size if self.negative else size


def amount(cell: Cell, mark: DecimalMark) -> Amount:
    """Give the number in a cell, above 0 and with at most 15 digits; else why it is not taken.

    Numbers of a spreadsheet with decimals are rounded to 15 digits: what is behind them is an
    accident of storing.
    """
    if isinstance(cell, str):
        return _amount_of_words(cell, mark)
    if isinstance(cell, int):
        return _amount_of_number(_Number(cell < 0, str(abs(cell)), "", ""), str(cell))
    if isinstance(cell, float):
        return _amount_of_float(cell)
    return cell if cell is None else cell.reason


def decided_mark(cells: Iterable[str]) -> DecimalMark:
    """Give the decimal mark that all words allow which do not allow both; AUTO if there is none."""
    fitting = {fit[0] for cell in cells if len(fit := _fitting(cell)) == 1}
    return fitting.pop() if len(fitting) == 1 else DecimalMark.AUTO


def year(cell: Cell) -> int | Text:
    """Give the year in a cell; else why there is none."""
    if isinstance(cell, Flaw):
        return cell.reason
    words = words_of(cell)
    found = _YEAR.fullmatch(words.strip())
    number = int(found["year"]) if found else 0
    if FIRST_YEAR <= number <= LAST_YEAR:
        return number
    return _NO_YEAR.having(words=shown(words), first=str(FIRST_YEAR), last=str(LAST_YEAR))


def _amount_of_words(words: str, mark: DecimalMark) -> Amount:
    if _NOT_KNOWN.fullmatch(words.strip()):
        return None
    readings = {
        each: number
        for each in (DecimalMark.POINT, DecimalMark.COMMA)
        if mark in (each, DecimalMark.AUTO) and (number := _reading(words, each))
    }
    numbers = set(readings.values())
    if not numbers:
        return _NO_NUMBER.having(words=shown(words))
    if len(numbers) > 1:
        return _EITHER.having(words=shown(words))
    return _amount_of_number(numbers.pop(), words)


def _amount_of_number(number: _Number, words: str) -> Amount:
    if number.digits > DIGITS:
        return _TOO_LONG.having(words=shown(words), limit=DIGITS)
    return _in_range(number.value, words)


def _amount_of_float(value: float) -> Amount:
    return _in_range(float(f"{value:.{DIGITS}g}"), repr(value))


def _in_range(value: float, words: str) -> Amount:
    if value <= 0:
        return _NOT_ABOVE.having(words=shown(words))
    if not math.isfinite(value) or value > LARGEST:
        return _TOO_LARGE.having(words=shown(words))
    return value


def _fitting(words: str) -> list[DecimalMark]:
    """Give the marks by which words are a number, both only if they make it another one."""
    marks = (DecimalMark.POINT, DecimalMark.COMMA)
    readings = [_reading(words, mark) for mark in marks]
    if readings[0] == readings[1]:
        return []
    return [mark for mark, number in zip(marks, readings, strict=True) if number]


def _reading(words: str, mark: DecimalMark) -> _Number | None:
    """Give the parts of a number by a decimal mark, None if it is none by that mark."""
    found = _NUMBER.fullmatch(_FOOTNOTE.sub("", words.strip()))
    parts = found and _GROUPED[mark].fullmatch(found["body"])
    if not found or not parts:
        return None
    return _Number(
        negative=found["sign"] not in ("", "+"),
        whole=re.sub("[^0-9]", "", parts["whole"] or ""),
        rest=parts["rest"] or "",
        power=found["power"] or "",
    )


_NO_YEAR = QT_TRANSLATE_NOOP("import", "“{words}” is no year from {first} to {last}.")
_NO_NUMBER = QT_TRANSLATE_NOOP("import", "“{words}” is no number. Write digits alone.")
_EITHER = QT_TRANSLATE_NOOP(
    "import", "“{words}” could be two numbers. Choose whether comma or point marks the decimals."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "import",
    "“{words}” has more than {limit} digits, and no spreadsheet keeps them all. Round it.",
)
_NOT_ABOVE = QT_TRANSLATE_NOOP(
    "import", "“{words}” is not above 0. Leave the cell empty if the figure is not known."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "import", "“{words}” is larger than any figure. Check the number and its unit."
)
