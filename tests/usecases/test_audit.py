"""Auditing the evidence, with figures of one's own or without."""

from decimal import Decimal

import pytest

from shekara.analysis.reconciliation.comparisons import Compared
from shekara.domain.errors import EvidenceError
from shekara.reference import published
from shekara.reference.evidence import evidence
from shekara.translation import available, language
from shekara.usecases import audit as audits
from tests.analysis.reconciliation.made import flow

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


def test_own_figures_join_with_what_is_declared_of_them() -> None:
    own = [
        flow("own", "KG", "export", 2023, "1247.2"),
        flow("own", "KG", "import", 2023, "541.0"),
    ]
    joined = audits.audit_evidence(own, [Compared(first="own", second="trade")])
    known = {finding.id for finding in audits.audit_evidence().findings}
    (finding,) = (f for f in joined.findings if f.id not in known)
    assert finding.where.table == "own"
    assert [repair.change.value for repair in finding.repairs] == [Decimal("1147.2")]


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
