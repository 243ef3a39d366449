"""What a border crossing is called on a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.regions import Crossing
    from shekara.ui.texts import Texts

_ROAD = QT_TRANSLATE_NOOP("ui.map", "{name}: road crossing, place approximate")
_RAIL = QT_TRANSLATE_NOOP("ui.map", "{name}: rail crossing, place approximate")
_BOTH = QT_TRANSLATE_NOOP("ui.map", "{first} – {second}")


def crossing_words(texts: Texts, crossing: Crossing) -> str:
    """Give the posts on both sides and what passes there."""
    ends = [name for name in (crossing.name_kz, crossing.name_other) if name.source]
    both = _BOTH.having(first=ends[0], second=ends[-1]) if len(ends) > 1 else ends[0]
    return texts((_RAIL if crossing.mode == "rail" else _ROAD).having(name=both))


def crossing_name(texts: Texts, crossing: Crossing) -> str:
    """Give the post in Kazakhstan, else that on the other side."""
    return texts(crossing.name_kz if crossing.name_kz.source else crossing.name_other)
