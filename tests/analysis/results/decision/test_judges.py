"""Judges of a shift: what it changes is added to what the simulation knows."""

import numpy as np
import pytest

from shekara.analysis.recommendation.verdict import Verdict
from shekara.analysis.results.decision.judges import ChoiceJudge, VerdictJudge
from shekara.analysis.simulation.levers import MeanWorth
from shekara.domain.concepts import Concept
from tests.analysis.results.decision.known import payoffs, simulated
from tests.analysis.simulation.small import Small, small_hub

TWO = {Concept.TRANSPORT: 5.0, Concept.TRADE: 9.0}
NONE, TRANSPORT, TRADE = range(3)


def worth(
    *values: float, cost: float = 20.0, fnpv: float = 0.0, home: float = 0.0, spread: float = 0.0
) -> MeanWorth:
    """Concepts of some mean values; each in ten draws that lie around it."""
    around = np.linspace(-spread, spread, 10)
    means = np.array(values)
    same = [np.full_like(means, each) for each in (home, fnpv, cost)]
    return MeanWorth(np.stack([means, means, *same, np.mean(means[:, None] + around > 0, axis=1)]))


UNSHIFTED = worth(104.0, 107.0)
"""Few draws see other means than the simulation: only what changes on them counts."""


def verdict(
    shifted: MeanWorth, *, unsourced: float = 0.2, unshifted: MeanWorth = UNSHIFTED
) -> Verdict:
    known = simulated(TWO)
    assert known.standing is not None
    small = Small(hub=small_hub(tuple(TWO)))
    judge = VerdictJudge(small.setting, known, known.standing, payoffs(known), unsourced)
    return judge(shifted, unshifted)


def test_without_a_shift_the_choice_is_that_of_the_simulation() -> None:
    judge = ChoiceJudge(simulated(TWO))
    assert judge(UNSHIFTED, UNSHIFTED) == TRADE
    assert judge(worth(0.0, -7.0), worth(0.0, -7.0)) == TRADE


def test_the_change_on_few_draws_is_added_to_the_known_means() -> None:
    judge = ChoiceJudge(simulated(TWO))
    assert judge(worth(104.0, 103.1), UNSHIFTED) == TRADE
    assert judge(worth(104.0, 102.9), UNSHIFTED) == TRANSPORT
    assert judge(worth(98.0, 97.0), UNSHIFTED) == NONE


def test_only_those_that_contend_are_chosen() -> None:
    judge = ChoiceJudge(simulated(TWO, admitted=(0,)))
    assert judge(UNSHIFTED, UNSHIFTED) == 1
    assert judge(worth(98.0, 150.0), UNSHIFTED) == NONE


def test_without_a_shift_the_verdict_is_that_of_the_simulation() -> None:
    assert verdict(UNSHIFTED) is Verdict.BUILD
    assert verdict(UNSHIFTED, unsourced=0.6) is Verdict.PREPARE


def test_no_hub_wins_ties_in_a_shift_too() -> None:
    """A tie is 2 % of the present cost of 20 million."""
    assert verdict(worth(98.0, 98.5)).is_build
    assert verdict(worth(98.0, 98.3)) is Verdict.DO_NOT_BUILD
    assert verdict(worth(98.0, 97.0)) is Verdict.DO_NOT_BUILD


def test_a_dearer_hub_is_tied_more_easily() -> None:
    assert verdict(worth(98.0, 98.5, cost=60)) is Verdict.DO_NOT_BUILD


@pytest.mark.parametrize(("fnpv", "expected"), [(-2.9, "build"), (-3.1, "build_on_conditions")])
def test_a_gap_that_opens_is_a_condition(fnpv: float, expected: str) -> None:
    assert verdict(worth(104.0, 107.0, fnpv=fnpv)) == expected


def test_a_side_that_comes_to_lose_is_a_condition() -> None:
    assert verdict(worth(104.0, 107.0, home=-1.9)) is Verdict.BUILD
    assert verdict(worth(104.0, 107.0, home=-2.1)) is Verdict.BUILD_ON_CONDITIONS
    assert verdict(worth(104.0, 107.0, home=1.1)) is Verdict.BUILD_ON_CONDITIONS


def test_draws_that_fall_below_zero_lower_the_certainty() -> None:
    """In 90 % of futures better than nothing: less 10 % is 80 %, less 20 % is doubtful."""
    before = worth(4.0, 7.0, spread=6.5)
    assert before.above_zero[1] == 1
    assert verdict(worth(4.0, 7.0, spread=8.5), unshifted=before) is Verdict.BUILD
    doubtful = worth(4.0, 7.0, spread=11.0)
    assert doubtful.above_zero[1] == pytest.approx(0.8)
    assert verdict(doubtful, unshifted=before) is Verdict.PREPARE
