"""Imported figures beside the bundled ones, and in their place."""

from __future__ import annotations

import msgspec
import pytest

from shekara.analysis.results.evaluation import Evaluation, evaluate
from shekara.analysis.results.imported import held_unit, imported_sources, strangers, with_imported
from shekara.domain.edits import imported as edits
from shekara.domain.edits import review
from shekara.domain.evidence import Evidence
from shekara.domain.figures import Figure, Origin, Series
from shekara.domain.imported import ImportedFigures
from shekara.reference.evidence import evidence
from tests.analysis.results.importing import imported, series, table
from tests.domain.english import english

UNEMPLOYED = series("KZ-31", "unemployment_rate", "pct", {2023: 4.7, 2024: 4.8})
EXPORTS = series("KZ", "trade.export.KG", "kusd", {2025: 1_900_000.0, 2026: 2_000_000.0})


@pytest.fixture
def known() -> Evidence:
    return evidence()


def with_table(alatau: Evaluation, *several: object, **sides: object) -> Evaluation:
    assessment = edits.add_table(alatau.assessment, table(*several, **sides))  # type: ignore[arg-type]
    return evaluate(assessment, evidence(), alatau)


def test_evidence_without_imported_tables_is_the_same_object(known: Evidence) -> None:
    assert with_imported(known, ImportedFigures()) is known


def test_what_nothing_else_knows_counts_with_its_own_source(known: Evidence) -> None:
    found = with_imported(known, imported(UNEMPLOYED)).observation(
        "KZ-31", "unemployment_rate", 2024
    )
    assert found is not None
    assert (found.value, found.unit, found.source) == (4.8, "pct", "imported.1.1")


def test_values_are_converted_exactly_into_the_unit_of_the_evidence(known: Evidence) -> None:
    product = series("KZ-31", "grp_nominal", "bkzt", {2030: 3061.1})
    found = with_imported(known, imported(product)).observation("KZ-31", "grp_nominal", 2030)
    assert found is not None
    assert (found.value, found.unit) == (3_061_100.0, "mkzt")


def test_a_bundled_number_counts_unless_the_table_replaces_it(known: Evidence) -> None:
    before = {flow.year: flow for flow in known.flow("KG", "export")}[2025]
    beside = {f.year: f for f in with_imported(known, imported(EXPORTS)).flow("KG", "export")}
    assert beside[2025] is before
    assert beside[2026].value_musd == 2000
    counting = with_imported(known, imported(EXPORTS, replaces=True))
    replaced = {f.year: f for f in counting.flow("KG", "export")}[2025]
    assert (replaced.value_musd, replaced.source) == (1900, "imported.1.1")
    assert replaced.corrected is not None
    assert (replaced.corrected.printed, replaced.corrected.source) == (
        before.value_musd,
        before.source,
    )


def test_a_replacing_table_leaves_a_number_that_it_agrees_with(known: Evidence) -> None:
    before = known.observation("KZ-31", "grp_nominal", 2021)
    assert before is not None
    same = series("KZ-31", "grp_nominal", "mkzt", {2021: before.value})
    counting = with_imported(known, imported(same, replaces=True))
    assert counting.observation("KZ-31", "grp_nominal", 2021) is before


def test_the_partner_s_record_is_no_trade_of_kazakhstan(known: Evidence) -> None:
    mirror = series("KG", "trade.import.KZ", "musd", {2030: 5.0})
    assert with_imported(known, imported(mirror)).trade == known.trade


def test_an_imported_population_reaches_the_figures_and_their_sources(alatau: Evaluation) -> None:
    after = with_table(alatau, EXPORTS)
    latest = after.trade.exports
    assert (latest.years[-1], latest.values[-1]) == (2026, 2000)
    assert "imported.1.1" in latest.sources
    assert english(after.evidence.source("imported.1.1").citation) == "Akimat of Zhambyl, letter"


def test_a_replaced_number_stays_behind_the_one_that_counts(alatau: Evaluation) -> None:
    product = series("KZ-31", "grp_nominal", "mkzt", {2021: 3_000_000.0})
    after = with_table(alatau, product, replaces=True)
    own = after.profile.sides[0].product
    assert own is not None
    figure = after.figures["observed.KZ-31.grp_nominal.2021"]
    assert isinstance(figure, Figure)
    assert (figure.value, figure.origin) == (3_000_000.0, Origin.JUDGED)
    printed = after.figures[figure.inputs[0]]
    assert printed.sources == alatau.figures["observed.KZ-31.grp_nominal.2021"].sources
    assert figure.sources == ("imported.1.1",)


def test_a_replaced_year_of_trade_keeps_both_sources(alatau: Evaluation) -> None:
    after = with_table(alatau, EXPORTS, replaces=True)
    printed = after.figures["observed.trade.KG.export.printed"]
    assert isinstance(printed, Series)
    assert "imported.1.1" in printed.sources
    assert set(alatau.trade.exports.sources) <= set(printed.sources)


def test_an_imported_number_can_be_corrected_too(alatau: Evaluation) -> None:
    assessment = edits.add_table(alatau.assessment, table(EXPORTS))
    corrected = review.correct(assessment, "observed.trade.KG.export.2026", 1950, "A misprint")
    after = evaluate(corrected, evidence())
    assert after.trade.exports.values[-1] == 1950
    assert [each.correction.value for each in after.corrections] == [1950]


def test_evidence_is_put_together_once_while_nothing_else_is_imported(alatau: Evaluation) -> None:
    first = with_table(alatau, UNEMPLOYED)
    corrected = review.correct(
        first.assessment, "observed.KZ-31.grp_nominal.2021", 3_000_000, "A misprint"
    )
    assert evaluate(corrected, evidence(), first).known is first.known


def test_sources_tell_the_file_the_day_and_the_person() -> None:
    day = {"date": "2026-11-30"}
    notes = [
        english(source.note)
        for sides in ({}, day, {**day, "by": "A. Author"})
        for source in imported_sources(imported(UNEMPLOYED, **sides))
        if source.note is not None
    ]
    assert notes == [
        "Imported from the file “own.csv”.",
        "Imported from the file “own.csv” on 2026-11-30.",
        "Imported from the file “own.csv” on 2026-11-30 by A. Author.",
    ]


def test_a_long_citation_has_a_short_label() -> None:
    (source,) = imported_sources(imported(UNEMPLOYED, sources=("word " * 40,)))
    assert len(english(source.label)) <= 60
    assert english(source.label).endswith("…")


@pytest.mark.parametrize(
    ("place", "indicator", "unit"),
    [
        ("KZ-31", "grp_nominal", "mkzt"),
        ("RU-CHE", "retail_turnover", "brub"),
        ("KZ-31", "retail_turnover", "mkzt"),
        ("KG-C", "avg_monthly_wage", "kgs_per_month"),
        ("KZ-39", "grp_per_capita", "kzt_per_person"),
        ("KZ-31", "unemployment_rate", "pct"),
        ("RU", "fx_implied_lcu_per_usd", "rub_per_usd"),
        ("KG-C", "fx_implied_lcu_per_usd", "kgs_per_usd"),
        ("KZ-31", "organizations_total", "units"),
        ("KZ-31", "industrial_production_index", "pct_previous_year"),
        ("KZ-31", "foreign_trade_export_total", "musd"),
        ("KZ-31", "population_1jan", "persons"),
        ("KZ", "trade.export.RU", "musd"),
        ("RU", "trade.import.KZ", "musd"),
        ("RU", "trade.import.KG", None),
        ("KZ", "trade.turnover.KG", None),
        ("KZ-31", "trade.export.RU", None),
        ("KZ-31", "area", None),
        ("KZ-31", "happiness", None),
        ("KZ-63+KZ-10", "grp_nominal", None),
        ("DE", "grp_nominal", None),
    ],
)
def test_every_indicator_of_a_place_is_held_in_one_unit(
    known: Evidence, place: str, indicator: str, unit: str | None
) -> None:
    assert held_unit(known, place, indicator) == unit


def test_what_the_evidence_cannot_take_is_named_and_passed_over(known: Evidence) -> None:
    strange = imported(
        series("KZ-31", "happiness", "pct", {2024: 1.0}),
        series("KZ-31", "grp_nominal", "mrub", {2024: 1.0}),
        UNEMPLOYED,
    )
    assert strangers(known, strange) == ("KZ-31 happiness", "KZ-31 grp_nominal (mrub)")
    taken = with_imported(known, strange)
    assert len(taken.observations) == len(known.observations) + 2


def test_replacing_tables_count_in_their_order(known: Evidence) -> None:
    several = ImportedFigures(
        tables=(table(EXPORTS), table(series("KZ", "trade.export.KG", "musd", {2026: 7.0}), id="2"))
    )
    assert with_imported(known, several).flow("KG", "export")[-1].value_musd == 2000
    later = msgspec.structs.replace(several.tables[1], replaces=True)
    counting = with_imported(known, ImportedFigures(tables=(several.tables[0], later)))
    assert counting.flow("KG", "export")[-1].value_musd == 7
