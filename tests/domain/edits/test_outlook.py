"""Edits of the scenarios, their assumptions and the target."""

from __future__ import annotations

import math

import msgspec
import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.edits import outlook
from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.scenarios import Target
from shekara.domain.shapes import Shape
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")


def weights(assessment: Assessment) -> dict[str, float]:
    return {scenario.id: scenario.weight for scenario in assessment.outlook.scenarios}


def weighted(**shares: float) -> Assessment:
    scenarios = tuple(
        msgspec.structs.replace(scenario, weight=shares[scenario.id])
        for scenario in START.outlook.scenarios
    )
    changed = msgspec.structs.replace(START.outlook, scenarios=scenarios)
    return msgspec.structs.replace(START, outlook=changed)


def test_the_other_weights_keep_their_proportions() -> None:
    edited = outlook.set_weight(START, "crisis", 0.575)
    expected = {"baseline": 0.2, "growth": 0.1, "stagnation": 0.125, "crisis": 0.575}
    assert weights(edited) == pytest.approx(expected)
    assert changed_parts(START, edited) == Parts.OUTLOOK


def test_a_judged_weight_makes_all_weights_judged() -> None:
    assert START.outlook.illustrative_weights
    assert not outlook.set_weight(START, "crisis", 0.15).outlook.illustrative_weights


def test_locked_weights_stay_and_the_free_ones_make_room() -> None:
    edited = outlook.set_weight(START, "crisis", 0.30, locked=("baseline", "crisis"))
    assert weights(edited)["baseline"] == 0.40
    assert weights(edited)["crisis"] == 0.30
    assert math.fsum(weights(edited).values()) == pytest.approx(1)
    assert weights(edited)["growth"] / weights(edited)["stagnation"] == pytest.approx(0.8)


def test_others_that_all_weigh_nothing_share_equally() -> None:
    certain = outlook.set_weight(START, "growth", 1)
    assert weights(certain) == {"baseline": 0, "growth": 1, "stagnation": 0, "crisis": 0}
    edited = outlook.set_weight(certain, "growth", 0.4)
    assert weights(edited)["crisis"] == pytest.approx(0.2)


def test_a_weight_may_take_all_that_the_locked_ones_leave_give_or_take_rounding() -> None:
    room = 1 - 0.40
    edited = outlook.set_weight(START, "crisis", room * (1 + 1e-10), locked=("baseline",))
    assert weights(edited)["growth"] == 0
    assert math.fsum(weights(edited).values()) == 1


def test_a_weight_just_above_one_by_rounding_is_one() -> None:
    assert weights(outlook.set_weight(START, "crisis", 1 + 4e-10))["crisis"] == 1


def test_a_weight_stays_zero_beside_locked_ones_that_leave_nothing() -> None:
    above = 1 + 5e-10
    full = weighted(baseline=above / 2, growth=above / 2, stagnation=0, crisis=0)
    edited = outlook.set_weight(full, "crisis", 0, locked=("baseline", "growth"))
    assert weights(edited) == weights(full)


@pytest.mark.parametrize("weight", [-0.1, 0.61, float("nan"), float("inf")])
def test_a_weight_beyond_the_room_is_refused_with_the_room(weight: float) -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_weight(START, "crisis", weight, locked=("baseline",))
    assert "“crisis” must lie between 0 and 0.6 ratio" in english(refused.value.text)


def test_a_weight_cannot_change_while_all_others_are_locked() -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_weight(START, "crisis", 0.5, locked=("baseline", "growth", "stagnation"))
    assert "Unlock one of them" in english(refused.value.text)


def test_the_room_of_a_scenario_is_what_locked_ones_leave() -> None:
    assert outlook.room_for(START.outlook, "crisis") == 1
    assert outlook.room_for(START.outlook, "crisis", ("baseline", "crisis")) == 0.6


def test_a_scenario_beside_locked_ones_only_is_settled() -> None:
    assert outlook.room_for(START.outlook, "crisis", ("baseline", "growth", "stagnation")) is None


def test_an_assumption_is_set_with_its_source_and_note() -> None:
    edited = outlook.set_assumption(
        START, "growth", "inflation", low=1, likely=2, high=4, source="imf", note=" April "
    )
    assumption = outlook.find(edited.outlook, "growth").assumption("inflation")
    assert (assumption.low, assumption.likely, assumption.high) == (1.0, 2.0, 4.0)
    assert (assumption.source, assumption.note) == ("imf", "April")
    assert not assumption.is_illustrative


def test_an_assumption_without_a_source_is_illustrative() -> None:
    edited = outlook.set_assumption(START, "baseline", "inflation", low=1, likely=1, high=1)
    assert outlook.find(edited.outlook, "baseline").assumption("inflation").is_illustrative


@pytest.mark.parametrize(
    ("low", "likely", "high"),
    [(3, 2, 4), (1, 5, 4), (-11, 0, 1), (0, 1, 31), (0, float("nan"), 1), (0, 1, float("inf"))],
)
def test_an_assumption_out_of_order_or_bounds_is_refused(
    low: float, likely: float, high: float
) -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_assumption(START, "crisis", "inflation", low=low, likely=likely, high=high)
    assert english(refused.value.text) == (
        "Inflation of the US dollar: write low, likely and high in this order, between "
        "-10 pct_year and 30 pct_year."
    )


def test_an_unknown_driver_is_refused_with_known_ones() -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_assumption(START, "crisis", "rain", low=1, likely=2, high=3)
    assert "Choose one such as export_growth, import_growth, inflation;" in english(
        refused.value.text
    )


def test_an_unknown_driver_is_refused_with_those_of_a_like_key() -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_assumption(START, "crisis", "shop_rent", low=1, likely=2, high=3)
    assert "Choose one such as rent;" in english(refused.value.text)


def test_a_scenario_may_assume_something_of_its_own_of_any_driver() -> None:
    edited = outlook.set_assumption(
        START, "crisis", "delay", low=1, likely=2, high=3, shape=Shape.UNIFORM
    )
    edited = outlook.set_assumption(edited, "crisis", "hours_saved", low=0, likely=0, high=1)
    crisis = outlook.find(edited.outlook, "crisis")
    drivers = [assumption.driver for assumption in crisis.assumptions]
    assert drivers == [*TRADE_DRIVERS, "hours_saved", "delay"]
    assert crisis.assumption("delay").shape is Shape.UNIFORM


def test_an_assumption_of_its_own_is_cleared() -> None:
    edited = outlook.set_assumption(START, "crisis", "delay", low=1, likely=2, high=3)
    assert outlook.clear_assumption(edited, "crisis", "delay") == START
    assert outlook.clear_assumption(START, "crisis", "delay") == START


def test_growth_of_a_scenario_cannot_be_cleared() -> None:
    with pytest.raises(EditError) as refused:
        outlook.clear_assumption(START, "crisis", "export_growth")
    assert english(refused.value.text) == (
        "Each scenario must assume a value of its own for “Real growth of exports”. Change it."
    )


def test_nothing_is_cleared_of_an_unknown_driver_or_scenario() -> None:
    for scenario, driver in (("crisis", "rain"), ("nowhere", "delay")):
        with pytest.raises(EditError):
            outlook.clear_assumption(START, scenario, driver)


def test_a_lognormal_assumption_that_reaches_zero_is_refused() -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_assumption(
            START, "crisis", "delay", low=0, likely=1, high=3, shape=Shape.LOGNORMAL
        )
    assert english(refused.value.text) == (
        "Delay of the opening: a lognormal distribution lies above zero. Raise the low value or "
        "choose another shape."
    )


def test_a_scenario_is_named_anew() -> None:
    edited = outlook.set_name(START, "growth", "Дәліз")
    assert outlook.find(edited.outlook, "growth").name == "Дәліз"


def test_an_unknown_scenario_is_refused_with_those_there_are() -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_name(START, "boom", "")
    assert "It has baseline, growth, stagnation, crisis." in english(refused.value.text)


def test_a_copy_assumes_the_same_and_weighs_nothing() -> None:
    twice = outlook.copy_scenario(outlook.copy_scenario(START, "crisis", "Flood"), "crisis", "Heat")
    flood, heat = twice.outlook.scenarios[-2:]
    assert (flood.id, heat.id) == ("scenario_1", "scenario_2")
    assert (flood.name, heat.name) == ("Flood", "Heat")
    assert heat.weight == 0
    assert heat.assumptions == outlook.find(START.outlook, "crisis").assumptions


def test_the_others_take_over_the_weight_of_a_removed_scenario() -> None:
    edited = outlook.remove_scenario(START, "baseline")
    expected = {"growth": 0.2 / 0.6, "stagnation": 0.25 / 0.6, "crisis": 0.15 / 0.6}
    assert weights(edited) == pytest.approx(expected)


def test_the_last_scenario_stays() -> None:
    alone = START
    for scenario in ("baseline", "growth", "crisis"):
        alone = outlook.remove_scenario(alone, scenario)
    assert weights(alone) == {"stagnation": 1}
    with pytest.raises(EditError) as refused:
        outlook.remove_scenario(alone, "stagnation")
    assert "last scenario cannot be removed" in english(refused.value.text)


def test_the_target_is_set_and_cleared() -> None:
    edited = outlook.set_target(START, 4000, "plan")
    assert edited.outlook.target == Target(turnover_musd=4000.0, source="plan")
    assert outlook.set_target(edited, None).outlook.target is None


@pytest.mark.parametrize("turnover", [0, -1, float("nan"), float("inf")])
def test_a_target_that_is_no_turnover_is_refused(turnover: float) -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_target(START, turnover)
    assert "above zero" in english(refused.value.text)


def test_the_last_year_is_set() -> None:
    assert outlook.set_last_year(START, 2035.0).outlook.last_year == 2035


@pytest.mark.parametrize("year", [1999, 2101, 2030.5, float("nan"), float("inf"), float("-inf")])
def test_a_year_out_of_reach_is_refused(year: float) -> None:
    with pytest.raises(EditError) as refused:
        outlook.set_last_year(START, year)
    assert "between 2000 and 2100" in english(refused.value.text)
