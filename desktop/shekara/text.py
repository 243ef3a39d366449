"""Texts a person may read, before they have a language.

Everything below the window and the command line speaks in `Text` values: an English
source sentence, the context under which the catalogues list it, and the values that fill
its places. A `Language` turns them into words at the edge. Knows no Qt.
"""

from __future__ import annotations

from typing import Protocol, Union

import msgspec


class Quantity(msgspec.Struct, frozen=True):
    """A number with the code of its unit (see `domain.units`), to be formatted at the edge.

    `decimals` overrides the number of decimals the unit is usually shown with.
    """

    value: float | None
    unit: str
    decimals: int | None = None


class Day(msgspec.Struct, frozen=True):
    """A calendar day in ISO form (`2026-11-21`), to be written as the language writes it."""

    iso: str


class Listed(msgspec.Struct, frozen=True):
    """Several values, joined as the language joins them ("a, b and c")."""

    items: tuple[Value, ...]


class Text(msgspec.Struct, frozen=True):
    """A sentence to be translated: English source, catalogue context, values for its places.

    Places are named, `"{count} factors"`. A text that depends on a number writes `%n` and
    carries that number in `count`, so that the language can choose its plural form.
    """

    context: str
    source: str
    values: tuple[tuple[str, Value], ...] = ()
    count: int | None = None

    def having(self, **values: Value) -> Text:
        """Return the same text with its named places filled."""
        return msgspec.structs.replace(self, values=(*self.values, *values.items()))


Value = Union[str, int, Quantity, Day, Listed, Text]  # noqa: UP007  (forward references)


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802  (Qt's extractor looks for this name)
    """Mark a sentence for the catalogues and give it as a `Text`."""
    return Text(context, source)


def plural(context: str, source: str, _comment: str, count: int) -> Text:
    """Mark a sentence that holds `%n` for the catalogues and give it for that count.

    The empty comment is Qt's: its extractor knows plural forms by the fourth argument.
    """
    return Text(context, source, count=count)


def verbatim(words: str) -> Text:
    """Give words that are shown as they are in every language: names, what a user typed."""
    return Text("", words)


class Language(Protocol):
    """What turns texts, numbers and dates into the words of one language."""

    @property
    def code(self) -> str:
        """Give the two-letter code: `en`, `ru`, `kk` or `ky`."""
        ...

    def text(self, text: Text) -> str:
        """Translate a text and fill its places; a sentence without translation stays English."""
        ...

    def number(self, value: float, decimals: int) -> str:
        """Write a number with the language's separators and a true minus sign."""
        ...

    def quantity(self, quantity: Quantity) -> str:
        """Write a number with its unit; a missing one as the language's "no data"."""
        ...

    def date(self, iso: str) -> str:
        """Write an ISO date as the language writes dates."""
        ...

    def join(self, items: tuple[str, ...]) -> str:
        """Join items as in a sentence: "a, b and c"."""
        ...
