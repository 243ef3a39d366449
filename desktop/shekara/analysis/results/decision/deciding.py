"""Deciding step by step: each step gives what is known by then, the last one everything.

Pure and without threads. Whoever looks on takes the next result when there is time for it, and
stops taking when nobody wants to know any more. A step takes a fraction of a second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

import msgspec

from shekara.analysis.results.decision import sentences
from shekara.analysis.results.decision.build import decision_result
from shekara.analysis.results.decision.flips import Flips
from shekara.analysis.results.decision.found import Found, best_concept
from shekara.analysis.results.decision.judges import ChoiceJudge, VerdictJudge
from shekara.analysis.results.decision.left_out import not_assessable_sentence, too_few_sentence
from shekara.analysis.results.decision.rules import payoffs_of
from shekara.analysis.results.decision.sensitivity import Study
from shekara.analysis.sampling.sampler import BATCH
from shekara.analysis.sensitivity import GroupShare
from shekara.analysis.simulation.futures import Futures
from shekara.analysis.simulation.levers import Levers
from shekara.analysis.simulation.run import Simulation
from shekara.analysis.simulation.study import bars, unsourced_shares, variance_steps
from shekara.analysis.simulation.switching import switching
from shekara.analysis.uncertainty.batches import LEAST_BATCHES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from shekara.analysis.hub.case import Start
    from shekara.analysis.results.decision.rules import Payoffs
    from shekara.analysis.results.decision.setting import Setting
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.simulation.levers import Judge
    from shekara.analysis.simulation.run import Simulated
    from shekara.domain.concepts import Concept
    from shekara.domain.hub import Hub
    from shekara.text import Text

Made = TypeVar("Made")

SEED = 1
"""The seed of the draws unless another is asked for."""

BETWEEN = 4
"""After so many batches a result is made anew; between them it is the one before."""

_SIMULATED, _SHARED, _SWITCHED, _FLIPPED = 0.30, 0.40, 0.55, 0.75
"""How much of the whole is done at the end of each part; the flips end it without indices."""


def decide(
    setting: Setting,
    start: Start,
    *,
    seed: int = SEED,
    draws: int | None = None,
    with_indices: bool = False,
) -> Iterator[DecisionResult]:
    """Decide what to build at a site, and say what that hangs on.

    Futures are drawn until their probabilities are known well enough, or so many `draws` as are
    asked for, rounded up to whole batches. With `with_indices` Sobol indices follow at the end,
    which takes longer than all the rest. The same seed gives the same digits.
    """
    return _Deciding(setting, start, seed, draws, with_indices=with_indices).steps()


class _Deciding:
    """The work, and what has come of it so far."""

    def __init__(
        self, setting: Setting, start: Start, seed: int, draws: int | None, *, with_indices: bool
    ) -> None:
        self.setting, self.seed, self.with_indices = setting, seed, with_indices
        self.wanted = None if draws is None else max(-(-draws // BATCH), 1)
        every = Futures(setting.hub, setting.outlook, start, seed)
        impossible = every.impossible()
        hub = _without(setting.hub, impossible)
        self.futures = Futures(hub, setting.outlook, start, seed) if impossible else every
        self.found = Found(missing=every.missing, impossible=impossible)
        self.progress = 0.0
        self.result = self._made(self.found)

    def steps(self) -> Iterator[DecisionResult]:
        if self.futures.concepts:
            simulated, payoffs = yield from self._simulating()
            yield from self._studying(simulated, payoffs)
        self._advance(1.0)
        yield self._made(replace(self.found, is_over=True))

    def _simulating(self) -> Generator[DecisionResult, None, tuple[Simulated, Payoffs]]:
        """Draw futures until enough is known; the first result comes after one batch."""
        concepts = [each.concept for each in self.futures.concepts]
        may_be = self.setting.may_be_recommended
        admitted = [place for place, concept in enumerate(concepts) if may_be(concept)]
        simulation = Simulation(self.futures, admitted, self.wanted)
        while not self._is_enough(simulation):
            simulation.add_batch()
            self._advance(_SIMULATED * self._share_drawn(simulation.batches))
            if simulation.batches % BETWEEN == 1:
                self._know(simulation.known())
            yield self._again()
        self._advance(_SIMULATED)
        known = self._know(simulation.known())
        yield self._again()
        return known

    def _is_enough(self, simulation: Simulation) -> bool:
        return simulation.is_done if self.wanted is None else simulation.batches >= self.wanted

    def _share_drawn(self, batches: int) -> float:
        """Give the share of the futures drawn; how many it takes to be precise nobody knows."""
        return batches / (batches + LEAST_BATCHES if self.wanted is None else self.wanted)

    def _know(self, simulated: Simulated) -> tuple[Simulated, Payoffs]:
        optimism = self.setting.hub.decision.optimism
        payoffs = payoffs_of(simulated, self.futures.weights, optimism)
        self._made(replace(self.found, simulated=simulated, payoffs=payoffs))
        return simulated, payoffs

    def _studying(self, simulated: Simulated, payoffs: Payoffs) -> Iterator[DecisionResult]:
        """Find out what the best concept's value, the choice and the verdict hang on."""
        concept = simulated.concepts[best_concept(simulated)].concept
        own = self.futures.only(concept)
        study, standing = Study(concept, own, bars(own, own.concepts[0]), {}), simulated.standing
        self._made(replace(self.found, study=study))
        yield self._again()
        share = GroupShare(1.0, 0.0)
        if standing is not None:
            share = yield from self._sharing(own)
        study = yield from self._switching(study)
        if standing is not None and simulated.admitted:
            verdicts = VerdictJudge(self.setting, simulated, standing, payoffs, share.share)
            options = (None, *(each.concept for each in simulated.contenders))
            flips = Flips(self.futures, options)
            yield from self._flipping(study, flips, (ChoiceJudge(simulated), verdicts))
        if self.with_indices:
            yield from self._splitting(study)

    def _sharing(self, own: Futures) -> Generator[DecisionResult, None, GroupShare]:
        """Find the share of the spread that rests on unsourced assumptions."""
        share = GroupShare(1.0, 0.0)
        for number, each in enumerate(unsourced_shares(own, own.concepts[0]), start=1):
            share = each
            self._advance(_between(_SIMULATED, _SHARED, number / LEAST_BATCHES))
            yield self._again()
        yield self._made(replace(self.found, unsourced=share))
        return share

    def _switching(self, study: Study) -> Generator[DecisionResult, None, Study]:
        """Find how sensitive the present values are to each driver."""
        own, found = study.futures, dict(study.switching)
        for number, driver in enumerate(own.drawn):
            found[driver] = switching(own, own.concepts[0], number)
            self._advance(_between(_SHARED, _SWITCHED, (number + 1) / len(own.drawn)))
            yield self._again()
        study = replace(study, switching=found)
        yield self._made(replace(self.found, study=study))
        return study

    def _flipping(
        self, study: Study, flips: Flips, judges: tuple[Judge, Judge]
    ) -> Iterator[DecisionResult]:
        """Pull all levers, those of the widest bars first."""
        levers, every = Levers(self.futures), len(self.futures.drawn)
        end = _FLIPPED if self.with_indices else 1.0
        for number, place in enumerate(self._widest_first(study)):
            begin, done = (_between(_SWITCHED, end, each / every) for each in (number, number + 1))
            choice, verdict = yield from self._meanwhile(levers.search(place, judges), begin, done)
            flips = flips.having(choice, verdict)
            if choice or verdict or flips.is_done:
                self._made(replace(self.found, flips=flips))
            yield self._again()

    def _widest_first(self, study: Study) -> list[int]:
        """Give the drawn drivers, those that the best concept reads in the order of its bars."""
        first = [study.futures.drawn[place] for place in study.bars.order]
        rest = (driver for driver in self.futures.drawn if driver not in first)
        return [self.futures.drawn.index(driver) for driver in (*first, *rest)]

    def _splitting(self, study: Study) -> Iterator[DecisionResult]:
        """Split the variance among the drivers."""
        own = study.futures
        steps = variance_steps(own, own.concepts[0])
        indices = yield from self._meanwhile(steps, _FLIPPED, 1.0)
        yield self._made(replace(self.found, study=replace(study, indices=indices)))

    def _meanwhile(
        self, steps: Generator[float, None, Made], begin: float, end: float
    ) -> Generator[DecisionResult, None, Made]:
        """Give the same result again after every step of a part of the work."""
        while True:
            try:
                share = next(steps)
            except StopIteration as finish:
                return cast("Made", finish.value)
            self._advance(_between(begin, end, share))
            yield self._again()

    def _advance(self, progress: float) -> None:
        self.progress = max(self.progress, progress)

    def _made(self, found: Found) -> DecisionResult:
        """Make the result anew from what was found."""
        self.found = found
        self.result = decision_result(
            self.setting, found, seed=self.seed, progress=self.progress, problem=self._problem()
        )
        return self.result

    def _again(self) -> DecisionResult:
        return replace(self.result, progress=self.progress)

    def _problem(self) -> Text | None:
        if not self.futures.concepts:
            return not_assessable_sentence(self.found)
        too_few = too_few_sentence(self.found)
        if too_few is not None:
            return too_few
        return None if self.futures.are_correlations_possible else sentences.NO_CORRELATIONS


def _between(begin: float, end: float, share: float) -> float:
    return begin + (end - begin) * share


def _without(hub: Hub, concepts: tuple[Concept, ...]) -> Hub:
    """Give a hub in which some concepts are not considered."""
    considered = tuple(
        msgspec.structs.replace(each, is_considered=False) if each.concept in concepts else each
        for each in hub.concepts
    )
    return msgspec.structs.replace(hub, concepts=considered)
