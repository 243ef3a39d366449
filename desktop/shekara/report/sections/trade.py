"""Trade of the two countries: level, dynamics, and what imports do against exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import COUNTRIES
from shekara.report.content import Callout, Column, FigureTable, Note, Paragraph, Row, Section
from shekara.report.plots import Line, LineChart
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.trade import TradeResult
    from shekara.domain.figures import Series
    from shekara.report.content import Cell
    from shekara.report.desk import Desk
    from shekara.text import Text

MUSD = QT_TRANSLATE_NOOP("units", "million USD")
_PERCENT = QT_TRANSLATE_NOOP("units", "%")


def trade_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the trade of Kazakhstan with the neighbour."""
    trade = evaluation.trade
    return Section(
        QT_TRANSLATE_NOOP("brief", "Trade of the two countries"),
        "trade",
        (
            _answer(desk, trade),
            _chart(desk, trade),
            _table(desk, trade),
            Note(Sentence(_COUNTRIES_ONLY)),
            *_regional(desk, evaluation),
        ),
    )


_COUNTRIES_ONLY = QT_TRANSLATE_NOOP(
    "brief",
    "These are figures of the two countries: trade between the two regions is not published "
    "by year. Part of it passes through the pair, and nobody has published how much.",
)


def _answer(desk: Desk, trade: TradeResult) -> Callout:
    year, first = trade.latest_year, trade.comparable_from
    return Callout(
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief", "In {year} the turnover of Kazakhstan with {partner} was {turnover}."
            ).having(year=year, partner=COUNTRIES[trade.partner]),
            turnover=desk.figure(trade.latest),
        ),
        (
            desk.say(
                QT_TRANSLATE_NOOP("brief", "Exports were {exports}, imports {imports}."),
                exports=desk.figure(trade.latest_exports),
                imports=desk.figure(trade.latest_imports),
            ),
            *_growth(desk, trade, first),
            *_lead(desk, trade, first),
        ),
    )


def _growth(desk: Desk, trade: TradeResult, first: int) -> tuple[Sentence, ...]:
    if trade.turnover_growth.value is None:
        return (
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief", "An average change since {first} cannot be computed."
                ).having(first=first)
            ),
        )
    return (
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief",
                "On average since {first}, turnover changed by {turnover}, exports by {exports} "
                "and imports by {imports}.",
            ).having(first=first),
            turnover=desk.figure(trade.turnover_growth),
            exports=desk.figure(trade.export_growth),
            imports=desk.figure(trade.import_growth),
        ),
    )


def _lead(desk: Desk, trade: TradeResult, first: int) -> tuple[Sentence, ...]:
    value = trade.lead.value
    if not isinstance(value, int | float):
        return ()
    if value > 1:
        text = QT_TRANSLATE_NOOP(
            "brief",
            "Imports grew faster than exports: the index of imports is {lead} times that of "
            "exports since {first}.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "brief",
            "Imports did not grow faster than exports: the index of imports is {lead} times "
            "that of exports since {first}.",
        )
    return (desk.say(text.having(first=first), lead=desk.figure(trade.lead)),)


def _chart(desk: Desk, trade: TradeResult) -> LineChart:
    lines = tuple(
        Line(label, desk.series(series))
        for label, series in (
            (QT_TRANSLATE_NOOP("brief", "Turnover"), trade.turnover),
            (QT_TRANSLATE_NOOP("brief", "Exports"), trade.exports),
            (QT_TRANSLATE_NOOP("brief", "Imports"), trade.imports),
        )
    )
    years = trade.turnover.years
    broken = trade.comparable_from > years[0]
    caption = QT_TRANSLATE_NOOP(
        "brief", "Goods trade of Kazakhstan with {partner}, {first}–{last}"
    ).having(partner=COUNTRIES[trade.partner], first=years[0], last=years[-1])
    return LineChart(
        caption=desk.chart(caption, [line.shown for line in lines]),
        alternative=QT_TRANSLATE_NOOP(
            "brief",
            "Line chart of exports, imports and turnover by year; the table below holds the "
            "same figures.",
        ),
        lines=lines,
        unit=MUSD,
        break_year=trade.comparable_from if broken else None,
        break_label=QT_TRANSLATE_NOOP("brief", "another source from {year}").having(
            year=trade.comparable_from
        )
        if broken
        else None,
    )


def _table(desk: Desk, trade: TradeResult) -> FigureTable:
    columns: tuple[tuple[Text, Text, Series], ...] = (
        (QT_TRANSLATE_NOOP("brief", "Exports"), MUSD, trade.exports),
        (QT_TRANSLATE_NOOP("brief", "Imports"), MUSD, trade.imports),
        (QT_TRANSLATE_NOOP("brief", "Turnover"), MUSD, trade.turnover),
        (QT_TRANSLATE_NOOP("brief", "Balance"), MUSD, trade.balance),
        (QT_TRANSLATE_NOOP("brief", "Exports against imports"), _PERCENT, trade.coverage),
        (QT_TRANSLATE_NOOP("brief", "Share of all trade"), _PERCENT, trade.share),
        (
            QT_TRANSLATE_NOOP("brief", "Turnover index"),
            QT_TRANSLATE_NOOP("brief", "{first} = 100").having(first=trade.comparable_from),
            trade.base_index,
        ),
        (
            QT_TRANSLATE_NOOP("brief", "Turnover index"),
            QT_TRANSLATE_NOOP("brief", "year before = 100"),
            trade.chain_index,
        ),
    )
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Trade and its dynamics by year"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Year"), numeric=False, share=0.3),
            *(Column(heading, unit) for heading, unit, _ in columns),
        ),
        [
            Row(
                (
                    Sentence(verbatim(str(year))),
                    *(_cell(desk, series, year) for _, _, series in columns),
                )
            )
            for year in trade.turnover.years
        ],
        Sentence(
            QT_TRANSLATE_NOOP(
                "brief",
                "Indices begin with {first}, the first year that can be compared: a change of "
                "source is no growth. The share is that of the partner in Kazakhstan’s turnover "
                "with all countries, which is published for {known}–{last}.",
            ).having(
                first=trade.comparable_from, known=trade.share.years[0], last=trade.share.years[-1]
            )
        ),
    )


def _cell(desk: Desk, series: Series, year: int) -> Cell:
    """Show a year; a series has no place outside its years, a chain index not in its first."""
    first = min(series.years, default=year) + (series.method == "chain_index")
    return None if year < first or year > max(series.years) else desk.at(series, year)


def _regional(desk: Desk, evaluation: Evaluation) -> tuple[Paragraph, ...]:
    pair = evaluation.assessment.pair
    row = evaluation.exports.of(pair)
    if row is None:
        return ()
    exports = row.exports
    return (
        Paragraph(
            (
                desk.say(
                    QT_TRANSLATE_NOOP(
                        "brief",
                        "One figure of the pair itself is published: in {year}, exports of {first} "
                        "to {second} were {exports}, {share} of the exports of all {count} pairs "
                        "in the table (rank {rank}; concentration {concentration}, where 1 is "
                        "all on one pair).",
                    ).having(
                        count=len(evaluation.exports.rows),
                        year=evaluation.exports.year,
                        first=desk.evidence.region(pair.kz).name,
                        second=desk.evidence.region(pair.other).name,
                    ),
                    exports=desk.figure(exports),
                    share=desk.figure(row.share),
                    rank=desk.figure(row.rank),
                    concentration=desk.figure(evaluation.exports.concentration),
                ),
            )
        ),
    )
