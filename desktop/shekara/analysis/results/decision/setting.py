"""What the decision reads beside the simulation itself: site, money, findings, figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shekara.domain.concepts import Concept
    from shekara.domain.figures import FigureBook
    from shekara.domain.goods import Good
    from shekara.domain.hub import Hub
    from shekara.domain.scenarios import Outlook
    from shekara.domain.swot import Swot
    from shekara.text import Text


class SiteStates(Protocol):
    """How the chosen site stands to what the concepts ask of it."""

    def is_assessed(self, concept: Concept) -> bool:
        """Tell whether all requirements of a concept are known of the site."""
        ...

    def has_failed(self, concept: Concept) -> bool:
        """Tell whether the site is known to fail a requirement of a concept."""
        ...

    def failed(self, concept: Concept) -> Sequence[Text]:
        """Name the requirements of a concept that the site is known to fail."""
        ...


@dataclass(frozen=True, kw_only=True)
class Setting:
    """The assessment as far as the decision reads it.

    `site` is the name of the chosen site or the place of the passport, None without either.
    `public_money_musd` is the present value of what budgets give for a concept, None where
    nobody knows, which no ceiling holds against it. `goods_staying_away` are those whose users
    would pay a concept more than they gain. `figures` is the book of the evaluation, which
    holds the assumptions, the weights and the trade, named in `trade`. `base_years_answered`
    says that every base year asked about was answered.
    """

    hub: Hub
    outlook: Outlook
    swot: Swot
    site: Text | None
    siting: SiteStates
    public_money_musd: Mapping[Concept, float | None]
    goods_staying_away: Mapping[Concept, Sequence[Good]]
    figures: FigureBook
    trade: tuple[str, ...]
    base_years_answered: bool = False

    @property
    def is_growth_reviewed(self) -> bool:
        """Tell whether somebody asked if the growth of the base years is re-export."""
        return self.hub.decision.growth_reviewed or self.base_years_answered

    def is_within_ceiling(self, concept: Concept) -> bool:
        """Tell whether a concept takes no more public money than there may be."""
        ceiling, money = self.hub.decision.ceiling_musd, self.public_money_musd.get(concept)
        return ceiling is None or money is None or money <= ceiling

    def may_be_recommended(self, concept: Concept) -> bool:
        """Tell whether a complete concept may be recommended at all."""
        return not self.siting.has_failed(concept) and self.is_within_ceiling(concept)

    def assumed(self, driver: str, scenario_id: str) -> str:
        """Give the id of the figure that is likely of a driver in a scenario."""
        return f"{self.assumed_as(driver, scenario_id)}.likely"

    def assumed_as(self, driver: str, scenario_id: str) -> str:
        """Give the stem of the ids of what is assumed of a driver in a scenario."""
        scenario = {each.id: each for each in self.outlook.scenarios}[scenario_id]
        is_own = any(each.driver == driver for each in scenario.assumptions)
        return f"scenario.{scenario_id}.{driver}" if is_own else f"hub.{driver}"

    def all_assumed(self, driver: str, part: str = "likely") -> tuple[str, ...]:
        """Give the ids of the figures that are low, likely or high of a driver, each once."""
        found = (self.assumed_as(driver, each.id) for each in self.outlook.scenarios)
        return tuple(f"{stem}.{part}" for stem in dict.fromkeys(found))

    @property
    def weights(self) -> tuple[str, ...]:
        """The ids of the weights of the scenarios."""
        return tuple(f"scenario.{each.id}.weight" for each in self.outlook.scenarios)
