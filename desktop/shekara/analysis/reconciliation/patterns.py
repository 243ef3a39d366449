"""Patterns: what no formula says, yet a careful reader stumbles over.

A value repeated from the year before, a jump that no mark explains, a value far from all
others, a trend that a text asserts, a column that covers part of a year. Each is decided by
a statistic that is silent where values merely vary, and each only asks.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.comparisons import name_of
from shekara.analysis.reconciliation.declarations import place
from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.sentences import printed_value, shown
from shekara.analysis.reconciliation.tables import Hedge
from shekara.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from shekara.analysis.reconciliation.tables import Cell, Ledger

# The median of distances from the median, times this, is the deviation of a normal spread.
_TO_DEVIATION = 1.4826

# How many coincidences of equal neighbours a table may show by chance before none is asked about.
_EXPECTED_COINCIDENCES = 0.05
_SMALLEST_SECTION = 8
_SECTION_LIMIT = 5.0
# Ten times the median or a tenth of it: values that merely cluster leave nobody far away.
_SECTION_DISTANCE = math.log(10)
_JUMP_LIMIT = 6.0
# What a jump must amount to at least, half as much again, whatever the spread of the others.
_SMALLEST_JUMP = math.log(1.5)

_REPEATED = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} is the value of {before} again, to the last digit. Was it copied?",
)
_OUTLIER = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} lies far from all other values of its table and holds {percent} of their "
    "sum. Ask whether it is right.",
)
_SPIKE = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} lies far from the years before and after. Ask whether it is right.",
)
_RISE = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed}, {percent} of the year before. Other regions or years changed far less, "
    "and no break is marked. Ask what changed.",
)
_TREND = QT_TRANSLATE_NOOP("audit", "“{claim}”: yet in {year} it rose, from {before} to {printed}.")


class Trend(msgspec.Struct, frozen=True, kw_only=True):
    """A text says that a series falls every year from the first of these years to the last."""

    claim: str
    table: str
    series: str
    first: int
    last: int

    def cells(self, ledger: Ledger) -> Iterator[str]:
        """Give the cells it looks at."""
        yield from (cell.id for cell in ledger.of(self.table) if cell.series == self.series)
        yield self.claim

    def findings(self, ledger: Ledger) -> Iterator[Finding]:
        """Find the years in which it did not fall, by more than the print's rounding."""
        own = [cells for cells in ledger.series(self.table) if cells[0].series == self.series]
        if self.claim not in ledger or not own:
            return
        claim = ledger[self.claim]
        years = [cell for cell in own[0] if self.first <= (cell.year or 0) <= self.last]
        for before, now in pairwise(years):
            if before.interval.below(now.interval):
                yield _asked(
                    CheckKind.DIRECTION,
                    claim,
                    _TREND.having(
                        claim=claim.name,
                        year=now.year or 0,
                        before=printed_value(before),
                        printed=printed_value(now),
                    ),
                    where=Where(claim.table, claim.series, now.year),
                    recomputed=now.value - before.value,
                    severity=Severity.CONTRADICTION,
                    sources=tuple(dict.fromkeys((claim.source, now.source))),
                )


class Repeated(msgspec.Struct, frozen=True):
    """No series of the table repeats a value by chance: it would have been copied."""

    table: str

    def cells(self, ledger: Ledger) -> Iterator[str]:
        """Give the cells it looks at."""
        yield from (cell.id for cell in ledger.of(self.table))

    def findings(self, ledger: Ledger) -> Iterator[Finding]:
        """Find values equal to the year before that chance alone hardly makes equal."""
        series = list(_series_of_values(ledger, self.table))
        pairs = sum(len(cells) - 1 for cells in series)
        for cells in series:
            changes = [c for c in map(_change, cells, cells[1:]) if c]
            if not changes:
                continue
            spread = median(abs(change) for change in changes)
            for before, now in pairwise(cells):
                if now.value != before.value or not now.value:
                    continue
                step = 10.0 ** -ledger.decimals(now) / abs(float(now.value))
                chance = step / (spread * math.sqrt(2 * math.pi))
                if chance * pairs < _EXPECTED_COINCIDENCES:
                    text = _REPEATED.having(
                        name=name_of(now), printed=printed_value(now), before=before.year or 0
                    )
                    yield _asked(CheckKind.REPEATED, now, text)


class CrossSection(msgspec.Struct, frozen=True):
    """The values of a table are of one kind; one far from all others is asked about."""

    table: str

    def cells(self, ledger: Ledger) -> Iterator[str]:
        """Give the cells it looks at."""
        yield from (cell.id for cell in ledger.of(self.table))

    def findings(self, ledger: Ledger) -> Iterator[Finding]:
        """Find values whose logarithm lies far from the median, by spread and by size."""
        cells = [cell for cell in ledger.of(self.table) if cell.value > 0]
        if len(cells) < _SMALLEST_SECTION:
            return
        logs = [math.log(cell.value) for cell in cells]
        scores, middle = _scores(logs), median(logs)
        whole = sum(cell.value for cell in cells)
        for cell, log, score in zip(cells, logs, scores, strict=True):
            if abs(score) > _SECTION_LIMIT and abs(log - middle) > _SECTION_DISTANCE:
                percent = shown(100 * cell.value / whole, "pct", 1)
                text = _OUTLIER.having(
                    name=name_of(cell), printed=printed_value(cell), percent=percent
                )
                yield _asked(CheckKind.OUTLIER, cell, text)


class Jumps(msgspec.Struct, frozen=True):
    """Series of a table move together, or as they did before; who jumps without a mark is asked.

    With `along`, the growth of a year is compared over that key; without it, and for series that
    have no such key, over the series' years.
    """

    table: str
    along: str = ""

    def cells(self, ledger: Ledger) -> Iterator[str]:
        """Give the cells it looks at."""
        yield from (cell.id for cell in ledger.of(self.table))

    def findings(self, ledger: Ledger) -> Iterator[Finding]:
        """Find growth beyond six deviations from that of the others."""
        for group in self._groups(ledger):
            if len(group) < _SMALLEST_SECTION:
                continue
            scores = _scores([change for _, _, change in group])
            middle = median(change for _, _, change in group)
            for (before, now, change), score in zip(group, scores, strict=True):
                is_far = abs(score) > _JUMP_LIMIT and abs(change - middle) > _SMALLEST_JUMP
                if is_far and not now.after_break and not _is_back(ledger, now, middle):
                    yield self._finding(ledger, before, now, middle)

    def _finding(self, ledger: Ledger, before: Cell, now: Cell, middle: float) -> Finding:
        after = ledger.cells.get(f"{now.table}/{now.series}/{(now.year or 0) + 1}")
        back = None if after is None else _change(before, after)
        values = {"name": name_of(now), "printed": printed_value(now)}
        if back is not None and abs(back - 2 * middle) < _SMALLEST_JUMP:
            return _asked(CheckKind.OUTLIER, now, _SPIKE.having(**values))
        percent = shown(100 * now.value / before.value, "pct", 0)
        return _asked(CheckKind.LEVEL_BREAK, now, _RISE.having(**values, percent=percent))

    def _groups(self, ledger: Ledger) -> Iterator[list[tuple[Cell, Cell, float]]]:
        groups: dict[tuple[object, ...], list[tuple[Cell, Cell, float]]] = {}
        for cells in _series_of_values(ledger, self.table):
            for before, now in pairwise(cells):
                change = _change(before, now)
                if change is None or (now.year or 0) - (before.year or 0) != 1:
                    continue
                others = tuple(item for item in now.keys if item[0] != self.along)
                key = (now.series,) if len(others) == len(now.keys) else (now.year, others)
                groups.setdefault(key, []).append((before, now, change))
        yield from groups.values()


def _series_of_values(ledger: Ledger, table: str) -> Iterator[tuple[Cell, ...]]:
    """Give the series that are measured; shares and growth beside them cross zero and repeat."""
    for cells in ledger.series(table):
        if dict(cells[0].keys).get("measure", "value") == "value":
            yield cells


def _is_back(ledger: Ledger, now: Cell, middle: float) -> bool:
    """Tell whether a year only returns from a spike, which alone is told."""
    earlier = ledger.cells.get(f"{now.table}/{now.series}/{(now.year or 0) - 2}")
    change = None if earlier is None else _change(earlier, now)
    return change is not None and abs(change - 2 * middle) < _SMALLEST_JUMP


Pattern = Trend | Repeated | CrossSection | Jumps


def _change(before: Cell, now: Cell) -> float | None:
    """Give the logarithm of the growth, None where there is none."""
    if before.value <= 0 or now.value <= 0 or Hedge.ROUNDED not in {before.hedge, now.hedge}:
        return None
    return math.log(now.value / before.value)


def _scores(values: Sequence[float]) -> list[float]:
    """Give how many robust deviations each value lies from the median; zeros without spread."""
    middle = median(values)
    deviation = _TO_DEVIATION * median(abs(value - middle) for value in values)
    return [(value - middle) / deviation if deviation else 0.0 for value in values]


def _asked(  # noqa: PLR0913 -- what a finding is made of
    check: CheckKind,
    cell: Cell,
    sentence: Text,
    *,
    where: Where | None = None,
    recomputed: Decimal | None = None,
    severity: Severity = Severity.QUESTION,
    sources: tuple[str, ...] = (),
) -> Finding:
    at = where or place(cell)
    is_number = check is not CheckKind.DIRECTION
    named = (check, at.table, at.series, at.year)
    return Finding(
        id=".".join(str(part).replace(" ", "-") for part in named if part is not None),
        check=check,
        where=at,
        printed=cell.value if is_number else cell.printed,
        recomputed=recomputed,
        difference=None,
        rounding=None,
        repairs=(),
        severity=severity,
        sources=sources or (cell.source,),
        sentence=sentence,
        unit=cell.unit,
    )
