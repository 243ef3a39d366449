"""The verdict in the status line; a click leads to what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import Recommendation
    from shekara.domain.figures import Figure
    from shekara.ui.workspace import Workspace

_BEST = QT_TRANSLATE_NOOP("ui.status", "best in {share} (±{half_width})")
_UNSOURCED = QT_TRANSLATE_NOOP("ui.status", "{share} unsourced")
_OLD = QT_TRANSLATE_NOOP("ui.status", "{verdict} (before the last change)")
_TIP = QT_TRANSLATE_NOOP("ui.status", "Shows the appraisal")


class VerdictButton(QToolButton):
    """Hidden until a verdict stands; says so when it is from before the last change."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow the simulation."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: workspace.visit("appraisal"))
        self._is_open = False
        decider = workspace.decider
        decider.decided.connect(self.refresh)
        decider.outdated.connect(self.refresh)
        self.refresh()

    def show_document(self, *, is_open: bool) -> None:
        """Say nothing of an assessment that was put away."""
        self._is_open = is_open
        self.refresh()

    def refresh(self, *_signal: object) -> None:
        """Show the verdict as it is known now."""
        decider = self._workspace.decider
        latest = decider.latest
        known = latest is not None and (latest.recommendation.is_final or self.isVisible())
        if latest is None or not known or not self._is_open:
            self.hide()
            return
        if not latest.recommendation.is_final:
            return
        said = self._said(latest.recommendation)
        if not decider.is_current:
            said = self._texts(_OLD.having(verdict=latest.recommendation.heading))
        self.setText(said)
        self.setAccessibleName(said)
        sentence = self._texts(latest.recommendation.sentence)
        self.setToolTip(f"{sentence}\n{self._texts(_TIP)}")
        self.show()

    def _said(self, made: Recommendation) -> str:
        words = [made.heading]
        if made.best is not None and made.best_half_width is not None:
            off = Quantity(made.best_half_width, "ratio", 1)
            words.append(_BEST.having(share=_whole(made.best), half_width=off))
        if made.unsourced is not None:
            words.append(_UNSOURCED.having(share=_whole(made.unsourced)))
        return " · ".join(map(self._texts, words))


def _whole(share: Figure) -> Quantity:
    value = share.value if isinstance(share.value, float) else None
    return Quantity(value, share.unit, 0)
