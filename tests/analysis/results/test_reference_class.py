"""Comparable hubs as reported, and the user's own beside them."""

from dataclasses import replace

import msgspec
import pytest

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.analysis.results.observed import number
from shekara.analysis.results.reference_class import (
    OwnHub,
    ReferenceClassResult,
    ReportedHub,
    reference_class_result,
)
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub as edits
from shekara.domain.evidence import Evidence
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.methods import METHODS
from shekara.domain.templates import from_template
from shekara.domain.units import UNITS
from shekara.text import verbatim
from tests.domain.english import english


def known_before(evaluation: Evaluation) -> FigureBook:
    """The figures that stand before anybody pays: everything but financing and comparison."""
    books, hub = evaluation.books, evaluation.of_hub.book
    return FigureBook.joining(books.pair, books.swot, books.outlook, hub, books.siting)


def result_of(
    evaluation: Evaluation, evidence: Evidence, area_ha: float | None = None
) -> tuple[ReferenceClassResult, FigureBook]:
    book = known_before(evaluation)
    area = None
    if area_ha is not None:
        area = book.enter(
            Figure(
                id="area",
                name=verbatim("Area"),
                value=area_ha,
                unit="ha",
                method="entered",
                origin=Origin.JUDGED,
            )
        )
    return reference_class_result(book, evidence, evaluation.hub, area), book


def hub(result: ReferenceClassResult, key: str) -> ReportedHub:
    return {each.key: each for each in result.hubs}[key]


def own(result: ReferenceClassResult, concept: Concept) -> OwnHub:
    return {each.concept: each for each in result.own}[concept]


def test_costs_areas_and_cargo_are_those_reported(alatau: Evaluation, evidence: Evidence) -> None:
    result, _ = result_of(alatau, evidence)
    port = hub(result, "kostanay_dry_port")
    assert port.cost is not None
    assert port.cost.value == 82.9
    assert port.area is not None
    assert port.area.value == 157
    assert port.cargo is not None
    assert (port.cargo.value, port.cargo.unit) == (310.5, "kt")
    assert port.cost.sources == ("astanatimes_2023_08_08",)
    complex_ = hub(result, "alatau_itlc")
    assert complex_.cost is not None
    assert complex_.cost.value == 68
    assert complex_.cost.sources == ("trend_az_2024_05_30", "inform_kz_2024_05_15")
    assert complex_.cost.note is not None
    assert english(complex_.cost.note) == "The source says “about”."
    assert complex_.opening is not None
    assert complex_.opening.value == 2025


def test_cost_per_hectare_at_kostanay(alatau: Evaluation, evidence: Evidence) -> None:
    """As reported: .53 million USD per hectare."""
    figure = hub(result_of(alatau, evidence)[0], "kostanay_dry_port").cost_per_hectare
    assert figure is not None
    assert number(figure) == pytest.approx(0.53, abs=0.005)


def test_what_no_report_says_is_missing(alatau: Evaluation, evidence: Evidence) -> None:
    result, _ = result_of(alatau, evidence)
    assert hub(result, "alatau_itlc").area is None
    assert hub(result, "alatau_itlc").cost_per_hectare is None
    assert hub(result, "alatau_itlc").cargo is None
    assert hub(result, "kostanay_dry_port").opening is None
    assert all(each.build_years is None for each in result.hubs)


def test_a_cost_in_tenge_is_converted_at_a_rate_that_is_told(
    alatau: Evaluation, evidence: Evidence
) -> None:
    result, book = result_of(alatau, evidence)
    cost = hub(result, "gulistan_atameken").cost
    assert cost is not None
    assert result.rate is not None
    assert (result.rate.value, result.rate.year) == (460.17, 2022)
    assert number(cost) == pytest.approx(185_100 / 460.17)
    assert result.rate.id in cost.inputs
    assert set(book.sources_of(cost.id)) == {"centralasia_research", "derived_fx"}


def test_the_cost_of_all_phases_is_not_divided_by_the_area_of_one(
    alatau: Evaluation, evidence: Evidence
) -> None:
    figure = hub(result_of(alatau, evidence)[0], "gulistan_atameken").cost_per_hectare
    assert figure is not None
    assert figure.value is None
    assert figure.note is not None
    assert english(figure.note) == "not comparable"


def test_own_concepts_stand_beside_them(alatau: Evaluation, evidence: Evidence) -> None:
    without, _ = result_of(alatau, evidence)
    assert [each.concept for each in without.own] == list(Concept)
    trade = own(without, Concept.TRADE)
    assert (trade.area, trade.cost_per_hectare) == (None, None)
    assert trade.build_years is not None
    assert trade.build_years.value == 2
    appraised = alatau.hub.of(Concept.TRADE)
    assert appraised is not None
    assert (trade.cost, trade.throughput) == (appraised.capital, appraised.handled)
    with_area = own(result_of(alatau, evidence, 50)[0], Concept.TRADE)
    assert with_area.cost_per_hectare is not None
    assert number(with_area.cost_per_hectare) == pytest.approx(number(trade.cost) / 50)


def test_crossings_of_carec_are_a_reference_for_the_hours_saved(
    alatau: Evaluation, evidence: Evidence
) -> None:
    result, _ = result_of(alatau, evidence)
    found = [(each.year, each.hours.value, each.cost.value) for each in result.crossings]
    assert found == [(2021, 13.6, 357), (2022, 9.9, 208), (2019, 9.2, 115), (2019, 1.6, 23)]
    assert result.hours_saved is not None
    assert result.hours_saved.value == 0.5
    assert result.highest_hours_saved is not None
    assert result.highest_hours_saved.value == 2
    assert all(each.cost.unit == "usd" for each in result.crossings)


def test_where_each_concept_stands_is_said(alatau: Evaluation, evidence: Evidence) -> None:
    said = [english(each.text) for each in result_of(alatau, evidence)[0].comparisons]
    assert any("Transport-logistics complex" in s and "less than" in s for s in said)
    assert any("Industrial" in s and "between" in s for s in said)
    dear = from_template("alatau", date="2026-11-21", language="en")
    dear = edits.set_assumption(dear, "trade_capex", low=900, likely=900, high=900)
    said = [english(c.text) for c in result_of(evaluate(dear, evidence), evidence)[0].comparisons]
    assert any("Trade-logistics complex" in s and "more than" in s for s in said)


def test_a_cost_taken_from_a_report_is_not_held_to_agree_with_it(
    alatau: Evaluation, evidence: Evidence
) -> None:
    said = [english(each.text) for each in result_of(alatau, evidence)[0].comparisons]
    circular = [sentence for sentence in said if "proves nothing" in sentence]
    assert len(circular) == 1
    assert "Industrial trade-logistics complex" in circular[0]
    assert "Complex Alatau" in circular[0]


def test_evidence_without_reports_leaves_everything_missing(
    alatau: Evaluation, evidence: Evidence
) -> None:
    result, _ = result_of(alatau, replace(evidence, reported={}))
    assert all(each.known == () for each in result.hubs)
    assert result.crossings == ()
    assert result.comparisons == ()
    without_rates = replace(evidence, observations={})
    book = FigureBook()
    other = reference_class_result(book, without_rates, alatau.hub, None)
    assert other.rate is None
    assert hub(other, "gulistan_atameken").cost is None


def test_without_assumptions_what_rests_on_them_is_missing(
    alatau: Evaluation, evidence: Evidence
) -> None:
    assumed = replace(alatau.hub.assumptions, common={})
    bare = replace(alatau.hub, assumptions=assumed)
    result = reference_class_result(known_before(alatau), evidence, bare, None)
    assert (result.hours_saved, result.highest_hours_saved) == (None, None)
    assert all(each.build_years is None for each in result.own)


def test_every_reported_figure_has_its_source_method_and_unit(
    alatau: Evaluation, evidence: Evidence
) -> None:
    result, book = result_of(alatau, evidence)
    for each in result.hubs:
        assert each.known
        for figure in each.known:
            assert book[figure.id] == figure
            assert book.sources_of(figure.id)
            assert figure.method in METHODS
            assert figure.unit in UNITS
            assert not book.is_illustrative(figure.id)


def test_a_crossing_without_a_year_is_left_out(alatau: Evaluation, evidence: Evidence) -> None:
    key = "carec_clearing_hours_2021"
    undated = msgspec.structs.replace(evidence.reported[key], year=None)
    changed = replace(evidence, reported={**evidence.reported, key: undated})
    assert len(result_of(alatau, changed)[0].crossings) == 3
