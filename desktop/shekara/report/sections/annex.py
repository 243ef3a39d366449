"""The end of the brief: what is missing or doubtful, the sources, and the methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.results.observed import number
from shekara.analysis.results.outlook import DRAWS, SEED
from shekara.domain.checks import Severity, checks
from shekara.report.content import (
    Bullets,
    Fact,
    Facts,
    MethodEntry,
    MethodList,
    Paragraph,
    Section,
    SourceList,
    Subheading,
)
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Day, Quantity, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.decision.values import FuturesResult
    from shekara.domain.assessment import Assessment
    from shekara.domain.methods import Method
    from shekara.report.content import Block
    from shekara.report.desk import Desk

_KINDS = (
    (Severity.MISSING, QT_TRANSLATE_NOOP("brief", "Missing")),
    (Severity.DOUBTFUL, QT_TRANSLATE_NOOP("brief", "Doubtful")),
)


def missing_section(assessment: Assessment) -> Section:
    """Give everything that the assessment still lacks, or that makes it less sure."""
    found = checks(assessment)
    blocks: list[Block] = []
    for severity, title in _KINDS:
        texts = [check.text for check in found if check.severity is severity]
        if texts:
            blocks += [Subheading(title), Bullets(tuple(Sentence(text) for text in texts))]
    if not blocks:
        complete = QT_TRANSLATE_NOOP("brief", "Nothing is missing, and nothing is illustrative.")
        blocks.append(Paragraph((Sentence(complete),)))
    return Section(
        QT_TRANSLATE_NOOP("brief", "What is missing or doubtful"),
        "missing",
        tuple(blocks),
        flows=True,
    )


def sources_section(desk: Desk) -> Section:
    """Give all sources cited; to be called when everything else is composed."""
    return Section(
        QT_TRANSLATE_NOOP("brief", "Sources"),
        "sources",
        (
            SourceList(desk.cited()),
            Paragraph(
                (
                    Sentence(
                        QT_TRANSLATE_NOOP(
                            "brief",
                            "Places and their coordinates: GeoNames (geonames.org), licensed "
                            "under CC BY 4.0. Lines of the map: Natural Earth "
                            "(naturalearthdata.com), public domain.",
                        )
                    ),
                )
            ),
        ),
        flows=True,
    )


def methods_entries(desk: Desk) -> tuple[MethodEntry, ...]:
    """Give the methods used so far; numbers the sources of their formulas."""
    return tuple(_entry(desk, method) for method in desk.methods())


def _entry(desk: Desk, method: Method) -> MethodEntry:
    cited = desk.cite(method.source) if method.source else ()
    return MethodEntry(Sentence(method.name, cited=cited), method.formula, method.letters)


@dataclass(frozen=True)
class Repeating:
    """What it takes to repeat the calculation: day, versions, and the futures simulated."""

    made_on: str
    version: str
    checksum: str
    futures: FuturesResult | None


def methods_section(entries: tuple[MethodEntry, ...], repeating: Repeating) -> Section:
    """Give the methods with their formulas, and what it takes to repeat the calculation."""
    return Section(
        QT_TRANSLATE_NOOP("brief", "Methods"),
        "methods",
        (
            MethodList(entries),
            Subheading(QT_TRANSLATE_NOOP("brief", "To repeat the calculation")),
            Facts(
                (
                    Fact(
                        QT_TRANSLATE_NOOP("brief", "Version of the program"),
                        verbatim(f"Shekara {repeating.version}"),
                    ),
                    Fact(
                        QT_TRANSLATE_NOOP("brief", "Checksum of the data"),
                        verbatim(repeating.checksum),
                    ),
                    Fact(
                        QT_TRANSLATE_NOOP("brief", "Simulated paths"),
                        _DRAWS.having(draws=Quantity(DRAWS, "count"), seed=SEED),
                    ),
                    *_simulated(repeating.futures),
                    *_made_on(repeating.made_on),
                )
            ),
        ),
        flows=True,
    )


_DRAWS = QT_TRANSLATE_NOOP("brief", "{draws}, beginning with seed {seed}")


def _simulated(futures: FuturesResult | None) -> tuple[Fact, ...]:
    if futures is None:
        return ()
    draws = Quantity(number(futures.draws), "count")
    said = _DRAWS.having(draws=draws, seed=futures.seed)
    return (Fact(QT_TRANSLATE_NOOP("brief", "Simulated futures"), said),)


def _made_on(day: str) -> tuple[Fact, ...]:
    if not day:
        return ()
    text = QT_TRANSLATE_NOOP("brief", "{day}").having(day=Day(day))
    return (Fact(QT_TRANSLATE_NOOP("brief", "Date of the brief"), text),)
