"""Scenarios: what each assumes, where turnover goes, and when the target is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.units import UNITS
from shekara.domain.wording import Phrase, is_blank, text_of
from shekara.report.content import Callout, Column, FigureTable, Note, Row, Section
from shekara.report.plots import FanChart, Line, LineChart
from shekara.report.sections.target import scenario_table, target_sentence
from shekara.report.sections.trade import MUSD
from shekara.report.shown import Sentence, Shown
from shekara.text import QT_TRANSLATE_NOOP, Listed, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.outlook import OutlookResult
    from shekara.domain.wording import Wording
    from shekara.report.content import Block
    from shekara.report.desk import Desk
    from shekara.text import Text

LOW, MEDIAN, HIGH = 0, 2, 4
"""Places of the lowest, the middle and the highest percentile in the fan."""

EVERY_YEARS = 5
"""The table of years shows the first ones and then every fifth."""


def scenarios_section(desk: Desk, evaluation: Evaluation) -> Section:
    """Give the futures and how likely each is held to be."""
    outlook = evaluation.outlook
    return Section(
        QT_TRANSLATE_NOOP("brief", "Scenarios without a hub"),
        "scenarios",
        (
            Callout(target_sentence(desk, evaluation), _range(desk, outlook)),
            *_pictures(desk, evaluation),
            _years(desk, outlook),
            scenario_table(desk, outlook),
            _assumptions(desk, outlook),
            *_notes(outlook),
        ),
    )


def _range(desk: Desk, outlook: OutlookResult) -> tuple[Sentence, ...]:
    last = outlook.weighted.years[-1]
    chance = (
        ()
        if outlook.chance is None
        else (
            desk.say(
                QT_TRANSLATE_NOOP(
                    "brief", "By {last}, {chance} of the simulated paths have reached the target."
                ).having(last=last),
                chance=desk.at(outlook.chance, last),
            ),
        )
    )
    return (
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief",
                "In {last} the mean of the scenarios is {mean}; nine of ten simulated paths lie "
                "between {low} and {high}.",
            ).having(last=last),
            mean=desk.at(outlook.weighted, last),
            low=desk.at(outlook.fan[LOW], last),
            high=desk.at(outlook.fan[HIGH], last),
        ),
        *chance,
    )


def _pictures(desk: Desk, evaluation: Evaluation) -> tuple[Block, ...]:
    outlook = evaluation.outlook
    if len(outlook.weighted.years) < 2:  # noqa: PLR2004  (a line needs two years)
        return (
            Note(
                Sentence(
                    QT_TRANSLATE_NOOP(
                        "brief",
                        "The last projected year is not after the latest year of trade: there is "
                        "nothing to draw.",
                    )
                )
            ),
        )
    return (_fan(desk, evaluation), *_chance(desk, outlook))


def _fan(desk: Desk, evaluation: Evaluation) -> FanChart:
    outlook, trade = evaluation.outlook, evaluation.trade
    lines = tuple(
        Line(text_of(item.scenario.name), desk.series(item.path)) for item in outlook.scenarios
    )
    bands = tuple(desk.series(series) for series in outlook.fan)
    observed = Line(QT_TRANSLATE_NOOP("brief", "Observed turnover"), desk.series(trade.turnover))
    mean = Line(QT_TRANSLATE_NOOP("brief", "Mean by weight"), desk.series(outlook.weighted))
    target = (
        None
        if outlook.target is None
        else Line(QT_TRANSLATE_NOOP("brief", "Target"), desk.figure(outlook.target))
    )
    drawn: list[Shown] = [observed.shown, *bands, *(line.shown for line in lines), mean.shown]
    caption = QT_TRANSLATE_NOOP("brief", "Turnover without a hub to {last}, current dollars")
    return FanChart(
        caption=desk.chart(
            caption.having(last=outlook.weighted.years[-1]),
            [*drawn, *((target.shown,) if target else ())],
        ),
        alternative=QT_TRANSLATE_NOOP(
            "brief",
            "Fan chart of projected turnover with the path of each scenario; the table below "
            "holds the figures.",
        ),
        unit=MUSD,
        observed=observed,
        observed_from=trade.comparable_from,
        bands=bands,
        outer_label=QT_TRANSLATE_NOOP("brief", "nine of ten simulated paths"),
        inner_label=QT_TRANSLATE_NOOP("brief", "half of the simulated paths"),
        lines=lines,
        mean=mean,
        target=target,
    )


def _chance(desk: Desk, outlook: OutlookResult) -> tuple[LineChart, ...]:
    if outlook.chance is None:
        return ()
    shown = desk.series(outlook.chance)
    return (
        LineChart(
            caption=desk.chart(
                QT_TRANSLATE_NOOP(
                    "brief", "Share of the simulated paths that have reached the target, by year"
                ),
                [shown],
            ),
            alternative=QT_TRANSLATE_NOOP(
                "brief", "Line chart of the chance of having reached the target by each year."
            ),
            lines=(Line(QT_TRANSLATE_NOOP("brief", "Chance"), shown),),
            unit=QT_TRANSLATE_NOOP("units", "%"),
            bounds=(0, 100),
        ),
    )


def _years(desk: Desk, outlook: OutlookResult) -> FigureTable:
    chance = outlook.chance
    years = _table_years(outlook.weighted.years, outlook)
    percentiles = (
        (QT_TRANSLATE_NOOP("brief", "5 % of paths below"), outlook.fan[LOW]),
        (QT_TRANSLATE_NOOP("brief", "Half of paths below"), outlook.fan[MEDIAN]),
        (QT_TRANSLATE_NOOP("brief", "95 % of paths below"), outlook.fan[HIGH]),
    )
    reached = Column(
        QT_TRANSLATE_NOOP("brief", "Target reached"), QT_TRANSLATE_NOOP("brief", "% of paths")
    )
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Projected turnover by year"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Year"), numeric=False, share=0.3),
            Column(QT_TRANSLATE_NOOP("brief", "Mean of the scenarios"), MUSD),
            *(Column(heading, MUSD) for heading, _ in percentiles),
            *((reached,) if chance else ()),
        ),
        [
            Row(
                (
                    Sentence(verbatim(str(year))),
                    desk.at(outlook.weighted, year),
                    *(desk.at(series, year) for _, series in percentiles),
                    *((desk.at(chance, year),) if chance else ()),
                ),
                emphasised=outlook.reached is not None and outlook.reached.value == year,
            )
            for year in years
        ],
        _highlighted(outlook),
    )


def _highlighted(outlook: OutlookResult) -> Sentence | None:
    if outlook.reached is None or outlook.reached.value is None:
        return None
    return Sentence(
        QT_TRANSLATE_NOOP(
            "brief",
            "The row in bold is the year in which the mean of the scenarios reaches the target.",
        )
    )


def _table_years(years: tuple[int, ...], outlook: OutlookResult) -> list[int]:
    """Give the base year, the next, the year of the target, every fifth, and the last."""
    reached = None if outlook.reached is None else outlook.reached.value
    return [
        year
        for year in years
        if year in {years[0], years[0] + 1, years[-1], reached} or year % EVERY_YEARS == 0
    ]


def _assumptions(desk: Desk, outlook: OutlookResult) -> FigureTable:
    unit = UNITS["pct_year"].heading
    rows: list[Row] = []
    for item in outlook.scenarios:
        for place, assumed in enumerate(item.assumptions):
            name = text_of(item.scenario.name) if place == 0 else None
            figures = (assumed.low, assumed.likely, assumed.high)
            rows.append(
                Row(
                    (
                        Sentence(name) if name else None,
                        Sentence(DRIVERS[assumed.assumption.driver].name),
                        *(desk.figure(figure) for figure in figures),
                    )
                )
            )
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "What the scenarios assume"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Scenario"), numeric=False),
            Column(QT_TRANSLATE_NOOP("brief", "Driver"), numeric=False, share=1.3),
            Column(QT_TRANSLATE_NOOP("brief", "Low"), unit),
            Column(QT_TRANSLATE_NOOP("brief", "Likely"), unit),
            Column(QT_TRANSLATE_NOOP("brief", "High"), unit),
        ),
        rows,
    )


_UNSOURCED = Phrase("note.illustrative")
"""The templates' note on an illustrative range: the mark beside it says the same."""


def _notes(outlook: OutlookResult) -> tuple[Note, ...]:
    """Say how the assumed values were come by, each note of a scenario once."""
    about: dict[tuple[str, Wording], list[Text]] = {}
    names = {item.scenario.id: text_of(item.scenario.name) for item in outlook.scenarios}
    for item in outlook.scenarios:
        for assumption in (assumed.assumption for assumed in item.assumptions):
            if not is_blank(assumption.note) and assumption.note != _UNSOURCED:
                drivers = about.setdefault((item.scenario.id, assumption.note), [])
                drivers.append(DRIVERS[assumption.driver].name)
    text = QT_TRANSLATE_NOOP("brief", "{scenario} ({drivers}). {note}")
    return tuple(
        Note(
            Sentence(
                text.having(
                    scenario=names[scenario], drivers=Listed(tuple(drivers)), note=text_of(note)
                )
            )
        )
        for (scenario, note), drivers in about.items()
    )
