"""Importing tables of one's own: the dialog, the tab of the evidence, and the way back."""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from shekara.domain.edits.imported import add_table
from shekara.domain.figures import Figure
from shekara.domain.imported import MOST_SERIES, ImportedSeries, ImportedTable
from shekara.store.exchange.reading import SUFFIXES
from shekara.text import verbatim
from shekara.ui.dialogs import TABLE_SUFFIXES
from shekara.ui.importing.columns import letter
from shekara.ui.importing.dialog import ASSEMBLE, READ, ImportDialog
from shekara.ui.importing.memory import MOST, LayoutMemory
from shekara.ui.importing.words_table import WordsTable
from shekara.ui.main_window import MainWindow
from shekara.ui.pages.evidence import EvidencePage
from shekara.ui.view_state import ViewState
from shekara.usecases.importing import Grid, Layout, Role
from tests.ui import person
from tests.ui.conftest import Answers

HEADINGS = ["Region", "Indicator", "Year", "Value", "Unit", "Source"]
SOURCE = "Bureau of National Statistics, Regions of Kazakhstan, 2026"
LONGEST_GAP = 1.0
"""Seconds between two turns of the event loop on such a machine."""
LONG = 30_000
"""Milliseconds that a machine busy with other things may need."""


def rows(*, value: float = 1_250_000, region: str = "KZ-31") -> list[list[object]]:
    """Give the population of a region in two years."""
    return [
        [region, "Population on 1 January", year, value, "people", SOURCE] for year in (2025, 2026)
    ]


def text_file(path: Path, lines: Iterable[Sequence[object]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    return path


def workbook(path: Path, lines: Iterable[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Regions"
    for line in lines:
        sheet.append(list(line))
    book.create_sheet("Notes").append(["Nothing to see"])
    book.save(path)
    return path


@pytest.fixture
def long_table(tmp_path: Path) -> Path:
    """A workbook with one row for each figure, under a title."""
    return workbook(tmp_path / "long.xlsx", [["Population"], HEADINGS, *rows()])


@pytest.fixture
def open_window(window: MainWindow) -> MainWindow:
    """The window with the alatau template."""
    window.filing.new("alatau")
    return window


def begun(qtbot: QtBot, window: MainWindow, path: Path) -> ImportDialog:
    """Open the dialog on a file, and wait until it says what is taken in."""
    window.workspace.dialogs.import_table(window.workspace, window, path)
    dialog = opened(window)
    settled(qtbot, dialog)
    return dialog


def opened(window: MainWindow) -> ImportDialog:
    found = [each for each in window.findChildren(ImportDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def settled(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Wait until nothing is read or put together."""
    tasks = dialog._workspace.tasks
    qtbot.waitUntil(
        lambda: not {READ, ASSEMBLE} & {*tasks._running} and not dialog._later.isActive(),
        timeout=LONG,
    )


def pick(qtbot: QtBot, choice: QComboBox, words: str) -> None:
    """Choose by keyboard, as somebody who types the beginning of the words."""
    row = choice.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert row >= 0, words
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText().startswith(words)


def tables(window: MainWindow) -> tuple[ImportedTable, ...]:
    return window.workspace.document.assessment.imported.tables


def evidence_page(window: MainWindow) -> EvidencePage:
    page = window.panes.show_step("evidence")
    assert isinstance(page, EvidencePage)
    return page


def words_in(table: WordsTable) -> list[list[str]]:
    """Give what a table shows, read as it is copied."""
    return [line.split("\t") for line in table.copied(everything=True).splitlines()]


def take_in(qtbot: QtBot, window: MainWindow, path: Path) -> ImportedTable:
    dialog = begun(qtbot, window, path)
    person.click(dialog.frame.take)
    return tables(window)[-1]


def test_a_long_table_is_imported_by_keyboard_alone(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    dialog = begun(qtbot, open_window, long_table)
    assert dialog.frame.file.text() == "long.xlsx"
    assert dialog.frame.answer.text() == "2 figures are taken in, 0 rows are refused."
    assert dialog.mapper.header.value() == 2
    assert dialog.tables.currentWidget() is dialog.tables.taken
    QTest.keyClick(dialog.frame.take, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    table = tables(open_window)[0]
    assert (table.file, table.sheet, table.figures) == ("long.xlsx", "Regions", 2)
    assert table.sources == (SOURCE,)
    page = evidence_page(open_window)
    assert page.tabs.currentWidget() is page.own
    assert page.own.table.row_key == table.id


def test_one_undo_takes_an_import_back_and_redo_brings_it(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    stack = open_window.workspace.document.undo_stack
    before = open_window.workspace.document.assessment
    take_in(qtbot, open_window, long_table)
    after = open_window.workspace.document.assessment
    assert stack.undoText() == "Import figures from “long.xlsx”"
    page = evidence_page(open_window)
    stack.undo()
    assert open_window.workspace.document.assessment is before
    assert page.own.table.isHidden()
    assert not page.own.empty.isHidden()
    stack.redo()
    assert open_window.workspace.document.assessment is after
    assert not page.own.table.isHidden()


def test_years_in_the_headings_are_read_as_years(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    wide = [["Region", 2024, 2025, 2026], ["KZ-31", 1, 2, 3], ["KG-C", 4, None, 6]]
    dialog = begun(qtbot, open_window, text_file(tmp_path / "wide.csv", wide))
    answer = "Nothing is taken in yet: say where to find the indicator and the source."
    assert dialog.frame.answer.text() == answer
    assert not dialog.frame.take.isEnabled()
    year, indicator = dialog.mapper.rows[Role.YEAR], dialog.mapper.rows[Role.INDICATOR]
    assert year.choice.currentText() == "In the headings (2024–2026)"
    assert QApplication.focusWidget() is indicator.choice
    pick(qtbot, indicator.choice, "The same for all rows")
    pick(qtbot, indicator.field, "Labour force")  # pyright: ignore[reportArgumentType]
    source = dialog.mapper.rows[Role.SOURCE]
    pick(qtbot, source.choice, "The same for all rows")
    QTest.keyClicks(source.field, "Yearbook 2026")
    QTest.keyClick(source.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    settled(qtbot, dialog)
    assert dialog.frame.answer.text() == "5 figures are taken in, 0 rows or cells are refused."
    heads = words_in(dialog.tables.file)[0]
    assert heads == ["A Region", "B Value, 2024", "C Value, 2025", "D Value, 2026"]
    person.click(dialog.frame.take)
    table = tables(open_window)[0]
    assert {(each.place, each.years) for each in table.series} == {
        ("KZ-31", (2024, 2025, 2026)),
        ("KG-C", (2024, 2026)),
    }


def test_years_in_the_headings_go_with_their_values_and_walking_past_loses_nothing(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    wide = [["Region", "Name", 2025, 2026], ["KZ-31", "a", 2, 3]]
    dialog = begun(qtbot, open_window, text_file(tmp_path / "wide.csv", wide))
    named = dialog.mapper.rows
    pick(qtbot, named[Role.SOURCE].choice, "B: Name")
    assert named[Role.PLACE].choice.currentText() == "A: Region"
    pick(qtbot, named[Role.VALUE].choice, "C: 2025")
    assert named[Role.YEAR].choice.currentText() == "Not said yet"
    pick(qtbot, named[Role.YEAR].choice, "D: 2026")
    assert named[Role.VALUE].choice.currentText() == "C: 2025"
    pick(qtbot, named[Role.VALUE].choice, "Below the years")
    assert named[Role.YEAR].choice.currentText() == "In the headings (2025–2026)"
    settled(qtbot, dialog)


def test_unknown_words_are_given_a_meaning_or_left_out(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    lines = [HEADINGS, *rows(region="Taraz and around"), *rows(region="Moon"), *rows()[:1]]
    lines[-1][0] = "KG-C"
    dialog = begun(qtbot, open_window, text_file(tmp_path / "strange.csv", lines))
    said = "1 figure is taken in, 4 rows are refused; 2 words are not known."
    assert dialog.frame.answer.text() == said
    unknown = dialog.tables.unknown
    assert dialog.tables.currentWidget() is unknown
    choice = QApplication.focusWidget()
    assert isinstance(choice, QComboBox)
    assert choice.accessibleName() == "What “Taraz and around” stands for"
    pick(qtbot, choice, "Zhambyl")
    settled(qtbot, dialog)
    assert QApplication.focusWidget() is choice
    said = "3 figures are taken in, 2 rows are refused; 1 word is not known."
    assert dialog.frame.answer.text() == said
    person.click(unknown.rest)
    settled(qtbot, dialog)
    assert dialog.frame.answer.text() == "3 figures are taken in, 0 rows are refused."
    assert not unknown.rest.isEnabled()
    pick(qtbot, choice, "Not said yet")
    settled(qtbot, dialog)
    said = "1 figure is taken in, 2 rows are refused; 1 word is not known."
    assert dialog.frame.answer.text() == said


def test_the_layout_of_a_table_is_taken_first_when_the_same_headings_come(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    lines = [["Where", "What", "When", "How much"], ["Moon", "x", 2025, 5], ["KZ-31", "x", 2025, 6]]
    dialog = begun(qtbot, open_window, text_file(tmp_path / "first.csv", lines))
    named = dialog.mapper.rows
    for role, words in (
        (Role.PLACE, "A: Where"),
        (Role.YEAR, "C: When"),
        (Role.VALUE, "D: How much"),
        (Role.SOURCE, "The same"),
        (Role.INDICATOR, "The same"),
    ):
        pick(qtbot, named[role].choice, words)
    pick(qtbot, named[Role.INDICATOR].field, "Labour force")  # pyright: ignore[reportArgumentType]
    QTest.keyClicks(named[Role.SOURCE].field, "Letter of the akimat")
    settled(qtbot, dialog)
    assert dialog.frame.answer.text().startswith("1 figure is taken in, 1 row is refused")
    dialog.tables.setCurrentWidget(dialog.tables.unknown)
    person.click(dialog.tables.unknown.rest)
    settled(qtbot, dialog)
    person.click(dialog.frame.take)
    again = begun(qtbot, open_window, text_file(tmp_path / "second.csv", [["A title"], [], *lines]))
    assert again.mapper.note.isVisible()
    assert again.mapper.header.value() == 3
    assert again.frame.answer.text() == "1 figure is taken in, 0 rows are refused."
    assert again.mapper.rows[Role.SOURCE].constant == "Letter of the akimat"
    assert QApplication.focusWidget() is again.frame.take


def test_of_too_many_layouts_the_oldest_is_forgotten() -> None:
    state = ViewState()
    memory = LayoutMemory(state)
    grids = [Grid(file="a.csv", rows=((f"Head {at}",),)) for at in range(MOST + 1)]
    for grid in grids:
        memory.keep(grid, Layout(columns=((Role.PLACE, 0),)))
    assert memory.layout_of(grids[0]) is None
    assert memory.layout_of(grids[1]) == Layout(columns=((Role.PLACE, 0),))
    memory.keep(Grid(file="a.csv", rows=()), Layout())
    state.keep("import.layouts", ["{broken", '{"headings": 1}'])
    assert memory.layout_of(grids[1]) is None


def test_refused_rows_are_shown_with_their_reasons_and_copied(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    bad = ["KZ-31", "Population on 1 January", 1823, 5, "people", SOURCE]
    lines = [HEADINGS, *rows(), bad]
    dialog = begun(qtbot, open_window, text_file(tmp_path / "bad.csv", lines))
    assert dialog.tables.currentWidget() is dialog.tables.refused
    assert dialog.tables.tabText(2) == "Refused (1)"
    row, reason, stands = words_in(dialog.tables.refused)[1]
    assert (row, reason) == ("4", "“1823” is no year from 1900 to 2100.")
    assert stands.startswith("KZ-31 | Population on 1 January | 1823")
    dialog.tables.refused.selectRow(0)
    QTest.keyClick(dialog.tables.refused, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "no year" in QGuiApplication.clipboard().text()
    dialog.tables.setCurrentWidget(dialog.tables.taken)
    taken = words_in(dialog.tables.taken)
    assert taken[1][2:4] == ["2025", "1250000.0"]
    QAbstractItemModelTester(dialog.tables.taken.words)


def test_a_broken_file_is_told_and_another_one_can_be_chosen(
    qtbot: QtBot, open_window: MainWindow, dialogs: Answers, tmp_path: Path, long_table: Path
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and no more")
    dialog = begun(qtbot, open_window, broken)
    assert "“broken.xlsx” is damaged or no workbook." in dialog.frame.problem.text()
    assert not dialog.frame.take.isEnabled()
    assert QApplication.focusWidget() is dialog.frame.another
    dialogs.names = [None, long_table]
    person.click(dialog.frame.another)
    assert dialog.frame.problem.isVisible()
    person.click(dialog.frame.another)
    settled(qtbot, dialog)
    assert dialog.frame.answer.text() == "2 figures are taken in, 0 rows are refused."


def test_another_encoding_and_another_sheet_are_read_at_once(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path, long_table: Path
) -> None:
    path = tmp_path / "koi.csv"
    text = "Регион;Показатель;Год;Значение;Единица;Источник\nКазахстан;Рабочая сила;2025;9;чел.;БНС"
    path.write_bytes(text.encode("koi8-r"))
    dialog = begun(qtbot, open_window, path)
    assert dialog.frame.take.isEnabled() is False
    pick(qtbot, dialog.mapper.encoding, "KOI8-R")
    settled(qtbot, dialog)
    assert dialog.frame.answer.text() == "1 figure is taken in, 0 rows are refused."
    pick(qtbot, dialog.mapper.encoding, "UTF-16")
    settled(qtbot, dialog)
    assert dialog.frame.problem.isVisible()
    assert dialog.mapper.encoding.isEnabled()
    assert not dialog.mapper.rows[Role.YEAR].isEnabled()
    pick(qtbot, dialog.mapper.encoding, "KOI8-R")
    settled(qtbot, dialog)
    assert dialog.frame.take.isEnabled()
    dialog.open_file(long_table)
    settled(qtbot, dialog)
    assert not dialog.mapper.encoding.isVisible()
    pick(qtbot, dialog.mapper.sheet, "Notes")
    settled(qtbot, dialog)
    assert words_in(dialog.tables.file)[1][0] == "Nothing to see"


def test_escape_cancels_the_reading_of_many_rows_and_the_window_lives_on(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    def many() -> Iterable[Sequence[object]]:
        yield HEADINGS
        for number in range(100_000):
            yield [f"KZ-{number % 50}", "Labour force", 1950 + number % 70, number, "people", "B"]

    path = text_file(tmp_path / "many.csv", many())
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    open_window.workspace.dialogs.import_table(open_window.workspace, open_window, path)
    dialog = opened(open_window)
    percents: list[int] = []
    tasks = open_window.workspace.tasks
    tasks.progressed.connect(lambda _key, percent: percents.append(percent))
    qtbot.waitUntil(lambda: len(percents) > 3, timeout=LONG)
    assert dialog.frame.progress.isVisible()
    assert ticks
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not {READ, ASSEMBLE} & {*tasks._running}
    assert not tables(open_window)


def test_a_hundred_thousand_rows_are_put_together_while_the_window_lives(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    lines = [HEADINGS] + [
        [f"Place {number // 100}", "Labour force", 1950 + number % 70, 5, "people", f"B{number}"]
        for number in range(100_000)
    ]
    path = text_file(tmp_path / "many.csv", lines)
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(1)
    dialog = begun(qtbot, open_window, path)
    timer.stop()
    assert len(ticks) > 20
    assert max(later - sooner for sooner, later in pairwise(ticks)) < LONGEST_GAP
    assert "100,000 rows are refused" in dialog.frame.answer.text()
    assert dialog.tables.unknown.more.text() == "60 of 1000 words are shown."
    dialog.reject()


def test_a_table_that_gives_more_than_fits_says_so(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path
) -> None:
    lines = [HEADINGS] + [
        ["KZ-31", "Labour force", 2025, number + 1, "people", f"Source {number}"]
        for number in range(5_001)
    ]
    dialog = begun(qtbot, open_window, text_file(tmp_path / "much.csv", lines))
    assert "no document has room for more" in dialog.frame.answer.text()
    assert not dialog.frame.take.isEnabled()


def test_what_an_edit_refuses_is_told_in_the_dialog(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    sources = tuple(f"Source {number}" for number in range(MOST_SERIES))
    full = ImportedTable(
        id="1",
        file="full.csv",
        sources=sources,
        series=tuple(
            ImportedSeries(
                place="KZ-31",
                indicator="labour_force",
                unit="persons",
                source=number,
                years=(2025,),
                values=(1,),
            )
            for number in range(MOST_SERIES)
        ),
    )
    open_window.workspace.edit(verbatim("Fill"), lambda a: add_table(a, full))
    dialog = begun(qtbot, open_window, long_table)
    person.click(dialog.frame.take)
    assert dialog.isVisible()
    assert dialog.frame.answer.text().startswith("There is no room for “long.xlsx”")
    assert len(tables(open_window)) == 1


def test_an_imported_figure_counts_in_the_evidence_and_its_why_names_the_source(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    take_in(qtbot, open_window, long_table)
    page = evidence_page(open_window)
    page.tabs.setCurrentWidget(page.sides)
    page.go_to("observed.KZ-31.population_1jan.2026")
    row = next(
        row
        for row in page.sides._rows.values()
        if any(side and side.latest.value == 1_250_000 for side in row.sides)
    )
    latest = next(side.latest for side in row.sides if side and side.latest.value == 1_250_000)
    assert isinstance(latest, Figure)
    open_window.workspace.explain(latest.id, page.sides._book)
    assert SOURCE in open_window.panes.why.text()


def test_the_counts_of_a_table_are_figures_that_rest_on_its_sources(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    take_in(qtbot, open_window, long_table)
    page = evidence_page(open_window)
    assert page.own.table.explain() is False
    index = page.own.table.model().index(0, 5)
    page.own.table.setCurrentIndex(index)
    assert index.data() == "2"
    QTest.keyClick(page.own.table, Qt.Key.Key_F1)
    why = open_window.panes.why
    assert why.figure_id == "imported.1.figures"
    assert SOURCE in why.text()


def test_whether_a_table_counts_first_is_chosen_and_taken_back(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    take_in(qtbot, open_window, long_table)
    own = evidence_page(open_window).own
    person.click(own.replaces, QPoint(8, own.replaces.height() // 2))
    assert tables(open_window)[0].replaces
    stack = open_window.workspace.document.undo_stack
    assert stack.undoText() == "Let the figures of “long.xlsx” count in place of others"
    stack.undo()
    assert not tables(open_window)[0].replaces
    assert not own.replaces.isChecked()


def test_the_dialog_asks_whether_the_figures_count_first(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    dialog = begun(qtbot, open_window, long_table)
    dialog.mapper.replaces.setFocus()
    QTest.keyClick(dialog.mapper.replaces, Qt.Key.Key_Space)
    person.click(dialog.frame.take)
    assert tables(open_window)[0].replaces


def test_a_table_is_removed_and_the_keyboard_stays_in_place(
    qtbot: QtBot, open_window: MainWindow, long_table: Path
) -> None:
    take_in(qtbot, open_window, long_table)
    take_in(qtbot, open_window, long_table)
    own = evidence_page(open_window).own
    # Without a screen nobody gives the focus back when a dialog closes.
    with qtbot.waitActive(open_window):
        open_window.activateWindow()
    own.go_to("2")
    assert own.table.hasFocus()
    own.remove.setFocus()
    QTest.keyClick(own.remove, Qt.Key.Key_Space)
    assert [table.id for table in tables(open_window)] == ["1"]
    assert own.remove.hasFocus()
    QTest.keyClick(own.remove, Qt.Key.Key_Space)
    assert not tables(open_window)
    assert own.take.hasFocus()
    open_window.workspace.document.undo_stack.undo()
    assert [table.id for table in tables(open_window)] == ["1"]
    assert own.table.row_key == "1"


def drop(window: MainWindow, path: Path) -> bool:
    """Drop a file on the window, and give whether it took it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no_keys = Qt.KeyboardModifier.NoModifier
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no_keys)
    over = QDragEnterEvent(QPoint(5, 5), *how)
    over.ignore()
    QApplication.sendEvent(window, over)
    if over.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *how))
    return over.isAccepted()


def test_a_table_dropped_on_the_window_is_imported_while_an_assessment_is_open(
    qtbot: QtBot, window: MainWindow, long_table: Path
) -> None:
    assert not drop(window, long_table)
    window.filing.new("alatau")
    assert drop(window, long_table)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    dialog = opened(window)
    settled(qtbot, dialog)
    assert dialog.frame.take.isEnabled()
    dialog.reject()
    assert not drop(window, long_table.with_suffix(".pdf"))


def test_everything_that_can_be_read_can_be_dropped_and_chosen() -> None:
    assert {*TABLE_SUFFIXES} == {*SUFFIXES}


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_an_empty_table_is_saved_and_read_back_without_a_figure(
    qtbot: QtBot, open_window: MainWindow, dialogs: Answers, tmp_path: Path, kind: str
) -> None:
    page = evidence_page(open_window)
    page.go_to("imported.1")
    path = tmp_path / f"empty.{kind}"
    dialogs.names = [None, path]
    action = page.own.save.menu().actions()[["xlsx", "csv"].index(kind)]
    action.trigger()
    assert not path.exists()
    action.trigger()
    assert str(path) in open_window.panes.status._message.text()
    assert dialogs.suggested[-1] == f"Figures to import.{kind}"
    dialogs.names = [path]
    assert QApplication.focusWidget() is page.own.take
    person.press(Qt.Key.Key_Return)
    dialog = opened(open_window)
    settled(qtbot, dialog)
    # The example is never data.
    assert (
        dialog.frame.answer.text()
        == "0 figures are taken in, 1 row is refused; 1 word is not known."
    )
    assert not dialog.frame.take.isEnabled()
    if kind == "xlsx":
        notes = openpyxl.load_workbook(path).worksheets[1]
        assert notes["A2"].value == "Kazakhstan"


@pytest.mark.parametrize("code", ["en", "ru"])
def test_no_two_things_share_a_key(
    qtbot: QtBot, open_window: MainWindow, long_table: Path, code: str
) -> None:
    open_window.speak(code)
    menus = [action.text() for action in open_window.menuBar().actions()]
    take_in(qtbot, open_window, long_table)
    assert_apart(evidence_page(open_window).own, menus)
    dialog = begun(qtbot, open_window, long_table)
    dialog.tables.setCurrentWidget(dialog.tables.unknown)
    assert_apart(dialog, [])


def assert_apart(part: QWidget, others: list[str]) -> None:
    texts = [each.text() for each in part.findChildren(QAbstractButton) if each.isVisible()]
    texts += [each.text() for each in part.findChildren(QLabel) if each.buddy() is not None]
    # A sheet and an encoding are never asked for together.
    keys = [key.lower() for text in (*texts, *others) for key in re.findall(r"&(\w)", text)]
    assert len(keys) == len({*keys}), sorted(keys)


def test_columns_are_called_as_in_a_spreadsheet() -> None:
    assert [letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
