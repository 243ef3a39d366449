"""Looking at a part of the window as a person would: what is nameless, clipped or unreachable."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from shekara.ui.widgets.elided import ElidedLabel

# Rounding of type between screens.
SLACK = 1


def shown(part: QWidget) -> Iterator[QWidget]:
    """Give every widget that can be seen in a part."""
    for widget in part.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QScrollBar):
            yield widget


def reached_by_tab(part: QWidget) -> list[QWidget]:
    """Give what the Tab key must be able to reach in a part."""
    return [
        widget
        for widget in shown(part)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def nameless(part: QWidget) -> list[str]:
    """Name the controls for which a screen reader has no words."""
    return [described(widget) for widget in reached_by_tab(part) if not spoken(widget)]


def spoken(widget: QWidget) -> str:
    """Give the name by which a screen reader calls a widget."""
    reader = QAccessible.queryAccessibleInterface(widget)
    return reader.text(QAccessible.Text.Name).strip() if reader else ""


def clipped(part: QWidget) -> list[str]:
    """Name the labels and buttons whose words do not fit into them."""
    return [described(widget) for widget in shown(part) if does_not_fit(widget)]


def does_not_fit(widget: QWidget) -> bool:
    """Tell whether a label or a button is smaller than its words."""
    if isinstance(widget, ElidedLabel) or widget.size().isEmpty():
        return False
    if isinstance(widget, QLabel):
        if not widget.text():
            return False
        needed = widget.sizeHint()
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + SLACK
        return needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK
    if isinstance(widget, QAbstractButton) and widget.text():
        needed = widget.minimumSizeHint()
        return needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK
    return False


def outside(part: QWidget) -> list[str]:
    """Name the widgets that stick out of what holds them, other than what can be scrolled to."""
    found = []
    for widget in shown(part):
        holder = widget.parentWidget()
        if holder is None or widget.isWindow() or scrolls(holder):
            continue
        room = holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(widget.geometry()):
            found.append(described(widget))
    return found


def scrolls(holder: QWidget) -> bool:
    """Tell whether this is the viewport of something that scrolls."""
    area = holder.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is holder


def sideways(part: QWidget) -> list[str]:
    """Name the areas of a page that must be scrolled sideways."""
    areas = [area for area in shown(part) if isinstance(area, QScrollArea)]
    return [described(area) for area in areas if area.horizontalScrollBar().maximum() > 0]


def not_reached(part: QWidget) -> list[str]:
    """Press Tab until it comes round, and name what it never reached."""
    wanted = reached_by_tab(part)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[int] = set()
    for _ in range(3 * len(wanted) + 60):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        reached.add(address(focused))
        press_tab(focused)
    return [
        described(widget)
        for widget in wanted
        if address(widget) not in reached and not shares_a_group(widget)
    ]


def address(widget: QWidget) -> int:
    """Tell widgets apart, whatever Python object stands for them just now."""
    return shiboken6.getCppPointer(widget)[0]


def shares_a_group(widget: QWidget) -> bool:
    """Tell whether the arrow keys reach it from another of its exclusive group."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def press_tab(widget: QWidget) -> None:
    """Press and release Tab."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, key)


def described(widget: QWidget) -> str:
    """Describe a widget so that it can be found."""
    text = getattr(widget, "text", lambda: "")()
    size = f"{widget.width()}×{widget.height()}"
    needed = f"{widget.sizeHint().width()}×{widget.sizeHint().height()}"
    holder = widget.parentWidget()
    within = f"{type(holder).__name__}#{holder.objectName()}" if holder else ""
    return (
        f"{type(widget).__name__}#{widget.objectName()} in {within} "
        f"“{text}” {widget.accessibleName()!r} {size}, needs {needed}"
    )
