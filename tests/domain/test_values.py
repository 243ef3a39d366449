"""What the parts of an assessment refuse to be."""

from __future__ import annotations

import msgspec
import pytest

from shekara.domain.assessment import Assessment, Passport
from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.scenarios import Assumption, Outlook, Scenario, Target
from shekara.domain.shapes import Shape
from shekara.domain.swot import Direction, DriverLink, Factor, Quadrant, Swot
from shekara.domain.templates import from_template

START = from_template("alatau", date="2026-03-31", language="en")
SCENARIO = START.outlook.scenarios[0]
FACTOR = START.swot.factors[0]


@pytest.mark.parametrize("date", ["2026-02-30", "20260331", "2026-W14-2", "tomorrow", "\ud800"])
def test_a_passport_refuses_what_is_no_date(date: str) -> None:
    with pytest.raises(ValueError, match=r"date|isoformat|day"):
        Passport(date=date)


def test_a_passport_refuses_an_unknown_language() -> None:
    with pytest.raises(ValueError, match="not one of the languages en, ru, kk, ky"):
        Passport(language="de")


@pytest.mark.parametrize(
    "factor_id", ["", "S", "1", "X1", "s1", "S-1", "S1.5", "S²", "S1234567890"]
)
def test_a_factor_refuses_an_id_that_is_no_quadrant_and_number(factor_id: str) -> None:
    with pytest.raises(ValueError, match="is not the id of a factor"):
        Factor(id=factor_id, words="", weight=0.5, intensity=3)


@pytest.mark.parametrize("weight", [-1e-9, 1.0000001, float("nan"), float("inf")])
def test_weights_lie_between_zero_and_one(weight: float) -> None:
    with pytest.raises(ValueError, match="is not between 0 and 1"):
        msgspec.structs.replace(FACTOR, weight=weight)
    with pytest.raises(ValueError, match="is not between 0 and 1"):
        msgspec.structs.replace(SCENARIO, weight=weight)


@pytest.mark.parametrize("intensity", [0, 6, 10**30])
def test_an_intensity_lies_between_one_and_five(intensity: int) -> None:
    with pytest.raises(ValueError, match="is not between 1 and 5"):
        msgspec.structs.replace(FACTOR, intensity=intensity)


def test_a_factor_stands_in_the_quadrant_of_its_letter() -> None:
    quadrants = [START.swot.within(quadrant) for quadrant in Quadrant]
    assert [len(factors) for factors in quadrants] == [7, 2, 7, 2]
    assert all(factor.quadrant is Quadrant.THREATS for factor in quadrants[-1])
    titles = [quadrant.heading.source for quadrant in Quadrant]
    assert titles == ["Strengths", "Weaknesses", "Opportunities", "Threats"]


def test_no_two_factors_have_one_id() -> None:
    with pytest.raises(ValueError, match="two factors are called S1"):
        Swot(factors=(FACTOR, FACTOR))


def test_an_assumption_refuses_an_unknown_driver() -> None:
    with pytest.raises(ValueError, match="there is no driver “rain”"):
        Assumption(driver="rain", low=1, likely=2, high=3)


@pytest.mark.parametrize("values", [(2, 1, 3), (1, 4, 3), (float("nan"), 1, 2)])
def test_an_assumption_refuses_values_out_of_order(values: tuple[float, float, float]) -> None:
    low, likely, high = values
    with pytest.raises(ValueError, match="are not in order"):
        Assumption(driver="inflation", low=low, likely=likely, high=high)


@pytest.mark.parametrize("values", [(-10.1, 0, 1), (0, 1, 30.1), (0, 1, float("inf"))])
def test_an_assumption_refuses_values_out_of_bounds(values: tuple[float, float, float]) -> None:
    low, likely, high = values
    with pytest.raises(ValueError, match="must lie between -10 and 30"):
        Assumption(driver="inflation", low=low, likely=likely, high=high)


@pytest.mark.parametrize("scenario_id", ["", "_", "a b", "base-line", "кризис"])
def test_a_scenario_refuses_an_id_that_cannot_be_typed_as_an_address(scenario_id: str) -> None:
    with pytest.raises(ValueError, match="cannot be the id of a scenario"):
        msgspec.structs.replace(SCENARIO, id=scenario_id)


def test_a_scenario_assumes_growth_and_inflation_and_others_once_in_order() -> None:
    delay = Assumption(driver="delay", low=0, likely=1, high=2)
    peak = Assumption(driver="peak", low=1, likely=1, high=2)
    trade = SCENARIO.assumptions
    for assumptions in (
        trade[1:],
        trade[::-1],
        (delay, *trade),
        (*trade, delay, peak),
        (*trade, delay, delay),
        (*trade[:2], delay),
    ):
        with pytest.raises(ValueError, match="must assume export_growth, import_growth, inflation"):
            Scenario(id="some", name="", weight=1, assumptions=assumptions)
    Scenario(id="some", name="", weight=1, assumptions=(*trade, peak, delay))


def test_a_scenario_knows_its_assumption_of_each_driver() -> None:
    assert [SCENARIO.assumption(driver).driver for driver in TRADE_DRIVERS] == list(TRADE_DRIVERS)
    for driver in ("rain", "delay"):
        with pytest.raises(KeyError):
            SCENARIO.assumption(driver)


def test_a_lognormal_assumption_lies_above_zero() -> None:
    for low in (-1, 0):
        with pytest.raises(ValueError, match="a lognormal distribution lies above zero"):
            Assumption(driver="inflation", low=low, likely=1, high=2, shape=Shape.LOGNORMAL)
    Assumption(driver="inflation", low=0.1, likely=1, high=2, shape=Shape.LOGNORMAL)


def test_a_link_refuses_an_unknown_driver() -> None:
    with pytest.raises(ValueError, match="there is no driver “rain”"):
        DriverLink(factor="S1", driver="rain", direction=Direction.UP)


def test_a_factor_is_linked_once_to_a_driver_and_must_be_there() -> None:
    up = DriverLink(factor="S1", driver="delay", direction=Direction.UP)
    down = DriverLink(factor="S1", driver="delay", direction=Direction.DOWN)
    with pytest.raises(ValueError, match="linked twice to one driver"):
        Swot(factors=(FACTOR,), links=(up, down))
    with pytest.raises(ValueError, match="there is no factor S1 to link"):
        Swot(links=(up,))


def test_a_swot_knows_the_links_of_a_factor_and_of_a_driver() -> None:
    alatau = START.swot
    of_factor = alatau.drivers_of("S2")
    assert [link.driver for link in of_factor] == ["hours_saved", "transit_tonnes"]
    assert {link.factor for link in alatau.factors_of("hours_saved")} == {"S2", "T2"}
    assert alatau.drivers_of("S9") == ()


@pytest.mark.parametrize("turnover", [0, -1, float("nan"), float("inf")])
def test_a_target_is_a_positive_number(turnover: float) -> None:
    with pytest.raises(ValueError, match="is not a positive number"):
        Target(turnover_musd=turnover)


@pytest.mark.parametrize("number", [0, 2])
def test_an_outlook_has_scenarios_each_with_its_own_id(number: int) -> None:
    scenario = msgspec.structs.replace(SCENARIO, weight=0.5)
    with pytest.raises(ValueError, match="each with an id of its own"):
        Outlook(scenarios=(scenario,) * number, last_year=2040)


def test_weights_that_do_not_add_up_are_refused() -> None:
    with pytest.raises(ValueError, match=r"add up to 0\.4, not to 1"):
        Outlook(scenarios=(SCENARIO,), last_year=2040)


@pytest.mark.parametrize("year", [1999, 2101])
def test_an_outlook_ends_in_a_year_of_this_century(year: int) -> None:
    with pytest.raises(ValueError, match="is not between 2000 and 2100"):
        msgspec.structs.replace(START.outlook, last_year=year)


def test_nothing_of_an_assessment_can_be_changed_in_place() -> None:
    with pytest.raises(AttributeError):
        setattr(START, "swot", Swot())  # noqa: B010  (a type checker refuses the plain way)
    assert isinstance(START, Assessment)
