"""The card of one factor: compact in its list, with all its judgements when selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.text import QT_TRANSLATE_NOOP, plural, verbatim
from shekara.ui.texts import ILLUSTRATIVE
from shekara.ui.widgets.factor_commands import Command, command_of, factor_menu
from shekara.ui.widgets.factor_details import FactorDetails
from shekara.ui.widgets.factor_head import FactorHead
from shekara.ui.widgets.factor_rating import intensity_of
from shekara.ui.widgets.factor_words import WordsEdit

if TYPE_CHECKING:
    from shekara.analysis.results.swot import FactorFigures
    from shekara.domain.swot import Quadrant
    from shekara.ui.widgets.factor_edits import FactorEdits
    from shekara.ui.workspace import Workspace

_SPOKEN = QT_TRANSLATE_NOOP("ui.swot", "{factor}: {words}. Weight {weight}, intensity {intensity}")


class FactorCard(QWidget):
    """Shows a factor and asks for edits of it.

    `picked` says that it took the focus; `commanded` carries a command for the board;
    `dragged` and `dropped` a place on the screen, `drag_ended` that a drag was given up.
    """

    picked = Signal(str)
    commanded = Signal(str, str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    drag_ended = Signal()

    def __init__(
        self,
        workspace: Workspace,
        edits: FactorEdits,
        quadrant: Quadrant,
        parent: QWidget | None = None,
    ) -> None:
        """Start without a factor, compact."""
        super().__init__(parent)
        self._workspace, self._texts, self._theme = workspace, workspace.texts, workspace.theme
        self._edits = edits
        self._colour = self._theme.quadrant(quadrant.value)
        self._figures: FactorFigures | None = None
        self._details: FactorDetails | None = None
        self._expanded = self._dragging = False
        self._pressed: QPoint | None = None
        self._head = FactorHead(workspace, edits, self._colour, self)
        self._head.left.connect(self.setFocus)
        self._head.more.clicked.connect(self._open_menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 4, 4)
        self._column.setSpacing(2)
        self._column.addWidget(self._head)

    @property
    def factor_id(self) -> str:
        """Give the id of the factor shown."""
        return self._figures.factor.id if self._figures is not None else ""

    @property
    def details(self) -> FactorDetails:
        """Give the judgements of the expanded card."""
        if self._details is None:
            self._details = FactorDetails(self._workspace, self._edits, self._colour, self)
            self._details.hide()
            self._column.addWidget(self._details)
        return self._details

    def show_factor(self, figures: FactorFigures) -> None:
        """Show a factor; nothing is done for one that is shown already, but for its share."""
        before, self._figures = self._figures, figures
        if before is None or before.factor is not figures.factor or before.links != figures.links:
            self._head.show_factor(figures.factor)
            self._head.show_count(len(figures.links))
            self._name(figures)
        if self._expanded:
            self.details.show_factor(figures)

    def expand(self, expanded: bool) -> None:  # noqa: FBT001  (as Qt's setters)
        """Show all judgements, or only the words and a small picture of them."""
        if expanded == self._expanded:
            return
        self._expanded = expanded
        if expanded and self._figures is not None:
            self.details.show_factor(self._figures)
        self.details.setVisible(expanded)
        self._head.expand(expanded)
        self.update()

    def edit_words(self) -> None:
        """Let the words be typed in place."""
        self._head.edit_words()

    def focus_part(self, part: str) -> None:
        """Go to what a check names: `words`, `weight`, `intensity` or `note`."""
        if part == "words":
            self.edit_words()
            return
        details = self.details
        controls: dict[str, QWidget] = {
            "weight": details.slider,
            "intensity": details.dots,
            "note": details.note,
            "links": details.links.add,
        }
        if part in controls:
            controls[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def retire(self) -> None:
        """Leave the board: whatever was being typed has lost its factor."""
        for editor in self.findChildren(WordsEdit):
            editor.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.hide()
        self.deleteLater()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Give the card and its controls in the order of the keyboard."""
        inside = self._details.tab_stops() if self._details is not None else ()
        return (self, self._head.more, *inside)

    @override
    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and command_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        intensity, command = intensity_of(event), command_of(event)
        if self._dragging and command is Command.CLOSE:
            self._pressed, self._dragging = None, False
            self.drag_ended.emit()
        elif intensity is not None:
            if not event.isAutoRepeat():
                self._edits.rate(self.factor_id, intensity, object())
        elif command is not None:
            self._run(command)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.picked.emit(self.factor_id)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or way >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(self.factor_id, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, self._pressed, self._dragging = self._dragging, None, False
        if dragged:
            self.dropped.emit(self.factor_id, event.globalPosition().toPoint())
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._run(Command.EDIT)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, focused = self._theme, self.hasFocus()
        edge = theme.accent if focused else theme.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(theme.accent_ground if self._expanded else theme.ground))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()

    def _name(self, figures: FactorFigures) -> None:
        spoken = self._texts(
            _SPOKEN.having(
                factor=verbatim(figures.factor.id),
                words=verbatim(self._head.words),
                weight=verbatim(self._texts.figure(figures.weight)),
                intensity=verbatim(self._texts.figure(figures.intensity)),
            )
        )
        mark = f", {self._texts(ILLUSTRATIVE)}" if figures.factor.illustrative else ""
        count = len(figures.links)
        works = self._texts(plural("ui.links", "Works through %n drivers", "", count))
        self.setAccessibleName(f"{spoken}{mark}{f'. {works}' if count else ''}")
        self.setToolTip(self._head.words)

    def _run(self, command: Command) -> None:
        if command is Command.EDIT:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit_words()
        elif command is Command.CONFIRM:
            self._edits.confirm(self.factor_id)
        else:
            self.commanded.emit(self.factor_id, command.value)

    def _open_menu(self) -> None:
        below = self._head.more.rect().bottomLeft()
        self._popup(self._head.more.mapToGlobal(below))

    def _popup(self, place: QPoint) -> None:
        if self._figures is not None:
            menu = factor_menu(self._texts, self._figures.factor, self._run, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)
