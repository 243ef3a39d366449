"""The parts of an assessment, and which of them two assessments do not share.

A result names the parts it reads; a page repaints when one of them has changed.
"""

from __future__ import annotations

from enum import Flag, auto
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment


class Parts(Flag):
    """The parts of an assessment.

    REVIEW is what results rest on of the evidence that people brought and reviewed: imported
    figures, sources of their own, corrections, base years. No result rests on how findings are
    judged.
    """

    NONE = 0
    PASSPORT = auto()
    PAIR = auto()
    SWOT = auto()
    OUTLOOK = auto()
    HUB = auto()
    SITING = auto()
    REVIEW = auto()
    FINDINGS = auto()
    ALL = PASSPORT | PAIR | SWOT | OUTLOOK | HUB | SITING | REVIEW | FINDINGS


_PLACES = (
    (Parts.PASSPORT, attrgetter("passport")),
    (Parts.PAIR, attrgetter("pair")),
    (Parts.SWOT, attrgetter("swot")),
    (Parts.OUTLOOK, attrgetter("outlook")),
    (Parts.HUB, attrgetter("hub")),
    (Parts.SITING, attrgetter("siting")),
    (Parts.REVIEW, attrgetter("imported.tables")),
    (Parts.REVIEW, attrgetter("sources")),
    (Parts.REVIEW, attrgetter("review.corrections")),
    (Parts.REVIEW, attrgetter("review.base_years")),
    (Parts.FINDINGS, attrgetter("review.judgements")),
)


def changed_parts(before: Assessment, after: Assessment) -> Parts:
    """Tell which parts are not the same object in both assessments."""
    changed = Parts.NONE
    for part, held in _PLACES:
        if held(before) is not held(after):
            changed |= part
    return changed
