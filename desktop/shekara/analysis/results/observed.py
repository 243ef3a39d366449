"""Entering observations into the book of figures, so that results can cite them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.evidence import Evidence, Observation
    from shekara.domain.regions import RegionPair
    from shekara.text import Text

COUNTRIES = {
    "KZ": QT_TRANSLATE_NOOP("figures", "Kazakhstan"),
    "RU": QT_TRANSLATE_NOOP("figures", "Russia"),
    "KG": QT_TRANSLATE_NOOP("figures", "Kyrgyzstan"),
}

FURTHEST = 10
"""How many years an observation may lie from the year it stands for."""


def place_name(evidence: Evidence, place: str) -> Text:
    """Give the name of a region or country."""
    return COUNTRIES[place] if place in COUNTRIES else evidence.regions[place].name


def pair_name(evidence: Evidence, pair: RegionPair) -> Text:
    """Give a pair by the names of its regions."""
    return QT_TRANSLATE_NOOP("figures", "{first} – {second}").having(
        first=evidence.region(pair.kz).short_name, second=evidence.region(pair.other).short_name
    )


def number(figure: Figure) -> float:
    """Give the value of a figure that is known to be a number."""
    if not isinstance(figure.value, int | float):
        message = f"{figure.id} is not a number"
        raise TypeError(message)
    return figure.value


def observed(
    book: FigureBook, evidence: Evidence, place: str, indicator: str, year: int
) -> Figure | None:
    """Enter the observation of a place and year; None when there is none."""
    observation = _of_the_place(evidence, place, indicator, year)
    return None if observation is None else enter(book, evidence, observation)


def enter(book: FigureBook, evidence: Evidence, observation: Observation) -> Figure:
    """Enter an observation as a figure."""
    return book.enter(
        Figure(
            id=observation.id,
            name=QT_TRANSLATE_NOOP("figures", "{indicator}, {place}").having(
                indicator=evidence.indicators[observation.indicator].name,
                place=place_name(evidence, observation.place),
            ),
            value=observation.value,
            unit=observation.unit,
            method="observed",
            origin=Origin.OBSERVED,
            sources=(observation.source,),
            year=observation.year,
        )
    )


def nearest(
    evidence: Evidence, place: str, indicators: tuple[str, ...], year: int
) -> Observation | None:
    """Give the observation nearest to a year; of two equally near, the later.

    Indicators that measure the same are tried in the order given; what lies further off
    than FURTHEST years tells nothing of the year.
    """
    for indicator in indicators:
        for gap in range(FURTHEST + 1):
            for near in (year + gap, year - gap):
                found = _of_the_place(evidence, place, indicator, near)
                if found is not None:
                    return found
    return None


_FLOWS = {
    ("export", "RU"): QT_TRANSLATE_NOOP("figures", "Exports of Kazakhstan to Russia"),
    ("export", "KG"): QT_TRANSLATE_NOOP("figures", "Exports of Kazakhstan to Kyrgyzstan"),
    ("import", "RU"): QT_TRANSLATE_NOOP("figures", "Imports of Kazakhstan from Russia"),
    ("import", "KG"): QT_TRANSLATE_NOOP("figures", "Imports of Kazakhstan from Kyrgyzstan"),
}


def observed_flow(book: FigureBook, evidence: Evidence, partner: str, flow: str) -> Series:
    """Enter Kazakhstan's exports to or imports from a partner, a year unknown as missing.

    Both flows run over the same years: from the first to the last for which one is known.
    """
    known = [f.year for f in evidence.trade if f.partner == partner]
    years = tuple(range(min(known), max(known) + 1))
    flows = {f.year: f for f in evidence.flow(partner, flow)}
    return book.enter(
        Series(
            id=f"observed.trade.{partner}.{flow}",
            name=_FLOWS[flow, partner],
            years=years,
            values=tuple(flows[year].value_musd if year in flows else None for year in years),
            unit="musd",
            method="observed",
            origin=Origin.OBSERVED,
            sources=tuple(dict.fromkeys(f.source for f in flows.values())),
        )
    )


def _of_the_place(evidence: Evidence, place: str, indicator: str, year: int) -> Observation | None:
    """Give an observation, but None where its figure covers more than the place itself.

    East Kazakhstan's product before 2021 includes Abai, its population does not: the one
    may not be held against the other.
    """
    found = evidence.observation(place, indicator, year)
    return None if found is None or found.territory.startswith("includes_") else found


def observed_totals(book: FigureBook, evidence: Evidence) -> Series:
    """Enter the whole turnover of Kazakhstan with all countries, for the years published."""
    totals = sorted(evidence.published_turnover, key=lambda total: total.year)
    return book.enter(
        Series(
            id="observed.trade.total.turnover",
            name=QT_TRANSLATE_NOOP("figures", "Turnover of Kazakhstan with all countries"),
            years=tuple(total.year for total in totals),
            values=tuple(total.value_musd for total in totals),
            unit="musd",
            method="observed",
            origin=Origin.OBSERVED,
            sources=tuple(dict.fromkeys(total.source for total in totals)),
        )
    )
