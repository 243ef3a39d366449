"""The verdict: which concepts may be recommended at all, and the first of six that fits."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from shekara.analysis.recommendation.conditions import Condition
from shekara.analysis.recommendation.contest import Standing

THRESHOLD = 0.80
"""θ: the share of draws in which the leader must be better than no hub."""

MOST_UNSOURCED = 0.5
"""The share of the spread that may rest on unsourced assumptions."""


class Verdict(StrEnum):
    """The six verdicts, in the order in which they are tried."""

    NOT_ASSESSABLE = "not_assessable"
    DO_NOT_BUILD = "do_not_build"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    PREPARE = "prepare"
    BUILD_ON_CONDITIONS = "build_on_conditions"
    BUILD = "build"

    @property
    def is_build(self) -> bool:
        """Tell whether the verdict is to build, with conditions or without."""
        return self in {Verdict.BUILD_ON_CONDITIONS, Verdict.BUILD}


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A concept at its site: what decides whether it may be recommended.

    `must_have_failed` is of one known not to be met: an unknown one has not failed.
    """

    inputs_complete: bool
    must_have_failed: bool = False
    public_money_musd: float = 0.0


def admissible(
    candidates: Sequence[Candidate], ceiling_musd: float | None = None
) -> tuple[int, ...]:
    """Give the places of the concepts that may be recommended; None is no ceiling."""
    return tuple(
        place
        for place, each in enumerate(candidates)
        if each.inputs_complete
        and not each.must_have_failed
        and (ceiling_musd is None or each.public_money_musd <= ceiling_musd)
    )


def is_assessable(candidates: Sequence[Candidate]) -> bool:
    """Tell whether at least one concept has all required inputs."""
    return any(each.inputs_complete for each in candidates)


def verdict(
    standing: Standing | None,
    unsourced: float,
    conditions: Sequence[Condition],
    threshold: float = THRESHOLD,
) -> Verdict:
    """Give the first verdict that fits.

    `standing` is that of no hub and the admissible concepts, None where no concept is
    assessable; `unsourced` (0 to 1) the share U of the leader's spread, `conditions` those of
    the leader that are open.
    """
    if standing is None:
        return Verdict.NOT_ASSESSABLE
    if standing.is_no_hub:
        return Verdict.DO_NOT_BUILD
    # What is not a number must not pass for evidence.
    doubtful, unfounded = not standing.above_zero >= threshold, not unsourced <= MOST_UNSOURCED
    if doubtful and unfounded:
        return Verdict.NOT_ENOUGH_EVIDENCE
    if doubtful or unfounded:
        return Verdict.PREPARE
    return Verdict.BUILD_ON_CONDITIONS if conditions else Verdict.BUILD
