"""Units of the figures people see: how many decimals, and the words beside the number.

A unit's code is what stands in documents, JSON and the data package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text


class Unit(msgspec.Struct, frozen=True):
    """How numbers of one unit are shown: decimals, and a text with the place `{number}`.

    `heading` names the unit alone, for the heads of table columns and the axes of charts.
    """

    code: str
    decimals: int
    shown: Text
    heading: Text


def _unit(code: str, decimals: int, shown: Text, heading: Text) -> tuple[str, Unit]:
    return code, Unit(code, decimals, shown, heading)


UNITS: Mapping[str, Unit] = dict(
    (
        _unit(
            "musd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million USD"),
            QT_TRANSLATE_NOOP("units", "million USD"),
        ),
        _unit(
            "pct",
            1,
            QT_TRANSLATE_NOOP("units", "{number} %"),
            QT_TRANSLATE_NOOP("units", "%"),
        ),
        _unit(
            "pct_year",
            1,
            QT_TRANSLATE_NOOP("units", "{number} % a year"),
            QT_TRANSLATE_NOOP("units", "% a year"),
        ),
        _unit(
            "index",
            1,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "index"),
        ),
        _unit(
            "ratio",
            2,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "ratio"),
        ),
        _unit(
            "weight",
            3,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "weight"),
        ),
        _unit(
            "level",
            2,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "points of 5"),
        ),
        _unit(
            "points",
            0,
            QT_TRANSLATE_NOOP("units", "{number} of 5"),
            QT_TRANSLATE_NOOP("units", "of 5"),
        ),
        _unit(
            "rank",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "rank"),
        ),
        _unit(
            "count",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "number"),
        ),
        _unit(
            "year",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "year"),
        ),
        _unit(
            "code",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "code"),
        ),
        _unit(
            "km",
            0,
            QT_TRANSLATE_NOOP("units", "{number} km"),
            QT_TRANSLATE_NOOP("units", "km"),
        ),
        _unit(
            "km_near",
            1,
            QT_TRANSLATE_NOOP("units", "{number} km"),
            QT_TRANSLATE_NOOP("units", "km"),
        ),
        _unit(
            "deg",
            4,
            QT_TRANSLATE_NOOP("units", "{number}°"),
            QT_TRANSLATE_NOOP("units", "degrees"),
        ),
        _unit(
            "score",
            0,
            QT_TRANSLATE_NOOP("units", "{number} of 100"),
            QT_TRANSLATE_NOOP("units", "of 100"),
        ),
        _unit(
            "km2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} km²"),
            QT_TRANSLATE_NOOP("units", "km²"),
        ),
        _unit(
            "ha",
            0,
            QT_TRANSLATE_NOOP("units", "{number} ha"),
            QT_TRANSLATE_NOOP("units", "ha"),
        ),
        _unit(
            "musd_ha",
            2,
            QT_TRANSLATE_NOOP("units", "{number} million USD a hectare"),
            QT_TRANSLATE_NOOP("units", "million USD a hectare"),
        ),
        _unit(
            "kt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand t"),
            QT_TRANSLATE_NOOP("units", "thousand tonnes"),
        ),
        _unit(
            "usd_per_500km_20t",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD per 500 km and 20 t"),
            QT_TRANSLATE_NOOP("units", "USD per 500 km and 20 t"),
        ),
        _unit(
            "km_per_hour",
            1,
            QT_TRANSLATE_NOOP("units", "{number} km per hour"),
            QT_TRANSLATE_NOOP("units", "km per hour"),
        ),
        _unit(
            "usd_t",
            1,
            QT_TRANSLATE_NOOP("units", "{number} USD a tonne"),
            QT_TRANSLATE_NOOP("units", "USD a tonne"),
        ),
        _unit(
            "usd_t_day",
            2,
            QT_TRANSLATE_NOOP("units", "{number} USD a tonne and day"),
            QT_TRANSLATE_NOOP("units", "USD a tonne and day"),
        ),
        _unit(
            "usd",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD"),
            QT_TRANSLATE_NOOP("units", "USD"),
        ),
        _unit(
            "usd_m2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD a m² and year"),
            QT_TRANSLATE_NOOP("units", "USD a m² and year"),
        ),
        _unit(
            "m2",
            0,
            QT_TRANSLATE_NOOP("units", "{number} m²"),
            QT_TRANSLATE_NOOP("units", "m²"),
        ),
        _unit(
            "t",
            0,
            QT_TRANSLATE_NOOP("units", "{number} t"),
            QT_TRANSLATE_NOOP("units", "tonnes"),
        ),
        _unit(
            "days",
            1,
            QT_TRANSLATE_NOOP("units", "{number} days"),
            QT_TRANSLATE_NOOP("units", "days"),
        ),
        _unit(
            "hours",
            1,
            QT_TRANSLATE_NOOP("units", "{number} h"),
            QT_TRANSLATE_NOOP("units", "hours"),
        ),
        _unit(
            "years",
            1,
            QT_TRANSLATE_NOOP("units", "{number} years"),
            QT_TRANSLATE_NOOP("units", "years"),
        ),
        _unit(
            "persons",
            0,
            QT_TRANSLATE_NOOP("units", "{number} people"),
            QT_TRANSLATE_NOOP("units", "people"),
        ),
        _unit(
            "usd_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} USD per person"),
            QT_TRANSLATE_NOOP("units", "USD per person"),
        ),
        _unit(
            "mkzt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million KZT"),
            QT_TRANSLATE_NOOP("units", "million KZT"),
        ),
        _unit(
            "mrub",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million RUB"),
            QT_TRANSLATE_NOOP("units", "million RUB"),
        ),
        _unit(
            "mkgs",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million KGS"),
            QT_TRANSLATE_NOOP("units", "million KGS"),
        ),
        _unit(
            "kzt_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} KZT per USD"),
            QT_TRANSLATE_NOOP("units", "KZT per USD"),
        ),
        _unit(
            "rub_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} RUB per USD"),
            QT_TRANSLATE_NOOP("units", "RUB per USD"),
        ),
        _unit(
            "kgs_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} KGS per USD"),
            QT_TRANSLATE_NOOP("units", "KGS per USD"),
        ),
        _unit(
            "gravity",
            0,
            QT_TRANSLATE_NOOP("units", "{number}"),
            QT_TRANSLATE_NOOP("units", "index of gravitation"),
        ),
        _unit(
            "kusd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand USD"),
            QT_TRANSLATE_NOOP("units", "thousand USD"),
        ),
        _unit(
            "busd",
            2,
            QT_TRANSLATE_NOOP("units", "{number} billion USD"),
            QT_TRANSLATE_NOOP("units", "billion USD"),
        ),
        _unit(
            "pct_points",
            1,
            QT_TRANSLATE_NOOP("units", "{number} percentage points"),
            QT_TRANSLATE_NOOP("units", "percentage points"),
        ),
        _unit(
            "times",
            1,
            QT_TRANSLATE_NOOP("units", "{number} times"),
            QT_TRANSLATE_NOOP("units", "times"),
        ),
        _unit(
            "mt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million tonnes"),
            QT_TRANSLATE_NOOP("units", "million tonnes"),
        ),
        _unit(
            "bt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} billion tonnes"),
            QT_TRANSLATE_NOOP("units", "billion tonnes"),
        ),
        _unit(
            "mpersons",
            1,
            QT_TRANSLATE_NOOP("units", "{number} million people"),
            QT_TRANSLATE_NOOP("units", "million people"),
        ),
        _unit(
            "brub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion RUB"),
            QT_TRANSLATE_NOOP("units", "billion RUB"),
        ),
        _unit(
            "trub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} trillion RUB"),
            QT_TRANSLATE_NOOP("units", "trillion RUB"),
        ),
        _unit(
            "rub",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB"),
            QT_TRANSLATE_NOOP("units", "RUB"),
        ),
        _unit(
            "krub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand RUB"),
            QT_TRANSLATE_NOOP("units", "thousand RUB"),
        ),
        _unit(
            "kzt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT"),
            QT_TRANSLATE_NOOP("units", "KZT"),
        ),
        _unit(
            "kkzt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand KZT"),
            QT_TRANSLATE_NOOP("units", "thousand KZT"),
        ),
        _unit(
            "kgs",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS"),
            QT_TRANSLATE_NOOP("units", "KGS"),
        ),
        _unit(
            "kkgs",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand KGS"),
            QT_TRANSLATE_NOOP("units", "thousand KGS"),
        ),
        _unit(
            "bkgs",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion KGS"),
            QT_TRANSLATE_NOOP("units", "billion KGS"),
        ),
        _unit(
            "kpersons",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand people"),
            QT_TRANSLATE_NOOP("units", "thousand people"),
        ),
        _unit(
            "kzt_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT per person"),
            QT_TRANSLATE_NOOP("units", "KZT per person"),
        ),
        _unit(
            "kgs_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS per person"),
            QT_TRANSLATE_NOOP("units", "KGS per person"),
        ),
        _unit(
            "kzt_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT per month"),
            QT_TRANSLATE_NOOP("units", "KZT per month"),
        ),
        _unit(
            "kgs_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS per month"),
            QT_TRANSLATE_NOOP("units", "KGS per month"),
        ),
        _unit(
            "bkzt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion KZT"),
            QT_TRANSLATE_NOOP("units", "billion KZT"),
        ),
        _unit(
            "rub_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB per person"),
            QT_TRANSLATE_NOOP("units", "RUB per person"),
        ),
        _unit(
            "rub_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB per month"),
            QT_TRANSLATE_NOOP("units", "RUB per month"),
        ),
        _unit(
            "pct_previous_year",
            1,
            QT_TRANSLATE_NOOP("units", "{number} % of the previous year"),
            QT_TRANSLATE_NOOP("units", "% of the previous year"),
        ),
        _unit(
            "units",
            0,
            QT_TRANSLATE_NOOP("units", "{number} units"),
            QT_TRANSLATE_NOOP("units", "units"),
        ),
    )
)
