"""Reviewing the evidence: what does not add up, beside both regions and all sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.findings import Severity
from shekara.analysis.results.both_sides import both_sides
from shekara.analysis.results.findings import finding_figures
from shekara.analysis.results.source_timelines import source_timelines
from shekara.domain.check import Check
from shekara.domain.check import Severity as Weight
from shekara.domain.figures import FigureBook
from shekara.domain.parts import Parts
from shekara.reference.correctable import concerns, correctable, named
from shekara.reference.declarations import bundled_declarations
from shekara.reference.evidence import evidence
from shekara.reference.ledger import bundled_ledger
from shekara.text import QT_TRANSLATE_NOOP
from shekara.usecases.audit import audit_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.reconciliation.audit import Audit
    from shekara.analysis.results.both_sides import IndicatorRow
    from shekara.analysis.results.findings import FindingFigures
    from shekara.analysis.results.source_timelines import SourceTimeline
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence
    from shekara.text import Text


__all__ = [
    "Review",
    "audited_evidence",
    "concerns",
    "known_twice",
    "open_finding_checks",
    "reviewed",
    "table_titles",
]


@dataclass(frozen=True, kw_only=True)
class Review:
    """Findings with their judgements, and both regions; `figures` holds all their numbers."""

    findings: tuple[FindingFigures, ...]
    rows: tuple[IndicatorRow, ...]
    figures: FigureBook

    @property
    def open(self) -> int:
        """Count the findings that nobody judged."""
        return sum(each.judgement is None for each in self.findings)


def audited_evidence() -> tuple[Audit, tuple[tuple[SourceTimeline, ...], FigureBook]]:
    """Give the audit, and every number that two sources know; what was made is kept."""
    return audit_evidence(), known_twice()


def table_titles(audited: Audit) -> dict[str, Text]:
    """Give what the tables with findings are called."""
    ledger = bundled_ledger()
    return {each.where.table: ledger.title(each.where.table) for each in audited.findings}


def reviewed(audited: Audit | None, assessment: Assessment, counting: Evidence) -> Review:
    """Give the findings as judged, and the regions of the pair with what counts.

    While no audit is known there are no findings.
    """
    book = FigureBook()
    return Review(
        findings=finding_figures(
            book,
            () if audited is None else audited.findings,
            assessment.review,
            correctable,
            named,
        ),
        rows=both_sides(book, counting, assessment.pair),
        figures=book,
    )


@lru_cache(maxsize=1)
def known_twice() -> tuple[tuple[SourceTimeline, ...], FigureBook]:
    """Give every number that two sources know, and the book of these figures."""
    book, ledger = FigureBook(), bundled_ledger()
    relations = [r for each in bundled_declarations(ledger) for r in each.relations(ledger)]
    return source_timelines(book, ledger, relations, evidence().sources), book


_DOUBTED = QT_TRANSLATE_NOOP("checks", "Nobody has judged what the audit found. {finding}")


def open_finding_checks(assessment: Assessment) -> Iterator[Check]:
    """Doubt each contradiction in the evidence of the pair that nobody has judged."""
    for finding in audit_evidence().findings:
        if finding.severity is not Severity.CONTRADICTION:
            continue
        judged = assessment.review.judgement(finding.id) is not None
        if not judged and concerns(finding, assessment.pair):
            yield Check(
                place=f"finding.{finding.id}",
                part=Parts.FINDINGS,
                severity=Weight.DOUBTFUL,
                text=_DOUBTED.having(finding=finding.sentence),
            )
