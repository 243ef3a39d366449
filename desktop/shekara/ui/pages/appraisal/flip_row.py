"""One thing that would have to be true: its sentence, how far it is, and a way to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from shekara.analysis.results.decision.values import DriverFlipResult
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import WeightFlipResult
    from shekara.domain.figures import FigureBook
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

_SHOW = QT_TRANSLATE_NOOP("ui.appraisal", "Try it")

_SHOWN = QT_TRANSLATE_NOOP("ui.appraisal", "It is so now; undo takes it back.")


class FlipRow:
    """Shows a turning point of a driver or of a scenario's weight: `parts`, side by side."""

    def __init__(self, workspace: Workspace, changes: AppraisalChanges) -> None:
        """Start without a turning point."""
        self._workspace, self._texts, self._changes = workspace, workspace.texts, changes
        self._flip: DriverFlipResult | WeightFlipResult | None = None
        self.sentence = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.distance = FigureLabel(workspace)
        self.show_it = QPushButton(self._texts(_SHOW))
        self.show_it.clicked.connect(self._show)
        self.parts: tuple[QWidget, ...] = (self.sentence, self.distance, self.show_it)

    def show(self, *, shown: bool) -> None:
        """Show the row, or hide it."""
        for part in self.parts:
            part.setVisible(shown)

    def show_flip(self, flip: DriverFlipResult | WeightFlipResult, book: FigureBook) -> None:
        """Show another turning point."""
        self._flip = flip
        said = self._texts(flip.sentence)
        self.sentence.setText(said)
        is_outside = isinstance(flip, DriverFlipResult) and flip.is_outside_range
        self.sentence.setEnabled(not is_outside)
        self.distance.show_figure(flip.distance, book=book)
        self.show_it.setAccessibleName(f"{self._texts(_SHOW)}: {said}")
        self.show_it.setToolTip(said)

    def _show(self) -> None:
        flip = self._flip
        if flip is None:
            return
        if isinstance(flip, DriverFlipResult):
            done = self._changes.show_driver(flip)
        else:
            done = self._changes.show_weight(flip)
        if done:
            self._workspace.tell(_SHOWN)
