"""A figure on a page: its value, a mark when it is illustrative, and the way to Why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.texts import ILLUSTRATIVE

if TYPE_CHECKING:
    from shekara.domain.figures import Figure, FigureBook
    from shekara.ui.workspace import Workspace

_WHY = QT_TRANSLATE_NOOP("ui", "What this number rests on")
_NO_DATA = QT_TRANSLATE_NOOP("words", "no data")


class FigureLabel(QPushButton):
    """Shows a figure; activated by mouse or keyboard it opens the Why panel on it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a figure."""
        super().__init__(parent)
        self._workspace = workspace
        self._figure_id = ""
        self._book: FigureBook | None = None
        self._shown: tuple[Figure | None, bool, bool] | None = None
        self.setObjectName("figure")
        self.setFlat(True)
        # So that Enter works as Space does.
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(workspace.texts(_WHY))
        self.clicked.connect(self._explain)

    def show_figure(
        self, figure: Figure | None, *, unit: bool = True, book: FigureBook | None = None
    ) -> None:
        """Show a figure of a book, without one of the results; or that there is none."""
        self._book = book
        illustrative = figure is not None and self._is_illustrative(figure.id)
        shown = (figure, illustrative, unit)
        if shown != self._shown:
            self._shown = shown
            self._word(figure, illustrative=illustrative, unit=unit)

    @property
    def is_marked(self) -> bool:
        """Tell whether the figure has an asterisk."""
        return self._shown is not None and self._shown[1]

    def _is_illustrative(self, figure_id: str) -> bool:
        book = self._book
        if book is None:
            book = self._workspace.evaluation.book_of(figure_id)
        return book.is_illustrative(figure_id)

    def _word(self, figure: Figure | None, *, illustrative: bool, unit: bool) -> None:
        texts = self._workspace.texts
        self.setEnabled(figure is not None)
        if figure is None:
            self._figure_id = ""
            self.setText(texts(_NO_DATA))
            self.setAccessibleName(texts(_NO_DATA))
            return
        self._figure_id = figure.id
        value = texts.figure(figure, unit=unit)
        self.setText(f"{value} *" if illustrative else value)
        spoken = f"{texts(figure.name)}: {texts.figure(figure)}"
        mark = f", {texts(ILLUSTRATIVE)}" if illustrative else ""
        self.setAccessibleName(f"{spoken}{mark}")
        if self.property("illustrative") != illustrative:
            self.setProperty("illustrative", illustrative)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def event(self, e: QEvent) -> bool:
        # F1 is the window's: a figure takes it for itself before the window can.
        if isinstance(e, QKeyEvent) and e.key() == Qt.Key.Key_F1 and self._figure_id:
            if e.type() is QEvent.Type.ShortcutOverride:
                e.accept()
                return True
            if e.type() is QEvent.Type.KeyPress:
                self._explain()
                return True
        return super().event(e)

    def _explain(self) -> None:
        if self._figure_id:
            self._workspace.explain(self._figure_id, self._book)
