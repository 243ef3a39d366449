"""Small assessments for the simulation: the template's likely values, few of them uncertain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from shekara.analysis.hub.case import Start
from shekara.analysis.results.assumptions import assumption_figures, own_assumption
from shekara.analysis.results.decision.setting import Setting
from shekara.domain.concepts import Concept
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.domain.goods import Good
from shekara.domain.hub import Decision, Hub
from shekara.domain.scenarios import Assumption, Outlook, Scenario
from shekara.domain.swot import Direction, DriverLink, Factor, Swot
from shekara.domain.template_hub import hub_of_template
from shekara.text import Text, verbatim

START = Start(
    exports_musd=1700, imports_musd=660, base_year=2025, first_year=2027, horizon_years=25
)
TRADE = ("trade.exports", "trade.imports")

Range = tuple[float, float, float]

RANGES: Mapping[str, Range] = {
    "margin_cut": (5, 15, 30),
    "trade_capex": (10, 25, 45),
    "trade_food_capture": (10, 20, 35),
    "social_rate": (7, 9, 11),
}
"""What is uncertain in a small assessment."""

GROWTH = ((0.6, 6.0), (0.4, 2.0))
"""Weight of each scenario, and the growth of exports in it."""


def small_hub(
    considered: Sequence[Concept] = (Concept.TRADE,),
    ranges: Mapping[str, Range] = RANGES,
    source: str | None = None,
    **changes: object,
) -> Hub:
    """A hub of the template in which everything is fixed at its likely value but some ranges."""
    template = hub_of_template("alatau")
    assumptions = tuple(
        Assumption(
            driver=each.driver,
            low=low,
            likely=likely,
            high=high,
            source=source,
        )
        for each in template.assumptions
        for low, likely, high in (ranges.get(each.driver, (each.likely,) * 3),)
    )
    fields: dict[str, object] = {
        "concepts": tuple(
            msgspec.structs.replace(each, is_considered=each.concept in considered)
            for each in template.concepts
        ),
        "assumptions": assumptions,
        "correlations": (),
        "decision": Decision(agreement_in_force=True, growth_reviewed=True),
        **changes,
    }
    return msgspec.structs.replace(template, **fields)


def small_outlook(
    growth: Sequence[tuple[float, float]] = GROWTH,
    source: str | None = None,
    *,
    illustrative_weights: bool = False,
    own: Mapping[int, Sequence[Assumption]] | None = None,
) -> Outlook:
    """Scenarios of some weights that differ in the growth of exports, which is sure in each."""
    return Outlook(
        scenarios=tuple(
            Scenario(
                id=f"s{number}",
                name=f"Scenario {number}",
                weight=weight,
                assumptions=(
                    _sure("export_growth", rate, source),
                    _sure("import_growth", 3, source),
                    _sure("inflation", 2, source),
                    *(own or {}).get(number, ()),
                ),
            )
            for number, (weight, rate) in enumerate(growth)
        ),
        last_year=2040,
        illustrative_weights=illustrative_weights,
    )


def _sure(driver: str, value: float, source: str | None) -> Assumption:
    return Assumption(driver=driver, low=value, likely=value, high=value, source=source)


@dataclass(frozen=True)
class Site:
    """A site that is assessed for all concepts but some, and fails some."""

    failed_by: Sequence[Concept] = ()
    not_assessed: Sequence[Concept] = ()

    def is_assessed(self, concept: Concept) -> bool:
        return concept not in self.not_assessed

    def has_failed(self, concept: Concept) -> bool:
        return concept in self.failed_by

    def failed(self, concept: Concept) -> Sequence[Text]:
        return (verbatim("Railway"),) if concept in self.failed_by else ()


@dataclass(frozen=True)
class Small:
    """A small assessment, as the decision reads it."""

    hub: Hub = field(default_factory=small_hub)
    outlook: Outlook = field(default_factory=small_outlook)
    site: Site = Site()
    place: Text | None = field(default_factory=lambda: verbatim("the river bank"))
    public_money: Mapping[Concept, float | None] = field(default_factory=dict)
    goods: Mapping[Concept, Sequence[Good]] = field(default_factory=dict)

    @property
    def setting(self) -> Setting:
        factor = Factor(id="S1", words="The road", weight=0.5, intensity=3)
        link = DriverLink(factor="S1", driver="margin_cut", direction=Direction.UP)
        return Setting(
            hub=self.hub,
            outlook=self.outlook,
            swot=Swot(factors=(factor,), links=(link,)),
            site=self.place,
            siting=self.site,
            public_money_musd=self.public_money,
            goods_staying_away=self.goods,
            figures=book_of(self.hub, self.outlook),
            trade=TRADE,
        )

    def having(self, **changes: object) -> "Small":
        return replace(self, **changes)


def book_of(hub: Hub, outlook: Outlook) -> FigureBook:
    """The figures of an evaluation that the decision rests on."""
    book = FigureBook()
    for trade in TRADE:
        book.enter(
            Figure(
                id=trade,
                name=verbatim(trade),
                value=1.0,
                unit="musd",
                method="observed",
                origin=Origin.OBSERVED,
                sources=("stat",),
            )
        )
    for scenario in outlook.scenarios:
        book.enter(
            Figure(
                id=f"scenario.{scenario.id}.weight",
                name=verbatim(scenario.id),
                value=100 * scenario.weight,
                unit="pct",
                method="judged",
                origin=Origin.ILLUSTRATIVE if outlook.illustrative_weights else Origin.JUDGED,
            )
        )
        for trade_driver in scenario.assumptions[:3]:
            own_assumption(book, scenario, trade_driver)
    assumption_figures(book, hub, outlook)
    return book
