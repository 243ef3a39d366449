"""Repairs: which single value would make a relation hold, and which other checks agree.

Every value that could be the wrong one is proposed; none is elected. A check agrees with a
repair when it holds with it and fails with the print or with a rival repair: a check that
holds whatever is right says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from shekara.analysis.reconciliation.comparisons import name_of
from shekara.analysis.reconciliation.declarations import place
from shekara.analysis.reconciliation.findings import Change, CheckKind, Repair
from shekara.analysis.reconciliation.intervals import INFINITY, Interval
from shekara.analysis.reconciliation.relations import Comparison, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shekara.analysis.reconciliation.tables import Cell, Ledger

_POWERS = (3, -3, 6, -6)

# The partner's record and a limit say that something is wrong, not what is right.
_ONLY_ASKING = frozenset({CheckKind.MIRROR, CheckKind.LIMIT})
# Every number of these may be the wrong one; of the others first of all what was calculated.
_EACH_MAY_BE_WRONG = frozenset({CheckKind.IDENTITY, CheckKind.STATEMENTS})
_CALCULATED = frozenset({CheckKind.SHARE, CheckKind.DERIVED})
_ONLY_THE_PRINT = frozenset({CheckKind.TWO_SOURCES, CheckKind.TRANSCRIPTION})
# A slip is told from a number that vanishes in the rounding of a sum by how well it is known.
_WELL_KNOWN = Decimal("0.1")
# What is divided by 1,000 is below any limit; only what is twice the limit suggests that.
_FAR_OFF = 2


class Candidate(msgspec.Struct, frozen=True):
    """A cell and everything it may be; `power` says when it is the print times 10^power."""

    cell: str
    value: Interval
    power: int = 0


class Proposal(msgspec.Struct, frozen=True):
    """A candidate with the changes that go with it; `borrowed` from another failing check."""

    candidate: Candidate
    state: dict[str, Interval]
    borrowed: bool = False


class Repairer:
    """Proposes repairs, knowing all relations and which of them fail as printed."""

    def __init__(self, ledger: Ledger, relations: Sequence[Relation]) -> None:
        """Test every relation once."""
        self.ledger = ledger
        self.failing = tuple(r for r in relations if not r.holds(ledger))
        self._failing_ids = {relation.id for relation in self.failing}
        self._about: dict[str, list[Relation]] = defaultdict(list)
        for relation in relations:
            for cell in relation.cells:
                self._about[cell].append(relation)
        self._solutions: dict[str, dict[str, Interval]] = {}
        self._families: dict[str, list[Relation]] = defaultdict(list)
        for relation in self.failing:
            if relation.family:
                self._families[relation.family].append(relation)

    def slips(self, relation: Relation) -> tuple[Candidate, ...]:
        """Give the cells that a factor of 1,000 or a million alone would set right."""
        if relation.comparison is Comparison.EQUAL and len(relation.right) == 1:
            return tuple(
                slip
                for cell, value in self._solved(relation).items()
                if value.is_bounded and value.half <= _WELL_KNOWN * abs(value.middle)
                for slip in self._slip(relation, cell, value.widened(relation.tolerance))
            )
        only = relation.left.only_cell
        if only is None or not self._is_far_off(relation):
            return ()
        return self._slip(relation, only, Interval(-INFINITY, relation.sides(self.ledger)[1].high))

    def _is_far_off(self, relation: Relation) -> bool:
        """Tell whether a value is beyond its limit by so much that its unit may be wrong."""
        left, right = relation.middles(self.ledger)
        return relation.comparison is Comparison.AT_MOST and left > _FAR_OFF * right

    def repairs(self, relation: Relation) -> tuple[Repair, ...]:
        """Give every repair of a failing relation with the checks that agree with it."""
        proposals = self._proposals(relation)
        states: list[Mapping[str, Interval]] = [{}, *(p.state for p in proposals)]
        outcomes = [
            (q, [q.holds(self.ledger, state) for state in states])
            for q in self._around(relation, states)
        ]
        given: list[Repair] = []
        for row, proposal in enumerate(proposals, start=1):
            agreeing = [q for q, held in outcomes if held[row] and not all(held)]
            breaks_nothing = all(held[row] or not held[0] for _, held in outcomes)
            if self._is_worth_telling(relation, proposal, agreeing, breaks_nothing=breaks_nothing):
                given.append(self._repair(proposal, agreeing))
        return tuple(repair for repair in given if repair.change.value != repair.change.printed)

    def _proposals(self, relation: Relation) -> tuple[Proposal, ...]:
        if relation.check in _ONLY_ASKING or len(relation.right) > 1:
            return tuple(Proposal(slip, {slip.cell: slip.value}) for slip in self.slips(relation))
        borrowed = self._borrowed(relation)
        known = {proposal.candidate.cell for proposal in borrowed}
        own = [
            Proposal(candidate, self._with_family(relation, candidate))
            for candidate in self._candidates(relation)
            if candidate.cell not in known
        ]
        return (*own, *borrowed)

    def _borrowed(self, relation: Relation) -> tuple[Proposal, ...]:
        """Give the repairs of other failing checks that make this one hold as well."""
        if relation.check in _EACH_MAY_BE_WRONG | _ONLY_THE_PRINT:
            return ()
        found: dict[frozenset[str], Proposal] = {}
        for cell in relation.cells:
            for other in self._about[cell]:
                lends = other.check in {CheckKind.IDENTITY, *_ONLY_THE_PRINT}
                if not lends or other.id not in self._failing_ids:
                    continue
                for candidate in self._candidates(other):
                    if candidate.cell != cell or (
                        other.check in _ONLY_THE_PRINT and cell not in other.left.cells
                    ):
                        continue
                    state = self._with_family(other, candidate)
                    if relation.holds(self.ledger, state):
                        proposal = Proposal(candidate, state, borrowed=True)
                        found.setdefault(frozenset(state), proposal)
        return tuple(found.values())

    def _candidates(self, relation: Relation) -> tuple[Candidate, ...]:
        slips = {slip.cell: slip for slip in self.slips(relation)}
        return tuple(
            slips.get(cell) or Candidate(cell, value)
            for cell, value in self._solved(relation).items()
            if value.is_bounded
        )

    def _solved(self, relation: Relation) -> dict[str, Interval]:
        """Give what each cell alone must be for the relation to hold; solved once and kept."""
        if relation.id not in self._solutions:
            self._solutions[relation.id] = self._solve(relation)
        return self._solutions[relation.id]

    def _solve(self, relation: Relation) -> dict[str, Interval]:
        look = self.ledger.intervals.__getitem__
        left, right = relation.left.value(look), relation.right[0]
        only = relation.left.only_cell
        solved = {only: right.value(look)} if only else {}
        return {**solved, **{cell: right.solved(cell, left, look) for cell in right.cells}}

    def _slip(self, relation: Relation, cell: str, needed: Interval) -> tuple[Candidate, ...]:
        held = self.ledger[cell]
        if not held.value or relation.check is CheckKind.MIRROR:
            return ()
        for power in _POWERS:
            # “More than 20 billion” is as wrong as 20 billion.
            value = Interval.of(held.value, held.half).scaled(Decimal(1).scaleb(power))
            if value.meets(needed):
                return (Candidate(cell, value, power),)
        return ()

    def _with_family(self, relation: Relation, candidate: Candidate) -> dict[str, Interval]:
        """Give the change together with the same change in the family's failing relations."""
        changes = {candidate.cell: candidate.value}
        role = relation.cells.index(candidate.cell)
        for other in self._families.get(relation.family, ()):
            if other is relation or len(other.cells) <= role:
                continue
            for found in self._candidates(other):
                if found.cell == other.cells[role]:
                    changes.setdefault(found.cell, found.value)
        return changes

    def _around(
        self, relation: Relation, states: Iterable[Mapping[str, Interval]]
    ) -> tuple[Relation, ...]:
        """Give the relations, other than the family, that a change of any state touches."""
        touched = dict.fromkeys(cell for state in states for cell in state)
        found = {
            q.id: q
            for cell in touched
            for q in self._about[cell]
            if q is not relation and not (q.family and q.family == relation.family)
        }
        return tuple(found.values())

    def _is_worth_telling(
        self,
        relation: Relation,
        proposal: Proposal,
        agreeing: Sequence[Relation],
        *,
        breaks_nothing: bool,
    ) -> bool:
        """Tell whether a repair is more than a number solved from a coarse print.

        What a claim or share was calculated from is only doubted when another check that
        fails as printed agrees, or, for shares and indices of a table, none is against it.
        """
        candidate = proposal.candidate
        if candidate.power or proposal.borrowed or candidate.cell in relation.left.cells:
            return True
        if relation.either or relation.check in _EACH_MAY_BE_WRONG:
            return True
        if relation.check in _ONLY_THE_PRINT:
            return False
        if relation.check in _CALCULATED and breaks_nothing:
            return True
        return any(
            q.id in self._failing_ids
            and candidate.cell in q.cells
            and q.check is not CheckKind.MIRROR
            for q in agreeing
        )

    def _repair(self, proposal: Proposal, agreeing: Sequence[Relation]) -> Repair:
        candidate = proposal.candidate
        with_it = tuple(
            self._change(Candidate(cell, value))
            for cell, value in proposal.state.items()
            if cell != candidate.cell
        )
        ids = tuple(q.id for q in agreeing)
        return Repair(self._change(self._refined(candidate, agreeing)), ids, with_it)

    def _refined(self, candidate: Candidate, agreeing: Sequence[Relation]) -> Candidate:
        """Narrow a repair by what the agreeing checks that fail as printed make of the cell."""
        if candidate.power:
            return candidate
        value = candidate.value
        for q in agreeing:
            if q.id not in self._failing_ids or q.tolerance or len(q.right) > 1:
                continue
            other = self._solved(q).get(candidate.cell)
            if other is not None and other.is_bounded and value.meets(other):
                value = Interval(max(value.low, other.low), min(value.high, other.high))
        return Candidate(candidate.cell, value)

    def _change(self, candidate: Candidate) -> Change:
        cell = self.ledger[candidate.cell]
        value = self._shown(cell, candidate)
        return Change(
            where=place(cell),
            name=name_of(cell),
            printed=cell.value,
            value=value,
            decimals=max(0, -int(value.as_tuple().exponent)),
            unit=cell.unit,
        )

    def _shown(self, cell: Cell, candidate: Candidate) -> Decimal:
        """Give the value as its series would print it, coarser where no more of it is known."""
        if candidate.power:
            return cell.value.scaleb(candidate.power)
        decimals = self.ledger.decimals(cell)
        width = 2 * candidate.value.half
        if width:
            decimals = min(decimals, -width.adjusted())
        rounded = candidate.value.middle.quantize(Decimal(1).scaleb(-decimals))
        # Without an exponent: 460, not 4.6E+2.
        return rounded if decimals >= 0 else rounded.quantize(Decimal(1))
