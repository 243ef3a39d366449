"""Methods: how a figure was come by, with its formula and where the formula is from.

Figures name a method by its key; the Why panel and the annex of the brief show it.
Formulas are written in symbols, the same in every language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.text import Text


class Method(msgspec.Struct, frozen=True):
    """A method: key, name, formula (empty for what is not calculated), id of its source."""

    key: str
    name: Text
    formula: str = ""
    source: str = ""


METHODS: Mapping[str, Method] = {
    method.key: method
    for method in (
        Method("observed", QT_TRANSLATE_NOOP("methods", "Read from the source")),
        Method("judged", QT_TRANSLATE_NOOP("methods", "Judged by the authors")),
        Method("assumed", QT_TRANSLATE_NOOP("methods", "Assumed for the scenario")),
        Method("counted", QT_TRANSLATE_NOOP("methods", "Counted in the source list"), "n"),
        Method("sum", QT_TRANSLATE_NOOP("methods", "Sum"), "Σx"),
        Method("in_usd", QT_TRANSLATE_NOOP("methods", "Converted into US dollars"), "x / e"),
        Method("per_person", QT_TRANSLATE_NOOP("methods", "Per person"), "x / P"),
        Method("turnover", QT_TRANSLATE_NOOP("methods", "Turnover"), "X + M", "p5"),
        Method("balance", QT_TRANSLATE_NOOP("methods", "Balance"), "X − M", "p5"),
        Method("coverage", QT_TRANSLATE_NOOP("methods", "Coverage"), "100·X / M", "p5"),
        Method("base_index", QT_TRANSLATE_NOOP("methods", "Base index"), "100·x(t) / x(0)", "p5"),
        Method(
            "chain_index", QT_TRANSLATE_NOOP("methods", "Chain index"), "100·x(t) / x(t−1)", "p5"
        ),
        Method(
            "average_growth",
            QT_TRANSLATE_NOOP("methods", "Average annual growth"),
            "100·((x(T) / x(0))^(1/T) − 1)",
            "p5",
        ),
        Method(
            "lead_coefficient",
            QT_TRANSLATE_NOOP("methods", "Import growth against export growth"),
            "I(M) / I(X)",
            "p5",
        ),
        Method("share", QT_TRANSLATE_NOOP("methods", "Share of the total"), "100·x / Σx", "p5"),
        Method(
            "concentration",
            QT_TRANSLATE_NOOP("methods", "Concentration by Herfindahl and Hirschman"),
            "Σ(x / Σx)²",
        ),
        Method(
            "gravity_grp",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by gross regional product"),
            "GRP(i)·GRP(j) / d²",
            "p1",
        ),
        Method(
            "gravity_population",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by population"),
            "P(i)·P(j) / d²",
            "p1",
        ),
        Method(
            "gravity_mixed",
            QT_TRANSLATE_NOOP("methods", "Index of gravitation by product and population"),
            "√(P(i)·GRP(i))·√(P(j)·GRP(j)) / d²",
            "p1",
        ),
        Method(
            "gravity_share",
            QT_TRANSLATE_NOOP("methods", "Share of all pairs compared"),
            "100·G(i,j) / ΣG",
            "p1",
        ),
        Method("rank", QT_TRANSLATE_NOOP("methods", "Rank, the largest first")),
        Method("swot_share", QT_TRANSLATE_NOOP("methods", "Share of all weights"), "w / Σw"),
        Method(
            "mean_intensity",
            QT_TRANSLATE_NOOP("methods", "Weighted mean intensity of the quadrant"),
            "Σ w·i / Σ w",
        ),
        Method(
            "intensity_position",
            QT_TRANSLATE_NOOP("methods", "Position by intensity"),
            "x = i(S) − i(W),  y = i(O) − i(T)",
        ),
        Method(
            "weight_sum_position",
            QT_TRANSLATE_NOOP("methods", "Position by sums of weights"),
            "x = ΣS − ΣW,  y = ΣO − ΣT",
        ),
        Method(
            "projection",
            QT_TRANSLATE_NOOP("methods", "Projected turnover in current dollars"),
            "V(t) = (X·(1+g(X))^t + M·(1+g(M))^t)·(1+π)^t",
        ),
        Method(
            "weighted_projection",
            QT_TRANSLATE_NOOP("methods", "Mean of the scenarios by their weights"),
            "Σ p·V(t)",
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
            "gap", QT_TRANSLATE_NOOP("methods", "What is missing to the target"), "V(target) − V"
        ),
    )
}
