"""Arbitrary values for property tests: `from tests.strategies import assessments`."""

from __future__ import annotations

import math

from hypothesis import strategies as st

from shekara.domain.assessment import LANGUAGES, Assessment, Passport
from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.regions import RegionPair
from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR, Outlook, Scenario, Target
from shekara.domain.swot import Direction, DriverLink, Factor, Quadrant, Swot
from tests.arbitrary.assumptions import some_assumptions
from tests.arbitrary.hub import hubs
from tests.arbitrary.imported import imported_figures
from tests.arbitrary.own_sources import own_sources
from tests.arbitrary.review import reviews
from tests.arbitrary.siting import sitings
from tests.arbitrary.words import DAYS, SOURCES, WORDS, wordings


def passports() -> st.SearchStrategy[Passport]:
    """Passports of any words, with or without a date."""
    return st.builds(
        Passport,
        title=wordings(),
        place=wordings(),
        author=WORDS,
        organisation=WORDS,
        date=DAYS,
        language=st.sampled_from(LANGUAGES),
    )


def factors() -> st.SearchStrategy[Factor]:
    """Factors of any quadrant, number, weight and intensity."""
    numbers = st.integers(min_value=0, max_value=999_999_999)
    return st.builds(
        Factor,
        id=st.builds("{}{}".format, st.sampled_from(Quadrant), numbers),
        words=wordings(),
        weight=st.floats(min_value=0, max_value=1),
        intensity=st.integers(min_value=1, max_value=5),
        note=wordings(),
        illustrative=st.sampled_from(((), ("weight",), ("intensity",), ("weight", "intensity"))),
    )


@st.composite
def swots(draw: st.DrawFn) -> Swot:
    """SWOTs of up to eight factors, in any order, with links to drivers."""
    several = tuple(draw(st.lists(factors(), max_size=8, unique_by=lambda factor: factor.id)))
    if not several:
        return Swot()
    ids = st.sampled_from([factor.id for factor in several])
    pairs = st.tuples(ids, st.sampled_from(list(DRIVERS)))
    links = tuple(
        DriverLink(factor=factor, driver=driver, direction=draw(st.sampled_from(Direction)))
        for factor, driver in draw(st.lists(pairs, max_size=4, unique=True))
    )
    return Swot(factors=several, links=links)


@st.composite
def outlooks(draw: st.DrawFn) -> Outlook:
    """Outlooks of up to six scenarios, whose weights add up to 1."""
    identifiers = st.from_regex(r"[a-z0-9_]*[a-z0-9]", fullmatch=True)
    ids = draw(st.lists(identifiers, min_size=1, max_size=6, unique=True))
    parts = [draw(st.floats(min_value=0, max_value=1)) for _ in ids]
    total = math.fsum(parts)
    shares = [part / total for part in parts] if total > 0 else [1.0] + [0.0] * (len(ids) - 1)
    scenarios = tuple(
        Scenario(
            id=scenario_id,
            name=draw(wordings()),
            weight=share,
            assumptions=draw(some_assumptions(DRIVERS, always=TRADE_DRIVERS)),
        )
        for scenario_id, share in zip(ids, shares, strict=True)
    )
    turnover = st.floats(min_value=0, exclude_min=True, allow_infinity=False)
    targets = st.none() | st.builds(Target, turnover_musd=turnover, source=SOURCES)
    last_year = draw(st.integers(min_value=FIRST_YEAR, max_value=LAST_YEAR))
    return Outlook(
        scenarios=scenarios,
        last_year=last_year,
        target=draw(targets),
        illustrative_weights=draw(st.booleans()),
    )


def assessments() -> st.SearchStrategy[Assessment]:
    """Assessments of any words and numbers that the domain allows, for any two codes."""
    return st.builds(
        Assessment,
        passport=passports(),
        pair=st.builds(RegionPair, kz=st.text(max_size=8), other=st.text(max_size=8)),
        swot=swots(),
        outlook=outlooks(),
        hub=hubs(),
        siting=sitings(),
        imported=imported_figures(),
        review=reviews(),
        sources=own_sources(),
    )
