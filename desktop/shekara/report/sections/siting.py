"""Siting: the sites with what they must have, their distances and score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.analysis.must_haves import MustHave
from shekara.analysis.results.site_figures import CRITERIA
from shekara.analysis.results.site_reasons import MUST_HAVES, STATES, site_name
from shekara.analysis.results.siting import NEAR_ONES
from shekara.analysis.results.siting_answer import siting_answer
from shekara.domain.sites import JUDGED, Criterion
from shekara.domain.wording import is_blank, text_of
from shekara.report.content import Bullets, Callout, Column, Note, Row, Section, Subheading
from shekara.report.sections.road_map import plan_blocks
from shekara.report.sections.site_map import site_map
from shekara.report.shown import Sentence
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.results.evaluation import Evaluation
    from shekara.analysis.results.siting import Requirement, SiteResult, SitingResult
    from shekara.domain.figures import Figure
    from shekara.report.content import Block, Cell, FigureTable
    from shekara.report.desk import Desk
    from shekara.report.sections.border_map import MapUnit
    from shekara.report.shown import Shown
    from shekara.text import Text

NO_DATA = QT_TRANSLATE_NOOP("words", "no data")
_SITE = QT_TRANSLATE_NOOP("brief", "Site")
_NUMBERED = QT_TRANSLATE_NOOP("brief", "{number}. {site}")
_CHOSEN = QT_TRANSLATE_NOOP("brief", "{site} (chosen)")
_KM = QT_TRANSLATE_NOOP("units", "km")
_MEASURED = {
    Criterion.BORDER: QT_TRANSLATE_NOOP("brief", "To the border"),
    Criterion.ROAD_CROSSING: QT_TRANSLATE_NOOP("brief", "Road crossing"),
    Criterion.RAIL_CROSSING: QT_TRANSLATE_NOOP("brief", "Rail crossing"),
    Criterion.RAILWAY: QT_TRANSLATE_NOOP("brief", "Railway"),
    Criterion.HIGHWAY: QT_TRANSLATE_NOOP("brief", "Highway"),
    Criterion.TOWN: QT_TRANSLATE_NOOP("brief", "Population centre"),
}


def siting_section(desk: Desk, evaluation: Evaluation, map_units: Sequence[MapUnit]) -> Section:
    """Give the sites on a map and beside each other, why the chosen one, and the road map."""
    siting = evaluation.siting
    return Section(
        QT_TRANSLATE_NOOP("brief", "Siting and road map"),
        "siting",
        (
            Callout(Sentence(siting_answer(siting))),
            *((site_map(desk, evaluation, map_units),) if siting.sites else ()),
            *(_sites(desk, siting) if siting.sites else ()),
            *(() if siting.chosen is None else _chosen(desk, siting, siting.chosen)),
            *plan_blocks(desk, evaluation.assessment),
        ),
    )


def _sites(desk: Desk, siting: SitingResult) -> tuple[Block, ...]:
    return (
        _must_haves(desk, siting),
        _distances(desk, siting),
        _scores(desk, siting),
        Note(
            Sentence(
                QT_TRANSLATE_NOOP(
                    "brief",
                    "What nobody entered is not assessed, never failed. Distances are in a "
                    "straight line; those to the border and to crossings are taken from a "
                    "generalised map and may be off by kilometres. The score compares sites: "
                    "distances are inverted, then scaled by the best site, then weighed.",
                )
            )
        ),
    )


def _must_haves(desk: Desk, siting: SitingResult) -> FigureTable:
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "What a site must have"),
        (
            Column(_SITE, numeric=False, share=2),
            *(Column(MUST_HAVES[item], numeric=False) for item in MustHave),
        ),
        [
            Row(
                (
                    _name(siting, result),
                    *(Sentence(STATES[result.requirements[item].state]) for item in MustHave),
                ),
                emphasised=result is siting.chosen,
            )
            for result in siting.sites
        ],
        desk.say(
            QT_TRANSLATE_NOOP(
                "brief",
                "Requirements after Kuanshaliev. The border zone was chosen to be {zone} wide.",
            ),
            zone=desk.figure(siting.zone),
        ),
    )


def _distances(desk: Desk, siting: SitingResult) -> FigureTable:
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Distances of the sites"),
        (
            Column(_SITE, numeric=False, share=2),
            *(Column(words, _KM) for words in _MEASURED.values()),
        ),
        [
            Row(
                (
                    _name(siting, result),
                    *(_shown(desk, result.distances.get(c)) for c in _MEASURED),
                ),
                emphasised=result is siting.chosen,
            )
            for result in siting.sites
        ],
    )


def _scores(desk: Desk, siting: SitingResult) -> FigureTable:
    of_100 = QT_TRANSLATE_NOOP("brief", "of 100")
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Score of the sites"),
        (
            Column(_SITE, numeric=False, share=2),
            Column(QT_TRANSLATE_NOOP("brief", "Score"), of_100),
            Column(QT_TRANSLATE_NOOP("brief", "All unknown at worst"), of_100),
            Column(QT_TRANSLATE_NOOP("brief", "All unknown at best"), of_100),
            Column(QT_TRANSLATE_NOOP("brief", "Known"), QT_TRANSLATE_NOOP("units", "%")),
        ),
        [
            Row(
                (
                    _name(siting, result),
                    _shown(desk, result.comparison.score),
                    _shown(desk, result.comparison.lowest),
                    _shown(desk, result.comparison.highest),
                    _shown(desk, result.comparison.coverage),
                ),
                emphasised=result is siting.chosen,
            )
            for result in siting.sites
        ],
    )


def _name(siting: SitingResult, result: SiteResult) -> Sentence:
    """Give a site's name with its number on the map."""
    name = _NUMBERED.having(number=1 + siting.sites.index(result), site=site_name(result.site))
    return Sentence(_CHOSEN.having(site=name) if result is siting.chosen else name)


def _shown(desk: Desk, figure: Figure | None) -> Cell:
    return Sentence(NO_DATA) if figure is None or figure.value is None else desk.figure(figure)


def _chosen(desk: Desk, siting: SitingResult, chosen: SiteResult) -> tuple[Block, ...]:
    thresholds = {item: siting.near[criterion] for criterion, item in NEAR_ONES.items()}
    reasons = tuple(
        Sentence(
            QT_TRANSLATE_NOOP("brief", "{what}, {state}: {reason}").having(
                what=MUST_HAVES[item], state=STATES[held.state], reason=held.reason
            ),
            _measured(desk, held, thresholds.get(item)),
        )
        for item, held in chosen.requirements.items()
    )
    heading = QT_TRANSLATE_NOOP("brief", "The chosen site: {site}").having(
        site=site_name(chosen.site)
    )
    place = desk.say(
        QT_TRANSLATE_NOOP("brief", "It lies at {latitude} north, {longitude} east."),
        latitude=desk.figure(chosen.latitude),
        longitude=desk.figure(chosen.longitude),
    )
    return (Subheading(heading), Bullets((place, *reasons)), _judgements(desk, chosen))


def _measured(desk: Desk, held: Requirement, near: Figure | None) -> tuple[Shown, ...]:
    """Give the figures that a reason names, so that their sources stand beside it."""
    if held.distance is None or held.distance.value is None:
        return ()
    return tuple(desk.figure(figure) for figure in (held.distance, near) if figure is not None)


def _judgements(desk: Desk, chosen: SiteResult) -> FigureTable:
    return desk.table(
        QT_TRANSLATE_NOOP("brief", "Environment, land and carbon at the chosen site"),
        (
            Column(QT_TRANSLATE_NOOP("brief", "What is judged"), numeric=False, share=1.2),
            Column(QT_TRANSLATE_NOOP("brief", "Judgement"), QT_TRANSLATE_NOOP("brief", "1 to 5")),
            Column(QT_TRANSLATE_NOOP("brief", "Why"), numeric=False, share=3),
        ),
        [
            Row(
                (
                    Sentence(CRITERIA[criterion]),
                    _judged(desk, chosen, criterion),
                    Sentence(_why(chosen, criterion)),
                )
            )
            for criterion in JUDGED
        ],
        Sentence(
            QT_TRANSLATE_NOOP(
                "brief",
                "5 is best for the hub and for what lies around it. Carbon is judged here; with "
                "a price it is counted in the appraisal.",
            )
        ),
    )


def _judged(desk: Desk, chosen: SiteResult, criterion: Criterion) -> Cell:
    figure = chosen.judgements.get(criterion)
    if figure is None:
        return Sentence(QT_TRANSLATE_NOOP("brief", "not judged"))
    return desk.figure(figure)


def _why(chosen: SiteResult, criterion: Criterion) -> Text:
    note = chosen.site.judged(criterion).note
    return verbatim("–") if is_blank(note) else text_of(note)
