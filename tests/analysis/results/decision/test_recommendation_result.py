"""The recommendation in sentences: six verdicts, reasons, conditions, what is left out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis.recommendation.conditions import (
    AgreementNotInForce,
    GapUnfunded,
    GrowthNotReviewed,
    RulesDissent,
    Side,
    SideLoses,
    SiteNotAssessed,
    UsersStayAway,
)
from shekara.analysis.recommendation.verdict import Verdict
from shekara.analysis.results.decision import sentences
from shekara.analysis.results.decision.entries import Entries
from shekara.analysis.results.decision.found import Found
from shekara.analysis.results.decision.recommendation import recommendation
from shekara.analysis.results.decision.values import Recommendation
from shekara.domain.concepts import Concept
from shekara.domain.goods import Good
from shekara.domain.hub import Decision
from shekara.text import Text
from tests.analysis.results.decision.known import recommended, said, simulated, words
from tests.analysis.simulation.small import Site, Small, small_hub

TRADE, BOTH = Concept.TRADE, (Concept.TRANSPORT, Concept.TRADE)
STEADY = {TRADE: 9.0}
READY = Decision(agreement_in_force=True, growth_reviewed=True)


def english(*texts: Text) -> list[str]:
    return [words(text) for text in texts]


def not_assessable(found: Found, small: Small | None = None) -> Recommendation:
    entries = Entries((small or Small()).setting, draws=0, seed=1)
    return recommendation(entries, found)


def test_build() -> None:
    made = recommended(simulated(STEADY))
    assert made.verdict is Verdict.BUILD
    assert words(made.heading) == "Build"
    assert said(made) == (
        "Build: trade-logistics complex at the river bank. It is the best of 2 options in 70.0 % "
        "(±0.4) of simulated futures and better than not building in 90.0 %; 20.0 % of the "
        "spread rests on unsourced assumptions."
    )
    assert made.leader is TRADE
    assert made.conditions == made.reasons == made.left_out == ()
    assert made.is_final


def test_build_on_conditions() -> None:
    made = recommended(simulated(STEADY, fnpv=-4.25))
    assert made.verdict is Verdict.BUILD_ON_CONDITIONS
    assert said(made).startswith("Build on conditions: trade-logistics complex at the river bank.")
    assert english(*made.conditions) == [
        "The investor lacks 4.3 million USD on average: somebody must pay this gap."
    ]


def test_prepare_for_want_of_certainty() -> None:
    made = recommended(simulated(STEADY, above=0.7))
    assert made.verdict is Verdict.PREPARE
    assert said(made).startswith("Prepare, do not commit: trade-logistics complex")
    assert english(*made.reasons) == [
        (
            "It is worth 9.0 million USD on average, but is better than not building in only "
            "70.0 % of simulated futures; at least 80.0 % is asked for."
        )
    ]


def test_prepare_for_want_of_sources() -> None:
    made = recommended(simulated(STEADY), unsourced=0.6)
    assert made.verdict is Verdict.PREPARE
    assert english(*made.reasons) == [
        "More than half of the spread rests on assumptions without a source: 60.0 %."
    ]


def test_not_enough_evidence() -> None:
    made = recommended(simulated(STEADY, above=0.7), unsourced=0.6)
    assert made.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert words(made.heading) == "Not enough evidence"
    assert said(made).startswith(
        "No recommendation. Leading: trade-logistics complex at the river bank. It is the best of"
    )
    assert len(made.reasons) == 2


def test_do_not_build() -> None:
    made = recommended(simulated({TRADE: -5.0}, above=0.2))
    assert made.verdict is Verdict.DO_NOT_BUILD
    assert said(made) == (
        "Do not build: building nothing is the best of 2 options in 70.0 % (±0.4) of simulated "
        "futures. By mean value the best concept would be: trade-logistics complex at the river "
        "bank. It is better than not building in 20.0 %; 20.0 % of the spread of its value rests "
        "on unsourced assumptions."
    )
    assert made.leader is None
    assert made.has_leader
    assert made.concept is TRADE
    assert made.best is not None
    assert made.best.id == "decision.none.best"
    assert made.better_than_none is not None
    assert made.better_than_none.value == pytest.approx(20)
    assert made.conditions == made.reasons == ()


def test_no_hub_wins_a_tie() -> None:
    made = recommended(simulated({TRADE: 0.2}, tied=(0,), best=0.52))
    assert made.verdict is Verdict.DO_NOT_BUILD
    assert made.leader is None
    assert said(made).startswith(
        "Do not build: the best concept is on average worth only as much as building nothing, as "
        "far as can be told, and building nothing wins ties. That is the best of 2 options in "
        "48.0 % (±0.4)"
    )


def test_not_assessable_names_five_inputs_and_counts_them_all() -> None:
    drivers = ("wage", "rent", "peak", "loss", "margin", "delay")
    made = not_assessable(Found(missing={TRADE: drivers, Concept.INDUSTRIAL: drivers[:2]}))
    assert made.verdict is Verdict.NOT_ASSESSABLE
    assert not made.has_leader
    (sentence,) = english(made.sentence)
    assert sentence.startswith("Not assessable, because 6 inputs are missing, among them: ")
    assert sentence.count(",") == 6
    assert len(made.left_out) == 2
    assert english(made.left_out[1])[0].startswith("Industrial trade-logistics complex: left out")


def test_not_assessable_names_few_inputs() -> None:
    made = not_assessable(Found(missing={TRADE: ("wage", "rent")}))
    (sentence,) = english(made.sentence)
    assert sentence.startswith("Not assessable, because 2 inputs are missing: ")
    assert " and " in sentence


def test_without_a_concept_considered_there_is_nothing_to_assess() -> None:
    assert english(not_assessable(Found(missing={})).sentence) == [
        "Not assessable: no hub concept is considered. Consider at least one."
    ]


def test_a_concept_never_built_cannot_be_assessed() -> None:
    made = not_assessable(Found(missing={}, impossible=(TRADE,)))
    assert said(made).startswith("Not assessable: building may take longer than the years")
    assert english(*made.left_out)[0].startswith(
        "Trade-logistics complex: left out, because building"
    )


def test_before_anything_is_settled_what_leads_is_told() -> None:
    hub = recommended(simulated(STEADY), unsourced=None)
    assert said(hub) == (
        "Still calculating; after 40,000 simulated futures this leads: trade-logistics complex at "
        "the river bank."
    )
    assert not hub.is_final
    assert hub.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert hub.leader is TRADE
    none = recommended(simulated({TRADE: -1.0}), unsourced=None)
    assert said(none) == "Still calculating; after 40,000 simulated futures building nothing leads."
    assert none.leader is None


def test_too_few_futures_give_no_recommendation() -> None:
    known = replace(simulated(STEADY), standing=None, draws=6000)
    made = recommended(known, unsourced=None, is_over=True)
    assert words(made.heading) == "No recommendation"
    assert said(made) == (
        "No recommendation: 6,000 simulated futures are too few. Simulate at least 40,000."
    )


def test_without_a_site_the_sentence_says_so() -> None:
    made = recommended(simulated(STEADY), small=Small(place=None))
    assert "trade-logistics complex (no site chosen yet)." in said(made)


def test_tied_concepts_are_named_and_the_cheaper() -> None:
    means = {Concept.TRANSPORT: 8.9, TRADE: 9.0}
    made = recommended(simulated(means, tied=(1,), cheaper=1))
    assert made.verdict is Verdict.BUILD
    assert english(*made.reasons) == [
        (
            "As good as it, as far as can be told: transport-logistics complex. The cheaper of the "
            "two best: transport-logistics complex."
        )
    ]


def test_a_site_that_fails_leaves_a_concept_out() -> None:
    small = Small(hub=small_hub(BOTH), site=Site(failed_by=(Concept.TRANSPORT,)))
    made = recommended(simulated({Concept.TRANSPORT: 20.0, TRADE: 9.0}, admitted=(1,)), small=small)
    assert made.leader is TRADE
    assert english(*made.left_out) == [
        "Transport-logistics complex: left out, because the site fails a requirement: Railway."
    ]


def test_where_every_concept_fails_none_is_built_however_good() -> None:
    small = Small(site=Site(failed_by=(TRADE,)))
    made = recommended(simulated(STEADY, admitted=()), small=small)
    assert made.verdict is Verdict.DO_NOT_BUILD
    assert said(made).startswith(
        "Do not build: no hub can be built at this site. Not met: Railway. The most valuable "
        "concept is: trade-logistics complex at the river bank. It is better than not building in "
        "90.0 %"
    )
    assert made.best is made.best_half_width is None


def test_public_money_above_the_ceiling_leaves_a_concept_out() -> None:
    hub = small_hub(decision=Decision(ceiling_musd=10))
    dear = Small(hub=hub, public_money={TRADE: 12.0})
    assert not dear.setting.may_be_recommended(TRADE)
    made = recommended(simulated(STEADY, admitted=()), small=dear)
    assert english(*made.left_out) == [
        (
            "Trade-logistics complex: left out, because it takes 12.0 million USD of public money, "
            "and the ceiling is 10.0 million USD."
        )
    ]


@pytest.mark.parametrize("money", [None, 10.0])
def test_unknown_public_money_and_money_within_the_ceiling_pass(money: float | None) -> None:
    hub = small_hub(decision=Decision(ceiling_musd=10, agreement_in_force=True))
    small = Small(hub=hub, public_money={TRADE: money})
    assert small.setting.may_be_recommended(TRADE)
    assert recommended(simulated(STEADY), small=small).left_out == ()


def test_every_condition_is_a_whole_sentence() -> None:
    assert english(
        *map(
            sentences.condition_sentence,
            (
                SiteNotAssessed(),
                SideLoses(Side.HOME, -1.5),
                SideLoses(Side.PARTNER, -3.25),
                GapUnfunded(7.0),
                AgreementNotInForce(),
                UsersStayAway(("fruit", "meat")),
                RulesDissent(3, 6),
                GrowthNotReviewed(),
            ),
        )
    ) == [
        "The site must be assessed: not all requirements are known.",
        "Kazakhstan loses: its part of the economic value is −1.5 million USD on average.",
        "The neighbour loses: its part of the economic value is −3.3 million USD on average.",
        "The investor lacks 7.0 million USD on average: somebody must pay this gap.",
        "The agreement of the two sides must come into force.",
        (
            "Users of these goods would pay the hub more than they gain, and stay away: fruit and "
            "meat."
        ),
        "Decision rules that choose it: only 3 of 6.",
        "It must be checked whether the growth of the base years is re-export, which may not last.",
    ]


def test_all_that_is_open_is_a_condition() -> None:
    small = Small(
        hub=small_hub(decision=Decision()),
        site=Site(not_assessed=(TRADE,)),
        goods={TRADE: (Good.MEAT,)},
    )
    known = simulated(STEADY, home=-1, partner=-2, fnpv=-3)
    made = recommended(known, small=small)
    assert made.verdict is Verdict.BUILD_ON_CONDITIONS
    assert len(made.conditions) == 7


def test_rules_that_dissent_are_a_condition() -> None:
    """A leader that is bad in the lighter scenario: only its mean and its best are in favour."""
    made = recommended(simulated({TRADE: 0.5}))
    assert made.verdict is Verdict.BUILD_ON_CONDITIONS
    assert english(*made.conditions) == ["Decision rules that choose it: only 2 of 6."]


@given(
    mean=st.floats(-20, 20),
    above=st.floats(0, 1),
    unsourced=st.floats(0, 1),
    money=st.floats(-5, 5),
    is_assessed=st.booleans(),
    is_ready=st.booleans(),
)
def test_the_verdict_is_the_first_that_fits(  # noqa: PLR0913 -- all it is read from
    *, mean: float, above: float, unsourced: float, money: float, is_assessed: bool, is_ready: bool
) -> None:
    small = Small(
        hub=small_hub(decision=READY if is_ready else Decision()),
        site=Site(not_assessed=() if is_assessed else (TRADE,)),
    )
    known = simulated({TRADE: mean}, above=above, fnpv=money, home=money, partner=money)
    made = recommended(known, unsourced, small)
    if mean <= 0:
        assert made.verdict is Verdict.DO_NOT_BUILD
    elif unsourced > 0.5 or above < 0.8:
        assert made.verdict in {Verdict.PREPARE, Verdict.NOT_ENOUGH_EVIDENCE}
    else:
        is_open = money < 0 or not is_assessed or not is_ready or bool(made.conditions)
        assert made.verdict is (Verdict.BUILD_ON_CONDITIONS if is_open else Verdict.BUILD)
    assert "{" not in said(made)
    assert "{" not in " ".join(english(*made.conditions, *made.reasons))


@given(mean=st.floats(-20, 20), above=st.floats(0, 1), unsourced=st.floats(0, 1))
def test_no_hub_wins_every_tie(mean: float, above: float, unsourced: float) -> None:
    tied = (0,) if mean > 0 else (1,)
    made = recommended(simulated({TRADE: mean}, above=above, tied=tied), unsourced)
    assert made.verdict is Verdict.DO_NOT_BUILD
    assert made.leader is None


@given(mean=st.floats(-20, 20), above=st.floats(0, 1), unsourced=st.floats(0, 1))
def test_a_failed_must_have_never_gives_any_build(
    mean: float, above: float, unsourced: float
) -> None:
    small = Small(site=Site(failed_by=(TRADE,)))
    assert not small.setting.may_be_recommended(TRADE)
    made = recommended(simulated({TRADE: mean}, above=above, admitted=()), unsourced, small)
    assert made.verdict is Verdict.DO_NOT_BUILD
