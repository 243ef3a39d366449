"""One evaluation of an assessment: every result, and the book of all their figures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from shekara.analysis.results.corrections import (
    CorrectedNumber,
    PrintedNumber,
    corrected,
    corrected_numbers,
)
from shekara.analysis.results.exports import ExportsResult, exports_result
from shekara.analysis.results.financing import (
    FinancingResult,
    financed_hub,
    financing_result,
)
from shekara.analysis.results.gravity import GravityResult, gravity_result
from shekara.analysis.results.hub.build import hub_result
from shekara.analysis.results.hub.values import HubResult
from shekara.analysis.results.imported import with_imported
from shekara.analysis.results.outlook import OutlookResult, outlook_result
from shekara.analysis.results.own_sources import with_own_sources
from shekara.analysis.results.profile import PairProfile, pair_profile
from shekara.analysis.results.reference_class import (
    ReferenceClassResult,
    reference_class_result,
)
from shekara.analysis.results.siting import SitingResult, siting_result
from shekara.analysis.results.swot import SwotResult, swot_result
from shekara.analysis.results.trade import TradeResult, trade_result
from shekara.domain.figures import FigureBook
from shekara.domain.parts import Parts, changed_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shekara.domain.assessment import Assessment
    from shekara.domain.concepts import Concept
    from shekara.domain.evidence import Evidence
    from shekara.domain.hub import Hub
    from shekara.domain.regions import RegionPair
    from shekara.domain.scenarios import Outlook
    from shekara.domain.siting import Siting
    from shekara.domain.swot import Swot


@dataclass(frozen=True, kw_only=True)
class HubEntry:
    """The hub's base case with its figures, and the values it was reckoned from."""

    result: HubResult
    book: FigureBook
    read: tuple[TradeResult, Hub, Outlook]

    def is_of(self, trade: TradeResult, assessment: Assessment) -> bool:
        """Tell whether it holds for an assessment."""
        read = (trade, assessment.hub, assessment.outlook)
        return all(one is other for one, other in zip(self.read, read, strict=True))


@dataclass(frozen=True, kw_only=True)
class _Money:
    """Financing and the reference class, with their figures."""

    financing: Mapping[Concept, FinancingResult]
    reference_class: ReferenceClassResult
    book: FigureBook


@dataclass(frozen=True, kw_only=True)
class Books:
    """The figures of each part of an evaluation but the hub's."""

    pair: FigureBook
    swot: FigureBook
    outlook: FigureBook
    siting: FigureBook


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """An assessment with all its results and their figures.

    `books` holds the figures of each part apart: whoever evaluates the next assessment takes
    over the results whose parts are still the same. The hub's base case takes longer than all
    the rest, so it is reckoned when first asked for, and kept too. `known` is the bundled
    evidence with what was imported and named, `evidence` what counts: the same with all
    corrections.
    """

    assessment: Assessment
    profile: PairProfile
    trade: TradeResult
    gravity: GravityResult
    exports: ExportsResult
    swot: SwotResult
    outlook: OutlookResult
    siting: SitingResult
    books: Books
    known: Evidence
    evidence: Evidence
    corrections: tuple[CorrectedNumber, ...] = ()
    hub_before: HubEntry | None = None

    @cached_property
    def figures(self) -> FigureBook:
        """All figures."""
        books, hub = self.books, self.of_hub.book
        money = self._of_money.book
        return FigureBook.joining(books.pair, books.swot, books.outlook, hub, money, books.siting)

    def book_of(self, figure_id: str) -> FigureBook:
        """Give a book that holds a figure and all it rests on, the hub's only where it must."""
        quick = self._figures_but_the_hubs
        return quick if figure_id in quick else self.figures

    @cached_property
    def _figures_but_the_hubs(self) -> FigureBook:
        books = self.books
        return FigureBook.joining(books.pair, books.swot, books.outlook, books.siting)

    @property
    def hub(self) -> HubResult:
        """The base case of all hub concepts."""
        return self.of_hub.result

    @cached_property
    def of_hub(self) -> HubEntry:
        """The base case of all hub concepts, and its figures."""
        before, assessment = self.hub_before, self.assessment
        if before is not None and before.is_of(self.trade, assessment):
            return before
        book = FigureBook()
        kept = None if before is None else before.result
        result = hub_result(
            book, self.trade, self.outlook, assessment.hub, assessment.outlook, kept
        )
        return HubEntry(
            result=result, book=book, read=(self.trade, assessment.hub, assessment.outlook)
        )

    @property
    def financing(self) -> Mapping[Concept, FinancingResult]:
        """Who pays for each concept that can be reckoned."""
        return self._of_money.financing

    @property
    def reference_class(self) -> ReferenceClassResult:
        """What is reported of comparable hubs, beside the concepts."""
        return self._of_money.reference_class

    @cached_property
    def _of_money(self) -> _Money:
        book, hub, plan = FigureBook(), self.hub, self.assessment.hub.financing
        concepts = [each.concept for each in hub.concepts]
        chosen = self.siting.chosen
        return _Money(
            financing={
                concept: financing_result(book, plan, financed_hub(hub, concept))
                for concept in concepts
            },
            reference_class=reference_class_result(
                book, self.evidence, hub, None if chosen is None else chosen.area
            ),
            book=book,
        )

    @property
    def latest_hub(self) -> HubEntry | None:
        """The hub's base case if it has been reckoned, else the latest before that was."""
        return self.__dict__.get("of_hub", self.hub_before)


def _not_known(_place: str) -> PrintedNumber | None:
    return None


def evaluate(
    assessment: Assessment,
    evidence: Evidence,
    before: Evaluation | None = None,
    printed: Callable[[str], PrintedNumber | None] = _not_known,
) -> Evaluation:
    """Evaluate an assessment; raises EvidenceError unless its pair is one across the border.

    The pair is compared with all adjacent pairs, and stands last if it is not one of them.
    From `before`, made with the same evidence, come the results whose parts of the
    assessment did not change; they are what a new evaluation would give.
    """
    kept = _kept(assessment, before)
    known = kept.known or with_own_sources(
        with_imported(evidence, assessment.imported), assessment.sources
    )
    evidence = kept.evidence or corrected(known, assessment.review.corrections)
    of_pair = kept.pair or _pair(evidence, assessment, printed)
    swot, of_swot = kept.swot or _swot(assessment.swot)
    outlook, of_outlook = kept.outlook or _outlook(of_pair.trade, assessment.outlook)
    siting, of_siting = kept.siting or _siting(evidence, assessment.siting, assessment.pair)
    return Evaluation(
        assessment=assessment,
        profile=of_pair.profile,
        trade=of_pair.trade,
        gravity=of_pair.gravity,
        exports=of_pair.exports,
        corrections=of_pair.corrections,
        swot=swot,
        outlook=outlook,
        siting=siting,
        books=Books(pair=of_pair.book, swot=of_swot, outlook=of_outlook, siting=of_siting),
        known=known,
        evidence=evidence,
        hub_before=None if before is None else before.latest_hub,
    )


@dataclass(frozen=True, kw_only=True)
class _Pair:
    """The results of the pair, with their figures."""

    trade: TradeResult
    profile: PairProfile
    gravity: GravityResult
    exports: ExportsResult
    corrections: tuple[CorrectedNumber, ...]
    book: FigureBook


_Swot = tuple[SwotResult, FigureBook]
_Outlook = tuple[OutlookResult, FigureBook]
_Siting = tuple[SitingResult, FigureBook]


@dataclass(frozen=True)
class _Kept:
    """The results, with their figures, that hold for the next assessment too.

    So does the evidence, as long as nothing else is imported, named or corrected.
    """

    known: Evidence | None = None
    evidence: Evidence | None = None
    pair: _Pair | None = None
    swot: _Swot | None = None
    outlook: _Outlook | None = None
    siting: _Siting | None = None


def _kept(assessment: Assessment, before: Evaluation | None) -> _Kept:
    if before is None:
        return _Kept()
    changed = changed_parts(before.assessment, assessment)
    books = before.books
    pair = _Pair(
        trade=before.trade,
        profile=before.profile,
        gravity=before.gravity,
        exports=before.exports,
        corrections=before.corrections,
        book=books.pair,
    )
    was = before.assessment
    is_known_anew = was.imported is not assessment.imported or was.sources != assessment.sources
    return _Kept(
        known=None if is_known_anew else before.known,
        evidence=None if changed & Parts.REVIEW else before.evidence,
        pair=None if changed & PairProfile.reads else pair,
        swot=None if changed & SwotResult.reads else (before.swot, books.swot),
        outlook=None if changed & OutlookResult.reads else (before.outlook, books.outlook),
        siting=None if changed & SitingResult.reads else (before.siting, books.siting),
    )


def _pair(
    evidence: Evidence,
    assessment: Assessment,
    printed: Callable[[str], PrintedNumber | None],
) -> _Pair:
    book, review = FigureBook(), assessment.review
    pair = evidence.pair(assessment.pair.id)
    adjacent = evidence.adjacent_pairs()
    compared = adjacent if pair in adjacent else (*adjacent, pair)
    return _Pair(
        trade=trade_result(book, evidence, pair.partner, review),
        profile=pair_profile(book, evidence, pair),
        gravity=gravity_result(book, evidence, compared),
        exports=exports_result(book, evidence),
        corrections=corrected_numbers(book, evidence, review.corrections, printed),
        book=book,
    )


def _swot(swot: Swot) -> _Swot:
    book = FigureBook()
    return swot_result(book, swot), book


def _outlook(trade: TradeResult, outlook: Outlook) -> _Outlook:
    book = FigureBook()
    return outlook_result(book, trade, outlook), book


def _siting(evidence: Evidence, siting: Siting, chosen: RegionPair) -> _Siting:
    book = FigureBook()
    return siting_result(book, evidence, siting, evidence.pair(chosen.id)), book
