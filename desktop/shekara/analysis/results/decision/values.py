"""The results of a simulation as values: figures for every number, texts for every sentence.

A result grows: spreads and rules are there after the first batch, the recommendation after
twenty, bars, shares and flips when they have been reckoned. What is not there yet is None.
An option is a concept, or None for no hub.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.domain.parts import Parts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shekara.analysis.decisions import Rule, TernaryMap
    from shekara.analysis.recommendation.verdict import Verdict
    from shekara.analysis.uncertainty.dominance import Dominance
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure, FigureBook
    from shekara.domain.scenarios import Scenario
    from shekara.domain.swot import DriverLink
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class SpreadFigures:
    """How one quantity of a concept is spread over simulated futures, in million USD.

    `loss` is the share of futures below zero, in percent; `shortfall` the mean of the worst
    twentieth. Half-widths are missing below 20 batches.
    """

    mean: Figure
    p5: Figure
    p50: Figure
    p95: Figure
    loss: Figure
    shortfall: Figure


@dataclass(frozen=True, kw_only=True)
class ConceptFutures:
    """One concept over simulated futures.

    `value` is what decides, `home` and `partner` are mean ENPV of each side, `best` is the
    share of futures in percent in which the concept is the best option (None below 20 batches).
    `bars` are the shares of futures in the bins between `FuturesResult.edges`.
    """

    concept: Concept
    value: SpreadFigures
    fnpv: SpreadFigures
    home: Figure
    partner: Figure
    bars: NDArray[np.float64]
    best: Figure | None = None


@dataclass(frozen=True, kw_only=True)
class FuturesResult:
    """All concepts over simulated futures; `seed` is where their draws began."""

    draws: Figure
    seed: int
    is_precise: bool
    concepts: tuple[ConceptFutures, ...]
    edges: NDArray[np.float64]
    dominance: tuple[tuple[Concept, Concept, Dominance], ...]


@dataclass(frozen=True, kw_only=True)
class RuleResult:
    """A decision rule: its name, what it makes of each option, and what it chooses."""

    rule: Rule
    name: Text
    scores: tuple[Figure, ...]
    chosen: tuple[Concept | None, ...]


@dataclass(frozen=True, kw_only=True)
class WeightFlipResult:
    """A scenario weight at which another option becomes best, in percent, and its distance."""

    scenario: Scenario
    weight: Figure
    at: Figure
    distance: Figure
    to: Concept | None
    sentence: Text


@dataclass(frozen=True, kw_only=True)
class OptimismSwitch:
    """An optimism, 0 to 1, at which Hurwicz's rule turns from one option to another."""

    at: Figure
    below: Concept | None
    above: Concept | None
    sentence: Text


@dataclass(frozen=True, kw_only=True)
class RulesResult:
    """The decision rules side by side, on mean values per scenario.

    `options` are the rows and `scenarios` the columns of `payoffs`. `agreeing` counts the rules
    that choose what the expected value chooses. `ternary` shows the best option over the weights
    of the three heaviest scenarios, None when there are fewer. `agreement` says how many of the
    rules agree, and on what.
    """

    options: tuple[Concept | None, ...]
    scenarios: tuple[Scenario, ...]
    payoffs: tuple[tuple[Figure, ...], ...]
    rules: tuple[RuleResult, ...]
    agreeing: Figure
    perfect_information: Figure
    weight_flips: tuple[WeightFlipResult, ...]
    ternary: TernaryMap | None
    ternary_scenarios: tuple[Scenario, ...]
    agreement: Text
    optimism_switches: tuple[OptimismSwitch, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """The verdict and its sentence.

    `leader` is a*, None for no hub, which wins ties, and absent with `has_leader` False where
    nothing can be assessed; `concept` is the concept that the sentence speaks of, the best.
    `best` q, `better_than_none` v and `unsourced` U are percent; those of no hub are as the
    sentence for "do not build" takes them. `best_half_width` is how far q may be off, with a
    confidence of 95 %, in percent. `conditions` are sentences, in order; `sentence`
    holds everything but them. `reasons` say why the verdict is no better, `left_out` which
    concepts may not be recommended, and why. `find_out` are drivers, `find_out_sentence` says by
    what they were picked. The verdict is not final while futures are still drawn, and
    NOT_ENOUGH_EVIDENCE until then.
    """

    verdict: Verdict
    heading: Text
    sentence: Text
    leader: Concept | None
    has_leader: bool
    best: Figure | None
    better_than_none: Figure | None
    unsourced: Figure | None
    conditions: tuple[Text, ...]
    find_out: tuple[str, ...]
    find_out_sentence: Text | None = None
    reasons: tuple[Text, ...] = ()
    left_out: tuple[Text, ...] = ()
    concept: Concept | None = None
    is_final: bool = True
    best_half_width: float | None = None


@dataclass(frozen=True, kw_only=True)
class SwitchingFigures:
    """How sensitive a present value at likely values is to a driver, and where it turns zero.

    `indicator` is |SI|; `at` the driver's value at which the present value is zero, and
    `change` the way there in percent of the likely value. They are missing where the likely
    value or the present value is zero, or nothing within sense turns it.
    """

    indicator: Figure
    at: Figure
    change: Figure


@dataclass(frozen=True, kw_only=True)
class DriverBar:
    """What one driver alone does to a concept's value, low to high, in million USD.

    `correlation` is the rank correlation over simulated futures; `links` the SWOT factors that
    work through the driver. `first` and `total` are Sobol indices in percent, None until known,
    and so are `enpv` and `fnpv`.
    """

    driver: str
    at_low: Figure
    at_high: Figure
    correlation: Figure
    links: tuple[DriverLink, ...]
    is_sourced: bool
    first: Figure | None = None
    total: Figure | None = None
    enpv: SwitchingFigures | None = None
    fnpv: SwitchingFigures | None = None


@dataclass(frozen=True, kw_only=True)
class SensitivityResult:
    """The drivers of one concept, widest bar first, and what share of the spread is unsourced.

    `indices_note` says that the Sobol indices were reckoned as if drivers were independent.
    `by_indicator` are the drivers in order of declining sensitivity of the ENPV.
    """

    concept: Concept
    base: Figure
    bars: tuple[DriverBar, ...]
    unsourced: Figure | None
    indices_note: Text | None = None
    by_indicator: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DriverFlipResult:
    """A driver whose shift changes the best option, or the verdict.

    `likely` is the weighted likely value now and `at` the value at the flip, in the driver's
    unit; `distance` is |z|: 1 is the end of the stated range. `to` is the option that becomes
    best, `verdict` the verdict that results when only that changes. `short` leaves out of the
    sentence that the two are only tied there.
    """

    driver: str
    likely: Figure
    at: Figure
    distance: Figure
    z: float
    to: Concept | None
    verdict: Verdict | None
    is_outside_range: bool
    sentence: Text
    short: Text


@dataclass(frozen=True, kw_only=True)
class FlipsResult:
    """What would have to be true: flips of the choice and of the verdict, nearest first.

    `nothing` is the sentence that stands when nothing flips the choice. `looked_at` counts the
    drivers whose levers were pulled by now, of `levers`.
    """

    choice: tuple[DriverFlipResult, ...]
    verdict: tuple[DriverFlipResult, ...]
    nothing: Text | None
    looked_at: int = 0
    levers: int = 0


@dataclass(frozen=True, kw_only=True)
class DecisionResult:
    """Everything the simulation says of an assessment by now, with its figures.

    `problem` is a sentence when there is nothing to simulate, or rank correlations had to be
    left out. `progress` runs from 0 to 1: at 1 there is no more to come.
    """

    reads: ClassVar[Parts] = (
        Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.SITING | Parts.SWOT | Parts.REVIEW
    )

    recommendation: Recommendation
    futures: FuturesResult | None
    rules: RulesResult | None
    sensitivity: SensitivityResult | None
    flips: FlipsResult | None
    problem: Text | None
    figures: FigureBook
    progress: float = 1.0
