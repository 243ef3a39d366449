"""Edits of single loans, numbered from 1, and of the local currency, as people type them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from shekara.domain.edits.hub import set_currency, set_loans
from shekara.domain.edits.words import typed
from shekara.domain.errors import EditError
from shekara.domain.hub import CURRENCIES, LONGEST_LIFE, Loan, LocalCurrency
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from shekara.domain.assessment import Assessment

NEW_LOAN = Loan(lender="", share_pct=0, rate_pct=0, years=10)
"""A loan that is added: of nothing, until somebody says of what."""


@dataclass(frozen=True)
class Bounds:
    """What a number of a loan may be."""

    lowest: float
    highest: float
    is_whole: bool = False

    def hold(self, value: float) -> bool:
        """Tell whether a number may stand there."""
        return self.lowest <= value <= self.highest and not (self.is_whole and value % 1)


LOAN_NUMBERS = {
    "share_pct": Bounds(0, 100),
    "rate_pct": Bounds(-20, 100),
    "years": Bounds(1, LONGEST_LIFE, is_whole=True),
    "grace_years": Bounds(0, LONGEST_LIFE - 1, is_whole=True),
}
"""The numbers of a loan: parts of the capital cost and real rate in percent, and years."""


def add_loan(assessment: Assessment, lender: str) -> Assessment:
    """Add a loan of nothing yet, with who gives it."""
    new = msgspec.structs.replace(NEW_LOAN, lender=typed(lender))
    return set_loans(assessment, (*assessment.hub.financing.loans, new))


def remove_loan(assessment: Assessment, number: int) -> Assessment:
    """Remove a loan; the numbers of those after it go down."""
    _loan(assessment, number)
    loans = assessment.hub.financing.loans
    return set_loans(assessment, (*loans[: number - 1], *loans[number:]))


def with_terms(loan: Loan, **terms: str | float) -> Loan:
    """Give a loan with other terms: what they rested on is no source of them.

    The share is no such term: people decide it.
    """
    kept = loan.source if terms.keys() <= {"share_pct"} else None
    new: Loan = msgspec.structs.replace(loan, **terms, source=kept)
    return new


def set_lender(assessment: Assessment, number: int, words: str) -> Assessment:
    """Say who gives a loan."""
    new = with_terms(_loan(assessment, number), lender=typed(words))
    return _with_loan(assessment, number, new)


def set_loan_number(assessment: Assessment, number: int, field: str, value: float) -> Assessment:
    """Set one of a loan's LOAN_NUMBERS; raises EditError for what no loan has.

    All loans together cover no more than the whole capital cost.
    """
    bounds, loan = LOAN_NUMBERS[field], _loan(assessment, number)
    new = int(value) if bounds.is_whole and bounds.hold(value) else float(value)
    years, grace = (
        new if field == name else getattr(loan, name) for name in ("years", "grace_years")
    )
    if not bounds.hold(value) or grace >= years:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "No loan has that: its share is 0 to 100 %, its real rate −20 to 100 %, and it "
                "runs for 1 to {longest} whole years, with fewer years of grace.",
            ).having(longest=LONGEST_LIFE)
        )
    return _with_loan(assessment, number, with_terms(loan, **{field: new}))


def set_loan_source(assessment: Assessment, number: int, source: str | None) -> Assessment:
    """Name what the terms of a loan rest on, or nothing."""
    new = msgspec.structs.replace(_loan(assessment, number), source=source)
    return _with_loan(assessment, number, new)


def set_rate(assessment: Assessment, code: str, per_usd: float, date: str) -> Assessment:
    """Set the local currency with its rate of a day; the source of an older rate is not its."""
    try:
        currency = LocalCurrency(code=code, per_usd=per_usd, date=date)
    except ValueError as error:
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors",
                "A local currency is one of {codes}, with a positive rate to the dollar and the "
                "day of the rate, such as 2026-03-31.",
            ).having(codes=verbatim(", ".join(CURRENCIES)))
        ) from error
    return set_currency(assessment, currency)


def set_rate_source(assessment: Assessment, source: str | None) -> Assessment:
    """Name the source of the rate; raises EditError while there is no local currency."""
    held = assessment.hub.financing.currency
    if held is None:
        raise EditError(
            QT_TRANSLATE_NOOP("errors", "There is no local currency yet. Set its rate first.")
        )
    return set_currency(assessment, msgspec.structs.replace(held, source=source))


def _loan(assessment: Assessment, number: int) -> Loan:
    loans = assessment.hub.financing.loans
    if not 1 <= number <= len(loans):
        raise EditError(
            QT_TRANSLATE_NOOP(
                "errors", "There is no loan {number}; the number of loans is {count}."
            ).having(number=number, count=len(loans))
        )
    return loans[number - 1]


def _with_loan(assessment: Assessment, number: int, new: Loan) -> Assessment:
    loans = assessment.hub.financing.loans
    return set_loans(assessment, (*loans[: number - 1], new, *loans[number:]))
