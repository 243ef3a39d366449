"""Drivers: the quantities that scenarios make assumptions about.

Growth is real, in prices of the base year; inflation is that of the US dollar, so the two
together give turnover in current dollars.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text


class Driver(msgspec.Struct, frozen=True, kw_only=True):
    """A driver: key, name, unit, and the bounds within which any value makes sense."""

    key: str
    name: Text
    unit: str
    lowest: float
    highest: float


DRIVERS: Mapping[str, Driver] = {
    driver.key: driver
    for driver in (
        Driver(
            key="export_growth",
            name=QT_TRANSLATE_NOOP("drivers", "Real growth of exports"),
            unit="pct_year",
            lowest=-50,
            highest=100,
        ),
        Driver(
            key="import_growth",
            name=QT_TRANSLATE_NOOP("drivers", "Real growth of imports"),
            unit="pct_year",
            lowest=-50,
            highest=100,
        ),
        Driver(
            key="inflation",
            name=QT_TRANSLATE_NOOP("drivers", "Inflation of the US dollar"),
            unit="pct_year",
            lowest=-10,
            highest=30,
        ),
    )
}
