"""The index of gravitation and Converse's breaking point."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis import gravity
from shekara.analysis.gravity import Law

masses = st.floats(min_value=1, max_value=1e7)
distances = st.floats(min_value=1, max_value=3000)
exponents = st.floats(min_value=0.25, max_value=3)
pairs = st.lists(st.tuples(masses, masses, distances), min_size=1, max_size=12)
more = st.floats(min_value=1.01, max_value=100)


def test_masses_of_6_and_10_at_distance_2_attract_with_15() -> None:
    assert gravity.index(6, 10, 2) == 15


def test_exponents_of_masses_and_distance_are_those_asked_for() -> None:
    assert gravity.index(4, 9, 8, Law(a=0.5, b=2, c=1, k=3)) == pytest.approx(3 * 2 * 81 / 8)


def test_exponential_deterrence_takes_the_place_of_the_power() -> None:
    law = Law(c=5, beta=0.5)
    assert gravity.index(2, 3, 2, law) == pytest.approx(6 * math.exp(-1))


@pytest.mark.parametrize(
    ("mass_i", "mass_j", "distance"), [(0, 1, 1), (1, -2, 1), (1, 1, 0), (math.nan, 1, 1)]
)
def test_no_gravitation_without_masses_and_distance(
    mass_i: float, mass_j: float, distance: float
) -> None:
    with pytest.raises(ValueError, match="no gravitation"):
        gravity.index(mass_i, mass_j, distance)


@given(pairs, st.floats(min_value=1e-6, max_value=1e6))
def test_the_factor_k_leaves_shares_and_ranks(
    terms: list[tuple[float, float, float]], k: float
) -> None:
    plain = [gravity.index(*term) for term in terms]
    scaled = [gravity.index(*term, Law(k=k)) for term in terms]
    assert gravity.shares(scaled) == pytest.approx(gravity.shares(plain))


@given(pairs)
def test_doubling_all_distances_leaves_shares(terms: list[tuple[float, float, float]]) -> None:
    near = [gravity.index(i, j, d) for i, j, d in terms]
    far = [gravity.index(i, j, 2 * d) for i, j, d in terms]
    assert gravity.shares(far) == pytest.approx(gravity.shares(near))
    assert gravity.ranks(far) == gravity.ranks(near)


def test_doubling_all_distances_moves_shares_under_exponential_deterrence() -> None:
    law = Law(beta=0.01)
    near, far = (
        gravity.shares([gravity.index(1, 1, times * d, law) for d in (10, 100)]) for times in (1, 2)
    )
    assert far != pytest.approx(near, abs=1)


@given(masses, masses, distances, more, st.builds(Law, a=exponents, b=exponents))
def test_more_mass_attracts_more(i: float, j: float, d: float, times: float, law: Law) -> None:
    assert gravity.index(i * times, j, d, law) > gravity.index(i, j, d, law)
    assert gravity.index(i, j * times, d, law) > gravity.index(i, j, d, law)


@given(masses, masses, distances, more, exponents)
def test_more_distance_attracts_less(i: float, j: float, d: float, times: float, c: float) -> None:
    assert gravity.index(i, j, d * times, Law(c=c)) < gravity.index(i, j, d, Law(c=c))


@given(masses, masses, st.floats(min_value=1, max_value=1000), more)
def test_more_distance_attracts_less_under_exponential_deterrence(
    i: float, j: float, d: float, times: float
) -> None:
    law = Law(beta=0.005)
    assert gravity.index(i, j, d * times, law) < gravity.index(i, j, d, law)


@given(masses, masses, distances)
def test_the_usual_index_is_the_same_from_both_sides(i: float, j: float, d: float) -> None:
    assert gravity.index(i, j, d) == pytest.approx(gravity.index(j, i, d))


def test_shares_of_1_and_3_are_a_quarter_and_three() -> None:
    assert gravity.shares((1.0, 3.0)) == (25, 75)


def test_a_missing_index_has_no_share_and_takes_none() -> None:
    assert gravity.shares((1.0, None, 3.0)) == (25, None, 75)
    assert gravity.shares((None,)) == (None,)
    assert gravity.shares(()) == ()


def test_indices_that_all_vanish_have_no_shares() -> None:
    law = Law(beta=1)
    assert gravity.shares([gravity.index(1, 1, d, law) for d in (2000, 3000)]) == (None, None)


@given(st.lists(st.floats(min_value=1e-3, max_value=1e9), min_size=1, max_size=30))
def test_shares_add_up_to_a_hundred(indices: list[float]) -> None:
    assert math.fsum(share or 0 for share in gravity.shares(indices)) == pytest.approx(100)


def test_the_largest_ranks_first_and_equals_share_the_better_rank() -> None:
    assert gravity.ranks((5.0, None, 9.0, 5.0, 1.0)) == (2, None, 1, 2, 4)


def test_breaking_point_of_converse() -> None:
    """100,000 and 400,000 people 90 km apart: 30 km from the smaller (Converse 1949)."""
    assert gravity.breaking_point(400_000, 100_000, 90) == 30


def test_breaking_point_takes_the_root() -> None:
    """TRAP: without the root the example gives 18 km."""
    assert gravity.breaking_point(400_000, 100_000, 90) != pytest.approx(18)


@given(masses, masses, distances)
def test_breaking_point_is_nearer_to_the_smaller(one: float, other: float, d: float) -> None:
    point = gravity.breaking_point(one, other, d)
    assert 0 < point <= d / 2
    assert point == gravity.breaking_point(other, one, d)


@given(masses, masses, distances)
def test_both_centres_attract_alike_at_the_breaking_point(
    one: float, other: float, d: float
) -> None:
    point = gravity.breaking_point(one, other, d)
    small, large = sorted((one, other))
    assert small / point**2 == pytest.approx(large / (d - point) ** 2)


@pytest.mark.parametrize(
    ("larger", "smaller", "distance"), [(0, 1, 1), (1, -1, 1), (1, 1, 0), (1, math.nan, 1)]
)
def test_breaking_point_needs_masses_and_distance(
    larger: float, smaller: float, distance: float
) -> None:
    with pytest.raises(ValueError, match="breaking point"):
        gravity.breaking_point(larger, smaller, distance)
