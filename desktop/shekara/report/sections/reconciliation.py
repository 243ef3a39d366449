"""Corrections in the brief: what is printed, what counts instead, and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shekara.domain.review import Growth, Verdict
from shekara.domain.wording import text_of
from shekara.report.content import Bullets, Column, Paragraph, Row, Section
from shekara.report.sections.findings import open_findings, rejected_findings
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shekara.analysis.reconciliation.findings import Finding
    from shekara.analysis.results.base_years import BaseYearQuestion
    from shekara.analysis.results.corrections import CorrectedNumber
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.domain.imported import ImportedTable
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

_TITLE = QT_TRANSLATE_NOOP("brief", "Reconciliation of the evidence")
_NOTHING = QT_TRANSLATE_NOOP(
    "brief", "No printed number is corrected: every figure counts as its source prints it."
)
_BESIDE = QT_TRANSLATE_NOOP(
    "brief", "What is printed stays known; the value that counts stands beside it, with the reason."
)
_JUDGED = QT_TRANSLATE_NOOP(
    "brief",
    "Findings of the audit: {accepted} accepted, {corrected} corrected by another value, "
    "{rejected} rejected.",
)
_ORDINARY = QT_TRANSLATE_NOOP("brief", "{flow}, {year}: {traded} were judged ordinary trade.")
_HELD = QT_TRANSLATE_NOOP(
    "brief",
    "{flow}, {year}: of {traded}, {normal} would have been traded without re-export. Reason: "
    "{reason}",
)
_OPEN = QT_TRANSLATE_NOOP(
    "brief", "{flow}, {year}: nobody has said yet whether {traded} held re-export."
)
_STARTS = QT_TRANSLATE_NOOP(
    "brief", "The projection starts from exports of {exports} and imports of {imports}."
)
_CORRECTIONS = QT_TRANSLATE_NOOP("brief", "Numbers that are corrected")
_IMPORTED = QT_TRANSLATE_NOOP("brief", "“{file}”: {figures} from {sources}. {counting}")
_IN_PLACE = QT_TRANSLATE_NOOP(
    "brief", "They count in place of other figures for the same thing, which stay known."
)
_BESIDE_OTHERS = QT_TRANSLATE_NOOP("brief", "They count where no other figure is known.")


def reconciliation_section(
    desk: Desk, evaluation: Evaluation, findings: Sequence[Finding] = ()
) -> Section:
    """Give what was imported and corrected, findings that are open or rejected, and base years."""
    return Section(
        _TITLE,
        "reconciliation",
        (
            Paragraph(tuple(_said(evaluation))),
            *_imported(evaluation),
            *_table(desk, evaluation.corrections),
            *open_findings(desk, evaluation.assessment.review, findings),
            *rejected_findings(desk, evaluation.assessment.review, findings),
            *_base_years(desk, evaluation),
        ),
        flows=True,
    )


def _said(evaluation: Evaluation) -> Iterator[Sentence]:
    corrected = len(evaluation.corrections)
    if corrected:
        yield Sentence(plural("brief", "%n printed numbers are corrected.", "", corrected))
        yield Sentence(_BESIDE)
    else:
        yield Sentence(_NOTHING)
    judged = Counter(each.verdict for each in evaluation.assessment.review.judgements)
    if judged:
        yield Sentence(_JUDGED.having(**{verdict.value: judged[verdict] for verdict in Verdict}))


def _imported(evaluation: Evaluation) -> tuple[Block, ...]:
    """Give each imported table with its sources and whether its figures count first."""
    tables = evaluation.assessment.imported.tables
    return (Bullets(tuple(Sentence(_table_said(each)) for each in tables)),) if tables else ()


def _table_said(table: ImportedTable) -> Text:
    return _IMPORTED.having(
        file=verbatim(table.file),
        figures=plural("brief", "%n imported figures", "", table.figures),
        sources=Listed(tuple(_sources(table.sources))),
        counting=_IN_PLACE if table.replaces else _BESIDE_OTHERS,
    )


def _sources(citations: tuple[str, ...]) -> Iterator[Text]:
    yield from (verbatim(citation) for citation in citations[:_MOST_NAMED])
    if len(citations) > _MOST_NAMED:
        yield plural("brief", "%n further sources", "", len(citations) - _MOST_NAMED)


_MOST_NAMED = 12
"""Of more sources of one table the others are counted; the annex lists all that are cited."""


def _table(desk: Desk, corrections: tuple[CorrectedNumber, ...]) -> tuple[Block, ...]:
    if not corrections:
        return ()
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Number"), numeric=False, share=3.0),
        Column(QT_TRANSLATE_NOOP("brief", "Printed"), numeric=False, share=1.6),
        Column(QT_TRANSLATE_NOOP("brief", "Counts as"), numeric=False, share=1.6),
        Column(QT_TRANSLATE_NOOP("brief", "Reason"), numeric=False, share=3.0),
    )
    return (desk.table(_CORRECTIONS, columns, [_row(desk, each) for each in corrections]),)


def _row(desk: Desk, corrected: CorrectedNumber) -> Row:
    year = corrected.counts.year
    name = corrected.counts.name
    named = name if year is None else _NAMED.having(name=name, year=verbatim(str(year)))
    return Row(
        (
            Sentence(named),
            desk.say(_VALUE, value=desk.figure(corrected.printed)),
            desk.say(_VALUE, value=desk.figure(corrected.counts)),
            Sentence(_reason(corrected)),
        )
    )


_NAMED = QT_TRANSLATE_NOOP("brief", "{name}, {year}")
_VALUE = QT_TRANSLATE_NOOP("brief", "{value}")
_BY = QT_TRANSLATE_NOOP("brief", "{reason} ({author})")


def _reason(corrected: CorrectedNumber) -> Text:
    correction = corrected.correction
    reason = text_of(correction.reason)
    if not correction.by:
        return reason
    return _BY.having(reason=reason, author=verbatim(correction.by))


def _base_years(desk: Desk, evaluation: Evaluation) -> tuple[Block, ...]:
    base = evaluation.trade.base
    if all(question.answer is None for question in base.questions):
        return ()
    starts = desk.say(_STARTS, exports=desk.figure(base.exports), imports=desk.figure(base.imports))
    asked = tuple(_answer(desk, question) for question in base.questions)
    return (Bullets(asked), Paragraph((starts,)))


def _answer(desk: Desk, question: BaseYearQuestion) -> Sentence:
    answer, traded = question.answer, desk.figure(question.traded)
    said = {"flow": question.traded.name, "year": verbatim(str(question.year))}
    if answer is None:
        return desk.say(_OPEN.having(**said), traded=traded)
    if answer.growth is Growth.NORMAL or question.normal is None:
        return desk.say(_ORDINARY.having(**said), traded=traded)
    held = _HELD.having(**said, reason=text_of(answer.reason))
    return desk.say(held, traded=traded, normal=desk.figure(question.normal))
