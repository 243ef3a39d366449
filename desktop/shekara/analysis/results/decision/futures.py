"""The concepts over simulated futures, in figures: spreads, sides, histograms, dominance."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from shekara.analysis.results.decision.entries import PERCENT
from shekara.analysis.results.decision.values import (
    ConceptFutures,
    FuturesResult,
    SpreadFigures,
)
from shekara.analysis.uncertainty.dominance import Dominance
from shekara.text import QT_TRANSLATE_NOOP, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shekara.analysis.recommendation.contest import Share
    from shekara.analysis.results.decision.entries import Entries
    from shekara.analysis.simulation.run import Simulated, Spread
    from shekara.domain.concepts import Concept
    from shekara.domain.figures import Figure
    from shekara.text import Text

_VALUE: Mapping[str, Text] = {
    "mean": QT_TRANSLATE_NOOP("figures", "Mean of the economic value: {concept}"),
    "p5": QT_TRANSLATE_NOOP("figures", "Economic value, 5 % of futures below: {concept}"),
    "p50": QT_TRANSLATE_NOOP("figures", "Economic value, half of the futures below: {concept}"),
    "p95": QT_TRANSLATE_NOOP("figures", "Economic value, 95 % of futures below: {concept}"),
    "loss": QT_TRANSLATE_NOOP(
        "figures", "Share of futures with an economic value below zero: {concept}"
    ),
    "shortfall": QT_TRANSLATE_NOOP(
        "figures", "Mean economic value of the worst twentieth of futures: {concept}"
    ),
}
_FNPV: Mapping[str, Text] = {
    "mean": QT_TRANSLATE_NOOP("figures", "Mean of the investor’s value: {concept}"),
    "p5": QT_TRANSLATE_NOOP("figures", "Investor’s value, 5 % of futures below: {concept}"),
    "p50": QT_TRANSLATE_NOOP("figures", "Investor’s value, half of the futures below: {concept}"),
    "p95": QT_TRANSLATE_NOOP("figures", "Investor’s value, 95 % of futures below: {concept}"),
    "loss": QT_TRANSLATE_NOOP(
        "figures", "Share of futures with an investor’s value below zero: {concept}"
    ),
    "shortfall": QT_TRANSLATE_NOOP(
        "figures", "Mean investor’s value of the worst twentieth of futures: {concept}"
    ),
}
_HOME = QT_TRANSLATE_NOOP("figures", "Mean part of Kazakhstan in the economic value: {concept}")
_PARTNER = QT_TRANSLATE_NOOP(
    "figures", "Mean part of the neighbour in the economic value: {concept}"
)
_BEST = QT_TRANSLATE_NOOP("figures", "Share of futures in which this is the best option: {option}")
_DRAWS = QT_TRANSLATE_NOOP("figures", "Simulated futures")
_DRAWN = QT_TRANSLATE_NOOP("decision", "Drawn with seed {seed}.")

_PERCENTILES = ("p5", "p50", "p95")


def futures_result(entries: Entries, simulated: Simulated) -> FuturesResult:
    """Give what is known by now of all concepts that can be reckoned."""
    concepts = [each.concept for each in simulated.concepts]
    return FuturesResult(
        draws=entries.figure(
            "draws",
            _DRAWS,
            simulated.draws,
            unit="count",
            method="drawn",
            inputs=(),
            note=_DRAWN.having(seed=verbatim(str(entries.seed))),
        ),
        seed=entries.seed,
        is_precise=simulated.is_precise,
        concepts=tuple(_concept(entries, simulated, place) for place in range(len(concepts))),
        edges=simulated.edges,
        dominance=tuple(
            (concepts[one], concepts[other], order)
            for one, orders in enumerate(simulated.dominance)
            for other, order in enumerate(orders)
            if order is not Dominance.NONE
        ),
    )


def _concept(entries: Entries, simulated: Simulated, place: int) -> ConceptFutures:
    concept = simulated.concepts[place].concept

    def side(key: str, name: Text, mean: float) -> Figure:
        return entries.figure(
            f"{concept}.{key}.mean",
            name.having(concept=concept.heading),
            mean,
            unit="musd",
            method="weighted_mean",
            inputs=entries.read_by(concept),
            note=entries.drawn(),
        )

    return ConceptFutures(
        concept=concept,
        value=_spread(entries, concept, "value", simulated.value, place),
        fnpv=_spread(entries, concept, "fnpv", simulated.fnpv, place),
        home=side("home", _HOME, float(simulated.home_mean[place])),
        partner=side("partner", _PARTNER, float(simulated.partner_mean[place])),
        bars=simulated.shares[place],
        best=best_figure(entries, simulated, concept),
    )


def best_figure(entries: Entries, simulated: Simulated, option: Concept | None) -> Figure | None:
    """Give the share of futures in which an option is best, in percent.

    None below 20 batches, and for a concept that may not be recommended.
    """
    share = share_best(simulated, option)
    if share is None:
        return None
    key, name = ("none", _NO_HUB_BEST) if option is None else (str(option), _BEST)
    contenders = [each.concept for each in simulated.contenders]
    read = (name for concept in contenders for name in entries.read_by(concept))
    return entries.figure(
        f"{key}.best",
        name if option is None else name.having(option=option.heading),
        PERCENT * share.share,
        unit="pct",
        method="simulated",
        inputs=tuple(dict.fromkeys(read)),
        note=entries.drawn(PERCENT * share.half_width, "pct"),
    )


_NO_HUB_BEST = QT_TRANSLATE_NOOP(
    "figures", "Share of futures in which building nothing is the best option"
)


def share_best(simulated: Simulated, option: Concept | None) -> Share | None:
    """Give the share of futures in which an option is best, None where it does not contend."""
    options = (None, *(each.concept for each in simulated.contenders))
    if simulated.standing is None or option not in options:
        return None
    return simulated.standing.shares_best[options.index(option)]


def _spread(entries: Entries, concept: Concept, key: str, of: Spread, place: int) -> SpreadFigures:
    names = _VALUE if key == "value" else _FNPV

    def figure(part: str, value: float, method: str, half_width: float = math.inf) -> Figure:
        unit = "pct" if part == "loss" else "musd"
        return entries.figure(
            f"{concept}.{key}.{part}",
            names[part].having(concept=concept.heading),
            value,
            unit=unit,
            method=method,
            inputs=entries.read_by(concept),
            note=entries.drawn(half_width, unit),
        )

    mean_off, loss_off = of.mean_half_width[place], of.loss_half_width[place]
    levels = dict(zip(_PERCENTILES, of.percentiles[place].tolist(), strict=True))
    return SpreadFigures(
        mean=figure("mean", float(of.mean[place]), "weighted_mean", float(mean_off)),
        **{part: figure(part, level, "percentile") for part, level in levels.items()},
        loss=figure(
            "loss", PERCENT * float(of.loss[place]), "simulated", PERCENT * float(loss_off)
        ),
        shortfall=figure("shortfall", float(of.shortfall[place]), "shortfall"),
    )
