"""The siting as results: each site's distances, requirements and score, and the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis.must_haves import (
    MustHave,
    State,
    asked_of,
    land_state,
    near_state,
    overall,
    zone_state,
)
from shekara.analysis.results.observed import number
from shekara.analysis.results.site_comparison import compared_sites, criterion_weights
from shekara.analysis.results.site_figures import SiteFigures
from shekara.analysis.results.site_reasons import (
    MUST_HAVES,
    land_reason,
    near_reason,
    zone_reason,
)
from shekara.analysis.siting import side_of
from shekara.domain.figures import Figure, Origin
from shekara.domain.parts import Parts
from shekara.domain.sites import NEARNESS, Criterion
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.site_comparison import Comparison
    from shekara.domain.concepts import Concept
    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import FigureBook
    from shekara.domain.regions import Crossing, RegionPair
    from shekara.domain.sites import Side, Site
    from shekara.domain.siting import Siting
    from shekara.text import Text

NEAR_ONES = {
    Criterion.RAILWAY: MustHave.RAILWAY,
    Criterion.HIGHWAY: MustHave.HIGHWAY,
    Criterion.TOWN: MustHave.TOWN,
}
"""The requirements that are met by what is near."""


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """How a requirement of a site stands, why, and the distance that says so, if one does."""

    state: State
    reason: Text
    distance: Figure | None = None


@dataclass(frozen=True, kw_only=True)
class SiteResult:
    """All that is known of one site.

    `distances` and `judgements` hold what is known; `centres` are the distances to the
    administrative centres of the pair. `side` is None outside the border regions.
    """

    site: Site
    side: Side | None
    latitude: Figure
    longitude: Figure
    on_the_map: Figure | None
    distances: Mapping[Criterion, Figure]
    judgements: Mapping[Criterion, Figure]
    centres: tuple[Figure, Figure]
    area: Figure | None
    requirements: Mapping[MustHave, Requirement]
    comparison: Comparison

    def state(self, concept: Concept) -> State:
        """Give how all requirements of a concept stand together."""
        return overall(self.requirements[item].state for item in asked_of(concept))


@dataclass(frozen=True, kw_only=True)
class SitingResult:
    """The sites in their order, and what is asked of them."""

    reads: ClassVar[Parts] = Parts.PAIR | Parts.SITING

    pair: RegionPair
    sites: tuple[SiteResult, ...]
    chosen: SiteResult | None
    zone: Figure
    near: Mapping[Criterion, Figure]
    weights: Mapping[Criterion, Figure]

    def is_assessed(self, concept: Concept) -> bool:
        """Tell whether all requirements of a concept are known of the chosen site."""
        return self.chosen is not None and all(
            self.chosen.requirements[item].state is not State.NOT_ASSESSED
            for item in asked_of(concept)
        )

    def has_failed(self, concept: Concept) -> bool:
        """Tell whether the chosen site fails a requirement of a concept."""
        return self.chosen is not None and self.chosen.state(concept) is State.FAILED

    def failed(self, concept: Concept) -> tuple[Text, ...]:
        """Name the requirements of a concept that the chosen site fails."""
        if self.chosen is None:
            return ()
        states = self.chosen.requirements
        failed = (item for item in asked_of(concept) if states[item].state is State.FAILED)
        return tuple(MUST_HAVES[item] for item in failed)

    def of(self, site_id: str) -> SiteResult:
        """Give the result of a site by its id; KeyError when there is none."""
        return {result.site.id: result for result in self.sites}[site_id]


def siting_result(
    book: FigureBook, evidence: Evidence, siting: Siting, pair: RegionPair
) -> SitingResult:
    """Measure, judge and compare the sites; raises EvidenceError for an unknown region."""
    zone, near = _zone(book, siting), _near(book, siting)
    weights = criterion_weights(book, siting)
    measured = [_Measured(book, evidence, site, pair) for site in siting.sites]
    comparisons = compared_sites(
        [(m.figures, m.distances, m.judgements) for m in measured], siting, weights
    )
    sites = tuple(
        m.result(siting, comparison) for m, comparison in zip(measured, comparisons, strict=True)
    )
    return SitingResult(
        pair=pair,
        sites=sites,
        chosen=next((s for s in sites if s.site.id == siting.chosen), None),
        zone=zone,
        near=near,
        weights=weights,
    )


class _Measured:
    """One site with its figures entered."""

    def __init__(self, book: FigureBook, evidence: Evidence, site: Site, pair: RegionPair) -> None:
        self._site = site
        self.figures = SiteFigures(book, evidence, site)
        border = evidence.borders.get(pair.partner)
        place = (site.longitude, site.latitude)
        self._side = None if border is None else side_of(border, place)
        self._on_the_map = self.figures.on_the_map(pair.partner)
        self._centres = (
            self.figures.centre(evidence.region(pair.kz)),
            self.figures.centre(evidence.region(pair.other)),
        )
        crossings = _crossings(evidence, pair)
        mapped = {} if self._on_the_map is None else {Criterion.BORDER: self._on_the_map}
        self.distances: Mapping[Criterion, Figure] = {
            **mapped,
            Criterion.ROAD_CROSSING: self.figures.crossing(
                Criterion.ROAD_CROSSING, [c for c in crossings if c.mode == "road"]
            ),
            Criterion.RAIL_CROSSING: self.figures.crossing(
                Criterion.RAIL_CROSSING, [c for c in crossings if c.mode == "rail"]
            ),
            **self.figures.entered(),
        }
        self.judgements = self.figures.judgements()

    def result(self, siting: Siting, comparison: Comparison) -> SiteResult:
        return SiteResult(
            site=self._site,
            side=self._side,
            latitude=self.figures.latitude,
            longitude=self.figures.longitude,
            on_the_map=self._on_the_map,
            distances=self.distances,
            judgements=self.judgements,
            centres=self._centres,
            area=self.figures.area(),
            requirements=self._requirements(siting),
            comparison=comparison,
        )

    def _requirements(self, siting: Siting) -> dict[MustHave, Requirement]:
        site, zone_km = self._site, float(siting.border_zone_km)
        map_km = _known(self._on_the_map)
        zone = zone_state(site, map_km, zone_km)
        return {
            MustHave.LAND: Requirement(state=land_state(site), reason=land_reason(site)),
            MustHave.BORDER_ZONE: Requirement(
                state=zone,
                reason=zone_reason(site, zone, map_km, zone_km),
                distance=self.distances.get(Criterion.BORDER),
            ),
            **{item: self._nearness(siting, item_of) for item_of, item in NEAR_ONES.items()},
        }

    def _nearness(self, siting: Siting, criterion: Criterion) -> Requirement:
        near_km = siting.near.km(criterion)
        state = near_state(self._site, criterion, near_km)
        return Requirement(
            state=state,
            reason=near_reason(self._site, criterion, state, near_km),
            distance=self.distances.get(criterion),
        )


def _known(figure: Figure | None) -> float | None:
    return None if figure is None or figure.value is None else number(figure)


def _crossings(evidence: Evidence, pair: RegionPair) -> list[Crossing]:
    """Give the crossings of the border with the neighbour; a planned one is none yet."""
    return [
        crossing
        for crossing in evidence.crossings
        if crossing.other_region.split("-")[0] == pair.partner and crossing.status != "planned"
    ]


def _zone(book: FigureBook, siting: Siting) -> Figure:
    return book.enter(
        Figure(
            id="siting.zone",
            name=QT_TRANSLATE_NOOP("siting", "Width of the border zone"),
            value=float(siting.border_zone_km),
            unit="km",
            method="entered",
            origin=Origin.OBSERVED,
            sources=("p5",),
            note=QT_TRANSLATE_NOOP(
                "siting",
                "Kuanshaliev names 15 km (GATT and WTO), 30 km (World Bank) and 50 km (Territorial "
                "Development Plan of Kazakhstan).",
            ),
        )
    )


def _near(book: FigureBook, siting: Siting) -> dict[Criterion, Figure]:
    guessed = siting.near.illustrative
    return {
        criterion: book.enter(
            Figure(
                id=f"siting.near.{criterion}",
                name=QT_TRANSLATE_NOOP("siting", "What counts as near: {what}").having(
                    what=MUST_HAVES[NEAR_ONES[criterion]]
                ),
                value=siting.near.km(criterion),
                unit="km_near",
                method="entered",
                origin=Origin.ILLUSTRATIVE if criterion in guessed else Origin.JUDGED,
            )
        )
        for criterion in NEARNESS
    }
