"""Corrections flow into every result; the print stays known."""

from __future__ import annotations

import pytest

from shekara.analysis.results.corrections import (
    PrintedNumber,
    corrected,
    corrected_numbers,
    unknown_places,
)
from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.domain.edits import review
from shekara.domain.evidence import Evidence
from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.domain.regions import RegionPair
from shekara.domain.review import Correction
from shekara.text import verbatim
from tests.domain.english import english

PRODUCT = "observed.KZ-31.grp_nominal.2021"
EXPORT = "observed.trade.KG.export.2023"
PAIR_EXPORT = "observed.exports.KZ-39,RU-CHE.2014"
TOTAL = "observed.trade.total.turnover.2022"
UNREAD = "printed.p5_table1_trade/KZ-KG import/2022"


def correction(of: str, value: float, reason: str = "A misprint") -> Correction:
    return Correction(of=of, value=value, reason=reason)


def evaluated(alatau: Evaluation, evidence: Evidence, *places: tuple[str, float]) -> Evaluation:
    assessment = alatau.assessment
    for place, value in places:
        assessment = review.correct(assessment, place, value, "A misprint")
    return evaluate(assessment, evidence, alatau)


def test_without_corrections_the_evidence_is_the_same_object(evidence: Evidence) -> None:
    assert corrected(evidence, ()) is evidence
    assert corrected(evidence, (correction(UNREAD, 1),)) is evidence


def test_each_kind_of_number_is_corrected_and_keeps_its_print(evidence: Evidence) -> None:
    places = ((PRODUCT, 2e6), (EXPORT, 900), (PAIR_EXPORT, 74.4), (TOTAL, 130_000))
    counts = corrected(evidence, tuple(correction(place, value) for place, value in places))
    before = evidence.observations["KZ-31", "grp_nominal", 2021]
    product = counts.observations["KZ-31", "grp_nominal", 2021]
    assert (product.value, product.source) == (2e6, before.source)
    assert product.corrected is not None
    assert product.corrected.printed == before.value
    (flow,) = (f for f in counts.trade if f.id == EXPORT)
    assert flow.value_musd == 900
    exports = counts.published_exports[RegionPair("KZ-39", "RU-CHE")]
    assert exports.thousand_usd == pytest.approx(74_400)
    assert exports.corrected is not None
    assert exports.corrected.printed == pytest.approx(743.8975)
    (total,) = (t for t in counts.published_turnover if t.id == TOTAL)
    assert total.value_musd == 130_000


def test_a_place_that_the_evidence_does_not_know_is_named(evidence: Evidence) -> None:
    unknown = correction("observed.KZ-31.grp_nominal.1812", 1)
    assert unknown_places(evidence, (unknown, correction(PRODUCT, 1), correction(UNREAD, 1))) == (
        unknown.of,
    )


def test_a_corrected_observation_reaches_the_profile_and_its_why(
    alatau: Evaluation, evidence: Evidence
) -> None:
    after = evaluated(alatau, evidence, (PRODUCT, 2_262_751.0 * 2))
    before, now = (each.profile.sides[0].product for each in (alatau, after))
    assert before is not None
    assert now is not None
    assert isinstance(now.value, float)
    assert isinstance(before.value, float)
    assert now.value == pytest.approx(2 * before.value, rel=1e-6)
    figure, printed = after.figures[PRODUCT], after.figures[f"{PRODUCT}.printed"]
    assert isinstance(figure, Figure)
    assert (figure.method, figure.origin, figure.inputs) == (
        "corrected",
        Origin.JUDGED,
        (printed.id,),
    )
    assert printed.origin is Origin.OBSERVED
    assert figure.note is not None
    assert "is printed;" in english(figure.note)
    assert english(figure.note).endswith("Reason: A misprint")
    assert printed in after.figures.behind(now.id)


def test_a_corrected_trade_flow_moves_the_projection_and_the_hub(
    alatau: Evaluation, evidence: Evidence
) -> None:
    after = evaluated(alatau, evidence, ("observed.trade.KG.export.2025", 1000.0))
    assert after.trade.latest_exports.value == 1000
    assert after.trade.latest_exports.method == "corrected"
    assert after.outlook.weighted.values[0] == pytest.approx(
        1000 + float(alatau.trade.latest_imports.value or 0)
    )
    assert after.hub.base_case.futures.start.exports_musd == 1000
    printed = after.figures["observed.trade.KG.export.printed"]
    assert isinstance(printed, Series)
    assert printed.at(2025) == alatau.trade.latest_exports.value
    note = after.trade.exports.note
    assert note is not None
    assert english(note).startswith("2025: 1759.29 musd is printed")


def test_several_corrected_years_are_all_told(alatau: Evaluation, evidence: Evidence) -> None:
    after = evaluated(alatau, evidence, (EXPORT, 900.0), ("observed.trade.KG.export.2024", 950.0))
    note = after.trade.exports.note
    assert note is not None
    assert english(note).count("A misprint") == 2


def test_the_corrected_whole_changes_the_share(alatau: Evaluation, evidence: Evidence) -> None:
    after = evaluated(alatau, evidence, (TOTAL, 1e6))
    assert after.trade.share.at(2022) != alatau.trade.share.at(2022)


def test_corrected_exports_of_a_pair_change_their_shares(
    alatau: Evaluation, evidence: Evidence
) -> None:
    after = evaluated(alatau, evidence, (PAIR_EXPORT, 74.4))
    assert after.exports.concentration.value != alatau.exports.concentration.value
    assert after.corrections[0].counts.value == 74.4


def test_results_are_kept_while_only_findings_are_judged(
    alatau: Evaluation, evidence: Evidence
) -> None:
    judged = review.reject(alatau.assessment, "claim.claims.C27", "A speech")
    after = evaluate(judged, evidence, alatau)
    assert after.trade is alatau.trade
    assert after.outlook is alatau.outlook
    assert after.evidence is alatau.evidence
    again = evaluated(alatau, evidence, (PRODUCT, 1.0))
    assert again.trade is not alatau.trade
    assert (
        evaluate(
            review.correct(again.assessment, PRODUCT, 1.0, "A misprint"), evidence, again
        ).evidence
        is again.evidence
    )


def test_every_correction_is_a_figure_beside_its_print(evidence: Evidence) -> None:
    places = (PRODUCT, EXPORT, PAIR_EXPORT, TOTAL, UNREAD, "printed.nowhere")
    several = tuple(correction(place, 5.0) for place in places)
    unread = PrintedNumber(
        name=verbatim("imports"), value=541.0, unit="musd", source="p5_table1", year=2022
    )
    book = FigureBook()
    found = corrected_numbers(
        book,
        corrected(evidence, several),
        several,
        lambda place: unread if place == UNREAD else None,
    )
    assert [each.correction.of for each in found] == [*places[:5]]
    for each in found:
        assert each.counts.value == 5
        assert each.printed in tuple(book)
        assert each.counts.sources == each.printed.sources
    assert found[-1].printed.value == 541
    assert found[2].printed.value == pytest.approx(743.8975)


def test_a_correction_of_what_is_not_known_is_passed_over(evidence: Evidence) -> None:
    unknown = (correction("observed.KZ-31.grp_nominal.1812", 1),)
    counts = corrected(evidence, unknown)
    assert corrected_numbers(FigureBook(), counts, unknown, lambda _place: None) == ()
