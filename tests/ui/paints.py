"""Counting what is painted: what nothing changed in should not be."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Paints(QObject):
    """How often each of some widgets is painted from now on."""

    def __init__(self, *watched: QWidget) -> None:
        """Begin to count."""
        super().__init__()
        self._counts: Counter[QObject] = Counter()
        for widget in watched:
            widget.installEventFilter(self)

    def of(self, widget: QWidget) -> int:
        """Give how often a widget was painted."""
        return self._counts[widget]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._counts[watched] += 1
        return False
