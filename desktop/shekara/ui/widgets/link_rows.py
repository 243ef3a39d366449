"""The links of a factor to drivers, or of a driver to factors: seen, added, turned, removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shekara.domain.swot import Direction
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.icons import icon
from shekara.ui.theme import SPACE
from shekara.ui.widgets.wrapped_link import WrappedLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.text import Text
    from shekara.ui.workspace import Workspace

_WAYS = {
    Direction.UP: QT_TRANSLATE_NOOP("ui.links", "raises"),
    Direction.DOWN: QT_TRANSLATE_NOOP("ui.links", "lowers"),
}
_TURN = QT_TRANSLATE_NOOP("ui.links", "Turns it round: raises or lowers")
_WAY_OF = QT_TRANSLATE_NOOP("ui.links", "{way}: {words}")
_GO = QT_TRANSLATE_NOOP("ui.links", "Show {words}")
_REMOVE = QT_TRANSLATE_NOOP("ui.links", "Remove the link to {words}")


@dataclass(frozen=True)
class LinkRow:
    """One link: the key of its other end, the words for it, and which way it works."""

    key: str
    words: str
    direction: Direction


class LinkRows(QWidget):
    """Shows links and asks for changes of them.

    `turned` carries the key of the other end and the direction it shall have, `removed` and
    `visited` the key; `add` is the button that asks for one more.
    """

    turned = Signal(str, object)
    removed = Signal(str)
    visited = Signal(str)

    def __init__(
        self, workspace: Workspace, heading: Text, add: Text, parent: QWidget | None = None
    ) -> None:
        """Start without links."""
        super().__init__(parent)
        self._texts, self._theme = workspace.texts, workspace.theme
        self.shown: tuple[LinkRow, ...] = ()
        self._places: dict[tuple[str, int], QWidget] = {}
        self.heading = QLabel(self._texts(heading), self, textFormat=Qt.TextFormat.PlainText)
        self.heading.setObjectName("quiet")
        self.heading.setWordWrap(True)
        self.add = QPushButton(self._texts(add), self)
        self.add.setObjectName("link")
        self._rows = QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(SPACE["small"])
        head.addWidget(self.heading, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self._rows)

    def show_links(self, rows: Sequence[LinkRow]) -> None:
        """Show links in their order; nothing is done for those that are shown already."""
        if tuple(rows) == self.shown:
            return
        focused = next((at for at, control in self._places.items() if control.hasFocus()), None)
        self.shown = tuple(rows)
        self._rebuild(rows)
        if focused is not None:
            self._places.get(focused, self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Give the controls in the order of the keyboard."""
        return (self.add, *self._places.values())

    def _rebuild(self, rows: Sequence[LinkRow]) -> None:
        self._places = {}
        self._column.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget(self)
        self._column.addWidget(self._rows)
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["tight"])
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        before: QWidget = self.add
        for number, row in enumerate(rows):
            for column, control in enumerate(self._controls(row)):
                grid.addWidget(control, number, column)
                QWidget.setTabOrder(before, control)
                self._places[row.key, column] = control
                before = control
        self._rows.setVisible(bool(rows))

    def _controls(self, row: LinkRow) -> tuple[QWidget, QWidget, QWidget]:
        words = verbatim(row.words)
        way = QToolButton(self._rows)
        way.setText(self._texts(_WAYS[row.direction]))
        way.setToolTip(self._texts(_TURN))
        said = _WAY_OF.having(way=_WAYS[row.direction], words=words)
        way.setAccessibleName(self._texts(said))
        other = Direction.DOWN if row.direction is Direction.UP else Direction.UP
        way.clicked.connect(lambda: self.turned.emit(row.key, other))
        name = WrappedLink(row.words, self._rows)
        name.setAccessibleName(self._texts(_GO.having(words=words)))
        name.clicked.connect(lambda: self.visited.emit(row.key))
        gone = QToolButton(self._rows)
        gone.setIcon(icon("close", self._theme.quiet_ink))
        gone.setToolTip(self._texts(_REMOVE.having(words=words)))
        gone.setAccessibleName(self._texts(_REMOVE.having(words=words)))
        gone.clicked.connect(lambda: self.removed.emit(row.key))
        return way, name, gone
