"""Units in the currencies of the three countries, as their statistics are in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.unit import unit
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.unit import Unit

LOCAL_UNITS: Mapping[str, Unit] = dict(
    (
        unit(
            "mkzt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million KZT"),
            QT_TRANSLATE_NOOP("units", "million KZT"),
        ),
        unit(
            "mrub",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million RUB"),
            QT_TRANSLATE_NOOP("units", "million RUB"),
        ),
        unit(
            "mkgs",
            0,
            QT_TRANSLATE_NOOP("units", "{number} million KGS"),
            QT_TRANSLATE_NOOP("units", "million KGS"),
        ),
        unit(
            "kzt_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} KZT per USD"),
            QT_TRANSLATE_NOOP("units", "KZT per USD"),
        ),
        unit(
            "rub_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} RUB per USD"),
            QT_TRANSLATE_NOOP("units", "RUB per USD"),
        ),
        unit(
            "kgs_per_usd",
            1,
            QT_TRANSLATE_NOOP("units", "{number} KGS per USD"),
            QT_TRANSLATE_NOOP("units", "KGS per USD"),
        ),
        unit(
            "brub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion RUB"),
            QT_TRANSLATE_NOOP("units", "billion RUB"),
        ),
        unit(
            "trub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} trillion RUB"),
            QT_TRANSLATE_NOOP("units", "trillion RUB"),
        ),
        unit(
            "rub",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB"),
            QT_TRANSLATE_NOOP("units", "RUB"),
        ),
        unit(
            "krub",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand RUB"),
            QT_TRANSLATE_NOOP("units", "thousand RUB"),
        ),
        unit(
            "kzt",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT"),
            QT_TRANSLATE_NOOP("units", "KZT"),
        ),
        unit(
            "kkzt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand KZT"),
            QT_TRANSLATE_NOOP("units", "thousand KZT"),
        ),
        unit(
            "kgs",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS"),
            QT_TRANSLATE_NOOP("units", "KGS"),
        ),
        unit(
            "kkgs",
            1,
            QT_TRANSLATE_NOOP("units", "{number} thousand KGS"),
            QT_TRANSLATE_NOOP("units", "thousand KGS"),
        ),
        unit(
            "bkgs",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion KGS"),
            QT_TRANSLATE_NOOP("units", "billion KGS"),
        ),
        unit(
            "kzt_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT per person"),
            QT_TRANSLATE_NOOP("units", "KZT per person"),
        ),
        unit(
            "kgs_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS per person"),
            QT_TRANSLATE_NOOP("units", "KGS per person"),
        ),
        unit(
            "kzt_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KZT per month"),
            QT_TRANSLATE_NOOP("units", "KZT per month"),
        ),
        unit(
            "kgs_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} KGS per month"),
            QT_TRANSLATE_NOOP("units", "KGS per month"),
        ),
        unit(
            "bkzt",
            1,
            QT_TRANSLATE_NOOP("units", "{number} billion KZT"),
            QT_TRANSLATE_NOOP("units", "billion KZT"),
        ),
        unit(
            "rub_per_person",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB per person"),
            QT_TRANSLATE_NOOP("units", "RUB per person"),
        ),
        unit(
            "rub_per_month",
            0,
            QT_TRANSLATE_NOOP("units", "{number} RUB per month"),
            QT_TRANSLATE_NOOP("units", "RUB per month"),
        ),
    )
)
