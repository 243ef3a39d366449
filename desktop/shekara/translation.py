"""The languages of the product: catalogues for sentences, the locale for numbers and dates.

A language is a compiled catalogue `shekara_XX.qm` among the bundled resources and nothing
else: a further file is a further language. English speaks through a catalogue too, which
holds its plural forms only. Needs no application object, so a brief can be in another
language than the window. Of Qt it knows QtCore alone.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTranslator

from shekara.domain.errors import ShekaraError
from shekara.domain.units import UNITS
from shekara.paths import bundled
from shekara.text import QT_TRANSLATE_NOOP, Day, Listed, Quantity, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from shekara.text import Value

ENGLISH = "en"
MINUS = "\N{MINUS SIGN}"
NO_BREAK = "\N{NO-BREAK SPACE}"

_NO_DATA = QT_TRANSLATE_NOOP("words", "no data")
_UNGROUPED_UNITS = frozenset({"year", "code"})
_PLACE = re.compile(r"%n|\{(\w+)\}(\.?)")
_BEFORE_PERCENT = re.compile(r"(?<=[}\d]) (?=%(?!n))")
# Room for every digit of the largest and the smallest double.
_EXACT = Context(prec=1100)
_WEEKDAY = re.compile(r",?\s*\bdddd\b,?\s*")
# British English, the only one to write "21 November 2026" and "a, b and c".
_LOCALES = {ENGLISH: "en_GB"}

_GROUPING_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
# Typing programs turn a hyphen into these.
_SIGNS = {"+": 1} | dict.fromkeys(("-", "\N{HYPHEN}", "\N{EN DASH}", MINUS), -1)
_DIGITS = re.compile(r"[0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ .,])[0-9]{3})(?:\1[0-9]{3})*")


class LanguageError(ShekaraError):
    """A language was asked for that has no catalogue."""


class QtLanguage:
    """One language: what `text.Language` asks for, and reading numbers people type."""

    def __init__(self, code: str) -> None:
        """Load the catalogue; a language without one speaks English words."""
        self._code = code
        self._locale = QLocale(_LOCALES.get(code, code))
        self._marks = str.maketrans(
            {",": self._locale.groupSeparator(), ".": self._locale.decimalPoint()}
        )
        self._catalogue = QTranslator()
        file = _catalogues() / f"shekara_{code}.qm"
        if file.exists():
            self._catalogue.load(str(file))

    def __reduce__(self) -> tuple[Callable[[str], QtLanguage], tuple[str]]:
        """Be told to another process by the code."""
        return language, (self._code,)

    @property
    def code(self) -> str:
        """Give the two-letter code."""
        return self._code

    def text(self, text: Text) -> str:
        """Translate a text and fill its places; a sentence without translation stays English.

        A place without a value stays as it is. Values are put in once and never read again,
        so braces that a person typed remain braces. A value that ends in a full stop, such as
        an abbreviated unit, ends the sentence with it.
        """
        if not text.context:
            return text.source
        number = -1 if text.count is None else abs(text.count)
        # The stubs promise a text; a sentence the catalogue lacks comes as none or empty.
        found = self._catalogue.translate(text.context, text.source, "", number)
        sentence = _BEFORE_PERCENT.sub(NO_BREAK, found or text.source)
        return self._filled(sentence, text) if text.values or text.count is not None else sentence

    def number(self, value: float, decimals: int) -> str:
        """Write a number with the language's separators and a true minus sign.

        Thousands are grouped from four digits on. Halves are rounded away from zero, as
        taught at school, on the digits that Python shows (1.005 gives 1.01); what rounds to
        zero has no sign. NaN and infinities are no data.
        """
        return self._number(value, decimals, grouped=True)

    def quantity(self, quantity: Quantity) -> str:
        """Write a number with its unit, which never stands alone on the next line.

        A missing value is the language's "no data"; years and codes have no thousands.
        """
        if quantity.value is None or not math.isfinite(quantity.value):
            return self.text(_NO_DATA)
        unit = UNITS[quantity.unit]
        decimals = unit.decimals if quantity.decimals is None else quantity.decimals
        grouped = quantity.unit not in _UNGROUPED_UNITS
        number = self._number(quantity.value, decimals, grouped=grouped)
        pattern = self.text(unit.shown).replace("{number} ", "{number}" + NO_BREAK)
        return pattern.replace("{number}", number)

    def date(self, iso: str) -> str:
        """Write an ISO date as the language writes dates, without the weekday.

        What is not a date, or empty, is given back as it is.
        """
        try:
            day = dt.date.fromisoformat(iso)
        except ValueError:
            return iso
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        written = self._locale.toString(QDate(day.year, day.month, day.day), _WEEKDAY.sub("", long))
        return written.replace("\N{NARROW NO-BREAK SPACE}", NO_BREAK)

    def join(self, items: tuple[str, ...]) -> str:
        """Join items as in a sentence: "a, b and c"."""
        return self._locale.createSeparatedList(list(items))

    def parse(self, typed: str) -> float | None:
        """Read a typed number as `parse_number` does, knowing how this language groups."""
        return parse_number(typed, thousands=self._locale.groupSeparator())

    def _number(self, value: float, decimals: int, *, grouped: bool) -> str:
        if not math.isfinite(value):
            return self.text(_NO_DATA)
        exact = Decimal(repr(float(value)))
        rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _EXACT)
        digits = f"{rounded.copy_abs():{',f' if grouped else 'f'}}"
        written = digits.translate(self._marks)
        return MINUS + written if rounded < 0 else written

    def _filled(self, sentence: str, text: Text) -> str:
        values = dict(text.values)

        def fill(place: re.Match[str]) -> str:
            if place[1] is None:
                return place[0] if text.count is None else self.number(text.count, 0)
            if place[1] not in values:
                return place[0]
            words = self._value(values[place[1]])
            return words if words.endswith(".") else words + place[2]

        return _PLACE.sub(fill, sentence)

    def _value(self, value: Value) -> str:
        match value:
            case str():
                return value
            case int():
                return str(value).replace("-", MINUS)
            case Quantity():
                return self.quantity(value)
            case Day():
                return self.date(value.iso)
            case Listed():
                return self.join(tuple(self._value(item) for item in value.items))
            case Text():
                return self.text(value)


@cache
def language(code: str) -> QtLanguage:
    """Give a language by its code; raises LanguageError when it has no catalogue."""
    known = available()
    if code not in known:
        raise LanguageError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no language “{language}”. Choose one of {languages}."
            ).having(
                language=verbatim(code),
                languages=Listed(tuple(verbatim(name) for name in known)),
            )
        )
    return QtLanguage(code)


def available() -> tuple[str, ...]:
    """Give the codes of the languages that have a catalogue; English always has its words."""
    found = {file.stem.removeprefix("shekara_") for file in _catalogues().glob("shekara_*.qm")}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def parse_number(typed: str, *, thousands: str = "") -> float | None:
    """Read a typed number with decimal comma or point, None when it is not a number.

    Both minus signs and any spaces between groups of three digits are understood, and a
    comma or point as group mark wherever that is certain: 1,234.5 or 1.234.567. In 1,234
    it is not: `thousands` is the mark that the reader's language groups with, and decides.
    Without it such a number is refused rather than guessed a thousand times too small.
    """
    text = typed.strip()
    sign = _SIGNS.get(text[:1], 1)
    text = text[1:].lstrip() if text[:1] in _SIGNS else text
    for space in _GROUPING_SPACES:
        text = text.replace(space, " ")
    plain = _without_groups(text, thousands)
    if plain is None or not (value := float(plain)) < math.inf:
        return None
    return sign * value if value else 0.0


def _without_groups(text: str, thousands: str) -> str | None:
    """Give the digits with a decimal point at most, None for what is not a number."""
    marks = [character for character in text if character in ".,"]
    decimal = _decimal_mark(text, marks, thousands)
    if decimal is None:
        return None
    whole, mark, fraction = text.rpartition(decimal) if decimal else (text, "", "")
    if _GROUPED.fullmatch(whole):
        whole = re.sub(r"[ .,]", "", whole)
    parts = [part for part in (whole, fraction) if part]
    if not parts or not all(_DIGITS.fullmatch(part) for part in parts):
        return None
    return f"{whole or 0}{'.' if mark else ''}{fraction}"


def _decimal_mark(text: str, marks: list[str], thousands: str) -> str | None:
    """Give the decimal mark of a number, "" when it has none, None when nobody can tell."""
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return ""
    doubtful = marks == [","] and _GROUPED.fullmatch(text) and not text.startswith("0")
    if not doubtful:
        return marks[-1]
    if thousands == ",":
        return ""
    return "," if thousands else None


def _catalogues() -> Path:
    return bundled("resources") / "translations"
