"""Trade of Kazakhstan with the pair's neighbour, as P5 analyses it.

Trade between regions is not published by year, so this is the trade of the countries.
Dynamics start after the last break of the series: a change of source is no growth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis import trade
from shekara.analysis.results.base_years import BaseYears, Flow, base_years
from shekara.analysis.results.observed import observed_flow, observed_totals
from shekara.domain.figures import Figure, FigureBook, Series
from shekara.domain.parts import Parts
from shekara.domain.review import EvidenceReview
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from shekara.domain.evidence import Evidence


@dataclass(frozen=True, kw_only=True)
class TradeResult:
    """Exports, imports, turnover and their dynamics; money in million current dollars.

    The latest figures are of `latest_year`, the last with both flows. `comparable_from` is
    the first year after the last break of the series; indices and growth start there. `base`
    is what the projection starts from.
    """

    reads: ClassVar[Parts] = Parts.PAIR | Parts.REVIEW

    partner: str
    exports: Series
    imports: Series
    turnover: Series
    balance: Series
    coverage: Series
    share: Series
    base_index: Series
    chain_index: Series
    latest: Figure
    latest_exports: Figure
    latest_imports: Figure
    export_growth: Figure
    import_growth: Figure
    turnover_growth: Figure
    lead: Figure
    comparable_from: int
    latest_year: int
    base: BaseYears


def trade_result(
    book: FigureBook, evidence: Evidence, partner: str, review: EvidenceReview | None = None
) -> TradeResult:
    """Give the trade of Kazakhstan with a neighbour, `RU` or `KG`; a review answers base years.

    Raises ValueError when there is no year with both exports and imports.
    """
    exports = observed_flow(book, evidence, partner, "export")
    imports = observed_flow(book, evidence, partner, "import")
    breaks = [f.year for f in evidence.trade if f.partner == partner and f.level_break]
    start = max(breaks, default=exports.years[0])
    both = _Flows(book, partner, exports, imports)
    turnover = both.series("turnover", "musd", trade.turnover)
    recent = _Dynamics(book, start, max(_years_known(turnover)))
    sold, bought = recent.latest(exports), recent.latest(imports)
    return TradeResult(
        partner=partner,
        exports=exports,
        imports=imports,
        turnover=turnover,
        balance=both.series("balance", "musd", trade.balance),
        coverage=both.series("coverage", "pct", trade.coverage),
        share=_share(book, evidence, turnover),
        base_index=recent.index("base_index", turnover, trade.base_index),
        chain_index=recent.index("chain_index", turnover, trade.chain_index),
        latest=recent.latest(turnover),
        latest_exports=sold,
        latest_imports=bought,
        export_growth=recent.growth(exports),
        import_growth=recent.growth(imports),
        turnover_growth=recent.growth(turnover),
        lead=recent.lead(imports, exports),
        comparable_from=start,
        latest_year=recent.end,
        base=base_years(
            book,
            partner,
            Flow(name="export", series=exports, latest=sold, comparable_from=start),
            Flow(name="import", series=imports, latest=bought, comparable_from=start),
            EvidenceReview() if review is None else review,
        ),
    )


_NAMES = {
    ("turnover", "RU"): QT_TRANSLATE_NOOP("figures", "Turnover of Kazakhstan with Russia"),
    ("turnover", "KG"): QT_TRANSLATE_NOOP("figures", "Turnover of Kazakhstan with Kyrgyzstan"),
    ("balance", "RU"): QT_TRANSLATE_NOOP("figures", "Balance of Kazakhstan with Russia"),
    ("balance", "KG"): QT_TRANSLATE_NOOP("figures", "Balance of Kazakhstan with Kyrgyzstan"),
    ("coverage", "RU"): QT_TRANSLATE_NOOP(
        "figures", "Exports of Kazakhstan to Russia against imports"
    ),
    ("coverage", "KG"): QT_TRANSLATE_NOOP(
        "figures", "Exports of Kazakhstan to Kyrgyzstan against imports"
    ),
}
_INDEX_NAMES = {
    "base_index": QT_TRANSLATE_NOOP("figures", "Turnover, {first} = 100"),
    "chain_index": QT_TRANSLATE_NOOP("figures", "Turnover, year before = 100"),
}
_SHARE = QT_TRANSLATE_NOOP("figures", "Share of the partner in the whole turnover of Kazakhstan")


@dataclass(frozen=True)
class _Flows:
    """Exports and imports of one partner over the same years, and what is made of both."""

    book: FigureBook
    partner: str
    exports: Series
    imports: Series

    def series(
        self, key: str, unit: str, rule: Callable[[trade.Values, trade.Values], trade.Values]
    ) -> Series:
        return self.book.enter(
            Series(
                id=f"trade.{key}",
                name=_NAMES[key, self.partner],
                years=self.exports.years,
                values=rule(self.exports.values, self.imports.values),
                unit=unit,
                method=key,
                inputs=(self.exports.id, self.imports.id),
            )
        )


@dataclass(frozen=True)
class _Dynamics:
    """What became of a series from the first comparable year to the last year known."""

    book: FigureBook
    start: int
    end: int

    def index(self, key: str, of: Series, rule: Callable[[trade.Values], trade.Values]) -> Series:
        years = tuple(range(self.start, self.end + 1))
        return self.book.enter(
            Series(
                id=f"trade.{key}",
                name=_INDEX_NAMES[key].having(first=self.start),
                years=years,
                values=rule(tuple(of.at(year) for year in years)),
                unit="index",
                method=key,
                inputs=(of.id,),
            )
        )

    def latest(self, of: Series) -> Figure:
        return self.book.enter(
            Figure(
                id=f"{of.id}.latest",
                name=of.name,
                value=of.at(self.end),
                unit=of.unit,
                method=of.method,
                origin=of.origin,
                inputs=(of.id,),
                year=self.end,
            )
        )

    def growth(self, of: Series) -> Figure:
        ends = self._ends(of)
        return self.book.enter(
            Figure(
                id=f"{of.id}.average_growth",
                name=QT_TRANSLATE_NOOP(
                    "figures", "{series}: average growth from {first} to {last}"
                ).having(series=of.name, first=self.start, last=self.end),
                value=trade.average_annual_growth(*ends, self.end - self.start) if ends else None,
                unit="pct_year",
                method="average_growth",
                inputs=(of.id,),
            )
        )

    def lead(self, imports: Series, exports: Series) -> Figure:
        bought, sold = self._ends(imports), self._ends(exports)
        return self.book.enter(
            Figure(
                id="trade.lead_coefficient",
                name=QT_TRANSLATE_NOOP(
                    "figures", "Growth of imports against growth of exports since {first}"
                ).having(first=self.start),
                value=trade.lead_coefficient(_index(*bought), _index(*sold))
                if bought and sold
                else None,
                unit="ratio",
                method="lead_coefficient",
                inputs=(imports.id, exports.id),
                year=self.end,
            )
        )

    def _ends(self, of: Series) -> tuple[float, float] | None:
        """Give the first and the last value, None unless both are positive and years apart."""
        first, last = of.at(self.start), of.at(self.end)
        if first is None or last is None or self.end <= self.start:
            return None
        return (first, last) if min(first, last) > 0 else None


def _share(book: FigureBook, evidence: Evidence, turnover: Series) -> Series:
    """Give the partner's share of the whole turnover for the years whose total is known."""
    totals = observed_totals(book, evidence)
    known = [(year, turnover.at(year), totals.at(year)) for year in totals.years]
    return book.enter(
        Series(
            id="trade.share",
            name=_SHARE,
            years=totals.years,
            values=tuple(
                None if part is None or total is None else trade.share(part, total)
                for _, part, total in known
            ),
            unit="pct",
            method="share",
            inputs=(turnover.id, totals.id),
        )
    )


def _index(first: float, last: float) -> float:
    return 100 * last / first


def _years_known(series: Series) -> list[int]:
    return [y for y, value in zip(series.years, series.values, strict=True) if value is not None]
