"""Drivers: the quantities that an assessment makes assumptions about.

Growth is real, in prices of the base year; inflation is that of the US dollar, so the two
together give turnover in current dollars. What only the hub's economics ask for stands in
`hub_drivers`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from shekara.domain.driver import Driver, Group
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRADE = (
    Driver(
        key="export_growth",
        name=QT_TRANSLATE_NOOP("drivers", "Real growth of exports"),
        unit="pct_year",
        lowest=-50,
        highest=100,
        group=Group.TRADE,
    ),
    Driver(
        key="import_growth",
        name=QT_TRANSLATE_NOOP("drivers", "Real growth of imports"),
        unit="pct_year",
        lowest=-50,
        highest=100,
        group=Group.TRADE,
    ),
    Driver(
        key="inflation",
        name=QT_TRANSLATE_NOOP("drivers", "Inflation of the US dollar"),
        unit="pct_year",
        lowest=-10,
        highest=30,
        group=Group.TRADE,
    ),
)

TRADE_DRIVERS: Mapping[str, Driver] = MappingProxyType({driver.key: driver for driver in _TRADE})
"""What every scenario assumes for itself: the futures differ in these first of all."""

DRIVERS: Mapping[str, Driver] = MappingProxyType({**TRADE_DRIVERS, **HUB_DRIVERS})
"""All drivers, in the order in which they are shown."""
