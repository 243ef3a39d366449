"""Choosing by which mass gravity is computed, the same on every page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel

from shekara.analysis.results.gravity import MASSES
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_GRAVITY = QT_TRANSLATE_NOOP("ui.gravity", "&Gravity:")
_FIRST = "grp"
_FEW_LETTERS = 16


class MassChoice(QComboBox):
    """The masses by name, with a label; what was chosen is kept in the view state."""

    def __init__(self, workspace: Workspace, kept_as: str) -> None:
        """Choose what was chosen last."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEW_LETTERS)
        for mass, name in MASSES.items():
            self.addItem(workspace.texts(name), mass)
        self.setCurrentIndex(max(self.findData(workspace.view_state.get(kept_as, _FIRST)), 0))
        self.label = QLabel(workspace.texts(_GRAVITY))
        self.label.setBuddy(self)
        self.currentIndexChanged.connect(lambda: workspace.view_state.keep(kept_as, self.mass))

    @property
    def mass(self) -> str:
        """Give the key of the mass chosen."""
        return str(self.currentData())
