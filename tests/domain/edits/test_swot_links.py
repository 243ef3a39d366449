"""Links from factors to drivers, and how they follow their factors."""

from __future__ import annotations

import pytest

from shekara.domain.edits import road_map, swot
from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.swot import Direction, DriverLink, Quadrant
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")


def test_a_factor_is_linked_to_a_driver_at_the_end_of_the_list() -> None:
    edited = swot.link_driver(START, "S1", "delay", Direction.DOWN)
    new = DriverLink(factor="S1", driver="delay", direction=Direction.DOWN)
    assert edited.swot.links == (*START.swot.links, new)
    assert changed_parts(START, edited) == Parts.SWOT


def test_a_second_link_to_the_same_driver_takes_the_place_of_the_first() -> None:
    down = swot.link_driver(START, "S1", "delay", Direction.DOWN)
    up = swot.link_driver(down, "S1", "delay", Direction.UP)
    assert [link.direction for link in up.swot.drivers_of("S1")] == [Direction.UP]


def test_a_link_is_undone() -> None:
    linked = swot.link_driver(START, "S1", "delay", Direction.UP)
    assert swot.unlink_driver(linked, "S1", "delay") == START
    assert swot.unlink_driver(START, "S1", "delay") == START


@pytest.mark.parametrize(("factor", "driver"), [("S9", "delay"), ("S1", "rain")])
def test_only_known_factors_and_drivers_are_linked(factor: str, driver: str) -> None:
    with pytest.raises(EditError) as refused:
        swot.link_driver(START, factor, driver, Direction.UP)
    assert english(refused.value.text).startswith("There is no ")


def test_an_unknown_driver_is_not_unlinked() -> None:
    with pytest.raises(EditError) as refused:
        swot.unlink_driver(START, "S1", "rain")
    assert "no driver “rain”" in english(refused.value.text)


def test_links_go_with_a_factor_that_is_removed() -> None:
    edited = swot.remove_factor(START, "T2")
    assert edited.swot.drivers_of("T2") == ()
    assert len(edited.swot.links) == len(START.swot.links) - len(START.swot.drivers_of("T2"))


def test_links_follow_a_factor_to_another_quadrant() -> None:
    edited = swot.move_factor(START, "T2", Quadrant.WEAKNESSES, 0)
    moved = [(link.driver, link.direction) for link in edited.swot.drivers_of("W3")]
    assert moved == [(link.driver, link.direction) for link in START.swot.drivers_of("T2")]
    assert edited.swot.drivers_of("T2") == ()
    assert len(edited.swot.links) == len(START.swot.links)


def test_links_stay_when_a_factor_moves_within_its_quadrant() -> None:
    assert swot.move_factor(START, "T2", Quadrant.THREATS, 0).swot.links == START.swot.links


def test_the_owner_of_a_risk_follows_its_factor_and_goes_with_it() -> None:
    owned = road_map.set_owner(road_map.add_risk(START, "T2"), "risk_1", "Akimat")
    moved = swot.move_factor(owned, "T2", Quadrant.WEAKNESSES, 0)
    assert [(risk.factor, risk.owner) for risk in moved.siting.risks] == [("W3", "Akimat")]
    assert swot.move_factor(owned, "T2", Quadrant.THREATS, 0).siting == owned.siting
    assert swot.remove_factor(moved, "W3").siting.risks == ()
