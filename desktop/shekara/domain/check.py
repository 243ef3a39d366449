"""A check: one thing that an assessment lacks, with its place and what to do."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from shekara.domain.parts import Parts
from shekara.text import Text


class Severity(StrEnum):
    """How much a check matters: results are missing, or they are only less sure."""

    MISSING = "missing"
    DOUBTFUL = "doubtful"


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do: where it is (as `shekara set` addresses it), and a sentence."""

    place: str
    part: Parts
    severity: Severity
    text: Text
