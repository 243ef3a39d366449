"""Rows of the tables in the dialog: what stands in the file, what is taken, what is refused."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim
from shekara.ui.importing.columns import letter
from shekara.ui.importing.words_model import Head, Line, Number
from shekara.usecases.importing import ROLE_NAMES, Role, words_of, years_in_headings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shekara.ui.texts import Texts
    from shekara.usecases.importing import Assembled, Grid, Importable, Layout

MOST_ROWS, MOST_TAKEN = 200, 500

_MARKED = QT_TRANSLATE_NOOP("ui.import", "{letter}\n{role}")
_OF_YEAR = QT_TRANSLATE_NOOP("ui.import", "{letter}\nValue, {year}")
_HEADINGS = QT_TRANSLATE_NOOP("ui.import", "{row}: headings")
_ROW = QT_TRANSLATE_NOOP("ui.import", "Row")
_REASON = QT_TRANSLATE_NOOP("ui.import", "Reason")
_STANDS = QT_TRANSLATE_NOOP("ui.import", "What stands there")
_BETWEEN = " | "


def file_heads(grid: Grid, layout: Layout, texts: Texts) -> list[Head]:
    """Give the columns by their letters, those that are taken with their role in words."""
    roles: dict[int, list[Role]] = {}
    for role, at in layout.columns:
        roles.setdefault(at, []).append(role)
    years = years_in_headings(grid, layout.header) if layout.year_columns else {}
    return [_file_head(at, roles.get(at, ()), years.get(at), texts) for at in range(grid.width)]


def _file_head(at: int, roles: Sequence[Role], year: int | None, texts: Texts) -> Head:
    if roles:
        named = Listed(tuple(ROLE_NAMES[role] for role in roles))
        words = texts(_MARKED.having(letter=letter(at), role=named))
        return Head(words, is_number=Role.VALUE in roles, stands_out=True)
    if year is not None:
        words = texts(_OF_YEAR.having(letter=letter(at), year=str(year)))
        return Head(words, is_number=True, stands_out=True)
    return Head(letter(at))


def file_lines(grid: Grid, layout: Layout, texts: Texts) -> list[Line]:
    """Give the first rows as they stand in the file, with the row of the headings named."""
    return [
        Line(
            texts(_HEADINGS.having(row=number)) if number == layout.header else str(number),
            tuple(" ".join(words_of(cell).split()) for cell in row),
            is_quiet=number < layout.header,
            is_heading=number == layout.header,
        )
        for number, row in enumerate(grid.rows[:MOST_ROWS], 1)
    ]


def taken_heads(texts: Texts) -> list[Head]:
    """Give the columns of figures that are taken in."""
    numbers = {Role.YEAR, Role.VALUE}
    return [Head(texts(name), is_number=role in numbers) for role, name in ROLE_NAMES.items()]


def taken_lines(assembled: Assembled, known: Importable, texts: Texts) -> list[Line]:
    """Give the first figures as they will be taken, named as everywhere."""
    named = {role: _named(known, role, texts) for role in known.choices}
    return list(islice(_taken(assembled, named, texts), MOST_TAKEN))


def _named(known: Importable, role: Role, texts: Texts) -> Mapping[str, str]:
    return {key: texts(name) for key, name in known.choices[role]}


def _taken(
    assembled: Assembled, named: Mapping[Role, Mapping[str, str]], texts: Texts
) -> Iterator[Line]:
    for series in assembled.series:
        place = named[Role.PLACE].get(series.place, series.place)
        indicator = named[Role.INDICATOR].get(series.indicator, series.indicator)
        unit = named[Role.UNIT].get(series.unit, series.unit)
        source = assembled.sources[series.source]
        for year, value in zip(series.years, series.values, strict=True):
            shown = Number(value, texts.language.number(value, _decimals(value)))
            yield Line("", (place, indicator, Number(year, str(year)), shown, unit, source))


def _decimals(value: float) -> int:
    """Give how many decimals show a value in full."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def refused_heads(texts: Texts) -> list[Head]:
    """Give the columns of what is refused."""
    return [Head(texts(_ROW), is_number=True), Head(texts(_REASON)), Head(texts(_STANDS))]


def refused_lines(assembled: Assembled, texts: Texts) -> list[Line]:
    """Give the first of what is refused, with the row of the file and the reason."""
    return [
        Line(
            "",
            (
                Number(each.row, str(each.row)),
                texts(each.reason),
                _BETWEEN.join(texts(verbatim(cell)) for cell in each.cells),
            ),
        )
        for each in assembled.refused
    ]
