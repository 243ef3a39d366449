"""`shekara audit`: what does not add up, for a person or as JSON."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shekara.domain.edits import review
from shekara.usecases.audit import audit_evidence
from shekara.usecases.documents import open_assessment, save_again

TURNOVER = "identity.p5_table1_trade.KZ-KG-turnover.2022"
Shekara = Callable[..., Any]


def test_findings_give_exit_code_1_and_a_sentence_each(shekara: Shekara) -> None:
    outcome = shekara("audit")
    assert (outcome.code, outcome.err) == (1, "")
    printed = outcome.out.replace("\N{NO-BREAK SPACE}", " ")
    assert "Kazakhstan – Kyrgyzstan, turnover, 2022: 1,246.9 million USD is printed" in printed
    assert "Kazakhstan – Kyrgyzstan, imports, 2022 = 453.9 million USD" in printed
    assert "Kuanshaliev, Table 1" in printed
    assert "checks made" in printed


def test_json_is_one_document_with_all_repairs_side_by_side(shekara: Shekara) -> None:
    outcome = shekara("audit", "--json")
    assert outcome.code == 1
    data = json.loads(outcome.out)
    found = {finding["id"]: finding for finding in data["findings"]}
    finding = found["identity.p5_table1_trade.KZ-KG-turnover.2022"]
    assert finding["where"] == {
        "table": "p5_table1_trade",
        "series": "KZ-KG turnover",
        "year": 2022,
    }
    assert (finding["printed"], finding["recomputed"], finding["difference"]) == (
        1246.9,
        1334.0,
        -87.1,
    )
    assert [repair["value"] for repair in finding["repair"]] == [1334.0, 706.0, 453.9]
    assert all(finding["agreeing_checks"])
    assert found["statements.claims.C35"]["printed"] == "2003-05"


def test_the_audit_speaks_the_language_of_the_user(shekara: Shekara) -> None:
    english, russian = (shekara("audit", "--json", language=code) for code in ("en", "ru"))
    assert json.loads(russian.out)["language"] == "ru"
    assert (
        json.loads(english.out)["findings"][0]["id"] == json.loads(russian.out)["findings"][0]["id"]
    )


def test_an_argument_that_is_not_known_ends_with_code_2(shekara: Shekara) -> None:
    assert shekara("audit", "--loud").code == 2


def test_nothing_found_gives_exit_code_0(shekara: Shekara, monkeypatch: pytest.MonkeyPatch) -> None:
    from shekara.analysis.reconciliation.audit import Audit
    from shekara.usecases import audit as audits

    monkeypatch.setattr(audits, "audit_evidence", lambda _imported: Audit((), 5, ()))
    outcome = shekara("audit")
    assert outcome.code == 0
    assert "Everything that was checked adds up." in outcome.out


@pytest.fixture
def judged(alatau: Path) -> Path:
    """Give a document in which a finding is accepted and another rejected."""
    opened = open_assessment(alatau)
    edited = review.accept(
        opened.assessment, TURNOVER, "printed.p5_table1_trade/KZ-KG import/2022", 453.9
    )
    save_again(opened, review.reject(edited, "claim.claims.C27", "A speech of 2013"))
    return alatau


def test_judged_findings_are_marked_with_the_judgement(shekara: Shekara, judged: Path) -> None:
    outcome = shekara("audit", str(judged))
    assert outcome.code == 1
    assert outcome.out.count("✓ ") == 2
    assert "    judged: accepted\n" in outcome.out
    assert "    judged: rejected. A speech of 2013\n" in outcome.out
    assert "2 of them judged." in outcome.out


def test_json_holds_judgements_and_corrections(shekara: Shekara, judged: Path) -> None:
    data = json.loads(shekara("audit", str(judged), "--json").out)
    found = {finding["id"]: finding["judgement"] for finding in data["findings"]}
    assert found["claim.claims.C27"]["verdict"] == "rejected"
    assert found["statements.claims.C35"] is None
    (correction,) = data["corrections"]
    assert (correction["value"], correction["finding"]) == (453.9, TURNOVER)


def test_when_everything_is_judged_the_exit_code_is_0(shekara: Shekara, alatau: Path) -> None:
    opened = open_assessment(alatau)
    edited = opened.assessment
    for finding in audit_evidence().findings:
        edited = review.accept(edited, finding.id)
    save_again(opened, edited)
    assert shekara("audit", str(alatau)).code == 0


def test_open_contradictions_of_the_pair_are_doubtful(shekara: Shekara, judged: Path) -> None:
    printed = shekara("check", str(judged)).out
    assert f"[finding.{TURNOVER}]" not in printed
    assert "[finding.claim.claims.C05.2023]" in printed
    assert "[finding.limit.claims.C32]" not in printed
    checks = json.loads(shekara("check", str(judged), "--json").out)["checks"]
    assert "finding.claim.claims.C05.2023" in {check["place"] for check in checks}


def test_a_correction_of_what_is_not_known_is_refused(shekara: Shekara, alatau: Path) -> None:
    opened = open_assessment(alatau)
    unknown = "observed.KZ-31.grp_nominal.1812"
    save_again(opened, review.correct(opened.assessment, unknown, 1, "A misprint"))
    outcome = shekara("audit", str(alatau))
    assert outcome.code == 2
    assert unknown in outcome.err
