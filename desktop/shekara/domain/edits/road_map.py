"""Edits of the road map: the next steps, and who answers for each risk."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from shekara.domain.days import require_day
from shekara.domain.edits.siting import free_id, with_siting
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.road_map import RiskOwner, RoadStep
from shekara.domain.siting import MOST_ENTRIES
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment

Entry = TypeVar("Entry", RoadStep, RiskOwner)


def add_step(assessment: Assessment, words: str) -> Assessment:
    """Add a next step at the end."""
    steps = assessment.siting.road_map
    _require_room(len(steps))
    step = RoadStep(id=free_id("step", {step.id for step in steps}), words=typed(words))
    return with_siting(assessment, road_map=(*steps, step))


def set_step_words(assessment: Assessment, step_id: str, words: str) -> Assessment:
    """Word a step anew."""
    return _with_step(assessment, step_id, words=typed(words))


def set_operator(assessment: Assessment, step_id: str, operator: str) -> Assessment:
    """Name who carries a step out."""
    return _with_step(assessment, step_id, operator=typed(operator))


def set_step_date(assessment: Assessment, step_id: str, date: str) -> Assessment:
    """Set by when a step is done, as 2026-03-31, or clear it with an empty text."""
    return _with_step(assessment, step_id, date=_day(date))


def move_step(assessment: Assessment, step_id: str, position: int) -> Assessment:
    """Move a step to a place in the list, from 0."""
    steps = assessment.siting.road_map
    step = _find(steps, step_id)
    rest = [other for other in steps if other is not step]
    place = min(max(position, 0), len(rest))
    return with_siting(assessment, road_map=(*rest[:place], step, *rest[place:]))


def remove_step(assessment: Assessment, step_id: str) -> Assessment:
    """Remove a step."""
    steps = assessment.siting.road_map
    gone = _find(steps, step_id)
    return with_siting(assessment, road_map=tuple(step for step in steps if step is not gone))


def add_risk(assessment: Assessment, risk: str) -> Assessment:
    """Add a risk: a factor of the SWOT by its id, or any other in words."""
    risks = assessment.siting.risks
    _require_room(len(risks))
    is_factor = any(factor.id == risk for factor in assessment.swot.factors)
    if is_factor and any(held.factor == risk for held in risks):
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "{factor} is in the list of risks already.").having(
                factor=verbatim(risk)
            )
        )
    entry = RiskOwner(
        id=free_id("risk", {held.id for held in risks}),
        factor=risk if is_factor else "",
        words="" if is_factor else typed(risk),
    )
    return with_siting(assessment, risks=(*risks, entry))


def set_risk_words(assessment: Assessment, risk_id: str, words: str) -> Assessment:
    """Word a risk anew; one that was a factor of the SWOT is then no longer tied to it."""
    return _with_risk(assessment, risk_id, factor="", words=typed(words))


def set_owner(assessment: Assessment, risk_id: str, owner: str) -> Assessment:
    """Name who answers for a risk."""
    return _with_risk(assessment, risk_id, owner=typed(owner))


def set_risk_date(assessment: Assessment, risk_id: str, date: str) -> Assessment:
    """Set by when a risk is looked at again, as 2026-03-31, or clear it."""
    return _with_risk(assessment, risk_id, date=_day(date))


def remove_risk(assessment: Assessment, risk_id: str) -> Assessment:
    """Remove a risk from the list."""
    risks = assessment.siting.risks
    gone = _find(risks, risk_id)
    return with_siting(assessment, risks=tuple(risk for risk in risks if risk is not gone))


def follow_factor(assessment: Assessment, old: str, new: str | None) -> Assessment:
    """Let risks follow a factor of the SWOT to its new id, or go with it when it is removed."""
    if all(risk.factor != old for risk in assessment.siting.risks):
        return assessment
    risks = (
        msgspec.structs.replace(risk, factor=new) if new and risk.factor == old else risk
        for risk in assessment.siting.risks
        if new or risk.factor != old
    )
    return with_siting(assessment, risks=tuple(risks))


def _day(date: str) -> str:
    try:
        require_day(date.strip())
    except ValueError as error:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "“{date}” is not a date. Write year, month and day: 2026-03-31."
            ).having(date=verbatim(date))
        ) from error
    return date.strip()


def _require_room(held: int) -> None:
    if held >= MOST_ENTRIES:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The list is full with {limit} entries. Remove one before adding another."
            ).having(limit=MOST_ENTRIES)
        )


def _find(entries: tuple[Entry, ...], entry_id: str) -> Entry:
    for entry in entries:
        if entry.id == entry_id:
            return entry
    raise EditError(
        QT_TRANSLATE_NOOP("errors", "There is no “{entry}” in the road map.").having(
            entry=verbatim(entry_id)
        )
    )


def _with_step(assessment: Assessment, step_id: str, **changes: str) -> Assessment:
    old = _find(assessment.siting.road_map, step_id)
    new = msgspec.structs.replace(old, **changes)
    return with_siting(
        assessment,
        road_map=tuple(new if step is old else step for step in assessment.siting.road_map),
    )


def _with_risk(assessment: Assessment, risk_id: str, **changes: str) -> Assessment:
    old = _find(assessment.siting.risks, risk_id)
    new = msgspec.structs.replace(old, **changes)
    return with_siting(
        assessment, risks=tuple(new if risk is old else risk for risk in assessment.siting.risks)
    )
