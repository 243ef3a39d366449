"""Decision rules, the value of information, and where the choice flips."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from shekara.analysis import decisions
from shekara.analysis.decisions import Choice, Rule, Switch

Array = NDArray[np.float64]

S, M, L = 0, 1, 2
PAYOFFS = np.array([[80.0, 100, 120], [60, 110, 140], [-20, 120, 200]])
WEIGHTS = (0.3, 0.5, 0.2)
"""Small, medium and large."""

CRITERIA = np.array(
    [
        [0.3088, 0.2897, 0.3867, 0.1922],
        [0.2163, 0.3458, 0.1755, 0.6288],
        [0.4509, 0.2473, 0.1194, 0.0575],
        [0.0240, 0.1172, 0.3184, 0.1215],
    ]
)
CRITERIA_WEIGHTS = (0.3277, 0.3058, 0.2876, 0.0790)

matrices = arrays(
    np.float64,
    st.tuples(st.integers(1, 5), st.integers(1, 4)),
    elements=st.integers(-100, 100).map(float),
)


@st.composite
def weighted(draw: st.DrawFn) -> tuple[Array, list[float]]:
    payoffs = draw(matrices)
    columns = payoffs.shape[1]
    weights = draw(st.lists(st.floats(0.01, 1), min_size=columns, max_size=columns))
    return payoffs, weights


def chosen(made: tuple[Choice, ...]) -> dict[Rule, tuple[int, ...]]:
    return {choice.rule: choice.chosen for choice in made}


def test_every_rule_of_the_published_example() -> None:
    made = decisions.choices(PAYOFFS, WEIGHTS, 0.6)
    scores = {choice.rule: choice.scores for choice in made}
    assert [choice.rule for choice in made] == list(Rule)
    assert_allclose(scores[Rule.EXPECTED_VALUE], [98, 101, 94])
    assert_allclose(scores[Rule.HURWICZ], [104, 108, 112])
    assert_allclose(scores[Rule.LAPLACE], [100, 310 / 3, 100])
    assert_array_equal(scores[Rule.MAXIMIN], [80, 60, -20])
    assert_array_equal(scores[Rule.MAXIMAX], [120, 140, 200])
    assert_array_equal(scores[Rule.MINIMAX_REGRET], [80, 60, 100])
    assert chosen(made) == {
        Rule.EXPECTED_VALUE: (M,),
        Rule.LAPLACE: (M,),
        Rule.MAXIMIN: (S,),
        Rule.MAXIMAX: (L,),
        Rule.HURWICZ: (L,),
        Rule.MINIMAX_REGRET: (M,),
    }


def test_how_many_rules_agree_ties_included() -> None:
    made = decisions.choices(PAYOFFS, WEIGHTS, 0.5)
    assert chosen(made)[Rule.HURWICZ] == (S, M)
    assert [decisions.agreeing(made, option) for option in (S, M, L)] == [2, 4, 1]


def test_hurwicz_at_a_half_ties_two() -> None:
    assert_array_equal(decisions.hurwicz(PAYOFFS, 0.5), [100, 100, 90])


def test_opportunity_loss_and_perfect_information_of_the_published_example() -> None:
    assert_allclose(decisions.expected_opportunity_loss(PAYOFFS, WEIGHTS), [26, 23, 30])
    assert decisions.value_of_perfect_information(PAYOFFS, WEIGHTS) == pytest.approx(23)


def test_hurwicz_switches_at_a_half_and_at_four_sevenths() -> None:
    found = decisions.hurwicz_switches(PAYOFFS)
    assert [(s.below, s.above) for s in found] == [(S, M), (M, L)]
    assert_allclose([s.alpha for s in found], [1 / 2, 4 / 7])


def test_crossings_below_the_best_are_no_switches() -> None:
    payoffs = np.array([[5.0, 6], [0, 2], [1, 1]])
    assert decisions.hurwicz_switches(payoffs) == ()
    assert decisions.hurwicz_switches(np.array([[1.0, 3], [1, 5], [2, 2]])) == (
        Switch(0.25, below=2, above=1),
    )


@given(matrices)
def test_between_switches_hurwicz_chooses_what_it_says(payoffs: Array) -> None:
    switches = decisions.hurwicz_switches(payoffs)
    edges = [0.0, *(switch.alpha for switch in switches), 1.0]
    for number, (low, high) in enumerate(pairwise(edges)):
        scores = decisions.hurwicz(payoffs, (low + high) / 2)
        for switch in switches[max(0, number - 1) : number]:
            assert scores[switch.above] == pytest.approx(scores.max())
        for switch in switches[number : number + 1]:
            assert scores[switch.below] == pytest.approx(scores.max())


@pytest.mark.parametrize("alpha", [-0.1, 1.1, np.nan])
def test_an_optimism_out_of_range_is_refused(alpha: float) -> None:
    with pytest.raises(ValueError, match="optimism"):
        decisions.hurwicz(PAYOFFS, alpha)


@given(weighted())
def test_the_least_expected_regret_is_that_of_the_largest_expected_value(
    case: tuple[Array, list[float]],
) -> None:
    payoffs, weights = case
    shares = np.array(weights) / sum(weights)
    values = decisions.expected_value(payoffs, weights)
    losses = decisions.expected_opportunity_loss(payoffs, weights)
    assert_allclose(values + losses, np.full(len(payoffs), shares @ payoffs.max(axis=0)), atol=1e-9)
    wanted = float(shares @ payoffs.max(axis=0)) - values.max()
    found = decisions.value_of_perfect_information(payoffs, weights)
    assert found == pytest.approx(wanted, abs=1e-9)
    assert found >= 0


@given(weighted(), st.floats(0, 1))
def test_an_option_that_is_best_everywhere_is_every_rules_choice(
    case: tuple[Array, list[float]], alpha: float
) -> None:
    payoffs, weights = case
    best = np.vstack((payoffs, payoffs.max(axis=0) + 1))
    made = decisions.choices(best, weights, alpha)
    assert decisions.agreeing(made, len(payoffs)) == len(Rule)


def test_a_criterion_weight_flips_where_published() -> None:
    """w₃* = .124172. TRAP: W − δ without renormalising would be .1010."""
    scores = CRITERIA @ np.array(CRITERIA_WEIGHTS)
    assert_allclose(scores, [0.3162, 0.2768, 0.2623, 0.1449], atol=5e-5)
    flips = decisions.weight_flips(CRITERIA, CRITERIA_WEIGHTS)
    (third,) = [flip for flip in flips if flip.column == 2 and flip.is_down]
    assert third.share == pytest.approx(0.124172, abs=5e-7)
    assert third.to == 1
    own = 0.2876 / 1.0001
    assert third.distance == pytest.approx((own - third.share) / own)


def test_scenario_weights_flip_where_reckoned_by_hand() -> None:
    """Medium leads by 3 and 7: δ = 3/20, 3/10, 3/20 against small, 7/80, 7/10, 7/60 against large.

    Signs say in which direction; what needs a weight below zero does not flip.
    """
    found = {
        (flip.column, flip.is_down): (flip.share, flip.to)
        for flip in decisions.weight_flips(PAYOFFS, WEIGHTS)
    }
    assert set(found) == {(0, True), (0, False), (1, True), (1, False), (2, True), (2, False)}
    assert found[0, False] == (pytest.approx(0.45 / 1.15), S)
    assert found[0, True] == (pytest.approx(0.2125 / 0.9125), L)
    assert found[1, True] == (pytest.approx(0.2 / 0.7), S)
    assert found[1, False] == (pytest.approx(1.2 / 1.7), L)
    assert found[2, True] == (pytest.approx(0.05 / 0.85), S)
    assert found[2, False] == (pytest.approx((0.2 + 7 / 60) / (1 + 7 / 60)), L)


@given(weighted())
def test_at_a_flip_the_two_are_level_and_best(case: tuple[Array, list[float]]) -> None:
    payoffs, weights = case
    shares = np.array(weights) / sum(weights)
    leader = int(np.argmax(payoffs @ shares))
    for flip in decisions.weight_flips(payoffs, weights):
        moved = shares * (1 - flip.share) / (1 - shares[flip.column])
        moved[flip.column] = flip.share
        values = payoffs @ moved
        assert 0 <= flip.share <= 1
        assert 0 <= flip.distance <= 1 + 1e-12
        assert values[flip.to] == pytest.approx(values[leader], abs=1e-6)
        assert values.max() == pytest.approx(values[leader], abs=1e-6)


@given(weighted())
def test_where_no_flip_is_named_the_choice_holds(case: tuple[Array, list[float]]) -> None:
    payoffs, weights = case
    shares = np.array(weights) / sum(weights)
    leader = int(np.argmax(payoffs @ shares))
    assume(payoffs.shape[1] > 1)
    named = {(flip.column, flip.is_down) for flip in decisions.weight_flips(payoffs, weights)}
    for column in range(payoffs.shape[1]):
        for is_down, at in ((True, 0.0), (False, 1.0)):
            if (column, is_down) not in named:
                moved = shares * (1 - at) / (1 - shares[column])
                moved[column] = at
                values = payoffs @ moved
                assert values[leader] == pytest.approx(values.max(), abs=1e-6)


def test_a_single_scenario_has_no_weight_to_move() -> None:
    assert decisions.weight_flips(np.array([[1.0], [2.0]]), [1]) == ()
    (flip,) = decisions.weight_flips(np.array([[1.0, 5], [2, 0]]), [1, 0])
    assert (flip.column, flip.to, flip.is_down) == (1, 0, False)
    assert_allclose([flip.share, flip.distance], [1 / 6, 1 / 6])


def test_the_ternary_map_covers_the_triangle() -> None:
    found = decisions.ternary_map(PAYOFFS, WEIGHTS, (0, 1, 2), steps=20)
    assert found.shares.shape == (231, 3)
    assert_allclose(found.shares.sum(axis=1), np.ones(231))
    assert found.shares.min() == 0
    at_corners = [
        int(found.winners[int(np.argmax(found.shares[:, corner]))]) for corner in range(3)
    ]
    assert at_corners == [S, L, L]
    assert_array_equal(found.winners, np.argmax(found.shares @ PAYOFFS.T, axis=1))


def test_scenarios_outside_the_ternary_map_keep_their_weight() -> None:
    payoffs = np.hstack((PAYOFFS, [[0.0], [0], [500]]))
    found = decisions.ternary_map(payoffs, (0.2, 0.2, 0.2, 0.4), (2, 0, 1), steps=4)
    assert_allclose(found.shares.sum(axis=1), np.full(15, 0.6))
    assert set(found.winners.tolist()) == {L}


@given(st.integers(1, 12))
def test_the_first_of_tied_options_wins_the_map(steps: int) -> None:
    found = decisions.ternary_map(np.zeros((3, 3)), (1, 1, 1), (0, 1, 2), steps)
    assert set(found.winners.tolist()) == {0}


def test_a_ternary_map_of_two_scenarios_is_refused() -> None:
    with pytest.raises(ValueError, match="three different"):
        decisions.ternary_map(PAYOFFS, WEIGHTS, (0, 1, 1))


@pytest.mark.parametrize("weights", [(-1, 1, 1), (0, 0, 0), (np.nan, 1, 1)])
def test_unusable_weights_are_refused(weights: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="weights"):
        decisions.expected_value(PAYOFFS, weights)
