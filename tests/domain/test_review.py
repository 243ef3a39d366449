"""The values of a review, and what they refuse."""

from __future__ import annotations

import pytest

from shekara.domain.review import (
    BaseYearReview,
    Correction,
    EvidenceReview,
    Growth,
    Judgement,
    Verdict,
)
from shekara.domain.wording import Phrase

PLACE = "observed.KZ-31.grp_nominal.2021"


def answer(**changes: object) -> BaseYearReview:
    members = {"partner": "KG", "flow": "export", "year": 2025, "growth": Growth.NORMAL}
    return BaseYearReview(**{**members, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("of", ["", " ", "KZ-31", "observed.\n", "observed." + "x" * 400])
def test_a_correction_is_of_a_number(of: str) -> None:
    with pytest.raises(ValueError, match="not the place of a number"):
        Correction(of=of, value=1.0, reason="x")


@pytest.mark.parametrize(
    "changes",
    [
        {"value": float("nan")},
        {"value": 0.0},
        {"value": -1.0},
        {"value": 1e16},
        {"reason": " "},
        {"date": "2026"},
        {"by": "\x00"},
    ],
)
def test_a_correction_is_a_number_with_a_reason(changes: dict[str, object]) -> None:
    members = {"of": PLACE, "value": 1.0, "reason": "x"}
    with pytest.raises(ValueError):  # noqa: PT011  (each with its own words)
        Correction(**{**members, **changes})  # type: ignore[arg-type]


def test_only_an_accepted_finding_needs_no_reason() -> None:
    assert Judgement(finding="a", verdict=Verdict.ACCEPTED).reason == ""
    for verdict in (Verdict.CORRECTED, Verdict.REJECTED):
        with pytest.raises(ValueError, match="a has no reason"):
            Judgement(finding="a", verdict=verdict)


@pytest.mark.parametrize(
    "changes",
    [
        {"flow": "turnover"},
        {"year": 0},
        {"partner": ""},
        {"growth": Growth.RE_EXPORT},
        {"normal_musd": 5.0},
        {"growth": Growth.RE_EXPORT, "normal_musd": 5.0},
        {"growth": Growth.RE_EXPORT, "normal_musd": 0.0, "reason": "x"},
        {"growth": Growth.RE_EXPORT, "normal_musd": float("inf"), "reason": "x"},
    ],
)
def test_an_answer_about_a_base_year_is_whole(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (each with its own words)
        answer(**changes)


def test_each_place_is_reviewed_once() -> None:
    twice = Correction(of=PLACE, value=1.0, reason="x")
    with pytest.raises(ValueError, match="2 entries of a review for 1 places"):
        EvidenceReview(corrections=(twice, twice))


def test_entries_are_found_by_their_place() -> None:
    correction = Correction(of=PLACE, value=1.0, reason=Phrase("review.accepted"))
    judgement = Judgement(finding="a", verdict=Verdict.ACCEPTED)
    known = EvidenceReview(
        corrections=(correction,), judgements=(judgement,), base_years=(answer(),)
    )
    assert known.correction(PLACE) is correction
    assert known.correction("observed.") is None
    assert known.judgement("a") is judgement
    assert known.judgement("b") is None
    assert known.base_year("KG", "export", 2025) == answer()
    assert known.base_year("KG", "import", 2025) is None
    assert answer().id == "base_year.KG.export.2025"
