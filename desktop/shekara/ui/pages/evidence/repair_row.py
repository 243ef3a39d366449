"""One value that would repair a finding, to be taken alone or with what goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from shekara.analysis.results.findings import agreeing
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, plural
from shekara.ui.theme import SPACE
from shekara.ui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from shekara.analysis.results.findings import RepairFigure
    from shekara.domain.figures import FigureBook
    from shekara.ui.workspace import Workspace

_TAKE = QT_TRANSLATE_NOOP("ui.evidence", "Accept")
_TAKEN = QT_TRANSLATE_NOOP("ui.evidence", "Accepted")
_TAKE_NAMED = QT_TRANSLATE_NOOP("ui.evidence", "Accept the repair: {name} = {value}")
_TOGETHER = QT_TRANSLATE_NOOP("ui.evidence", "{name}, together with {changes}")
_CHANGE = QT_TRANSLATE_NOOP("cli", "{name} = {value}")


class RepairRow(QWidget):
    """A repair: its value, what it changes, how many checks agree, and buttons to take it.

    `taken` carries the repair, and whether with the changes that go with it.
    """

    taken = Signal(object, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a repair."""
        super().__init__(parent)
        self._texts = workspace.texts
        self._repair: RepairFigure | None = None
        self.figure = FigureLabel(workspace)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.checks = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.checks.setObjectName("quiet")
        self.take = QPushButton(self._texts(_TAKE))
        self.take_whole = QPushButton()
        for button, whole in ((self.take, False), (self.take_whole, True)):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked, w=whole: self.taken.emit(self._repair, w))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE["small"])
        row.addWidget(self.take)
        row.addWidget(self.take_whole)
        row.addWidget(self.figure)
        row.addWidget(self.words, 1)
        row.addWidget(self.checks)

    def show_repair(
        self, repair: RepairFigure, book: FigureBook, *, is_taken: bool = False
    ) -> None:
        """Show another repair, or that it was taken."""
        self._repair = repair
        texts, change = self._texts, repair.repair.change
        self.figure.show_figure(repair.figure, book=book)
        name = change.name
        others = tuple(
            _CHANGE.having(
                name=each.name,
                value=Quantity(float(each.value), each.unit, each.decimals),
            )
            for each in repair.repair.with_it
        )
        words = _TOGETHER.having(name=name, changes=Listed(others)) if others else name
        self.words.setText(texts(words))
        ids = repair.repair.agreeing_checks
        self.checks.setText(texts(plural("audit", "%n other checks agree", "", len(ids))))
        self.checks.setToolTip(texts(agreeing(repair.repair)))
        value = Quantity(float(change.value), change.unit, change.decimals)
        self.take.setText(texts(_TAKEN if is_taken else _TAKE))
        self.take.setEnabled(not is_taken)
        named = texts(_TAKE_NAMED.having(name=name, value=value))
        self.take.setAccessibleName(named)
        self.take.setToolTip(named)
        self.take_whole.setVisible(bool(repair.further))
        together = plural("ui.evidence", "Accept all %n", "", 1 + len(repair.further))
        self.take_whole.setText(texts(together))
        self.take_whole.setAccessibleName(f"{texts(together)}: {self.words.text()}")
        self.take_whole.setToolTip(self.take_whole.accessibleName())
