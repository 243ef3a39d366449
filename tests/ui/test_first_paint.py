"""What `shekara` has imported when its window is painted for the first time."""

from __future__ import annotations

import linecache
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shekara.ui.main_window import MainWindow
from tests.benchmarks.started import started

FEW = 10


def test_the_first_paint_waits_for_no_library_that_only_results_need(tmp_path: Path) -> None:
    assert started("first", tmp_path)["heavy"] == []


def test_no_sources_of_modules_are_kept_in_memory(tmp_path: Path) -> None:
    assert started("first", tmp_path)["sources"] < FEW


def test_the_charts_make_no_class_of_qt_that_nobody_uses() -> None:
    asked = "import shekara.ui.charts, PySide6.QtWidgets as w; print('QCalendarWidget' in vars(w))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


def test_the_charts_import_no_module_of_pyqtgraph_or_qt_that_none_of_them_uses() -> None:
    asked = (
        "import sys, shekara.ui.charts as c; print([n for n in c.LEFT_OUT if n in sys.modules]);"
        "import PySide6.QtTest as t; print(hasattr(t, 'QTest'))"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\nTrue\n"


def test_no_sources_are_kept_once_all_pages_are_imported(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {"module.py": (1, None, ["source"], "module.py")}
    monkeypatch.setattr(linecache, "cache", known)
    window.begin()
    qtbot.waitUntil(lambda: not known)
