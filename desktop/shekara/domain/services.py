"""The services of a hub (Kuanshaliev, P5), each with a price of its own."""

from __future__ import annotations

from enum import StrEnum

from shekara.text import QT_TRANSLATE_NOOP, Text


class Service(StrEnum):
    """The eight services P5 names.

    Storage and loading are charged by the tonne and trading space by the square metre; the
    other five are sold by themselves.
    """

    STORAGE = "storage"
    LOGISTICS = "logistics"
    TRADING_SPACE = "trading_space"
    PREPARATION = "preparation"
    CONSOLIDATION = "consolidation"
    REDISTRIBUTION = "redistribution"
    LOADING = "loading"
    CARRIAGE = "carriage"

    @property
    def heading(self) -> Text:
        """Give the service's name."""
        return _HEADINGS[self]

    @property
    def is_sold_by_itself(self) -> bool:
        """Tell whether the service has a price and a number of sales of its own."""
        return self not in {Service.STORAGE, Service.TRADING_SPACE, Service.LOADING}


_HEADINGS = {
    Service.STORAGE: QT_TRANSLATE_NOOP("services", "Short-term storage"),
    Service.LOGISTICS: QT_TRANSLATE_NOOP("services", "Logistics"),
    Service.TRADING_SPACE: QT_TRANSLATE_NOOP("services", "Rent of trading space"),
    Service.PREPARATION: QT_TRANSLATE_NOOP("services", "Pre-sale preparation"),
    Service.CONSOLIDATION: QT_TRANSLATE_NOOP("services", "Consolidation of consignments"),
    Service.REDISTRIBUTION: QT_TRANSLATE_NOOP("services", "Redistribution in wholesale lots"),
    Service.LOADING: QT_TRANSLATE_NOOP("services", "Loading and unloading"),
    Service.CARRIAGE: QT_TRANSLATE_NOOP("services", "Transcontinental carriage"),
}
