"""A button that names the source of an assumption and lets another one be picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.widgets.elided import ElidedButton
from shekara.ui.widgets.source_choice import choose_source, source_label

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_SOURCE = QT_TRANSLATE_NOOP("ui.scenarios", "Source: {source}")
_WHICH = QT_TRANSLATE_NOOP("ui.scenarios", "What do the values rest on?")
_NONE = QT_TRANSLATE_NOOP("ui.scenarios", "No source: the values are illustrative")


class SourceButton(ElidedButton):
    """Shows a source, or that there is none; `picked` says that a person picked one."""

    picked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a source."""
        super().__init__(parent)
        self._workspace = workspace
        self.source: str | None = None
        self.show_source(None)
        self.clicked.connect(self._ask)

    def show_source(self, source_id: str | None) -> None:
        """Show a source by its id."""
        self.source = source_id
        texts = self._workspace.texts
        label = source_label(self._workspace, source_id) if source_id else _NONE
        self.show_words(texts(label))
        self.setAccessibleName(texts(_SOURCE.having(source=verbatim(self.words))))

    def _ask(self) -> None:
        picked = choose_source(self._workspace, self, _WHICH, _NONE)
        if picked is not None:
            self.show_source(picked or None)
            self.picked.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
