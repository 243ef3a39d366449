"""What a driver is: a quantity with a unit, bounds of sense and a place among the others."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from shekara.domain.concepts import Concept
from shekara.text import QT_TRANSLATE_NOOP, Text


class Group(StrEnum):
    """What a driver is about; drivers are shown by group, in this order."""

    TRADE = "trade"
    TRANSIT = "transit"
    COMPOSITION = "composition"
    PRICES = "prices"
    STORAGE = "storage"
    USERS = "users"
    CHARGES = "charges"
    SERVICES = "services"
    PROCESSING = "processing"
    CONCEPT = "concept"
    RUNNING = "running"
    INVESTOR = "investor"
    SOCIETY = "society"
    SIDES = "sides"

    @property
    def heading(self) -> Text:
        """Give the group's name."""
        return _HEADINGS[self]


_HEADINGS = {
    Group.TRADE: QT_TRANSLATE_NOOP("drivers", "Trade"),
    Group.TRANSIT: QT_TRANSLATE_NOOP("drivers", "Transit"),
    Group.COMPOSITION: QT_TRANSLATE_NOOP("drivers", "Composition of trade"),
    Group.PRICES: QT_TRANSLATE_NOOP("drivers", "Prices of goods"),
    Group.STORAGE: QT_TRANSLATE_NOOP("drivers", "Storage"),
    Group.USERS: QT_TRANSLATE_NOOP("drivers", "What users gain"),
    Group.CHARGES: QT_TRANSLATE_NOOP("drivers", "What the hub charges"),
    Group.SERVICES: QT_TRANSLATE_NOOP("drivers", "Services sold"),
    Group.PROCESSING: QT_TRANSLATE_NOOP("drivers", "Processing"),
    Group.CONCEPT: QT_TRANSLATE_NOOP("drivers", "Size and cost of the hub"),
    Group.RUNNING: QT_TRANSLATE_NOOP("drivers", "Building and running"),
    Group.INVESTOR: QT_TRANSLATE_NOOP("drivers", "How the investor reckons"),
    Group.SOCIETY: QT_TRANSLATE_NOOP("drivers", "How society reckons"),
    Group.SIDES: QT_TRANSLATE_NOOP("drivers", "Shares of the two sides"),
}


class Driver(msgspec.Struct, frozen=True, kw_only=True):
    """A driver: key, name, unit, and the bounds within which any value makes sense.

    `concept` is set where the driver belongs to one hub concept alone. The model takes shares
    and rates as fractions; here they are percent, as people write them.
    """

    key: str
    name: Text
    unit: str
    lowest: float
    highest: float
    group: Group
    concept: Concept | None = None

    @property
    def title(self) -> Text:
        """Give the name, with the concept the driver belongs to."""
        if self.concept is None:
            return self.name
        return _OF_CONCEPT.having(driver=self.name, concept=self.concept.heading)


_OF_CONCEPT = QT_TRANSLATE_NOOP("drivers", "{driver} ({concept})")
