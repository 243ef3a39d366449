"""Edits of the SWOT."""

from __future__ import annotations

import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.edits import swot
from shekara.domain.errors import EditError
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.regions import RegionPair
from shekara.domain.swot import Factor, Quadrant, Swot
from shekara.domain.templates import blank, from_template
from tests.domain.english import english

START = from_template("kostanay-chelyabinsk", date="2026-03-31", language="en")
BLANK = blank(RegionPair("KZ-31", "KG-C"), date="", language="en")


def ids(assessment: Assessment) -> str:
    return " ".join(factor.id for factor in assessment.swot.factors)


def test_a_new_factor_stands_last_in_its_quadrant_and_is_yet_to_be_judged() -> None:
    edited = swot.add_factor(START, Quadrant.WEAKNESSES, " Кезек ")
    added = edited.swot.within(Quadrant.WEAKNESSES)[-1]
    assert added == Factor(
        id="W4",
        words="Кезек",
        weight=0.5,
        intensity=3,
        illustrative=("weight", "intensity"),
    )
    assert ids(edited) == "S1 S2 S3 S4 W1 W2 W3 W4 O1 O2 O3 T1 T2 T3 T4"
    assert changed_parts(START, edited) == Parts.SWOT


def test_the_first_factor_of_a_quadrant_is_number_one() -> None:
    assert ids(swot.add_factor(BLANK, Quadrant.THREATS, "Drought")) == "T1"


def test_a_new_factor_is_numbered_above_the_highest() -> None:
    edited = swot.remove_factor(START, "S2")
    assert ids(swot.add_factor(edited, Quadrant.STRENGTHS, "")).startswith("S1 S3 S4 S5 W1")


def test_above_the_highest_possible_number_the_lowest_free_one_is_given() -> None:
    highest = Factor(id="S999999999", words="", weight=0.5, intensity=3)
    second = Factor(id="S1", words="", weight=0.5, intensity=3)
    full = Swot(factors=(highest, second))
    assert swot.free_id(full, Quadrant.STRENGTHS) == "S2"


def test_words_and_note_are_what_was_typed() -> None:
    edited = swot.set_note(swot.set_words(START, "O2", "Өндіріс"), "O2", "Interview 4")
    factor = swot.find(edited.swot, "O2")
    assert (factor.words, factor.note) == ("Өндіріс", "Interview 4")


def test_a_judged_weight_is_no_longer_illustrative() -> None:
    factor = swot.find(swot.set_weight(START, "T1", 1).swot, "T1")
    assert factor.weight == 1.0
    assert factor.illustrative == ("intensity",)


def test_a_judged_intensity_is_no_longer_illustrative() -> None:
    edited = swot.set_intensity(swot.set_weight(START, "T1", 0), "T1", 5.0)
    factor = swot.find(edited.swot, "T1")
    assert (factor.weight, factor.intensity) == (0.0, 5)
    assert factor.illustrative == ()


@pytest.mark.parametrize("weight", [-0.01, 1.01, 30, float("nan"), float("inf")])
def test_a_weight_out_of_range_is_refused(weight: float) -> None:
    with pytest.raises(EditError) as refused:
        swot.set_weight(START, "S1", weight)
    assert "S1 must lie between 0 and 1" in english(refused.value.text)


@pytest.mark.parametrize("intensity", [0, 6, 2.5, float("nan"), float("inf")])
def test_an_intensity_that_is_no_step_from_one_to_five_is_refused(intensity: float) -> None:
    with pytest.raises(EditError) as refused:
        swot.set_intensity(START, "S1", intensity)
    assert "S1 must be a whole number from 1 to 5" in english(refused.value.text)


def test_a_removed_factor_is_gone_and_the_others_stay() -> None:
    assert ids(swot.remove_factor(START, "O2")) == "S1 S2 S3 S4 W1 W2 W3 O1 O3 T1 T2 T3 T4"


def test_a_factor_moves_within_its_quadrant_and_keeps_its_id() -> None:
    edited = swot.move_factor(START, "W3", Quadrant.WEAKNESSES, 0)
    assert ids(edited) == "S1 S2 S3 S4 W3 W1 W2 O1 O2 O3 T1 T2 T3 T4"


def test_a_factor_that_moves_to_another_quadrant_gets_an_id_of_that_one() -> None:
    edited = swot.move_factor(START, "W3", Quadrant.THREATS, 1)
    assert ids(edited) == "S1 S2 S3 S4 W1 W2 O1 O2 O3 T1 T5 T2 T3 T4"
    assert swot.find(edited.swot, "T5").words == swot.find(START.swot, "W3").words


@pytest.mark.parametrize(("position", "order"), [(-5, "S2 S1 S3 S4"), (99, "S1 S3 S4 S2")])
def test_a_place_beyond_the_ends_is_the_end(position: int, order: str) -> None:
    edited = swot.move_factor(START, "S2", Quadrant.STRENGTHS, position)
    assert ids(edited).startswith(order)


def test_an_unknown_factor_is_refused_with_how_factors_are_called() -> None:
    with pytest.raises(EditError) as refused:
        swot.set_words(START, "S9", "")
    assert "no factor “S9”" in english(refused.value.text)
    assert "such as S1" in english(refused.value.text)
