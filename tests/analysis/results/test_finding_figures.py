"""Findings, two sources and both regions as figures that lead to their sources."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from shekara.analysis.results.both_sides import both_sides
from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.findings import agreeing, finding_figures
from shekara.domain.edits import review
from shekara.domain.evidence import Evidence
from shekara.domain.figures import FigureBook
from shekara.domain.methods import METHODS
from shekara.domain.regions import RegionPair
from shekara.domain.review import EvidenceReview
from shekara.domain.templates import from_template
from shekara.domain.units import UNITS
from shekara.reference.correctable import bundled_numbers
from shekara.usecases.audit import NOTHING, audit_evidence
from shekara.usecases.review import Review, concerns, known_twice, reviewed, table_titles
from tests.domain.english import english

START = from_template("alatau", date="2026-03-31", language="en")
TURNOVER = "identity.p5_table1_trade.KZ-KG-turnover.2022"


@pytest.fixture(scope="module")
def alatau_review(alatau: Evaluation) -> Review:
    return reviewed(audit_evidence(), alatau.assessment, alatau.evidence)


def test_every_number_of_a_finding_has_a_unit_a_method_and_a_source(
    alatau_review: Review, evidence: Evidence
) -> None:
    figures = alatau_review.figures
    for entry in figures:
        assert entry.method in METHODS
        assert entry.unit in {*UNITS, "code"}
        assert figures.sources_of(entry.id)
        assert set(figures.sources_of(entry.id)) <= set(evidence.sources)


def test_a_finding_is_named_and_leads_to_where_it_is_corrected(alatau_review: Review) -> None:
    found = {each.finding.id: each for each in alatau_review.findings}
    turnover = found[TURNOVER]
    assert english(turnover.name) == "Kazakhstan – Kyrgyzstan, turnover, 2022"
    assert turnover.at is not None
    assert turnover.at.place == "printed.p5_table1_trade/KZ-KG turnover/2022"
    assert not turnover.at.counts
    assert [repair.value for repair in turnover.repairs] == [1334.0, 706.0, 453.9]
    outlier = found["outlier.p3_table2_exports_by_region_pair.KZ-39-RU-CHE-export.2014"]
    assert outlier.at is not None
    assert (outlier.at.place, outlier.at.scale, outlier.at.unit) == (
        "observed.exports.KZ-39,RU-CHE.2014",
        0.001,
        "musd",
    )
    column = found["part_of_year.p5_table1_trade.2021.trade"]
    assert column.at is None
    assert found["statements.claims.C35"].printed.value == "2003-05"
    assert english(agreeing(turnover.repairs[0].repair)).startswith("10 other checks agree: ")
    alone = found["limit.claims.C32"].repairs[0]
    assert english(agreeing(alone.repair)) == "0 other checks agree"


def test_a_repair_of_a_cell_that_is_not_bundled_keeps_its_own_unit(
    alatau_review: Review,
) -> None:
    (repair, *_others) = alatau_review.findings[0].repairs
    assert replace(repair, at=None).value == float(repair.repair.change.value)


def test_judgements_stand_with_their_findings(alatau: Evaluation) -> None:
    accepted = review.accept(alatau.assessment, TURNOVER, "printed.x", 5.0)
    known = reviewed(audit_evidence(), accepted, alatau.evidence)
    found = {each.finding.id: each for each in known.findings}[TURNOVER]
    assert found.judgement is not None
    assert found.correction is not None
    assert known.open == len(known.findings) - 1


def test_places_of_the_evidence_are_those_of_its_figures(evidence: Evidence) -> None:
    places = {each.id for each in evidence.observations.values()}
    for finding in audit_evidence().findings:
        for where in (finding.where, *(repair.change.where for repair in finding.repairs)):
            at = bundled_numbers().correctable(where)
            if at is not None and at.counts and "observed.KZ" in at.place:
                assert at.place in places
            if at is not None and not at.counts:
                assert bundled_numbers().number(at.place) is not None
    assert bundled_numbers().number("printed.nowhere") is None


@pytest.mark.parametrize(
    ("finding", "pair", "expected"),
    [
        (TURNOVER, RegionPair("KZ-31", "KG-C"), True),
        (TURNOVER, RegionPair("KZ-39", "RU-CHE"), False),
        ("claim.claims.C05.2023", RegionPair("KZ-31", "KG-C"), True),
        (
            "outlier.p3_table2_exports_by_region_pair.KZ-39-RU-CHE-export.2014",
            RegionPair("KZ-39", "RU-CHE"),
            True,
        ),
        (
            "outlier.p3_table2_exports_by_region_pair.KZ-39-RU-CHE-export.2014",
            RegionPair("KZ-31", "KG-C"),
            False,
        ),
        ("part_of_year.p5_table1_trade.2021.trade", RegionPair("KZ-31", "KG-C"), True),
        ("limit.claims.C32", RegionPair("KZ-31", "KG-C"), False),
    ],
)
def test_a_finding_concerns_the_pairs_it_speaks_of(
    finding: str, pair: RegionPair, *, expected: bool
) -> None:
    (found,) = (each for each in audit_evidence().findings if each.id == finding)
    assert concerns(found, msgspec.structs.replace(START, pair=pair)) is expected


def test_a_number_in_two_sources_has_the_difference_of_each_year() -> None:
    timelines, book = known_twice(NOTHING)
    known = {each.id: each for each in timelines}
    turnover = known["p5_table1_trade.KZ-KG-turnover.two_sources.trade"]
    assert turnover.first.at(2021) == 970.8
    assert turnover.second.at(2021) == pytest.approx(1050.5, abs=0.05)
    assert turnover.difference.at(2021) == pytest.approx(-7.6, abs=0.05)
    assert turnover.difference in tuple(book)
    assert turnover.apart == pytest.approx((7.6,), abs=0.05)
    assert not turnover.is_mirror
    mirror = known["trade.KZ-KG-import.mirror.reported_figures"]
    assert mirror.is_mirror
    assert english(mirror.labels[1]).startswith("partner’s records: ")
    assert {"KZ", "KG"} <= mirror.parties


def test_every_table_with_findings_has_a_title() -> None:
    titles = table_titles(audit_evidence())
    assert english(titles["p5_table1_trade"]) == "Kuanshaliev, Table 1"


def test_both_regions_their_countries_and_their_trade_stand_side_by_side(
    evidence: Evidence,
) -> None:
    rows = both_sides(FigureBook(), evidence, RegionPair("KZ-31", "KG-C"))
    named = {english(row.name): row for row in rows}
    product = named["Gross regional product"]
    assert all(side is not None for side in product.sides)
    kazakh = product.sides[0]
    assert kazakh is not None
    assert kazakh.latest.year == max(each.year for each in kazakh.observations)
    assert kazakh.source == kazakh.observations[-1].source
    assert "Implied exchange rate, whole country" in named
    exports = named["Exports of Kazakhstan to Kyrgyzstan"].sides
    assert exports[0] is not None
    assert exports[0].latest.id == "observed.trade.KG.export.2025"
    assert exports[1] is None


def test_a_divided_territory_shows_each_of_its_regions(evidence: Evidence) -> None:
    divided = next(pair for pair in evidence.adjacencies if evidence.region(pair.kz).members)
    rows = both_sides(FigureBook(), evidence, divided)
    members = evidence.region(divided.kz).members
    second = [row for row in rows if row.key.startswith(f"{members[1]}..")]
    assert second
    assert english(second[0].name).endswith(english(evidence.region(members[1]).short_name))


def test_without_trade_there_is_no_row_of_it(evidence: Evidence) -> None:
    rows = both_sides(FigureBook(), replace(evidence, trade=()), RegionPair("KZ-31", "KG-C"))
    assert not [row for row in rows if row.key.startswith("trade.")]


def test_changes_that_nobody_can_correct_are_not_offered_together() -> None:
    numbers = bundled_numbers()
    found = finding_figures(
        FigureBook(),
        audit_evidence().findings,
        EvidenceReview(),
        lambda _where: None,
        numbers.named,
    )
    offered = finding_figures(
        FigureBook(),
        audit_evidence().findings,
        EvidenceReview(),
        numbers.correctable,
        numbers.named,
    )
    assert not any(repair.further for each in found for repair in each.repairs)
    assert any(len(repair.further) > 1 for each in offered for repair in each.repairs)
