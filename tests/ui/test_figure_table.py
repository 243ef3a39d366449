"""Tables of figures: sorting, copying, and the way to Why."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.text import verbatim
from shekara.ui.models.figure_table import Column, FigureTableModel, Row
from shekara.ui.spreadsheet import guarded, tsv
from shekara.ui.widgets.elided import ElidedButton
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.option_table import OptionTable
from shekara.ui.workspace import Workspace

COLUMNS = (Column(verbatim("Pair")), Column(verbatim("Exports"), "musd"))
VALUES = {"b": 1234.5, "a": None, "c": 7.25, "d": None}


def figure(key: str, value: float | None) -> Figure:
    return Figure(
        id=f"exports.{key}",
        name=verbatim(f"Exports of {key}"),
        value=value,
        unit="musd",
        method="observed",
        origin=Origin.OBSERVED,
    )


@pytest.fixture
def book() -> FigureBook:
    found = FigureBook()
    for key, value in VALUES.items():
        found.enter(figure(key, value))
    return found


@pytest.fixture
def rows() -> list[Row]:
    """Rows whose figures are missing in one case, and not there at all in another."""
    return [
        Row(key, (verbatim(key), None if key == "d" else figure(key, value)))
        for key, value in VALUES.items()
    ]


@pytest.fixture
def table(qtbot: QtBot, workspace: Workspace, rows: list[Row], book: FigureBook) -> FigureTable:
    made = FigureTable(workspace, verbatim("Exports"), COLUMNS, kept_as="test.table")
    qtbot.addWidget(made)
    made.show_rows(rows, book)
    made.show()
    return made


def keys(table: FigureTable) -> list[str]:
    model = table.figures
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_words_of_options_that_have_little_room_break_into_lines(
    qtbot: QtBot, workspace: Workspace, book: FigureBook
) -> None:
    made = OptionTable(workspace, verbatim("Options"), COLUMNS)
    qtbot.addWidget(made)
    name = verbatim("Net present value to society, million dollars of the United States")
    made.show_rows(
        [Row("b", (name, figure("b", 1234.5))), Row("c", (name, figure("c", 7.25)))], book
    )
    made.resize(900, 300)
    made.show()
    one_line = made.rowHeight(0)
    made.resize(260, 300)
    broken = made.rowHeight(0)
    assert broken > one_line
    assert broken == made.sizeHintForRow(0)
    made.resize(900, 300)
    assert made.rowHeight(0) == one_line


def test_a_button_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    button = ElidedButton()
    qtbot.addWidget(button)
    button.show_words("Source: the agency of statistics")
    button.resize(600, 30)
    button.show()
    assert button.text() == button.words
    button.resize(90, 30)
    assert button.text().endswith("…")
    assert button.toolTip() == button.words


def test_the_sorted_rows_are_a_correct_model(
    table: FigureTable, rows: list[Row], book: FigureBook
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(table.figures, mode, table)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.show_rows(rows[1:], book)
    table.show_rows(rows, book)
    assert tester.model() is table.figures


def test_what_is_missing_stands_last_in_both_orders(table: FigureTable) -> None:
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert keys(table) == ["c", "b", "a", "d"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert keys(table)[:2] == ["b", "c"]


def test_words_are_sorted_as_words(table: FigureTable) -> None:
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert keys(table) == ["a", "b", "c", "d"]


def test_the_sorting_survives_the_page(
    qtbot: QtBot, table: FigureTable, workspace: Workspace, rows: list[Row], book: FigureBook
) -> None:
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    again = FigureTable(workspace, verbatim("Exports"), COLUMNS, kept_as="test.table")
    qtbot.addWidget(again)
    again.show_rows(rows, book)
    assert keys(again) == keys(table)


def test_a_missing_figure_is_said_to_be_missing(table: FigureTable) -> None:
    index = table.figures.index(3, 1)
    assert index.data() == "no data"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Exports: no data"
    assert index.data(Qt.ItemDataRole.EditRole) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F1])
def test_a_key_on_a_figure_leads_to_why(
    qtbot: QtBot, table: FigureTable, workspace: Workspace, book: FigureBook, key: Qt.Key
) -> None:
    table.choose_row("c", column=1)
    with qtbot.waitSignal(workspace.explained) as told:
        qtbot.keyClick(table, key)
    assert told.args == ["exports.c", book]


def test_enter_on_words_activates_the_row(qtbot: QtBot, table: FigureTable) -> None:
    table.choose_row("c", column=0)
    with qtbot.waitSignal(table.row_activated) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["c"]


def test_moving_tells_the_row_and_choosing_from_outside_does_not(
    qtbot: QtBot, table: FigureTable
) -> None:
    with qtbot.assertNotEmitted(table.row_chosen):
        assert table.choose_row("b", column=0)
    with qtbot.waitSignal(table.row_chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == ["a"]
    assert not table.choose_row("nowhere")


def test_the_current_row_stays_when_other_rows_come(
    table: FigureTable, rows: list[Row], book: FigureBook
) -> None:
    table.choose_row("c", column=1)
    table.show_rows(rows[1:], book)
    assert table.row_key == "c"


def test_ctrl_c_copies_full_digits_with_heads(qtbot: QtBot, table: FigureTable) -> None:
    table.choose_row("b", column=0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Pair\tExports, million USD\nb\t1234.5\n"
    assert table.copied(everything=True).count("\n") == 5


def test_numbers_are_copied_as_the_reader_writes_them() -> None:
    assert tsv([["a\tb", 1234.5, None, -2]], ",") == "a b\t1234,5\t\t-2\n"


def test_no_cell_becomes_a_formula() -> None:
    assert guarded("=1+1") == "'=1+1"
    assert guarded(-1.5) == -1.5
    assert guarded(None) == ""
    assert tsv([["=SUM(A1)"]], ".") == "'=SUM(A1)\n"


def test_long_heads_break_between_words(table: FigureTable) -> None:
    header = table.horizontalHeader()
    words = table.figures.headerData(1, Qt.Orientation.Horizontal)
    assert header.sectionSizeHint(1) < table.fontMetrics().horizontalAdvance(f"{words}WWWW")
    assert header.height() > 2 * table.fontMetrics().height()


def test_only_the_block_of_cells_that_changed_is_told(
    table: FigureTable, rows: list[Row], book: FigureBook
) -> None:
    told: list[tuple[int, int, int, int]] = []
    table.figures.dataChanged.connect(
        lambda first, last: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    cells = [table.figures.cell_shown(row, column) for row in range(4) for column in range(2)]
    table.show_rows([*rows], book)
    assert told == []
    other = [Row("b", (verbatim("b"), figure("b", 8.5))), *rows[1:]]
    table.show_rows(other, book)
    at = keys(table).index("b")
    assert told == [(at, 1, at, 1)]
    assert cells != [table.figures.cell_shown(row, column) for row in range(4) for column in (0, 1)]


def test_a_figure_that_becomes_illustrative_is_told(table: FigureTable, rows: list[Row]) -> None:
    table.figures.cell_shown(0, 1)
    assumed = FigureBook()
    for row in rows:
        if isinstance(row.cells[1], Figure):
            assumed.enter(msgspec.structs.replace(row.cells[1], origin=Origin.ILLUSTRATIVE))
    told: list[int] = []
    table.figures.dataChanged.connect(lambda _first, _last: told.append(1))
    table.show_rows(rows, assumed)
    assert told == [1]


@pytest.fixture
def options(qtbot: QtBot, workspace: Workspace, book: FigureBook) -> OptionTable:
    made = OptionTable(workspace, verbatim("Options"), COLUMNS)
    qtbot.addWidget(made)
    made.show_rows(option_rows(1234.5), book)
    made.resize(260, 300)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def option_rows(value: float) -> list[Row]:
    name = verbatim("Net present value to society, million dollars of the United States")
    return [Row("b", (name, figure("b", value))), Row("c", (verbatim("c"), figure("c", 7.25)))]


def test_another_figure_paints_no_names_and_measures_no_rows(
    options: OptionTable, book: FigureBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    shown, heights = FigureTableModel.cell_shown, [options.rowHeight(0), options.rowHeight(1)]

    def counted(model: FigureTableModel, row: int, column: int) -> object:
        asked.append(column)
        return shown(model, row, column)

    options.show_rows(option_rows(1234.6), book)
    QApplication.processEvents()
    monkeypatch.setattr(FigureTableModel, "cell_shown", counted)
    options.show_rows(option_rows(1234.7), book)
    QApplication.processEvents()
    assert asked
    assert 0 not in asked
    assert [options.rowHeight(0), options.rowHeight(1)] == heights


def test_options_are_as_wide_as_qt_would_measure_them(
    options: OptionTable, book: FigureBook
) -> None:
    for value in (1.0, 1234567.5, -88.25):
        options.show_rows(option_rows(value), book)
        for column in (0, 1):
            wanted = QTableView.sizeHintForColumn(options, column)
            assert options.sizeHintForColumn(column) == wanted


def test_options_are_measured_again_in_another_font(options: OptionTable) -> None:
    before = options.sizeHintForColumn(1)
    font = options.font()
    font.setPointSizeF(2 * font.pointSizeF())
    options.setFont(font)
    assert options.sizeHintForColumn(1) > before
