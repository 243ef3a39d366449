"""The commodity groups that pass a hub, and the store each of them needs."""

from __future__ import annotations

from enum import StrEnum

from shekara.text import QT_TRANSLATE_NOOP, Text


class Store(StrEnum):
    """The kinds of store a hub may have."""

    DRY = "dry"
    CHILLED = "chilled"
    FROZEN = "frozen"
    YARD = "yard"


class Good(StrEnum):
    """The commodity groups; the last holds whatever is in none of the others."""

    FRUIT = "fruit"
    VEGETABLES = "vegetables"
    PROCESSED = "processed"
    DAIRY = "dairy"
    MEAT = "meat"
    TEXTILES = "textiles"
    PHARMACEUTICALS = "pharmaceuticals"
    OTHER = "other"

    @property
    def heading(self) -> Text:
        """Give the group's name."""
        return _HEADINGS[self]

    @property
    def noun(self) -> Text:
        """Give the group's name as it stands within a sentence."""
        return _NOUNS[self]

    @property
    def store(self) -> Store:
        """Give the store the group needs."""
        return _STORES.get(self, Store.DRY)

    @property
    def is_fresh(self) -> bool:
        """Tell whether the group spoils on its way and sells dearer out of season."""
        return self in {Good.FRUIT, Good.VEGETABLES}

    @property
    def is_farm_produce(self) -> bool:
        """Tell whether the group comes from farms, so that a hub may process it."""
        return self in {Good.FRUIT, Good.VEGETABLES, Good.DAIRY, Good.MEAT}


_STORES = {
    Good.FRUIT: Store.CHILLED,
    Good.VEGETABLES: Store.CHILLED,
    Good.DAIRY: Store.CHILLED,
    Good.MEAT: Store.FROZEN,
    Good.OTHER: Store.YARD,
}
_HEADINGS = {
    Good.FRUIT: QT_TRANSLATE_NOOP("goods", "Fruit"),
    Good.VEGETABLES: QT_TRANSLATE_NOOP("goods", "Vegetables"),
    Good.PROCESSED: QT_TRANSLATE_NOOP("goods", "Processed fruit and vegetables"),
    Good.DAIRY: QT_TRANSLATE_NOOP("goods", "Dairy products"),
    Good.MEAT: QT_TRANSLATE_NOOP("goods", "Meat"),
    Good.TEXTILES: QT_TRANSLATE_NOOP("goods", "Clothing and textiles"),
    Good.PHARMACEUTICALS: QT_TRANSLATE_NOOP("goods", "Pharmaceuticals"),
    Good.OTHER: QT_TRANSLATE_NOOP("goods", "Other goods"),
}
_NOUNS = {
    Good.FRUIT: QT_TRANSLATE_NOOP("goods", "fruit"),
    Good.VEGETABLES: QT_TRANSLATE_NOOP("goods", "vegetables"),
    Good.PROCESSED: QT_TRANSLATE_NOOP("goods", "processed fruit and vegetables"),
    Good.DAIRY: QT_TRANSLATE_NOOP("goods", "dairy products"),
    Good.MEAT: QT_TRANSLATE_NOOP("goods", "meat"),
    Good.TEXTILES: QT_TRANSLATE_NOOP("goods", "clothing and textiles"),
    Good.PHARMACEUTICALS: QT_TRANSLATE_NOOP("goods", "pharmaceuticals"),
    Good.OTHER: QT_TRANSLATE_NOOP("goods", "other goods"),
}
