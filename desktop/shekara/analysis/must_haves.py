"""What a hub asks of its site: met, failed, or not assessed.

Agreed free land and the border zone are asked by every component; a railway and a highway by
transport and trade; a population centre by industry alone (Kuanshaliev, P5). What is not
known is not assessed, and never failed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from shekara.domain.border import MAP_ACCURACY_KM
from shekara.domain.concepts import Component
from shekara.domain.sites import AGREED_LAND, Agreement, Criterion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shekara.domain.concepts import Concept
    from shekara.domain.sites import Site


class State(StrEnum):
    """How a requirement stands."""

    MET = "met"
    FAILED = "failed"
    NOT_ASSESSED = "not_assessed"


class MustHave(StrEnum):
    """The requirements, in the order in which they are shown."""

    LAND = "land"
    BORDER_ZONE = "border_zone"
    RAILWAY = "railway"
    HIGHWAY = "highway"
    TOWN = "town"


_OF_ALL = tuple(Component)
_OF_LOGISTICS = (Component.TRANSPORT, Component.TRADE)
ASKED_BY: Mapping[MustHave, tuple[Component, ...]] = {
    MustHave.LAND: _OF_ALL,
    MustHave.BORDER_ZONE: _OF_ALL,
    MustHave.RAILWAY: _OF_LOGISTICS,
    MustHave.HIGHWAY: _OF_LOGISTICS,
    MustHave.TOWN: (Component.INDUSTRY,),
}
"""Which components ask for each requirement."""


def asked_of(concept: Concept) -> tuple[MustHave, ...]:
    """Give the requirements of a concept: those of its components."""
    parts = set(concept.components)
    return tuple(item for item in MustHave if parts & set(ASKED_BY[item]))


def land_state(site: Site) -> State:
    """Tell whether free land is agreed."""
    if AGREED_LAND in site.unconfirmed or site.land_agreed is Agreement.UNKNOWN:
        return State.NOT_ASSESSED
    return State.MET if site.land_agreed is Agreement.YES else State.FAILED


def zone_state(site: Site, map_km: float | None, zone_km: float) -> State:
    """Tell whether a site lies in the border zone.

    A measured distance is taken as it is. One taken from the map, `map_km`, decides nothing
    within MAP_ACCURACY_KM of the limit, nor for a site whose own position is indicative.
    """
    measured = measured_km(site, Criterion.BORDER)
    if measured is not None:
        return State.MET if measured <= zone_km else State.FAILED
    if map_km is None or site.indicative:
        return State.NOT_ASSESSED
    if map_km + MAP_ACCURACY_KM <= zone_km:
        return State.MET
    return State.FAILED if map_km - MAP_ACCURACY_KM > zone_km else State.NOT_ASSESSED


def near_state(site: Site, criterion: Criterion, near_km: float) -> State:
    """Tell whether a railway, a highway or a town is near: no further than the threshold."""
    measured = measured_km(site, criterion)
    if measured is None:
        return State.NOT_ASSESSED
    return State.MET if measured <= near_km else State.FAILED


def measured_km(site: Site, criterion: Criterion) -> float | None:
    """Give the distance that was entered for where the site is now, None without one."""
    held = site.access(criterion)
    return None if held is None or criterion in site.unconfirmed else held.km


def overall(states: Iterable[State]) -> State:
    """Give the state of requirements together: one that fails decides, then one unknown."""
    held = set(states)
    for decisive in (State.FAILED, State.NOT_ASSESSED):
        if decisive in held:
            return decisive
    return State.MET
