"""What a hub asks of its site (Kuanshaliev, P5)."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shekara.analysis.must_haves import (
    MustHave,
    State,
    asked_of,
    land_state,
    measured_km,
    near_state,
    overall,
    zone_state,
)
from shekara.domain.concepts import Concept
from shekara.domain.sites import AGREED_LAND, NEARNESS, Access, Agreement, Criterion, Site

KARASU = Site(id="site_1", name="Karasu", latitude=42.97, longitude=74.88)


def with_(**changes: object) -> Site:
    fields = {name: getattr(KARASU, name) for name in KARASU.__struct_fields__}
    return Site(**{**fields, **changes})


def test_a_population_centre_is_asked_for_by_industry_alone() -> None:
    logistics = (MustHave.LAND, MustHave.BORDER_ZONE, MustHave.RAILWAY, MustHave.HIGHWAY)
    assert asked_of(Concept.TRANSPORT) == logistics
    assert asked_of(Concept.TRADE) == logistics
    assert asked_of(Concept.INDUSTRIAL) == (*logistics, MustHave.TOWN)


@pytest.mark.parametrize(
    ("agreed", "state"),
    [
        (Agreement.YES, State.MET),
        (Agreement.NO, State.FAILED),
        (Agreement.UNKNOWN, State.NOT_ASSESSED),
    ],
)
def test_land_is_agreed_or_not_or_nobody_said(agreed: Agreement, state: State) -> None:
    assert land_state(with_(land_agreed=agreed)) is state


def test_what_was_entered_before_a_move_is_not_assessed() -> None:
    moved = with_(land_agreed=Agreement.NO, town=Access(km=500), unconfirmed=(AGREED_LAND, "town"))
    assert land_state(moved) is State.NOT_ASSESSED
    assert near_state(moved, Criterion.TOWN, 30) is State.NOT_ASSESSED
    assert measured_km(moved, Criterion.TOWN) is None


@pytest.mark.parametrize(
    ("km", "state"),
    [
        (None, State.NOT_ASSESSED),
        (0.0, State.MET),
        (25.0, State.MET),
        (25.1, State.NOT_ASSESSED),
        (30.0, State.NOT_ASSESSED),
        (35.0, State.NOT_ASSESSED),
        (35.1, State.FAILED),
    ],
)
def test_the_map_decides_only_further_than_its_accuracy_from_the_limit(
    km: float | None, state: State
) -> None:
    assert zone_state(KARASU, km, 30) is state


@pytest.mark.parametrize(("km", "state"), [(30.0, State.MET), (30.1, State.FAILED)])
def test_a_measured_distance_decides_by_itself(km: float, state: State) -> None:
    assert zone_state(with_(border=Access(km=km)), 500, 30) is state
    assert zone_state(with_(border=Access(km=km), indicative=True), None, 30) is state


def test_an_indicative_place_is_in_no_zone_and_out_of_none() -> None:
    """The list of crossings is not fit for the border zone, as the data package says."""
    rough = with_(indicative=True)
    assert [zone_state(rough, km, 15) for km in (0.0, 500.0)] == [State.NOT_ASSESSED] * 2


@pytest.mark.parametrize("criterion", NEARNESS)
def test_near_is_no_further_than_the_threshold(criterion: Criterion) -> None:
    assert near_state(with_(**{criterion: Access(km=10)}), criterion, 10) is State.MET
    assert near_state(with_(**{criterion: Access(km=10.1)}), criterion, 10) is State.FAILED
    assert near_state(KARASU, criterion, 10) is State.NOT_ASSESSED


def test_one_failure_decides_and_then_one_unknown() -> None:
    for states in product(State, repeat=3):
        together = overall(states)
        if State.FAILED in states:
            assert together is State.FAILED
        elif State.NOT_ASSESSED in states:
            assert together is State.NOT_ASSESSED
        else:
            assert together is State.MET


@given(st.floats(0, 1000), st.sampled_from([15, 30, 50]))
def test_a_wider_zone_never_turns_met_into_failed(km: float, zone: int) -> None:
    if zone_state(KARASU, km, zone) is State.MET:
        assert zone_state(KARASU, km, 50) is State.MET
