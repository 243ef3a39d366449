"""Arbitrary values for property tests: `from tests.strategies import assessments`."""

from __future__ import annotations

import math

from hypothesis import strategies as st

from shekara.domain.assessment import LANGUAGES, Assessment, Passport
from shekara.domain.drivers import DRIVERS, Driver
from shekara.domain.phrases import PHRASES
from shekara.domain.regions import RegionPair
from shekara.domain.scenarios import (
    FIRST_YEAR,
    LAST_YEAR,
    Assumption,
    Outlook,
    Scenario,
    Target,
)
from shekara.domain.swot import Factor, Quadrant, Swot
from shekara.domain.wording import Phrase, Wording

TYPED = st.characters(exclude_categories=("Cc", "Cs"))
WORDS = st.text(TYPED, max_size=40) | st.sampled_from(
    ("Құрық – Ақтау, Ұлытау, Өскемен, Әйтеке би", "a “quoted” \\ {place} %n", "\ufeff\u2028🚚")
)
SOURCES = st.none() | st.text(max_size=12)


def wordings() -> st.SearchStrategy[Wording]:
    """Words as typed, or a template's."""
    phrases = st.sampled_from(sorted(PHRASES)).map(Phrase)
    return st.one_of(WORDS, phrases)


def passports() -> st.SearchStrategy[Passport]:
    """Passports of any words, with or without a date."""
    return st.builds(
        Passport,
        title=wordings(),
        place=wordings(),
        author=WORDS,
        organisation=WORDS,
        date=st.just("") | st.dates().map(lambda day: day.isoformat()),
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


def swots() -> st.SearchStrategy[Swot]:
    """SWOTs of up to eight factors, in any order."""
    several = st.lists(factors(), max_size=8, unique_by=lambda factor: factor.id)
    return st.builds(Swot, factors=several.map(tuple))


def assumptions(driver: Driver) -> st.SearchStrategy[Assumption]:
    """Assumptions about a driver, anywhere within its bounds."""
    value = st.floats(min_value=driver.lowest, max_value=driver.highest)
    estimates = st.lists(value, min_size=3, max_size=3).map(sorted)
    return st.builds(
        lambda estimate, source, note: Assumption(
            driver=driver.key,
            low=estimate[0],
            likely=estimate[1],
            high=estimate[2],
            source=source,
            note=note,
        ),
        estimates,
        SOURCES,
        wordings(),
    )


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
            assumptions=tuple(draw(assumptions(driver)) for driver in DRIVERS.values()),
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
    )
