"""Every page and dialog, in every language and both themes, at 1366 × 768."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shekara.domain.checks import checks
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.translation import available
from shekara.ui.about import about_dialog
from shekara.ui.dialogs import question_box
from shekara.ui.errors import CHOICES, FAULT
from shekara.ui.filing import WHICH_PAIR
from shekara.ui.guide import guide_dialog
from shekara.ui.importing.dialog import ImportDialog
from shekara.ui.main_window import MainWindow
from shekara.ui.steps import STEPS
from shekara.ui.theme import DARK, LIGHT, Theme
from shekara.ui.widgets.figure_table import FigureTable
from shekara.ui.widgets.picker import Picker
from tests.ui import looks

READABLE = 4.5
SEEN = 3.0
PAGES = [step.key for step in STEPS]
LANGUAGES = available()
THEMES = ("light", "dark")
LOOKS = 20
CHECKS = (looks.nameless, looks.clipped, looks.outside, looks.sideways)


@pytest.fixture(params=[f"{code}-{theme}" for code in LANGUAGES for theme in THEMES])
def dressed(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with the alatau template, in one language and theme."""
    code, theme = request.param.split("-")
    window.speak(code)
    window.dress(theme)
    window.filing.new("alatau")
    qtbot.waitUntil(lambda: window.panes.status.missing.text() != "")
    # The status line says something else once the evidence is audited.
    to_do, of_assessment = window.workspace.to_do, checks(window.workspace.document.assessment)
    qtbot.waitUntil(lambda: len(to_do.checks) > len(of_assessment))
    return window


def problems(qtbot: QtBot, part: QWidget) -> list[str]:
    """Give everything that is wrong with how a part looks, once it has come to rest."""
    found = [""]
    for _look in range(LOOKS):
        QTest.qWait(10)
        found = [f"{check.__name__}: {line}" for check in CHECKS for line in check(part)]
        if not found:
            break
    return found + [f"not reached: {line}" for line in looks.not_reached(part)]


@pytest.mark.parametrize("why", [False, True], ids=["wide", "with why"])
@pytest.mark.parametrize("step", PAGES)
def test_a_page_is_named_whole_and_reached_by_keyboard(
    qtbot: QtBot, dressed: MainWindow, step: str, *, why: bool
) -> None:
    dressed.panes.show_why(shown=why)
    page = dressed.panes.show_step(step)
    found = problems(qtbot, page)
    found += [f"sideways: {line}" for line in looks.sideways(dressed.panes.pages)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("step", ["pair", "siting"])
def test_a_table_shows_all_its_columns(dressed: MainWindow, step: str) -> None:
    tables = dressed.panes.show_step(step).findChildren(FigureTable)
    QTest.qWait(10)
    shown = [table for table in tables if table.isVisible()]
    assert shown
    assert not [t.accessibleName() for t in shown if t.horizontalScrollBar().maximum()]


def test_the_frame_is_named_whole_and_reached_by_keyboard(
    qtbot: QtBot, dressed: MainWindow
) -> None:
    panes = dressed.panes
    dressed.workspace.explain("swot.position.x")
    found = [
        line for part in (panes.rail, panes.why, panes.status) for line in problems(qtbot, part)
    ]
    assert not found, "\n".join(found)


def dialogs(window: MainWindow) -> Iterator[QWidget]:
    """Make every dialog of the frame."""
    workspace = window.workspace
    yield window.show_checks()
    yield guide_dialog(workspace.texts, window)
    yield about_dialog(workspace, window)
    pairs = workspace.evidence.adjacent_pairs()
    options = [(pair.id, window.filing.pair_name(pair)) for pair in pairs]
    yield Picker(window, workspace.texts, WHICH_PAIR, options)
    yield question_box(window, workspace.texts, FAULT, CHOICES)
    yield question_box(
        window,
        workspace.texts,
        QT_TRANSLATE_NOOP("ui.files", "Saved {path}").having(path=verbatim("/a" * 60)),
        [("save", verbatim("Save")), ("cancel", verbatim("Cancel"))],
    )


@pytest.fixture(scope="module")
def table_to_import(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table with figures that are taken in, a row that is refused, and words not known."""
    path = tmp_path_factory.mktemp("tables") / "Население областей.csv"
    rows = ["Регион;Показатель;Год;Значение;Единица;Источник"]
    for region, year in (("KZ-31", 2025), ("Жетысу", 2025), ("KZ-31", 1825)):
        rows.append(f"{region};Рабочая сила;{year};500;тыс. чел.;БНС, 2026")
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def imported(qtbot: QtBot, window: MainWindow, path: Path) -> ImportDialog:
    """Open the import of a table as wide as a small screen lets it be."""
    dialog = ImportDialog(window.workspace, window, path)
    dialog.resize(1240, 680)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not dialog.frame.progress.isVisible(), timeout=20_000)
    return dialog


def test_every_tab_of_the_import_is_named_whole_and_reached_by_keyboard(
    qtbot: QtBot, dressed: MainWindow, table_to_import: Path
) -> None:
    dialog = imported(qtbot, dressed, table_to_import)
    for row in dialog.mapper.rows.values():
        row.choice.setCurrentIndex(row.choice.count() - 1)
        row.choice.activated.emit(0)
    found = problems(qtbot, dialog)
    dialog.close()
    dialog = imported(qtbot, dressed, table_to_import)
    for tab in range(dialog.tables.count()):
        dialog.tables.setCurrentIndex(tab)
        found += problems(qtbot, dialog)
    dialog.open_file(table_to_import.with_name("missing.csv"))
    qtbot.waitUntil(dialog.frame.problem.isVisible)
    found += problems(qtbot, dialog)
    dialog.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("why", [False, True], ids=["wide", "with why"])
def test_own_figures_are_named_whole_and_reached_by_keyboard(
    qtbot: QtBot, dressed: MainWindow, table_to_import: Path, *, why: bool
) -> None:
    dressed.panes.show_why(shown=why)
    dressed.workspace.visit("evidence", "imported.1")
    page = dressed.panes.show_step("evidence")
    found = problems(qtbot, page)
    dialog = imported(qtbot, dressed, table_to_import)
    dialog.frame.take.click()
    dressed.activateWindow()
    QTest.qWaitForWindowActive(dressed)
    found += problems(qtbot, page)
    found += [f"sideways: {line}" for line in looks.sideways(dressed.panes.pages)]
    assert not found, "\n".join(found)


def test_a_dialog_is_named_whole_and_reached_by_keyboard(qtbot: QtBot, dressed: MainWindow) -> None:
    for dialog in dialogs(dressed):
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        found = problems(qtbot, dialog)
        assert not found, f"{dialog.accessibleName()}\n" + "\n".join(found)
        dialog.close()


def luminance(colour: str) -> float:
    """Give the relative luminance of a colour (WCAG 2)."""
    made = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (made.redF(), made.greenF(), made.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours (WCAG 2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


TEXTS = ("ink", "quiet_ink", "accent", "warning", "missing")
QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")
GROUNDS = ("ground", "raised", "sunken")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", [*TEXTS, *QUADRANTS])
def test_text_is_readable_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_is_readable_on_coloured_grounds(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= READABLE
    assert contrast(theme.ink, theme.accent_ground) >= READABLE
    assert all(contrast(colour, theme.raised) >= READABLE for colour in theme.series)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("land", ["land", "far_land"])
def test_names_are_readable_on_land(theme: Theme, land: str) -> None:
    assert contrast(theme.ink, getattr(theme, land)) >= READABLE
    assert contrast(theme.quiet_ink, getattr(theme, land)) >= READABLE


def test_land_stands_out_of_the_dark() -> None:
    assert contrast(DARK.border, DARK.ground) >= SEEN
    assert luminance(DARK.land) > luminance(DARK.far_land) > luminance(DARK.ground)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_quadrants_have_colours_of_their_own(theme: Theme) -> None:
    colours = [theme.quadrant(letter) for letter in "SWOT"]
    assert all(one != other for one, other in combinations(colours, 2))
