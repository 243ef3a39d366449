"""Who pays for a hub, in figures: what adds up, what it rests on, and what is said of it."""

from dataclasses import fields, is_dataclass, replace
from functools import cache

import msgspec
import numpy as np
import pytest
from numpy.testing import assert_allclose

from shekara.analysis.hub.quantities import changed
from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.analysis.results.financing import (
    FinancedHub,
    FinancingResult,
    financed_hub,
    financing_result,
)
from shekara.analysis.results.financing_book import Line
from shekara.analysis.results.observed import number
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub as edits
from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.domain.hub import Financing, Loan, LocalCurrency
from shekara.domain.methods import METHODS
from shekara.domain.templates import from_template
from shekara.domain.units import UNITS
from shekara.reference.evidence import evidence
from tests.domain.english import english

TENGE = LocalCurrency(code="KZT", per_usd=500, date="2026-03-31", source="derived_fx")
BANK = Loan(lender="Bank", share_pct=50, rate_pct=6, years=12, grace_years=3)
SECOND = Loan(lender="Second", share_pct=20, rate_pct=9, years=8)
PLAN = Financing(currency=TENGE, public_share_pct=40, loans=(BANK, SECOND))


@cache
def evaluated(grant: float = 0) -> Evaluation:
    """The template of Alatau; with a grant of a percentage of the capital cost."""
    start = from_template("alatau", date="2026-11-21", language="en")
    start = edits.set_assumption(start, "grant", low=grant, likely=grant, high=grant)
    return evaluate(start, evidence())


def known_before(evaluation: Evaluation) -> FigureBook:
    """The figures that stand before anybody pays: everything but financing and comparison."""
    books, hub = evaluation.books, evaluation.of_hub.book
    return FigureBook.joining(books.pair, books.swot, books.outlook, hub, books.siting)


def result_of(
    plan: Financing, concept: Concept = Concept.TRADE, grant: float = 0
) -> tuple[FinancingResult, FigureBook]:
    evaluation = evaluated(grant)
    book = known_before(evaluation)
    return financing_result(book, plan, financed_hub(evaluation.hub, concept)), book


def entries(value: object) -> list[Figure | Series]:
    """All figures within a result."""
    if isinstance(value, Figure | Series):
        return [value]
    if isinstance(value, tuple):
        return [found for item in value for found in entries(item)]
    if is_dataclass(value):
        return [found for field in fields(value) for found in entries(getattr(value, field.name))]
    return []


def course(series: Series) -> np.ndarray:
    return np.array(series.values, dtype=np.float64)


def summed(lines: tuple[Line, ...]) -> np.ndarray:
    return np.sum([course(line.usd) for line in lines], axis=0)


@pytest.mark.parametrize("concept", Concept)
def test_sources_equal_uses_and_payers_the_capital_cost(concept: Concept) -> None:
    result, _ = result_of(PLAN, concept, grant=10)
    turnover = course(result.turnover.usd)
    assert_allclose(summed(result.uses), turnover, atol=1e-9)
    assert_allclose(summed(result.sources), turnover, atol=1e-9)
    capital = course(result.budget.capital.usd)
    assert_allclose(summed(result.budget.payers), capital, atol=1e-9)
    assert result.years == tuple(range(2027, 2053))


def test_the_budget_sums_to_the_capital_cost_with_overrun() -> None:
    """The likely cost of the trade-logistics complex is 50, its likely overrun 15 %."""
    result, _ = result_of(Financing())
    assert number(result.budget.capital.total) == pytest.approx(57.5)
    assert result.budget.own.usd.values == result.budget.capital.usd.values


def test_without_anything_given_or_lent_the_investor_has_what_the_hub_earns() -> None:
    result, _ = result_of(Financing())
    shown = evaluated().hub.of(Concept.TRADE)
    assert shown is not None
    assert result.investor_flow.usd.values == shown.years.cash_flow.values
    assert number(result.investor.after) == pytest.approx(number(shown.fnpv))
    assert result.investor.rate_after.value == pytest.approx(shown.firr.value)
    assert number(result.investor.open_gap) == pytest.approx(number(shown.gap))
    assert result.investor.covered.value == 0
    assert result.lowest_cover.value is None
    assert result.lowest_cover.note is not None
    assert english(result.lowest_cover.note) == "no debt service"
    assert set(result.cover.values) == {None}


def test_what_is_given_and_lent_adds_up_to_the_npv_after() -> None:
    investor = result_of(PLAN, grant=10)[0].investor
    parts = (investor.before, investor.grants, investor.public, investor.loans)
    assert sum(number(part) for part in parts) == pytest.approx(number(investor.after))
    given = number(investor.grants) + number(investor.public)
    assert number(investor.covered) == pytest.approx(100 * given / number(investor.gap))


def test_all_years_are_converted_at_the_one_dated_rate() -> None:
    result, book = result_of(PLAN)
    assert result.rate is not None
    assert (result.rate.value, result.rate.unit, result.rate.year) == (500, "kzt_per_usd", 2026)
    assert result.rate.note is not None
    assert english(result.rate.note) == "Rate of 2026-03-31; all years are converted at it."
    for line in (result.budget.capital, *result.uses, *result.sources, result.owed):
        assert line.local is not None
        assert line.total_local is not None
        assert line.local.unit == line.total_local.unit == "mkzt"
        dollars = course(line.usd)
        assert_allclose(course(line.local), 500 * dollars)
        assert number(line.total_local) == pytest.approx(500 * number(line.total))
        assert "derived_fx" in book.sources_of(line.local.id)


@pytest.mark.parametrize(("code", "unit"), [("KGS", "mkgs"), ("RUB", "mrub")])
def test_a_rate_without_a_source_is_illustrative(code: str, unit: str) -> None:
    rate = LocalCurrency(code=code, per_usd=90, date="2026-03-31")
    result, book = result_of(Financing(currency=rate))
    assert result.rate is not None
    assert result.rate.origin is Origin.ILLUSTRATIVE
    assert result.budget.capital.local is not None
    assert result.budget.capital.local.unit == unit
    assert book.is_illustrative(result.budget.capital.local.id)


def test_without_a_rate_there_is_no_local_currency() -> None:
    result, _ = result_of(Financing())
    assert result.rate is None
    assert result.budget.capital.local is None
    assert result.budget.capital.total_local is None
    assert result.public_money.total_local is None


def test_public_money_is_grants_share_and_works_off_the_site() -> None:
    result, _ = result_of(PLAN, grant=10)
    money, budget = result.public_money, result.budget
    whole = sum(number(each.total) for each in (budget.grants, budget.public, budget.off_site))
    assert number(money.total) == pytest.approx(whole)
    assert number(budget.grants.total) == pytest.approx(5.75)
    assert number(budget.public.total) == pytest.approx(0.4 * 0.2 * 57.5)
    assert number(budget.off_site.total) == pytest.approx(2)
    flows = [course(each.usd) for each in (budget.grants, budget.public, budget.off_site)]
    discounted = np.sum(flows, axis=0) @ 1.09 ** -np.arange(26.0)
    assert number(money.present) == pytest.approx(discounted)
    left = number(result.investor.open_gap)
    assert number(money.with_gap) == pytest.approx(discounted + left)


def test_each_loan_has_its_terms_and_its_years() -> None:
    result, _ = result_of(PLAN)
    first, second = result.loans
    assert [figure.value for figure in first.terms.schedule] == [6, 12, 3]
    assert (first.terms.share.value, second.terms.share.value) == (50, 20)
    drawn = number(first.drawn.total)
    assert drawn == pytest.approx(0.5 * 57.5)
    assert number(first.service.total) > drawn
    assert first.owed.usd.values[-1] == 0
    both = summed((first.owed, second.owed))
    assert_allclose(both, course(result.owed.usd))


def test_terms_of_a_loan_are_illustrative_without_a_source_and_its_share_is_decided() -> None:
    sourced = msgspec.structs.replace(BANK, source="adb_economic_2017")
    with_source, without = result_of(Financing(loans=(sourced, SECOND)))[0].loans
    assert {figure.origin for figure in without.terms.schedule} == {Origin.ILLUSTRATIVE}
    assert {figure.origin for figure in with_source.terms.schedule} == {Origin.OBSERVED}
    assert {figure.sources for figure in with_source.terms.schedule} == {("adb_economic_2017",)}
    assert {with_source.terms.share.origin, without.terms.share.origin} == {Origin.JUDGED}


def test_the_lowest_cover_is_that_of_its_year() -> None:
    result, _ = result_of(PLAN)
    known = [value for value in result.cover.values if value is not None]
    assert result.lowest_cover.value == min(known)
    assert result.lowest_cover.year is not None
    assert result.cover.at(result.lowest_cover.year) == min(known)


def test_one_scenario_may_come_without_the_axis_of_scenarios() -> None:
    hub = financed_hub(evaluated().hub, Concept.TRADE)
    mean = np.asarray(hub.weights, dtype=np.float64)
    finance = changed(hub.finance, lambda array: np.asarray(mean @ array))
    rates = {"investor_rate": 0.12, "social_rate": 0.09}
    one = replace(hub, finance=finance, weights=(1.0,), **rates)
    alone = financing_result(FigureBook(), PLAN, one).investor_flow
    together = financing_result(FigureBook(), PLAN, hub).investor_flow
    assert_allclose(course(alone.usd), course(together.usd), atol=1e-9)


def test_every_figure_is_in_the_book_with_method_unit_and_what_it_rests_on() -> None:
    result, book = result_of(PLAN, grant=10)
    found = entries(result)
    assert len(found) > 80  # two currencies of every line
    for each in found:
        assert book[each.id] == each
        assert each.unit in UNITS
        assert each.method in METHODS
        assert each.inputs or each.sources or each.method == "entered", each.id
        assert english(each.name)
    capital = book.behind(result.budget.capital.usd.id)
    assert {"hub.trade_capex.likely", "hub.overrun.likely"} <= {each.id for each in capital}
    assert "hub.rent.likely" not in {each.id for each in capital}
    assert "hub.grant.likely" in {e.id for e in book.behind(result.budget.grants.usd.id)}


def test_results_of_all_concepts_fit_into_one_book() -> None:
    hub, book = evaluated().hub, FigureBook()
    for concept in Concept:
        financing_result(book, PLAN, financed_hub(hub, concept))
    assert "financing.transport.npv" in book
    assert "financing.industrial.npv" in book


def said(result: FinancingResult) -> str:
    return " ".join(english(text) for text in (result.who, result.bankability, *result.notes))


def test_who_fills_the_gap_is_said() -> None:
    assert "nobody is named yet who fills it" in said(result_of(Financing())[0])
    named = Financing(gap_filler="The two development banks")
    assert "Who fills it: The two development banks" in said(result_of(named)[0])
    gift = Loan(lender="", share_pct=100, rate_pct=-19, years=25)
    filled, _ = result_of(Financing(loans=(gift,)), Concept.TRANSPORT)
    assert filled.investor.open_gap.value == 0
    assert "fill the gap" in said(filled)


def with_net(npv: float) -> tuple[FinancedHub, Figure]:
    """A hub that is worth so much to the investor: one flow more in the first year."""
    hub = financed_hub(evaluated().hub, Concept.TRADE)
    more = npv - number(hub.fnpv)
    flows = hub.finance.free_cash_flow_musd.copy()
    flows[:, 0] += more
    fnpv = msgspec.structs.replace(hub.fnpv, value=npv)
    gap = msgspec.structs.replace(hub.gap, value=max(0.0, -npv))
    finance = replace(hub.finance, free_cash_flow_musd=flows)
    return replace(hub, finance=finance, fnpv=fnpv, gap=gap), hub.enpv


DEAR = Financing(public_share_pct=0, loans=(Loan(lender="", share_pct=100, rate_pct=90, years=20),))


def test_without_a_gap_there_is_none_to_fill_unless_loans_open_one() -> None:
    hub, _ = with_net(5.0)
    gains = financing_result(FigureBook(), Financing(), hub)
    assert "There is no gap to fill" in said(gains)
    assert gains.investor.covered.value is None
    assert gains.investor.covered.note is not None
    assert english(gains.investor.covered.note) == "no gap"
    opened = financing_result(FigureBook(), DEAR, hub)
    assert "nobody is named yet who gives it" in said(opened)
    named = msgspec.structs.replace(DEAR, gap_filler="The owner")
    assert "Who gives it: The owner" in said(financing_result(FigureBook(), named, hub))


@pytest.mark.parametrize(
    ("society", "investor", "words"),
    [
        (3.0, 5.0, "the hub pays for both"),
        (3.0, -5.0, "without more support nobody would invest"),
        (-3.0, 5.0, "support would pay for a loss"),
        (-3.0, -5.0, "the hub pays for neither"),
    ],
)
def test_who_gains_is_said(society: float, investor: float, words: str) -> None:
    hub, enpv = with_net(investor)
    hub = replace(hub, enpv=msgspec.structs.replace(enpv, value=society))
    assert words in said(financing_result(FigureBook(), Financing(), hub))


def test_what_limits_the_figures_is_said() -> None:
    undecided = said(result_of(Financing())[0])
    assert "The public share is not decided yet" in undecided
    assert "Interest is paid every year, while building too" in undecided
    decided = said(result_of(PLAN)[0])
    assert "not decided" not in decided
    assert "runs longer" not in decided
    long = Financing(loans=(msgspec.structs.replace(BANK, years=40),))
    assert "what is still owed in 2052 is repaid then" in said(result_of(long)[0])
    cut = said(result_of(PLAN, grant=65)[0])
    assert "only 50.0 pct of each loan is drawn" in cut


def test_one_rate_or_none_or_several_is_said() -> None:
    hub, _ = with_net(5.0)
    finance = hub.finance
    for flows, words in (([-1.0, 2], None), ([1.0, 2], "no rate")):
        two_years = np.zeros_like(finance.free_cash_flow_musd)
        two_years[:, :2] = flows
        changed_hub = replace(hub, finance=replace(finance, free_cash_flow_musd=two_years))
        rate = financing_result(FigureBook(), Financing(), changed_hub).investor.rate_after
        assert (None if rate.note is None else english(rate.note)) == words
        assert rate.value == (pytest.approx(100) if words is None else None)
    three_years = np.zeros_like(finance.free_cash_flow_musd)
    three_years[:, :3] = [-1000, 2300, -1320]
    two = replace(hub, finance=replace(finance, free_cash_flow_musd=three_years))
    rate = financing_result(FigureBook(), Financing(), two).investor.rate_after
    assert rate.note is not None
    assert english(rate.note) == "several rates"


def test_a_concept_that_cannot_be_reckoned_has_no_financing() -> None:
    start = from_template("alatau", date="2026-11-21", language="en")
    start = edits.consider(start, Concept.TRADE, is_considered=False)
    with pytest.raises(KeyError):
        financed_hub(evaluate(start, evidence()).hub, Concept.TRADE)
