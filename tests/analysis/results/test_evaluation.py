"""Whole evaluations: every figure of every pair can say what it rests on."""

import math
from collections.abc import Callable
from graphlib import TopologicalSorter

import pytest

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.domain.assessment import Assessment
from shekara.domain.edits import outlook, passport, review, swot
from shekara.domain.edits.pair import set_pair
from shekara.domain.errors import EvidenceError
from shekara.domain.evidence import Evidence
from shekara.domain.figures import Figure, FigureBook, Origin, Series
from shekara.domain.methods import METHODS
from shekara.domain.parts import Parts
from shekara.domain.regions import RegionPair
from shekara.domain.templates import TEMPLATES, blank, from_template
from shekara.domain.units import UNITS
from shekara.reference.evidence import evidence as bundled

ADJACENT = bundled().adjacent_pairs()
COMPOSITE = tuple(pair for pair in bundled().distances if "+" in pair.kz)
PRESENT = bundled().present_pairs()
OF_PAIR = Parts.PAIR | Parts.REVIEW
ALL_PAIRS = tuple(dict.fromkeys((*ADJACENT, *COMPOSITE, *PRESENT)))

Entry = Figure | Series


def assessments() -> list[Assessment]:
    """The templates, and a blank assessment of every pair there is."""
    filled = [name for name in TEMPLATES if name != "blank"]
    return [
        *(from_template(name, date="2026-11-21", language="ru") for name in filled),
        *(blank(pair, date="2026-11-21", language="en") for pair in ALL_PAIRS),
    ]


def names() -> list[str]:
    return [str(getattr(a.passport.title, "key", "")) + " " + a.pair.id for a in assessments()]


def test_the_pairs_are_22_adjacent_and_150_present_ones_and_those_of_the_undivided_region() -> None:
    assert (len(ADJACENT), len(PRESENT), len(COMPOSITE)) == (22, 150, 15)


@pytest.mark.parametrize("assessment", assessments(), ids=names())
def test_every_figure_says_what_it_rests_on(assessment: Assessment, evidence: Evidence) -> None:
    book = evaluate(assessment, evidence).figures
    problems = {entry.id: found for entry in book if (found := list(faults(entry, book, evidence)))}
    assert problems == {}
    TopologicalSorter({entry.id: entry.inputs for entry in book}).prepare()  # refuses cycles


def faults(entry: Entry, book: FigureBook, evidence: Evidence) -> list[str]:
    """What is wrong with the provenance of one figure."""
    found = [f"no figure {name}" for name in entry.inputs if name not in book]
    found += [f"no source {name}" for name in entry.sources if name not in evidence.sources]
    if entry.method not in METHODS:
        found.append(f"no method {entry.method}")
    if entry.unit not in UNITS:
        found.append(f"no unit {entry.unit}")
    values = entry.values if isinstance(entry, Series) else (entry.value,)
    own = entry.origin in {Origin.JUDGED, Origin.ILLUSTRATIVE}
    # What was computed from an empty list is missing, and rests on nothing rightly.
    if not (entry.inputs or entry.sources or own or set(values) <= {None}):
        found.append("rests on nothing")
    if entry.origin is Origin.ILLUSTRATIVE and entry.sources:
        found.append("illustrative, yet with a source")
    if any(isinstance(value, float) and not math.isfinite(value) for value in values):
        found.append("not finite")
    return found


def test_every_method_cites_a_source_that_exists(evidence: Evidence) -> None:
    cited = {method.source for method in METHODS.values() if method.source}
    assert cited <= set(evidence.sources)


@pytest.mark.parametrize("name", ["alatau", "kostanay-chelyabinsk"])
def test_every_figure_of_a_template_leads_to_a_source_or_a_judgement(
    name: str, evidence: Evidence
) -> None:
    book = evaluate(from_template(name, date="2026-11-21", language="en"), evidence).figures
    own = {Origin.JUDGED, Origin.ILLUSTRATIVE}
    astray = [
        entry.id
        for entry in book
        if not (book.sources_of(entry.id) or any(e.origin in own for e in book.behind(entry.id)))
    ]
    assert astray == []


def test_a_blank_assessment_has_every_result_but_those_nobody_judged(
    blank_of: Callable[..., Evaluation],
) -> None:
    result = blank_of("KZ-59,RU-OMS")
    assert result.trade.latest.value is not None
    assert result.gravity.of(result.assessment.pair).rank.value == 11
    assert result.swot.position.quadrant.value == "none"
    assert result.outlook.target is None
    assert len(result.outlook.fan) == 5


def test_the_same_assessment_gives_the_same_digits(alatau: Evaluation, evidence: Evidence) -> None:
    assert list(evaluate(alatau.assessment, evidence).figures) == list(alatau.figures)


def test_an_adjacent_pair_is_compared_with_the_others_and_not_twice(alatau: Evaluation) -> None:
    assert alatau.gravity.pairs == ADJACENT


def test_a_pair_that_is_not_adjacent_stands_last(blank_of: Callable[..., Evaluation]) -> None:
    pair = RegionPair("KZ-31", "RU-CHE")
    result = blank_of(pair.id)
    assert result.gravity.pairs == (*ADJACENT, pair)
    assert result.profile.shared_border is None


def at(assessment: Assessment, pair: str) -> Assessment:
    return set_pair(assessment, RegionPair.parse(pair))


@pytest.mark.parametrize("pair", ["KZ-99,KG-C", "KZ-31,KG-X", "KZ-31,KZ-39", "KG-C,KG-T"])
def test_what_is_not_a_pair_across_the_border_is_refused(
    pair: str, alatau: Evaluation, evidence: Evidence
) -> None:
    with pytest.raises(EvidenceError):
        evaluate(at(alatau.assessment, pair), evidence)


def test_a_pair_in_reverse_order_is_turned(alatau: Evaluation, evidence: Evidence) -> None:
    turned = evaluate(at(alatau.assessment, "KG-C,KZ-31"), evidence)
    assert turned.profile == alatau.profile


@pytest.mark.parametrize(
    ("edit", "kept"),
    [
        (lambda a: passport.set_words(a, "author", "A. B."), {"pair", "swot", "outlook"}),
        (lambda a: swot.set_weight(a, "S1", 0.9), {"pair", "outlook"}),
        (lambda a: outlook.set_weight(a, "crisis", 0.6), {"pair", "swot"}),
        (lambda a: at(a, "KZ-39,RU-CHE"), {"swot"}),
        (lambda a: at(swot.set_weight(a, "S1", 0.9), "KZ-39,RU-CHE"), set[str]()),
    ],
    ids=["passport", "swot", "outlook", "pair", "pair and swot"],
)
def test_an_evaluation_after_another_gives_what_a_new_one_gives(
    edit: Callable[[Assessment], Assessment],
    kept: set[str],
    alatau: Evaluation,
    evidence: Evidence,
) -> None:
    edited = edit(alatau.assessment)
    after, new = evaluate(edited, evidence, alatau), evaluate(edited, evidence)
    assert list(after.figures) == list(new.figures)
    assert after.assessment is edited
    same = {
        "pair": after.profile is alatau.profile and after.gravity is alatau.gravity,
        "swot": after.swot is alatau.swot,
        "outlook": after.outlook is alatau.outlook,
    }
    assert {part for part, is_same in same.items() if is_same} == kept


def test_results_say_which_parts_they_read(alatau: Evaluation) -> None:
    assert [
        result.reads
        for result in (alatau.profile, alatau.trade, alatau.gravity, alatau.swot, alatau.outlook)
    ] == [OF_PAIR, OF_PAIR, OF_PAIR, Parts.SWOT, OF_PAIR | Parts.OUTLOOK]


def test_the_hub_is_reckoned_only_for_figures_that_rest_on_it() -> None:
    found = evaluate(from_template("alatau", date="2026-11-21", language="en"), bundled())
    latest = found.trade.latest
    assert latest.id in found.book_of(latest.id)
    assert found.latest_hub is None
    enpv = found.hub.concepts[0].enpv
    assert found.book_of(enpv.id) is found.figures


def test_a_correction_of_a_print_that_nobody_knows_is_passed_over() -> None:
    start = from_template("alatau", date="2026-11-21", language="en")
    corrected = review.correct(start, "printed.nowhere", 1, "A misprint")
    assert evaluate(corrected, bundled()).corrections == ()
