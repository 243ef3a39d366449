"""A chart and the table of its figures, one behind the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_CHART = QT_TRANSLATE_NOOP("charts", "Chart")
_FIGURES = QT_TRANSLATE_NOOP("charts", "Figures")


class FigureTabs(QTabWidget):
    """Two tabs; the one in front is kept in the view state."""

    def __init__(
        self,
        workspace: Workspace,
        chart: QWidget,
        table: QWidget,
        *,
        kept_as: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the chart first, unless the table was in front last."""
        super().__init__(parent)
        self.setDocumentMode(True)
        self.addTab(chart, workspace.texts(_CHART))
        self.addTab(table, workspace.texts(_FIGURES))
        self.setCurrentIndex(workspace.view_state.get(kept_as, 0))
        self.currentChanged.connect(lambda tab: workspace.view_state.keep(kept_as, tab))
