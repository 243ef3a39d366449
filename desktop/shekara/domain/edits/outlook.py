"""Edits of the outlook: scenarios, their weights and assumptions, and the target."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.drivers import TRADE_DRIVERS
from shekara.domain.edits.assumptions import assumed, inserted, require_driver, without
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.scenarios import (
    FIRST_YEAR,
    LAST_YEAR,
    Outlook,
    Scenario,
    Target,
)
from shekara.domain.shapes import Shape
from shekara.text import QT_TRANSLATE_NOOP, Quantity, verbatim

if TYPE_CHECKING:
    from collections.abc import Collection

    from shekara.domain.assessment import Assessment
    from shekara.domain.scenarios import Assumption
    from shekara.domain.wording import Wording


def set_weight(
    assessment: Assessment, scenario_id: str, weight: float, locked: Collection[str] = ()
) -> Assessment:
    """Set a scenario's weight, 0 to 1; the others that are not locked keep their proportions.

    The weights always add up to 1, so the weight cannot exceed what the locked ones leave,
    nor change when all others are locked; EditError says so.
    """
    scenarios = assessment.outlook.scenarios
    find(assessment.outlook, scenario_id)
    free = [s for s in scenarios if s.id != scenario_id and s.id not in locked]
    room = room_for(assessment.outlook, scenario_id, locked)
    if room is None or not (0 <= weight <= room or math.isclose(weight, room)):
        raise _weight_out_of_range(scenario_id, weight, room)
    weight = min(weight, room)
    shares = _shares([scenario.weight for scenario in free], room - weight)
    weights = {scenario.id: share for scenario, share in zip(free, shares, strict=True)}
    weights[scenario_id] = float(weight)
    return _with_outlook(
        assessment,
        scenarios=tuple(
            msgspec.structs.replace(scenario, weight=weights.get(scenario.id, scenario.weight))
            for scenario in scenarios
        ),
        illustrative_weights=False,
    )


def room_for(outlook: Outlook, scenario_id: str, locked: Collection[str] = ()) -> float | None:
    """Give the most a scenario can weigh beside locked ones; None when its weight is settled.

    It is settled when no other scenario is free to give or take.
    """
    others = [scenario for scenario in outlook.scenarios if scenario.id != scenario_id]
    held = [scenario.weight for scenario in others if scenario.id in locked]
    return max(1 - math.fsum(held), 0.0) if len(held) < len(others) else None


def set_assumption(  # noqa: PLR0913  (the three values of an estimate belong together)
    assessment: Assessment,
    scenario_id: str,
    driver: str,
    *,
    low: float,
    likely: float,
    high: float,
    shape: Shape = Shape.PERT,
    source: str | None = None,
    note: Wording = "",
) -> Assessment:
    """Set what a scenario assumes of a driver; without a source it is illustrative."""
    scenario = find(assessment.outlook, scenario_id)
    new = assumed(driver, low=low, likely=likely, high=high, shape=shape, source=source, note=note)
    return _with_scenario(assessment, scenario_id, assumptions=inserted(scenario.assumptions, new))


def clear_assumption(assessment: Assessment, scenario_id: str, driver: str) -> Assessment:
    """Let a scenario assume of a driver what is common to all scenarios again.

    Growth and inflation have nothing in common: EditError.
    """
    scenario = find(assessment.outlook, scenario_id)
    require_driver(driver)
    if driver in TRADE_DRIVERS:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "Each scenario must assume a value of its own for “{driver}”. Change it."
            ).having(driver=TRADE_DRIVERS[driver].name)
        )
    assumptions = without(scenario.assumptions, driver)
    return _with_scenario(assessment, scenario_id, assumptions=assumptions)


def set_name(assessment: Assessment, scenario_id: str, name: str) -> Assessment:
    """Name a scenario anew."""
    return _with_scenario(assessment, scenario_id, name=typed(name))


def copy_scenario(assessment: Assessment, scenario_id: str, name: str) -> Assessment:
    """Add a copy of a scenario under another name, with weight 0."""
    original = find(assessment.outlook, scenario_id)
    known = {scenario.id for scenario in assessment.outlook.scenarios}
    number = next(n for n in range(1, len(known) + 2) if f"scenario_{n}" not in known)
    copy = msgspec.structs.replace(original, id=f"scenario_{number}", name=typed(name), weight=0.0)
    return _with_outlook(assessment, scenarios=(*assessment.outlook.scenarios, copy))


def remove_scenario(assessment: Assessment, scenario_id: str) -> Assessment:
    """Remove a scenario; the others take over its weight in proportion to theirs."""
    find(assessment.outlook, scenario_id)
    rest = [s for s in assessment.outlook.scenarios if s.id != scenario_id]
    if not rest:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The last scenario cannot be removed. Add another one first."
            )
        )
    shares = _shares([scenario.weight for scenario in rest], 1.0)
    scenarios = tuple(
        msgspec.structs.replace(scenario, weight=share)
        for scenario, share in zip(rest, shares, strict=True)
    )
    return _with_outlook(assessment, scenarios=scenarios)


def set_target(
    assessment: Assessment, turnover_musd: float | None, source: str | None = None
) -> Assessment:
    """Set the turnover to be reached, in million current USD, or clear it with None."""
    if turnover_musd is None:
        return _with_outlook(assessment, target=None)
    if not 0 < turnover_musd < math.inf:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The target must be a turnover above zero, in million USD a year."
            )
        )
    target = Target(turnover_musd=float(turnover_musd), source=source)
    return _with_outlook(assessment, target=target)


def set_last_year(assessment: Assessment, year: float) -> Assessment:
    """Set the last year of the projection."""
    if not FIRST_YEAR <= year <= LAST_YEAR or year != int(year):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "The last year must be a year between {first} and {last}."
            ).having(first=FIRST_YEAR, last=LAST_YEAR)
        )
    return _with_outlook(assessment, last_year=int(year))


def find(outlook: Outlook, scenario_id: str) -> Scenario:
    """Give a scenario by its id; raises EditError when there is none."""
    for scenario in outlook.scenarios:
        if scenario.id == scenario_id:
            return scenario
    names = ", ".join(scenario.id for scenario in outlook.scenarios)
    raise EditError(
        QT_TRANSLATE_NOOP(
            "errors", "There is no scenario “{scenario}” in this assessment. It has {names}."
        ).having(scenario=verbatim(scenario_id), names=verbatim(names))
    )


def _weight_out_of_range(scenario_id: str, weight: float, room: float | None) -> EditError:
    if room is None:
        return EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The weight of “{scenario}” cannot change: all other scenarios are locked. "
                "Unlock one of them.",
            ).having(scenario=verbatim(scenario_id))
        )
    return EditError(
        QT_TRANSLATE_NOOP(
            "errors", "The weight of “{scenario}” must lie between 0 and {room}; {value} does not."
        ).having(
            scenario=verbatim(scenario_id),
            room=Quantity(room, "ratio"),
            value=Quantity(weight, "ratio", 3),
        )
    )


def _shares(weights: list[float], total: float) -> list[float]:
    """Scale weights so that they add up to `total`; all zero become equal."""
    present = math.fsum(weights)
    if present <= 0:
        return [total / len(weights)] * len(weights)
    return [weight / present * total for weight in weights]


def _with_scenario(
    assessment: Assessment, scenario_id: str, **changes: str | tuple[Assumption, ...]
) -> Assessment:
    old = find(assessment.outlook, scenario_id)
    new = msgspec.structs.replace(old, **changes)
    scenarios = tuple(new if s is old else s for s in assessment.outlook.scenarios)
    return _with_outlook(assessment, scenarios=scenarios)


def _with_outlook(
    assessment: Assessment, **changes: tuple[Scenario, ...] | Target | int | None
) -> Assessment:
    outlook = msgspec.structs.replace(assessment.outlook, **changes)
    return msgspec.structs.replace(assessment, outlook=outlook)
