"""Futures and decision rules in figures: every number with what it rests on."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from shekara.analysis.decisions import Rule, expected_value
from shekara.analysis.results.decision.entries import Entries
from shekara.analysis.results.decision.futures import futures_result
from shekara.analysis.results.decision.rules import (
    CORNERS,
    RULE_NAMES,
    Payoffs,
    payoffs_of,
    rules_result,
)
from shekara.analysis.results.decision.values import FuturesResult, RulesResult
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.domain.concepts import Concept
from shekara.domain.figures import Figure, FigureBook
from tests.analysis.results.decision.known import (
    WEIGHTS,
    payoffs,
    simulated,
    words,
)
from tests.analysis.simulation.small import Small, small_hub, small_outlook

TRADE, TRANSPORT = Concept.TRADE, Concept.TRANSPORT
TWO = {TRANSPORT: 1.0, TRADE: 3.0}


def entries(small: Small | None = None) -> Entries:
    return Entries(
        (small or Small(hub=small_hub((TRANSPORT, TRADE)))).setting, draws=40_000, seed=3
    )


def futures() -> tuple[Entries, FuturesResult]:
    made = entries()
    return made, futures_result(made, simulated(TWO))


def rules(of: Payoffs | None = None) -> RulesResult:
    return rules_result(entries(), of or payoffs(simulated(TWO)))


def test_spreads_are_figures_in_million_and_percent() -> None:
    made, result = futures()
    trade = result.concepts[1]
    assert trade.concept is TRADE
    assert trade.value.mean.id == "decision.trade.value.mean"
    assert (trade.value.mean.value, trade.value.mean.unit) == (3.0, "musd")
    assert (trade.value.loss.value, trade.value.loss.unit) == (pytest.approx(10), "pct")
    assert [trade.value.p5.value, trade.value.p50.value, trade.value.p95.value] == [-6, 3, 12]
    assert trade.value.shortfall.value == -9
    assert trade.fnpv.mean.id == "decision.trade.fnpv.mean"
    assert (trade.home.value, trade.partner.value) == (2, 1)
    assert_array_equal(trade.bars, result.edges[1:] * 0 + 1 / 48)
    assert result.draws.value == 40_000
    assert result.is_precise
    assert made.book[result.draws.id] == result.draws


def test_a_figure_tells_its_draws_its_seed_and_how_exact_it_is() -> None:
    _, result = futures()
    trade = result.concepts[1]
    assert trade.value.mean.note is not None
    assert trade.value.p5.note is not None
    assert trade.best is not None
    assert trade.best.note is not None
    assert words(trade.value.mean.note) == (
        "Over 40,000 simulated futures, seed 3; with a confidence of 95 % not off by more than "
        "0.1 million USD."
    )
    assert words(trade.value.p5.note) == "Over 40,000 simulated futures, seed 3."
    assert words(trade.best.note).endswith("not off by more than 0.4 %.")


def test_a_figure_rests_on_trade_weights_and_what_is_assumed() -> None:
    made, result = futures()
    book = FigureBook.joining(made.setting.figures, made.book)
    inputs = set(result.concepts[1].value.mean.inputs)
    assert {"trade.exports", "scenario.s0.weight", "hub.margin_cut.likely"} <= inputs
    assert "scenario.s1.export_growth.likely" in inputs
    assert "hub.transport_capex.likely" not in inputs
    for entry in made.book:
        assert book.behind(entry.id)
    assert book.is_illustrative("decision.trade.value.mean")


def test_dominance_names_who_dominates_whom() -> None:
    none, second = Dominance.NONE, Dominance.SECOND
    known = replace(simulated(TWO), dominance=((none, none), (second, none)))
    result = futures_result(entries(), known)
    assert result.dominance == ((TRADE, TRANSPORT, second),)


def test_without_a_standing_nobody_is_best_yet() -> None:
    known = replace(simulated(TWO), standing=None)
    result = futures_result(entries(), known)
    assert [each.best for each in result.concepts] == [None, None]


def test_what_may_not_be_recommended_is_never_best() -> None:
    result = futures_result(entries(), simulated(TWO, admitted=(1,)))
    assert result.concepts[0].best is None
    assert result.concepts[1].best is not None


def test_a_number_that_is_none_is_missing() -> None:
    made = entries()
    name = Small().setting.figures["trade.exports"].name
    for number, value in enumerate((float("nan"), float("inf"), None)):
        figure = made.figure(f"x{number}", name, value, unit="musd", method="npv", inputs=())
        assert figure.value is None


def test_payoffs_are_those_of_the_options_that_contend() -> None:
    known = simulated(TWO, admitted=(1,))
    found = payoffs_of(known, WEIGHTS, 0.5)
    assert found.options == (None, TRADE)
    assert_array_equal(found.values, known.payoffs[[0, 2]])


def test_rules_stand_side_by_side_on_the_same_payoffs() -> None:
    result = rules()
    assert result.options == (None, TRANSPORT, TRADE)
    assert [[cell.value for cell in row] for row in result.payoffs] == [[0, 0], [5, -5], [7, -3]]
    assert [rule.rule for rule in result.rules] == list(Rule)
    assert [rule.name for rule in result.rules] == [RULE_NAMES[rule] for rule in Rule]
    chosen = {rule.rule: rule.chosen for rule in result.rules}
    assert chosen[Rule.EXPECTED_VALUE] == (TRADE,)
    assert chosen[Rule.MAXIMIN] == (None,)
    assert result.agreeing.value == 5
    scores = {rule.rule: [score.value for score in rule.scores] for rule in result.rules}
    assert scores[Rule.EXPECTED_VALUE] == pytest.approx(
        expected_value(payoffs(simulated(TWO)).values, WEIGHTS).tolist()
    )
    assert result.rules[0].scores[2].id == "decision.rule.expected_value.trade"


def test_the_agreement_of_the_rules_is_a_sentence() -> None:
    assert words(rules().agreement) == (
        "Of 6 decision rules 5 choose: Trade-logistics complex. The others: Maximin: best in the "
        "worst scenario."
    )
    all_agree = rules(Payoffs((None, TRADE), np.array([[0.0, 0], [3, 2]]), WEIGHTS, 0.5))
    assert words(all_agree.agreement) == "All 6 decision rules choose: Trade-logistics complex."
    assert all_agree.agreeing.value == 6
    assert all_agree.perfect_information.value == 0
    assert all_agree.weight_flips == ()


def test_knowing_the_scenario_is_worth_what_the_best_loses_by_not_knowing() -> None:
    """No hub would be chosen in the second: 40 % of 3 million."""
    assert rules().perfect_information.value == pytest.approx(1.2)


def test_a_weight_that_flips_the_choice_is_a_sentence() -> None:
    flip, mirrored = rules().weight_flips
    assert flip.to is mirrored.to is None
    assert (flip.weight.id, mirrored.weight.id) == ("scenario.s0.weight", "scenario.s1.weight")
    assert [flip.at.value, mirrored.at.value] == pytest.approx([30, 70])
    assert [flip.distance.value, mirrored.distance.value] == pytest.approx([0.5, 0.5])
    assert words(flip.sentence) == (
        "No hub would be better if scenario “Scenario 0” had a weight of 30.0 % or less (now "
        "60.0 %): 0.50 of the way to 0 %."
    )
    assert words(mirrored.sentence) == (
        "No hub would be better if scenario “Scenario 1” had a weight of 70.0 % or more (now "
        "40.0 %): 0.50 of the way to 100 %."
    )


def test_a_weight_that_only_draws_a_hub_level_says_that_no_hub_wins_ties() -> None:
    worse = Payoffs((None, TRADE), np.array([[0.0, 0], [4, -10]]), WEIGHTS, 0.5)
    flips = rules(worse).weight_flips
    assert [flip.to for flip in flips] == [TRADE, TRADE]
    assert all(
        words(flip.sentence).endswith(" tied there, and then nothing is built.") for flip in flips
    )


def test_one_scenario_alone_has_no_weight_to_move() -> None:
    small = Small(hub=small_hub((TRADE,)), outlook=small_outlook(growth=((1.0, 5.0),)))
    one = Payoffs((None, TRADE), np.array([[0.0], [3]]), (1.0,), 0.5)
    result = rules_result(entries(small), one)
    assert result.weight_flips == ()
    assert result.ternary is None
    assert result.ternary_scenarios == ()


def test_the_ternary_map_is_of_the_three_heaviest_scenarios() -> None:
    weights = (0.1, 0.3, 0.2, 0.4)
    growth = tuple((weight, 5.0) for weight in weights)
    small = Small(hub=small_hub((TRADE,)), outlook=small_outlook(growth=growth))
    values = np.array([[0.0] * 4, [3, -1, 2, -2]])
    result = rules_result(entries(small), Payoffs((None, TRADE), values, weights, 0.5))
    assert result.ternary is not None
    assert result.ternary.shares.shape[1] == CORNERS
    assert [each.id for each in result.ternary_scenarios] == ["s1", "s2", "s3"]


def test_optimism_at_which_hurwicz_turns_stands_with_the_rules() -> None:
    """0 against −3 + 10·α."""
    (switch,) = rules().optimism_switches
    assert switch.at.value == pytest.approx(0.3)
    assert (switch.below, switch.above) == (None, TRADE)
    assert words(switch.sentence) == (
        "At an optimism of 0.30 Hurwicz’s rule turns: No hub → Trade-logistics complex."
    )


def test_every_figure_of_the_rules_is_in_the_book() -> None:
    made = entries()
    result = rules_result(made, payoffs(simulated(TWO)))
    book = FigureBook.joining(made.setting.figures, made.book)
    figures: list[Figure] = [
        result.agreeing,
        result.perfect_information,
        *(cell for row in result.payoffs for cell in row),
        *(score for rule in result.rules for score in rule.scores),
        *(part for flip in result.weight_flips for part in (flip.at, flip.distance)),
        *(switch.at for switch in result.optimism_switches),
    ]
    for figure in figures:
        assert book[figure.id] == figure
        assert book.behind(figure.id)
