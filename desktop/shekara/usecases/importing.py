"""Importing figures from tables of one's own: what can be told, and taking a table in or out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
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
from shekara.store.exchange.layout import Assembled, Role, Vocabulary, folded
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shekara.domain.assessment import Assessment
    from shekara.store.exchange.grid import Grid
    from shekara.text import Language, Text

_TRADE = (
    (trade_code("export", "RU"), QT_TRANSLATE_NOOP("import", "Exports to Russia")),
    (trade_code("import", "RU"), QT_TRANSLATE_NOOP("import", "Imports from Russia")),
    (trade_code("export", "KG"), QT_TRANSLATE_NOOP("import", "Exports to Kyrgyzstan")),
    (trade_code("import", "KG"), QT_TRANSLATE_NOOP("import", "Imports from Kyrgyzstan")),
    (trade_code("export", "KZ"), QT_TRANSLATE_NOOP("import", "Exports to Kazakhstan")),
    (trade_code("import", "KZ"), QT_TRANSLATE_NOOP("import", "Imports from Kazakhstan")),
)

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
