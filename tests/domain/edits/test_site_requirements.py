"""Edits of what is asked of sites."""

from __future__ import annotations

import math

import pytest

from shekara.domain.edits import site_requirements as edits
from shekara.domain.errors import EditError
from shekara.domain.sites import Criterion
from shekara.domain.siting import BorderZone
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-11-21", language="en")


@pytest.mark.parametrize("km", [15, 30.0, 50])
def test_the_border_zone_is_one_of_the_three_known(km: float) -> None:
    assert edits.set_border_zone(START, km).siting.border_zone_km is BorderZone(int(km))


@pytest.mark.parametrize("km", [0, 20, 15.5, math.nan])
def test_another_border_zone_is_refused(km: float) -> None:
    with pytest.raises(EditError) as refused:
        edits.set_border_zone(START, km)
    assert "15, 30, 50 km wide" in english(refused.value.text)


def test_a_threshold_that_was_set_is_no_longer_illustrative() -> None:
    near = edits.set_near(START, Criterion.TOWN, 25).siting.near
    assert (near.town, near.illustrative) == (25.0, ("railway", "highway"))


@pytest.mark.parametrize("km", [0, -1, 1001, math.nan])
def test_a_threshold_out_of_range_is_refused(km: float) -> None:
    with pytest.raises(EditError) as refused:
        edits.set_near(START, Criterion.TOWN, km)
    assert "must be a distance above 0" in english(refused.value.text)


def test_only_railway_highway_and_town_have_a_threshold() -> None:
    with pytest.raises(KeyError):
        edits.set_near(START, Criterion.BORDER, 5)


def test_a_weight_that_was_set_makes_them_judged() -> None:
    siting = edits.set_criterion_weight(START, Criterion.CARBON, 1).siting
    assert siting.weight(Criterion.CARBON) == 1.0
    assert siting.weight(Criterion.TOWN) == 0.5
    assert not siting.illustrative_weights


@pytest.mark.parametrize("weight", [-0.1, 1.1, math.nan])
def test_a_weight_out_of_range_is_refused(weight: float) -> None:
    with pytest.raises(EditError) as refused:
        edits.set_criterion_weight(START, Criterion.CARBON, weight)
    assert "must lie between 0 and 1" in english(refused.value.text)
