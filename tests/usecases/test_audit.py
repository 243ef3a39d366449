"""Auditing the evidence, with figures of one's own or without."""

from decimal import Decimal

import pytest

from shekara.analysis.reconciliation.findings import Where
from shekara.domain.errors import EvidenceError
from shekara.domain.imported import ImportedFigures
from shekara.reference import published
from shekara.reference.evidence import evidence
from shekara.translation import available, language
from shekara.usecases import audit as audits
from tests.analysis.results.importing import imported, series, table

KEYS = {
    "id",
    "check",
    "where",
    "printed",
    "recomputed",
    "difference",
    "repair",
    "agreeing_checks",
    "severity",
    "sources",
    "sentence",
    "judgement",
}


@pytest.mark.parametrize("code", available())
def test_findings_as_data_have_the_documented_keys_in_every_language(code: str) -> None:
    data = audits.audit_data(audits.audit_evidence(), language(code))
    assert data["findings"]
    for finding in data["findings"]:
        assert finding.keys() == KEYS
        assert finding["where"].keys() == {"table", "series", "year"}
        assert len(finding["agreeing_checks"]) == len(finding["repair"])
        assert set(finding["sources"]) <= set(data["sources"])
        assert "{" not in finding["sentence"]
    assert data["checks"] > len(data["findings"])


def test_the_audit_is_made_once() -> None:
    assert audits.audit_evidence() is audits.audit_evidence()


TRADE = imported(
    series("KZ", "trade.export.KG", "kusd", {2023: 1_247_200}),
    series("KZ", "trade.import.KG", "musd", {2023: 541.0}),
)


def test_an_imported_figure_that_differs_from_a_bundled_one_is_found() -> None:
    joined = audits.audit_evidence(TRADE)
    known = {finding.id for finding in audits.audit_evidence().findings}
    (finding,) = (f for f in joined.findings if f.id not in known)
    assert (finding.where.table, finding.where.year) == ("imported.1.1", 2023)
    repaired = {(r.change.where.table, r.change.value) for r in finding.repairs}
    assert repaired == {
        ("imported.1.1", Decimal(1_147_180)),
        ("trade", Decimal("1247.20")),
    }
    assert joined.checks > audits.audit_evidence().checks


def test_an_imported_figure_that_agrees_within_the_rounding_of_print_is_silent() -> None:
    agreeing = imported(series("KZ", "trade.export.KG", "kusd", {2023: 1_147_183}))
    assert audits.audit_evidence(agreeing).findings == audits.audit_evidence().findings


def test_two_imported_tables_are_held_against_each_other() -> None:
    first = series("KZ-31", "unemployment_rate", "pct", {2024: 4.9})
    second = series("KZ-31", "unemployment_rate", "pct", {2024: 5.9})
    both = ImportedFigures(tables=(table(first), table(second, id="2")))
    new = set(audits.audit_evidence(both).findings) - set(audits.audit_evidence().findings)
    (finding,) = new
    assert finding.sources == ("imported.2.1", "imported.1.1")


def test_of_several_sources_for_a_number_each_is_held_against_the_one_before() -> None:
    values = (4.9, 5.9, 5.9, 6.9)
    several = tuple(
        series("KZ-31", "unemployment_rate", "pct", {2024: value}, source=number)
        for number, value in enumerate(values)
    )
    told = imported(*several, sources=tuple(f"Source {value}" for value in range(4)))
    new = set(audits.audit_evidence(told).findings) - set(audits.audit_evidence().findings)
    assert {finding.sources for finding in new} == {
        ("imported.1.2", "imported.1.1"),
        ("imported.1.4", "imported.1.3"),
    }


def test_the_partner_s_record_of_trade_is_a_mirror() -> None:
    partner = imported(series("KG", "trade.import.KZ", "musd", {2023: 700.0}))
    new = set(audits.audit_evidence(partner).findings) - set(audits.audit_evidence().findings)
    assert [finding.check.value for finding in new] == ["mirror"]


def test_a_part_larger_than_its_whole_is_found_in_an_imported_table() -> None:
    too_much = imported(
        series("KZ-31", "industry_gva", "mkzt", {2030: 5_000_000}),
        series("KZ-31", "grp_nominal", "bkzt", {2030: 4_000}),
    )
    new = set(audits.audit_evidence(too_much).findings) - set(audits.audit_evidence().findings)
    assert "limit" in {finding.check.value for finding in new}


def test_an_imported_number_is_corrected_where_it_counts_and_listed_where_it_does_not() -> None:
    new = imported(series("KZ-31", "unemployment_rate", "pct", {2024: 4.9}))
    at = audits.printed_numbers(new).correctable(
        Where("imported.1.1", "KZ-31 unemployment_rate", 2024)
    )
    assert at is not None
    assert (at.place, at.counts) == ("observed.KZ-31.unemployment_rate.2024", True)
    beside = audits.printed_numbers(TRADE).correctable(
        Where("imported.1.1", "KZ trade.export.KG", 2023)
    )
    assert beside is not None
    assert (beside.place, beside.counts) == (
        "printed.imported.1.1/KZ trade.export.KG/2023",
        False,
    )


def test_a_replaced_number_is_no_longer_the_one_that_counts() -> None:
    replacing = imported(series("KZ", "trade.export.KG", "kusd", {2023: 1_247_200}), replaces=True)
    numbers = audits.printed_numbers(replacing)
    own = numbers.correctable(Where("imported.1.1", "KZ trade.export.KG", 2023))
    bundled = numbers.correctable(Where("trade", "KZ-KG export", 2023))
    assert own is not None
    assert bundled is not None
    assert (own.place, own.scale, own.unit) == ("observed.trade.KG.export.2023", 0.001, "musd")
    assert not bundled.counts


def test_a_changed_table_is_told_before_all_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audits, "changed_files", lambda: ("p5_table1_trade",))
    audits._audited.cache_clear()
    first = audits.audit_evidence().findings[0]
    audits._audited.cache_clear()
    assert (first.check.value, first.where.table) == ("transcription", "p5_table1_trade")
    assert audits.finding_data(first, language("en"))["recomputed"] is None
    assert published.changed_files() == ()


def test_every_source_of_a_finding_is_known() -> None:
    for finding in audits.audit_evidence().findings:
        for source in finding.sources:
            try:
                evidence().source(source)
            except EvidenceError as error:  # pragma: no cover
                pytest.fail(str(error))
