"""Numbers, quantities, dates and lists as English and Russian write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shekara.text import Quantity
from shekara.translation import QtLanguage, language, parse_number

NB = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "decimals", "in_english", "in_russian"),
    [
        (0, 0, "0", "0"),
        (999, 0, "999", "999"),
        (1234, 0, "1,234", f"1{NB}234"),
        (1234567.891, 2, "1,234,567.89", f"1{NB}234{NB}567,89"),
        (-3, 1, "−3.0", "−3,0"),
        (-0.04, 1, "0.0", "0,0"),
        (-0.0, 0, "0", "0"),
        (2.5, 0, "3", "3"),
        (-2.5, 0, "−3", "−3"),
        (0.125, 2, "0.13", "0,13"),
        (1.005, 2, "1.01", "1,01"),
        (5e-324, 2, "0.00", "0,00"),
        (1e9, 0, "1,000,000,000", f"1{NB}000{NB}000{NB}000"),
        (math.nan, 1, "no data", "нет данных"),
        (math.inf, 1, "no data", "нет данных"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(
    value: float,
    decimals: int,
    in_english: str,
    in_russian: str,
) -> None:
    assert language("en").number(value, decimals) == in_english
    assert language("ru").number(value, decimals) == in_russian


@pytest.mark.parametrize(
    ("quantity", "in_english", "in_russian"),
    [
        (Quantity(1234.56, "musd"), f"1,234.6{NB}million USD", f"1{NB}234,6{NB}млн долл. США"),
        (Quantity(48.45, "pct"), f"48.5{NB}%", f"48,5{NB}%"),
        (Quantity(-2, "pct_year", 0), f"−2{NB}% a year", f"−2{NB}% в год"),
        (Quantity(0.3, "weight"), "0.300", "0,300"),
        (Quantity(2026, "year"), "2026", "2026"),
        (Quantity(1800, "km"), f"1,800{NB}km", f"1{NB}800{NB}км"),
        (Quantity(None, "km"), "no data", "нет данных"),
        (Quantity(math.nan, "km"), "no data", "нет данных"),
    ],
)
def test_quantities_have_their_unit_beside_them(
    quantity: Quantity, in_english: str, in_russian: str, english: QtLanguage, russian: QtLanguage
) -> None:
    assert english.quantity(quantity) == in_english
    assert russian.quantity(quantity) == in_russian


def test_dates_are_written_out(english: QtLanguage, russian: QtLanguage) -> None:
    assert english.date("2026-11-21") == "21 November 2026"
    assert russian.date("2026-11-21") == f"21 ноября 2026{NB}г."
    assert english.date("2026-03-01") == "1 March 2026"


@pytest.mark.parametrize("words", ["", "soon", "2026-02-30"])
def test_what_is_no_date_stays_as_it_is(words: str, english: QtLanguage) -> None:
    assert english.date(words) == words


@pytest.mark.parametrize(
    ("items", "in_english", "in_russian"),
    [
        ((), "", ""),
        (("a",), "a", "a"),
        (("a", "b"), "a and b", "a и b"),
        (("a", "b", "c"), "a, b and c", "a, b и c"),
    ],
)
def test_lists_are_joined_as_in_a_sentence(
    items: tuple[str, ...],
    in_english: str,
    in_russian: str,
    english: QtLanguage,
    russian: QtLanguage,
) -> None:
    assert english.join(items) == in_english
    assert russian.join(items) == in_russian


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3", 3),
        (" 0.3 ", 0.3),
        ("0,3", 0.3),
        (",5", 0.5),
        (".5", 0.5),
        ("5.", 5),
        ("+7", 7),
        ("-3", -3),
        ("−3,5", -3.5),
        ("– 3", -3),
        ("1 234,5", 1234.5),
        (f"1{NB}234{NB}567", 1234567),
        ("1\N{NARROW NO-BREAK SPACE}234.5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567),
        ("1.234", 1.234),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
    ],
)
def test_numbers_are_read_with_comma_or_point(typed: str, value: float) -> None:
    assert parse_number(typed) == value


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        ".",
        ",",
        "three",
        "1e5",
        "nan",
        "inf",
        "--3",
        "12 34",
        "1,2,3",
        "1.2.3,4",
        "٣",
        "3 %",
        "9" * 400,
    ],
)
def test_what_is_no_number_is_none(typed: str) -> None:
    assert parse_number(typed) is None


def test_a_zero_has_no_sign() -> None:
    assert math.copysign(1, parse_number("−0") or 0.0) == 1


def test_a_comma_before_three_digits_is_read_as_the_language_writes_it(
    english: QtLanguage, russian: QtLanguage
) -> None:
    assert parse_number("1,234") is None
    assert english.parse("1,234") == 1234
    assert russian.parse("1,234") == 1.234


@given(
    value=st.floats(-1e12, 1e12),
    decimals=st.integers(0, 6),
    code=st.sampled_from(["en", "ru"]),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back_but_for_the_rounding(
    value: float, decimals: int, code: str
) -> None:
    speaker = language(code)
    read = speaker.parse(speaker.number(value, decimals))
    assert read is not None
    assert abs(read - value) <= 0.5 * 10**-decimals + 1e-15 * abs(value)
    assert speaker.number(read, decimals) == speaker.number(value, decimals)


@given(st.text(max_size=20))
def test_reading_never_fails_and_gives_finite_numbers_only(typed: str) -> None:
    for read in (parse_number(typed), language("en").parse(typed), language("ru").parse(typed)):
        assert read is None or math.isfinite(read)
