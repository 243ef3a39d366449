"""Somebody at a window: a pointer that hits what is really under it, and a keyboard."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollArea,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier
_STEPS = 6


def click(target: QWidget, at: QPoint | None = None) -> None:
    """Click a control where it is seen, by default in its middle."""
    window, point = aimed(target, at)
    QTest.mouseClick(window, LEFT, NO_KEYS, point)


def double_click(target: QWidget, at: QPoint | None = None) -> None:
    """Click a control twice."""
    window, point = aimed(target, at)
    QTest.mouseDClick(window, LEFT, NO_KEYS, point)


def drag(start: QWidget, at: QPoint, *over: QPoint) -> None:
    """Press on a control, move over points of the screen, and release at the last one."""
    window, point = aimed(start, at)
    QTest.mousePress(window, LEFT, NO_KEYS, point)
    for here, there in pairwise((point, *(window.mapFromGlobal(place) for place in over))):
        for step in range(1, _STEPS + 1):
            QTest.mouseMove(window, here + (there - here) * step / _STEPS)
        point = there
    QTest.mouseRelease(window, LEFT, NO_KEYS, point)


def choose(window: QMainWindow, *path: QMenu, words: str) -> None:
    """Choose from a menu: click from the menu bar through the menus on the way to its words."""
    holder: QMenuBar | QMenu = window.menuBar()
    for menu in path:
        click(holder, holder.actionGeometry(menu.menuAction()).center())
        holder = menu
    action = next(action for action in holder.actions() if action.text() == words)
    click(holder, holder.actionGeometry(action).center())
    # Without a screen nobody gives the focus back when a menu closes.
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS, *, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(focused_window(), key, modifiers)


def type_words(words: str) -> None:
    """Type words where the focus is."""
    for letter in words:
        QTest.sendKeyEvent(QTest.KeyAction.Click, focused(), Qt.Key.Key_unknown, letter, NO_KEYS)


def paste(words: str) -> None:
    """Paste words, copied elsewhere, where the focus is."""
    QGuiApplication.clipboard().setText(words)
    press(Qt.Key.Key_V, CONTROL)


def focused() -> QWidget:
    """Give what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def focused_window() -> QWindow:
    """Give the window with the focus."""
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the focus"
    return window


def aimed(target: QWidget, at: QPoint | None) -> tuple[QWindow, QPoint]:
    """Give the window of a control and the point in it; it must be seen and work there."""
    holder, place = target.window(), target.rect().center() if at is None else at
    popup = QApplication.activePopupWidget()
    assert popup in {None, holder}, f"{popup} is open in front of {target}"
    if not is_hit(target, place):
        scroll_to(target)
    assert is_hit(target, place), f"{target} is out of sight, or something is in front of it"
    assert target.isEnabled(), f"{target} does not work now"
    return holder.windowHandle(), target.mapTo(holder, place)


def is_hit(target: QWidget, place: QPoint) -> bool:
    """Tell whether a click there reaches the control."""
    holder = target.window()
    under = holder.childAt(target.mapTo(holder, place)) or holder
    return under is target or target.isAncestorOf(under)


def scroll_to(target: QWidget) -> None:
    """Bring a control into sight, as somebody would with the wheel."""
    QTest.qWait(0)
    holder = target.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(target)
        holder = holder.parentWidget()
