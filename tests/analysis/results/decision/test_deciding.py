"""Deciding step by step: from the first batch to what would have to be true."""

from collections.abc import Iterator
from itertools import islice

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shekara.analysis.decisions import expected_value
from shekara.analysis.hub.case import Start
from shekara.analysis.recommendation.verdict import Verdict
from shekara.analysis.results.decision.deciding import decide
from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.observed import number
from shekara.domain.concepts import Concept
from shekara.domain.figures import Figure
from shekara.domain.hub import Decision, Perspective, RankCorrelation
from shekara.domain.scenarios import Assumption
from tests.analysis.results.decision.known import said, words
from tests.analysis.simulation.small import (
    RANGES,
    START,
    Site,
    Small,
    small_hub,
    small_outlook,
)

TRADE = Concept.TRADE
GOOD = {**RANGES, "trade_capex": (8.0, 12.0, 18.0), "margin_cut": (12.0, 20.0, 28.0)}
"""A trade-logistics complex that is cheap and spares much."""

SURE = {"trade_capex": (12.0, 12.0, 12.0)}

SOURCED = Small(hub=small_hub(ranges=GOOD, source="p5"), outlook=small_outlook(source="p5"))


def last(results: Iterator[DecisionResult]) -> DecisionResult:
    *_, result = results
    return result


def final(small: Small) -> DecisionResult:
    """The first result whose recommendation is final: the rest is not waited for."""
    return next(each for each in decide(small.setting, START) if each.recommendation.is_final)


@pytest.fixture(scope="module")
def steps() -> list[DecisionResult]:
    small = Small(hub=small_hub(tuple(Concept)[:2]))
    return list(decide(small.setting, START, seed=3, with_indices=True))


@pytest.fixture(scope="module")
def whole(steps: list[DecisionResult]) -> DecisionResult:
    return steps[-1]


@pytest.fixture(scope="module")
def good() -> DecisionResult:
    return last(decide(SOURCED.setting, START))


def test_progress_only_grows_and_ends_at_one(steps: list[DecisionResult]) -> None:
    progress = [each.progress for each in steps]
    assert progress == sorted(progress)
    assert 0 < progress[0] < 0.1
    assert progress[-1] == 1
    assert progress[-2] <= 1


def test_the_first_result_comes_after_one_batch(steps: list[DecisionResult]) -> None:
    first = steps[0]
    assert first.futures is not None
    assert first.futures.draws.value == 2000
    assert first.futures.draws.method == "drawn"
    assert first.rules is not None
    assert not first.recommendation.is_final
    assert first.sensitivity is None
    assert first.flips is None


def test_results_are_refined_between_batches(steps: list[DecisionResult]) -> None:
    draws = [number(each.futures.draws) for each in steps if each.futures is not None]
    assert draws == sorted(draws)
    assert list(dict.fromkeys(draws))[:3] == [2000, 10_000, 18_000]
    assert draws[-1] == 40_000


def test_parts_come_one_after_the_other_and_stay(steps: list[DecisionResult]) -> None:
    def known(result: DecisionResult) -> tuple[bool, ...]:
        bars = () if result.sensitivity is None else result.sensitivity.bars
        return (
            bool(bars),
            result.recommendation.is_final,
            bool(bars) and bars[0].enpv is not None,
            result.flips is not None,
            bool(bars) and bars[0].total is not None,
        )

    stages = list(dict.fromkeys(known(each) for each in steps))
    assert stages == [tuple(n < count for n in range(5)) for count in range(6)]


def test_all_figures_are_in_the_book_with_all_they_rest_on(whole: DecisionResult) -> None:
    ids = [entry.id for entry in whole.figures]
    for name in ids:
        assert whole.figures.behind(name)
    for name in (
        "decision.none.best",
        "decision.better_than_none",
        "decision.unsourced",
        "decision.trade.value.mean",
        "decision.rule.maximin.trade",
        "decision.flip.trade_capex.at",
        "decision.bar.trade_capex.total",
        "decision.switching.enpv.trade_capex.at",
    ):
        assert name in whole.figures, name
        assert whole.figures.is_illustrative(name)


def test_the_unsourced_are_to_be_found_out_first(whole: DecisionResult) -> None:
    made = whole.recommendation
    assert made.find_out == ("trade_capex", "trade_food_capture", "margin_cut")
    assert made.find_out_sentence is not None
    assert words(made.find_out_sentence).startswith("Find out first (they explain most")


def test_without_indices_the_widest_bars_name_what_to_find_out() -> None:
    small = Small(outlook=small_outlook(source="p5"))
    made = final(small).recommendation
    assert made.find_out == ("trade_capex", "trade_food_capture", "margin_cut")
    assert made.find_out_sentence is not None
    assert words(made.find_out_sentence).startswith("Find out first (each of them alone")


def test_where_all_has_a_source_there_is_nothing_to_find_out(good: DecisionResult) -> None:
    assert good.recommendation.find_out == ()
    assert good.recommendation.find_out_sentence is None


def test_expected_payoffs_are_the_means(whole: DecisionResult) -> None:
    assert whole.rules is not None
    assert whole.futures is not None
    table = np.array([[cell.value for cell in row] for row in whole.rules.payoffs])
    weights = [each.weight for each in small_outlook().scenarios]
    means = [each.value.mean.value for each in whole.futures.concepts]
    assert expected_value(table, weights)[1:] == pytest.approx(means, rel=1e-6)


def test_a_good_sourced_hub_is_built(good: DecisionResult) -> None:
    made = good.recommendation
    assert made.verdict is Verdict.BUILD_ON_CONDITIONS
    assert said(made).startswith(
        "Build on conditions: trade-logistics complex at the river bank. It is the best of 2"
    )
    assert "; 0.0 % of the spread rests on unsourced assumptions." in said(made)
    assert any("The investor lacks" in words(each) for each in made.conditions)


def test_bars_carry_the_factors_that_work_through_them(good: DecisionResult) -> None:
    assert good.sensitivity is not None
    of = {each.driver: each for each in good.sensitivity.bars}
    assert [link.factor for link in of["margin_cut"].links] == ["S1"]
    assert of["trade_capex"].links == ()
    assert all(each.is_sourced for each in of.values())
    assert good.sensitivity.concept is TRADE
    assert good.sensitivity.by_indicator[-1] != good.sensitivity.by_indicator[0]
    indicators = [of[each].enpv for each in good.sensitivity.by_indicator]
    values = [number(each.indicator) for each in indicators if each is not None]
    assert values == sorted(values, reverse=True)


def test_a_flip_says_what_would_have_to_be_true(whole: DecisionResult) -> None:
    assert whole.flips is not None
    assert whole.flips.nothing is None
    assert whole.flips.looked_at == whole.flips.levers
    distances = [number(each.distance) for each in whole.flips.choice]
    assert distances == sorted(distances)
    flip = next(each for each in whole.flips.choice if each.driver == "trade_capex")
    assert flip.z < 0
    assert flip.to is TRADE
    assert not flip.is_outside_range
    assert flip.likely.value == 25
    assert flip.at.value == pytest.approx(25 + flip.z * 15)
    at = number(flip.at)
    assert words(flip.sentence).startswith(
        "Trade-logistics complex would be better if “Capital cost without land (Trade-logistics "
        f"complex)” were {at:.1f} million USD or less (likely 25.0 million USD, range 10.0 million "
        f"USD to 45.0 million USD): {-flip.z:.2f} of the way to the low end."
    )


def test_a_verdict_flips_where_the_tie_with_no_hub_ends(whole: DecisionResult) -> None:
    assert whole.flips is not None
    choice = {each.driver: each for each in whole.flips.choice}
    verdicts = {each.driver: each for each in whole.flips.verdict}
    assert verdicts["trade_capex"].verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert choice["trade_capex"].verdict is Verdict.DO_NOT_BUILD
    assert abs(verdicts["trade_capex"].z) > abs(choice["trade_capex"].z)
    assert words(verdicts["trade_capex"].sentence).startswith(
        "The verdict would be “Not enough evidence” if “Capital cost"
    )


def test_a_flip_to_a_tie_says_that_no_hub_wins_it_and_from_where_on_the_hub_does(
    whole: DecisionResult,
) -> None:
    assert whole.flips is not None
    flip = next(each for each in whole.flips.choice if each.driver == "trade_capex")
    later = next(each for each in whole.flips.verdict if each.driver == "trade_capex")
    assert words(flip.sentence).endswith(
        " The two are tied there, and then nothing is built; the verdict changes at "
        f"{number(later.at):.1f} million USD: “Not enough evidence”."
    )


def test_a_flip_whose_tie_nothing_breaks_says_that_the_verdict_stays(
    whole: DecisionResult,
) -> None:
    assert whole.flips is not None
    broken = {(each.driver, each.z > 0) for each in whole.flips.verdict}
    ties = [e for e in whole.flips.choice if (e.driver, e.z > 0) not in broken]
    assert all(
        words(each.sentence).endswith(" tied there, and then nothing is built.") for each in ties
    )
    assert not any("tied there" in words(each.sentence) for each in whole.flips.verdict)


def test_a_good_hub_is_given_up_where_it_is_dear(good: DecisionResult) -> None:
    assert good.flips is not None
    (dear,) = (each for each in good.flips.choice if each.driver == "trade_capex")
    assert dear.to is None
    assert dear.verdict is Verdict.DO_NOT_BUILD
    assert dear.is_outside_range
    assert words(dear.sentence).startswith("No hub would be better if “Capital cost without land")
    assert "or more (likely 12.0" in words(dear.sentence)
    assert "outside the stated range, 1." in words(dear.sentence)
    assert "ties" not in words(dear.sentence)
    nearer = next(each for each in good.flips.verdict if each.driver == "trade_capex")
    assert number(nearer.distance) < number(dear.distance)


def test_where_nothing_flips_it_is_said() -> None:
    ranges = {"trade_capex": (11.9, 12.0, 12.1), "margin_cut": (19.9, 20.0, 20.1)}
    small = Small(hub=small_hub(ranges=ranges, source="p5"), outlook=small_outlook(source="p5"))
    sure = msgspec.structs.replace(
        small.hub,
        assumptions=tuple(
            msgspec.structs.replace(each, low=80, likely=80, high=80)
            if each.driver == "formal_share"
            else each
            for each in small.hub.assumptions
        ),
    )
    result = last(decide(small.having(hub=sure).setting, START))
    assert result.flips is not None
    assert result.flips.choice == ()
    assert result.flips.nothing is not None
    assert words(result.flips.nothing).startswith("Nothing flips the choice")


def test_a_driver_that_differs_is_told_on_the_mean_of_the_scenarios() -> None:
    own = Assumption(driver="margin_cut", low=20, likely=30, high=40, source="p5")
    small = Small(
        hub=small_hub(ranges={**SURE, "margin_cut": GOOD["margin_cut"]}, source="p5"),
        outlook=small_outlook(source="p5", own={1: (own,)}),
    )
    result = last(decide(small.setting, START))
    assert result.flips is not None
    flip = next(each for each in result.flips.choice if each.driver == "margin_cut")
    assert flip.likely.value == pytest.approx(0.6 * 20 + 0.4 * 30)
    assert flip.likely.inputs == (
        "hub.margin_cut.likely",
        "scenario.s1.margin_cut.likely",
        "scenario.s0.weight",
        "scenario.s1.weight",
    )
    assert flip.at.note is not None
    assert "on the mean of the scenarios" in words(flip.at.note)
    assert result.sensitivity is not None
    bar = next(each for each in result.sensitivity.bars if each.driver == "margin_cut")
    assert bar.enpv is not None
    assert bar.enpv.at.note == flip.at.note


def test_the_same_seed_gives_the_same_digits() -> None:
    def digits(seed: int) -> list[tuple[str, object]]:
        results = decide(Small().setting, START, seed=seed)
        result = next(each for each in results if each.recommendation.is_final)
        return [(entry.id, entry.value) for entry in result.figures if isinstance(entry, Figure)]

    first = digits(5)
    assert digits(5) == first
    assert digits(6) != first


def test_so_many_draws_as_are_asked_for_rounded_up_to_batches() -> None:
    results = decide(Small().setting, START, draws=40_001)
    result = next(each for each in results if each.recommendation.is_final)
    assert result.futures is not None
    assert result.futures.draws.value == 42_000
    assert result.problem is None


def test_too_few_draws_give_no_recommendation_and_say_so() -> None:
    results = list(decide(Small().setting, START, draws=3000))
    result = results[-1]
    assert result.futures is not None
    assert result.futures.draws.value == 4000
    assert result.problem is not None
    assert (
        words(result.problem)
        == said(result.recommendation)
        == ("No recommendation: 4,000 simulated futures are too few. Simulate at least 40,000.")
    )
    assert not result.recommendation.is_final
    assert result.sensitivity is not None
    assert result.flips is None
    assert all(each.problem is None for each in results[:-1])


def test_missing_inputs_are_named_and_nothing_is_simulated() -> None:
    hub = msgspec.structs.replace(small_hub(), assumptions=())
    (result,) = decide(Small(hub=hub).setting, START)
    assert result.recommendation.verdict is Verdict.NOT_ASSESSABLE
    sentence = said(result.recommendation)
    assert "inputs are missing, among them: " in sentence
    assert sentence.count("(") <= 5
    assert result.problem == result.recommendation.sentence
    assert result.futures is result.rules is result.sensitivity is result.flips is None
    assert result.progress == 1


def test_a_concept_that_may_never_be_built_is_left_out() -> None:
    short = Start(
        exports_musd=1700, imports_musd=660, base_year=2025, first_year=2027, horizon_years=3
    )
    ranges = {"transport_build_years": (1.0, 1.0, 1.0), "trade_build_years": (2.0, 3.0, 6.0)}
    small = Small(hub=small_hub((Concept.TRANSPORT, TRADE), ranges=ranges))
    first = next(iter(decide(small.setting, short)))
    assert first.futures is not None
    assert [each.concept for each in first.futures.concepts] == [Concept.TRANSPORT]
    (left_out,) = first.recommendation.left_out
    assert words(left_out).startswith(
        "Trade-logistics complex: left out, because building may take"
    )


def test_correlations_that_contradict_each_other_are_said_to_be_left_out() -> None:
    pairs = (
        ("margin_cut", "trade_capex", 0.9),
        ("margin_cut", "social_rate", 0.9),
        ("trade_capex", "social_rate", -0.9),
    )
    correlations = tuple(
        RankCorrelation(first=one, second=other, coefficient=rho) for one, other, rho in pairs
    )
    result = next(iter(decide(Small(hub=small_hub(correlations=correlations)).setting, START)))
    assert result.problem is not None
    assert words(result.problem).startswith("The rank correlations contradict each other")


def test_with_correlations_the_indices_say_that_they_do_not_hold() -> None:
    correlations = (RankCorrelation(first="margin_cut", second="trade_capex", coefficient=0.5),)
    ranges = {"margin_cut": RANGES["margin_cut"], "trade_capex": RANGES["trade_capex"]}
    small = Small(
        hub=small_hub(ranges=ranges, correlations=correlations),
        outlook=small_outlook(growth=((1.0, 5.0),)),
    )
    result = last(decide(small.setting, START, draws=2000, with_indices=True))
    assert result.sensitivity is not None
    assert result.sensitivity.indices_note is not None
    assert "are taken as if they were not" in words(result.sensitivity.indices_note)


def test_where_no_concept_may_be_recommended_no_lever_is_pulled() -> None:
    small = SOURCED.having(site=Site(failed_by=(TRADE,)))
    result = last(decide(small.setting, START))
    assert result.recommendation.verdict is Verdict.DO_NOT_BUILD
    assert said(result.recommendation).startswith("Do not build: no hub can be built")
    assert result.flips is None
    assert result.sensitivity is not None


def test_whoever_stops_taking_ends_the_work() -> None:
    results = decide(Small().setting, START)
    assert len(list(islice(results, 3))) == 3


ranges = st.fixed_dictionaries(
    {
        "trade_capex": st.tuples(st.floats(1, 10), st.floats(10, 20), st.floats(20, 60)),
        "margin_cut": st.tuples(st.floats(0, 15), st.floats(15, 30), st.floats(30, 60)),
    }
)


@settings(max_examples=8)
@given(ranges=ranges, threshold=st.floats(0.5, 1), perspective=st.sampled_from(Perspective))
def test_all_illustrative_drivers_never_give_build(
    ranges: dict[str, tuple[float, float, float]], threshold: float, perspective: Perspective
) -> None:
    decision = Decision(
        threshold=threshold,
        perspective=perspective,
        agreement_in_force=True,
        growth_reviewed=True,
    )
    made = final(Small(hub=small_hub(ranges=ranges, decision=decision))).recommendation
    assert made.unsourced is not None
    assert made.unsourced.value == 100
    assert not made.verdict.is_build


@settings(max_examples=4)
@given(ranges=ranges)
def test_a_failed_must_have_never_gives_any_build(
    ranges: dict[str, tuple[float, float, float]],
) -> None:
    small = Small(
        hub=small_hub(ranges=ranges, source="p5"),
        outlook=small_outlook(source="p5"),
        site=Site(failed_by=(TRADE,)),
    )
    assert final(small).recommendation.verdict is Verdict.DO_NOT_BUILD
