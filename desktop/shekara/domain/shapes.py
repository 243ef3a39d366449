"""How the values of an assumption are spread between low, likely and high."""

from __future__ import annotations

from enum import StrEnum

from shekara.text import QT_TRANSLATE_NOOP, Text


class Shape(StrEnum):
    """The shapes of a distribution.

    FIXED is always likely; UNIFORM leaves likely out. NORMAL has the mean `likely`, LOGNORMAL
    the median `likely`; low and high are their 5th and 95th percentile.
    """

    FIXED = "fixed"
    UNIFORM = "uniform"
    TRIANGULAR = "triangular"
    PERT = "pert"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"

    @property
    def heading(self) -> Text:
        """Give the shape's name."""
        return _HEADINGS[self]


_HEADINGS = {
    Shape.FIXED: QT_TRANSLATE_NOOP("shapes", "Always the likely value"),
    Shape.UNIFORM: QT_TRANSLATE_NOOP("shapes", "Uniform: every value as likely"),
    Shape.TRIANGULAR: QT_TRANSLATE_NOOP("shapes", "Triangular"),
    Shape.PERT: QT_TRANSLATE_NOOP("shapes", "PERT: most around the likely value"),
    Shape.NORMAL: QT_TRANSLATE_NOOP("shapes", "Normal"),
    Shape.LOGNORMAL: QT_TRANSLATE_NOOP("shapes", "Lognormal"),
}
