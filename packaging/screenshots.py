"""Pictures of every page and dialog, in every language and both themes, to be looked at.

    python packaging/screenshots.py [FOLDER]

writes PNG files to build/screenshots, or to the folder. Needs no display: it draws off the
screen unless QT_QPA_PLATFORM names another platform. The names say what, language and theme:
`swot-ru-dark.png`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget  # noqa: TID251  (it pictures windows)

    from shekara.ui.main_window import MainWindow

TOP = Path(__file__).resolve().parents[1]
SIZE = (1366, 768)
IMPORT_SIZE = (1240, 680)
TABLE = (
    "Регион;Показатель;Год;Значение;Единица;Источник",
    *(f"KZ-31;Рабочая сила;{year};{year / 4};тыс. чел.;БНС, 2026" for year in range(2015, 2026)),
    "Жетысу;Рабочая сила;2025;330;тыс. чел.;БНС, 2026",
    "KZ-31;Рабочая сила;1825;200;тыс. чел.;БНС, 2026",
)
# Long enough for pages to begin what they calculate in the background.
SETTLE_MS = 150
LONGEST_MS = 10_000


def main(arguments: Sequence[str]) -> int:
    """Take all pictures; the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0]) if arguments else TOP / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for name in take(folder):
        print(name)
    return 0


def take(folder: Path) -> Iterator[str]:
    """Write the pictures and give their names."""
    from shekara.translation import available
    from shekara.ui.app import make_app, make_window

    app = make_app()
    window = make_window(app, None)
    window.showNormal()
    window.resize(*SIZE)
    window.begin()
    for code in available():
        for theme in ("light", "dark"):
            window.speak(code)
            window.dress(theme)
            for name, part in parts(window):
                settle(window)
                file = f"{name}-{code}-{theme}.png"
                part.grab().save(str(folder / file))
                yield file
    window.filing.is_open = False
    window.close()


def parts(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Go through the window and give what can be seen, with a name."""
    from shekara.ui.steps import STEPS

    window.panes.show_why(shown=False)
    window.filing.is_open = False
    window.filing.close()
    yield "start", window
    window.filing.new("alatau")
    for step in STEPS[1:]:
        for tab in tabs_of(window.panes.show_step(step.key)):
            yield step.key + tab, window
    window.panes.show_step("swot")
    window.workspace.explain(window.workspace.evaluation.swot.position.x.id)
    yield "why", window
    window.panes.show_why(shown=False)
    window.panes.show_step("start")
    yield "start-open", window
    for key in ("file", "new", "view"):
        menu = window.menus.table.menus[key]
        menu.popup(window.mapToGlobal(window.rect().center()))
        yield f"menu-{key}", menu
        menu.close()
    yield from dialogs(window)
    yield from importing(window)


def tabs_of(page: QWidget) -> Iterator[str]:
    """Turn to every tab of a page in turn, and give what tells the pictures apart."""
    from PySide6.QtWidgets import QTabWidget  # noqa: TID251  (it pictures windows)

    # What was turned to before, in another language, stays so.
    for tabs in page.findChildren(QTabWidget):
        tabs.setCurrentIndex(0)
    yield ""
    for place, tabs in enumerate(page.findChildren(QTabWidget), start=1):
        for number in range(1, tabs.count()) if tabs.isVisible() else ():
            tabs.setCurrentIndex(number)
            yield f"-{place}-{number + 1}"
        tabs.setCurrentIndex(0)


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Give the dialogs of the frame."""
    from shekara.text import verbatim
    from shekara.ui import filing
    from shekara.ui.about import about_dialog
    from shekara.ui.dialogs import question_box
    from shekara.ui.errors import CHOICES, FAULT
    from shekara.ui.guide import guide_dialog
    from shekara.ui.widgets.picker import Picker

    texts = window.workspace.texts
    path = verbatim("D:/Планы/Қорғас қақпасы.shekara")
    checks = window.show_checks()
    yield "checks", checks
    checks.close()
    pairs = window.workspace.evidence.adjacent_pairs()
    options = [(pair.id, window.filing.pair_name(pair)) for pair in pairs]
    holder = {"user": verbatim("Әсел"), "host": verbatim("LAPTOP-7")}
    made: dict[str, QDialog] = {
        "guide": guide_dialog(texts, window),
        "about": about_dialog(window.workspace, window),
        "pairs": Picker(window, texts, filing.WHICH_PAIR, options),
        "close": question_box(window, texts, filing.LEAVE.having(name=path), filing.LEAVE_CHOICES),
        "changed": question_box(
            window, texts, filing.CHANGED.having(path=path), filing.CHANGED_CHOICES
        ),
        "locked": question_box(
            window, texts, filing.LOCKED.having(path=path, **holder), filing.LOCKED_CHOICES
        ),
        "fault": question_box(window, texts, FAULT, CHOICES),
    }
    for name, dialog in made.items():
        dialog.show()
        yield name, dialog
        dialog.close()
        dialog.deleteLater()


def importing(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Give the import of a table in all its tabs, and the tab of the evidence before and after."""
    from shekara.ui.importing.dialog import ImportDialog

    window.workspace.visit("evidence", "imported.1")
    yield "own-figures-empty", window
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Население областей.csv")
        path.write_text("\n".join(TABLE), encoding="utf-8")
        dialog = ImportDialog(window.workspace, window, path)
        dialog.resize(*IMPORT_SIZE)
        dialog.show()
        settle(window)
        for number, tab in enumerate(("file", "taken", "refused", "unknown")):
            dialog.tables.setCurrentIndex(number)
            yield f"import-{tab}", dialog
        dialog.open_file(path.with_suffix(".xlsx"))
        yield "import-problem", dialog
        dialog.open_file(path)
        settle(window)
        dialog.frame.take.click()
        yield "own-figures", window


def settle(window: MainWindow) -> None:
    """Let the window paint, and what works in the background come back."""
    let_run(SETTLE_MS)
    for _ in range(LONGEST_MS // SETTLE_MS):
        if not window.panes.status.is_working:
            break
        let_run(SETTLE_MS)
    let_run(SETTLE_MS)


def let_run(milliseconds: int) -> None:
    """Let the window live for a while; unlike a wait of QTest it lets other threads work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
