"""What would have to be true for another choice or another verdict: shifts in sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import numpy as np

from shekara.analysis.recommendation.verdict import Verdict
from shekara.analysis.results.decision.entries import option_name
from shekara.analysis.results.decision.sensitivity import ON_THE_MEAN
from shekara.analysis.results.decision.sentences import HEADINGS
from shekara.analysis.results.decision.ties import tied, tied_until
from shekara.analysis.results.decision.values import DriverFlipResult, FlipsResult
from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from collections.abc import Hashable

    from shekara.analysis.recommendation.flips import Shift
    from shekara.analysis.results.decision.entries import Entries
    from shekara.analysis.simulation.futures import Assumed, Futures
    from shekara.analysis.simulation.levers import DriverShift
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Text, Value

CHOICE, VERDICT = 0, 1
"""The places of the judges: of the choice, and of the verdict."""

_LIKELY = QT_TRANSLATE_NOOP("figures", "{driver}, likely")
_AT = {
    CHOICE: QT_TRANSLATE_NOOP("figures", "{driver}, where another option becomes best"),
    VERDICT: QT_TRANSLATE_NOOP("figures", "{driver}, where the verdict changes"),
}
_DISTANCE = {
    CHOICE: QT_TRANSLATE_NOOP("figures", "{driver}. Distance to another best option"),
    VERDICT: QT_TRANSLATE_NOOP("figures", "{driver}. Distance to another verdict"),
}
_CHOICE_DOWN = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if “{driver}” were {at} or less (likely {likely}, range {low} "
    "to {high}): {distance} of the way to the low end.",
)
_CHOICE_UP = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if “{driver}” were {at} or more (likely {likely}, range {low} "
    "to {high}): {distance} of the way to the high end.",
)
_CHOICE_BELOW = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if “{driver}” were {at} or less (likely {likely}, range {low} "
    "to {high}): outside the stated range, {distance} times the way to the low end.",
)
_CHOICE_ABOVE = QT_TRANSLATE_NOOP(
    "decision",
    "{option} would be better if “{driver}” were {at} or more (likely {likely}, range {low} "
    "to {high}): outside the stated range, {distance} times the way to the high end.",
)
_VERDICT_DOWN = QT_TRANSLATE_NOOP(
    "decision",
    "The verdict would be “{verdict}” if “{driver}” were {at} or less (likely {likely}, range "
    "{low} to {high}): {distance} of the way to the low end.",
)
_VERDICT_UP = QT_TRANSLATE_NOOP(
    "decision",
    "The verdict would be “{verdict}” if “{driver}” were {at} or more (likely {likely}, range "
    "{low} to {high}): {distance} of the way to the high end.",
)
_VERDICT_BELOW = QT_TRANSLATE_NOOP(
    "decision",
    "The verdict would be “{verdict}” if “{driver}” were {at} or less (likely {likely}, range "
    "{low} to {high}): outside the stated range, {distance} times the way to the low end.",
)
_VERDICT_ABOVE = QT_TRANSLATE_NOOP(
    "decision",
    "The verdict would be “{verdict}” if “{driver}” were {at} or more (likely {likely}, range "
    "{low} to {high}): outside the stated range, {distance} times the way to the high end.",
)
_SENTENCES = {
    (CHOICE, True, False): _CHOICE_DOWN,
    (CHOICE, False, False): _CHOICE_UP,
    (CHOICE, True, True): _CHOICE_BELOW,
    (CHOICE, False, True): _CHOICE_ABOVE,
    (VERDICT, True, False): _VERDICT_DOWN,
    (VERDICT, False, False): _VERDICT_UP,
    (VERDICT, True, True): _VERDICT_BELOW,
    (VERDICT, False, True): _VERDICT_ABOVE,
}
_NOTHING = QT_TRANSLATE_NOOP(
    "decision",
    "Nothing flips the choice: no driver by itself, moved up to twice the way to an end of its "
    "stated range, makes another option better.",
)


@dataclass(frozen=True)
class Flips:
    """The shifts found so far, of the choice and of the verdict, and how many levers were pulled.

    `options` are those that the judge of the choice numbers, no hub first.
    """

    futures: Futures
    options: tuple[Concept | None, ...]
    choice: tuple[DriverShift, ...] = ()
    verdict: tuple[DriverShift, ...] = ()
    looked_at: int = 0

    def having(self, choice: DriverShift | None, verdict: DriverShift | None) -> Flips:
        """Give the same with what was found of one more lever."""
        return replace(
            self,
            choice=self.choice if choice is None else (*self.choice, choice),
            verdict=self.verdict if verdict is None else (*self.verdict, verdict),
            looked_at=self.looked_at + 1,
        )

    @property
    def is_done(self) -> bool:
        """Tell whether all levers were pulled."""
        return self.looked_at == len(self.futures.drawn)


def flips_result(entries: Entries, flips: Flips) -> FlipsResult:
    """Give the flips known by now, nearest first."""
    is_nothing = flips.is_done and not flips.choice
    return FlipsResult(
        choice=_nearest_first(entries, flips, CHOICE),
        verdict=_nearest_first(entries, flips, VERDICT),
        nothing=_NOTHING if is_nothing else None,
        looked_at=flips.looked_at,
        levers=len(flips.futures.drawn),
    )


def _nearest_first(entries: Entries, flips: Flips, kind: int) -> tuple[DriverFlipResult, ...]:
    shifts = flips.choice if kind == CHOICE else flips.verdict
    nearest = sorted(shifts, key=lambda each: each.distance)
    return tuple(_flip(entries, flips, each, kind) for each in nearest)


def _flip(entries: Entries, flips: Flips, found: DriverShift, kind: int) -> DriverFlipResult:
    setting, shift, driver = entries.setting, found.shift, found.driver
    values = _Values(flips.futures, driver)
    name = {"driver": DRIVERS[driver].title}
    likely_inputs = setting.all_assumed(driver)
    note = ON_THE_MEAN if len(likely_inputs) > 1 else None
    stem = f"{'flip' if kind == CHOICE else 'verdict_flip'}.{driver}"
    weights = setting.weights if note else ()
    every = tuple(
        dict.fromkeys(
            (
                *likely_inputs,
                *setting.all_assumed(driver, "low" if shift.z < 0 else "high"),
                *(i for option in flips.options if option for i in entries.read_by(option)),
            )
        )
    )

    def figure(part: str, named: Text, value: float, unit: str) -> Figure:
        return entries.figure(
            f"{stem}.{part}",
            named.having(**name),
            value,
            unit=unit,
            method="lever",
            inputs=every,
            note=note or entries.drawn(),
        )

    unit = DRIVERS[driver].unit
    option, verdict = _outcomes(flips, found)
    short = sentence = _sentence(found, values, kind, option=option, verdict=verdict)
    if kind == CHOICE and option is not None and verdict is Verdict.DO_NOT_BUILD:
        sentence = _with_tie(short, flips, found, values)
    return DriverFlipResult(
        driver=driver,
        likely=entries.figure(
            f"{stem}.likely",
            _LIKELY.having(**name),
            values.likely,
            unit=unit,
            method="scenario_mean",
            inputs=(*likely_inputs, *weights),
            note=note,
        ),
        at=figure("at", _AT[kind], values.shifted(shift), unit),
        distance=figure("distance", _DISTANCE[kind], shift.distance, "ratio"),
        z=shift.z,
        to=option,
        verdict=verdict,
        is_outside_range=shift.is_outside_range,
        sentence=sentence,
        short=short,
    )


def _with_tie(sentence: Text, flips: Flips, found: DriverShift, values: _Values) -> Text:
    """Say that no hub still wins where a hub draws level, and where the verdict changes."""
    for later in flips.verdict:
        is_same_way = later.driver == found.driver and later.shift.z * found.shift.z > 0
        option, verdict = _outcomes(flips, later)
        if is_same_way and option is not None and verdict is not Verdict.DO_NOT_BUILD:
            at = Quantity(values.shifted(later.shift), DRIVERS[found.driver].unit)
            return tied_until(sentence, at, HEADINGS[verdict])
    return tied(sentence)


def _outcomes(flips: Flips, found: DriverShift) -> tuple[Concept | None, Verdict]:
    option, verdict = found.outcomes
    return flips.options[cast("int", option)], cast("Verdict", verdict)


def _sentence(
    found: DriverShift, values: _Values, kind: int, *, option: Concept | None, verdict: Verdict
) -> Text:
    shift, unit = found.shift, DRIVERS[found.driver].unit
    outcome: dict[str, Value] = (
        {"option": option_name(option)} if kind == CHOICE else {"verdict": HEADINGS[verdict]}
    )
    return _SENTENCES[kind, shift.z < 0, shift.is_outside_range].having(
        **outcome,
        driver=DRIVERS[found.driver].title,
        at=Quantity(values.shifted(shift), unit),
        likely=Quantity(values.likely, unit),
        low=Quantity(values.low, unit),
        high=Quantity(values.high, unit),
        distance=Quantity(shift.distance, "ratio"),
    )


class _Values:
    """What is assumed of a driver, on the mean of the scenarios by weight."""

    def __init__(self, futures: Futures, driver: str) -> None:
        self._weights = np.array(futures.weights)
        self._assumed: Assumed = futures.assumed[driver]
        self._bounds = DRIVERS[driver]
        self.low, self.likely, self.high = (
            self._mean([getattr(each, part) for each in self._assumed])
            for part in ("low", "likely", "high")
        )

    def shifted(self, by: Shift[Hashable]) -> float:
        """Give the likely value when so shifted, within the bounds of sense."""
        lowest, highest = self._bounds.lowest, self._bounds.highest
        moved = [by.value(each.low, each.likely, each.high) for each in self._assumed]
        return self._mean([min(max(value, lowest), highest) for value in moved])

    def _mean(self, values: list[float]) -> float:
        return float(self._weights @ np.array(values))
