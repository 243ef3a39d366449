"""The profile of the pair: map, both sides in figures, and what stands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.results.observed import pair_name
from shekara.domain.units import UNITS
from shekara.report.content import (
    Column,
    FigureTable,
    KeyFigure,
    KeyFigures,
    Note,
    Paragraph,
    Row,
    Section,
)
from shekara.report.sections.border_map import border_map
from shekara.report.sections.meaning import NO_DATA
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, Listed, Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.profile import PairProfile, RegionProfile
    from shekara.domain.figures import Figure
    from shekara.domain.regions import Corridor, Crossing, Zone
    from shekara.report.content import Block, Cell
    from shekara.report.desk import Desk
    from shekara.report.sections.border_map import MapUnit


def pair_section(desk: Desk, evaluation: Evaluation, map_units: Sequence[MapUnit]) -> Section:
    """Give the profile of the pair."""
    profile = evaluation.profile
    blocks: tuple[Block, ...] = (
        border_map(desk, profile, map_units),
        KeyFigures(_between(desk, profile)),
        _sides(desk, profile),
        *_notes(profile),
        *((_crossings(desk, profile),) if profile.crossings else ()),
        Paragraph((_zones(desk, profile), _corridors(desk, profile))),
    )
    return Section(
        QT_TRANSLATE_NOOP("brief", "Profile of the pair: {pair}").having(
            pair=pair_name(desk.evidence, profile.pair)
        ),
        "pair",
        blocks,
    )


def _between(desk: Desk, profile: PairProfile) -> tuple[KeyFigure, ...]:
    labelled: tuple[tuple[Text, Figure | None], ...] = (
        (QT_TRANSLATE_NOOP("brief", "Distance between the centres"), profile.distance),
        (QT_TRANSLATE_NOOP("brief", "Shared border, generalised line"), profile.shared_border),
        (QT_TRANSLATE_NOOP("brief", "Road crossings"), profile.road_crossings),
        (QT_TRANSLATE_NOOP("brief", "Rail crossings"), profile.rail_crossings),
    )
    return tuple(
        KeyFigure(label, desk.figure(figure)) for label, figure in labelled if figure is not None
    )


def _sides(desk: Desk, profile: PairProfile) -> FigureTable:
    first, second = profile.sides
    rows: tuple[tuple[Text, str, Figure | None, Figure | None], ...] = (
        (QT_TRANSLATE_NOOP("brief", "Population"), "persons", first.population, second.population),
        (
            QT_TRANSLATE_NOOP("brief", "Gross regional product"),
            "musd",
            first.product,
            second.product,
        ),
        (
            QT_TRANSLATE_NOOP("brief", "Gross regional product per person"),
            "usd_person",
            first.product_per_person,
            second.product_per_person,
        ),
        (QT_TRANSLATE_NOOP("brief", "Area"), "km2", first.area, second.area),
    )
    year = QT_TRANSLATE_NOOP("brief", "Year")
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Both sides of the border"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "Indicator"), numeric=False, share=1.5),
            Column(QT_TRANSLATE_NOOP("brief", "Unit"), numeric=False),
            Column(first.region.short_name),
            Column(year, share=0.2),
            Column(second.region.short_name),
            Column(year, share=0.2),
        ),
        [
            Row(
                (
                    Sentence(label),
                    Sentence(UNITS[unit].heading),
                    *_value_and_year(desk, left),
                    *_value_and_year(desk, right),
                )
            )
            for label, unit, left, right in rows
        ],
    )


def _value_and_year(desk: Desk, figure: Figure | None) -> tuple[Cell, Cell]:
    if figure is None:
        return Sentence(NO_DATA), None
    year = None if figure.year is None else Sentence(verbatim(str(figure.year)))
    return desk.figure(figure), year


def _notes(profile: PairProfile) -> tuple[Note, ...]:
    return tuple(Note(Sentence(note)) for note in map(_region_note, profile.sides) if note)


def _region_note(side: RegionProfile) -> Text | None:
    if side.region.note is None:
        return None
    return QT_TRANSLATE_NOOP("brief", "{region}: {note}").having(
        region=side.region.name, note=side.region.note
    )


_NOT_KNOWN = QT_TRANSLATE_NOOP("brief", "not known")
_MODES = {
    "road": QT_TRANSLATE_NOOP("brief", "road"),
    "rail": QT_TRANSLATE_NOOP("brief", "rail"),
}
_STATUSES = {
    "multilateral": QT_TRANSLATE_NOOP("brief", "multilateral"),
    "bilateral": QT_TRANSLATE_NOOP("brief", "bilateral"),
    "freight_multilateral": QT_TRANSLATE_NOOP("brief", "multilateral, freight only"),
    "interstate_rail": QT_TRANSLATE_NOOP("brief", "interstate railway junction"),
}


def _crossings(desk: Desk, profile: PairProfile) -> FigureTable:
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Crossings between the two regions"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "No."), numeric=False, share=0),
            Column(QT_TRANSLATE_NOOP("brief", "Post in Kazakhstan"), numeric=False, share=1.3),
            Column(QT_TRANSLATE_NOOP("brief", "Opposite post"), numeric=False, share=1.3),
            Column(QT_TRANSLATE_NOOP("brief", "Kind"), numeric=False, share=0.7),
            Column(QT_TRANSLATE_NOOP("brief", "Status"), numeric=False, share=1.6),
        ),
        [
            Row(_crossing(desk, number, crossing))
            for number, crossing in enumerate(profile.crossings, 1)
        ],
    )


def _crossing(desk: Desk, number: int, crossing: Crossing) -> tuple[Cell, ...]:
    return (
        Sentence(verbatim(str(number))),
        Sentence(_known(crossing.name_kz)),
        Sentence(_known(crossing.name_other)),
        Sentence(_MODES.get(crossing.mode, verbatim(crossing.mode))),
        Sentence(
            _STATUSES.get(crossing.status, verbatim(crossing.status)),
            cited=desk.cite(crossing.source),
        ),
    )


def _known(name: Text) -> Text:
    return name if name.source else _NOT_KNOWN


def _zones(desk: Desk, profile: PairProfile) -> Sentence:
    return _listed(
        desk,
        profile.zone_count,
        profile.zones,
        QT_TRANSLATE_NOOP("brief", "Special and free zones of the two regions ({count}): {names}."),
        QT_TRANSLATE_NOOP("brief", "The list of zones names none in the two regions."),
    )


def _corridors(desk: Desk, profile: PairProfile) -> Sentence:
    return _listed(
        desk,
        profile.corridor_count,
        profile.corridors,
        QT_TRANSLATE_NOOP(
            "brief", "Transport corridors that run through both regions ({count}): {names}."
        ),
        QT_TRANSLATE_NOOP("brief", "The list of corridors names none through both regions."),
    )


def _listed(
    desk: Desk, count: Figure, entries: Sequence[Zone | Corridor], some: Text, none: Text
) -> Sentence:
    shown = desk.figure(count)
    if not entries:
        return Sentence(none, (shown,))
    return desk.say(some.having(names=Listed(tuple(e.name for e in entries))), count=shown)
