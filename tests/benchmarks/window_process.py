"""A process that shows a window, tells about it in JSON and ends: started by tests.

window_process.py empty    a window with one label
window_process.py first    Shekara, as `shekara` starts it, up to its first paint
window_process.py pages    Shekara with the sample, one page after the other
"""

from __future__ import annotations

import json
import linecache
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from shekara.ui.main_window import MainWindow

HEAVY = ("numpy", "pandas", "pyqtgraph", "reportlab", "pypdfium2", "pypdf", "scipy")
SIZE = (1366, 768)
MOMENT_MS = 200
PATIENCE_S = 60.0
AT_REST_MS = 5000


def memory_mb() -> float:
    """Give the memory this process holds, in MB; 0 where the system does not say."""
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def most_memory_mb() -> float:
    """Give the most memory this process ever held, in MB; 0 where the system does not say."""
    if not sys.platform.startswith("linux"):
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def tell(found: dict[str, object]) -> None:
    """Print what was found and end at once."""
    print(json.dumps(found), flush=True)  # noqa: T201  (it is how a process tells)
    os._exit(0)


def tell_first_paint() -> None:
    """Tell when the first paint was over, by the clock that all processes share."""
    painted = time.monotonic()
    heavy = [name for name in HEAVY if name in sys.modules]
    sources = len(linecache.cache)
    tell({"painted": painted, "heavy": heavy, "sources": sources, "memory": memory_mb()})


def show_empty() -> None:
    """Show the least there is to show."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Window(QMainWindow):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, tell_first_paint)

    app = QApplication(sys.argv[:1])
    window = Window()
    window.setCentralWidget(QLabel("Shekara"))
    window.resize(1280, 700)
    window.show()
    app.exec()


def show_first() -> None:
    """Start Shekara and end where it would begin to get the rest ready."""
    from shekara.launch import launch
    from shekara.ui.main_window import MainWindow

    MainWindow.begin = lambda _window, _file=None: tell_first_paint()  # type: ignore[method-assign]
    launch([])


def show_pages() -> None:
    """Start Shekara, open the sample, and tell the memory after each page."""
    from PySide6.QtCore import QTimer

    from shekara.launch import launch
    from shekara.ui.main_window import MainWindow

    begin = MainWindow.begin

    def begun(window: MainWindow, file: Path | None = None) -> None:
        begin(window, file)
        QTimer.singleShot(MOMENT_MS, window, lambda: tell(walked(window)))

    MainWindow.begin = begun  # type: ignore[method-assign]
    launch([])


def walked(window: MainWindow) -> dict[str, object]:
    """Show every page of the sample, and again when all work is done: the memory held then.

    `working` is the most that was held till then.
    """
    from shekara.ui.pages.brief import BriefPage
    from shekara.ui.steps import STEPS

    window.showNormal()
    window.resize(*SIZE)
    window.filing.sample()
    for step in STEPS:
        page = window.panes.show_step(step.key)
        let_run(MOMENT_MS)
        if isinstance(page, BriefPage):
            wait_until(lambda preview=page.preview: preview.is_fresh)
    # The last page is told of the decision too, and then nothing works any more.
    wait_until(lambda: window.workspace.decider.is_complete)
    let_run(AT_REST_MS)
    found: dict[str, object] = {"working": most_memory_mb()}
    for step in STEPS:
        window.panes.show_step(step.key)
        let_run(AT_REST_MS // len(STEPS))
        found[step.key] = memory_mb()
    return found


def wait_until(is_done: Callable[[], bool]) -> None:
    """Let the window live until something is done."""
    until = time.monotonic() + PATIENCE_S
    while not is_done():
        let_run(MOMENT_MS)
        if time.monotonic() > until:
            raise TimeoutError


def let_run(milliseconds: int) -> None:
    """Let the window live for a while; unlike a wait of QTest it lets other threads work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    {"empty": show_empty, "first": show_first, "pages": show_pages}[sys.argv[1]]()
