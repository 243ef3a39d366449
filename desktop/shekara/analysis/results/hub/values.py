"""The hub's base case as values: a figure for every number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.domain.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.results.assumptions import AssumptionResult
    from shekara.analysis.results.hub.base_case import BaseCase, Stress
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure, Series
    from shekara.domain.goods import Good, Store
    from shekara.domain.hub import HubConcept


@dataclass(frozen=True, kw_only=True)
class GoodTerms:
    """What a tonne of a good pays and gains at a concept, USD; `keeps_away` when u < c."""

    good: Good
    charge: Figure
    benefit: Figure
    keeps_away: bool


@dataclass(frozen=True, kw_only=True)
class StoreUse:
    """What a store takes in the year when the hub is full: tonnes asked for, handled, refused."""

    store: Store
    demand: Figure
    handled: Figure
    refused: Figure


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """Who gains what, present values in million USD.

    Home and partner add up to the ENPV; the rest of the world stands beside it.
    """

    home: Figure
    partner: Figure
    rest_of_world: Figure


@dataclass(frozen=True, kw_only=True)
class StressFigures:
    """FNPV and ENPV when building goes worse than likely."""

    stress: Stress
    fnpv: Figure
    enpv: Figure


@dataclass(frozen=True, kw_only=True)
class ConceptYearsFigures:
    """A concept's years, mean of the scenarios; million USD of the first year, jobs, tonnes.

    `generated` is in current dollars, as the turnover is.
    """

    capital: Series
    revenue: Series
    cost: Series
    tax: Series
    cash_flow: Series
    benefit: Series
    economic_cost: Series
    net: Series
    home: Series
    partner: Series
    jobs: Series
    handled: Series
    generated: Series


@dataclass(frozen=True, kw_only=True)
class ConceptAppraisal:
    """One concept in its base case: the mean of the scenarios at their likely values.

    Money is million USD of the first year of building. A rate is missing where the flows have
    none or several, and `firr.note` or `eirr.note` says which. `enpv_by_scenario` and
    `fnpv_by_scenario` are keyed by the scenario's id.
    """

    hub: HubConcept
    capital: Figure
    fnpv: Figure
    firr: Figure
    gap: Figure
    payback: Figure
    discounted_payback: Figure
    enpv: Figure
    eirr: Figure
    benefit_cost_ratio: Figure
    benefits: Figure
    costs: Figure
    ledger: Ledger
    jobs: Figure
    handled: Figure
    turnover_added: Figure
    turnover: Series
    reached: Figure | None
    years: ConceptYearsFigures
    goods: tuple[GoodTerms, ...]
    stores: tuple[StoreUse, ...]
    stresses: tuple[StressFigures, ...]
    enpv_by_scenario: Mapping[str, Figure]
    fnpv_by_scenario: Mapping[str, Figure]

    @property
    def concept(self) -> Concept:
        """Give the concept."""
        return self.hub.concept

    @property
    def goods_staying_away(self) -> tuple[Good, ...]:
        """Give the goods whose users would pay more than they gain."""
        return tuple(each.good for each in self.goods if each.keeps_away)


@dataclass(frozen=True, kw_only=True)
class HubResult:
    """The base case of all considered concepts.

    `missing` holds for each concept that cannot be reckoned the drivers nobody assumed;
    `impossible` are concepts whose likely values the model cannot take, such as one that is not
    built within the years looked at.
    """

    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.REVIEW

    assumptions: AssumptionResult
    concepts: tuple[ConceptAppraisal, ...]
    missing: Mapping[Concept, tuple[str, ...]]
    impossible: tuple[Concept, ...]
    base_case: BaseCase

    def of(self, concept: Concept) -> ConceptAppraisal | None:
        """Give a concept's appraisal, None when it is not considered or cannot be reckoned."""
        return next((each for each in self.concepts if each.concept is concept), None)
