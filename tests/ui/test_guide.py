"""The guide in the help menu."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser

from shekara.ui import guide
from shekara.ui.guide import guide_dialog
from shekara.ui.main_window import MainWindow
from shekara.ui.steps import STEPS


def words_of(dialog: QDialog) -> str:
    return dialog.findChildren(QTextBrowser)[0].toPlainText().replace("\xa0", " ")


def test_the_guide_tells_every_step_and_every_key_of_the_menus(window: MainWindow) -> None:
    words = words_of(guide_dialog(window.workspace.texts, window))
    assert all(window.workspace.texts(step.aim) in words for step in STEPS)
    actions = window.menus.table.actions.values()
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) > len(STEPS)
    assert not [key for key in keys if key not in words]
    assert "Move to another quadrant" in words
    assert "&" not in words


def test_help_opens_the_guide(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    action = window.menus.table["guide"]
    assert action.shortcut() == QKeySequence("Shift+F1")
    action.trigger()
    assert shown == ["Guide and keys"]


@pytest.mark.parametrize(("_text", "keys"), guide._OTHERS)
def test_keys_are_named_as_qt_knows_them(_text: object, keys: str) -> None:
    assert all(not key.isEmpty() for key in QKeySequence.listFromString(keys))
