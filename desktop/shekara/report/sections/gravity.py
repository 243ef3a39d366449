"""Gravitation: how strongly the pair attracts each other, against all border pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.gravity import MASSES
from shekara.analysis.results.observed import pair_name
from shekara.analysis.results.profile import COMMON_YEAR
from shekara.report.content import Callout, Column, FigureTable, Note, Row, Section
from shekara.report.plots import Bar, BarChart
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.gravity import GravityResult, PairGravity
    from shekara.domain.regions import RegionPair
    from shekara.report.desk import Desk

STRONGEST = 10
"""So many pairs are drawn; the table holds all of them."""

_PERCENT = QT_TRANSLATE_NOOP("units", "%")


def gravity_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the index of gravitation over the pairs compared."""
    result, pair = evaluation.gravity, evaluation.assessment.pair
    return Section(
        QT_TRANSLATE_NOOP("brief", "Gravitation of the pair"),
        "gravity",
        (
            _answer(desk, result, pair),
            _chart(desk, result, pair),
            _table(desk, result, pair),
            Note(Sentence(_LIMITS.having(year=COMMON_YEAR))),
            *_outsider(desk, pair),
        ),
    )


_LIMITS = QT_TRANSLATE_NOOP(
    "brief",
    "The index multiplies the masses of two regions and divides by the square of the distance "
    "between their centres. It says what size and nearness would lead one to expect, not what "
    "is traded. Masses are those of {year} or the nearest year known.",
)


def _answer(desk: Desk, result: GravityResult, pair: RegionPair) -> Callout:
    own = [result.of(pair, mass) for mass in MASSES]
    lead = own[0]
    if lead.rank.value is None:
        return Callout(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief",
                    "By gross regional product the index of this pair cannot be computed: a "
                    "figure is missing.",
                )
            ),
            _spread(desk, own),
        )
    answer = desk.say(
        QT_TRANSLATE_NOOP(
            "brief",
            "By gross regional product the pair has rank {rank} of {count}, with {share} of the "
            "gravitation of all pairs compared.",
        ).having(count=len(result.pairs)),
        rank=desk.figure(lead.rank),
        share=desk.figure(lead.share),
    )
    return Callout(answer, _spread(desk, own))


def _spread(desk: Desk, own: list[PairGravity]) -> tuple[Sentence, ...]:
    """Say how far the rank depends on what is taken for the mass of a region."""
    ranked = sorted(
        (row.rank for row in own if isinstance(row.rank.value, int | float)),
        key=lambda figure: float(figure.value or 0),
    )
    if len(ranked) < len(own):
        return ()
    if ranked[0].value == ranked[-1].value:
        return (
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief",
                    "The rank is the same by product, by population, and by both together.",
                )
            ),
        )
    return (
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief",
                "The rank depends on what is taken for the mass of a region: it lies between "
                "{best} and {worst}.",
            ),
            best=desk.figure(ranked[0]),
            worst=desk.figure(ranked[-1]),
        ),
    )


def _chart(desk: Desk, result: GravityResult, pair: RegionPair) -> BarChart:
    ranked = [row for row in _ordered(result) if row.share.value is not None]
    chosen = [row for row in ranked if row in ranked[:STRONGEST] or row.pair == pair]
    bars = tuple(
        Bar(
            pair_name(desk.evidence, row.pair),
            desk.figure(row.share),
            highlighted=row.pair == pair,
        )
        for row in chosen
    )
    return BarChart(
        caption=desk.chart(
            QT_TRANSLATE_NOOP(
                "brief",
                "Share of the gravitation of all pairs compared, by gross regional product: the "
                "strongest pairs and this one",
            ),
            [bar.shown for bar in bars],
        ),
        alternative=QT_TRANSLATE_NOOP(
            "brief",
            "Bar chart of the strongest pairs and this one by their share, the largest first; "
            "the table below holds the same figures.",
        ),
        unit=_PERCENT,
        bars=bars,
    )


def _ordered(result: GravityResult) -> list[PairGravity]:
    """Give the pairs by product, the strongest first, those without an index last."""

    def place(row: PairGravity) -> float:
        rank = row.rank.value
        return rank if isinstance(rank, int | float) else float("inf")

    return sorted(result.by_mass["grp"], key=place)


def _table(desk: Desk, result: GravityResult, pair: RegionPair) -> FigureTable:
    headings = (
        QT_TRANSLATE_NOOP("brief", "By product"),
        QT_TRANSLATE_NOOP("brief", "By population"),
        QT_TRANSLATE_NOOP("brief", "By both"),
    )
    share = QT_TRANSLATE_NOOP("brief", "share, %")
    rank = QT_TRANSLATE_NOOP("brief", "rank")
    columns = [Column(heading, group=group) for group in headings for heading in (share, rank)]
    rows = [
        Row(
            (
                Sentence(pair_name(desk.evidence, row.pair)),
                *(
                    desk.figure(figure)
                    for mass in MASSES
                    for figure in (result.of(row.pair, mass).share, result.of(row.pair, mass).rank)
                ),
            ),
            emphasised=row.pair == pair,
        )
        for row in _ordered(result)
    ]
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Share and rank of the pairs by three kinds of mass"),
        (Column(QT_TRANSLATE_NOOP("brief", "Pair"), numeric=False), *columns),
        rows,
    )


def _outsider(desk: Desk, pair: RegionPair) -> tuple[Note, ...]:
    if pair in desk.evidence.adjacencies:
        return ()
    return (
        Note(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief",
                    "The regions of this pair share no border on the map. The pair is compared "
                    "with all pairs that do.",
                )
            )
        ),
    )
