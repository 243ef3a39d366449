"""Auditing the evidence: whether what is printed adds up, with itself and other sources."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from shekara import __version__
from shekara.analysis.reconciliation.audit import Audit, audit
from shekara.analysis.reconciliation.findings import CheckKind, Finding, Severity, Where
from shekara.analysis.reconciliation.tables import Ledger
from shekara.domain.review import EvidenceReview
from shekara.domain.wording import text_of
from shekara.reference.declarations import bundled_declarations, bundled_patterns
from shekara.reference.ledger import bundled_ledger, titles
from shekara.reference.published import changed_files
from shekara.text import QT_TRANSLATE_NOOP, verbatim
from shekara.usecases.publication import sources_data

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.declarations import Declaration
    from shekara.analysis.reconciliation.findings import Repair
    from shekara.analysis.reconciliation.tables import Cell
    from shekara.domain.review import Correction, Judgement
    from shekara.text import Language

Json = dict[str, Any]

_DIGITS = 10
_CHANGED = QT_TRANSLATE_NOOP(
    "audit",
    "The printed table “{table}” is no longer as it was copied: its file differs from the checksum "
    "of the data package. Compare it with the paper, or install the program again.",
)


def audit_evidence(cells: Sequence[Cell] = (), declared: Sequence[Declaration] = ()) -> Audit:
    """Audit the bundled tables, and figures of one's own with what is declared of them.

    Give own cells a table name of their own; `declared` may compare them with any table.
    """
    return _audited(tuple(cells), tuple(declared))


@lru_cache(maxsize=4)
def _audited(cells: tuple[Cell, ...], declared: tuple[Declaration, ...]) -> Audit:
    ledger = bundled_ledger()
    if cells:
        ledger = Ledger([*ledger.cells.values(), *cells], titles(ledger.cells.values()))
    declarations = (*bundled_declarations(ledger), *declared)
    found = audit(ledger, declarations, bundled_patterns(ledger))
    changed = tuple(_changed(table) for table in changed_files())
    return Audit((*changed, *found.findings), found.checks, found.unchecked)


def audit_data(audited: Audit, language: Language, review: EvidenceReview | None = None) -> Json:
    """Give an audit as JSON data, its sentences in the language.

    `repair` lists every repair of a finding, none preferred, and `agreeing_checks` for each
    of them, in the same order, the ids of the other checks that agree. `judgement` is what the
    review of an assessment made of a finding, null while it is open.
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
            (source for finding in audited.findings for source in finding.sources), language
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
