"""The contest of the options, conditions, and the first of six verdicts that fits."""

import math

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from shekara.analysis.recommendation.conditions import (
    AgreementNotInForce,
    Circumstances,
    Condition,
    GapUnfunded,
    GrowthNotReviewed,
    RulesDissent,
    Side,
    SideLoses,
    SiteNotAssessed,
    UsersStayAway,
    open_conditions,
)
from shekara.analysis.recommendation.contest import NO_HUB, Contest, Standing
from shekara.analysis.recommendation.verdict import (
    Candidate,
    Verdict,
    admissible,
    is_assessable,
    verdict,
)
from shekara.analysis.sampling.distributions import Distribution
from shekara.analysis.sampling.sampler import Draws, Input, Sampler
from shekara.analysis.sensitivity import group_share
from shekara.analysis.uncertainty.batches import LEAST_BATCHES
from tests.analysis.batches import in_one_scenario

Array = NDArray[np.float64]

ALL_WELL = Circumstances(
    site_assessed=True,
    home_enpv_musd=1,
    partner_enpv_musd=1,
    fnpv_musd=0,
    agreement_in_force=True,
    rules_agreeing=6,
    rules=6,
    growth_reviewed=True,
)
OPEN = (AgreementNotInForce(),)

shares = st.floats(min_value=0, max_value=1)
money = st.floats(min_value=-1e3, max_value=1e3)
conditions = st.sampled_from([(), OPEN, (SiteNotAssessed(), GrowthNotReviewed())])
circumstances = st.builds(
    Circumstances,
    site_assessed=st.booleans(),
    home_enpv_musd=money,
    partner_enpv_musd=money,
    fnpv_musd=money,
    agreement_in_force=st.booleans(),
    rules_agreeing=st.integers(0, 6),
    rules=st.just(6),
    growth_reviewed=st.booleans(),
    goods_staying_away=st.sampled_from([(), ("fruit",)]),
)
candidates = st.builds(
    Candidate,
    inputs_complete=st.booleans(),
    must_have_failed=st.booleans(),
    public_money_musd=st.floats(min_value=0, max_value=100),
)


def standing(v: float = 0.95, *, leader: int = 1, tied: tuple[int, ...] = ()) -> Standing:
    return Standing(
        means=(0.0, 5.0),
        leader=leader,
        runner_up=1 - leader,
        above_zero=v,
        above_zero_half_width=0.01,
        best=0.9,
        best_half_width=0.01,
        tied=tied,
    )


def contest(*options: Array) -> Contest:
    """A contest of no hub and options with draws of shape (batches, draws)."""
    values = np.stack((np.zeros_like(options[0]), *options), axis=1)
    running = Contest(len(options) + 1)
    for batch in values:
        running.add(in_one_scenario(batch))
    return running


def normal(mean: float, spread: float, seed: int) -> Array:
    return np.random.default_rng(seed).normal(mean, spread, (40, 500))


def test_the_option_of_largest_mean_leads() -> None:
    running = contest(normal(3, 2, 1), normal(5, 2, 2), normal(-1, 1, 3))
    found = running.standing([0, 1, 1, 1])
    assert found.leader == 2
    assert found.runner_up == 1
    assert not found.tied
    assert found.cheaper is None
    assert not found.is_no_hub
    assert_allclose(found.means, [0, 3, 5, -1], atol=0.1)
    assert found.above_zero == pytest.approx(0.9938, abs=0.01)
    assert 0 < found.above_zero_half_width < 0.01
    assert 0 < found.best_half_width < 0.02


def test_ties_within_a_draw_are_shared() -> None:
    """Best in one draw of four alone, in two of four shared by two: 1/4 + 2/4·1/2."""
    one = np.tile([4.0, 2, 2, -1], (LEAST_BATCHES, 1))
    other = np.tile([1.0, 2, 2, -1], (LEAST_BATCHES, 1))
    found = contest(one, other).standing([0, 0, 0])
    assert found.leader == 1
    assert found.best == 0.5
    assert found.above_zero == 0.75


def test_before_twenty_batches_there_is_no_standing() -> None:
    running = contest(np.ones((LEAST_BATCHES - 1, 3)))
    assert not running.is_settled
    with pytest.raises(ValueError, match="20 are needed"):
        running.standing([0, 0])
    running.add(in_one_scenario(np.array([[0.0], [1.0]])))
    assert running.is_settled
    assert running.standing([0, 0]).leader == 1


def test_no_hub_alone_leads_and_is_always_best() -> None:
    running = Contest(1)
    for _ in range(LEAST_BATCHES):
        running.add(in_one_scenario(np.zeros((1, 4))))
    found = running.standing([0])
    assert (found.leader, found.runner_up, found.best) == (NO_HUB, None, 1)
    assert found.is_no_hub


def test_means_within_two_percent_of_the_present_cost_are_tied() -> None:
    running = contest(np.full((20, 2), 1.0), np.full((20, 2), 0.5))
    assert running.standing([0, 24, 20]).tied == ()
    tied = running.standing([0, 26, 20])
    assert tied.tied == (2,)
    assert tied.cheaper == 2
    assert not tied.is_no_hub
    assert running.standing([0, 26, 30]).cheaper == 1
    assert running.standing([0, 51, 30]).is_no_hub


def test_means_within_the_half_width_of_their_paired_difference_are_tied() -> None:
    """Common draws: what both share does not blur the difference, what they do not does."""
    common, own = normal(50, 30, 1), normal(0, 30, 2)
    assert contest(common, common + 0.3).standing([0, 0, 0]).tied == ()
    assert contest(common, common + 0.3 + own - own.mean()).standing([0, 0, 0]).tied == (1,)


@given(st.floats(min_value=0, max_value=0.19), st.floats(min_value=10, max_value=100))
def test_no_hub_wins_ties(mean: float, cost: float) -> None:
    """Even when another concept stands between it and the leader."""
    running = contest(np.full((20, 3), mean), np.full((20, 3), mean / 2))
    found = running.standing([0, cost, cost])
    assert found.is_no_hub
    assert verdict(found, 0, ()) is Verdict.DO_NOT_BUILD


def test_the_six_verdicts_in_order() -> None:
    assert verdict(None, 0, ()) is Verdict.NOT_ASSESSABLE
    assert verdict(standing(leader=0), 1, ()) is Verdict.DO_NOT_BUILD
    assert verdict(standing(0.5, tied=(0,)), 1, ()) is Verdict.DO_NOT_BUILD
    assert verdict(standing(0.79), 0.51, OPEN) is Verdict.NOT_ENOUGH_EVIDENCE
    assert verdict(standing(0.79), 0.5, OPEN) is Verdict.PREPARE
    assert verdict(standing(0.8), 0.51, OPEN) is Verdict.PREPARE
    assert verdict(standing(0.8), 0.5, OPEN) is Verdict.BUILD_ON_CONDITIONS
    assert verdict(standing(0.8), 0.5, ()) is Verdict.BUILD
    assert verdict(standing(0.8), 0.5, (), threshold=0.9) is Verdict.PREPARE
    assert [each for each in Verdict if each.is_build] == list(Verdict)[-2:]


@given(shares, shares, conditions, shares)
def test_a_verdict_to_build_has_evidence_and_sources(
    v: float, u: float, still_open: tuple[Condition, ...], threshold: float
) -> None:
    found = verdict(standing(v), u, still_open, threshold)
    assert found.is_build == (v >= threshold and u <= 0.5)
    assert (found is Verdict.BUILD) <= (not still_open)


@given(shares, conditions)
def test_what_is_not_a_number_never_builds(other: float, still_open: tuple[Condition, ...]) -> None:
    assert not verdict(standing(math.nan), other, still_open).is_build
    assert not verdict(standing(other), math.nan, still_open).is_build


@given(
    st.lists(st.floats(0.1, 5), min_size=2, max_size=4), st.floats(10, 100), st.integers(0, 1000)
)
def test_drivers_that_are_all_illustrative_never_give_build(
    slopes: list[float], gain: float, seed: int
) -> None:
    """However much better than no hub the concept is: U = 1."""
    sampler = Sampler([Input((Distribution(0, 1, 3),))] * len(slopes), [1], seed=seed)

    def enpv(draws: Draws) -> Array:
        return gain + np.array(slopes) @ draws.values

    unsourced = group_share(sampler, enpv, np.ones(sampler.rows, dtype=bool)).share
    assert unsourced == 1
    assert verdict(standing(1.0), unsourced, ()) is Verdict.PREPARE


@given(st.lists(candidates, max_size=4), st.one_of(st.none(), st.floats(0, 100)))
def test_a_failed_must_have_is_never_admissible(
    options: list[Candidate], ceiling: float | None
) -> None:
    places = admissible(options, ceiling)
    for place, each in enumerate(options):
        within = ceiling is None or each.public_money_musd <= ceiling
        wanted = each.inputs_complete and not each.must_have_failed and within
        assert (place in places) == wanted
    assert is_assessable(options) >= bool(places)


@given(st.integers(1, 4), st.floats(1, 100))
def test_a_failed_must_have_never_gives_any_build(concepts: int, gain: float) -> None:
    """All concepts fail one: the contest is that of no hub alone, whatever they are worth."""
    options = [Candidate(inputs_complete=True, must_have_failed=True)] * concepts
    every = np.vstack((np.zeros(5), np.full((concepts, 5), gain)))
    rows = [NO_HUB, *(place + 1 for place in admissible(options))]
    running = Contest(len(rows))
    for _ in range(LEAST_BATCHES):
        running.add(in_one_scenario(every[rows]))
    assert is_assessable(options)
    assert verdict(running.standing([0.0]), 0, ()) is Verdict.DO_NOT_BUILD


def test_nothing_is_assessable_without_inputs() -> None:
    assert not is_assessable([Candidate(inputs_complete=False)] * 2)
    assert not is_assessable([])


def test_all_conditions_in_order() -> None:
    found = open_conditions(
        Circumstances(
            site_assessed=False,
            home_enpv_musd=-1,
            partner_enpv_musd=-2,
            fnpv_musd=-3,
            agreement_in_force=False,
            goods_staying_away=("fruit", "dairy"),
            rules_agreeing=3,
            rules=6,
            growth_reviewed=False,
        )
    )
    assert found == (
        SiteNotAssessed(),
        SideLoses(Side.HOME, -1),
        SideLoses(Side.PARTNER, -2),
        GapUnfunded(3),
        AgreementNotInForce(),
        UsersStayAway(("fruit", "dairy")),
        RulesDissent(3, 6),
        GrowthNotReviewed(),
    )


def test_nothing_is_open_when_all_is_well() -> None:
    assert open_conditions(ALL_WELL) == ()
    assert verdict(standing(), 0, open_conditions(ALL_WELL)) is Verdict.BUILD


@pytest.mark.parametrize("bad", ["home_enpv_musd", "partner_enpv_musd", "fnpv_musd"])
def test_money_that_is_no_number_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        msgspec.structs.replace(ALL_WELL, **{bad: math.nan})


@given(circumstances)
def test_an_open_condition_is_never_a_plain_build(case: Circumstances) -> None:
    found = verdict(standing(), 0, open_conditions(case))
    assert found.is_build
    assert (found is Verdict.BUILD) == (not open_conditions(case))


def test_the_rules_dissent_below_four() -> None:
    for agreeing in range(7):
        case = msgspec.structs.replace(ALL_WELL, rules_agreeing=agreeing)
        assert bool(open_conditions(case)) == (agreeing < 4)
