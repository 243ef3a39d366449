"""Scales, ticks and labels: what holds for any numbers."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.report.charts.geography import bounds, clipped, contains, roomy_places
from shekara.report.charts.labels import shortened, spread, wrapped
from shekara.report.charts.picture import Box
from shekara.report.charts.scales import Scale, decimals, log_ticks, nice_step, ticks, year_ticks
from shekara.report.fonts import Typeface

numbers = st.floats(-1e9, 1e9, allow_subnormal=False)
positive = st.floats(1e-3, 1e12)


@given(numbers, numbers, st.integers(2, 12))
def test_ticks_cover_the_values_at_equal_round_steps(one: float, other: float, count: int) -> None:
    low, high = min(one, other), max(one, other)
    marks = ticks(low, high, count)
    step = marks[1] - marks[0]
    assert marks[0] <= low + step * 1e-6
    assert marks[-1] >= high - step * 1e-6
    assert len(marks) <= count + 2
    for a, b in pairwise(marks):
        assert math.isclose(b - a, step, rel_tol=1e-6)


@given(positive, st.integers(1, 12))
def test_a_step_is_one_two_or_five_times_a_power_of_ten(span: float, count: int) -> None:
    step = nice_step(span, count)
    digit = step / 10 ** math.floor(math.log10(step * (1 + 1e-9)))
    assert min(abs(digit - n) for n in (1, 2, 5)) < 1e-6
    assert span / step <= count * (1 + 1e-6)


@given(positive, positive)
def test_logarithmic_ticks_cover_the_values(one: float, other: float) -> None:
    low, high = min(one, other), max(one, other)
    marks = log_ticks(low, high)
    assert len(marks) >= 2
    assert marks[0] <= low * (1 + 1e-6)
    assert marks[-1] >= high * (1 - 1e-6)
    assert list(marks) == sorted(set(marks))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0, 2361.9, (0, 500, 1000, 1500, 2000, 2500)), (0, 100, (0, 20, 40, 60, 80, 100))],
)
def test_familiar_ticks(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert ticks(low, high) == expected


def test_ticks_need_the_decimals_that_tell_them_apart() -> None:
    assert decimals((0.0, 0.05, 0.1)) == 2
    assert decimals((0.0, 0.2, 0.4)) == 1
    assert decimals((0.0, 500.0)) == 0


def test_years_are_thinned_to_round_ones() -> None:
    assert year_ticks(2015, 2020, 10) == (2015, 2016, 2017, 2018, 2019, 2020)
    assert year_ticks(2015, 2040, 8) == (2015, 2020, 2025, 2030, 2035, 2040)
    assert year_ticks(2021, 2021, 0) == (2021,)


@given(positive, positive, positive)
def test_scales_keep_the_order_of_values(a: float, b: float, c: float) -> None:
    low, middle, high = sorted((a, b, c))
    if high <= low * (1 + 1e-9):  # ticks are never that close
        return
    for scale in (Scale(low, high, 0, 100), Scale(low, high, 0, 100, logarithmic=True)):
        assert scale(low) == pytest.approx(0)
        assert scale(high) == pytest.approx(100)
        assert -1e-6 <= scale(middle) <= 100 + 1e-6


places = st.lists(st.floats(-100, 300), min_size=0, max_size=12)


@given(places)
def test_labels_are_spread_apart_within_bounds_and_in_order(wanted: list[float]) -> None:
    placed = spread(wanted, 10, 0, 200)
    ordered = sorted(placed)
    assert all(b - a >= 10 - 1e-6 for a, b in pairwise(ordered))
    assert all(-1e-6 <= place <= 200 + 1e-6 for place in placed)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    assert [placed[index] for index in order] == ordered


def test_labels_with_room_stay_where_they_are_wanted() -> None:
    assert spread([50, 10, 90], 10, 0, 100) == (50, 10, 90)
    assert spread([50, 50], 10, 0, 100) == (45, 55)


@given(st.text("Щi W", min_size=1, max_size=80), st.floats(20, 200))
def test_words_are_shortened_to_fit(words: str, width: float) -> None:
    face = FixedWidth()
    short = shortened(words, width, face, 10)
    assert face.width(short, 10) <= width or short == "…"
    for line in wrapped(words, width, face, 10):
        assert face.width(line, 10) <= width or line == "…"


class FixedWidth:
    """Letters of one width."""

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        return len(words) * size / 2


SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0))


@given(st.floats(-5, 15), st.floats(-5, 15), st.floats(0.5, 12), st.floats(0.5, 12))
def test_a_polygon_is_cut_at_the_frame(x: float, y: float, width: float, height: float) -> None:
    frame = Box(x, y, x + width, y + height)
    cut = clipped(SQUARE, frame)
    for point in cut:
        assert frame.left - 1e-6 <= point[0] <= frame.right + 1e-6
        assert frame.bottom - 1e-6 <= point[1] <= frame.top + 1e-6
    overlap = Box(0, 0, 10, 10).meets(frame)
    if overlap and cut:
        box = bounds(cut)
        assert box.left == pytest.approx(max(0, x), abs=1e-6)
        assert box.top == pytest.approx(min(10, y + height), abs=1e-6)


def test_the_roomiest_place_of_a_square_is_its_middle() -> None:
    best = roomy_places(SQUARE)[0]
    assert contains(SQUARE, best)
    assert best == pytest.approx((5, 5))


def test_printable_words_keep_what_the_typeface_has(face: Typeface) -> None:
    assert face.printable("Ә₸ 5 % “a” −1") == "Ә₸ 5 % “a” −1"
    assert face.printable("a\n\tb") == "a  b"
    assert face.printable("и\u0306") == "й"
    assert face.printable("a\u202eb\u200b") == "ab"
    assert face.printable("🚚🚚 x") == "� x"
    assert face.printable("\u25a0") == "�"
