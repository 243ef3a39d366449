"""Rates of return of the concepts' mean flows, all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.appraisal import irr, rates_of_return
from shekara.analysis.results.hub.base_case import weighted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shekara.analysis.results.hub.base_case import BaseCase


@dataclass(frozen=True)
class Rates:
    """The financial and economic rates of return of a concept's mean flows, as fractions."""

    firr: tuple[float, ...]
    eirr: tuple[float, ...]


def rates_of(case: BaseCase) -> Iterator[Rates]:
    """Go through the concepts' rates of return: none, one or several of each."""
    weights = np.array(case.futures.weights)
    flows = np.array(
        [
            (
                weighted(each.years.finance.free_cash_flow_musd, weights),
                weighted(each.years.economy.net_musd, weights),
            )
            for each in case.concepts
        ]
    )
    if not len(flows):
        return
    found = irr(flows)
    for place in range(len(flows)):
        firr, eirr = (
            (float(found.rate[place, side]),)
            if found.count[place, side] == 1
            else rates_of_return(flows[place, side])
            for side in (0, 1)
        )
        yield Rates(firr, eirr)
