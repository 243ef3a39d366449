"""Series of figures from entries that stand for themselves: one unit each, nothing told twice.

Of two entries that contradict each other none is taken.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from shekara.domain.errors import DocumentError
from shekara.domain.imported import MOST_FIGURES, MOST_SERIES, ImportedSeries
from shekara.domain.review import LARGEST
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from shekara.store.exchange.refusals import Refusals


class Taken(NamedTuple):
    """Entries, an array for each of their parts; `rows` and `columns` are places in the grid."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    years: NDArray[np.intp]
    values: NDArray[np.float64]
    places: NDArray[np.object_]
    indicators: NDArray[np.object_]
    sources: NDArray[np.object_]
    units: NDArray[np.object_]

    def at(self, kept: NDArray[np.bool_]) -> Taken:
        """Give some of the entries."""
        return Taken(
            rows=self.rows[kept],
            columns=self.columns[kept],
            years=self.years[kept],
            values=self.values[kept],
            places=self.places[kept],
            indicators=self.indicators[kept],
            sources=self.sources[kept],
            units=self.units[kept],
        )


def objects(items: Sequence[object]) -> NDArray[np.object_]:
    """Give an array that holds the items as they are."""
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


def power_between(unit: str, other: str, scales: Mapping[str, tuple[str, int]]) -> int | None:
    """Give the power of ten that turns values of a unit into another, None if none does."""
    if unit == other:
        return 0
    if unit not in scales or other not in scales:
        return None
    (base, power), (other_base, other_power) = scales[unit], scales[other]
    return power - other_power if base == other_base else None


def series_of(
    file: str, taken: Taken, scales: Mapping[str, tuple[str, int]], refusals: Refusals
) -> tuple[tuple[ImportedSeries, ...], tuple[str, ...]]:
    """Give the series of entries and their sources, refusing what is told twice.

    Raises DocumentError where there are more than a document has room for.
    """
    if not len(taken.rows):
        return (), ()
    numbers = _numbered(taken.places, taken.indicators, taken.sources)
    taken = taken._replace(
        units=_first(taken.units, numbers), values=_converted(taken, numbers, scales)
    )
    told = _refused(taken, numbers)
    places = np.array(sorted(told), dtype=np.intp)
    reasons = [told[place] for place in places.tolist()]
    refusals.add(taken.rows[places], reasons.__getitem__, taken.columns[places])
    kept = np.ones(len(numbers), dtype=bool)
    kept[places] = False
    taken, numbers = taken.at(kept), numbers[kept]
    if len(numbers) > MOST_FIGURES or len(np.unique(numbers)) > MOST_SERIES:
        limits = {"figures": MOST_FIGURES, "series": MOST_SERIES}
        raise DocumentError(_TOO_MANY.having(path=verbatim(file), **limits))
    sources = tuple(dict.fromkeys(taken.sources.tolist()))
    return _built(taken, numbers, sources), sources


def _numbered(*parts: NDArray[np.object_] | NDArray[np.intp]) -> NDArray[np.intp]:
    """Give entries that agree in all parts the same number, from 0 in the order of the file."""
    import pandas as pd

    codes = {str(at): pd.factorize(part)[0] for at, part in enumerate(parts)}
    number = pd.DataFrame(codes).groupby(list(codes), sort=False).ngroup()
    return pd.factorize(number.to_numpy())[0].astype(np.intp)


def _first(part: NDArray[np.object_], numbers: NDArray[np.intp]) -> NDArray[np.object_]:
    """Give each entry what the first of its number has."""
    return part[np.unique(numbers, return_index=True)[1]][numbers]


def _converted(
    taken: Taken, numbers: NDArray[np.intp], scales: Mapping[str, tuple[str, int]]
) -> NDArray[np.float64]:
    """Give the values in the unit of the first of their series, by moving the decimal mark."""
    values = taken.values.copy()
    wanted = _first(taken.units, numbers)
    for place in np.flatnonzero(taken.units != wanted).tolist():
        power = power_between(taken.units[place], wanted[place], scales) or 0
        values[place] = float(Decimal(repr(float(values[place]))).scaleb(power))
    return values


def _refused(taken: Taken, numbers: NDArray[np.intp]) -> dict[int, Text]:
    """Give what is told twice, and what its unit makes too large or too small, with reasons."""
    fitting = (taken.values > 0) & (taken.values <= LARGEST)
    told = dict.fromkeys(np.flatnonzero(~fitting).tolist(), _OUT_OF_RANGE)
    same: dict[int, list[int]] = {}
    figures = _numbered(numbers, taken.years)
    several = np.bincount(figures)[figures] > 1
    for place in np.flatnonzero(several).tolist():
        same.setdefault(int(figures[place]), []).append(place)
    for places in same.values():
        told |= _contradicting(places, taken)
    return told


def _contradicting(places: list[int], taken: Taken) -> dict[int, Text]:
    """Give why entries of one figure are refused: all, unless they have the same value."""
    values = taken.values[places].tolist()
    rows = (taken.rows[places] + 1).tolist()
    other = next((at for at, value in enumerate(values) if value != values[0]), None)
    if other is None:
        return {place: _SAME.having(row=rows[0]) for place in places[1:]}
    return {
        place: _ANOTHER.having(row=rows[other if value == values[0] else 0])
        for place, value in zip(places, values, strict=True)
    }


def _built(
    taken: Taken, numbers: NDArray[np.intp], sources: tuple[str, ...]
) -> tuple[ImportedSeries, ...]:
    """Give the series of entries in the order of the file, the years of each rising."""
    number_of = {source: number for number, source in enumerate(sources)}
    order = np.lexsort((taken.years, numbers))
    ends = np.flatnonzero(np.diff(numbers[order])) + 1
    return tuple(_series(taken, part, number_of) for part in np.split(order, ends) if len(part))


def _series(taken: Taken, part: NDArray[np.intp], number_of: Mapping[str, int]) -> ImportedSeries:
    first = int(part[0])
    return ImportedSeries(
        place=taken.places.item(first),
        indicator=taken.indicators.item(first),
        unit=taken.units.item(first),
        source=number_of[taken.sources.item(first)],
        years=tuple(taken.years[part].tolist()),
        values=tuple(taken.values[part].tolist()),
    )


_SAME = QT_TRANSLATE_NOOP("import", "The row says the same as row {row}. Leave one of them out.")
_ANOTHER = QT_TRANSLATE_NOOP(
    "import",
    "Row {row} gives another value for the same place, indicator, year and source. Correct one, "
    "or tell their sources apart.",
)
_OUT_OF_RANGE = QT_TRANSLATE_NOOP(
    "import",
    "The value is out of range in the unit of the first row of its series. Check the units.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors",
    "“{path}” gives more than {figures} figures or {series} series, and no document has room for "
    "more. Save the rows you need in a file of their own.",
)
