"""The key of a map: what its signs mean, each in the colour it has there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.widgets.map_marks import RAIL, ROAD, crossing_colour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.text import Text
    from shekara.ui.texts import Texts
    from shekara.ui.theme import Theme

_ROAD = QT_TRANSLATE_NOOP("ui.map", "road crossing")
_RAIL = QT_TRANSLATE_NOOP("ui.map", "rail crossing")


class Sign(NamedTuple):
    """A sign as a character, its colour, and what it means."""

    shape: str
    colour: str
    meaning: Text


class MapKey(QLabel):
    """Tells what the signs of a map mean."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._texts = texts
        self.setObjectName("legend")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_key(self, signs: Iterable[Sign], *, before: str = "", after: str = "") -> None:
        """Show signs with their meanings, between words."""
        key = ", ".join(self._told(sign) for sign in signs)
        parts = [escape(before), f"{key}." if key else "", escape(after)]
        self.setText(" ".join(part for part in parts if part))

    def _told(self, sign: Sign) -> str:
        meaning = escape(self._texts(sign.meaning))
        return f'<span style="color: {sign.colour}">{sign.shape}</span>&nbsp;{meaning}'


def crossing_signs(theme: Theme) -> tuple[Sign, Sign]:
    """Give the signs of road and rail crossings."""
    return (
        Sign("●", crossing_colour(theme, ROAD), _ROAD),
        Sign("■", crossing_colour(theme, RAIL), _RAIL),
    )
