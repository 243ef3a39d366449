"""A first layout of a table, from its headings and from what stands below them.

A guess is only ever shown to a person, who confirms or corrects it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.store.exchange.amounts import amount, year
from shekara.store.exchange.grid import words_of
from shekara.store.exchange.layout import DecimalMark, Layout, Role, Vocabulary, folded
from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.store.exchange.grid import Cell, Grid

    Row = tuple[Cell, ...]

LOOKED_FOR_HEADINGS = 30
_LOOKED_AT = 200
_FEW = 5
_MOSTLY = 0.5
_YEARS_AT_LEAST = 2


def guess_layout(grid: Grid, vocabulary: Vocabulary) -> Layout:
    """Give how a table is probably read: its headings, and the role of each column.

    A column is known by its heading, else by what most of its cells are. Years among the
    headings are taken for columns of values, unless a column of years has its own heading.
    """
    header = _header(grid.rows, vocabulary.headings)
    headings = grid.rows[header] if grid.rows else ()
    roles = _by_heading(headings, vocabulary.headings)
    years = _year_columns(headings)
    wide = bool(years) and Role.YEAR not in roles and (len(years) > 1 or Role.VALUE not in roles)
    if wide:
        roles.pop(Role.VALUE, None)
    taken = {*roles.values(), *(years if wide else ())}
    body = [row for row in grid.rows[header + 1 :] if row][:_LOOKED_AT]
    free = [at for at in range(grid.width) if at not in taken]
    wanted = [role for role in _TELLING if not (wide and role in (Role.YEAR, Role.VALUE))]
    roles |= _by_content(body, free, [role for role in wanted if role not in roles], vocabulary)
    return Layout(
        header=header + 1,
        columns=tuple((role, roles[role]) for role in Role if role in roles),
        year_columns=years if wide else (),
    )


def _header(rows: Sequence[Row], known: Mapping[str, Role]) -> int:
    """Give the row with the most headings that are known, else with years, else with words."""
    first = range(min(len(rows), LOOKED_FOR_HEADINGS))
    if not first:
        return 0
    return max(
        first,
        key=lambda at: (
            len(_by_heading(rows[at], known)),
            _heads_years(rows, at),
            _words(rows[at]),
        ),
    )


def _by_heading(headings: Row, known: Mapping[str, Role]) -> dict[Role, int]:
    """Give the first column with a heading of each role."""
    found: dict[Role, int] = {}
    for at, cell in enumerate(headings):
        role = known.get(folded(words_of(cell))) if isinstance(cell, str) else None
        if role is not None:
            found.setdefault(role, at)
    return found


def _year_columns(headings: Row) -> tuple[int, ...]:
    return tuple(at for at, cell in enumerate(headings) if isinstance(year(cell), int))


def _heads_years(rows: Sequence[Row], at: int) -> int:
    """Count the years in a row that rise and have something else than years below."""
    columns = _year_columns(rows[at])
    years = [year(rows[at][column]) for column in columns]
    if len(years) < _YEARS_AT_LEAST or years != sorted({*years}, key=str):
        return 0
    below = [row[columns[0] : columns[0] + 1] for row in rows[at + 1 : at + 1 + _FEW]]
    return 0 if all(isinstance(year(cell), int) for row in below for cell in row) else len(years)


def _words(row: Row) -> int:
    """Count the different words of a row; a title that is merged over a table is one."""
    return len({cell for cell in row if isinstance(cell, str) and _is_words(cell)})


def _is_words(cell: str) -> bool:
    return isinstance(amount(cell, DecimalMark.AUTO), Text)


def _by_content(
    body: Sequence[Row], free: list[int], wanted: Sequence[Role], vocabulary: Vocabulary
) -> dict[Role, int]:
    """Give the column whose cells tell most of a role, for each role that has one."""
    found: dict[Role, int] = {}
    for role in wanted:
        left = [at for at in free if at not in found.values()]
        shares = {at: _share(body, at, role, vocabulary) for at in left}
        best = max(left, key=shares.__getitem__, default=None)
        if best is not None and shares[best] > _MOSTLY:
            found[role] = best
    return found


def _share(body: Sequence[Row], at: int, role: Role, vocabulary: Vocabulary) -> float:
    """Give the share of the cells of a column that fit a role."""
    cells = [row[at] for row in body if at < len(row) and row[at] is not None]
    fitting = sum(_fits(cell, role, vocabulary) for cell in cells)
    return fitting / len(cells) if cells else 0.0


def _fits(cell: Cell, role: Role, vocabulary: Vocabulary) -> bool:
    if role == Role.YEAR:
        return isinstance(year(cell), int)
    if role == Role.VALUE:
        return isinstance(amount(cell, DecimalMark.AUTO), float)
    return folded(words_of(cell)) in vocabulary.words.get(role, {})


_TELLING = (Role.PLACE, Role.INDICATOR, Role.UNIT, Role.YEAR, Role.VALUE)
"""The roles that cells tell of, those first that are told most surely."""
