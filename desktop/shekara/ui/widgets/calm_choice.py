"""A choice among values, which the wheel does not change in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.text import Text
    from shekara.ui.texts import Texts

_FEWEST_LETTERS = 14


class CalmChoice(QComboBox):
    """Offers values under their words, no wider than there is room for."""

    def __init__(
        self, texts: Texts, options: Iterable[tuple[str, Text]], parent: QWidget | None = None
    ) -> None:
        """Offer values, the first one chosen."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        for value, words in options:
            self.addItem(texts(words), value)

    def show_value(self, value: str) -> None:
        """Show a value of the options, the first for another one."""
        self.setCurrentIndex(max(self.findData(value), 0))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()
