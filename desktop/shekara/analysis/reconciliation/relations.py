"""Relations: one thing that must hold between printed numbers, and whether it does."""

from __future__ import annotations

from collections import ChainMap
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, reduce
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.findings import CheckKind, Where
from shekara.analysis.reconciliation.formulas import Formula
from shekara.analysis.reconciliation.intervals import Interval
from shekara.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.reconciliation.tables import Ledger


class Comparison(StrEnum):
    """How the left side must stand to the right."""

    EQUAL = "equal"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"


class Relation(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """`left` stands to one of `right` as `comparison` says, give or take a tolerance.

    `right` has several formulas where the print leaves the year open: anything between the
    least and the most of them is right. `words` name the right side, `unit` is that of both
    sides. `family` names the relations of one kind in other years or flows of one table:
    their repairs may have to go together. `rival` is what the left side would be if its unit
    were meant as printed: growth in percent where the change is in percentage points. Of two
    sources for one number the first is asked about, unless `either` may be the wrong one.
    """

    check: CheckKind
    where: Where
    left: Formula
    right: tuple[Formula, ...]
    words: Text
    unit: str
    sources: tuple[str, ...]
    comparison: Comparison = Comparison.EQUAL
    tolerance: Decimal = Decimal(0)
    family: str = ""
    detail: str = ""
    rival: Formula | None = None
    either: bool = False

    @cached_property
    def id(self) -> str:
        """Give a name that stays: what is checked, and where."""
        named = (self.check, self.where.table, self.where.series, self.where.year, self.detail)
        return ".".join(str(part).replace(" ", "-") for part in named if part not in {None, ""})

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """Give the cells of both sides."""
        formulas = (self.left, *self.right)
        return tuple(dict.fromkeys(cell for formula in formulas for cell in formula.cells))

    def sides(
        self, ledger: Ledger, changes: Mapping[str, Interval] | None = None
    ) -> tuple[Interval, Interval]:
        """Give everything both sides may be, with some cells changed; tolerance included."""
        look = ledger.intervals.__getitem__
        if changes:
            # A change stands before the print.
            look = ChainMap({**changes}, ledger.intervals).__getitem__
        right = [formula.value(look) for formula in self.right]
        return self.left.value(look), reduce(Interval.hull, right).widened(self.tolerance)

    def holds(self, ledger: Ledger, changes: Mapping[str, Interval] | None = None) -> bool:
        """Tell whether it holds as printed, or with some cells changed."""
        left, right = self.sides(ledger, changes)
        if self.comparison is Comparison.AT_MOST:
            return not right.below(left)
        if self.comparison is Comparison.AT_LEAST:
            return not left.below(right)
        return left.meets(right)

    def middles(self, ledger: Ledger) -> tuple[Decimal, Decimal]:
        """Give both sides from the values as printed; of an open year, the nearest to the left."""

        def exactly(cell: str) -> Interval:
            return Interval.of(ledger[cell].value)

        left = self.left.value(exactly).middle
        right = [formula.value(exactly).middle for formula in self.right]
        return left, min(right, key=lambda value: abs(value - left))

    def rounding(self, ledger: Ledger) -> Decimal:
        """Give the most that the rounding of the print explains of a difference."""
        left, right = (
            formula.value(lambda cell: Interval.of(ledger[cell].value, ledger[cell].half))
            for formula in (self.left, self.right[0])
        )
        return left.half + right.half
