"""The hub of an assessment: its concepts, what is assumed of them, and how to judge them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from enum import StrEnum

import msgspec

from shekara.domain.concepts import Concept
from shekara.domain.drivers import DRIVERS
from shekara.domain.hub_drivers import HUB_DRIVERS
from shekara.domain.scenarios import FIRST_YEAR, LAST_YEAR, Assumption, in_order
from shekara.domain.services import Service
from shekara.domain.wording import Wording, require_words

CURRENCIES = ("KZT", "KGS", "RUB")
LONGEST_LIFE = 60
"""Years that an appraisal may look ahead."""


def _require(*, holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


class HubConcept(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One concept: whether it is considered at all, and the services it offers."""

    concept: Concept
    is_considered: bool = True
    services: tuple[Service, ...] = tuple(Service)

    def __post_init__(self) -> None:
        """Refuse services out of their order or given twice."""
        wanted = tuple(service for service in Service if service in self.services)
        message = f"the services of {self.concept} are not in order, each once"
        _require(holds=self.services == wanted, otherwise=message)


class RankCorrelation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How two drivers move together: Spearman's rank correlation, −1 to 1."""

    first: str
    second: str
    coefficient: float
    note: Wording = ""

    def __post_init__(self) -> None:
        """Refuse a driver with itself, and coefficients out of range."""
        require_words(self.note)
        message = f"no rank correlation of {self.first} with itself"
        _require(holds=self.first != self.second, otherwise=message)
        message = f"the rank correlation {self.coefficient} is not between -1 and 1"
        _require(holds=-1 < self.coefficient < 1, otherwise=message)


class Perspective(StrEnum):
    """Whose net benefit decides."""

    BOTH = "both"
    HOME = "home"


class Decision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the options are judged.

    `threshold` θ is the least share of simulated futures (0 to 1) in which a hub must be better
    than none; `optimism` α weighs the best outcome in Hurwicz's rule. `ceiling_musd` limits the
    public money, None when nothing does. `growth_reviewed` says that somebody asked whether the
    growth of the base years is re-export.
    """

    threshold: float = 0.80
    optimism: float = 0.5
    perspective: Perspective = Perspective.BOTH
    ceiling_musd: float | None = None
    agreement_in_force: bool = False
    growth_reviewed: bool = False

    def __post_init__(self) -> None:
        """Refuse shares out of range and a negative ceiling."""
        message = f"the threshold {self.threshold} is not between 0.5 and 1"
        _require(holds=0.5 <= self.threshold <= 1, otherwise=message)  # noqa: PLR2004
        message = f"the optimism {self.optimism} is not between 0 and 1"
        _require(holds=0 <= self.optimism <= 1, otherwise=message)
        ceiling = 0.0 if self.ceiling_musd is None else self.ceiling_musd
        message = f"the ceiling {ceiling} is not an amount of money"
        _require(holds=0 <= ceiling < float("inf"), otherwise=message)


class Loan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A loan: who gives it, its part of the capital cost, real rate, years and grace years.

    `source` names what its terms rest on.
    """

    lender: Wording
    share_pct: float
    rate_pct: float
    years: int
    grace_years: int = 0
    source: str | None = None

    def __post_init__(self) -> None:
        """Refuse shares, rates and times out of range."""
        require_words(self.lender)
        message = f"the loan's share {self.share_pct} % is not between 0 and 100"
        _require(holds=0 <= self.share_pct <= 100, otherwise=message)  # noqa: PLR2004
        message = f"the loan's rate {self.rate_pct} % is not between -20 and 100"
        _require(holds=-20 <= self.rate_pct <= 100, otherwise=message)  # noqa: PLR2004
        message = f"a loan of {self.years} years with {self.grace_years} years of grace"
        _require(holds=0 <= self.grace_years < self.years <= LONGEST_LIFE, otherwise=message)


class LocalCurrency(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A currency at the rate of a day: units of it per US dollar, with its source."""

    code: str
    per_usd: float
    date: str
    source: str | None = None

    def __post_init__(self) -> None:
        """Refuse an unknown currency, a rate that is none and a date that is none."""
        message = f"“{self.code}” is not one of {', '.join(CURRENCIES)}"
        _require(holds=self.code in CURRENCIES, otherwise=message)
        message = f"the rate {self.per_usd} is not a positive number"
        _require(holds=0 < self.per_usd < float("inf"), otherwise=message)
        message = f"“{self.date}” is not a date such as 2026-03-31"
        _require(holds=dt.date.fromisoformat(self.date).isoformat() == self.date, otherwise=message)


class Financing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who pays for the hub.

    `public_share_pct` is the budgets' part of the capital cost that neither grants nor loans
    cover; `gap_filler` says in words who pays what the investor lacks. Grants are a driver.
    """

    currency: LocalCurrency | None = None
    public_share_pct: float | None = None
    loans: tuple[Loan, ...] = ()
    gap_filler: Wording = ""
    partnership: Wording = ""

    def __post_init__(self) -> None:
        """Refuse shares out of range, and loans for more than the whole capital cost."""
        require_words(self.gap_filler, self.partnership)
        share = self.public_share_pct or 0.0
        message = f"the public share {share} % is not between 0 and 100"
        _require(holds=0 <= share <= 100, otherwise=message)  # noqa: PLR2004
        lent = sum(loan.share_pct for loan in self.loans)
        message = f"the loans cover {lent} % of the capital cost"
        _require(holds=lent <= 100 + 1e-9, otherwise=message)


class Hub(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything about the hub itself.

    `assumptions` are common to all scenarios; a driver that has none there or in each scenario
    is a missing input. `first_year` is the first year of building, t = 0, and `horizon_years`
    how many years follow it. `baseline` says what is done without a hub.
    """

    concepts: tuple[HubConcept, ...] = tuple(HubConcept(concept=concept) for concept in Concept)
    first_year: int = 2027
    horizon_years: int = 25
    assumptions: tuple[Assumption, ...] = ()
    correlations: tuple[RankCorrelation, ...] = ()
    decision: Decision = Decision()
    financing: Financing = Financing()
    baseline: Wording = ""

    def __post_init__(self) -> None:
        """Refuse years out of range, and concepts, drivers or correlations out of order."""
        require_words(self.baseline)
        held = tuple(each.concept for each in self.concepts)
        _require(holds=held == tuple(Concept), otherwise="each concept must stand once, in order")
        message = f"the first year {self.first_year} is not between {FIRST_YEAR} and {LAST_YEAR}"
        _require(holds=FIRST_YEAR <= self.first_year <= LAST_YEAR, otherwise=message)
        message = f"{self.horizon_years} years ahead are not between 1 and {LONGEST_LIFE}"
        _require(holds=1 <= self.horizon_years <= LONGEST_LIFE, otherwise=message)
        drivers = [assumption.driver for assumption in self.assumptions]
        holds = drivers == in_order(drivers) and all(driver in HUB_DRIVERS for driver in drivers)
        _require(holds=holds, otherwise="the hub's assumptions are not in order, each once")
        self._require_correlations()

    def _require_correlations(self) -> None:
        pairs = Counter(frozenset((each.first, each.second)) for each in self.correlations)
        twice = [sorted(pair) for pair, count in pairs.items() if count > 1]
        _require(holds=not twice, otherwise=f"two rank correlations of {twice}")
        names = {driver for pair in pairs for driver in pair}
        unknown = sorted(names - set(DRIVERS))
        _require(holds=not unknown, otherwise=f"there is no driver {unknown}")

    def of(self, concept: Concept) -> HubConcept:
        """Give one of the concepts."""
        return {each.concept: each for each in self.concepts}[concept]

    def assumption(self, driver: str) -> Assumption | None:
        """Give what all scenarios assume of a driver, None when nothing is assumed."""
        return next((each for each in self.assumptions if each.driver == driver), None)
