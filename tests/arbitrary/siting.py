"""Arbitrary sites, what is asked of them, and road maps."""

from __future__ import annotations

import msgspec
from hypothesis import strategies as st

from shekara.domain.road_map import RiskOwner, RoadStep
from shekara.domain.sites import (
    FURTHEST_KM,
    LARGEST_HA,
    LATITUDES,
    LONGITUDES,
    NEARNESS,
    Access,
    Agreement,
    Criterion,
    Judged,
    Side,
    Site,
)
from shekara.domain.siting import BorderZone, Near, Siting, Weight
from tests.arbitrary.words import DAYS, SOURCES, WORDS, wordings

_KM = st.floats(min_value=0, max_value=FURTHEST_KM)
_NEAR_KM = st.floats(min_value=0, max_value=FURTHEST_KM, exclude_min=True)
_WEIGHTS = st.floats(min_value=0, max_value=1)


@st.composite
def sitings(draw: st.DrawFn) -> Siting:
    """Sitings of up to three sites, steps and risks."""
    sites = tuple(draw(_sites(identifier)) for identifier in draw(_ids("site")))
    return Siting(
        sites=sites,
        chosen=draw(st.sampled_from([None, *(site.id for site in sites)])),
        border_zone_km=draw(st.sampled_from(BorderZone)),
        near=draw(_nears()),
        weights=tuple(
            Weight(criterion=criterion, weight=draw(_WEIGHTS)) for criterion in Criterion
        ),
        illustrative_weights=draw(st.booleans()),
        road_map=tuple(draw(_steps(identifier)) for identifier in draw(_ids("step"))),
        risks=tuple(draw(_risks(identifier)) for identifier in draw(_ids("risk"))),
    )


def _ids(kind: str) -> st.SearchStrategy[list[str]]:
    numbers = st.integers(min_value=0, max_value=999_999_999)
    return st.lists(numbers.map(f"{kind}_{{}}".format), max_size=3, unique=True)


@st.composite
def _sites(draw: st.DrawFn, identifier: str) -> Site:
    accesses, judged = st.none() | _accesses(), _judgements()
    site = Site(
        id=identifier,
        name=draw(wordings()),
        latitude=draw(st.floats(*LATITUDES)),
        longitude=draw(st.floats(*LONGITUDES)),
        indicative=draw(st.booleans()),
        position_source=draw(SOURCES),
        land_agreed=draw(st.sampled_from(Agreement)),
        area_ha=draw(st.none() | st.floats(0, LARGEST_HA, exclude_min=True)),
        border=draw(accesses),
        railway=draw(accesses),
        highway=draw(accesses),
        town=draw(accesses),
        environment=draw(judged),
        land=draw(judged),
        expansion_home=draw(judged),
        expansion_partner=draw(judged),
        carbon=draw(judged),
        note=draw(wordings()),
    )
    if not site.entries:
        return site
    doubted = draw(st.lists(st.sampled_from(site.entries), unique=True))
    return msgspec.structs.replace(site, unconfirmed=tuple(doubted))


def _accesses() -> st.SearchStrategy[Access]:
    return st.builds(Access, km=_KM, side=st.sampled_from(Side), source=SOURCES, note=wordings())


def _judgements() -> st.SearchStrategy[Judged]:
    return st.builds(Judged, score=st.none() | st.integers(1, 5), note=wordings())


def _nears() -> st.SearchStrategy[Near]:
    return st.builds(
        Near,
        railway=_NEAR_KM,
        highway=_NEAR_KM,
        town=_NEAR_KM,
        illustrative=st.lists(st.sampled_from([str(c) for c in NEARNESS]), unique=True).map(tuple),
    )


def _steps(identifier: str) -> st.SearchStrategy[RoadStep]:
    return st.builds(RoadStep, id=st.just(identifier), words=wordings(), operator=WORDS, date=DAYS)


def _risks(identifier: str) -> st.SearchStrategy[RiskOwner]:
    of_factor = st.builds(
        RiskOwner,
        id=st.just(identifier),
        factor=st.sampled_from(("S1", "T12")),
        owner=WORDS,
        date=DAYS,
    )
    in_words = st.builds(
        RiskOwner, id=st.just(identifier), words=wordings(), owner=WORDS, date=DAYS
    )
    return of_factor | in_words
