"""Edits of the sites."""

from __future__ import annotations

import math

import pytest

from shekara.domain.edits import siting as edits
from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.sites import AGREED_LAND, Access, Agreement, Criterion, Side
from shekara.domain.siting import MOST_SITES, Siting
from shekara.domain.templates import from_template
from tests.domain.english import english

TEMPLATE = from_template("alatau", date="2026-11-21", language="en")
EMPTY = edits.with_siting(
    TEMPLATE,
    **{name: getattr(Siting(), name) for name in Siting.__struct_fields__},
)
START = edits.add_site(EMPTY, " Karasu ", 42.97, 74.88)


def known() -> Siting:
    made = edits.set_land_agreed(START, "site_1", Agreement.YES)
    made = edits.set_distance(made, "site_1", Criterion.RAILWAY, 12)
    return edits.set_judgement(made, "site_1", Criterion.CARBON, 4).siting


def refused(edit: object, *arguments: object) -> str:
    with pytest.raises(EditError) as error:
        edit(*arguments)  # type: ignore[operator]
    return english(error.value.text)


def test_the_first_site_is_chosen_and_later_ones_are_not() -> None:
    assert START.siting.chosen == "site_1"
    assert START.siting.sites[0].name == "Karasu"
    second = edits.add_site(START, "Korday", 43.04, 74.71)
    assert [site.id for site in second.siting.sites] == ["site_1", "site_2"]
    assert second.siting.chosen == "site_1"
    assert changed_parts(START, second) == Parts.SITING


def test_a_site_far_from_the_borders_is_refused() -> None:
    assert "Perhaps the order is swapped" in refused(edits.add_site, START, "", 74.88, 42.97)
    assert "far from the borders" in refused(edits.move_site, START, "site_1", math.nan, 74.88)


def test_there_is_room_for_so_many_sites() -> None:
    full = EMPTY
    for number in range(MOST_SITES):
        full = edits.add_site(full, str(number), 43 + number / 100, 74.88)
    assert "There are 50 sites already" in refused(edits.add_site, full, "", 43.5, 74)


def test_what_was_entered_is_to_be_confirmed_after_a_move() -> None:
    start = edits.with_siting(START, sites=known().sites)
    moved = edits.move_site(start, "site_1", 42.9, 75.0)
    site = moved.siting.sites[0]
    assert (site.latitude, site.longitude) == (42.9, 75.0)
    assert site.unconfirmed == (AGREED_LAND, "railway", "carbon")
    assert site.railway == Access(km=12)
    confirmed = edits.confirm_entries(moved, "site_1")
    assert confirmed.siting.sites[0].unconfirmed == ()


def test_an_entry_made_again_is_confirmed() -> None:
    moved = edits.move_site(edits.with_siting(START, sites=known().sites), "site_1", 42.9, 75.0)
    again = edits.set_distance(moved, "site_1", Criterion.RAILWAY, 12)
    again = edits.set_land_agreed(again, "site_1", Agreement.UNKNOWN)
    assert again.siting.sites[0].unconfirmed == ("carbon",)
    assert (
        edits.set_judgement(again, "site_1", Criterion.CARBON, 3).siting.sites[0].unconfirmed == ()
    )


def test_an_indicative_position_typed_again_is_exact() -> None:
    site = TEMPLATE.siting.sites[0]
    exact = edits.move_site(TEMPLATE, site.id, site.latitude, site.longitude).siting.sites[0]
    assert not exact.indicative
    assert exact.position_source == "derived_crossing_position"
    moved = edits.move_site(TEMPLATE, site.id, 42.95, 74.9).siting.sites[0]
    assert (moved.indicative, moved.position_source) == (False, None)


def test_removing_the_chosen_site_leaves_none_chosen() -> None:
    two = edits.add_site(START, "Korday", 43.04, 74.71)
    assert edits.remove_site(two, "site_1").siting.chosen is None
    assert edits.remove_site(two, "site_2").siting.chosen == "site_1"


def test_a_site_is_chosen_or_none_is() -> None:
    two = edits.add_site(START, "Korday", 43.04, 74.71)
    assert edits.choose_site(two, "site_2").siting.chosen == "site_2"
    assert edits.choose_site(two, None).siting.chosen is None
    assert "There is no site “site_9”" in refused(edits.choose_site, two, "site_9")


def test_words_are_kept_as_typed() -> None:
    made = edits.set_note(edits.set_name(START, "site_1", " Korday "), "site_1", "near the road")
    assert (made.siting.sites[0].name, made.siting.sites[0].note) == ("Korday", "near the road")
    assert "cannot be kept" in refused(edits.set_name, START, "site_1", "a\x00")


def test_an_area_is_above_zero_or_unknown() -> None:
    assert edits.set_area(START, "site_1", 157).siting.sites[0].area_ha == 157.0
    assert edits.set_area(START, "site_1", None).siting.sites[0].area_ha is None
    for area in (0, -1, math.inf, math.nan):
        assert "must lie above 0" in refused(edits.set_area, START, "site_1", area)


def test_another_distance_loses_its_source_and_keeps_its_side() -> None:
    made = edits.set_distance(START, "site_1", Criterion.HIGHWAY, 3)
    made = edits.set_side(made, "site_1", Criterion.HIGHWAY, Side.PARTNER)
    made = edits.set_source(made, "site_1", Criterion.HIGHWAY, "geonames")
    made = edits.set_distance_note(made, "site_1", Criterion.HIGHWAY, "by the map")
    assert made.siting.sites[0].highway == Access(
        km=3, side=Side.PARTNER, source="geonames", note="by the map"
    )
    same = edits.set_distance(made, "site_1", Criterion.HIGHWAY, 3.0)
    assert same.siting.sites[0].highway == made.siting.sites[0].highway
    other = edits.set_distance(made, "site_1", Criterion.HIGHWAY, 4)
    assert other.siting.sites[0].highway == Access(km=4, side=Side.PARTNER, note="by the map")
    gone = edits.set_distance(made, "site_1", Criterion.HIGHWAY, None)
    assert gone.siting.sites[0].highway is None


@pytest.mark.parametrize("km", [-0.1, 1000.5, math.nan, math.inf])
def test_a_senseless_distance_is_refused(km: float) -> None:
    said = refused(edits.set_distance, START, "site_1", Criterion.TOWN, km)
    assert said == "A distance must lie between 0 and 1000.0 km."


def test_only_what_can_be_entered_is_entered() -> None:
    with pytest.raises(KeyError):
        edits.set_distance(START, "site_1", Criterion.ROAD_CROSSING, 3)
    with pytest.raises(KeyError):
        edits.set_judgement(START, "site_1", Criterion.TOWN, 3)
    assert "Enter the distance first" in refused(
        edits.set_side, START, "site_1", Criterion.TOWN, Side.HOME
    )


def test_a_judgement_is_a_whole_number_from_1_to_5_or_none() -> None:
    judged = edits.set_judgement(START, "site_1", Criterion.LAND, 4.0)
    judged = edits.set_judgement_note(judged, "site_1", Criterion.LAND, "loam")
    assert (judged.siting.sites[0].land.score, judged.siting.sites[0].land.note) == (4, "loam")
    assert edits.set_judgement(judged, "site_1", Criterion.LAND, None).siting.sites[0].land.note
    for score in (0, 6, 2.5, math.nan):
        assert "whole number from 1 to 5" in refused(
            edits.set_judgement, START, "site_1", Criterion.LAND, score
        )


def test_a_new_id_is_above_the_highest_or_the_lowest_free() -> None:
    assert edits.free_id("site", ()) == "site_1"
    assert edits.free_id("site", {"site_1", "site_7"}) == "site_8"
    assert edits.free_id("site", {"site_1", "site_999999999"}) == "site_2"
