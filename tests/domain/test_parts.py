"""Which parts two assessments do not share."""

from __future__ import annotations

from shekara.domain.edits import outlook, passport, review
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.templates import from_template

START = from_template("alatau", date="2026-03-31", language="en")


def test_an_assessment_differs_from_itself_in_nothing() -> None:
    assert changed_parts(START, START) == Parts.NONE


def test_every_part_that_was_edited_is_named() -> None:
    edited = outlook.set_last_year(passport.set_language(START, "ru"), 2035)
    assert changed_parts(START, edited) == Parts.PASSPORT | Parts.OUTLOOK


def test_two_assessments_made_apart_differ_in_all_parts_that_are_built_anew() -> None:
    other = from_template("alatau", date="2026-03-31", language="en")
    assert other == START
    shared = Parts.PAIR | Parts.REVIEW | Parts.FINDINGS
    assert changed_parts(START, other) == Parts.ALL & ~shared


def test_a_judged_finding_is_no_change_of_what_results_rest_on() -> None:
    judged = review.reject(START, "claim.claims.C27", "A speech of 2013")
    corrected = review.correct(judged, "observed.KZ-31.grp_nominal.2021", 1, "A misprint")
    answered = review.answer_base_year(judged, "KG", "export", 2025)
    assert changed_parts(START, judged) == Parts.FINDINGS
    assert changed_parts(judged, corrected) == Parts.REVIEW
    assert changed_parts(judged, answered) == Parts.REVIEW
