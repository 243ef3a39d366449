"""The siting in the brief."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from shekara.analysis.results.evaluation import evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.edits import road_map, swot
from shekara.domain.edits import siting as edits
from shekara.domain.sites import Agreement, Criterion
from shekara.domain.siting import Siting
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.report.content import Callout, FigureTable, Section
from shekara.report.desk import Desk
from shekara.report.sections.siting import siting_section
from shekara.report.shown import Sentence, Shown
from shekara.translation import language

Walk = Callable[[object], Iterator[object]]
START = from_template("alatau", date="2026-11-21", language="en")


def section(assessment: Assessment) -> Section:
    evaluation = evaluate(assessment, evidence())
    return siting_section(Desk(evaluation.figures, evidence()), evaluation)


def sentences(found: Iterator[object]) -> list[str]:
    english = language("en")
    return [english.text(each.text) for each in found if isinstance(each, Sentence)]


def compared() -> Assessment:
    made = edits.move_site(START, "site_1", 42.95, 74.9)
    made = edits.set_land_agreed(made, "site_1", Agreement.YES)
    made = edits.set_distance(made, "site_1", Criterion.RAILWAY, 14.5)
    made = edits.set_judgement(made, "site_1", Criterion.CARBON, 2)
    made = edits.set_judgement_note(made, "site_1", Criterion.CARBON, "diesel")
    made = edits.add_site(made, "Korday", 43.02, 74.72)
    return edits.set_distance(made, "site_2", Criterion.RAILWAY, 8)


def test_an_empty_siting_is_one_honest_sentence_and_no_table(walk: Walk) -> None:
    empty = edits.with_siting(START, sites=(), chosen=None)
    assert empty.siting == Siting()
    made = section(empty)
    assert not [found for found in walk(made) if isinstance(found, FigureTable)]
    said = sentences(walk(made))
    assert said[0] == "No site is entered yet: where the hub would stand is open."
    assert "No next step has been agreed yet." in said


def test_sites_that_are_not_chosen_are_compared_without_reasons(walk: Walk) -> None:
    made = section(edits.choose_site(compared(), None))
    tables = [found for found in walk(made) if isinstance(found, FigureTable)]
    assert [len(table.rows) for table in tables] == [2, 2, 2]


def test_the_answer_stands_first_and_every_requirement_has_its_reason(walk: Walk) -> None:
    made = section(compared())
    assert isinstance(made.blocks[0], Callout)
    said = sentences(walk(made))
    assert said[0] == "Karasu and Ak-Tilek checkpoints can take no hub. It fails: Railway."
    assert any(words.startswith("Railway, failed: It is 14.5") for words in said)
    assert any(words.startswith("Highway, not assessed: Nobody") for words in said)


def test_a_reason_carries_the_figures_it_names(walk: Walk) -> None:
    reasons = [
        found
        for found in walk(section(compared()))
        if isinstance(found, Sentence) and found.text.source.startswith("{what}, {state}")
    ]
    railway = {shown.entry.id for shown in reasons[2].shown}
    assert railway == {"siting.site_1.railway", "siting.near.railway"}
    assert reasons[2].illustrative


def test_what_is_unknown_is_no_data_or_not_judged(walk: Walk) -> None:
    made = section(START)
    values = [found.value for found in walk(made) if isinstance(found, Shown)]
    assert None not in values
    said = sentences(walk(made))
    assert said.count("not judged") == 5
    assert "no data" in said


def test_the_plan_names_operator_date_and_owner(walk: Walk) -> None:
    made = road_map.add_step(road_map.add_step(START, "Agree on the land"), "")
    made = road_map.set_step_date(
        road_map.set_operator(made, "step_1", "Akimat"), "step_1", "2027-03-31"
    )
    made = road_map.add_risk(road_map.add_risk(road_map.add_risk(made, "T1"), "Floods"), "")
    made = road_map.set_owner(made, "risk_2", "Ministry")
    said = sentences(walk(section(made)))
    assert {"Agree on the land", "Akimat", "31 March 2027", "Floods", "Ministry"} <= set(said)
    assert said.count("(no words yet)") == 2
    assert said.count("open") == 7
    assert any(words.startswith("T1: ") for words in said)


def test_a_risk_whose_factor_is_gone_says_so(walk: Walk) -> None:
    made = road_map.add_risk(START, "T1")
    risks = made.siting.risks
    gone = edits.with_siting(swot.remove_factor(made, "T1"), risks=risks)
    assert "T1: no longer in the SWOT" in sentences(walk(section(gone)))
