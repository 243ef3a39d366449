"""What the investor has of a hub, before and after grants, public money and loans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.appraisal import irr
from shekara.analysis.loans import PERCENT
from shekara.analysis.results.observed import number
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from shekara.analysis.financing import PresentValues
    from shekara.analysis.hub.quantities import Quantity
    from shekara.analysis.results.financing_book import FinancingBook
    from shekara.domain.figures import Figure, Series
    from shekara.text import Text


@dataclass(frozen=True, kw_only=True)
class InvestorFigures:
    """NPV and rate of return of the investor, before and after.

    NPV after is that before, and what grants, public money and loans are worth at the
    investor's rate. `gap` is what would have to be given; `covered` the percent of it that
    grants and public money give; `open_gap` what is left after loans too.
    """

    before: Figure
    rate_before: Figure
    grants: Figure
    public: Figure
    loans: Figure
    after: Figure
    rate_after: Figure
    gap: Figure
    covered: Figure
    open_gap: Figure


def investor_figures(
    entry: FinancingBook, known: tuple[Figure, Figure, Figure], worth: PresentValues, flow: Series
) -> InvestorFigures:
    """Enter what the investor has; known are FNPV, FIRR and the viability gap.

    The present values are means of the scenarios, `flow` is the investor's after everything.
    """
    fnpv, firr, gap = known
    rate = entry.drivers("investor_rate")

    def entered(key: str, name: Text, value: Quantity) -> Figure:
        inputs = (*entry.rests_on("loans" if key == "loans" else "shares"), *rate)
        return entry.figure(f"worth.{key}", name, float(value), inputs=tuple(dict.fromkeys(inputs)))

    grants = entered("grants", _GRANTS, worth.grants_musd)
    public = entered("public", _PUBLIC, worth.public_musd)
    loans = entered("loans", _LOANS, worth.loans_musd)
    parts = (fnpv.id, grants.id, public.id, loans.id)
    after = entry.figure("npv", _NPV, float(worth.after_musd), inputs=parts, method="sum")
    return InvestorFigures(
        before=fnpv,
        rate_before=firr,
        grants=grants,
        public=public,
        loans=loans,
        after=after,
        rate_after=_rate(entry, flow),
        gap=gap,
        covered=_covered(entry, gap, grants, public),
        open_gap=entry.figure(
            "open_gap",
            _OPEN_GAP,
            max(0.0, -number(after)),
            inputs=(after.id,),
            method="open_gap",
        ),
    )


def _rate(entry: FinancingBook, flow: Series) -> Figure:
    """Give the rate of return of the mean flow; none or several are said, not chosen from."""
    found = irr(np.array(flow.values, dtype=np.float64))
    count = int(found.count)
    return entry.figure(
        "irr",
        _IRR,
        PERCENT * float(found.rate) if count == 1 else None,
        unit="pct",
        method="irr",
        inputs=(flow.id,),
        note={0: _NO_RATE, 1: None}.get(count, _SEVERAL_RATES),
    )


def _covered(entry: FinancingBook, gap: Figure, grants: Figure, public: Figure) -> Figure:
    missing = number(gap)
    given = number(grants) + number(public)
    return entry.figure(
        "covered",
        _COVERED,
        PERCENT * min(given / missing, 1.0) if missing > 0 else None,
        unit="pct",
        method="gap_cover",
        inputs=(grants.id, public.id, gap.id),
        note=None if missing > 0 else _NO_GAP,
    )


_GRANTS = QT_TRANSLATE_NOOP("figures", "Worth of the grants to the investor")
_PUBLIC = QT_TRANSLATE_NOOP("figures", "Worth of the public share to the investor")
_LOANS = QT_TRANSLATE_NOOP("figures", "Worth of the loans to the investor")
_NPV = QT_TRANSLATE_NOOP("figures", "Net present value to the investor after grants and loans")
_IRR = QT_TRANSLATE_NOOP("figures", "Investor’s rate of return after grants and loans")
_COVERED = QT_TRANSLATE_NOOP("figures", "Part of the gap that grants and public share cover")
_OPEN_GAP = QT_TRANSLATE_NOOP("figures", "What is left of the gap after grants and loans")
_NO_RATE = QT_TRANSLATE_NOOP("figures", "no rate")
_SEVERAL_RATES = QT_TRANSLATE_NOOP("figures", "several rates")
_NO_GAP = QT_TRANSLATE_NOOP("figures", "no gap")
