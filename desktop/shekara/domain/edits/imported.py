"""Edits of imported figures: a table is taken in, put away, or let count before others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.domain.errors import EditError
from shekara.domain.imported import (
    MOST_FIGURES,
    MOST_LETTERS,
    MOST_SERIES,
    ImportedFigures,
    ImportedTable,
)
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment


def add_table(assessment: Assessment, table: ImportedTable) -> Assessment:
    """Take a table in under the next free id, whatever id it has."""
    tables = assessment.imported.tables
    number = 1 + max((int(each.id) for each in tables), default=0)
    taken = msgspec.structs.replace(table, id=str(number))
    held = assessment.imported
    if held.figures + taken.figures > MOST_FIGURES or held.series + len(taken.series) > MOST_SERIES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no room for “{file}”: an assessment holds {figures} imported figures in "
                "{series} series. Leave out regions, indicators or years that are not needed, "
                "or remove another imported table.",
            ).having(file=verbatim(taken.file), figures=MOST_FIGURES, series=MOST_SERIES)
        )
    if taken.letters + sum(each.letters for each in tables) > MOST_LETTERS:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "There is no room for the sources of “{file}”: all citations together may have "
                "{letters} letters. Shorten them, or name one source for all rows.",
            ).having(file=verbatim(taken.file), letters=MOST_LETTERS)
        )
    return _with(assessment, (*tables, taken))


def remove_table(assessment: Assessment, table_id: str) -> Assessment:
    """Put an imported table away, with all its figures."""
    gone = _table(assessment, table_id)
    tables = assessment.imported.tables
    return _with(assessment, tuple(each for each in tables if each is not gone))


def set_replaces(assessment: Assessment, table_id: str, *, replaces: bool) -> Assessment:
    """Let the figures of a table count in place of bundled ones, or only beside them."""
    before = _table(assessment, table_id)
    if before.replaces == replaces:
        return assessment
    after = msgspec.structs.replace(before, replaces=replaces)
    tables = assessment.imported.tables
    return _with(assessment, tuple(after if each is before else each for each in tables))


def _table(assessment: Assessment, table_id: str) -> ImportedTable:
    for each in assessment.imported.tables:
        if each.id == table_id:
            return each
    raise EditError(
        QT_TRANSLATE_NOOP("errors", "There is no imported table “{table}”.").having(
            table=verbatim(table_id[:80])
        )
    )


def _with(assessment: Assessment, tables: tuple[ImportedTable, ...]) -> Assessment:
    return msgspec.structs.replace(assessment, imported=ImportedFigures(tables=tables))
