"""The siting in the brief."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from shekara.analysis.results.evaluation import evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.edits import road_map, swot
from shekara.domain.edits import siting as edits
from shekara.domain.sites import Agreement, Criterion
from shekara.domain.siting import Siting
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.reference.map import map_units
from shekara.report.charts.draw import picture
from shekara.report.charts.picture import Area, Stroke
from shekara.report.content import Callout, FigureTable, Section
from shekara.report.desk import Desk
from shekara.report.fonts import Typeface
from shekara.report.plots import SiteMap
from shekara.report.sections.siting import siting_section
from shekara.report.shown import Sentence, Shown
from shekara.report.tokens import Ink
from shekara.report.words import Words
from shekara.translation import language

Walk = Callable[[object], Iterator[object]]
START = from_template("alatau", date="2026-11-21", language="en")


def section(assessment: Assessment) -> Section:
    evaluation = evaluate(assessment, evidence())
    return siting_section(Desk(evaluation.figures, evidence()), evaluation, map_units())


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


def test_without_a_site_there_is_no_empty_map(walk: Walk) -> None:
    empty = edits.with_siting(START, sites=(), chosen=None)
    assert not [found for found in walk(section(empty)) if isinstance(found, SiteMap)]


def test_the_map_numbers_the_sites_as_the_tables_do(walk: Walk) -> None:
    made = section(compared())
    (chart,) = (found for found in walk(made) if isinstance(found, SiteMap))
    assert [(mark.number, mark.is_chosen) for mark in chart.sites] == [(1, True), (2, False)]
    assert (chart.sites[1].latitude, chart.sites[1].longitude) == (43.02, 74.72)
    assert chart.zone_km == compared().siting.border_zone_km
    said = sentences(walk(made))
    assert said.count("2. Korday") == 3
    assert said.count("1. Karasu and Ak-Tilek checkpoints (chosen)") == 3
    assert any(
        "the border zone, 30\N{NO-BREAK SPACE}km wide on both sides" in each for each in said
    )


@pytest.mark.parametrize("code", ["en", "ru"])
def test_a_map_is_drawn_whatever_sites_there_are(face: Typeface, code: str) -> None:
    """Sites that lie far from each other, one on the other, or far from the border."""
    words = Words(language(code), face)
    for places in (
        [(42.95, 74.9)],
        [(42.95, 74.9), (42.95, 74.9)],
        [(42.95, 74.9), (44.9, 70.1), (49.5, 80.0)],
    ):
        made = edits.with_siting(START, sites=(), chosen=None)
        for number, place in enumerate(places):
            made = edits.add_site(made, f"Place {number}", *place)
        (chart,) = (block for block in section(made).blocks if isinstance(block, SiteMap))
        drawn = picture(chart, words)
        sheet = drawn.frame
        numbers = [label.words for label in drawn.labels() if label.words.isdecimal()]
        assert numbers == [str(mark.number) for mark in chart.sites]
        assert all(label.box(face).within(sheet) for label in drawn.labels())
        for shape in drawn.shapes:
            for x, y in shape.points if isinstance(shape, Area | Stroke) else ():
                assert sheet.left - 1e-6 <= x <= sheet.right + 1e-6
                assert sheet.bottom <= y <= sheet.top + 1e-6


def test_the_zone_reaches_as_far_as_it_is_wide(words: Words) -> None:
    (chart,) = (block for block in section(compared()).blocks if isinstance(block, SiteMap))
    narrow, wide = (
        [s for s in picture(replace(chart, zone_km=km), words).shapes if is_zone(s)]
        for km in (15, 50)
    )
    assert narrow
    assert wide
    assert not [s for s in picture(replace(chart, border=()), words).shapes if is_zone(s)]


def is_zone(shape: object) -> bool:
    return isinstance(shape, Area) and shape.fill == Ink.ZONE


def test_sites_that_are_not_chosen_are_compared_without_reasons(walk: Walk) -> None:
    made = section(edits.choose_site(compared(), None))
    tables = [found for found in walk(made) if isinstance(found, FigureTable)]
    assert [len(table.rows) for table in tables] == [2, 2, 2]


def test_the_answer_stands_first_and_every_requirement_has_its_reason(walk: Walk) -> None:
    made = section(compared())
    assert isinstance(made.blocks[0], Callout)
    said = sentences(walk(made))
    assert said[0] == "Karasu and Ak-Tilek checkpoints: no hub can be built here. Not met: Railway."
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
