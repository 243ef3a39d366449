"""Methods: how a figure was come by, with its formula and where the formula is from.

Figures name a method by its key; the Why panel and the annex of the brief show it.
Formulas are written in symbols, the same in every language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shekara.domain.financing_methods import FINANCING_METHODS
from shekara.domain.hub_methods import HUB_METHODS
from shekara.domain.method import Method
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping


METHODS: Mapping[str, Method] = {
    method.key: method
    for method in (
        Method("observed", QT_TRANSLATE_NOOP("methods", "Read from the source")),
        Method(
            "corrected",
            QT_TRANSLATE_NOOP("methods", "Read from the source, corrected by the authors"),
        ),
        Method(
            "year_growth",
            QT_TRANSLATE_NOOP("methods", "Growth on the year before"),
            "100·(x(t) / x(t−1) − 1)",
            letters=QT_TRANSLATE_NOOP("methods", "x(t): value of year t"),
        ),
        Method(
            "normalised_base",
            QT_TRANSLATE_NOOP("methods", "Latest trade, less the share that was re-export"),
            "x(T) · n(y) / x(y)",
            letters=QT_TRANSLATE_NOOP(
                "methods",
                "x: trade; T: latest year; y: last year asked about; n: what trade would have been "
                "without re-export",
            ),
        ),
        Method("recomputed", QT_TRANSLATE_NOOP("methods", "Recomputed from other printed numbers")),
        Method(
            "difference",
            QT_TRANSLATE_NOOP("methods", "Difference of two numbers"),
            "x − y",
            letters=QT_TRANSLATE_NOOP("methods", "x: the first number below; y: the second"),
        ),
        Method(
            "repair",
            QT_TRANSLATE_NOOP("methods", "The value with which the checks of it hold"),
        ),
        Method(
            "source_difference",
            QT_TRANSLATE_NOOP("methods", "How far one source lies above another"),
            "100·(x / y − 1)",
            letters=QT_TRANSLATE_NOOP("methods", "x: the first source; y: the second"),
        ),
        Method("judged", QT_TRANSLATE_NOOP("methods", "Judged by the authors")),
        Method("assumed", QT_TRANSLATE_NOOP("methods", "Assumed by the authors")),
        Method("entered", QT_TRANSLATE_NOOP("methods", "Entered by the authors")),
        Method(
            "geodesic",
            QT_TRANSLATE_NOOP("methods", "Geodesic distance on the WGS84 ellipsoid"),
        ),
        Method(
            "site_score",
            QT_TRANSLATE_NOOP("methods", "Weighted score: invert distances, scale, weigh"),
            "100·Σ w·s / Σ w",
            letters=QT_TRANSLATE_NOOP(
                "methods",
                "s: a distance inverted, 1 / d, or a judgement, each as a share of the best "
                "site’s; w: weights of the criteria known of the site and of another one",
            ),
        ),
        Method(
            "site_coverage",
            QT_TRANSLATE_NOOP("methods", "Share of the weights that is known"),
            "100·Σ w(k) / Σ w",
            letters=QT_TRANSLATE_NOOP("methods", "w: weights of the criteria; k: those known"),
        ),
        Method(
            "site_bounds",
            QT_TRANSLATE_NOOP("methods", "Score with everything unknown at its worst or best"),
            "100·Σ w·s / Σ w",
            letters=QT_TRANSLATE_NOOP(
                "methods", "s: share of the best, 0 or 1 where it is unknown; w: weights"
            ),
        ),
        Method("counted", QT_TRANSLATE_NOOP("methods", "Counted in the source list"), "n"),
        Method(
            "sum",
            QT_TRANSLATE_NOOP("methods", "Sum"),
            "Σx",
            letters=QT_TRANSLATE_NOOP("methods", "x: the numbers below"),
        ),
        Method(
            "in_usd",
            QT_TRANSLATE_NOOP("methods", "Converted into US dollars"),
            "x / e",
            letters=QT_TRANSLATE_NOOP(
                "methods", "x: amount in local currency; e: local currency per US dollar"
            ),
        ),
        Method(
            "per_person",
            QT_TRANSLATE_NOOP("methods", "Per person"),
            "x / P",
            letters=QT_TRANSLATE_NOOP("methods", "x: amount; P: population"),
        ),
        Method(
            "turnover",
            QT_TRANSLATE_NOOP("methods", "Turnover"),
            "X + M",
            "p5",
            letters=QT_TRANSLATE_NOOP("methods", "X: exports; M: imports"),
        ),
        Method(
            "balance",
            QT_TRANSLATE_NOOP("methods", "Balance"),
            "X − M",
            "p5",
            letters=QT_TRANSLATE_NOOP("methods", "X: exports; M: imports"),
        ),
        Method(
            "coverage",
            QT_TRANSLATE_NOOP("methods", "Coverage"),
            "100·X / M",
            "p5",
            letters=QT_TRANSLATE_NOOP("methods", "X: exports; M: imports"),
        ),
        Method(
            "base_index",
            QT_TRANSLATE_NOOP("methods", "Base index"),
            "100·x(t) / x(0)",
            "p5",
            letters=QT_TRANSLATE_NOOP(
                "methods", "x(t): value of a year; x(0): value of the first year"
            ),
        ),
        Method(
            "chain_index",
            QT_TRANSLATE_NOOP("methods", "Chain index"),
            "100·x(t) / x(t−1)",
            "p5",
            letters=QT_TRANSLATE_NOOP(
                "methods", "x(t): value of a year; x(t−1): value of the year before"
            ),
        ),
        Method(
            "average_growth",
            QT_TRANSLATE_NOOP("methods", "Average annual growth"),
            "100·((x(T) / x(0))^(1/T) − 1)",
            "p5",
            letters=QT_TRANSLATE_NOOP(
                "methods", "x(0), x(T): first and last value; T: years between them"
            ),
        ),
        Method(
            "lead_coefficient",
            QT_TRANSLATE_NOOP("methods", "Import growth against export growth"),
            "I(M) / I(X)",
            "p5",
            letters=QT_TRANSLATE_NOOP(
                "methods", "I(M), I(X): indices of imports and of exports since the same year"
            ),
        ),
        Method(
            "share",
            QT_TRANSLATE_NOOP("methods", "Share of the total"),
            "100·x / Σx",
            "p5",
            letters=QT_TRANSLATE_NOOP("methods", "x: the part; Σx: the total"),
        ),
        Method(
            "concentration",
            QT_TRANSLATE_NOOP("methods", "Concentration by Herfindahl and Hirschman"),
            "Σ(x / Σx)²",
            letters=QT_TRANSLATE_NOOP("methods", "x: the value of each pair; Σx: their total"),
        ),
        Method(
            "gravity_grp",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by gross regional product"),
            "GRP(i)·GRP(j) / d²",
            "p1",
            letters=QT_TRANSLATE_NOOP(
                "methods",
                "GRP: gross regional products of both regions; d: distance of their centres",
            ),
        ),
        Method(
            "gravity_population",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by population"),
            "P(i)·P(j) / d²",
            "p1",
            letters=QT_TRANSLATE_NOOP(
                "methods", "P: populations of both regions; d: distance of their centres"
            ),
        ),
        Method(
            "gravity_mixed",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by product and population"),
            "√(P(i)·GRP(i))·√(P(j)·GRP(j)) / d²",
            "p1",
            letters=QT_TRANSLATE_NOOP(
                "methods",
                "P: populations; GRP: gross regional products; d: distance of the centres",
            ),
        ),
        Method(
            "gravity_share",
            QT_TRANSLATE_NOOP("methods", "Share of all pairs compared"),
            "100·G(i,j) / ΣG",
            "p1",
            letters=QT_TRANSLATE_NOOP(
                "methods", "G(i,j): the index of a pair; ΣG: the sum over all pairs compared"
            ),
        ),
        Method("rank", QT_TRANSLATE_NOOP("methods", "Rank, the largest first")),
        Method(
            "swot_share",
            QT_TRANSLATE_NOOP("methods", "Share of all weights"),
            "w / Σw",
            letters=QT_TRANSLATE_NOOP("methods", "w: weight of the factor; Σw: sum of all weights"),
        ),
        Method(
            "monetised_share",
            QT_TRANSLATE_NOOP("methods", "Share of the weight that works through drivers"),
            "100·Σ w(l) / Σ w",
            letters=QT_TRANSLATE_NOOP(
                "methods", "w: weights of the factors; l: those linked to at least one driver"
            ),
        ),
        Method(
            "mean_intensity",
            QT_TRANSLATE_NOOP("methods", "Weighted mean intensity of the quadrant"),
            "Σ w·i / Σ w",
            letters=QT_TRANSLATE_NOOP(
                "methods", "w: weights; i: intensities of the quadrant’s factors"
            ),
        ),
        Method(
            "intensity_position",
            QT_TRANSLATE_NOOP("methods", "Position by intensity"),
            "x = i(S) − i(W),  y = i(O) − i(T)",
            letters=QT_TRANSLATE_NOOP(
                "methods", "i(S), i(W), i(O), i(T): mean intensities of the quadrants"
            ),
        ),
        Method(
            "weight_sum_position",
            QT_TRANSLATE_NOOP("methods", "Position by sums of weights"),
            "x = ΣS − ΣW,  y = ΣO − ΣT",
            letters=QT_TRANSLATE_NOOP(
                "methods", "ΣS, ΣW, ΣO, ΣT: sums of weights of the quadrants, as shares of all"
            ),
        ),
        Method(
            "projection",
            QT_TRANSLATE_NOOP("methods", "Projected turnover in current dollars"),
            "V(t) = (X·(1+g(X))^t + M·(1+g(M))^t)·(1+π)^t",
            letters=QT_TRANSLATE_NOOP(
                "methods",
                "X, M: exports and imports of the base year; g: their real growth; "
                "π: inflation of the dollar; t: years since",
            ),
        ),
        Method(
            "weighted_projection",
            QT_TRANSLATE_NOOP("methods", "Mean of the scenarios by their weights"),
            "Σ p·V(t)",
            letters=QT_TRANSLATE_NOOP("methods", "p: weight of a scenario; V(t): its turnover"),
        ),
        Method(
            "fan",
            QT_TRANSLATE_NOOP("methods", "Percentile of simulated paths (PERT, independent)"),
        ),
        Method(
            "chance",
            QT_TRANSLATE_NOOP("methods", "Share of simulated paths that reached the target"),
        ),
        Method(
            "first_reached", QT_TRANSLATE_NOOP("methods", "First year in which the target is met")
        ),
        Method(
            "gap",
            QT_TRANSLATE_NOOP("methods", "What is missing to the target"),
            "V* − V",
            letters=QT_TRANSLATE_NOOP("methods", "V*: the target; V: turnover of the latest year"),
        ),
        *HUB_METHODS,
        *FINANCING_METHODS,
    )
}
