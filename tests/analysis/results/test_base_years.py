"""Base years are asked about, and the answers set where the projection starts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shekara.analysis.results.base_years import BaseYears
from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.analysis.results.trade import trade_result
from shekara.domain.edits import review
from shekara.domain.evidence import Evidence, TradeFlow
from shekara.domain.figures import FigureBook
from shekara.domain.review import EvidenceReview
from shekara.domain.templates import from_template
from shekara.usecases.decision import setting_of

START = from_template("alatau", date="", language="en")


def flow(kind: str, year: int, value: float) -> TradeFlow:
    return TradeFlow(
        reporter="KZ",
        partner="KG",
        flow=kind,
        year=year,
        value_musd=value,
        level_break=False,
        source="p5_table1",
    )


def made(evidence: Evidence, *exports: float, known: EvidenceReview | None = None) -> BaseYears:
    flows = [flow("export", 2020 + number, value) for number, value in enumerate(exports)]
    flows += [flow("import", 2020 + number, 100.0) for number in range(len(exports))]
    by = replace(evidence, trade=tuple(flows))
    return trade_result(FigureBook(), by, "KG", known).base


def answered(alatau: Evaluation, evidence: Evidence, **normal: float | None) -> Evaluation:
    assessment = alatau.assessment
    for year, value in normal.items():
        assessment = review.answer_base_year(
            assessment, "KG", "export", int(year[1:]), normal_musd=value, reason="Cars"
        )
    return evaluate(assessment, evidence, alatau)


def test_the_latest_year_and_years_of_leaps_are_asked_about(evidence: Evidence) -> None:
    base = made(evidence, 100, 126, 126, 157.5, 157.5)
    asked = [(question.flow, question.year) for question in base.questions]
    assert asked == [("export", 2024), ("export", 2021), ("import", 2024)]
    assert not base.is_answered
    assert not base.is_normalised


def test_a_year_after_nothing_has_no_growth(evidence: Evidence) -> None:
    base = made(evidence, 0, 100)
    (question, _import) = base.questions
    assert question.growth is None


def test_unanswered_the_projection_starts_from_what_was_observed(alatau: Evaluation) -> None:
    base = alatau.trade.base
    assert base.exports is alatau.trade.latest_exports
    assert base.imports is alatau.trade.latest_imports
    assert base.questions[0].id == "base_year.KG.export.2025"


def test_the_trade_without_re_export_is_what_the_projection_starts_from(
    alatau: Evaluation, evidence: Evidence
) -> None:
    after = answered(alatau, evidence, y2025=1300.0)
    start = after.trade.base.exports
    assert start.value == pytest.approx(1300)
    assert start.method == "normalised_base"
    assert after.trade.base.is_normalised
    imports = float(after.trade.latest_imports.value or 0)
    assert after.outlook.weighted.values[0] == pytest.approx(1300 + imports)
    assert after.hub.base_case.futures.start.exports_musd == pytest.approx(1300)
    assert "base_year.KG.export.2025" in {
        each.id for each in after.figures.behind(after.hub.concepts[0].enpv.id)
    }
    assert after.trade.latest_exports == alatau.trade.latest_exports


def test_the_share_of_an_earlier_year_holds_until_a_later_answer(
    alatau: Evaluation, evidence: Evidence
) -> None:
    latest = float(alatau.trade.latest_exports.value or 0)
    traded = alatau.trade.exports.at(2023)
    assert traded is not None
    earlier = answered(alatau, evidence, y2023=traded / 2)
    assert earlier.trade.base.exports.value == pytest.approx(latest / 2)
    later = answered(alatau, evidence, y2023=traded / 2, y2025=None)
    assert later.trade.base.exports is later.trade.latest_exports


def test_nothing_traded_leaves_the_start_as_it_is(evidence: Evidence) -> None:
    held = review.answer_base_year(START, "KG", "export", 2021, normal_musd=5, reason="Cars").review
    base = made(evidence, 100, 0, known=held)
    assert base.exports.value == 0
    assert base.exports.method == "observed"


def test_growth_is_reviewed_when_every_question_is_answered_or_by_the_switch(
    alatau: Evaluation, evidence: Evidence
) -> None:
    assert not setting_of(alatau).is_growth_reviewed
    assessment = alatau.assessment
    for question in alatau.trade.base.questions:
        before = evaluate(assessment, evidence, alatau)
        assert not before.trade.base.is_answered
        assessment = review.answer_base_year(
            assessment, question.partner, question.flow, question.year
        )
    after = evaluate(assessment, evidence, alatau)
    assert after.trade.base.is_answered
    assert setting_of(after).is_growth_reviewed
