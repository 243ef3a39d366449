"""Keeping the results in step with the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.parts import Parts
    from shekara.ui.document import Document


class Evaluator(QObject):
    """Evaluates the document after every change, within a frame; imports numpy when first asked.

    `evaluated` carries the parts of the assessment that changed since the results before.
    """

    evaluated = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        """Follow a document."""
        super().__init__(parent)
        self._document = document
        self._current: Evaluation | None = None
        document.changed.connect(self._follow)
        document.replaced.connect(self._forget)

    @property
    def current(self) -> Evaluation:
        """Give the results of the current assessment."""
        if self._current is None or self._current.assessment is not self._document.assessment:
            from shekara.usecases.evaluation import evaluate

            self._current = evaluate(self._document.assessment, self._current)
        return self._current

    def _follow(self, parts: Parts) -> None:
        self.evaluated.emit(parts)

    def _forget(self) -> None:
        self._current = None
