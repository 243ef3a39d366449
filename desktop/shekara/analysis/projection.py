"""Turnover without a hub: paths per scenario, their weighted mean, and a fan of draws.

V_t = (X_0·(1+g_x)^t + M_0·(1+g_m)^t)·(1+π)^t in current dollars: growth is real, π the
inflation of the dollar. Rates are in percent a year; t = 0 is the base year.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

FAN = (5, 25, 50, 75, 95)
"""The percentiles of the fan."""


class Rates(msgspec.Struct, frozen=True):
    """Real growth of exports and of imports and the dollar's inflation, percent a year."""

    export_growth: float
    import_growth: float
    inflation: float


class Spread(msgspec.Struct, frozen=True):
    """Low, likely and high value of one rate, spread as a PERT distribution."""

    low: float
    likely: float
    high: float


class Future(msgspec.Struct, frozen=True):
    """One scenario for the fan: its weight and the spread of its three rates."""

    weight: float
    export_growth: Spread
    import_growth: Spread
    inflation: Spread


def path(exports: float, imports: float, rates: Rates, years: int) -> NDArray[np.float64]:
    """Give turnover at current prices for t = 0 … years, in the unit of the trade given.

    Shape (years + 1,).
    """
    t = np.arange(years + 1)
    volume = exports * (1 + rates.export_growth / 100) ** t
    volume += imports * (1 + rates.import_growth / 100) ** t
    return np.asarray(volume * (1 + rates.inflation / 100) ** t, dtype=np.float64)


def weighted_path(
    paths: Sequence[NDArray[np.float64]], weights: Sequence[float]
) -> NDArray[np.float64]:
    """Give the mean of paths of one length, weighted by weights that add up to 1."""
    return np.asarray(np.average(np.stack(list(paths)), axis=0, weights=weights), dtype=np.float64)


def first_reached(values: Sequence[float | None], target: float) -> int | None:
    """Give the first index at which the target is reached; None when it never is.

    A missing value reaches nothing.
    """
    return next(
        (index for index, value in enumerate(values) if value is not None and value >= target),
        None,
    )


def draws(  # noqa: PLR0913  (the trade, what is assumed of it, and how to draw)
    exports: float, imports: float, futures: Sequence[Future], years: int, *, count: int, seed: int
) -> NDArray[np.float64]:
    """Draw turnover paths, shape (count, years + 1): scenario by weight, rates by PERT.

    Each draw takes one scenario and one value of each rate, independently, for all years.
    Scenarios are stratified, so each holds its weight of the draws to within one. The same
    seed gives the same digits, and a changed weight moves only the draws at its edges.
    """
    growth_x, growth_m, inflation = 1 + _rates(futures, count, seed) / 100
    growth_x, growth_m = growth_x * inflation, growth_m * inflation
    paths = np.empty((years + 1, count))
    x, m = np.full(count, float(exports)), np.full(count, float(imports))
    for at_year in paths:
        np.add(x, m, out=at_year)
        x *= growth_x
        m *= growth_m
    return paths.T


def fan(paths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the percentiles of FAN for each year of paths (count, years + 1): (5, years + 1)."""
    # A third of the time of np.percentile, in every step of a weight that is dragged.
    by_year = np.sort(paths.T, axis=1)
    at = (len(paths) - 1) * np.array(FAN) / 100
    below, above = np.floor(at).astype(np.intp), np.ceil(at).astype(np.intp)
    lower, upper = by_year[:, below], by_year[:, above]
    return np.asarray(lower + (at - below) * (upper - lower), dtype=np.float64).T


def shares_reaching(paths: NDArray[np.float64], target: float) -> NDArray[np.float64]:
    """Give for each year the share of draws, in percent, that have reached the target by then.

    `paths` has the shape (count, years + 1), the result (years + 1,); it never falls, for
    what once reached the target has reached it.
    """
    have_reached = np.logical_or.accumulate(paths >= target, axis=1)
    return np.asarray(100 * np.mean(have_reached, axis=0), dtype=np.float64)


def _rates(futures: Sequence[Future], count: int, seed: int) -> NDArray[np.float64]:
    """Draw the three rates of Rates, shape (3, count).

    Every scenario draws `count` values from a generator of its own and only those of its
    rows are used: so a row keeps its values while another scenario's weight changes.
    """
    edges = np.cumsum([future.weight for future in futures])
    middles = (np.arange(count) + 0.5) / count
    ends = [int(np.count_nonzero(middles <= edge)) for edge in edges / edges[-1]]
    rates = np.empty((3, count))
    for number, (future, start, end) in enumerate(zip(futures, (0, *ends), ends, strict=False)):
        spreads = (future.export_growth, future.import_growth, future.inflation)
        rates[:, start:end] = _drawn(spreads, count, (seed, number))[:, start:end]
    return rates


@lru_cache(maxsize=32)
def _drawn(spreads: tuple[Spread, ...], count: int, seed: tuple[int, int]) -> NDArray[np.float64]:
    """Draw `count` values of each spread, shape (len(spreads), count), not to be written to.

    Remembered, because a weight that is dragged asks for the same draws at every step.
    """
    generator = np.random.default_rng(seed)
    values = np.array([_pert(generator, spread, count) for spread in spreads])
    values.flags.writeable = False
    return values


def _pert(generator: np.random.Generator, spread: Spread, count: int) -> NDArray[np.float64]:
    """Draw from the PERT distribution with λ = 4 (Malcolm et al. 1959)."""
    width = spread.high - spread.low
    if width == 0:
        return np.full(count, spread.low)
    alpha = 1 + 4 * (spread.likely - spread.low) / width
    beta = 1 + 4 * (spread.high - spread.likely) / width
    return spread.low + width * generator.beta(alpha, beta, count)
