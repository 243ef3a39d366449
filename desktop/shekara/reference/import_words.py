"""How tables of agencies and ministries call places, units and columns, beside our own names.

Words are as people write them in English, Russian, Kazakh and Kyrgyz; who compares them folds
case and signs first. Nothing here is shown to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "place": (
        *("region", "place", "territory", "oblast", "country", "region code", "country code"),
        *("регион", "область", "территория", "страна", "наименование региона", "код региона"),
        *("өңір", "облыс", "аймақ", "аумақ", "ел", "облус", "аймак", "өлкө"),
    ),
    "indicator": (
        *("indicator", "series", "variable", "measure"),
        *("показатель", "наименование показателя", "индикатор", "көрсеткіш", "көрсөткүч"),
    ),
    "year": (
        *("year", "period", "time", "год", "период", "отчетный год", "жыл", "кезең", "мезгил"),
    ),
    "value": (
        *("value", "amount", "figure", "obs_value", "значение", "величина", "сумма", "факт"),
        *("мән", "мәні", "мааниси", "көлемі"),
    ),
    "unit": (
        *("unit", "units", "unit of measure", "unit of measurement"),
        *("единица", "единица измерения", "ед. изм", "ед. измерения", "ед"),
        *("өлшем бірлігі", "бірлік", "өлчөө бирдиги"),
    ),
    "source": (
        *("source", "source of data", "reference", "citation", "источник", "источник данных"),
        *("дереккөз", "деректер көзі", "булак"),
    ),
}
"""Headings of columns, by what stands below them."""

PLACES: Mapping[str, tuple[str, ...]] = {
    "KZ": ("Republic of Kazakhstan", "Республика Казахстан", "РК", "Қазақстан", "KAZ"),
    "RU": ("Russian Federation", "Российская Федерация", "РФ", "Ресей", "RUS"),
    "KG": ("Kyrgyz Republic", "Кыргызская Республика", "Киргизия", "КР", "Қырғызстан", "KGZ"),
    "KZ-23": ("Atyrau oblast", "Атырау облысы"),
    "KZ-15": ("Aktobe oblast", "Aqtobe", "Ақтөбе облысы"),
    "KZ-27": ("West Kazakhstan oblast", "ЗКО", "Батыс Қазақстан облысы", "БҚО"),
    "KZ-39": ("Kostanay oblast", "Qostanay", "Қостанай облысы"),
    "KZ-59": ("North Kazakhstan oblast", "СКО", "Солтүстік Қазақстан облысы", "СҚО"),
    "KZ-55": ("Pavlodar oblast", "Павлодар облысы"),
    "KZ-63": ("East Kazakhstan oblast", "ВКО", "Шығыс Қазақстан облысы", "ШҚО"),
    "KZ-10": ("Abai oblast", "Абайская область", "Абай облысы"),
    "KZ-19": ("Almaty oblast", "Алматы облысы"),
    "KZ-31": ("Zhambyl oblast", "Jambyl", "Жамбыл облысы"),
    "RU-TYU": (
        "Tyumen Region without autonomous okrugs",
        "Тюменская область без автономных округов",
        "Тюменская область (без АО)",
        "Тюменская область без АО",
    ),
    "RU-ALT": ("Altai Krai", "Altai Territory"),
    "RU-AL": ("Republic of Altai",),
    "KG-C": ("Chui Region", "Chuy oblast", "Чүй облусу"),
    "KG-T": ("Talas oblast", "Талас облусу"),
    "KG-Y": ("Issyk-Kul oblast", "Ysyk-Kol", "Ысык-Көл облусу"),
}
"""Other names of countries and regions."""

_DOLLARS = (
    "USD",
    "US dollars",
    "долл. США",
    "долларов США",
    "доллары США",
    "долл",
    "$",
    "АҚШ доллары",
)
_TENGE = ("KZT", "tenge", "тенге", "тг", "теңге")
_ROUBLES = ("RUB", "roubles", "rubles", "рублей", "руб", "рубли", "рубль")
_SOMS = ("KGS", "soms", "som", "сомов", "сом", "сомы")
_PEOPLE = ("people", "persons", "человек", "чел", "адам", "киши")
_THOUSAND = ("thousand", "тысяч", "тыс.", "тысяча", "мың", "миң", "k")
_MILLION = ("million", "mln", "millions of", "миллионов", "млн.", "миллион")
_BILLION = ("billion", "bln", "миллиардов", "млрд.", "миллиард")


def _of(several: tuple[str, ...], counted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{many} {one}" for many in several for one in counted)


UNITS: Mapping[str, tuple[str, ...]] = {
    "usd": _DOLLARS,
    "kusd": _of(_THOUSAND, _DOLLARS),
    "musd": _of(_MILLION, _DOLLARS),
    "busd": _of(_BILLION, _DOLLARS),
    "kzt": _TENGE,
    "kkzt": _of(_THOUSAND, _TENGE),
    "mkzt": _of(_MILLION, _TENGE),
    "bkzt": _of(_BILLION, _TENGE),
    "rub": _ROUBLES,
    "krub": _of(_THOUSAND, _ROUBLES),
    "mrub": _of(_MILLION, _ROUBLES),
    "brub": _of(_BILLION, _ROUBLES),
    "kgs": _SOMS,
    "kkgs": _of(_THOUSAND, _SOMS),
    "mkgs": _of(_MILLION, _SOMS),
    "bkgs": _of(_BILLION, _SOMS),
    "persons": _PEOPLE,
    "kpersons": _of(_THOUSAND, _PEOPLE),
    "mpersons": _of(_MILLION, _PEOPLE),
    "pct": ("%", "percent", "per cent", "процент", "процентов", "в процентах", "пайыз", "пайыз"),
    "units": ("units", "number", "единиц", "ед", "шт", "штук", "бірлік", "даана"),
    "pct_previous_year": (
        *("% of previous year", "in % to previous year", "в % к предыдущему году"),
        *("% к предыдущему году", "процентов к предыдущему году", "өткен жылға %"),
    ),
    "kzt_per_month": ("KZT per month", "tenge per month", "тенге в месяц"),
    "rub_per_month": ("RUB per month", "roubles per month", "рублей в месяц"),
    "kgs_per_month": ("KGS per month", "soms per month", "сомов в месяц"),
}
"""How units are written."""
