"""Which parts two assessments do not share."""

from __future__ import annotations

from shekara.domain.edits import outlook, passport
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
    assert changed_parts(START, other) == Parts.ALL & ~Parts.PAIR
