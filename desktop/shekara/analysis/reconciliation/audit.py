"""The audit: every declared check over a ledger, and what does not add up, as findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.columns import parts_of_years
from shekara.analysis.reconciliation.declarations import Declaration, place
from shekara.analysis.reconciliation.findings import (
    Change,
    CheckKind,
    Finding,
    Repair,
    Severity,
    Where,
)
from shekara.analysis.reconciliation.patterns import Pattern
from shekara.analysis.reconciliation.relations import Comparison, Relation
from shekara.analysis.reconciliation.repairs import Repairer
from shekara.analysis.reconciliation.sentences import (
    points_sentence,
    printed_value,
    relation_sentence,
    slip_sentence,
)
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.tables import Cell, Ledger

_SEVERITIES = {
    CheckKind.TWO_SOURCES: Severity.DIFFERENCE,
    CheckKind.MIRROR: Severity.QUESTION,
}
_TWICE = QT_TRANSLATE_NOOP("audit", "{name}: the table gives two values for one place, {printed}.")


class Audit(msgspec.Struct, frozen=True):
    """The findings, how many checks were made, and the cells that no check could reach."""

    findings: tuple[Finding, ...]
    checks: int
    unchecked: tuple[Cell, ...]


def audit(
    ledger: Ledger, declarations: Sequence[Declaration], patterns: Sequence[Pattern] = ()
) -> Audit:
    """Make every declared check; the same tables give the same findings in the same order."""
    relations = [r for declaration in declarations for r in declaration.relations(ledger)]
    repairer = Repairer(ledger, relations)
    columns = parts_of_years(repairer.failing, relations, ledger)
    findings = [
        *_twice(ledger),
        *(
            _finding(repairer, relation)
            for relation in repairer.failing
            # One question about a column asks those about its flows.
            if not (relation.check is CheckKind.MIRROR and relation.family in columns)
        ),
        *_points(ledger, relations),
        *columns.values(),
        *(found for pattern in patterns for found in pattern.findings(ledger)),
    ]
    reached = {cell for relation in relations for cell in relation.cells}
    reached.update(cell for pattern in patterns for cell in pattern.cells(ledger))
    return Audit(
        findings=_with_patterns_agreeing(findings),
        checks=len(relations),
        unchecked=tuple(cell for cell in ledger.cells.values() if cell.id not in reached),
    )


def _finding(repairer: Repairer, relation: Relation) -> Finding:
    ledger = repairer.ledger
    left, right = relation.middles(ledger)
    cell = ledger[relation.left.only_cell] if relation.left.only_cell else None
    is_date = cell is not None and cell.unit == "month"
    finding = Finding(
        id=relation.id,
        check=relation.check,
        where=relation.where,
        printed=cell.printed if cell is not None and is_date else left,
        recomputed=ledger[relation.right[0].cells[0]].printed if is_date else right,
        difference=None if is_date else left - right,
        rounding=None if is_date else relation.rounding(ledger),
        repairs=() if is_date else repairer.repairs(relation),
        severity=_severity(relation),
        sources=relation.sources,
        sentence=relation_sentence(relation, ledger),
        unit=relation.unit,
    )
    return _as_slip(repairer, relation, finding)


def _severity(relation: Relation) -> Severity:
    if len(relation.right) > 1 and relation.comparison is Comparison.EQUAL:
        return Severity.QUESTION
    return _SEVERITIES.get(relation.check, Severity.CONTRADICTION)


def _as_slip(repairer: Repairer, relation: Relation, finding: Finding) -> Finding:
    """Name the cell that a factor of 1,000 sets right, if there is exactly one."""
    slips = repairer.slips(relation)
    if len(slips) != 1:
        return finding
    cell = repairer.ledger[slips[0].cell]
    own = [repair for repair in finding.repairs if repair.change.where == place(cell)]
    others = [repair for repair in finding.repairs if repair.change.where != place(cell)]
    value = own[0].change.value
    return msgspec.structs.replace(
        finding,
        check=CheckKind.UNIT_SLIP,
        where=place(cell),
        printed=cell.value,
        recomputed=value,
        difference=cell.value - value,
        repairs=(*own, *others),
        sentence=slip_sentence(cell, value),
        unit=cell.unit,
    )


def _points(ledger: Ledger, relations: Sequence[Relation]) -> Iterator[Finding]:
    """Find changes of a share that are printed in percent and meant in percentage points."""
    for relation in relations:
        only = relation.left.only_cell
        if relation.rival is None or only is None or ledger[only].unit == relation.unit:
            continue
        cell, look = ledger[only], ledger.intervals.__getitem__
        growth = relation.rival.value(look)
        if not relation.holds(ledger) or cell.interval.meets(growth):
            continue
        points = relation.middles(ledger)[1]
        yield Finding(
            id=relation.id.replace(relation.check, CheckKind.PERCENT_FOR_POINTS, 1),
            check=CheckKind.PERCENT_FOR_POINTS,
            where=place(cell),
            printed=cell.value,
            recomputed=points,
            difference=cell.value - points,
            rounding=cell.half,
            repairs=(_in_points(cell),),
            severity=Severity.CONTRADICTION,
            sources=relation.sources,
            sentence=points_sentence(cell, points, growth.middle),
            unit=cell.unit,
        )


def _in_points(cell: Cell) -> Repair:
    """Give the same number in percentage points."""
    change = Change(place(cell), cell.name, cell.value, cell.value, cell.decimals, "pct_points")
    return Repair(change)


def _twice(ledger: Ledger) -> Iterator[Finding]:
    """Find places for which a table gives a second value."""
    for cell in ledger.twice:
        first = ledger[cell.id]
        yield Finding(
            id=f"{CheckKind.TRANSCRIPTION}.{cell.id.replace('/', '.').replace(' ', '-')}.twice",
            check=CheckKind.TRANSCRIPTION,
            where=place(cell),
            printed=cell.value,
            recomputed=first.value,
            difference=cell.value - first.value,
            rounding=Decimal(0),
            repairs=(),
            severity=Severity.CONTRADICTION,
            sources=(cell.source,),
            sentence=_TWICE.having(name=cell.name, printed=printed_value(cell)),
            unit=cell.unit,
        )


def _with_patterns_agreeing(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Let what a pattern asks about a value agree with the repairs that change this value."""
    asked: dict[Where, list[str]] = defaultdict(list)
    for finding in findings:
        if finding.check in {CheckKind.REPEATED, CheckKind.OUTLIER}:
            asked[finding.where].append(finding.id)
        if finding.check is CheckKind.REPEATED and finding.where.year is not None:
            # Of two equal years either may be the copy.
            before = finding.where.year - 1
            asked[msgspec.structs.replace(finding.where, year=before)].append(finding.id)
    return tuple(
        msgspec.structs.replace(
            finding,
            repairs=tuple(
                msgspec.structs.replace(
                    repair,
                    agreeing_checks=(*repair.agreeing_checks, *asked[repair.change.where]),
                )
                for repair in finding.repairs
            ),
        )
        for finding in findings
    )
