"""What `shekara audit` prints for a person: each finding with its repairs and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.findings import Change, Severity
from shekara.domain.review import Verdict
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP, Listed, Quantity, Text, plural

if TYPE_CHECKING:
    from shekara.analysis.reconciliation.audit import Audit
    from shekara.analysis.reconciliation.findings import Finding, Repair
    from shekara.domain.evidence import Evidence
    from shekara.domain.review import EvidenceReview, Judgement
    from shekara.text import Language

_MARKS = {Severity.CONTRADICTION: "!", Severity.DIFFERENCE: "≠", Severity.QUESTION: "?"}
_LEGEND = QT_TRANSLATE_NOOP(
    "cli", "! cannot both be right   ≠ two sources differ   ? to be asked about"
)
_REPAIR = QT_TRANSLATE_NOOP("cli", "would repair it: {change}")
_WITH = QT_TRANSLATE_NOOP("cli", "together with {changes}")
_CHANGE = QT_TRANSLATE_NOOP("cli", "{name} = {value}")


def print_audit(
    audited: Audit, evidence: Evidence, language: Language, review: EvidenceReview
) -> None:
    """Print all findings, then how much was checked and what no check could reach.

    A finding that the review judged is marked with the judgement.
    """
    for finding in audited.findings:
        _print_finding(finding, evidence, language, review.judgement(finding.id))
    if audited.findings:
        print(language.text(_LEGEND))
    else:
        print(language.text(QT_TRANSLATE_NOOP("cli", "Everything that was checked adds up.")))
    counts = (
        plural("cli", "%n checks made.", "", audited.checks),
        plural("cli", "%n findings.", "", len(audited.findings)),
        *_judged_counts(audited, review),
        plural(
            "cli",
            "%n printed numbers stand alone: nothing to check them against.",
            "",
            len(audited.unchecked),
        ),
    )
    print(" ".join(language.text(count) for count in counts))


def _print_finding(
    finding: Finding, evidence: Evidence, language: Language, judgement: Judgement | None
) -> None:
    mark = _MARKS[finding.severity] if judgement is None else _JUDGED_MARK
    print(f"{mark} {language.text(finding.sentence)}  [{finding.id}]")
    if judgement is not None:
        print(f"    {language.text(_judged(judgement))}")
    for repair in finding.repairs:
        _print_repair(repair, language)
    labels = [language.text(evidence.source(source).label) for source in finding.sources]
    if labels:
        print(f"    {'; '.join(labels)}")
    print()


def _print_repair(repair: Repair, language: Language) -> None:
    print(f"  → {language.text(_REPAIR.having(change=_change(repair.change)))}")
    if repair.with_it:
        changes = Listed(tuple(_change(change) for change in repair.with_it))
        print(f"      {language.text(_WITH.having(changes=changes))}")
    count = plural("cli", "%n other checks agree", "", len(repair.agreeing_checks))
    ids = f": {', '.join(repair.agreeing_checks)}" if repair.agreeing_checks else ""
    print(f"      {language.text(count)}{ids}")


def _judged_counts(audited: Audit, review: EvidenceReview) -> tuple[Text, ...]:
    judged = sum(review.judgement(finding.id) is not None for finding in audited.findings)
    return (plural("cli", "%n of them judged.", "", judged),) if judged else ()


_JUDGED_MARK = "✓"
_VERDICTS = {
    Verdict.ACCEPTED: QT_TRANSLATE_NOOP("cli", "judged: accepted"),
    Verdict.CORRECTED: QT_TRANSLATE_NOOP("cli", "judged: corrected"),
    Verdict.REJECTED: QT_TRANSLATE_NOOP("cli", "judged: rejected"),
}
_WITH_REASON = QT_TRANSLATE_NOOP("cli", "{verdict}. {reason}")


def _judged(judgement: Judgement) -> Text:
    verdict = _VERDICTS[judgement.verdict]
    if is_blank(judgement.reason):
        return verdict
    return _WITH_REASON.having(verdict=verdict, reason=text_of(judgement.reason))


def _change(change: Change) -> Text:
    value = Quantity(float(change.value), change.unit, change.decimals)
    return _CHANGE.having(name=change.name, value=value)
