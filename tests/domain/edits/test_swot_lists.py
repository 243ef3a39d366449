"""Adding many factors at once from a pasted list."""

from __future__ import annotations

import pytest

from shekara.domain.edits import swot
from shekara.domain.errors import EditError
from shekara.domain.swot import Quadrant
from shekara.domain.templates import from_template
from shekara.domain.wording import MAX_WORDS
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")


@pytest.mark.parametrize(
    "line",
    [
        "New jobs",
        "- New jobs",
        "-New jobs",
        "– New jobs",
        "— New jobs",
        "• New jobs",
        "•\tNew jobs",
        "* New jobs",
        "\uf0b7 New jobs",
        "1. New jobs",
        "12) New jobs",
        "(3) New jobs",
        "1.New jobs",
        "   \N{ZERO WIDTH NO-BREAK SPACE}- New   jobs  ",
        "New\x00jobs",
        "New\ud83djobs",
    ],
)
def test_bullets_numbers_and_control_characters_are_left_out(line: str) -> None:
    assert swot.listed(line) == ("New jobs",)


@pytest.mark.parametrize("line", ["-5 % a year", "–5 % a year", "3.5 % a year", "2015 was worse"])
def test_numbers_that_belong_to_the_words_stay(line: str) -> None:
    assert swot.listed(line) == (line,)


def test_every_line_is_one_entry_and_empty_lines_are_skipped() -> None:
    pasted = "1. Roads\r\n\r\n  \n2. Өткізу пункті\n•\n3. Jobs\u2028Taxes"
    assert swot.listed(pasted) == ("Roads", "Өткізу пункті", "Jobs", "Taxes")


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        (
            "• Roads\n\t– narrow\n\t– no bridge\n• Queues",
            ("Roads: narrow; no bridge", "Queues"),
        ),
        ("1. Roads:\n   a long way\n   round\n2. Queues", ("Roads: a long way round", "Queues")),
        ("•\tRoads\no\tnarrow\n•\tQueues", ("Roads: narrow", "Queues")),
        ("Weaknesses:\n  - Roads\n  - Queues", ("Weaknesses:", "Roads", "Queues")),
        ("  • Roads\n• Queues", ("Roads", "Queues")),
        ("Roads\n  Queues", ("Roads", "Queues")),
    ],
)
def test_what_stands_deeper_belongs_to_its_entry(pasted: str, expected: tuple[str, ...]) -> None:
    assert swot.listed(pasted) == expected


def test_a_list_is_added_in_its_order_at_the_end_of_the_quadrant() -> None:
    edited = swot.add_factors(START, Quadrant.THREATS, ("Drought", "Queues"))
    assert [(f.id, f.words) for f in edited.swot.within(Quadrant.THREATS)[2:]] == [
        ("T3", "Drought"),
        ("T4", "Queues"),
    ]


def test_an_empty_list_adds_nothing() -> None:
    assert swot.add_factors(START, Quadrant.THREATS, ()) == START


def test_a_line_that_is_too_long_is_named_and_nothing_is_added() -> None:
    with pytest.raises(EditError) as refused:
        swot.add_factors(START, Quadrant.THREATS, ("Drought", "x" * (MAX_WORDS + 1)))
    assert english(refused.value.text).startswith("Line 2 of the list is longer than 2000")


def test_a_whole_document_is_not_taken_for_a_list() -> None:
    with pytest.raises(EditError) as refused:
        swot.add_factors(START, Quadrant.THREATS, ("word",) * (swot.MOST_AT_ONCE + 1))
    assert "more than 100 lines" in english(refused.value.text)
