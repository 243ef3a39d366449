"""What reconciliation finds: where, what is printed, what is recomputed, what would repair it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

import msgspec

from shekara.text import Text


class CheckKind(StrEnum):
    """What was checked."""

    IDENTITY = "identity"
    SHARE = "share"
    DERIVED = "derived"
    CLAIM = "claim"
    STATEMENTS = "statements"
    TWO_SOURCES = "two_sources"
    MIRROR = "mirror"
    LIMIT = "limit"
    UNIT_SLIP = "unit_slip"
    PERCENT_FOR_POINTS = "percent_for_points"
    REPEATED = "repeated"
    OUTLIER = "outlier"
    LEVEL_BREAK = "level_break"
    PART_OF_YEAR = "part_of_year"
    DIRECTION = "direction"
    TRANSCRIPTION = "transcription"


class Severity(StrEnum):
    """What a finding says: both cannot be right, two sources differ, or somebody should ask."""

    CONTRADICTION = "contradiction"
    DIFFERENCE = "difference"
    QUESTION = "question"


class Where(msgspec.Struct, frozen=True):
    """A place: table, series, year; the year is None where none is printed."""

    table: str
    series: str
    year: int | None = None


class Change(msgspec.Struct, frozen=True):
    """One value put in place of a printed one."""

    where: Where
    name: Text
    printed: Decimal
    value: Decimal
    decimals: int
    unit: str


class Repair(msgspec.Struct, frozen=True):
    """A value that would repair a finding, and the ids of the other checks that agree with it.

    `with_it` are changes of the same kind in other years or flows that some of these checks
    need as well; the repair stands without them.
    """

    change: Change
    agreeing_checks: tuple[str, ...] = ()
    with_it: tuple[Change, ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that does not add up.

    `printed` is a number, or words such as a month; `recomputed` is what the check gives
    instead, None when it only asks. `unit` is that of all its numbers. `rounding` is the most
    that the rounding of the print explains of their difference.
    """

    id: str
    check: CheckKind
    where: Where
    printed: Decimal | str
    recomputed: Decimal | str | None
    difference: Decimal | None
    rounding: Decimal | None
    repairs: tuple[Repair, ...]
    severity: Severity
    sources: tuple[str, ...]
    sentence: Text
    unit: str = ""
