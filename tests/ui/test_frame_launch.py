"""What a start of the program means, and what it does before the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shekara.launch import has_display, wants_window

PAINTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shekara.ui.app import make_window

HEAVY = ("numpy", "pandas", "pyqtgraph", "reportlab", "pypdfium2", "scipy")
app = QApplication(sys.argv)
window = make_window(app, None)
window.painted.connect(lambda: print([name for name in HEAVY if name in sys.modules]))
window.painted.connect(window.begin)
window.panes.show_step("start")
QTimer.singleShot(5000, app.quit)
window.painted.connect(lambda: QTimer.singleShot(0, window.close))
window.show()
app.exec()
"""


def start(code: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a process of its own, with these variables and few others."""
    known = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "TEMP") if key in os.environ}
    known["PYTHONPATH"] = os.pathsep.join(sys.path)
    return subprocess.run(
        [sys.executable, *(["-c", code] if code else ["-m", "shekara"]), *arguments],
        env={**known, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("arguments", [[], ["plan.shekara"], ["folder/plan"]])
def test_nothing_or_a_file_opens_the_window(arguments: list[str]) -> None:
    assert wants_window(arguments)


@pytest.mark.parametrize(
    "arguments", [["pairs"], ["--help"], ["evaluate", "a.shekara"], ["evalute"], ["new", "x/y"]]
)
def test_commands_and_options_go_to_the_command_line(arguments: list[str]) -> None:
    assert not wants_window(arguments)


def test_a_file_without_suffix_opens_the_window(tmp_path: Path) -> None:
    (tmp_path / "plan").touch()
    assert wants_window([str(tmp_path / "plan")])


def test_linux_needs_a_display() -> None:
    assert not has_display("linux", {})
    assert not has_display("linux", {"DISPLAY": ""})
    assert has_display("linux", {"DISPLAY": ":0"})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert has_display("win32", {})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others have a display")
def test_without_a_display_one_sentence_names_the_commands(tmp_path: Path) -> None:
    told = start("", HOME=str(tmp_path))
    assert told.returncode == 2
    assert told.stdout == ""
    assert told.stderr.count("\n") == 1
    assert "shekara --help" in told.stderr


def test_the_first_paint_needs_no_heavy_library(tmp_path: Path) -> None:
    told = start(PAINTED, HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert told.stdout.strip() == "[]", told.stderr
