"""Importing figures from tables of one's own: what can be told, and taking a table in or out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.tables import SCALES
from shekara.analysis.results.corrections import unknown_places
from shekara.analysis.results.imported import converts, held_unit, with_imported
from shekara.analysis.results.observed import COUNTRIES
from shekara.domain.edits import imported as edits
from shekara.domain.edits import review
from shekara.domain.imported import ImportedTable, trade_code
from shekara.domain.review import PRINTED
from shekara.domain.units import UNITS
from shekara.reference import import_words
from shekara.reference.evidence import evidence
from shekara.store.exchange import amounts, assembly, guessing, reading, template
from shekara.store.exchange.delimited import ENCODINGS
from shekara.store.exchange.grid import Cell, Grid, words_of
from shekara.store.exchange.layout import (
    Assembled,
    DecimalMark,
    Layout,
    Refused,
    Role,
    Unknown,
    Vocabulary,
    folded,
)
from shekara.store.exchange.reading import SUFFIXES, not_asked
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from shekara.domain.assessment import Assessment
    from shekara.text import Language, Text

__all__ = [
    "ENCODINGS",
    "ROLE_NAMES",
    "SUFFIXES",
    "Assembled",
    "Cell",
    "Choice",
    "DecimalMark",
    "Grid",
    "Importable",
    "Layout",
    "Refused",
    "Role",
    "Unknown",
    "assemble",
    "empty_table",
    "first_layout",
    "folded",
    "headings",
    "importable",
    "imported_table",
    "read",
    "without_table",
    "words_of",
    "years_in_headings",
]

_TRADE = (
    (trade_code("export", "RU"), QT_TRANSLATE_NOOP("import", "Exports to Russia")),
    (trade_code("import", "RU"), QT_TRANSLATE_NOOP("import", "Imports from Russia")),
    (trade_code("export", "KG"), QT_TRANSLATE_NOOP("import", "Exports to Kyrgyzstan")),
    (trade_code("import", "KG"), QT_TRANSLATE_NOOP("import", "Imports from Kyrgyzstan")),
    (trade_code("export", "KZ"), QT_TRANSLATE_NOOP("import", "Exports to Kazakhstan")),
    (trade_code("import", "KZ"), QT_TRANSLATE_NOOP("import", "Imports from Kazakhstan")),
)

ROLE_NAMES: Mapping[Role, Text] = {
    Role.PLACE: QT_TRANSLATE_NOOP("import", "Region"),
    Role.INDICATOR: QT_TRANSLATE_NOOP("import", "Indicator"),
    Role.YEAR: QT_TRANSLATE_NOOP("import", "Year"),
    Role.VALUE: QT_TRANSLATE_NOOP("import", "Value"),
    Role.UNIT: QT_TRANSLATE_NOOP("import", "Unit"),
    Role.SOURCE: QT_TRANSLATE_NOOP("import", "Source"),
}
"""What the roles are called; a table with these headings is understood at once."""

_FIGURES = QT_TRANSLATE_NOOP("import", "Figures")
_ALLOWED = QT_TRANSLATE_NOOP("import", "What may be written")

Choice = tuple[str, "Text"]
"""A key of the vocabulary, and what it is called."""


@dataclass(frozen=True, kw_only=True)
class Importable:
    """What a table can tell: the keys of each role with their names, and the words for them."""

    choices: Mapping[Role, tuple[Choice, ...]]
    vocabulary: Vocabulary


def importable(languages: Sequence[Language]) -> Importable:
    """Give what can be imported, named by codes and by the words of these languages."""
    known = evidence()
    places = _places()
    indicators = (*_indicators(), *_TRADE)
    units = {
        (place, indicator): unit
        for place, _name in places
        for indicator, _named in indicators
        if (unit := held_unit(known, place, indicator)) is not None
    }
    measured = tuple((code, UNITS[code].heading) for code in _units(units.values()))
    choices = {Role.PLACE: places, Role.INDICATOR: indicators, Role.UNIT: measured}
    also: Mapping[Role, Mapping[str, tuple[str, ...]]] = {
        Role.PLACE: import_words.PLACES,
        Role.INDICATOR: {},
        Role.UNIT: import_words.UNITS,
    }
    return Importable(
        choices=choices,
        vocabulary=Vocabulary(
            words={
                role: _words(several, also[role], languages) for role, several in choices.items()
            },
            headings={
                folded(heading): Role(role)
                for role, several in import_words.HEADINGS.items()
                for heading in several
            },
            units=units,
            scales=SCALES,
        ),
    )


def read(
    path: Path,
    *,
    sheet: str = "",
    encoding: str = "",
    progress: Callable[[int], None] = not_asked,
) -> Grid:
    """Give what stands in a file; raises DocumentError, which says what to do."""
    return reading.read_table(path, sheet=sheet, encoding=encoding, progress=progress)


def first_layout(grid: Grid, known: Importable) -> Layout:
    """Give how a table is probably read, to be confirmed or corrected by a person."""
    return guessing.guess_layout(grid, known.vocabulary)


def headings(grid: Grid, header: int) -> tuple[Cell, ...]:
    """Give the cells of the row of the headings, from 1; none where there is no such row."""
    return grid.rows[header - 1] if 0 < header <= len(grid.rows) else ()


def years_in_headings(grid: Grid, header: int) -> dict[int, int]:
    """Give the years that head columns, by the columns."""
    found = {at: amounts.year(cell) for at, cell in enumerate(headings(grid, header))}
    return {at: year for at, year in found.items() if isinstance(year, int)}


def assemble(
    grid: Grid, layout: Layout, known: Importable, progress: Callable[[int], None] = not_asked
) -> Assembled:
    """Give the figures of a table, and what of it is refused; raises DocumentError."""
    return assembly.assemble(grid, layout, known.vocabulary, progress)


def empty_table(kind: str, known: Importable, language: Language) -> bytes:
    """Give an empty table to be filled in, as `xlsx` with the allowed words, or as `csv`.

    Its one row is an example, whose region no import understands.
    """
    heads = [language.text(heading) for heading in ROLE_NAMES.values()]
    example = _example(known, language)
    if kind == "csv":
        return template.template_csv(heads, example=example)
    listed = (Role.PLACE, Role.INDICATOR, Role.UNIT)
    columns = [_allowed(known.choices[role], language) for role in listed]
    rows = [
        [language.text(ROLE_NAMES[role]) for role in listed],
        *([*cells] for cells in zip_longest(*columns, fillvalue="")),
    ]
    return template.template_xlsx(
        heads,
        rows,
        example=example,
        sheet=language.text(_FIGURES),
        notes_sheet=language.text(_ALLOWED),
    )


def _example(known: Importable, language: Language) -> list[str]:
    """Give a row as it may be filled in, marked so that it is refused as long as it stands."""
    (_key, place), *_places = known.choices[Role.PLACE]
    indicators, units = dict(known.choices[Role.INDICATOR]), dict(known.choices[Role.UNIT])
    cells = {
        Role.PLACE: language.text(_EXAMPLE.having(place=place)),
        Role.INDICATOR: language.text(indicators["unemployment_rate"]),
        Role.YEAR: "2025",
        Role.VALUE: language.number(4.6, 1),
        Role.UNIT: language.text(units["pct"]),
        Role.SOURCE: language.text(_EXAMPLE_SOURCE),
    }
    return [cells[role] for role in ROLE_NAMES]


_EXAMPLE = QT_TRANSLATE_NOOP("import", "Example, delete this row: {place}")
_EXAMPLE_SOURCE = QT_TRANSLATE_NOOP("import", "Example: office, title, year, page")


def imported_table(
    grid: Grid, assembled: Assembled, *, by: str = "", replaces: bool = False
) -> ImportedTable:
    """Give what was taken from a table, ready to be added to an assessment today."""
    return ImportedTable(
        id="1",
        file=grid.file,
        sheet=grid.sheet,
        sources=assembled.sources,
        series=assembled.series,
        date=dt.datetime.now().astimezone().date().isoformat(),
        by=by,
        replaces=replaces,
    )


def without_table(assessment: Assessment, table_id: str) -> Assessment:
    """Put an imported table away, and with it the corrections of numbers that go with it."""
    less = edits.remove_table(assessment, table_id)
    known = with_imported(evidence(), less.imported)
    printed = f"{PRINTED}imported.{table_id}."
    gone = [*unknown_places(known, less.review.corrections)]
    gone += [each.of for each in less.review.corrections if each.of.startswith(printed)]
    for place in gone:
        if less.review.correction(place) is not None:
            less = review.withdraw(less, place)
    return less


def _places() -> tuple[Choice, ...]:
    regions = evidence().regions.values()
    return (
        *COUNTRIES.items(),
        *((each.code, each.name) for each in regions if not each.members),
    )


def _indicators() -> tuple[Choice, ...]:
    known = evidence()
    return tuple(
        (code, each.name)
        for code, each in known.indicators.items()
        if any(held_unit(known, place, code) for place in COUNTRIES)
    )


def _units(held: Iterable[str]) -> tuple[str, ...]:
    """Give the units of which figures can be: those held, and all that convert into them."""
    wanted = dict.fromkeys(held)
    others = (code for code in SCALES if any(converts(code, unit) for unit in wanted))
    return tuple(dict.fromkeys((*wanted, *others)))


def _allowed(choices: Iterable[Choice], language: Language) -> list[str]:
    """Give the names that may be written; those that two keys share tell neither."""
    names = [language.text(name) for _key, name in choices]
    return [name for name in names if names.count(name) == 1]


def _words(
    choices: Iterable[Choice],
    also: Mapping[str, tuple[str, ...]],
    languages: Sequence[Language],
) -> dict[str, str]:
    """Give the key of every way of writing it; what two keys are called tells neither."""
    found: dict[str, set[str]] = {}
    for key, name in choices:
        written = [key, *also.get(key, ()), *(language.text(name) for language in languages)]
        region = evidence().regions.get(key)
        if region is not None:
            written += [language.text(region.short_name) for language in languages]
        for words in written:
            found.setdefault(folded(words), set()).add(key)
    return {words: next(iter(keys)) for words, keys in found.items() if len(keys) == 1}
