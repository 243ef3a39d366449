"""The lines of a hub's financing: what each is called, how it is come by, what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text

CURRENCY_UNITS = {"KZT": "mkzt", "KGS": "mkgs", "RUB": "mrub"}
"""The units of amounts in millions, by currency."""

RATE_UNITS = {"KZT": "kzt_per_usd", "KGS": "kgs_per_usd", "RUB": "rub_per_usd"}

IN_LOCAL = QT_TRANSLATE_NOOP("figures", "{line}, in local currency")
IN_ALL = QT_TRANSLATE_NOOP("figures", "{line}, all years")
OF_CONCEPT = QT_TRANSLATE_NOOP("figures", "{name}: {concept}")
OF_LOAN = QT_TRANSLATE_NOOP("figures", "Loan {number}: {line}")

Basis = Literal["capital", "land", "off_site", "hub", "shares", "loans", "investor"]


@dataclass(frozen=True, slots=True)
class LineKind:
    """A line: heading, method, and the figures it rests on."""

    heading: Text
    method: str = "hub_year"
    basis: Basis = "hub"


LINES: Mapping[str, LineKind] = {
    "budget.capital": LineKind(
        QT_TRANSLATE_NOOP("figures", "Capital cost with overrun, without land"), basis="capital"
    ),
    "budget.grants": LineKind(QT_TRANSLATE_NOOP("figures", "Grants"), "capital_share", "shares"),
    "budget.public": LineKind(
        QT_TRANSLATE_NOOP("figures", "Public share"), "capital_share", "shares"
    ),
    "budget.loans": LineKind(QT_TRANSLATE_NOOP("figures", "Loans"), "capital_share", "shares"),
    "budget.own": LineKind(
        QT_TRANSLATE_NOOP("figures", "Investor’s part of the capital cost"),
        "capital_share",
        "shares",
    ),
    "budget.off_site": LineKind(
        QT_TRANSLATE_NOOP("figures", "Works off the site, paid by the budgets"), basis="off_site"
    ),
    "use.capital": LineKind(QT_TRANSLATE_NOOP("figures", "Use: capital cost"), basis="capital"),
    "use.land": LineKind(QT_TRANSLATE_NOOP("figures", "Use: land"), basis="land"),
    "use.replacement": LineKind(
        QT_TRANSLATE_NOOP("figures", "Use: renewal of buildings and equipment")
    ),
    "use.working_capital": LineKind(QT_TRANSLATE_NOOP("figures", "Use: working capital")),
    "use.deficit": LineKind(QT_TRANSLATE_NOOP("figures", "Use: deficit of the operation")),
    "use.interest": LineKind(QT_TRANSLATE_NOOP("figures", "Use: interest"), "annuity", "loans"),
    "use.repaid": LineKind(
        QT_TRANSLATE_NOOP("figures", "Use: repayment of loans"), "annuity", "loans"
    ),
    "use.paid_out": LineKind(
        QT_TRANSLATE_NOOP("figures", "Use: paid out to the investor"), "investor_flow", "investor"
    ),
    "source.grants": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: grants"), "capital_share", "shares"
    ),
    "source.public": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: public share"), "capital_share", "shares"
    ),
    "source.loans": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: loans drawn"), "capital_share", "shares"
    ),
    "source.surplus": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: surplus of the operation after tax")
    ),
    "source.released": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: working capital, land and assets given back")
    ),
    "source.own": LineKind(
        QT_TRANSLATE_NOOP("figures", "Source: investor’s own money"), "investor_flow", "investor"
    ),
    "turnover": LineKind(
        QT_TRANSLATE_NOOP("figures", "Sum of all uses, and of all sources"), "sum", "investor"
    ),
    "investor_flow": LineKind(
        QT_TRANSLATE_NOOP("figures", "Flow to the investor after grants and loans"),
        "investor_flow",
        "investor",
    ),
    "service": LineKind(QT_TRANSLATE_NOOP("figures", "Debt service"), "annuity", "loans"),
    "owed": LineKind(
        QT_TRANSLATE_NOOP("figures", "Debt at the end of the year"), "annuity", "loans"
    ),
    "loan.drawn": LineKind(QT_TRANSLATE_NOOP("figures", "drawn"), "capital_share", "shares"),
    "loan.service": LineKind(
        QT_TRANSLATE_NOOP("figures", "interest and repayment"), "annuity", "loans"
    ),
    "loan.owed": LineKind(
        QT_TRANSLATE_NOOP("figures", "owed at the end of the year"), "annuity", "loans"
    ),
}
