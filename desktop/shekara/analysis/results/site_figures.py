"""Entering what is known of a site into the book of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.site_reasons import site_name
from shekara.analysis.siting import geodesic_km, nearest_on
from shekara.domain.figures import Figure, Origin
from shekara.domain.sites import ENTERED, JUDGED, Criterion
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import FigureBook
    from shekara.domain.regions import Crossing, Region
    from shekara.domain.sites import Access, Site
    from shekara.domain.wording import Wording

CRITERIA: Mapping[Criterion, Text] = {
    Criterion.BORDER: QT_TRANSLATE_NOOP("siting", "Distance to the border"),
    Criterion.ROAD_CROSSING: QT_TRANSLATE_NOOP("siting", "Nearest road crossing"),
    Criterion.RAIL_CROSSING: QT_TRANSLATE_NOOP("siting", "Nearest rail crossing"),
    Criterion.RAILWAY: QT_TRANSLATE_NOOP("siting", "Nearest railway"),
    Criterion.HIGHWAY: QT_TRANSLATE_NOOP("siting", "Nearest highway"),
    Criterion.TOWN: QT_TRANSLATE_NOOP("siting", "Nearest population centre"),
    Criterion.ENVIRONMENT: QT_TRANSLATE_NOOP("siting", "Environment"),
    Criterion.LAND: QT_TRANSLATE_NOOP("siting", "Quality of the land"),
    Criterion.EXPANSION_HOME: QT_TRANSLATE_NOOP("siting", "Room to grow in Kazakhstan"),
    Criterion.EXPANSION_PARTNER: QT_TRANSLATE_NOOP("siting", "Room to grow at the neighbour"),
    Criterion.CARBON: QT_TRANSLATE_NOOP("siting", "Carbon"),
}

_OF_SITE = QT_TRANSLATE_NOOP("siting", "{what}, {site}")
_ROUGH_SITE = QT_TRANSLATE_NOOP(
    "siting", "The position of the site is known only roughly, off by up to tens of kilometres."
)
_ROUGH_CROSSING = QT_TRANSLATE_NOOP(
    "siting",
    "To {crossing}, whose position is indicative, off by up to tens of kilometres. Crossings "
    "without a known position were left out.",
)
_ON_THE_MAP = QT_TRANSLATE_NOOP(
    "siting", "On the map of 1:10,000,000, whose line may lie 5 km from the surveyed border."
)
_NO_SUCH_CROSSING = QT_TRANSLATE_NOOP(
    "siting", "The list holds no such crossing of this border with a known position."
)
_BOTH_POSTS = QT_TRANSLATE_NOOP("siting", "{first} – {second}")


class SiteFigures:
    """Enters the figures of one site."""

    def __init__(self, book: FigureBook, evidence: Evidence, site: Site) -> None:
        """Enter where the site is."""
        self._book, self._evidence, self.site = book, evidence, site
        self.latitude = self._coordinate(
            "latitude", QT_TRANSLATE_NOOP("siting", "Latitude"), site.latitude
        )
        self.longitude = self._coordinate(
            "longitude", QT_TRANSLATE_NOOP("siting", "Longitude"), site.longitude
        )

    def on_the_map(self, partner: str) -> Figure | None:
        """Give the distance to the border with a neighbour on the map; None without a map."""
        border = self._evidence.borders.get(partner)
        if border is None:
            return None
        name = QT_TRANSLATE_NOOP("siting", "Distance to the border on the map")
        if self.site.indicative:
            return self._measured("border_on_map", name, None, (border.source,), _ROUGH_SITE)
        km = nearest_on(border.lines, self._place).km
        return self._measured("border_on_map", name, km, (border.source,), _ON_THE_MAP)

    def crossing(self, criterion: Criterion, crossings: Sequence[Crossing]) -> Figure:
        """Give the distance to the nearest of some crossings."""
        placed = [
            (geodesic_km(self._place, (crossing.longitude, crossing.latitude)), crossing.id)
            for crossing in crossings
            if crossing.longitude is not None and crossing.latitude is not None
        ]
        if not placed or self.site.indicative:
            why = _ROUGH_SITE if placed else _NO_SUCH_CROSSING
            return self._measured(criterion, CRITERIA[criterion], None, (), why)
        km, nearest_id = min(placed)
        nearest = next(crossing for crossing in crossings if crossing.id == nearest_id)
        return self._measured(
            criterion,
            CRITERIA[criterion],
            km,
            (nearest.position_source, nearest.source),
            _ROUGH_CROSSING.having(crossing=crossing_name(nearest)),
        )

    def centre(self, region: Region) -> Figure:
        """Give the distance to the administrative centre of a region."""
        name = QT_TRANSLATE_NOOP("siting", "Distance to {centre}").having(centre=region.centre)
        km = geodesic_km(self._place, (region.longitude, region.latitude))
        note = _ROUGH_SITE if self.site.indicative else None
        return self._measured(f"centre.{region.code}", name, km, ("geonames",), note)

    def entered(self) -> dict[Criterion, Figure]:
        """Give the distances that people entered for where the site is now."""
        accesses = {criterion: self.site.access(criterion) for criterion in ENTERED}
        return {
            criterion: self._access(criterion, access)
            for criterion, access in accesses.items()
            if access is not None and criterion not in self.site.unconfirmed
        }

    def judgements(self) -> dict[Criterion, Figure]:
        """Give what people judged of where the site is now."""
        judged = {criterion: self.site.judged(criterion) for criterion in JUDGED}
        return {
            criterion: self.enter(
                criterion,
                CRITERIA[criterion],
                judgement.score,
                unit="points",
                method="judged",
                origin=Origin.JUDGED,
                note=_note(judgement.note),
            )
            for criterion, judgement in judged.items()
            if judgement.score is not None and criterion not in self.site.unconfirmed
        }

    def area(self) -> Figure | None:
        """Give how much free land there is, None when nobody entered it."""
        if self.site.area_ha is None:
            return None
        name = QT_TRANSLATE_NOOP("siting", "Free land")
        return self.enter(
            "area",
            name,
            self.site.area_ha,
            unit="ha",
            method="entered",
            origin=Origin.JUDGED,
        )

    def enter(  # noqa: PLR0913  (the parts of a figure)
        self,
        key: str,
        name: Text,
        value: float | None,
        *,
        unit: str,
        method: str,
        origin: Origin = Origin.CALCULATED,
        inputs: tuple[str, ...] = (),
        sources: tuple[str, ...] = (),
        note: Text | None = None,
    ) -> Figure:
        """Enter a figure of the site under a key of its own."""
        return self._book.enter(
            Figure(
                id=f"siting.{self.site.id}.{key}",
                name=_OF_SITE.having(what=name, site=site_name(self.site)),
                value=value,
                unit=unit,
                method=method,
                origin=origin,
                inputs=inputs,
                sources=sources,
                note=note,
            )
        )

    @property
    def _place(self) -> tuple[float, float]:
        return self.site.longitude, self.site.latitude

    def _coordinate(self, key: str, name: Text, degrees: float) -> Figure:
        source = self.site.position_source
        return self.enter(
            key,
            name,
            degrees,
            unit="deg",
            method="entered" if source is None else "observed",
            origin=Origin.JUDGED if source is None else Origin.OBSERVED,
            sources=() if source is None else (source,),
            note=_ROUGH_SITE if self.site.indicative else None,
        )

    def _measured(
        self, key: str, name: Text, km: float | None, sources: tuple[str, ...], note: Text | None
    ) -> Figure:
        return self.enter(
            key,
            name,
            km,
            unit="km",
            method="geodesic",
            inputs=(self.latitude.id, self.longitude.id),
            sources=tuple(dict.fromkeys(sources)),
            note=note,
        )

    def _access(self, criterion: Criterion, access: Access) -> Figure:
        return self.enter(
            criterion,
            CRITERIA[criterion],
            access.km,
            unit="km_near",
            method="entered",
            origin=Origin.ILLUSTRATIVE if access.source is None else Origin.OBSERVED,
            sources=() if access.source is None else (access.source,),
            note=_note(access.note),
        )


def crossing_name(crossing: Crossing) -> Text:
    """Give a crossing by its posts, of which one may not be known."""
    posts = [name for name in (crossing.name_kz, crossing.name_other) if name.source]
    return _BOTH_POSTS.having(first=posts[0], second=posts[1]) if len(posts) > 1 else posts[0]


def _note(words: Wording) -> Text | None:
    return None if is_blank(words) else text_of(words)
