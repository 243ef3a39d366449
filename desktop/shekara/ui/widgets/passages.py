"""Passages of text one below the other, which change without being made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.ui.widgets.provenance import Passage


class Passages(QWidget):
    """Shows passages, each in the style it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE["small"])

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show other passages."""
        while len(self._labels) < len(passages):
            label = wrapped_label("")
            self._labels.append(label)
            self._column.addWidget(label)
        for number, label in enumerate(self._labels):
            if number < len(passages):
                _fill(label, passages[number])
            label.setVisible(number < len(passages))
        self.setVisible(bool(passages))


def wrapped_label(name: str, words: str = "") -> QLabel:
    """Give a label whose words wrap and can be selected with the mouse."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _fill(label: QLabel, passage: Passage) -> None:
    if label.objectName() != passage.style:
        label.setObjectName(passage.style)
        label.style().unpolish(label)
        label.style().polish(label)
        # Else the words keep the margins of the style before.
        label.clear()
    if label.text() != passage.words:
        label.setText(passage.words)
