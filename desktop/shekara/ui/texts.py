"""The words of the window in its current language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shekara.domain.figures import Figure
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text
from shekara.translation import QtLanguage, language

CODES = {
    "SO": QT_TRANSLATE_NOOP("swot", "strengths and opportunities prevail"),
    "WO": QT_TRANSLATE_NOOP("swot", "weaknesses and opportunities prevail"),
    "ST": QT_TRANSLATE_NOOP("swot", "strengths and threats prevail"),
    "WT": QT_TRANSLATE_NOOP("swot", "weaknesses and threats prevail"),
    "none": QT_TRANSLATE_NOOP("swot", "no position: an axis is level or empty"),
}
"""What the values of figures whose unit is `code` mean."""


class Texts(QObject):
    """Says texts, figures and numbers in the language of the window.

    `switched` says that everything shown must be worded anew.
    """

    switched = Signal()

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        """Speak a language that has a catalogue; raises LanguageError for another."""
        super().__init__(parent)
        self._language = language(code)

    @property
    def language(self) -> QtLanguage:
        """Give the language spoken now."""
        return self._language

    def switch(self, code: str) -> None:
        """Speak another language from now on."""
        if code != self._language.code:
            self._language = language(code)
            self.switched.emit()

    def __call__(self, text: Text) -> str:
        """Give a text in the current language."""
        return self._language.text(text)

    def figure(self, figure: Figure, *, unit: bool = True) -> str:
        """Give a figure's value, with its unit unless that stands in a heading.

        A missing value is said to be missing, or why.
        """
        if figure.value is None and figure.note is not None:
            return self(figure.note)
        if isinstance(figure.value, str):
            return self(CODES[figure.value]) if figure.value in CODES else figure.value
        return self.amount(figure.value, figure.unit, unit=unit)

    def amount(self, value: float | None, unit_code: str, *, unit: bool = True) -> str:
        """Give a number in a unit of `domain.units`."""
        if value is None or unit:
            return self._language.quantity(Quantity(value, unit_code))
        if unit_code == "year":
            return str(int(value))
        from shekara.domain.units import UNITS

        return self._language.number(value, UNITS[unit_code].decimals)


ILLUSTRATIVE = QT_TRANSLATE_NOOP("ui", "illustrative")
