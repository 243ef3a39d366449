"""Edits of the review of the evidence: corrections, judgements, base years."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from shekara.domain.assessment import Assessment
from shekara.domain.edits import review
from shekara.domain.errors import EditError
from shekara.domain.review import MOST_ENTRIES, Growth, Judgement, Verdict
from shekara.domain.templates import from_template
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")
PLACE = "observed.trade.KG.import.2022"
FINDING = "mirror.trade.KZ-KG-import.2022.reported_figures"


def refusal(edit: Callable[[], Assessment]) -> str:
    """Give the sentence of a refused edit."""
    with pytest.raises(EditError) as refused:
        edit()
    return english(refused.value.text)


def values(assessment: Assessment) -> dict[str, float]:
    return {each.of: each.value for each in assessment.review.corrections}


def test_a_correction_stands_with_its_reason_and_replaces_the_one_before() -> None:
    first = review.correct(START, PLACE, 410, " The partner’s records ", date="2026-11-22", by="A")
    (made,) = first.review.corrections
    assert (made.of, made.value, made.reason) == (PLACE, 410.0, "The partner’s records")
    assert (made.finding, made.date, made.by) == ("", "2026-11-22", "A")
    again = review.correct(first, PLACE, 411, "Counted anew")
    assert values(again) == {PLACE: 411.0}
    assert review.correct(again, PLACE, 411, "Counted anew") is again


def test_a_withdrawn_correction_lets_the_print_count_again() -> None:
    corrected = review.correct(START, PLACE, 410, "Counted")
    other = review.correct(corrected, "printed.a/b/2022", 1, "Counted")
    assert values(review.withdraw(other, PLACE)) == {"printed.a/b/2022": 1.0}
    assert refusal(lambda: review.withdraw(START, PLACE)) == f"“{PLACE}” is not corrected."


def test_an_accepted_repair_is_a_judgement_and_a_correction() -> None:
    accepted = review.accept(START, FINDING, PLACE, 410)
    assert values(accepted) == {PLACE: 410.0}
    assert accepted.review.corrections[0].reason == review.ACCEPTED
    assert accepted.review.judgement(FINDING) == Judgement(
        finding=FINDING, verdict=Verdict.ACCEPTED
    )
    assert review.accept(accepted, FINDING, PLACE, 410) == accepted
    reasoned = review.accept(accepted, FINDING, PLACE, 410, reason="As the partner says")
    assert reasoned.review.corrections[0].reason == "As the partner says"


def test_a_finding_without_a_repair_is_accepted_as_it_is() -> None:
    accepted = review.accept(START, FINDING, reason="True")
    assert not accepted.review.corrections
    assert accepted.review.corrections is START.review.corrections


def test_a_finding_is_corrected_with_a_value_of_ones_own() -> None:
    corrected = review.correct_finding(START, FINDING, PLACE, 432, "Both sides agreed")
    judged = corrected.review.judgement(FINDING)
    assert judged is not None
    assert (judged.verdict, judged.reason) == (Verdict.CORRECTED, "Both sides agreed")
    assert values(corrected) == {PLACE: 432.0}
    assert refusal(lambda: review.correct_finding(START, FINDING, PLACE, 1, " ")).startswith(
        "Say why"
    )


def test_a_correction_made_anew_stays_with_its_finding() -> None:
    accepted = review.accept(START, FINDING, PLACE, 410)
    again = review.correct(accepted, PLACE, 411, "Counted anew")
    assert again.review.corrections[0].finding == FINDING
    assert values(review.reopen(again, FINDING)) == {}


def test_a_rejected_finding_lets_the_print_count() -> None:
    accepted = review.accept(START, FINDING, PLACE, 410)
    rejected = review.reject(accepted, FINDING, "Freight explains it")
    assert values(rejected) == {}
    judged = rejected.review.judgement(FINDING)
    assert judged is not None
    assert judged.verdict is Verdict.REJECTED
    assert refusal(lambda: review.reject(START, FINDING, "")).startswith("Say why")


def test_a_finding_is_opened_again_with_what_was_corrected_for_it() -> None:
    accepted = review.accept(review.correct(START, "printed.a/b/", 1, "x"), FINDING, PLACE, 410)
    opened = review.reopen(accepted, FINDING)
    assert opened.review.judgement(FINDING) is None
    assert values(opened) == {"printed.a/b/": 1.0}
    assert review.reopen(START, FINDING) is START
    assert review.reopen(opened, "") is opened


def test_withdrawing_a_repair_opens_its_finding_again() -> None:
    accepted = review.accept(START, FINDING, PLACE, 410)
    assert review.withdraw(accepted, PLACE).review == START.review


def test_a_base_year_is_answered_and_the_answer_is_taken_back() -> None:
    ordinary = review.answer_base_year(START, "KG", "export", 2025)
    assert ordinary.review.base_years[0].growth is Growth.NORMAL
    held = review.answer_base_year(
        ordinary, "KG", "export", 2025, normal_musd=1200, reason="Cars from elsewhere"
    )
    (answer,) = held.review.base_years
    assert (answer.growth, answer.normal_musd) == (Growth.RE_EXPORT, 1200)
    assert (
        review.answer_base_year(
            held, "KG", "export", 2025, normal_musd=1200, reason="Cars from elsewhere"
        )
        is held
    )
    assert review.forget_base_year(held, "KG", "export", 2025).review == START.review
    assert review.forget_base_year(START, "KG", "export", 2025) is START


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 0.0, -1.0])
def test_what_is_no_number_is_refused(value: float) -> None:
    for edit in (
        lambda: review.correct(START, PLACE, value, "x"),
        lambda: review.accept(START, FINDING, PLACE, value),
        lambda: review.correct_finding(START, FINDING, PLACE, value, "x"),
        lambda: review.answer_base_year(START, "KG", "export", 2025, normal_musd=value, reason="x"),
    ):
        assert refusal(edit).endswith("it must be above 0.")


def test_trade_without_re_export_is_above_nothing_and_has_a_reason() -> None:
    assert "above 0" in refusal(
        lambda: review.answer_base_year(START, "KG", "export", 2025, normal_musd=0, reason="x")
    )
    assert refusal(
        lambda: review.answer_base_year(START, "KG", "export", 2025, normal_musd=5)
    ).startswith("Say why")


def test_what_is_no_number_of_the_evidence_is_not_corrected() -> None:
    assert "not the place of a number" in refusal(lambda: review.correct(START, "x", 1, "y"))


def test_a_full_list_takes_no_more() -> None:
    entries = tuple(
        Judgement(finding=f"f{number}", verdict=Verdict.ACCEPTED) for number in range(MOST_ENTRIES)
    )
    full = msgspec.structs.replace(
        START, review=msgspec.structs.replace(START.review, judgements=entries)
    )
    assert "full with 2000" in refusal(lambda: review.accept(full, FINDING)).replace(",", "")
    assert review.reject(full, "f1", "x").review.judgement("f1") is not None


def test_a_repair_is_taken_with_the_changes_that_go_with_it() -> None:
    taken = review.accept(
        START,
        "a",
        "observed.trade.KG.export.2021",
        700,
        further=(("observed.trade.KG.import.2021", 300), ("printed.p/x/2021", 5)),
    )
    assert [(each.of, each.value, each.finding) for each in taken.review.corrections] == [
        ("observed.trade.KG.export.2021", 700, "a"),
        ("observed.trade.KG.import.2021", 300, "a"),
        ("printed.p/x/2021", 5, "a"),
    ]
    assert review.reopen(taken, "a").review == START.review
