"""The score of sites: invert, scale, weigh, in this order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from shekara.analysis.site_score import inverted, ranks, scaled_by_best, scores

COSTS, WEIGHTS = (True, False), (0.4, 0.6)
TABLE = np.array([[10.0, 3.0], [20.0, 5.0]])

VALUES = st.one_of(st.just(np.nan), st.floats(0, 1000))
TABLES = arrays(np.float64, st.tuples(st.integers(0, 6), st.just(3)), elements=VALUES)
THREE_COSTS, THREE_WEIGHTS = (True, True, False), (0.5, 0.2, 0.3)


def test_the_order_of_the_work_by_hand() -> None:
    # Inverted .1 .05, scaled 1 .5; judgements scaled .6 1; .4·1 + .6·.6 and .4·.5 + .6·1.
    assert scores(TABLE, COSTS, WEIGHTS).score == pytest.approx([0.76, 0.80])


def test_scaling_before_inverting_is_the_trap() -> None:
    """TRAP: scaled .5 1 and then inverted 2 1, the distance weighs double and ranks turn."""
    trap = inverted(scaled_by_best(TABLE), (False, False))
    trap[:, 0] = 1 / trap[:, 0]
    trapped = trap @ np.array(WEIGHTS)
    assert trapped == pytest.approx([1.16, 1.0])
    assert ranks(trapped) == (1, 2)
    assert ranks(scores(TABLE, COSTS, WEIGHTS).score) == (2, 1)


def test_one_site_has_no_score() -> None:
    alone = scores(TABLE[:1], COSTS, WEIGHTS)
    assert np.isnan(alone.score).all()
    assert (alone.coverage, alone.lowest, alone.highest) == ([0], [0], [1])


def test_a_criterion_known_of_one_site_counts_for_nobody() -> None:
    table = np.array([[10.0, 5.0], [20.0, np.nan]])
    found = scores(table, COSTS, WEIGHTS)
    assert found.compared.tolist() == [True, False]
    assert found.score == pytest.approx([1.0, 0.5])
    assert found.coverage == pytest.approx([0.4, 0.4])


def test_what_is_unknown_lowers_coverage_and_not_the_score() -> None:
    table = np.array([[10.0, 5.0], [20.0, np.nan], [20.0, 5.0]])
    found = scores(table, COSTS, WEIGHTS)
    assert found.score == pytest.approx([1.0, 0.5, 0.8])
    assert found.coverage == pytest.approx([1.0, 0.4, 1.0])
    assert (found.lowest[1], found.highest[1]) == pytest.approx((0.2, 0.8))


def test_equal_sites_get_the_full_weight() -> None:
    assert scores(np.array([[7.0, 4.0]] * 3), COSTS, WEIGHTS).score == pytest.approx([1] * 3)


def test_no_distance_is_divided_by_zero() -> None:
    near = scores(np.array([[0.0, 1.0], [0.5, 1.0], [2.0, 1.0]]), COSTS, WEIGHTS)
    assert near.score == pytest.approx([1.0, 1.0, 0.8])


def test_weights_that_are_all_zero_give_no_score() -> None:
    assert np.isnan(scores(TABLE, COSTS, (0, 0)).score).all()


def test_no_sites_have_no_scores() -> None:
    assert scores(np.zeros((0, 2)), COSTS, WEIGHTS).score.shape == (0,)


def test_equal_scores_share_the_better_rank() -> None:
    assert ranks(np.array([0.5, np.nan, 0.9, 0.5])) == (2, None, 1, 2)


@given(TABLES)
def test_scores_lie_between_their_bounds_and_0_and_1(table: np.ndarray) -> None:
    found = scores(table, THREE_COSTS, THREE_WEIGHTS)
    known = ~np.isnan(found.score)
    slack = 1e-9
    assert (found.lowest[known] <= found.score[known] + slack).all()
    assert (found.score[known] <= found.highest[known] + slack).all()
    assert (found.lowest >= -slack).all()
    assert (found.highest <= 1 + slack).all()


@given(TABLES, st.floats(0.1, 10))
def test_the_unit_of_the_weights_does_not_matter(table: np.ndarray, times: float) -> None:
    one = scores(table, THREE_COSTS, THREE_WEIGHTS)
    other = scores(table, THREE_COSTS, [times * weight for weight in THREE_WEIGHTS])
    assert other.score == pytest.approx(one.score, nan_ok=True)


@given(st.floats(1, 500), st.floats(1, 500))
def test_the_nearer_of_two_sites_scores_at_least_as_well(first: float, second: float) -> None:
    near, far = sorted((first, second))
    found = scores(np.array([[near, 3.0], [far, 3.0]]), COSTS, WEIGHTS).score
    assert found[0] >= found[1]
