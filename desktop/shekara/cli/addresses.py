"""Addresses of single things in an assessment, and the edits that `shekara set` makes there.

`swot.S1.weight`, `scenario.crisis.export_growth`, `passport.title`, `pair` …
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.domain.drivers import DRIVERS
from shekara.domain.edits import outlook, passport, swot
from shekara.domain.edits.pair import set_pair
from shekara.domain.errors import EditError
from shekara.domain.swot import Quadrant
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence

NOTHING = frozenset({"", "none", "-"})


@dataclass(frozen=True)
class Typed:
    """What was typed at an address, and how the reader's language writes numbers."""

    address: str
    words: str
    parse: Callable[[str], float | None]

    @property
    def is_nothing(self) -> bool:
        """Tell whether the thing shall be cleared."""
        return self.words in NOTHING

    def number(self) -> float:
        """Give the number; raises EditError naming the address when it is none."""
        value = self.parse(self.words)
        if value is None:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors", "{address} takes a number, and “{typed}” is none. Write 0.3 or 0,3."
                ).having(address=verbatim(self.address), typed=verbatim(self.words))
            )
        return value

    def range(self) -> tuple[float, float, float]:
        """Give low, likely and high; raises EditError unless there are three numbers."""
        parts = re.split(r"[;\s]+", self.words.strip())
        match [self.parse(part) for part in parts]:
            case [float(low), float(likely), float(high)]:
                return low, likely, high
            case _:
                raise EditError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{address} takes three numbers, low, likely and high, such as "
                        "“2; 5; 9”, and “{typed}” is not that.",
                    ).having(address=verbatim(self.address), typed=verbatim(self.words))
                )


def set_value(assessment: Assessment, typed: Typed, evidence: Evidence) -> Assessment:
    """Give the assessment with the addressed thing set to what was typed.

    Raises EditError or EvidenceError, naming the address or the value that does not fit.
    """
    match typed.address.split("."):
        case ["pair"]:
            return set_pair(assessment, evidence.pair(typed.words))
        case ["passport", field]:
            return _passport(assessment, field, typed)
        case ["swot", place, action]:
            return _swot(assessment, (place, action), typed)
        case ["scenario", scenario_id, field]:
            return _scenario(assessment, (scenario_id, field), typed)
        case ["scenario", scenario_id, driver, "source"] if driver in DRIVERS:
            return _source(assessment, scenario_id, driver, _known_source(typed, evidence))
        case ["target" | "outlook", _]:
            return _outlook(assessment, typed, evidence)
        case _:
            raise _nothing_at(typed.address)


_FACTOR_NUMBERS = {"weight": swot.set_weight, "intensity": swot.set_intensity}
_FACTOR_WORDS = {"words": swot.set_words, "note": swot.set_note}


def _passport(assessment: Assessment, field: str, typed: Typed) -> Assessment:
    if field == "date":
        return passport.set_date(assessment, typed.words)
    if field == "language":
        return passport.set_language(assessment, typed.words)
    if field in passport.WORD_FIELDS:
        return passport.set_words(assessment, field, typed.words)
    raise _nothing_at(typed.address)


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
        case _:
            raise _nothing_at(typed.address)


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
        case (scenario_id, driver) if driver in DRIVERS:
            low, likely, high = typed.range()
            return outlook.set_assumption(
                assessment, scenario_id, driver, low=low, likely=likely, high=high
            )
        case _:
            raise _nothing_at(typed.address)


def _source(
    assessment: Assessment, scenario_id: str, driver: str, source: str | None
) -> Assessment:
    held = outlook.find(assessment.outlook, scenario_id).assumption(driver)
    return outlook.set_assumption(
        assessment,
        scenario_id,
        driver,
        low=held.low,
        likely=held.likely,
        high=held.high,
        source=source,
    )


def _outlook(assessment: Assessment, typed: Typed, evidence: Evidence) -> Assessment:
    target = assessment.outlook.target
    match typed.address:
        case "target.turnover":
            return outlook.set_target(assessment, None if typed.is_nothing else typed.number())
        case "target.source" if target is not None:
            return outlook.set_target(
                assessment, target.turnover_musd, _known_source(typed, evidence)
            )
        case "outlook.last_year":
            return outlook.set_last_year(assessment, typed.number())
        case _:
            raise _nothing_at(typed.address)


def _known_source(typed: Typed, evidence: Evidence) -> str | None:
    return None if typed.is_nothing else evidence.source(typed.words).id


def _nothing_at(address: str) -> EditError:
    return EditError(
        QT_TRANSLATE_NOOP(
            "errors",
            "There is nothing to set at “{address}”. Places are written like {examples}.",
        ).having(
            address=verbatim(address),
            examples=verbatim(
                "swot.S1.weight, swot.S.add, swot.S1.remove, scenario.crisis.weight, "
                "scenario.crisis.inflation, target.turnover, passport.title, pair"
            ),
        )
    )
