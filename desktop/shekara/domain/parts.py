"""The parts of an assessment, and which of them two assessments do not share.

A result names the parts it reads; a page repaints when one of them has changed.
"""

from __future__ import annotations

from enum import Flag, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment


class Parts(Flag):
    """The parts of an assessment."""

    NONE = 0
    PASSPORT = auto()
    PAIR = auto()
    SWOT = auto()
    OUTLOOK = auto()
    ALL = PASSPORT | PAIR | SWOT | OUTLOOK


_ATTRIBUTES = {
    Parts.PASSPORT: "passport",
    Parts.PAIR: "pair",
    Parts.SWOT: "swot",
    Parts.OUTLOOK: "outlook",
}


def changed_parts(before: Assessment, after: Assessment) -> Parts:
    """Tell which parts are not the same object in both assessments."""
    changed = Parts.NONE
    for part, attribute in _ATTRIBUTES.items():
        if getattr(before, attribute) is not getattr(after, attribute):
            changed |= part
    return changed
