"""One evaluation of an assessment: every result, and the book of all their figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.results.exports import ExportsResult, exports_result
from shekara.analysis.results.gravity import GravityResult, gravity_result
from shekara.analysis.results.outlook import OutlookResult, outlook_result
from shekara.analysis.results.profile import PairProfile, pair_profile
from shekara.analysis.results.swot import SwotResult, swot_result
from shekara.analysis.results.trade import TradeResult, trade_result
from shekara.domain.figures import FigureBook
from shekara.domain.parts import Parts, changed_parts

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence
    from shekara.domain.regions import RegionPair
    from shekara.domain.scenarios import Outlook
    from shekara.domain.swot import Swot


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """An assessment with all its results and their figures.

    `books` holds the figures of the pair, of the SWOT and of the outlook apart: whoever
    evaluates the next assessment takes over the results whose parts are still the same.
    """

    assessment: Assessment
    profile: PairProfile
    trade: TradeResult
    gravity: GravityResult
    exports: ExportsResult
    swot: SwotResult
    outlook: OutlookResult
    figures: FigureBook
    books: tuple[FigureBook, FigureBook, FigureBook]


def evaluate(
    assessment: Assessment, evidence: Evidence, before: Evaluation | None = None
) -> Evaluation:
    """Evaluate an assessment; raises EvidenceError unless its pair is one across the border.

    The pair is compared with all adjacent pairs, and stands last if it is not one of them.
    From `before`, made with the same evidence, come the results whose parts of the
    assessment did not change; they are what a new evaluation would give.
    """
    kept = _kept(assessment, before)
    trade, profile, gravity, exports, of_pair = kept.pair or _pair(evidence, assessment.pair)
    swot, of_swot = kept.swot or _swot(assessment.swot)
    outlook, of_outlook = kept.outlook or _outlook(trade, assessment.outlook)
    return Evaluation(
        assessment=assessment,
        profile=profile,
        trade=trade,
        gravity=gravity,
        exports=exports,
        swot=swot,
        outlook=outlook,
        figures=FigureBook.joining(of_pair, of_swot, of_outlook),
        books=(of_pair, of_swot, of_outlook),
    )


_Pair = tuple[TradeResult, PairProfile, GravityResult, ExportsResult, FigureBook]
_Swot = tuple[SwotResult, FigureBook]
_Outlook = tuple[OutlookResult, FigureBook]


@dataclass(frozen=True)
class _Kept:
    """The results, with their figures, that hold for the next assessment too."""

    pair: _Pair | None = None
    swot: _Swot | None = None
    outlook: _Outlook | None = None


def _kept(assessment: Assessment, before: Evaluation | None) -> _Kept:
    if before is None:
        return _Kept()
    changed = changed_parts(before.assessment, assessment)
    of_pair, of_swot, of_outlook = before.books
    pair = (before.trade, before.profile, before.gravity, before.exports, of_pair)
    return _Kept(
        pair=None if changed & Parts.PAIR else pair,
        swot=None if changed & SwotResult.reads else (before.swot, of_swot),
        outlook=None if changed & OutlookResult.reads else (before.outlook, of_outlook),
    )


def _pair(evidence: Evidence, chosen: RegionPair) -> _Pair:
    book = FigureBook()
    pair = evidence.pair(chosen.id)
    adjacent = evidence.adjacent_pairs()
    compared = adjacent if pair in adjacent else (*adjacent, pair)
    return (
        trade_result(book, evidence, pair.partner),
        pair_profile(book, evidence, pair),
        gravity_result(book, evidence, compared),
        exports_result(book, evidence),
        book,
    )


def _swot(swot: Swot) -> _Swot:
    book = FigureBook()
    return swot_result(book, swot), book


def _outlook(trade: TradeResult, outlook: Outlook) -> _Outlook:
    book = FigureBook()
    return outlook_result(book, trade, outlook), book
