"""Comparing the sites of an assessment: their scores, and how much of them is known."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from shekara.analysis.results.observed import number
from shekara.analysis.results.site_figures import CRITERIA
from shekara.analysis.site_score import ranks, scores
from shekara.domain.figures import Figure, Origin
from shekara.domain.sites import JUDGED, Criterion
from shekara.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from shekara.analysis.results.site_figures import SiteFigures
    from shekara.domain.figures import FigureBook
    from shekara.domain.siting import Siting
    from shekara.text import Text

Known = Mapping[Criterion, Figure]

COSTS = tuple(criterion not in JUDGED for criterion in Criterion)
"""Of each criterion whether less is better: distances are costs, judgements are not."""

_COMPARED = QT_TRANSLATE_NOOP(
    "siting",
    "Criteria known of one site only count for none. A distance below 1 km counts as 1 km.",
)
_NOTHING_TO_COMPARE = QT_TRANSLATE_NOOP(
    "siting", "A score compares sites: it needs two of which the same is known."
)


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """The score of a site from 0 to 100, how much of the weights is behind it, and its rank.

    `lowest` and `highest` are the score with everything unknown at its worst and best.
    """

    score: Figure
    coverage: Figure
    lowest: Figure
    highest: Figure
    rank: Figure


def criterion_weights(book: FigureBook, siting: Siting) -> dict[Criterion, Figure]:
    """Enter the weights of the criteria."""
    origin = Origin.ILLUSTRATIVE if siting.illustrative_weights else Origin.JUDGED
    return {
        held.criterion: book.enter(
            Figure(
                id=f"siting.weight.{held.criterion}",
                name=QT_TRANSLATE_NOOP("siting", "Weight: {what}").having(
                    what=CRITERIA[held.criterion]
                ),
                value=held.weight,
                unit="ratio",
                method="judged",
                origin=origin,
            )
        )
        for held in siting.weights
    }


def compared_sites(
    measured: Sequence[tuple[SiteFigures, Known, Known]],
    siting: Siting,
    weights: Mapping[Criterion, Figure],
) -> tuple[Comparison, ...]:
    """Compare sites by their distances and judgements, in the order they are given."""
    values = np.array(
        [[_value(d, j, criterion) for criterion in Criterion] for _figures, d, j in measured],
        dtype=np.float64,
    ).reshape(len(measured), len(Criterion))
    found = scores(values, COSTS, [siting.weight(criterion) for criterion in Criterion])
    behind = _behind(measured, values, weights)
    ranked = ranks(found.score)
    return tuple(
        _comparison(
            _Entry(figures, behind),
            score=float(found.score[i]),
            coverage=float(found.coverage[i]),
            bounds=(float(found.lowest[i]), float(found.highest[i])),
            rank=ranked[i],
        )
        for i, (figures, _distances, _judgements) in enumerate(measured)
    )


def _value(distances: Known, judgements: Known, criterion: Criterion) -> float:
    """Give what is known of a site, NaN where nothing is."""
    found = (judgements if criterion in JUDGED else distances).get(criterion)
    return math.nan if found is None or found.value is None else number(found)


def _behind(
    measured: Sequence[tuple[SiteFigures, Known, Known]],
    values: NDArray[np.float64],
    weights: Mapping[Criterion, Figure],
) -> tuple[str, ...]:
    """Give the ids of the figures that are compared, and of the weights."""
    known = [
        {**distances, **judgements}[criterion].id
        for row, (_figures, distances, judgements) in zip(values, measured, strict=True)
        for value, criterion in zip(row, Criterion, strict=True)
        if not np.isnan(value)
    ]
    return (*known, *(figure.id for figure in weights.values()))


@dataclass(frozen=True)
class _Entry:
    """Enters the scores of one site."""

    figures: SiteFigures
    behind: tuple[str, ...]

    def __call__(self, key: str, name: Text, value: float, method: str) -> Figure:
        known = not math.isnan(value)
        return self.figures.enter(
            key,
            name,
            100 * value if known else None,
            unit="pct" if method == "site_coverage" else "score",
            method=method,
            inputs=self.behind,
            note=_COMPARED if known else _NOTHING_TO_COMPARE,
        )


def _comparison(
    enter: _Entry,
    *,
    score: float,
    coverage: float,
    bounds: tuple[float, float],
    rank: int | None,
) -> Comparison:
    low, high = bounds
    return Comparison(
        score=enter("score", QT_TRANSLATE_NOOP("siting", "Score"), score, "site_score"),
        coverage=enter(
            "coverage",
            QT_TRANSLATE_NOOP("siting", "Share of the weights that is known"),
            coverage,
            "site_coverage",
        ),
        lowest=enter("lowest", QT_TRANSLATE_NOOP("siting", "Score at worst"), low, "site_bounds"),
        highest=enter("highest", QT_TRANSLATE_NOOP("siting", "Score at best"), high, "site_bounds"),
        rank=enter.figures.enter(
            "rank",
            QT_TRANSLATE_NOOP("siting", "Rank by score"),
            rank,
            unit="rank",
            method="rank",
            inputs=enter.behind,
        ),
    )
