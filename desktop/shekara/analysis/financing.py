"""Who pays for a hub: grants, public money, loans, and the investor with what remains.

Grants come first, then loans, each a share of the capital cost with overrun, paid as it is
spent; loans are cut where the two would be more than the whole. Of what remains the budgets bear
their share, without a claim to returns, and the investor the rest. Tax is that of the hub without
loans: the relief for interest is left out, so that a loan at the investor's own rate is worth
nothing to the investor. Years lie on the last axis, scenarios before it; million USD in constant
prices.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from shekara.analysis.appraisal import npv
from shekara.analysis.hub.quantities import Array, Quantity, changed
from shekara.analysis.loans import PERCENT, LoanYears, loan_years

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.analysis.hub.model import FinanceYears
    from shekara.domain.hub import Financing

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Money:
    """What pays for the capital cost year by year, and what is left to the investor.

    `own_musd` is the investor's part of the capital cost. `investor_musd` is the investor's flow
    after grants, public money and loans: FCF + grants + public + loans drawn − debt service.
    """

    grants_musd: Array
    public_musd: Array
    loans: tuple[LoanYears, ...]
    own_musd: Array
    investor_musd: Array

    @property
    def drawn_musd(self) -> Array:
        """What is drawn of all loans."""
        return sum((loan.drawn_musd for loan in self.loans), np.zeros_like(self.own_musd))

    @property
    def owed_musd(self) -> Array:
        """What is owed of all loans at the end of a year."""
        return sum((loan.owed_musd for loan in self.loans), np.zeros_like(self.own_musd))

    @property
    def interest_musd(self) -> Array:
        """The interest of all loans."""
        return sum((loan.interest_musd for loan in self.loans), np.zeros_like(self.own_musd))

    @property
    def repaid_musd(self) -> Array:
        """What is repaid of all loans."""
        return sum((loan.repaid_musd for loan in self.loans), np.zeros_like(self.own_musd))


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Uses:
    """What money is needed for in a year, nothing of it negative where rates are not."""

    capital_musd: Array
    land_musd: Array
    replacement_musd: Array
    working_capital_musd: Array
    deficit_musd: Array
    interest_musd: Array
    repaid_musd: Array
    paid_out_musd: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Sources:
    """Where the money comes from: `released_musd` is working capital, land and residual value."""

    grants_musd: Array
    public_musd: Array
    loans_musd: Array
    surplus_musd: Array
    released_musd: Array
    own_musd: Array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class PresentValues:
    """What the investor has, in present values at the investor's rate, one per scenario.

    NPV before grants and loans, what grants, public money and loans add, and NPV after them.
    """

    before_musd: Array
    grants_musd: Array
    public_musd: Array
    loans_musd: Array
    after_musd: Array


def financed(finance: FinanceYears, plan: Financing, grant: Quantity) -> Money:
    """Give who pays what for a hub.

    `grant` is a share of the capital cost, one for all scenarios or one for each.
    """
    capital = np.asarray(finance.capital.outlay_musd, dtype=np.float64)
    given = np.asarray(grant, dtype=np.float64)[..., np.newaxis]
    lent = loan_factor(plan, given)
    loans = tuple(
        loan_years(loan.share_pct / PERCENT * lent * capital, loan) for loan in plan.loans
    )
    covered = given + lent * lent_share(plan)
    public = (plan.public_share_pct or 0) / PERCENT * (1 - covered) * capital
    grants, own = given * capital, (1 - covered) * capital - public
    added = sum((loan.net_musd for loan in loans), grants + public)
    return Money(
        grants_musd=grants,
        public_musd=public,
        loans=loans,
        own_musd=own,
        investor_musd=finance.free_cash_flow_musd + added,
    )


def lent_share(plan: Financing) -> float:
    """Give what part of the capital cost the loans are asked to cover."""
    return sum(loan.share_pct for loan in plan.loans) / PERCENT


def loan_factor(plan: Financing, grant: Quantity) -> Array:
    """Give what part of the loans is needed: less than 1 where grants leave less to be lent."""
    left, asked = np.maximum(1 - np.asarray(grant, dtype=np.float64), 0), lent_share(plan)
    return np.divide(left, asked, out=np.ones_like(left), where=left < asked)


def averaged(value: T, weights: Sequence[float]) -> T:
    """Give the same value with the mean over scenarios, on the first axis, in each array."""
    shares = np.asarray(weights, dtype=np.float64)
    return changed(value, lambda array: np.asarray(shares @ array))


def uses(finance: FinanceYears, money: Money) -> Uses:
    """Give what the money of each year is for; the same years as those of `sources`."""
    land = np.asarray(finance.capital.land_musd)
    return Uses(
        capital_musd=np.asarray(finance.capital.outlay_musd),
        land_musd=np.maximum(land, 0),
        replacement_musd=np.asarray(finance.capital.replacement_musd),
        working_capital_musd=np.maximum(finance.working_capital_change_musd, 0),
        deficit_musd=np.maximum(-_surplus(finance), 0),
        interest_musd=money.interest_musd,
        repaid_musd=money.repaid_musd,
        paid_out_musd=np.maximum(money.investor_musd, 0),
    )


def sources(finance: FinanceYears, money: Money) -> Sources:
    """Give where the money of each year comes from."""
    land = np.asarray(finance.capital.land_musd)
    back = np.maximum(-finance.working_capital_change_musd, 0) + np.maximum(-land, 0)
    return Sources(
        grants_musd=money.grants_musd,
        public_musd=money.public_musd,
        loans_musd=money.drawn_musd,
        surplus_musd=np.maximum(_surplus(finance), 0),
        released_musd=back + finance.capital.residual_musd,
        own_musd=np.maximum(-money.investor_musd, 0),
    )


def total(lines: Uses | Sources) -> Array:
    """Give the sum of all lines of a year."""
    return np.sum([getattr(lines, field.name) for field in fields(lines)], axis=0)


def present_values(finance: FinanceYears, money: Money, rate: float | Array) -> PresentValues:
    """Give what the investor has, at a rate for all scenarios or one for each."""
    added = sum((loan.net_musd for loan in money.loans), np.zeros_like(money.own_musd))
    return PresentValues(
        before_musd=npv(finance.free_cash_flow_musd, rate),
        grants_musd=npv(money.grants_musd, rate),
        public_musd=npv(money.public_musd, rate),
        loans_musd=npv(added, rate),
        after_musd=npv(money.investor_musd, rate),
    )


def debt_service_cover(finance: FinanceYears, money: Money) -> Array:
    """Give the cash of a year over its debt service; NaN where nothing is due or earned yet.

    The cash is revenue less running cost, tax, change of working capital and replacement. Before
    the hub earns anything the investor pays the interest, and there is nothing to compare.
    """
    service = money.interest_musd + money.repaid_musd
    cash = _surplus(finance) - finance.working_capital_change_musd
    cash = cash - finance.capital.replacement_musd
    is_due = (service > 0) & (finance.revenue_musd > 0)
    cover = np.full(service.shape, np.nan)
    return np.divide(cash, service, out=cover, where=is_due)


def _surplus(finance: FinanceYears) -> Array:
    """Give R − C − tax."""
    return finance.revenue_musd - finance.cost_musd - finance.tax_musd
