"""What the commands print for a person: lines, aligned tables, JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from shekara.domain.checks import Severity, checks
from shekara.domain.figures import Figure, FigureBook
from shekara.domain.regions import RegionPair
from shekara.domain.wording import text_of
from shekara.text import QT_TRANSLATE_NOOP, Quantity, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.gravity import GravityResult
    from shekara.domain.assessment import Assessment
    from shekara.domain.check import Check
    from shekara.text import Language

_ILLUSTRATIVE = QT_TRANSLATE_NOOP("cli", "illustrative")
_NO_TARGET = QT_TRANSLATE_NOOP("cli", "no target is set")
POSITIONS = {
    "SO": QT_TRANSLATE_NOOP("swot", "strengths and opportunities prevail"),
    "WO": QT_TRANSLATE_NOOP("swot", "weaknesses and opportunities prevail"),
    "ST": QT_TRANSLATE_NOOP("swot", "strengths and threats prevail"),
    "WT": QT_TRANSLATE_NOOP("swot", "weaknesses and threats prevail"),
    "none": QT_TRANSLATE_NOOP("swot", "no position: an axis is level or empty"),
}


def print_json(data: Any) -> None:  # noqa: ANN401  (JSON holds anything)
    """Print one JSON document to standard output."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=2, allow_nan=False)
    sys.stdout.write("\n")


def print_problem(text: Text, language: Language) -> None:
    """Print a sentence about a problem to standard error."""
    print(language.text(text), file=sys.stderr)


def print_checks(
    assessment: Assessment, language: Language, further: tuple[Check, ...] = ()
) -> int:
    """Print what is missing or doubtful, `further` of it last, and give how many there are."""
    found = (*checks(assessment), *further)
    marks = {Severity.MISSING: "!", Severity.DOUBTFUL: "?"}
    for check in found:
        print(f"{marks[check.severity]} {language.text(check.text)}  [{check.place}]")
    if not found:
        print(language.text(QT_TRANSLATE_NOOP("cli", "Nothing is missing.")))
    return len(found)


def print_evaluation(evaluation: Evaluation, language: Language) -> None:
    """Print the headline figures, each with its sources or the word illustrative."""
    assessment, outlook = evaluation.assessment, evaluation.outlook
    print(language.text(text_of(assessment.passport.title)))
    for side in evaluation.profile.sides:
        print(f"  {language.text(side.region.name)}")
    own = evaluation.gravity.of(assessment.pair)
    figures = [
        evaluation.profile.distance,
        own.rank,
        evaluation.trade.latest,
        evaluation.trade.turnover_growth,
        evaluation.swot.position.x,
        evaluation.swot.position.y,
        outlook.target,
        outlook.gap,
        outlook.reached,
    ]
    rows = [_line(f, evaluation.figures, language) for f in figures if f is not None]
    print_table(rows)
    code = str(evaluation.swot.position.quadrant.value)
    print(language.text(POSITIONS[code]))
    if outlook.target is None:
        print(language.text(_NO_TARGET))


def print_pairs(
    result: GravityResult, name: Callable[[RegionPair], Text], language: Language
) -> None:
    """Print the pairs by their share of gravitation, the largest first."""
    heads = (
        QT_TRANSLATE_NOOP("cli", "pair"),
        QT_TRANSLATE_NOOP("cli", "regions"),
        QT_TRANSLATE_NOOP("cli", "share by product"),
        QT_TRANSLATE_NOOP("cli", "rank by population"),
    )
    by_population = {row.pair: row.rank for row in result.by_mass["population"]}
    rows = sorted(
        result.by_mass["grp"],
        key=lambda row: (row.rank.value is None, row.rank.value, row.pair),
    )
    lines = [
        (
            row.pair.id,
            language.text(name(row.pair)),
            shown(row.share, language),
            shown(by_population[row.pair], language),
        )
        for row in rows
    ]
    print_table([tuple(language.text(head) for head in heads), *lines], right=(2, 3))


def print_table(rows: Sequence[Sequence[str]], right: Iterable[int] = (1,)) -> None:
    """Print rows with aligned columns, those in `right` to the right."""
    flush_right = set(right)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if column in flush_right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def shown(figure: Figure, language: Language) -> str:
    """Write a figure's value with its unit; a year it was not reached in as its note."""
    if figure.value is None and figure.note is not None:
        return language.text(figure.note)
    if isinstance(figure.value, str):
        return figure.value
    return language.quantity(Quantity(figure.value, figure.unit))


def _line(figure: Figure, book: FigureBook, language: Language) -> tuple[str, str, str]:
    mark = f"({language.text(_ILLUSTRATIVE)})" if book.is_illustrative(figure.id) else ""
    year = f", {figure.year}" if figure.year else ""
    return f"{language.text(figure.name)}{year}", shown(figure, language), mark
