"""Intervals hold every exact result, and say nothing where nothing can be said."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis.reconciliation.intervals import EVERYTHING, INFINITY, MINUS_ONE, ONE, Interval

NUMBERS = st.decimals(-1000, 1000, places=3)


@st.composite
def held(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """Give an interval and a number in it."""
    ends = sorted(draw(st.lists(NUMBERS, min_size=3, max_size=3)))
    return Interval(ends[0], ends[2]), ends[1]


def holds(interval: Interval, value: Decimal) -> bool:
    return interval.meets(Interval.of(value))


@given(held(), held(), NUMBERS.filter(bool))
def test_results_hold_the_result_of_the_numbers_within(
    first: tuple[Interval, Decimal], second: tuple[Interval, Decimal], factor: Decimal
) -> None:
    (a, x), (b, y) = first, second
    assert holds(a.plus(b), x + y)
    assert holds(a.minus(b), x - y)
    assert holds(a.times(b), x * y)
    assert holds(a.scaled(factor), x * factor)
    assert holds(a.hull(b), x)
    assert holds(a.hull(b), y)
    assert holds(a.widened(Decimal("0.1")), x)


@given(held(), st.sampled_from([ONE, MINUS_ONE, Fraction(2), Fraction(1, 3), Fraction(-1, 4)]))
def test_a_power_holds_the_power_of_the_numbers_within(
    given_interval: tuple[Interval, Decimal], exponent: Fraction
) -> None:
    interval, x = given_interval
    result = interval.power(exponent)
    if x > 0:
        expected = x ** (Decimal(exponent.numerator) / exponent.denominator)
        assert holds(result, expected)
    elif exponent == MINUS_ONE and x < 0:
        assert holds(result, 1 / x)


def test_nothing_is_known_of_a_division_by_what_may_be_zero() -> None:
    assert Interval(Decimal(-1), Decimal(1)).power(MINUS_ONE) == EVERYTHING
    assert Interval(Decimal(-2), Decimal(-1)).power(Fraction(1, 2)) == EVERYTHING
    assert EVERYTHING.times(Interval.of(Decimal(2))) == EVERYTHING
    assert EVERYTHING.power(MINUS_ONE) == EVERYTHING
    assert not EVERYTHING.is_bounded


@pytest.mark.parametrize(
    ("low", "high", "meets"),
    [("0.5", "1", True), ("1", "1.5", True), ("1.51", "2", False), ("-3", "0.99", False)],
)
def test_intervals_meet_when_they_share_a_number(low: str, high: str, meets: bool) -> None:  # noqa: FBT001
    interval = Interval(Decimal(1), Decimal("1.5"))
    assert interval.meets(Interval(Decimal(low), Decimal(high))) is meets


def test_an_open_end_is_never_beyond_anything() -> None:
    above = Interval(Decimal(21), INFINITY)
    assert above.meets(Interval.of(Decimal(10**9)))
    assert not above.meets(Interval.of(Decimal(20)))


def test_a_tolerance_widens_both_ends_of_either_sign() -> None:
    assert Interval(Decimal(-10), Decimal(10)).widened(Decimal("0.1")).low == Decimal("-11.0")
    negative = Interval(Decimal(-11), Decimal(-11)).widened(Decimal("0.1"))
    assert (negative.low, negative.high) == (Decimal("-12.1"), Decimal(-10))


def test_middle_and_half_describe_a_bounded_interval() -> None:
    interval = Interval.of(Decimal(5), Decimal("0.25"))
    assert (interval.middle, interval.half) == (Decimal(5), Decimal("0.25"))
