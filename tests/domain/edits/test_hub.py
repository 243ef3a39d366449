"""Edits of the hub: its concepts, assumptions, rules of decision and financing."""

from __future__ import annotations

import math

import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub
from shekara.domain.edits.pair import set_pair
from shekara.domain.errors import EditError
from shekara.domain.hub import Loan, LocalCurrency, Perspective
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.regions import RegionPair
from shekara.domain.services import Service
from shekara.domain.shapes import Shape
from shekara.domain.templates import blank, from_template
from shekara.domain.wording import Phrase
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")
BLANK = blank(RegionPair("KZ-55", "RU-OMS"), date="", language="en")


def refusal(edited: object) -> str:
    """Give the sentence of a refused edit."""
    assert callable(edited)
    with pytest.raises(EditError) as refused:
        edited()
    return english(refused.value.text)


def drivers(assessment: Assessment) -> list[str]:
    return [assumption.driver for assumption in assessment.hub.assumptions]


def test_an_assumption_common_to_all_scenarios_is_set_in_its_place() -> None:
    edited = hub.set_assumption(
        START, "delay", low=1, likely=2, high=3, shape=Shape.TRIANGULAR, source="p5", note=" a "
    )
    delay = edited.hub.assumption("delay")
    assert delay is not None
    assert (delay.low, delay.likely, delay.high, delay.shape) == (1, 2, 3, Shape.TRIANGULAR)
    assert (delay.source, delay.note) == ("p5", "a")
    assert drivers(edited) == drivers(START)
    assert changed_parts(START, edited) == Parts.HUB


def test_an_assumption_without_a_source_is_illustrative() -> None:
    edited = hub.set_assumption(START, "profit_tax", low=10, likely=20, high=30)
    tax = edited.hub.assumption("profit_tax")
    assert tax is not None
    assert tax.is_illustrative


def test_an_assumption_is_cleared_and_set_again_in_its_place() -> None:
    cleared = hub.clear_assumption(START, "delay")
    assert "delay" not in drivers(cleared)
    assert hub.clear_assumption(cleared, "delay") == cleared
    again = hub.set_assumption(cleared, "delay", low=0, likely=1, high=2)
    assert drivers(again) == drivers(START)


def test_what_scenarios_assume_for_themselves_is_neither_set_nor_cleared_for_all() -> None:
    told = "“inflation” is assumed by each scenario for itself. Set it in a scenario."
    assert refusal(lambda: hub.set_assumption(START, "inflation", low=1, likely=2, high=3)) == told
    assert refusal(lambda: hub.clear_assumption(START, "inflation")) == told


def test_an_unknown_driver_is_refused() -> None:
    assert "no driver “rain”" in refusal(lambda: hub.clear_assumption(START, "rain"))


def test_what_is_missing_is_filled_from_a_template_and_the_rest_stays() -> None:
    own = hub.set_assumption(BLANK, "delay", low=3, likely=4, high=5, source="p5")
    own = hub.clear_assumption(own, "peak")
    filled = hub.fill_missing(own, "alatau")
    assert drivers(filled) == list(HUB_DRIVERS)
    assert filled.hub.assumption("delay") == own.hub.assumption("delay")
    assert filled.hub.assumption("peak") == BLANK.hub.assumption("peak")
    assert filled.hub.assumption("transit_tonnes") == START.hub.assumption("transit_tonnes")
    assert hub.fill_missing(filled, "kostanay-chelyabinsk") == filled


def test_a_source_about_the_hub_of_another_pair_is_not_taken_over() -> None:
    empty = hub.clear_assumption(START, "industrial_capex")
    here = hub.fill_missing(empty, "alatau").hub.assumption("industrial_capex")
    assert here == START.hub.assumption("industrial_capex")
    elsewhere = hub.fill_missing(set_pair(empty, BLANK.pair), "alatau")
    guess = elsewhere.hub.assumption("industrial_capex")
    assert guess is not None
    assert (guess.is_illustrative, guess.note) == (True, Phrase("note.illustrative"))


def test_a_blank_template_fills_what_depends_on_no_pair() -> None:
    assert hub.fill_missing(BLANK, "blank") == BLANK
    assert hub.fill_missing(hub.clear_assumption(BLANK, "delay"), "blank") == BLANK


def test_an_unknown_template_is_refused_with_the_known_ones() -> None:
    assert refusal(lambda: hub.fill_missing(BLANK, "almaty")) == (
        "There is no template “almaty”. Choose one of alatau, kostanay-chelyabinsk, blank."
    )


def test_a_concept_is_left_out_and_considered_again() -> None:
    left_out = hub.consider(START, Concept.TRADE, is_considered=False)
    considered = [each.concept for each in left_out.hub.concepts if each.is_considered]
    assert considered == [Concept.TRANSPORT, Concept.INDUSTRIAL]
    assert hub.consider(left_out, Concept.TRADE, is_considered=True) == START


def test_a_service_is_offered_in_its_place_or_not() -> None:
    without = hub.offer(START, Concept.TRADE, Service.LOGISTICS, is_offered=False)
    assert Service.LOGISTICS not in without.hub.of(Concept.TRADE).services
    assert hub.offer(without, Concept.TRADE, Service.LOGISTICS, is_offered=False) == without
    assert hub.offer(without, Concept.TRADE, Service.LOGISTICS, is_offered=True) == START
    assert hub.offer(START, Concept.TRADE, Service.LOGISTICS, is_offered=True) == START


@pytest.mark.parametrize("year", [1999, 2101, 2027.5, math.nan, math.inf])
def test_the_first_year_is_a_year_of_this_century(year: float) -> None:
    assert "between 2000 and 2100" in refusal(lambda: hub.set_first_year(START, year))
    assert hub.set_first_year(START, 2030.0).hub.first_year == 2030


@pytest.mark.parametrize("years", [0, 61, 10.5, math.nan, math.inf])
def test_the_horizon_is_a_number_of_whole_years(years: float) -> None:
    assert "1 to 60 whole years" in refusal(lambda: hub.set_horizon(START, years))
    assert hub.set_horizon(START, 30.0).hub.horizon_years == 30


def test_the_baseline_is_said_in_words() -> None:
    assert hub.set_baseline(START, " Repair only ").hub.baseline == "Repair only"


def test_a_correlation_is_set_replaced_whichever_comes_first_and_removed() -> None:
    new = hub.correlate(START, "peak", "ramp", 0.3, "Guess")
    assert new.hub.correlations[:-1] == START.hub.correlations
    last = new.hub.correlations[-1]
    assert (last.first, last.second, last.coefficient, last.note) == ("peak", "ramp", 0.3, "Guess")
    swapped = hub.correlate(new, "ramp", "peak", -0.3)
    assert [c.coefficient for c in swapped.hub.correlations if c.first == "ramp"] == [-0.3]
    assert len(swapped.hub.correlations) == len(new.hub.correlations)
    assert hub.correlate(swapped, "peak", "ramp", 0) == START


def test_a_correlation_is_explained_where_it_stands() -> None:
    first = START.hub.correlations[0]
    new = hub.note_correlation(START, first.second, first.first, " Seen in the past ")
    assert new.hub.correlations[0].note == "Seen in the past"
    assert new.hub.correlations[0].coefficient == first.coefficient
    assert new.hub.correlations[1:] == START.hub.correlations[1:]
    told = refusal(lambda: hub.note_correlation(START, "peak", "ramp", "Why"))
    assert told.startswith("There is no rank correlation of “peak” and “ramp” yet")


@pytest.mark.parametrize(
    ("second", "coefficient"), [("peak", 0.5), ("ramp", 1), ("ramp", -1), ("ramp", math.nan)]
)
def test_a_correlation_is_that_of_two_drivers_and_not_complete(
    second: str, coefficient: float
) -> None:
    told = refusal(lambda: hub.correlate(START, "peak", second, coefficient))
    assert told.startswith("A rank correlation is that of two different drivers")


@pytest.mark.parametrize("pair", [("rain", "peak"), ("peak", "rain")])
def test_a_correlation_of_an_unknown_driver_is_refused(pair: tuple[str, str]) -> None:
    assert "no driver “rain”" in refusal(lambda: hub.correlate(START, *pair, 0.5))


def test_rules_of_the_decision_are_set() -> None:
    edited = hub.set_threshold(START, 0.9)
    edited = hub.set_optimism(edited, 1)
    edited = hub.set_perspective(edited, Perspective.HOME)
    edited = hub.set_ceiling(edited, 60)
    edited = hub.set_agreement(edited, in_force=True)
    edited = hub.set_growth_reviewed(edited, reviewed=True)
    decision = edited.hub.decision
    assert (decision.threshold, decision.optimism, decision.ceiling_musd) == (0.9, 1, 60)
    assert decision.perspective is Perspective.HOME
    assert decision.agreement_in_force
    assert decision.growth_reviewed
    assert hub.set_ceiling(edited, None).hub.decision.ceiling_musd is None


@pytest.mark.parametrize("threshold", [0.49, 1.1, math.nan])
def test_a_threshold_out_of_range_is_refused(threshold: float) -> None:
    assert refusal(lambda: hub.set_threshold(START, threshold)).startswith(
        "The threshold of the recommendation must lie between 0.5 ratio and 1 ratio"
    )


@pytest.mark.parametrize("optimism", [-0.1, 1.1, math.nan])
def test_an_optimism_out_of_range_is_refused(optimism: float) -> None:
    assert refusal(lambda: hub.set_optimism(START, optimism)).startswith("The optimism must lie")


@pytest.mark.parametrize("ceiling", [-1, math.inf, math.nan])
def test_a_ceiling_that_is_no_amount_is_refused(ceiling: float) -> None:
    assert "an amount in million USD" in refusal(lambda: hub.set_ceiling(START, ceiling))


def test_the_financing_is_set_piece_by_piece() -> None:
    currency = LocalCurrency(code="KGS", per_usd=87.45, date="2026-03-31")
    loan = Loan(lender="EDB", share_pct=50, rate_pct=5, years=15)
    edited = hub.set_currency(START, currency)
    edited = hub.set_public_share(edited, 35)
    edited = hub.set_loans(edited, (loan, loan))
    edited = hub.set_gap_filler(edited, " Region ")
    edited = hub.set_partnership(edited, "Concession")
    financing = edited.hub.financing
    assert (financing.currency, financing.public_share_pct) == (currency, 35)
    assert financing.loans == (loan, loan)
    assert (financing.gap_filler, financing.partnership) == ("Region", "Concession")
    assert hub.set_currency(edited, None).hub.financing.currency is None
    assert hub.set_public_share(edited, None).hub.financing.public_share_pct is None


@pytest.mark.parametrize("share", [-1, 101, math.nan])
def test_a_public_share_out_of_range_is_refused(share: float) -> None:
    assert refusal(lambda: hub.set_public_share(START, share)).startswith("The public share must")


def test_loans_for_more_than_the_whole_are_refused() -> None:
    loan = Loan(lender="", share_pct=60, rate_pct=5, years=15)
    assert refusal(lambda: hub.set_loans(START, (loan, loan))) == (
        "The loans cover 120.0 pct of the capital cost. Lower one of them: together they cannot "
        "cover more than the whole."
    )
