"""Corrections, judgements and base years in the brief."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from shekara.domain.assessment import Assessment
from shekara.domain.edits import imported, passport, review
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.report.content import Bullets, FigureTable, KeyFigure, Section, SourceEntry
from shekara.report.desk import Desk
from shekara.report.sections.reconciliation import reconciliation_section
from shekara.report.shown import Sentence
from shekara.translation import language
from shekara.usecases.evaluation import evaluate
from shekara.usecases.review import told_findings
from tests.analysis.results.importing import series, table
from tests.report.conftest import composed

Walk = Callable[[object], Iterator[object]]
START = from_template("alatau", date="2026-11-21", language="en")


def section(assessment: Assessment) -> Section:
    evaluation = evaluate(assessment)
    return reconciliation_section(Desk(evaluation.figures, evidence()), evaluation)


def sentences(found: Iterator[object]) -> list[str]:
    english = language("en")
    return [
        english.text(each.text).replace("\N{NO-BREAK SPACE}", " ")
        for each in found
        if isinstance(each, Sentence)
    ]


def test_without_a_review_it_is_one_sentence(walk: Walk) -> None:
    made = section(START)
    assert sentences(walk(made)) == [
        "No printed number is corrected: every figure counts as its source prints it."
    ]


def test_corrections_stand_in_a_table_with_print_and_reason(walk: Walk) -> None:
    edited = passport.set_words(START, "author", "A. Author")
    edited = review.accept(edited, "a", "printed.p5_table1_trade/KZ-KG import/2022", 453.9)
    edited = review.correct(
        edited, "observed.trade.KG.import.2023", 455, "As the partner says", by="B. Reader"
    )
    edited = review.correct(edited, "printed.claims/C27/", 25, "Recomputed")
    edited = review.reject(edited, "b", "It is right")
    made = section(edited)
    (table,) = (found for found in walk(made) if isinstance(found, FigureTable))
    assert len(table.rows) == 3
    said = sentences(walk(made))
    assert "Findings of the audit: 1 accepted, 0 corrected by another value, 1 rejected." in said
    assert "541.0 million USD" in said
    assert "453.9 million USD" in said
    assert "Imports of Kazakhstan from Kyrgyzstan, 2023" in said
    assert "As the partner says (B. Reader)" in said
    assert "Recomputed" in said


def test_open_findings_stand_in_lines_of_their_own_and_rejected_ones_with_the_reason(
    walk: Walk,
) -> None:
    opened = told_findings(START)
    rejected = opened[0].id
    edited = review.reject(START, rejected, "The print is right", by="B. Reader")
    evaluation = evaluate(edited)
    desk = Desk(evaluation.figures, evidence())
    said = sentences(walk(reconciliation_section(desk, evaluation, told_findings(edited))))
    count = len(opened) - 1
    assert f"{count} contradictions in the evidence of this pair are open:" in said
    first = language("en").text(opened[0].sentence).replace("\N{NO-BREAK SPACE}", " ")
    assert f"{first} Rejected: The print is right (B. Reader)" in said
    assert first not in said
    assert language("en").text(opened[1].sentence).replace("\N{NO-BREAK SPACE}", " ") in said


def test_of_many_findings_twelve_stand_in_lines_and_the_others_are_counted(walk: Walk) -> None:
    (finding, *_rest) = told_findings(START)
    many = [msgspec.structs.replace(finding, id=f"f.{number}") for number in range(15)]
    evaluation = evaluate(START)
    desk = Desk(evaluation.figures, evidence())
    said = sentences(walk(reconciliation_section(desk, evaluation, many)))
    assert said.count(said[-2]) == 12
    assert said[-1] == "And 3 more."


def test_a_rejected_finding_that_is_found_no_more_keeps_its_reason(walk: Walk) -> None:
    said = sentences(walk(section(review.reject(START, "gone", "It is right"))))
    assert "“gone”, which the audit finds no more. Rejected: It is right" in said


def test_answers_about_base_years_are_told_with_where_the_projection_starts(walk: Walk) -> None:
    edited = review.answer_base_year(
        START, "KG", "export", 2025, normal_musd=1300, reason="Cars from third countries"
    )
    edited = review.answer_base_year(edited, "KG", "import", 2025)
    said = "\n".join(sentences(walk(section(edited))))
    assert "of 1,759.3 million USD, 1,300.0 million USD would have been traded" in said
    assert "Reason: Cars from third countries" in said
    assert "602.6 million USD were judged ordinary trade." in said
    assert "nobody has said yet whether 1,147.2 million USD held re-export." in said
    assert "The projection starts from exports of 1,300.0 million USD" in said


def test_imported_tables_are_named_with_their_sources_and_whether_they_count_first() -> None:
    unemployed = series("KZ-31", "unemployment_rate", "pct", {2024: 4.8, 2025: 4.7})
    several = tuple(f"Source {number}" for number in range(1, 15))
    edited = imported.add_table(START, table(unemployed))
    edited = imported.add_table(edited, table(unemployed, sources=several, replaces=True))
    bullets = next(block for block in section(edited).blocks if isinstance(block, Bullets))
    said = [language("en").text(item.text) for item in bullets.items]
    assert said[0] == (
        "“own.csv”: 2 imported figures from Akimat of Zhambyl, letter. "
        "They count where no other figure is known."
    )
    assert "Source 12 and 2 further sources. They count in place of other figures" in said[1]


def test_a_brief_cites_the_source_of_an_imported_figure(walk: Walk) -> None:
    exports = series("KZ", "trade.export.KG", "musd", {2026: 2000.0})
    evaluation = evaluate(imported.add_table(START, table(exports)))
    named = [each for each in walk(composed(evaluation)) if isinstance(each, SourceEntry)]
    cited = {each.source.id for each in named if each.source is not None}
    assert "imported.1.1" in cited


def test_a_year_with_exports_alone_is_not_the_year_of_the_turnover(walk: Walk) -> None:
    exports = series("KZ", "trade.export.KG", "musd", {2026: 2000.0})
    evaluation = evaluate(imported.add_table(START, table(exports)))
    brief = composed(evaluation)
    said = sentences(walk(brief))
    labels = [
        language("en").text(each.label) for each in walk(brief) if isinstance(each, KeyFigure)
    ]
    assert any(each.startswith("In 2025 the turnover of Kazakhstan with") for each in said)
    assert "Turnover of the two countries, 2025" in labels
    assert not any("2026 the turnover" in each for each in said)
