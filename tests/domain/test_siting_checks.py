"""What the siting of an assessment still lacks."""

from __future__ import annotations

from shekara.domain.assessment import Assessment
from shekara.domain.check import Severity
from shekara.domain.edits import road_map, site_requirements
from shekara.domain.edits import siting as edits
from shekara.domain.sites import NEARNESS, Agreement, Criterion
from shekara.domain.siting_checks import siting_checks
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-11-21", language="en")
EMPTY = edits.remove_site(START, "site_1")


def places(assessment: Assessment) -> list[str]:
    return [check.place.removeprefix("siting.") for check in siting_checks(assessment)]


def said(assessment: Assessment, place: str) -> str:
    return next(
        english(check.text)
        for check in siting_checks(assessment)
        if check.place == f"siting.{place}"
    )


def complete() -> Assessment:
    made = edits.move_site(START, "site_1", 42.95, 74.9)
    made = edits.set_land_agreed(made, "site_1", Agreement.YES)
    for criterion in NEARNESS:
        made = edits.set_distance(made, "site_1", criterion, 5)
        made = site_requirements.set_near(made, criterion, 10)
    made = road_map.set_operator(road_map.add_step(made, "Agree on the land"), "step_1", "Akimat")
    made = road_map.set_step_date(made, "step_1", "2027-03-31")
    return road_map.set_owner(road_map.add_risk(made, "T1"), "risk_1", "Ministry")


def test_without_a_site_one_is_asked_for_and_a_plan() -> None:
    assert places(EMPTY) == ["add", "road_map", "risks"]


def test_with_sites_a_choice_is_asked_for() -> None:
    assert "chosen" in places(edits.choose_site(START, None))


def test_a_template_asks_for_all_that_nobody_assessed() -> None:
    assert places(START) == [
        "site_1.position",
        "site_1.land_agreed",
        "site_1.railway",
        "near.railway",
        "road_map",
        "risks",
    ]
    assert said(START, "site_1.railway").startswith("3 of the distances")


def test_a_complete_siting_lacks_nothing() -> None:
    assert places(complete()) == []


def test_entries_from_before_a_move_are_doubted() -> None:
    moved = edits.move_site(complete(), "site_1", 42.9, 74.95)
    assert places(moved) == ["site_1.land_agreed"]
    assert "4 entries about the chosen site were made before it moved" in said(
        moved, "site_1.land_agreed"
    )
    assert next(siting_checks(moved)).severity is Severity.DOUBTFUL


def test_a_site_without_a_name_is_noticed() -> None:
    assert places(edits.set_name(complete(), "site_1", " ")) == ["site_1.name"]


def test_illustrative_weights_are_doubted_once_sites_are_compared() -> None:
    two = edits.add_site(complete(), "Korday", 43.04, 74.71)
    assert places(two) == ["weight"]
    weighed = site_requirements.set_criterion_weight(two, Criterion.TOWN, 0.8)
    assert places(weighed) == []


def test_steps_and_risks_that_lack_something_are_counted() -> None:
    lacking = road_map.add_step(road_map.add_step(complete(), "Survey"), "")
    lacking = road_map.add_risk(lacking, "Floods")
    assert places(lacking) == ["step_2", "risk_2"]
    assert said(lacking, "step_2").startswith("2 steps")
