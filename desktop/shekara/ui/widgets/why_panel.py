"""The Why panel: what a number rests on, down to its sources.

Driven by the book of figures alone, so every page has it for nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.errors import EvidenceError
from shekara.domain.figures import FigureBook, Origin
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.later import Later
from shekara.ui.steps import START, step_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.input_list import FIGURE_ID, InputList, InputModel
from shekara.ui.widgets.passages import Passages, wrapped_label
from shekara.ui.widgets.provenance import Passage, passages, plain, way_to_assumption

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_LEAST_WIDTH = 260

_TITLE = QT_TRANSLATE_NOOP("ui.why", "Why this number?")
_EMPTY = QT_TRANSLATE_NOOP(
    "ui.why",
    "Click any number on a page, or double-click it in a table; or reach it with Tab and press "
    "Enter. Here you then see how it was come by: its formula, the numbers it rests on, and "
    "their sources.",
)
_BACK = QT_TRANSLATE_NOOP("ui.why", "Back to the number before (Alt+Left)")
_COPY = QT_TRANSLATE_NOOP("ui.why", "Copy this explanation")
_CLOSE = QT_TRANSLATE_NOOP("ui.why", "Close this panel (F1)")
_INPUTS = QT_TRANSLATE_NOOP("ui.why", "Rests on")
_TO_ASSUMPTION = QT_TRANSLATE_NOOP("ui.why", "Go down to the assumption")
_TO_ENTRY = QT_TRANSLATE_NOOP("ui.why", "Go to where it is entered")
_COPIED = QT_TRANSLATE_NOOP("ui.why", "Copied the explanation")
_MOMENT_MS = 30


class WhyPanel(QWidget):
    """Explains one figure at a time; inputs lead deeper, Back leads up. `closed` asks to hide.

    A figure stands in the book it was shown with, by default that of the results.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start by saying what to do."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self._trail: list[str] = []
        self._own_book: FigureBook | None = None
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self._texts(_TITLE))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._back = self._button("back", _BACK)
        self._copy = self._button("copy", _COPY)
        self._close = self._button("close", _CLOSE)
        self._before, self._after = Passages(), Passages()
        self._inputs_head = wrapped_label("section")
        self.way = QPushButton()
        self.model = InputModel(workspace.texts, self)
        self.inputs = InputList(workspace, self)
        self.inputs.setModel(self.model)
        self._area = QScrollArea(self)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def figure_id(self) -> str:
        """Give the id of the figure explained now; empty when there is none."""
        return self._trail[-1] if self._trail else ""

    @property
    def trail(self) -> tuple[str, ...]:
        """Give the ids on the way from the page's number to the one explained now."""
        return tuple(self._trail)

    @property
    def own_book(self) -> FigureBook | None:
        """Give the book that the figures came with; None for that of the results."""
        return self._own_book

    def explain(self, figure_id: str, book: FigureBook | None = None) -> None:
        """Explain a figure of a page, of the results or of the book it came with."""
        self.resume((figure_id,), book)

    def resume(self, trail: tuple[str, ...], book: FigureBook | None = None) -> None:
        """Explain what was explained before the panel was made anew."""
        self._trail, self._own_book = list(trail), book
        self._show()

    def back(self) -> None:
        """Go up to the figure from which this one was reached."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    def forget(self) -> None:
        """Explain nothing any more."""
        self.resume(())

    def text(self) -> str:
        """Give the explanation as plain text."""
        if not self.figure_id or self.figure_id not in self._book():
            return self._texts(_EMPTY)
        return plain(self._workspace, self._book(), self.figure_id)

    def _book(self) -> FigureBook:
        if self._own_book is not None:
            return self._own_book
        return self._workspace.evaluation.figures

    def _deeper(self, index: QModelIndex) -> None:
        self._descend([str(index.data(FIGURE_ID))])

    def _descend(self, way: list[str]) -> None:
        self._trail += way
        self._show()
        self._area.verticalScrollBar().setValue(0)
        if self.model.rowCount():
            self.inputs.setCurrentIndex(self.model.index(0))
        else:
            self._back.setFocus()

    def _show(self) -> None:
        self._back.setEnabled(len(self._trail) > 1)
        self._copy.setEnabled(bool(self._trail))
        if not self._trail:
            self._before.show_passages([Passage("quiet", self._texts(_EMPTY))])
            self._after.show_passages([])
            self._show_inputs(())
            self.way.hide()
            return
        book = self._book()
        self._trail = [known for known in self._trail if known in book]
        if not self._trail:
            self._show()
            return
        before, after = passages(self._workspace, book, self.figure_id)
        self._before.show_passages(before)
        self._after.show_passages(after)
        self._show_inputs(book[self.figure_id].inputs)
        self._show_way(book)

    def _show_way(self, book: FigureBook) -> None:
        """Offer the way to the assumption behind a number, or to where it is entered."""
        behind = book.is_illustrative(self.figure_id) and not self._is_entered(book)
        self.way.setText(self._texts(_TO_ASSUMPTION if behind else _TO_ENTRY))
        self.way.setVisible(behind or self._is_entered(book))

    def _is_entered(self, book: FigureBook) -> bool:
        """Tell whether a person enters the number on a page of its own."""
        entered = (Origin.ILLUSTRATIVE, Origin.JUDGED, Origin.ASSUMED)
        known = book[self.figure_id].origin in entered
        return known and self._own_book is None and step_of(self.figure_id) != START

    def _go_way(self) -> None:
        book = self._book()
        if self._is_entered(book):
            self._workspace.visit(step_of(self.figure_id), self.figure_id)
        else:
            self._descend(way_to_assumption(book, self.figure_id))

    def _show_inputs(self, ids: tuple[str, ...]) -> None:
        self.model.show_entries(ids, self._book() if ids else FigureBook())
        self._inputs_head.setText(f"{self._texts(_INPUTS)} ({len(ids)})")
        for widget in (self._inputs_head, self.inputs):
            widget.setVisible(bool(ids))
        self.inputs.fit()

    def _button(self, picture: str, text: Text) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture, self._workspace.theme.quiet_ink))
        button.setToolTip(self._texts(text))
        button.setAccessibleName(self._texts(text))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(wrapped_label("section", self._texts(_TITLE)), 1)
        head.addWidget(self._copy)
        head.addWidget(self._close)
        content = QWidget(self._area)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACE["tight"], 0)
        column.setSpacing(SPACE["small"])
        self.way.setObjectName("link")
        self.way.setAutoDefault(True)
        self.way.setCursor(Qt.CursorShape.PointingHandCursor)
        column.addWidget(self._before)
        column.addWidget(self.way)
        column.addWidget(self._inputs_head)
        column.addWidget(self.inputs)
        column.addWidget(self._after)
        column.addStretch(1)
        self._inputs_head.setBuddy(self.inputs)
        self.inputs.setAccessibleName(self._texts(_INPUTS))
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self._texts(_TITLE))
        whole = QVBoxLayout(self)
        edge = SPACE["medium"]
        whole.setContentsMargins(edge, edge, SPACE["tight"], SPACE["small"])
        whole.addLayout(head)
        whole.addWidget(self._area, 1)

    def _connect(self) -> None:
        later = Later(self, _MOMENT_MS, self._refresh)
        self._workspace.evaluator.evaluated.connect(later.ask)
        self._workspace.document.replaced.connect(self.forget)
        self._back.clicked.connect(self.back)
        self._copy.clicked.connect(self._copy_text)
        self._close.clicked.connect(self.closed)
        self.way.clicked.connect(self._go_way)
        self.inputs.activated.connect(self._deeper)
        self.inputs.clicked.connect(self._deeper)
        for keys, act in (
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self.back),
            (QKeySequence(Qt.Key.Key_Escape), self.closed.emit),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _refresh(self) -> None:
        if not (self._trail and self.isVisible()):
            return
        try:
            self._show()
        except EvidenceError:
            # The table it was imported with was put away: there is nothing to explain.
            self.forget()

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._workspace.tell(_COPIED)
