"""Enter presses the focused button of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from shekara.ui.enter_key import EnterKey
from shekara.ui.main_window import MainWindow


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_once_as_space_does(
    window: MainWindow, kind: type[QPushButton | QToolButton], key: Qt.Key
) -> None:
    button = kind(window)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.show()
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    for focus in range(1, 3):
        window.panes.setFocus()
        button.setFocus()
        QTest.keyClick(button, key)
        assert len(presses) == focus


def test_enter_in_a_field_stays_in_the_field(window: MainWindow) -> None:
    field = QLineEdit(window)
    field.show()
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    field.setFocus()
    QTest.keyClicks(field, "a b")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == ["a b"]


def test_the_pages_own_buttons_are_pressed_by_enter(window: MainWindow) -> None:
    assert window.findChild(EnterKey) is not None
    window.filing.new("alatau")
    swot = window.panes.rail.buttons["swot"]
    swot.setFocus()
    QTest.keyClick(swot, Qt.Key.Key_Return)
    assert window.panes.pages.step == "swot"
