"""Tabs that fill the room there is, however much their contents would like."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget
from typing_extensions import override


class FillingTabs(QTabWidget):
    """As high as the window leaves: what does not fit scrolls in its own room."""

    def __init__(self, least_height: int, parent: QWidget | None = None) -> None:
        """Start without tabs."""
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(least_height)

    @override
    def hasHeightForWidth(self) -> bool:
        # Else the wrapped words of all tabs would decide how high the page is.
        return False
