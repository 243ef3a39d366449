"""Who gains and who pays: home, partner, and the rest of the world as a memo.

Accounts are linear: yearly or in present values, million USD. Over all accounts they add up to
society's net benefit, and so do home and partner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.hub.finance import revenue, running_cost
from shekara.analysis.hub.inputs import HomeShares
from shekara.analysis.hub.quantities import Quantity

if TYPE_CHECKING:
    from shekara.analysis.hub.assets import Investment
    from shekara.analysis.hub.inputs import Economy
    from shekara.analysis.hub.operation import Operation


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Accounts:
    """What each party has of the hub, before grants.

    Users: their surplus H^d(u − c) + ½H^n(u − c). Owner: revenue less cost, tax and capital,
    without working capital, which delays what others have and takes nothing. Workers: the wage
    gain wage·(1 − SWR). Budgets: tax, and what conversion factors below 1 say prices hold of it,
    less off-site works. Neighbours: rent and services that only move, −(1 − ε); value added by
    processing less its fees; what the land fetched beyond its worth; carbon.
    """

    users_musd: Quantity = 0.0
    owner_musd: Quantity = 0.0
    workers_musd: Quantity = 0.0
    budgets_musd: Quantity = 0.0
    neighbours_musd: Quantity = 0.0


def operating_accounts(operation: Operation, economy: Economy) -> Accounts:
    """Give the accounts of the operation, before tax and capital."""
    bought = operation.fixed_musd + operation.variable_musd
    let = operation.rent_musd + operation.services_musd
    added = operation.value_added_musd * (1 - economy.displacement) - operation.fees_musd
    return Accounts(
        users_musd=operation.user_surplus_musd,
        owner_musd=revenue(operation) - running_cost(operation),
        workers_musd=operation.wages_musd * (1 - economy.shadow_wage_ratio),
        budgets_musd=bought * (1 - economy.conversion_factor),
        neighbours_musd=added - let * (1 - economy.new_output_share) - operation.carbon_musd,
    )


def capital_accounts(
    capital: Investment, tax_musd: Quantity, conversion_factor: Quantity
) -> Accounts:
    """Give the accounts of tax and capital."""
    built = capital.outlay_musd + capital.replacement_musd - capital.residual_musd
    public = built * (1 - conversion_factor) - capital.off_site_musd * conversion_factor
    return Accounts(
        owner_musd=-tax_musd - built - capital.land_musd,
        budgets_musd=tax_musd + public,
        neighbours_musd=capital.land_musd - capital.land_opportunity_musd,
    )


def together(some: Accounts, other: Accounts) -> Accounts:
    """Give the sum of two sets of accounts."""
    return Accounts(
        users_musd=some.users_musd + other.users_musd,
        owner_musd=some.owner_musd + other.owner_musd,
        workers_musd=some.workers_musd + other.workers_musd,
        budgets_musd=some.budgets_musd + other.budgets_musd,
        neighbours_musd=some.neighbours_musd + other.neighbours_musd,
    )


def partner_shares(home: HomeShares) -> HomeShares:
    """Give the partner's share of each account: what home leaves."""
    return HomeShares(
        users=1 - home.users,
        owner=1 - home.owner,
        workers=1 - home.workers,
        budgets=1 - home.budgets,
        neighbours=1 - home.neighbours,
        grant=home.grant,
        grant_giver=1 - home.grant_giver,
    )


def part(accounts: Accounts, shares: HomeShares, grant_musd: Quantity = 0.0) -> Accounts:
    """Give what one side has of each account, grants moved from the budgets to the owner."""
    given, got = grant_musd * shares.grant_giver, grant_musd * shares.owner
    return Accounts(
        users_musd=accounts.users_musd * shares.users,
        owner_musd=accounts.owner_musd * shares.owner + got,
        workers_musd=accounts.workers_musd * shares.workers,
        budgets_musd=accounts.budgets_musd * shares.budgets - given,
        neighbours_musd=accounts.neighbours_musd * shares.neighbours,
    )


def total(accounts: Accounts) -> Quantity:
    """Give the sum over all accounts."""
    others = accounts.workers_musd + accounts.neighbours_musd
    return accounts.users_musd + accounts.owner_musd + (accounts.budgets_musd + others)
