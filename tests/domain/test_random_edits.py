"""What holds whatever edits are made, in whatever order."""

from __future__ import annotations

import math
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shekara.domain.assessment import Assessment
from shekara.domain.templates import from_template
from tests.domain.random_edits import any_edit, made, weight_edit
from tests.strategies import assessments

START = from_template("alatau", date="2026-03-31", language="ru")


@pytest.mark.parametrize("seed", range(3))
def test_going_back_over_a_thousand_edits_meets_every_value_as_it_was(seed: int) -> None:
    random = Random(seed)  # noqa: S311  (nothing secret hangs on it)
    kept, written = [START], [msgspec.json.encode(START)]
    for _ in range(1000):
        kept.append(made(any_edit(random, kept[-1]), kept[-1]))
        written.append(msgspec.json.encode(kept[-1]))
    while kept:
        assert msgspec.json.encode(kept.pop()) == written.pop()


@settings(max_examples=50)
@given(assessments(), st.randoms(use_true_random=False))
def test_an_edit_that_is_refused_leaves_the_assessment_as_it_was(
    assessment: Assessment, random: Random
) -> None:
    before = msgspec.json.encode(assessment)
    for _ in range(10):
        made(any_edit(random, assessment), assessment)
        assert msgspec.json.encode(assessment) == before


@given(assessments(), st.randoms(use_true_random=False))
def test_scenario_weights_add_up_to_one_after_any_edits(
    assessment: Assessment, random: Random
) -> None:
    for _ in range(30):
        assessment = made(weight_edit(random, assessment), assessment)
        weights = [scenario.weight for scenario in assessment.outlook.scenarios]
        assert math.isclose(math.fsum(weights), 1, abs_tol=1e-9)
        assert all(0 <= weight <= 1 for weight in weights)


@settings(max_examples=50)
@given(assessments(), st.randoms(use_true_random=False))
def test_an_edited_assessment_is_a_valid_one(assessment: Assessment, random: Random) -> None:
    for _ in range(10):
        assessment = made(any_edit(random, assessment), assessment)
    again = msgspec.json.decode(msgspec.json.encode(assessment), type=Assessment)
    assert again == assessment
