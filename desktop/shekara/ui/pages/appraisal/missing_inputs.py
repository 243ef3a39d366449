"""What stands where nothing can be reckoned: which inputs are missing, and two ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP, Listed, Text, plural
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.ui.pages.appraisal.changes import AppraisalChanges
    from shekara.ui.workspace import Workspace

_FILL = QT_TRANSLATE_NOOP("ui.appraisal", "Fill with illustrative start values")
_ENTER = QT_TRANSLATE_NOOP("ui.appraisal", "Enter them on the page Scenarios")
_SOME = QT_TRANSLATE_NOOP("ui.appraisal", "{concept}: {inputs}")
_FEW = 4


class MissingInputs(QWidget):
    """Says what each concept lacks; hidden where nothing is missing."""

    def __init__(
        self, workspace: Workspace, changes: AppraisalChanges, parent: QWidget | None = None
    ) -> None:
        """Lay words and buttons out."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.first = ""
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setObjectName("warning")
        self.fill = QPushButton(self._texts(_FILL))
        self.enter = QPushButton(self._texts(_ENTER))
        self.fill.clicked.connect(changes.fill)
        self.enter.clicked.connect(self.go_to_inputs)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE["small"])
        buttons.addWidget(self.fill)
        buttons.addWidget(self.enter)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.words)
        column.addLayout(buttons)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Name the missing inputs of each concept."""
        missing = evaluation.hub.missing
        self.setVisible(bool(missing))
        said = [
            self._texts(_SOME.having(concept=concept.heading, inputs=_inputs(drivers)))
            for concept, drivers in missing.items()
        ]
        self.words.setText("\n".join(said))
        self.first = next((drivers[0] for drivers in missing.values()), "")

    def go_to_inputs(self) -> None:
        """Go to the first missing input."""
        self._workspace.visit("scenarios", f"hub.{self.first}")


def _inputs(drivers: Sequence[str]) -> Text:
    """Name a few missing inputs, and say how many there are."""
    named = Listed(tuple(DRIVERS[driver].name for driver in drivers[:_FEW]))
    if len(drivers) <= _FEW:
        return _ALL_OF_THEM.having(inputs=named)
    return plural(
        "ui.appraisal", "{inputs}; %n more inputs are missing", "", len(drivers) - _FEW
    ).having(inputs=named)


_ALL_OF_THEM = QT_TRANSLATE_NOOP("ui.appraisal", "{inputs} must still be assumed")
