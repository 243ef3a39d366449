"""Both regions of a pair side by side: every indicator as its latest source gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.results.observed import COUNTRIES, FLOW_NAMES, enter, enter_flow
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shekara.domain.evidence import Evidence, Observation, TradeFlow
    from shekara.domain.figures import Figure, FigureBook
    from shekara.domain.regions import RegionPair
    from shekara.text import Text

# The list of regions knows the area of all of them; the profile of the pair shows it.
_AREA = "area"
_OF_COUNTRY = QT_TRANSLATE_NOOP("figures", "{indicator}, whole country")
_OF_MEMBER = QT_TRANSLATE_NOOP("figures", "{indicator}, {place}")


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of one thing on one side: the latest figure, and every year."""

    observations: tuple[Observation | TradeFlow, ...]
    latest: Figure

    @property
    def source(self) -> str:
        """Give the id of the source of the latest figure."""
        return self.observations[-1].source


@dataclass(frozen=True, kw_only=True)
class IndicatorRow:
    """An indicator on both sides; None where nothing is known of a side."""

    key: str
    name: Text
    sides: tuple[Known | None, Known | None]


def both_sides(book: FigureBook, evidence: Evidence, pair: RegionPair) -> tuple[IndicatorRow, ...]:
    """Give every indicator that is known of a region of the pair or of its country."""
    kz, other = evidence.region(pair.kz), evidence.region(pair.other)
    found = _by_place(evidence)
    # A divided territory has several regions, and each has figures of its own.
    longest = max(len(kz.territory), len(other.territory))
    rows: list[IndicatorRow] = []
    for number in range(longest):
        places = (_at(kz.territory, number), _at(other.territory, number))
        rows += _rows(book, evidence, found, places)
    countries = _rows(book, evidence, found, (kz.country, other.country))
    return (*rows, *countries, *_flows(book, evidence, pair.partner))


def _flows(book: FigureBook, evidence: Evidence, partner: str) -> Iterator[IndicatorRow]:
    """Give trade with the neighbour as Kazakhstan records it, which is the first side's."""
    for flow in ("export", "import"):
        several = evidence.flow(partner, flow)
        if several:
            entered = [enter_flow(book, each) for each in several]
            known = Known(observations=several, latest=entered[-1])
            name = FLOW_NAMES[flow, partner]
            yield IndicatorRow(key=f"trade.{flow}", name=name, sides=(known, None))


def _by_place(evidence: Evidence) -> dict[tuple[str, str], list[Observation]]:
    found: dict[tuple[str, str], list[Observation]] = {}
    for observation in evidence.observations.values():
        found.setdefault((observation.place, observation.indicator), []).append(observation)
    return found


def _at(territory: tuple[str, ...], number: int) -> str:
    return territory[number] if number < len(territory) else ""


def _rows(
    book: FigureBook,
    evidence: Evidence,
    found: Mapping[tuple[str, str], list[Observation]],
    places: tuple[str, str],
) -> list[IndicatorRow]:
    return [
        IndicatorRow(
            key=f"{places[0]}.{places[1]}.{code}",
            name=_name(evidence, code, places),
            sides=(
                _known(book, evidence, found.get((places[0], code))),
                _known(book, evidence, found.get((places[1], code))),
            ),
        )
        for code in evidence.indicators
        if code != _AREA and any((place, code) in found for place in places)
    ]


def _name(evidence: Evidence, code: str, places: tuple[str, str]) -> Text:
    name = evidence.indicators[code].name
    if places[0] in COUNTRIES:
        return _OF_COUNTRY.having(indicator=name)
    if "" in places:
        only = next(place for place in places if place)
        return _OF_MEMBER.having(indicator=name, place=evidence.region(only).short_name)
    return name


def _known(
    book: FigureBook, evidence: Evidence, observations: list[Observation] | None
) -> Known | None:
    if not observations:
        return None
    several = tuple(sorted(observations, key=lambda each: each.year))
    for each in several:
        enter(book, evidence, each)
    return Known(observations=several, latest=enter(book, evidence, several[-1]))
