"""The first line of a factor's card: id, words to be typed in place, a small rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.widgets.factor_rating import FactorMeter
from shekara.ui.widgets.factor_words import FactorWords, WordsEdit

if TYPE_CHECKING:
    from shekara.domain.swot import Factor
    from shekara.ui.widgets.factor_edits import FactorEdits
    from shekara.ui.workspace import Workspace

_NO_WORDS = QT_TRANSLATE_NOOP("ui.swot", "(no words yet)")
_DRIVERS = QT_TRANSLATE_NOOP("ui.links", "drivers {count}")
_WORDS_OF = QT_TRANSLATE_NOOP("ui.swot", "Words of {factor}")
_MORE = QT_TRANSLATE_NOOP("ui.swot", "More for {factor}: move, delete")
_COMPACT_LINES, _ALL_LINES = 3, 12
_NARROW = 320
"""Pixels: a narrower head shows the number of drivers below the rating."""

_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class MoreButton(QToolButton):
    """The menu's button; it leaves the arrow keys to the card.

    Qt would move the focus with them to the next control, and so to the slider of the weight.
    """

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in _ARROWS:
            arg__1.ignore()
        else:
            super().keyPressEvent(arg__1)


class FactorHead(QWidget):
    """Shows the words of a factor; `left` says that typing them has ended."""

    left = Signal()

    def __init__(
        self, workspace: Workspace, edits: FactorEdits, colour: str, parent: QWidget | None = None
    ) -> None:
        """Start without a factor, compact."""
        super().__init__(parent)
        self._texts, self._edits = workspace.texts, edits
        self._factor: Factor | None = None
        self._editor: WordsEdit | None = None
        self._editing = self._expanded = False
        self._count = 0
        self._id = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._id.setStyleSheet(f"color: {colour}; font-weight: 600;")
        self._id.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._id.setMinimumWidth(self._id.fontMetrics().horizontalAdvance("W8") + 4)
        self._words = FactorWords(self)
        self._meter = FactorMeter(workspace.theme, colour, self)
        self._badge = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._badge.setObjectName("legend")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self.more = MoreButton(self)
        self.more.setText("⋯")
        self.more.hide()
        self._lay_out()

    @property
    def words(self) -> str:
        """Give the words as they are shown."""
        return self._texts(_NO_WORDS) if self._is_blank() else self._kept()

    def show_factor(self, factor: Factor) -> None:
        """Show a factor's words and rating."""
        self._factor = factor
        self._id.setText(factor.id)
        self._words.show_words(self.words, _ALL_LINES if self._expanded else _COMPACT_LINES)
        illustrative = bool(factor.illustrative)
        self._meter.show_rating(factor.weight, factor.intensity, illustrative=illustrative)
        more = self._texts(_MORE.having(factor=verbatim(factor.id)))
        self.more.setToolTip(more)
        self.more.setAccessibleName(more)

    def show_count(self, drivers: int) -> None:
        """Show how many drivers the factor works through."""
        self._count = drivers
        self._badge.setText(self._texts(_DRIVERS.having(count=drivers)))
        self._badge.setVisible(bool(drivers) and not self._expanded)

    def expand(self, expanded: bool) -> None:  # noqa: FBT001  (as Qt's setters)
        """Show all words and the menu's button, or a few lines and the small rating."""
        self._expanded = expanded
        self._meter.setVisible(not expanded)
        self._badge.setVisible(bool(self._count) and not expanded)
        self.more.setVisible(expanded)
        self._words.show_words(self.words, _ALL_LINES if expanded else _COMPACT_LINES)

    def edit_words(self) -> None:
        """Let the words be typed in place."""
        if self._factor is None:
            return
        editor = self._words_editor()
        editor.give(self._kept())
        editor.setAccessibleName(self._texts(_WORDS_OF.having(factor=verbatim(self._factor.id))))
        self._editing = True
        self._words.hide()
        editor.show()
        # Made late, it would be the last of the window: Tab goes on within the card.
        QWidget.setTabOrder(self.parentWidget() or self, editor)
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = event.size().width() < _NARROW
        self._small.setDirection(directions.BottomToTop if is_narrow else directions.LeftToRight)
        self._small.setSpacing(0 if is_narrow else 6)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._id, 0, top)
        self._row.addWidget(self._words, 1)
        # Beside the rating, or below it where words need the room.
        self._small = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._small.addWidget(self._badge, 0, top | Qt.AlignmentFlag.AlignRight)
        self._small.addWidget(self._meter, 0, top)
        self._row.addLayout(self._small)
        self._row.addWidget(self.more, 0, top)

    def _kept(self) -> str:
        return "" if self._factor is None else self._texts(text_of(self._factor.words))

    def _is_blank(self) -> bool:
        return self._factor is not None and is_blank(self._factor.words)

    def _words_editor(self) -> WordsEdit:
        if self._editor is None:
            self._editor = WordsEdit(self)
            self._row.insertWidget(2, self._editor, 1)
            self._editor.committed.connect(self._commit)
            self._editor.left.connect(self._stop)
        return self._editor

    def _commit(self, words: str) -> None:
        if self._editing and self._factor is not None:
            self._editing = not self._edits.word(self._factor.id, words)

    def _stop(self) -> None:
        editor = self._words_editor()
        refused = self._editing and editor.toPlainText() != self._kept()
        if refused:
            return
        self._editing = False
        if editor.hasFocus():
            self.left.emit()
        editor.hide()
        self._words.show()
