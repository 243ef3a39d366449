"""Choosing the pair."""

from __future__ import annotations

from shekara.domain.edits.pair import set_pair
from shekara.domain.parts import Parts, changed_parts
from shekara.domain.regions import RegionPair
from shekara.domain.templates import from_template


def test_another_pair_leaves_everything_else_as_it_is() -> None:
    start = from_template("alatau", date="2026-03-31", language="en")
    edited = set_pair(start, RegionPair("KZ-39", "RU-CHE"))
    assert edited.pair.id == "KZ-39,RU-CHE"
    assert changed_parts(start, edited) == Parts.PAIR
