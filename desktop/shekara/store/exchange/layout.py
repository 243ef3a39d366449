"""What stands where in a table from elsewhere, and what became of its rows.

A layout is what a person says of a table: which column holds what, or what holds for all rows.
It is remembered for tables with the same headings.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from shekara.text import Text

if TYPE_CHECKING:
    from shekara.domain.imported import ImportedSeries


class Role(StrEnum):
    """What a column holds."""

    PLACE = "place"
    INDICATOR = "indicator"
    YEAR = "year"
    VALUE = "value"
    UNIT = "unit"
    SOURCE = "source"


class DecimalMark(StrEnum):
    """How the numbers of a table mark their decimals; AUTO looks at all of them."""

    AUTO = "auto"
    POINT = "point"
    COMMA = "comma"


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a table is read.

    `header` is the row of the headings, from 1; what stands above is passed over. `columns`
    give the column of a role, from 0; `fixed` what holds in all rows for a role without a
    column: a key of the vocabulary, or the words of the source. With `year_columns` the years
    are headings and the values stand below them: then year and value have no column of their
    own. `names` tell what words of the file stand for: role, words as `folded`, key of the
    vocabulary, empty to leave such rows out.
    """

    header: int = 1
    columns: tuple[tuple[Role, int], ...] = ()
    fixed: tuple[tuple[Role, str], ...] = ()
    year_columns: tuple[int, ...] = ()
    decimal_mark: DecimalMark = DecimalMark.AUTO
    names: tuple[tuple[Role, str, str], ...] = ()

    def column(self, role: Role) -> int | None:
        """Give the column of a role, None without one."""
        return dict(self.columns).get(role)

    def constant(self, role: Role) -> str:
        """Give what holds for a role in all rows, empty where nothing was said."""
        return dict(self.fixed).get(role, "")


class Vocabulary(msgspec.Struct, frozen=True, kw_only=True):
    """What the words of a table can stand for.

    `words` give for each role that has keys (place, indicator, unit) the key of words that are
    `folded`; `headings` the role of folded headings. `units` tell the unit in which the
    evidence holds an indicator of a place, by (place, indicator): what is not there cannot be
    imported. `scales` give the base and the power of ten of units that can be converted; a unit
    that is not there fits only itself.
    """

    words: Mapping[Role, Mapping[str, str]]
    headings: Mapping[str, Role]
    units: Mapping[tuple[str, str], str]
    scales: Mapping[str, tuple[str, int]]


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """A row, or a cell of a row with years, that is not taken in: its number, and why.

    `row` is its number in the file from 1, as a spreadsheet shows it; `cells` what stands
    there, to be recognised.
    """

    row: int
    cells: tuple[str, ...]
    reason: Text


class Unknown(msgspec.Struct, frozen=True, kw_only=True):
    """Words that stand for nothing known, as written and as `folded`, and in how many rows."""

    role: Role
    words: str
    folded: str
    rows: int


class Assembled(msgspec.Struct, frozen=True, kw_only=True):
    """What a table gives by its layout.

    `series` are ready for an `ImportedTable` with `sources`; `taken` counts figures and
    `refused_rows` what is refused, of which `refused` holds the first `MOST_SHOWN` only.
    `lacking` are the roles with neither a column nor a fixed value: nothing is taken until
    they have one.
    """

    series: tuple[ImportedSeries, ...]
    sources: tuple[str, ...]
    taken: int
    refused: tuple[Refused, ...]
    refused_rows: int
    unknown: tuple[Unknown, ...]
    lacking: tuple[Role, ...]


MOST_SHOWN = 1_000
"""How many refused rows are told one by one."""


def folded(words: str) -> str:
    """Give words without case, surplus spaces and marks that people write or leave out."""
    plain = words.casefold().translate(_PLAIN)
    return " ".join(plain.split()).strip(" .:;,*")


_PLAIN = str.maketrans(
    {"ё": "е", "’": "'", "«": "", "»": "", "“": "", "”": "", '"': "", "_": " ", "-": " "}
)
