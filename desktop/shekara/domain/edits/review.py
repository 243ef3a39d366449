"""Edits of the review of the evidence: corrections, judgements, answers about base years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.review import (
    LARGEST,
    MOST_ENTRIES,
    BaseYearReview,
    Correction,
    Growth,
    Judgement,
    Verdict,
)
from shekara.domain.wording import Phrase
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.domain.assessment import Assessment

ACCEPTED = Phrase("review.accepted")
"""The reason of a correction that takes a repair when nobody gave another."""


def correct(  # noqa: PLR0913  (a correction has that many sides)
    assessment: Assessment,
    of: str,
    value: float,
    reason: str,
    *,
    date: str = "",
    by: str = "",
) -> Assessment:
    """Let a value count in place of a printed one; a correction made before is replaced."""
    _require_number(value)
    before = assessment.review.correction(of)
    finding = "" if before is None else before.finding
    return _with_correction(
        assessment, _correction(of, value, _given(reason), finding, date=date, by=by)
    )


def withdraw(assessment: Assessment, of: str) -> Assessment:
    """Let the printed value count again; the finding it repaired is open again."""
    gone = assessment.review.correction(of)
    if gone is None:
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "“{place}” is not corrected.").having(place=verbatim(of))
        )
    return reopen(_without(assessment, gone), gone.finding)


def accept(  # noqa: PLR0913  (a judgement with its correction)
    assessment: Assessment,
    finding: str,
    of: str = "",
    value: float | None = None,
    *,
    further: Iterable[tuple[str, float]] = (),
    reason: str = "",
    date: str = "",
    by: str = "",
) -> Assessment:
    """Agree with a finding and take the value that repairs the number at `of`, if there is one.

    `further` are the places and values of other numbers that are repaired together with it.
    """
    judgement = Judgement(
        finding=finding, verdict=Verdict.ACCEPTED, reason=typed(reason), date=date, by=by
    )
    judged = _judged(assessment, judgement)
    if not of or value is None:
        return judged
    why = typed(reason) or ACCEPTED
    for place, repaired in ((of, value), *further):
        _require_number(repaired)
        made = _correction(place, repaired, why, finding, date=date, by=by)
        judged = _with_correction(judged, made)
    return judged


def correct_finding(  # noqa: PLR0913  (a judgement with its correction)
    assessment: Assessment,
    finding: str,
    of: str,
    value: float,
    reason: str,
    *,
    date: str = "",
    by: str = "",
) -> Assessment:
    """Agree that something is wrong, and let a value of one's own count."""
    _require_number(value)
    why = _given(reason)
    judgement = Judgement(finding=finding, verdict=Verdict.CORRECTED, reason=why, date=date, by=by)
    judged = _judged(assessment, judgement)
    return _with_correction(judged, _correction(of, value, why, finding, date=date, by=by))


def reject(
    assessment: Assessment, finding: str, reason: str, *, date: str = "", by: str = ""
) -> Assessment:
    """Say that a finding is none: what is printed counts."""
    why = _given(reason)
    return _judged(
        assessment,
        Judgement(finding=finding, verdict=Verdict.REJECTED, reason=why, date=date, by=by),
    )


def reopen(assessment: Assessment, finding: str) -> Assessment:
    """Leave a finding open again; what was corrected for its sake counts as printed."""
    review = assessment.review
    concerned = any(each.finding == finding for each in (*review.judgements, *review.corrections))
    if not finding or not concerned:
        return assessment
    return _with(
        assessment,
        judgements=tuple(each for each in review.judgements if each.finding != finding),
        corrections=_but(review.corrections, finding),
    )


def answer_base_year(  # noqa: PLR0913  (a flow of a year, and the answer)
    assessment: Assessment,
    partner: str,
    flow: str,
    year: int,
    *,
    normal_musd: float | None = None,
    reason: str = "",
) -> Assessment:
    """Answer whether a base year held re-export: with what trade would have been without it."""
    if normal_musd is not None:
        _require_number(normal_musd)
        _given(reason)
    review = assessment.review
    answer = BaseYearReview(
        partner=partner,
        flow=flow,
        year=year,
        growth=Growth.NORMAL if normal_musd is None else Growth.RE_EXPORT,
        normal_musd=normal_musd,
        reason=typed(reason),
    )
    before = review.base_year(partner, flow, year)
    if answer == before:
        return assessment
    others = tuple(each for each in review.base_years if each is not before)
    _require_room(len(others))
    return _with(assessment, base_years=(*others, answer))


def forget_base_year(assessment: Assessment, partner: str, flow: str, year: int) -> Assessment:
    """Leave the question about a base year open again."""
    review = assessment.review
    before = review.base_year(partner, flow, year)
    if before is None:
        return assessment
    return _with(
        assessment, base_years=tuple(each for each in review.base_years if each is not before)
    )


def _judged(assessment: Assessment, judgement: Judgement) -> Assessment:
    """Judge a finding; what an earlier judgement of it corrected counts as printed again."""
    review = assessment.review
    before = review.judgement(judgement.finding)
    others = tuple(each for each in review.judgements if each is not before)
    _require_room(len(others))
    return _with(
        assessment,
        judgements=review.judgements if judgement == before else (*others, judgement),
        corrections=_but(review.corrections, judgement.finding),
    )


def _but(corrections: tuple[Correction, ...], finding: str) -> tuple[Correction, ...]:
    """Give the corrections but those of a finding; the same tuple when there are none."""
    others = tuple(each for each in corrections if each.finding != finding)
    return corrections if len(others) == len(corrections) else others


def _with_correction(assessment: Assessment, correction: Correction) -> Assessment:
    corrections = assessment.review.corrections
    before = assessment.review.correction(correction.of)
    if before == correction:
        return assessment
    others = tuple(each for each in corrections if each is not before)
    _require_room(len(others))
    return _with(assessment, corrections=(*others, correction))


def _without(assessment: Assessment, gone: Correction) -> Assessment:
    corrections = assessment.review.corrections
    return _with(assessment, corrections=tuple(each for each in corrections if each is not gone))


def _correction(  # noqa: PLR0913  (a correction has that many sides)
    of: str, value: float, reason: str | Phrase, finding: str, *, date: str, by: str
) -> Correction:
    try:
        return Correction(
            of=of, value=float(value), reason=reason, finding=finding, date=date, by=by
        )
    except ValueError as error:
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "“{place}” is not the place of a number.").having(
                place=verbatim(of[:80])
            )
        ) from error


def _given(reason: str) -> str:
    why = typed(reason)
    if not why:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "Say why: a correction or a rejected finding needs a reason."
            )
        )
    return why


def _require_number(value: float) -> None:
    if not 0 < value <= LARGEST:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{typed}” cannot count in place of a printed number: it must be above 0.",
            ).having(typed=verbatim(f"{value:g}"))
        )


def _require_room(held: int) -> None:
    if held >= MOST_ENTRIES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The list is full with {limit} entries. Remove one before adding another."
            ).having(limit=MOST_ENTRIES)
        )


def _with(assessment: Assessment, **changes: object) -> Assessment:
    review = msgspec.structs.replace(assessment.review, **changes)
    return msgspec.structs.replace(assessment, review=review)
