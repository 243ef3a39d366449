"""The conditions under which alone a hub would be built: those still open, as values."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

LEAST_AGREEING = 4
"""Fewer decision rules than this choosing the leader is a dissent."""


class Side(StrEnum):
    """A side of the border."""

    HOME = "home"
    PARTNER = "partner"


class SiteNotAssessed(msgspec.Struct, frozen=True):
    """A must-have of the site is not known to be met."""


class SideLoses(msgspec.Struct, frozen=True):
    """The mean ENPV of one side is negative, in million USD."""

    side: Side
    mean_enpv_musd: float


class GapUnfunded(msgspec.Struct, frozen=True):
    """The mean FNPV is negative: somebody pays the gap, in million USD."""

    gap_musd: float


class AgreementNotInForce(msgspec.Struct, frozen=True):
    """The agreement between the two sides is not in force."""


class UsersStayAway(msgspec.Struct, frozen=True):
    """Users of these goods would pay more than they gain: u < c."""

    goods: tuple[str, ...]


class RulesDissent(msgspec.Struct, frozen=True):
    """So many of the decision rules choose the leader, fewer than LEAST_AGREEING."""

    agreeing: int
    rules: int


class GrowthNotReviewed(msgspec.Struct, frozen=True):
    """Nobody reviewed the growth of the base years for re-export."""


Condition = (
    SiteNotAssessed
    | SideLoses
    | GapUnfunded
    | AgreementNotInForce
    | UsersStayAway
    | RulesDissent
    | GrowthNotReviewed
)


class Circumstances(msgspec.Struct, frozen=True, kw_only=True):
    """What the conditions of the leading concept are read from; money in million USD."""

    site_assessed: bool
    home_enpv_musd: float
    partner_enpv_musd: float
    fnpv_musd: float
    agreement_in_force: bool
    rules_agreeing: int
    rules: int
    growth_reviewed: bool
    goods_staying_away: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse money that is not a finite number: it would pass for none lost."""
        money = (self.home_enpv_musd, self.partner_enpv_musd, self.fnpv_musd)
        if not all(map(math.isfinite, money)):
            message = f"ENPV of both sides and FNPV must be finite numbers: {money}"
            raise ValueError(message)


def open_conditions(of: Circumstances) -> tuple[Condition, ...]:
    """Give the conditions that are open, in the order in which they are told."""
    sides = ((Side.HOME, of.home_enpv_musd), (Side.PARTNER, of.partner_enpv_musd))
    found: list[Condition] = []
    if not of.site_assessed:
        found.append(SiteNotAssessed())
    found += [SideLoses(side, mean) for side, mean in sides if mean < 0]
    if of.fnpv_musd < 0:
        found.append(GapUnfunded(-of.fnpv_musd))
    if not of.agreement_in_force:
        found.append(AgreementNotInForce())
    if of.goods_staying_away:
        found.append(UsersStayAway(of.goods_staying_away))
    if of.rules_agreeing < LEAST_AGREEING:
        found.append(RulesDissent(of.rules_agreeing, of.rules))
    if not of.growth_reviewed:
        found.append(GrowthNotReviewed())
    return tuple(found)
