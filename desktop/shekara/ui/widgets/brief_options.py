"""What the brief says of itself: its language and what stands on its cover."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from shekara.domain.edits import passport as edits
from shekara.domain.wording import MAX_WORDS, text_of
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim
from shekara.translation import available
from shekara.ui.menus import LANGUAGES
from shekara.ui.theme import SPACE
from shekara.ui.widgets.word_field import WordField

if TYPE_CHECKING:
    from shekara.domain.assessment import Passport
    from shekara.ui.workspace import Workspace

_LANGUAGE = QT_TRANSLATE_NOOP("ui.brief", "&Language of the brief")
_CHOOSE = QT_TRANSLATE_NOOP("ui.brief", "choose a language")
_SPEAK = QT_TRANSLATE_NOOP("undo", "Set the language of the brief: {language}")
_DATE = "date"

_FIELDS = {
    "title": (
        QT_TRANSLATE_NOOP("ui.brief", "&Title"),
        QT_TRANSLATE_NOOP("ui.brief", "what is assessed"),
        QT_TRANSLATE_NOOP("undo", "Change the title"),
    ),
    "place": (
        QT_TRANSLATE_NOOP("ui.brief", "&Place of the hub"),
        QT_TRANSLATE_NOOP("ui.brief", "where the hub is to stand"),
        QT_TRANSLATE_NOOP("undo", "Change the place of the hub"),
    ),
    "author": (
        QT_TRANSLATE_NOOP("ui.brief", "&Author"),
        QT_TRANSLATE_NOOP("ui.brief", "first name and surname"),
        QT_TRANSLATE_NOOP("undo", "Change the author"),
    ),
    "organisation": (
        QT_TRANSLATE_NOOP("ui.brief", "&Organisation"),
        QT_TRANSLATE_NOOP("ui.brief", "ministry, institute or firm"),
        QT_TRANSLATE_NOOP("undo", "Change the organisation"),
    ),
    _DATE: (
        QT_TRANSLATE_NOOP("ui.brief", "&Date"),
        QT_TRANSLATE_NOOP("ui.brief", "2026-03-31 or 31.3.2026"),
        QT_TRANSLATE_NOOP("undo", "Change the date"),
    ),
}
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class BriefOptions(QWidget):
    """Shows the passport of the assessment; every change of it can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Lay out language and cover, empty."""
        super().__init__(parent)
        self._workspace, self._texts = workspace, workspace.texts
        self.language = _CalmChoice()
        self.language.setPlaceholderText(self._texts(_CHOOSE))
        for code in available():
            self.language.addItem(LANGUAGES.get(code, code), code)
        self.language.activated.connect(self._speak)
        self.fields = {name: self._field(name) for name in _FIELDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._add(column, _LANGUAGE, self.language)
        for name, (label, _hint, _undo) in _FIELDS.items():
            self._add(column, label, self.fields[name])

    def show_passport(self, passport: Passport) -> None:
        """Bring language and fields up to date."""
        self.language.setCurrentIndex(self.language.findData(passport.language))
        for name, field in self.fields.items():
            field.show_words(self._texts(text_of(getattr(passport, name))))
        if passport.date:
            self.fields[_DATE].setToolTip(self._texts.language.date(passport.date))

    def go_to(self, name: str) -> None:
        """Put the focus on a field, called as in the passport."""
        field = self.fields.get(name, self.language)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _speak(self, row: int) -> None:
        code = self.language.itemData(row)
        text = _SPEAK.having(language=verbatim(self.language.itemText(row)))
        self._workspace.edit(text, lambda a: edits.set_language(a, code))

    def _change(self, name: str, words: str) -> None:
        undo = _FIELDS[name][2]
        if name == _DATE:
            self._workspace.edit(undo, lambda a: edits.set_date(a, iso_date(words)))
        else:
            self._workspace.edit(undo, lambda a: edits.set_words(a, name, words))

    def _field(self, name: str) -> WordField:
        field = WordField()
        field.setPlaceholderText(self._texts(_FIELDS[name][1]))
        field.setMaxLength(MAX_WORDS)
        field.entered.connect(partial(self._change, name))
        return field

    def _add(self, column: QVBoxLayout, text: Text, field: QWidget) -> None:
        label = QLabel(self._texts(text))
        label.setBuddy(field)
        field.setAccessibleName(self._texts(text).replace("&", ""))
        if column.count():
            column.addSpacing(SPACE["tight"])
        column.addWidget(label)
        column.addWidget(field)


class _CalmChoice(QComboBox):
    """A choice that the wheel does not change in passing."""

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


def iso_date(typed: str) -> str:
    """Give a date as 2026-03-31 when it was typed so or as 31.3.2026; else what was typed."""
    typed = typed.strip()
    if found := _DAY_FIRST.fullmatch(typed):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = found.groups()
    else:
        return typed
    return f"{year}-{month:0>2}-{day:0>2}"
