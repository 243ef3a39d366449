"""Which drivers a hub concept rests on: what must be assumed before it can be reckoned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.concepts import Component, Concept
from shekara.domain.driver import Group
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.services import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.assessment import Assessment
    from shekara.domain.driver import Driver
    from shekara.domain.hub import HubConcept

_OF_STORES = frozenset(
    {
        *("dwell_dry", "dwell_chilled", "dwell_frozen", "dry_charge", "cold_charge"),
        *("loss", "loss_avoided", "offseason", "premium", "premium_fall", "displaced_store"),
        *("rent", "occupancy"),
    }
)
"""What matters only where there are stores and trading space: others carry through the yard."""

_OF_SERVICES: Mapping[str, Service] = {
    "handling_charge": Service.LOADING,
    "dry_charge": Service.STORAGE,
    "cold_charge": Service.STORAGE,
    "rent": Service.TRADING_SPACE,
    "occupancy": Service.TRADING_SPACE,
    **{f"{concept}_area": Service.TRADING_SPACE for concept in Concept},
    **{f"{service}_price": service for service in Service},
    **{f"{service}_sales": service for service in Service},
}
"""What matters only while a service is offered."""


def needs(concept: HubConcept) -> tuple[str, ...]:
    """Give the drivers of the hub that a concept with its services rests on, in their order."""
    return tuple(key for key, driver in HUB_DRIVERS.items() if _is_needed(driver, concept))


def missing(assessment: Assessment, concept: HubConcept) -> tuple[str, ...]:
    """Give the drivers a concept rests on of which some scenario assumes nothing."""
    common = {assumption.driver for assumption in assessment.hub.assumptions}
    own = [
        {assumption.driver for assumption in scenario.assumptions}
        for scenario in assessment.outlook.scenarios
    ]
    return tuple(
        driver
        for driver in needs(concept)
        if driver not in common and not all(driver in held for held in own)
    )


def _is_needed(driver: Driver, concept: HubConcept) -> bool:
    components = concept.concept.components
    is_of_processing = driver.group is Group.PROCESSING or driver.key == "displacement"
    service = _OF_SERVICES.get(driver.key)
    return (
        driver.concept in {None, concept.concept}
        and (Component.TRADE in components or driver.key not in _OF_STORES)
        and (Component.INDUSTRY in components or not is_of_processing)
        and (service is None or service in concept.services)
    )
