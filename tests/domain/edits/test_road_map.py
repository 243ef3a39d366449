"""Edits of the road map and of the owners of risks."""

from __future__ import annotations

import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.edits import road_map as edits
from shekara.domain.edits import swot
from shekara.domain.errors import EditError
from shekara.domain.siting import MOST_ENTRIES
from shekara.domain.swot import Quadrant
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-11-21", language="en")
THREE = edits.add_step(edits.add_step(edits.add_step(START, "a"), "b"), "c")


def steps(assessment: Assessment) -> list[str]:
    return [str(step.words) for step in assessment.siting.road_map]


def said(error: pytest.ExceptionInfo[EditError]) -> str:
    return english(error.value.text)


def test_steps_are_added_at_the_end_and_moved() -> None:
    assert steps(THREE) == ["a", "b", "c"]
    assert steps(edits.move_step(THREE, "step_3", 0)) == ["c", "a", "b"]
    assert steps(edits.move_step(THREE, "step_1", 99)) == ["b", "c", "a"]
    assert steps(edits.move_step(THREE, "step_1", -5)) == ["a", "b", "c"]


def test_a_step_is_worded_given_to_somebody_and_dated() -> None:
    made = edits.set_step_words(THREE, "step_2", " Agree on the land ")
    made = edits.set_operator(made, "step_2", "Akimat")
    made = edits.set_step_date(made, "step_2", " 2027-03-31 ")
    step = made.siting.road_map[1]
    assert (step.words, step.operator, step.date) == ("Agree on the land", "Akimat", "2027-03-31")
    assert edits.set_step_date(made, "step_2", "").siting.road_map[1].date == ""


@pytest.mark.parametrize("date", ["2027-02-30", "31.3.2027", "soon"])
def test_what_is_no_date_is_refused(date: str) -> None:
    with pytest.raises(EditError) as refused:
        edits.set_step_date(THREE, "step_1", date)
    assert f"“{date}” is not a date" in said(refused)


def test_a_removed_step_is_gone_and_an_unknown_one_refused() -> None:
    assert steps(edits.remove_step(THREE, "step_2")) == ["a", "c"]
    with pytest.raises(EditError) as refused:
        edits.remove_step(THREE, "step_9")
    assert said(refused) == "There is no “step_9” in the road map."


def test_the_list_has_room_for_so_many() -> None:
    full = START
    for _ in range(MOST_ENTRIES):
        full = edits.add_step(full, "x")
    with pytest.raises(EditError) as refused:
        edits.add_step(full, "x")
    assert "full with 100 entries" in said(refused)


def test_a_factor_of_the_swot_is_a_risk_once() -> None:
    made = edits.add_risk(START, "T1")
    assert made.siting.risks[0].factor == "T1"
    with pytest.raises(EditError) as refused:
        edits.add_risk(made, "T1")
    assert said(refused) == "T1 is in the list of risks already."


def test_any_other_risk_is_in_words() -> None:
    made = edits.add_risk(edits.add_risk(START, "T1"), " Floods of the Chu ")
    assert [risk.id for risk in made.siting.risks] == ["risk_1", "risk_2"]
    assert made.siting.risks[1].words == "Floods of the Chu"


def test_a_risk_is_owned_dated_worded_and_removed() -> None:
    made = edits.set_owner(edits.add_risk(START, "T1"), "risk_1", "Ministry of Trade")
    made = edits.set_risk_date(made, "risk_1", "2027-06-30")
    risk = made.siting.risks[0]
    assert (risk.owner, risk.date) == ("Ministry of Trade", "2027-06-30")
    worded = edits.set_risk_words(made, "risk_1", "A crisis").siting.risks[0]
    assert (worded.factor, worded.words, worded.owner) == ("", "A crisis", "Ministry of Trade")
    assert edits.remove_risk(made, "risk_1").siting.risks == ()


def test_a_risk_follows_its_factor_and_goes_with_it() -> None:
    made = edits.add_risk(edits.add_risk(START, "T1"), "Floods")
    moved = swot.move_factor(made, "T1", Quadrant.WEAKNESSES, 0)
    assert [risk.factor for risk in moved.siting.risks] == ["W3", ""]
    removed = swot.remove_factor(made, "T1")
    assert [risk.words for risk in removed.siting.risks] == ["Floods"]
    assert edits.follow_factor(made, "S1", None) is made
