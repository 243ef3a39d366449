"""The step Evidence: findings judged, numbers corrected, base years answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shekara.domain.review import EvidenceReview, Growth, Verdict
from shekara.text import Text
from shekara.ui.pages.evidence import EvidencePage
from shekara.ui.pages.page import StepState
from shekara.ui.steps import step_of
from shekara.ui.workspace import Workspace
from shekara.usecases import review as usecase

TURNOVER = "identity.p5_table1_trade.KZ-KG-turnover.2022"
MIRROR = "mirror.trade.KZ-KG-import.2023.reported_figures"


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> EvidencePage:
    made = EvidencePage(workspace)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    qtbot.waitUntil(made.judge.isEnabled, timeout=20_000)
    return made


def review(page: EvidencePage) -> EvidenceReview:
    return page.workspace.document.assessment.review


def answer(page: EvidencePage) -> str:
    return page.texts(page.answer(page.workspace.evaluation))


def undo(page: EvidencePage) -> None:
    page.workspace.document.undo_stack.undo()


def put(field: QLineEdit, words: str) -> None:
    field.setText(words)
    field.setModified(True)


def told(page: EvidencePage) -> list[Text]:
    said: list[Text] = []
    page.workspace.told.connect(said.append)
    return said


def test_until_the_audit_is_made_the_page_says_so(qtbot: QtBot, workspace: Workspace) -> None:
    made = EvidencePage(workspace)
    qtbot.addWidget(made)
    assert answer(made) == "The printed numbers are being checked…"
    assert not made.judge.isEnabled()
    made.go_to(f"finding.{TURNOVER}")
    qtbot.waitUntil(lambda: made.findings.table.row_key == TURNOVER, timeout=20_000)


@pytest.mark.logs_warnings
def test_an_audit_that_fails_says_so_and_leaves_the_rest(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise OSError

    monkeypatch.setattr(usecase, "audited_evidence", fail)
    made = EvidencePage(workspace)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: "failed" in made.findings.empty.text(), timeout=20_000)
    assert answer(made).startswith("The audit failed.")
    made.tabs.setCurrentWidget(made.sides)
    assert made.sides.table.figures.rowCount() > 5


def on_a_small_screen(qtbot: QtBot, workspace: Workspace, code: str) -> EvidencePage:
    """The page as a screen of 1366 × 768 shows it, with its findings."""
    workspace.texts.switch(code)
    made = EvidencePage(workspace)
    qtbot.addWidget(made)
    made.resize(1218, 710)
    made.show()
    qtbot.waitUntil(lambda: made.findings.table.figures.rowCount() > 6, timeout=20_000)
    return made


@pytest.mark.parametrize("code", ["en", "ru"])
def test_on_a_small_screen_six_findings_are_seen_at_once(
    qtbot: QtBot, workspace: Workspace, code: str
) -> None:
    made = on_a_small_screen(qtbot, workspace, code)
    table = made.findings.table
    row = table.verticalHeader().defaultSectionSize()
    assert table.heads.height() < 2 * row
    assert table.viewport().height() >= 6 * row


@pytest.mark.parametrize("code", ["en", "ru"])
def test_on_a_small_screen_the_verdict_on_the_longest_finding_is_in_sight(
    qtbot: QtBot, workspace: Workspace, code: str
) -> None:
    made = on_a_small_screen(qtbot, workspace, code)
    table, card = made.findings.table, made.findings.card
    for row in range(table.figures.rowCount()):
        table.setCurrentIndex(table.figures.index(row, 0))
        for part in (card.reason, card.reject):
            assert part.isVisible()
            assert part.visibleRegion().boundingRect() == part.rect()


def test_a_finding_says_what_the_short_name_of_its_source_stands_for(page: EvidencePage) -> None:
    page.go_to(f"finding.{TURNOVER}")


def test_the_answer_counts_what_is_open(page: EvidencePage) -> None:
    count = page.findings.table.figures.rowCount()
    assert answer(page) == (
        f"{count} findings are open; 0 numbers are corrected; 4 base years are not answered."
    )


def test_the_next_finding_to_judge_is_about_the_pair(page: EvidencePage) -> None:
    page.judge.click()
    assert page.findings.table.row_key == TURNOVER
    card = page.findings.card
    assert card.numbers["printed"].text().startswith("1,246.9")
    assert card.numbers["recomputed"].text().startswith("1,334.0")
    assert [row.isVisible() for row in card.rows] == [True, True, True]
    assert "10 other checks agree" in card.rows[0].checks.text()


def test_a_repair_is_accepted_and_taken_back_by_undo(page: EvidencePage) -> None:
    page.findings.go_to(TURNOVER)
    card = page.findings.card
    card.rows[2].take.click()
    judged = review(page).judgement(TURNOVER)
    assert judged is not None
    assert judged.verdict is Verdict.ACCEPTED
    (correction,) = review(page).corrections
    assert (correction.of, correction.value) == (
        "printed.p5_table1_trade/KZ-KG import/2022",
        453.9,
    )
    assert correction.date
    assert "accepted" in card.state.text()
    assert [row.take.text() for row in card.rows[:3]] == ["Accept", "Accept", "Accepted"]
    assert card.reopen.isVisible()
    undo(page)
    assert review(page) == EvidenceReview()
    assert "open" in card.state.text()


def test_a_repair_is_accepted_with_all_that_goes_with_it(page: EvidencePage) -> None:
    page.findings.go_to("identity.p4_table1_trade.RU-border-regions-(12)-KZ-turnover.2016")
    row = page.findings.card.rows[0]
    assert row.take_whole.isVisible()
    assert row.take_whole.text() == "Accept all 3"
    row.take_whole.click()
    corrected = {each.of[-4:]: each.value for each in review(page).corrections}
    assert corrected == {"2016": 3720.3, "2017": 4656.3, "2018": 2885.6}
    undo(page)
    assert review(page) == EvidenceReview()


def test_a_finding_is_corrected_with_a_value_and_a_reason(page: EvidencePage) -> None:
    page.findings.go_to(MIRROR)
    card, said = page.findings.card, told(page)
    card.correct.click()
    assert "Type the value" in page.texts(said[-1])
    card.value.setText("455,5")
    card.correct.click()
    assert "Say why first" in page.texts(said[-1])
    assert card.reason.hasFocus()
    card.reason.setText("As the partner records it")
    card.correct.click()
    (correction,) = review(page).corrections
    assert (correction.of, correction.value) == ("observed.trade.KG.import.2023", 455.5)
    assert page.workspace.evaluation.trade.imports.at(2023) == 455.5
    assert card.state.text().endswith("corrected: As the partner records it")
    card.reopen.click()
    assert review(page) == EvidenceReview()


def test_a_finding_without_a_repair_is_agreed_with_or_rejected_with_a_reason(
    page: EvidencePage,
) -> None:
    page.findings.go_to("limit.p5_commodity_shares.total")
    card = page.findings.card
    assert card.agree.isVisible()
    assert not card.correct.isVisible()
    card.agree.click()
    assert review(page).judgements[0].verdict is Verdict.ACCEPTED
    card.reject.click()
    assert review(page).judgements[0].verdict is Verdict.ACCEPTED
    card.reason.setText("They are shares of several wholes")
    card.reject.click()
    assert review(page).judgements[0].verdict is Verdict.REJECTED


def test_the_reason_typed_for_one_finding_is_not_that_of_the_next(page: EvidencePage) -> None:
    page.findings.go_to(TURNOVER)
    page.findings.card.reason.setText("Because")
    page.findings.go_to(MIRROR)
    assert not page.findings.card.reason.text()


def test_findings_are_narrowed_and_the_choice_survives(qtbot: QtBot, page: EvidencePage) -> None:
    pane = page.findings
    every = pane.table.figures.rowCount()
    pane.severity.show_value("contradiction")
    pane.severity.activated.emit(pane.severity.currentIndex())
    assert 0 < pane.table.figures.rowCount() < every
    pane.own.click()
    assert pane.table.figures.rowCount() == 5
    pane.tables.show_value("p4_table1_trade")
    pane.tables.activated.emit(pane.tables.currentIndex())
    assert pane.empty.isVisible()
    again = EvidencePage(page.workspace)
    qtbot.addWidget(again)
    qtbot.waitUntil(again.judge.isEnabled, timeout=20_000)
    assert again.findings.own.isChecked()
    assert again.findings.severity.currentData() == "contradiction"


def test_judged_findings_are_hidden_when_only_open_ones_are_wanted(page: EvidencePage) -> None:
    pane = page.findings
    pane.open.click()
    before = pane.table.figures.rowCount()
    page.judge.click()
    pane.open.click()
    pane.card.rows[0].take.click()
    assert pane.table.figures.rowCount() == before - 1


def test_a_row_leads_to_its_card_and_enter_to_the_verdict(qtbot: QtBot, page: EvidencePage) -> None:
    table = page.findings.table
    table.setFocus()
    table.choose_row(TURNOVER)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "share of the total" in page.findings.card.sentence.text()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.findings.card.rows[0].take.hasFocus()


def test_every_number_of_a_card_leads_to_why(page: EvidencePage) -> None:
    asked: list[str] = []
    page.workspace.explained.connect(lambda figure, book: asked.append(book[figure].id))
    page.findings.go_to(TURNOVER)
    page.findings.card.numbers["recomputed"].click()
    page.findings.card.rows[0].figure.click()
    assert asked == [f"finding.{TURNOVER}.recomputed", f"finding.{TURNOVER}.repair.1"]


def test_a_number_of_a_region_is_corrected_and_the_print_stays(page: EvidencePage) -> None:
    page.go_to("observed.KZ-31.grp_nominal.2021")
    pane, said = page.sides, told(page)
    assert pane.year.currentData() == 2021
    assert pane.printed.text().startswith("2,262,751")
    put(pane.value, "2 000 000")
    pane.correct.click()
    assert "Say why first" in page.texts(said[-1])
    pane.reason.setText("A misprint")
    put(pane.value, "2 000 000")
    pane.correct.click()
    assert review(page).corrections[0].value == 2_000_000
    assert pane.printed.text().startswith("2,262,751")
    assert pane.withdraw.isEnabled()
    pane.withdraw.click()
    assert review(page) == EvidenceReview()
    put(pane.value, "none")
    pane.correct.click()
    assert "Type the value" in page.texts(said[-1])


def test_trade_with_the_neighbour_is_corrected_by_year(page: EvidencePage) -> None:
    page.go_to("observed.trade.KG.export.2024")
    pane = page.sides
    assert pane.printed.text().startswith("1,285.8")
    pane.reason.setText("Counted anew")
    put(pane.value, "1200")
    pane.reason.returnPressed.emit()
    assert page.workspace.evaluation.trade.exports.at(2024) == 1200


def test_a_value_typed_with_keys_stays_until_the_button_takes_it(
    qtbot: QtBot, page: EvidencePage
) -> None:
    page.go_to("observed.KG-C.grp_nominal.2022")
    pane, said = page.sides, told(page)
    pane.reason.setText("A later print")
    pane.correct.click()
    assert "counts already" in page.texts(said[-1])
    pane.value.selectAll()
    qtbot.keyClicks(pane.value, "150000")
    qtbot.keyClick(pane.value, Qt.Key.Key_Tab)
    assert pane.value.text() == "150000"
    qtbot.mouseClick(pane.correct, Qt.MouseButton.LeftButton)
    (correction,) = review(page).corrections
    assert (correction.of, correction.value) == ("observed.KG-C.grp_nominal.2022", 150000)
    page.go_to("observed.KG-C.grp_nominal.2021")
    assert pane.value.text() != "150000"
    assert not pane.reason.text()


def test_the_row_one_stands_on_is_the_one_corrected(qtbot: QtBot, page: EvidencePage) -> None:
    page.tabs.setCurrentWidget(page.sides)
    pane = page.sides
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    assert pane.name.text() == "Average annual population"
    pane.side.activated.emit(0)
    pane.year.activated.emit(0)
    assert pane.side.count() == 1


def test_another_pair_has_its_own_regions_at_the_heads(page: EvidencePage) -> None:
    from shekara.domain.edits.pair import set_pair
    from shekara.domain.regions import RegionPair

    page.tabs.setCurrentWidget(page.sides)
    page.workspace.edit(page.title, lambda a: set_pair(a, RegionPair("KZ-39", "RU-CHE")))
    heads = [
        page.sides.table.figures.headerData(column, Qt.Orientation.Horizontal)
        for column in range(page.sides.table.figures.columnCount())
    ]
    assert "Kostanay" in heads
    assert "Chelyabinsk" in heads


def test_two_sources_stand_in_one_chart_with_their_difference(page: EvidencePage) -> None:
    page.tabs.setCurrentWidget(page.sources)
    pane = page.sources
    assert "Kyrgyzstan" in pane.number.itemText(0)
    assert pane.chart.view is not None
    assert len(pane.chart.view.lines) == 2
    assert pane.chart.title.endswith("turnover, million USD")
    assert "differ in 1 of 4 years" in pane.note.text()
    assert "Kuanshaliev, Table 1: Kuanshaliev" in pane.note.text()
    mirror = pane.number.findData("trade.KZ-KG-import.mirror.reported_figures")
    pane.number.setCurrentIndex(mirror)
    pane.number.activated.emit(mirror)
    assert "freight" in pane.note.text()
    assert pane.table is not None
    assert pane.table.figures.rowCount() == 2
    tester = QAbstractItemModelTester(
        pane.table.figures, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert tester.model() is pane.table.figures


def test_a_base_year_is_answered_and_left_open_again(page: EvidencePage) -> None:
    page.go_to("base_year.KG.export.2025")
    row, said = page.base_years.rows["base_year.KG.export.2025"], told(page)
    assert row.ordinary.hasFocus()
    row.held.click()
    assert "Type what the trade" in page.texts(said[-1])
    put(row.normal, "1300")
    row.held.click()
    assert "Say why first" in page.texts(said[-1])
    put(row.normal, "1300")
    row.reason.setText("Cars from third countries")
    row.held.click()
    (held,) = review(page).base_years
    assert (held.growth, held.normal_musd) == (Growth.RE_EXPORT, 1300)
    assert page.base_years.starts[0].text().startswith("1,300.0")
    assert row.state.text() == "held re-export"
    row.forget.click()
    assert review(page) == EvidenceReview()


def test_what_trade_would_have_been_is_typed_with_keys(qtbot: QtBot, page: EvidencePage) -> None:
    page.go_to("base_year.KG.export.2025")
    row = page.base_years.rows["base_year.KG.export.2025"]
    row.normal.setFocus()
    qtbot.keyClicks(row.normal, "1300,5")
    qtbot.keyClick(row.normal, Qt.Key.Key_Tab)
    qtbot.keyClicks(row.reason, "Cars from third countries")
    qtbot.mouseClick(row.held, Qt.MouseButton.LeftButton)
    (held,) = review(page).base_years
    assert held.normal_musd == 1300.5
    assert row.normal.text() == "1,300.5"


def test_the_step_is_done_when_every_base_year_is_answered(page: EvidencePage) -> None:
    state = lambda: EvidencePage.state_of(page.workspace.evaluation)  # noqa: E731
    assert state() is StepState.EMPTY
    page.go_to("base_year")
    for row in page.base_years.rows.values():
        row.ordinary.click()
        assert state() is not StepState.EMPTY
    assert state() is StepState.DONE
    undo(page)
    assert state() is StepState.INCOMPLETE


def test_places_of_the_review_lead_to_this_step() -> None:
    for place in (f"finding.{TURNOVER}", "base_year.KG.export.2025", "observed.KZ-31.area"):
        assert step_of(place) == "evidence"
