"""Arbitrary hubs: concepts, assumptions, correlations, rules of decision, financing."""

from __future__ import annotations

from hypothesis import strategies as st

from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.hub import (
    CURRENCIES,
    LONGEST_LIFE,
    Decision,
    Financing,
    Hub,
    HubConcept,
    Loan,
    LocalCurrency,
    Perspective,
    RankCorrelation,
)
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR
from shekara.domain.services import Service
from tests.arbitrary.assumptions import some_assumptions
from tests.arbitrary.words import SOURCES, wordings

_AMOUNTS = st.floats(min_value=0, allow_infinity=False)
_SHARES = st.floats(min_value=0, max_value=1)
_PERCENT = st.floats(min_value=0, max_value=100)


def hubs() -> st.SearchStrategy[Hub]:
    """Hubs of any concepts and rules, of which a few drivers are assumed."""
    return st.builds(
        Hub,
        concepts=st.tuples(*(_concepts(concept) for concept in Concept)),
        first_year=st.integers(FIRST_YEAR, LAST_YEAR),
        horizon_years=st.integers(1, LONGEST_LIFE),
        assumptions=some_assumptions(HUB_DRIVERS),
        correlations=_correlations(),
        decision=_decisions(),
        financing=_financings(),
        baseline=wordings(),
    )


def _concepts(concept: Concept) -> st.SearchStrategy[HubConcept]:
    services = st.sets(st.sampled_from(Service)).map(
        lambda held: tuple(service for service in Service if service in held)
    )
    return st.builds(
        HubConcept, concept=st.just(concept), is_considered=st.booleans(), services=services
    )


def _correlations() -> st.SearchStrategy[tuple[RankCorrelation, ...]]:
    drivers = st.sampled_from(list(DRIVERS))
    pairs = st.lists(
        st.tuples(drivers, drivers).filter(lambda pair: pair[0] != pair[1]),
        max_size=3,
        unique_by=frozenset,
    )
    inside = st.floats(min_value=-1, max_value=1, exclude_min=True, exclude_max=True)
    return pairs.flatmap(
        lambda held: st.tuples(
            *(
                st.builds(
                    RankCorrelation,
                    first=st.just(first),
                    second=st.just(second),
                    coefficient=inside,
                    note=wordings(),
                )
                for first, second in held
            )
        )
    )


def _decisions() -> st.SearchStrategy[Decision]:
    return st.builds(
        Decision,
        threshold=st.floats(min_value=0.5, max_value=1),
        optimism=_SHARES,
        perspective=st.sampled_from(Perspective),
        ceiling_musd=st.none() | _AMOUNTS,
        agreement_in_force=st.booleans(),
        growth_reviewed=st.booleans(),
    )


@st.composite
def _financings(draw: st.DrawFn) -> Financing:
    lent = draw(st.lists(_PERCENT, max_size=3))
    whole = max(sum(lent), 100.0)
    return Financing(
        currency=draw(st.none() | _currencies()),
        public_share_pct=draw(st.none() | _PERCENT),
        loans=tuple(draw(_loans(share / whole * 100)) for share in lent),
        gap_filler=draw(wordings()),
        partnership=draw(wordings()),
    )


def _currencies() -> st.SearchStrategy[LocalCurrency]:
    return st.builds(
        LocalCurrency,
        code=st.sampled_from(CURRENCIES),
        per_usd=st.floats(min_value=0, exclude_min=True, allow_infinity=False),
        date=st.dates().map(lambda day: day.isoformat()),
        source=SOURCES,
    )


@st.composite
def _loans(draw: st.DrawFn, share_pct: float) -> Loan:
    years = draw(st.integers(1, LONGEST_LIFE))
    return Loan(
        lender=draw(wordings()),
        share_pct=share_pct,
        rate_pct=draw(st.floats(min_value=-20, max_value=100)),
        years=years,
        grace_years=draw(st.integers(0, years - 1)),
        source=draw(SOURCES),
    )
