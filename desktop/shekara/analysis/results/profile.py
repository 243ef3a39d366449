"""The profile of a pair: people and product on both sides, and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis.results.exports import published_exports
from shekara.analysis.results.observed import enter, nearest, number, observed
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import Corridor, Crossing, Region, RegionPair, Zone
    from shekara.text import Text

COMMON_YEAR = 2021
"""The latest year with a gross regional product on all three sides."""

NOT_LISTED = "border_lists"
"""The source of a count of nothing: the lists that name nothing for the pair."""

POPULATION = ("population_avg_annual", "population_1jan")


@dataclass(frozen=True, kw_only=True)
class RegionProfile:
    """Population, gross regional product in dollars and per person, and area of a region.

    A figure that nobody observed is None.
    """

    region: Region
    population: Figure | None
    product: Figure | None
    product_per_person: Figure | None
    area: Figure | None


@dataclass(frozen=True, kw_only=True)
class PairProfile:
    """Both sides of a pair and the distance, border, crossings, zones and corridors between."""

    reads: ClassVar[Parts] = Parts.PAIR | Parts.REVIEW

    pair: RegionPair
    sides: tuple[RegionProfile, RegionProfile]
    distance: Figure | None
    shared_border: Figure | None
    road_crossings: Figure
    rail_crossings: Figure
    zone_count: Figure
    corridor_count: Figure
    exports_2014: Figure | None
    crossings: tuple[Crossing, ...]
    zones: tuple[Zone, ...]
    corridors: tuple[Corridor, ...]


def pair_profile(book: FigureBook, evidence: Evidence, pair: RegionPair) -> PairProfile:
    """Give the profile of a pair; raises EvidenceError for an unknown region."""
    kz, other = evidence.region(pair.kz), evidence.region(pair.other)
    crossings = _crossings_between(evidence, kz, other)
    zones = tuple(z for z in evidence.zones if z.region in (*kz.territory, *other.territory))
    corridors = _corridors_through(evidence, kz, other)
    count = _Counter(book, pair)
    return PairProfile(
        pair=pair,
        sides=(region_profile(book, evidence, kz), region_profile(book, evidence, other)),
        distance=distance(book, evidence, pair),
        shared_border=_shared_border(book, evidence, pair),
        road_crossings=count(
            "road_crossings",
            QT_TRANSLATE_NOOP("figures", "Road crossings"),
            [c for c in crossings if c.mode == "road"],
        ),
        rail_crossings=count(
            "rail_crossings",
            QT_TRANSLATE_NOOP("figures", "Rail crossings"),
            [c for c in crossings if c.mode == "rail"],
        ),
        zone_count=count("zones", QT_TRANSLATE_NOOP("figures", "Special and free zones"), zones),
        corridor_count=count(
            "corridors", QT_TRANSLATE_NOOP("figures", "Corridors through both regions"), corridors
        ),
        exports_2014=_exports(book, evidence, pair),
        crossings=crossings,
        zones=zones,
        corridors=corridors,
    )


def _crossings_between(evidence: Evidence, kz: Region, other: Region) -> tuple[Crossing, ...]:
    """Give the crossings that exist: a planned one is none yet."""
    return tuple(
        crossing
        for crossing in evidence.crossings
        if crossing.kz_region in kz.territory
        and crossing.other_region in other.territory
        and crossing.status != "planned"
    )


def _corridors_through(evidence: Evidence, kz: Region, other: Region) -> tuple[Corridor, ...]:
    return tuple(
        corridor
        for corridor in evidence.corridors
        if {*kz.territory} & {*corridor.regions} and {*other.territory} & {*corridor.regions}
    )


def region_profile(book: FigureBook, evidence: Evidence, region: Region) -> RegionProfile:
    """Give the profile of one region in the common year, or the nearest year known."""
    people = population(book, evidence, region)
    produced = product(book, evidence, region)
    return RegionProfile(
        region=region,
        population=people,
        product=produced,
        product_per_person=_per_person(book, region, produced, people),
        area=_area(book, region),
    )


def population(book: FigureBook, evidence: Evidence, region: Region) -> Figure | None:
    """Give the population nearest to the common year; a divided territory's is a sum.

    None where that of any part of the territory is missing.
    """
    found = [nearest(evidence, code, POPULATION, COMMON_YEAR) for code in region.territory]
    known = [enter(book, evidence, observation) for observation in found if observation]
    if len(known) < len(region.territory):
        return None
    if not region.members:
        return known[0]
    years = {figure.year for figure in known}
    return book.enter(
        Figure(
            id=f"region.{region.code}.population",
            name=QT_TRANSLATE_NOOP("figures", "Population, {region}").having(region=region.name),
            value=sum(number(figure) for figure in known),
            unit=known[0].unit,
            method="sum",
            inputs=tuple(figure.id for figure in known),
            year=years.pop() if len(years) == 1 else None,
        )
    )


def product(book: FigureBook, evidence: Evidence, region: Region) -> Figure | None:
    """Give the gross regional product of the common year in million dollars.

    Local currency is converted at the country's implied rate of that year. None where the
    rate or the product of any part of the territory is missing.
    """
    rate = observed(book, evidence, region.country, "fx_implied_lcu_per_usd", COMMON_YEAR)
    found = [
        observed(book, evidence, code, "grp_nominal", COMMON_YEAR) for code in region.territory
    ]
    known = [figure for figure in found if figure is not None]
    if rate is None or len(known) < len(region.territory):
        return None
    local = sum(number(figure) for figure in known)
    return book.enter(
        Figure(
            id=f"region.{region.code}.product_usd",
            name=QT_TRANSLATE_NOOP("figures", "Gross regional product, {region}").having(
                region=region.name
            ),
            value=local / number(rate),
            unit="musd",
            method="in_usd",
            inputs=(*(figure.id for figure in known), rate.id),
            year=COMMON_YEAR,
            note=region.note,
        )
    )


def distance(book: FigureBook, evidence: Evidence, pair: RegionPair) -> Figure | None:
    """Give the geodesic distance between the centres of a pair."""
    found = evidence.distances.get(pair)
    if found is None:
        return None
    return book.enter(
        Figure(
            id=f"observed.distance.{pair.id}",
            name=QT_TRANSLATE_NOOP("figures", "Distance between {first} and {second}").having(
                first=evidence.region(pair.kz).centre, second=evidence.region(pair.other).centre
            ),
            value=found.km,
            unit="km",
            method="observed",
            origin=Origin.OBSERVED,
            sources=(found.source,),
        )
    )


_NONE_LISTED = QT_TRANSLATE_NOOP("figures", "None is listed; the lists may be incomplete.")


class _Counter:
    """Counts the entries of a source list that concern a pair."""

    def __init__(self, book: FigureBook, pair: RegionPair) -> None:
        self._book, self._pair = book, pair

    def __call__(
        self, key: str, name: Text, entries: Sequence[Crossing | Zone | Corridor]
    ) -> Figure:
        sources = tuple(dict.fromkeys(entry.source for entry in entries))
        return self._book.enter(
            Figure(
                id=f"pair.{self._pair.id}.{key}",
                name=name,
                value=len(entries),
                unit="count",
                method="counted",
                sources=sources or (NOT_LISTED,),
                note=None if entries else _NONE_LISTED,
            )
        )


def _per_person(
    book: FigureBook, region: Region, produced: Figure | None, people: Figure | None
) -> Figure | None:
    if produced is None or people is None:
        return None
    return book.enter(
        Figure(
            id=f"region.{region.code}.product_per_person",
            name=QT_TRANSLATE_NOOP("figures", "Gross regional product per person, {region}").having(
                region=region.name
            ),
            value=1e6 * number(produced) / number(people),
            unit="usd_person",
            method="per_person",
            inputs=(produced.id, people.id),
            year=produced.year,
        )
    )


def _area(book: FigureBook, region: Region) -> Figure | None:
    if region.area_km2 is None:
        return None
    return book.enter(
        Figure(
            id=f"observed.{region.code}.area",
            name=QT_TRANSLATE_NOOP("figures", "Area, {region}").having(region=region.name),
            value=region.area_km2,
            unit="km2",
            method="observed",
            origin=Origin.OBSERVED,
            sources=(region.area_source,),
        )
    )


def _shared_border(book: FigureBook, evidence: Evidence, pair: RegionPair) -> Figure | None:
    found = evidence.adjacencies.get(pair)
    if found is None:
        return None
    return book.enter(
        Figure(
            id=f"observed.border.{pair.id}",
            name=QT_TRANSLATE_NOOP("figures", "Shared border"),
            value=found.shared_border_km,
            unit="km",
            method="observed",
            origin=Origin.OBSERVED,
            sources=(found.source,),
        )
    )


def _exports(book: FigureBook, evidence: Evidence, pair: RegionPair) -> Figure | None:
    found = evidence.published_exports.get(pair)
    return None if found is None else published_exports(book, evidence, found)
