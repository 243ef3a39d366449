"""Units of the figures people see: how many decimals, and the words beside the number.

A unit's code is what stands in documents, JSON and the data package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.local_units import LOCAL_UNITS
from shekara.domain.unit import unit
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.unit import Unit

UNITS: Mapping[str, Unit] = dict(
    (
        unit(
            "musd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million USD"),
            QT_TRANSLATE_NOOP("units", "million USD"),
        ),
        unit(
            "pct",
            1,
            QT_TRANSLATE_NOOP("units", "{number} %"),
            QT_TRANSLATE_NOOP("units", "%"),
        ),
        unit(
            "pct_year",
            1,
            QT_TRANSLATE_NOOP("units", "{number} % a year"),
            QT_TRANSLATE_NOOP("units", "% a year"),
        ),
        unit(
            "index",
            1,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "index"),
        ),
        unit(
            "ratio",
            2,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "ratio"),
        ),
        unit(
            "weight",
            3,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "weight"),
        ),
        unit(
            "level",
            2,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "points of 5"),
        ),
        unit(
            "points",
            0,
            QT_TRANSLATE_NOOP("units", "{number} of 5"),
            QT_TRANSLATE_NOOP("units", "of 5"),
        ),
        unit(
            "rank",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "rank"),
        ),
        unit(
            "count",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "number"),
        ),
        unit(
            "year",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "year"),
        ),
        unit(
            "code",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "code"),
        ),
        unit(
            "km",
            0,
            QT_TRANSLATE_NOOP("units", "{number} km"),
            QT_TRANSLATE_NOOP("units", "km"),
        ),
        unit(
            "km_near",
            1,
            QT_TRANSLATE_NOOP("units", "{number} km"),
            QT_TRANSLATE_NOOP("units", "km"),
        ),
        unit(
            "deg",
            4,
            QT_TRANSLATE_NOOP("units", "{number}°"),
            QT_TRANSLATE_NOOP("units", "degrees"),
        ),
        unit(
            "score",
            0,
            QT_TRANSLATE_NOOP("units", "{number} of 100"),
            QT_TRANSLATE_NOOP("units", "of 100"),
        ),
        unit(
            "km2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} km²"),
            QT_TRANSLATE_NOOP("units", "km²"),
        ),
        unit(
            "ha",
            0,
            QT_TRANSLATE_NOOP("units", "{number} ha"),
            QT_TRANSLATE_NOOP("units", "ha"),
        ),
        unit(
            "musd_ha",
            2,
            QT_TRANSLATE_NOOP("units", "{number} million USD a hectare"),
            QT_TRANSLATE_NOOP("units", "million USD a hectare"),
        ),
        unit(
            "kt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand t"),
            QT_TRANSLATE_NOOP("units", "thousand tonnes"),
        ),
        unit(
            "usd_per_500km_20t",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD per 500 km and 20 t"),
            QT_TRANSLATE_NOOP("units", "USD per 500 km and 20 t"),
        ),
        unit(
            "km_per_hour",
            1,
            QT_TRANSLATE_NOOP("units", "{number} km per hour"),
            QT_TRANSLATE_NOOP("units", "km per hour"),
        ),
        unit(
            "usd_t",
            1,
            QT_TRANSLATE_NOOP("units", "{number} USD a tonne"),
            QT_TRANSLATE_NOOP("units", "USD a tonne"),
        ),
        unit(
            "usd_t_day",
            2,
            QT_TRANSLATE_NOOP("units", "{number} USD a tonne and day"),
            QT_TRANSLATE_NOOP("units", "USD a tonne and day"),
        ),
        unit(
            "usd",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD"),
            QT_TRANSLATE_NOOP("units", "USD"),
        ),
        unit(
            "usd_m2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD a m² and year"),
            QT_TRANSLATE_NOOP("units", "USD a m² and year"),
        ),
        unit(
            "m2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} m²"),
            QT_TRANSLATE_NOOP("units", "m²"),
        ),
        unit(
            "t",
            0,
            QT_TRANSLATE_NOOP("units", "{number} t"),
            QT_TRANSLATE_NOOP("units", "tonnes"),
        ),
        unit(
            "days",
            1,
            QT_TRANSLATE_NOOP("units", "{number} days"),
            QT_TRANSLATE_NOOP("units", "days"),
        ),
        unit(
            "hours",
            1,
            QT_TRANSLATE_NOOP("units", "{number} h"),
            QT_TRANSLATE_NOOP("units", "hours"),
        ),
        unit(
            "years",
            1,
            QT_TRANSLATE_NOOP("units", "{number} years"),
            QT_TRANSLATE_NOOP("units", "years"),
        ),
        unit(
            "persons",
            0,
            QT_TRANSLATE_NOOP("units", "{number} people"),
            QT_TRANSLATE_NOOP("units", "people"),
        ),
        unit(
            "usd_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD per person"),
            QT_TRANSLATE_NOOP("units", "USD per person"),
        ),
        unit(
            "gravity",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "index of gravitation"),
        ),
        unit(
            "kusd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand USD"),
            QT_TRANSLATE_NOOP("units", "thousand USD"),
        ),
        unit(
            "busd",
            2,
            QT_TRANSLATE_NOOP("units", "{number} billion USD"),
            QT_TRANSLATE_NOOP("units", "billion USD"),
        ),
        unit(
            "pct_points",
            1,
            QT_TRANSLATE_NOOP("units", "{number} percentage points"),
            QT_TRANSLATE_NOOP("units", "percentage points"),
        ),
        unit(
            "times",
            1,
            QT_TRANSLATE_NOOP("units", "{number} times"),
            QT_TRANSLATE_NOOP("units", "times"),
        ),
        unit(
            "mt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million tonnes"),
            QT_TRANSLATE_NOOP("units", "million tonnes"),
        ),
        unit(
            "bt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} billion tonnes"),
            QT_TRANSLATE_NOOP("units", "billion tonnes"),
        ),
        unit(
            "mpersons",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million people"),
            QT_TRANSLATE_NOOP("units", "million people"),
        ),
        unit(
            "kpersons",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand people"),
            QT_TRANSLATE_NOOP("units", "thousand people"),
        ),
        unit(
            "pct_previous_year",
            1,
            QT_TRANSLATE_NOOP("units", "{number} % of the previous year"),
            QT_TRANSLATE_NOOP("units", "% of the previous year"),
        ),
        unit(
            "units",
            0,
            QT_TRANSLATE_NOOP("units", "{number} units"),
            QT_TRANSLATE_NOOP("units", "units"),
        ),
        *LOCAL_UNITS.items(),
    )
)
