"""Sites, what is asked of them, and the road map as values."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest

from shekara.domain.road_map import RiskOwner, RoadStep
from shekara.domain.sites import (
    AGREED_LAND,
    ENTERED,
    JUDGED,
    NEARNESS,
    Access,
    Agreement,
    Criterion,
    Judged,
    Site,
)
from shekara.domain.siting import MOST_SITES, BorderZone, Near, Siting, Weight, equal_weights
from shekara.domain.template_sites import SITE_CROSSINGS, template_siting
from shekara.domain.templates import TEMPLATES
from shekara.reference.evidence import evidence


def site(**changes: Any) -> Site:  # noqa: ANN401  (fields of any kind)
    return Site(
        **{"id": "site_1", "name": "Karasu", "latitude": 42.97, "longitude": 74.88, **changes}
    )


def test_an_empty_siting_is_valid_and_survives_the_file() -> None:
    assert msgspec.json.decode(msgspec.json.encode(Siting()), type=Siting) == Siting()


def test_nothing_is_assumed_of_a_new_site() -> None:
    fresh = site()
    assert fresh.land_agreed is Agreement.UNKNOWN
    assert [fresh.access(criterion) for criterion in ENTERED] == [None] * 4
    assert [fresh.judged(criterion).score for criterion in JUDGED] == [None] * 5
    assert fresh.entries == ()


def test_the_entries_of_a_site_are_named() -> None:
    known = site(
        land_agreed=Agreement.NO,
        railway=Access(km=3),
        carbon=Judged(score=2),
        land=Judged(note="x"),
    )
    assert known.entries == (AGREED_LAND, "railway", "carbon")


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "karasu"},
        {"id": "site_"},
        {"id": "site_٣"},
        {"id": "site_1234567890"},
        {"latitude": 74.88, "longitude": 42.97},
        {"latitude": math.nan},
        {"longitude": math.inf},
        {"name": "a\x00b"},
        {"area_ha": 0},
        {"area_ha": math.inf},
        {"unconfirmed": ("railway",)},
        {"land_agreed": Agreement.YES, "unconfirmed": (AGREED_LAND, AGREED_LAND)},
    ],
)
def test_an_impossible_site_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (the messages are for developers)
        site(**changes)


@pytest.mark.parametrize("km", [-1, math.nan, math.inf, 1001])
def test_an_impossible_distance_is_refused(km: float) -> None:
    with pytest.raises(ValueError, match="is not between 0 and 1000"):
        Access(km=km)


@pytest.mark.parametrize("score", [0, 6])
def test_a_judgement_out_of_range_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="is not between 1 and 5"):
        Judged(score=score)


def test_a_threshold_is_above_zero_and_its_names_are_known() -> None:
    assert [Near().km(criterion) for criterion in NEARNESS] == [10.0, 10.0, 30.0]
    with pytest.raises(ValueError, match="no threshold"):
        Near(town=0)
    with pytest.raises(ValueError, match="no thresholds are called border"):
        Near(illustrative=("border",))


def test_a_weight_lies_between_0_and_1() -> None:
    with pytest.raises(ValueError, match="is not between 0 and 1"):
        Weight(criterion=Criterion.TOWN, weight=1.5)


def test_the_weights_are_all_there_in_their_order() -> None:
    assert Siting().weight(Criterion.CARBON) == 0.5
    with pytest.raises(ValueError, match="weights must be given"):
        Siting(weights=equal_weights()[1:])


def test_the_chosen_site_is_one_of_the_sites() -> None:
    one = site()
    assert Siting(sites=(one,), chosen="site_1").chosen_site is one
    assert Siting(sites=(one,)).chosen_site is None
    with pytest.raises(ValueError, match="not among the sites"):
        Siting(sites=(one,), chosen="site_2")


def test_two_entries_of_one_id_and_too_many_are_refused() -> None:
    with pytest.raises(ValueError, match="two entries are called site_1"):
        Siting(sites=(site(), site()))
    many = tuple(site(id=f"site_{number}") for number in range(MOST_SITES + 1))
    with pytest.raises(ValueError, match="at most 50"):
        Siting(sites=many)


def test_the_border_zone_is_one_of_three() -> None:
    assert [int(zone) for zone in BorderZone] == [15, 30, 50]
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"border_zone_km": 20}', type=Siting)


def test_a_step_has_an_id_and_a_date_or_none() -> None:
    assert RoadStep(id="step_1", words="", date="2027-03-31").date == "2027-03-31"
    with pytest.raises(ValueError, match="step_1"):
        RoadStep(id="risk_1", words="")
    with pytest.raises(ValueError, match="isoformat"):
        RoadStep(id="step_1", words="", date="31.3.2027")
    with pytest.raises(ValueError, match="not a date such as"):
        RoadStep(id="step_1", words="", date="20270331")


def test_a_risk_is_a_factor_or_words() -> None:
    assert RiskOwner(id="risk_1", factor="T1").words == ""
    with pytest.raises(ValueError, match="at once"):
        RiskOwner(id="risk_1", factor="T1", words="a crisis")


def test_a_template_puts_its_site_where_the_list_of_crossings_has_it() -> None:
    crossings = {crossing.id: crossing for crossing in evidence().crossings}
    assert set(SITE_CROSSINGS) < set(TEMPLATES)
    for name, (crossing_id, latitude, longitude) in SITE_CROSSINGS.items():
        crossing, placed = crossings[crossing_id], template_siting(name).sites[0]
        assert (crossing.latitude, crossing.longitude) == (latitude, longitude)
        assert (placed.latitude, placed.longitude) == (latitude, longitude)
        assert placed.position_source == crossing.position_source == "derived_crossing_position"
        assert placed.indicative


@pytest.mark.parametrize("name", list(SITE_CROSSINGS))
def test_a_template_assumes_nothing_else_of_its_site(name: str) -> None:
    siting = template_siting(name)
    assert siting.chosen_site is siting.sites[0]
    assert siting.sites[0].entries == ()


def test_a_blank_assessment_has_no_site() -> None:
    assert template_siting("blank") == Siting()
