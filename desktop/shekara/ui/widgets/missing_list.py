"""What is still to do, as a list beside something else: each line leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.steps import step_of
from shekara.ui.theme import SPACE
from shekara.ui.widgets.check_list import CheckModel

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

_TO_DO = QT_TRANSLATE_NOOP("ui.brief", "&Still to do")
_HOW = QT_TRANSLATE_NOOP("ui.brief", "A click, or Enter, leads to the place.")
_NOTHING = QT_TRANSLATE_NOOP("ui.brief", "Nothing is missing, and everything was judged.")


class MissingList(QWidget):
    """Lists the checks of the assessment; a click or Enter goes to the place of one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the checks as they are."""
        super().__init__(parent)
        self._workspace = workspace
        texts = workspace.texts
        self.model = CheckModel(workspace, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setIconSize(QSize(16, 16))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(5 * self.fontMetrics().height())
        self.list.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.setAccessibleName(texts(_TO_DO).replace("&", ""))
        self.list.setAccessibleDescription(texts(_HOW))
        self.list.clicked.connect(self._visit)
        self.list.activated.connect(self._visit)
        self._heading, self._nothing = QLabel(texts(_TO_DO)), QLabel(texts(_NOTHING), wordWrap=True)
        self._heading.setObjectName("section")
        self._heading.setBuddy(self.list)
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["tight"])
        for widget in (self._heading, self.list, self._nothing):
            column.addWidget(widget, int(widget is not self._heading))

    def refresh(self) -> None:
        """Check the assessment anew."""
        self.model.refresh()
        anything = self.model.rowCount() > 0
        self.list.setVisible(anything)
        self._nothing.setVisible(not anything)

    def _visit(self, index: QModelIndex) -> None:
        place = self.model.check(index.row()).place
        self._workspace.visit(step_of(place), place)
