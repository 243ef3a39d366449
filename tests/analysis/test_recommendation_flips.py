"""What would have to be true: shifts of drivers and of weights that change the choice."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from shekara.analysis.decisions import weight_flips
from shekara.analysis.recommendation.flips import (
    FARTHEST,
    PRECISION,
    STEPS,
    DriverFlip,
    Shift,
    driver_flips,
    grid_point,
    leader_when_shifted,
    lever_of,
    ranked,
    shift_near,
    shift_search,
    shifted,
    smallest_shift,
)
from shekara.analysis.sampling.distributions import Distribution
from shekara.analysis.sampling.sampler import Draws, Input, Sampler
from shekara.domain.shapes import Shape

Array = NDArray[np.float64]

ENPV = 1.638353
CAPTURE, LOSS_SHARE = 0, 1
WORKED = (
    Input((Distribution(0.6, 1, 1.2, Shape.FIXED),), lowest=0),
    Input((Distribution(0.3, 0.5, 0.6, Shape.FIXED),), lowest=0, highest=1),
)


def worked_example(draws: Draws) -> Array:
    """No hub, and the worked example as a straight line from its base to its switching values."""
    capture, loss_share = draws.values
    by_capture = ENPV * (capture - 0.469599) / (1 - 0.469599)
    by_loss_share = ENPV * (loss_share - 0.5) / (0.5 - 0.079024)
    return np.stack((np.zeros_like(capture), by_capture + by_loss_share))


def test_the_worked_distances() -> None:
    """Capture flips at .4696, d = 1.33, outside its range; ρ has d = 2.10: not listed."""
    sampler = Sampler(WORKED, [1])
    levers = [lever_of(WORKED, place) for place in (LOSS_SHARE, CAPTURE)]
    (flip,) = driver_flips(worked_example, [sampler.batch(0)], levers)
    assert flip.place == CAPTURE
    assert flip.shift.outcome == 0
    assert flip.shift.z == pytest.approx(-1.326, abs=5e-4)
    assert flip.distance == pytest.approx(1.33, abs=0.005)
    assert flip.shift.is_outside_range
    assert flip.shift.value(0.6, 1, 1.2) == pytest.approx(0.469599, abs=1e-6)


def test_the_loss_share_would_flip_just_beyond_what_is_listed() -> None:
    lever = lever_of(WORKED, LOSS_SHARE)
    leader = leader_when_shifted(worked_example, [Sampler(WORKED, [1]).batch(0)], lever)
    assert [leader(z) for z in (0.0, -2.0, -2.10, -2.11)] == [1, 1, 1, 0]


def test_a_shift_takes_the_range_of_each_scenario_and_stops_at_the_bounds() -> None:
    both = Input((Distribution(0, 2, 3), Distribution(4, 5, 9)), lowest=0.5, highest=10)
    other = Input((Distribution(0, 1, 2),) * 2)
    draws = Draws(np.array([[1.0, 2, 5, 7], [1.0, 1, 1, 1]]), np.array([0, 0, 1, 1]))
    lever = lever_of((both, other), 0)
    up, down = shifted(draws, lever, 1.0), shifted(draws, lever, -0.5)
    assert_array_equal(up.values, [[2, 3, 9, 10], [1, 1, 1, 1]])
    assert_array_equal(down.values, [[0.5, 1, 4.5, 6.5], [1, 1, 1, 1]])
    assert_array_equal(up.scenario, draws.scenario)
    assert_array_equal(draws.values[0], [1, 2, 5, 7])
    assert_array_equal(shifted(draws, lever, 0.0).values, draws.values)


@given(st.floats(0.001, 2), st.sampled_from([-1, 1]))
def test_the_smallest_shift_is_found_where_it_is(distance: float, sign: int) -> None:
    found = smallest_shift(lambda z: z * sign >= distance)
    assert found is not None
    assert found.outcome is True
    assert found.z == pytest.approx(sign * distance, abs=1e-6)
    assert found.distance >= distance


@given(st.floats(0.01, 2), st.floats(0.01, 2))
def test_of_two_directions_the_nearer_flips(down: float, up: float) -> None:
    found = smallest_shift(lambda z: -1 if z <= -down else int(z >= up))
    assert found is not None
    assert found.distance == pytest.approx(min(down, up), abs=1e-6)


def test_the_grid_goes_from_twice_down_to_twice_up() -> None:
    assert [grid_point(step) for step in (-STEPS, 0, STEPS)] == [-FARTHEST, 0, FARTHEST]
    assert grid_point(7) == pytest.approx(0.7)


@given(st.floats(0.001, 1.999), st.sampled_from([-1, 1]), st.integers(1, STEPS))
def test_a_shift_is_found_from_wherever_it_is_looked_for(
    distance: float, sign: int, start: int
) -> None:
    """Fewer draws may show the change too near or too far: it is found inwards and outwards."""
    found = shift_near(lambda z: z * sign >= distance, [sign * start])
    assert found is not None
    assert found.outcome is True
    assert found.z == pytest.approx(sign * distance, abs=1e-4)
    assert found.distance >= distance


def test_of_two_steps_looked_from_the_nearer_shift_counts() -> None:
    found = shift_near(lambda z: -1 if z <= -0.8 else int(z >= 1.3), [-9, 12])
    assert found is not None
    assert found.outcome == -1
    assert found.z == pytest.approx(-0.8, abs=1e-4)


@given(
    st.floats(0.001, 1.999),
    st.sampled_from([-1, 1]),
    st.sampled_from([-1e9, -0.05, -1e-4, 0, 1e-6, 0.03, 1e9]),
)
def test_a_guess_saves_looks_and_is_never_trusted(distance: float, sign: int, error: float) -> None:
    looks: list[float] = []
    search = shift_search([sign * 10], lambda _inner, _outer: sign * distance + error)
    z = next(search)
    found = None
    while found is None:
        looks.append(z)
        try:
            z = search.send(z * sign >= distance)
        except StopIteration as end:
            found = end.value
    assert found.z == pytest.approx(sign * distance, abs=PRECISION)
    assert found.distance >= distance
    within = [z for z in looks if abs(10 * z - round(10 * z)) > 1e-6]
    assert len(within) <= (3 if abs(error) < 1e-5 else 50)


def test_nothing_is_found_where_nothing_changes_after_all() -> None:
    assert shift_near(lambda _: "build", [-3, 17]) is None
    assert shift_near(lambda z: z > 1, []) is None


def test_farther_than_twice_the_range_is_not_found() -> None:
    assert smallest_shift(lambda z: abs(z) > 2.0001) is None
    assert smallest_shift(lambda _: "build") is None


def test_the_outcome_is_that_just_beyond_the_flip() -> None:
    """Several changes within one step of the grid: the nearest counts, with its own outcome."""
    found = smallest_shift(lambda z: 0 if z < 0.05 else 1 if z < 0.09 else 2)
    assert found is not None
    assert found.z == pytest.approx(0.05, abs=1e-6)
    assert found.outcome == 1


def test_verdicts_flip_as_leaders_do() -> None:
    found = smallest_shift(lambda z: "build" if z > -0.7 else "prepare")
    assert found is not None
    assert found.outcome == "prepare"
    assert not found.is_outside_range


def test_a_shift_up_reads_towards_high() -> None:
    assert Shift(0.5, 0).value(0, 2, 6) == 4
    assert Shift(-0.5, 0).value(0, 2, 6) == 1


def test_a_driver_without_a_range_is_no_lever() -> None:
    fixed = Input((Distribution(1, 1, 1, Shape.FIXED),))
    calls: list[Draws] = []

    def model(draws: Draws) -> Array:
        calls.append(draws)
        return draws.values

    draws = Sampler([fixed], [1]).batch(0)
    assert driver_flips(model, [draws], [lever_of([fixed], 0)]) == ()
    assert not calls


def test_a_driver_with_one_open_side_moves_that_way() -> None:
    """Likely is low: only a shift up can flip."""
    rising = (Input((Distribution(1, 1, 2, Shape.FIXED),)),)

    def model(draws: Draws) -> Array:
        return np.stack((np.full(draws.scenario.size, 1.5), draws.values[0]))

    (flip,) = driver_flips(model, [Sampler(rising, [1]).batch(0)], [lever_of(rising, 0)])
    assert flip.shift.z == pytest.approx(0.5, abs=1e-6)
    assert flip.shift.outcome == 1


def test_means_are_taken_over_all_batches() -> None:
    inputs = [Input((Distribution(-1, 0, 1, Shape.UNIFORM),))]
    batches = [Sampler(inputs, [1]).batch(number) for number in range(3)]

    def model(draws: Draws) -> Array:
        return np.stack((np.zeros(draws.scenario.size), draws.values[0] - 0.25))

    (flip,) = driver_flips(model, batches, [lever_of(inputs, 0)])
    mean = float(np.mean([batch.values for batch in batches]))
    assert flip.shift.z == pytest.approx(0.25 - mean, abs=1e-6)


def test_flips_of_drivers_and_weights_rank_by_distance() -> None:
    """Two scenarios, .8 and .2, worth 2 and −4: the second flips at 1/3, 1/6 of its room."""
    weights = weight_flips(np.array([[0.0, 0], [2, -4]]), [0.8, 0.2])
    assert_allclose([flip.distance for flip in weights], [(0.8 - 2 / 3) / 0.8, (1 / 3 - 0.2) / 0.8])
    near, far = DriverFlip(3, Shift(0.1, 0)), DriverFlip(5, Shift(-1.5, 0))
    assert ranked([far, near], weights) == (near, *weights, far)
