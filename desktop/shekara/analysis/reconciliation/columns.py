"""Columns of a table that may cover only part of the year: asked about, never concluded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.relations import Relation
from shekara.analysis.reconciliation.sentences import shown
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Ledger

_PART_OF_YEAR = QT_TRANSLATE_NOOP(
    "audit",
    "{table}, {year}: every flow that another source knows is lower there by a like factor, "
    "{low} to {high} of it. Does the column cover only part of the year, about {months} of 12 "
    "months?",
)

# Factors are alike when the largest is less than this times the smallest.
_ALIKE = Decimal("1.15")
_FEWEST_FLOWS = 2
_MONTHS = 12


def parts_of_years(
    failing: Sequence[Relation], relations: Sequence[Relation], ledger: Ledger
) -> dict[str, Finding]:
    """Ask about columns that are low by a like factor wherever another source knows the flow.

    Gives the question by the family of the relations it is about.
    """
    kinds = {CheckKind.TWO_SOURCES, CheckKind.MIRROR}
    columns: dict[str, list[Relation]] = defaultdict(list)
    for relation in relations:
        if relation.check in kinds and relation.family:
            columns[relation.family].append(relation)
    low = {relation.id for relation in failing}
    suspects = {
        family: ratios
        for family, column in columns.items()
        if (ratios := _like_ratios(column, low, ledger))
    }
    asked: dict[str, Finding] = {}
    for family, ratios in suspects.items():
        table, _, other = family.partition("/")
        second = other.partition("/")[2]
        same = [f for f in columns if f.startswith(f"{table}/") and f.endswith(f"/{second}")]
        # A table low in every column counts something else, not part of a year.
        if len(same) == 1 or any(f not in suspects for f in same):
            asked[family] = _part_of_year(columns[family], ratios, ledger)
    return asked


def _like_ratios(
    column: Sequence[Relation], failing: set[str], ledger: Ledger
) -> tuple[Decimal, ...]:
    """Give printed over other source for each flow; nothing unless all are low and alike."""
    if len(column) < _FEWEST_FLOWS or any(r.id not in failing for r in column):
        return ()
    sides = [relation.middles(ledger) for relation in column]
    ratios = tuple(left / right for left, right in sides if right > 0)
    is_like = len(ratios) == len(column) and max(ratios) < min(1, _ALIKE * min(ratios))
    return ratios if is_like else ()


def _part_of_year(column: Sequence[Relation], ratios: Sequence[Decimal], ledger: Ledger) -> Finding:
    first = column[0].where
    low, high = min(ratios), max(ratios)
    return Finding(
        id=f"{CheckKind.PART_OF_YEAR}.{first.table}.{first.year}.{column[0].detail}",
        check=CheckKind.PART_OF_YEAR,
        where=Where(first.table, "", first.year),
        printed=(low + high) / 2,
        recomputed=Decimal(1),
        difference=(low + high) / 2 - 1,
        rounding=None,
        repairs=(),
        severity=Severity.QUESTION,
        sources=tuple(dict.fromkeys(source for r in column for source in r.sources)),
        unit="ratio",
        sentence=_PART_OF_YEAR.having(
            table=ledger.title(first.table),
            year=first.year or 0,
            low=shown(100 * low, "pct", 0),
            high=shown(100 * high, "pct", 0),
            months=shown(_MONTHS * (low + high) / 2, "count", 0),
        ),
    )
