"""Tables as cells: each printed number with its place, decimals, unit and source."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.intervals import INFINITY, Interval
from shekara.text import Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Keys = tuple[tuple[str, str], ...]

# A unit and the power of ten by which it counts its base.
SCALES: Mapping[str, tuple[str, int]] = {
    "usd": ("usd", 0),
    "kusd": ("usd", 3),
    "musd": ("usd", 6),
    "busd": ("usd", 9),
    "rub": ("rub", 0),
    "krub": ("rub", 3),
    "mrub": ("rub", 6),
    "brub": ("rub", 9),
    "trub": ("rub", 12),
    "kzt": ("kzt", 0),
    "kkzt": ("kzt", 3),
    "mkzt": ("kzt", 6),
    "bkzt": ("kzt", 9),
    "kgs": ("kgs", 0),
    "kkgs": ("kgs", 3),
    "mkgs": ("kgs", 6),
    "bkgs": ("kgs", 9),
    "persons": ("persons", 0),
    "kpersons": ("persons", 3),
    "mpersons": ("persons", 6),
    "kt": ("t", 3),
    "mt": ("t", 6),
    "bt": ("t", 9),
}


def conversion(unit: str, into: str) -> Decimal:
    """Give what one of `unit` is in the other; ValueError when they measure other things."""
    base, power = SCALES.get(unit, (unit, 0))
    other, into_power = SCALES.get(into, (into, 0))
    if base != other:
        message = f"no conversion of {unit} into {into}"
        raise ValueError(message)
    return Decimal(1).scaleb(power - into_power)


class Hedge(StrEnum):
    """How a number is said: as measured, exactly, roughly, or as a limit."""

    ROUNDED = "rounded"
    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    UP_TO = "up_to"


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One printed number.

    `printed` is what the page shows; `keys` say where it stands, such as reporter, partner
    and flow; `after_break` that its source says it cannot be compared with the year before;
    `tells_year` that the name says which years it is about. Cells of one table list their keys
    in one order.
    """

    table: str
    series: str
    year: int | None
    printed: str
    value: Decimal
    decimals: int
    unit: str
    source: str
    name: Text
    keys: Keys = ()
    hedge: Hedge = Hedge.ROUNDED
    after_break: bool = False
    tells_year: bool = False

    @property
    def id(self) -> str:
        """Give the place: table, series, year."""
        return f"{self.table}/{self.series}/{self.year or ''}"

    @property
    def half(self) -> Decimal:
        """Give half a unit of the last printed digit."""
        return Decimal(0) if self.hedge is Hedge.EXACT else Decimal(5).scaleb(-self.decimals - 1)

    @property
    def interval(self) -> Interval:
        """Give every number that the print may stand for.

        “About” is a whole unit of the last digit that is not a zero: about 20 is 10 to 30.
        """
        match self.hedge:
            case Hedge.MORE_THAN:
                return Interval(self.value - self.half, INFINITY)
            case Hedge.UP_TO:
                return Interval(min(Decimal(0), self.value), self.value + self.half)
            case Hedge.ABOUT:
                exponent = self.value.normalize().as_tuple().exponent
                return Interval.of(self.value, Decimal(1).scaleb(int(exponent)))
            case _:
                return Interval.of(self.value, self.half)


def decimals_of(printed: str) -> int:
    """Count the printed digits after the point."""
    return len(printed.partition(".")[2])


class Ledger:
    """All cells that are looked at together, by place and by what their keys share."""

    def __init__(self, cells: Iterable[Cell], titles: Mapping[str, Text] | None = None) -> None:
        """Take the cells, and what tables are called; of two cells for one place the first counts.

        `twice` holds the others.
        """
        self._titles = titles or {}
        self._rows: dict[tuple[str, str], list[dict[str, Cell]]] = {}
        self.cells: dict[str, Cell] = {}
        self.twice: list[Cell] = []
        for cell in cells:
            if self.cells.setdefault(cell.id, cell) is not cell:
                self.twice.append(cell)
        self.intervals = {place: cell.interval for place, cell in self.cells.items()}

    def __getitem__(self, place: str) -> Cell:
        """Give the cell of that place; KeyError when there is none."""
        return self.cells[place]

    def __contains__(self, place: str) -> bool:
        """Tell whether there is such a cell."""
        return place in self.cells

    def title(self, table: str) -> Text:
        """Give what a table is called, its id when nobody named it."""
        return self._titles.get(table, verbatim(table))

    def of(self, table: str) -> tuple[Cell, ...]:
        """Give the cells of a table in its order."""
        return tuple(self._tables.get(table, ()))

    def where(self, table: str, **keys: str) -> tuple[Cell, ...]:
        """Give the cells of a table that have all these keys."""
        lists = [self._keyed.get((table, *item), ()) for item in keys.items()]
        wanted = set(keys.items())
        fewest = min(lists, key=len, default=self.of(table))
        return tuple(cell for cell in fewest if wanted <= set(cell.keys))

    def series(self, table: str) -> Iterator[tuple[Cell, ...]]:
        """Give each series of a table, in the order of its years."""
        found: dict[str, list[Cell]] = defaultdict(list)
        for cell in self.of(table):
            if cell.year is not None:
                found[cell.series].append(cell)
        for cells in found.values():
            yield tuple(sorted(cells, key=lambda cell: cell.year or 0))

    def rows(self, table: str, along: str) -> list[dict[str, Cell]]:
        """Give the cells that differ in one key alone, and not in the year, by that key."""
        if (table, along) not in self._rows:
            found: dict[tuple[object, ...], dict[str, Cell]] = {}
            for cell in self._tables.get(table, ()):
                keys = dict(cell.keys)
                own = keys.pop(along, None)
                if own is not None:
                    found.setdefault((cell.year, *keys.items()), {})[own] = cell
            self._rows[table, along] = list(found.values())
        return self._rows[table, along]

    def decimals(self, cell: Cell) -> int:
        """Give the decimals that the cell's series is printed with: its most precise value's."""
        return self._decimals[cell.table, cell.series]

    @property
    def tables(self) -> tuple[str, ...]:
        """Give the tables in the order of their first cell."""
        return tuple(self._tables)

    @cached_property
    def _keyed(self) -> dict[tuple[str, str, str], list[Cell]]:
        keyed: dict[tuple[str, str, str], list[Cell]] = defaultdict(list)
        for cell in self.cells.values():
            for key, value in cell.keys:
                keyed[cell.table, key, value].append(cell)
        return keyed

    @cached_property
    def _tables(self) -> dict[str, list[Cell]]:
        tables: dict[str, list[Cell]] = defaultdict(list)
        for cell in self.cells.values():
            tables[cell.table].append(cell)
        return tables

    @cached_property
    def _decimals(self) -> dict[tuple[str, str], int]:
        most: dict[tuple[str, str], int] = {}
        for cell in self.cells.values():
            key = (cell.table, cell.series)
            most[key] = max(most.get(key, 0), cell.decimals)
        return most
