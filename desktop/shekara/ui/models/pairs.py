"""Pairs on the page: their rows in the table, and what picking areas of the map means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number, pair_name
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.models.figure_table import Column, Row

if TYPE_CHECKING:
    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import RegionPair
    from shekara.text import Text
    from shekara.usecases.border import BorderSurvey

COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.pair", "Pair")),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Share of gravity"), "pct"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Rank"), "rank"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Exports in 2014"), "musd"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Distance"), "km"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Shared border"), "km"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Road crossings"), "count"),
    Column(QT_TRANSLATE_NOOP("ui.pair", "Rail crossings"), "count"),
)
RANK_COLUMN = 2
_OWN = QT_TRANSLATE_NOOP("ui.pair", "{pair} ✓")


def pair_rows(
    evidence: Evidence, survey: BorderSurvey, mass: str, own: RegionPair
) -> tuple[Row, ...]:
    """Give the rows of COLUMNS for all pairs of a survey, the own pair with a mark."""
    return tuple(_row(evidence, survey, mass, pair, own) for pair in survey.gravity.pairs)


def _row(
    evidence: Evidence, survey: BorderSurvey, mass: str, pair: RegionPair, own: RegionPair
) -> Row:
    name = pair_name(evidence, pair)
    gravity, profile = survey.gravity.of(pair, mass), survey.profiles[pair]
    return Row(
        pair.id,
        (
            _OWN.having(pair=name) if pair == own else name,
            gravity.share,
            gravity.rank,
            profile.exports_2014,
            profile.distance,
            profile.shared_border,
            profile.road_crossings,
            profile.rail_crossings,
        ),
    )


def area_names(evidence: Evidence) -> Mapping[str, Text]:
    """Give the name of every area of the map; that of an undivided territory comes first."""
    names: dict[str, Text] = {}
    for region in evidence.regions.values():
        if region.members or region.map_unit not in names:
            names[region.map_unit] = region.short_name
    return names


def areas_of(evidence: Evidence, pair: RegionPair) -> frozenset[str]:
    """Give the areas of the map on which a pair lies."""
    return frozenset(evidence.region(code).map_unit for code in (pair.kz, pair.other))


class PairPicking:
    """Which pair is meant by picking areas of the map, one after the other.

    A region and then its neighbour mean the two. Any other region means the pair of it that
    has the largest gravity; picking it again goes on to its next one.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Start before anything was picked."""
        self._evidence = evidence
        self._anchor = ""

    def pick(self, area: str, survey: BorderSurvey, selected: RegionPair) -> RegionPair | None:
        """Give the pair meant by picking an area now, None when no pair lies on it."""
        own = self._on(area, survey)
        if not own:
            return None
        together = [pair for pair in own if self._anchor in areas_of(self._evidence, pair)]
        if self._anchor != area and together and selected not in together:
            return together[0]
        self._anchor = area
        return own[(own.index(selected) + 1) % len(own)] if selected in own else own[0]

    def _on(self, area: str, survey: BorderSurvey) -> list[RegionPair]:
        """Give the pairs that lie on an area, the largest gravity first."""
        rows = survey.gravity.by_mass["grp"]
        found = [row for row in rows if area in areas_of(self._evidence, row.pair)]
        unknown = float("-inf")
        found.sort(
            key=lambda row: unknown if row.share.value is None else number(row.share), reverse=True
        )
        return [row.pair for row in found]
