"""Auditing the evidence: whether what is printed adds up, with itself and other sources."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from shekara import __version__
from shekara.analysis.reconciliation.audit import Audit, audit
from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.tables import Ledger
from shekara.analysis.results.imported import with_imported
from shekara.domain.imported import ImportedFigures
from shekara.domain.review import EvidenceReview
from shekara.domain.wording import text_of
from shekara.reference.correctable import PrintedNumbers, bundled_numbers
from shekara.reference.declarations import bundled_declarations, bundled_patterns
from shekara.reference.evidence import evidence
from shekara.reference.imported_cells import (
    imported_cells,
    imported_declarations,
    imported_patterns,
    tables_of,
)
from shekara.reference.published import changed_files
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.usecases.publication import sources_data

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.declarations import Declaration
    from shekara.analysis.reconciliation.findings import Repair
    from shekara.domain.evidence import Evidence
    from shekara.domain.review import Correction, Judgement
    from shekara.text import Language

Json = dict[str, Any]

NOTHING = ImportedFigures()
"""No imported figures at all."""

_DIGITS = 10
_CHANGED = QT_TRANSLATE_NOOP(
    "audit",
    "The printed table “{table}” is no longer as it was copied: its file differs from the checksum "
    "of the data package. Compare it with the paper, or install the program again.",
)


def audit_evidence(imported: ImportedFigures = NOTHING) -> Audit:
    """Audit the bundled tables, and imported figures beside them; what was made is kept."""
    return _audited(imported)


@lru_cache(maxsize=4)
def _audited(imported: ImportedFigures) -> Audit:
    ledger = printed_numbers(imported).ledger
    patterns = (*bundled_patterns(ledger), *imported_patterns(imported))
    found = audit(ledger, declarations(imported), patterns)
    changed = tuple(_changed(table) for table in changed_files())
    return Audit((*changed, *found.findings), found.checks, found.unchecked)


def declarations(imported: ImportedFigures = NOTHING) -> tuple[Declaration, ...]:
    """Give everything that must hold of the bundled tables, and of imported figures."""
    ledger = printed_numbers(imported).ledger
    return (*bundled_declarations(ledger), *imported_declarations(imported))


def printed_numbers(imported: ImportedFigures = NOTHING) -> PrintedNumbers:
    """Give all printed numbers, the bundled and the imported ones, beside what counts."""
    return _with_imported_numbers(imported) if imported.tables else bundled_numbers()


@lru_cache(maxsize=4)
def _with_imported_numbers(imported: ImportedFigures) -> PrintedNumbers:
    bundled = bundled_numbers()
    ledger, known = bundled.ledger, with_imported(bundled.known, imported)
    titles = {table: ledger.title(table) for table in ledger.tables}
    titles |= {table: known.source(table).label for table in tables_of(imported)}
    cells = (*ledger.cells.values(), *imported_cells(imported, known))
    return PrintedNumbers(Ledger(cells, titles), known)


def audit_data(
    audited: Audit,
    language: Language,
    review: EvidenceReview | None = None,
    known: Evidence | None = None,
) -> Json:
    """Give an audit as JSON data, its sentences in the language.

    `repair` lists every repair of a finding, none preferred, and `agreeing_checks` for each
    of them, in the same order, the ids of the other checks that agree. `judgement` is what the
    review of an assessment made of a finding, null while it is open. `known` is the evidence
    whose sources are named, the bundled one without another.
    """
    review = EvidenceReview() if review is None else review
    return {
        "shekara": __version__,
        "language": language.code,
        "checks": audited.checks,
        "findings": [
            finding_data(finding, language, review.judgement(finding.id))
            for finding in audited.findings
        ],
        "corrections": [_correction(correction, language) for correction in review.corrections],
        "unchecked": [_place(Where(c.table, c.series, c.year)) for c in audited.unchecked],
        "sources": sources_data(
            (source for finding in audited.findings for source in finding.sources),
            language,
            evidence() if known is None else known,
        ),
    }


def _correction(correction: Correction, language: Language) -> Json:
    return {
        "of": correction.of,
        "value": correction.value,
        "reason": language.text(text_of(correction.reason)),
        "finding": correction.finding,
        "date": correction.date,
        "by": correction.by,
    }


def finding_data(finding: Finding, language: Language, judgement: Judgement | None = None) -> Json:
    """Give one finding as JSON data."""
    return {
        "id": finding.id,
        "check": finding.check.value,
        "where": _place(finding.where),
        "printed": _number(finding.printed),
        "recomputed": _number(finding.recomputed),
        "difference": _number(finding.difference),
        "repair": [_repair(repair) for repair in finding.repairs],
        "agreeing_checks": [list(repair.agreeing_checks) for repair in finding.repairs],
        "severity": finding.severity.value,
        "sources": list(finding.sources),
        "sentence": language.text(finding.sentence),
        "judgement": None
        if judgement is None
        else {
            "verdict": judgement.verdict.value,
            "reason": language.text(text_of(judgement.reason)),
            "date": judgement.date,
            "by": judgement.by,
        },
    }


def _repair(repair: Repair) -> Json:
    changes = [
        {**_place(change.where), "value": float(change.value), "unit": change.unit}
        for change in (repair.change, *repair.with_it)
    ]
    return {**changes[0], "with": changes[1:]}


def _place(where: Where) -> Json:
    return {"table": where.table, "series": where.series, "year": where.year}


def _number(value: Decimal | str | None) -> float | str | None:
    return float(f"{value:.{_DIGITS}g}") if isinstance(value, Decimal) else value


def _changed(table: str) -> Finding:
    return Finding(
        id=f"{CheckKind.TRANSCRIPTION}.{table}.file",
        check=CheckKind.TRANSCRIPTION,
        where=Where(table, ""),
        printed="",
        recomputed=None,
        difference=None,
        rounding=None,
        repairs=(),
        severity=Severity.CONTRADICTION,
        sources=(),
        sentence=_CHANGED.having(table=verbatim(table)),
    )
