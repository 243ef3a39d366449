"""The reference class: what public reports say of comparable hubs, beside the user's own.

It is there to be compared with, never to be taken over: the hubs differ in size and purpose, and
none of them has been in operation long enough to be judged by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from shekara.analysis.results.observed import number, observed
from shekara.analysis.results.reference_facts import CROSSINGS, HUBS, QUALIFIED, HubFacts
from shekara.domain.figures import Figure, Origin
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.hub.values import ConceptAppraisal, HubResult
    from shekara.domain.concepts import Concept
    from shekara.domain.evidence import Evidence
    from shekara.domain.figures import FigureBook
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class ReportedHub:
    """A comparable hub as reported; what no report says is None.

    `cost` is in million USD, as reported or converted; `opening` a year that was planned or
    announced. A `cost_per_hectare` that would not compare like with like is missing, and its
    note says why.
    """

    key: str
    name: Text
    place: Text
    cost: Figure | None
    area: Figure | None
    cost_per_hectare: Figure | None
    cargo: Figure | None
    build_years: Figure | None
    opening: Figure | None

    @property
    def known(self) -> tuple[Figure, ...]:
        """Give all figures that are known."""
        every = (self.cost, self.area, self.cost_per_hectare, self.cargo, self.opening)
        return tuple(each for each in every if each is not None and each.value is not None)


@dataclass(frozen=True, kw_only=True)
class OwnHub:
    """One concept of the assessment in the terms of the reference class.

    The area is that of the chosen site, None where it is not known; the opening is the first
    year of building and the likely years of building after it.
    """

    concept: Concept
    cost: Figure
    area: Figure | None
    cost_per_hectare: Figure | None
    throughput: Figure
    build_years: Figure | None


@dataclass(frozen=True, kw_only=True)
class CrossingFacts:
    """What clearing a crossing took by road in a year: hours and cost, both posts together."""

    name: Text
    year: int
    hours: Figure
    cost: Figure


@dataclass(frozen=True)
class Comparison:
    """A sentence, and the figures whose numbers stand in it."""

    text: Text
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferenceClassResult:
    """Comparable hubs, the user's own beside them, and crossings for the hours saved.

    `rate` is the rate at which costs reported in tenge alone were converted.
    """

    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.SITING | Parts.REVIEW

    hubs: tuple[ReportedHub, ...]
    own: tuple[OwnHub, ...]
    crossings: tuple[CrossingFacts, ...]
    hours_saved: Figure | None
    highest_hours_saved: Figure | None
    rate: Figure | None
    comparisons: tuple[Comparison, ...]


def reference_class_result(
    book: FigureBook, evidence: Evidence, hub: HubResult, area: Figure | None
) -> ReferenceClassResult:
    """Give the reference class; `area` is that of the chosen site in hectares, if it is known."""
    reported = _Reported(book, evidence)
    hubs = tuple(reported.hub(key) for key in HUBS)
    own = tuple(_own(book, hub, each, area) for each in hub.concepts)
    hours = hub.assumptions.common.get("hours_saved")
    return ReferenceClassResult(
        hubs=hubs,
        own=own,
        crossings=tuple(
            facts for suffix in CROSSINGS if (facts := reported.crossing(suffix)) is not None
        ),
        hours_saved=None if hours is None else hours.likely,
        highest_hours_saved=None if hours is None else hours.high,
        rate=reported.rate,
        comparisons=(*_comparisons(hubs, own), *_taken_over(hub, hubs)),
    )


_RATE = "fx_implied_lcu_per_usd"


class _Reported:
    """Enters what was reported."""

    def __init__(self, book: FigureBook, evidence: Evidence) -> None:
        self._book, self._evidence = book, evidence
        years = [
            each.year
            for each in evidence.observations.values()
            if (each.place, each.indicator) == ("KZ", _RATE)
        ]
        latest = max(years, default=0)
        self.rate = observed(book, evidence, "KZ", _RATE, latest) if years else None

    def hub(self, key: str) -> ReportedHub:
        """Give a comparable hub."""
        facts = HUBS[key]
        cost, area = self._cost(facts), self._figure(facts.area)
        return ReportedHub(
            key=key,
            name=facts.name,
            place=facts.place,
            cost=cost,
            area=area,
            cost_per_hectare=_per_hectare(
                self._book, f"reference.{key}", facts.name, (cost, area), facts.unlike
            ),
            cargo=self._figure(facts.cargo),
            build_years=None,
            opening=self._figure(facts.opening),
        )

    def crossing(self, suffix: str) -> CrossingFacts | None:
        """Give what clearing a crossing took."""
        hours = self._figure(f"carec_clearing_hours_{suffix}")
        cost = self._figure(f"carec_clearing_usd_{suffix}")
        if hours is None or cost is None or hours.year is None:
            return None
        return CrossingFacts(name=hours.name, year=hours.year, hours=hours, cost=cost)

    def _figure(self, figure_id: str) -> Figure | None:
        known = self._evidence.reported.get(figure_id)
        if known is None:
            return None
        return self._book.enter(
            Figure(
                id=f"reported.{known.id}",
                name=known.name,
                value=known.value,
                unit=known.unit,
                method="observed",
                origin=Origin.OBSERVED,
                sources=known.sources,
                year=known.year,
                note=QUALIFIED.get(known.qualifier),
            )
        )

    def _cost(self, facts: HubFacts) -> Figure | None:
        """Give the cost as reported in dollars, else that in tenge at the latest known rate."""
        in_usd, in_kzt = self._figure(facts.cost_usd), self._figure(facts.cost_kzt)
        if in_usd is not None or in_kzt is None or self.rate is None:
            return in_usd
        return self._book.enter(
            Figure(
                id=f"{in_kzt.id}.usd",
                name=_IN_DOLLARS.having(name=in_kzt.name, year=self.rate.year or 0),
                value=1000 * number(in_kzt) / number(self.rate),
                unit="musd",
                method="in_usd",
                inputs=(in_kzt.id, self.rate.id),
                year=self.rate.year,
            )
        )


def _own(book: FigureBook, hub: HubResult, of: ConceptAppraisal, area: Figure | None) -> OwnHub:
    build = hub.assumptions.common.get(f"{of.concept}_build_years")
    return OwnHub(
        concept=of.concept,
        cost=of.capital,
        area=area,
        cost_per_hectare=_per_hectare(
            book, f"reference.{of.concept}", of.concept.heading, (of.capital, area)
        ),
        throughput=of.handled,
        build_years=None if build is None else build.likely,
    )


def _per_hectare(
    book: FigureBook,
    stem: str,
    name: Text,
    of: tuple[Figure | None, Figure | None],
    unlike: Text | None = None,
) -> Figure | None:
    """Enter the cost per hectare; None where cost or area is not known."""
    cost, area = of
    if cost is None or area is None:
        return None
    return book.enter(
        Figure(
            id=f"{stem}.cost_per_hectare",
            name=_COST_PER_HECTARE.having(name=name),
            value=number(cost) / number(area) if unlike is None else None,
            unit="musd_ha",
            method="per_hectare",
            inputs=(cost.id, area.id),
            note=unlike,
        )
    )


def _comparisons(hubs: tuple[ReportedHub, ...], own: tuple[OwnHub, ...]) -> Iterator[Comparison]:
    """Say where each concept stands by its cost."""
    costs = sorted((hub.cost for hub in hubs if hub.cost is not None), key=number)
    for each in own if costs else ():
        stated = (each.cost, costs[0], costs[-1])
        cost, low, high = (number(figure) for figure in stated)
        words = _WITHIN if low <= cost <= high else _BELOW if cost < low else _ABOVE
        text = words.having(
            concept=each.concept.heading,
            cost=Quantity(cost, "musd"),
            low=Quantity(low, "musd"),
            high=Quantity(high, "musd"),
        )
        yield Comparison(text, stated)


def _taken_over(hub: HubResult, hubs: tuple[ReportedHub, ...]) -> Iterator[Comparison]:
    """Say which concepts were given the very cost of a comparable hub."""
    for each in hub.concepts:
        assumed = hub.assumptions.common.get(f"{each.concept}_capex")
        source = None if assumed is None else assumed.assumption.source
        for other in hubs:
            if other.cost is not None and source in other.cost.sources:
                yield Comparison(
                    _SAME_REPORT.having(concept=each.concept.heading, hub=other.name),
                    (other.cost,),
                )


_IN_DOLLARS = QT_TRANSLATE_NOOP("figures", "{name}, at the implied rate of {year}")
_COST_PER_HECTARE = QT_TRANSLATE_NOOP("figures", "Cost per hectare: {name}")
_WITHIN = QT_TRANSLATE_NOOP(
    "financing", "{concept}: {cost}, between the {low} and {high} reported of comparable hubs."
)
_BELOW = QT_TRANSLATE_NOOP(
    "financing", "{concept}: {cost}, less than the {low} to {high} reported of comparable hubs."
)
_ABOVE = QT_TRANSLATE_NOOP(
    "financing", "{concept}: {cost}, more than the {low} to {high} reported of comparable hubs."
)
_SAME_REPORT = QT_TRANSLATE_NOOP(
    "financing",
    "{concept}: the cost was taken from such a report ({hub}), so agreeing with it proves nothing.",
)
