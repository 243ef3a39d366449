"""Shares of direct weights, and the position by intensity and by sums of weights."""

import math
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis import swot

Factors = list[tuple[float, float]]
Rule = Callable[[Mapping[str, Factors]], swot.Position]

weights = st.floats(min_value=0.001, max_value=1)
factors = st.tuples(weights, st.integers(min_value=1, max_value=5).map(float))
lists = st.lists(factors, min_size=1, max_size=9)
quadrants = st.fixed_dictionaries(dict.fromkeys("SWOT", lists))
rules = pytest.mark.parametrize("rule", [swot.intensity_position, swot.weight_sum_position])

SIDES = {
    "S": [(0.5, 4.0), (0.5, 2.0)],
    "W": [(1.0, 1.0)],
    "O": [(0.2, 5.0), (0.8, 2.5)],
    "T": [(0.5, 3.0), (0.5, 5.0)],
}


def test_shares_are_the_weights_over_their_sum() -> None:
    assert swot.shares((0.5, 0.25, 0.25, 1.0)) == (0.25, 0.125, 0.125, 0.5)


def test_rounded_weights_are_normalised_and_not_refused() -> None:
    """Published weights add up to 0.999 or 1.001 (Kurttila et al. 2000)."""
    assert math.fsum(swot.shares((0.333, 0.333, 0.333))) == pytest.approx(1)


def test_nothing_that_weighs_anything_has_no_shares() -> None:
    assert swot.shares((0.0, 0.0)) == (0, 0)
    assert swot.shares(()) == ()


@given(st.lists(weights, min_size=1, max_size=30))
def test_shares_add_up_to_one(values: list[float]) -> None:
    assert math.fsum(swot.shares(values)) == pytest.approx(1)


def test_mean_intensity_weighs_the_factors() -> None:
    assert swot.mean_intensity([(0.25, 5.0), (0.75, 1.0)]) == 2


def test_mean_intensity_of_nothing_is_missing() -> None:
    assert swot.mean_intensity([]) is None
    assert swot.mean_intensity([(0.0, 5.0)]) is None


@given(lists)
def test_mean_intensity_lies_within_the_intensities(values: Factors) -> None:
    mean = swot.mean_intensity(values)
    felt = [intensity for _, intensity in values]
    assert mean is not None
    assert min(felt) - 1e-9 <= mean <= max(felt) + 1e-9


def test_intensity_position_by_hand() -> None:
    """Means 3, 1, 3 and 4: x = 2, y = −1."""
    assert swot.intensity_position(SIDES) == swot.Position(2, -1, "ST")


def test_weight_sum_position_by_hand() -> None:
    """Every quadrant holds a quarter of the weight but O: sums 1, 1, 1, 1 give 0, 0."""
    assert swot.weight_sum_position(SIDES) == swot.Position(0, 0, swot.NO_POSITION)
    heavier = {**SIDES, "S": [(1.0, 1.0), (1.0, 1.0)], "T": [(0.0, 5.0)]}
    position = swot.weight_sum_position(heavier)
    assert (position.x, position.y) == (pytest.approx(0.25), pytest.approx(0.25))
    assert position.quadrant == "SO"


@pytest.mark.parametrize(
    ("stronger", "quadrant"), [("SO", "SO"), ("WO", "WO"), ("ST", "ST"), ("WT", "WT")]
)
@rules
def test_the_quadrant_is_named_by_its_stronger_sides(
    rule: Rule, stronger: str, quadrant: str
) -> None:
    sides = {key: [(1.0, 4.0)] if key in stronger else [(0.5, 2.0)] for key in "SWOT"}
    assert rule(sides).quadrant == quadrant


@pytest.mark.parametrize("equal", ["SW", "OT"])
@rules
def test_zero_on_an_axis_is_no_position(rule: Rule, equal: str) -> None:
    sides = {"S": [(1.0, 4.0)], "W": [(0.5, 2.0)], "O": [(0.9, 5.0)], "T": [(0.3, 1.0)]}
    position = rule({**sides, **{key: [(0.7, 3.0)] for key in equal}})
    assert position.quadrant == swot.NO_POSITION


def test_rounding_of_the_computer_is_no_position() -> None:
    sides = {"S": [(0.1, 3.0), (0.2, 3.0)], "W": [(0.3, 3.0)], "O": [(1.0, 5.0)], "T": [(0.6, 1.0)]}
    assert 0.1 + 0.2 != 0.3
    assert swot.weight_sum_position(sides).quadrant == swot.NO_POSITION


@pytest.mark.parametrize("empty", list("SWOT"))
def test_an_empty_list_has_no_position_by_intensity(empty: str) -> None:
    position = swot.intensity_position({**SIDES, empty: []})
    assert position.quadrant == swot.NO_POSITION
    assert (position.x is None, position.y is None) == (empty in "SW", empty in "OT")


@pytest.mark.parametrize("weight", [None, 0.0])
@rules
def test_nothing_judged_has_no_position(rule: Rule, weight: float | None) -> None:
    nothing: Factors = [] if weight is None else [(weight, 3.0)]
    assert rule(dict.fromkeys("SWOT", nothing)) == swot.Position(None, None, swot.NO_POSITION)


@given(quadrants, st.sampled_from("SWOT"), st.integers(min_value=1, max_value=5))
@rules
def test_a_factor_of_weight_zero_changes_nothing(
    rule: Rule, sides: dict[str, Factors], where: str, intensity: int
) -> None:
    assert rule({**sides, where: [*sides[where], (0.0, float(intensity))]}) == rule(sides)


def negative(axis: float | None) -> float | None:
    return None if axis is None else -axis


@given(quadrants)
@rules
def test_swapping_strengths_and_weaknesses_mirrors_x(rule: Rule, sides: dict[str, Factors]) -> None:
    plain, mirrored = rule(sides), rule({**sides, "S": sides["W"], "W": sides["S"]})
    assert (mirrored.x, mirrored.y) == (negative(plain.x), plain.y)


@given(quadrants)
@rules
def test_swapping_opportunities_and_threats_mirrors_y(
    rule: Rule, sides: dict[str, Factors]
) -> None:
    plain, mirrored = rule(sides), rule({**sides, "O": sides["T"], "T": sides["O"]})
    assert (mirrored.x, mirrored.y) == (plain.x, negative(plain.y))


@given(quadrants, st.floats(min_value=0.01, max_value=1))
@rules
def test_the_scale_of_the_weights_does_not_matter(
    rule: Rule, sides: dict[str, Factors], scale: float
) -> None:
    scaled = {key: [(scale * w, i) for w, i in values] for key, values in sides.items()}
    before, after = rule(sides), rule(scaled)
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1e-9)


@given(
    weights,
    st.fixed_dictionaries(
        {
            key: st.lists(st.integers(min_value=1, max_value=5), min_size=n, max_size=n)
            for key, n in {"S": 7, "W": 2, "O": 7, "T": 2}.items()
        }
    ),
)
def test_equal_weights_on_7_2_7_2_factors_always_give_so_by_weight_sums(
    weight: float, felt: dict[str, list[int]]
) -> None:
    sides = {key: [(weight, float(i)) for i in values] for key, values in felt.items()}
    position = swot.weight_sum_position(sides)
    assert position.quadrant == "SO"
    assert (position.x, position.y) == (pytest.approx(5 / 18), pytest.approx(5 / 18))


def test_intensity_position_does_not_follow_the_length_of_the_lists() -> None:
    """TRAP: long lists of weak factors against short lists of strong ones are WT, not SO."""
    sides = {
        "S": [(0.1, 2.0)] * 7,
        "W": [(0.1, 4.0)] * 2,
        "O": [(0.1, 2.0)] * 7,
        "T": [(0.1, 4.0)] * 2,
    }
    assert swot.weight_sum_position(sides).quadrant == "SO"
    position = swot.intensity_position(sides)
    assert (position.x, position.y) == (pytest.approx(-2), pytest.approx(-2))
    assert position.quadrant == "WT"


def test_the_monetised_share_is_that_of_the_linked_weights() -> None:
    assert swot.monetised_share([0.5, 0.3, 0.2], [True, False, True]) == pytest.approx(0.7)
    assert swot.monetised_share([], []) is None
    assert swot.monetised_share([0.0], [True]) is None
