"""Findings of the audit as figures, each with what somebody made of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from shekara.analysis.reconciliation.findings import CheckKind, Where
from shekara.analysis.reconciliation.sentences import unit_between
from shekara.domain.figures import Figure, Origin
from shekara.text import QT_TRANSLATE_NOOP, Listed, Text, plural, verbatim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from shekara.analysis.reconciliation.findings import Change, Finding, Repair
    from shekara.domain.figures import FigureBook
    from shekara.domain.review import Correction, EvidenceReview, Judgement


class Place(Protocol):
    """Where a printed number is corrected, and what one of it is in the unit there."""

    @property
    def place(self) -> str:
        """Give the id under which it is corrected."""
        ...

    @property
    def scale(self) -> float:
        """Give what one of the print is in the unit of the correction."""
        ...

    @property
    def unit(self) -> str:
        """Give the unit of the correction."""
        ...

    @property
    def counts(self) -> bool:
        """Tell whether results rest on it."""
        ...


@dataclass(frozen=True, kw_only=True)
class RepairFigure:
    """A value that would repair a finding; `value` is in the unit in which `at` is corrected.

    `further` are where the changes that go with it are corrected, and to what.
    """

    repair: Repair
    figure: Figure
    at: Place | None
    further: tuple[tuple[str, float], ...] = ()

    @property
    def value(self) -> float:
        """Give the value in the unit of the correction."""
        scale = 1.0 if self.at is None else self.at.scale
        return float(self.repair.change.value) * scale


@dataclass(frozen=True, kw_only=True)
class FindingFigures:
    """A finding, its numbers as figures, and how it was judged.

    `at` is where the number it is about is corrected, None where it is about several.
    """

    finding: Finding
    name: Text
    at: Place | None
    printed: Figure
    recomputed: Figure | None
    difference: Figure | None
    repairs: tuple[RepairFigure, ...]
    judgement: Judgement | None
    correction: Correction | None


def finding_figures(
    book: FigureBook,
    findings: Sequence[Finding],
    review: EvidenceReview,
    places: Callable[[Where], Place | None],
    names: Callable[[Where], Text],
) -> tuple[FindingFigures, ...]:
    """Enter the numbers of all findings; `names` gives what stands at a place."""
    judged = {each.finding: each for each in review.judgements}
    # The first correction of a finding is that of the number it is about.
    corrected = {each.finding: each for each in reversed(review.corrections) if each.finding}
    return tuple(
        _figures(
            book,
            finding,
            (judged.get(finding.id), corrected.get(finding.id)),
            places,
            names(finding.where),
        )
        for finding in findings
    )


def _figures(
    book: FigureBook,
    finding: Finding,
    made_of_it: tuple[Judgement | None, Correction | None],
    places: Callable[[Where], Place | None],
    named: Text,
) -> FindingFigures:
    at, name = places(finding.where), _with_year(named, finding)
    enter = _Entry(book, finding, name)
    printed = enter("printed", finding.printed, _PRINTED, "observed")
    against = (printed.id,)
    # A direction is told in words: the sentence says how far it is off.
    is_measured = finding.check is not CheckKind.DIRECTION
    found = finding.recomputed if is_measured else None
    difference = finding.difference
    recomputed = (
        None if found is None else enter("recomputed", found, _RECOMPUTED, "recomputed", against)
    )
    lies_off = (*against, *(() if recomputed is None else (recomputed.id,)))
    return FindingFigures(
        finding=finding,
        name=name,
        at=at,
        printed=printed,
        recomputed=recomputed,
        difference=None
        if difference is None
        else enter("difference", difference, _DIFFERENCE, "difference", lies_off),
        repairs=tuple(
            RepairFigure(
                repair=repair,
                figure=enter.repair(number, repair),
                at=places(repair.change.where),
                further=tuple(_corrected(repair.with_it, places)),
            )
            for number, repair in enumerate(finding.repairs, start=1)
        ),
        judgement=made_of_it[0],
        correction=made_of_it[1],
    )


def _corrected(
    changes: tuple[Change, ...], places: Callable[[Where], Place | None]
) -> Iterator[tuple[str, float]]:
    for change in changes:
        at = places(change.where)
        if at is not None:
            yield at.place, float(change.value) * at.scale


def _with_year(name: Text, finding: Finding) -> Text:
    year = finding.where.year
    # A claim says its years itself.
    if year is None or finding.where.table == "claims":
        return name
    return QT_TRANSLATE_NOOP("audit", "{name}, {year}").having(name=name, year=verbatim(str(year)))


_PRINTED = QT_TRANSLATE_NOOP("audit", "{name}: as printed")
_RECOMPUTED = QT_TRANSLATE_NOOP("audit", "{name}: recomputed")
_DIFFERENCE = QT_TRANSLATE_NOOP("audit", "{name}: difference")
_REPAIRED = QT_TRANSLATE_NOOP("audit", "{name}: as repaired")
_AGREEING = QT_TRANSLATE_NOOP("audit", "{count}: {checks}")


class _Entry:
    """Enters the numbers of one finding as `finding.<id>.…`."""

    def __init__(self, book: FigureBook, finding: Finding, name: Text) -> None:
        self._book, self._finding, self._name = book, finding, name

    def __call__(
        self,
        key: str,
        value: Decimal | str,
        name: Text,
        method: str,
        inputs: tuple[str, ...] = (),
    ) -> Figure:
        is_number = isinstance(value, Decimal) and self._finding.unit != "month"
        unit = self._finding.unit
        if method == "difference":
            unit = unit_between(unit)
        return self._book.enter(
            Figure(
                id=f"finding.{self._finding.id}.{key}",
                name=name.having(name=self._name),
                value=float(value) if is_number else str(value),
                unit=unit if is_number else "code",
                method=method,
                origin=Origin.CALCULATED if inputs else Origin.OBSERVED,
                inputs=inputs,
                sources=self._finding.sources if method != "difference" else (),
                note=self._finding.sentence if method == "recomputed" else None,
            )
        )

    def repair(self, number: int, repair: Repair) -> Figure:
        change = repair.change
        return self._book.enter(
            Figure(
                id=f"finding.{self._finding.id}.repair.{number}",
                name=_REPAIRED.having(name=change.name),
                value=float(change.value),
                unit=change.unit,
                method="repair",
                inputs=(f"finding.{self._finding.id}.printed",),
                sources=self._finding.sources,
                note=agreeing(repair),
                year=change.where.year,
            )
        )


def agreeing(repair: Repair) -> Text:
    """Say how many other checks agree with a repair, and which."""
    ids = repair.agreeing_checks
    count = plural("audit", "%n other checks agree", "", len(ids))
    if not ids:
        return count
    return _AGREEING.having(count=count, checks=Listed(tuple(verbatim(name) for name in ids)))


KINDS = {
    CheckKind.IDENTITY: QT_TRANSLATE_NOOP("audit", "sums"),
    CheckKind.SHARE: QT_TRANSLATE_NOOP("audit", "shares"),
    CheckKind.DERIVED: QT_TRANSLATE_NOOP("audit", "rates and indices"),
    CheckKind.CLAIM: QT_TRANSLATE_NOOP("audit", "claims of the text"),
    CheckKind.STATEMENTS: QT_TRANSLATE_NOOP("audit", "two statements"),
    CheckKind.TWO_SOURCES: QT_TRANSLATE_NOOP("audit", "two sources"),
    CheckKind.MIRROR: QT_TRANSLATE_NOOP("audit", "partner’s records"),
    CheckKind.LIMIT: QT_TRANSLATE_NOOP("audit", "limits"),
    CheckKind.UNIT_SLIP: QT_TRANSLATE_NOOP("audit", "slip of the unit"),
    CheckKind.PERCENT_FOR_POINTS: QT_TRANSLATE_NOOP("audit", "percent for points"),
    CheckKind.REPEATED: QT_TRANSLATE_NOOP("audit", "repeated value"),
    CheckKind.OUTLIER: QT_TRANSLATE_NOOP("audit", "outlier"),
    CheckKind.LEVEL_BREAK: QT_TRANSLATE_NOOP("audit", "level break"),
    CheckKind.PART_OF_YEAR: QT_TRANSLATE_NOOP("audit", "part of a year"),
    CheckKind.DIRECTION: QT_TRANSLATE_NOOP("audit", "direction"),
    CheckKind.TRANSCRIPTION: QT_TRANSLATE_NOOP("audit", "transcription"),
}
"""What was checked, in a word or two."""
