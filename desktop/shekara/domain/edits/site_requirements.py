"""Edits of what is asked of sites: the border zone, what counts as near, the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.siting import with_siting
from shekara.domain.errors import EditError
from shekara.domain.sites import FURTHEST_KM, NEARNESS, Criterion
from shekara.domain.siting import BorderZone, Weight
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment


def set_border_zone(assessment: Assessment, km: float) -> Assessment:
    """Choose how far from the border a hub may stand: 15, 30 or 50 km."""
    if km not in set(BorderZone):
        widths = Listed(tuple(verbatim(str(int(zone))) for zone in BorderZone))
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The border zone is one of {widths} km wide; choose one of them."
            ).having(widths=widths)
        )
    return with_siting(assessment, border_zone_km=BorderZone(int(km)))


def set_near(assessment: Assessment, criterion: Criterion, km: float) -> Assessment:
    """Set up to how many km a railway, a highway or a town is near; KeyError for others."""
    if criterion not in NEARNESS:
        raise KeyError(criterion)
    if not 0 < km <= FURTHEST_KM:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "“Near” must be a distance above 0 and of at most {most}."
            ).having(most=Quantity(FURTHEST_KM, "km"))
        )
    held = assessment.siting.near
    near = msgspec.structs.replace(
        held,
        **{criterion: float(km)},
        illustrative=tuple(name for name in held.illustrative if name != criterion),
    )
    return with_siting(assessment, near=near)


def set_criterion_weight(assessment: Assessment, criterion: Criterion, weight: float) -> Assessment:
    """Set how much a criterion counts in the score, from 0 to 1."""
    if not 0 <= weight <= 1:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "A weight must lie between 0 and 1, and {value} does not."
            ).having(value=Quantity(weight, "ratio", 3))
        )
    weights = tuple(
        Weight(criterion=criterion, weight=float(weight)) if held.criterion is criterion else held
        for held in assessment.siting.weights
    )
    return with_siting(assessment, weights=weights, illustrative_weights=False)
