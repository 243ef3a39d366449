"""Rank correlations that cannot hold together, and the room the others leave one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis.sampling.contradiction import contradict, room
from shekara.domain.hub import RankCorrelation

NAMES = ("peak", "loss", "premium", "hours_saved")


def correlation(first: str, second: str, coefficient: float) -> RankCorrelation:
    return RankCorrelation(first=first, second=second, coefficient=coefficient)


def test_one_correlation_alone_contradicts_nothing() -> None:
    assert not contradict([])
    assert not contradict([correlation("peak", "loss", -0.99)])
    assert room([], "peak", "loss") == (-0.99, 0.99)


def test_two_close_friends_cannot_both_be_strangers_to_each_other() -> None:
    """0.9 and 0.8 with nothing between the other two: 0.9² + 0.8² > 1."""
    held = [correlation("peak", "loss", 0.9), correlation("loss", "premium", 0.8)]
    assert contradict(held)
    lowest, highest = room(held, "peak", "premium") or (0, 0)
    assert 0.4 < lowest < highest < 1
    assert not contradict([*held, correlation("premium", "peak", lowest)])
    assert contradict([*held, correlation("premium", "peak", lowest - 0.02)])


def test_what_the_two_have_now_is_left_out_of_account() -> None:
    held = [correlation("peak", "loss", 0.9), correlation("premium", "loss", 0.3)]
    now = correlation("loss", "peak", -0.5)
    assert room([*held[1:], now], "peak", "loss") == room(held[1:], "peak", "loss")


def test_nothing_is_left_where_the_others_contradict_each_other() -> None:
    beside = [
        correlation("peak", "loss", 0.9),
        correlation("loss", "premium", 0.9),
        correlation("peak", "premium", -0.9),
    ]
    assert room(beside, "rent", "wage") is None
    assert room(beside, "peak", "rent") is None
    assert room(beside[:2], "rent", "peak") is None


coefficients = st.integers(min_value=-95, max_value=95).map(lambda hundredths: hundredths / 100)


@given(st.lists(coefficients, min_size=5, max_size=5), coefficients)
def test_a_coefficient_is_possible_exactly_within_the_room(
    others: list[float], wanted: float
) -> None:
    pairs = [(a, b) for i, a in enumerate(NAMES) for b in NAMES[i + 1 :]]
    rest = [correlation(*pair, value) for pair, value in zip(pairs[1:], others, strict=True)]
    left = room(rest, *pairs[0])
    within = left is not None and left[0] <= wanted <= left[1]
    assert contradict([*rest, correlation(*pairs[0], wanted)]) is not within


@pytest.mark.parametrize("coefficient", [0.6, -0.6])
def test_the_room_mirrors_with_the_sign(coefficient: float) -> None:
    held = [correlation("peak", "loss", 0.7), correlation("loss", "premium", coefficient)]
    mirrored = [held[0], correlation("loss", "premium", -coefficient)]
    lowest, highest = room(held, "peak", "premium") or (0, 0)
    assert room(mirrored, "peak", "premium") == pytest.approx((-highest, -lowest))
