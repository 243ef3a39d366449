"""Who pays for the hub, on the page Appraisal: figures, tables, and what is decided."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from shekara.domain.concepts import Concept
from shekara.domain.edits import hub
from shekara.domain.hub import Financing, Loan, LocalCurrency
from shekara.text import verbatim
from shekara.ui.models.figure_table import FIGURE_ID
from shekara.ui.pages.appraisal.financing_pane import FinancingPane
from shekara.ui.workspace import Workspace
from tests.ui.conftest import Answers
from tests.ui.looks import clipped, nameless, not_reached

BANK = Loan(lender="Bank", share_pct=50, rate_pct=6, years=12, grace_years=3)


@pytest.fixture
def repaint() -> Callable[[FinancingPane], None]:
    """Show the financing of the trade-logistics complex as the document has it now."""

    def shown(pane: FinancingPane) -> None:
        pane.show_results(pane.workspace.evaluation.financing[Concept.TRADE])

    return shown


@pytest.fixture
def pane(
    qtbot: QtBot, workspace: Workspace, repaint: Callable[[FinancingPane], None]
) -> FinancingPane:
    workspace.edit(verbatim("Lend"), lambda a: hub.set_loans(a, (BANK,)))
    made = FinancingPane(workspace)
    qtbot.addWidget(made)
    made.resize(890, 620)
    repaint(made)
    workspace.document.changed.connect(lambda _parts: repaint(made))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def plan(pane: FinancingPane) -> Financing:
    return pane.workspace.document.assessment.hub.financing


def typed(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    """Replace what stands in a field, and press Enter."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_who_fills_the_gap_stands_first(pane: FinancingPane) -> None:
    assert "nobody is named yet" in pane.who.text()
    assert pane.gains.text().startswith("Society is left with")


def test_figures_lead_to_the_why_panel_with_their_book(qtbot: QtBot, pane: FinancingPane) -> None:
    with qtbot.waitSignal(pane.workspace.explained) as asked:
        pane.investor.returns[1].click()
    assert asked.args is not None
    figure_id, book = asked.args
    assert figure_id == "financing.trade.npv"
    assert figure_id in book


def test_returns_stand_beside_each_other(pane: FinancingPane) -> None:
    names = [label.accessibleName().split(":")[0] for label in pane.investor.returns]
    assert names[0] == "Net present value to the investor (FNPV)"
    assert names[1] == "Net present value to the investor after grants and loans"
    assert names[2] == "Net present value to society (ENPV)"
    assert names[5] == "Society’s rate of return (EIRR)"


def test_the_budget_has_the_years_of_building_and_their_sum(pane: FinancingPane) -> None:
    table = pane.tables.tables["budget"]
    rows = [table.figures.index(row, 0).data() for row in range(table.figures.rowCount())]
    assert rows == ["2027", "2028", "All years"]
    assert table.figures.index(2, 1).data() == "57.5\N{NO-BREAK SPACE}*"
    assert table.figures.index(0, 1).data(FIGURE_ID) == "financing.trade.budget.capital"
    QAbstractItemModelTester(
        table.figures, QAbstractItemModelTester.FailureReportingMode.Fatal, table
    )


def test_every_table_can_be_copied_in_full_digits(pane: FinancingPane) -> None:
    heads = {
        "budget": "Capital cost without land, million USD",
        "local": "Capital cost without land, million KZT",
        "uses": "Repayment, million USD",
        "sources": "Surplus after tax, million USD",
        "debt": "Debt service cover, ratio",
    }
    assert list(pane.tables.tables) == list(heads)
    for key, table in pane.tables.tables.items():
        pane.tables.setCurrentWidget(table)
        copy = table.actions()[-1]
        copy.trigger()
        copied = QGuiApplication.clipboard().text().splitlines()
        assert heads[key] in copied[0]
        assert len(copied) == {"budget": 4, "local": 4, "debt": 27}.get(key, 28)
    last = pane.tables.tables["local"].copied(everything=True).splitlines()[-1]
    assert float(last.split("\t")[1]) == pytest.approx(57.5 * 460.17)


def test_only_the_table_in_front_is_filled(pane: FinancingPane) -> None:
    assert pane.tables.tables["debt"].figures.rowCount() == 0
    pane.tables.setCurrentWidget(pane.tables.tables["debt"])
    assert pane.tables.tables["debt"].figures.rowCount() == 26


def test_the_tab_survives_the_pane(
    qtbot: QtBot, pane: FinancingPane, repaint: Callable[[FinancingPane], None]
) -> None:
    pane.tables.setCurrentWidget(pane.tables.tables["sources"])
    again = FinancingPane(pane.workspace)
    qtbot.addWidget(again)
    repaint(again)
    assert again.tables.key == "sources"


def test_a_loan_is_added_changed_and_removed_step_by_step(
    qtbot: QtBot, pane: FinancingPane
) -> None:
    before = plan(pane)
    qtbot.mouseClick(pane.terms.loans.add, Qt.MouseButton.LeftButton)
    row = pane.terms.loans.rows[1]
    assert row.lender.hasFocus()
    typed(qtbot, row.lender, "Second bank")
    typed(qtbot, row.numbers["share_pct"], "20")
    typed(qtbot, row.numbers["rate_pct"], "7,5")
    typed(qtbot, row.numbers["years"], "15")
    typed(qtbot, row.numbers["grace_years"], "2")
    wanted = Loan(lender="Second bank", share_pct=20, rate_pct=7.5, years=15, grace_years=2)
    assert plan(pane).loans == (BANK, wanted)
    row.remove.click()
    assert plan(pane) == before
    undo = pane.workspace.document.undo_stack
    for _ in range(7):
        undo.undo()
    assert plan(pane) is before


@pytest.mark.parametrize(
    ("name", "words", "complaint"),
    [
        ("share_pct", "120", "share lies between 0 and 100"),
        ("rate_pct", "-30", "real interest lies between"),
        ("years", "2", "runs 1 to 60 whole years"),
        ("years", "7.5", "runs 1 to 60 whole years"),
        ("grace_years", "12", "years of grace are fewer"),
        ("share_pct", "half", "is not a number"),
    ],
)
def test_a_loan_that_cannot_be_is_refused_with_the_reason(
    qtbot: QtBot, pane: FinancingPane, name: str, words: str, complaint: str
) -> None:
    before, field = plan(pane), pane.terms.loans.rows[0].numbers[name]
    shown = field.text()
    with qtbot.waitSignal(pane.workspace.told):
        typed(qtbot, field, words)
    assert complaint in pane.terms.hint.text()
    assert pane.terms.hint.isVisible()
    assert plan(pane) is before
    assert field.text() == shown


def test_loans_for_more_than_the_whole_cost_are_refused(qtbot: QtBot, pane: FinancingPane) -> None:
    pane.terms.loans.add.click()
    typed(qtbot, pane.terms.loans.rows[1].numbers["share_pct"], "60")
    assert "cannot cover more than the whole" in pane.terms.hint.text()
    assert plan(pane).loans[1].share_pct == 0


def test_the_public_share_is_set_and_taken_back(qtbot: QtBot, pane: FinancingPane) -> None:
    typed(qtbot, pane.terms.share, "40")
    assert plan(pane).public_share_pct == 40
    assert "not decided" not in pane.notes.text()
    typed(qtbot, pane.terms.share, "140")
    assert "must lie between" in pane.terms.hint.text()
    pane.terms.share.setFocus()
    pane.terms.share.selectAll()
    qtbot.keyClick(pane.terms.share, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.terms.share, Qt.Key.Key_Return)
    assert plan(pane).public_share_pct is None
    assert "The public share is not decided yet" in pane.notes.text()


def test_who_fills_the_gap_and_the_scheme_are_words(qtbot: QtBot, pane: FinancingPane) -> None:
    typed(qtbot, pane.terms.filler, "Both budgets")
    typed(qtbot, pane.terms.scheme, "Concession")
    assert (plan(pane).gap_filler, plan(pane).partnership) == ("Both budgets", "Concession")
    assert pane.who.text().endswith("Who fills it: Both budgets")


def test_another_rate_is_entered_with_its_day_and_source(
    qtbot: QtBot, pane: FinancingPane, dialogs: Answers
) -> None:
    form = pane.terms.ask_for_rate()
    assert form.rate.text() == "460.17"
    form.code.setCurrentIndex(form.code.findData("KGS"))
    form.rate.setText("87,5")
    form.day.setText("1.10.2026")
    dialogs.choices.append("")
    form.source.click()
    assert "No source" in form.source.text()
    form.accept()
    assert plan(pane).currency == LocalCurrency(code="KGS", per_usd=87.5, date="2026-10-01")
    assert "without a source *" in pane.terms.rate.text()
    assert pane.tables.tabText(1) == "Budget, som"
    pane.workspace.document.undo_stack.undo()
    assert pane.tables.tabText(1) == "Budget, tenge"


def test_a_source_can_be_picked_or_left_as_it_is(pane: FinancingPane, dialogs: Answers) -> None:
    form = pane.terms.ask_for_rate()
    dialogs.choices += ["carec_cpmm", None]  # type: ignore[list-item]
    form.source.click()
    form.source.click()
    form.accept()
    held = plan(pane).currency
    assert held is not None
    assert held.source == "carec_cpmm"


def test_the_source_of_a_loan_is_picked_below_it(pane: FinancingPane, dialogs: Answers) -> None:
    row = pane.terms.loans.rows[0]
    assert row.source.words == "Source of loan 1: illustrative"
    dialogs.choices += ["carec_cpmm", None, ""]  # type: ignore[list-item]
    row.source.click()
    assert plan(pane).loans[0].source == "carec_cpmm"
    assert row.source.words == "Source of loan 1: CAREC corridor monitoring"
    assert pane.workspace.document.undo_stack.undoText() == "Set the source of loan 1"
    row.source.click()
    assert plan(pane).loans[0].source == "carec_cpmm"
    row.source.click()
    assert plan(pane).loans[0].source is None


def test_without_a_currency_there_is_no_table_of_it(pane: FinancingPane) -> None:
    form = pane.terms.ask_for_rate()
    form.code.setCurrentIndex(0)
    assert not form.rate.isEnabled()
    form.accept()
    assert plan(pane).currency is None
    assert list(pane.tables.tables) == ["budget", "uses", "sources", "debt"]
    assert pane.terms.rate.text() == "US dollars only"
    assert pane.investor.facts[7].text() == "no data"
    again = pane.terms.ask_for_rate()
    assert again.code.currentData() == ""
    again.reject()


def test_a_rate_that_is_none_keeps_the_form_open(pane: FinancingPane) -> None:
    before, form = plan(pane), pane.terms.ask_for_rate()
    for words in ("0", "much"):
        form.rate.setText(words)
        form.accept()
        assert form.isVisible()
        assert "Write a rate above zero" in form.complained.text()
    form.reject()
    assert plan(pane) is before


def test_everything_has_a_name_fits_and_is_reached_by_keyboard(pane: FinancingPane) -> None:
    assert nameless(pane) == []
    assert clipped(pane) == []
    assert not_reached(pane) == []
    form = pane.terms.ask_for_rate()
    assert nameless(form) == []
    assert form.findChild(QDialogButtonBox) is not None
    form.reject()
