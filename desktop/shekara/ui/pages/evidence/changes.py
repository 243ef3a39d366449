"""The edits of this step, each under its undo text, with the day and who made them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from shekara.domain.edits import review as edits
from shekara.text import QT_TRANSLATE_NOOP, Text, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.base_years import BaseYearQuestion
    from shekara.analysis.results.findings import FindingFigures, RepairFigure
    from shekara.ui.workspace import Workspace

_ACCEPT = QT_TRANSLATE_NOOP("undo", "Accept a finding: {finding}")
_CORRECT_FINDING = QT_TRANSLATE_NOOP("undo", "Correct what a finding is about: {finding}")
_REJECT = QT_TRANSLATE_NOOP("undo", "Reject a finding: {finding}")
_REOPEN = QT_TRANSLATE_NOOP("undo", "Leave a finding open: {finding}")
_CORRECT = QT_TRANSLATE_NOOP("undo", "Correct {name}")
_WITHDRAW = QT_TRANSLATE_NOOP("undo", "Let the print of {name} count")
_ANSWER = QT_TRANSLATE_NOOP("undo", "Answer about the trade of {year}")
_FORGET = QT_TRANSLATE_NOOP("undo", "Leave the question about {year} open")


class EvidenceChanges:
    """Makes the edits of the review of the evidence."""

    def __init__(self, workspace: Workspace) -> None:
        """Edit the document of a workspace."""
        self._workspace = workspace

    def accept(
        self,
        found: FindingFigures,
        repair: RepairFigure | None = None,
        reason: str = "",
        *,
        whole: bool = False,
    ) -> bool:
        """Agree with a finding, and take a repair if one is given.

        As a `whole` it is taken with the changes that go with it.
        """
        place = "" if repair is None or repair.at is None else repair.at.place
        value = None if repair is None else repair.value
        further = () if repair is None or not whole else repair.further
        date, by = self._signed()
        return self._workspace.edit(
            _ACCEPT.having(finding=found.name),
            lambda a: edits.accept(
                a, found.finding.id, place, value, further=further, reason=reason, date=date, by=by
            ),
        )

    def correct_finding(self, found: FindingFigures, value: float, reason: str) -> bool:
        """Let a value of one's own count for the number a finding is about."""
        if found.at is None:
            return False
        place = found.at.place
        scaled, (date, by) = value * found.at.scale, self._signed()
        return self._workspace.edit(
            _CORRECT_FINDING.having(finding=found.name),
            lambda a: edits.correct_finding(
                a, found.finding.id, place, scaled, reason, date=date, by=by
            ),
        )

    def reject(self, found: FindingFigures, reason: str) -> bool:
        """Say that what is printed counts."""
        date, by = self._signed()
        return self._workspace.edit(
            _REJECT.having(finding=found.name),
            lambda a: edits.reject(a, found.finding.id, reason, date=date, by=by),
        )

    def reopen(self, found: FindingFigures) -> bool:
        """Leave a finding open again."""
        return self._workspace.edit(
            _REOPEN.having(finding=found.name), lambda a: edits.reopen(a, found.finding.id)
        )

    def correct(self, place: str, name: Text, value: float, reason: str) -> bool:
        """Let a value count in place of a printed one."""
        date, by = self._signed()
        return self._workspace.edit(
            _CORRECT.having(name=name),
            lambda a: edits.correct(a, place, value, reason, date=date, by=by),
        )

    def withdraw(self, place: str, name: Text) -> bool:
        """Let the printed value count again."""
        return self._workspace.edit(_WITHDRAW.having(name=name), lambda a: edits.withdraw(a, place))

    def answer(self, question: BaseYearQuestion, normal_musd: float | None, reason: str) -> bool:
        """Answer whether a base year held re-export."""
        partner, flow, year = question.partner, question.flow, question.year
        return self._workspace.edit(
            _ANSWER.having(year=verbatim(str(year))),
            lambda a: edits.answer_base_year(
                a, partner, flow, year, normal_musd=normal_musd, reason=reason
            ),
        )

    def forget(self, question: BaseYearQuestion) -> bool:
        """Leave a question open again."""
        partner, flow, year = question.partner, question.flow, question.year
        return self._workspace.edit(
            _FORGET.having(year=verbatim(str(year))),
            lambda a: edits.forget_base_year(a, partner, flow, year),
        )

    def _signed(self) -> tuple[str, str]:
        """Give today and the author of the assessment."""
        author = self._workspace.document.assessment.passport.author
        return dt.datetime.now().astimezone().date().isoformat(), author
