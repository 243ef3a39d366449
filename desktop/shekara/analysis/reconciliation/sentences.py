"""What findings say, as texts: one sentence for each kind of check."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.comparisons import name_of
from shekara.analysis.reconciliation.findings import CheckKind
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.analysis.reconciliation.tables import Hedge
from shekara.domain.units import UNITS
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text, verbatim

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Cell, Ledger

_EQUAL = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} is printed; recomputed ({words}) it is {recomputed}. They differ by "
    "{difference}; rounding explains {rounding} at most.",
)
_OPEN_YEAR = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} is printed without a year; recomputed ({words}) it is {low} to {high} in "
    "the years known.",
)
_AT_MOST = QT_TRANSLATE_NOOP(
    "audit", "{name}: {printed} is printed, but no more than {recomputed} is possible ({words})."
)
_AT_LEAST = QT_TRANSLATE_NOOP(
    "audit", "{name}: {printed} is printed, but no less than {recomputed} is possible ({words})."
)
_SHARES = QT_TRANSLATE_NOOP(
    "audit",
    "{words}: {printed} as printed, and {least} at least where “up to” is printed. They are not "
    "shares of one whole.",
)
_TWO_SOURCES = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} is printed, another source gives {recomputed}. They differ by {difference}; "
    "rounding explains {rounding} at most.",
)
_MIRROR = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} on the one side, {recomputed} in the partner’s records. They lie {percent} "
    "apart, more than freight and insurance explain. Ask which of the two covers all trade.",
)
_STATEMENTS = QT_TRANSLATE_NOOP(
    "audit", "{name}: {printed} is printed, but another statement says {recomputed}."
)
_TRANSCRIPTION = QT_TRANSLATE_NOOP(
    "audit", "{name}: this program’s table holds {printed}, but {recomputed} is printed."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} looks like a slip of the unit, {times} times too large. {value} would fit.",
)
_TOO_SMALL = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} looks like a slip of the unit, {times} times too small. {value} would fit.",
)
_POINTS = QT_TRANSLATE_NOOP(
    "audit",
    "{name}: {printed} is printed, but what is meant are percentage points: the share changed "
    "by {points}, which is {growth} of it.",
)
_HEDGED = {
    Hedge.ABOUT: QT_TRANSLATE_NOOP("audit", "about {value}"),
    Hedge.MORE_THAN: QT_TRANSLATE_NOOP("audit", "more than {value}"),
    Hedge.UP_TO: QT_TRANSLATE_NOOP("audit", "up to {value}"),
}
_SENTENCES = {
    CheckKind.TWO_SOURCES: _TWO_SOURCES,
    CheckKind.STATEMENTS: _STATEMENTS,
    CheckKind.TRANSCRIPTION: _TRANSCRIPTION,
}


def shown(value: Decimal, unit: str, decimals: int) -> Quantity:
    """Give a value for a sentence."""
    return Quantity(float(value), unit, decimals)


def unit_between(unit: str) -> str:
    """Give the unit of a difference: two percentages lie percentage points apart."""
    return "pct_points" if unit == "pct" else unit


def _half(rounding: Decimal, unit: str) -> Quantity:
    """Give what rounding explains with two digits that are not zeros."""
    digits = max(0, 1 - rounding.adjusted()) if rounding else 0
    return shown(rounding, unit, digits)


def printed_value(cell: Cell) -> Text | Quantity:
    """Give a cell as it is printed, with “about” or “more than”."""
    if cell.unit == "month":
        return verbatim(cell.printed)
    value = shown(cell.value, cell.unit, cell.decimals)
    return _HEDGED[cell.hedge].having(value=value) if cell.hedge in _HEDGED else value


def relation_sentence(relation: Relation, ledger: Ledger) -> Text:
    """Say that a relation does not hold."""
    only = relation.left.only_cell
    left, right = relation.middles(ledger)
    if only is None:
        least = relation.sides(ledger)[0].low
        return _SHARES.having(
            words=relation.words,
            printed=shown(left, relation.unit, 0),
            least=shown(least, relation.unit, 0),
        )
    cell = ledger[only]
    decimals = _more_decimals(relation, cell)
    values = {"name": name_of(cell), "printed": printed_value(cell), "words": relation.words}
    if len(relation.right) > 1:
        whole = relation.sides(ledger)[1]
        low, high = (shown(end, relation.unit, decimals) for end in (whole.low, whole.high))
        return _OPEN_YEAR.having(**values, low=low, high=high)
    if cell.unit == "month":
        other = ledger[relation.cells[-1]]
        return _STATEMENTS.having(**values, recomputed=printed_value(other))
    return _template(relation).having(
        **values,
        recomputed=shown(right, relation.unit, decimals),
        difference=shown(abs(left - right), unit_between(relation.unit), decimals),
        rounding=_half(relation.rounding(ledger), unit_between(relation.unit)),
        percent=shown(100 * abs(left / right - 1) if right else Decimal(0), "pct", 1),
    )


def _more_decimals(relation: Relation, cell: Cell) -> int:
    """Give one decimal more for what was calculated, so that its own rounding shows."""
    added = {CheckKind.IDENTITY, CheckKind.TWO_SOURCES, CheckKind.TRANSCRIPTION}
    if relation.check is CheckKind.MIRROR:
        return min(cell.decimals, UNITS[cell.unit].decimals)
    return cell.decimals if relation.check in added else cell.decimals + 1


def _template(relation: Relation) -> Text:
    if relation.comparison is Comparison.AT_MOST:
        return _AT_MOST
    if relation.comparison is Comparison.AT_LEAST:
        return _AT_LEAST
    if relation.check is CheckKind.MIRROR:
        return _MIRROR
    return _SENTENCES.get(relation.check, _EQUAL)


def slip_sentence(cell: Cell, value: Decimal) -> Text:
    """Say that a value is a thousand or a million times too large or too small."""
    larger = cell.value > value
    times = cell.value / value if larger else value / cell.value
    template = _TOO_LARGE if larger else _TOO_SMALL
    return template.having(
        name=name_of(cell),
        printed=printed_value(cell),
        times=shown(times, "count", 0),
        value=shown(value, cell.unit, _decimals(value)),
    )


def points_sentence(cell: Cell, points: Decimal, growth: Decimal) -> Text:
    """Say that percent is printed for percentage points."""
    return _POINTS.having(
        name=name_of(cell),
        printed=printed_value(cell),
        points=shown(points, "pct_points", cell.decimals + 1),
        growth=shown(growth, "pct", cell.decimals),
    )


def _decimals(value: Decimal) -> int:
    return max(0, -int(value.normalize().as_tuple().exponent))
