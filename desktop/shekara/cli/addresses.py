"""Addresses of single things in an assessment, and the edits that `shekara set` makes there.

`swot.S1.weight`, `scenario.crisis.export_growth`, `passport.title`, `pair` …
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.cli.assumption_addresses import AssumptionPlace
from shekara.cli.hub_addresses import set_in_hub
from shekara.cli.siting_addresses import set_siting
from shekara.cli.typed import Typed, known_source, nothing_at
from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import outlook, passport, swot
from shekara.domain.edits.pair import set_pair
from shekara.domain.edits.sources import name_source, remove_source
from shekara.domain.errors import EditError
from shekara.domain.swot import Direction, Quadrant
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence


def set_value(  # noqa: PLR0911  (one for each kind of address)
    assessment: Assessment, typed: Typed, evidence: Evidence
) -> Assessment:
    """Give the assessment with the addressed thing set to what was typed.

    Raises EditError or EvidenceError, naming the address or the value that does not fit.
    """
    match typed.address.split("."):
        case ["source", *place]:
            return _source(assessment, place, typed)
        case ["pair"]:
            return set_pair(assessment, evidence.pair(typed.words))
        case ["passport", field]:
            return _passport(assessment, field, typed)
        case ["swot", place, action]:
            return _swot(assessment, (place, action), typed)
        case ["scenario", scenario_id, driver, *field] if driver in DRIVERS:
            place = AssumptionPlace(assessment, driver, scenario_id)
            return place.change(".".join(field), typed, evidence)
        case ["scenario", scenario_id, field]:
            return _scenario(assessment, (scenario_id, field), typed)
        case ["hub", *place]:
            return set_in_hub(assessment, place, typed, evidence)
        case ["siting", *place]:
            return set_siting(assessment, place, typed, evidence)
        case ["target" | "outlook", _]:
            return _outlook(assessment, typed, evidence)
        case _:
            raise nothing_at(typed.address)


_FACTOR_NUMBERS = {"weight": swot.set_weight, "intensity": swot.set_intensity}
_FACTOR_WORDS = {"words": swot.set_words, "note": swot.set_note}


def _passport(assessment: Assessment, field: str, typed: Typed) -> Assessment:
    if field == "date":
        return passport.set_date(assessment, typed.words)
    if field == "language":
        return passport.set_language(assessment, typed.words)
    if field in passport.WORD_FIELDS:
        return passport.set_words(assessment, field, typed.words)
    raise nothing_at(typed.address)


def _source(assessment: Assessment, place: Sequence[str], typed: Typed) -> Assessment:
    match place:
        case ["add"]:
            return name_source(assessment, typed.words)
        case ["own", number, "remove"] if typed.words == f"own.{number}":
            return remove_source(assessment, typed.words)
        case _:
            raise nothing_at(typed.address)


def _swot(assessment: Assessment, place: tuple[str, str], typed: Typed) -> Assessment:
    match place:
        case (letter, "add") if letter in set(Quadrant):
            return swot.add_factor(assessment, Quadrant(letter), typed.words)
        case (factor_id, "remove") if typed.words == factor_id:
            return swot.remove_factor(assessment, factor_id)
        case (factor_id, field) if field in _FACTOR_NUMBERS:
            return _FACTOR_NUMBERS[field](assessment, factor_id, typed.number())
        case (factor_id, field) if field in _FACTOR_WORDS:
            return _FACTOR_WORDS[field](assessment, factor_id, typed.words)
        case (factor_id, "quadrant") if typed.words in set(Quadrant):
            last = len(assessment.swot.factors)
            return swot.move_factor(assessment, factor_id, Quadrant(typed.words), last)
        case (factor_id, "link" | "unlink" as action):
            return _link(assessment, factor_id, action, typed)
        case _:
            raise nothing_at(typed.address)


def _link(assessment: Assessment, factor_id: str, action: str, typed: Typed) -> Assessment:
    """Link a factor to a driver and the way it moves it, typed as `delay up`; or unlink it."""
    swot.find(assessment.swot, factor_id)
    match (action, typed.words.split()):
        case ("link", [driver, direction]) if direction in set(Direction):
            return swot.link_driver(assessment, factor_id, driver, Direction(direction))
        case ("unlink", [driver]):
            return swot.unlink_driver(assessment, factor_id, driver)
        case ("unlink", _):
            raise nothing_at(typed.address)
        case _:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{address} takes a driver and “up” or “down”, such as “delay up”, and "
                    "“{typed}” is not that.",
                ).having(address=verbatim(typed.address), typed=verbatim(typed.words))
            )


def _scenario(assessment: Assessment, place: tuple[str, str], typed: Typed) -> Assessment:
    match place:
        case (scenario_id, "remove") if typed.words == scenario_id:
            return outlook.remove_scenario(assessment, scenario_id)
        case (scenario_id, "weight"):
            return outlook.set_weight(assessment, scenario_id, typed.number())
        case (scenario_id, "name"):
            return outlook.set_name(assessment, scenario_id, typed.words)
        case (scenario_id, "copy"):
            return outlook.copy_scenario(assessment, scenario_id, typed.words)
        case _:
            raise nothing_at(typed.address)


def _outlook(assessment: Assessment, typed: Typed, evidence: Evidence) -> Assessment:
    target = assessment.outlook.target
    match typed.address:
        case "target.turnover":
            return outlook.set_target(assessment, None if typed.is_nothing else typed.number())
        case "target.source" if target is not None:
            return outlook.set_target(
                assessment, target.turnover_musd, known_source(typed, evidence)
            )
        case "outlook.last_year":
            return outlook.set_last_year(assessment, typed.number())
        case _:
            raise nothing_at(typed.address)
