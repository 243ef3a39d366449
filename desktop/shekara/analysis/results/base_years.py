"""The base years: whether their growth was re-export, and what the projection starts from.

The latest year of each flow is asked about, and each year before that grew by more than
`ASKED_GROWTH_PCT` within the comparable years. Nothing is assumed away: unanswered, the
projection starts from the trade as it was observed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.domain.figures import Figure, Origin
from shekara.domain.review import Growth, base_year_id
from shekara.domain.wording import is_blank, text_of
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.domain.figures import FigureBook, Series
    from shekara.domain.review import BaseYearReview, EvidenceReview

ASKED_GROWTH_PCT = 25.0
"""A year is asked about when trade grew by more than a quarter; it decides nothing else."""

FLOWS = ("export", "import")


@dataclass(frozen=True, kw_only=True)
class BaseYearQuestion:
    """A year asked about: the trade, its growth on the year before, and the answer if any.

    `normal` is what the trade would have been without re-export, None where it was ordinary
    or nobody answered.
    """

    partner: str
    flow: str
    year: int
    traded: Figure
    growth: Figure | None
    normal: Figure | None
    answer: BaseYearReview | None

    @property
    def id(self) -> str:
        """Give the place of the answer."""
        return base_year_id(self.partner, self.flow, self.year)


@dataclass(frozen=True, kw_only=True)
class BaseYears:
    """All questions, latest year first within a flow, and the trade the projection starts from."""

    questions: tuple[BaseYearQuestion, ...]
    exports: Figure
    imports: Figure

    @property
    def is_answered(self) -> bool:
        """Tell whether every year asked about was answered."""
        return all(question.answer is not None for question in self.questions)

    @property
    def is_normalised(self) -> bool:
        """Tell whether an answer moved the start of the projection."""
        return any(figure.method == "normalised_base" for figure in (self.exports, self.imports))


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A trade flow: the whole series, the latest figure, the first year that compares."""

    name: str
    series: Series
    latest: Figure
    comparable_from: int


def base_years(
    book: FigureBook, partner: str, exports: Flow, imports: Flow, review: EvidenceReview
) -> BaseYears:
    """Ask about the base years of both flows and give where the projection starts."""
    asked = {
        flow.name: tuple(_questions(book, partner, flow, review)) for flow in (exports, imports)
    }
    return BaseYears(
        questions=tuple(question for flow in FLOWS for question in asked[flow]),
        exports=_start(book, exports.latest, asked[exports.name]),
        imports=_start(book, imports.latest, asked[imports.name]),
    )


def _questions(
    book: FigureBook, partner: str, flow: Flow, review: EvidenceReview
) -> Iterator[BaseYearQuestion]:
    series, latest = flow.series, flow.latest.year or flow.series.years[-1]
    for year in range(latest, flow.comparable_from, -1):
        growth = _growth_pct(series, year)
        if year != latest and (growth is None or growth <= ASKED_GROWTH_PCT):
            continue
        answer = review.base_year(partner, flow.name, year)
        place = base_year_id(partner, flow.name, year)
        yield BaseYearQuestion(
            partner=partner,
            flow=flow.name,
            year=year,
            traded=_traded(book, place, series, year),
            growth=None if growth is None else _growth(book, place, series, year, growth),
            normal=_normal(book, place, series, answer),
            answer=answer,
        )


def _growth_pct(series: Series, year: int) -> float | None:
    before, now = series.at(year - 1), series.at(year)
    return None if not before or now is None else 100 * (now / before - 1)


def _traded(book: FigureBook, place: str, series: Series, year: int) -> Figure:
    return book.enter(
        Figure(
            id=f"{place}.traded",
            name=series.name,
            value=series.at(year),
            unit=series.unit,
            method=series.method,
            origin=series.origin,
            inputs=(series.id,),
            year=year,
        )
    )


def _growth(book: FigureBook, place: str, series: Series, year: int, growth: float) -> Figure:
    return book.enter(
        Figure(
            id=f"{place}.growth",
            name=QT_TRANSLATE_NOOP("figures", "{series}: growth on the year before").having(
                series=series.name
            ),
            value=growth,
            unit="pct",
            method="year_growth",
            inputs=(series.id,),
            year=year,
        )
    )


def _normal(
    book: FigureBook, place: str, series: Series, answer: BaseYearReview | None
) -> Figure | None:
    if answer is None or answer.growth is Growth.NORMAL:
        return None
    return book.enter(
        Figure(
            id=place,
            name=QT_TRANSLATE_NOOP("figures", "{series}, without re-export").having(
                series=series.name
            ),
            value=answer.normal_musd,
            unit=series.unit,
            method="judged",
            origin=Origin.JUDGED,
            year=answer.year,
            note=None if is_blank(answer.reason) else text_of(answer.reason),
        )
    )


def _start(book: FigureBook, latest: Figure, asked: tuple[BaseYearQuestion, ...]) -> Figure:
    """Give the latest trade, less the share that was re-export in the last year answered."""
    answered = next((question for question in asked if question.answer is not None), None)
    if answered is None or answered.normal is None:
        return latest
    values = (latest.value, answered.normal.value, answered.traded.value)
    now, normal, traded = (float(value) if value else 0.0 for value in values)
    if not traded:
        return latest
    return book.enter(
        Figure(
            id=f"base.{answered.partner}.{answered.flow}",
            name=QT_TRANSLATE_NOOP(
                "figures", "{flow}, where the projection starts: without re-export"
            ).having(flow=latest.name),
            value=now * normal / traded,
            unit=latest.unit,
            method="normalised_base",
            inputs=(latest.id, answered.normal.id, answered.traded.id),
            year=latest.year,
        )
    )
