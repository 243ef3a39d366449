"""Evidence: sources and the observations that rest on them.

`Evidence` is everything the product knows before anybody judges anything: it is read once
from the bundled tables and never changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.errors import EvidenceError
from shekara.domain.regions import RegionPair
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.domain.border import StateBorder
    from shekara.domain.regions import Adjacency, Corridor, Crossing, Distance, Region, Zone


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where a figure was read: a short label, citation, date, licence, place within it."""

    id: str
    kind: str
    label: Text
    citation: Text
    date: str
    licence: Text
    locator: str
    note: Text | None


class Corrected(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed where an assessment lets another value count, and why.

    `printed` is in the unit of the figure; `source` names its source where that is another
    one than that of the value which counts.
    """

    printed: float
    reason: Text
    source: str = ""


class Observation(msgspec.Struct, frozen=True, kw_only=True):
    """One figure as its source gives it.

    `place` is a region or a country. `territory` is `present`, or tells which other
    territory the figure covers. `level_break` says that it cannot be compared with the
    years before.
    """

    place: str
    indicator: str
    year: int
    value: float
    unit: str
    territory: str
    level_break: bool
    source: str
    corrected: Corrected | None = None

    @property
    def id(self) -> str:
        """Give the id under which figures cite it."""
        return f"observed.{self.place}.{self.indicator}.{self.year}"


class TradeFlow(msgspec.Struct, frozen=True, kw_only=True):
    """Goods trade of one year in million USD; `flow` is `export` or `import` of the reporter."""

    reporter: str
    partner: str
    flow: str
    year: int
    value_musd: float
    level_break: bool
    source: str
    corrected: Corrected | None = None

    @property
    def id(self) -> str:
        """Give the place under which it is corrected."""
        return f"observed.trade.{self.partner}.{self.flow}.{self.year}"


class PublishedFlow(msgspec.Struct, frozen=True):
    """Exports of a pair as one of the papers printed them, in thousand USD."""

    pair: RegionPair
    year: int
    thousand_usd: float
    source: str
    corrected: Corrected | None = None

    @property
    def id(self) -> str:
        """Give the id under which figures cite it."""
        return f"observed.exports.{self.pair.id}.{self.year}"


class PublishedTotal(msgspec.Struct, frozen=True):
    """Turnover of Kazakhstan with all countries in one year, in million USD, as printed."""

    year: int
    value_musd: float
    source: str
    corrected: Corrected | None = None

    @property
    def id(self) -> str:
        """Give the place under which it is corrected."""
        return f"observed.trade.total.turnover.{self.year}"


class ReportedFigure(msgspec.Struct, frozen=True, kw_only=True):
    """A single figure of a public report; `year` is None where the report is not dated.

    `qualifier` is exact, about, up_to or more_than.
    """

    id: str
    subject: str
    name: Text
    value: float
    unit: str
    year: int | None
    qualifier: str
    sources: tuple[str, ...]


class Indicator(msgspec.Struct, frozen=True, kw_only=True):
    """What an indicator measures, in which kind of unit, and whether countries compare."""

    code: str
    name: Text
    unit_kind: str
    definition: Text
    comparable_across_countries: bool


@dataclass(frozen=True, kw_only=True, eq=False)
class Evidence:
    """All evidence, keyed for look-up; borders by the neighbour's country code.

    It is a library, told from another by what it is and not by what it holds.
    """

    sources: Mapping[str, Source]
    regions: Mapping[str, Region]
    indicators: Mapping[str, Indicator]
    observations: Mapping[tuple[str, str, int], Observation]
    trade: tuple[TradeFlow, ...]
    adjacencies: Mapping[RegionPair, Adjacency]
    distances: Mapping[RegionPair, Distance]
    crossings: tuple[Crossing, ...]
    zones: tuple[Zone, ...]
    corridors: tuple[Corridor, ...]
    published_exports: Mapping[RegionPair, PublishedFlow]
    published_turnover: tuple[PublishedTotal, ...]
    borders: Mapping[str, StateBorder] = field(default_factory=dict[str, "StateBorder"])
    reported: Mapping[str, ReportedFigure] = field(default_factory=dict[str, ReportedFigure])

    @cached_property
    def held_units(self) -> Mapping[tuple[str, str], str]:
        """Give the unit in which an indicator of a country, or of its regions, is held."""
        found: dict[tuple[str, str], str] = {}
        for each in self.observations.values():
            found.setdefault((each.place[:2], each.indicator), each.unit)
        return found

    def region(self, code: str) -> Region:
        """Give a region by its code; raises EvidenceError when there is none."""
        if code not in self.regions:
            raise EvidenceError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "There is no border region “{code}”. “shekara pairs --all” lists "
                    "the codes of all regions.",
                ).having(code=verbatim(code))
            )
        return self.regions[code]

    def source(self, source_id: str) -> Source:
        """Give a source by its id; raises EvidenceError when there is none."""
        if source_id not in self.sources:
            raise EvidenceError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "There is no source “{source}” among the bundled ones. Their ids stand in "
                    "sources.csv of the data package.",
                ).having(source=verbatim(source_id))
            )
        return self.sources[source_id]

    def pair(self, text: str) -> RegionPair:
        """Give the pair written as `KZ-31,KG-C`, in either order; raises EvidenceError."""
        pair = RegionPair.parse(text)
        first, second = self.region(pair.kz), self.region(pair.other)
        if (first.country == "KZ") == (second.country == "KZ"):
            raise EvidenceError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{pair}” is not a pair across the border. Choose one region of "
                    "Kazakhstan and one of Russia or Kyrgyzstan.",
                ).having(pair=verbatim(text))
            )
        return pair if first.country == "KZ" else RegionPair(pair.other, pair.kz)

    def adjacent_pairs(self) -> tuple[RegionPair, ...]:
        """Give the pairs that share a border, in the order of the map's border list."""
        return tuple(self.adjacencies)

    def present_pairs(self) -> tuple[RegionPair, ...]:
        """Give every pair of a present region of Kazakhstan and one of a neighbour."""
        present = [region for region in self.regions.values() if not region.members]
        home = [region.code for region in present if region.country == "KZ"]
        others = [region.code for region in present if region.country != "KZ"]
        return tuple(RegionPair(kz, other) for kz in home for other in others)

    def observation(self, place: str, indicator: str, year: int) -> Observation | None:
        """Give the preferred observation of a place and year, None when there is none."""
        return self.observations.get((place, indicator, year))

    def flow(self, partner: str, flow: str) -> tuple[TradeFlow, ...]:
        """Give Kazakhstan's exports to or imports from a partner, by year."""
        found = [f for f in self.trade if f.partner == partner and f.flow == flow]
        return tuple(sorted(found, key=lambda f: f.year))
