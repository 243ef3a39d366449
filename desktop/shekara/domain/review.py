"""The review of the evidence: corrected numbers, judged findings, normalised base years.

What is printed stays as it is: a correction stands beside it, with its reason.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from shekara.domain.days import require_day
from shekara.domain.wording import Wording, is_blank, require_words

OBSERVED, PRINTED = "observed.", "printed."
"""How the places of corrections begin: numbers that results rest on, and other printed ones."""

MOST_ENTRIES = 2000
"""More corrections than this are another data set, not a review."""

_LONGEST_PLACE = 400


LARGEST = 1e15
"""No amount that is observed comes near it."""


class Verdict(StrEnum):
    """What somebody made of a finding: its repair is taken, another value is, or none."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Growth(StrEnum):
    """What the growth of a base year was: ordinary trade, or re-export as well."""

    NORMAL = "normal"
    RE_EXPORT = "re_export"


class Correction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number that counts in place of a printed one, in the unit of the figure it corrects.

    `of` is the id of the figure, such as `observed.KZ-31.grp_nominal.2021` or
    `observed.trade.KG.export.2023`, or `printed.` and the place in a table that no result
    reads. `finding` is the id of the finding it repairs, empty without one; `date` an ISO
    date or empty.
    """

    of: str
    value: float
    reason: Wording
    finding: str = ""
    date: str = ""
    by: str = ""

    def __post_init__(self) -> None:
        """Refuse an unusable place, a value that is no number, and a lack of reason."""
        _require_place(self.of)
        if not self.of.startswith((OBSERVED, PRINTED)):
            message = f"“{self.of}” is not the place of a number"
            raise ValueError(message)
        _require_number(self.value)
        _require_reason(self.of, self.reason)
        require_words(self.finding, self.by)
        require_day(self.date)


class Judgement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody made of a finding, by its id; only an accepted one needs no reason."""

    finding: str
    verdict: Verdict
    reason: Wording = ""
    date: str = ""
    by: str = ""

    def __post_init__(self) -> None:
        """Refuse an unusable id, words or date, and a lack of reason."""
        _require_place(self.finding)
        require_words(self.reason, self.by)
        require_day(self.date)
        if self.verdict is not Verdict.ACCEPTED:
            _require_reason(self.finding, self.reason)


class BaseYearReview(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the trade of a base year held re-export, of one flow with one partner.

    `normal_musd` is what the trade would have been without, in million USD; None where it
    was ordinary.
    """

    partner: str
    flow: str
    year: int
    growth: Growth
    normal_musd: float | None = None
    reason: Wording = ""

    def __post_init__(self) -> None:
        """Refuse another flow, a year no calendar has, and half an answer."""
        _require_place(self.partner)
        require_words(self.reason)
        if self.flow not in {"export", "import"} or not 1 <= self.year <= 9999:  # noqa: PLR2004
            message = f"“{self.flow}” of {self.year} is not a trade flow of a year"
            raise ValueError(message)
        if (self.normal_musd is None) != (self.growth is Growth.NORMAL):
            message = f"{self.id}: re-export and a normal value come together"
            raise ValueError(message)
        if self.normal_musd is not None:
            _require_number(self.normal_musd)
            _require_reason(self.id, self.reason)

    @property
    def id(self) -> str:
        """Give the place of the answer, as checks address it."""
        return base_year_id(self.partner, self.flow, self.year)


def base_year_id(partner: str, flow: str, year: int) -> str:
    """Give the place of the answer about a base year."""
    return f"base_year.{partner}.{flow}.{year}"


class EvidenceReview(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All corrections, judgements and answers, each place once."""

    corrections: tuple[Correction, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    base_years: tuple[BaseYearReview, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two entries for one place, and more than anybody can have reviewed."""
        for places in (
            [correction.of for correction in self.corrections],
            [judgement.finding for judgement in self.judgements],
            [answer.id for answer in self.base_years],
        ):
            if len(set(places)) < len(places) or len(places) > MOST_ENTRIES:
                message = f"{len(places)} entries of a review for {len(set(places))} places"
                raise ValueError(message)

    def correction(self, of: str) -> Correction | None:
        """Give the correction of a number, None when it counts as printed."""
        return next((each for each in self.corrections if each.of == of), None)

    def judgement(self, finding: str) -> Judgement | None:
        """Give the judgement of a finding, None when it is open."""
        return next((each for each in self.judgements if each.finding == finding), None)

    def base_year(self, partner: str, flow: str, year: int) -> BaseYearReview | None:
        """Give the answer about a base year, None when there is none."""
        place = base_year_id(partner, flow, year)
        return next((each for each in self.base_years if each.id == place), None)


def _require_place(place: str) -> None:
    require_words(place)
    if not place.strip() or len(place) > _LONGEST_PLACE or "\n" in place:
        message = f"“{place[:80]}” is not the place of a number"
        raise ValueError(message)


def _require_number(value: float) -> None:
    if not 0 < value <= LARGEST:
        message = f"{value} is not a number above 0 that could be printed"
        raise ValueError(message)


def _require_reason(place: str, reason: Wording) -> None:
    require_words(reason)
    if is_blank(reason):
        message = f"{place} has no reason"
        raise ValueError(message)
