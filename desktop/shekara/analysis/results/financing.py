"""Financing in figures: who pays for a hub year by year, and what that leaves to the investor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from shekara.analysis.appraisal import npv
from shekara.analysis.financing import (
    averaged,
    debt_service_cover,
    financed,
    loan_factor,
    present_values,
    sources,
    total,
    uses,
)
from shekara.analysis.hub.quantities import changed
from shekara.analysis.loans import PERCENT, is_called_early
from shekara.analysis.results import financing_words as words
from shekara.analysis.results.financing_book import FinancingBook, Line, LoanFigures
from shekara.analysis.results.investor import InvestorFigures, investor_figures
from shekara.analysis.results.observed import number
from shekara.domain.parts import Parts
from shekara.text import QT_TRANSLATE_NOOP, Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.financing import Money
    from shekara.analysis.hub import quantities
    from shekara.analysis.hub.model import FinanceYears
    from shekara.analysis.results.hub.values import HubResult
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure, FigureBook, Series
    from shekara.domain.hub import Financing
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class FinancedHub:
    """The base case of one concept, and the figures of it that are known already.

    `finance` has the shape (scenarios, years), or (years,) where there is one scenario; rates
    and grant are fractions, one for all scenarios or one for each. `inputs` are the ids of the
    figures on which the yearly account rests, the likely values of its drivers among them.
    """

    concept: Concept
    first_year: int
    finance: FinanceYears
    weights: Sequence[float]
    investor_rate: quantities.Quantity
    social_rate: quantities.Quantity
    grant: quantities.Quantity
    fnpv: Figure
    firr: Figure
    gap: Figure
    enpv: Figure
    eirr: Figure
    inputs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Budget:
    """The capital cost with overrun by year, who pays it, and the works that others pay for."""

    capital: Line
    grants: Line
    public: Line
    loans: Line
    own: Line
    off_site: Line

    @property
    def payers(self) -> tuple[Line, ...]:
        """Give the lines that add up to the capital cost."""
        return (self.grants, self.public, self.loans, self.own)


@dataclass(frozen=True, kw_only=True)
class PublicFigures:
    """What the budgets pay: grants, their share of the capital cost, works off the site.

    The total is not discounted, the present value is at society's rate; `with_gap` is that and
    what is left open, as if the budgets gave it in the first year.
    """

    total: Figure
    total_local: Figure | None
    present: Figure
    with_gap: Figure


@dataclass(frozen=True, kw_only=True)
class FinancingResult:
    """Who pays for one concept. `uses` and `sources` add up to `turnover` in every year.

    `lent_part` is the percent of the loans that is drawn where grants leave less to be lent, None
    where they are drawn in full.
    """

    reads: ClassVar[Parts] = Parts.PAIR | Parts.OUTLOOK | Parts.HUB | Parts.REVIEW

    concept: Concept
    years: tuple[int, ...]
    rate: Figure | None
    public_share: Figure
    loans: tuple[LoanFigures, ...]
    budget: Budget
    uses: tuple[Line, ...]
    sources: tuple[Line, ...]
    turnover: Line
    investor_flow: Line
    service: Line
    owed: Line
    cover: Series
    lowest_cover: Figure
    investor: InvestorFigures
    public_money: PublicFigures
    enpv: Figure
    eirr: Figure
    who: Text
    bankability: Text
    lent_part: Figure | None
    notes: tuple[Text, ...]


def financed_hub(hub: HubResult, concept: Concept) -> FinancedHub:
    """Give what the financing of a concept needs of the hub's base case.

    Raises KeyError for a concept that is not considered or cannot be reckoned.
    """
    case = hub.base_case
    own = {each.hub.concept: each for each in case.concepts}[concept]
    shown = {each.concept: each for each in hub.concepts}[concept]
    return FinancedHub(
        concept=concept,
        first_year=case.futures.start.first_year,
        finance=own.years.finance,
        weights=case.futures.weights,
        investor_rate=own.case.finance.discount_rate,
        social_rate=own.case.economy.discount_rate,
        grant=own.case.home.grant,
        fnpv=shown.fnpv,
        firr=shown.firr,
        gap=shown.gap,
        enpv=shown.enpv,
        eirr=shown.eirr,
        inputs=shown.years.cash_flow.inputs,
    )


def financing_result(book: FigureBook, plan: Financing, hub: FinancedHub) -> FinancingResult:
    """Give who pays for a hub; money in million USD and, where there is a rate, local currency."""
    finance = changed(hub.finance, np.atleast_2d)
    money = financed(finance, plan, hub.grant)
    mean, paid = averaged(finance, hub.weights), averaged(money, hub.weights)
    years = tuple(range(hub.first_year, hub.first_year + len(paid.own_musd)))
    entry = FinancingBook(book, plan, hub.concept, years=years, inputs=hub.inputs)
    budget = _budget(entry, mean, paid)
    flow = entry.line("investor_flow", paid.investor_musd)
    worth = averaged(present_values(finance, money, hub.investor_rate), hub.weights)
    investor = investor_figures(entry, (hub.fnpv, hub.firr, hub.gap), worth, flow.usd)
    cover, lent = _cover(entry, mean, paid), _lent_part(entry, plan, hub)
    return FinancingResult(
        concept=hub.concept,
        years=years,
        rate=entry.rate,
        public_share=entry.public_share,
        loans=entry.loans(paid.loans),
        budget=budget,
        uses=entry.accounts(uses(mean, paid)),
        sources=entry.accounts(sources(mean, paid)),
        turnover=entry.line("turnover", total(uses(mean, paid))),
        investor_flow=flow,
        service=entry.line("service", paid.interest_musd + paid.repaid_musd),
        owed=entry.line("owed", paid.owed_musd),
        cover=cover,
        lowest_cover=_lowest_cover(entry, cover),
        investor=investor,
        public_money=_public_money(entry, hub, money, (budget, investor)),
        enpv=hub.enpv,
        eirr=hub.eirr,
        who=words.who_fills(plan, number(hub.gap), number(investor.open_gap)),
        bankability=words.bankability(number(hub.enpv), number(investor.after)),
        lent_part=lent,
        notes=_notes(plan, paid, lent, years[-1]),
    )


def _budget(entry: FinancingBook, mean: FinanceYears, paid: Money) -> Budget:
    flows = {
        "capital": np.asarray(mean.capital.outlay_musd),
        "grants": paid.grants_musd,
        "public": paid.public_musd,
        "loans": paid.drawn_musd,
        "own": paid.own_musd,
        "off_site": np.asarray(mean.capital.off_site_musd),
    }
    return Budget(**{key: entry.line(f"budget.{key}", of) for key, of in flows.items()})


def _cover(entry: FinancingBook, mean: FinanceYears, paid: Money) -> Series:
    of = ("debt_service_cover", entry.rests_on("investor"))
    return entry.series("cover", _COVER, debt_service_cover(mean, paid), "ratio", of)


def _lowest_cover(entry: FinancingBook, cover: Series) -> Figure:
    known = [
        (value, year)
        for value, year in zip(cover.values, cover.years, strict=True)
        if value is not None
    ]
    value, year = min(known, default=(None, None))
    return entry.figure(
        "lowest_cover",
        _LOWEST,
        value,
        unit="ratio",
        method="lowest",
        inputs=(cover.id,),
        year=year,
        note=_NO_DEBT if value is None else None,
    )


def _public_money(
    entry: FinancingBook, hub: FinancedHub, money: Money, of: tuple[Budget, InvestorFigures]
) -> PublicFigures:
    budget, investor = of
    lines = (budget.grants, budget.public, budget.off_site)
    ids = tuple(line.usd.id for line in lines)
    off_site = np.atleast_2d(hub.finance.capital.off_site_musd)
    paid = npv(money.grants_musd + money.public_musd + off_site, hub.social_rate)
    in_all = entry.figure(
        "public.total",
        _PUBLIC_TOTAL,
        sum(number(line.total) for line in lines),
        method="sum",
        inputs=tuple(line.total.id for line in lines),
    )
    present = entry.figure(
        "public.present",
        _PUBLIC_PRESENT,
        float(np.dot(hub.weights, paid)),
        inputs=(*ids, *entry.drivers("social_rate")),
    )
    with_gap = number(present) + number(investor.open_gap)
    inputs = (present.id, investor.open_gap.id)
    return PublicFigures(
        total=in_all,
        total_local=entry.in_local("public.total", _PUBLIC_TOTAL, in_all),
        present=present,
        with_gap=entry.figure(
            "public.with_gap", _PUBLIC_WITH_GAP, with_gap, method="sum", inputs=inputs
        ),
    )


def _lent_part(entry: FinancingBook, plan: Financing, hub: FinancedHub) -> Figure | None:
    part = float(np.min(loan_factor(plan, hub.grant)))
    if part == 1:
        return None
    inputs = entry.rests_on("shares")
    return entry.figure(
        "lent_part", _LENT_PART, PERCENT * part, unit="pct", method="capital_share", inputs=inputs
    )


def _notes(plan: Financing, paid: Money, lent: Figure | None, last_year: int) -> tuple[Text, ...]:
    """Give what limits the figures of this financing."""
    found: list[Text] = []
    if lent is not None:
        found.append(words.CUT.having(part=Quantity(number(lent), "pct")))
    drawn = [loan.drawn_musd for loan in paid.loans]
    if any(is_called_early(each, loan) for each, loan in zip(drawn, plan.loans, strict=True)):
        found.append(words.CALLED.having(year=last_year))
    if plan.public_share_pct is None:
        found.append(words.UNDECIDED)
    return (*found, words.TERMS)


_COVER = QT_TRANSLATE_NOOP("figures", "Debt service cover")
_LOWEST = QT_TRANSLATE_NOOP("figures", "Lowest debt service cover")
_NO_DEBT = QT_TRANSLATE_NOOP("figures", "no debt service")
_LENT_PART = QT_TRANSLATE_NOOP("figures", "Part of the loans that is drawn")
_PUBLIC_TOTAL = QT_TRANSLATE_NOOP("figures", "Public money, all years")
_PUBLIC_PRESENT = QT_TRANSLATE_NOOP("figures", "Public money, present value")
_PUBLIC_WITH_GAP = QT_TRANSLATE_NOOP(
    "figures", "Public money with what is left of the gap, present value"
)
