"""Choosing the pair."""

from __future__ import annotations

from shekara.domain.assessment import Assessment
from shekara.domain.edits import outlook
from shekara.domain.edits.pair import set_pair
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.regions import RegionPair
from shekara.domain.scenarios import Assumption
from shekara.domain.templates import OBSERVED_GROWTH, from_template

ALATAU, KOSTANAY = RegionPair("KZ-31", "KG-C"), RegionPair("KZ-39", "RU-CHE")


START = from_template("alatau", date="2026-03-31", language="en")


def baseline(assessment: Assessment, driver: str) -> Assumption:
    (scenario,) = (each for each in assessment.outlook.scenarios if each.id == "baseline")
    (found,) = (each for each in scenario.assumptions if each.driver == driver)
    return found


def test_another_pair_of_the_same_countries_leaves_everything_else_as_it_is() -> None:
    edited = set_pair(START, RegionPair("KZ-19", "KG-Y"))
    assert edited.pair.id == "KZ-19,KG-Y"
    assert changed_parts(START, edited) == Parts.PAIR


def test_growth_observed_with_the_neighbour_follows_the_neighbour() -> None:
    edited = set_pair(START, KOSTANAY)
    assert changed_parts(START, edited) == Parts.PAIR | Parts.OUTLOOK
    for flow in ("export", "import"):
        held = baseline(edited, f"{flow}_growth")
        assert (held.low, held.likely, held.high) == OBSERVED_GROWTH["RU", flow]
    assert set_pair(edited, ALATAU) == START


def test_growth_that_somebody_changed_stays() -> None:
    changed = outlook.set_assumption(
        START, "baseline", "export_growth", low=0.3, likely=9.0, high=22.4
    )
    edited = set_pair(changed, KOSTANAY)
    assert baseline(edited, "export_growth") == baseline(changed, "export_growth")
