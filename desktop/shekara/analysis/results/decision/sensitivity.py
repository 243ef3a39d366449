"""What a concept's value hangs on, driver by driver, in figures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.results.decision.entries import PERCENT
from shekara.analysis.results.decision.values import (
    DriverBar,
    SensitivityResult,
    SwitchingFigures,
)
from shekara.analysis.sampling.sampler import BATCH
from shekara.analysis.sensitivity import largest
from shekara.analysis.uncertainty.batches import LEAST_BATCHES
from shekara.domain.drivers import DRIVERS
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.decision.entries import Entries
    from shekara.analysis.sensitivity import SobolIndices
    from shekara.analysis.simulation.futures import Futures
    from shekara.analysis.simulation.study import Bars
    from shekara.analysis.simulation.switching import DriverSwitching, Switching
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Text

MOST_TO_FIND_OUT = 3
"""So many drivers are named that should be found out about first."""

_BASE = QT_TRANSLATE_NOOP("figures", "Economic value with all drivers likely: {concept}")
_LOW = QT_TRANSLATE_NOOP("figures", "{driver}, low. Economic value: {concept}")
_HIGH = QT_TRANSLATE_NOOP("figures", "{driver}, high. Economic value: {concept}")
_CORRELATION = QT_TRANSLATE_NOOP(
    "figures", "{driver}. Rank correlation with the economic value: {concept}"
)
_FIRST = QT_TRANSLATE_NOOP("figures", "{driver}. Share of the variance, alone: {concept}")
_TOTAL = QT_TRANSLATE_NOOP(
    "figures", "{driver}. Share of the variance, with others together: {concept}"
)
_SWITCHING: Mapping[str, Mapping[str, Text]] = {
    "enpv": {
        "indicator": QT_TRANSLATE_NOOP(
            "figures", "{driver}. Sensitivity of the economic present value: {concept}"
        ),
        "at": QT_TRANSLATE_NOOP(
            "figures", "{driver}, where the economic present value is zero: {concept}"
        ),
        "change": QT_TRANSLATE_NOOP(
            "figures", "{driver}. Change that makes the economic present value zero: {concept}"
        ),
    },
    "fnpv": {
        "indicator": QT_TRANSLATE_NOOP(
            "figures", "{driver}. Sensitivity of the investor’s present value: {concept}"
        ),
        "at": QT_TRANSLATE_NOOP(
            "figures", "{driver}, where the investor’s present value is zero: {concept}"
        ),
        "change": QT_TRANSLATE_NOOP(
            "figures", "{driver}. Change that makes the investor’s present value zero: {concept}"
        ),
    },
}
_INDEPENDENT = QT_TRANSLATE_NOOP(
    "decision",
    "Shares of the variance hold for drivers that are independent; some are correlated here, and "
    "are taken as if they were not.",
)
ON_THE_MEAN = QT_TRANSLATE_NOOP(
    "decision", "The driver differs between scenarios: on the mean of the scenarios by weight."
)


@dataclass(frozen=True, eq=False)
class Study:
    """What was studied of one concept; `futures` are its own alone.

    `switching` is by driver, and grows.
    """

    concept: Concept
    futures: Futures
    bars: Bars
    switching: Mapping[str, DriverSwitching]
    indices: SobolIndices | None = None

    @property
    def find_out(self) -> tuple[str, ...]:
        """The unsourced drivers of largest total effect, or else of the widest bars."""
        unsourced, drawn = self.futures.unsourced, self.futures.drawn
        ends = np.stack((self.bars.at_low, self.bars.at_high))
        widths = np.ptp(np.concatenate((ends, np.full((1, len(drawn)), self.bars.base))), axis=0)
        effects = widths if self.indices is None else self.indices.total[1:]
        chosen = largest(effects, unsourced & (effects > 0), MOST_TO_FIND_OUT)
        return tuple(drawn[place] for place in chosen)

    @property
    def by_indicator(self) -> tuple[str, ...]:
        """The drivers in order of declining sensitivity of the ENPV; the unknown ones last."""

        def order(driver: str) -> float:
            indicator = self.switching[driver].enpv.indicator
            return math.inf if math.isnan(indicator) else -indicator

        return tuple(sorted(self.switching, key=order))


def sensitivity_result(
    entries: Entries, study: Study, unsourced: Figure | None
) -> SensitivityResult:
    """Give what a concept's value hangs on."""
    concept = study.concept
    base = entries.figure(
        "bar.base",
        _BASE.having(concept=concept.heading),
        study.bars.base,
        unit="musd",
        method="scenario_mean",
        inputs=entries.read_by(concept),
    )
    is_independent = study.indices is None or study.futures.sampler.is_independent
    return SensitivityResult(
        concept=concept,
        base=base,
        bars=tuple(_bar(entries, study, place) for place in study.bars.order),
        unsourced=unsourced,
        indices_note=None if is_independent else _INDEPENDENT,
        by_indicator=study.by_indicator,
    )


def _bar(entries: Entries, study: Study, place: int) -> DriverBar:
    driver, bars = study.futures.drawn[place], study.bars
    setting, concept = entries.setting, study.concept
    names = {"driver": DRIVERS[driver].title, "concept": concept.heading}
    read = entries.read_by(concept)

    def end(part: str, name: Text, value: float) -> Figure:
        return entries.figure(
            f"bar.{driver}.{part}",
            name.having(**names),
            value,
            unit="musd",
            method="one_at_a_time",
            inputs=(*setting.all_assumed(driver, part), *read),
        )

    found = study.switching.get(driver)
    first, total = _indices(entries, study, place, names)
    return DriverBar(
        driver=driver,
        at_low=end("low", _LOW, float(bars.at_low[place])),
        at_high=end("high", _HIGH, float(bars.at_high[place])),
        correlation=entries.figure(
            f"bar.{driver}.correlation",
            _CORRELATION.having(**names),
            float(bars.correlation[place]),
            unit="ratio",
            method="rank_correlation",
            inputs=read,
            note=entries.drawn(draws=BATCH),
        ),
        links=setting.swot.factors_of(driver),
        is_sourced=study.futures.is_sourced(driver),
        first=first,
        total=total,
        enpv=None if found is None else _switching(entries, driver, concept, "enpv", found.enpv),
        fnpv=None if found is None else _switching(entries, driver, concept, "fnpv", found.fnpv),
    )


def _indices(
    entries: Entries, study: Study, place: int, names: Mapping[str, Text]
) -> tuple[Figure | None, Figure | None]:
    """Give the Sobol indices of a driver, in percent; the scenario's stand before all drivers."""
    found, driver = study.indices, study.futures.drawn[place]
    if found is None:
        return None, None

    def figure(part: str, name: Text, share: float, half_width: float) -> Figure:
        return entries.figure(
            f"bar.{driver}.{part}",
            name.having(**names),
            PERCENT * share,
            unit="pct",
            method="sobol",
            inputs=entries.read_by(study.concept),
            note=entries.drawn(PERCENT * half_width, "pct", draws=2 * LEAST_BATCHES * BATCH),
        )

    row = place + 1
    first = float(found.first[row]), float(found.first_half_width[row])
    total = float(found.total[row]), float(found.total_half_width[row])
    return figure("first", _FIRST, *first), figure("total", _TOTAL, *total)


def _switching(
    entries: Entries, driver: str, concept: Concept, value: str, found: Switching
) -> SwitchingFigures:
    setting = entries.setting
    names = {"driver": DRIVERS[driver].title, "concept": concept.heading}
    note = ON_THE_MEAN if len(setting.all_assumed(driver)) > 1 else None

    def figure(part: str, number: float, unit: str, method: str) -> Figure:
        return entries.figure(
            f"switching.{value}.{driver}.{part}",
            _SWITCHING[value][part].having(**names),
            number,
            unit=unit,
            method=method,
            inputs=(*setting.all_assumed(driver), *entries.read_by(concept)),
            note=note,
        )

    return SwitchingFigures(
        indicator=figure("indicator", found.indicator, "ratio", "sensitivity_indicator"),
        at=figure("at", found.at, DRIVERS[driver].unit, "switching_value"),
        change=figure("change", found.change_percent, "pct", "switching_value"),
    )
