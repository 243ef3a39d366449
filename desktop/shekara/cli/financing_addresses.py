"""Addresses of who pays for the hub: the local currency, and loans by their numbers.

`hub.currency`, `hub.currency.source`, `hub.loan.add`, `hub.loan.1.share` …
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.cli.typed import known_source, nothing_at
from shekara.domain.edits import financing
from shekara.domain.edits.hub import set_currency
from shekara.domain.errors import EditError
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shekara.cli.typed import Typed
    from shekara.domain.assessment import Assessment
    from shekara.domain.evidence import Evidence

_NUMBERS = {
    "share": "share_pct",
    "rate": "rate_pct",
    "years": "years",
    "grace": "grace_years",
}


def set_currency_place(
    assessment: Assessment, place: Sequence[str], typed: Typed, evidence: Evidence
) -> Assessment:
    """Set the local currency, its rate and its day together, or the source of the rate."""
    match place:
        case [] if typed.is_nothing:
            return set_currency(assessment, None)
        case []:
            return financing.set_rate(assessment, *_rate(typed))
        case ["source"]:
            return financing.set_rate_source(assessment, known_source(typed, evidence))
        case _:
            raise nothing_at(typed.address)


def set_loan_place(
    assessment: Assessment, place: Sequence[str], typed: Typed, evidence: Evidence
) -> Assessment:
    """Add a loan, or set a thing of one."""
    match place:
        case ["add"]:
            return financing.add_loan(assessment, typed.words)
        case [number, "remove"] if number.isdecimal() and typed.words == number:
            return financing.remove_loan(assessment, int(number))
        case [number, "lender"] if number.isdecimal():
            return financing.set_lender(assessment, int(number), typed.words)
        case [number, "source"] if number.isdecimal():
            source = known_source(typed, evidence)
            return financing.set_loan_source(assessment, int(number), source)
        case [number, field] if number.isdecimal() and field in _NUMBERS:
            value = typed.number()
            return financing.set_loan_number(assessment, int(number), _NUMBERS[field], value)
        case _:
            raise nothing_at(typed.address)


def _rate(typed: Typed) -> tuple[str, float, str]:
    match typed.words.replace(";", " ").split():
        case [code, rate, date] if (per_usd := typed.parse(rate)) is not None:
            return code.upper(), per_usd, date
        case _:
            raise EditError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{address} takes a currency, its rate to the dollar and the day of the rate, "
                    "such as “KZT; 460.17; 2026-03-31”, and “{typed}” is not that.",
                ).having(address=verbatim(typed.address), typed=verbatim(typed.words))
            )
