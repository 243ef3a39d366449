"""The futures of an assessment: what is drawn, and what every concept is worth in it.

All concepts share the draws. A driver that never varies is a plain number and is not drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from shekara.analysis.hub.case import FLOW_DRIVERS, Cases, Start, case_of, flows_of
from shekara.analysis.hub.outcomes import Outcomes, outcomes, outcomes_of_trades
from shekara.analysis.sampling.distributions import Distribution, quantile
from shekara.analysis.sampling.hypercube import checked_correlation
from shekara.analysis.sampling.sampler import Draws, Everywhere, Input, Sampler
from shekara.domain.drivers import DRIVERS, TRADE_DRIVERS
from shekara.domain.hub import HubConcept, Perspective
from shekara.domain.hub_needs import needs
from shekara.domain.shapes import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.hub.inputs import HubCase
    from shekara.analysis.hub.quantities import Quantity
    from shekara.domain.concepts import Concept
    from shekara.domain.hub import Hub
    from shekara.domain.scenarios import Assumption, Outlook

Array = NDArray[np.float64]

_END = 1e-9
"""No draw of a hypercube lies farther out, but one in a million of those of its last cell."""

Assumed = tuple["Assumption", ...]
"""What is assumed of one driver, one assumption per scenario."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Worth:
    """What the concepts are worth in some draws; arrays (concepts, draws), million USD.

    Of draws looked at in every scenario they are (scenarios, concepts, draws). `value_musd` is
    what decides: ENPV, or the home side's part of it.
    """

    value_musd: Array
    enpv_musd: Array
    home_musd: Array
    fnpv_musd: Array
    cost_musd: Array


class Futures:
    """What is drawn for the concepts of an assessment that can be reckoned.

    `concepts` are those considered with no input missing; `missing` tells for each of the
    others which drivers nobody assumed. `read` are the drivers that the concepts read, `drawn`
    those of them that vary, in the order of the sampler's inputs.
    """

    def __init__(self, hub: Hub, outlook: Outlook, start: Start, seed: int = 0) -> None:
        """Prepare the draws; nothing is drawn yet."""
        self.hub, self.outlook, self.start = hub, outlook, start
        self.assumed = assumptions(hub, outlook)
        self.missing = {
            each.concept: lacking
            for each in hub.concepts
            if each.is_considered and (lacking := self._lacking(each))
        }
        self.concepts = tuple(
            each for each in hub.concepts if each.is_considered and each.concept not in self.missing
        )
        read = frozenset[str]().union(*(needed(each) for each in self.concepts))
        self.read = tuple(driver for driver in self.assumed if driver in read)
        self.drawn = tuple(driver for driver in self.read if varies(self.assumed[driver]))
        self._fixed = {d: self.assumed[d][0].likely for d in self.read if d not in self.drawn}
        self._seed = seed

    @cached_property
    def sampler(self) -> Sampler:
        """What draws; without rank correlations when those asked for are impossible."""
        correlation = self._correlation if self.are_correlations_possible else None
        return Sampler(self._inputs, self.weights, correlation=correlation, seed=self._seed)

    @cached_property
    def are_correlations_possible(self) -> bool:
        """Tell whether the rank correlations asked for do not contradict each other."""
        if self._correlation is None:
            return True
        try:
            checked_correlation(self._correlation)
        except ValueError:
            return False
        return True

    def only(self, concept: Concept) -> Futures:
        """Give the futures of one concept alone: what the others read is not drawn."""
        concepts = tuple(
            msgspec.structs.replace(each, is_considered=each.concept is concept)
            for each in self.hub.concepts
        )
        hub = msgspec.structs.replace(self.hub, concepts=concepts)
        return Futures(hub, self.outlook, self.start, self._seed)

    @property
    def weights(self) -> tuple[float, ...]:
        """The weights of the scenarios."""
        return tuple(scenario.weight for scenario in self.outlook.scenarios)

    @property
    def unsourced(self) -> NDArray[np.bool_]:
        """Which of the drawn drivers rest on an assumption without source, shape (inputs,)."""
        return np.array([not self.is_sourced(driver) for driver in self.drawn], dtype=bool)

    def is_sourced(self, driver: str) -> bool:
        """Tell whether what is assumed of a driver has a source in every scenario."""
        return not any(each.is_illustrative for each in self.assumed[driver])

    def independent(self) -> Sampler:
        """Give the sampler without rank correlations."""
        return Sampler(self._inputs, self.weights, seed=self._seed)

    def likely(self, driver: str) -> Array:
        """Give what is likely of a driver in each scenario, shape (scenarios,)."""
        return np.array([each.likely for each in self.assumed[driver]])

    def case(self, concept: HubConcept, values: Array) -> HubCase:
        """Give the case of a concept at values of the drawn drivers, shape (inputs, draws)."""
        return case_of(self._values(values), concept, self.start)

    def likely_draws(self) -> Draws:
        """Give the likely values, one draw per scenario."""
        rows = np.array([self.likely(driver) for driver in self.drawn])
        scenarios = len(self.weights)
        return Draws(rows.reshape(len(self.drawn), scenarios), np.arange(scenarios))

    def worth(self, draws: Draws, concepts: Sequence[HubConcept] | None = None) -> Worth:
        """Give what concepts, or all of them, are worth in some draws."""
        chosen = self.concepts if concepts is None else concepts
        cases = Cases(self._values(draws.values), self.start)
        return self._worth([outcomes(cases.of(each)) for each in chosen], draws.scenario.size)

    def _worth(self, found: Sequence[Outcomes], count: int) -> Worth:
        is_home = self.hub.decision.perspective is Perspective.HOME
        home, enpv = _rows(found, "home_musd", count), _rows(found, "enpv_musd", count)
        return Worth(
            value_musd=home if is_home else enpv,
            enpv_musd=enpv,
            home_musd=home,
            fnpv_musd=_rows(found, "fnpv_musd", count),
            cost_musd=_rows(found, "costs_musd", count),
        )

    def worth_everywhere(self, draws: Everywhere) -> Worth:
        """Give what the concepts are worth in all draws in each scenario."""
        scenarios = range(len(draws.own))
        differing = [self.drawn[place] for place in draws.places]
        if not FLOW_DRIVERS.issuperset(differing):
            return _together([self.worth(draws.in_scenario(number)) for number in scenarios])
        values = self._values(draws.drawn.values)
        trades = tuple(
            flows_of({**values, **dict(zip(differing, own, strict=True))}, self.start)
            for own in draws.own
        )
        cases, count = Cases(values, self.start), draws.drawn.scenario.size
        found = [outcomes_of_trades(cases.of(each), trades) for each in self.concepts]
        return _together([self._worth(each, count) for each in zip(*found, strict=True)])

    def impossible(self) -> tuple[Concept, ...]:
        """Give the concepts that the model cannot take everywhere within what is assumed.

        Such as one whose building may not end within the years looked at.
        """
        ends = self._ends()
        return tuple(each.concept for each in self.concepts if not self._is_possible(each, ends))

    def _is_possible(self, concept: HubConcept, ends: Draws) -> bool:
        try:
            with np.errstate(all="ignore"):
                worth = self.worth(ends, (concept,))
        except ValueError:
            return False
        return bool(np.all(np.isfinite(worth.value_musd)) and np.all(np.isfinite(worth.fnpv_musd)))

    def _ends(self) -> Draws:
        """Give draws with all drivers at the low end of their spread, and all at the high end."""
        uniforms = np.tile([_END, 1 - _END], len(self.weights))
        scenario = np.repeat(np.arange(len(self.weights)), 2)
        values = np.empty((len(self.drawn), scenario.size))
        for row, each in zip(values, self.sampler.inputs, strict=True):
            for number, distribution in enumerate(each.distributions):
                of_it = scenario == number
                row[of_it] = quantile(distribution, uniforms[of_it])
            np.clip(row, each.lowest, each.highest, out=row)
        return Draws(values, scenario)

    def values(self, draws: Draws) -> Array:
        """Give the value of all options, shape (1 + concepts, draws); the first is no hub."""
        of_concepts = self.worth(draws).value_musd
        return np.concatenate((np.zeros((1, draws.scenario.size)), of_concepts))

    def _values(self, values: Array) -> dict[str, Quantity]:
        """Give the value of every driver read, by its key."""
        drawn: dict[str, Quantity] = dict(zip(self.drawn, values, strict=True))
        return {**self._fixed, **drawn}

    def _lacking(self, concept: HubConcept) -> tuple[str, ...]:
        wanted = needed(concept)
        return tuple(d for d in DRIVERS if d in wanted and d not in self.assumed)

    def _input(self, driver: str) -> Input:
        bounds = DRIVERS[driver]
        found = [Distribution(a.low, a.likely, a.high, a.shape) for a in self.assumed[driver]]
        return Input(tuple(found), bounds.lowest, bounds.highest)

    @cached_property
    def _inputs(self) -> tuple[Input, ...]:
        return tuple(self._input(driver) for driver in self.drawn)

    @cached_property
    def _correlation(self) -> Array | None:
        place = {driver: number for number, driver in enumerate(self.drawn)}
        whole = np.eye(len(place))
        for each in self.hub.correlations:
            if each.first in place and each.second in place:
                one, other = place[each.first], place[each.second]
                whole[one, other] = whole[other, one] = each.coefficient
        return None if np.array_equal(whole, np.eye(len(place))) else whole


def assumptions(hub: Hub, outlook: Outlook) -> dict[str, Assumed]:
    """Give what is assumed of every driver in each scenario, where it is in all of them.

    A scenario without an assumption of its own assumes what is common to all.
    """
    own = [{each.driver: each for each in s.assumptions} for s in outlook.scenarios]
    common = {each.driver: each for each in hub.assumptions}
    found: dict[str, Assumed] = {}
    for driver in DRIVERS:
        in_each = tuple(a for held in own if (a := held.get(driver, common.get(driver))))
        if len(in_each) == len(own):
            found[driver] = in_each
    return found


def varies(assumed: Assumed) -> bool:
    """Tell whether a driver is not one and the same number always."""
    is_fixed = all(each.shape is Shape.FIXED or each.low == each.high for each in assumed)
    return not is_fixed or len({each.likely for each in assumed}) > 1


@lru_cache(maxsize=64)
def needed(concept: HubConcept) -> frozenset[str]:
    """Give the drivers that a concept rests on, those of trade among them."""
    return frozenset((*TRADE_DRIVERS, *needs(concept)))


def _together(worths: Sequence[Worth]) -> Worth:
    """Give the worth in several scenarios as one, scenarios leading."""
    return Worth(
        **{each.name: np.stack([getattr(w, each.name) for w in worths]) for each in fields(Worth)}
    )


def _rows(found: Sequence[Outcomes], name: str, draws: int) -> Array:
    """Give one row for each concept; one in which nothing is drawn is the same in all draws."""
    return np.array([np.broadcast_to(getattr(each, name), draws) for each in found])
