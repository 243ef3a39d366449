"""Older documents are brought up to date one version at a time."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from shekara.domain.errors import DocumentError
from shekara.domain.hub import Hub
from shekara.domain.review import EvidenceReview
from shekara.domain.siting import Siting
from shekara.domain.templates import from_template
from shekara.store.codec import decode, encode
from shekara.store.migrations import STEPS, migrated, present_version
from shekara.store.strict import Members
from tests.domain.english import english

FILES = Path(__file__).parent / "files"
VERSION_1 = json.loads((FILES / "v1.shekara").read_bytes())
VERSION_2 = json.loads((FILES / "v2.shekara").read_bytes())
VERSION_4 = json.loads((FILES / "v4.shekara").read_bytes())
VERSION_3 = json.loads((FILES / "v3.shekara").read_bytes())
START = from_template("alatau", date="2026-03-31", language="en")


def with_pair_in_two_keys(old: Members) -> Members:
    """Turn `"pair": "A,B"` into the two keys it has now."""
    kz, other = str(old["pair"]).split(",")
    return {**old, "pair": {"kz": kz, "other": other}}


def without_colour(old: Members) -> Members:
    """Drop a key that was given up."""
    return {key: value for key, value in old.items() if key != "colour"}


FAKE_STEPS = (with_pair_in_two_keys, without_colour)


def document(version: int, **changes: object) -> bytes:
    written = json.loads(encode(START, "Shekara"))
    written["version"] = version
    written["assessment"] |= changes
    return json.dumps(written).encode()


def test_the_present_version_is_one_above_the_number_of_steps() -> None:
    assert present_version() == len(STEPS) + 1
    assert present_version(FAKE_STEPS) == 3


def test_the_oldest_document_goes_through_all_steps_in_order() -> None:
    old = document(1, pair="KZ-31,KG-C", colour="red")
    assert decode(old, FAKE_STEPS) == START


def test_a_document_of_a_version_between_goes_through_the_rest() -> None:
    assert decode(document(2, colour="red"), FAKE_STEPS) == START


def test_a_present_document_goes_through_none() -> None:
    assert decode(document(3), FAKE_STEPS) == START


def test_a_step_leaves_the_old_value_as_it_was() -> None:
    old: Members = {"pair": "KZ-31,KG-C", "colour": "red"}
    before = copy.deepcopy(old)
    assert migrated(old, 1, FAKE_STEPS) == {"pair": {"kz": "KZ-31", "other": "KG-C"}}
    assert old == before


@pytest.mark.parametrize("pair", ["KZ-31", "A,B,C", None, {"kz": 1}])
def test_an_old_document_without_what_its_version_promises_is_refused(pair: object) -> None:
    with pytest.raises(DocumentError) as refused:
        decode(document(1, pair=pair), FAKE_STEPS)
    assert "from version 1 of the document format to 2" in english(refused.value.text)


def test_a_document_newer_than_the_last_step_is_refused() -> None:
    with pytest.raises(DocumentError) as refused:
        decode(document(4), FAKE_STEPS)
    sentence = english(refused.value.text)
    assert "version 4 of" in sentence
    assert "up to 3." in sentence


def of_version_1() -> Members:
    """Give the assessment of a document of version 1, to be spoiled."""
    return copy.deepcopy(VERSION_1["assessment"])


def test_version_2_adds_a_hub_of_which_nothing_is_assumed() -> None:
    added = migrated(of_version_1(), 1)
    assert added["hub"] == json.loads(msgspec.json.encode(Hub()))
    assert added["siting"] == json.loads(msgspec.json.encode(Siting()))
    assert added["review"] == json.loads(msgspec.json.encode(EvidenceReview()))


def test_version_2_adds_nothing_else_but_shapes_and_links() -> None:
    old, new = of_version_1(), json.loads(json.dumps(migrated(of_version_1(), 1)))
    for scenario in new["outlook"]["scenarios"]:
        assert [assumption.pop("shape") for assumption in scenario["assumptions"]] == ["pert"] * 3
    assert new["swot"].pop("links") == []
    del new["hub"], new["siting"], new["review"], new["imported"], new["sources"]
    assert new == old


def test_version_3_adds_that_nothing_was_imported_and_nothing_else() -> None:
    new = migrated(VERSION_2["assessment"], 2, STEPS[:2])
    assert new == {**VERSION_2["assessment"], "imported": {"tables": []}}


def test_version_4_adds_that_no_source_was_named_and_nothing_else() -> None:
    new = migrated(VERSION_3["assessment"], 3, STEPS[:3])
    assert new == {**VERSION_3["assessment"], "sources": []}


def test_version_5_adds_that_no_loan_rests_on_a_source_and_nothing_else() -> None:
    old = VERSION_4["assessment"]
    new = json.loads(json.dumps(migrated(old, 4)))
    loans = new["hub"]["financing"]["loans"]
    assert loans
    assert [loan.pop("source") for loan in loans] == [None] * len(loans)
    assert new == old


def test_a_document_of_version_4_with_sources_of_loans_is_refused() -> None:
    spoiled_4 = copy.deepcopy(VERSION_4)
    spoiled_4["assessment"]["hub"]["financing"]["loans"][0]["source"] = "own.1"
    with pytest.raises(DocumentError) as refused:
        decode(json.dumps(spoiled_4).encode())
    assert "from version 4 of the document format to 5" in english(refused.value.text)


def test_a_document_of_version_3_with_sources_of_its_own_is_refused() -> None:
    spoiled_3 = {**VERSION_3, "assessment": {**VERSION_3["assessment"], "sources": []}}
    with pytest.raises(DocumentError) as refused:
        decode(json.dumps(spoiled_3).encode())
    assert "from version 3 of the document format to 4" in english(refused.value.text)


def test_a_document_of_version_2_with_imported_figures_is_refused() -> None:
    spoiled_2 = copy.deepcopy(VERSION_2)
    spoiled_2["assessment"]["imported"] = {"tables": []}
    with pytest.raises(DocumentError) as refused:
        decode(json.dumps(spoiled_2).encode())
    assert "from version 2 of the document format to 3" in english(refused.value.text)


def test_version_2_leaves_a_document_of_version_1_as_it_was() -> None:
    old = of_version_1()
    migrated(old, 1)
    assert old == VERSION_1["assessment"]


def spoiled(place: str, value: object) -> bytes:
    """Give the document of version 1 with another value at a place."""
    document = copy.deepcopy(VERSION_1)
    target: Any = document["assessment"]
    *above, last = (int(step) if step.isdigit() else step for step in place.split("."))
    for step in above:
        target = target[step]
    target[last] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("swot", None),
        ("outlook", []),
        ("outlook.scenarios", {}),
        ("outlook.scenarios.1", "crisis"),
        ("outlook.scenarios.1.assumptions", "none"),
        ("outlook.scenarios.1.assumptions.2", 3),
        ("outlook.scenarios.1.assumptions.2.shape", "uniform"),
        ("swot.links", []),
        ("hub", {}),
        ("siting", None),
        ("review", {}),
    ],
)
def test_what_no_document_of_version_1_held_is_refused(place: str, value: object) -> None:
    with pytest.raises(DocumentError) as refused:
        decode(spoiled(place, value))
    assert "from version 1 of the document format to 2" in english(refused.value.text)
