"""Addresses within the siting, such as `siting.add`, `siting.site_1.railway`, `siting.zone`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.cli.typed import known_source, nothing_at
from shekara.domain.coordinates import parse_coordinates
from shekara.domain.edits import road_map, site_requirements
from shekara.domain.edits import siting as edits
from shekara.domain.sites import ENTERED, JUDGED, NEARNESS, Agreement, Criterion, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.cli.typed import Typed
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence

_STEP_FIELDS = {
    "words": road_map.set_step_words,
    "operator": road_map.set_operator,
    "date": road_map.set_step_date,
}
_RISK_FIELDS = {
    "words": road_map.set_risk_words,
    "owner": road_map.set_owner,
    "date": road_map.set_risk_date,
}
_SITE_WORDS = {"name": edits.set_name, "note": edits.set_note}


def set_siting(  # noqa: PLR0911  (one for each kind of address)
    assessment: Assessment, place: Sequence[str], typed: Typed, evidence: Evidence
) -> Assessment:
    """Give the assessment with a thing of the siting set to what was typed."""
    match place:
        case ["add"]:
            name = f"{len(assessment.siting.sites) + 1}"
            return edits.add_site(assessment, name, *parse_coordinates(typed.words))
        case ["chosen"]:
            return edits.choose_site(assessment, None if typed.is_nothing else typed.words)
        case ["zone"]:
            return site_requirements.set_border_zone(assessment, typed.number())
        case ["near", criterion] if criterion in set(NEARNESS):
            return site_requirements.set_near(assessment, Criterion(criterion), typed.number())
        case ["weight", criterion] if criterion in set(Criterion):
            return site_requirements.set_criterion_weight(
                assessment, Criterion(criterion), typed.number()
            )
        case ["step" | "risk", "add"] | [_, "words" | "operator" | "owner" | "date" | "remove"]:
            return _planned(assessment, place, typed)
        case [site_id, *field] if site_id.startswith("site_"):
            return _site(assessment, (site_id, *field), typed, evidence)
        case _:
            raise nothing_at(typed.address)


def _site(  # noqa: PLR0911  (one for each kind of address)
    assessment: Assessment, place: tuple[str, ...], typed: Typed, evidence: Evidence
) -> Assessment:
    match place:
        case (site_id, field) if field in _SITE_WORDS:
            return _SITE_WORDS[field](assessment, site_id, typed.words)
        case (site_id, "position"):
            return edits.move_site(assessment, site_id, *parse_coordinates(typed.words))
        case (site_id, "land_agreed"):
            return edits.set_land_agreed(assessment, site_id, typed.choice(Agreement))
        case (site_id, "area"):
            return edits.set_area(assessment, site_id, _number(typed))
        case (site_id, "confirm") if typed.words == site_id:
            return edits.confirm_entries(assessment, site_id)
        case (_, criterion, *_) if criterion in set(ENTERED):
            return _distance(assessment, place, typed, evidence)
        case (site_id, criterion) if criterion in set(JUDGED):
            return edits.set_judgement(assessment, site_id, Criterion(criterion), _number(typed))
        case (site_id, criterion, "note") if criterion in set(JUDGED):
            return edits.set_judgement_note(assessment, site_id, Criterion(criterion), typed.words)
        case _:
            raise nothing_at(typed.address)


def _distance(
    assessment: Assessment, place: tuple[str, ...], typed: Typed, evidence: Evidence
) -> Assessment:
    site_id, criterion = place[0], Criterion(place[1])
    match place[2:]:
        case ():
            return edits.set_distance(assessment, site_id, criterion, _number(typed))
        case ("side",):
            return edits.set_side(assessment, site_id, criterion, typed.choice(Side))
        case ("source",):
            source = known_source(typed, evidence)
            return edits.set_source(assessment, site_id, criterion, source)
        case ("note",):
            return edits.set_distance_note(assessment, site_id, criterion, typed.words)
        case _:
            raise nothing_at(typed.address)


def _planned(assessment: Assessment, place: Sequence[str], typed: Typed) -> Assessment:
    match place:
        case ["step", "add"]:
            return road_map.add_step(assessment, typed.words)
        case ["risk", "add"]:
            return road_map.add_risk(assessment, typed.words)
        case [entry, "remove"] if typed.words == entry:
            return _removed(assessment, entry)
        case [entry, field] if entry.startswith("step_") and field in _STEP_FIELDS:
            return _STEP_FIELDS[field](assessment, entry, typed.words)
        case [entry, field] if entry.startswith("risk_") and field in _RISK_FIELDS:
            return _RISK_FIELDS[field](assessment, entry, typed.words)
        case _:
            raise nothing_at(typed.address)


def _removed(assessment: Assessment, entry: str) -> Assessment:
    if entry.startswith("step_"):
        return road_map.remove_step(assessment, entry)
    if entry.startswith("risk_"):
        return road_map.remove_risk(assessment, entry)
    return edits.remove_site(assessment, entry)


def _number(typed: Typed) -> float | None:
    return None if typed.is_nothing else typed.number()
