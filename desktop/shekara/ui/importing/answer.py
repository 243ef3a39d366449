"""The one line in which the dialog says how far a table is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP, Listed, plural
from shekara.usecases.importing import Role

if TYPE_CHECKING:
    from shekara.text import Text
    from shekara.usecases.importing import Assembled, Layout

READING = QT_TRANSLATE_NOOP("ui.import", "The file is being read…")
ASSEMBLING = QT_TRANSLATE_NOOP("ui.import", "The figures are being put together…")
NOT_READ = QT_TRANSLATE_NOOP("ui.import", "The file cannot be read.")
FAILED = QT_TRANSLATE_NOOP(
    "ui.import", "The table cannot be read. Save it anew as XLSX or CSV and choose it again."
)
_LACKING = QT_TRANSLATE_NOOP("ui.import", "Nothing is taken in yet: say where to find {roles}.")
_ROLES = {
    Role.PLACE: QT_TRANSLATE_NOOP("ui.import", "the region"),
    Role.INDICATOR: QT_TRANSLATE_NOOP("ui.import", "the indicator"),
    Role.YEAR: QT_TRANSLATE_NOOP("ui.import", "the year"),
    Role.VALUE: QT_TRANSLATE_NOOP("ui.import", "the value"),
    Role.UNIT: QT_TRANSLATE_NOOP("ui.import", "the unit"),
    Role.SOURCE: QT_TRANSLATE_NOOP("ui.import", "the source"),
}
_ANSWER = QT_TRANSLATE_NOOP("ui.import", "{figures}, {rows}.")
_WITH_WORDS = QT_TRANSLATE_NOOP("ui.import", "{figures}, {rows}; {words}.")


def answer(assembled: Assembled, layout: Layout) -> Text:
    """Say how many figures are taken in, and what is not."""
    if assembled.lacking:
        roles = Listed(tuple(_ROLES[role] for role in assembled.lacking))
        return _LACKING.having(roles=roles)
    figures = plural("ui.import", "%n figures are taken in", "", assembled.taken)
    refused = assembled.refused_rows
    rows = (
        plural("ui.import", "%n rows or cells are refused", "", refused)
        if layout.year_columns
        else plural("ui.import", "%n rows are refused", "", refused)
    )
    if not assembled.unknown:
        return _ANSWER.having(figures=figures, rows=rows)
    words = plural("ui.import", "%n words are not known", "", len(assembled.unknown))
    return _WITH_WORDS.having(figures=figures, rows=rows, words=words)
