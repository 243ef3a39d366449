"""Loans in constant prices: what is drawn, paid and owed from year to year.

A loan is drawn as the capital is spent. Interest is paid every year from the one after the draw,
while building and in the years of grace too, and is never added to the debt. After the grace
every sum drawn is repaid in equal yearly payments of interest and principal, an annuity, so that
its years count from its own draw. What is still owed in the last year is repaid then, as the
worth of the assets comes back then. Rates are real: fractions a year.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from shekara.domain.hub import Loan

Array = NDArray[np.float64]

PERCENT = 100


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class LoanYears:
    """One loan year by year, years on the last axis, million USD.

    `owed_musd` is what is owed at the end of a year.
    """

    drawn_musd: Array
    interest_musd: Array
    repaid_musd: Array
    owed_musd: Array

    @property
    def service_musd(self) -> Array:
        """What is paid in a year: interest and principal."""
        return self.interest_musd + self.repaid_musd

    @property
    def net_musd(self) -> Array:
        """What the loan brings in a year, less what is paid."""
        return self.drawn_musd - self.service_musd


def annuity(rate: float, payments: int) -> float:
    """Give the equal payment, at the end of each year, that repays a debt of one.

    A = i / (1 − (1 + i)^−n), and 1/n at a rate of 0. Raises ValueError without a payment, or at a
    rate of −100 % and below.
    """
    if payments < 1 or rate <= -1:
        message = f"no annuity of {payments} payments at a rate of {rate}"
        raise ValueError(message)
    if rate == 0:
        return 1 / payments
    # By the logarithm, or the digits of a rate near 0 are lost.
    return rate / -math.expm1(-payments * math.log1p(rate))


def owed_of_one(rate: float, years: int, grace_years: int) -> Array:
    """Give what is owed of one drawn, 0 … `years` years later, shape (years + 1,).

    Interest alone is paid in the grace years, an annuity in the rest of them.
    """
    paid = annuity(rate, years - grace_years)
    owed = np.ones(years + 1)
    for year in range(grace_years + 1, years):
        owed[year] = owed[year - 1] * (1 + rate) - paid
    owed[years] = 0
    return owed


def loan_years(drawn_musd: Array, loan: Loan) -> LoanYears:
    """Give the course of a loan that is drawn as told, years on the last axis."""
    rate, years = loan.rate_pct / PERCENT, drawn_musd.shape[-1]
    of_one = owed_of_one(rate, loan.years, loan.grace_years)
    owed = np.zeros_like(drawn_musd)
    for year in range(years - 1):
        since = min(year + 1, len(of_one))
        owed[..., year] = drawn_musd[..., year + 1 - since : year + 1] @ of_one[since - 1 :: -1]
    before = np.concatenate([np.zeros_like(owed[..., :1]), owed[..., :-1]], axis=-1)
    return LoanYears(
        drawn_musd=drawn_musd,
        interest_musd=rate * before,
        repaid_musd=before + drawn_musd - owed,
        owed_musd=owed,
    )


def is_called_early(drawn_musd: Array, loan: Loan) -> bool:
    """Tell whether the last year comes before the loan would be repaid."""
    drawing = np.flatnonzero(np.any(np.atleast_2d(drawn_musd) > 0, axis=0))
    return bool(drawing.size) and int(drawing[-1]) + loan.years > drawn_musd.shape[-1] - 1
