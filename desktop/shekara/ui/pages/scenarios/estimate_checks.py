"""What is wrong with three values somebody typed for a driver, and in which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits.assumptions import assumed
from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, Quantity
from shekara.ui.pages.scenarios.estimate_fields import decimals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.shapes import Shape
    from shekara.text import Text

_NOT_A_NUMBER = QT_TRANSLATE_NOOP("ui.scenarios", "Write a number such as 12.5 or 12,5.")
_OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "ui.scenarios", "Choose a number between {lowest} and {highest}."
)
_OUT_OF_ORDER = (
    QT_TRANSLATE_NOOP("ui.scenarios", "The likely value must not be below the low one."),
    QT_TRANSLATE_NOOP("ui.scenarios", "The high value must not be below the likely one."),
)


def complaint(driver: str, values: Sequence[float | None], shape: Shape) -> tuple[int, Text] | None:
    """Give the first of low, likely and high that cannot be used, with what is wrong."""
    known = DRIVERS[driver]
    before = None
    for number, value in enumerate(values):
        if value is None:
            return number, _NOT_A_NUMBER
        if not known.lowest <= value <= known.highest:
            lowest, highest = (
                Quantity(bound, known.unit, decimals(bound))
                for bound in (known.lowest, known.highest)
            )
            return number, _OUT_OF_BOUNDS.having(lowest=lowest, highest=highest)
        if before is not None and value < before:
            return number, _OUT_OF_ORDER[number - 1]
        before = value
    low, likely, high = (float(value or 0) for value in values)
    try:
        assumed(driver, low=low, likely=likely, high=high, shape=shape)
    except EditError as error:
        return 0, error.text
    return None
