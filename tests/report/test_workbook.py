"""The spreadsheet of the base case: recalculated, it gives what the program gives."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from shekara.analysis.results.evaluation import Evaluation
from shekara.analysis.results.observed import number
from shekara.domain.assessment import Assessment
from shekara.domain.concepts import Concept
from shekara.domain.edits import hub, outlook
from shekara.domain.errors import DocumentError
from shekara.domain.regions import RegionPair
from shekara.domain.services import Service
from shekara.domain.templates import blank, from_template
from shekara.reference.evidence import evidence
from shekara.report.workbook.grid import plain
from shekara.report.workbook.labels import LABELS
from shekara.report.workbook.workbook import workbook_bytes
from shekara.translation import language
from shekara.usecases.evaluation import evaluate
from shekara.usecases.workbook import write_workbook

ENGLISH = language("en")
START = from_template("alatau", date="2026-11-22", language="en")
OFFICE = shutil.which("soffice")

needs_office = pytest.mark.skipif(
    OFFICE is None and "SHEKARA_NEEDS_OFFICE" not in os.environ,
    reason="LibreOffice is not installed; .ci/run installs it",
)


def written(evaluation: Evaluation) -> bytes:
    return workbook_bytes(evaluation.hub, evidence(), ENGLISH)


def recalculated(content: bytes, folder: Path) -> Workbook:
    """Let LibreOffice reckon all formulas anew, in a profile of its own."""
    source, target = folder / "base.xlsx", folder / "reckoned"
    source.write_bytes(content)
    profile = (folder / "profile").as_uri()
    command = [str(OFFICE), f"-env:UserInstallation={profile}", "--headless"]
    command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(target)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=180)
    return openpyxl.load_workbook(target / "base.xlsx", data_only=True)


def summary(book: Workbook) -> dict[str, dict[str, float]]:
    """Give the constants of the summary by concept and label."""
    found: dict[str, dict[str, float]] = {}
    heading = ""
    for label, value, *_ in book.worksheets[0].iter_rows(values_only=True):
        if isinstance(label, str) and label.endswith("mean of the scenarios by weight"):
            heading = label.split(",")[0]
        elif isinstance(value, int | float):
            found.setdefault(heading, {})[str(label)] = float(value)
    return found


def otherwise() -> Assessment:
    """Give an assessment in which the rare branches of the model are taken."""
    changed = hub.set_assumption(START, "delay", low=0.3, likely=1.7, high=3)
    changed = hub.set_assumption(changed, "trade_build_years", low=1, likely=2.5, high=3)
    changed = hub.set_assumption(changed, "equipment_life", low=3, likely=5, high=8)
    changed = hub.set_assumption(changed, "carbon_cost", low=1, likely=2, high=3)
    changed = hub.set_assumption(changed, "exports_fruit", low=60, likely=90, high=100)
    for driver, likely in (
        ("users_home", 35),
        ("owner_home", 60),
        ("workers_home", 80),
        ("budgets_home", 70),
        ("neighbours_home", 45),
        ("grant", 20),
        ("grant_home", 65),
        ("transit_tonnes", 90_000),
    ):
        changed = hub.set_assumption(changed, driver, low=likely, likely=likely, high=likely)
    changed = hub.offer(changed, Concept.TRADE, Service.TRADING_SPACE, is_offered=False)
    changed = hub.offer(changed, Concept.INDUSTRIAL, Service.STORAGE, is_offered=False)
    changed = hub.offer(changed, Concept.TRANSPORT, Service.LOADING, is_offered=False)
    for service in Service:
        changed = hub.offer(changed, Concept.TRANSPORT, service, is_offered=False)
    changed = outlook.set_assumption(changed, "crisis", "trade_capex", low=60, likely=80, high=90)
    return hub.set_first_year(hub.set_horizon(changed, 18), 2026)


@needs_office
@pytest.mark.parametrize("assessment", [START, otherwise()], ids=["template", "otherwise"])
def test_the_workbook_recalculated_gives_the_same_values_to_six_digits(
    assessment: Assessment, tmp_path: Path
) -> None:
    evaluation = evaluate(assessment)
    found = summary(recalculated(written(evaluation), tmp_path))
    assert len(evaluation.hub.concepts) == len(Concept)
    for each in evaluation.hub.concepts:
        told = found[ENGLISH.text(each.concept.heading)]
        expected = {
            "fnpv": number(each.fnpv),
            "benefits": number(each.benefits),
            "costs": number(each.costs),
            "enpv": number(each.enpv),
            "bcr": number(each.benefit_cost_ratio),
            "home_enpv": number(each.ledger.home),
            "partner_enpv": number(each.ledger.partner),
            "world_enpv": number(each.ledger.rest_of_world),
        }
        for key, rate in (("firr", each.firr), ("eirr", each.eirr)):
            if rate.value is not None:
                expected[key] = number(rate) / 100
        for key, value in expected.items():
            assert told[ENGLISH.text(LABELS[key])] == pytest.approx(value, rel=1e-6), key
        assert told[ENGLISH.text(LABELS["check"])] == pytest.approx(0, abs=1e-9)


def test_a_changed_input_is_read_by_every_sheet() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(evaluate(START))))
    inputs = book.worksheets[1].title
    for sheet in book.worksheets[2:]:
        texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
        assert any(f"'{inputs}'!" in text for text in texts)
    numbers = [
        cell.value
        for sheet in (book.worksheets[0], *book.worksheets[2:])
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float)
    ]
    assert numbers == []


def test_the_inputs_name_their_sources_or_say_illustrative() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(evaluate(START))))
    rows = list(book.worksheets[1].iter_rows(min_row=7, values_only=True))
    marks = {str(row[0]): row[-1] for row in rows}
    assert marks["Social discount rate"] == "ADB, 2017"
    assert marks["Wage of a year"] == "illustrative"
    assert all(marks.values())


@pytest.mark.parametrize("words", ["=1+1", "+7", "-x", "@SUM(A1)", "\tx"])
def test_words_are_never_taken_for_a_formula(words: str) -> None:
    assert plain(words) == f"'{words}"
    assert plain("Fruit") == "Fruit"


def test_a_scenario_named_like_a_formula_is_only_a_name() -> None:
    named = outlook.set_name(START, "crisis", "=HYPERLINK(1)")
    book = openpyxl.load_workbook(io.BytesIO(written(evaluate(named))))
    assert book.worksheets[1].cell(1, 6).value == "'=HYPERLINK(1)"


def test_without_a_base_case_nothing_is_written(tmp_path: Path) -> None:
    pair = RegionPair("KZ-39", "RU-CHE")
    evaluation = evaluate(blank(pair, date="2026-11-22", language="en"))
    with pytest.raises(DocumentError):
        write_workbook(evaluation, ENGLISH, tmp_path / "base.xlsx")
    with pytest.raises(ValueError, match="no concept"):
        written(evaluation)
    assert not list(tmp_path.iterdir())


def test_a_workbook_replaces_a_workbook_and_nothing_else(tmp_path: Path) -> None:
    evaluation, path = evaluate(START), tmp_path / "base.xlsx"
    write_workbook(evaluation, ENGLISH, path)
    write_workbook(evaluation, ENGLISH, path)
    assert path.read_bytes().startswith(b"PK")
    other = tmp_path / "notes.txt"
    other.write_text("mine")
    with pytest.raises(DocumentError):
        write_workbook(evaluation, ENGLISH, other)
    assert other.read_text() == "mine"
