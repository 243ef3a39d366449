"""Edits of the sites: add, move, name, choose and remove them, and what is known of each."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.coordinates import require_near_the_borders
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.sites import (
    AGREED_LAND,
    ENTERED,
    FURTHEST_KM,
    HIGHEST_SCORE,
    JUDGED,
    LARGEST_HA,
    LOWEST_SCORE,
    MOST_DIGITS,
    Access,
    Agreement,
    Criterion,
    Judged,
    Side,
    Site,
)
from shekara.domain.siting import MOST_SITES, Siting
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from collections.abc import Collection

    from shekara.domain.assessment import Assessment

DEGREE_DECIMALS = 6
"""Decimals of a degree that are kept: a tenth of a metre."""


def add_site(assessment: Assessment, name: str, latitude: float, longitude: float) -> Assessment:
    """Add a site at the end; the first one is chosen at once."""
    siting = assessment.siting
    if len(siting.sites) >= MOST_SITES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There are {limit} sites already. Remove one before adding another."
            ).having(limit=MOST_SITES)
        )
    require_near_the_borders(latitude, longitude)
    site = Site(
        id=free_id("site", {site.id for site in siting.sites}),
        name=typed(name),
        latitude=round(latitude, DEGREE_DECIMALS),
        longitude=round(longitude, DEGREE_DECIMALS),
    )
    chosen = siting.chosen if siting.sites else site.id
    return with_siting(assessment, sites=(*siting.sites, site), chosen=chosen)


def move_site(
    assessment: Assessment, site_id: str, latitude: float, longitude: float
) -> Assessment:
    """Set where a site is; what was entered for another place is then to be confirmed."""
    require_near_the_borders(latitude, longitude)
    site = find(assessment.siting, site_id)
    to = round(latitude, DEGREE_DECIMALS), round(longitude, DEGREE_DECIMALS)
    if to == (site.latitude, site.longitude):
        return _with_site(assessment, site_id, indicative=False)
    return _with_site(
        assessment,
        site_id,
        latitude=to[0],
        longitude=to[1],
        indicative=False,
        position_source=None,
        unconfirmed=site.entries,
    )


def confirm_entries(assessment: Assessment, site_id: str) -> Assessment:
    """Say that what was entered for a site holds for where it is now."""
    return _with_site(assessment, site_id, unconfirmed=())


def set_name(assessment: Assessment, site_id: str, name: str) -> Assessment:
    """Name a site anew."""
    return _with_site(assessment, site_id, name=typed(name))


def set_note(assessment: Assessment, site_id: str, note: str) -> Assessment:
    """Write down what else is known of a site."""
    return _with_site(assessment, site_id, note=typed(note))


def remove_site(assessment: Assessment, site_id: str) -> Assessment:
    """Remove a site; if it was the chosen one, none is."""
    gone = find(assessment.siting, site_id)
    rest = tuple(site for site in assessment.siting.sites if site is not gone)
    chosen = None if assessment.siting.chosen == site_id else assessment.siting.chosen
    return with_siting(assessment, sites=rest, chosen=chosen)


def choose_site(assessment: Assessment, site_id: str | None) -> Assessment:
    """Choose the site at which the hub is assessed, or none."""
    if site_id is not None:
        find(assessment.siting, site_id)
    return with_siting(assessment, chosen=site_id)


def set_land_agreed(assessment: Assessment, site_id: str, agreed: Agreement) -> Assessment:
    """Say whether free land at the site is agreed with the partner country."""
    left = _still_unconfirmed(assessment, site_id, AGREED_LAND)
    return _with_site(assessment, site_id, land_agreed=agreed, unconfirmed=left)


def set_area(assessment: Assessment, site_id: str, area_ha: float | None) -> Assessment:
    """Set how much free land there is, in hectares, or that it is not known."""
    if area_ha is not None and not 0 < area_ha <= LARGEST_HA:
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "The area must lie above 0 and at most {most}.").having(
                most=Quantity(LARGEST_HA, "ha")
            )
        )
    return _with_site(assessment, site_id, area_ha=None if area_ha is None else float(area_ha))


def set_distance(
    assessment: Assessment, site_id: str, criterion: Criterion, km: float | None
) -> Assessment:
    """Enter a distance in km; what it was measured to stays, its source does not.

    None takes it away. KeyError for a criterion that nobody may enter.
    """
    if criterion not in ENTERED:
        raise KeyError(criterion)
    left = _still_unconfirmed(assessment, site_id, criterion)
    if km is None:
        return _with_site(assessment, site_id, **{criterion: None}, unconfirmed=left)
    if not 0 <= km <= FURTHEST_KM:
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "A distance must lie between 0 and {most}.").having(
                most=Quantity(FURTHEST_KM, "km")
            )
        )
    held = find(assessment.siting, site_id).access(criterion)
    new = (
        Access(km=float(km))
        if held is None
        else msgspec.structs.replace(
            held, km=float(km), source=held.source if held.km == km else None
        )
    )
    return _with_site(assessment, site_id, **{criterion: new}, unconfirmed=left)


def set_side(assessment: Assessment, site_id: str, criterion: Criterion, side: Side) -> Assessment:
    """Say on which side of the border lies what a distance was measured to."""
    return _with_access(assessment, site_id, criterion, side=side)


def set_source(
    assessment: Assessment, site_id: str, criterion: Criterion, source: str | None
) -> Assessment:
    """Name the source of a distance; without one it is illustrative."""
    return _with_access(assessment, site_id, criterion, source=source)


def set_distance_note(
    assessment: Assessment, site_id: str, criterion: Criterion, note: str
) -> Assessment:
    """Write down how a distance was measured."""
    return _with_access(assessment, site_id, criterion, note=typed(note))


def set_judgement(
    assessment: Assessment, site_id: str, criterion: Criterion, score: float | None
) -> Assessment:
    """Judge a site from 1 (bad) to 5 (good), or say with None that nobody judged it."""
    if score is not None and score not in range(LOWEST_SCORE, HIGHEST_SCORE + 1):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "A judgement must be a whole number from 1 to 5, and {value} is not."
            ).having(value=Quantity(score, "ratio"))
        )
    left = _still_unconfirmed(assessment, site_id, criterion)
    whole = None if score is None else int(score)
    judged = msgspec.structs.replace(_judged(assessment, site_id, criterion), score=whole)
    return _with_site(assessment, site_id, **{criterion: judged}, unconfirmed=left)


def set_judgement_note(
    assessment: Assessment, site_id: str, criterion: Criterion, note: str
) -> Assessment:
    """Write down why a site was judged so."""
    judged = msgspec.structs.replace(_judged(assessment, site_id, criterion), note=typed(note))
    return _with_site(assessment, site_id, **{criterion: judged})


def find(siting: Siting, site_id: str) -> Site:
    """Give a site by its id; raises EditError when there is none."""
    for site in siting.sites:
        if site.id == site_id:
            return site
    raise EditError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no site “{site}” in this assessment. Sites are called site_1, site_2 and "
            "so on.",
        ).having(site=verbatim(site_id))
    )


def free_id(kind: str, taken: Collection[str]) -> str:
    """Give the id a new entry gets: one above the highest in use, else the lowest free one."""
    numbers = {int(entry.removeprefix(f"{kind}_")) for entry in taken}
    number = max(numbers, default=0) + 1
    if number >= 10**MOST_DIGITS:
        number = next(n for n in count(1) if n not in numbers)
    return f"{kind}_{number}"


def with_siting(assessment: Assessment, **changes: object) -> Assessment:
    """Give the assessment with other values in its siting."""
    siting = msgspec.structs.replace(assessment.siting, **changes)
    return msgspec.structs.replace(assessment, siting=siting)


def _judged(assessment: Assessment, site_id: str, criterion: Criterion) -> Judged:
    if criterion not in JUDGED:
        raise KeyError(criterion)
    return find(assessment.siting, site_id).judged(criterion)


def _still_unconfirmed(assessment: Assessment, site_id: str, entry: str) -> tuple[str, ...]:
    site = find(assessment.siting, site_id)
    return tuple(name for name in site.unconfirmed if name != entry)


def _with_access(
    assessment: Assessment, site_id: str, criterion: Criterion, **changes: str | None
) -> Assessment:
    held = find(assessment.siting, site_id).access(criterion)
    if held is None:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "Enter the distance first; then say where it leads and who measured it."
            )
        )
    new = msgspec.structs.replace(held, **changes)
    return _with_site(assessment, site_id, **{criterion: new})


def _with_site(assessment: Assessment, site_id: str, **changes: object) -> Assessment:
    old = find(assessment.siting, site_id)
    new = msgspec.structs.replace(old, **changes)
    return with_siting(
        assessment,
        sites=tuple(new if site is old else site for site in assessment.siting.sites),
    )
