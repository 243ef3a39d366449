"""What is still to do: every missing or doubtful thing, and the way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shekara.domain.check import Check, Severity
from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.icons import icon
from shekara.ui.steps import STEPS, step_of
from shekara.ui.theme import SPACE

if TYPE_CHECKING:
    from shekara.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

_TITLE = QT_TRANSLATE_NOOP("ui.checks", "What is still to do")
_HOW = QT_TRANSLATE_NOOP(
    "ui.checks",
    "Missing things leave gaps in the brief; things to be judged make its results less sure.",
)
_NOTHING = QT_TRANSLATE_NOOP("ui.checks", "Nothing is missing, and everything was judged.")
_GO = QT_TRANSLATE_NOOP("ui.checks", "Go there")
_CLOSE = QT_TRANSLATE_NOOP("ui.checks", "Close")
_LINE = QT_TRANSLATE_NOOP("ui.checks", "{step}: {text}")
_SEVERITIES = {
    Severity.MISSING: QT_TRANSLATE_NOOP("ui.checks", "missing"),
    Severity.DOUBTFUL: QT_TRANSLATE_NOOP("ui.checks", "to be judged"),
}


class CheckModel(QAbstractListModel):
    """The checks of the current assessment, in the order of the work."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start with the checks as they are."""
        super().__init__(parent)
        self._workspace = workspace
        self._checks: tuple[Check, ...] = ()
        self._lines: dict[int, str] = {}
        self.refresh()

    def refresh(self) -> None:
        """Check the assessment anew."""
        found = self._workspace.to_do.checks
        if found != self._checks:
            self.beginResetModel()
            self._checks = found
            self._lines.clear()
            self.endResetModel()

    def check(self, row: int) -> Check:
        """Give the check of a row."""
        return self._checks[row]

    def _line(self, row: int) -> str:
        """Give the words of a row, worded once: painting asks for them again and again."""
        if row not in self._lines:
            check = self._checks[row]
            step = next(step for step in STEPS if step.key == step_of(check.place))
            text = _LINE.having(step=step.title, text=check.text)
            self._lines[row] = self._workspace.texts(text)
        return self._lines[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._checks)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        check, texts = self._checks[index.row()], self._workspace.texts
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._line(index.row())} ({texts(_SEVERITIES[check.severity])})"
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts(_SEVERITIES[check.severity])
        if role == Qt.ItemDataRole.DecorationRole:
            theme = self._workspace.theme
            missing = check.severity is Severity.MISSING
            return icon(
                "warning" if missing else "why", theme.missing if missing else theme.warning
            )
        return None


class CheckList(QDialog):
    """Lists the checks; activating one goes to its place and leaves the list open.

    `gone` carries the step and the place.
    """

    gone = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the checks as they are now, and follow the assessment."""
        super().__init__(parent)
        self._workspace = workspace
        texts = workspace.texts
        self.setWindowTitle(texts(_TITLE))
        self.setAccessibleName(texts(_TITLE))
        self.resize(520, 380)
        self.model = CheckModel(workspace, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setIconSize(QSize(16, 16))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setBuddy(self.list)
        self._go = QPushButton(texts(_GO), self)
        self._go.setObjectName("primary")
        self._lay_out(texts(_CLOSE))
        self.list.setAccessibleName(texts(_TITLE))
        self.list.activated.connect(self._visit)
        self._go.clicked.connect(lambda: self._visit(self.list.currentIndex()))
        workspace.evaluator.evaluated.connect(self._refresh)
        workspace.document.replaced.connect(self._refresh)
        workspace.to_do.learned.connect(self._refresh)
        self._refresh()

    def _lay_out(self, close: str) -> None:
        box = QDialogButtonBox(self)
        box.addButton(self._go, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self._words)
        column.addWidget(self.list, 1)
        column.addWidget(box)

    def _refresh(self, *_signal: object) -> None:
        row = self.list.currentIndex().row()
        self.model.refresh()
        count = self.model.rowCount()
        self._words.setText(self._workspace.texts(_HOW if count else _NOTHING))
        self._go.setEnabled(count > 0)
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), count - 1)))

    def _visit(self, index: QModelIndex) -> None:
        if index.isValid():
            place = self.model.check(index.row()).place
            self.gone.emit(step_of(place), place)
