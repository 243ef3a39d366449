"""Why a requirement of a site is met, failed or not assessed, in a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.must_haves import MustHave, State
from shekara.domain.border import MAP_ACCURACY_KM
from shekara.domain.sites import AGREED_LAND, Agreement, Criterion, Side
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from shekara.domain.sites import Site
    from shekara.text import Text

_UNNAMED = QT_TRANSLATE_NOOP("siting", "Site without a name")


def site_name(site: Site) -> Text:
    """Give the name of a site, or words for one without."""
    return _UNNAMED if is_blank(site.name) else text_of(site.name)


def land_reason(site: Site) -> Text:
    """Say what is known of free land."""
    if AGREED_LAND in site.unconfirmed:
        return _MOVED
    return _LAND[site.land_agreed]


def zone_reason(site: Site, state: State, map_km: float | None, zone_km: float) -> Text:
    """Say how far the border is, and why that decides or does not."""
    zone = Quantity(zone_km, "km")
    if site.border is not None and Criterion.BORDER not in site.unconfirmed:
        measured = Quantity(site.border.km, "km_near")
        return _ZONE_MEASURED[state].having(distance=measured, zone=zone)
    if site.indicative:
        return _INDICATIVE
    if map_km is None:
        return _NO_BORDER
    return _ZONE_ON_MAP[state].having(
        distance=Quantity(map_km, "km"), zone=zone, accuracy=Quantity(MAP_ACCURACY_KM, "km")
    )


def near_reason(site: Site, criterion: Criterion, state: State, near_km: float) -> Text:
    """Say how far a railway, a highway or a town is, on which side, and what counts as near."""
    held = site.access(criterion)
    if held is None:
        return _NOT_ENTERED[criterion]
    if criterion in site.unconfirmed:
        return _MOVED
    return _NEAR[state].having(
        distance=Quantity(held.km, "km_near"),
        side=SIDES[held.side],
        near=Quantity(near_km, "km_near"),
    )


SIDES = {
    Side.HOME: QT_TRANSLATE_NOOP("siting", "on the side of Kazakhstan"),
    Side.PARTNER: QT_TRANSLATE_NOOP("siting", "on the side of the neighbour"),
}

STATES = {
    State.MET: QT_TRANSLATE_NOOP("siting", "met"),
    State.FAILED: QT_TRANSLATE_NOOP("siting", "failed"),
    State.NOT_ASSESSED: QT_TRANSLATE_NOOP("siting", "not assessed"),
}

MUST_HAVES = {
    MustHave.LAND: QT_TRANSLATE_NOOP("siting", "Agreed free land"),
    MustHave.BORDER_ZONE: QT_TRANSLATE_NOOP("siting", "Border zone"),
    MustHave.RAILWAY: QT_TRANSLATE_NOOP("siting", "Railway"),
    MustHave.HIGHWAY: QT_TRANSLATE_NOOP("siting", "Highway"),
    MustHave.TOWN: QT_TRANSLATE_NOOP("siting", "Population centre"),
}

_MOVED = QT_TRANSLATE_NOOP(
    "siting", "This was entered before the site moved. Confirm that it still holds."
)
_LAND = {
    Agreement.YES: QT_TRANSLATE_NOOP(
        "siting", "Free land is agreed with the partner country, by the authors’ word."
    ),
    Agreement.NO: QT_TRANSLATE_NOOP(
        "siting", "Free land is not agreed with the partner country, by the authors’ word."
    ),
    Agreement.UNKNOWN: QT_TRANSLATE_NOOP(
        "siting", "Nobody said whether free land is agreed with the partner country."
    ),
}
_ZONE_MEASURED = {
    State.MET: QT_TRANSLATE_NOOP(
        "siting", "The border is {distance} away, measured by the authors; the zone is {zone} wide."
    ),
    State.FAILED: QT_TRANSLATE_NOOP(
        "siting",
        "The border is {distance} away, measured by the authors, and the zone is only {zone} wide.",
    ),
}
_ZONE_ON_MAP = {
    State.MET: QT_TRANSLATE_NOOP(
        "siting",
        "The border is {distance} away on the map, exact to {accuracy}; the zone is {zone} wide.",
    ),
    State.FAILED: QT_TRANSLATE_NOOP(
        "siting",
        "The border is {distance} away on the map, exact to {accuracy}, and the zone is only "
        "{zone} wide.",
    ),
    State.NOT_ASSESSED: QT_TRANSLATE_NOOP(
        "siting",
        "The border is {distance} away on the map, exact to {accuracy}: too close to the limit "
        "of {zone} to tell. Enter a measured distance.",
    ),
}
_INDICATIVE = QT_TRANSLATE_NOOP(
    "siting",
    "The position is known only roughly, off by up to tens of kilometres. Set the site exactly "
    "or enter a measured distance.",
)
_NO_BORDER = QT_TRANSLATE_NOOP("siting", "The map holds no border to measure the distance to.")
_NOT_ENTERED = {
    Criterion.RAILWAY: QT_TRANSLATE_NOOP(
        "siting", "Nobody entered the distance to the nearest railway."
    ),
    Criterion.HIGHWAY: QT_TRANSLATE_NOOP(
        "siting", "Nobody entered the distance to the nearest highway."
    ),
    Criterion.TOWN: QT_TRANSLATE_NOOP(
        "siting", "Nobody entered the distance to the nearest population centre."
    ),
}
_NEAR = {
    State.MET: QT_TRANSLATE_NOOP(
        "siting", "It is {distance} away {side}; up to {near} counts as near."
    ),
    State.FAILED: QT_TRANSLATE_NOOP(
        "siting", "It is {distance} away {side}, and only up to {near} counts as near."
    ),
}
