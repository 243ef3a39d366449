"""The index of gravitation over the pairs that are compared (P1)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis import gravity
from shekara.analysis.results.observed import number, pair_name
from shekara.analysis.results.profile import COMMON_YEAR, distance, population, product
from shekara.domain.figures import Figure, FigureBook
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import Region, RegionPair

MASSES = {
    "grp": QT_TRANSLATE_NOOP("figures", "by gross regional product"),
    "population": QT_TRANSLATE_NOOP("figures", "by population"),
    "mixed": QT_TRANSLATE_NOOP("figures", "by product and population"),
}
"""What the index takes for the mass of a region; distance is always squared."""


@dataclass(frozen=True, kw_only=True)
class PairGravity:
    """The index of one pair by one kind of mass, its share of all pairs, and its rank."""

    pair: RegionPair
    index: Figure
    share: Figure
    rank: Figure


@dataclass(frozen=True, kw_only=True)
class GravityResult:
    """For each kind of mass of MASSES, the pairs in the order they were given."""

    reads: ClassVar[Parts] = Parts.PAIR | Parts.REVIEW

    pairs: tuple[RegionPair, ...]
    by_mass: Mapping[str, tuple[PairGravity, ...]]

    def of(self, pair: RegionPair, mass: str = "grp") -> PairGravity:
        """Give one pair's index; KeyError when it was not compared."""
        return self._by_pair[mass][pair]

    @cached_property
    def _by_pair(self) -> Mapping[str, Mapping[RegionPair, PairGravity]]:
        return {mass: {row.pair: row for row in rows} for mass, rows in self.by_mass.items()}


def gravity_result(
    book: FigureBook, evidence: Evidence, pairs: Sequence[RegionPair]
) -> GravityResult:
    """Give the index of gravitation of all pairs by every kind of mass."""
    codes = dict.fromkeys(code for pair in pairs for code in (pair.kz, pair.other))
    masses = {code: _masses(book, evidence, evidence.region(code)) for code in codes}
    terms = [_Term(pair, distance(book, evidence, pair), masses) for pair in pairs]
    return GravityResult(
        pairs=tuple(pairs),
        by_mass={kind: _rows(book, evidence, kind, terms) for kind in MASSES},
    )


@dataclass(frozen=True)
class _Mass:
    """The mass of a region by each kind, and the figures it is made of."""

    values: Mapping[str, float | None]
    inputs: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class _Term:
    """What one pair's index is computed from."""

    pair: RegionPair
    distance: Figure | None
    masses: Mapping[str, _Mass]

    def index(self, kind: str) -> float | None:
        first, second = (self.masses[code].values[kind] for code in (self.pair.kz, self.pair.other))
        if first is None or second is None or self.distance is None:
            return None
        return gravity.index(first, second, number(self.distance))

    def inputs(self, kind: str) -> tuple[str, ...]:
        sides = (self.masses[code].inputs[kind] for code in (self.pair.kz, self.pair.other))
        own = (self.distance.id,) if self.distance else ()
        return tuple(dict.fromkeys((*(figure for side in sides for figure in side), *own)))


def _masses(book: FigureBook, evidence: Evidence, region: Region) -> _Mass:
    produced, people = product(book, evidence, region), population(book, evidence, region)
    grp = number(produced) if produced else None
    heads = number(people) if people else None
    mixed = None if grp is None or heads is None else math.sqrt(grp * heads)
    ids = {
        "grp": (produced.id,) if produced else (),
        "population": (people.id,) if people else (),
    }
    return _Mass(
        values={"grp": grp, "population": heads, "mixed": mixed},
        inputs={**ids, "mixed": (*ids["grp"], *ids["population"])},
    )


def _rows(
    book: FigureBook, evidence: Evidence, kind: str, terms: Sequence[_Term]
) -> tuple[PairGravity, ...]:
    enter = _Entry(book, evidence, kind)
    values = [term.index(kind) for term in terms]
    indices = [
        enter("index", term.pair, value, term.inputs(kind))
        for term, value in zip(terms, values, strict=True)
    ]
    compared = tuple(figure.id for figure in indices)
    shares, ranks = gravity.shares(values), gravity.ranks(values)
    return tuple(
        PairGravity(
            pair=term.pair,
            index=index,
            share=enter("share", term.pair, share, compared),
            rank=enter("rank", term.pair, rank, compared),
        )
        for term, index, share, rank in zip(terms, indices, shares, ranks, strict=True)
    )


_ROLES = {
    "index": QT_TRANSLATE_NOOP("figures", "Index of gravitation {mass}, {pair}"),
    "share": QT_TRANSLATE_NOOP("figures", "Share of gravitation {mass}, {pair}"),
    "rank": QT_TRANSLATE_NOOP("figures", "Rank by gravitation {mass}, {pair}"),
}
_UNITS = {"index": "gravity", "share": "pct", "rank": "rank"}


class _Entry:
    """Enters index, share and rank of the pairs by one kind of mass."""

    def __init__(self, book: FigureBook, evidence: Evidence, kind: str) -> None:
        self._book, self._evidence, self._kind = book, evidence, kind
        self._methods = {"index": f"gravity_{kind}", "share": "gravity_share", "rank": "rank"}

    def __call__(
        self, role: str, pair: RegionPair, value: float | None, inputs: tuple[str, ...]
    ) -> Figure:
        return self._book.enter(
            Figure(
                id=f"gravity.{self._kind}.{role}.{pair.id}",
                name=_ROLES[role].having(
                    mass=MASSES[self._kind], pair=pair_name(self._evidence, pair)
                ),
                value=value,
                unit=_UNITS[role],
                method=self._methods[role],
                inputs=inputs,
                year=COMMON_YEAR,
            )
        )
