"""The head of a page in a window narrower than the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea

from shekara.ui.main_window import MainWindow


@pytest.mark.parametrize("step", ["swot", "scenarios"])
def test_the_primary_action_stays_in_sight_however_far_the_page_is_scrolled(
    window: MainWindow, step: str
) -> None:
    window.filing.new("alatau")
    window.resize(900, 600)
    page = window.panes.show_step(step)
    QTest.qWait(50)
    action = page.findChild(QPushButton, "primary")
    area = next(a for a in window.panes.pages.findChildren(QScrollArea) if a.widget() is page)
    assert action is not None
    bar = area.horizontalScrollBar()
    assert bar.maximum() > 0
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        QTest.qWait(10)
        left = action.mapTo(area.viewport(), QPoint(0, 0)).x()
        assert left >= 0
        assert left + action.width() <= area.viewport().width()
    window.resize(1366, 768)
    QTest.qWait(50)
    assert bar.maximum() == 0
    assert page.head.contentsMargins().right() == 0
