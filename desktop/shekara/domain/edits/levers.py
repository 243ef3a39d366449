"""Pulling a lever: one driver shifted in all scenarios, as "what would have to be true" asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import hub, outlook
from shekara.domain.edits.assumptions import require_driver

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.scenarios import Assumption


class _Range(NamedTuple):
    low: float
    likely: float
    high: float


def shift_driver(assessment: Assessment, driver: str, z: float, note: str = "") -> Assessment:
    """Shift what is assumed of a driver, common to all scenarios and in each of them.

    The three values move by z·(high − likely), or for z < 0 by z·(likely − low), as far as the
    driver's bounds allow. No source supports the new ones: they are illustrative.
    """
    require_driver(driver)
    common = assessment.hub.assumption(driver)
    if common is not None:
        low, likely, high = _shifted(common, z)
        assessment = hub.set_assumption(
            assessment, driver, low=low, likely=likely, high=high, shape=common.shape, note=note
        )
    for scenario in assessment.outlook.scenarios:
        own = next((each for each in scenario.assumptions if each.driver == driver), None)
        if own is not None:
            low, likely, high = _shifted(own, z)
            assessment = outlook.set_assumption(
                assessment,
                scenario.id,
                driver,
                low=low,
                likely=likely,
                high=high,
                shape=own.shape,
                note=note,
            )
    return assessment


def _shifted(assumption: Assumption, z: float) -> _Range:
    bounds = DRIVERS[assumption.driver]
    room = (assumption.high if z > 0 else assumption.low) - assumption.likely
    way = abs(z) * room
    values = (assumption.low, assumption.likely, assumption.high)
    return _Range(*(min(max(value + way, bounds.lowest), bounds.highest) for value in values))
