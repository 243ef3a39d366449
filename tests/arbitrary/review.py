"""Arbitrary reviews of the evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from shekara.domain.review import (
    BaseYearReview,
    Correction,
    EvidenceReview,
    Growth,
    Judgement,
    Verdict,
)
from shekara.domain.wording import is_blank
from tests.arbitrary.words import DAYS, WORDS, wordings

_PLACES = st.from_regex(r"[A-Za-z0-9_.,/()-]{1,40}", fullmatch=True)
_REASONS = wordings().map(lambda words: "Asked there" if is_blank(words) else words)
_POSITIVE = st.floats(min_value=0, exclude_min=True, max_value=1e15)


def corrections() -> st.SearchStrategy[Correction]:
    """Corrections of any number of the evidence or of print."""
    return st.builds(
        Correction,
        of=st.builds("{}{}".format, st.sampled_from(("observed.", "printed.")), _PLACES),
        value=_POSITIVE,
        reason=_REASONS,
        finding=st.just("") | _PLACES,
        date=DAYS,
        by=WORDS,
    )


def judgements() -> st.SearchStrategy[Judgement]:
    """Judgements of any finding."""
    return st.builds(
        Judgement,
        finding=_PLACES,
        verdict=st.sampled_from(Verdict),
        reason=_REASONS,
        date=DAYS,
        by=WORDS,
    )


@st.composite
def base_years(draw: st.DrawFn) -> BaseYearReview:
    """Answers about any base year."""
    normal = draw(st.none() | st.floats(min_value=1e-6, max_value=1e9))
    return BaseYearReview(
        partner=draw(st.sampled_from(("KG", "RU"))),
        flow=draw(st.sampled_from(("export", "import"))),
        year=draw(st.integers(min_value=1, max_value=9999)),
        growth=Growth.NORMAL if normal is None else Growth.RE_EXPORT,
        normal_musd=normal,
        reason=draw(_REASONS),
    )


def reviews() -> st.SearchStrategy[EvidenceReview]:
    """Reviews of up to three entries of each kind."""
    return st.builds(
        EvidenceReview,
        corrections=_few(corrections(), lambda each: each.of),
        judgements=_few(judgements(), lambda each: each.finding),
        base_years=_few(base_years(), lambda each: each.id),
    )


Entry = TypeVar("Entry", Correction, Judgement, BaseYearReview)


def _few(
    entries: st.SearchStrategy[Entry], place: Callable[[Entry], str]
) -> st.SearchStrategy[tuple[Entry, ...]]:
    return st.lists(entries, max_size=3, unique_by=place).map(tuple)
