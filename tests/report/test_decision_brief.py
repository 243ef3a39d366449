"""The brief with a recommendation: what was simulated stands in it, marked and explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

from shekara.analysis.results.decision.values import DecisionResult
from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.analysis.results.observed import number
from shekara.domain.templates import from_template
from shekara.reference.evidence import evidence
from shekara.reference.map import map_units
from shekara.report.charts.draw import picture
from shekara.report.compose import compose
from shekara.report.content import Brief, Bullets, Callout, Fact, Subheading
from shekara.report.fonts import Typeface, roboto
from shekara.report.pdf import render
from shekara.report.plots import RangeChart
from shekara.report.sections.futures import unfinished
from shekara.report.shown import Sentence, Shown
from shekara.report.words import Words
from shekara.text import Quantity
from shekara.translation import language
from shekara.usecases.decision import decide
from tests.report.test_charts import check

Walk = Callable[[object], Iterator[object]]

LEVERS = 3
"""How many levers are pulled before the simulation is left: each takes its time."""


@cache
def alatau() -> tuple[Evaluation, DecisionResult]:
    evaluation = evaluate(from_template("alatau", date="2026-11-22", language="en"), evidence())
    for result in decide(evaluation):
        if result.flips is not None and result.flips.looked_at >= LEVERS:
            return evaluation, result
    pytest.fail("the simulation ended before its levers were pulled")


def brief() -> Brief:
    evaluation, decision = alatau()
    return compose(
        evaluation,
        evidence(),
        map_units(),
        "en",
        made_on="2026-11-22",
        version="0.1.0",
        checksum="sha256:0",
        decision=decision,
    )


def test_the_note_begins_with_the_recommendation(walk: Walk) -> None:
    found = alatau()[1].recommendation
    answers = [each for each in walk(brief().sections[0]) if isinstance(each, Callout)]
    assert answers[0].answer.text == found.sentence
    assert answers[0].warning is not found.verdict.is_build
    said = {each.text for each in answers[0].support}
    assert set(found.conditions) <= said


def test_a_brief_made_before_all_levers_were_pulled_says_so(walk: Walk) -> None:
    flips = alatau()[1].flips
    assert flips is not None
    said = [each.text for each in walk(brief()) if isinstance(each, Sentence)]
    notes = [text for text in said if text.source.startswith("Only {done} of {all} drivers")]
    # In the note on the first page, and where all turning points stand.
    assert len(notes) == 2
    assert dict(notes[0].values) == {"done": flips.looked_at, "all": flips.levers}


def test_a_brief_made_after_all_levers_were_pulled_says_nothing_of_what_is_reckoned_still() -> None:
    decision = alatau()[1]
    flips = decision.flips
    assert flips is not None
    assert decision.progress < 1
    assert unfinished(decision)
    done = replace(decision, flips=replace(flips, looked_at=flips.levers))
    assert unfinished(done) == ()


def test_what_would_change_the_verdict_stands_beside_what_would_change_the_choice(
    walk: Walk,
) -> None:
    flips = alatau()[1].flips
    assert flips is not None
    assert flips.verdict
    said = [each.text for each in walk(brief()) if isinstance(each, Sentence)]
    assert flips.choice[0].sentence in said
    assert flips.verdict[0].sentence in said


def test_every_number_of_the_simulation_has_its_figure_in_the_book(walk: Walk) -> None:
    book = alatau()[1].figures
    shown = [each for each in walk(brief()) if isinstance(each, Shown)]
    assert all(each.entry.id in book for each in shown)
    assert {"decision.trade.value.mean", "hub.trade.enpv"} <= {each.entry.id for each in shown}


def test_numbers_within_sentences_of_the_brief_are_figures(walk: Walk) -> None:
    made_elsewhere = {alatau()[1].recommendation.sentence}
    for sentence in (each for each in walk(brief()) if isinstance(each, Sentence)):
        if sentence.text in made_elsewhere or sentence.text.context == "decision":
            continue
        said = [v for _, v in sentence.text.values if isinstance(v, Quantity)]
        assert set(said) <= {each.quantity for each in sentence.shown}, sentence.text


def test_spreads_drivers_flips_and_rules_stand_in_the_section(walk: Walk) -> None:
    decision = alatau()[1]
    (section,) = (s for s in brief().sections if s.anchor == "futures")
    charts = [each for each in walk(section) if isinstance(each, RangeChart)]
    assert decision.sensitivity is not None
    assert decision.rules is not None
    assert len(charts) == 2
    assert charts[1].line == decision.sensitivity.base.value
    items = {s.text for each in walk(section) if isinstance(each, Bullets) for s in each.items}
    assert {each.sentence for each in decision.rules.weight_flips} <= items


@pytest.mark.parametrize("code", ["en", "ru"])
def test_ranges_stay_apart_and_on_the_sheet(code: str, face: Typeface, walk: Walk) -> None:
    words = Words(language(code), face)
    for chart in (each for each in walk(brief()) if isinstance(each, RangeChart)):
        check(picture(chart, words), face)


@pytest.mark.parametrize("code", ["en", "ru"])
def test_the_brief_is_drawn_and_its_note_is_one_page(code: str) -> None:
    spoken = language(code)
    reader = PdfReader(BytesIO(render(brief(), spoken, roboto())))
    first, second = (reader.pages[number].extract_text() for number in (0, 1))
    heading = spoken.text(alatau()[1].recommendation.heading)
    assert heading in " ".join(first.split())
    guide = spoken.text(brief().sections[1].title)
    assert guide in second


def test_what_was_simulated_can_be_repeated(walk: Walk) -> None:
    decision = alatau()[1]
    assert decision.futures is not None
    facts = [each for each in walk(brief().sections[-1]) if isinstance(each, Fact)]
    (fact,) = (each for each in facts if each.label.source == "Simulated futures")
    values = dict(fact.words.values)
    assert values["seed"] == decision.futures.seed
    assert values["draws"] == Quantity(number(decision.futures.draws), "count")


@pytest.mark.parametrize("code", ["en", "ru"])
def test_no_subheading_stands_at_the_foot_of_a_page(code: str) -> None:
    spoken = language(code)
    reader = PdfReader(BytesIO(render(brief(), spoken, roboto())))
    titles = [
        spoken.text(block.title)
        for section in brief().sections
        for block in section.blocks
        if isinstance(block, Subheading)
    ]
    for page in reader.pages:
        lines = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
        assert lines[-1] not in titles
