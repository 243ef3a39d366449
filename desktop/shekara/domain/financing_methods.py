"""The methods of the financing, and of holding the hub against others."""

from __future__ import annotations

from shekara.domain.method import Method
from shekara.text import QT_TRANSLATE_NOOP

FINANCING_METHODS = (
    Method(
        "capital_share",
        QT_TRANSLATE_NOOP("methods", "Share of the capital cost, paid as it is spent"),
        "s·K(t)",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "K(t): capital cost of a year with overrun; s: grants first, then loans, then the "
            "public share of what remains, then the investor",
        ),
    ),
    Method(
        "annuity",
        QT_TRANSLATE_NOOP("methods", "Loans repaid in equal yearly payments after the grace"),
        "A = L·i / (1 − (1 + i)^−n)",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "A: payment of a year; L: sum drawn in a year; i: real interest, paid alone until the "
            "grace ends; n: years of the loan less those of grace, counted from the draw",
        ),
    ),
    Method(
        "investor_flow",
        QT_TRANSLATE_NOOP("methods", "What is left to the investor after grants and loans"),
        "FCF + G + P + L − i·D − R",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "FCF: free cash flow; G: grants; P: public share; L: loans drawn; D: debt of the year "
            "before; i: real interest; R: repaid. Tax is that of the hub without loans",
        ),
    ),
    Method(
        "debt_service_cover",
        QT_TRANSLATE_NOOP("methods", "Cash of a year over its debt service"),
        "(R − C − T − ΔW − N) / (I + A)",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "R: revenue; C: running cost; T: tax; ΔW: change of working capital; N: renewal; I: "
            "interest; A: repayment. From the year in which the hub earns something",
        ),
    ),
    Method("lowest", QT_TRANSLATE_NOOP("methods", "The lowest of all years")),
    Method(
        "gap_cover",
        QT_TRANSLATE_NOOP("methods", "Part of the viability gap that is given"),
        "100·(PV(G) + PV(P)) / g",
        letters=QT_TRANSLATE_NOOP(
            "methods",
            "PV(G), PV(P): present values of grants and of public share at the investor’s rate; "
            "g: the viability gap; 100 at most",
        ),
    ),
    Method(
        "open_gap",
        QT_TRANSLATE_NOOP("methods", "What the investor lacks after grants and loans"),
        "max(0, −NPV)",
        letters=QT_TRANSLATE_NOOP(
            "methods", "NPV: present value to the investor after grants, public share and loans"
        ),
    ),
    Method(
        "in_local",
        QT_TRANSLATE_NOOP("methods", "Converted into local currency"),
        "x·e",
        letters=QT_TRANSLATE_NOOP(
            "methods", "x: amount in US dollars; e: local currency per US dollar, of one day"
        ),
    ),
    Method(
        "per_hectare",
        QT_TRANSLATE_NOOP("methods", "Cost per hectare"),
        "K / S",
        letters=QT_TRANSLATE_NOOP("methods", "K: capital cost; S: area"),
    ),
)
