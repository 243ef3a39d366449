"""Choosing the pair of border regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.templates import observed_growth

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.regions import RegionPair
    from shekara.domain.scenarios import Outlook


def set_pair(assessment: Assessment, pair: RegionPair) -> Assessment:
    """Assess another pair.

    Growth observed in the trade with the neighbour follows the neighbour, where nobody changed
    it. Everything else stays; the checks say what no longer fits.
    """
    before = assessment.pair.partner
    outlook = assessment.outlook
    if pair.partner != before:
        outlook = _with_growth(outlook, before, pair.partner)
    return msgspec.structs.replace(assessment, pair=pair, outlook=outlook)


def _with_growth(outlook: Outlook, before: str, partner: str) -> Outlook:
    """Put the growth observed with one neighbour in the place of that observed with another."""
    observed = observed_growth(before), observed_growth(partner)
    follow = dict(zip(*observed, strict=True)) if all(observed) else {}
    scenarios = tuple(
        msgspec.structs.replace(
            scenario, assumptions=tuple(follow.get(each, each) for each in scenario.assumptions)
        )
        for scenario in outlook.scenarios
    )
    return msgspec.structs.replace(outlook, scenarios=scenarios)
