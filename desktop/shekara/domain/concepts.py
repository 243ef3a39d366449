"""The hub concepts that are weighed against each other and against building no hub."""

from __future__ import annotations

from enum import StrEnum

from shekara.text import QT_TRANSLATE_NOOP, Text


class Component(StrEnum):
    """A part of a hub with requirements of its own on its site (Kuanshaliev, P5)."""

    TRANSPORT = "transport"
    TRADE = "trade"
    INDUSTRY = "industry"


class Concept(StrEnum):
    """The concepts of a hub, each holding the components of the one before and one more."""

    TRANSPORT = "transport"
    TRADE = "trade"
    INDUSTRIAL = "industrial"

    @property
    def heading(self) -> Text:
        """Give the concept's name."""
        return _HEADINGS[self]

    @property
    def noun(self) -> Text:
        """Give the concept's name as it stands within a sentence."""
        return _NOUNS[self]

    @property
    def components(self) -> tuple[Component, ...]:
        """Give the components the concept is made of."""
        return tuple(Component)[: tuple(Concept).index(self) + 1]


_HEADINGS = {
    Concept.TRANSPORT: QT_TRANSLATE_NOOP("concepts", "Transport-logistics complex"),
    Concept.TRADE: QT_TRANSLATE_NOOP("concepts", "Trade-logistics complex"),
    Concept.INDUSTRIAL: QT_TRANSLATE_NOOP("concepts", "Industrial trade-logistics complex"),
}

_NOUNS = {
    Concept.TRANSPORT: QT_TRANSLATE_NOOP("concepts", "transport-logistics complex"),
    Concept.TRADE: QT_TRANSLATE_NOOP("concepts", "trade-logistics complex"),
    Concept.INDUSTRIAL: QT_TRANSLATE_NOOP("concepts", "industrial trade-logistics complex"),
}

NO_HUB = QT_TRANSLATE_NOOP("concepts", "No hub")
"""The option of building nothing, which every concept is compared with."""
