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
from shekara.analysis.results.decision.learned import Learned, read_by_futures
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
    from collections.abc import Generator, Iterator, Mapping

    from shekara.analysis.hub.case import Start
    from shekara.analysis.results.decision.rules import Payoffs
    from shekara.analysis.results.decision.setting import Setting
    from shekara.analysis.results.decision.values import DecisionResult
    from shekara.analysis.sensitivity import SobolIndices
    from shekara.analysis.simulation.levers import Judge
    from shekara.analysis.simulation.run import Simulated
    from shekara.analysis.simulation.switching import DriverSwitching
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


def decide(  # noqa: PLR0913  (each may be asked for)
    setting: Setting,
    start: Start,
    *,
    seed: int = SEED,
    draws: int | None = None,
    with_indices: bool = False,
    learned: Learned | None = None,
) -> Iterator[DecisionResult]:
    """Decide what to build at a site, and say what that hangs on.

    Futures are drawn until their probabilities are known well enough, or so many `draws` as are
    asked for, rounded up to whole batches. With `with_indices` Sobol indices follow at the end,
    which takes longer than all the rest. The same seed gives the same digits. What was
    `learned` before from the same is not reckoned anew, and what is learned now is added.
    """
    known = Learned() if learned is None else learned
    return _Deciding(setting, start, seed, draws, known, with_indices=with_indices).steps()


class _Deciding:
    """The work, and what has come of it so far."""

    def __init__(  # noqa: PLR0913  (so much is decided by)
        self,
        setting: Setting,
        start: Start,
        seed: int,
        draws: int | None,
        learned: Learned,
        *,
        with_indices: bool,
    ) -> None:
        self.setting, self.seed, self.with_indices = setting, seed, with_indices
        self.wanted = None if draws is None else max(-(-draws // BATCH), 1)
        hub = read_by_futures(setting.hub)
        every = Futures(hub, setting.outlook, start, seed)
        impossible = every.impossible()
        hub = _without(hub, impossible)
        self.futures = Futures(hub, setting.outlook, start, seed) if impossible else every
        self.learned, self.read = learned, (hub, setting.outlook, start, seed)
        self.found = Found(missing=every.missing, impossible=impossible)
        self.progress = 0.0
        self._shown: tuple[Found, DecisionResult] | None = None

    def steps(self) -> Iterator[DecisionResult]:
        if self.futures.concepts:
            simulated, payoffs = yield from self._simulating()
            yield from self._studying(simulated, payoffs)
        self._advance(1.0)
        self.found, study = replace(self.found, is_over=True), self.found.study
        # What is learned is kept, and its futures with it: nobody draws of them any more.
        levers = self.learned.known("levers", self.read)
        if isinstance(levers, Levers):
            levers.put_away()
        for futures in {self.futures, *(() if study is None else (study.futures,))}:
            futures.sampler.put_away()
        yield self._known_now()

    def _simulating(self) -> Generator[DecisionResult, None, tuple[Simulated, Payoffs]]:
        concepts = [each.concept for each in self.futures.concepts]
        may_be = self.setting.may_be_recommended
        admitted = tuple(place for place, concept in enumerate(concepts) if may_be(concept))
        read = self.read, admitted, self.wanted
        simulated = yield from self.learned.part("simulated", read, self._drawing(admitted))
        self._advance(_SIMULATED)
        return simulated, self._know(simulated)

    def _drawing(self, admitted: tuple[int, ...]) -> Generator[DecisionResult, None, Simulated]:
        """Draw futures until enough is known; the first result comes after one batch."""
        simulation = Simulation(self.futures, admitted, self.wanted)
        while not self._is_enough(simulation):
            simulation.add_batch()
            self._advance(_SIMULATED * self._share_drawn(simulation.batches))
            if simulation.batches % BETWEEN == 1:
                self._know(simulation.known())
            yield self._known_now()
        return simulation.known()

    def _is_enough(self, simulation: Simulation) -> bool:
        return simulation.is_done if self.wanted is None else simulation.batches >= self.wanted

    def _share_drawn(self, batches: int) -> float:
        """Give the share of the futures drawn; how many it takes to be precise nobody knows."""
        return batches / (batches + LEAST_BATCHES if self.wanted is None else self.wanted)

    def _know(self, simulated: Simulated) -> Payoffs:
        optimism = self.setting.hub.decision.optimism
        payoffs = payoffs_of(simulated, self.futures.weights, optimism)
        self.found = replace(self.found, simulated=simulated, payoffs=payoffs)
        return payoffs

    def _studying(self, simulated: Simulated, payoffs: Payoffs) -> Iterator[DecisionResult]:
        """Find out what the best concept's value, the choice and the verdict hang on."""
        concept = simulated.concepts[best_concept(simulated)].concept
        own, read = self.futures.only(concept), (self.read, concept)
        standing, learned = simulated.standing, self.learned
        study = yield from learned.part("bars", read, self._beginning(concept, own))
        indices = cast("SobolIndices | None", learned.known("indices", read))
        study = self._have(replace(study, indices=indices))
        share = GroupShare(1.0, 0.0)
        if standing is not None:
            share = yield from learned.part("unsourced", read, self._sharing(own))
            self.found = replace(self.found, unsourced=share)
        found = yield from learned.part("switching", read, self._switching(own))
        study = self._have(replace(study, switching=found))
        if standing is not None and simulated.admitted:
            verdicts = VerdictJudge(self.setting, simulated, standing, payoffs, share.share)
            yield from self._flipping(study, simulated, (ChoiceJudge(simulated), verdicts))
        if self.with_indices:
            indices = yield from learned.part("indices", read, self._splitting(own))
            self._have(replace(study, indices=indices))

    def _have(self, study: Study) -> Study:
        self.found = replace(self.found, study=study)
        return study

    def _beginning(self, concept: Concept, own: Futures) -> Generator[DecisionResult, None, Study]:
        """Find what each driver does alone."""
        study = self._have(Study(concept, own, bars(own, own.concepts[0]), {}))
        yield self._known_now()
        return study

    def _sharing(self, own: Futures) -> Generator[DecisionResult, None, GroupShare]:
        """Find the share of the spread that rests on unsourced assumptions."""
        share = GroupShare(1.0, 0.0)
        for number, each in enumerate(unsourced_shares(own, own.concepts[0]), start=1):
            share = each
            self._advance(_between(_SIMULATED, _SHARED, number / LEAST_BATCHES))
            yield self._known_now()
        return share

    def _switching(
        self, own: Futures
    ) -> Generator[DecisionResult, None, Mapping[str, DriverSwitching]]:
        """Find how sensitive the present values are to each driver."""
        found: dict[str, DriverSwitching] = {}
        for number, driver in enumerate(own.drawn):
            found[driver] = switching(own, own.concepts[0], number)
            self._advance(_between(_SHARED, _SWITCHED, (number + 1) / len(own.drawn)))
            yield self._known_now()
        return found

    def _flipping(
        self, study: Study, simulated: Simulated, judges: tuple[Judge, Judge]
    ) -> Iterator[DecisionResult]:
        """Pull all levers, those of the widest bars first."""
        levers = yield from self.learned.part("levers", self.read, self._laying())
        options = (None, *(each.concept for each in simulated.contenders))
        flips, every = Flips(self.futures, options), len(self.futures.drawn)
        end = _FLIPPED if self.with_indices else 1.0
        for number, place in enumerate(self._widest_first(study)):
            begin, done = (_between(_SWITCHED, end, each / every) for each in (number, number + 1))
            choice, verdict = yield from self._meanwhile(levers.search(place, judges), begin, done)
            flips = flips.having(choice, verdict)
            if choice or verdict or flips.is_done:
                self.found = replace(self.found, flips=flips)
            yield self._known_now()

    def _laying(self) -> Generator[DecisionResult, None, Levers]:
        """Draw what the levers are pulled on."""
        levers = Levers(self.futures)
        yield self._known_now()
        return levers

    def _widest_first(self, study: Study) -> list[int]:
        """Give the drawn drivers, those that the best concept reads in the order of its bars."""
        first = [study.futures.drawn[place] for place in study.bars.order]
        rest = (driver for driver in self.futures.drawn if driver not in first)
        return [self.futures.drawn.index(driver) for driver in (*first, *rest)]

    def _splitting(self, own: Futures) -> Generator[DecisionResult, None, SobolIndices]:
        """Split the variance among the drivers."""
        steps = variance_steps(own, own.concepts[0])
        return self._meanwhile(steps, _FLIPPED, 1.0)

    def _meanwhile(
        self, steps: Generator[float, None, Made], begin: float, end: float
    ) -> Generator[DecisionResult, None, Made]:
        """Tell what is known after every step of a part of the work."""
        while True:
            try:
                share = next(steps)
            except StopIteration as finish:
                return cast("Made", finish.value)
            self._advance(_between(begin, end, share))
            yield self._known_now()

    def _advance(self, progress: float) -> None:
        self.progress = max(self.progress, progress)

    def _known_now(self) -> DecisionResult:
        """Give the result, made anew where more was found since the last."""
        if self._shown is None or self._shown[0] is not self.found:
            made = decision_result(
                self.setting,
                self.found,
                seed=self.seed,
                progress=self.progress,
                problem=self._problem(),
            )
            self._shown = self.found, made
        return replace(self._shown[1], progress=self.progress)

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
