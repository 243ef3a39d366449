"""The investor's account: revenue, cost, tax, working capital, free cash flow.

Yearly arrays have the shape (years, draws).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.hub.quantities import Array, Quantity, plus

if TYPE_CHECKING:
    from shekara.analysis.hub.assets import Investment
    from shekara.analysis.hub.operation import Operation


def revenue(operation: Operation) -> Quantity:
    """Give R = ΣH·c + rent + services + processing fees, million USD."""
    charges = plus(operation.charges_musd, operation.transit_charges_musd)
    return plus(charges, operation.rent_musd, operation.services_musd, operation.fees_musd)


def running_cost(operation: Operation) -> Quantity:
    """Give C = fixed + variable + wages, million USD."""
    return plus(operation.fixed_musd, operation.wages_musd, operation.variable_musd)


def taxed_to_date(profit_musd: Array, out: Array | None = None) -> Array:
    """Give the profit taxed up to each year, losses carried forward without limit in time.

    It is the highest profit cumulated so far: a loss lowers what is cumulated, and nothing is
    due until that is made up. `out` may be the profit itself.
    """
    to_date = np.empty_like(profit_musd) if out is None else out
    cumulated = np.zeros(profit_musd.shape[1])
    highest = cumulated
    for year, profit in enumerate(profit_musd):
        cumulated = cumulated + profit
        highest = np.maximum(highest, cumulated, out=to_date[year])
    return to_date


def tax(profit_musd: Array, tax_rate: Quantity) -> Array:
    """Give τ · max(0, R − C − depreciation − losses carried forward); profit is the first three."""
    return tax_rate * np.diff(taxed_to_date(profit_musd), axis=0, prepend=0)


def working_capital_change(revenue_musd: Array, share: Quantity) -> Array:
    """Give the change of w·R, and at T the change that releases all of it."""
    stock = share * revenue_musd
    stock[-1] = 0
    return np.diff(stock, axis=0, prepend=0)


def free_cash_flow(
    surplus_musd: Quantity, tax_musd: Quantity, working_musd: Quantity, capital: Investment
) -> Quantity:
    """Give FCF = R − C − tax − ΔWC − capex − replacement + residual value, land among capex.

    `surplus_musd` is R − C. Before grants and loans. Linear: yearly or in present values.
    """
    spent = capital.outlay_musd + capital.replacement_musd + capital.land_musd
    return surplus_musd - tax_musd - working_musd - (spent - capital.residual_musd)
