"""Words of a table that stand for nothing known, and the choice of what they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.theme import SPACE
from shekara.ui.widgets.calm_choice import CalmChoice
from shekara.ui.widgets.elided import ElidedLabel
from shekara.usecases.importing import ROLE_NAMES, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shekara.ui.texts import Texts
    from shekara.usecases.importing import Importable, Unknown

Names = tuple[tuple[Role, str, str], ...]
"""What words stand for: role, folded words, key; an empty key leaves their rows out."""

MOST = 60
"""How many words are asked about at once: more appear as these are answered."""

_NONE = QT_TRANSLATE_NOOP("ui.import", "All words of the table are known.")
_WHAT = QT_TRANSLATE_NOOP(
    "ui.import",
    "Say what these words stand for. Their rows are refused until then; rows that are left out "
    "are not counted at all.",
)
_MORE = QT_TRANSLATE_NOOP("ui.import", "{shown} of {all} words are shown.")
_REST = QT_TRANSLATE_NOOP("ui.import", "&Leave out all the rest")
_NOT_SAID = QT_TRANSLATE_NOOP("ui.import", "Not said yet")
_OUT = QT_TRANSLATE_NOOP("ui.import", "Leave out")
_STANDS_FOR = QT_TRANSLATE_NOOP("ui.import", "What “{words}” stands for")
_HEADS = (
    QT_TRANSLATE_NOOP("ui.import", "Role"),
    QT_TRANSLATE_NOOP("ui.import", "Words of the file"),
    QT_TRANSLATE_NOOP("ui.import", "Rows"),
    QT_TRANSLATE_NOOP("ui.import", "Stand for"),
)
_UNDECIDED, _LEFT_OUT = "?", "-"
_Key = tuple[Role, str]


class UnknownWords(QWidget):
    """One choice for each word; `told` says that some stand for something else now."""

    told = Signal()

    def __init__(self, texts: Texts, known: Importable) -> None:
        """Start without words."""
        super().__init__()
        self._texts, self._known = texts, known
        self._names: dict[_Key, str] = {}
        self._open: dict[_Key, Unknown] = {}
        self.choices: dict[_Key, CalmChoice] = {}
        self.note = QLabel(wordWrap=True)
        self.rest = QPushButton(texts(_REST))
        self.rest.setAutoDefault(False)
        self.rest.clicked.connect(self._leave_out)
        self._lay_out()
        self._follow()

    @property
    def names(self) -> Names:
        """Give what words stand for by now."""
        return tuple((role, words, key) for (role, words), key in self._names.items())

    def begin(self, names: Names) -> None:
        """Forget the words of another table; what was said of some before holds."""
        for choice in self.choices.values():
            choice.deleteLater()
        self._make_area()
        self.choices, self._open = {}, {}
        self._names = {(role, words): key for role, words, key in names}
        self._follow()

    def show_words(self, unknown: Iterable[Unknown]) -> None:
        """Ask about words that are not known; those that were answered keep their places."""
        self._open = {(each.role, each.folded): each for each in unknown}
        for key, each in self._open.items():
            waiting = sum(self._names.get(asked) is None for asked in self.choices)
            if key not in self.choices and waiting < MOST:
                self._add_row(key, each.words, self._texts.language.number(each.rows, 0))
        for key, value in tuple(self._names.items())[:MOST]:
            if key not in self.choices:
                self._add_row(key, key[1], "")
                self.choices[key].show_value(value or _LEFT_OUT)
        self._follow()

    @property
    def first(self) -> QWidget | None:
        """Give the choice to be made first, None when none is left."""
        waiting = (choice for key, choice in self.choices.items() if key not in self._names)
        return next(waiting, None)

    def _add_row(self, key: _Key, written: str, counted: str) -> None:
        of = key[0]
        choice = CalmChoice(
            self._texts, [(_UNDECIDED, _NOT_SAID), (_LEFT_OUT, _OUT), *self._known.choices[of]]
        )
        choice.setMaxVisibleItems(20)
        choice.setAccessibleName(self._texts(_STANDS_FOR.having(words=verbatim(written))))
        choice.activated.connect(lambda: self._choose(key))
        words, rows = ElidedLabel(), QLabel(counted)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setText(written)
        role = QLabel(self._texts(ROLE_NAMES[of]))
        role.setObjectName("quiet")
        row = self._grid.rowCount()
        for column, widget in enumerate((role, words, rows, choice)):
            self._grid.addWidget(widget, row, column)
        rows.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choices[key] = choice

    def _choose(self, key: _Key) -> None:
        value = str(self.choices[key].currentData())
        if value == _UNDECIDED:
            self._names.pop(key, None)
        else:
            self._names[key] = "" if value == _LEFT_OUT else value
        self.told.emit()

    def _leave_out(self) -> None:
        for key in self._open:
            self._names.setdefault(key, "")
            if key in self.choices:
                self.choices[key].show_value(_LEFT_OUT)
        self.told.emit()

    def _follow(self) -> None:
        """Say how many words wait."""
        waiting = [key for key in self._open if key not in self._names]
        self.rest.setEnabled(bool(waiting))
        self._area.setVisible(bool(self.choices))
        self.note.setText(self._texts(_WHAT if self.choices else _NONE))
        hidden = [key for key in waiting if key not in self.choices]
        self.more.setVisible(bool(hidden))
        shown = len(waiting) - len(hidden)
        self.more.setText(self._texts(_MORE.having(shown=shown, all=len(waiting))))

    def _make_area(self) -> None:
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, SPACE["small"], 0)
        self._grid.setHorizontalSpacing(SPACE["medium"])
        self._grid.setVerticalSpacing(SPACE["tight"])
        for column, (head, stretch) in enumerate(zip(_HEADS, (0, 3, 0, 4), strict=True)):
            label = QLabel(self._texts(head))
            label.setObjectName("section")
            self._grid.addWidget(label, 0, column)
            self._grid.setColumnStretch(column, stretch)
        column = QVBoxLayout()
        column.addWidget(content)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self._area.setWidget(holder)

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_area()
        self.more = QLabel()
        self.more.setObjectName("legend")
        line = QHBoxLayout()
        line.addWidget(self.more, 1)
        line.addStretch(0)
        line.addWidget(self.rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE["small"],) * 4)
        column.setSpacing(SPACE["small"])
        column.addWidget(self.note)
        column.addWidget(self._area, 1)
        column.addStretch(0)
        column.addLayout(line)
