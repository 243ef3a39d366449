"""The guide: what each step is for, how numbers are read, and which keys do what."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from shekara.text import QT_TRANSLATE_NOOP
from shekara.ui.actions import MENUS
from shekara.ui.steps import STEPS
from shekara.ui.theme import SPACE
from shekara.ui.widgets.factor_commands import KEYS_OF_A_FACTOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shekara.text import Text
    from shekara.ui.actions import Entry
    from shekara.ui.texts import Texts

_TITLE = QT_TRANSLATE_NOOP("ui.guide", "Guide and keys")
_CLOSE = QT_TRANSLATE_NOOP("ui.guide", "Close")
_STEPS = QT_TRANSLATE_NOOP("ui.guide", "The steps")
_NUMBERS = QT_TRANSLATE_NOOP("ui.guide", "The numbers")
_KEYS = QT_TRANSLATE_NOOP("ui.guide", "Keys everywhere")
_FACTOR_KEYS = QT_TRANSLATE_NOOP("ui.guide", "Keys on a factor of the SWOT")
_OTHER_KEYS = QT_TRANSLATE_NOOP("ui.guide", "Keys on tables, sliders and maps")
_WORK = (
    QT_TRANSLATE_NOOP(
        "ui.guide",
        "The steps stand at the left in the order of the work; one may go back at any time. Each "
        "asks a question and answers it in the line below it. An empty circle says that nothing "
        "was done there, a half one that something is open, a full one that it is done.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.guide",
        "Every change can be undone, and what is typed counts at once. “What is still to do” "
        "lists everything open and leads to its place.",
    ),
)
_READING = (
    QT_TRANSLATE_NOOP(
        "ui.guide",
        "Click a number, and the Why panel shows its formula, what it rests on, and the sources. "
        "In a table, double-click it, or press F1 on it where a double click changes it.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.guide",
        "A star (*) marks what is illustrative: it rests on an assumption without a source. Put "
        "a figure of your own in its place and name its source, and the star goes.",
    ),
    QT_TRANSLATE_NOOP(
        "ui.guide", "What is not known is shown as missing; nothing is filled in for it."
    ),
)
_OTHERS = (
    (QT_TRANSLATE_NOOP("ui.guide", "The next field, the one before it"), "Tab; Shift+Tab"),
    (QT_TRANSLATE_NOOP("ui.guide", "Enter a value; leave it as it was"), "Enter; Esc"),
    (QT_TRANSLATE_NOOP("ui.guide", "Change a cell, or do what a double click does"), "Enter"),
    (QT_TRANSLATE_NOOP("ui.guide", "Copy the cells chosen in a table"), "Ctrl+C"),
    (
        QT_TRANSLATE_NOOP("ui.guide", "Move a slider by a little, by more"),
        "Left; Right; PgUp; PgDown",
    ),
    (QT_TRANSLATE_NOOP("ui.guide", "Zoom a map or the pages of the brief"), "+; -"),
    (QT_TRANSLATE_NOOP("ui.guide", "See the whole map"), "Home"),
    (QT_TRANSLATE_NOOP("ui.guide", "The menu of what is in focus"), "Shift+F10"),
)
_STEPS_WIDTH, _KEYS_WIDTH = 100, 165


def guide_dialog(texts: Texts, parent: QWidget) -> QDialog:
    """Give the dialog with the guide."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(texts(_TITLE))
    dialog.setAccessibleName(texts(_TITLE))
    dialog.resize(720, 620)
    column = QVBoxLayout(dialog)
    column.setSpacing(SPACE["medium"])
    page = QTextBrowser(dialog)
    page.setAccessibleName(texts(_TITLE))
    page.setTabChangesFocus(True)
    page.setHtml("".join(_guide(texts)))
    column.addWidget(page)
    box = QDialogButtonBox(dialog)
    box.addButton(texts(_CLOSE), QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    column.addWidget(box)
    return dialog


def _guide(texts: Texts) -> Iterator[str]:
    yield _heading(texts, _STEPS)
    yield from (_paragraph(texts, text) for text in _WORK)
    steps = ((f"<b>{_words(texts, step.title)}</b>", _words(texts, step.aim)) for step in STEPS)
    yield _table(steps, _STEPS_WIDTH)
    yield _heading(texts, _NUMBERS)
    yield from (_paragraph(texts, text) for text in _READING)
    everywhere = ((entry.text, entry.keys) for entry in _entries(MENUS) if entry.text)
    for heading, told in (
        (_KEYS, everywhere),
        (_FACTOR_KEYS, KEYS_OF_A_FACTOR),
        (_OTHER_KEYS, _OTHERS),
    ):
        yield _heading(texts, heading)
        # The marks of the menus' own keys are nothing to read.
        rows = (
            (_keys(keys), _words(texts, text).replace("&amp;", "")) for text, keys in told if keys
        )
        yield _table(rows, _KEYS_WIDTH)


def _entries(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        yield from _entries(entry.entries or ())


def _keys(keys: str) -> str:
    named = (
        sequence.toString(QKeySequence.SequenceFormat.NativeText)
        for sequence in QKeySequence.listFromString(keys)
    )
    return escape(", ".join(named)).replace(" ", "&nbsp;")


def _words(texts: Texts, text: Text) -> str:
    return escape(texts(text))


def _heading(texts: Texts, text: Text) -> str:
    return f"<h3>{_words(texts, text)}</h3>"


def _paragraph(texts: Texts, text: Text) -> str:
    return f"<p>{_words(texts, text)}</p>"


def _table(rows: Iterable[tuple[str, str]], width: int) -> str:
    gap = f"padding: {SPACE['tight']}px {SPACE['large']}px {SPACE['tight']}px 0"
    cells = (
        f'<tr><td width="{width}" style="{gap}">{first}</td><td style="{gap}">{second}</td></tr>'
        for first, second in rows
    )
    return f"<table>{''.join(cells)}</table>"
