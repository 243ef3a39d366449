"""A figure that changes while a slider is dragged, and moves nothing around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shekara.domain.figures import Figure, FigureBook
    from shekara.ui.workspace import Workspace


class SteadyFigure(FigureLabel):
    """Keeps the widest size it needed so far, its digits at the right.

    A label of a fixed size asks for no new layout of the page when its text changes.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a figure."""
        super().__init__(workspace, parent)
        self.setStyleSheet("#figure { text-align: right; }")

    @override
    def show_figure(
        self, figure: Figure | None, *, unit: bool = True, book: FigureBook | None = None
    ) -> None:
        super().show_figure(figure, unit=unit, book=book)
        wanted = self.sizeHint()
        if wanted.width() > self.minimumWidth():
            self.setFixedSize(wanted)
