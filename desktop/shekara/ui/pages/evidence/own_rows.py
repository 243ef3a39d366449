"""Rows of the imported tables, and the figures that count what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.figures import Figure, FigureBook
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.ui.models.figure_table import Column, Row

if TYPE_CHECKING:
    from shekara.domain.imported import ImportedFigures, ImportedTable
    from shekara.text import Text
    from shekara.ui.texts import Texts

OWN_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.evidence", "File")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Sheet")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Imported on")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "By")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Counts")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Figures"), "count"),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Sources"), "count"),
)
_FIGURES = QT_TRANSLATE_NOOP("ui.evidence", "Figures taken from “{file}”")
_SOURCES = QT_TRANSLATE_NOOP("ui.evidence", "Sources named in “{file}”")
_NOTHING = verbatim("–")
_FIRST = QT_TRANSLATE_NOOP("ui.evidence", "in place of others")
_BESIDE = QT_TRANSLATE_NOOP("ui.evidence", "where nothing else is known")


def own_figures(imported: ImportedFigures) -> FigureBook:
    """Give the book of the numbers of figures and sources of each table."""
    book = FigureBook()
    for table in imported.tables:
        _enter(book, table, "figures", _FIGURES, table.figures)
        _enter(book, table, "sources", _SOURCES, len(table.sources))
    return book


def own_rows(imported: ImportedFigures, book: FigureBook, texts: Texts) -> list[Row]:
    """Give one row for each imported table."""
    return [
        Row(
            table.id,
            (
                verbatim(table.file),
                verbatim(table.sheet) if table.sheet else _NOTHING,
                verbatim(texts.language.date(table.date)) if table.date else _NOTHING,
                verbatim(table.by) if table.by else _NOTHING,
                _FIRST if table.replaces else _BESIDE,
                _of(book, table, "figures"),
                _of(book, table, "sources"),
            ),
        )
        for table in imported.tables
    ]


def _enter(book: FigureBook, table: ImportedTable, kind: str, name: Text, number: int) -> None:
    book.enter(
        Figure(
            id=f"imported.{table.id}.{kind}",
            name=name.having(file=verbatim(table.file)),
            value=number,
            unit="count",
            method="counted",
            sources=tuple(table.source_id(each) for each in range(len(table.sources))),
        )
    )


def _of(book: FigureBook, table: ImportedTable, kind: str) -> Figure | None:
    found = book[f"imported.{table.id}.{kind}"]
    return found if isinstance(found, Figure) else None
