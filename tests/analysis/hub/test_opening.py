"""Building, opening, ramp and growth."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from shekara.analysis.hub.inputs import Concept
from shekara.analysis.hub.opening import grow, opening_year, ramp, spending, years_open

years = st.floats(min_value=0, max_value=12)


def test_ramp_of_the_worked_example() -> None:
    is_open = years_open(1.0, 4)
    assert_allclose(is_open[:, 0], [0, 1, 1, 1, 1])
    assert_allclose(ramp(is_open, 1.0, 2.0)[:, 0], [0, 0.5, 1, 1, 1])


def test_opening_may_fall_within_a_year() -> None:
    """At o = 1.25 and m = 2, u is .375 and .875 at the end of the first years."""
    is_open = years_open(1.25, 3)
    assert_allclose(is_open[:, 0], [0, 0.75, 1, 1])
    first, second = (3 * u**2 - 2 * u**3 for u in (0.375, 0.875))
    assert_allclose(ramp(is_open, 1.25, 2.0)[:, 0], [0, 0.75 * first, second, 1])


def test_without_ramp_the_hub_is_full_when_it_opens() -> None:
    is_open = years_open(1.5, 3)
    assert_allclose(ramp(is_open, 1.5, 0.0), is_open)


@given(years, years)
def test_the_ramp_never_falls_and_never_exceeds_the_part_open(opening: float, m: float) -> None:
    is_open = years_open(opening, 25)
    filling = ramp(is_open, opening, m)[:, 0]
    assert np.all(np.diff(filling) >= -1e-12)
    assert np.all(filling <= is_open[:, 0] + 1e-12)
    assert np.all(filling >= 0)


@pytest.mark.parametrize(
    ("build", "shares"),
    [(1, [1, 0, 0]), (2, [0.5, 0.5, 0]), (2.5, [0.4, 0.4, 0.2]), (0.5, [1, 0, 0]), (0, [1, 0, 0])],
)
def test_spending_is_equal_over_the_years_of_building(build: float, shares: list[float]) -> None:
    concept = Concept(build_years=build, delay_years=1.5)
    assert_allclose(spending(concept, 2)[:, 0], shares)
    assert opening_year(concept) == build + 1.5


def test_spending_is_as_entered() -> None:
    assert_allclose(spending(Concept(spending=(0.3, 0.7)), 3)[:, 0], [0.3, 0.7, 0, 0])


def test_growth_of_one_rate_and_of_one_per_year() -> None:
    empty = np.empty((4, 2))
    assert_allclose(
        grow(2.0, np.array([0.5, 0]), empty.copy()), [[2, 2], [3, 2], [4.5, 2], [6.75, 2]]
    )
    rates = np.array([[0.1], [0.2], [-0.5]])
    assert_allclose(grow(np.array([1.0, 2]), rates, empty)[:, 1], [2, 2.2, 2.64, 1.32])


@given(st.floats(min_value=-0.5, max_value=0.5), st.integers(min_value=0, max_value=40))
def test_growth_is_that_of_powers(rate: float, last_year: int) -> None:
    path = grow(3.0, rate, np.empty((last_year + 1, 1)))[:, 0]
    assert_allclose(path, 3 * (1 + rate) ** np.arange(last_year + 1), rtol=1e-12)
