"""Numbers and years as people write them."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.domain.imported import FIRST_YEAR, LAST_YEAR
from shekara.domain.review import LARGEST
from shekara.store.exchange.amounts import amount, decided_mark, year
from shekara.store.exchange.grid import Cell, Flaw, FlawKind
from shekara.store.exchange.layout import DecimalMark
from shekara.text import Text
from tests.domain.english import english

AUTO, POINT, COMMA = DecimalMark
SPACES = [" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}", "'", "’"]


def why(cell: Cell, mark: DecimalMark = AUTO) -> str:
    found = amount(cell, mark)
    assert isinstance(found, Text), found
    return english(found)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1", 1),
        ("1,5", 1.5),
        (" 1.5 ", 1.5),
        ("0,234", 0.234),
        (",5", 0.5),
        ("5,", 5),
        ("+7", 7),
        ("1 234,5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("12'345.6", 12345.6),
        ("1,2E+05", 120000),
        ("1e-3", 0.001),
        ("123*", 123),
        ("123¹", 123),
        ("1,5 1)", 1.5),
        ("007", 7),
        ("1000000000000000", 1e15),
    ],
)
def test_a_number_is_read_with_either_decimal_mark(words: str, value: float) -> None:
    assert amount(words, AUTO) == value


@pytest.mark.parametrize("space", SPACES)
def test_thousands_may_be_set_apart_by_spaces_and_apostrophes(space: str) -> None:
    assert amount(f"1{space}234{space}567,25", AUTO) == 1234567.25
    assert "is no number" in why(f"1{space}23")


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "…", "...", "..", "-", "–", "—", "--", "−", "x", "X", "х", "Х", "*", ":"),
        *("н/д", "Н/Д", "н.д.", "н. д.", "нд", "нет данных", "n/a", "N/A", "NaN", "#N/A", "м/ж"),
    ],
)
def test_what_says_that_nothing_is_known_is_no_fault(words: str) -> None:
    assert amount(words, AUTO) is None


def test_an_empty_cell_is_not_known() -> None:
    assert amount(None, AUTO) is None


@pytest.mark.parametrize(
    "words",
    ["abc", "12%", "12 34", "1231)", ",", "1,23,456", "1.5.5", "٣", "5 кг", "1 234 56", "0 123"],
)
def test_what_is_no_number_is_refused(words: str) -> None:
    assert f"“{words}” is no number" in why(words)


@pytest.mark.parametrize(
    ("words", "point", "comma"), [("1,234", 1234, 1.234), ("12.500", 12.5, 12500)]
)
def test_a_number_that_could_be_two_is_refused_until_the_mark_is_known(
    words: str, point: float, comma: float
) -> None:
    assert f"“{words}” could be two numbers" in why(words)
    assert (amount(words, POINT), amount(words, COMMA)) == (point, comma)


def test_a_mark_that_was_chosen_holds_for_all_numbers() -> None:
    assert "is no number" in why("1.5", COMMA)
    assert "is no number" in why("1,5", POINT)


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1,234", "1,5"], COMMA),
        (["1,234", "1.5"], POINT),
        (["1.234", "1.234.567"], COMMA),
        (["1.5", "1,5"], AUTO),
        (["1,234", "7", "1 000", "abc", "…"], AUTO),
        ([], AUTO),
    ],
)
def test_the_mark_is_decided_by_the_numbers_that_allow_only_one(
    cells: list[str], mark: DecimalMark
) -> None:
    assert decided_mark(cells) == mark


@pytest.mark.parametrize(
    "cell", ["1234567890123456", "1,23456789012345678", "0.30000000000000004", 1234567890123456]
)
def test_more_digits_than_spreadsheets_keep_are_refused(cell: Cell) -> None:
    assert "has more than 15 digits" in why(cell)


def test_digits_behind_the_fifteenth_of_a_stored_number_are_an_accident() -> None:
    assert amount(0.1 + 0.2, AUTO) == 0.3


@pytest.mark.parametrize("cell", ["0", "0,0", "-5", "−5", "–1,5", 0, -1, -2.5, 0.0, "1e-999"])
def test_what_is_not_above_0_is_refused(cell: Cell) -> None:
    assert "is not above 0" in why(cell)


@pytest.mark.parametrize("cell", ["1e16", "1e999", math.inf, math.nan, 1e300, 10**16, 10**400])
def test_what_no_figure_comes_near_is_refused(cell: Cell) -> None:
    assert "is larger than any figure" in why(cell)


@pytest.mark.parametrize("kind", FlawKind)
def test_a_flaw_says_what_it_is(kind: FlawKind) -> None:
    assert "“=A1”" in why(Flaw(kind, "=A1"))


NUMBERS = st.decimals(min_value=Decimal("0.001"), max_value=Decimal(10) ** 11, places=3)


@given(NUMBERS, st.sampled_from(["", *SPACES, "other"]), st.sampled_from([POINT, COMMA]))
def test_every_way_of_writing_a_number_gives_the_number(
    number: Decimal, space: str, mark: DecimalMark
) -> None:
    point, other = (".", ",") if mark == POINT else (",", ".")
    by = other if space == "other" else space
    words = f"{number:,.3f}".replace(",", "\0").replace(".", point).replace("\0", by)
    assert amount(words, mark) == float(number)
    if by and words.count(by) > 1:
        assert amount(words, AUTO) == float(number)


@given(st.one_of(st.text(max_size=30), st.floats(), st.integers()), st.sampled_from(DecimalMark))
def test_any_cell_is_a_figure_or_not_known_or_refused_in_words(
    cell: Cell, mark: DecimalMark
) -> None:
    found = amount(cell, mark)
    if isinstance(found, Text):
        assert english(found)
    else:
        assert found is None or 0 < found <= LARGEST
    assert isinstance(year(cell), int | Text)


@pytest.mark.parametrize(
    "cell",
    ["2021", 2021, 2021.0, "2021.0", "2021,0", "2021 г.", "2021г", "2021 год", "2021 ж.", " 2021*"],
)
def test_a_year_is_read_as_people_write_it(cell: Cell) -> None:
    assert year(cell) == 2021


@pytest.mark.parametrize(
    "cell", ["1899", "2101", "20211", "21", 2021.5, "", None, "May", "2020-2021"]
)
def test_what_is_no_year_is_refused(cell: Cell) -> None:
    found = year(cell)
    assert isinstance(found, Text)
    assert f"is no year from {FIRST_YEAR} to {LAST_YEAR}" in english(found)


def test_a_flaw_is_no_year() -> None:
    found = year(Flaw(FlawKind.DATE, "2021-01-01"))
    assert isinstance(found, Text)
    assert "is a date" in english(found)
