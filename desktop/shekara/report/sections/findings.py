"""Findings of the audit in the brief: what is open, and what was rejected and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.review import Verdict
from shekara.domain.wording import text_of
from shekara.report.content import Bullets, Paragraph
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.reconciliation.findings import Finding
    from shekara.domain.review import EvidenceReview, Judgement
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

MOST_LISTED = 12
"""Of more findings of a kind the others are counted."""

_REJECTED = QT_TRANSLATE_NOOP(
    "brief", "Findings that were rejected, so that the print counts as it is:"
)
_WITH_REASON = QT_TRANSLATE_NOOP("brief", "{finding} Rejected: {reason}")
_WITH_REASON_BY = QT_TRANSLATE_NOOP("brief", "{finding} Rejected: {reason} ({author})")
_NOT_FOUND = QT_TRANSLATE_NOOP("brief", "“{id}”, which the audit finds no more.")


def open_findings(
    desk: Desk, review: EvidenceReview, findings: Sequence[Finding]
) -> tuple[Block, ...]:
    """List the findings that nobody judged."""
    waiting = [finding for finding in findings if review.judgement(finding.id) is None]
    if not waiting:
        return ()
    count = len(waiting)
    lead = plural("brief", "%n contradictions in the evidence of this pair are open:", "", count)
    lines = [_line(desk, each, each.sentence) for each in waiting[:MOST_LISTED]]
    return _listed(lead, lines, count - len(lines))


def rejected_findings(
    desk: Desk, review: EvidenceReview, findings: Sequence[Finding]
) -> tuple[Block, ...]:
    """List the findings that were rejected, each with the reason."""
    rejected = [each for each in review.judgements if each.verdict is Verdict.REJECTED]
    if not rejected:
        return ()
    known = {finding.id: finding for finding in findings}
    lines = [
        _line(desk, known.get(each.finding), _rejection(each, known.get(each.finding)))
        for each in rejected[:MOST_LISTED]
    ]
    return _listed(_REJECTED, lines, len(rejected) - len(lines))


def _rejection(judgement: Judgement, finding: Finding | None) -> Text:
    gone = _NOT_FOUND.having(id=verbatim(judgement.finding))
    template = _WITH_REASON_BY if judgement.by else _WITH_REASON
    return template.having(
        finding=gone if finding is None else finding.sentence,
        reason=text_of(judgement.reason),
        author=verbatim(judgement.by),
    )


def _line(desk: Desk, finding: Finding | None, text: Text) -> Sentence:
    return Sentence(text, cited=() if finding is None else desk.cite(*finding.sources))


def _listed(lead: Text, lines: list[Sentence], left: int) -> tuple[Block, ...]:
    rest = [Sentence(plural("brief", "And %n more.", "", left))] if left else []
    return (Paragraph((Sentence(lead),)), Bullets((*lines, *rest)))
