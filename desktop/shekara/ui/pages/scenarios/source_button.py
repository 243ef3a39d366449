"""A button that names the source of an assumption and lets another one be picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_SOURCE = QT_TRANSLATE_NOOP("ui.scenarios", "Source: {source}")
_WHICH = QT_TRANSLATE_NOOP("ui.scenarios", "What do the values rest on?")
_NONE = QT_TRANSLATE_NOOP("ui.scenarios", "No source: the values are illustrative")
_NO_SOURCE = ""
_EDGES = 28
"""Pixels beside the words of a button."""


class SourceButton(QPushButton):
    """Shows a source, or that there is none; `picked` says that a person picked one."""

    picked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a source."""
        super().__init__(parent)
        self._workspace = workspace
        self.source: str | None = None
        self.words = ""
        self.show_source(None)
        self.clicked.connect(self._ask)

    def show_source(self, source_id: str | None) -> None:
        """Show a source by its id."""
        self.source = source_id
        texts = self._workspace.texts
        known = self._workspace.evidence.sources.get(source_id or _NO_SOURCE)
        named = source_id or texts(_NONE)
        self.words = named if known is None else texts(known.label)
        self.setToolTip(self.words)
        self.setAccessibleName(texts(_SOURCE.having(source=verbatim(self.words))))
        self._fit()

    def _ask(self) -> None:
        texts, sources = self._workspace.texts, self._workspace.evidence.sources
        known = [(key, f"{texts(s.label)}: {texts(s.citation)}") for key, s in sources.items()]
        options = [(_NO_SOURCE, texts(_NONE)), *known]
        picked = self._workspace.dialogs.pick(self, _WHICH, options)
        if picked is not None:
            self.show_source(picked or None)
            self.picked.emit()

    def _fit(self) -> None:
        """Shorten the words where there is no room for them."""
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.words, end, self.width() - _EDGES))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
