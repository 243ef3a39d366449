"""The reference class: comparable hubs as reported, the assessment's own beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.reference_facts import CAUTION, CROSSINGS_CAUTION
from shekara.report.content import Bullets, Column, FigureTable, Note, Paragraph, Row, Section
from shekara.report.sections.trade import MUSD
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.analysis.results.reference_class import (
        OwnHub,
        ReferenceClassResult,
        ReportedHub,
    )
    from shekara.domain.figures import Figure
    from shekara.report.content import Block, Cell
    from shekara.report.desk import Desk

_HUB = QT_TRANSLATE_NOOP("brief", "{hub} ({border})")
_HECTARES = QT_TRANSLATE_NOOP("units", "ha")
_TONNES = QT_TRANSLATE_NOOP("units", "tonnes")
_THOUSAND_TONNES = QT_TRANSLATE_NOOP("units", "thousand tonnes")
_PER_HECTARE = QT_TRANSLATE_NOOP("units", "million USD a hectare")
_YEARS = QT_TRANSLATE_NOOP("units", "years")
_HOURS = QT_TRANSLATE_NOOP("units", "hours")
_USD = QT_TRANSLATE_NOOP("units", "USD")


def reference_class_section(desk: Desk, result: ReferenceClassResult) -> Section:
    """Give what is reported of comparable hubs and of crossings."""
    said = [
        Sentence(each.text, tuple(desk.figure(figure) for figure in each.figures))
        for each in result.comparisons
    ]
    return Section(
        QT_TRANSLATE_NOOP("brief", "Comparable hubs"),
        "reference_class",
        (
            *((Bullets(tuple(said)),) if said else ()),
            _hubs(desk, result),
            _own(desk, result),
            *_crossings(desk, result),
        ),
        flows=True,
    )


def _hubs(desk: Desk, result: ReferenceClassResult) -> FigureTable:
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Hub and border"), numeric=False, share=3.0),
        Column(_COST, MUSD),
        Column(_AREA, _HECTARES),
        Column(_COST_PER_HECTARE, _PER_HECTARE),
        Column(QT_TRANSLATE_NOOP("brief", "Added cargo"), _THOUSAND_TONNES),
        Column(QT_TRANSLATE_NOOP("brief", "Opening planned")),
    )
    rows = [_hub(desk, each) for each in result.hubs]
    return desk.table(_REPORTED, columns, rows, Sentence(CAUTION))


def _hub(desk: Desk, hub: ReportedHub) -> Row:
    figures = (hub.cost, hub.area, hub.cost_per_hectare, hub.cargo, hub.opening)
    cells = tuple(_known(desk, figure) for figure in figures)
    return Row((Sentence(_HUB.having(hub=hub.name, border=hub.place)), *cells))


def _own(desk: Desk, result: ReferenceClassResult) -> FigureTable:
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Concept"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Capital cost with land"), MUSD),
        Column(_AREA, _HECTARES),
        Column(_COST_PER_HECTARE, _PER_HECTARE),
        Column(QT_TRANSLATE_NOOP("brief", "Throughput, full year"), _TONNES),
        Column(QT_TRANSLATE_NOOP("brief", "Years of building"), _YEARS),
    )
    return desk.table(_OWN, columns, [_concept(desk, each) for each in result.own])


def _concept(desk: Desk, own: OwnHub) -> Row:
    figures = (own.cost, own.area, own.cost_per_hectare, own.throughput, own.build_years)
    name = Sentence(own.concept.heading)
    return Row((name, *(_known(desk, figure) for figure in figures)), emphasised=True)


def _crossings(desk: Desk, result: ReferenceClassResult) -> tuple[Block, ...]:
    if not result.crossings:
        return ()
    columns = (
        Column(QT_TRANSLATE_NOOP("brief", "Crossings by road"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Year"), numeric=False),
        Column(QT_TRANSLATE_NOOP("brief", "Time"), _HOURS),
        Column(QT_TRANSLATE_NOOP("brief", "Cost"), _USD),
    )
    rows = [
        Row(
            (
                Sentence(each.name),
                Sentence(verbatim(str(each.year))),
                desk.figure(each.hours),
                desk.figure(each.cost),
            )
        )
        for each in result.crossings
    ]
    table = desk.table(_CROSSINGS, columns, rows)
    return (table, Note(Sentence(CROSSINGS_CAUTION)), *_hours_saved(desk, result))


def _hours_saved(desk: Desk, result: ReferenceClassResult) -> tuple[Block, ...]:
    if result.hours_saved is None or result.highest_hours_saved is None:
        return ()
    sentence = desk.say(
        _SAVED,
        likely=desk.figure(result.hours_saved),
        high=desk.figure(result.highest_hours_saved),
    )
    return (Paragraph((sentence,)),)


def _known(desk: Desk, figure: Figure | None) -> Cell:
    """Show a figure; what is missing is said to be."""
    return Sentence(_NO_DATA) if figure is None else desk.figure(figure)


_COST = QT_TRANSLATE_NOOP("brief", "Capital cost")
_AREA = QT_TRANSLATE_NOOP("brief", "Area")
_COST_PER_HECTARE = QT_TRANSLATE_NOOP("brief", "Cost per hectare")
_REPORTED = QT_TRANSLATE_NOOP("brief", "Comparable hubs as reported")
_OWN = QT_TRANSLATE_NOOP("brief", "This assessment beside them, likely values")
_CROSSINGS = QT_TRANSLATE_NOOP("brief", "What clearing a crossing took")
_SAVED = QT_TRANSLATE_NOOP(
    "brief", "This assessment holds {likely} saved per vehicle to be likely, {high} at most."
)
_NO_DATA = QT_TRANSLATE_NOOP("words", "no data")
