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
    )
)
