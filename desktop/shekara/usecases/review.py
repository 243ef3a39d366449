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
from shekara.domain.imported import ImportedFigures
from shekara.domain.parts import Parts
from shekara.domain.review import Verdict
from shekara.text import QT_TRANSLATE_NOOP
from shekara.usecases.audit import NOTHING, audit_evidence, declarations, printed_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.reconciliation.audit import Audit
    from shekara.analysis.reconciliation.findings import Finding
    from shekara.analysis.results.both_sides import IndicatorRow
    from shekara.analysis.results.findings import FindingFigures
    from shekara.analysis.results.source_timelines import SourceTimeline
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence
    from shekara.text import Text


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


def audited_evidence(
    imported: ImportedFigures = NOTHING,
) -> tuple[Audit, tuple[tuple[SourceTimeline, ...], FigureBook]]:
    """Give the audit, and every number that two sources know; what was made is kept."""
    return audit_evidence(imported), known_twice(imported)


def concerns(finding: Finding, assessment: Assessment) -> bool:
    """Tell whether a finding is about the pair of an assessment."""
    return printed_numbers(assessment.imported).concerns(finding, assessment.pair)


def table_titles(audited: Audit, imported: ImportedFigures = NOTHING) -> dict[str, Text]:
    """Give what the tables with findings are called."""
    ledger = printed_numbers(imported).ledger
    return {each.where.table: ledger.title(each.where.table) for each in audited.findings}


def reviewed(audited: Audit | None, assessment: Assessment, counting: Evidence) -> Review:
    """Give the findings as judged, and the regions of the pair with what counts.

    While no audit is known there are no findings.
    """
    book, numbers = FigureBook(), printed_numbers(assessment.imported)
    return Review(
        findings=finding_figures(
            book,
            () if audited is None else audited.findings,
            assessment.review,
            numbers.correctable,
            numbers.named,
        ),
        rows=both_sides(book, counting, assessment.pair),
        figures=book,
    )


@lru_cache(maxsize=1)
def known_twice(imported: ImportedFigures) -> tuple[tuple[SourceTimeline, ...], FigureBook]:
    """Give every number that two sources know, and the book of these figures."""
    book, numbers = FigureBook(), printed_numbers(imported)
    ledger = numbers.ledger
    relations = [r for each in declarations(imported) for r in each.relations(ledger)]
    return source_timelines(book, ledger, relations, numbers.known.sources), book


def told_findings(assessment: Assessment) -> tuple[Finding, ...]:
    """Give the findings a brief tells of: rejected ones, and what contradicts for the pair."""
    return tuple(
        finding
        for finding in audit_evidence(assessment.imported).findings
        if _is_rejected(finding, assessment) or _contradicts(finding, assessment)
    )


def _is_rejected(finding: Finding, assessment: Assessment) -> bool:
    judgement = assessment.review.judgement(finding.id)
    return judgement is not None and judgement.verdict is Verdict.REJECTED


def _contradicts(finding: Finding, assessment: Assessment) -> bool:
    return finding.severity is Severity.CONTRADICTION and concerns(finding, assessment)


_DOUBTED = QT_TRANSLATE_NOOP("checks", "Nobody has judged what the audit found. {finding}")


def open_finding_checks(assessment: Assessment) -> Iterator[Check]:
    """Doubt each contradiction in the evidence of the pair that nobody has judged."""
    for finding in audit_evidence(assessment.imported).findings:
        judged = assessment.review.judgement(finding.id) is not None
        if not judged and _contradicts(finding, assessment):
            yield Check(
                place=f"finding.{finding.id}",
                part=Parts.FINDINGS,
                severity=Weight.DOUBTFUL,
                text=_DOUBTED.having(finding=finding.sentence),
            )
