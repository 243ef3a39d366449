"""Rows of the tables of this step, and the words for how far a finding is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.reconciliation.findings import Severity
from shekara.domain.figures import Figure
from shekara.domain.review import Verdict
from shekara.text import QT_TRANSLATE_NOOP, Text
from shekara.ui.models.figure_table import Column, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shekara.analysis.results.both_sides import IndicatorRow, Known
    from shekara.analysis.results.findings import FindingFigures
    from shekara.analysis.results.source_timelines import SourceTimeline
    from shekara.domain.evidence import Source
    from shekara.domain.figures import FigureBook, Series
    from shekara.domain.review import Judgement

SEVERITIES = {
    Severity.CONTRADICTION: QT_TRANSLATE_NOOP("ui.evidence", "cannot both be right"),
    Severity.DIFFERENCE: QT_TRANSLATE_NOOP("ui.evidence", "two sources differ"),
    Severity.QUESTION: QT_TRANSLATE_NOOP("ui.evidence", "to be asked about"),
}
_VERDICTS = {
    Verdict.ACCEPTED: QT_TRANSLATE_NOOP("ui.evidence", "accepted"),
    Verdict.CORRECTED: QT_TRANSLATE_NOOP("ui.evidence", "corrected"),
    Verdict.REJECTED: QT_TRANSLATE_NOOP("ui.evidence", "rejected"),
}
_OPEN = QT_TRANSLATE_NOOP("ui.evidence", "open")

_CITED = QT_TRANSLATE_NOOP("ui.evidence", "{label}: {citation}.")

FINDING_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Number")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Printed in")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "Says")),
    Column(QT_TRANSLATE_NOOP("ui.evidence", "State")),
)


def state_of(judgement: Judgement | None) -> Text:
    """Say how a finding was judged, or that it is open."""
    return _OPEN if judgement is None else _VERDICTS[judgement.verdict]


def finding_rows(findings: Iterable[FindingFigures], titles: Mapping[str, Text]) -> list[Row]:
    """Give one row of words for each finding."""
    return [
        Row(
            each.finding.id,
            (
                each.name,
                titles[each.finding.where.table],
                SEVERITIES[each.finding.severity],
                state_of(each.judgement),
            ),
        )
        for each in findings
    ]


def cited(sources: Mapping[str, Source], ids: Iterable[str]) -> list[Text]:
    """Say what the short names of sources stand for."""
    known = [sources[each] for each in dict.fromkeys(ids) if each in sources]
    return [_CITED.having(label=each.label, citation=each.citation) for each in known]


def side_columns(first: Text, second: Text) -> tuple[Column, ...]:
    """Give the columns of both regions side by side."""
    return (
        Column(QT_TRANSLATE_NOOP("ui.evidence", "Indicator")),
        *(
            Column(head.having(region=region), unit)
            for region in (first, second)
            for head, unit in (
                (QT_TRANSLATE_NOOP("ui.evidence", "{region}"), "code"),
                (QT_TRANSLATE_NOOP("ui.evidence", "Year"), ""),
            )
        ),
        Column(QT_TRANSLATE_NOOP("ui.evidence", "Unit")),
    )


_MARK = QT_TRANSLATE_NOOP("ui.evidence", "{year} [{mark}]")
_CORRECTED_MARK = QT_TRANSLATE_NOOP("ui.evidence", "{year} [{mark}], corrected")


def source_marks(rows: Iterable[IndicatorRow]) -> dict[str, int]:
    """Number the sources of all rows in their order, as the table marks them."""
    named = (side.source for row in rows for side in row.sides if side is not None)
    return {source: number for number, source in enumerate(dict.fromkeys(named), start=1)}


def side_rows(
    rows: Iterable[IndicatorRow], units: Mapping[str, Text], marks: Mapping[str, int]
) -> list[Row]:
    """Give one row for each indicator, with value, year and mark of the source on both sides."""
    made = []
    for row in rows:
        known = next(side for side in row.sides if side is not None)
        cells = [cell for side in row.sides for cell in _side(side, marks)]
        made.append(Row(row.key, (row.name, *cells, _units(row, units, known))))
    return made


def _units(row: IndicatorRow, units: Mapping[str, Text], known: Known) -> Text:
    codes = dict.fromkeys(side.latest.unit for side in row.sides if side is not None)
    if len(codes) == 1:
        return units[known.latest.unit]
    first, second = (units[code] for code in codes)
    return QT_TRANSLATE_NOOP("ui.evidence", "{first} | {second}").having(first=first, second=second)


def _side(side: Known | None, marks: Mapping[str, int]) -> tuple[Figure | Text | None, ...]:
    if side is None:
        return None, None
    latest = side.observations[-1]
    mark = _MARK if latest.corrected is None else _CORRECTED_MARK
    return side.latest, mark.having(year=str(latest.year), mark=marks[side.source])


def timeline_columns(labels: tuple[Text, Text], unit: str) -> tuple[Column, ...]:
    """Give the columns of one number in two sources."""
    return (
        Column(QT_TRANSLATE_NOOP("ui.evidence", "Year")),
        Column(labels[0], unit),
        Column(labels[1], unit),
        Column(QT_TRANSLATE_NOOP("ui.evidence", "First above second"), "pct"),
    )


def timeline_rows(book: FigureBook, timeline: SourceTimeline) -> list[Row]:
    """Give one row for each year that both sources know."""
    made = []
    for year in timeline.first.years:
        series = (timeline.first, timeline.second, timeline.difference)
        if timeline.first.at(year) is None:
            continue
        cells = tuple(_at(book, each, year) for each in series)
        made.append(Row(str(year), (_year(year), *cells)))
    return made


def _year(year: int) -> Text:
    return Text("", str(year))


def _at(book: FigureBook, series: Series, year: int) -> Figure:
    return book.enter(
        Figure(
            id=f"{series.id}.{year}",
            name=series.name,
            value=series.at(year),
            unit=series.unit,
            method=series.method,
            origin=series.origin,
            inputs=(series.id,),
            sources=series.sources,
            year=year,
        )
    )
