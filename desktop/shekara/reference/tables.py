"""Reading the tables of the data package, row by row, with the standard library."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from shekara import paths
from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = dict[str, str]


def rows(table: str) -> Iterator[Row]:
    """Give the rows of a table of the data package, such as `trade` or `published/claims`."""
    with (paths.bundled("data") / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def words(value: str) -> Text:
    """Give a cell of a translatable column."""
    return Text("data", value)


def optional_number(value: str) -> float | None:
    """Give a number, or None for an empty cell."""
    return float(value) if value else None


def listed(value: str) -> tuple[str, ...]:
    """Give the entries of a cell that lists them with semicolons."""
    return tuple(entry.strip() for entry in value.split(";") if entry.strip())
