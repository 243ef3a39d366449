"""The target of the turnover: when it is reached, by the mean and by each scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import COUNTRIES
from shekara.domain.wording import text_of
from shekara.report.content import Column, FigureTable, Row
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.outlook import OutlookResult
    from shekara.report.desk import Desk


def target_sentence(desk: Desk, evaluation: Evaluation) -> Sentence:
    """Say when turnover reaches the target, that it does not, or that there is no target."""
    outlook, partner = evaluation.outlook, COUNTRIES[evaluation.trade.partner]
    if outlook.target is None or outlook.reached is None:
        return Sentence(
            QT_TRANSLATE_NOOP(
                "brief",
                "No target for the turnover is set, so this brief names no year in which "
                "one is reached.",
            )
        )
    target = desk.figure(outlook.target)
    if outlook.reached.value is None:
        text = QT_TRANSLATE_NOOP(
            "brief",
            "Without a hub, the turnover of Kazakhstan with {partner} does not reach the "
            "target of {target} by {last}, by the mean of the scenarios.",
        ).having(partner=partner, last=outlook.weighted.years[-1])
        return Sentence(text.having(target=target.quantity), (target, desk.figure(outlook.reached)))
    return desk.say(
        QT_TRANSLATE_NOOP(
            "brief",
            "Without a hub, the turnover of Kazakhstan with {partner} reaches the target of "
            "{target} in {year}, by the mean of the scenarios.",
        ).having(partner=partner),
        target=target,
        year=desk.figure(outlook.reached),
    )


def scenario_table(desk: Desk, outlook: OutlookResult) -> FigureTable:
    """Give the scenarios with their weights, the year of the target, and where they lead."""
    last = outlook.weighted.years[-1]
    dated = outlook.target is not None
    rows = [
        Row(
            (
                Sentence(text_of(item.scenario.name)),
                desk.figure(item.weight),
                *((desk.figure(item.reached),) if item.reached else ()),
                desk.at(item.path, last),
            )
        )
        for item in outlook.scenarios
    ]
    mean = Row(
        (
            Sentence(QT_TRANSLATE_NOOP("brief", "Mean of the scenarios by weight")),
            None,
            *((desk.figure(outlook.reached),) if outlook.reached else ()),
            desk.at(outlook.weighted, last),
        ),
        emphasised=True,
    )
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "The target by scenario, without a hub")
        if dated
        else QT_TRANSLATE_NOOP("brief", "The turnover by scenario, without a hub"),
        _scenario_columns(last, dated=dated),
        (*rows, mean),
    )


def _scenario_columns(last: int, *, dated: bool) -> tuple[Column, ...]:
    reached = Column(
        QT_TRANSLATE_NOOP("brief", "Target reached"), QT_TRANSLATE_NOOP("brief", "year")
    )
    return (
        Column(QT_TRANSLATE_NOOP("brief", "Scenario"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Weight"), QT_TRANSLATE_NOOP("units", "%")),
        *((reached,) if dated else ()),
        Column(
            QT_TRANSLATE_NOOP("brief", "Turnover {year}").having(year=last),
            QT_TRANSLATE_NOOP("units", "million USD"),
        ),
    )
