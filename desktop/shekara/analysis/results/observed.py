"""Entering observations into the book of figures, so that results can cite them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.evidence import Corrected, Evidence, Observation, TradeFlow
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
    """Enter an observation as a figure; a corrected one rests on what is printed."""
    figure = Figure(
        id=observation.id,
        name=observation_name(evidence, observation),
        value=observation.value,
        unit=observation.unit,
        method="observed",
        origin=Origin.OBSERVED,
        sources=(observation.source,),
        year=observation.year,
    )
    return enter_corrected(book, figure, observation.corrected)


def enter_corrected(book: FigureBook, figure: Figure, corrected: Corrected | None) -> Figure:
    """Enter an observed figure; where it is corrected, the printed number behind it as well."""
    if corrected is None:
        return book.enter(figure)
    printed = book.enter(as_printed(figure, corrected))
    return book.enter(
        msgspec.structs.replace(
            figure,
            method="corrected",
            origin=Origin.JUDGED,
            inputs=(printed.id,),
            note=_CORRECTED.having(
                printed=Quantity(corrected.printed, figure.unit),
                value=Quantity(number(figure), figure.unit),
                reason=corrected.reason,
            ),
        )
    )


def as_printed(figure: Figure, corrected: Corrected) -> Figure:
    """Give the number that is printed where another one counts."""
    return msgspec.structs.replace(
        figure,
        id=f"{figure.id}.printed",
        name=_AS_PRINTED.having(name=figure.name),
        value=corrected.printed,
        sources=(corrected.source,) if corrected.source else figure.sources,
    )


def observation_name(evidence: Evidence, observation: Observation) -> Text:
    """Name an observation: the indicator and the place."""
    return QT_TRANSLATE_NOOP("figures", "{indicator}, {place}").having(
        indicator=evidence.indicators[observation.indicator].name,
        place=place_name(evidence, observation.place),
    )


def exports_name(evidence: Evidence, pair: RegionPair) -> Text:
    """Name the published exports of a pair of regions."""
    return QT_TRANSLATE_NOOP("figures", "Exports across the border, {pair}").having(
        pair=pair_name(evidence, pair)
    )


_AS_PRINTED = QT_TRANSLATE_NOOP("figures", "{name}, as printed")
_CORRECTED = QT_TRANSLATE_NOOP(
    "figures", "{printed} is printed; {value} counts in its place. Reason: {reason}"
)
_CORRECTED_YEAR = QT_TRANSLATE_NOOP(
    "figures", "{year}: {printed} is printed; {value} counts in its place. Reason: {reason}"
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


FLOW_NAMES = {
    ("export", "RU"): QT_TRANSLATE_NOOP("figures", "Exports of Kazakhstan to Russia"),
    ("export", "KG"): QT_TRANSLATE_NOOP("figures", "Exports of Kazakhstan to Kyrgyzstan"),
    ("import", "RU"): QT_TRANSLATE_NOOP("figures", "Imports of Kazakhstan from Russia"),
    ("import", "KG"): QT_TRANSLATE_NOOP("figures", "Imports of Kazakhstan from Kyrgyzstan"),
}


def enter_flow(book: FigureBook, flow: TradeFlow) -> Figure:
    """Enter the trade of one year as a figure of its own."""
    figure = Figure(
        id=flow.id,
        name=FLOW_NAMES[flow.flow, flow.partner],
        value=flow.value_musd,
        unit="musd",
        method="observed",
        origin=Origin.OBSERVED,
        sources=(flow.source,),
        year=flow.year,
    )
    return enter_corrected(book, figure, flow.corrected)


def observed_flow(book: FigureBook, evidence: Evidence, partner: str, flow: str) -> Series:
    """Enter Kazakhstan's exports to or imports from a partner, a year unknown as missing.

    Both flows run over the same years: from the first to the last for which one is known.
    """
    known = [f.year for f in evidence.trade if f.partner == partner]
    years = tuple(range(min(known), max(known) + 1))
    flows = {f.year: f for f in evidence.flow(partner, flow)}
    series = Series(
        id=f"observed.trade.{partner}.{flow}",
        name=FLOW_NAMES[flow, partner],
        years=years,
        values=tuple(flows[year].value_musd if year in flows else None for year in years),
        unit="musd",
        method="observed",
        origin=Origin.OBSERVED,
        sources=tuple(dict.fromkeys(f.source for f in flows.values())),
    )
    return _enter_corrected_years(book, series, {y: f.corrected for y, f in flows.items()})


def _enter_corrected_years(
    book: FigureBook, series: Series, corrected: Mapping[int, Corrected | None]
) -> Series:
    """Enter an observed series; where years are corrected, the printed series behind it."""
    notes = {year: note for year, note in corrected.items() if note is not None}
    if not notes:
        return book.enter(series)
    values = dict(zip(series.years, series.values, strict=True))
    printed = book.enter(
        msgspec.structs.replace(
            series,
            id=f"{series.id}.printed",
            name=_AS_PRINTED.having(name=series.name),
            values=tuple(
                notes[year].printed if year in notes else value for year, value in values.items()
            ),
            sources=tuple(
                dict.fromkeys(
                    [*series.sources, *(note.source for note in notes.values() if note.source)]
                )
            ),
        )
    )
    said = tuple(
        _CORRECTED_YEAR.having(
            year=verbatim(str(year)),
            printed=Quantity(notes[year].printed, series.unit),
            value=Quantity(values[year], series.unit),
            reason=notes[year].reason,
        )
        for year in sorted(notes)
    )
    return book.enter(
        msgspec.structs.replace(
            series,
            method="corrected",
            origin=Origin.JUDGED,
            inputs=(printed.id,),
            note=said[0] if len(said) == 1 else _SEVERAL.having(all=Listed(said)),
        )
    )


_SEVERAL = QT_TRANSLATE_NOOP("figures", "{all}")


def _of_the_place(evidence: Evidence, place: str, indicator: str, year: int) -> Observation | None:
    """Give an observation, but None where its figure covers more than the place itself.

    East Kazakhstan's product before 2021 includes Abai, its population does not: the one
    may not be held against the other.
    """
    found = evidence.observation(place, indicator, year)
    return None if found is None or found.territory.startswith("includes_") else found


TOTAL_NAME = QT_TRANSLATE_NOOP("figures", "Turnover of Kazakhstan with all countries")


def observed_totals(book: FigureBook, evidence: Evidence) -> Series:
    """Enter the whole turnover of Kazakhstan with all countries, for the years published."""
    totals = sorted(evidence.published_turnover, key=lambda total: total.year)
    series = Series(
        id="observed.trade.total.turnover",
        name=TOTAL_NAME,
        years=tuple(total.year for total in totals),
        values=tuple(total.value_musd for total in totals),
        unit="musd",
        method="observed",
        origin=Origin.OBSERVED,
        sources=tuple(dict.fromkeys(total.source for total in totals)),
    )
    return _enter_corrected_years(book, series, {t.year: t.corrected for t in totals})
