"""Pulling a lever of "what would have to be true"."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.domain.assessment import Assessment
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.edits.levers import shift_driver
from shekara.domain.errors import EditError
from shekara.domain.scenarios import Assumption
from shekara.usecases.documents import new_assessment

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def assessment() -> Assessment:
    return new_assessment("alatau", language="en", today=TODAY)


def common(assessment: Assessment, driver: str) -> Assumption:
    found = assessment.hub.assumption(driver)
    assert found is not None
    return found


def test_a_lever_up_goes_by_the_way_to_the_high_end(assessment: Assessment) -> None:
    set_up = hub.set_assumption(assessment, "loss_avoided", low=30, likely=50, high=60)
    pulled = common(shift_driver(set_up, "loss_avoided", 0.5), "loss_avoided")
    assert (pulled.low, pulled.likely, pulled.high) == (35, 55, 65)


def test_a_lever_down_goes_by_the_way_to_the_low_end(assessment: Assessment) -> None:
    set_up = hub.set_assumption(assessment, "loss_avoided", low=30, likely=50, high=60)
    pulled = common(shift_driver(set_up, "loss_avoided", -0.5), "loss_avoided")
    assert (pulled.low, pulled.likely, pulled.high) == (20, 40, 50)


def test_a_lever_is_pulled_in_every_scenario(assessment: Assessment) -> None:
    pulled = shift_driver(assessment, "export_growth", 1.0)
    for before, after in zip(assessment.outlook.scenarios, pulled.outlook.scenarios, strict=True):
        then, now = before.assumption("export_growth"), after.assumption("export_growth")
        assert now.likely == pytest.approx(then.high)


def test_a_scenario_with_an_assumption_of_its_own_is_shifted_by_its_own_range(
    assessment: Assessment,
) -> None:
    own = outlook.set_assumption(assessment, "crisis", "loss_avoided", low=10, likely=20, high=40)
    pulled = shift_driver(own, "loss_avoided", 1.0)
    crisis = outlook.find(pulled.outlook, "crisis").assumption("loss_avoided")
    assert (crisis.low, crisis.likely, crisis.high) == (30, 40, 60)
    assert common(pulled, "loss_avoided") != common(own, "loss_avoided")


def test_what_is_shifted_has_no_source_and_says_why(assessment: Assessment) -> None:
    sourced = hub.set_assumption(
        assessment, "loss_avoided", low=30, likely=50, high=60, source="p5"
    )
    pulled = common(shift_driver(sourced, "loss_avoided", 1.0, "a trial"), "loss_avoided")
    assert pulled.source is None
    assert pulled.note == "a trial"


def test_a_driver_of_which_nothing_is_assumed_stays_so(assessment: Assessment) -> None:
    cleared = hub.clear_assumption(assessment, "loss_avoided")
    assert shift_driver(cleared, "loss_avoided", 1.0) == cleared


def test_a_lever_of_no_driver_is_refused(assessment: Assessment) -> None:
    with pytest.raises(EditError):
        shift_driver(assessment, "luck", 1.0)


@given(st.sampled_from(sorted(DRIVERS)), st.floats(-2, 2))
def test_a_shifted_driver_stays_within_its_bounds(driver: str, z: float) -> None:
    assessment = new_assessment("alatau", language="en", today=TODAY)
    try:
        pulled = shift_driver(assessment, driver, z)
    except EditError:
        # A lognormal distribution shifted to zero or below.
        return
    held = [*pulled.hub.assumptions]
    held += [each for scenario in pulled.outlook.scenarios for each in scenario.assumptions]
    for each in held:
        bounds = DRIVERS[each.driver]
        assert bounds.lowest <= each.low <= each.likely <= each.high <= bounds.highest
