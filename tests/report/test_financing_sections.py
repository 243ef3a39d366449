"""The sections of the brief on financing and on comparable hubs."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.financing import (
    FinancingResult,
    financed_hub,
    financing_result,
)
from shekara.analysis.results.reference_class import (
    ReferenceClassResult,
    reference_class_result,
)
from shekara.domain.concepts import Concept
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook
from shekara.domain.hub import Financing, Loan, LocalCurrency
from shekara.reference.evidence import evidence as bundled
from shekara.report.content import Brief, FigureTable, Meta, Section
from shekara.report.desk import Desk
from shekara.report.fonts import roboto
from shekara.report.pdf import render
from shekara.report.sections.annex import sources_section
from shekara.report.sections.financing import financing_section
from shekara.report.sections.reference_class import reference_class_section
from shekara.report.shown import Sentence, Shown
from shekara.text import Quantity, Text, verbatim
from shekara.translation import language

EvaluationOf = Callable[[str], Evaluation]
Walk = Callable[[object], Iterator[object]]

LOANS = (
    Loan(lender="Bank", share_pct=50, rate_pct=6, years=12, grace_years=3),
    Loan(lender="", share_pct=45, rate_pct=9, years=40),
)
RATE = LocalCurrency(code="KZT", per_usd=500, date="2026-03-31", source="derived_fx")
PLANS = {
    "nothing decided": Financing(),
    "all decided": Financing(
        currency=RATE,
        public_share_pct=40,
        loans=LOANS,
        gap_filler="Both budgets",
        partnership="Concession for 25 years",
    ),
}


@pytest.fixture(params=PLANS)
def plan(request: pytest.FixtureRequest) -> Financing:
    return PLANS[request.param]


@pytest.fixture
def evidence() -> Evidence:
    return bundled()


def known_before(evaluation: Evaluation) -> FigureBook:
    """The figures that stand before anybody pays: everything but financing and comparison."""
    books, hub = evaluation.books, evaluation.of_hub.book
    return FigureBook.joining(books.pair, books.swot, books.outlook, hub, books.siting)


class Composed:
    """Both sections of an evaluation, on one desk."""

    def __init__(self, evaluation: Evaluation, evidence: Evidence, plan: Financing) -> None:
        self.book = known_before(evaluation)
        hub = financed_hub(evaluation.hub, Concept.TRADE)
        self.financing: FinancingResult = financing_result(self.book, plan, hub)
        self.reference: ReferenceClassResult = reference_class_result(
            self.book, evidence, evaluation.hub, None
        )
        self.desk = Desk(self.book, evidence)
        self.sections: tuple[Section, ...] = (
            financing_section(self.desk, self.financing, plan),
            reference_class_section(self.desk, self.reference),
        )

    def words(self, code: str) -> str:
        """All words of the sections as they are printed, on one line."""
        meta = Meta(verbatim("Title"), "", verbatim(""), (), code, "0", "2026-11-21")
        brief = Brief(meta, (*self.sections, sources_section(self.desk)))
        pages = PdfReader(BytesIO(render(brief, language(code), roboto()))).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def composed(evaluation_of: EvaluationOf, evidence: Evidence, plan: Financing) -> Composed:
    return Composed(evaluation_of("alatau"), evidence, plan)


def quantities(text: Text) -> Iterator[Quantity]:
    for _, value in text.values:
        if isinstance(value, Quantity):
            yield value
        elif isinstance(value, Text):
            yield from quantities(value)


def test_every_number_with_a_unit_in_a_sentence_is_a_figure(composed: Composed, walk: Walk) -> None:
    said = [each for each in walk(composed.sections) if isinstance(each, Sentence)]
    assert said
    for sentence in said:
        known = {shown.quantity for shown in sentence.shown}
        assert set(quantities(sentence.text)) <= known, sentence.text


def test_every_figure_shown_is_in_the_book(composed: Composed, walk: Walk) -> None:
    shown = [each for each in walk(composed.sections) if isinstance(each, Shown)]
    assert len(shown) > 80
    for each in shown:
        assert composed.book[each.entry.id] == each.entry


def test_the_budget_lists_the_years_of_building_and_their_sum(composed: Composed) -> None:
    table = next(b for b in composed.sections[0].blocks if isinstance(b, FigureTable))
    years = [cell.text.source for row in table.rows if isinstance(cell := row.cells[0], Sentence)]
    assert years == ["2027", "2028", "All years"]
    capital = [cell.value for row in table.rows if isinstance(cell := row.cells[1], Shown)]
    assert capital == pytest.approx([28.75, 28.75, 57.5])


@pytest.mark.parametrize("code", ["en", "ru"])
def test_both_sections_can_be_drawn(composed: Composed, code: str) -> None:
    assert "0.53" in (words := composed.words(code)) or "0,53" in words


def test_what_was_decided_is_printed(evaluation_of: EvaluationOf, evidence: Evidence) -> None:
    words = Composed(evaluation_of("alatau"), evidence, PLANS["all decided"]).words("en")
    assert "Public-private scheme: Concession for 25 years" in words
    assert "Who fills it: Both budgets" in words
    assert "All years are converted at the rate of 31 March 2026: 500.0 KZT per USD" in words
    assert "lender not named" in words
    assert "million KZT" in words


def test_what_was_not_decided_is_said(evaluation_of: EvaluationOf, evidence: Evidence) -> None:
    words = Composed(evaluation_of("alatau"), evidence, PLANS["nothing decided"]).words("en")
    assert "No rate of exchange is set" in words
    assert "The public share is not decided yet" in words
    assert "million KZT" not in words
    assert "no debt service" in words


def test_how_much_of_the_loans_is_drawn_is_a_figure_too(
    evaluation_of: EvaluationOf, evidence: Evidence, walk: Walk
) -> None:
    evaluation = evaluation_of("alatau")
    book = known_before(evaluation)
    hub = replace(financed_hub(evaluation.hub, Concept.TRADE), grant=0.5)
    result = financing_result(book, PLANS["all decided"], hub)
    section = financing_section(Desk(book, evidence), result, PLANS["all decided"])
    shown = [each.entry.id for each in walk(section) if isinstance(each, Shown)]
    assert "financing.trade.lent_part" in shown
