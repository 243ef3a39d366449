"""Exports by pair of regions as P3 printed them for 2014, and how unequal they are.

They are the only published trade between regions, so one year of 17 pairs; a pair that is
not in the table is missing, not zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis import trade
from shekara.analysis.gravity import ranks
from shekara.analysis.results.observed import enter_corrected, exports_name, pair_name
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.domain.evidence import Evidence, PublishedFlow
    from shekara.domain.regions import RegionPair


@dataclass(frozen=True, kw_only=True)
class PairExports:
    """Exports of one pair, their share of all pairs in the table, and their rank."""

    pair: RegionPair
    exports: Figure
    share: Figure
    rank: Figure


@dataclass(frozen=True, kw_only=True)
class ExportsResult:
    """All pairs of the table, and the concentration of the exports on a few of them."""

    reads: ClassVar[Parts] = Parts.REVIEW

    year: int
    rows: tuple[PairExports, ...]
    concentration: Figure

    def of(self, pair: RegionPair) -> PairExports | None:
        """Give one pair's exports; None when the table does not have it."""
        return next((row for row in self.rows if row.pair == pair), None)


def exports_result(book: FigureBook, evidence: Evidence) -> ExportsResult:
    """Give the published exports of all pairs with shares, ranks and concentration."""
    flows = tuple(evidence.published_exports.values())
    values = [flow.thousand_usd / 1000 for flow in flows]
    entered = [published_exports(book, evidence, flow) for flow in flows]
    ids = tuple(figure.id for figure in entered)
    total = sum(values)
    return ExportsResult(
        year=flows[0].year,
        rows=tuple(
            PairExports(
                pair=flow.pair,
                exports=figure,
                share=book.enter(_share(evidence, flow, trade.share(value, total), ids)),
                rank=book.enter(_rank(evidence, flow, rank, ids)),
            )
            for flow, figure, value, rank in zip(flows, entered, values, ranks(values), strict=True)
        ),
        concentration=book.enter(
            Figure(
                id="exports.concentration",
                name=QT_TRANSLATE_NOOP(
                    "figures", "Concentration of exports on few pairs (1 = all on one)"
                ),
                value=trade.concentration(values),
                unit="ratio",
                method="concentration",
                inputs=ids,
                year=flows[0].year,
            )
        ),
    )


def published_exports(book: FigureBook, evidence: Evidence, flow: PublishedFlow) -> Figure:
    """Enter the published exports of one pair, in million dollars."""
    figure = Figure(
        id=flow.id,
        name=exports_name(evidence, flow.pair),
        value=flow.thousand_usd / 1000,
        unit="musd",
        method="observed",
        origin=Origin.OBSERVED,
        sources=(flow.source,),
        year=flow.year,
    )
    return enter_corrected(book, figure, flow.corrected)


def _share(
    evidence: Evidence, flow: PublishedFlow, value: float, inputs: tuple[str, ...]
) -> Figure:
    return Figure(
        id=f"exports.share.{flow.pair.id}",
        name=QT_TRANSLATE_NOOP("figures", "Share of the exports of all pairs, {pair}").having(
            pair=pair_name(evidence, flow.pair)
        ),
        value=value,
        unit="pct",
        method="share",
        inputs=inputs,
        year=flow.year,
    )


def _rank(
    evidence: Evidence, flow: PublishedFlow, value: int | None, inputs: tuple[str, ...]
) -> Figure:
    return Figure(
        id=f"exports.rank.{flow.pair.id}",
        name=QT_TRANSLATE_NOOP("figures", "Rank by exports, {pair}").having(
            pair=pair_name(evidence, flow.pair)
        ),
        value=value,
        unit="rank",
        method="rank",
        inputs=inputs,
        year=flow.year,
    )
