"""What was decided about the financing, as figures: rate of exchange, public share, loans."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shekara.analysis.results.financing_names import RATE_UNITS
from shekara.domain.figures import Figure, FigureBook, Origin
from shekara.text import QT_TRANSLATE_NOOP, Day, verbatim

if TYPE_CHECKING:
    from shekara.domain.hub import Financing, Loan, LocalCurrency
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class LoanTerms:
    """A loan as entered: its part of the capital cost, real rate, years, and years of grace."""

    loan: Loan
    share: Figure
    rate: Figure
    years: Figure
    grace: Figure

    @property
    def schedule(self) -> tuple[Figure, Figure, Figure]:
        """Give what the yearly payments rest on beside the amount."""
        return (self.rate, self.years, self.grace)


def rate_of_exchange(book: FigureBook, currency: LocalCurrency | None) -> Figure | None:
    """Enter the rate at which dollars become local currency, None without one."""
    if currency is None:
        return None
    source = currency.source
    return book.enter(
        Figure(
            id="financing.rate",
            name=_RATE.having(currency=verbatim(currency.code)),
            value=currency.per_usd,
            unit=RATE_UNITS[currency.code],
            method="entered" if source is None else "observed",
            origin=Origin.ILLUSTRATIVE if source is None else Origin.OBSERVED,
            sources=() if source is None else (source,),
            year=dt.date.fromisoformat(currency.date).year,
            note=_OF_DAY.having(day=Day(currency.date)),
        )
    )


def public_share(book: FigureBook, plan: Financing) -> Figure:
    """Enter the budgets' part of what grants and loans leave; missing while undecided."""
    return book.enter(
        Figure(
            id="financing.public_share",
            name=_PUBLIC_SHARE,
            value=plan.public_share_pct,
            unit="pct",
            method="entered",
            origin=Origin.JUDGED,
            note=_UNDECIDED if plan.public_share_pct is None else None,
        )
    )


def loan_terms(book: FigureBook, loan: Loan, number: int) -> LoanTerms:
    """Enter the terms of a loan, the first being number 1.

    Its share is decided, its other terms are what the lender asks for: illustrative without a
    source.
    """

    def term(key: str, name: Text, value: float, unit: str) -> Figure:
        return book.enter(
            Figure(
                id=f"financing.loan.{number}.{key}",
                name=name.having(number=number),
                value=value,
                unit=unit,
                method="entered" if loan.source is None else "observed",
                origin=Origin.ILLUSTRATIVE if loan.source is None else Origin.OBSERVED,
                sources=() if loan.source is None else (loan.source,),
            )
        )

    share = Figure(
        id=f"financing.loan.{number}.share",
        name=_LOAN_SHARE.having(number=number),
        value=loan.share_pct,
        unit="pct",
        method="entered",
        origin=Origin.JUDGED,
    )
    return LoanTerms(
        loan=loan,
        share=book.enter(share),
        rate=term("rate", _LOAN_RATE, loan.rate_pct, "pct_year"),
        years=term("years", _LOAN_YEARS, loan.years, "years"),
        grace=term("grace", _LOAN_GRACE, loan.grace_years, "years"),
    )


_RATE = QT_TRANSLATE_NOOP("figures", "Rate of exchange, {currency} per USD")
_OF_DAY = QT_TRANSLATE_NOOP("figures", "Rate of {day}; all years are converted at it.")
_PUBLIC_SHARE = QT_TRANSLATE_NOOP(
    "figures", "Public share of the capital cost that grants and loans leave"
)
_UNDECIDED = QT_TRANSLATE_NOOP("figures", "not decided")
_LOAN_SHARE = QT_TRANSLATE_NOOP("figures", "Loan {number}: part of the capital cost")
_LOAN_RATE = QT_TRANSLATE_NOOP("figures", "Loan {number}: real interest")
_LOAN_YEARS = QT_TRANSLATE_NOOP("figures", "Loan {number}: years to the last payment")
_LOAN_GRACE = QT_TRANSLATE_NOOP("figures", "Loan {number}: years of grace")
